import type { ListItem, Passage, Span } from "../../text/document";
import type { Argument } from "../argument";
import { isFormInstruction } from "../form-instructions";
import type { Mention } from "../mention";
import { matchesIn } from "../patterns/matches";
import { mentionsIn, type Reading } from "../reading";
import { hasDeadline, isAmbition, isCalledGoal, isFramedAsGoal, isToRise, movesTo } from "./score-aims";
import { type Found, isNegated } from "./score-forms";
import { type Support, supportIn } from "./support";

/** "If NPS reaches 40, we extend": a condition on a decision is a gate. */
export function setsGate(reading: Reading, sentence: number): boolean {
	return GATE.test(textOf(reading, sentence)) || decides(reading, sentence);
}

/** Whether a sentence tells of a decision, by who takes it or what it is on: "we end the trial", "the second phase starts". */
export function decides(reading: Reading, sentence: number): boolean {
	return DECIDES.test(textOf(reading, sentence));
}

const GATE =
	/\b(?:extend|proceed|continue|roll|roll ?back|release|stop|halt|pause|call(?:ed)? off|scale|expand|goe?s? (?:ahead|on|back|further)|carry on|move (?:on|to)|take it (?:on|to)|kicks? off|follow|gate|fund|approve|close|renew|terminate|success(?:ful(?:ly)?)?|succeed)(?:s|d|ed|ped)?\b/iu;
const DECIDES =
	/\b(?:we|I|the (?:board|council|committee|trial|pilot|project|programme|program|scheme|contract|test|roll-?out|(?:\p{L}+ )?(?:phase|stage|step|wave)))\s(?:(?:will|shall|must|would|can|may|only|then|also) ){0,3}(?:extend|proceed|continue|kick off|follow|roll|release|stop|halt|scale|expand|goe?s? (?:on|ahead|back|further)|carry on|end|start|begin|close|terminate|renew|move (?:on|to)|fund|return|revert|pause|withdraw|switch back|reconsider|rethink|re-?evaluate|think again|look again|(?:make|take|do|have) (?:an?|another|the) (?:new |fresh |second )?(?:evaluation|assessment|decision|review))s?\b/iu;

/** "once CSAT hits 4.2", "if NPS falls below 25, we stop", "NPS must not fall below 25, otherwise we stop". */
export function isCondition(reading: Reading, sentence: number, range: Span): boolean {
	const { start, end } = reading.sentences[sentence]!;
	if (
		/\b(?:if|once|when|as soon as|provided|until|unless|only (?:if|with|at)|should)\s[^.;]{0,60}$/iu.test(
			reading.text.slice(start, range.start),
		)
	)
		return true;
	return /\b(?:otherwise|or else)\b/iu.test(reading.text.slice(range.end, end));
}

/** Whether what was found of a score in a sentence sets a goal, and does not only report. */
export function goalOf(
	argument: Argument,
	passage: Passage,
	reading: Reading,
	sentence: number,
	found: Found,
): boolean {
	if (DROPPED.test(textOf(reading, sentence))) return false;
	const isSized = found.form === "figure" || found.form === "level" || found.form === "rank";
	if (isSized && setsGate(reading, sentence) && isCondition(reading, sentence, found.range)) return true;
	if ((found.form === "figure" || found.form === "rank") && isCalledGoal(reading, sentence)) return true;
	if (found.form === "figure" && isToRise(reading, sentence, found.score)) return true;
	if (found.form === "figure" && isFramedAsGoal(reading, sentence, found)) return true;
	if (found.form === "incentive" || SUCCESS_IS.test(textOf(reading, sentence))) return true;
	const goals = mentionsIn(reading, sentence, "goal").filter((goal) => !isNegated(reading, sentence, goal.word));
	if (goals.some((goal) => isGoalOf(reading, goal, found))) return true;
	if (isUnderGoals(argument, passage)) return true;
	if (found.form === "figure" && isAmbition(argument, passage, reading, sentence)) return true;
	if (passage.kind === "item" && found.form === "figure" && BOUND.test(textOf(reading, sentence))) return true;
	if (passage.kind === "item" && found.form === "figure" && OR_BETTER.test(reading.text.slice(found.range.end)))
		return true;
	if (found.form === "rank")
		return (
			mentionsIn(reading, sentence, "future").some((mention) => mention.start < found.range.start) ||
			hasDeadline(reading, sentence, found.score)
		);
	return found.form === "figure" && movesTo(reading, sentence, found);
}

/** "We looked at a rise in sentiment as the aim and dropped it". */
const DROPPED = /\b(?:dropped|rejected|abandoned|discarded|ruled out|gave up) (?:it|this|that|the idea)\b/iu;

