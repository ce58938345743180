/** The length of a time that opens the words of an action: "Day 31–60: ", "By the end of term 2, ", "2026-06-16 – "; 0 for none. */
export function lengthOfOpeningTime(text: string): number {
	const opening = text.slice(0, LONGEST);
	if (!NAMES_TIME.test(opening)) return 0;
	return OPENING_TIME.exec(opening)?.[0].length ?? 0;
}

const LONGEST = 60;

const MONTH =
	"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})";
const NAMES_TIME = new RegExp(
	`^[^:,]{0,40}(?:\\d|day\\b|week|month|term|quarter|sprint|spring|summer|autumn|winter|${MONTH})`,
	"iu",
);
const WORD_OF_TIME = `(?:by|from|on|in|until|till|before|after|at|due|within|the|end|start|beginning|mid|early|late|next|this|last|of|to do|for action|for decision|to|and|w\\/c|weeks?|wk|commencing|starting|months?|days?|years?|terms?|semesters?|quarters?|sprints?|half|school|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTH}|spring|summer|autumn|winter|easter|christmas|today|tomorrow|q[1-4]|h[12]|fy|\\d{1,4}(?:st|nd|rd|th)?|\\([^()]{2,20}\\))`;
const OPENING_TIME = new RegExp(
	`^(?:${WORD_OF_TIME}[\\s./–-]+){0,9}${WORD_OF_TIME}\\s?(?:[:,]| [–—-])\\s+(?=\\S)`,
	"iu",
);
