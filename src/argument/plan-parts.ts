import type { Passage } from "../text/document";
import type { Argument } from "./argument";
import { DECLARED, datesOf, type Evidence, isDenied, neighbours, search } from "./evidence";
import type { Mention } from "./mention";
import type { Statement } from "./statements";

/** A limited first step with a measure: a pilot, proof of concept, first unit or a test that was made. */
export function pilotOf(argument: Argument): Evidence {
	if (argument.declared.pilot) return DECLARED;
	const isStep = (statement: Statement) =>
		(namesTrial(statement) || (statement.themes.has("pilot") && datesOf(statement).length > 0 && !isPast(statement))) &&
		!isUncertain(statement);
	return search(
		argument,
		(statement) => {
			if (isTestOnGroups(statement)) return true;
			if (!isStep(statement)) return false;
			const around = [statement, ...aroundTrial(argument, statement)];
			return isLimited(around) && around.some((other) => setsBar(other));
		},
		namesTrial,
	);
}

function namesTrial(statement: Statement): boolean {
	return statement.of("trial", "trial").some((mention) => !isDenied(statement, mention));
}

/** "Perhaps in one or two circles": no step yet. */
function isUncertain(statement: Statement): boolean {
	return statement.test(UNCERTAIN);
}

const UNCERTAIN =
	/\b(?:may|might|could|[Pp]erhaps|[Pp]robably|[Pp]ossibly|suggested|suitable|some (?:stores|sites|branches|regions|teams|units|wards)|depending on|would expect|to be decided|will be co-created|consider|[Hh]istorical)\b/u;

/** Two groups were assigned and compared. */
function isTestOnGroups(statement: Statement): boolean {
	return statement.has("trial", "assigned");
}

/** What stands near the words that name a trial: the rest of its section, under a heading for it; else its neighbours. */
function aroundTrial(argument: Argument, statement: Statement): readonly Statement[] {
	if (!statement.themes.has("pilot")) return neighbours(argument, statement, STATEMENTS_AROUND);
	return argument.statements.filter((other) => other !== statement && other.themes.has("pilot"));
}

const STATEMENTS_AROUND = 5;

/** It has an end, a length or a size. */
function isLimited(around: readonly Statement[]): boolean {
	return around.some(
		(statement) =>
			statement.of("time").length > 0 ||
			statement.of("amount").some((amount) => amount.tag === "duration" || amount.tag === "number"),
	);
}

/** A threshold, a comparison group or a metric with its figure; a feeling is no measure. */
function setsBar(statement: Statement): boolean {
	const figures = statement.of("amount").filter((amount) => amount.tag !== "money" && !isLength(amount));
	if (statement.has("trial", "comparison") && !statement.has("waiting", "wait")) return true;
	if (figures.length === 0) return false;
	if (/\bif\b/iu.test(statement.text) && !statement.has("waiting", "wait")) return true;
	return (
		statement.has("bar", "threshold") ||
		statement.ofHeads("bar", "threshold").length > 0 ||
		/[≤≥<>]/u.test(statement.text)
	);
}

/** "Twelve weeks" is a length, "25 minutes" may be a measure. */
function isLength(amount: Mention): boolean {
	return amount.tag === "duration" && /^(?:day|week|month|quarter|year)/u.test(amount.amount?.unit ?? "");
}

/** Phases or steps with dates or durations: two at least. */
export function roadmapOf(argument: Argument): Evidence {
	const { steps } = argument.parts;
	const [first] = steps;
	const dates = new Set(steps.flatMap((statement) => datesText(argument, statement)));
	if (first && dates.size >= STEPS_OF_A_ROADMAP) return { present: true, statement: first };
	const near = first ?? argument.statements.find((statement) => statement.themes.has("roadmap"));
	return near ? { present: false, near } : { present: false };
}

const STEPS_OF_A_ROADMAP = 2;

function datesText(argument: Argument, statement: Statement): readonly string[] {
	const textIn = (passage: Passage, times: readonly Mention[]) =>
		times.map((time) => argument.readingOf(passage).text.slice(time.start, time.end).trim().toLowerCase());
	if (statement.row && isNumberedRow(argument, statement)) return [statement.text];
	const texts = statement.row
		? statement.row.cells.flatMap((cell) => textIn(cell, argument.readingOf(cell).of("time")))
		: textIn(statement.passage, datesOf(statement).length > 0 ? datesOf(statement) : statement.of("time"));
	return texts.filter((text) => !WHOLE_YEAR.test(text));
}

/** "Over FY26" dates no step; "early FY26" does. */
const WHOLE_YEAR =
	/^(?:(?:the|calendar|fiscal|over|coming|next|current|course|of|in|during) )*(?:(?:financial |fiscal )?year|fy ?\d{2,4}|20\d\d(?:[-/–]\d{2,4})?)$/u;

