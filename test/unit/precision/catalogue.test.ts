import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { HYGIENE_RULES, RULES } from "../../../src/index";
import type { Rule } from "../../../src/lint/rule";
import { cataloguePage } from "../../../src/report/catalogue-page";
import { FEWEST_CASES, type Figures, LEAST_PRECISION_OF_A_WARNING, tooLoud } from "../../../src/report/measurement";
import { CATALOGUE_FILE, catalogueWith, FIGURES_FILE, readFigures } from "../../precision/catalogue";

const ALL_RULES = [...RULES, ...HYGIENE_RULES];

describe("The catalogue of rules", () => {
	it("is current in its file", () => {
		const isCurrent = readFileSync(CATALOGUE_FILE, "utf8") === catalogueWith(readFigures());
		assert.ok(isCurrent, `The rules have changed: run “npm run catalogue” and commit ${CATALOGUE_FILE}.`);
	});

	it("has an entry for each rule", () => {
		const page = catalogueWith(readFigures());
		for (const { id, title, why } of ALL_RULES) {
			assert.ok(page.includes(`\n### ${id}\n\n**${title}.** ${why}\n`), id);
		}
	});

	it("gives a rule's default, source, fixes, examples and figures", () => {
		const gold = measured([{ ...FIGURE, cases: 46, right: 44, wrong: 1, precision: 0.98, recall: 0.96 }]);
		const page = cataloguePage([{ name: "money", rules: [ruleOf("bare-score")] }], { gold });
		for (const words of [
			"\n## Money\n",
			"| [bare-score](#bare-score) | warning | .98 | .96 | 46 |",
			"- Default: warning; every document",
			"- Source: “CX speaks in surveys; executives speak in dollars.” — Jim Tincher",
			"- Fixes: Say what it is worth: link the score to behaviour and money (guided); ",
			"- Figures: precision .98, recall .96, 46 cases\n",
			"Reported:\n\n```markdown\nOur «NPS rose 6 points» last quarter.\n```",
			"Not reported:\n\n```markdown\nOur NPS rose 6 points and renewals",
			"Not in this table: `test/precision/README.md` names what first runs gave. `npm run figures -- --fresh DIR` measures it here.",
		])
			assert.ok(page.includes(words), `${words}\n\nis missing in\n\n${page}`);
	});

	it("says where there is too little to say", () => {
		const gold = measured([{ ...FIGURE, cases: 4, right: 4, wrong: 0, precision: 1, recall: 1 }]);
		const page = cataloguePage([{ name: "money", rules: [ruleOf("bare-score")] }], { gold });
		assert.match(page, /\| warning \| too few \| too few \| 4 \|/);
		assert.match(page, /- Figures: too few labelled cases to say\n/);
	});

	it("shows documents not seen before apart", () => {
		const gold = measured([{ ...FIGURE, cases: 46, right: 44, wrong: 1, precision: 0.98, recall: 0.96 }]);
		const fresh = measured([{ ...FIGURE, cases: 9, right: 7, wrong: 1, precision: 0.88, recall: 0.78 }]);
		const page = cataloguePage([{ name: "money", rules: [ruleOf("bare-score")] }], { gold, fresh });
		assert.match(page, /### On documents not seen before\n\n3 documents that nobody had read/);
		assert.match(page, /46 cases; on documents not seen before: precision \.88, recall \.78, 9 cases\n/);
	});

	it("says that a hint is off until asked for", () => {
		const page = cataloguePage([{ name: "money", rules: [ruleOf("score-basis"), ruleOf("missing-ask")] }], {});
		assert.match(page, /- Default: hint, off until asked for; every document\n/);
		assert.match(page, /- Default: warning; proposals only\n/);
	});
});

describe("The figures of the rules", () => {
	it("name only rules that exist", () => {
		const ids = new Set(ALL_RULES.map((rule) => rule.id));
		for (const { rule } of allMeasured(readFigures()))
			assert.ok(
				ids.has(rule),
				`There is no rule ${rule} any more: run “npm run catalogue” and commit ${FIGURES_FILE}.`,
			);
	});

	it("let no rule warn by default whose precision is too low", () => {
		assert.deepEqual(
			tooLoud(RULES, readFigures()),
			[],
			`Lower these rules to “information”: their precision in ${FIGURES_FILE} is below ${LEAST_PRECISION_OF_A_WARNING}.`,
		);
	});

	for (const [name, right, wrong, severity, refused] of [
		["a warning that is wrong once in five", 4, 1, "warning", true],
		["an error that is wrong once in five", 4, 1, "error", true],
		["a warning at the bound", 17, 3, "warning", false],
		["a warning with too few findings to judge", FEWEST_CASES - 2, 1, "warning", false],
		["information, however often it is wrong", 1, 9, "information", false],
	] as const) {
		it(`${refused ? "refuse" : "allow"} ${name}`, () => {
			const rule: Rule = { ...ruleOf("bare-score"), severity };
			const set = measured([{ ...FIGURE, cases: right, right, wrong, precision: null, recall: null }]);
			for (const figures of [{ gold: set }, { fresh: set }])
				assert.equal(tooLoud([rule], figures).length, refused ? 1 : 0);
		});
	}
});

const FIGURE = { rule: "bare-score" };

function measured(rules: NonNullable<Figures["gold"]>["rules"]) {
	return { date: "2026-01-15", documents: 3, rules };
}

function allMeasured({ gold, fresh }: Figures) {
	return [...(gold?.rules ?? []), ...(fresh?.rules ?? [])];
}

function ruleOf(id: string): Rule {
	const rule = RULES.find((candidate) => candidate.id === id);
	assert.ok(rule, id);
	return rule;
}
