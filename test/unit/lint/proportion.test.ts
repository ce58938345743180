import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../src/index";

const LENGTH = 100_000;

/** Words that rules look for, and lines of what people write much of; `#` is a number of its own each time. */
const UNITS = [
	"NPS rose # points. ",
	"NPS # ",
	"higher satisfaction drives revenue # ",
	"Happy guests return and NPS rose and CSAT is #%, ",
	"noted # ",
	"the team is fully aligned # and ",
	"Ana Ruiz leads it by # May. ",
	"a seamless holistic journey # ",
	"$#m of savings because ",
	"Owner <name of owner> and {{amount}} # ",
	"- NPS rose # points\n",
	"- Train desk # by June\n",
	"| NPS | # | 40 |\n",
	"## Step #\n\nWe improved NPS.\n\n",
	"NPS rose # points and churn fell 2%.\n\n",
	'> "We love it", said guest #\n\n',
	"<!-- execspeak-allow bare-score: reason # -->\n\nNPS rose 3 points.\n\n",
];

describe("The time of a lint", function () {
	this.timeout(120_000);

	for (const unit of UNITS) {
		it(`grows in proportion to the text: ${JSON.stringify(unit)}`, () => {
			const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
			engine.lint({ text: repeated(unit, 2000), treatAs: "proposal", today: "2026-01-15" });
			const begun = performance.now();
			engine.lint({ text: repeated(unit, LENGTH), treatAs: "proposal", today: "2026-01-15" });
			assert.ok(performance.now() - begun < 8000, `${Math.round(performance.now() - begun)} ms`);
		});
	}
});

function repeated(unit: string, length: number): string {
	const head = unit.startsWith("|") ? "| Score | Now | Goal |\n|---|---|---|\n" : "";
	const count = Math.ceil(length / unit.length);
	return `# Title\n\n${head}${Array.from({ length: count }, (_, index) => unit.replace("#", String(index))).join("")}\n`;
}
