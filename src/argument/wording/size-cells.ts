import type { Passage, Span } from "../../text/document";
import type { Argument } from "../argument";
import { inSmallLetters, type Sized } from "./size-forms";
import { WHOLE_SIZES } from "./size-words";

/** A cell that says how large in words alone, under a head that asks for it: "Very high" under "Size". */
export function sizeInCell(argument: Argument, cell: Passage): Sized | undefined {
	if (!cell.row || cell.row === cell.row.table.header) return undefined;
	const text = inSmallLetters(argument.readingOf(cell).text);
	const [, size] = WHOLE_SIZES.exec(text) ?? [];
	if (size === undefined || !ASKS_HOW_MUCH.test(headOf(argument, cell))) return undefined;
	if (cell.row.table.header.cells.some((head) => WEIGHS_RISKS.test(argument.readingOf(head).text))) return undefined;
	const start = text.indexOf(size);
	const range = { start, end: start + size.length };
	return { ...range, sentence: 0, tag: "phrase", range };
}

const ASKS_HOW_MUCH =
	/^\W*(?:(?:its|the|our|expected|estimated|approximate|yearly|annual|likely) )?(?:size|scale|extent|volumes?|amounts?|magnitude|how (?:much|many|often|big|large|common|long)|frequency|occurrences?|savings?|loss(?:es)?|cost(?: to us| today| now)?|reduction|hours lost|time lost|waste)\b[^|]{0,30}$/iu;
const WEIGHS_RISKS = /\b(?:likelihood|probability|risks?|mitigation|severity|priority|effort|feasibility)\b/iu;

/** A figure elsewhere in the row of a cell, in a column that tells how much and not what the remedy costs or when it comes. */
export function figureInRow(argument: Argument, cell: Passage): { passage: Passage; range: Span } | undefined {
	for (const passage of cell.row?.cells ?? []) {
		if (passage === cell || !TELLS_HOW_MUCH.test(headOf(argument, passage))) continue;
		const range = argument
			.readingOf(passage)
			.of("amount")
			.find(({ tag }) => tag !== "duration");
		if (range) return { passage, range };
	}
	return undefined;
}

const TELLS_HOW_MUCH =
	/\b(?:size|scale|extent|how|numbers?|count|volumes?|figures?|today|now|currently|baseline|amounts?|per|year|loss|evidence|data|measured?|saving)\b/iu;

function headOf(argument: Argument, { row, column }: Passage): string {
	const head = row?.table.header.cells[column ?? 0];
	return head ? argument.readingOf(head).text : "";
}
