import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../src/index";
import { KIND_HELP } from "../../../src/lint/declaration-help";

/** What a writer reads for each part that some kind of proposal need not hold. */
const WORDS: Readonly<Record<string, string>> = {
	"missing-ask": "a decision",
	"missing-cost": "the cost",
	"missing-benefit": "the benefit",
	"missing-return": "the return",
	"missing-inaction-cost": "the cost of waiting",
	"missing-pilot": "a pilot",
	"missing-roadmap": "a roadmap",
	"missing-change-plan": "a change plan",
};

/** Between them these lack every part: the return is asked for only where cost and benefit stand. */
const PAPERS = [
	"# Lighter bins\n\nThe bins are heavy.",
	"# Lighter bins\n\nThe bins cost £90,000. They save us £60,000 a year.",
];

describe("What a kind of proposal need not hold", () => {
	const engine = createEngine(RULES, DEFAULT_CONFIGURATION);

	const partsAskedOf = (kind: string): Set<string> =>
		new Set(
			PAPERS.flatMap((paper) => {
				const { findings } = engine.lint({ text: `---\nproposal: ${kind}\n---\n\n${paper}\n`, today: "2026-01-15" });
				return findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("missing-"));
			}),
		);

	const all = partsAskedOf("business-case");

	for (const [kind, help] of Object.entries(KIND_HELP)) {
		it(`is what the help on “${kind}” says`, () => {
			const asked = partsAskedOf(kind);
			const spared = [...all].filter((rule) => !asked.has(rule) && rule !== `missing-${kind}`);
			const named = Object.keys(WORDS).filter((rule) => help.split(/, | or |hold |\.$/).includes(WORDS[rule]!));
			assert.deepEqual(named.sort(), spared.sort(), help);
		});
	}
});
