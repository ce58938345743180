import type { Argument } from "../argument";
import type { Mention } from "../mention";
import type { Reading } from "../reading";
import { allThat, firstThat } from "../selection";
import type { Statement } from "../statements";
import { isPast, isPlanned, isUncertain, tellsOfPast } from "../tense";
import { stepsUnderTitlesOf } from "./dated-titles";
import { datesOf, type Evidence, isLetterhead } from "./evidence";
import { isLimitedStep } from "./gates";
import { occasionsOf } from "./occasions";
import { datedRowsOf, isWholeYear } from "./planned-rows";
import { NAMES_PAPER, OTHERS_DO, scheduleOf } from "./schedules";

/** Phases or steps with dates or durations: two at least. */
export function roadmapOf(argument: Argument): Evidence {
	const [first] = stepsOf(argument);
	const dates = new Set(argument.perSection(datesOfSteps).flat());
	if (first && dates.size >= STEPS_OF_A_ROADMAP)
		return { present: true, statement: first, counts: (other) => stepsOf(argument).includes(other) };
	const titled = stepsUnderTitlesOf(argument);
	if (titled.size >= STEPS_OF_A_ROADMAP) return { present: true, statement: [...titled.values()][0]! };
	const rows = datedRowsOf(argument);
	if (rows.size >= STEPS_OF_A_ROADMAP) return { present: true, statement: [...rows.values()][0]! };
	const schedule = scheduleOf(argument);
	if (schedule) return schedule;
	const near = firstThat(argument, isStepAwayFromRisks) ?? firstThat(argument, standsUnderRoadmap) ?? first;
	return near ? { present: false, near } : { present: false };
}

const STEPS_OF_A_ROADMAP = 2;

/** A mitigation with its day comes less near than undated steps. */
function isStepAwayFromRisks(argument: Argument, statement: Statement): boolean {
	return !statement.themes.has("risks") && isDatedStep(argument, statement);
}

function standsUnderRoadmap(_: Argument, { themes }: Statement): boolean {
	return themes.has("roadmap");
}

function datesText(argument: Argument, statement: Statement): readonly string[] {
	const { row } = statement;
	if (row && isNumberedRow(argument, statement)) return [statement.text];
	const texts = row
		? row.cells.flatMap((cell) => textsOf(argument.readingOf(cell), argument.readingOf(cell).of("time")))
		: textsOf(
				argument.readingOf(statement.passage),
				datesOf(statement).length > 0 ? datesOf(statement) : statement.of("time"),
			);
	return texts.filter((text) => !isWholeYear(text));
}

/** The words of times; "October and November" are one. */
function textsOf({ text }: Reading, times: readonly Mention[]): readonly string[] {
	return times
		.filter(({ start }, at) => {
			const before = times[at - 1];
			return !before || !/^\s*(?:and|or|&)\s*$/u.test(text.slice(before.end, start));
		})
		.map(({ start, end }) => text.slice(start, end).trim().toLowerCase());
}

/** Every step of the plan that has a time. */
export function stepsOf(argument: Argument): readonly Statement[] {
	return allThat(argument, isDatedStep);
}

function datesOfSteps(argument: Argument): readonly string[] {
	return stepsOf(argument).flatMap((step) => datesText(argument, step));
}

/** A step of the plan with a time; what has happened and what others do are no steps. */
function isDatedStep(argument: Argument, statement: Statement): boolean {
	const times = statement.of("time");
	if (
		(times.length === 0 && !isNumberedRow(argument, statement)) ||
		statement.themes.has("history") ||
		statement.themes.has("evidence") ||
		isLetterhead(statement) ||
		(!statement.row &&
			(tellsMeasure(statement) ||
				statement.test(OTHERS_DO) ||
				statement.test(SUGGESTED) ||
				statement.test(RUNS_SINCE) ||
				statement.test(NAMES_PAPER) ||
				argument.once(occasionsOf).includes(statement))) ||
		(statement.themes.has("measure") && statement.has("score"))
	)
		return false;
	if (statement.row) return isDatedRow(argument, statement);
	if (isDatedItem(statement)) return !isPast(statement);
	if (statement.test(NUMBERED_PHASE) && datesOf(statement).length > 0) return !isPast(statement);
	if (isThemed(statement) && datesOf(statement).length > 0)
		return !isPast(statement) && (!statement.has("driver") || statement.has("milestone"));
	if (isDatedDeed(argument, statement)) return true;
	if (!statement.has("milestone") || !isPlanned(statement)) return false;
	const dates = datesOf(statement);
	if (dates.length === 0) return statement.themes.has("roadmap") || statement.themes.has("pilot");
	if (statement.has("driver") && !statement.themes.has("roadmap") && !statement.themes.has("pilot")) return false;
	return dates.some((date) =>
		statement.of("milestone").some((step) => Math.abs(step.word - date.word) <= WORDS_TO_A_DATE),
	);
}

