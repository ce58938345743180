import type { Span } from "./document";

/** Whether two spans have a character in common. */
export function overlap(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

/** Whether a span lies inside another one, or is the same. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
