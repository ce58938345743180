import assert from "node:assert/strict";
import { createFolder, type Folder, PROGRAM } from "./program";

const PAPER = [
	"# Fewer repeat calls",
	"",
	"Our NPS rose 6 points last quarter. The harbour office moved.",
	"",
	"CSAT fell to 3.4, and in that group renewals fell from 94% to 88%.",
	"",
	"The canteen opens at noon.",
	"",
].join("\n");

describe("execspeak explain --trace", function () {
	this.timeout(60_000);

	let folder: Folder;

	before(() => {
		folder = createFolder(PROGRAM, {
			"paper.md": PAPER,
			"dos.md": PAPER.replaceAll("\n", "\r\n"),
			"C:\\papers\\q3.md": PAPER,
			"one.md": "One line",
			"off.yaml": "rules:\n  bare-score: off\n",
			"board/.execspeak.yaml": "rules:\n  bare-score: error\nproposals: ['*.md']\n",
			"board/paper.md": PAPER,
		});
	});

	after(() => folder.remove());

	const trace = (...words: string[]) => folder.run(["explain", "--trace", ...words]);
	const traced = (...words: string[]) => JSON.parse(trace(...words, "--format", "json").out);

	it("says of a finding which rule reports it and what was considered, and ends with 0", () => {
		const { code, out, err } = trace("paper.md:3");
		assert.deepEqual({ code, err }, { code: 0, err: "" });
		for (const part of [
			/^paper\.md, line 3 {2}not taken for a proposal\n {2}Our NPS rose 6 points/,
			/“NPS rose 6 points”\n {2}A claim about a survey score, with a figure\.\n/,
			/✗ line 5: “renewals fell from 94% to 88%”\n {6}It stands in another paragraph/,
			/warning {5}bare-score: “NPS rose 6 points” stands alone/,
		])
			assert.match(out, part);
	});

	it("says of a claim that is no finding why it is none", () => {
		const { out } = trace("paper.md:5");
		assert.match(out, /✓ line 5: “renewals fell from 94% to 88%”\n {6}It stands in the same sentence\./);
		assert.match(out, /no finding {2}bare-score: The score is tied to what it is worth\./);
	});

	it("says of a line without a claim what was read on it", () => {
		assert.match(trace("paper.md:7").out, /Nothing on this line is a score, an amount, a date/);
		assert.match(trace("paper.md:4").out, /^paper\.md, line 4 .*\n\nThis line is empty\.\n$/);
	});

	it("takes a place as it stands in a report, with its column, and a Windows path", () => {
		assert.equal(trace("paper.md:3:5").out, trace("paper.md:3").out);
		assert.match(trace("C:\\papers\\q3.md:3").out, /line 3/);
	});

	it("counts lines alike whatever the line ends", () => {
		assert.deepEqual(traced("dos.md:5").subjects, traced("paper.md:5").subjects);
	});

	it("gives JSON with lines and columns from 1", () => {
		const { file, line, text, proposal, subjects } = traced("paper.md:3");
		assert.deepEqual([file, line, text, proposal], ["paper.md", 3, PAPER.split("\n")[2], false]);
		assert.deepEqual(subjects[0].span, { line: 3, column: 5, endLine: 3, endColumn: 22 });
		assert.equal(subjects[0].outcomes[0].verdict, "reported");
		assert.equal(subjects[0].weighed[0].span.line, 5);
	});

	it("holds to the configuration and the options that linting holds to", () => {
		const verdict = (...words: string[]) =>
			traced(...words).subjects[0].outcomes.find(({ rule }: { rule: string }) => rule === "bare-score").verdict;
		assert.equal(verdict("paper.md:3"), "reported");
		assert.equal(verdict("paper.md:3", "--config", "off.yaml"), "off");
		assert.equal(verdict("paper.md:3", "--rule", "bare-score:off"), "off");
		assert.equal(traced("paper.md:3", "--as-proposal").proposal, true);
		assert.equal(traced("board/paper.md:3").proposal, true);
		assert.equal(traced("board/paper.md:3").subjects[0].outcomes[0].severity, "error");
	});

	for (const [words, sentence] of [
		[["none.md:3"], "none.md cannot be read: it does not exist."],
		[["paper.md:8"], "paper.md has 7 lines: there is no line 8."],
		[["one.md:2"], "one.md has 1 line: there is no line 2."],
		[["paper.md:0"], "Lines count from 1: there is no line 0 in paper.md."],
		[["paper.md"], "--trace needs a file and a line, as in: execspeak explain --trace proposal.md:12, not “paper.md”."],
		[[], "--trace needs a value, as in execspeak explain --trace proposal.md:12."],
		[["paper.md:3", "--format", "sarif"], "--format beside --trace cannot be “sarif”: use stylish or json."],
		[["paper.md:3", "bare-score"], "--trace explains one line, as in: execspeak explain --trace proposal.md:12."],
	] as const) {
		it(`${words.join(" ")}: ${sentence}`, () => {
			assert.deepEqual(trace(...words), { code: 2, out: "", err: `execspeak: ${sentence}\n` });
		});
	}

	it("is offered to whoever wants a line explained and forgets the option", () => {
		const { code, err } = folder.run(["explain", "paper.md:3"]);
		assert.deepEqual(
			{ code, err },
			{ code: 2, err: "execspeak: To explain a line, write: execspeak explain --trace paper.md:3.\n" },
		);
	});
});
