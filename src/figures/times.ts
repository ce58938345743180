import type { TimeReference } from "./amount";
import type { Reading } from "./amounts";
import { type CalendarPlace, daysOf, isDayOf, weekAfter } from "./calendar";
import {
	afterSpaces,
	beforeSpaces,
	digitsEnd,
	isDash,
	isDigit,
	isLetter,
	isUpper,
	isWordCode,
	lettersEnd,
	type Word,
	wordAfter,
	wordBefore,
} from "./characters";
import { isMonthName } from "./month-names";
import { openingOf } from "./openings";
import { durationWords, months, ordinals } from "./words";
import { yearAfter, yearAt } from "./years";

/** Reads a date or year that starts with these digits. Returns where to read on, or undefined where there is none. */
export function takeTimeAtDigit(reading: Reading, start: number, end: number): number | undefined {
	const { text } = reading;
	const length = end - start;
	if (length === 4) return takeYear(reading, start);
	if (length > 2) return undefined;
	const value = Number(text.slice(start, end));
	if (value > 31) return undefined;
	return (
		takeNumericDate(reading, start, end, value) ??
		takeDayAndMonth(reading, start, end, value) ??
		takeReversedQuarter(reading, start, end, value)
	);
}

/** "Week 12", "Weeks 1-8", "Month 6", "by day 90", "CW 9": the number behind a word of time. */
export function takeNumberedPeriod(reading: Reading, start: number): number | undefined {
	const { text } = reading;
	const word = wordBefore(text, start);
	const unit = numberedWords.get(word.text);
	if (unit === undefined || word.start < reading.floor || word.end === start) return undefined;
	if (text.charCodeAt(word.end) === 46 || isDigit(text.charCodeAt(word.start - 1))) return undefined;
	const earlier = wordBefore(text, word.start);
	if (countingWords.has(earlier.text) || isDigit(text.charCodeAt(beforeSpaces(text, word.start) - 1))) return undefined;
	let end = digitsEnd(text, start);
	if (end - start > 3 || isMeasured(text, end)) return undefined;
	const joint = afterSpaces(text, end);
	const to = wordAfter(text, end);
	const next = isDash(text.charCodeAt(joint))
		? afterSpaces(text, joint + 1)
		: to.text === "to" || to.text === "and"
			? afterSpaces(text, to.end)
			: end;
	const last = digitsEnd(text, next);
	if (next > end && last > next && last - next <= 3 && !isMeasured(text, last)) end = last;
	else if (word.text.endsWith("s")) end = listEnd(text, end);
	const opening = earlier.text === "calendar" ? earlier.start : word.start;
	return note(reading, opening, end, unit === "day" ? "exact" : "period");
}

/** The end of "1, 3 and 6". */
function listEnd(text: string, from: number): number {
	const list = /(?:, ?\d{1,3}(?![\d.,]*[\d%]))+(?:,? (?:and|or) \d{1,3})?/y;
	list.lastIndex = from;
	return list.test(text) ? list.lastIndex : from;
}

/** "Q3", "FY26", "H1", "Q1FY27" and the like: letters joined to digits. */
export function takeJoinedPeriod(reading: Reading, start: number, digits: number): number | undefined {
	const { text } = reading;
	const letters = text.slice(start, digits).toLowerCase();
	const end = digitsEnd(text, digits);
	if (isLetter(text.charCodeAt(end)) && yearAt(text, end) === undefined) return undefined;
	const value = Number(text.slice(digits, end));
	switch (letters) {
		case "q":
			return value >= 1 && value <= 4 && end - digits === 1
				? takePart(reading, start, end, "quarter", value)
				: undefined;
		case "h":
			return value >= 1 && value <= 2 && end - digits === 1 ? takePart(reading, start, end, "half", value) : undefined;
		case "fy":
		case "cy": {
			const year = yearAt(text, start);
			return year === undefined ? undefined : take(reading, start, year.end, { unit: "year", year: year.year });
		}
		case "w":
		case "cw":
		case "kw":
			return value >= 1 && value <= 53 && end - digits <= 2 ? note(reading, start, end, "period") : undefined;
		default:
			return undefined;
	}
}

