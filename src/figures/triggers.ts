import type { Amount } from "./amount";
import type { Reading } from "./amounts";
import { isDash, isLetter, isSpace, lowerBetween, type Word, wordAfter, wordBefore } from "./characters";
import { readLead } from "./lead";
import { type Numeral, readSpelled } from "./numeral";
import { note, ordinalOf, take, takeMonth, takeOrdinalPart } from "./times";
import { feasts, fractions, months, multiples, ordinals, periods, relatives, seasons, spelledNumbers } from "./words";
import { yearAfter } from "./years";

const edges = ["end", "start", "beginning", "close", "year", "quarter", "month"];
const lists = [spelledNumbers, fractions, multiples, months, seasons, feasts, relatives, ordinals];
const words = new Set<string>([...lists.flatMap((list) => [...list.keys()]), ...edges]);

/** Finds, with the global flag, the next digit or the next word in letters that may begin or make a figure. */
export const candidates = new RegExp(`[0-9]|\\b(?:${[...words].join("|")})\\b`, "gi");

/** Reads on from such a word. Returns the next place to read at. */
export function takeWord(
	reading: Reading,
	start: number,
	end: number,
	takeAmount: (reading: Reading, numeral: Numeral) => number,
): number {
	const { text } = reading;
	const word: Word = { text: lowerBetween(text, start, end), start, end };
	const ordinal = ordinalOf(word.text);
	const part = ordinal === undefined ? undefined : takeOrdinalPart(reading, start, end, ordinal);
	return (
		part ?? takeTimeWord(reading, word) ?? takeShareOrMultiple(reading, word) ?? takeSpelled(reading, word, takeAmount)
	);
}

function takeTimeWord(reading: Reading, word: Word): number | undefined {
	const { text } = reading;
	const month = months.get(word.text);
	if (month !== undefined) return takeMonth(reading, word, month);
	if (relatives.has(word.text)) return takeRelative(reading, word);
	if (seasons.has(word.text)) {
		const year = yearAfter(text, word.end);
		if (year === undefined) return undefined;
		return take(reading, word.start, year.end, { unit: "year", year: year.year });
	}
	if (feasts.has(word.text)) return note(reading, word.start, word.end, "period");
	return takeEdge(reading, word);
}

/** "Next quarter", "last full year", "this spring". */
function takeRelative(reading: Reading, word: Word): number | undefined {
	const { text } = reading;
	let noun = wordAfter(text, word.end);
	if (noun.text === "full" || noun.text === "calendar") noun = wordAfter(text, noun.end);
	if (noun.text === "fiscal" || noun.text === "financial") {
		const year = wordAfter(text, noun.end);
		return year.text === "year" || year.text === "quarter" ? note(reading, word.start, year.end, "period") : undefined;
	}
	const named = months.has(noun.text) && noun.text.length > 3 && text.charCodeAt(noun.start) < 97;
	if (!named && !periods.has(noun.text)) return undefined;
	if (
		noun.text === "half" &&
		text.charCodeAt(noun.end) !== 45 &&
		/^\s+(?:a|an|the|of)\b/.test(text.slice(noun.end, noun.end + 5))
	) {
		return undefined;
	}
	return note(reading, word.start, noun.end, "period");
}

/** "Year-end", "end of the year", "start of next quarter". */
function takeEdge(reading: Reading, word: Word): number | undefined {
	const { text } = reading;
	if (word.text === "year" || word.text === "quarter" || word.text === "month") {
		const joint = text.charCodeAt(word.end);
		const end = wordAfter(text, isDash(joint) ? word.end + 1 : word.end);
		if (end.text !== "end" || !(isDash(joint) || isSpace(joint))) return undefined;
		return note(reading, word.start, end.end, "period");
	}
	if (!edges.includes(word.text)) return undefined;
	const of = wordAfter(text, word.end);
	if (of.text !== "of") return undefined;
	let noun = wordAfter(text, of.end);
	if (noun.text === "the" || noun.text === "each" || noun.text === "every") noun = wordAfter(text, noun.end);
	if (relatives.has(noun.text) || noun.text === "fiscal" || noun.text === "financial" || noun.text === "calendar") {
		noun = wordAfter(text, noun.end);
		if (noun.text === "fiscal" || noun.text === "financial") noun = wordAfter(text, noun.end);
	}
	if (!edgePeriods.has(noun.text)) return undefined;
	return note(reading, word.start, noun.end, "period");
}

