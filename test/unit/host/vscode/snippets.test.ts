import assert from "node:assert/strict";
import { snippetEditsOf } from "../../../../src/host/vscode/snippets";

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

	it("takes off the indent that VS Code adds", () => {
		// biome-ignore lint/suspicious/noTemplateCurlyInString: This is snippet syntax.
		assert.equal(snippetOf("\n  - [owner]\n    - more", "  - one"), "\n- ${1:[owner]}\n  - more");
	});

	it("numbers tab stops through all edits", () => {
		const edits = [
			{ start: 0, end: 0, text: "[a]" },
			{ start: 1, end: 2, text: "[b]" },
		];
		assert.deepEqual(
			snippetEditsOf(edits, "xyz")?.map(({ snippet }) => snippet),
			// biome-ignore lint/suspicious/noTemplateCurlyInString: This is snippet syntax.
			["${1:[a]}", "${2:[b]}"],
		);
	});
});
