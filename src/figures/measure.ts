import type { AmountKind } from "./amount";
import {
	afterSpaces,
	digitsEnd,
	isDigit,
	isLetter,
	isSpace,
	isUpper,
	isWordCode,
	lettersEnd,
	lowerBetween,
	type Word,
	wordAfter,
} from "./characters";
import type { Numeral } from "./numeral";
import {
	codeBetween,
	currencyOfSign,
	durationAdjectives,
	joinedScales,
	joinedUnits,
	spacedScales,
	type UnitWord,
	units,
} from "./words";

/** What follows a number and belongs to it. */
export interface Measure {
	readonly kind: AmountKind;
	/** False where nothing was stated, so that the other end of a range may lend its measure. */
	readonly stated: boolean;
	readonly end: number;
	readonly scale: number;
	readonly scaled: boolean;
	readonly unit: string | undefined;
	readonly currency: string | undefined;
	readonly outOf: number | undefined;
	readonly bound: "atLeast" | undefined;
	readonly hyphenated: boolean;
}

/** Undefined where what follows makes the number an identifier or something else that is no amount ("360°", "5G"). */
export function readMeasure(text: string, numeral: Numeral, currency: string | undefined): Measure | undefined {
	const counted = currency === undefined ? "things" : "money";
	const scale = readScale(text, numeral.end, counted);
	const at = scale?.end ?? numeral.end;
	const base = { scale: scale?.factor ?? 1, scaled: scale !== undefined };
	const code = text.charCodeAt(at);
	if (code === 0xb0 || code === 95 || code === 64) return undefined;
	if (isLetter(code)) return joined(text, at, base);
	if (code === 43 && !isWordCode(text.charCodeAt(at + 1))) {
		const further = unitAt(text, at + 1, counted);
		return { ...(withScale(further, base) ?? plain(at + 1, base)), bound: "atLeast" };
	}
	if (isHyphen(code) && isLetter(text.charCodeAt(at + 1))) return hyphenated(text, at, numeral, base);
	if (code === 47 && isDigit(text.charCodeAt(at + 1))) return outOfSlash(text, at, numeral, base);
	const unit = unitAt(text, at, counted);
	if (unit !== undefined) return withScale(unit, base);
	return ratingAt(text, at, numeral, base) ?? plain(at, base);
}

interface Scale {
	readonly scale: number;
	readonly scaled: boolean;
}

function plain(end: number, base: Scale): Measure {
	return described("number", end, base, "bare");
}

function withScale(unit: Found | undefined, base: Scale): Measure | undefined {
	if (unit === undefined) return undefined;
	const { word, end } = unit;
	const scale = base.scale * (word.factor ?? 1);
	const outOf = word.kind === "rating" ? 5 : undefined;
	const { kind, currency } = word;
	const { scaled } = base;
	return {
		kind,
		stated: true,
		end,
		scale,
		scaled,
		unit: word.unit,
		currency,
		outOf,
		bound: undefined,
		hyphenated: false,
	};
}

/** Told is what words behind the number say of it; a bare number is told by what stands around it. */
function described(kind: AmountKind, end: number, base: Scale, said: "told" | "bare", unit?: string): Measure {
	const { scale, scaled } = base;
	return {
		kind,
		stated: said === "told",
		end,
		scale,
		scaled,
		unit,
		currency: undefined,
		outOf: undefined,
		bound: undefined,
		hyphenated: false,
	};
}

interface Found {
	readonly word: UnitWord;
	readonly end: number;
}

/** Behind a sign of currency, letters stand for more: "$5 m" are millions. */
type Counted = "money" | "things";

