import type { Passage, Table } from "../../text/document";
import type { Argument } from "../argument";
import { matchesIn } from "../patterns/matches";
import { isTimeAlone } from "../table-cells";

/** From this many columns of actual figures on, a table reports; with fewer, a target column makes it set goals. */
const COLUMNS_OF_A_REPORT = 3;

/** Whether a table sets goals rather than reports; `figures` says of each column whether it holds figures. */
export function setsGoals(argument: Argument, table: Table, figures: readonly boolean[]): boolean {
	const heads = table.header.cells;
	const isAnnounced = standsUnderGoals(argument, table);
	const isGoalColumn = goalColumnsOf(argument, heads);
	const actual = heads.filter((_, column) => column > 0 && figures[column] && !isGoalColumn[column]).length;
	if (actual >= COLUMNS_OF_A_REPORT)
		return isAnnounced && heads.every((cell, column) => column === 0 || isTimeAlone(argument, cell));
	if (isGoalColumn.some((is, column) => is && column > 0))
		return !reportsAgainstGoals(argument, heads, isGoalColumn, figures);
	return actual >= 2 && isAnnounced;
}

/** Whether the text above a table or any of its heads says that it sets goals or gates. */
export function announcesGoals(argument: Argument, table: Table): boolean {
	const heads = table.header.cells;
	return (
		standsUnderGoals(argument, table) ||
		goalColumnsOf(argument, heads).some(Boolean) ||
		heads.some((cell) => argument.readingOf(cell).test(CONDITION_HEAD))
	);
}

const CONDITION_HEAD = /^\s*(?:requirements?|conditions?|criteri(?:on|a)|proceed if|go if|stop if|pass if)\b/iu;

function standsUnderGoals(argument: Argument, { leadIn, header }: Table): boolean {
	if (leadIn && argument.topics.ofPassage(leadIn).has("goals")) return true;
	const [first] = header.cells;
	return first !== undefined && argument.standsUnder(first, "goals");
}

/** The head of the column of targets in a table that reports beside them. */
export function goalColumnBeside(argument: Argument, table: Table, figures: readonly boolean[]): Passage | undefined {
	const heads = table.header.cells;
	const isGoalColumn = goalColumnsOf(argument, heads);
	return heads.find((_, column) => column > 0 && figures[column] && isGoalColumn[column]);
}

function goalColumnsOf(argument: Argument, heads: readonly Passage[]): boolean[] {
	const startsFromToday = heads.some((cell) => argument.readingOf(cell).test(TODAY_HEAD));
	return heads.map((cell, column) => {
		const reading = argument.readingOf(cell);
		return (
			reading.test(GOAL_HEAD) ||
			reading.has("goal") ||
			(column === heads.length - 1 && looksAhead(argument, heads)) ||
			(startsFromToday && !reading.test(TODAY_HEAD) && !reading.test(PAST_HEAD) && reading.has("time"))
		);
	});
}

/**
 * "Indicator | 2025 | January 2027": a year that is over, and a date that no report of the next one could have. Of two bare
 * years under a heading for measures, "2024-25 | 2027-28", a report would not leave out those between.
 */
function looksAhead(argument: Argument, heads: readonly Passage[]): boolean {
	const [first, base, last] = heads;
	if (heads.length !== 3 || !first || !base || !last) return false;
	const from = YEAR_ALONE.exec(argument.readingOf(base).text);
	const to = matchesIn(argument.readingOf(last).text, YEARS).at(-1);
	if (!from || !to) return false;
	const years = Number(to[1]) - Number(from[1]);
	if (YEAR_ALONE.test(to.input)) return years >= YEARS_BEYOND_A_REPORT && argument.standsUnder(first, "measures");
	return years >= YEARS_BEYOND_A_REPORT || (years > 0 && argument.standsUnder(first, "measures"));
}

const YEARS_BEYOND_A_REPORT = 2;
const YEAR_ALONE = /^\W*(?:FY ?|in |calendar )?(20\d\d)(?:[-–/]\d\d)?\W*$/iu;
const YEARS = /\b(20\d\d)\b/gu;

/** "Target | Actual", "Target | October | November": what was to be reached, and then what was. */
function reportsAgainstGoals(
	argument: Argument,
	heads: readonly Passage[],
	isGoalColumn: readonly boolean[],
	figures: readonly boolean[],
): boolean {
	if (heads.some((cell) => argument.readingOf(cell).test(REPORT_HEAD))) return true;
	const first = isGoalColumn.indexOf(true, 1);
	const after = heads.filter(
		(cell, column) =>
			column > first && figures[column] && !isGoalColumn[column] && argument.readingOf(cell).test(MONTH_OR_QUARTER),
	);
	return after.length > 0;
}

const TODAY_HEAD = /^\s*(?:today|now|current(?:ly)?|baseline|at present|present|start|starting point|as is|as-is)\b/iu;
const PAST_HEAD = /^\s*(?:before|previous(?:ly)?|prior|last|was|then|old|earlier|a year ago)\b/iu;
const GOAL_HEAD =
	/^\s*(?:to|to[- ]be|go|stop|pass|gate|desired|future|by \d{4}|aim|end[- ]state|threshold|commitment|plan|promise|vision)\s*$|\b(?:where|what) we(?:['’](?:d|ll)| would| will| should)? (?:\p{L}+ )?(?:want|like|love|need|hope|plan|aim|ought|be|get|go)\b/iu;
const REPORT_HEAD =
	/^\s*(?:actuals?|results?|grade|achieved|attained|reached|outturn|YTD|year to date|status|RAG|variance)\b|\b(?:YTD|year to date)\s*$/iu;
const MONTH_OR_QUARTER =
	/^\s*(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\b|Q[1-4]\b|H[12]\b|last (?:month|quarter)|this (?:month|quarter|year)|week \d)/iu;
