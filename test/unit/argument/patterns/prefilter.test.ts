import assert from "node:assert/strict";
import fc from "fast-check";
import { type LatePattern, latePattern } from "../../../../src/argument/patterns/late-pattern";
import { gramAt, gramsOf } from "../../../../src/argument/patterns/letter-grams";
import { matchesIn } from "../../../../src/argument/patterns/matches";
import { Prefilter } from "../../../../src/argument/patterns/prefilter";
import { requiredGrams } from "../../../../src/argument/patterns/required-grams";
import { RULES } from "../../../../src/index";
import { sourcePatterns } from "../../patterns";
import { sourceOf } from "../../rules/examples";

const NEEDS: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
	[
		/\b(?:costs?|spends) us\b/u,
		[
			["cost", "spen"],
			[" us ", "spen"],
		],
	],
	[/\bpay\b/u, [[" pay"]]],
	[/^pay\b/u, [[" pay"]]],
	[/[pP][aA][yY](?= )/u, [["pay "]]],
	[/pay(?=roll)/u, [["payr"]]],
	[/the (?:very )?[Bb]oard/iu, [["boar"], ["the "]]],
	[/(?<=\bthe )(?!board)\w+/u, [[" the"]]],
	[/customers?|fan/u, []],
	[/\d+ ?%/u, []],
	[/colou?r[- ]?blind/u, [["colo"], ["blin"]]],
	[/(?:ab){2,}c{3}def/u, [["cdef"]]],
	[/caf[eé] noir/u, [["noir"]]],
	[/naïve/u, [["na v"]]],
	[/(?:north|south) of/u, [["nort", "sout"]]],
	[/(?:board|fan) [Mm]eeting/u, [["boar", "meet"]]],
	[/(?:board|fan)[^.]+meeting/u, [["meet"]]],
	[/(?:board|crew)[^.]+meeting/u, [["meet"], ["boar", "crew"]]],
];

describe("What a pattern needs", () => {
	for (const [pattern, needs] of NEEDS)
		it(`is told from ${pattern}`, () => {
			assert.deepEqual(requiredGrams(pattern, shareByBlanks), needs);
		});

	it("is nothing that most texts hold", () => {
		assert.deepEqual(
			requiredGrams(/the board/u, (gram) => (gram === "boar" ? 0.4 : 0.9)),
			[["boar"]],
		);
	});

	it("stands in every text that the pattern matches, for all patterns of the sources and all examples", async () => {
		const patterns = (await sourcePatterns()).map(({ pattern }) => ({ pattern, late: withNeeds(pattern) }));
		const texts = RULES.flatMap(({ examples }) => examples.map(sourceOf));
		const lines = [...new Set(texts.flatMap((text) => text.split("\n")))].filter((_, index) => index % ONE_IN === 0);
		let matches = 0;
		let spared = 0;
		for (const text of lines) {
			const prefilter = new Prefilter(text);
			for (const { pattern, late } of patterns) {
				const mayMatch = prefilter.mayMatch(late);
				if (!mayMatch) spared++;
				if (!pattern.test(text)) continue;
				matches++;
				assert.ok(mayMatch, `${pattern} matches “${text}”, which has not all that it needs`);
			}
		}
		assert.ok(matches > lines.length, `${matches} matches in ${lines.length} lines tell little`);
		assert.ok(spared > 0.5 * lines.length * patterns.length, `${spared} spared of ${lines.length * patterns.length}`);
	}).timeout(120_000);

	it("stands in every text that the pattern matches, whatever pattern", () => {
		fc.assert(
			fc.property(PATTERN, fc.array(TEXT, { minLength: 20, maxLength: 20 }), (source, texts) => {
				const pattern = new RegExp(source, "iu");
				const needs = requiredGrams(pattern, shareByBlanks);
				if (needs.length === 0) return;
				for (const text of texts) {
					if (!pattern.test(text)) continue;
					const { numbers, count } = gramsOf(text);
					const held = new Set(numbers.subarray(0, count));
					for (const grams of needs)
						assert.ok(
							grams.some((gram) => held.has(gramAt(gram, 0))),
							`${source} in “${text}”: ${grams}`,
						);
				}
			}),
			{ numRuns: 3_000 },
		);
	}).timeout(60_000);
});

describe("The prefilter", () => {
	it("says of a text what the pattern says, however often it is asked", () => {
		const pattern = /\bcosts? us\b/iu;
		const late = withNeeds(pattern);
		for (const text of ["Late bills cost us.", "LATE BILLS COST US", "late bills", "cost", ""])
			for (const asked of [pattern, late]) {
				const prefilter = new Prefilter(text);
				for (let time = 0; time < 3; time++) {
					assert.equal(prefilter.test(asked), pattern.test(text));
					assert.equal(prefilter.recall(asked), pattern.test(text));
				}
			}
	});

	it("tells which patterns need not be tried", () => {
		const patterns = [/\bcosts? us\b/iu, /\bbills\b[^.]*\bus\b/iu, /\bbills\b[^.]*\bthem\b/iu, /\d/u].map(withNeeds);
		const prefilter = new Prefilter("Late bills upset them.");
		assert.deepEqual(
			patterns.map((pattern) => prefilter.mayMatch(pattern)),
			[false, false, true, true],
		);
	});

	it("lets a pattern be tried that was made after the text was read", () => {
		const older = withNeeds(/\bcosts\b/u);
		const prefilter = new Prefilter("Late bills upset them.");
		assert.equal(prefilter.mayMatch(older), false);
		const younger = withNeeds(/\bboards\b/u);
		assert.equal(prefilter.mayMatch(younger), true);
		assert.equal(prefilter.test(younger), false);
	});
});

describe("A late pattern", () => {
	const text = "One, two; three";

	for (const pattern of [/[,;] ?/u, /three|two/u, /(?<first>o)ne/iu, /nothing/u])
		it(`does what ${pattern} does`, () => {
			const late = withNeeds(pattern);
			assert.equal(late.source, pattern.source);
			assert.equal(late.flags, pattern.flags);
			assert.equal(late.test(text), pattern.test(text));
			assert.deepEqual(late.exec(text), pattern.exec(text));
			assert.deepEqual(text.match(late), text.match(pattern));
			assert.deepEqual(text.split(late), text.split(pattern));
			assert.deepEqual(text.split(late, 1), text.split(pattern, 1));
			assert.equal(text.search(late), text.search(pattern));
			assert.equal(text.replace(late, "[$&]"), text.replace(pattern, "[$&]"));
			assert.equal(
				text.replace(late, (found) => found.toUpperCase()),
				text.replace(pattern, (found) => found.toUpperCase()),
			);
			assert.deepEqual([...text.matchAll(new RegExp(late, "gu"))], [...text.matchAll(new RegExp(pattern, "gu"))]);
		});

	it("is read when it is tried, and not before", () => {
		const broken = latePattern("0/(", "u");
		assert.throws(() => broken.test(text), SyntaxError);
	});

	it("keeps a slash that its source holds", () => {
		assert.equal(latePattern("1and /and\\/or").source, "and\\/or");
		assert.deepEqual((latePattern("2and |or  /and\\/or") as unknown as LatePattern).needs, ["and ", "or  "]);
	});
});

/** As the build writes it. */
function withNeeds({ source, flags }: RegExp): RegExp {
	const needs = requiredGrams({ source, flags }, shareByBlanks).map((grams) => grams.join(""));
	return latePattern(`${needs.length}${needs.join("|")}/${source}`, flags);
}

/** Of grams with few blanks there are the most, so that each is rare. */
function shareByBlanks(gram: string): number {
	return 0.01 * gram.split(" ").length;
}

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
