import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createEngine, DEFAULT_CONFIGURATION, RULES } from "../../../src/index";
import { createFolder, type Folder, PROGRAM } from "./program";

const TODAY = "2026-01-15";
const NOTE = "# Lobby\n\nWe painted the lobby blue.\n";
const BARE = "---\nproposal: board-paper\n---\n\n# A better lobby\n\nOur NPS rose 6 points last quarter.\n";
/** A paper that has points to lose, with a bare score at its end. */
const CLAIMED = `${readFileSync("test/proposals/strong.md", "utf8")}\n## In the contact centre\n\nOur NPS rose 6 points last quarter.\n`;
const SAMPLES = Object.fromEntries(
	["mixed", "strong", "traps", "weak"].map((name) => [`${name}.md`, readFileSync(`test/proposals/${name}.md`, "utf8")]),
);

describe("execspeak score", function () {
	this.timeout(60_000);

	let folder: Folder;

	afterEach(() => folder.remove());

	const inside = (files: Record<string, string | Buffer>) => {
		folder = createFolder(PROGRAM, files);
		return folder;
	};
	const score = (...words: string[]) => folder.run(["score", "--today", TODAY, ...words]);
	const scoresOf = (...words: string[]): Record<string, number | undefined> => {
		const files: { file: string; score?: number }[] = JSON.parse(score("--format", "json", ...words).out);
		return Object.fromEntries(files.map((file) => [file.file, file.score]));
	};

	it("gives the engine's scores", () => {
		inside({ ...SAMPLES, "note.md": NOTE });
		const engine = createEngine(RULES, DEFAULT_CONFIGURATION);
		const expected = Object.entries(SAMPLES).map(([file, text]) => [
			file,
			engine.assess({ text, today: TODAY })!.score,
		]);
		assert.deepEqual(scoresOf("."), { ...Object.fromEntries(expected), "note.md": undefined });
	});

	it("shows the pillars, then the losses with line, rule and what restores them, the dearest first", () => {
		const { code, out, err } = inside({ "lobby.md": BARE, "note.md": NOTE }).run(["score", "."]);
		assert.deepEqual({ code, err }, { code: 0, err: "" });
		const lines = out.split("\n");
		assert.equal(lines[0], "lobby.md");
		assert.match(lines[1]!, /^ {2}Readiness \d+ of 100$/);
		assert.equal(lines[3], `  Money      ${"░".repeat(20)}   0 of 20`);
		assert.equal(lines[10], "  Wording    █████                  5 of 5");
		assert.match(out, /\n {2}−15 {2}Ask {8}No decision requested, line 5 \[missing-ask\]\n {18}Ask for one decision, /);
		assert.match(out, /A survey score without its worth, “NPS rose 6 points”, line 7 \[bare-score\]/);
		const points = [...out.matchAll(/^ {2} ?−(\d+)/gm)].map(([, number]) => Number(number));
		assert.deepEqual(
			points,
			[...points].sort((one, other) => other - one),
		);
		assert.match(out, /\n1 proposal scores \d+\. 1 file that does not read as a proposal is left out\.\n/);
	});

	it("gives for programs the pillars, and each loss with its findings' places", () => {
		inside({ "lobby.md": BARE, "note.md": NOTE });
		const [lobby, note] = JSON.parse(score("--format", "json").out);
		assert.deepEqual(note, { file: "note.md", proposal: false });
		assert.deepEqual([lobby.file, lobby.proposal, lobby.pillars.length], ["lobby.md", true, 8]);
		const outcome = lobby.pillars.find((pillar: { pillar: string }) => pillar.pillar === "outcome");
		const { findings, ...loss } = outcome.losses.find(({ rule }: { rule: string }) => rule === "bare-score");
		assert.deepEqual([loss.cost, loss.what], [2, "A survey score without its worth"]);
		assert.deepEqual([findings[0].line, findings[0].column, findings[0].endColumn], [7, 5, 22]);
	});

	it("reads standard input, and files as proposals where it is told to", () => {
		inside({ "note.md": NOTE });
		const { out } = folder.run(["score", "-", "--stdin-filename", "board/lobby.md"], { input: BARE });
		assert.match(out, /^board\/lobby\.md\n {2}Readiness /);
		assert.equal(scoresOf("note.md", "--as-proposal")["note.md"], 5);
	});

	it("heeds a configuration's own words and proposals, but not its severities", () => {
		inside({ "a/paper.md": CLAIMED, "b/paper.md": CLAIMED, "b/note.md": NOTE });
		folder.write("b/.execspeak.yaml", "rules:\n  bare-score: off\n  missing-ask: info\nproposals: [note.md]\n");
		const scores = scoresOf(".");
		assert.equal(scores["b/paper.md"], scores["a/paper.md"]);
		assert.equal(scores["b/note.md"], 5);
		assert.match(score("b/paper.md").out, /The rule is switched off in \.execspeak\.yaml; it counts all the same\./);
	});

	it("counts a word that the configuration allows, and says that it does not show it", () => {
		const paper = `${CLAIMED}\n\nWe will build a seamless journey from the first click to the last mile.\n`;
		inside({ "a/paper.md": paper, "b/paper.md": paper });
		folder.write("b/.execspeak.yaml", "rules:\n  cx-jargon: {allow: [seamless]}\n");
		const scores = scoresOf(".");
		assert.equal(scores["b/paper.md"], scores["a/paper.md"]);
		assert.match(score("b/paper.md").out, /This is allowed by \.execspeak\.yaml; it counts all the same\./);
	});

	it("says that an allowed finding counts all the same", () => {
		const allowed = CLAIMED.replace("Our NPS", "<!-- execspeak-allow bare-score: they track it -->\nOur NPS");
		inside({ "bare.md": CLAIMED, "allowed.md": allowed });
		const scores = scoresOf(".");
		assert.equal(scores["allowed.md"], scores["bare.md"]);
		assert.match(score("allowed.md").out, /This is allowed by a comment; it counts all the same\./);
	});

	it("writes a report to a file, and wraps nothing there", () => {
		inside({ "lobby.md": BARE });
		assert.equal(score("--output-file", "out/score.txt").out, "");
		assert.match(folder.read("out/score.txt"), /^lobby\.md\n {2}Readiness /);
	});

	describe("--min-score", () => {
		it("fails with 1 below, and names the proposal", () => {
			inside({ ...SAMPLES });
			const { code, err } = score("--min-score", "50");
			assert.equal(code, 1);
			assert.match(err, /^weak\.md scores \d+; --min-score asks for 50 or more\.\n$/);
			assert.equal(score("strong.md", "--min-score", "100").code, 0);
			assert.equal(score("--min-score", "0").code, 0);
		});

		it("names the proposals below it even where another file cannot be read", () => {
			inside({ ...SAMPLES, "old.md": Buffer.from([0x4e, 0xe9]) });
			for (const words of [["score"], ["--fail-on", "never", "--today", TODAY]]) {
				const { code, err } = folder.run([...words, "--min-score", "50"]);
				assert.equal(code, 2);
				assert.match(err, /^old\.md is not UTF-8 text: .*\nweak\.md scores \d+; --min-score asks for 50 or more\.\n$/);
			}
			assert.doesNotMatch(folder.run(["score", "old.md"]).err, /reads? as a proposal/);
		});

		it("works beside the findings too", () => {
			inside({ ...SAMPLES });
			const lint = (...words: string[]) => folder.run([...words, "--fail-on", "never", "--today", TODAY]);
			assert.equal(lint("mixed.md").code, 0);
			const { code, out, err } = lint("mixed.md", "--min-score", "90");
			assert.equal(code, 1);
			assert.match(out, /\n {2}Readiness \d\d of 100; most is lost in outcome \(\d+ of 15\)/);
			assert.match(err, /^mixed\.md scores \d\d; --min-score asks for 90 or more\.\n$/);
			assert.match(lint("strong.md", "--score").out, /^strong\.md\n[\s\S]* {2}Readiness \d+ of 100/);
			assert.doesNotMatch(lint("mixed.md").out, /Readiness/);
			assert.doesNotMatch(lint("mixed.md", "--score", "--format", "json").out, /"score"/);
		});

		for (const value of ["101", "-5", "70%", "high", "7.5"]) {
			it(`refuses “${value}”`, () => {
				const { code, out, err } = inside({ "lobby.md": BARE }).run(["score", `--min-score=${value}`]);
				assert.deepEqual({ code, out }, { code: 2, out: "" });
				assert.equal(err, `execspeak: --min-score needs a whole number from 0 to 100, not “${value}”.\n`);
			});
		}
	});

	it("fails with 2 where there is nothing to score, unless that is allowed", () => {
		inside({ "note.md": NOTE, "other.md": NOTE });
		const { code, err } = score();
		assert.equal(code, 2);
		assert.match(
			err,
			/^None of 2 files reads as a proposal, so nothing was scored: name a proposal, .*--as-proposal\.\n$/,
		);
		const alone = score("note.md");
		assert.match(alone.err, /^This file does not read as a proposal, so nothing was scored/);
		assert.equal(alone.out, "");
		assert.equal(score("--allow-no-files", "--min-score", "90").code, 0);
		assert.equal(folder.run(["--min-score", "90"]).code, 2);
		assert.equal(folder.run(["."]).code, 0);
	});

	it("says of a file of stakeholders that it has no score, and leaves it out beside papers", () => {
		inside({ "lobby.md": BARE, "note.md": NOTE, "lobby.stakeholders.yaml": "- role: CFO\n  level: fan\n" });
		const sentence =
			"lobby.stakeholders.yaml says where executives stand and has no score: name the paper beside it.\n";
		assert.deepEqual(score("lobby.stakeholders.yaml"), { code: 2, out: "", err: sentence });
		assert.equal(score("lobby.stakeholders.yaml", "--allow-no-files").code, 0);
		const linted = folder.run(["lobby.stakeholders.yaml", "--min-score", "50", "--fail-on", "never"]);
		assert.deepEqual([linted.code, linted.err], [2, sentence]);
		assert.match(score("note.md", "lobby.stakeholders.yaml").err, /^This file does not read as a proposal, /);
		assert.equal(score("lobby.md", "lobby.stakeholders.yaml").code, 0);
		assert.deepEqual(Object.keys(scoresOf("lobby.md", "lobby.stakeholders.yaml")), ["lobby.md"]);
	});

	for (const [words, sentence] of [
		[["--fix"], "--fix does not go with score, which only reads: leave it out."],
		[["--fail-on", "error"], "--fail-on does not go with score: use --min-score, as in --min-score 70."],
		[
			["--rule", "bare-score:off"],
			"--rule does not change the score, so that nobody can silence a loss: leave it out.",
		],
		[["--format", "sarif"], "--format cannot be “sarif”: use stylish or json."],
		[["--min-score"], "--min-score needs a value, as in --min-score 70."],
		[["none.md"], "none.md does not exist: check the spelling and the folder."],
	] as const) {
		it(`${words.join(" ")}: ${sentence}`, () => {
			const { code, err } = inside({ "lobby.md": BARE }).run(["score", ...words]);
			assert.equal(code, 2);
			assert.ok(err.includes(sentence), err);
		});
	}

	it("explains itself with every weight", () => {
		const { code, out } = inside({}).run(["explain", "score"]);
		assert.equal(code, 0);
		for (const words of ["Money, 20 points", "−15  No decision requested", "No pillar falls below 0"])
			assert.ok(out.includes(words), words);
		for (const line of out.split("\n")) assert.ok(line.length < 120, line);
	});
});
