import type { Span } from "../text/document";
import type { Mention } from "./mention";
import { matchesPiece } from "./patterns/matches";
import type { Reading } from "./reading";

/** True where a range of words says when: a day, week, month, quarter, year or how long; not "ongoing" or "FY26 and beyond". */
export function saysWhen(reading: Reading, range: Span): boolean {
	const inside = (mention: Mention) => mention.start >= range.start && mention.end <= range.end;
	if (AS_FAR_AS.test(reading.text.slice(range.start, range.end))) return false;
	if (reading.of("time").some((time) => inside(time) && isDate(reading, time, range))) return true;
	if (
		reading
			.of("when")
			.some((mention) => inside(mention) && !isOpenTime(reading.text, mention) && !namesKind(reading.text, mention))
	)
		return true;
	const text = reading.text.slice(range.start, range.end);
	const says = (pattern: RegExp) => matchesPiece(reading, text, pattern);
	return (
		says(CODED) ||
		says(NUMBERED) ||
		says(SAME_TIME) ||
		says(THEREAFTER) ||
		says(BEFORE_EVENT) ||
		namesDay(text) ||
		says(AT_MEETING) ||
		says(MEETING_ALONE) ||
		says(ON_SHORT_DAY)
	);
}

/** "In parallel, as far as hours are available". */
const AS_FAR_AS = /\bas (?:far|long|much) as (?:[\p{L}]+ ){1,4}?(?:available|allows?|permits?|free|left)\W*$/iu;

/** "Monday outages", "the Friday queue", "the meal-for-tonight bay": a day that says which, not when. */
function namesKind(text: string, { start, end }: Span): boolean {
	if (
		/\b(?:on|all on) the same $/iu.test(text.slice(Math.max(0, start - 16), start)) &&
		/day$/iu.test(text.slice(start, end))
	)
		return true;
	if (text[start - 1] === "-" && /^(?:tonight|today|tomorrow)$/iu.test(text.slice(start, end))) return true;
	if (RECURS.test(text.slice(start, end)) && PAID.test(text.slice(end, end + 24))) return true;
	return (
		/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(text.slice(start, end)) && KIND.test(text.slice(end, end + 24))
	);
}

/** "Monthly payments", "the annual fee": how often it is due, not when anything is done about it. */
const RECURS = /^(?:daily|weekly|fortnightly|monthly|quarterly|annual|yearly)$/iu;
const PAID =
	/^ (?:payments?|fees?|bills?|invoices?|premiums?|instal?lments?|subscriptions?|rents?|charges?|contributions?|salar(?:y|ies)|wages?|statements?|tickets?|passe?s?|rates?|limits?|prices?|quotas?|direct debits?)\b/iu;

const KIND =
	/^ (?!morning|afternoon|evening|night|next|after|before|until|till|from|at|in|on|of|and|or|to|through|week|then|by|with|for|each|every|noon|last|first|only|the|we|they|is|as)\p{Ll}{3,}/u;

/** "… report back 14/4", "at the 5/28 town hall": a day and a month, in either order, that are neither a share nor a mark nor "24/7". */
function namesDay(text: string): boolean {
	const [, first, second] = DAY_AT_END.exec(text) ?? DAY_BEHIND.exec(text) ?? DAY_IN_BRACKETS.exec(text) ?? [];
	if (!first || !second) return false;
	const [low, high] = [Math.min(+first, +second), Math.max(+first, +second)];
	return low >= 1 && low <= 12 && high <= 31 && (+first > +second || high > 10);
}

/** True where a heading or lead-in dates what it covers: how long a whole programme lasts dates no part of it. */
export function datesWhatFollows(reading: Reading, range: Span): boolean {
	const isPhase = reading.of("plan").some((mention) => mention.tag === "phase");
	const inside = (mention: Mention) => mention.start >= range.start && mention.end <= range.end;
	const text = reading.text.slice(range.start, range.end);
	return (
		CODED.test(text) ||
		HOURS.test(text) ||
		reading.of("when").some((mention) => inside(mention) && mention.tag === "season") ||
		reading.of("time").some((time) => {
			if (!inside(time) || !isDate(reading, time, range)) return false;
			if (time.tag !== "duration" || isPhase) return true;
			return (
				WINDOW.test(reading.text.slice(Math.max(range.start, time.start - 24), time.start)) ||
				/^[\s-]*(?:days?|weeks?|months?)?[\s-]*(?:plan|sprint)\b/iu.test(reading.text.slice(time.end, time.end + 14))
			);
		})
	);
}

/** True where a heading opens with how often what stands under it is done: "Quarterly tune-up", not "Annual report". */
export function saysHowOften(reading: Reading): boolean {
	const cadence = reading.of("when").find((mention) => mention.tag === "cadence");
	if (!cadence || reading.has("plan") || /\p{L}/u.test(reading.text.slice(0, cadence.start))) return false;
	return !/^\s+(?:reports?|plans?|results|targets|figures|survey|newsletter|budget)\b/iu.test(
		reading.text.slice(cadence.end),
	);
}

