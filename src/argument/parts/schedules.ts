import type { Argument } from "../argument";
import { firstFound } from "../selection";
import type { Statement } from "../statements";
import { isPast, isPlanned } from "../tense";
import { datesOf, type Evidence, isLetterhead } from "./evidence";

/**
 * A plan told in prose, be it by sentences that open with their times ("Q1 is for the invoice. Q2 brings the portal"), by
 * one sentence with a day for each deed, or by how long each phase takes.
 */
export function scheduleOf(argument: Argument): Evidence | undefined {
	const statement = firstFound(argument, scheduleIn);
	return statement && { present: true, statement };
}

function scheduleIn(alone: Argument): Statement | undefined {
	const planned = alone.statements.filter(mayPlan);
	return opensWithTimes(planned) ?? datesItsDeeds(planned) ?? planned.find((one) => timesItsPhases(one, planned));
}

/** What has a time at all, and tells neither of the past nor of what others do. */
function mayPlan(statement: Statement): boolean {
	if (
		statement.row ||
		(!statement.has("time") && !hasLength(statement) && !statement.test(SEASON) && !statement.test(CLAUSE_TIME))
	)
		return false;
	if (statement.has("driver") && !statement.has("milestone")) return false;
	const { themes } = statement;
	if (themes.has("history") || themes.has("evidence") || themes.has("benefit") || themes.has("inaction")) return false;
	return !isPast(statement) && !isLetterhead(statement) && !statement.test(NO_PLAN);
}

function hasLength(statement: Statement): boolean {
	return statement.of("amount").some(({ tag }) => tag === "duration");
}

/** What was lost, is saved or dreamt of by some day, and what goes on by itself. */
const NO_PLAN =
	/\b(?:lost|won|grew|saw|every|wants? to (?:be|become)|hopes? to|vision|payback|breaks? even|savings?|saves?|returns? on|on average|typical(?:ly)?|usual(?:ly)?|since|ago|today|currently|expires?|each|per|customers (?:wait|call|pay|ask))\b/iu;

function opensWithTimes(planned: readonly Statement[]): Statement | undefined {
	const openings = planned.filter((statement) => openingTimesOf(statement).length > 0);
	return new Set(openings.flatMap(openingTimesOf)).size >= STEPS_OF_A_SCHEDULE ? openings[0] : undefined;
}

const STEPS_OF_A_SCHEDULE = 2;

/** The time with which a sentence opens, unless it gives a figure of that time. */
function openingTimesOf(statement: Statement): readonly string[] {
	const opening = openingTimeOf(statement);
	if (opening === undefined) return clauseTimesOf(statement);
	return [opening, ...clauseTimesOf(statement).filter((time) => !opening.includes(time))];
}

/** "In the second, the signs", "year 2 about the portal": clauses behind the first that open with an ordinal of time. */
function clauseTimesOf({ text }: Statement): readonly string[] {
	return text
		.split(/[;,.]\s/u)
		.flatMap((clause) => CLAUSE_TIME.exec(clause)?.[0] ?? [])
		.map((time) => time.toLowerCase());
}

const CLAUSE_TIME =
	/^\W*(?:(?:and )?(?:in|during|over|for|by) the (?:first|second|third|fourth|last|final)(?: (?:\p{L}+ )?(?:days?|weeks?|months?|quarters?|half|years?|terms?))?(?= (?:we|the|is|are|it|goes|go)\b|$)|(?:(?:and|then|in|during|by) ){0,2}(?:(?:year|month|quarter|week|day|sprint) (?:\d{1,2}|one|two|three)|\d{1,3} ?(?:[–-]|to) ?\d{1,3} (?:days?|weeks?|months?)|(?:spring|summer|autumn|winter|fall|lent|michaelmas) (?:term|semester)))\b/iu;

