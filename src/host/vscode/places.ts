import { lineStartsOf, normalise, positionAt, type Span } from "../../index";

/** A line and a character, both from 0, as VS Code counts. */
export interface Place {
	readonly line: number;
	readonly character: number;
}

export interface Stretch {
	readonly start: Place;
	readonly end: Place;
}

/** Turns spans, which count in the text with `\n` line ends, into lines and characters of a document as it stands. */
export function stretchesOf(source: string): (span: Span) => Stretch {
	const lineStarts = lineStartsOf(normalise(source));
	return ({ start, end }) => ({ start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) });
}
