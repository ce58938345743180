import assert from "node:assert/strict";
import { linkSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createFolder, type Folder, PROGRAM } from "./program";

const PAPER = "# Night buses\n\nOur NPS rose 6 points last quarter. The level is Toe dipper.\n";
const MAP = "- role: CFO\n  level: Toe dipper\n";

/** The commands that write a report, each over `draft.md`. */
const COMMANDS = [
	["draft.md", "--fix"],
	["score", "draft.md", "--as-proposal"],
	["explain", "--trace", "draft.md:3"],
] as const;

describe("execspeak --output-file", function () {
	this.timeout(60_000);

	let folder: Folder;

	beforeEach(() => {
		folder = createFolder(PROGRAM, {
			"draft.md": PAPER,
			"draft.stakeholders.yaml": MAP,
			"notes.txt": PAPER,
			"other/old.markdown": PAPER,
			".execspeak.yaml": "ignore: [other]\n",
			"team.yaml": "rules: {}\n",
			".gitignore": "old/\n",
		});
	});

	afterEach(() => folder.remove());

	const refused = (words: readonly string[], target: string, sentence: string) => {
		const before = ["draft.md", "draft.stakeholders.yaml", "notes.txt"].map(folder.read);
		const { code, out, err } = folder.run([...words, "--output-file", target]);
		assert.deepEqual({ code, out, err }, { code: 2, out: "", err: `execspeak: ${sentence}\n` });
		assert.deepEqual(["draft.md", "draft.stakeholders.yaml", "notes.txt"].map(folder.read), before);
	};

	for (const words of COMMANDS) {
		describe(`of ${words.join(" ")}`, () => {
			for (const [target, what] of [
				["draft.md", "draft.md is a paper"],
				["./other/../draft.md", "draft.md is a paper"],
				["other/old.markdown", "other/old.markdown is a paper"],
				["draft.stakeholders.yaml", "draft.stakeholders.yaml is a file of stakeholders"],
				[".execspeak.yaml", ".execspeak.yaml is a configuration"],
				[".gitignore", ".gitignore is a list of what git leaves out"],
			] as const) {
				it(`refuses ${target} before anything is written`, () => {
					const content = folder.read(target);
					refused(words, target, `${what}, and the report would replace it: name another file, such as report.txt.`);
					assert.equal(folder.read(target), content);
				});
			}

			it("refuses the name of a paper that is not there yet", () => {
				refused(
					words,
					"report.MD",
					"report.MD is a name for a paper, and the report would be read as one: name another file, such as report.txt.",
				);
			});

			it("takes another file, and replaces the last report", () => {
				folder.write("report.txt", "the last report");
				assert.notEqual(folder.run([...words, "--output-file", "report.txt"]).code, 2);
				assert.match(folder.read("report.txt"), /draft\.md/);
			});
		});
	}

	it("refuses what the run reads, whatever it is called", () => {
		const sentence = (name: string) =>
			`${name} is read in this run, and the report would replace it: name another file, such as report.txt.`;
		refused(["draft.md", "notes.txt"], "notes.txt", sentence("notes.txt"));
		refused(["score", "notes.txt"], "notes.txt", sentence("notes.txt"));
		refused(["explain", "--trace", "notes.txt:3"], "notes.txt", sentence("notes.txt"));
		refused(["draft.md", "--config", "team.yaml"], "team.yaml", sentence("team.yaml"));
		refused(["-", "--stdin-filename", "notes.txt"], "notes.txt", sentence("notes.txt"));
	});

	it("refuses a link to a paper", function () {
		if (process.platform === "win32") this.skip();
		symlinkSync("draft.md", join(folder.path, "linked.txt"));
		symlinkSync("other/old.markdown", join(folder.path, "unread.txt"));
		linkSync(join(folder.path, "draft.md"), join(folder.path, "twin.txt"));
		const sentence = (name: string) =>
			`${name} is a link to a paper, and the report would replace that: name another file, such as report.txt.`;
		refused(["draft.md"], "linked.txt", sentence("linked.txt"));
		refused(["draft.md"], "unread.txt", sentence("unread.txt"));
		refused(
			["draft.md"],
			"twin.txt",
			"twin.txt is read in this run, and the report would replace it: name another file, such as report.txt.",
		);
		assert.equal(folder.read("other/old.markdown"), PAPER);
	});

	it("names a file that suits the format", () => {
		refused(
			["draft.md", "--format", "sarif"],
			"draft.md",
			"draft.md is a paper, and the report would replace it: name another file, such as report.sarif.",
		);
		refused(
			["score", "draft.md", "--format", "json"],
			"draft.md",
			"draft.md is a paper, and the report would replace it: name another file, such as report.json.",
		);
	});
});
