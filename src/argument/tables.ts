import type { Passage, Table, TableRow } from "../text/document";
import type { Argument } from "./argument";
import type { ScoreClaim, Silence } from "./claims";
import { countsSomethingElse } from "./figuring";
import type { Mention, MentionKind } from "./mention";
import { rangeOver, type Support } from "./support";
import { goalColumnBeside, isTimeAlone, setsGoals } from "./table-goals";

/**
 * A table that reports or targets scores is one claim, placed on the first score it names. One that reports, and has a
 * column of targets beside, sets a goal as well.
 */
export function tableClaimsOf(argument: Argument, table: Table): ScoreClaim[] {
	const verdict = verdictOnTable(argument, table);
	if (!("claim" in verdict)) return [];
	const { claim } = verdict;
	const head = claim.goal ? undefined : goalColumnBeside(argument, table, figuresOf(argument, table).columns);
	if (!head) return [claim];
	const range = { start: 0, end: argument.readingOf(head).text.trimEnd().length };
	const goal = { paired: businessRowsOf(argument, table)[0], besideReport: true };
	return [claim, { passage: head, range, name: claim.name, form: "table", goal, worth: {} }];
}

/** What a table claims, or why nothing; where its scores have their worth, what that is. */
export type TableVerdict =
	| { readonly claim: ScoreClaim }
	| { readonly silence: Silence; readonly worth?: Support | undefined };

export function verdictOnTable(argument: Argument, table: Table): TableVerdict {
	if (!namesScore(argument, table)) return { silence: "unmeasured" };
	const figures = figuresOf(argument, table);
	const named = scoreRowsOf(argument, table, figures);
	const place = named[0] ?? scoreColumnOf(argument, table, figures) ?? contextRowOf(argument, table, figures);
	if (!place) return { silence: "unmeasured" };
	if (isDisclaimedBelow(argument, table, place)) return { silence: "disclaimed" };
	const worth = worthOfPlace(argument, table, place, figures);
	return worth ? { silence: "worth", worth } : { claim: claimAt(argument, table, place, figures) };
}

/** The rows of a table that set a figure for money or a behaviour. */
export function businessRowsOf(argument: Argument, table: Table): Support[] {
	const figures = figuresOf(argument, table);
	return table.rows.filter((row) => isBusinessRow(argument, row, figures)).map((row) => rowSupport(argument, row));
}

/** A score's row must say what it is worth; under a column of scores, every row that holds figures. */
function worthOfPlace(argument: Argument, table: Table, place: Place, figures: Figures): Support | undefined {
	if (comparesGroups(argument, table)) return businessRowsOf(argument, table)[0];
	if (place.row) return worthIn(argument, place.row, place.cell, figures);
	let first: Support | undefined;
	for (const row of table.rows) {
		const worth = worthIn(argument, row, place.cell, figures);
		if (!worth && figures.rows.has(row)) return undefined;
		first ??= worth;
	}
	return first;
}

/** "With the desk | Without | Difference": what two groups did stands in the same columns as how they scored. */
function comparesGroups(argument: Argument, table: Table): boolean {
	return table.header.cells.some((cell, column) => column > 1 && argument.readingOf(cell).test(DIFFERENCE));
}

const DIFFERENCE = /^\W*(?:(?:the|net)\s)?(?:difference|diff\.?|delta|gap|effect|lift|Δ)\s*$/iu;

function claimAt(argument: Argument, table: Table, place: Place, figures: Figures): ScoreClaim {
	const reading = argument.readingOf(place.cell);
	const range = place.score ? rangeOver(place.score) : { start: 0, end: reading.text.trimEnd().length };
	const isGoal = setsGoals(argument, table, figures.columns);
	return {
		passage: place.cell,
		range,
		name: reading.text.slice(range.start, range.end).replace(/\s+/gu, " ").trim(),
		form: "table",
		...(isGoal && { goal: { paired: businessRowsOf(argument, table)[0] } }),
		worth: {},
	};
}

