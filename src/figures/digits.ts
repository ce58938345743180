import { type Reading, takeAmount } from "./amounts";
import {
	afterSpaces,
	beforeSpaces,
	digitsEnd,
	isDash,
	isDigit,
	isLetter,
	isSpace,
	isUpper,
	isWordCode,
	lettersEnd,
	lettersStart,
	tokenEnd,
	wordAfter,
	wordBefore,
} from "./characters";
import { isNaira, isSol } from "./lead";
import { type Numeral, readNumeral } from "./numeral";
import { takeJoinedPeriod, takeNumberedPeriod, takeTimeAtDigit } from "./times";
import { currencyCodes, currencyWords, durationWords, labelWords, spacedScales, units } from "./words";

/** Reads on from a digit; `start` is before it where letters are joined to it ("Q3", "R345"). Returns the next place. */
export function takeDigits(reading: Reading, start: number, digits: number): number {
	const { text } = reading;
	const joinedBefore = joinedStart(text, start);
	if (joinedBefore === "identifier") return tokenEnd(text, digits);
	if (start < digits && !isCurrencyPrefix(text, start, digits)) {
		return takeJoinedPeriod(reading, start, digits) ?? tokenEnd(text, digits);
	}
	const time = start < digits || isMoney(text, digits) ? undefined : timeAt(reading, digits, joinedBefore);
	if (time !== undefined) return time;
	const numeral = withLeadingPoint(text, readNumeral(text, digits, reading.habit));
	if (isNoAmount(text, numeral)) return tokenEnd(text, numeral.end);
	const label = labelEnd(reading, numeral);
	if (label !== undefined) return label;
	return Math.max(takeAmount(reading, numeral), numeral.end);
}

/** What is joined to the token on its left: nothing, a word ("mid-2025"), or what makes it an identifier. */
function joinedStart(text: string, start: number): "nothing" | "word" | "identifier" {
	const mark = text.charCodeAt(start - 1);
	if (isSpace(mark)) return "nothing";
	const before = text.charCodeAt(start - 2);
	if (mark === 35 || mark === 94 || mark === 95 || mark === 64 || mark === 167) return "identifier";
	if (!isWordCode(before)) return "nothing";
	if (isSol(text, start) || RUPEES.test(text.slice(Math.max(0, start - 4), start))) return "nothing";
	if (mark === 46 || mark === 47 || mark === 92 || mark === 38) return "identifier";
	if (mark !== 45 && mark !== 0x2010 && mark !== 0x2011) return "nothing";
	if (isDigit(before)) return "nothing";
	return wordPrefixes.has(text.slice(lettersStart(text, start - 1), start - 1).toLowerCase()) ? "word" : "identifier";
}

/** "Rs.12,000", without a space as India writes it. */
const RUPEES = /(?:^|[^\p{L}\d])Rs\.$/u;

const wordPrefixes = new Set(["mid", "early", "late", "pre", "post", "sub", "end", "fy", "non", "to", "plus"]);

function isCurrencyPrefix(text: string, start: number, digits: number): boolean {
	const letters = text.slice(start, digits);
	// "KR1" numbers a key result; nobody writes kronor so.
	if (letters === "KR") return false;
	if (currencyCodes.has(letters) || (letters.length > 1 && currencyWords.has(letters.toLowerCase()))) return true;
	if (letters === "N") return isNaira(text, digits);
	if (letters !== "R") return false;
	const end = digitsEnd(text, digits);
	return (
		end - digits > 1 ||
		isLetter(text.charCodeAt(end)) ||
		isDigit(text.charCodeAt(end + 1)) ||
		isSpace(text.charCodeAt(end))
	);
}

function isMoney(text: string, digits: number): boolean {
	const end = beforeSpaces(text, digits);
	const code = text.charCodeAt(end - 1);
	if (code === 0x24 || code === 0xa3 || code === 0x20ac || code === 0x20b9 || code === 0xa5) return true;
	return isUpper(code) && end - lettersStart(text, end) === 3 && currencyCodes.has(text.slice(end - 3, end));
}

function timeAt(reading: Reading, digits: number, joined: "nothing" | "word"): number | undefined {
	const { text } = reading;
	const code = text.charCodeAt(digits - 1);
	if (code === 43 || code === 0x2212 || code === 126) return undefined;
	const end = digitsEnd(text, digits);
	if (end - digits === 4 && joined === "nothing" && isCount(text, digits, end)) return undefined;
	return takeTimeAtDigit(reading, digits, end) ?? takeNumberedPeriod(reading, digits);
}

