import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../src/index";
import { priceOf } from "../../../src/lint/readiness";
import { sourceOf } from "../rules/examples";
import { TODAY } from "./documents";

const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
const LEFT = "leftover-placeholder";
const BARGES = "# Barge crews\n\nA second crew costs £60,000 a year and keeps £200,000 of freight.";

describe("Holes in front matter", () => {
	for (const [yaml, ...holes] of [
		['audience:\n  - role: CFO\n    goal: "[executive goal]"', "[executive goal]"],
		["audience:\n  - role: CFO\n    goal: [executive goal]", "[executive goal]"],
		["audience: {role: '[executive role]', goal: Fewer write-offs}", "[executive role]"],
		["audience: [executive role]", "[executive role]"],
		['supports: "[company priority from the plan, by name]"', "[company priority from the plan, by name]"],
		["supports: [company priority from the plan, by name]", "[company priority from the plan, by name]"],
		['supports: ["[goal]", Plan 2030]', "[goal]"],
		["supports: TBD", "TBD"],
		["supports: Plan 2030, objective [number]", "[number]"],
		["urgency: ???", "???"],
		["governance: {who: '[forum]', when: '[month]'}", "[forum]", "[month]"],
		["pilot: <name of the region>", "<name of the region>"],
		['pilot: "{{region}}"', "{{region}}"],
		['proposal: "[kind]"', "[kind]"],
		["ask: [amount]", "[amount]"],
		[
			'stakeholders:\n  - {role: CFO, goal: Margin, level: "[opposer, passive or supporter]"}',
			"[opposer, passive or supporter]",
		],
		["pilot: [region]", "[region]"],
		['ask: "[amount] by [date]"', "[amount]", "[date]"],
		["ask: {amount: XX, by: TBD}", "XX", "TBD"],
		["stakeholders:\n  - role: CFO\n    goal: Margin\n    level: [level]", "[level]"],
	] as const) {
		it(`are reported where they stand, and as nothing else: ${yaml.replaceAll("\n", " ")}`, () => {
			const text = paper(yaml);
			const inFrontMatter = lint(text).filter(({ span }) => span.start < text.indexOf("# "));
			assert.deepEqual(
				inFrontMatter.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
				holes.map((hole) => `${LEFT}: ${hole}`),
			);
		});
	}

	for (const yaml of [
		"supports: [Plan 2030]",
		"supports: [growth, retention, cost]",
		"audience: [CFO, COO]",
		"audience: [executive, board]",
		'supports: "[Plan 2030]"',
		'audience: {role: CFO, goal: "[Cut churn]"}',
		"governance: [the CFO decides, every month]",
		"title: Barges [draft]\nauthor: '[name]'\naudience: CFO",
		"stakeholders:\n  - {role: CFO, goal: '12% margin', level: advocate}",
	]) {
		it(`are none in ${yaml.replaceAll("\n", " ")}`, () => assert.ok(!rulesOn(paper(yaml)).includes(LEFT)));
	}

	for (const [yaml, ...rules] of [
		['supports: "[priority]"', "missing-executive-goal", "missing-priority-link"],
		['audience: {role: CFO, goal: "[goal]"}', "missing-executive-goal"],
		['urgency: "[reason]"', "missing-urgency"],
		['governance: "[forum], every [period]"', "missing-governance"],
		['pilot: "One [unit] until [date]"', "missing-pilot"],
		['ask: "[amount] by [date]"', "missing-ask"],
		['ask: {amount: "[amount]"}', "missing-ask"],
	] as const) {
		it(`keep the place of what they stand for, and earn nothing: ${yaml}`, () => {
			const without = paper("proposal: business-case");
			const text = paper(`proposal: business-case\n${yaml}`);
			for (const rule of rules) {
				assert.ok(rulesOn(without).includes(rule), rule);
				assert.ok(!rulesOn(text).includes(rule), rule);
				assert.equal(costIn(text, rule), costIn(without, rule), rule);
			}
		});
	}

	it("that name nothing declare nothing", () => {
		const rules = rulesOn(paper("supports: TBD\nurgency: TBD\naudience: {role: CFO, goal: XX}"));
		for (const rule of ["missing-executive-goal", "missing-urgency"]) assert.ok(rules.includes(rule), rule);
		assert.deepEqual(engine.argue(paper("audience: {role: '[role]', goal: XX}")).declared.audience, [
			{ open: ["role"] },
		]);
	});

	it("leave the words beside them declared", () => {
		const { supports, ask } = engine.argue(paper("supports: Plan 2030, [section]\nask: £60,000 by [date]")).declared;
		assert.deepEqual(supports, ["Plan 2030, [section]"]);
		assert.equal(ask?.amount, "£60,000");
	});

	it("earn nothing in the file beside the paper either", () => {
		const text = paper("proposal: business-case");
		const stakeholders = '- role: CFO\n  goal: "[goal]"\n';
		assert.ok(!rulesOn(text, stakeholders).includes("missing-executive-goal"));
		assert.equal(costIn(text, "missing-executive-goal", stakeholders), 6);
		assert.equal(costIn(text, "missing-executive-goal", "- role: CFO\n  goal: Margin of 12%\n"), 0);
	});
});

