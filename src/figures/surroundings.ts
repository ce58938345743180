import { isDash, isLetter, isSpace, lettersEnd, lowerBetween, type Word, wordAfter } from "./characters";
import { adverbPeriods, countStops, irregularCounts, perWords } from "./words";

/** The counted noun behind a bare number: the first plural of the next three words, or undefined. */
export function countedNoun(text: string, from: number, value: number): Word | undefined {
	let position = from;
	for (let step = 0; step < 3; step++) {
		if (!isSpace(text.charCodeAt(position))) return undefined;
		const word = compoundAfter(text, position);
		if (word.text === "" || countStops.has(word.text)) return undefined;
		if (isPlural(word.text)) return lastPlural(text, word);
		if (value === 1 && step === 0) return word;
		position = word.end;
	}
	return undefined;
}

/** What an amount is per ("per call", "a year", "/month", "p.a.", "annually"), read behind its end. */
export function perAfter(text: string, from: number): string | undefined {
	const code = text.charCodeAt(from);
	if (code === 47) return isLetter(text.charCodeAt(from + 1)) ? singular(wordAfter(text, from + 1).text) : undefined;
	if (!isSpace(code) && !isDash(code)) return undefined;
	const word = wordAfter(text, isDash(code) ? from + 1 : from);
	switch (word.text) {
		case "per": {
			const noun = wordAfter(text, word.end);
			return noun.text === "annum" ? "year" : noun.text === "" ? undefined : singular(noun.text);
		}
		case "a":
		case "an":
		case "every": {
			const noun = wordAfter(text, word.end);
			return perWords.has(noun.text) ? noun.text : undefined;
		}
		case "p":
			if (text.startsWith(".a", word.end)) return "year";
			return text.startsWith(".m.", word.end) ? "month" : undefined;
		case "pa":
			return "year";
		default:
			return adverbPeriods.get(word.text);
	}
}

/** "or more", "or fewer", behind an amount. */
export function boundAfter(text: string, from: number): "atLeast" | "atMost" | undefined {
	if (!isSpace(text.charCodeAt(from))) return undefined;
	const or = wordAfter(text, from);
	if (or.text !== "or") return undefined;
	switch (wordAfter(text, or.end).text) {
		case "more":
		case "higher":
		case "better":
		case "above":
		case "over":
		case "longer":
			return "atLeast";
		case "less":
		case "fewer":
		case "lower":
		case "below":
		case "under":
			return "atMost";
		default:
			return undefined;
	}
}

/** "Spare-parts orders" counts orders. */
function lastPlural(text: string, word: Word): Word {
	if (!isSpace(text.charCodeAt(word.end))) return word;
	const next = compoundAfter(text, word.end);
	return next.text !== "" && isPlural(next.text) && !countStops.has(next.text) ? next : word;
}

/** "mid-market" counts as one word; its last part says whether it is a plural. */
function compoundAfter(text: string, from: number): Word {
	const word = wordAfter(text, from);
	if (text.charCodeAt(word.end) !== 45) return word;
	let end = word.end;
	while (text.charCodeAt(end) === 45 && isLetter(text.charCodeAt(end + 1))) end = lettersEnd(text, end + 1);
	return end === word.end ? word : { ...word, end, text: lowerBetween(text, word.start, end) };
}

function isPlural(word: string): boolean {
	if (!word.endsWith("s")) return irregularCounts.has(word);
	return word.length > 2 && !word.endsWith("ss") && !word.endsWith("us");
}

function singular(word: string): string {
	return word.endsWith("s") && !word.endsWith("ss") && word.length > 3 ? word.slice(0, -1) : word;
}