/** True where a heading names a time to come and what it is for: "Q3 priorities", "Outlook for autumn 2027". */
export function looksAhead(reading: Reading): boolean {
	return reading.test(AHEAD) && datesWhatFollows(reading, { start: 0, end: reading.text.length });
}

const AHEAD = /\b(?:outlook|priorities|agenda|focus|ahead|ambitions?)\b/iu;

/** "Within 48 hours" dates what follows; in an item it is a level of service. */
const HOURS = /\b(?:within|in|during|over) (?:the )?(?:first |next )?\d{1,3} (?:hours|hrs)\b/iu;

/** "In the first 90 days", "within six weeks". */
const WINDOW =
	/\b(?:within|in|first|next|coming|during|following|over the|after|by)\s(?:the\s)?(?:first |next |coming |following )?$/iu;
/** "M1–M3", "T+30", "D+10", "Sprint 3". */
const CODED =
	/(?<![\p{L}\d])(?:(?:[Ss]emester|[Tt]rimester|[Tt]erm) [1-4]|[MDTWY][+-]?\d{1,3}|[Ss]print \d{1,2}|PI \d{1,2})(?![\p{L}\d])/u;

/** "By 3/14", "due 12.6.", "till 5th", "15-Jun", "9/30 – …". */
const NUMBERED =
	/\b(?:by|due|until|till|before|on)\s(?:the )?\d{1,2}(?:[./]\d{1,2}|st|nd|rd|th)\b|^\W*\d{1,2}\/\d{1,2}\s?[:–—-]\s|\b\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/iu;

/** "Same week: IT opens the accounts": when the step before it is. */
const SAME_TIME =
	/^[^\p{L}]*(?:(?:on|in|during|at) )?(?:the |that |this )?(?:very )?same (?:day|date|morning|evening|week|weekend|month|quarter)\b|\bfrom the (?:very )?same (?:day|date|week|month)\b|\bover the (?:very )?same (?:\p{L}+ )?(?:weeks|months|period)\b/iu;

/** "Build: ten weeks thereafter", "6 weeks after approval": counted from another step. */
const THEREAFTER =
	/\b(?:directly|immediately|straight|right) (?:after|upon|following) (?:the |your |our |its )?(?:\p{L}+ )?(?:approval|decision|award|signature|signing|go-?live|launch|vote|meeting|start|pilot|trial)\b|\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:working )?(?:days|weeks|months) (?:thereafter|afterwards|after that|ahead|beforehand|in advance|(?:from|after) (?:the |your |our )?(?:appointment|approval|award|signature|signing|start|go-?live|kick-?off|contract|mandate|order|decision|launch|phase|step|stage))\b/iu;

/** "Before opening", "in time for the harvest": a day that everybody in the house knows. */
const BEFORE_EVENT =
	/\b(?:before|ahead of|in time for|until|by) (?:the |our )?(?:(?:next|main|high|peak|rainy|dry|school|summer|winter|wedding|planting|trading) )?(?:opening(?: day)?|go-live|launch(?: day)?|season|holidays?|monsoon|(?:long |short )?rains|harvest|exams?|registration|rush|peak|kick-?off)\b|(?:[(,;]|\s[–—-])\s?(?:before|ahead of|in time for|no later than|not later than) (?:the |our |next )?\p{L}{3,}/iu;

const MONTH =
	"(?:January|February|March|April|May|June|July|August|September|October|November|December|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)";
const MEETING =
	"(?:\\p{L}+ )?(?:QBR|MBR|AGM|[Mm]eeting|[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Cc]abinet|[Ss]ession|[Rr]eview|[Tt]own [Hh]all|[Cc]onference|[Ff]orum|[Rr]etreat|[Oo]ffsite|[Ss]itting|[Aa]ssembly)\\b";
/** "At the July QBR", "by the March council". */
const AT_MEETING = new RegExp(`\\b(?:at|by|before|for|to|in) (?:the |our |its )?${MONTH} (?!of\\b)${MEETING}`, "iu");
/** "January COC", "the spring board", with nothing else beside it: when it meets. */
const MEETING_ALONE = new RegExp(
	`^\\W*(?:[Tt]he |[Nn]ext )?${MONTH}(?: (?:19|20)\\d\\d)? (?:\\p{Lu}{2,5}|${MEETING})\\W*$`,
	"u",
);
/** "By Tues", "(Siobhán, Wed)", "during the school holidays". */
const ON_SHORT_DAY =
	/(?:\b(?:by|on|before|from|until|till|next|this)|[,(;]|\s[–—-]) ?(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)(?=\s*(?:$|[),.;:&+/–—-]|\d|(?:and|to|at|morning|afternoon|evening)\b))|\bduring (?:the )?(?:\p{L}+ )?(?:holidays|half[- ]term|exams|Easter|Christmas)\b/u;
const DAY_IN_BRACKETS = /\((\d{1,2})\/(\d{1,2})(?:\s?[–-]\s?\d{1,2}\/\d{1,2})?\)/u;
const DAY_BEHIND = /\b(?:at|on|by|before|from|until) (?:the )?(?!24\/7|50\/50)(\d{1,2})\/(\d{1,2})(?![/\d])/u;
const DAY_AT_END = /\s(?!24\/7)(\d{1,2})\/(\d{1,2})[.)]*\s*$/u;

