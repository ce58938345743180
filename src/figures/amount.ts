/**
 * What a number in the text stands for.
 *
 * - `number`: a bare count ("4,968 orders"); `percent`: 27 is 27 %; `points`: points or percentage points;
 *   `basisPoints`; `money`: in units of the currency, scale applied; `multiple`: 3.2x, "twice";
 *   `rating`: "4.2 out of 5", "3/5" (value of `outOf`); `duration`: "12 weeks" (unit in `unit`).
 */
export type AmountKind = "number" | "percent" | "points" | "basisPoints" | "money" | "multiple" | "rating" | "duration";

/** Which mark stands before decimals: "1,250.5" is `point`, "1.250,5" is `comma`. */
export type NumberHabit = "point" | "comma";

/**
 * A number that the text states. The span holds sign, currency, number, scale and measure ("−$1.2m", "12 weeks",
 * "4.2 out of 5", "≤ 7", "50+"); the words of a bound ("at least"), the counted noun and what it is per stand outside.
 *
 * Spans count in the text that was read, UTF-16 units from 0. */
export interface Amount {
	readonly kind: AmountKind;
	readonly start: number;
	readonly end: number;
	/** The value with scale applied ("$1.2m" is 1200000); the middle of a range. */
	readonly value: number;
	/** Ends of a range ("$400K-$500K"); both equal `value` where there is none. */
	readonly low: number;
	readonly high: number;
	/** A sign or a comparison in the text: "+8", "at least 5", "up to 10", "~". */
	readonly sign?: "+" | "-";
	readonly bound?: "atLeast" | "atMost" | "about";
	/** ISO 4217 where it is known ("USD"), else the symbol as written. */
	readonly currency?: string;
	/** For durations: day, week, month, quarter, year, hour, minute, second. For the rest: as written, if any. */
	readonly unit?: string;
	/** For ratings: the top of the scale. */
	readonly outOf?: number;
	/** "per call", "a year", "p.a.": what the amount is per, in one lower-case word. */
	readonly per?: string;
	/** The size of one unit of the last stated digit, scale applied: "$1.2m" has 100000. For rounding. */
	readonly precision: number;
}

/** A point or period in time that the text names. Spans as in {@link Amount}. */
export interface TimeReference {
	readonly start: number;
	readonly end: number;
	/** `exact` names a day, `period` a month, quarter, year, week or season, `duration` a length ("within 12 weeks"). */
	readonly kind: "exact" | "period" | "duration";
	/** ISO date of the first day it can mean, where the year is known. */
	readonly from?: string;
	readonly to?: string;
}
