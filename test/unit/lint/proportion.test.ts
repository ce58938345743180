import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, type Engine, RULES } from "../../../src/index";

const [SHORT, LONG] = [25_000, 100_000];
/** In proportion, the long text takes 4 times as long as the short one; in proportion to its square, 16 times. */
const MOST_TIMES_AS_LONG = 6;
const MOST_MILLISECONDS = 8000;
/** Another program may delay any one measurement; it does not make one shorter. */
const MOST_ATTEMPTS = 8;

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
	"1. Phase # starts in May: hire 3 people, owner Ana Ruiz\n",
	"And then:\n\n- Risk #: delay; mitigation: Ana acts by 3 May\n\n",
	"| NPS | # | 40 |\n",
	"| #-year plan | tbd | $40 |\n",
	"## Step #\n\nWe improved NPS.\n\n",
	"NPS rose # points and churn fell 2%.\n\n",
	'> "We love it", said guest #\n\n',
	"<!-- execspeak-allow bare-score: reason # -->\n\nNPS rose 3 points.\n\n",
];

/** `npm run test:time` runs it in a process of its own: among thousands of other tests it would time their garbage too. */
describe("The time of a lint", function () {
	this.timeout(120_000);

	for (const unit of UNITS) {
		it(`grows in proportion to the text: ${JSON.stringify(unit)}`, () => {
			const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
			timeOf(engine, repeated(unit, 2000));
			let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
			const isSettled = () => long < MOST_MILLISECONDS && long < short * MOST_TIMES_AS_LONG;
			for (let attempt = 0; attempt < MOST_ATTEMPTS && (attempt === 0 || !isSettled()); attempt++) {
				short = Math.min(short, timeOf(engine, repeated(unit, SHORT)));
				long = Math.min(long, timeOf(engine, repeated(unit, LONG)));
			}
			assert.ok(isSettled(), `${Math.round(short)} ms for ${SHORT} characters, ${Math.round(long)} ms for ${LONG}`);
		});
	}
});

/** How many milliseconds a lint takes of a text that the engine has not read yet. */
function timeOf(engine: Engine, text: string): number {
	engine.forget();
	const begun = performance.now();
	engine.lint({ text, treatAs: "proposal", today: "2026-01-15" });
	return performance.now() - begun;
}

function repeated(unit: string, length: number): string {
	const head = unit.startsWith("|") ? "| Score | Now | Goal |\n|---|---|---|\n" : "";
	const count = Math.ceil(length / unit.length);
	return `# Title\n\n${head}${Array.from({ length: count }, (_, index) => unit.replace("#", String(index))).join("")}\n`;
}
