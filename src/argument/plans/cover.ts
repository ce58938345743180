import type { Passage, Section, Span } from "../../text/document";
import type { Argument } from "../argument";
import { datesWhatFollows, namesOnlyYear, saysHowOften, saysWhen } from "../dates";
import { isBoldTitle, isLabelOfTime } from "../labels";
import { oncePerReading } from "../memory";
import type { People } from "../persons";
import type { Reading } from "../reading";
import type { Said } from "./actions";
import { carriesOwner, namesOwner } from "./actors";
import { givesAll, makesResponsible, takerOfAll, titlesOwner } from "./cover-owners";
import { isPhase } from "./list-families";

/** What covers all items of a list or table, said once around it. */
export interface Cover {
	readonly owner?: Said | undefined;
	readonly date?: Said | undefined;
	/** True where the date is only a year in a heading, or the quarter in the paper's title: it dates items among which none has a date of its own. */
	readonly isYear?: boolean | undefined;
	/** True where it is the time in which the whole plan is done, "Actions for Q3": beside items most of which have dates of their own it dates none. */
	readonly isPeriod?: boolean | undefined;
}

/** What the lead-in, the headings and "Owner: …" lines beside the plan say for all of it. */
export function coverOf(
	argument: Argument,
	over: readonly Passage[],
	section: Section,
	people: People,
	before?: Passage,
): Cover {
	let owner = before && takerOfAll(argument, before, people);
	let date: Said | undefined;
	let isYear = false;
	let isPeriod = false;
	let isPutOff = false;
	for (const passage of over) {
		const reading = argument.readingOf(passage);
		const last = passage.kind === "heading" ? { start: 0, end: reading.text.length } : reading.sentences.at(-1);
		if (!last) continue;
		const isOfPhase = isPhase(argument, passage);
		const isAsked = (isBoldTitle(argument, passage) && /\?\W*$/u.test(reading.text)) || reading.test(WHAT);
		const names = passage.kind === "heading" || isAsked || reading.test(NUMBERED_PART) ? carriesOwner : namesOwner;
		const isNamed = !ASKED_TO_DECIDE.test(reading.text) && names(reading, last, people);
		if (!owner && (isNamed || titlesOwner(argument, passage, people) || makesResponsible(reading, last)))
			owner = { passage, range: last };
		if (date || isPutOff) continue;
		isPutOff = LATER.test(reading.text);
		if (isPutOff || DECIDED_THEN.test(reading.text)) continue;
		const range = datingRange(reading, last, isOfPhase);
		if (!range && !(passage.kind === "heading" && saysHowOften(reading))) continue;
		date = { passage, range: range ?? last };
		isYear = passage.kind === "heading" && namesOnlyYear(reading);
		isPeriod = !isOfPhase && !isLabelOfTime(argument, passage) && !DEADLINE.test(reading.text);
	}
	const isLetter = section === argument.title || section.heading === undefined;
	for (const passage of section.passages) {
		if (owner && date) break;
		if (passage.kind !== "paragraph") continue;
		if (isLetter && passage !== before && !over.includes(passage) && !isBesideBlock(argument, passage)) continue;
		const reading = argument.readingOf(passage);
		for (const line of coveringLines(reading)) {
			if (passage !== before && !over.includes(passage) && isPhase(argument, passage)) continue;
			const said = { passage, range: line.sentence };
			if (!owner && (line.isWhole || (line.isOwner && namesOwner(reading, line.sentence, people)))) owner = said;
			if (!date && line.isDate && !datesPaper(argument, passage) && saysWhen(reading, line.sentence)) date = said;
		}
	}
	const period = date || isPutOff ? undefined : periodOfPlan(argument);
	if (period) return { owner, date: period, isYear: true };
	return { owner, date, isYear, isPeriod };
}

/** "What has to happen when you say yes:" names nobody. */
const WHAT = /^\W*what (?:has|have|needs?|happens?|will|would|must|should|shall|do|is)\b/iu;

/** In a letter, which has no headings, only what stands right before or behind a list or a table speaks for it. */
function isBesideBlock(argument: Argument, passage: Passage): boolean {
	const around = [
		argument.before(passage),
		argument.behind(passage),
		argument.behind(argument.behind(passage) ?? passage),
	];
	return around.some((other) => other !== undefined && other.kind !== "paragraph" && other.kind !== "heading");
}

/** "To: the board. Date: 3 May": the head of a letter says when it was written, and dates no plan in the same section. */
function datesPaper(argument: Argument, passage: Passage): boolean {
	const reading = argument.readingOf(passage);
	if (!reading.test(DATE_OF_PAPER)) return false;
	return passage.section === argument.title || passage.section.level === 0 || reading.test(LETTER_LINE);
}

const DATE_OF_PAPER = /(?:^|\n)\W*dated?\s?[:–—]/iu;
const LETTER_LINE = /(?:^|\n|[.,;*|] ?)\W*(?:to|from|subject|sub|re|cc|prepared (?:by|for)|author|for)\s?:/iu;

/** The words of a title that date what stands under it: its last sentence, or any of a phase's, "Phase 1 (May). Lead: Ana". */
function datingRange(reading: Reading, last: Span, isOfPhase: boolean): Span | undefined {
	const ranges = isOfPhase && reading.wordCount <= WORDS_OF_A_TITLE ? [last, ...reading.sentences] : [last];
	return ranges.find((range) => datesWhatFollows(reading, range));
}

const WORDS_OF_A_TITLE = 24;

/** "By the end of May we will": all of it is done then. */
const DEADLINE = /\b(?:by|until|till|before|within|no later than|not later than)\b/iu;

