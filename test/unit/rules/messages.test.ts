import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../src/index";
import { lintOn } from "../lint/documents";

describe("Messages that say what stands there", () => {
	for (const [text, told] of [
		["Delighted passengers spend more.", /is stated as a fact, without proof/u],
		["We believe that delight pays.", /is what you believe, and nothing here shows it/u],
		["In our view, satisfied customers buy more.", /is what you believe, and nothing here shows it/u],
	] as const) {
		it(text, () => {
			const { findings } = lintOn(createEngine(RULES, DEFAULT_CONFIGURATION), `# Plan\n\n${text}\n`);
			const [message, ...others] = findings
				.filter(({ rule }) => rule === "unproven-causation")
				.map((finding) => finding.message);
			assert.deepEqual(others, []);
			assert.match(message ?? "", told);
		});
	}
});
