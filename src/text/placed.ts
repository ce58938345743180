import { FILLER } from "./prose";

/** Inline content and where it stands in the chunk. */
export interface Placed {
	readonly content: string;
	readonly start: number;
	readonly end: number;
	/** The pieces of which the content is made; absent where it is one piece of the source. */
	readonly runs?: readonly Run[] | undefined;
}

/** A piece of content that stands unbroken in the source. */
export interface Run {
	readonly content: number;
	readonly source: number;
	readonly length: number;
}

/**
 * Finds the content of a paragraph or setext heading, which covers whole lines: each line of the content is the tail
 * of a source line, without what containers put before it.
 */
export function placeLines(text: string, content: string, lineEnds: readonly number[], firstLine: number): Placed {
	const firstBreak = content.indexOf("\n");
	if (firstBreak < 0) {
		const end = trimmedEnd(text, lineEnds[firstLine]!);
		return { content, start: end - content.length, end };
	}
	const start = lineEnds[firstLine]! - firstBreak;
	if (text.startsWith(content, start)) return { content, start, end: start + content.length };
	const runs: Run[] = [];
	let line = firstLine;
	for (let from = 0; from < content.length; line++) {
		const lineBreak = content.indexOf("\n", from);
		const to = lineBreak < 0 ? content.length : lineBreak + 1;
		const sourceEnd = lineBreak < 0 ? trimmedEnd(text, lineEnds[line]!) : lineEnds[line]! + 1;
		const virtual = virtualSpaces(text, content, from, to, sourceEnd - (to - from));
		const length = to - from - virtual;
		runs.push({ content: from + virtual, source: sourceEnd - length, length });
		from = to;
	}
	return { content, start, end: endOf(runs), runs };
}

/** Finds the content of an ATX heading: the end of its line, but for closing number signs. */
export function placeHeading(text: string, content: string, lineEnd: number): Placed {
	let end = trimmedEnd(text, lineEnd);
	if (content === "") return { content, start: end, end };
	let marks = end;
	while (text[marks - 1] === "#") marks--;
	if (marks < end && isSpace(text[marks - 1])) end = trimmedEnd(text, marks);
	return { content, start: end - content.length, end };
}

/** Splits a table row into its cells, as GFM does; `\|` is a pipe inside a cell. */
export function placeCells(text: string, rowStart: number, rowEnd: number): Placed[] {
	const row = text.slice(rowStart, rowEnd).trim();
	const start = rowStart + text.slice(rowStart, rowEnd).indexOf(row);
	const cells: Placed[] = [];
	let from = 0;
	for (let at = row.indexOf("|"); at >= 0; at = row.indexOf("|", at + 1)) {
		if (row[at - 1] === "\\") continue;
		if (at > 0) cells.push(placeCell(row, from, at, start));
		from = at + 1;
	}
	if (from < row.length) cells.push(placeCell(row, from, row.length, start));
	return cells;
}

/** The place in the source of an offset in the content. */
export function toSource(placed: Placed, offset: number): number {
	const runs = placed.runs;
	if (!runs) return placed.start + offset;
	let low = 0;
	let high = runs.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (runs[middle]!.content <= offset) low = middle;
		else high = middle - 1;
	}
	const run = runs[low]!;
	return run.source + Math.min(Math.max(offset - run.content, 0), run.length);
}

/** Lays prose of the content's length out over the source: what stands between the runs is blanked. */
export function spread(placed: Placed, prose: string, text: string): string {
	if (!placed.runs) return prose;
	let result = "";
	let done = placed.start;
	for (const run of placed.runs) {
		result += gap(text.slice(done, run.source)) + prose.slice(run.content, run.content + run.length);
		done = run.source + run.length;
	}
	return result;
}

/** The offset after the last character before `end` that is neither space nor tab. */
export function trimmedEnd(text: string, end: number): number {
	let trimmed = end;
	while (trimmed > 0 && isSpace(text[trimmed - 1])) trimmed--;
	return trimmed;
}

function isSpace(character: string | undefined): boolean {
	return character === " " || character === "\t";
}

/** A tab that a container takes in part leaves spaces in the content which the source has not. */
function virtualSpaces(text: string, content: string, from: number, to: number, source: number): number {
	let virtual = 0;
	for (let at = from; at < to && content[at] === " "; at++) {
		if (text[source + at - from] !== " ") virtual = at - from + 1;
	}
	return virtual;
}

function placeCell(row: string, from: number, to: number, offset: number): Placed {
	const source = row.slice(from, to);
	const trimmed = source.trim();
	if (trimmed === "") {
		const start = offset + from + Math.min(1, to - from);
		return { content: "", start, end: start };
	}
	const start = offset + from + source.indexOf(trimmed);
	const end = start + trimmed.length;
	if (!trimmed.includes("\\|")) return { content: trimmed, start, end };
	return { content: trimmed.replaceAll("\\|", "|"), start, end, runs: escapedRuns(trimmed, start) };
}

function escapedRuns(cell: string, start: number): Run[] {
	const runs: Run[] = [];
	let content = 0;
	let from = 0;
	for (let at = cell.indexOf("\\|"); at >= 0; at = cell.indexOf("\\|", at + 2)) {
		runs.push({ content, source: start + from, length: at - from });
		content += at - from;
		from = at + 1;
	}
	runs.push({ content, source: start + from, length: cell.length - from });
	return runs;
}

function endOf(runs: readonly Run[]): number {
	const last = runs[runs.length - 1]!;
	return last.source + last.length;
}

/** Between runs stand containers' marks and, in a cell, the backslash of an escaped pipe. */
function gap(source: string): string {
	return source === "\\" ? FILLER : " ".repeat(source.length);
}