/** "May 12, 2025", "June 2026", "end of July": a month in words. `month` is 1 to 12. */
export function takeMonth(reading: Reading, word: Word, month: number): number | undefined {
	const { text } = reading;
	if (!isUpper(text.charCodeAt(word.start))) return undefined;
	const dotted = text.charCodeAt(word.end) === 46 && word.end - word.start <= 4 ? word.end + 1 : word.end;
	const at = afterSpaces(text, dotted);
	const day = digitsEnd(text, at);
	if (at > dotted - 1 && day > at && day - at <= 2 && !isTimeOfDay(text, day)) {
		const found = takeMonthAndDay(reading, word.start, month, at, day);
		if (found !== undefined) return found;
	}
	const year = yearAfter(text, dotted);
	if (year === undefined && !isMonthName(text, word)) return undefined;
	const place: CalendarPlace = { unit: "month", index: month };
	if (year === undefined) return take(reading, word.start, word.end, place);
	return take(reading, word.start, year.end, { ...place, year: year.year });
}

/** "First quarter", "second half of 2026". */
export function takeOrdinalPart(reading: Reading, start: number, end: number, index: number): number | undefined {
	const { text } = reading;
	const hyphen = text.charCodeAt(end) === 45 ? end + 1 : end;
	let noun = wordAfter(text, hyphen);
	if (noun.text === "fiscal" || noun.text === "calendar") noun = wordAfter(text, noun.end);
	if (noun.text === "quarter") return takePart(reading, start, noun.end, "quarter", index);
	if (noun.text !== "half" || index > 2) return undefined;
	return takePart(reading, start, noun.end, "half", index);
}

/** Notes a calendar place, with the words around it that belong to it ("early", "end of", "Thursday"). */
export function take(reading: Reading, start: number, end: number, place: CalendarPlace): number {
	lendYear(reading, start, place);
	const days = daysOf(place);
	return note(reading, start, end, place.unit === "day" ? "exact" : "period", days, place);
}

/** Notes a time that the calendar does not know. */
export function note(
	reading: Reading,
	start: number,
	end: number,
	kind: TimeReference["kind"],
	days?: { from: string; to: string },
	place?: CalendarPlace,
): number {
	const opening = openingOf(reading.text, start, reading.floor);
	const week = opening < start && isWeekOf(reading.text, opening);
	const span = week && days !== undefined ? { from: days.from, to: weekAfter(days.from) } : days;
	const time: TimeReference = { start: opening, end, kind: week ? "period" : kind, ...span };
	reading.times.push(time);
	reading.floor = end;
	reading.yearless = place !== undefined && place.year === undefined ? place : undefined;
	return end;
}

/** "From 8 May to 2 July 2026", "Q1–Q3 2026": the year at the end holds for both. */
function lendYear(reading: Reading, start: number, place: CalendarPlace): void {
	const earlier = reading.yearless;
	const last = reading.times.at(-1);
	if (earlier === undefined || last === undefined || place.year === undefined) return;
	const between = reading.text.slice(last.end, start).replace(/^\./, "").trim();
	if (!yearJoints.has(between) || (place.unit !== earlier.unit && place.unit !== "month")) return;
	const later = (earlier.index ?? 0) > (place.index ?? 12) && !place.year.fiscal;
	const year = later ? { ...place.year, year: place.year.year - 1 } : place.year;
	reading.times[reading.times.length - 1] = { ...last, ...daysOf({ ...earlier, year }) };
}

const yearJoints = new Set(["-", "–", "—", "to", "and", ",", "/", "through", "until", "or", "&"]);

const numberedWords = new Map<string, string>([
	...[...durationWords]
		.filter((word) => word !== "hour")
		.flatMap((word): [string, string][] => [
			[word, word],
			[`${word}s`, word],
		]),
	["wk", "week"],
	["cw", "week"],
	["kw", "week"],
]);

const countingWords = new Set([
	...["a", "an", "per", "each", "every", "last", "this", "next", "one", "two", "three", "four", "five", "six", "the"],
	...["seven", "eight", "nine", "ten", "eleven", "twelve", "same", "previous", "past", "first", "working", "few"],
]);

