import type { Passage } from "../text/document";
import type { Argument } from "./argument";
import { namesBenefitIn } from "./benefits";
import { WORKING } from "./sums";

/** The figure of a benefit whose row leaves the column of workings empty, where other rows fill it; asked of a row's first cell. */
export function unworkedFigure(argument: Argument, { row, column, section }: Passage): Passage | undefined {
	if (!row || row.index < 0 || column !== 0) return undefined;
	const { header, rows } = row.table;
	const [label] = row.cells;
	const working = header.cells.findIndex(({ prose }) => WORKING_HEAD.test(prose));
	if (working < 1 || !EMPTY.test(row.cells[working]!.prose) || !label || SUMS_UP.test(label.prose)) return undefined;
	if (!argument.standsUnder(label, "benefits") && !namesBenefitIn(header.cells[0]!.prose)) return undefined;
	if (!rows.some(({ cells }) => WORKING.test(cells[working]!.prose))) return undefined;
	const figure = row.cells.find(({ prose }, index) => index > working && POSITIVE.test(prose));
	const number = figure?.prose.trim();
	return number && section.passages.some((other) => !other.row && other.prose.includes(number)) ? undefined : figure;
}

const WORKING_HEAD = /^\W*(?:how\b|working|worked|calculat|derivation|basis|maths?\b|formula)/iu;
const EMPTY = /^\W*(?:n\/a|tb[acd])?\W*$/iu;
/** What totals the rows, or takes from their total, is worked out from them. */
const SUMS_UP = /total|\b(?:sum|net|gross|minus|less(?=:|.*\bcost)|together|overall|balance)\b|^\W*$/iu;
const POSITIVE = /^[^\d(−–-]*\d/u;