/** "Desk OKRs, Q2 FY28", "Sprint plan for May": the title of a whole paper that is the plan of a quarter or a month. */
function periodOfPlan(argument: Argument): Said | undefined {
	const passage = argument.title?.heading;
	if (!passage) return undefined;
	const reading = argument.readingOf(passage);
	const range = { start: 0, end: reading.text.length };
	return reading.test(PLAN_OF_PERIOD) && datesWhatFollows(reading, range) ? { passage, range } : undefined;
}

const PLAN_OF_PERIOD =
	/\b(?:OKRs?|objectives|priorities|plan|roadmap|road map|actions?|backlog)\b[^.]{0,40}\b(?:Q[1-4]|H[12]|quarter|January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:Q[1-4]|H[12]|quarter|January|February|March|April|May|June|July|August|September|October|November|December)\b[^.]{0,24}\b(?:OKRs?|objectives|priorities|plan|roadmap|road map|actions?|backlog)\b/u;

/** "WP2 – Calls", "Stage 3: Boats": what stands behind a part's number is its title and nobody's name. */
const NUMBERED_PART = /^\W*(?:phase|stage|wave|step|wp|package|track|part|line|pillar|workstream|work package) ?\d/iu;

/** "We ask the committee to note the following steps": who decides on the plan does not do it. */
const ASKED_TO_DECIDE =
	/\b(?:ask|asks|asked|request|requests|requested|invite|invites|invited)\b[^.:]{2,60} to (?:please )?(?:note|take note|approve|endorse|support|agree|consider|confirm|sanction|ratify|discuss|accept|back)\b|\b(?:depends?|subject|conditional|pending|awaits?|requires?|needs?)\b[^.:]{0,40}\b(?:approval|decision|consent|endorsement|mandate)\b/iu;

/** "Later", under "Plan for 2027": the headings above do not date what is put off. */
const LATER =
	/^\W*(?:later(?: on)?|after(?:wards| that| this| these)|thereafter|then|beyond(?: that)?|following that|subsequently|once (?:that|this|all that) is done|next|still open|not yet|in a (?:second|later|further) step|further (?:out|ahead)|some ?day|eventually|long(?:er)?[- ]term|backlog|parked|in (?:the )?future|not yet (?:dated|planned|scheduled))\W*$/iu;

/** "Actions agreed in May", "Points from the June audit": when it was decided, not when it is done. */
const DECIDED_THEN =
	/\b(?:agreed|decided|resolved|raised|adopted|minuted|noted|arising|arisen|recorded)\b[^.:]{0,80}?\b(?:at|in|on|of|from|after|during)\b|\b(?:actions?|points?|decisions?|steps?|tasks?|follow-?ups? to|follow-?ups?) (?:from|of|after|the) [^.:]{0,80}?\b(?:meetings?|workshops?|audits?|visits?|reviews?|sessions?|boards?|minutes|hearings?|inspections?)\b/iu;

/** "I ask for £300k for FY26 to call every patient within two days" dates the money. */
const ASKS = /\b(?:I|we)(?:['’](?:m|re)| am| are)? (?:ask|seek|request)(?:ing)?\b/iu;

interface CoveringLine {
	readonly sentence: Span;
	/** True where it gives all of the plan to somebody. */
	readonly isWhole: boolean;
	readonly isOwner: boolean;
	readonly isDate: boolean;
}

/** The sentences that say who or when for everything beside them: nearly no passage has one. */
const coveringLines = oncePerReading((reading): readonly CoveringLine[] =>
	reading.sentences
		.map((sentence) => {
			const words = reading.text.slice(sentence.start, sentence.end);
			return {
				sentence,
				isWhole: givesAll(reading, sentence),
				isOwner: OWNER_LINE.test(words),
				isDate: DATE_LINE.test(words) && !ASKS.test(words),
			};
		})
		.filter(({ isWhole, isOwner, isDate }) => isWhole || isOwner || isDate),
);

const OWNER_LINE =
	/^(?!(?:document|paper|report|file|page|template|policy) )(?:[\p{L}]+ )?(?:owners?|lead|responsible|accountable|dri|programme lead|program lead)\s?[:–—]|(?<!\b(?:your|our|my|their|its|his|her|the|an?) |['’]s )\b(?:owns?|leads?|is (?:accountable|responsible) for|are (?:accountable|responsible) for|will (?:own|lead|run))\s(?:the |all |this |these |every |each |both |of )*(?:[a-z]+\s){0,2}(?:plan|steps?|stages?|measures?|points?|rows?|actions?|roadmap|delivery|implementation|programme|program|phases?|milestones?|work|rollout|roll-out|of (?:these|them|the)|them|items?)\b|\b(?:plan|steps|actions|roadmap|delivery|implementation|phases?|milestones|items?|tasks|activities|all of (?:this|these|them)|everything(?: \p{L}+)?|work)\b[^.]{0,40}\b(?:owned|led|run|delivered|carried out) by\b/iu;
/** "Every other Thursday" is how often, not by when. */
const HOW_OFTEN =
	"\\s(?:other|second|third|two|three|four|six|\\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|week|fortnight|month|quarter|year|morning|evening|sprint)\\b";
const DATE_LINE = new RegExp(
	[
		"(?:^|\\n\\W*)(?:timeline|timing|timescales?|time ?frame|period|schedule|completion|target|dates?|when|deadline|due|target date|by when|duration of each)\\s?[:–—]",
		"\\beverything\\b[^.]{0,60}\\b(?:by|before|until|within)\\s",
		`(?<!\\b(?:in|at|for|to|across|on|from|with|than)\\s)\\b(?:all|these|both|(?:each|every)(?!${HOW_OFTEN}))\\s(?:[a-z]+\\s){0,4}(?:by|before|until|in|within)\\s`,
	].join("|"),
	"iu",
);