function takeYear(reading: Reading, start: number): number | undefined {
	const { text } = reading;
	const isoEnd = isoDateEnd(text, start);
	if (isoEnd !== undefined) {
		const [year = 0, month = 0, day = 0] = text.slice(start, isoEnd).split("-").map(Number);
		if (isDayOf(month, day)) return take(reading, start, isoEnd, { unit: "day", index: month, day, year: { year } });
	}
	const year = yearAt(text, start);
	if (year === undefined) return undefined;
	const quarter = afterSpaces(text, year.end);
	const code = text.charCodeAt(quarter) | 32;
	const isPart = (code === 113 || code === 104) && isDigit(text.charCodeAt(quarter + 1));
	if (isPart && !isWordCode(text.charCodeAt(quarter + 2))) {
		const index = text.charCodeAt(quarter + 1) - 48;
		const unit = code === 113 ? "quarter" : "half";
		if (index >= 1 && index <= (code === 113 ? 4 : 2)) {
			return take(reading, start, quarter + 2, { unit, index, year: year.year });
		}
	}
	return take(reading, start, year.end, { unit: "year", year: year.year });
}

function isoDateEnd(text: string, start: number): number | undefined {
	if (text.charCodeAt(start + 4) !== 45 || text.charCodeAt(start + 7) !== 45) return undefined;
	return digitsEnd(text, start + 5) === start + 7 && digitsEnd(text, start + 8) === start + 10 ? start + 10 : undefined;
}

/** "12/05/2025", "12.05.2025", "12-05-2025", "6/30/25". */
function takeNumericDate(reading: Reading, start: number, end: number, first: number): number | undefined {
	const { text } = reading;
	const mark = text.charCodeAt(end);
	if (mark !== 46 && mark !== 47 && mark !== 45) return undefined;
	const middle = digitsEnd(text, end + 1);
	const last = digitsEnd(text, middle + 1);
	const length = last - middle - 1;
	if (middle - end > 3 || middle === end + 1 || text.charCodeAt(middle) !== mark) return undefined;
	if (length !== 4 && (length !== 2 || mark !== 47)) return undefined;
	const second = Number(text.slice(end + 1, middle));
	const stated = Number(text.slice(middle + 1, last));
	const year = { year: length === 2 ? 2000 + stated : stated };
	const dayFirst = isDayOf(second, first);
	const monthFirst = mark !== 46 && isDayOf(first, second);
	if (!dayFirst && !monthFirst) return undefined;
	const place: CalendarPlace = dayFirst
		? { unit: "day", index: second, day: first, year }
		: { unit: "day", index: first, day: second, year };
	if (!dayFirst || !monthFirst || first === second) return take(reading, start, last, place);
	const one = daysOf(place)!;
	const other = daysOf({ ...place, index: first, day: second })!;
	const [from, to] = one.from < other.from ? [one.from, other.to] : [other.from, one.to];
	return note(reading, start, last, "exact", { from, to });
}

/** "12 May 2025", "the 14th of May", "12–14 May", "3rd quarter". */
function takeDayAndMonth(reading: Reading, start: number, end: number, first: number): number | undefined {
	const { text } = reading;
	const follower = text.charCodeAt(afterSpaces(text, end));
	if (!isLetter(follower) && !isDash(follower)) return undefined;
	const suffix = isLetter(text.charCodeAt(end)) ? lettersEnd(text, end) : end;
	const ordinal = suffix > end && ordinalSuffixes.has(text.slice(end, suffix).toLowerCase());
	if (suffix > end && !ordinal) return undefined;
	if (ordinal && first <= 4) {
		const part = takeOrdinalPart(reading, start, suffix, first);
		if (part !== undefined) return part;
	}
	const range = dayRange(text, suffix);
	const [day, from] = range ?? [first, suffix];
	let word = wordAfter(text, from);
	if (word.text === "of" && ordinal) word = wordAfter(text, word.end);
	const month = isUpper(text.charCodeAt(word.start)) ? months.get(word.text) : undefined;
	if (month === undefined || word.end === from) return undefined;
	if (!isDayOf(month, first) || !isDayOf(month, day) || first > day) return undefined;
	const dotted = text.charCodeAt(word.end) === 46 ? word.end + 1 : word.end;
	const year = yearAfter(text, dotted);
	const place: CalendarPlace = { unit: "day", index: month, day: first, lastDay: day };
	return take(reading, start, year?.end ?? word.end, year === undefined ? place : { ...place, year: year.year });
}

