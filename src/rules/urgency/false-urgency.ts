import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { driversIn } from "../../argument/parts/drivers";
import { mentionsIn, type Reading } from "../../argument/reading";
import type { Hit } from "../../lint/finding";
import { sentenceFix } from "../../lint/insertions";
import { judging, type Reason } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

export const falseUrgency: Rule = {
	id: "false-urgency",
	title: "Urgency proclaimed, not shown",
	why: "Everything that crosses an executive's desk calls itself urgent. What moves them is the event itself: who did what, by when, and what it costs.",
	clear: "Put the event in place of the alarm: a competitor by name, a date, an amount or a trend.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "Identify a problem or threat that can generate a sense of urgency",
	},
	severity: "warning",
	scope: "case",
	reach: "section",
	pillar: "urgency",
	examples: [
		{
			bad: "Everybody is investing in service and we «cannot afford to wait».",
			fixed:
				"Everybody is investing in service and we cannot afford to wait. The reason is [driver] on [date], which puts [amount] at risk.",
		},
		{ bad: "This is a «burning platform» for the whole company." },
		{ bad: "Change is «no longer optional»." },
		{ bad: "There is «no time to lose»." },
		{ bad: "This is the «need of the hour» for our bank." },
		{ bad: "The «clock is ticking»." },
		{ bad: "The window to win back our islanders is «closing fast»." },
		{ bad: "The «situation is critical» in most wards." },
		{ bad: "The night desk must be put right «on a war footing»." },
		{ bad: "Calmer waiting rooms are an «urgent subject» for the whole port." },
		{ bad: "The matter is «very urgent», please approve the budget of €90,000." },
		{ bad: "The «window of opportunity is closing»." },
		{ bad: "Approve €90,000 for the gate and €4,000 a month for its upkeep. It is «now or never»." },
		{ bad: "The gate will bring extra income of €300,000. The matter is «very urgent»." },
		{ bad: "The «status quo is not an option»." },
		{ bad: "This is a «matter of great urgency»." },
		{ bad: "The night crews are «at breaking point»." },
		{ bad: "It «is mission-critical to modernise» the quay, with six teams." },
		{ bad: "The state of the gates is «nothing short of an emergency»." },
		{ bad: "Harbours that «hesitate now» will not catch up." },
		{ bad: "Please «treat this paper as urgent»." },
		{ bad: "There is an «urgent and compelling need» for better signs." },
		{ bad: "The «pressure to act is enormous»." },
		{ bad: "«We must not delay» any longer." },
		{ bad: "«We shouldn't put this off» again." },
		{ good: "We should not wait until the tide table is printed.", tempting: true, note: "How a step is done." },
		{ good: "We must not delay the ferry.", tempting: true, note: "A boat, not a decision." },
		{ good: "In red alert the ferry waits for two hours.", tempting: true, note: "An alert of the weather." },
		{
			good: "It is critical that the skipper's number is checked before the gate opens.",
			tempting: true,
			note: "What a step requires.",
		},
		{
			good: "The clerk asks whether the matter is urgent.",
			tempting: true,
			note: "Asked of a case.",
		},
		{
			good: "The tipping point in the trial was the third week.",
			tempting: true,
			note: "A moment that is over.",
		},
		{ bad: "The night desk is «at its breaking point» and cannot take more boats." },
		{ bad: "Calmer gates simply «can't wait for another» season." },
		{ bad: "We «cannot postpone» this any longer." },
		{ bad: "Better signs are «absolutely imperative»." },
		{ bad: "«This is mission-critical». Everything else on the quay comes after it." },
		{ good: "The crews keep the mission-critical radios dry.", tempting: true, note: "A kind of radio." },
		{ good: "Tests run in the last hour before the boats leave.", tempting: true, note: "A time of day." },
		{ bad: "If we do not «act now», the pier falls behind the rest." },
		{ bad: "Swift and «decisive action is called» for at all berths." },
		{
			good: "It is vital to move the boat slowly. Two skippers must act when the lamp is lit.",
			tempting: true,
			note: "What is done to a thing, or when it happens.",
		},
		{ good: "The burning platform is the backlog: 1,140 cases in January, 1,690 in March." },
		{ good: "Turnover of skippers has gone from 22% to 37%, and we cannot afford to lose more." },
		{ good: "We cannot afford to wait: the framework contract expires on 30 June and the new price is 12% higher." },
		{ good: "The licence ends on 31 December 2026; we must act now." },
		{
			good: "Urgent action is needed: the regulator's deadline for refunds is 1 October 2026, with a fine of €500,000.",
		},
		{ good: "Northline opens four depots in August 2027 and has hired six of our fitters; it is urgent to answer." },
		{
			good: "In May 2024 71% of the berths were let and in May 2025 63%, so we must act now.",
			tempting: true,
			note: "A trend, by two values at two times.",
		},
		{ good: "We can’t wait to welcome the new crews.", tempting: true, note: "Joy, not alarm." },
		{ good: "Urgent tickets are answered within two hours.", tempting: true, note: "A class of tickets." },
		{ good: "The change is not urgent.", tempting: true, note: "A denial." },
		{
			good: "The urgent care centre on Hill Street opens at seven.",
			tempting: true,
			note: "A name for a kind of clinic.",
		},
		{ good: "Critical illness cover is sold by brokers only.", tempting: true, note: "A product." },
		{ good: "The store keeps the 900 most urgent parts.", tempting: true, note: "Which of them come first." },
		{
			good: "Refunds cost us €300,000 last year, and we must act now.",
			tempting: true,
			note: "What it costs stands there.",
		},
	],
	...judging({
		taken: "It says that it is urgent.",
		nothing: "Nothing shows why: the paragraph names no event or trend, no day or month, and no money that is at risk.",
		*judge(argument) {
			for (const passage of argument.passagesWith("urgency")) {
				if (argument.standsUnder(passage, "glossary", "method", "example")) continue;
				const cleared = shownBy(argument, passage);
				if (cleared) {
					yield { cleared, all: () => alarmsIn(argument, passage).map((range) => ({ passage, range })) };
					continue;
				}
				const [range, ...others] = alarmsIn(argument, passage);
				if (!range) continue;
				const hit = hitOf(argument, passage, range);
				yield { passage, range, hit, rejected: () => moneyAskedFor(argument, passage) };
				yield { reportedAt: { passage, range }, all: () => others.map((other) => ({ passage, range: other })) };
			}
		},
	}),
};

