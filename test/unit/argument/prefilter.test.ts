import assert from "node:assert/strict";
import fc from "fast-check";
import { gramNumber, LetterGrams } from "../../../src/argument/letter-grams";
import { matchesIn } from "../../../src/argument/matches";
import { Prefilter } from "../../../src/argument/prefilter";
import { requiredGrams } from "../../../src/argument/required-grams";
import { RULES } from "../../../src/index";
import { sourcePatterns } from "../patterns";
import { sourceOf } from "../rules/examples";

const NEEDS: readonly (readonly [RegExp, readonly string[] | undefined])[] = [
	[/\b(?:costs?|spends) us\b/u, ["cost", "pend"]],
	[/\bpay\b/u, [" pay"]],
	[/^pay\b/u, [" pay"]],
	[/[pP][aA][yY](?= )/u, ["pay "]],
	[/pay(?=roll)/u, ["payr"]],
	[/the (?:very )?[Bb]oard/iu, ["boar"]],
	[/(?<=\bthe )(?!board)\w+/u, [" the"]],
	[/customers?|fan/u, undefined],
	[/\d+ ?%/u, undefined],
	[/colou?r[- ]?blind/u, ["blin"]],
	[/(?:ab){2,}c{3}def/u, ["cdef"]],
	[/caf[eé] noir/u, ["noir"]],
	[/naïve/u, ["na v"]],
	[/(?:north|south) of/u, ["h of", "outh"]],
];

describe("What a pattern needs", () => {
	for (const [pattern, grams] of NEEDS)
		it(`is told from ${pattern}`, () => {
			assert.deepEqual(requiredGrams(pattern), grams);
		});

	it("stands in every text that the pattern matches, for all patterns of the sources and all examples", async () => {
		const patterns = (await sourcePatterns()).flatMap(({ pattern }) => {
			const grams = requiredGrams(pattern);
			return grams ? [{ pattern, needed: Int32Array.from(grams, gramNumber) }] : [];
		});
		const texts = RULES.flatMap(({ examples }) => examples.map(sourceOf));
		const lines = [...new Set(texts.flatMap((text) => text.split("\n")))].filter((_, index) => index % ONE_IN === 0);
		let matches = 0;
		for (const text of lines) {
			const grams = new LetterGrams(text);
			for (const { pattern, needed } of patterns) {
				if (!pattern.test(text)) continue;
				matches++;
				assert.ok(grams.hasAny(needed), `${pattern} matches “${text}”, which has none of what it needs`);
			}
		}
		assert.ok(matches > lines.length, `${matches} matches in ${lines.length} lines tell little`);
	}).timeout(120_000);

	it("stands in every text that the pattern matches, whatever pattern", () => {
		fc.assert(
			fc.property(PATTERN, fc.array(TEXT, { minLength: 20, maxLength: 20 }), (source, texts) => {
				const pattern = new RegExp(source, "iu");
				const grams = requiredGrams(pattern);
				if (!grams) return;
				const needed = Int32Array.from(grams, gramNumber);
				for (const text of texts)
					if (pattern.test(text)) assert.ok(new LetterGrams(text).hasAny(needed), `${source} in “${text}”: ${grams}`);
			}),
			{ numRuns: 3_000 },
		);
	}).timeout(60_000);
});

describe("The prefilter", () => {
	it("says of a text what the pattern says, however often it is asked", () => {
		for (const text of ["Late bills cost us.", "LATE BILLS COST US", "late bills", "cost", ""]) {
			const pattern = /\bcosts? us\b/iu;
			for (let time = 0; time < 1_000; time++) {
				const prefilter = new Prefilter(text);
				assert.equal(prefilter.test(pattern), pattern.test(text));
				assert.equal(prefilter.test(pattern), pattern.test(text));
			}
		}
	});
});

describe("The matches in a text", () => {
	it("are those of matchAll", () => {
		for (const pattern of [/a/gu, /a*/gu, /\b/gu, /$|,\s/gu, /(?<=b)/gu])
			for (const text of ["", "abab, aa", "😀a😀", "b, b"])
				assert.deepEqual([...matchesIn(text, pattern)], [...text.matchAll(pattern)]);
	});
});

/** All lines with all patterns would take a minute. */
const ONE_IN = 10;

const TEXT = fc
	.array(fc.constantFrom("ab", "b", "k", "A", " ", "-", "1", "é", "\u212a", "\u017f", "s", "😀"), { maxLength: 14 })
	.map((parts) => parts.join(""));

const { pattern: PATTERN } = fc.letrec<{ pattern: string; sequence: string; element: string; atom: string }>((tie) => ({
	pattern: fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((ways) => ways.join("|")),
	sequence: fc.array(tie("element"), { minLength: 1, maxLength: 5 }).map((parts) => parts.join("")),
	element: fc.oneof(
		{ depthSize: "small" },
		fc.tuple(tie("atom"), fc.constantFrom("", "", "", "?", "*", "+", "{2}")).map((parts) => parts.join("")),
		fc.constantFrom("\\b", "^", "$", "\\B", "ab", "abk", " ab"),
		fc
			.tuple(
				fc.constantFrom("(?:", "(", "(?=", "(?!", "(?<=", "(?<!"),
				tie("pattern"),
				fc.constantFrom("", "", "?", "{2}", "{0,2}"),
			)
			.map(([opening, inner, times]) => `${opening}${inner})${/[=!]$/u.test(opening) ? "" : times}`),
	),
	atom: fc.constantFrom(
		"a",
		"b",
		"k",
		"s",
		"[aA]",
		"[ab]",
		"[^a]",
		"-",
		" ",
		"\\s",
		"\\w",
		"\\W",
		"\\d",
		".",
		"é",
		"\\p{L}",
		"\\u{6b}",
	),
}));
