import type { Span } from "./document";
import { sentencesOf } from "./sentences";

/** Prose of one paragraph, heading or cell; its sentences count from its start. */
export interface Piece extends Span {
	readonly prose: string;
	readonly sentences: readonly Span[];
}

/** The longest prose, in characters, that is read as one. */
export const LONGEST_PIECE = 4000;

/**
 * The piece in parts no longer than {@link LONGEST_PIECE}, cut before a sentence, or after a space where a sentence is
 * longer. Nobody writes such a paragraph by hand, but a file may hold one, and what looks around within a passage would
 * take time in proportion to the square of its length.
 */
export function partsOf(piece: Piece): readonly Piece[] {
	if (piece.prose.length <= LONGEST_PIECE) return [piece];
	const parts: Piece[] = [];
	const starts = piece.sentences.map((sentence) => sentence.start);
	let next = 0;
	for (let start = 0; start < piece.prose.length; ) {
		const limit = start + LONGEST_PIECE;
		while (next < starts.length && starts[next]! <= limit) next++;
		const end = limit < piece.prose.length ? cutBefore(piece.prose, { start, end: limit }, starts[next - 1]) : limit;
		parts.push(part(piece, { start, end }));
		start = end;
	}
	return parts;
}

/** Where to cut at the latest, given the last start of a sentence before that. */
function cutBefore(prose: string, { start, end }: Span, sentence: number | undefined): number {
	if (sentence !== undefined && sentence > start) return sentence;
	const space = prose.lastIndexOf(" ", end - 1);
	if (space >= start) return space + 1;
	return isLowSurrogate(prose, end) ? end - 1 : end;
}

function isLowSurrogate(prose: string, at: number): boolean {
	return (prose.charCodeAt(at) & 0xfc00) === 0xdc00;
}

function part(piece: Piece, { start, end }: Span): Piece {
	const prose = piece.prose.slice(start, end);
	return {
		start: piece.start + start,
		end: piece.start + start + prose.length,
		prose,
		sentences: sentencesOf(prose),
	};
}
