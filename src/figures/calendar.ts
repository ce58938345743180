/** A place in the calendar, as far as the text says it. */
export interface CalendarPlace {
	readonly unit: "day" | "month" | "quarter" | "half" | "year";
	/** Month 1 to 12, quarter 1 to 4 or half 1 to 2; absent for a year. */
	readonly index?: number;
	readonly day?: number;
	readonly lastDay?: number;
	readonly year?: Year;
}

export interface Year {
	readonly year: number;
	/** The last year of a span ("2021 to 2023"). */
	readonly last?: number;
	/** A fiscal year begins somewhere in the year before, nobody knows where. */
	readonly fiscal?: boolean;
}

/** First and last day that a place can mean, as ISO dates; undefined where the year is not known. */
export function daysOf(place: CalendarPlace): { from: string; to: string } | undefined {
	if (place.year === undefined) return undefined;
	const { year, last = year, fiscal = false } = place.year;
	if (fiscal) return { from: iso(year - 1, 1, 1), to: iso(last, 12, 31) };
	const index = place.index ?? 1;
	switch (place.unit) {
		case "day":
			return { from: iso(year, index, place.day ?? 1), to: iso(year, index, place.lastDay ?? place.day ?? 1) };
		case "month":
			return { from: iso(year, index, 1), to: iso(year, index, lengthOf(year, index)) };
		case "quarter":
			return { from: iso(year, index * 3 - 2, 1), to: iso(year, index * 3, lengthOf(year, index * 3)) };
		case "half":
			return { from: iso(year, index * 6 - 5, 1), to: iso(year, index * 6, lengthOf(year, index * 6)) };
		default:
			return { from: iso(year, 1, 1), to: iso(last, 12, 31) };
	}
}

/** Whether a month, from 1, has such a day in a leap year. */
export function isDayOf(month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(2024, month);
}

/** The last day of the week that begins on an ISO date. */
export function weekAfter(from: string): string {
	const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
	const length = lengthOf(year, month);
	if (day + 6 <= length) return iso(year, month, day + 6);
	return month === 12 ? iso(year + 1, 1, day + 6 - length) : iso(year, month + 1, day + 6 - length);
}

function iso(year: number, month: number, day: number): string {
	return `${year}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
	return value < 10 ? `0${value}` : `${value}`;
}

function lengthOf(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
