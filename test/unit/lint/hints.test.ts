import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, RULES, type Rule } from "../../../src/index";

const TEXT = "# Refunds in a day\n\nThe COO has released two clerks.";

describe("Hints", () => {
	const hint = RULES.find((rule) => rule.id === "single-sponsor")!;

	it("name an executive in the words of the paper, wherever its lines are wrapped", () => {
		for (const [text, words] of [
			["The Dean pays for the boats.", "Dean"],
			["The director\nof Harbours pays. Our Director of Harbours signs.", "director of Harbours"],
			["Our CFO pays. The Chief Financial Officer signs.", "CFO"],
		] as const) {
			const engine = createEngine([hint], { ...DEFAULT_CONFIGURATION, severities: { "single-sponsor": "hint" } });
			const { findings } = engine.lint({ text: `# Boats\n\n${text}\n`, treatAs: "proposal", today: "2026-01-15" });
			assert.match(findings[0]?.message ?? "", new RegExp(`^“${words}” is the only executive`, "u"));
		}
	});

	it("stay silent until a configuration asks for them", () => {
		assert.deepEqual(idsFound(hint), []);
		assert.deepEqual(idsFound(hint, { "single-sponsor": "hint" }), ["single-sponsor"]);
	});

	it("take the severity that the configuration gives", () => {
		const [finding] = lint(hint, { "single-sponsor": "warning" });
		assert.equal(finding?.severity, "warning");
	});

	it("speak unasked where the rule says so, and other rules may wait to be asked", () => {
		assert.deepEqual(idsFound({ ...hint, enabled: "always" }), ["single-sponsor"]);
		assert.deepEqual(idsFound({ ...hint, severity: "warning", enabled: "onRequest" }), []);
	});
});

describe("single-sponsor", () => {
	const hint = RULES.find((rule) => rule.id === "single-sponsor")!;

	for (const [text, words] of [
		["# Labs\n\nThe dean has lent a room.", "“dean”"],
		["# Labs\n\nOur Chief Financial Officer pays. The CFO reviews it monthly.", "“Chief Financial Officer”"],
		["---\naudience: VP Nursing\n---\n\n# Labs\n\nWe ask for €9,000.", "“VP Nursing”"],
	] as const) {
		it(`names the executive as the paper does: ${words}`, () => {
			const [finding] = lint(hint, { "single-sponsor": "hint" }, text);
			assert.ok(finding?.message.startsWith(words), finding?.message);
		});
	}
});

type Severities = (typeof DEFAULT_CONFIGURATION)["severities"];

function idsFound(rule: Rule, severities: Severities = {}): string[] {
	return lint(rule, severities).map((finding) => finding.rule);
}

function lint(rule: Rule, severities: Severities, text = TEXT) {
	const engine = createEngine([rule], { ...DEFAULT_CONFIGURATION, severities });
	return engine.lint({ text, treatAs: "proposal", today: "2026-01-15" }).findings;
}