/** "Success = four stars", "Success means a CSAT of 80". */
const SUCCESS_IS = /^\W*success (?:=|is|means|will be|would be)\s|^\W*success\s?[:–—]/iu;

function textOf({ text, sentences }: Reading, sentence: number): string {
	return text.slice(sentences[sentence]!.start, sentences[sentence]!.end);
}

/** "In 2023 the former management set a target": whose it was. */
const SET_ONCE =
	/\b(?:in (?:19|20)\d\d|former|previous|old|earlier)\b[^.;]{0,60}\b(?:set|had|gave|fixed|chose)\b[^.;]{0,20}$/iu;

function isGoalOf(reading: Reading, goal: Mention, found: Found): boolean {
	if (SET_ONCE.test(reading.text.slice(0, goal.start))) return false;
	const word = reading.text.slice(goal.start, goal.end);
	if (/^KPI/u.test(word) && found.form === "change") return false;
	if (/^gate/iu.test(word) && WAY_IN.test(reading.text.slice(Math.max(0, goal.start - 16), goal.start))) return false;
	if (WAS_SET.test(reading.text.slice(goal.end))) return false;
	if (MEASURED_AGAINST.test(reading.text.slice(Math.max(0, goal.start - 30), goal.start))) return false;
	const between =
		goal.start < found.range.start
			? reading.text.slice(goal.end, found.range.start)
			: reading.text.slice(found.range.end, goal.start);
	return (
		between.length <= CHARACTERS_TO_A_GOAL && !/[;]|\bagainst\b|\bversus\b|\bmissed\b|\bcompared\b/iu.test(between)
	);
}

/** "At the east gate" people go in. */
const WAY_IN =
	/\b(?:north|east|south|west|main|front|back|side|school|ticket|toll|boarding|entrance|exit|departure|factory|harbour|city|park)(?:ern)? $/iu;

/** "NPS closed at 27, and our goal for 2025 was 35" reports. */
const WAS_SET = /^(?:\sfor\s[\w ]{2,12})?\s(?:was|were|had been)\b/iu;

const MEASURED_AGAINST =
	/\b(?:compared (?:with|to)|(?:lower|higher|better|worse|less|more) than|short of|behind|ahead of|below|above|under|over|against|beat|exceeded|missed|hit|met|within|outside|inside|off|(?<!(?:then|now) )on)\s(?:\S{1,12}\s){0,2}$/iu;

const CHARACTERS_TO_A_GOAL = 80;

/** An item under "Goals", "What success looks like", "Target outcomes:" sets a goal without saying the word. */
export function isUnderGoals(argument: Argument, passage: Passage): boolean {
	if (passage.kind !== "item") return false;
	const reading = argument.readingOf(passage);
	if (reading.test(KEY_RESULT)) return true;
	const { heading } = passage.section;
	if (reading.test(AS_IT_IS) || (heading && argument.readingOf(heading).test(BASELINE))) return false;
	const leadIn = passage.item?.list.leadIn;
	if (leadIn && !isFormInstruction(argument, leadIn)) {
		const announced = argument.topics.ofPassage(leadIn);
		if (announced.has("goals") || argument.readingOf(leadIn).test(LEADS_TO_GOALS)) return true;
		if (announced.size > 0) return false;
	}
	return argument.standsUnder(passage, "goals") || isTargetAmongMeasures(argument, passage, reading);
}

/** "Agent satisfaction of 85%" under "KPIs" is to be reached where an item beside it says by when, or is worded so too. */
function isTargetAmongMeasures(argument: Argument, passage: Passage, reading: Reading): boolean {
	const { item } = passage;
	if (!item || reading.wordCount > WORDS_OF_A_TARGET || !argument.standsUnder(passage, "measures")) return false;
	return item.list.items.some(({ passages: [first] }) => first && argument.readingOf(first).test(TO_BE_REACHED));
}

const WORDS_OF_A_TARGET = 12;
const TO_BE_REACHED =
	/\d\s?%?\s(?:stars\s|points\s)?by\s(?:the end of\s|end\s)?(?:\p{L}+\s)?(?:20\d\d|FY ?\d\d)|\d\s?%?\s(?:to|→)\s[+-]?\d|^\W*(?:raise|lift|increase|improve|reduce|cut|reach|achieve)\b|^[^\d.:;]{2,60} of \+?\d[\d.]*\s?%?\s*$/iu;

/** "NPS above 30": in a list, a bound without a verb is a target. */
const BOUND =
	/^\W*(?:[\p{L}-]+\s){0,4}[\p{L}-]+:?\s(?:(?:at or )?above|over|not below|below|under|≥|>)\s?\+?\d[\d.,]*\s?(?:%|points|stars)?\W*$/u;

