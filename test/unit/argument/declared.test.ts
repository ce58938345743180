import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../src/index";

const engine = createEngine(RULES, DEFAULT_CONFIGURATION);

function declare(yaml: string) {
	return engine.argue(`---\n${yaml}\n---\n\n# Title\n`).declared;
}

describe("Front matter as evidence", () => {
	it("is read in the shapes that it should have", () => {
		const declared = declare(
			"proposal: pilot\naudience:\n  - {role: CFO, goal: margin}\nask: {amount: £9, decision: yes, by: 2026-05-01}\nsupports: Plan 2028",
		);
		assert.equal(declared.proposal, "pilot");
		assert.deepEqual(declared.audience, [{ role: "CFO", goal: "margin" }]);
		assert.deepEqual(declared.ask, { amount: "£9", decision: "yes", by: "2026-05-01" });
		assert.deepEqual(declared.supports, ["Plan 2028"]);
	});

	for (const yaml of [
		"audience: Executive Committee",
		"audience: 3",
		"stakeholders: [1, [2]]",
		"ask: [a]",
		"ask:",
		"supports: {a: b}",
		"pilot: {}",
		": :",
		"- a",
	]) {
		it(`never stumbles over: ${yaml}`, () => assert.equal(declare(yaml).ask, undefined));
	}

	it("clears what it declares", () => {
		const text =
			"---\nproposal: business-case\nask: {amount: £90,000}\nurgency: The lease ends on 30 June\ngovernance: CFO, monthly\npilot: Leeds until May\nsupports: [Plan 2028]\n---\n\n# Lifts\n";
		const ids = engine.lint({ text, today: "2026-01-15" }).findings.map((finding) => finding.rule);
		for (const id of [
			"missing-ask",
			"missing-cost",
			"missing-urgency",
			"missing-governance",
			"missing-pilot",
			"missing-executive-goal",
			"missing-priority-link",
		]) {
			assert.ok(!ids.includes(id), id);
		}
		assert.ok(ids.includes("missing-risks"));
	});

	it("names a kind, and a kind lets parts be absent", () => {
		const found = (kind: string) =>
			engine
				.lint({ text: `---\nproposal: ${kind}\n---\n\n# Lifts\n\nLifts fail.\n`, today: "2026-01-15" })
				.findings.map((finding) => finding.rule);
		assert.ok(found("business-case").includes("missing-pilot"));
		assert.ok(!found("renewal").includes("missing-pilot"));
		assert.ok(!found("strategy").includes("missing-ask"));
		assert.ok(found("something else").includes("missing-ask"));
	});
});
