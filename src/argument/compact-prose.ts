import type { Span } from "../text/document";
import { FILLER } from "../text/prose";

/** A passage's prose without fillers, and the way between places in the two. */
export interface Compact {
	readonly text: string;
	toText(span: Span): Span;
	toProse(span: Span): Span;
}

const same = (span: Span): Span => span;

/** The prose without fillers, and the way between the two: a filler at prose offset f, the k-th, stands at text offset f - k. */
export function compactOf(prose: string): Compact {
	let filler = prose.indexOf(FILLER);
	if (filler < 0) return { text: prose, toText: same, toProse: same };
	const fillers: number[] = [];
	for (; filler >= 0; filler = prose.indexOf(FILLER, filler + 1)) fillers.push(filler);
	const textAt = (offset: number) => offset - countWhile(fillers, (place) => place < offset);
	/** Fillers before a character lie outside a span that starts with it; those right after its last character too. */
	const proseAt = (offset: number) => offset + countWhile(fillers, (place, index) => place - index <= offset);
	return {
		text: prose.replaceAll(FILLER, ""),
		toText: (span) => ({ start: textAt(span.start), end: textAt(span.end) }),
		toProse: (span) => ({
			start: proseAt(span.start),
			end: span.end > span.start ? proseAt(span.end - 1) + 1 : proseAt(span.start),
		}),
	};
}

/** How many of the places from the first on pass the test, which no place after a failing one passes. */
function countWhile(places: readonly number[], passes: (place: number, index: number) => boolean): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (passes(places[middle]!, middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