function hitOf(argument: Argument, passage: Passage, alarm: Mention): Hit {
	const text = "The reason is [driver] on [date], which puts [amount] at risk.";
	return {
		span: argument.spanOf(passage, alarm),
		message: `“${argument.quote(passage, alarm)}” proclaims urgency without showing it. Say what happens, when, and what it costs, and leave the alarm out.`,
		fixes: [sentenceFix(argument, passage, alarm.sentence, "Add the event behind the urgency", text)],
	};
}

function alarmsIn(argument: Argument, passage: Passage): readonly Mention[] {
	return argument
		.readingOf(passage)
		.of("urgency")
		.filter((mention) => isProclaimed(argument, passage, mention));
}

function isProclaimed(argument: Argument, passage: Passage, alarm: Mention): boolean {
	if (alarm.quoted) return false;
	const { mentions, text } = argument.readingOf(passage);
	if (NECESSARY.test(text.slice(alarm.start, alarm.end)) && !MUST_ACT.test(text.slice(alarm.end))) return false;
	const words = text.slice(alarm.start, alarm.end);
	const behind = text.slice(alarm.end);
	if (/\bcritical that$/iu.test(words) && (REQUIRED.test(behind) || !CALLS.test(behind))) return false;
	if (DOES_THING.test(words) && OF_THING.test(behind) && !CALLS.test(behind)) return false;
	if (/\bmust act$/iu.test(words) && /^[^.;]{0,40}\b(?:when|whenever|if|once|as soon as)\b/iu.test(behind))
		return false;
	if (/\b(?:urgent|emergency)$/iu.test(words) && ASKED_WHETHER.test(text.slice(0, alarm.start))) return false;
	if (/(?:point|moment|juncture)$/iu.test(words) && /^[^.;]{0,40}\b(?:was|came|were)\b/iu.test(behind)) return false;
	if (/wait$/iu.test(words) && /^\s+(?:to|for)\b/iu.test(behind)) return false;
	if (MUST_NOT.test(words) && !ENDS_CALL.test(behind)) return false;
	if (/\bmost urgent$/iu.test(text.slice(alarm.start, alarm.end)) && RANKED.test(text.slice(alarm.end))) return false;
	const isNegated = mentions.some(
		(mention) =>
			mention.kind === "negation" &&
			mention.lastWord < alarm.word &&
			alarm.word - mention.lastWord <= 3 &&
			!/\b(?:if|unless|whoever|those who|who)\b[^.;,]{0,24}$/iu.test(text.slice(0, mention.start)),
	);
	const isOther = mentions.some(
		(mention) =>
			mention.kind === "trap" && mention.tag === "urgency" && mention.start <= alarm.start && alarm.start < mention.end,
	);
	return !isNegated && !isOther;
}