function isDate(reading: Reading, time: Mention, range: Span): boolean {
	const { text } = reading;
	if (isOpenTime(text, time)) return false;
	const written = text.slice(time.start, time.end);
	if (/^(?:last|previous|past)\b/iu.test(written)) return false;
	if (/\b(?:hours?|hrs?|minutes?|mins?|seconds?)\b/iu.test(written)) return false;
	if (PAST.test(text.slice(Math.max(range.start, time.start - 30), time.start))) return false;
	if (time.tag === "duration" && LIMITS.test(text.slice(Math.max(range.start, time.start - 14), time.start)))
		return false;
	if (time.tag === "duration" && OCCASION.test(text.slice(time.start, time.end + 24))) return false;
	if (time.tag === "duration" && /-/u.test(written) && OF_A_TERM.test(text.slice(time.end, time.end + 40)))
		return false;
	if (time.tag === "duration" && QUALIFIES.test(text.slice(time.end, time.end + 24))) return false;
	if (/^days? \d/iu.test(written) && !isDeadline(text, time, range)) return false;
	return !isBareYear(written) || isPlaced(text, time, range);
}

/** "A ten-day repair agreement": how long something holds, not when it is made. */
const OF_A_TERM =
	/^ (?:\p{Ll}+ ){0,2}(?:agreements?|guarantees?|limits?|rules?|slots?|windows?|promises?|notices?|standards?|warrant(?:y|ies)|polic(?:y|ies)|contracts?|cycles?|terms?|calls?|reminders?|repl(?:y|ies)|answers?|messages?|texts?|confirmations?|deliver(?:y|ies)|turnarounds?)\b/iu;

/** "FY26 and beyond" ends nowhere. */
function isOpenTime(text: string, time: Span): boolean {
	return (
		AND_BEYOND.test(text.slice(time.end, time.end + 16)) ||
		BEYOND.test(text.slice(Math.max(0, time.start - 32), time.start))
	);
}

const AND_BEYOND = /^\s*(?:and beyond|and onwards?|\+? ?and after|or (?:later|after))\b/iu;
/** "Beyond FY28", "some time after summer", "not before 2028": from then on, with no end. */
const BEYOND =
	/\b(?:(?:beyond|post|not before|no earlier than|later than)[\s-]|(?:some ?time|any ?time|at some point|probably|perhaps|maybe) (?:after|beyond|past|following) )(?:the )?(?:end of )?$/iu;

const PAST =
	/\b(?:since|last|previous|in the past|during the past|(?:carried|brought|left) (?:over|forward) from|open from|outstanding from)\s(?:the\s)?$/iu;
/** "Riders who wait longer than five days". */
const LIMITS = /\b(?:longer|more|less|fewer|older|later|over) than (?:the )?$/iu;

/** "90-day retention" measures, "three months' notice" is a term. */
const QUALIFIES =
	/^['’]?[\s-]+(?:earlier|sooner|faster|quicker|less|fewer|more|retention|churn|renewals?|notice|moving|rolling|average|warranty|cohort|repeat|history|data|sla|response|turnaround|delivery|old|target|limit|window for customers)\b/iu;

/** "A two-day summit": how long people sit together, not when or how long the work is done. */
const OCCASION =
	/^(?:\p{L}+|\d)[- ](?:day|days|evening|morning)['’]?[\s-]+(?:\p{Ll}+ )?(?:summit|workshop|session|training|course|seminar|event|class|offsite|retreat|conference|bootcamp|meeting|visit|briefing|lab|hackathon|sprint|fair|festival|kick-?off)s?\b/iu;

/** "By day 30" dates work; "from day 1 to day 7" is what the work changes. */
function isDeadline(text: string, time: Span, range: Span): boolean {
	const before = text.slice(range.start, time.start).trimEnd();
	return before === "" || /(?:\b(?:by|until|before|on|after)|[(:,–—-])$/iu.test(before);
}

/** True where the only time that a heading names is a year: "Work plan 2026". */
export function namesOnlyYear(reading: Reading): boolean {
	const { text } = reading;
	const times = reading.of("time");
	return times.length > 0 && times.every(({ start, end }) => isBareYear(text.slice(start, end)));
}

function isBareYear(written: string): boolean {
	return /^(?:19|20)\d\d$/u.test(written.trim());
}

/** A year dates work after a preposition or at an edge; before a noun it names something: "the 2024 survey". */
function isPlaced(text: string, time: Span, range: Span): boolean {
	const before = text.slice(Math.max(range.start, time.start - 16), time.start);
	if (/\b(?:in|by|during|until|from|of|end|early|mid|late|through|to|for)[\s-]$/iu.test(before)) return true;
	const after = text.slice(time.end, range.end);
	return /^\s*(?:$|[,;:.)\]–—|-])/u.test(after) || (/[([:–—|]\s*$/u.test(before) && /^\s*[)\]:–—|]/u.test(after));
}