/** True where four digits that could be a year count something or carry a measure. */
function isCount(text: string, start: number, end: number): boolean {
	const code = text.charCodeAt(end);
	if (code === 37 || code === 43 || isLetter(code)) return true;
	if ((code === 44 || code === 46) && isDigit(text.charCodeAt(end + 1))) return true;
	const next = text.charCodeAt(afterSpaces(text, end));
	if (next === 37 || next === 0xd7 || next === 0x20ac) return true;
	const word = wordAfter(text, end);
	if (countedWords.has(word.text) || units.get(word.text)?.kind === "duration") return true;
	const value = Number(text.slice(start, end));
	const before = wordBefore(text, start);
	if (before.text === "about" || before.text === "approx" || before.text === "than" || before.text === "n") {
		return !isSpace(text.charCodeAt(start - 1)) || value > 2040 || before.text !== "than";
	}
	return (value < 2005 || value > 2040) && /s$/.test(word.text) && word.text.length > 3;
}

const countedWords = new Set([
	...["percent", "million", "thousand", "customers", "calls", "orders", "people", "respondents", "responses", "points"],
	...["euros", "dollars", "pounds", "units", "users", "tickets", "cases", "employees", "staff", "contacts", "accounts"],
]);

/** ".31" starts at its point. */
function withLeadingPoint(text: string, numeral: Numeral): Numeral {
	if (text.charCodeAt(numeral.start - 1) !== 46 || numeral.form !== "integer") return numeral;
	const before = text.charCodeAt(numeral.start - 2);
	if (isWordCode(before) || before === 46) return numeral;
	const decimals = numeral.end - numeral.start;
	const precision = 10 ** -decimals;
	return {
		...numeral,
		start: numeral.start - 1,
		value: numeral.value / 10 ** decimals,
		precision,
		decimals,
		form: "decimal",
	};
}

/** Versions, clock times, ordinals, telephone numbers and other digits that are no amount. */
function isNoAmount(text: string, numeral: Numeral): boolean {
	const { start, end, form } = numeral;
	if (form === "chained" || isClauseNumber(text, numeral)) return true;
	const code = text.charCodeAt(end);
	const first = text.charCodeAt(start);
	if (first === 48 && isDigit(text.charCodeAt(start + 1))) return true;
	if (form === "integer" && end - start > 9) return true;
	if (isLetter(code)) return isOrdinalOrHour(text, end);
	if (code === 58) return isDigit(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end + 2));
	if (text.charCodeAt(start - 1) === 58 && isDigit(text.charCodeAt(start - 2))) return true;
	if (isDash(code) && isDigit(text.charCodeAt(end + 1))) return isDigitChain(text, end);
	if (isSpace(code)) return isHourWord(text, end) || isVersion(text, numeral);
	return isVersion(text, numeral);
}

/** "3.2 A culture of care will be built": what numbers a clause. "4.2 million" goes on in small letters or in a unit. */
function isClauseNumber(text: string, { start, end, form }: Numeral): boolean {
	if (start !== 0 || form !== "decimal" || end > 5 || !isSpace(text.charCodeAt(end))) return false;
	const word = wordAfter(text, end);
	return isUpper(text.charCodeAt(word.start)) && !units.has(word.text) && text.indexOf(" ", word.end + 1) > 0;
}

function isOrdinalOrHour(text: string, end: number): boolean {
	const letters = text.slice(end, lettersEnd(text, end)).toLowerCase();
	return (
		letters === "st" || letters === "nd" || letters === "rd" || letters === "th" || letters === "am" || letters === "pm"
	);
}

function isHourWord(text: string, end: number): boolean {
	const word = wordAfter(text, end);
	if (word.text === "am" || word.text === "pm") return true;
	if (word.text === "o") return text.charCodeAt(word.end) === 39 || text.charCodeAt(word.end) === 0x2019;
	return (word.text === "a" || word.text === "p") && text.startsWith(".m.", word.end) && word.text !== "p";
}

/** "24-0417", "555-123-4567", "2291-23-K": a chain with a leading zero or more than two parts. */
function isDigitChain(text: string, end: number): boolean {
	if (text.charCodeAt(end) !== 45) return false;
	if (text.charCodeAt(end + 1) === 48 && isDigit(text.charCodeAt(end + 2))) return true;
	const second = digitsEnd(text, end + 1);
	return text.charCodeAt(second) === 45 && isDigit(text.charCodeAt(second + 1));
}