/** "Booking.com: 8.8 or better". */
const OR_BETTER = /^%?\s(?:or|and) (?:better|more|higher|above|over)\b/iu;

/** "Current CSAT: 68%", above the target: where one starts from. */
const AS_IT_IS =
	/^\W*(?:current(?:ly)?|baseline|present|existing|today['’]?s?|starting point|as is|last (?:year|quarter|month)(?:['’]s)?)\b/iu;
const BASELINE =
	/\b(?:baseline|current (?:values?|state|figures?|levels?|position)|starting (?:point|position)|where we (?:are|stand)(?: today| now)?\W*$)\b/iu;

/** "We will call the refit a success when:", "what we'd like to reach in the first year:", "by the end of the plan:". */
const LEADS_TO_GOALS =
	/\ba success (?:when|if|once)\b|\bwhat (?:we|I)(?:['’]d| would)? (?:like|want|hope|aim|mean|expect) (?:to (?:reach|achieve|see|get)|from)\b|\b(?:exit|acceptance|success|pass) criteri(?:a|on)\b|\b(?:we|I) (?:shall|will|are to) be (?:judged|held) (?:by|to|on)\b|^\W*(?:by|at|before|until) the (?:end|close|turn|middle) of (?:the |this |our |next )?(?:(?!(?:we|I|will|shall|must|is|are|has|have|to)\b)[\p{L}\d-]+ ?){1,6}:\s*$|\b(?:I|we)(?:['’]d| would) (?:like|love|want|hope|expect) (?:to )?(?:see|have|reach|be at|get)\b[^.:]{0,40}:\s*$/iu;

const KEY_RESULT = /^\W*(?:KR|[Kk]ey [Rr]esult)\s?\d/u;

/**
 * The money or behaviour target beside the score target: in the same list, or in the same paragraph. What stands in the
 * other items of a list is no target for pay.
 */
export function pairOf(argument: Argument, passage: Passage, form: Found["form"] = "figure"): Support | undefined {
	const reading = argument.readingOf(passage);
	for (let other = 0; other < reading.sentences.length; other++) {
		const found = ASKS.test(textOf(reading, other))
			? undefined
			: (supportIn(passage, reading, other) ?? clauseOfMeasure(passage, reading, other));
		if (found) return found;
	}
	if (form === "incentive") return undefined;
	for (const item of passage.item?.list.items ?? []) {
		const found = item === passage.item ? undefined : businessTargetIn(argument, item);
		if (found) return found;
	}
	return undefined;
}

/** "…, and avoidable contact should make up no more than 25% of calls": another measure with its bound in the same sentence. */
function clauseOfMeasure(passage: Passage, reading: Reading, sentence: number): Support | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const scores = (["score", "ratingWord", "method", "activity"] as const).flatMap((kind) =>
		mentionsIn(reading, sentence, kind),
	);
	for (const match of matchesIn(reading.text.slice(start, end), CLAUSE_OF_MEASURE)) {
		const range = { start: start + match.index, end: start + match.index + match[0].length };
		if (scores.some((score) => score.start < range.end && score.end > range.start) || FELT.test(match[0])) continue;
		return { passage, range, tier: "behaviour" };
	}
	return undefined;
}

const CLAUSE_OF_MEASURE =
	/(?:, and|;|:| and) (?:(?!and |;)[^;:.]){6,90}? (?:(?:are |is |be |come |comes |goes |go )?(?:down|up|cut|fallen|lower|higher) from [\d.,]+ ?%? to [\d.,]+|(?:no more than|at most|fewer than|less than|below|under|at least) [\d.,]+ ?(?:%|per ?cent|in (?:a|every|each) hundred))/giu;

/** Money that is asked for is no target. */
const ASKS =
	/\b(?:I|we) (?:am |are )?(?:ask|request|seek)(?:ing)?\b|\bplease (?:approve|release|agree|sign)\b|\bapproval (?:of|for)\b/iu;

/** "1. Approve £20k for the gate." */
const ASKED =
	/^\W*(?:(?:to|the|a)\s)?(?:approv|releas|agree|endors|sanction|grant|allocat|budget|fund|spend|invest|authori[sz]|expenditure|outlay|cost of)/iu;

/** "Set up a panel of forty members who meet twice a year": whom one meets, not what they buy. */
const CONVENES =
	/\b(?:set up|form|establish|create|convene|found|appoint|recruit|run|hold|launch)\b[^.;]{0,30}\b(?:panel|forum|council|committee|group|board|club|jury|circle)s?\b/iu;

