import type { Argument } from "../argument";
import { allThat, firstThat } from "../selection";
import { type Statement, statementAt } from "../statements";
import { datesOf, type Evidence, neighbours, search } from "./evidence";
import { gatesOfPilot } from "./pilot-gates";
import { stepsOf } from "./roadmap-parts";

/** What comes after this project. */
export function horizonOf(argument: Argument): Evidence {
	return search(argument, looksFarther);
}

function looksFarther(_: Argument, statement: Statement): boolean {
	return statement.themes.has("next") || statement.has("horizon", "later");
}

/** What decides over a pilot. */
export interface PilotRule {
	/** The first words that name the pilot. */
	readonly pilot: Statement;
	/** What says when it goes on, is extended or stops; absent where nothing does. */
	readonly rule?: Statement;
}

/** A rule for what follows a pilot. Absent where no pilot is named. */
export function pilotRuleOf(argument: Argument): PilotRule | undefined {
	const pilot = firstThat(argument, namesPilot);
	if (!pilot) return undefined;
	const rule = firstThat(argument, saysWhatFollows) ?? gatesOfPilot(argument)[0];
	return rule ? { pilot, rule } : { pilot };
}

function namesPilot(_: Argument, statement: Statement): boolean {
	return (
		statement.has("trial", "trial") && statement.test(PILOT) && !statement.test(PERSON) && !statement.has("negation")
	);
}

const PILOT = /\b(?:pilots?|trials?|proof of concept|POC)\b/iu;

function saysWhatFollows(argument: Argument, statement: Statement): boolean {
	if (statement.row)
		return statement.row.table.header.cells.some((cell) => HEAD_OF_A_RULE.test(argument.readingOf(cell).text));
	if (statement.test(GATE)) return true;
	if (!statement.test(FOLLOWS)) return false;
	if (statement.test(CONDITION) || /[≤≥<>]/u.test(statement.text)) return true;
	return neighbours(argument, statement, 1).some(
		(other) => CONDITION.test(other.text) && other.passage === statement.passage,
	);
}

