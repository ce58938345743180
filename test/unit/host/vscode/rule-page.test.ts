import assert from "node:assert/strict";
import { everyRule, rulePage } from "../../../../src/host/vscode/rule-page";

describe("rulePage", () => {
	for (const rule of everyRule())
		it(`explains ${rule.id}`, () => {
			const page = rulePage(rule);
			const options = Object.values(rule.options ?? {}).map(({ description }) => description);
			for (const part of [...options, rule.title, rule.why, rule.clear, rule.source.article])
				assert.ok(page.includes(part), part);
			assert.doesNotMatch(page, /\bundefined\b(?!-)|[«»]/);
		});
});