function rowSupport(argument: Argument, row: TableRow): Support {
	const passage = row.cells.find((cell) => cell.sentences.length > 0) ?? row.cells[0]!;
	const isMoney = row.cells.some((cell) => argument.readingOf(cell).has("money") || moneyIn(argument, cell));
	return wholeCell(argument, passage, isMoney ? "money" : "behaviour");
}

function wholeCell(argument: Argument, passage: Passage, tier: Support["tier"]): Support {
	return { passage, range: { start: 0, end: argument.readingOf(passage).text.trimEnd().length }, tier };
}

function moneyIn(argument: Argument, cell: Passage): Mention | undefined {
	return argument
		.readingOf(cell)
		.of("amount")
		.find((mention) => mention.tag === "money");
}

/** Most tables name no score anywhere, and need no reading of their figures. */
function namesScore(argument: Argument, table: Table): boolean {
	if (table.leadIn && argument.readingOf(table.leadIn).has("score")) return true;
	return [table.header, ...table.rows].some((row) =>
		row.cells.some((cell) => firstScore(argument, cell) !== undefined),
	);
}

interface Figures {
	readonly rows: ReadonlySet<TableRow>;
	/** Of each column, whether it holds figures. */
	readonly columns: readonly boolean[];
}

interface Place {
	readonly cell: Passage;
	readonly row?: TableRow;
	readonly score?: Mention;
}

function figuresOf(argument: Argument, table: Table): Figures {
	const columns = table.header.cells.map(() => false);
	const rows = new Set<TableRow>();
	for (const row of table.rows) {
		row.cells.forEach((cell, column) => {
			if (column === 0 || !isFigure(argument, cell)) return;
			columns[column] = true;
			rows.add(row);
		});
	}
	return { columns, rows };
}

/** A cell that holds a figure and hardly a word. */
function isFigure(argument: Argument, cell: Passage): boolean {
	const reading = argument.readingOf(cell);
	return reading.has("amount") && reading.wordCount <= 6;
}

function scoreRowsOf(argument: Argument, table: Table, figures: Figures): Place[] {
	return table.rows.flatMap((row) => {
		if (!figures.rows.has(row)) return [];
		const cell = row.cells.slice(0, 2).find((candidate) => firstScore(argument, candidate) !== undefined);
		const score = cell && firstScore(argument, cell);
		if (!cell || !score || argument.hasTrap(score.tag)) return [];
		const measures = (other: Passage) =>
			other !== cell &&
			argument
				.readingOf(other)
				.of("amount")
				.some((amount) => !countsSomethingElse(amount));
		if (!row.cells.some(measures)) return [];
		if (
			/^\s*(?:survey|response)/iu.test(argument.readingOf(cell).text.slice(score.end)) ||
			isSurveyCount(argument, cell)
		)
			return [];
		return [{ cell, row, score }];
	});
}

function isSurveyCount(argument: Argument, cell: Passage): boolean {
	return /\b(?:response rate|responses|surveys? sent|cost|price|fee|licen[cs]e|budget)\b/iu.test(
		argument.readingOf(cell).text,
	);
}

function scoreColumnOf(argument: Argument, table: Table, figures: Figures): Place | undefined {
	for (const [column, cell] of table.header.cells.entries()) {
		const score = firstScore(argument, cell);
		if (score && figures.columns[column] && !argument.hasTrap(score.tag) && !isSurveyCount(argument, cell))
			return { cell, score };
	}
	return undefined;
}

/** "Our NPS by circle is as below" above a table of bare figures. */
function contextRowOf(argument: Argument, table: Table, figures: Figures): Place | undefined {
	const { leadIn } = table;
	const own = leadIn ? argument.readingOf(leadIn) : undefined;
	const isOverTime = table.header.cells.every((cell, column) => column === 0 || isTimeAlone(argument, cell));
	const named = own?.of("score").find((mention) => isOverTime || mention.sentence === own.sentences.length - 1);
	if (!named || argument.hasTrap(named.tag)) return undefined;
	const all = [table.header, ...table.rows].flatMap((row) => row.cells);
	if (all.some((cell) => isBusiness(argument, cell))) return undefined;
	const row = table.rows.find((candidate) => figures.rows.has(candidate));
	const cell = row?.cells[0];
	if (!row || !cell || figures.columns.filter(Boolean).length < 2) return undefined;
	return { cell, row };
}

