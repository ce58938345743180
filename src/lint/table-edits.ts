import type { Argument } from "../argument/argument";
import type { Passage, Table } from "../text/document";
import type { Edit } from "./finding";

/** Fills the open cells of a column, or adds the column where the table of the head has none. */
export function fillColumn(
	argument: Argument,
	head: Passage,
	cells: readonly Passage[],
	column: { readonly head: string; readonly hole: string },
): Edit[] {
	if (cells.length > 0) return fillCells(argument, cells, column.hole);
	const table = head.row?.table;
	return table ? addColumn(argument, table, column.head, column.hole) : [];
}

/** Puts a text in place of what cells hold. */
export function fillCells(argument: Argument, cells: readonly Passage[], text: string): Edit[] {
	return cells.map((cell) => {
		const [first] = cell.sentences;
		const last = cell.sentences.at(-1);
		if (!first || !last) return { start: cell.start, end: cell.start, text: padded(argument, cell, text) };
		return { start: cell.start + first.start, end: cell.start + last.end, text };
	});
}

/** A blank cell has no place of its own but the space in which it stands. */
function padded({ document }: Argument, { start }: Passage, text: string): string {
	const before = /\s/u.test(document.text[start - 1] ?? "") ? "" : " ";
	const after = /\s/u.test(document.text[start] ?? "") ? "" : " ";
	return before + text + after;
}

/** Adds a column at the right of a table, with a head and the same text in each row; none where a row has no closing bar. */
export function addColumn({ document }: Argument, table: Table, head: string, text: string): Edit[] {
	const lines = document.text.slice(table.span.start, table.span.end).trimEnd().split("\n");
	if (lines.some((line) => !line.trimEnd().endsWith("|"))) return [];
	let at = table.span.start;
	return lines.map((line, index) => {
		const place = at + line.trimEnd().length;
		at += line.length + 1;
		const cell = index === 0 ? ` ${head} |` : index === 1 ? "---|" : ` ${text} |`;
		return { start: place, end: place, text: cell };
	});
}