const ordinalSuffixes = new Set(["st", "nd", "rd", "th"]);

/** The "–14" of "12–14 May". */
function dayRange(text: string, from: number): [number, number] | undefined {
	const joint = afterSpaces(text, from);
	const to = wordAfter(text, from);
	const worded = to.text === "to" || to.text === "and";
	if (!worded && !isDash(text.charCodeAt(joint))) return undefined;
	const start = afterSpaces(text, worded ? to.end : joint + 1);
	const end = digitsEnd(text, start);
	if (end === start || end - start > 2) return undefined;
	const suffix = lettersEnd(text, end);
	const ordinal = ordinalSuffixes.has(text.slice(end, suffix).toLowerCase());
	return [Number(text.slice(start, end)), ordinal ? suffix : end];
}

/** "3Q25", "1H 2026". */
function takeReversedQuarter(reading: Reading, start: number, end: number, value: number): number | undefined {
	const { text } = reading;
	const code = text.charCodeAt(end) | 32;
	if (end - start !== 1 || (code !== 113 && code !== 104) || isLetter(text.charCodeAt(end + 1))) return undefined;
	if (value < 1 || value > (code === 113 ? 4 : 2)) return undefined;
	const year = digitsEnd(text, end + 1);
	if (year - end !== 3 && year - end !== 5 && code === 104) return undefined;
	const unit = code === 113 ? "quarter" : "half";
	if (year - end !== 3 && year - end !== 5) return takePart(reading, start, end + 1, unit, value);
	const stated = Number(text.slice(end + 1, year));
	return take(reading, start, year, {
		unit,
		index: value,
		year: { year: stated < 100 ? 2000 + stated : stated, fiscal: true },
	});
}

/** A quarter or half and the year behind it. */
function takePart(
	reading: Reading,
	start: number,
	end: number,
	unit: "quarter" | "half",
	index: number,
): number | undefined {
	const { text } = reading;
	const joined = yearAt(text, end);
	if (joined === undefined && isWordCode(text.charCodeAt(end))) return undefined;
	const year = joined ?? yearAfter(text, end);
	const place: CalendarPlace = { unit, index };
	if (year !== undefined) return take(reading, start, year.end, { ...place, year: year.year });
	return take(reading, start, end, place);
}

function takeMonthAndDay(reading: Reading, start: number, month: number, at: number, end: number): number | undefined {
	const { text } = reading;
	const day = Number(text.slice(at, end));
	const suffix = lettersEnd(text, end);
	const plain = suffix === end || ordinalSuffixes.has(text.slice(end, suffix).toLowerCase());
	if (!isDayOf(month, day) || !plain || text.charCodeAt(suffix) === 37) return undefined;
	const range = dayRange(text, suffix);
	const ranged =
		range !== undefined &&
		isDayOf(month, range[0]) &&
		range[0] > day &&
		months.get(wordAfter(text, range[1]).text) === undefined;
	const [lastDay, reached] = ranged ? range : [day, suffix];
	const year = yearAfter(text, reached);
	const place: CalendarPlace = { unit: "day", index: month, day, lastDay };
	return take(reading, start, year?.end ?? reached, year === undefined ? place : { ...place, year: year.year });
}

function isTimeOfDay(text: string, end: number): boolean {
	return text.charCodeAt(end) === 58 && isDigit(text.charCodeAt(end + 1));
}

function isMeasured(text: string, end: number): boolean {
	const code = text.charCodeAt(end);
	if (isLetter(code) || code === 37) return true;
	return (code === 46 || code === 44) && isDigit(text.charCodeAt(end + 1));
}

function isWeekOf(text: string, opening: number): boolean {
	return text.slice(opening, opening + 4).toLowerCase() === "week";
}

/** "First" to "fourth", for the words that begin an ordinal part. */
export function ordinalOf(word: string): number | undefined {
	return ordinals.get(word);
}