const edgePeriods = new Set(["year", "quarter", "month", "week", "half"]);
const determiners = new Set([
	"the",
	"our",
	"their",
	"its",
	"all",
	"that",
	"this",
	"these",
	"those",
	"his",
	"her",
	"your",
]);

/** "Half the calls", "a third of", "twice", "doubled", "threefold". */
function takeShareOrMultiple(reading: Reading, word: Word): number | undefined {
	const { text } = reading;
	const hyphen = text.charCodeAt(word.end) === 45 && isLetter(text.charCodeAt(word.end + 1));
	const times = multiples.get(word.text);
	if (times !== undefined && !fractions.has(word.text)) {
		if (hyphen || isDoneTwice(text, word)) return undefined;
		return noteShare(reading, "multiple", word.start, word.end, times, 1);
	}
	const share = fractions.get(word.text);
	if (share !== undefined && !hyphen) return takeFraction(reading, word, share);
	return spelledNumbers.has(word.text) ? takeCountedFraction(reading, word) : undefined;
}

/** "The double handling" is done twice over, and is no multiple of anything; "we will double entries" is. */
function isDoneTwice(text: string, word: Word): boolean {
	if (word.text !== "double" || !doneTwice.has(wordAfter(text, word.end).text)) return false;
	return !beforeVerbs.has(wordBefore(text, word.start).text);
}

const doneTwice = new Set(
	"handling entry entries keying work billing charging counting check checks checking digits room rooms bed beds".split(
		" ",
	),
);
const beforeVerbs = new Set("to will would can could shall should may might must we and".split(" "));

function takeFraction(reading: Reading, word: Word, share: number): number | undefined {
	const { text } = reading;
	const before = wordBefore(text, word.start);
	const next = wordAfter(text, word.end);
	if (word.text === "half") {
		if (next.text === "of" || determiners.has(next.text) || before.text === "by" || before.text === "in") {
			return noteShare(reading, "percent", word.start, word.end, share, 5);
		}
		return undefined;
	}
	if (before.text !== "a" && before.text !== "one") return undefined;
	if (next.text !== "of" && !(word.text === "third" && (next.text === "" || comparisons.has(next.text))))
		return undefined;
	return noteShare(reading, "percent", before.start, word.end, share, 5);
}

const comparisons = new Set([
	"fewer",
	"less",
	"more",
	"lower",
	"higher",
	"cheaper",
	"faster",
	"in",
	"to",
	"from",
	"by",
]);

/** "Two-thirds", "three quarters of", "one third". */
function takeCountedFraction(reading: Reading, word: Word): number | undefined {
	const { text } = reading;
	const hyphen = text.charCodeAt(word.end) === 45;
	const noun = wordAfter(text, hyphen ? word.end + 1 : word.end);
	const share = fractions.get(noun.text);
	const count = spelledNumbers.get(word.text) ?? 0;
	if (share === undefined || count === 0 || count * share > 100 || noun.text.startsWith("hal")) return undefined;
	if (noun.text.startsWith("quarter") && wordAfter(text, noun.end).text !== "of") return undefined;
	if (count === 1 && !hyphen && wordAfter(text, noun.end).text !== "of") return undefined;
	return noteShare(reading, "percent", word.start, noun.end, count * share, 5);
}

function noteShare(
	reading: Reading,
	kind: Amount["kind"],
	start: number,
	end: number,
	value: number,
	precision: number,
): number | undefined {
	if (start < reading.floor) return undefined;
	const { bound } = readLead(reading.text, start, reading.floor);
	const amount: Amount = { kind, start, end, value, low: value, high: value, precision };
	reading.amounts.push(bound === undefined ? amount : { ...amount, bound });
	reading.floor = end;
	return end;
}

function takeSpelled(reading: Reading, word: Word, takeAmount: (reading: Reading, numeral: Numeral) => number): number {
	const { text } = reading;
	if (text.charCodeAt(word.start - 1) === 45 && isLetter(text.charCodeAt(word.start - 2))) return word.end;
	const numeral = readSpelled(text, word.start, word.end);
	if (numeral === undefined) return word.end;
	const round = (spelledNumbers.get(word.text) ?? 0) >= 100 || word.text === "dozen";
	if (round && wordBefore(text, word.start).text !== "a") return word.end;
	return Math.max(takeAmount(reading, numeral), numeral.end);
}
