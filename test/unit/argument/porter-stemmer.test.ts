import assert from "node:assert/strict";
import fc from "fast-check";
import natural from "natural/lib/natural/stemmers/porter_stemmer.js";
import { porterStemOf } from "../../../src/argument/porter-stemmer";
import { LEXICON } from "../../../src/lexicon/index";

const BEGINNINGS =
	"renew relat pric sav compan satisf oper agre hop stopp plann measur decid commit investig product serv tr fl sky by say fuzz roll tann fil b y".split(
		" ",
	);
const ENDINGS =
	"s es ies ed eed ing ings er izer ly y ally able ability ably ate at ated ating ation ational tional ations ment ement ments ness ful fulness fully ive iveness ivity iviti ize ized ization ous ously ousness ence enci ency ance ancy ibility al ality alism alli alize ion ions sion e ll ical icate iciti ative ator ou ism logi 's".split(
		" ",
	);

describe("Porter's stemmer", () => {
	for (const [word, stem] of [
		["relational", "relat"],
		["hoping", "hope"],
		["stopped", "stop"],
		["companies", "compani"],
		["Agreed", "agre"],
		["is", "is"],
		["sky", "sky"],
		["controllable", "control"],
	] as const) {
		it(`cuts ${word} to ${stem}`, () => assert.equal(porterStemOf(word), stem));
	}

	it("cuts every word of the lexicon as natural's does", () => {
		const words = LEXICON.flatMap(({ terms }) => terms.flatMap((term) => term.split(/[^\p{L}\p{N}']+/u)));
		assert.ok(words.length > 5000);
		for (const word of words) assert.equal(porterStemOf(word), natural.stem(word), word);
	});

	it("cuts chains of endings as natural's does", () => {
		for (const beginning of BEGINNINGS)
			for (const first of ["", ...ENDINGS])
				for (const second of ["", ...ENDINGS]) {
					const word = beginning + first + second;
					assert.equal(porterStemOf(word), natural.stem(word), word);
				}
	});

	it("cuts anything else as natural's does", () => {
		const piece = fc.oneof(fc.constantFrom(...ENDINGS, ..."aeiouybcdlstzwx".split("")), fc.string({ maxLength: 3 }));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
				const word = pieces.join("").replace(/\s/gu, "");
				assert.equal(porterStemOf(word), natural.stem(word));
			}),
			{ numRuns: 20_000 },
		);
	});

	it("is linear in the length of a word", () => {
		const started = performance.now();
		porterStemOf("b".repeat(200_000));
		porterStemOf("by".repeat(200_000));
		assert.ok(performance.now() - started < 1000);
	});
});