/** "CES 2.0", "Windows 3.1": a decimal right behind a capitalised name that is no score. */
function isVersion(text: string, numeral: Numeral): boolean {
	const { start, end, decimals, value } = numeral;
	if (decimals !== 1 || value >= 10 || !Number.isInteger(value) || !isSpace(text.charCodeAt(start - 1))) return false;
	const word = wordBefore(text, start);
	if (word.text === "" || word.end !== beforeSpaces(text, start) || !isUpper(text.charCodeAt(word.start))) return false;
	const next = wordAfter(text, end).text;
	return (
		!scoreWords.has(word.text) && next !== "out" && next !== "of" && !units.has(next) && text.charCodeAt(end) !== 37
	);
}

const scoreWords = new Set([
	"rating",
	"score",
	"average",
	"csat",
	"ease",
	"satisfaction",
	"from",
	"to",
	"at",
	"scale",
	"mean",
]);

/** The end of a label's number or numbers ("sections 4.1 and 4.2", "No. 1", "1." at the start); undefined for none. */
function labelEnd(reading: Reading, numeral: Numeral): number | undefined {
	const { text } = reading;
	const { start, end } = numeral;
	if (isListLabel(text, numeral)) return end;
	const word = wordBefore(text, start);
	if (!labelWords.has(word.text) || word.end === start || word.start < reading.floor) return undefined;
	if (isDigit(text.charCodeAt(word.start - 1))) return undefined;
	const dotted = text.charCodeAt(word.end) === 46;
	if (dotted ? !shortLabels.has(word.text) : word.text === "no") return undefined;
	if (isMeasured(text, end) || (word.text === "number" && wordBefore(text, word.start).text === "the"))
		return undefined;
	return furtherLabels(reading, end);
}

const shortLabels = new Set(["no", "nr", "fig", "sec", "p", "ref", "art", "col", "par"]);

function isMeasured(text: string, end: number): boolean {
	const code = text.charCodeAt(afterSpaces(text, end));
	if (code === 37 || (isLetter(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)))) return true;
	const word = wordAfter(text, end).text;
	return durationWords.has(word) || word === "percent" || word === "million" || word === "points" || word === "per";
}

/** The further numbers of "tabs 2-5", "sections 4.1, 4.2 and 6". */
function furtherLabels(reading: Reading, from: number): number {
	const { text } = reading;
	let end = isLetter(text.charCodeAt(from)) ? tokenEnd(text, from) : from;
	for (;;) {
		const mark = afterSpaces(text, end);
		const code = text.charCodeAt(mark);
		const word = wordAfter(text, end);
		const joins = isDash(code) || code === 44 || code === 38 || code === 47;
		const next = joins
			? afterSpaces(text, mark + 1)
			: word.text === "and" || word.text === "to" || word.text === "or"
				? afterSpaces(text, word.end)
				: end;
		if (next === end || !isDigit(text.charCodeAt(next))) return end;
		const further = readNumeral(text, next, reading.habit);
		if (isMeasured(text, further.end) || further.value > 99) return end;
		if (code === 44 && !/^\s*(?:,|and|&|or|$)/.test(text.slice(further.end, further.end + 5))) return end;
		end = further.end;
	}
}

/** "1. Decision" and "4.1 What it costs" at the start; "1)", "(2)" before a point of a list within a sentence. */
function isListLabel(text: string, { start, end, value, decimals, form }: Numeral): boolean {
	if (value > 30 || (form !== "integer" && form !== "decimal")) return false;
	const code = text.charCodeAt(end);
	const before = beforeSpaces(text, start);
	if (code === 41) {
		if (decimals > 0 || !isSpace(text.charCodeAt(end + 1)) || !isLetter(text.charCodeAt(afterSpaces(text, end + 1))))
			return false;
		if (text.charCodeAt(start - 1) !== 40) return before === start - 1 || start === 0;
		return opensPoint(text, start - 1);
	}
	if (before !== 0) return false;
	const next = afterSpaces(text, code === 46 ? end + 1 : end);
	if (next === end) return false;
	if (text.charCodeAt(next) === 124) return true;
	if (!isLetter(text.charCodeAt(next))) return false;
	if (code === 46) return decimals === 0 || isUpper(text.charCodeAt(next));
	const heading =
		isUpper(text.charCodeAt(next)) && !isUpper(text.charCodeAt(next + 1)) && isLetter(text.charCodeAt(next + 1));
	const word = wordAfter(text, end).text;
	return heading && decimals < 3 && !units.has(word) && !currencyWords.has(word) && !spacedScales.has(word);
}

function opensPoint(text: string, bracket: number): boolean {
	const before = beforeSpaces(text, bracket);
	const code = text.charCodeAt(before - 1);
	if (before === 0 || code === 46 || code === 58 || code === 59 || code === 44) return true;
	const word = wordBefore(text, bracket).text;
	return word === "and" || word === "or";
}
