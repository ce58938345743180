import assert from "node:assert/strict";
import { gapsIn, snippetEditsOf } from "../../../../src/host/vscode/snippets";
import { RULES, STAKEHOLDERS_SKELETON } from "../../../../src/index";
import { findingsOf, sourceOf } from "../../rules/examples";

describe("snippetEditsOf", () => {
	const snippetOf = (text: string, source = "") =>
		snippetEditsOf([{ start: source.length, end: source.length, text }], source)?.[0]?.snippet;

	it("makes each placeholder a tab stop", () => {
		assert.equal(
			snippetOf(", worth [amount] a year because [driver]"),
			// biome-ignore lint/suspicious/noTemplateCurlyInString: This is snippet syntax.
			", worth ${1:[amount]} a year because ${2:[driver]}",
		);
	});

	it("escapes what snippets would read as their own", () => {
		// biome-ignore lint/suspicious/noTemplateCurlyInString: This is snippet syntax.
		assert.equal(snippetOf("a $5 fee \\ {x} [amount in $]"), "a \\$5 fee \\\\ {x\\} ${1:[amount in \\$]}");
	});

	it("leaves plain edits plain", () => {
		assert.equal(snippetOf("CFO"), undefined);
		assert.equal(snippetOf("- [ ] a [link](https://example.org) and [x] [note][1]"), undefined);
	});

	it("leaves what the reader takes for no placeholder to the writer: editors' brackets, numbers, letters, labels", () => {
		assert.equal(snippetOf("the [sic] queue [1] at gate [a] of [our plan][score]"), undefined);
	});

	it("takes off the indent that VS Code adds", () => {
		// biome-ignore lint/suspicious/noTemplateCurlyInString: This is snippet syntax.
		assert.equal(snippetOf("\n  - [owner]\n    - more", "  - one"), "\n- ${1:[owner]}\n  - more");
	});

	it("numbers tab stops through all edits", () => {
		const edits = [
			{ start: 0, end: 0, text: "[name]" },
			{ start: 1, end: 2, text: "[role]" },
		];
		assert.deepEqual(
			snippetEditsOf(edits, "xyz")?.map(({ snippet }) => snippet),
			// biome-ignore lint/suspicious/noTemplateCurlyInString: This is snippet syntax.
			["${1:[name]}", "${2:[role]}"],
		);
	});
});

describe("gapsIn", () => {
	const wordsOf = (text: string) => gapsIn(text).map(({ start, end }) => text.slice(start, end));

	it("finds all that a new map of stakeholders leaves open", () => {
		assert.equal(wordsOf(STAKEHOLDERS_SKELETON).length, 3);
	});

	it("finds every placeholder of every fix: what leads the writer there and what reminds of it agree", () => {
		const inserted = RULES.flatMap((rule) =>
			rule.examples.flatMap((example) => findingsOf(rule, sourceOf(example), example.options)),
		).flatMap(({ fixes = [] }) => fixes.flatMap(({ edits }) => edits.map(({ text }) => text)));
		const missed = inserted.flatMap((text) =>
			[...text.matchAll(/(?<!\])\[[^[\]\n]{2,}\](?![([])/gu)]
				.map(([gap]) => gap)
				.filter((gap) => !wordsOf(text).includes(gap)),
		);
		assert.ok(inserted.some((text) => gapsIn(text).length > 0));
		assert.deepEqual([...new Set(missed)], []);
	});
});
