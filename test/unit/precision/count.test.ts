import assert from "node:assert/strict";
import { countAll, type ReportedFinding } from "../../precision/count";
import { readLabels } from "../../precision/labels";

const PAPER = [
	"# A desk for newcomers",
	"",
	"CSAT fell to 3.1. Nobody knows why. NPS is 12 today.",
	"",
	"| Branch | CSAT |",
	"|---|---|",
	"| Pune | 3.4 |",
	"| Delhi | 3.9 |",
	"",
	"- Train the desk soon",
	"- Print the cards",
].join("\n");

describe("Counting against labels", () => {
	const count = (labels: readonly string[], findings: readonly string[]) => {
		const table = labels.map((label) => `paper.md\t${label}`).join("\n");
		const documents = readLabels(table, () => PAPER);
		const reported = findings.map(finding);
		const figures = countAll(documents, () => reported, new Set(["missing-ask"]));
		return Object.fromEntries(figures.map(({ rule, right, wrong, cases }) => [rule, `${right}+${wrong} of ${cases}`]));
	};

	for (const [name, labels, findings, expected] of [
		["a finding in the sentence marked", ["3\tbare-score\tNPS is"], ["bare-score 3:37"], "1+0 of 1"],
		["a finding in another sentence", ["3\tbare-score\tNPS is"], ["bare-score 3:1"], "0+1 of 1"],
		["two findings in one sentence once", ["3\tbare-score\tCSAT"], ["bare-score 3:1", "bare-score 3:6"], "1+0 of 1"],
		["nothing reported", ["3\tbare-score\tNPS is"], [], "0+0 of 1"],
		["a whole table of scores as one case", ["7\tbare-score\tPune"], ["bare-score 5:12", "bare-score 8:3"], "1+0 of 1"],
		["an undecided case as neither", ["3\t?bare-score\tCSAT"], ["bare-score 3:1"], "0+0 of 0"],
		["columns in place of a quote", ["3\tbare-score\t@36-39"], ["bare-score 3:37"], "1+0 of 1"],
	] as const) {
		it(`counts ${name}`, () => {
			assert.equal(count(labels, findings)["bare-score"], expected);
		});
	}

	it("counts the rows of a table one by one for other rules, and all where its header speaks for them", () => {
		const labels = ["7\townerless-action\tPune", "8\townerless-action\tDelhi"];
		assert.equal(count(labels, ["ownerless-action 7:3"])["ownerless-action"], "1+0 of 2");
		assert.equal(count(labels, ["ownerless-action 5:3"])["ownerless-action"], "2+0 of 2");
	});

	it("takes one fault under two names as one", () => {
		const goal = "3\tscore-as-goal\tCSAT";
		assert.equal(count([goal, "3\tbare-score\tNPS is"], ["score-as-goal 3:1"])["bare-score"], "0+0 of 0");
		assert.equal(count([goal, "7\tbare-score\tPune"], ["score-as-goal 3:1"])["bare-score"], "0+0 of 1");
		const undated = "10\tundated-action\tTrain";
		assert.equal(count([undated, "11\tvague-time\tPrint"], ["vague-time 10:3"])["vague-time"], "0+0 of 1");
		assert.equal(count([undated, "10\tvague-time\tsoon"], ["undated-action 10:3"])["vague-time"], "0+0 of 0");
	});

	it("counts a rule about whole papers once a proposal", () => {
		assert.equal(count(["0\tmissing-ask\t"], ["missing-ask 1:3"])["missing-ask"], "1+0 of 1");
		assert.equal(count(["0\tmissing-ask\t"], [])["missing-ask"], "0+0 of 1");
		assert.equal(count(["0\t?missing-ask\t"], ["missing-ask 1:3"])["missing-ask"], "0+0 of 0");
		assert.equal(count(["0\tno-proposal\t", "0\tmissing-ask\t"], ["missing-ask 1:3"])["missing-ask"], "0+0 of 0");
	});

	it("holds a finding against a rule where another paper has the fault", () => {
		const documents = readLabels("one.md\t0\tmissing-ask\t\ntwo.md\t0\tno-fault\t", () => PAPER);
		const [figures] = countAll(documents, () => [finding("missing-ask 1:3")], new Set(["missing-ask"]));
		assert.deepEqual(figures, { rule: "missing-ask", cases: 1, right: 1, wrong: 1, precision: 0.5, recall: 1 });
	});

	it("leaves out rules that no label names", () => {
		assert.deepEqual(count(["3\tbare-score\tCSAT"], ["vague-time 10:3"]), { "bare-score": "0+0 of 1" });
	});

	it("does not take code for a table or a list", () => {
		const documents = readLabels("a.md\t2\tbare-score\tCSAT", () => "```\n| CSAT | 3 |\n```\n");
		const [figures] = countAll(documents, () => [finding("bare-score 2:3")], new Set());
		assert.equal(figures?.right, 1);
	});
});

describe("Labels that cannot be read", () => {
	for (const [row, message] of [
		["paper.md\tthree\tbare-score\tNPS", "labels.tsv:2: write file, line, rule and quote with tabs between them."],
		["paper.md 3 bare-score NPS", "labels.tsv:2: write file, line, rule and quote with tabs between them."],
		["other.md\t3\tbare-score\tNPS", "labels.tsv:2: there is no document “other.md” in docs/."],
		["paper.md\t4\tbare-score\tNPS", "labels.tsv:2: line 4 does not hold “NPS”: quote it as it stands there."],
	] as const) {
		it(`are named by their place: ${row.replaceAll("\t", " ")}`, () => {
			const read = () => readLabels(`# remark\n${row}`, (file) => (file === "paper.md" ? PAPER : undefined));
			assert.throws(read, { message });
		});
	}
});

/** A finding of one character, written "rule line:column". */
function finding(written: string): ReportedFinding {
	const [, rule = "", line, column] = /^(\S+) (\d+):(\d+)$/u.exec(written) ?? [];
	return { rule, line: Number(line), column: Number(column), endLine: Number(line) };
}
