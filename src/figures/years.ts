import type { Year } from "./calendar";
import {
	afterSpaces,
	digitsEnd,
	isDash,
	isDigit,
	isLetter,
	isWordCode,
	lettersEnd,
	wordAfter,
	wordBefore,
} from "./characters";

/** A year, fiscal year or span of years with its end. */
export interface FoundYear {
	readonly year: Year;
	readonly end: number;
}

/** Reads "2026", "2024/25", "2021 to 2023", "FY26", "FY2025/26" at exactly this place. */
export function yearAt(text: string, start: number): FoundYear | undefined {
	const letters = lettersEnd(text, start);
	const fiscal = letters - start === 2 && /^[fc]y$/i.test(text.slice(start, letters));
	const at = fiscal ? afterMark(text, letters) : start;
	const end = digitsEnd(text, at);
	const length = end - at;
	if ((letters > start && !fiscal) || (length !== 4 && !(fiscal && length === 2))) return undefined;
	if (isLetter(text.charCodeAt(end))) return undefined;
	const stated = Number(text.slice(at, end));
	const year = length === 2 ? 2000 + stated : stated;
	if (year > 2099 || (year < 1990 && !isFormerYear(text, start, end, year))) return undefined;
	const isFiscal = fiscal && text.charCodeAt(start) !== 67 && text.charCodeAt(start) !== 99;
	const pair = secondYear(text, end, year, isFiscal ? "fiscal" : "calendar");
	if (pair !== undefined) return pair;
	return { year: isFiscal ? { year, fiscal: true } : { year }, end };
}

/** "Since 1962", "opened in 1974,": such a number is a year only where nothing else could be meant. */
function isFormerYear(text: string, start: number, end: number, year: number): boolean {
	if (year < 1800) return false;
	const { text: word } = wordBefore(text, start);
	if (word === "since" || word === "founded" || word === "established") return true;
	return word === "in" && /^(?:["”'’)]*[.,;:)]|\s*$)/u.test(text.slice(end, end + 4));
}

/** The year behind a month, day or quarter: "May 12, 2025", "Q3 FY25", "Q1 of 2026", "Dec '25". */
export function yearAfter(text: string, from: number): FoundYear | undefined {
	let at = afterSpaces(text, from);
	const mark = text.charCodeAt(at);
	if (mark === 44 || mark === 47 || (mark === 45 && at === from)) at = afterSpaces(text, at + 1);
	if (mark === 39 || mark === 0x2019) return shortYear(text, at + 1);
	const word = wordAfter(text, at);
	if (word.text === "of" || word.text === "fiscal" || word.text === "in") at = afterSpaces(text, word.end);
	const year = yearAt(text, at);
	if (year === undefined || at === from) return undefined;
	return isAmountAfter(text, year.end) ? undefined : year;
}

function shortYear(text: string, at: number): FoundYear | undefined {
	const end = digitsEnd(text, at);
	if (end - at !== 2 || isWordCode(text.charCodeAt(end))) return undefined;
	return { year: { year: 2000 + Number(text.slice(at, end)) }, end };
}

/** The second part of "2024/25", "2021-2023", "2021 to 2023". */
function secondYear(text: string, end: number, first: number, kind: "fiscal" | "calendar"): FoundYear | undefined {
	const mark = text.charCodeAt(end);
	const slash = mark === 47;
	const dash = afterSpaces(text, end);
	const word = wordAfter(text, end);
	const worded = (word.text === "to" || word.text === "through") && kind === "calendar";
	const dashed = isDash(text.charCodeAt(dash));
	if (!slash && !worded && !dashed) return undefined;
	const at = worded ? afterSpaces(text, word.end) : afterSpaces(text, (slash ? end : dash) + 1);
	const last = digitsEnd(text, at);
	const length = last - at;
	if (length !== 4 && !(length === 2 && !worded && at === end + 1)) return undefined;
	if (isWordCode(text.charCodeAt(last)) || text.charCodeAt(last) === 37) return undefined;
	const stated = Number(text.slice(at, last));
	const second = length === 4 ? stated : Math.floor(first / 100) * 100 + stated;
	if (second <= first || second > first + 30) return undefined;
	if (kind === "fiscal" || (second === first + 1 && length === 2))
		return { year: { year: second, fiscal: true }, end: last };
	return { year: { year: first, last: second }, end: last };
}

function afterMark(text: string, from: number): number {
	const at = afterSpaces(text, from);
	const code = text.charCodeAt(at);
	return code === 39 || code === 0x2019 ? at + 1 : at;
}

function isAmountAfter(text: string, end: number): boolean {
	const code = text.charCodeAt(end);
	return code === 37 || ((code === 44 || code === 46) && isDigit(text.charCodeAt(end + 1)));
}
