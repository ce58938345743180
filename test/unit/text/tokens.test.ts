import assert from "node:assert/strict";
import fastCheck from "fast-check";
import { inlineTokens } from "../../../src/text/markdown";
import type { InlineToken } from "../../../src/text/tokens";
import { EXAMPLES, markdown } from "./documents";

describe("Inline tokens", function () {
	this.timeout(60_000);

	it("stand without gap or overlap, each on its own source", () => {
		for (const example of EXAMPLES) assertTokens(example.trim());
		fastCheck.assert(
			fastCheck.property(markdown, (source) => assertTokens(source.replaceAll("\r", "\n").trim())),
			{ numRuns: Number(process.env.RUNS ?? 1500) },
		);
	});

	it("say where each mark stands", () => {
		const content = "A **b** [c](d) `e` \\* &amp; <b>f</b> ![g](h) <http://i.j> [k][a] ~~l~~";
		const marks = inlineTokens(content, ["A"])
			.filter((token) => token.type !== "text")
			.map((token) => `${token.type} ${content.slice(token.start, token.end)}`);
		assert.deepEqual(marks, [
			"strong_open *",
			"strong_close *",
			"link_open [",
			"link_close ](d)",
			"code_inline `e`",
			"text_special \\*",
			"text_special &amp;",
			"html_inline <b>",
			"html_inline </b>",
			"image ![g](h)",
			"link_open <",
			"link_close >",
			"link_open [",
			"link_close ][a]",
			"s_open ~~",
			"s_close ~~",
		]);
	});
});

function assertTokens(content: string): void {
	let done = 0;
	const tokens = [...inlineTokens(content, ["A", "FOO", "BAR"])].sort((a, b) => a.start - b.start);
	for (const token of tokens) {
		assert.equal(token.start, done, `${token.type} in ${JSON.stringify(content)}`);
		assert.match(content.slice(token.start, token.end), shapeOf(token), `${token.type} in ${JSON.stringify(content)}`);
		done = token.end;
	}
	assert.equal(done, content.length);
}

const SHAPES: Readonly<Record<string, RegExp>> = {
	softbreak: /^ *\n[ \t]*$/,
	hardbreak: /^(?: {2,}|\\)\n[ \t]*$/,
	code_inline: /^(`+)[\s\S]*\1$/,
	link_open: /^[[<]$/,
	link_close: /^(?:\][\s\S]*|>)$/,
	image: /^!\[[\s\S]*[)\]]$/,
	html_inline: /^<[\s\S]*>$/,
	em_open: /^[*_]$/,
	em_close: /^[*_]$/,
	strong_open: /^[*_]$/,
	strong_close: /^[*_]$/,
	s_open: /^~~$/,
	s_close: /^~~$/,
};

function shapeOf(token: InlineToken): RegExp {
	if (token.type === "text" && token.content === "") return /^[*_]$/;
	if (token.type === "text") return exactly(token.content);
	if (token.type === "text_special") return exactly(token.markup);
	return SHAPES[token.type]!;
}

function exactly(text: string): RegExp {
	return new RegExp(`^${text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}$`);
}
