import type { Span } from "./document";

/** Whether two spans have a character in common. */
export function overlap(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

/** Whether a span lies inside another one, or is the same. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** How many of some spans, which stand in order of place, begin before a place. */
export function countBefore(spans: readonly Span[], place: number): number {
	return countWhile(spans, ({ start }) => start < place);
}

/** How many items from the first on pass the test, which no item after a failing one passes; found by halves. */
export function countWhile<Item>(items: readonly Item[], passes: (item: Item, index: number) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (passes(items[middle]!, middle)) low = middle + 1;
		else high = middle;
	}
	return low;
}