/** Every step of the plan that has a time. */
export function stepsOf(argument: Argument): readonly Statement[] {
	return argument.statements.filter((statement) => isDatedStep(argument, statement));
}

/** A step of the plan with a time; what has happened and what others do are no steps. */
function isDatedStep(argument: Argument, statement: Statement): boolean {
	const times = statement.of("time");
	if (
		(times.length === 0 && !isNumberedRow(argument, statement)) ||
		statement.themes.has("history") ||
		statement.themes.has("evidence")
	)
		return false;
	if (statement.row) return isDatedRow(argument, statement);
	if (isDatedItem(statement)) return !isPast(statement);
	if (isThemed(statement) && datesOf(statement).length > 0) return !isPast(statement) && !statement.has("driver");
	if (!statement.has("milestone") || !isPlanned(statement)) return false;
	const dates = datesOf(statement);
	if (dates.length === 0) return statement.themes.has("roadmap") || statement.themes.has("pilot");
	if (statement.has("driver") && !statement.themes.has("roadmap") && !statement.themes.has("pilot")) return false;
	return dates.some((date) =>
		statement.of("milestone").some((step) => Math.abs(step.word - date.word) <= WORDS_TO_A_DATE),
	);
}

/** "- May: order the lamps": an item that opens with its date; where a figure follows, it is data. */
function isDatedItem(statement: Statement): boolean {
	if (statement.passage.kind !== "item" || statement.themes.size > 0) return false;
	const [first] = datesOf(statement);
	if (!first || first.start - statement.range.start > 3 || statement.has("driver")) return false;
	return /^[^:–—]{1,24}(?::|\s[–—])\s(?![\d$€£₹])/u.test(statement.text);
}

const WORDS_TO_A_DATE = 9;

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

function isDatedRow(argument: Argument, statement: Statement): boolean {
	const { row } = statement;
	if (!row) return false;
	const isPlan =
		row.table.header.cells.some((cell) =>
			argument
				.readingOf(cell)
				.of("theme")
				.some((mention) => mention.tag === "roadmap"),
		) ||
		statement.themes.has("roadmap") ||
		statement.themes.has("owner") ||
		DATE_HEAD.test(row.table.header.cells.map((cell) => argument.readingOf(cell).text).join(" | "));
	return isPlan && !statement.themes.has("cost");
}

const DATE_HEAD =
	/\b(?:date|by when|when|due|deadline|timing|timeline|start|end|week|weeks|month|months|quarter|until)\b/iu;

function isThemed({ themes }: Statement): boolean {
	return themes.has("roadmap") || themes.has("pilot");
}

/** Said of what is to come: in a plan, in the future, or in the present tense of plans ("runs from 3 July"). */
function isPlanned(statement: Statement): boolean {
	if (statement.themes.has("roadmap") || statement.themes.has("pilot")) return !isPast(statement);
	return statement.has("future") || (statement.test(PLANNED) && !isPast(statement));
}

const PLANNED =
	/\b(?:starts?|runs?|begins?|goes|live|due|by|until|ready|closes?|opens?|reports?|signed by|done by)\b/iu;

function isPast(statement: Statement): boolean {
	return statement.test(PAST) && !statement.has("future");
}

const PAST =
	/\b(?:was|were|had|did|went|took|gave|told|said|signed|received|spent|rose|fell|closed|phoned|rang|visited|interviewed|called|found|has been|have been|launched|opened|reached|approved)\b/iu;

/** Risks with at least one mitigation that says what is done. */
export function risksOf(argument: Argument): Evidence {
	const zone = argument.statements.filter(
		(statement) => statement.themes.has("risks") || isRiskTable(argument, statement) || statement.test(NAMES_RISK),
	);
	const statement = zone.find(
		(candidate) => answersRisk(argument, candidate) || isAnswerBehindRisk(argument, candidate),
	);
	if (statement) return { present: true, statement };
	const near = zone[0] ?? argument.statements.find((candidate) => /\brisks?\b/iu.test(candidate.text));
	return near ? { present: false, near } : { present: false };
}

/** "**Software arrives late.** The first weeks run on the spreadsheet.": an item that names a risk and goes on says what is done. */
function isAnswerBehindRisk(argument: Argument, { passage, range, themes }: Statement): boolean {
	if (passage.kind !== "item" || !themes.has("risks")) return false;
	const [first] = argument.readingOf(passage).sentences;
	return first !== undefined && range.start > first.start && first.end - first.start <= LONGEST_RISK_NAME;
}

const LONGEST_RISK_NAME = 70;

/** "The main risk is late hiring; we keep the agency until May", in a paragraph without a title. */
const NAMES_RISK =
	/\b(?:main|biggest|big|key|only|real|greatest|chief|first|second) risks?\b|\brisks? (?:is|are|that|of)\b|\b(?:we|I) worry\b|\bdanger is\b|\bcould go wrong\b|\bbiggest worry\b/u;