/** "Phase 2, May through July: dry cargo", in a paragraph of its own. */
const NUMBERED_PHASE =
	/^\W*(?:phase|stage|step|wave|round|leg|tranche) (?:\d|one|two|three|four|[IV]{1,3})\b[^.:]{0,40}:/iu;

/** "A trial in one depot is suggested": whether it comes is open, and so is its date. */
const SUGGESTED =
	/\b(?:is|are) (?:suggested|envisaged|conceivable|imaginable|thinkable)\b|\bwill be co-created\b|\b(?:perhaps|possibly|maybe)\b/iu;
/** "The exercise is run since 2023": what goes on already. */
const RUNS_SINCE = /\bsince (?:(?:early |late |mid-?)?20[012]\d|last|FY ?\d{2,4})\b/iu;

/** "Calls per boat (24 now, 12 by May)", "stars should be back at 4 by autumn": where a measure shall go. */
function tellsMeasure(statement: Statement): boolean {
	return statement.test(NOW_AND_THEN) || (statement.has("score") && !statement.has("milestone"));
}

const NOW_AND_THEN = /\d[^.;\d]{0,12}\b(?:now|today|at present)\b[^.;]{0,30}\bby\b/iu;

/** "- May: order the lamps": an item that opens with its date; where a figure follows, it is data. */
function isDatedItem(statement: Statement): boolean {
	if (statement.passage.kind !== "item" || statement.themes.size > 0) return false;
	const [first] = datesOf(statement);
	if (!first || first.start - statement.range.start > 3 || statement.has("driver")) return false;
	return /^[^:–—]{1,24}(?::|\s[–—])\s(?![\d$€£₹])/u.test(statement.text);
}

const WORDS_TO_A_DATE = 9;

/** "On the Ostby crossing only, from 1 March, we hold a fifth of the deck", "then Normandy in spring": a deed with its day. */
function isDatedDeed(argument: Argument, statement: Statement): boolean {
	if (datesOf(statement).length === 0 || AWAY_FROM_A_PLAN.some((kind) => statement.has(kind))) return false;
	if (statement.has("waiting") || statement.has("request", "ask", "both") || statement.has("trial", "assigned"))
		return false;
	if (!isAmongDated(argument, statement)) return false;
	if (statement.test(THEN)) return !tellsOfPast(statement);
	return isLimitedStep(statement) && !isPast(statement) && !isUncertain(statement);
}

/** One date in a list of undated wishes makes no plan. */
function isAmongDated(argument: Argument, { passage }: Statement): boolean {
	const list = passage.item?.list;
	return !list || argument.countItems(list, hasTime) * 2 >= list.items.length;
}

function hasTime(reading: Reading): boolean {
	return reading.has("time");
}

const AWAY_FROM_A_PLAN = ["driver", "score", "speech"] as const;
const THEN = /^\W*(?:then|next|after that|from there|later|finally|first(?:ly)?)[, :]/iu;

/** "7-8" under the head "Weeks". */
function isNumberedRow(argument: Argument, { row }: Statement): boolean {
	if (!row) return false;
	return row.table.header.cells.some((head, column) => {
		const cell = row.cells[column];
		return (
			cell !== undefined &&
			/^\s*(?:weeks?|months?|days?|quarters?|sprints?)\b/iu.test(argument.readingOf(head).text) &&
			/\d/u.test(argument.readingOf(cell).text)
		);
	});
}

/** Whether a statement is a row of a table that plans: by its heads, or by what is announced over it. */
export function isDatedRow(argument: Argument, statement: Statement): boolean {
	const { row } = statement;
	if (!row) return false;
	const heads = row.table.header.cells.map((cell) => argument.readingOf(cell));
	const isPlan =
		heads.some((head) => head.of("theme").some((mention) => mention.tag === "roadmap")) ||
		statement.themes.has("roadmap") ||
		statement.themes.has("owner") ||
		statement.test(STEP_CELL) ||
		DATE_HEAD.test(heads.map(({ text }) => text).join(" | "));
	return isPlan && !statement.themes.has("cost");
}

/** "After that | Ayr in June", in a page that is one table. */
const STEP_CELL =
	/^\W*(?:first (?:go|step|stop|stage|phase|up)|to start|start|after that|then|next|and then|later|finally|last(?:ly)?|second (?:go|step|stage|phase)|third (?:go|step|stage|phase)) \|/iu;

/** "Initiative | Lead | By" */
const DATE_HEAD =
	/\b(?:date|by when|when|due|deadline|timing|timeline|start|end|week|weeks|month|months|quarter|until)\b|\| by\b/iu;

function isThemed({ themes }: Statement): boolean {
	return themes.has("roadmap") || themes.has("pilot");
}
