import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, type Edit, type Rule } from "../../../src/index";

describe("7. A fix is offered only where prose equals source: the engine drops what would eat markup", () => {
	const cases: readonly (readonly [what: string, text: string, edit: Edit, offered: boolean])[] = [
		["a plain word", "Our NPS rose.", edit(4, 7, "net score"), true],
		["a word and the emphasis around it", "Our **NPS** rose.", edit(4, 11, "net score"), false],
		["a word inside emphasis", "Our **NPS** rose.", edit(6, 9, "net score"), true],
		["a link with its target", "See [NPS](https://example.com) now.", edit(4, 30, "it"), false],
		["a code span", "See `NPS` now.", edit(4, 9, "it"), false],
		["an entity", "Cats &amp; dogs.", edit(0, 10, "Cats and"), false],
		["the line of a quotation and the mark of the next", "> one\n> two", edit(2, 11, "three"), false],
		["an insertion behind a sentence", "Our NPS rose.", edit(13, 13, " Why?"), true],
		["an insertion inside a link's target", "See [NPS](https://example.com) now.", edit(15, 15, "x"), false],
	];
	for (const [what, text, change, offered] of cases) {
		it(`${offered ? "offers" : "drops"} ${what}`, () => {
			const engine = createEngine([ruleWith(change)], {
				...DEFAULT_CONFIGURATION,
				severities: { "test-rule": "warning" },
			});
			const [finding] = engine.lint({ text, treatAs: "passages", today: "2026-01-15" }).findings;
			assert.equal(finding?.fixes?.length, offered ? 1 : 0);
		});
	}
});

function edit(start: number, end: number, text: string): Edit {
	return { start, end, text };
}

function ruleWith(change: Edit): Rule {
	return {
		id: "test-rule",
		title: "A rule for this test",
		why: "It offers one edit.",
		clear: "Nothing clears it.",
		source: { article: "None", author: "Nobody" },
		severity: "warning",
		scope: "passage",
		pillar: "wording",
		examples: [],
		*check() {
			yield {
				span: { start: 0, end: 1 },
				message: "One edit.",
				fixes: [{ kind: "safe", title: "Do it", edits: [change] }],
			};
		},
	};
}