function isRiskTable(argument: Argument, { row }: Statement): boolean {
	return (
		row?.table.header.cells.some((cell) =>
			argument
				.readingOf(cell)
				.of("theme")
				.some((mention) => mention.tag === "risks"),
		) === true
	);
}

function answersRisk(argument: Argument, statement: Statement): boolean {
	if (statement.row) {
		const heads = statement.row.table.header.cells;
		return statement.row.cells.some((cell, column) => {
			const head = heads[column];
			return (
				column > 0 &&
				cell.sentences.length > 0 &&
				head !== undefined &&
				argument
					.readingOf(head)
					.of("theme")
					.some((mention) => mention.tag === "response")
			);
		});
	}
	if (statement.has("mitigation", "vague")) return false;
	if (statement.has("mitigation", "act")) return true;
	return (statement.has("firstPerson") && statement.has("future")) || statement.test(WE_ACT);
}

/** "We announce an interval and never a minute." */
const WE_ACT =
	/\b[Ww]e (?!may|might|could|would|can\b|cannot|can['’]t|need|believe|think|expect|know|see|fear|like|are|were|have|had|do not|don['’]t)\p{Ll}{3,}/u;

/** "Should rings stay above 1.9, we hand the money back." */
const DECIDES_BY_FIGURE =
	/\b(?:[Ii]f|[Ss]hould|[Uu]nless|[Oo]nce|[Bb]elow|[Aa]bove|[Uu]nder|[Oo]ver)\b[^;!?]{0,80}\d[^;!?]{1,80}\b(?:we (?:stop|hand|close|extend|continue|return|give|go on|roll|end|pull|pause)|(?:roll|scale|extend|stop|continue|join|follow)s?\b)/u;

/** "TAT to come down from 9 days to 4 days": lengths of time measure only where they get shorter. */
const SHORTENS =
	/\b(?:down|cut|reduced?|fall|drop|shorten(?:ed)?|target)\b[^.;]{0,40}\bfrom \d[\d.,]* (?:working )?(?:days|weeks|months) to \d[\d.,]* (?:working )?(?:days|weeks|months)\b/iu;

/** "We count it a success if falls drop by 30%". */
const SUCCESS_IF = /\b(?:success|succeeds?)\b[^.;]{0,30}\b(?:if|when)\b[^.;]{0,80}\d/iu;

/** "17 a month now, 12 by December". */
const NOW_AND_THEN = /\d[^.;]{0,30}\b(?:now|today|at present)\b[^.;\d]{0,30}\d[^.;]{0,30}\b(?:by|from|until)\b/iu;

function hasAmountIn(argument: Argument, { row }: Statement, column: number): boolean {
	const cell = row?.cells[column];
	return cell !== undefined && argument.readingOf(cell).has("amount");
}

/** How success is measured: a metric with a baseline and a target, or a threshold. */
export function successMeasureOf(argument: Argument): Evidence {
	return search(
		argument,
		(statement) => isMeasure(argument, statement),
		(statement) => statement.themes.has("measure"),
	);
}

function isMeasure(argument: Argument, statement: Statement): boolean {
	const figures = statement.of("amount").filter((amount) => amount.tag !== "money" && !isLength(amount));
	if (statement.test(SHORTENS) && !isPast(statement)) return true;
	if (figures.length === 0 || statement.themes.has("risks")) return false;
	if (statement.row) {
		return (
			statement.row.table.header.cells.some(
				(cell, column) =>
					column > 0 &&
					hasAmountIn(argument, statement, column) &&
					argument
						.readingOf(cell)
						.of("theme")
						.some((mention) => mention.tag === "measure"),
			) ||
			(statement.themes.has("measure") && figures.length > 1)
		);
	}
	if (isPast(statement)) return false;
	if (statement.has("negation") && statement.has("goal")) return false;
	if (statement.test(NOW_AND_THEN) || statement.test(SUCCESS_IF)) return true;
	if (statement.test(DECIDES_BY_FIGURE) && figures.some((amount) => amount.tag !== "multiple")) return true;
	if (
		statement.themes.has("measure") &&
		statement.passage.kind === "item" &&
		(statement.has("score") || statement.has("behaviour") || statement.has("money"))
	)
		return true;
	if (
		figures.length > 1 &&
		/\bfrom\b[^.]{1,60}\bto\b/iu.test(statement.text) &&
		(statement.has("future") || statement.has("bar", "goal") || statement.has("goal") || statement.has("milestone"))
	)
		return true;
	if (statement.has("goal") && statement.has("bar", "threshold")) return true;
	return statement.themes.has("pilot") && statement.has("bar", "threshold");
}