function openingTimeOf(statement: Statement): string | undefined {
	const { range, text } = statement;
	if (statement.of("amount").some(({ tag }) => tag === "money" || tag === "percent") || statement.has("score"))
		return undefined;
	const season = SEASON.exec(text);
	if (season && /^\W*$/u.test(text.slice(0, season.index))) return season[0].toLowerCase();
	const [first] = statement.of("time");
	if (!first || first.tag === "duration" || !LEADS_TO_TIME.test(text.slice(0, first.start - range.start)))
		return undefined;
	const behind = text.slice(first.end - range.start);
	if (WHOLE_YEAR.test(text.slice(0, first.end - range.start)) && !WE_DO.test(behind)) return undefined;
	return FIGURE_BEHIND.test(behind) ? undefined : text.slice(0, first.end - range.start).toLowerCase();
}

const LEADS_TO_TIME =
	/^\W*(?:(?:in|from|by|until|till|to|during|after|before|at|on|over|early|mid|late|the|end|of|beginning|start|course|middle|first|second|half|now|(?:sprint|wave|phase|stage|step|tranche|release)s? [\w–-]{1,7})[ (]+)*$/iu;
/** "In 2027 we turn to ticketing" is a step; what else a year brings may be history. */
const WHOLE_YEAR = /^\W*(?:in |from |by )?(?:19|20)\d\d$/iu;
const WE_DO = /^,? (?:we|I|you|they) |^ H[12]\b/u;
const FIGURE_BEHIND = /^\W*(?:\d|[€$£₹])/u;
/** Times that are no dates and yet known to everybody. */
const FEASTS =
	"(?:Easter|Whitsun|Christmas|Advent|Lent|Michaelmas|Midsummer|Thanksgiving|Diwali|Dussehra|Navratri|Onam|Pongal|Holi|Eid|Ramadan|Ramzan|(?:summer|autumn|winter|spring|fall|monsoon|school|year|term|Easter|Christmas) (?:holidays?|break|recess|season|months|terms?|semesters?|half-term|timetable|shutdown|change)|monsoon|(?:end of the )?(?:spring|summer|autumn|winter)(?=\\W*$|,))";
const SEASON = new RegExp(
	`(?:(?:by|after|before|from|until|around|over) )?(?:the )?\\b(?:(?:this|next|following) (?:week|month|quarter|term|season|half-year|year)|(?:first|second) half of (?:20\\d\\d|FY ?\\d\\d)|\\p{L}+-end|(?:\\p{L}+|\\d+) (?:days?|weeks?|months?|quarters?) (?:later|thereafter|afterwards|after (?:that|this|it|which))|(?:KW|CW|wk|[Ss]print|T0 \\+) ?\\d{1,2}|T0|${FEASTS})\\b`,
	"iu",
);

/** "The tender will be published on 2 April, the contract awarded by 30 June": two clauses of a passage or list, each with a time of its own. */
function datesItsDeeds(planned: readonly Statement[]): Statement | undefined {
	const times = new Map<unknown, Set<string>>();
	return planned.find((statement) => {
		if (!datesDeeds(statement)) return false;
		const block = statement.passage.item?.list ?? statement.passage;
		const known = times.get(block) ?? new Set();
		for (const time of timesOfClauses(statement)) known.add(time);
		times.set(block, known);
		return known.size >= STEPS_OF_A_SCHEDULE;
	});
}

/** A figure to reach by some day, a denial and what others do by it are no deeds. */
function datesDeeds(statement: Statement): boolean {
	if (NO_DEEDS.some((kind) => statement.has(kind)) || statement.test(GOES_BY_ITSELF)) return false;
	if (statement.of("amount").some(({ tag }) => tag === "money")) return false;
	if (!isPlanned(statement) && !statement.has("milestone") && statement.passage.kind !== "item") return false;
	return !statement.test(OTHERS_DO) && !statement.test(NAMES_PAPER);
}

/** "Business case for the Board – draft": the line that says what the paper is. */
export const NAMES_PAPER =
	/\b(?:[Bb]usiness case|[Pp]roposal|[Pp]aper|[Mm]emo|[Nn]ote|[Rr]eport|[Ss]ubmission|[Dd]iscussion document) (?:for|to) the \p{Lu}/u;
/** "The supplier holds its price until May": a date that others set is a reason to act, and no step. */
export const OTHERS_DO =
	/^\W*(?:the|our|its|their|this|that) (?:[a-z]+ ){0,3}?(?:supplier|vendor|contract|licen[cs]e|lease|landlord|regulator|competitor|rival|price|offer|warranty|agreement|ministry|law|rules|season|insurer|lender|bank|covenant|tender)s? (?:has|have|had|is|are|comes?|ends?|expires?|runs?|goes|holds?|renews?|closes?|opens?|will|publishes|announced|asks?|wants?)\b/iu;

const NO_DEEDS = ["score", "negation", "gain"] as const;
const GOES_BY_ITSELF =
	/\b(?:meets?|appl(?:y|ies)|in(?:to)? force|takes? effect|lapses?|runs? (?:out|until)|elections?|compared|from [^,;]{3,20} to)\b|^\W*(?:sources?|notes?|data|basis)\s?:/iu;

/** The first time of each clause that says more than when. */
function timesOfClauses(statement: Statement): readonly string[] {
	const { range, text } = statement;
	const dates = datesOf(statement).map(({ start, end }) => ({ start: start - range.start, end: end - range.start }));
	let from = 0;
	return text.split(CLAUSE_END).flatMap((clause) => {
		const start = text.indexOf(clause, from);
		from = start + clause.length;
		const date = dates.find((one) => one.start >= start && one.end <= from);
		const time = date ? text.slice(date.start, date.end) : SEASON.exec(clause)?.[0];
		if (!time || WHOLE_YEAR.test(time)) return [];
		return SAYS_MORE.test(clause.replace(time, "")) ? [time.toLowerCase()] : [];
	});
}

const CLAUSE_END = /[;,.:]\s|\sand\s|\s[–—]\s/u;
const SAYS_MORE =
	/\b(?!until|till|from|after|before|during|about|around|early|late|mid|later|then|half|that|this|the|end)\p{L}{4,}/iu;

/** "Phase 1 takes eight weeks, phase 2 three months": two lengths at least, and as many phases of work. */
function timesItsPhases(statement: Statement, planned: readonly Statement[]): boolean {
	if (!hasLength(statement) && !statement.has("time")) return false;
	const told = planned
		.filter((other) => other.passage === statement.passage && hasLength(other))
		.map(({ text }) => text);
	const text = told.join(" ");
	if (ONE_LENGTH_AND_NEXT.test(text)) return true;
	return countIn(text, LENGTHS) >= STEPS_OF_A_SCHEDULE && countIn(text, PHASES) >= STEPS_OF_A_SCHEDULE;
}

function countIn(text: string, pattern: RegExp): number {
	return new Set(text.toLowerCase().match(pattern)).size;
}

const NUMBER =
	"(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety|(?:a )?hundred|few)";
const LENGTHS = new RegExp(
	`\\b${NUMBER}(?: more| further)?[- ](?:days?|weeks?|months?|quarters?|years?|sprints?)\\b|(?<=\\p{L},?) (?:two|three|four|five|six|seven|eight|nine|ten|one)(?=[,.;]| and | for )`,
	"gu",
);
const PHASES =
	/\b(?:(?:phase|stage|step|wave|sprint|tranche) (?:\d|one|two|three|four|i{1,3})|preparations?|set-?up|design|co-design|diagnos\p{L}+|discovery|audit|mapping|analysis|build(?:ing)?|development|configuration|test(?:s|ing)?|pilots?|trials?|roll-?out|launch|introduction|go-live|recruit\p{L}*|hiring|induction|training|procurement|tender|migration|install\p{L}*|implementation|hand-?over|evaluation|review|shadowing|coaching|planning|deployment|extension|transition|procuring|period)\b/gu;
/** "The first ninety days go into …; the next ninety …", "we need five weeks to …, another two months to …". */
const ONE_LENGTH_AND_NEXT = new RegExp(
	`\\b(?:first ${NUMBER} (?:days?|weeks?|months?) [^.]{3,120}[;.,] (?:and )?(?:the )?(?:next|following|second) ${NUMBER}|(?:need|needs|plan|allow|reserve) ${NUMBER} (?:days?|weeks?|months?) (?:to|for) [^.]{3,120} (?:another|a further) ${NUMBER} (?:days?|weeks?|months?) (?:to|for)|${NUMBER} (?:days?|weeks?|months?) later,? the)\\b`,
	"iu",
);