function isBusiness(argument: Argument, cell: Passage): boolean {
	const reading = argument.readingOf(cell);
	return reading.has("money") || reading.has("behaviour") || moneyIn(argument, cell) !== undefined;
}

/** Beside the score, the row says money, or a behaviour or money metric with its figure; its column heads count. */
function worthIn(argument: Argument, row: TableRow, scoreCell: Passage, figures: Figures): Support | undefined {
	for (const [column, cell] of row.cells.entries()) {
		if (cell === scoreCell || cell.column === scoreCell.column) continue;
		const reading = argument.readingOf(cell);
		const money = moneyIn(argument, cell);
		if (money) return { passage: cell, range: rangeOver(money), tier: "money" };
		const tier = reading.has("money") ? "money" : "behaviour";
		if (reading.has("amount") && (reading.has("behaviour") || reading.has("money")) && reading.wordCount > 2)
			return wholeCell(argument, cell, tier);
		const head = row.table.header.cells[column];
		if (head === undefined || figures.columns[column] !== true || !isFigure(argument, cell)) continue;
		if (isBusiness(argument, head) || (isHead(scoreCell) && isOtherShare(argument, head, cell)))
			return wholeCell(argument, cell, argument.readingOf(head).has("money") ? "money" : "behaviour");
	}
	return undefined;
}

function isHead(cell: Passage): boolean {
	return cell.row !== undefined && cell.row.index < 0;
}

/** Beside a column of scores, a column of percents under a head of its own compares them with something customers did. */
function isOtherShare(argument: Argument, head: Passage, cell: Passage): boolean {
	const reading = argument.readingOf(head);
	if (
		reading.wordCount < 2 ||
		isTimeAlone(argument, head) ||
		(["score", "ratingWord", "method", "activity", "goal"] as const).some((kind) => reading.has(kind)) ||
		reading.test(WORDS_OF_THE_ASKED)
	)
		return false;
	return (
		argument
			.readingOf(cell)
			.of("amount")
			.some((amount) => amount.tag === "percent") &&
		!/\b(?:share|change|response|weight|difference|vs)\b/iu.test(reading.text)
	);
}

/** '"I know whom to ask"' is a statement that people agree with. */
const WORDS_OF_THE_ASKED =
	/^\W*["“‘«']|\b(?:I|my|me|[Aa]gree[ds]?|[Ff]eel|[Ff]elt|[Ss]ay|[Ss]aid|[Tt]rust|[Ww]ould|[Ee]asy|[Hh]appy|[Bb]ase)\b/u;

/** A row that sets a figure for money or a behaviour. */
function isBusinessRow(argument: Argument, row: TableRow, figures: Figures): boolean {
	if (!figures.rows.has(row)) return false;
	const labels = row.cells.slice(0, 2);
	if (labels.some((cell) => firstScore(argument, cell) !== undefined || argument.readingOf(cell).has("activity")))
		return false;
	return (
		labels.some((cell) => isBusiness(argument, cell)) ||
		row.cells.some((cell) => first(argument, cell, "amount")?.tag === "money")
	);
}

/** The paper says of this family of scores, in the same section, that nothing rests on it. */
function isDisclaimedBelow(argument: Argument, table: Table, place: Place): boolean {
	const tag = place.score?.tag;
	return place.cell.section.passages.some((passage) => {
		if (passage.start < table.span.start || passage.kind !== "paragraph") return false;
		const reading = argument.readingOf(passage);
		return reading.has("disclaimer") && reading.of("score").some((mention) => mention.tag === tag);
	});
}

/** A score by its name, or by initials ("GSI") where the document speaks of scores at all. */
function firstScore(argument: Argument, cell: Passage): Mention | undefined {
	const named = first(argument, cell, "score");
	if (named) return named;
	const unit = first(argument, cell, "ratingWord");
	return unit?.tag === "initials" && argument.speaksOfScores ? unit : undefined;
}

function first(argument: Argument, cell: Passage, kind: MentionKind): Mention | undefined {
	const reading = argument.readingOf(cell);
	return reading.of(kind).find((mention) => !mention.quoted);
}