/** "The 900 most urgent parts": which of them come first. */
const RANKED =
	/^ (?!(?:needs?|priorit\w+|matters?|issues?|problems?|tasks?|challenges?|questions?|things?|actions?|concerns?|topics?|subjects?|and|but|for|of all|that|to|in)\b)\p{Ll}/u;

/** "It is vital that": an alarm where somebody must act, else a requirement. */
const NECESSARY = /\b(?:vital|crucial|essential) that$/iu;
const MUST_ACT =
	/^ (?:\p{L}+ ){1,4}?(?:acts?|moves?|reacts?|wakes? up|takes? action|(?:move|act|change|respond)s? (?:now|fast|quickly|at once))(?: (?:now|fast|quickly|at once|today|before|without delay|decisively|while|immediately)\b|[.,;!]|$)/iu;
/** What a thing or a hand at work must do at its place: "that the valve closes", "that each label shows". */
const REQUIRED =
	/^ (?:the|an?|each|every|all|these|those|this) (?:\p{Ll}+ )?(?:valves?|doors?|gates?|systems?|servers?|labels?|forms?|files?|sensors?|data|samples?|nurses?|porters?|drivers?|operators?|letters?|backups?|seals?|pumps?|devices?|apps?|screens?|alarms?|tests?)\b/iu;

/** "It is critical that we move", "that it changes now": somebody is called upon; the rest says what a step requires. */
const CALLS =
	/^ (?:we|our|(?:the|this|every) (?:company|bank|group|board|council|trust|university|organi[sz]ation|business|utility|hospital|department|industry|management|leadership|executives?|ministry|region|city|school))\b|^[^.;]{0,80}\b(?:now|immediately|at once|today|fast|quickly|swiftly|urgently|decisively|without (?:further )?delay)\b/iu;
/** "It is vital to move the patient slowly", "to change the filter": what is done to a thing at its place. */
const DOES_THING = /\bto (?:change|move|start)$/iu;
const OF_THING =
	/^ (?:the|an?|each|every|all|these|those) (?!way|culture|course|model|organi[sz]ation|company|system)\p{L}/iu;
/** "We must not delay the ferry", "it will not keep the water out": which boat or how long, and no call to act. */
const MUST_NOT =
	/^(?:we|this|it|let)\b.*(?:wait|delay|postpone|dither|hesitate|dally|keep|off|slide|slip|drift|drag|linger)$/iu;
const ENDS_CALL =
	/^(?:\W*$|[.,;:!)–—]| (?:(?:on|over|about|with) )?(?:this|it|that)\b| the (?:decision|start|change|reform|investment|project|programme|program)\b| (?:any|another|further|longer|forever|again|now|and|or|but|while|because|since|as)\b)/iu;
/** "The agent asks whether the matter is urgent". */
const ASKED_WHETHER = /\b(?:whether|if|when|how|which|what)\b[^.;]{0,40}$/iu;