function readScale(text: string, at: number, counted: Counted): { factor: number; end: number } | undefined {
	const code = text.charCodeAt(at);
	if (isLetter(code)) {
		const end = lettersEnd(text, at);
		if (isDigit(text.charCodeAt(end))) return undefined;
		const letters = text.slice(at, end);
		const factor =
			joinedScales.get(letters) ?? (counted === "money" && letters === "b" ? 1e9 : spacedScales.get(letters));
		return factor === undefined ? undefined : { factor, end };
	}
	const hyphen = isHyphen(code);
	if (!hyphen && !isSpace(code)) return undefined;
	const word = wordAfter(text, hyphen ? at + 1 : at);
	if (word.text === "") return undefined;
	const factor = spacedScales.get(word.text) ?? shortScale(text, word, counted);
	if (factor === undefined) return undefined;
	const dotted = (word.text === "mio" || word.text === "mrd") && text.charCodeAt(word.end) === 46;
	return { factor, end: dotted ? word.end + 1 : word.end };
}

/** "5 m" of money, "60 k€"; "420 T€" are thousands too. */
function shortScale(text: string, word: Word, counted: Counted): number | undefined {
	if (word.end !== word.start + 1) return undefined;
	const isSigned = currencyOfSign(text.charCodeAt(word.end)) !== undefined;
	if (word.text === "t") return isSigned ? 1e3 : undefined;
	const isShort = word.text === "m" || word.text === "k";
	return isShort && (counted === "money" || isSigned) ? joinedScales.get(word.text) : undefined;
}

/** Letters right behind the number: a short unit, a currency code, or an identifier. */
function joined(text: string, at: number, base: Scale): Measure | undefined {
	const end = lettersEnd(text, at);
	const letters = text.slice(at, end);
	if (isWordCode(text.charCodeAt(end)) || text.charCodeAt(end) === 0x27) return undefined;
	const currency = codeBetween(text, at, end);
	if (currency !== undefined) return withScale({ word: { kind: "money", currency }, end }, base);
	if (letters === "p") return withScale({ word: { kind: "money", currency: "GBP", factor: 0.01 }, end }, base);
	const word = joinedUnits.has(letters.toLowerCase()) ? units.get(letters.toLowerCase()) : undefined;
	return word === undefined ? undefined : withScale({ word, end }, base);
}

/** "12-week", "4-star", "5-point scale", "five-person team"; a capital letter makes it an identifier ("2291-K"). */
function hyphenated(text: string, at: number, numeral: Numeral, base: Scale): Measure | undefined {
	const end = lettersEnd(text, at + 1);
	if (isUpper(text.charCodeAt(at + 1)) && end - at <= 2) return undefined;
	if (isDigit(text.charCodeAt(end))) return undefined;
	const letters = lowerBetween(text, at + 1, end);
	if (numeral.form === "spelled" && numeral.value === 1 && !units.has(letters)) return undefined;
	if (letters === "degree" || letters === "to" || letters === "in")
		return letters === "to" ? plain(at, base) : undefined;
	if (letters === "percentage" || letters === "basis") {
		const point = pointsAfter(text, end, letters);
		if (point !== undefined) return withScale(point, base);
	}
	const word = units.get(letters);
	if (word === undefined) return { ...described("number", end, base, "told", letters), hyphenated: true };
	if (word.kind === "points" && isScaleWord(text, end)) {
		return { ...described("number", end, base, "told", "scale"), hyphenated: true };
	}
	return { ...withScale({ word, end }, base)!, hyphenated: true };
}

function isScaleWord(text: string, from: number): boolean {
	const word = wordAfter(text, from);
	if (word.text === "scale" || word.text === "likert") return true;
	return wordAfter(text, word.end).text === "scale";
}

/** "3.5/5", "7/10". Every other slash between digits is a date, an identifier or a fraction: no amount. */
function outOfSlash(text: string, at: number, numeral: Numeral, base: Scale): Measure | undefined {
	const end = digitsEnd(text, at + 1);
	const top = Number(text.slice(at + 1, end));
	const code = text.charCodeAt(end);
	if (code === 47 || isLetter(code) || (code === 46 && isDigit(text.charCodeAt(end + 1)))) return undefined;
	if (!isTop(top) || numeral.value > top || base.scaled) return undefined;
	return { ...described("rating", end, base, "told"), outOf: top };
}

function isTop(top: number): boolean {
	return top === 5 || top === 10 || top === 100 || top === 7 || top === 4;
}

