import type { Span } from "./document";
import { countWhile } from "./spans";

/** A place as hosts speak of it: both 0-based, characters are UTF-16 units. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

/** A replacement of a span of normalised text. */
export interface TextEdit extends Span {
	readonly text: string;
}

/** The most bytes that a file may have which a host reads: beyond this it is no paper. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** The source as the engine reads it: no byte order mark, and `\n` for every line end. */
export function normalise(source: string): string {
	const text = source.startsWith(BYTE_ORDER_MARK) ? source.slice(1) : source;
	return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** The offset at which each line of a normalised text starts; the first is 0. */
export function lineStartsOf(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

/** Line and character of an offset. */
export function positionAt(lineStarts: readonly number[], offset: number): Position {
	let low = 0;
	let high = lineStarts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (lineStarts[middle]! <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low, character: Math.max(0, offset - lineStarts[low]!) };
}

/**
 * Applies edits, whose offsets count in the normalised text, to the source as it was found: its byte order mark and
 * its line ends stay as they were, and new line breaks take the line end that the file uses.
 * Edits must not overlap; of two that do, the later one is left out.
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
	const lineEnd = lineEndOf(source);
	const toSource = sourceOffsets(source);
	let result = "";
	let done = 0;
	for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
		const start = toSource(edit.start);
		if (start < done) continue;
		result += source.slice(done, start) + edit.text.replaceAll("\n", lineEnd);
		done = toSource(edit.end);
	}
	return result + source.slice(done);
}

const BYTE_ORDER_MARK = "\uFEFF";

function lineEndOf(source: string): string {
	return /\r\n?|\n/.exec(source)?.[0] ?? "\n";
}

/** Turns normalised offsets, asked for in any order, into offsets of the source. */
function sourceOffsets(source: string): (offset: number) => number {
	const shift = source.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
	const pairs = crlfOffsets(source, shift);
	return (offset) => offset + shift + countWhile(pairs, (pair) => pair < offset);
}

/** The normalised offsets of line breaks that take two units in the source. */
function crlfOffsets(source: string, shift: number): number[] {
	const offsets: number[] = [];
	for (let at = source.indexOf("\r\n"); at >= 0; at = source.indexOf("\r\n", at + 2)) {
		offsets.push(at - shift - offsets.length);
	}
	return offsets;
}
