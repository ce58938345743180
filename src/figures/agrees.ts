import type { Amount } from "./amount";

/**
 * True where the stated amount is the computed one, rounded to the last digit that was stated. "About" doubles the
 * room and counts the zeros at the end of a round number as not stated; a bound leaves its side open; a range agrees
 * with all that lies within.
 */
export function agrees(stated: Amount, computed: number): boolean {
	const room = roomOf(stated) + Math.abs(computed) * 1e-9;
	if (stated.bound !== "atMost" && computed < stated.low - room) return false;
	return stated.bound === "atLeast" || computed <= stated.high + room;
}

function roomOf(stated: Amount): number {
	if (stated.bound !== "about") return stated.precision / 2;
	return Math.max(stated.precision, roundUnit(stated));
}

/** The unit of the last digit that is not zero, at most a tenth of the value: 100 for 1,300. */
function roundUnit({ value, precision }: Amount): number {
	const size = Math.abs(value);
	let unit = precision;
	while (unit * 100 <= size && isMultiple(size, unit * 10)) unit *= 10;
	return unit;
}

function isMultiple(size: number, unit: number): boolean {
	const quotient = size / unit;
	return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}