/** "4.2 out of 5", "7.4 of 10", "3.3 over 5", "71 marks out of 100". */
function ratingAt(text: string, at: number, numeral: Numeral, base: Scale): Measure | undefined {
	const first = wordAfter(text, at);
	if (first.text === "on") return onScale(text, at, numeral, base);
	const word = first.text === "marks" || first.text === "points" ? wordAfter(text, first.end) : first;
	if (word !== first && word.text !== "out") return undefined;
	let from = word.end;
	if (word.text === "out") {
		const of = wordAfter(text, from);
		if (of.text !== "of") return undefined;
		from = of.end;
	} else if ((word.text !== "of" && word.text !== "over") || numeral.decimals === 0) return undefined;
	const start = afterSpaces(text, from);
	const spelledTen = wordAfter(text, from);
	const ten = spelledTen.text === "ten" ? 10 : spelledTen.text === "five" ? 5 : undefined;
	const end = ten === undefined ? digitsEnd(text, start) : spelledTen.end;
	if (end === start || (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1)))) return undefined;
	const top = ten ?? Number(text.slice(start, end));
	if (top < numeral.value || !isTop(top) || text.charCodeAt(end) === 37) return undefined;
	return { ...described("rating", end, base, "told"), outOf: top };
}

/** "4.1 on the five-point scale", "6 on a scale of 7". */
function onScale(text: string, at: number, numeral: Numeral, base: Scale): Measure | undefined {
	const match = ON_SCALE.exec(text.slice(at, at + LONGEST_SCALE));
	const words = match?.[1] ?? match?.[2];
	if (!match || words === undefined) return undefined;
	const top = tops.get(words.toLowerCase()) ?? Number(words);
	if (!isTop(top) || numeral.value > top || base.scaled) return undefined;
	return { ...described("rating", at + match[0].length, base, "told"), outOf: top };
}

const LONGEST_SCALE = 40;
const ON_SCALE =
	/^ on (?:an?|the|our|its) (?:(four|five|seven|ten|4|5|7|10|100)[- ]point scale|scale (?:of|from) (?:(?:0|1|one|zero)(?: to |[-–]))?(four|five|seven|ten|4|5|7|10|100)(?!\d))\b/iu;
const tops: ReadonlyMap<string, number> = new Map([
	["four", 4],
	["five", 5],
	["seven", 7],
	["ten", 10],
]);

function unitAt(text: string, at: number, counted: Counted): Found | undefined {
	const start = afterSpaces(text, at);
	const code = text.charCodeAt(start);
	if (code === 37 || code === 0x66a || code === 0xff05) return percentOrPoints(text, start + 1);
	if (!isLetter(code)) return symbolAt(text, start, at);
	if (start === at) return undefined;
	const { text: lower, end } = wordAfter(text, at);
	const currency = codeBetween(text, start, end);
	if (currency === undefined && !unitOpenings.has(lower)) return undefined;
	if (isDigit(text.charCodeAt(end)) || (isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)))) {
		return undefined;
	}
	if (currency !== undefined) return counted === "money" ? undefined : { word: { kind: "money", currency }, end };
	if (lower === "per") {
		const cent = wordAfter(text, end);
		return cent.text === "cent" ? percentOrPoints(text, cent.end) : undefined;
	}
	if (lower === "percent" || lower === "pct") return percentOrPoints(text, end);
	if (lower === "percentage" || lower === "basis") return pointsAfter(text, end, lower);
	if (lower === "p" && text.startsWith(".p.", start + 1)) {
		return { word: percentagePoints, end: start + 4 };
	}
	if (lower === "and") return andHalf(text, end);
	if (durationAdjectives.has(lower)) return adjectiveDuration(text, end);
	if (lower === "times") return { word: timesWord(text, at, end), end };
	if (lower === "x" || lower === "fold" || lower === "mo" || lower === "sec" || lower === "star") return undefined;
	const word = units.get(lower);
	if (word === undefined) return undefined;
	if (counted === "money" && word.kind !== "money") return undefined;
	if (word.kind === "rating") return { word, end: outOfEnd(text, end) };
	if (word.kind === "points" && isOutOfFigure(text, end)) return undefined;
	return { word, end };
}

