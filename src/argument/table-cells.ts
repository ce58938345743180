import type { Passage, Table, TableRow } from "../text/document";
import type { Argument } from "./argument";
import type { Mention, MentionKind } from "./mention";

/** Where a table holds figures. */
export interface Figures {
	readonly rows: ReadonlySet<TableRow>;
	/** Of each column, whether it holds figures. */
	readonly columns: readonly boolean[];
}

/** Where a table names a score: in a row, or at the head of a column. */
export interface Place {
	readonly cell: Passage;
	readonly row?: TableRow;
	readonly score?: Mention;
}

/** Which rows and columns of a table hold figures; the first column names what they are of. */
export function figuresOf(argument: Argument, table: Table): Figures {
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
export function isFigure(argument: Argument, cell: Passage): boolean {
	const reading = argument.readingOf(cell);
	return reading.has("amount") && reading.wordCount <= 6;
}

/** The first sum of money in a cell. */
export function moneyIn(argument: Argument, cell: Passage): Mention | undefined {
	return argument
		.readingOf(cell)
		.of("amount")
		.find((mention) => mention.tag === "money");
}

/** Whether a cell speaks of money or of what customers do. */
export function isBusiness(argument: Argument, cell: Passage): boolean {
	const reading = argument.readingOf(cell);
	return reading.has("money") || reading.has("behaviour") || moneyIn(argument, cell) !== undefined;
}

/** "FY24", "Q3 2026": where every head is one, only the text above can say what the figures are. */
export function isTimeAlone(argument: Argument, cell: Passage): boolean {
	const reading = argument.readingOf(cell);
	return reading.has("time") && reading.wordCount <= 3;
}

/** A score by its name, or by initials ("GSI") where the document speaks of scores at all. */
export function firstScore(argument: Argument, cell: Passage): Mention | undefined {
	const named = first(argument, cell, "score");
	if (named) return named;
	const unit = first(argument, cell, "ratingWord");
	return unit?.tag === "initials" && argument.speaksOfScores ? unit : undefined;
}

/** The first mention of a kind in a cell that is nobody else's words. */
export function first(argument: Argument, cell: Passage, kind: MentionKind): Mention | undefined {
	const reading = argument.readingOf(cell);
	return reading.of(kind).find((mention) => !mention.quoted);
}
