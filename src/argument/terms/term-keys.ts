import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";

/**
 * Where a word of a term stands in the trees: under its stem, under `=word` as it is written in lower case, or under
 * `!WORD` in exact capitals. All trees share their keys, and each key has a number, so that a word of a text is looked up
 * once and no tree is searched by letters.
 */
export function keyOf(word: string): string {
	const isWritten = word.startsWith("=");
	if (PLAIN.test(word)) return isWritten ? word : stemOf(word);
	if (isWritten) return /\p{Lu}/u.test(word) ? `!${word.slice(1)}` : word;
	const isAcronym = word.length < 5 && /\p{Lu}/u.test(word) && word === word.toUpperCase();
	return isAcronym ? `!${word}` : stemOf(word.toLowerCase());
}

/** The number of a key, which is a new one for a new key. */
export function numberOf(key: string): number {
	const table = key.startsWith("=") ? written : key.startsWith("!") ? exact : stems;
	const name = table === stems ? key : key.slice(1);
	const known = table.get(name);
	if (known !== undefined) return known;
	if (table === stems) longestStem = Math.max(longestStem, name.length);
	table.set(name, keys.length);
	return keys.push(key) - 1;
}

/** All keys, in the order of their numbers. */
export const keys: string[] = [];

/** The numbers of the keys under which a word of a text may stand: in exact capitals, as written, by its stem. */
export function numbersOf(word: string): readonly number[] {
	const lower = word.toLowerCase();
	const inCapitals = lower === word ? undefined : exact.get(word);
	const asWritten = written.get(lower);
	const byStem = lower.length <= longestStem + MOST_LETTERS_CUT_OFF ? stems.get(stemOf(lower)) : undefined;
	if (inCapitals === undefined && asWritten === undefined) return byStem === undefined ? NO_NUMBERS : [byStem];
	return [inCapitals, asWritten, byStem].filter((number) => number !== undefined);
}

/** The stem of a word in lower case, without its possessive ending. */
export function stemOf(lower: string): string {
	let known = remembered.get(lower);
	if (known === undefined) {
		if (remembered.size > MEMORY_OF_STEMS) remembered.clear();
		const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
		known = word.length > SHORTEST && HAS_ENDING.test(word) ? stemmed(word) : word;
		remembered.set(lower, known);
	}
	return known;
}

const PLAIN = /^=?[a-z']+$/;
const { step1a, step1b, step1c, step2, step3, step4, step5a, step5b } = PorterStemmer;

/** What the stemmer makes of a word. Two of its steps try some thirty suffixes one by one, which few words have. */
function stemmed(word: string): string {
	const uninflected = step1c(step1b(step1a(word)));
	const plain = HAS_SUFFIX.test(uninflected) ? step3(step2(uninflected)) : uninflected;
	return step5b(step5a(step4(plain)));
}

/** The stemmer leaves words of two letters alone. */
const SHORTEST = 2;
/** What words end in that it may shorten: it is slow, and most slow with those that it leaves as they are. */
const HAS_ENDING = /(?:[eisy]|ed|ing|al|ll|ul|[eo]r|on|nt|sm|ic|ou)$/;
/** What they end in for its second and third step. */
const HAS_SUFFIX = /(?:ional|ical|ful|ness|nci|li|iti|logi|izer|ator|ation|alism|icate|ative|alize)$/;
const NO_NUMBERS: readonly number[] = [];
const MEMORY_OF_STEMS = 50_000;
const remembered = new Map<string, string>();

const exact = new Map<string, number>();
const written = new Map<string, number>();
const stems = new Map<string, number>();
/** The stemmer takes time in proportion to the square of a word's length: what is too long for any stem is none's word. */
let longestStem = 0;
const MOST_LETTERS_CUT_OFF = 24;