/** The words that a unit may begin with: most words behind a number are none of them. */
const unitOpenings = new Set([
	...units.keys(),
	...durationAdjectives,
	...["per", "percentage", "basis", "p", "and", "times"],
]);

const percent: UnitWord = { kind: "percent" };
const percentagePoints: UnitWord = { kind: "points", unit: "percentage points" };

function percentOrPoints(text: string, end: number): Found {
	const joint = text.charCodeAt(end);
	const word = wordAfter(text, isHyphen(joint) ? end + 1 : end);
	const isPoints = word.text === "points" || word.text === "pts" || word.text === "point";
	return isPoints ? { word: percentagePoints, end: word.end } : { word: percent, end };
}

function pointsAfter(text: string, end: number, first: string): Found | undefined {
	const joint = isHyphen(text.charCodeAt(end)) ? end + 1 : end;
	const word = wordAfter(text, joint);
	if (word.text !== "points" && word.text !== "point") return undefined;
	if (first === "basis") return { word: { kind: "basisPoints" }, end: word.end };
	return { word: percentagePoints, end: word.end };
}

function symbolAt(text: string, start: number, at: number): Found | undefined {
	const code = text.charCodeAt(start);
	if (start === at && code === 0xd7 && !isDigit(text.charCodeAt(start + 1)) && !multiplies(text, start + 1)) {
		return { word: { kind: "multiple" }, end: start + 1 };
	}
	if (code === 0xa2 && start === at) return { word: { kind: "money", currency: "USD", factor: 0.01 }, end: start + 1 };
	const currency = currencyOfSign(code);
	if (currency === undefined || isDigit(text.charCodeAt(afterSpaces(text, start + 1)))) return undefined;
	return { word: { kind: "money", currency }, end: start + 1 };
}

/** True where a factor follows, so that the cross multiplies. */
function multiplies(text: string, from: number): boolean {
	const code = text.charCodeAt(afterSpaces(text, from));
	return isDigit(code) || currencyOfSign(code) !== undefined;
}

function adjectiveDuration(text: string, from: number): Found | undefined {
	const noun = wordAfter(text, from);
	const word = units.get(noun.text);
	return word?.kind === "duration" ? { word, end: noun.end } : undefined;
}

/** "71 points out of 100" are marks. */
function isOutOfFigure(text: string, end: number): boolean {
	const out = wordAfter(text, end);
	const of = wordAfter(text, out.end);
	return out.text === "out" && of.text === "of" && isDigit(text.charCodeAt(afterSpaces(text, of.end)));
}

/** "3.5 stars out of 5" reaches to the 5. */
function outOfEnd(text: string, end: number): number {
	const out = wordAfter(text, end);
	if (out.text !== "out") return end;
	const of = wordAfter(text, out.end);
	const top = afterSpaces(text, of.end);
	return of.text === "of" && text.charCodeAt(top) === 53 ? top + 1 : end;
}

const comparisons = new Set(
	"as more the higher larger bigger greater likelier less lower fewer faster slower cheaper longer better worse that what our its their".split(
		" ",
	),
);

/** "3 times more" compares; "3 times a week" and "called 3 times" count. */
function timesWord(text: string, at: number, end: number): UnitWord {
	const compared =
		comparisons.has(wordAfter(text, end).text) || /\bby (?:about )?\S+$/.test(text.slice(Math.max(0, at - 16), at));
	return compared ? { kind: "multiple" } : { kind: "number", unit: "times" };
}

/** "two and a half years" is handled by the caller that adds the half; here only the unit behind it is found. */
function andHalf(text: string, from: number): Found | undefined {
	const article = wordAfter(text, from);
	const half = article.text === "a" ? wordAfter(text, article.end) : article;
	if (half.text !== "half") return undefined;
	const unit = wordAfter(text, half.end);
	const word = units.get(unit.text);
	return word?.kind === "duration" || word?.kind === "points" ? { word, end: unit.end } : undefined;
}

function isApostrophe(code: number): boolean {
	return code === 39 || code === 0x2019;
}

function isHyphen(code: number): boolean {
	return code === 45 || code === 0x2010 || code === 0x2011;
}
