import assert from "node:assert/strict";
import { entryOf, everyRule, rulePage } from "../../../../src/host/vscode/rule-page";

describe("rulePage", () => {
	for (const rule of everyRule())
		it(`explains ${rule.id}`, () => {
			const page = rulePage(rule);
			const options = Object.values(rule.options ?? {}).map(({ description }) => description);
			for (const part of [...options, rule.title, rule.why, rule.clear, rule.source.article])
				assert.ok(page.includes(part), part);
			assert.doesNotMatch(page, /\bundefined\b(?!-)|[«»]/);
		});

	it("says how a rule is switched off, and how one that waits is switched on", () => {
		const pageOf = (id: string) => rulePage(everyRule().find((rule) => rule.id === id)!);
		assert.match(
			pageOf("bare-score"),
			/To silence it in all [^`]*`\.execspeak\.yaml`:\n\n```\nrules:\n {2}bare-score: off\n/,
		);
		const waiting = pageOf("single-sponsor");
		assert.match(waiting, /It is off until asked for\. To switch it on [\s\S]*```\nrules:\n {2}single-sponsor: hint\n/);
		assert.doesNotMatch(waiting, /To silence it in all/);
	});
});

describe("The list of rules", () => {
	it("is found by words of the title, of why it matters and of what clears it", () => {
		for (const word of ["payback", "Jargon in place", "Nobody gives the whole company"])
			assert.ok(
				everyRule()
					.map(entryOf)
					.some(({ label, detail }) => `${label} ${detail}`.includes(word)),
				word,
			);
		assert.match(entryOf(everyRule().find(({ id }) => id === "missing-return")!).detail, /payback/);
	});
});
