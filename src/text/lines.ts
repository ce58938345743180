import type { Span } from "./document";

/** The line of a place in normalised text, without its line end. */
export function lineAt(text: string, place: number): Span {
	const start = place > 0 ? text.lastIndexOf("\n", place - 1) + 1 : 0;
	return { start, end: lineEnd(text, place) };
}

/** What stands on the line from a place on. */
export function restOfLine(text: string, place: number): string {
	return text.slice(place, lineEnd(text, place));
}

/** The number of the line of a place, as people count lines: from 1. */
export function lineNumberAt(text: string, place: number): number {
	let number = 1;
	for (let at = text.indexOf("\n"); at >= 0 && at < place; at = text.indexOf("\n", at + 1)) number++;
	return number;
}

function lineEnd(text: string, place: number): number {
	const end = text.indexOf("\n", place);
	return end < 0 ? text.length : end;
}
