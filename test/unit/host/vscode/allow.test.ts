import assert from "node:assert/strict";
import { allowEdit } from "../../../../src/host/vscode/allow";
import { applyEdits, createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../../src/index";

const CLAIM = "Our NPS rose 6 points last quarter.";
const COMMENT = "<!-- execspeak-allow bare-score: the board tracks it -->";

describe("allowEdit", () => {
	const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
	const findingsOf = (text: string) => engine.lint({ text, today: "2027-01-01" }).findings;
	const allowed = (text: string) => {
		const finding = findingsOf(text).find(({ rule }) => rule === "bare-score");
		assert.ok(finding, "the sample has no finding");
		const edit = allowEdit(engine.argue(text).document, finding.span, finding.rule, "the board tracks it");
		return applyEdits(text, [edit]);
	};

	const cases: readonly (readonly [title: string, before: string, after: string])[] = [
		["a paragraph", `Hello.\n\n${CLAIM}\n`, `Hello.\n\n${COMMENT}\n${CLAIM}\n`],
		["the first line", CLAIM, `${COMMENT}\n${CLAIM}`],
		["a paragraph straight after its heading", `# Title\n${CLAIM}\n`, `# Title\n${COMMENT}\n${CLAIM}\n`],
		[
			"a paragraph with the claim on a later line",
			`Hello,\nthere. ${CLAIM}\n`,
			`${COMMENT}\nHello,\nthere. ${CLAIM}\n`,
		],
		["emphasis at the start", `**${CLAIM}**\n`, `${COMMENT}\n**${CLAIM}**\n`],
		["a list item", `- One.\n- ${CLAIM}\n- Two.\n`, `- One.\n- ${COMMENT}\n  ${CLAIM}\n- Two.\n`],
		["a numbered item", `1. One.\n2. ${CLAIM}\n`, `1. One.\n2. ${COMMENT}\n   ${CLAIM}\n`],
		["a nested item", `- One.\n  - ${CLAIM}\n`, `- One.\n  - ${COMMENT}\n    ${CLAIM}\n`],
		["an item's second paragraph", `- One.\n\n  ${CLAIM}\n`, `- One.\n\n  ${COMMENT}\n  ${CLAIM}\n`],
		["a task", `- [ ] ${CLAIM}\n- [ ] Two.\n`, `- [ ] ${CLAIM} ${COMMENT}\n- [ ] Two.\n`],
		["a callout", `> [!NOTE]\n>\n> ${CLAIM}\n`, `> [!NOTE]\n>\n> ${COMMENT}\n> ${CLAIM}\n`],
		[
			"a table as a whole",
			"Text.\n\n| Metric | Q1 | Q2 |\n|---|---|---|\n| NPS | 28 | 33 |\n",
			`Text.\n\n${COMMENT}\n| Metric | Q1 | Q2 |\n|---|---|---|\n| NPS | 28 | 33 |\n`,
		],
	];

	for (const [title, before, after] of cases) {
		it(`goes before ${title} and silences it`, () => {
			assert.equal(allowed(before), after);
			assert.deepEqual(
				findingsOf(after).map(({ rule, message }) => `${rule}: ${message}`),
				[],
			);
		});
	}

	it("keeps a reason on one line that cannot end the comment", () => {
		const { document } = engine.argue(CLAIM);
		const { text } = allowEdit(document, { start: 4, end: 5 }, "bare-score", " it is --> so\nand so ");
		assert.equal(text, "<!-- execspeak-allow bare-score: it is – so and so -->\n");
	});

	it("goes before a heading, marks and all", () => {
		const text = "Text.\n\n## Why now\n";
		const { document } = engine.argue(text);
		assert.equal(allowEdit(document, { start: 10, end: 17 }, "missing-urgency", "no").start, 7);
	});

	for (const text of ["---\nproposal: memo\n---\n\nHello.\n", "---\nproposal: memo\n---"]) {
		it(`allows for the whole file what stands in front matter: ${JSON.stringify(text)}`, () => {
			const finding = findingsOf(text).find(({ rule }) => rule === "unreadable-front-matter");
			assert.ok(finding);
			const edit = allowEdit(engine.argue(text).document, finding.span, finding.rule, "the archive's word");
			const after = applyEdits(text, [edit]);
			assert.ok(
				after.startsWith("---\nproposal: memo\n---\n<!-- execspeak-allow-file unreadable-front-matter:"),
				after,
			);
			assert.ok(!findingsOf(after).some(({ rule }) => rule === "unreadable-front-matter"));
		});
	}

	it("goes behind front matter", () => {
		const text = "---\nproposal: pilot\n---\n\nHello.\n";
		const { document } = engine.argue(text);
		assert.equal(
			allowEdit(document, { start: 0, end: 3 }, "missing-urgency", "no").start,
			text.indexOf("\n\nHello") + 1,
		);
	});
});
