import assert from "node:assert/strict";
import type { Finding } from "../../../src/lint/finding";
import { readinessOf } from "../../../src/lint/readiness";
import type { FileResult, Presentation } from "../../../src/report/result";
import { stylish } from "../../../src/report/stylish";
import { RULES } from "../../../src/rules/index";

const PLAIN: Presentation = { colour: "never", hidden: 0, fixes: "none", rules: [], version: "1.2.3", notices: [] };

describe("the stylish report", () => {
	it("groups findings by file, aligns them, and sums up in words", () => {
		const report = stylish(
			[
				result("weak.md", true, [finding("bare-score", "warning", 0), finding("missing-ask", "error", 200)]),
				result("clean.md", false, []),
				result("notes.md", false, [finding("cx-jargon", "information", 5)]),
			],
			PLAIN,
		);
		assert.equal(
			report,
			[
				"weak.md",
				"   1:1  warning  The score stands alone.  bare-score",
				"  21:1  error    The score stands alone.  missing-ask",
				"",
				"notes.md",
				"  1:6  info  The score stands alone.  cx-jargon",
				"",
				"1 error, 1 warning and 1 info in 2 of 3 files (1 proposal).",
				"`execspeak explain bare-score` says why a finding matters and how to clear it.",
				"",
			].join("\n"),
		);
	});

	it("wraps messages under themselves and never exceeds the terminal", () => {
		const message =
			"“NPS rose 6 points” tells an executive nothing until it says what those customers do and what it is worth.";
		const report = stylish([result("weak.md", true, [{ ...finding("bare-score", "warning", 0), message }])], {
			...PLAIN,
			columns: 70,
		});
		const lines = report.split("\n");
		assert.deepEqual(lines.slice(0, 5), [
			"weak.md",
			"  1:1  warning  “NPS rose 6 points” tells an executive nothing until",
			"                it says what those customers do and what it is worth.",
			"                bare-score",
			"",
		]);
		for (const line of lines.slice(0, 5)) assert.ok(line.length < 70);
	});

	it("says below a message what else to look at, and where", () => {
		const related = [
			{ message: "Money stands 2 lines below. Say so beside the score.", span: { start: 200, end: 204 } },
		];
		const report = stylish([result("weak.md", true, [{ ...finding("bare-score", "warning", 0), related }])], {
			...PLAIN,
			columns: 60,
		});
		assert.deepEqual(report.split("\n").slice(0, 5), [
			"weak.md",
			"  1:1  warning  The score stands alone.  bare-score",
			"                → 21:1 Money stands 2 lines below. Say so",
			"                  beside the score.",
			"",
		]);
	});

	it("colours severities only where it may", () => {
		const results = [result("weak.md", true, [finding("bare-score", "error", 0)])];
		assert.ok(stylish(results, { ...PLAIN, colour: "always" }).includes("\u001b[31merror\u001b[39m"));
		assert.ok(!stylish(results, PLAIN).includes("\u001b"));
	});

	for (const [name, results, sentence] of [
		["one clean proposal", [result("a.md", true, [])], "No findings in 1 proposal."],
		["clean proposals", [result("a.md", true, []), result("b.md", true, [])], "No findings in 2 proposals."],
		["clean files", [result("a.md", true, []), result("b.md", false, [])], "No findings in 2 files (1 proposal)."],
		["nothing", [], "Nothing was checked."],
	] as const) {
		it(`says of ${name}: ${sentence}`, () => {
			assert.equal(stylish(results, PLAIN), `${sentence}\n`);
		});
	}

	it("says what --fix can mend and has mended", () => {
		const fixes = [{ kind: "safe" as const, title: "Write one space", edits: [] }];
		const mendable = result("a.md", true, [{ ...finding("double-space", "hint", 0), fixes }]);
		assert.match(stylish([mendable], PLAIN), /`--fix` can mend 1 of them\./);
		const mended = { ...result("a.md", true, []), mended: 2 };
		assert.match(stylish([mended], { ...PLAIN, fixes: "written" }), /Mended 2 findings in 1 file\./);
		assert.match(
			stylish([mended], { ...PLAIN, fixes: "rehearsed" }),
			/--fix would mend 2 findings in 1 file; nothing was written\./,
		);
		const clean = result("a.md", true, []);
		assert.equal(
			stylish([clean], { ...PLAIN, fixes: "written" }),
			"No findings in 1 proposal.\n--fix finds nothing here to mend without changing the meaning.\n",
		);
	});

	it("ends a proposal with its readiness, where that was asked for", () => {
		const lost = finding("missing-owner", "warning", 0);
		const scored = { ...result("a.md", true, [lost]), readiness: readinessOf([lost], RULES) };
		const clean = { ...result("b.md", true, []), readiness: readinessOf([], RULES) };
		assert.deepEqual(stylish([scored, clean], PLAIN).split("\n").slice(1, 7), [
			"  1:1  warning  The score stands alone.  missing-owner",
			"  Readiness 94 of 100; most is lost in ownership (4 of 10).",
			"",
			"b.md",
			"  Readiness 100 of 100.",
			"",
		]);
		assert.match(stylish([clean], PLAIN), /`execspeak score FILE` says what each point is lost to/);
	});

	it("says how many findings --quiet left out", () => {
		assert.match(
			stylish([result("a.md", true, [])], { ...PLAIN, hidden: 3 }),
			/No errors in 1 proposal; 3 lesser findings not shown\./,
		);
	});
});

function result(file: string, proposal: boolean, findings: readonly Finding[]): FileResult {
	return { file, text: "123456789\n".repeat(30), report: { proposal, findings }, mended: 0 };
}

function finding(rule: string, severity: Finding["severity"], start: number): Finding {
	return { rule, severity, message: "The score stands alone.", span: { start, end: start + 3 } };
}