/** "Dashboard adopted by 25 teams": what those inside take up, and no customer. */
const USED_INSIDE =
	/\b(?:adopted|used|taken up|rolled out|in use|live|installed)\s(?:by|in|at|with|to|across)\s(?:(?:all|the|our|at least|over|more than|some)\s)*(?:[\d.,]+ ?%? ?(?:of (?:all |the |our )*)?)?(?:\p{L}+ )?(?:teams|departments|functions|squads|units|staff|agents|employees|managers|advisors|advisers|supervisors|colleagues|offices)\b/iu;

function businessTargetIn(argument: Argument, item: ListItem): Support | undefined {
	for (const passage of item.passages) {
		const reading = argument.readingOf(passage);
		if (reading.test(CUTS_SHARE) && !reading.has("score") && !reading.has("method"))
			return { passage, range: reading.sentences[0]!, tier: "behaviour" };
		if (reading.has("activity") && !reading.of("amount").some((mention) => mention.tag === "money")) continue;
		for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
			const found = supportIn(passage, reading, sentence) ?? countIn(passage, reading, sentence);
			if (
				found &&
				!(found.tier === "money" ? reading.test(ASKED) : reading.test(CONVENES) || reading.test(USED_INSIDE))
			)
				return found;
		}
	}
	return undefined;
}

/** "Cut missed follow-up appointments from 11% to 8%". */
const CUTS_SHARE =
	/^\W*(?:cut|reduce|lower|halve|bring down|shrink|get|drop)\b[^:\d]{3,80}? from [\d.,]+ ?(?:%|per ?cent)? to [\d.,]+/iu;

/** "Calls chasing a parcel, 34% to under 15%": a target for what customers do, without a verb. */
function countIn(passage: Passage, reading: Reading, sentence: number): Support | undefined {
	if ((["score", "ratingWord", "method", "activity"] as const).some((kind) => reading.has(kind))) return undefined;
	const figure = mentionsIn(reading, sentence, "amount").find(({ tag }) => tag === "percent" || tag === "number");
	const words = textOf(reading, sentence);
	if (!figure || OWN_DEEDS.test(words) || !(countsDeeds(words) || (MOVES_MEASURE.test(words) && !FELT.test(words))))
		return undefined;
	const { start } = reading.sentences[sentence]!;
	return { passage, range: { start: Math.min(start, figure.start), end: figure.end }, tier: "behaviour" };
}

/** "Welcome calls made within three days: 95%": what we do, and no customer. */
const OWN_DEEDS =
	/\b(?:calls|call-?backs|visits|contacts|appointments|interviews|tickets|complaints|enquiries)\s(?:made|placed|held|paid|carried out|conducted|answered|closed|logged|handled|acknowledged)\b/iu;

/** "Hearings vacated on the day: from 12.8% to 7.7%", "Missing goods: 15% at most (22% today)": any measure, and how far it shall go. */
const MOVES_MEASURE =
	/^\W*(?!(?:publish|hold|train|put|interview|brief|map|sign|issue|run|visit|hire|open|give|send|write|move|grow the team)\b)\p{L}[^:\d]{3,80}? (?:from [\d.,]+\s?%? to|at or (?:below|under|above|over)|(?:to|at) (?:below|under|above|over|at (?:least|most))) [\d.,]+\s?%?|^\W*\p{L}[^:\d]{3,100}(?::|,)\s(?:from )?[\d.,]+\s?%?[^:;]{0,40}(?:\sto\s|→)\s?(?:under |below |at least |at most |less than |over |above )?\d|^\W*\p{L}[^:\d]{3,80}? (?:at|of|to) [\d.,]+\s?%?,? (?:down|up|instead of|compared with|against|from) (?:from )?[\d.,]+|^\W*\p{L}[^\d]{3,60}\d[^()]{0,50}\((?:now |currently |from |today |was )?\d[\d.,]*\s?%?(?: today| now| currently| at present)?\)/iu;
const FELT =
	/\b(?:feel|felt|trust|happy|easy|recommend|effort|loyalty|awareness|sentiment|engagement|eNPS|perception|experience)\b/iu;

/** Whether words open with what customers do, to be counted: "Calls chasing a parcel", "Lost appointments". */
export function countsDeeds(text: string): boolean {
	return COUNTED.test(text);
}

const COUNTED =
	/^\W*(?:\p{L}+\s){0,4}(?:(?:calls|contacts|visits|complaints|orders|claims|returns|no-shows|tickets|enquiries|transactions|bookings|appointments|cancellations|refunds|chasers)\b|(?:first[- ]time|right[- ]first[- ]time)\b|(?:take-?up|adoption|uptake)\b)/iu;