/** A reason to act now; or a date or an amount of money beside the alarm, whatever words name the event. */
function shownBy(argument: Argument, passage: Passage): Reason | undefined {
	const reading = argument.readingOf(passage);
	const [driver] = reading.has("driver") ? driversIn(reading, passage) : [];
	const told = driver && reading.sentences.find(({ end }) => driver.range.start < end);
	if (told) return { passage, range: told, because: "It names the event or trend behind the urgency." };
	const date = reading
		.of("time")
		.find((time) => !time.quoted && (time.tag === "exact" || MONTH.test(argument.wordsOf(passage, time))));
	if (date) return { passage, range: date, because: "A date stands beside the urgency." };
	const trend = trendIn(reading);
	if (trend) return { passage, range: trend, because: "Two values at two times stand beside the urgency." };
	const money = moneyIn(reading).find(
		(amount) => !isAskedFor(reading, amount) && !(isHopedFor(reading, amount) && !hasAlarm(reading, amount.sentence)),
	);
	return money && { passage, range: money, because: "Money stands beside the urgency." };
}

/** "71% full in May 2024 and 63% in May 2025": two values at two times are a trend. */
function trendIn(reading: Reading): Span | undefined {
	return reading.sentences.find((_, sentence) => {
		const shares = mentionsIn(reading, sentence, "amount").filter((amount) => amount.tag === "percent");
		if (shares.length >= 2 && mentionsIn(reading, sentence, "time").length >= 2) return true;
		const { start, end } = reading.sentences[sentence]!;
		const words = reading.text.slice(start, end);
		const namesScore = mentionsIn(reading, sentence, "score").length > 0;
		return (words.match(VALUE_AT_A_TIME)?.length ?? 0) >= 2 || (WENT_FROM_TO.test(words) && !namesScore);
	});
}

/** "1,140 cases in January". */
const VALUE_AT_A_TIME =
	/\d[\d.,]*\s?%?(?: \p{L}+){0,2} (?:in|by) (?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|FY ?\d\d|20\d\d)\b/gu;
/** "Turnover has gone from 22% to 37% within a year". */
const WENT_FROM_TO =
	/\b(?:rose|fell|went|grew|climbed|dropped|declined|jumped|doubled|increased|decreased|(?:has|have) (?:\p{L}+ )?(?:gone|risen|fallen|grown|climbed|dropped|declined|increased|moved|jumped|slipped))\b[^.;]{0,30}\bfrom [^.;\d]{0,12}\d[\d.,]*[^.;\d]{0,30} to [^.;\d]{0,12}\d/iu;

function moneyIn(reading: Reading): readonly Mention[] {
	return reading.of("amount").filter((amount) => amount.tag === "money" && !amount.quoted);
}

function moneyAskedFor(argument: Argument, passage: Passage): readonly Reason[] {
	const because = "It is asked for, so it says what the step costs and not why it cannot wait.";
	return moneyIn(argument.readingOf(passage)).map((range) => ({ passage, range, because }));
}

/** \"August of 2027\": a month of a year is a date. */
const MONTH = /^[a-z]{3,9} (?:of )?\d{4}$/iu;

/** The sum that is asked for says what the step costs, not why it cannot wait. */
function isAskedFor(reading: Reading, amount: Mention): boolean {
	const { start } = reading.sentences[amount.sentence]!;
	return ASKED.test(reading.text.slice(start, amount.start));
}

const ASKED =
	/\b(?:approv(?:e|es|al|ing)|sanction|release|allocate|grant|allot)\b(?:(?!\b(?:because|since|los(?:e|es|ing|t|s)|risk|costs us|otherwise|fines?|penalt)\b)[^.;:?!]){0,120}$/iu;

/** "It will bring extra income of €300,000": a gain that may wait as well as come. */
function isHopedFor(reading: Reading, amount: Mention): boolean {
	const { start } = reading.sentences[amount.sentence]!;
	return HOPED.test(reading.text.slice(start, amount.start));
}

const HOPED =
	/\b(?:will|would|shall|expect\w*|should|could)\b[^.;:?!]{0,80}\b(?:bring|generat|deliver|yield|sav(?:e|ing)|earn|return|add|increase|improve|gain)[^.;:?!]{0,80}$/iu;

function hasAlarm(reading: Reading, sentence: number): boolean {
	return mentionsIn(reading, sentence, "urgency").length > 0;
}
