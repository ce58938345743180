import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../src/index";

const TODAY = "2026-01-15";

describe("A rule reads a sentence the same", () => {
	for (const rule of RULES) {
		it(`wherever an editor has wrapped it: ${rule.id}`, () => {
			const engine = createEngine([rule], DEFAULT_CONFIGURATION);
			const faults = (text: string) => engine.lint({ text, treatAs: "proposal", today: TODAY }).findings.length;
			for (const example of rule.examples) {
				const text = ("bad" in example ? example.bad : example.good).replace(/[«»]/gu, "");
				if (!isPlainParagraph(text)) continue;
				for (const wrapped of wrappings(text)) assert.equal(faults(wrapped), faults(text), wrapped);
			}
		});
	}
});

function isPlainParagraph(text: string): boolean {
	return !text.includes("\n") && /^[\p{L}“"]/u.test(text);
}

/** The text with a line break in place of each space in turn, where a small letter follows. */
function wrappings(text: string): string[] {
	return [...text.matchAll(/ (?=\p{Ll})/gu)].map(({ index }) => `${text.slice(0, index)}\n${text.slice(index + 1)}`);
}
