import type { Argument } from "../argument";
import { isLeftOpen } from "../declared/declared";
import type { Mention } from "../mention";
import { isPlaceInRow } from "../plans/first-few";
import { allThat } from "../selection";
import type { Statement } from "../statements";
import { isPast, isUncertain } from "../tense";
import {
	DECLARED,
	datesOf,
	type Evidence,
	isDenied,
	isLetterhead,
	neighbours,
	search,
	statementBehind,
} from "./evidence";
import { isGatedStep } from "./gated-steps";
import { gatesOf, isAhead, isLength, isLimitedStep } from "./gates";
import { isMeasuredStep, othersTry } from "./measured-steps";
import { isDatedRow } from "./roadmap-parts";

/** A limited first step with a measure: a pilot, proof of concept, first unit or a test that was made. */
export function pilotOf(argument: Argument): Evidence {
	if (argument.declared.pilot || isLeftOpen(argument.declared, "pilot")) return DECLARED;
	const isGated = argument.someSection(hasGateAhead, (has) => has);
	return search(argument, isGated ? isGatedPilot : isPilot, isTrial, isGatedStep);
}

function hasGateAhead(argument: Argument): boolean {
	return argument.once(gatesOf).some(isAhead);
}

function isGatedPilot(argument: Argument, statement: Statement): boolean {
	return isPilot(argument, statement) || isFirstStep(argument, statement);
}

function isPilot(argument: Argument, statement: Statement): boolean {
	if (isTestOnGroups(argument, statement) || isMeasuredStep(argument, statement) || widensByGate(argument, statement))
		return true;
	if (!isStep(statement) || othersTry(statement)) return false;
	if (tellsResult(argument, statement)) return true;
	if (statement.themes.has("pilot")) return argument.beyond(textOfPilot).once(tellsLimitAndBar);
	const reach = isPast(statement) ? STATEMENTS_AFTER_A_PAST_TRIAL : STATEMENTS_AROUND;
	return isLimitedWithBar([statement, ...neighbours(argument, statement, reach)]);
}

/** "If their messages halve, Dr. Sethi's join in May": what a figure widens has begun with some. */
function widensByGate(argument: Argument, statement: Statement): boolean {
	return (
		(statement.test(WIDENS) || statement.test(GOES_WIDER)) &&
		argument.once(gatesOf).includes(statement) &&
		isAhead(statement)
	);
}

const WIDENS =
	/, (?:then )?(?:the (?!money|revenue|income|sales|profits?|results?|growth|numbers?)|we (?:go on to |move (?:on )?to |extend (?:it )?to |take it to )|\p{Lu}|five|four|three|two|all )[^.;]{0,50}\b(?:joins?|follows?|gets? it|next|other|others|rest|remaining|everyone|everybody)\b|, (?:the (?:others?|rest|next|remaining|second))\b/u;

/** "… before we go to the west pier", "then the other depots start": further places, so the first was limited. */
const GOES_WIDER =
	/\bbefore (?:we (?:go|move|take it|bring it|open) to|(?:any |the )(?:next|others?|rest|second)\b)|\b(?:the )?(?:next|others?|second|remaining|rest)(?: of the)?(?: \p{L}+)? (?:come|comes|starts?|opens?|gets? it|follows?|joins?|to follow|to join|(?:are|is) added)\b|\b(?:go|move|press|push|open|take it|extend it|carry on|continue) (?:on |ahead |wider |further )?(?:to|into) (?:the (?:next|others?|whole|rest|second)|\p{Lu}(?!20))/u;

/** Of a step under a heading for a pilot, all that stands under such headings speaks, in whatever section. */
function tellsLimitAndBar(argument: Argument): boolean {
	return isLimitedWithBar(allThat(argument, standsUnderPilot));
}

function isLimitedWithBar(around: readonly Statement[]): boolean {
	return isLimited(around) && around.some((other) => setsBar(other));
}

/** "The short form was tried on 900 claims in May; errors fell from 11% to 4%": a first step that has been made and measured. */
function tellsResult(argument: Argument, statement: Statement): boolean {
	if (!namesTrial(statement) || !isLimited([statement])) return false;
	return statement.test(FROM_TO) || statementBehind(argument, statement)?.test(FROM_TO) === true;
}

const FROM_TO = /\b(?:fell|dropped|came|went|cut|reduced)\b[^.;\d]{0,40} from \D{0,3}\d[^;]{0,24}? to \D{0,3}\d/iu;

