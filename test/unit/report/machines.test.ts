import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import type { Finding } from "../../../src/lint/finding";
import { HYGIENE_RULES } from "../../../src/lint/hygiene";
import { github } from "../../../src/report/github";
import { json } from "../../../src/report/json";
import type { FileResult, Notice, Presentation } from "../../../src/report/result";
import { sarif } from "../../../src/report/sarif";
import { RULES } from "../../../src/rules/index";

const TEXT = "# Plan\n\nOur NPS rose  6 points.\nSee above.\n";
const FINDINGS: readonly Finding[] = [
	{
		rule: "bare-score",
		severity: "warning",
		message: "“NPS rose” stands alone: 100% of it,\nall.",
		span: { start: 12, end: 20 },
		related: [{ message: "The money stands here.", span: { start: 0, end: 6 } }],
		fixes: [{ kind: "guided", title: "Add its worth", edits: [{ start: 20, end: 20, text: ", worth [amount]" }] }],
	},
	{
		rule: "unused-allow",
		severity: "hint",
		message: "Across two lines.",
		span: { start: 22, end: 38 },
		fixes: [{ kind: "safe", title: "Write one space", edits: [{ start: 20, end: 22, text: " " }] }],
	},
	{ rule: "missing-urgency", severity: "error", message: "Nothing says why now.", span: { start: 2, end: 6 } },
];
const RESULTS: readonly FileResult[] = [
	{ file: "board papers/a,b #1.md", text: TEXT, report: { proposal: true, findings: FINDINGS }, mended: 0 },
	{ file: "/else/where.md", text: "", report: { proposal: false, findings: [] }, mended: 0 },
];
const PLAIN: Presentation = {
	colour: "never",
	hidden: 0,
	fixes: "written",
	rules: [...RULES, ...HYGIENE_RULES],
	version: "1.2.3",
	notices: [],
};
const NOTICES: readonly Notice[] = [
	{ severity: "error", message: "old.md is not UTF-8 text: save it with the encoding UTF-8.", file: "old.md" },
	{
		severity: "warning",
		message: "There is no rule “qqq”.",
		file: "a/.execspeak.yaml",
		place: { line: 3, column: 5 },
	},
	{ severity: "error", message: "No Markdown file matches bord/*.md." },
];

describe("the sarif report", () => {
	it("is valid by the official schema of SARIF 2.1.0", () => {
		const path = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
		// The schema is of draft 4, in which `id` says what `$id` says today. Nothing else in it differs.
		const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, "utf8"));
		const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
		for (const [results, notices] of [[RESULTS, []] as const, [[], []] as const, [RESULTS, NOTICES] as const]) {
			const { $schema: _own, ...log } = JSON.parse(sarif(results, { ...PLAIN, notices }));
			assert.ok(validate(log), JSON.stringify(validate.errors, undefined, 2));
		}
		assert.ok(!validate({ version: "2.1.0", runs: [{ tool: {} }] }), "the schema must be able to refuse");
	});

	it("places findings, names their rules and carries safe fixes only", () => {
		const [run] = JSON.parse(sarif(RESULTS, PLAIN)).runs;
		const [bare, unused, missing] = run.results;
		assert.deepEqual(bare.locations[0].physicalLocation, {
			artifactLocation: { uri: "board%20papers/a,b%20%231.md", uriBaseId: "%SRCROOT%" },
			region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 13 },
		});
		assert.deepEqual([bare.level, unused.level, missing.level], ["warning", "note", "error"]);
		assert.deepEqual([bare.fixes, unused.fixes.length], [undefined, 1]);
		assert.equal(bare.relatedLocations[0].message.text, "The money stands here.");
		for (const result of run.results) assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
		assert.equal(run.tool.driver.semanticVersion, "1.2.3");
		assert.equal(run.artifacts[1].location.uri, "file:///else/where.md");
	});
});

describe("what kept a run from being whole", () => {
	it("stands in the sarif report, at its place", () => {
		const [{ invocations }] = JSON.parse(sarif([], { ...PLAIN, notices: NOTICES })).runs;
		const [{ executionSuccessful, toolExecutionNotifications: told }] = invocations;
		assert.equal(executionSuccessful, false);
		assert.deepEqual(
			told.map(({ level }: { level: string }) => level),
			["error", "warning", "error"],
		);
		assert.deepEqual(told[1].locations[0].physicalLocation, {
			artifactLocation: { uri: "a/.execspeak.yaml", uriBaseId: "%SRCROOT%" },
			region: { startLine: 3, startColumn: 5 },
		});
		assert.equal(told[2].locations, undefined);
		const [onlyWarned] = JSON.parse(sarif([], { ...PLAIN, notices: [NOTICES[1]!] })).runs;
		assert.equal(onlyWarned.invocations[0].executionSuccessful, true);
	});

	it("is an annotation on GitHub, before the findings", () => {
		assert.deepEqual(
			github([], { ...PLAIN, notices: NOTICES })
				.split("\n")
				.slice(0, 4),
			[
				"::error file=old.md,title=Execspeak::old.md is not UTF-8 text: save it with the encoding UTF-8.",
				"::warning file=a/.execspeak.yaml,line=3,col=5,title=Execspeak::There is no rule “qqq”.",
				"::error title=Execspeak::No Markdown file matches bord/*.md.",
				"0 findings in 0 files.",
			],
		);
	});
});

describe("the github report", () => {
	it("gives one annotation a finding, with everything escaped", () => {
		const lines = github(RESULTS, PLAIN).split("\n");
		assert.deepEqual(lines, [
			"::warning file=board papers/a%2Cb #1.md,line=3,endLine=3,col=5,endColumn=12,title=bare-score::“NPS rose” stands alone: 100%25 of it,%0Aall.",
			"::notice file=board papers/a%2Cb #1.md,line=3,endLine=4,title=unused-allow::Across two lines.",
			"::error file=board papers/a%2Cb #1.md,line=1,endLine=1,col=3,endColumn=6,title=missing-urgency::Nothing says why now.",
			"3 findings in 2 files.",
			"",
		]);
	});
});

describe("the json report", () => {
	it("leaves out what is not there", () => {
		const [first, second] = JSON.parse(json(RESULTS));
		assert.deepEqual(Object.keys(first), ["file", "proposal", "findings"]);
		assert.deepEqual(first.findings[2], {
			rule: "missing-urgency",
			severity: "error",
			message: "Nothing says why now.",
			line: 1,
			column: 3,
			endLine: 1,
			endColumn: 7,
		});
		assert.deepEqual(second.findings, []);
	});
});