describe("What the score makes of holes", () => {
	for (const rule of RULES.filter((candidate) => priceOf(candidate).kind === "part")) {
		for (const example of rule.examples.filter((each) => "bad" in each)) {
			const text = sourceOf(example);
			const [edit] = lint(text).find((finding) => finding.rule === rule.id)?.fixes?.[0]?.edits ?? [];
			if (!edit) continue;
			it(`gives nothing for what the fix of ${rule.id} writes: ${text.slice(0, 40).replaceAll("\n", " ")}`, () => {
				const mended = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
				assert.ok(!rulesOn(mended).includes(rule.id), "the fix clears what it mends");
				assert.ok(costIn(mended, rule.id) >= costIn(text, rule.id), edit.text);
			});
		}
	}

	for (const [ask, cost] of [
		["We ask [name and role] to approve [amount] for [project] by [date].", 15],
		["We ask [name and role] to approve [amount] by 30 June.", 15],
		["We ask the CFO to approve [amount] for [project] by [date].", 15],
		["We ask [name] to approve [project]. The crew costs £60,000.", 15],
		["We ask the CFO to approve a second barge crew for the Rhine.", 0],
		["We ask the CFO to approve a second barge crew on the lower Rhine from [date].", 0],
		["We ask [name] to approve £60,000 by [date].", 0],
	] as const) {
		it(`takes ${cost} of 15 for “${ask}”`, () => {
			assert.equal(costIn(`---\nproposal: business-case\n---\n\n${BARGES}\n\n${ask}\n`, "missing-ask"), cost);
		});
	}

	it("takes half where the decision stands and the amount is a hole", () => {
		const text =
			"---\nproposal: business-case\n---\n\n# Barges\n\nWe ask the CFO to approve a second barge crew on the lower Rhine for [amount].\n";
		assert.equal(costIn(text, "missing-ask"), 8);
	});
});

function paper(yaml: string): string {
	return `---\n${yaml}\n---\n\n${BARGES}\n`;
}

function lint(text: string, stakeholders?: string) {
	return engine.lint({ text, stakeholders, treatAs: "proposal", today: TODAY }).findings;
}

function rulesOn(text: string, stakeholders?: string): readonly string[] {
	return lint(text, stakeholders).map(({ rule }) => rule);
}

function costIn(text: string, rule: string, stakeholders?: string): number {
	const { pillars } = engine.assess({ text, stakeholders, treatAs: "proposal", today: TODAY })!;
	return pillars.flatMap(({ losses }) => losses).find((loss) => loss.rule === rule && loss.kind === "part")?.cost ?? 0;
}
