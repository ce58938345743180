import assert from "node:assert/strict";
import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import { keyOf, keys, numberOf, numbersOf, stemOf } from "../../../../src/argument/terms/term-keys";

/** The keys of the terms' words under which a word of a text stands. */
function found(word: string, ...terms: readonly string[]): readonly (string | undefined)[] {
	for (const term of terms) numberOf(keyOf(term));
	return numbersOf(word).map((number) => keys[number]);
}

describe("The keys of words", () => {
	for (const [why, word, expected] of [
		["of a word's stem, in any inflection", "Trawlings", ["trawl"]],
		["of its possessive", "trawl's", ["trawl"]],
		["of a word as written, in any case", "Halyards", ["=halyards"]],
		["of a word in exact capitals", "SKIPPER", ["!SKIPPER"]],
		["of all of them, the closest first", "ANCHORED", ["!ANCHORED", "=anchored", "anchor"]],
		["of nothing, for an acronym in small letters", "eelb", []],
	] as const) {
		it(why, () => {
			const terms = ["trawl", "=halyards", "=SKIPPER", "=ANCHORED", "=anchored", "anchor", "EELB"];
			assert.deepEqual(found(word, ...terms), expected);
		});
	}

	it("have one number each", () => {
		assert.equal(numberOf("trawl"), numberOf("trawl"));
		assert.notEqual(numberOf("=trawl"), numberOf("trawl"));
	});

	it("are the stemmer's, whatever three letters a word ends in", () => {
		const letters = [..."abcdefghijklmnopqrstuvwxyz"];
		const endings = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => one + two + three)));
		const wrong = endings.map((ending) => `keel${ending}`).filter((word) => stemOf(word) !== PorterStemmer.stem(word));
		assert.deepEqual(wrong, []);
	});

	it("are the stemmer's, whatever suffixes a word has", () => {
		const suffixes = [
			"ational tional enci anci ency ancy izer abli ably bli alli ally entli ently eli ely ousli ously ization ation",
			"ator alism iveness fulness ousness aliti ality iviti ivity biliti bility logi logy icate ative alize iciti icity",
			"ical ful ness al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize sion tion e ll",
		].flatMap((line) => line.split(" "));
		const words = suffixes.flatMap((one) => ["", "s", "ed", "ing", ...suffixes].map((two) => one + two));
		const stems = ["b", "ho", "cod", "troll", "anch", "harpoon"];
		const all = ["", "o", "as", "ss", ...stems.flatMap((stem) => words.map((word) => stem + word))];
		assert.deepEqual(
			all.filter((word) => stemOf(word) !== PorterStemmer.stem(word)),
			[],
		);
	});

	it("are looked up in linear time in words of any length", () => {
		const before = performance.now();
		assert.deepEqual(found("b".repeat(300_000), "trawl"), []);
		assert.ok(performance.now() - before < 500);
	});
});