function isTrial(_: Argument, statement: Statement): boolean {
	return namesTrial(statement);
}

function isStep(statement: Statement): boolean {
	return (
		(namesTrial(statement) || (statement.themes.has("pilot") && datesOf(statement).length > 0 && !isPast(statement))) &&
		!isUncertain(statement)
	);
}

/** Where a figure decides what follows, a planned step in a few places is the limited first one, whatever it is called. */
function isFirstStep(argument: Argument, statement: Statement): boolean {
	if (isPast(statement) || isUncertain(statement) || statement.themes.has("history") || isLetterhead(statement))
		return false;
	if (opensPhases(argument, statement)) return true;
	if (!tellsWork(statement)) return false;
	if (statement.row) return (namesTrial(statement) || isLimitedStep(statement)) && isDatedRow(argument, statement);
	return isLimitedStep(statement) || namesTrial(statement);
}

/** What is told of a plan: to come, dated, ours to do. "Fifty-one years married, first cruise" is none, for all its "first". */
function tellsWork(statement: Statement): boolean {
	return (
		statement.row !== undefined ||
		namesTrial(statement) ||
		statement.has("future") ||
		datesOf(statement).length > 0 ||
		PLANNED.some((theme) => statement.themes.has(theme)) ||
		statement.test(OURS_TO_DO)
	);
}

const PLANNED = ["pilot", "roadmap", "next"] as const;
const OURS_TO_DO =
	/\b(?:we|I)(?:['’](?:ll|d)\b| (?!(?:lose|lost|know|knew|see|saw|hear|heard|are|am|were|was|have|had|did|think|believe|feel|feared?|found|find|cannot|can['’]t|get|got)\b)\p{Ll}{2,})|^\W*(?:start|begin|open|try|test|run|go|do|take|only|just|first)\b|\b(?:goes?|comes?|starts?|begins?|opens?|tries|runs?|gets?) (?:it )?(?:first|alone|ahead)\b|\bat first\b/iu;

/** The first row of a table of phases with a gate in it or behind each: one office, then the next. */
function opensPhases(argument: Argument, statement: Statement): boolean {
	const { row } = statement;
	if (!row || row.table.rows.length < 2 || row.table.rows[0] !== row) return false;
	const heads = row.table.header.cells.map((cell) => argument.readingOf(cell));
	if (!heads.some((head) => head.test(PHASE_HEAD))) return false;
	return heads.some((head) => head.test(GATE_HEAD)) || argument.once(gatesOf).includes(statement);
}

const PHASE_HEAD = /^\W*(?:phase|stage|wave|tranche|step|release)s?\W*$/iu;
const GATE_HEAD = /\b(?:gate|go\/no-?go|stop|exit|checkpoint)\b/iu;

function namesTrial(statement: Statement): boolean {
	return statement
		.of("trial", "trial")
		.some(
			(mention) =>
				!isDenied(statement, mention) && !countsNoUnits(statement, mention) && !saysOnlyWhen(statement, mention),
		);
}

/** "The first three from the ledger", "first five of the league": a place in a row, and no units that begin. */
function countsNoUnits({ range, text, row }: Statement, { start, end }: Mention): boolean {
	if (row) return false;
	return isPlaceInRow(text.slice(start - range.start, end - range.start), text.slice(end - range.start));
}

/** "Starting in 2026", "twelve people to begin with,": since when, and not with which; "its first six shops" are a rival's. */
function saysOnlyWhen(statement: Statement, { start, end }: Mention): boolean {
	const { range, text } = statement;
	const before = text.slice(0, start - range.start);
	if (!/^(?:begin|start)/iu.test(text.slice(start - range.start, end - range.start)))
		return /^first\b/iu.test(text.slice(start - range.start)) && THEIRS.test(before);
	const times = [...statement.of("time"), ...statement.of("when", "season")];
	return OF_PEOPLE.test(before) || times.some((time) => time.start >= end && time.start - end <= LENGTH_OF_EARLY);
}

/** " early ", and hardly more, between "in" and its month. */
const LENGTH_OF_EARLY = 7;
const OF_PEOPLE = /\b(?:people|persons?|staff|posts?|hires?|heads|FTEs?) to $/iu;
const THEIRS = /\b(?:its|their|his|her) $/iu;