/** Somebody who steers a ship or flies. */
const PERSON = /\b(?:harbou?r|ship['’]s|airline|drone|helicopter) pilots?\b|\bpilots['’]/iu;
const HEAD_OF_A_RULE = /\b(?:go|stop|pass|fail|consequence|decision|then|continue)\b/iu;
const GATE = /\bgo ?\/ ?no[- ]?go\b/iu;
const FOLLOWS =
	/\b(?:roll(?:s|ed)? out|rollout|extend|extends|extended|scale|scales|expand|expands|proceed|continue|stop|stops|close|wind down|go on|goes on|follow|follows|release[sd]?|remaining|rest of|all (?:the )?other|phase (?:2|two)|next (?:sites|branches|stores|regions|phase))\b/iu;
const CONDITION =
	/^should\b|\b(?:if|only if|when|unless|once|provided|at or (?:below|above)|gate|threshold|should the|where the|else|otherwise|success means)\b/iu;

/** When the first result is promised. */
export interface FirstResult {
	/** Absent where the plan has dates and none of its steps is a result. */
	readonly statement?: Statement;
	/** Days from the start; absent where no result has a date. */
	readonly days?: number;
}

/** How long the plan takes to its first measurable result; absent where there is no plan to tell it from. */
export function firstResultOf(argument: Argument): FirstResult | undefined {
	const early = allThat(argument, namesFirstResult);
	if (early.some((statement) => statement.has("placeholder"))) return undefined;
	const late = early.find(
		(statement) =>
			(statement.has("milestone") || statement.has("gain")) &&
			statement.has("amount") &&
			daysOfLength(statement) > DAYS_OF_TWO_QUARTERS,
	);
	if (late) return { statement: late, days: daysOfLength(late) };
	if (!argument.parts.roadmap.present) return toldWithItsStart(argument, early);
	if (!argument.someSection(holdsResult, (holds) => holds))
		return early.length > 0 || !lacksResults(argument) ? undefined : {};
	const first = firstOf(resultsOf(argument));
	return first && sinceStart(first, startsAround(argument, first.statement));
}

function holdsResult(alone: Argument): boolean {
	return resultsIn(alone).length > 0;
}

function resultsIn(alone: Argument): readonly Statement[] {
	return stepsOf(alone).filter((step) => step.has("milestone", "result") || step.test(RESULT));
}

/** The first result of each section by itself. */
function resultsOf(argument: Argument): readonly DatedResult[] {
	return argument
		.perSection(placeOfResult)
		.flatMap((found, index) =>
			found ? { statement: statementAt(argument.sections[index]!, found.place), day: found.day } : [],
		);
}

function placeOfResult(alone: Argument): { readonly place: number; readonly day: number } | undefined {
	const first = firstOf(resultsIn(alone).flatMap(datedResults));
	return first && { place: alone.statements.indexOf(first.statement), day: first.day };
}

function namesFirstResult(_: Argument, statement: Statement): boolean {
	return statement.test(FIRST_RESULT);
}

interface DatedResult {
	readonly statement: Statement;
	readonly day: number;
}

function datedResults(statement: Statement): readonly DatedResult[] {
	return daysOfResult(statement).map((day) => ({ statement, day }));
}

/** The earliest; of several on one day the first in the text. */
function firstOf(results: readonly DatedResult[]): DatedResult | undefined {
	return [...results].sort((a, b) => a.day - b.day)[0];
}

/** When something starts. */
interface Start {
	readonly day: number;
	/** Whether its words are plainly those of a plan's start. */
	readonly begins: boolean;
}

/** Those of a section by itself, and whether it is that of the result. */
interface Starts {
	readonly starts: readonly Start[];
	readonly isOwn: boolean;
}

function startsAround(argument: Argument, result: Statement): readonly Starts[] {
	return argument.perSection(startsIn).map((starts, index) => ({
		starts,
		isOwn: argument.sections[index]!.document.sections[0] === result.passage.section,
	}));
}

function startsIn(alone: Argument): readonly Start[] {
	return startsAmong(stepsOf(alone));
}

function startsAmong(steps: readonly Statement[]): readonly Start[] {
	return steps.flatMap((step) =>
		step.test(START) ? daysIn(step).map((day) => ({ day, begins: step.test(BEGINS) })) : [],
	);
}

/** How long after the first of the steps that start something; nothing where none has a date. */
function sinceStart({ statement, day }: DatedResult, around: readonly Starts[]): FirstResult | undefined {
	if (around.every(({ starts }) => starts.length === 0)) return undefined;
	let first = day;
	for (const { starts, isOwn } of around) {
		for (const start of starts)
			if (start.day < first && (day - start.day < DAYS_OF_A_PLAN || (isOwn && start.begins))) first = start.day;
	}
	return { statement, days: day - first };
}

/** What lies further back is history, unless it is plainly the start of the plan in which the result stands. */
const DAYS_OF_A_PLAN = 730;

/** "We start in January 2027 and read the first results in March 2028", with no plan beside it. */
function toldWithItsStart(argument: Argument, early: readonly Statement[]): FirstResult | undefined {
	const first = firstOf(early.flatMap(datedResults));
	if (!first) return undefined;
	const told = [first.statement, ...neighbours(argument, first.statement, 1)].filter((other) => other.test(BEGINS));
	return sinceStart(first, [{ starts: startsAmong(told), isOwn: true }]);
}

/** At least two steps have days, and neither they nor a pilot or a measure of success promise anything to be seen. */
function lacksResults({ parts }: Argument): boolean {
	if (parts.pilot.present || parts.successMeasure.present) return false;
	if (parts.steps.some((step) => step.test(SHOWS_SOMETHING) || step.has("gain") || step.has("score"))) return false;
	return parts.steps.filter((step) => daysIn(step).length > 0).length > 1;
}

const SHOWS_SOMETHING =
	/\b(?:count\w*|measur\w*|survey\w*|scores?|figures?|data|read(?:ings?)?|evaluat\w*|assess\w*|test\w*|trial\w*|check\w*|outcomes?|savings?|results?|report\w*|review\w*|lessons?|proof|first|opens?|opening|go(?:es)?[ -]live)\b|%/iu;

/** Of several days beside the first results, the one that is said after them. */
function daysOfResult(statement: Statement): readonly number[] {
	const result = FIRST_RESULT.exec(statement.text);
	const dates = datesOf(statement);
	if (!result || statement.row || dates.length < 2) return daysIn(statement);
	const at = statement.range.start + result.index;
	const from = dates.find((date) => date.start > at)?.time?.from;
	return from === undefined ? daysIn(statement) : [dayOf(from)];
}

const BEGINS = /\b(?:starts?|kick-?off|begins?|launch(?:es)?|mobili[sz]es?|phase 1)\b/iu;

/** Two quarters, with a week's grace. */
export const DAYS_OF_TWO_QUARTERS = 190;

const START =
	/\b(?:starts?|kick-?off|begins?|launch\w*|live|from(?! (?:\p{Lu}{0,2}[$€£₹]|[\d.,]+ ?(?:%|per|points?|minutes|days|hours|to \d)))|opens?|mobili[sz]e|phase 1|month 1|runs?)\b/iu;
const FIRST_RESULT =
	/\b(?:first|measurable|initial|early|visible) (?:measurable |visible )?(?:results?|benefits?|effects?|savings?)\b/iu;
const RESULT = /\b(?:results?|measured|report|benefit|review|gate|decision|target|live|pilot)\b/iu;

function daysOfLength(statement: Statement): number {
	const lengths = statement
		.of("amount")
		.filter((amount) => amount.tag === "duration")
		.map((amount) => (amount.amount ? amount.amount.value * (DAYS_OF[amount.amount.unit ?? ""] ?? 0) : 0));
	return Math.max(0, ...lengths);
}

const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

function daysIn(statement: Statement): readonly number[] {
	return datesOf(statement).flatMap((mention) => {
		const from = mention.time?.from;
		return from === undefined ? [] : [dayOf(from)];
	});
}

/** Days since the year nought, near enough for counting quarters. */
function dayOf(iso: string): number {
	const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
	return Math.round(year * 365.25 + (month - 1) * 30.4) + day;
}
