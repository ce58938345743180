import assert from "node:assert/strict";
import { inBothCases } from "../../../../src/argument/patterns/both-cases";
import { RULES } from "../../../../src/index";
import { sourcePatterns } from "../../patterns";
import { sourceOf } from "../../rules/examples";

const WRITTEN: readonly (readonly [source: string, written: string])[] = [
	["ab", "[aA][bB]"],
	["\\bno\\d\\u00e9\\x41", "\\b[nN][oO]\\d\\u00e9\\x41"],
	["[a-cx]1", "[a-cA-CxX]1"],
	["[^\\]e-]", "[^\\]eE-]"],
	["(?<name>é)\\k<name>", "(?<name>[éÉ])\\k<name>"],
	["ß|ǆ", "ß|[ǆǄ]"],
	["[À-Öß]", "[À-Öß]"],
];

describe("A pattern in both cases", () => {
	for (const [source, written] of WRITTEN)
		it(`is ${written} for ${source}`, () => {
			assert.equal(inBothCases(source), written);
		});

	it("matches what the flag i would, for all patterns of the sources and all examples", async () => {
		const caseless = (await sourcePatterns())
			.map(({ pattern }) => pattern)
			.filter(({ flags }) => flags === "i")
			.map((pattern) => ({ pattern, written: new RegExp(inBothCases(pattern.source)) }));
		assert.ok(caseless.length > 1_000);
		const lines = RULES.flatMap(({ examples }) => examples.map(sourceOf)).flatMap((text) => text.split("\n"));
		const texts = [...new Set(lines)].filter((_, index) => index % ONE_IN === 0);
		for (const text of [...texts, ...texts.map((text) => text.toUpperCase())])
			for (const { pattern, written } of caseless)
				assert.equal(written.exec(text)?.[0], pattern.exec(text)?.[0], `${pattern} in “${text}”`);
	}).timeout(120_000);
});

/** All lines with all patterns would take a minute. */
const ONE_IN = 160;
