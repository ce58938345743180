import assert from "node:assert/strict";
import { everyRule, rulePage } from "../../../../src/host/vscode/rule-page";

describe("rulePage", () => {
	for (const rule of everyRule())
		it(`explains ${rule.id}`, () => {
			const page = rulePage(rule);
			for (const part of [rule.title, rule.why, rule.clear, rule.source.article]) assert.ok(page.includes(part), part);
			assert.doesNotMatch(page, /\bundefined\b(?!-)|[«»]/);
		});
});
