import type { Amount } from "./amount";
import {
	beforeSpaces,
	isDigit,
	isLetter,
	isSpace,
	isWordCode,
	lettersStart,
	type Word,
	wordBefore,
} from "./characters";
import { codeBetween, currencyOfSign, currencyWords, dollarCurrency } from "./words";

/** What stands before a number and belongs to it. */
export interface Lead {
	/** Where the amount starts, with currency and sign. */
	readonly start: number;
	readonly currency: string | undefined;
	readonly sign: Amount["sign"] | undefined;
	readonly bound: Amount["bound"] | undefined;
}

/** A number with nothing before it. */
export function bareLead(start: number): Lead {
	return { start, currency: undefined, sign: undefined, bound: undefined };
}

/** Reads backwards from a number to its currency, sign and bound, not beyond `floor`. */
export function readLead(text: string, numberStart: number, floor: number): Lead {
	const first = signBefore(text, numberStart);
	const currency = currencyBefore(text, first.start, floor);
	const second = currency === undefined ? first : signBefore(text, currency.start);
	const start = currency === undefined ? first.start : second.start;
	if (start < floor) return bareLead(numberStart);
	const sign = second.sign ?? first.sign;
	const bound = second.bound ?? first.bound ?? boundBefore(text, start);
	return { start, currency: currency?.code, sign, bound };
}

interface Sign {
	readonly start: number;
	readonly sign: Amount["sign"] | undefined;
	readonly bound: Amount["bound"] | undefined;
}

function signed(start: number, sign?: Amount["sign"], bound?: Amount["bound"]): Sign {
	return { start, sign, bound };
}

function signBefore(text: string, at: number): Sign {
	const code = text.charCodeAt(at - 1);
	const before = text.charCodeAt(at - 2);
	switch (code) {
		case 43:
			if (before === 45 || isWordCode(before)) return signed(at);
			return signed(at - 1, "+");
		case 45:
		case 0x2012:
		case 0x2013:
		case 0x2212:
			if (before === 43) return signed(at - 2);
			return isWordCode(before) || before === 37 || before === 41 ? signed(at) : signed(at - 1, "-");
		case 0xb1:
			return signed(at - 1);
		default:
			return isSpace(code) && isLetter(before) ? signed(at) : comparisonBefore(text, at);
	}
}

function comparisonBefore(text: string, at: number): Sign {
	const mark = beforeSpaces(text, at) - 1;
	const code = text.charCodeAt(mark);
	const two = text.charCodeAt(mark - 1);
	switch (code) {
		case 0x7e:
		case 0x2248:
			return signed(mark, undefined, "about");
		case 0x2264:
			return signed(mark, undefined, "atMost");
		case 0x2265:
			return signed(mark, undefined, "atLeast");
		case 60:
			return signed(mark, undefined, "atMost");
		case 62:
			return two === 45 || two === 61 ? signed(at) : signed(mark, undefined, "atLeast");
		case 61:
			if (two === 60) return signed(mark - 1, undefined, "atMost");
			return two === 62 ? signed(mark - 1, undefined, "atLeast") : signed(at);
		default:
			return signed(at);
	}
}

function currencyBefore(text: string, at: number, floor: number): { start: number; code: string } | undefined {
	const end = beforeSpaces(text, at);
	if (end <= floor) return undefined;
	const code = text.charCodeAt(end - 1);
	const symbol = currencyOfSign(code);
	if (symbol !== undefined) {
		if (end < at && isDigit(text.charCodeAt(beforeSpaces(text, end - 1) - 1))) return undefined;
		if (code !== 0x24) return { start: end - 1, code: symbol };
		const start = lettersStart(text, end - 1);
		const known = end - 1 - start > 3 ? undefined : dollarCurrency(text.slice(start, end - 1));
		return known === undefined ? { start: end - 1, code: "USD" } : { start, code: known };
	}
	if (isLetter(code)) return wordCurrency(text, wordBefore(text, at), end < at ? "spaced" : "joined");
	if (isSol(text, end)) return { start: text.lastIndexOf("S", end), code: "PEN" };
	return code === 46 && end - floor > 2
		? wordCurrency(text, wordBefore(text, at), end < at ? "spaced" : "joined")
		: undefined;
}

