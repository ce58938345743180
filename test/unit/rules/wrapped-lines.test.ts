import assert from "node:assert/strict";
import { RULES } from "../../../src/index";
import { findingsOf, sourceOf } from "./examples";

/** They judge front matter or tables alone. */
const WITHOUT_RUNNING_TEXT = ["unknown-level", "unquantified-value"];

describe("A rule reads a sentence the same", () => {
	for (const rule of RULES) {
		it(`wherever an editor has wrapped it: ${rule.id}`, () => {
			let compared = 0;
			for (const example of rule.examples) {
				const text = sourceOf(example);
				const placesIn = (source: string) => findingsOf(rule, source, example.options).map(({ span }) => span);
				const places = placesIn(text);
				for (const wrapped of wrappings(text)) {
					assert.deepEqual(placesIn(wrapped), places, wrapped);
					compared += 1;
				}
			}
			assert.equal(compared > 0, !WITHOUT_RUNNING_TEXT.includes(rule.id), `${compared} places to wrap a line at`);
		});
	}
});

/** The text with a line break in place of each space in turn, in running text between a word and a small letter. */
function wrappings(text: string): string[] {
	return paragraphLines(text).flatMap(({ line, start }) =>
		[...line.matchAll(/(?<=[\p{L}\p{N},;:]) (?=\p{Ll})/gu)].map(({ index }) => {
			const at = start + index;
			return `${text.slice(0, at)}\n${text.slice(at + 1)}`;
		}),
	);
}

/** A line of a paragraph, an item or a quotation: what follows a line break there goes on with it. */
const STARTS_TEXT = /^(?:\s*(?:[-*+]|\d+[.)])\s+|> )?[\p{L}“"]/u;

/** The lines that Markdown takes for running text, and where each starts: no heading, table, comment, code or front matter. */
function paragraphLines(text: string): { readonly line: string; readonly start: number }[] {
	const lines: { line: string; start: number }[] = [];
	const blanked = text.replace(/^---\n[\s\S]*?\n---\n|^(```|~~~)[\s\S]*?^\1$|<!--[\s\S]*?-->/gmu, (part) =>
		part.replace(/[^\n]/gu, " "),
	);
	for (const { 0: line, index: start } of blanked.matchAll(/^.+$/gmu)) {
		const isHeading = /^\n(?:=+|-+)\s*$/mu.test(blanked.slice(start + line.length).slice(0, 10));
		if (STARTS_TEXT.test(line) && !line.includes("|") && !isHeading) lines.push({ line, start });
	}
	return lines;
}