/** Two groups were assigned, or changed and left alone, and compared. */
function isTestOnGroups(argument: Argument, statement: Statement): boolean {
	if (statement.test(NOT_ALIKE)) return false;
	if (statement.of("trial", "assigned").some((mention) => !isAnyTwo(statement, mention))) return true;
	if (countPercents(statement) >= FIGURES_OF_TWO_GROUPS && statement.test(UNTOUCHED)) return true;
	const behind = countPercents(statement) > 0 ? statementBehind(argument, statement) : undefined;
	return (
		behind?.test(LEFT_OUT_OF_IT) === true && countPercents(statement) + countPercents(behind) >= FIGURES_OF_TWO_GROUPS
	);
}

/** "I left that out, as the two groups aren't alike". */
const NOT_ALIKE =
	/\b(?:aren['’]t|are not|weren['’]t|were not|isn['’]t|not) (?:really |quite |strictly )?(?:alike|comparable|like for like)\b/iu;

/** "Two groups worked on it without knowing of each other": whoever they are, nobody compared them. */
function isAnyTwo(statement: Statement, { start, end }: Mention): boolean {
	const { range, text } = statement;
	return (
		/^(?:two|both) groups$/iu.test(text.slice(start - range.start, end - range.start)) &&
		countPercents(statement) === 0 &&
		!/\b(?:compar|half|control|assign|split|random|draw|divid)/iu.test(text)
	);
}

function countPercents(statement: Statement): number {
	return statement.of("amount", "percent").length;
}

/** Before and after, and what became of the others. */
const FIGURES_OF_TWO_GROUPS = 3;
/** "From 6% to 2%; in the other shed, without the fans, it stayed at 6%." */
const UNTOUCHED = /\b(?:without|control|others?|comparison)\b[^.;]{0,40}\b(?:stayed|remained|unchanged|flat)\b/iu;
/** "At the quays that the desk does not serve it was 9% and is 9%", "where nobody calls". */
const LEFT_OUT_OF_IT =
	/\b(?:which|that|where) (?:we|it|they|the \p{L}+) (?:do|does|did|are|is|were|was|have|has|had)(?:n['’]t| not)(?: yet)? (?:cover|serv|reach|includ|call|visit|equip|introduc|extend|deploy|offer|operat|run|tri)|\bwhere (?:nobody|no one) (?:calls?|called|visits?|visited|rings?|rang|goes|went)\b|\bnot (?:yet )?(?:covered|served|reached|included|equipped|visited) by (?:it|us|the \p{L}+)\b|\b(?:left|were left|was left) (?:alone|as (?:it|they) (?:is|are|was|were))\b/iu;

function standsUnderPilot(_: Argument, { themes }: Statement): boolean {
	return themes.has("pilot");
}

function textOfPilot(whole: Argument): string {
	return whole.sections.map((alone) => (alone.remembered(holdsPilot) ? alone.source : "")).join("");
}

function holdsPilot({ statements }: Argument): boolean {
	return statements.some(({ themes }) => themes.has("pilot"));
}

const STATEMENTS_AROUND = 5;
/** What was tried once has its figures beside it: those further off are of other things. */
const STATEMENTS_AFTER_A_PAST_TRIAL = 2;

/** It has an end, a length or a size. */
function isLimited(around: readonly Statement[]): boolean {
	return around.some(
		(statement) =>
			statement.of("time").length > 0 ||
			statement.of("amount").some((amount) => {
				if (amount.tag === "number") return true;
				const { text, range } = statement;
				return (
					amount.tag === "duration" && !MINUTES.test(text.slice(amount.start - range.start, amount.end - range.start))
				);
			}),
	);
}

/** "A 45-minute window" is what is promised, and no length of a trial. */
const MINUTES = /min(?:ute)?s?\b|seconds?\b/iu;

/** A threshold, a comparison group or a metric with its figure; a feeling is no measure. */
function setsBar(statement: Statement): boolean {
	const figures = statement.of("amount").filter((amount) => amount.tag !== "money" && !isLength(amount));
	if (statement.has("trial", "comparison") && !statement.has("waiting", "wait")) return true;
	if (figures.length === 0) return false;
	if (
		/\bif\b(?! (?:you|we may|the (?:board|committee|council)|approved|agreed|granted))/iu.test(statement.text) &&
		!statement.has("waiting", "wait")
	)
		return true;
	return (
		statement.has("bar", "threshold") ||
		statement.ofHeads("bar", "threshold").length > 0 ||
		/[≤≥<>]/u.test(statement.text)
	);
}
