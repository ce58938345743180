import type { Passage, TableRow } from "../../text/document";
import type { Argument } from "../argument";
import type { Mention } from "../mention";
import { namesBenefitIn } from "./benefits";
import { isMoney, WORKING } from "./sums";

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

/**
 * The money of a benefit in a cell, in a section that works nothing out: in words of its own ("net benefit of €2m"), or
 * as the one value in a table of benefits.
 */
export function statedFigure(argument: Argument, passage: Passage): Mention | undefined {
	const { row, column, section } = passage;
	if (!row || row.index < 0 || column === undefined || column === 0) return undefined;
	const reading = argument.readingOf(passage);
	const figure = reading.of("amount").find(isMoney);
	if (!figure || HAD.test(passage.prose)) return undefined;
	if (row.cells.some((cell) => cell !== passage && /\d/u.test(cell.prose))) return undefined;
	if (!STATES.test(passage.prose) && !isOnlyValue(passage, row)) return undefined;
	if (argument.standsUnder(passage, "glossary", "method", "annex", "risks", "goals")) return undefined;
	return section.passages.some((other) => WORKED_OUT.test(other.prose) || argument.readingOf(other).test(WORKING))
		? undefined
		: figure;
}

function isOnlyValue(passage: Passage, { table }: TableRow): boolean {
	if (!OF_BENEFITS.test(table.header.cells[0]?.prose ?? "")) return false;
	return table.rows.every(({ cells }) => cells.every((cell) => cell === passage || !/\d/u.test(cell.prose)));
}

/** "Saves £400k a year", "a net benefit of $2m". */
const STATES = /^\W*(?:an? )?(?:\p{L}+ ){0,2}(?:saves?|savings?|benefits?|gains?)\b[^.;\d]{0,24}\d/iu;
const OF_BENEFITS = /^\W*(?:\p{L}+ )?(?:benefits?|savings?|gains?)\W*$/iu;
const HAD = /\b(?:saved|was|were|so far|to date|last year|actual|20(?:1\d|2[0-4]))\b/iu;
const WORKED_OUT = /\b(?:assum\p{L}*|annex|appendix|section \d|see)\b/iu;

const WORKING_HEAD = /^\W*(?:how\b|working|worked|calculat|derivation|basis|maths?\b|formula)/iu;
const EMPTY = /^\W*(?:n\/a|tb[acd])?\W*$/iu;
/** What totals the rows, or takes from their total, is worked out from them. */
const SUMS_UP = /total|\b(?:sum|net|gross|minus|less(?=:|.*\bcost)|together|overall|balance)\b|^\W*$/iu;
const POSITIVE = /^[^\d(−–-]*\d/u;