/** True where "S/" or "S/.", the sign of the sol, ends at a place. */
export function isSol(text: string, end: number): boolean {
	const slash = text.charCodeAt(end - 1) === 46 ? end - 2 : end - 1;
	return text.charCodeAt(slash) === 47 && text.charCodeAt(slash - 1) === 83 && !isWordCode(text.charCodeAt(slash - 2));
}

/** "N6,200", "N2.4 billion": the letter stands for naira only before what no name or norm has behind it. */
export function isNaira(text: string, digits: number): boolean {
	return NAIRA.test(text.slice(digits, digits + LONGEST_NAIRA));
}

const NAIRA = /^\d{1,3}(?:(?:,\d{3})+(?!\d)|(?:\.\d+)? ?(?:thousand|million|billion|trillion|[mbk]n?)\b)/iu;
const LONGEST_NAIRA = 24;

function wordCurrency(text: string, word: Word, gap: "spaced" | "joined"): { start: number; code: string } | undefined {
	const { start, end } = word;
	if (end === start || end > start + 3 || isDigit(text.charCodeAt(start - 1))) return undefined;
	const code = codeBetween(text, start, end);
	if (code !== undefined) return { start, code };
	if (text.charCodeAt(start) === 82 && end === start + 1) return gap === "spaced" ? undefined : { start, code: "ZAR" };
	if (text.charCodeAt(start) === 78 && end === start + 1)
		return gap === "joined" && isNaira(text, end) ? { start, code: "NGN" } : undefined;
	const named = currencyWords.get(word.text);
	return named === undefined ? undefined : { start, code: named };
}

const bounds = new Map<string, NonNullable<Amount["bound"]>>([
	["under", "atMost"],
	["below", "atMost"],
	["within", "atMost"],
	["maximum", "atMost"],
	["max", "atMost"],
	["over", "atLeast"],
	["above", "atLeast"],
	["exceeding", "atLeast"],
	["exceeds", "atLeast"],
	["minimum", "atLeast"],
	["min", "atLeast"],
	["about", "about"],
	["around", "about"],
	["approximately", "about"],
	["approx", "about"],
	["roughly", "about"],
	["circa", "about"],
	["ca", "about"],
	["nearly", "about"],
	["almost", "about"],
	["some", "about"],
]);

const comparatives = new Map<string, NonNullable<Amount["bound"]>>([
	["more", "atLeast"],
	["higher", "atLeast"],
	["greater", "atLeast"],
	["better", "atLeast"],
	["longer", "atLeast"],
	["fewer", "atMost"],
	["less", "atMost"],
	["lower", "atMost"],
	["shorter", "atMost"],
]);

/** "at least", "up to", "no more than" and their like. */
function boundBefore(text: string, at: number): Lead["bound"] {
	if (!isSpace(text.charCodeAt(at - 1))) return undefined;
	const last = wordBefore(text, at);
	if (last.text === "") return undefined;
	switch (last.text) {
		case "least":
		case "most":
			if (wordBefore(text, last.start).text !== "at") return undefined;
			return last.text === "least" ? "atLeast" : "atMost";
		case "to": {
			const verb = wordBefore(text, last.start).text;
			return verb === "up" ? "atMost" : verb === "close" ? "about" : undefined;
		}
		case "than":
			return comparison(text, last.start);
		case "of": {
			const noun = wordBefore(text, last.start).text;
			return noun === "minimum" || noun === "maximum" ? bounds.get(noun) : undefined;
		}
		default:
			return bounds.get(last.text);
	}
}

function comparison(text: string, at: number): Lead["bound"] {
	const word = wordBefore(text, at);
	const bound = comparatives.get(word.text);
	const negation = wordBefore(text, word.start).text;
	if (bound === undefined || (negation !== "no" && negation !== "not")) return bound;
	return bound === "atLeast" ? "atMost" : "atLeast";
}
