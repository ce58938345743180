import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createFolder, FAKE_PROGRAM, type Folder } from "./program";

const BAD = "# Plan\n\nOur NPS rose 6 points last quarter.\n";
const NAMELESS =
	"A name among the files to check is empty: fill it in, leave it out, or write a dot for the folder you are in.";
const GOOD = "# Plan\n\nRenewals rose from 88% to 94%.\n";

describe("execspeak", function () {
	this.timeout(30_000);

	let folder: Folder;

	afterEach(() => folder.remove());

	const inside = (files: Record<string, string | Buffer>) => {
		folder = createFolder(FAKE_PROGRAM, files);
		return folder;
	};
	const filesIn = (out: string): string[] => JSON.parse(out).map((result: { file: string }) => result.file);
	const linted = (words: readonly string[], from = ".") =>
		filesIn(folder.run([...words, "--format", "json"], { from }).out);

	describe("exit code", () => {
		it("is 0 for a clean file", () => {
			const { code, out, err } = inside({ "a.md": GOOD }).run(["a.md"]);
			assert.deepEqual({ code, err }, { code: 0, err: "" });
			assert.equal(
				out,
				"No findings in 1 file, which does not read as a proposal.\nIf this file is a proposal, add `--as-proposal`: then Execspeak also says which parts are missing.\n",
			);
		});

		it("is 1 for a warning, and 0 below the threshold", () => {
			inside({ "a.md": BAD, "b.md": "Two  spaces.\n" });
			assert.equal(folder.run(["a.md"]).code, 1);
			assert.equal(folder.run(["b.md"]).code, 0);
			assert.equal(folder.run(["b.md", "--fail-on", "info"]).code, 1);
			assert.equal(folder.run(["a.md", "--fail-on", "error"]).code, 0);
			assert.equal(folder.run(["a.md", "--fail-on=never"]).code, 0);
			assert.equal(folder.run(["a.md", "--rule", "bare-score:error", "--fail-on", "error"]).code, 1);
		});

		it("tolerates as many warnings as --max-warnings says", () => {
			inside({ "a.md": BAD + BAD });
			const within = folder.run(["a.md", "--max-warnings", "2"]);
			assert.deepEqual([within.code, within.err], [0, ""]);
			for (const words of [
				["--max-warnings", "1"],
				["--max-warnings", "1", "--fail-on", "never"],
			]) {
				const { code, err } = folder.run(["a.md", ...words]);
				assert.deepEqual([code, err], [1, "2 warnings, and --max-warnings allows 1.\n"]);
			}
			assert.equal(folder.run(["a.md", "--max-warnings", "2", "--fail-on", "warning"]).code, 1);
			assert.equal(folder.run(["a.md", "--max-warnings", "9", "--rule", "bare-score:error"]).code, 1);
		});

		it("is 2, with one sentence, where no file matches", () => {
			inside({ "a.txt": BAD });
			for (const words of [[], ["."], ["*.md"], ["none/**/*.md"]]) {
				const { code, out, err } = folder.run(words);
				assert.equal(code, 2);
				assert.equal(out, "");
				assert.match(
					err,
					/^execspeak: (?:There is no Markdown file in (?:this folder|\.)|No Markdown file matches (?:none\/\*\*\/)?\*\.md): name a file that ends in \.md, or a folder that holds one\.\n$/,
				);
			}
			assert.equal(folder.run([".", "--allow-no-files"]).code, 0);
			assert.equal(folder.run([".", "--allow-no-files", "--format", "json"]).out, "[]\n");
		});

		it("is 2 where a file cannot be read, and the others are linted", () => {
			inside({
				"good.md": GOOD,
				"latin.md": Buffer.from([0x45, 0xe9, 0x0a]),
				"utf16.md": Buffer.from("\ufeffhello", "utf16le"),
				"huge.md": Buffer.alloc(10 * 1024 * 1024 + 1, "a"),
			});
			const { code, out, err } = folder.run([
				"good.md",
				"none.md",
				"latin.md",
				"utf16.md",
				"huge.md",
				"--format",
				"json",
			]);
			assert.equal(code, 2);
			assert.deepEqual(filesIn(out), ["good.md"]);
			assert.deepEqual(err.trimEnd().split("\n"), [
				"none.md does not exist: check the spelling and the folder.",
				"latin.md is not UTF-8 text: save it with the encoding UTF-8.",
				"utf16.md is not UTF-8 text: save it with the encoding UTF-8.",
				"huge.md is larger than 10 MB: split it, or leave it out.",
			]);
		});

		it("is 2 where the program itself fails on a file, which it names in one line, and the others are linted", () => {
			inside({ "a.md": "We stumble here.\n", "b.md": BAD });
			const { code, out, err } = folder.run([".", "--format", "json"]);
			assert.equal(code, 2);
			assert.deepEqual(filesIn(out), ["b.md"]);
			assert.equal(
				err,
				"a.md: Execspeak itself failed on this file (TypeError: nothing to stand on), which is no fault of yours. Please report it; the other files are checked.\n",
			);
		});
	});

	describe("options", () => {
		for (const [words, sentence] of [
			[["--fromat", "json"], "There is no option --fromat: did you mean --format?"],
			[["--reporter", "json"], "There is no option --reporter: did you mean --format?"],
			[["-x"], "There is no option -x: --help lists them."],
			[["--format", "jsno"], "--format cannot be “jsno”: did you mean json?"],
			[["--format"], "--format needs a value, as in --format json."],
			[["--format", "--quiet"], "--format needs a value, as in --format json."],
			[["--quiet=yes"], "--quiet takes no value: leave out “=yes”."],
			[["--fail-on", "warn"], "--fail-on cannot be “warn”: did you mean warning?"],
			[["--max-warnings", "-1"], "--max-warnings needs a whole number, not “-1”."],
			[["--max-warnings", "some"], "--max-warnings needs a whole number, not “some”."],
			[["--rule", "bare-score"], "--rule needs a rule and a severity, as in --rule bare-score:error."],
			[["--rule", "bear-score:off"], "There is no rule “bear-score”: did you mean bare-score?"],
			[["--rule", "bare-score:of"], "The severity after --rule cannot be “of”: did you mean off?"],
			[["--fail-on", "hint"], "--fail-on cannot be “hint”: use error, warning, info or never."],
			[["--config", "."], ". is a folder: name the file in it, such as .execspeak.yaml."],
			[["--config", "../"], "../ is a folder: name the file in it, such as ../.execspeak.yaml."],
			[["a.md/*.md"], "a.md/*.md looks inside a.md, which is a file and no folder: name the file itself, or a folder."],
			[
				["!a.md"],
				"!a.md only says what to leave out: write a.md under “ignore” in .execspeak.yaml, and name a folder to check.",
			],
			[["--config", "none.yaml"], "The configuration none.yaml does not exist: check the path."],
			[["explain"], "Name the rule to explain, as in: execspeak explain bare-score."],
			[["explain", "bare-scores"], "There is no rule “bare-scores”: did you mean bare-score?"],
			[["explain", "bare-score", "double-space"], "One at a time: execspeak explain bare-score."],
			[["explain", "score", "board/"], "One at a time: execspeak explain score."],
			[["explain", "bare-score", "--format", "json"], "--format does not go with explain: leave it out."],
			[["rules", "bare-score"], "execspeak rules lists all rules: for one, write execspeak explain bare-score."],
			[
				["a.md", "--score", "--format", "github"],
				"--score is not shown in --format github: write execspeak score, which has a --format json of its own.",
			],
			[
				["a.md", "--score", "--format", "json"],
				"--score is not shown in --format json: write execspeak score, which has a --format json of its own.",
			],
			[["rules", "--min-score", "3"], "--min-score does not go with rules: leave it out."],
			[["explain", "--trace"], "--trace needs a value, as in execspeak explain --trace proposal.md:12."],
			[["a.md", "--output-file", "."], ". cannot be written: it is a folder."],
			[
				["--stdin-filename", "b.md"],
				"--stdin-filename names what comes from standard input: ask for that with a dash, as in execspeak --stdin-filename draft.md - < draft.md.",
			],
			[["--output-file=", "a.md"], "--output-file needs a value, as in --output-file report.sarif."],
			[["--config", "", "a.md"], "--config needs a value, as in --config .execspeak.yaml."],
			[["a.md", ""], NAMELESS],
			[["", "--fix"], NAMELESS],
			[["score", ""], NAMELESS],
			[["-", "--fix"], "What comes from standard input cannot be mended in place: use --fix-dry-run."],
		] as const) {
			it(`${words.join(" ")}: ${sentence}`, () => {
				const { code, out, err } = inside({ "a.md": BAD }).run(words);
				assert.deepEqual({ code, out, err }, { code: 2, out: "", err: `execspeak: ${sentence}\n` });
			});
		}

		it("refuses a day that is not in the calendar", () => {
			inside({ "a.md": BAD });
			for (const day of ["2027-02-30", "tomorrow", "27-01-01", "2027-13-01"]) {
				const { code, err } = folder.run(["a.md", "--today", day]);
				assert.equal(code, 2);
				assert.match(err, /^execspeak: --today needs a date such as \d{4}-\d\d-\d\d, not “.*”\.\n$/);
			}
		});

		it("hands --today to the engine, and today's date without it", () => {
			inside({ "a.md": BAD });
			assert.match(folder.run(["a.md", "--today", "2027-03-31"]).out, /stands alone on 2027-03-31/);
			assert.match(folder.run(["a.md"]).out, /stands alone on \d{4}-\d\d-\d\d/);
		});

		it("--as-proposal forces the decision", () => {
			inside({ "a.md": GOOD });
			assert.equal(folder.run(["a.md", "--as-proposal"]).out, "No findings in 1 proposal.\n");
		});

		it("--rule may be repeated, and silences with off", () => {
			inside({ "a.md": `${BAD}Two  spaces.\n` });
			const { out } = folder.run([
				"a.md",
				"--rule",
				"bare-score:off",
				"--rule",
				"double-space:hint",
				"--format",
				"json",
			]);
			const [{ findings }] = JSON.parse(out);
			assert.deepEqual(
				findings.map((finding: { severity: string }) => finding.severity),
				["hint"],
			);
		});

		it("takes a misspelled command for what it is", () => {
			inside({ "a.md": BAD });
			assert.equal(folder.run(["scroe", "a.md"]).err, "scroe does not exist: did you mean execspeak score?\n");
			for (const name of ["sc.md", "a.md/sc.md"])
				assert.equal(folder.run([name]).err, `${name} does not exist: check the spelling and the folder.\n`);
		});

		it("--quiet shows errors only, and the exit code stays", () => {
			inside({ "a.md": `${BAD}Two  spaces.\n` });
			const { code, out, err } = folder.run(["a.md", "--quiet"]);
			assert.equal(code, 1);
			assert.equal(
				err,
				"Findings that --quiet does not show end this run with 1: leave --quiet out to see them, or let only errors fail with --fail-on error.\n",
			);
			assert.equal(
				folder.run(["a.md", "--quiet", "--max-warnings", "0"]).err,
				"1 warning, and --max-warnings allows none: leave --quiet out to see them, or raise --max-warnings.\n",
			);
			assert.equal(folder.run(["a.md", "--quiet", "--fail-on", "error"]).err, "");
			assert.equal(folder.run(["a.md", "--quiet", "--rule", "bare-score:error"]).err, "");
			assert.match(
				out,
				/^No errors in 1 file, which does not read as a proposal; 2 lesser findings not shown\.\nIf this file is a proposal, /,
			);
			assert.match(folder.run(["a.md", "--quiet", "--rule", "bare-score:error"]).out, /bare-score/);
		});

		it("--version and --help", () => {
			inside({});
			assert.deepEqual(folder.run(["--version"]), { code: 0, out: "1.2.3\n", err: "" });
			const { code, out } = folder.run(["--help"]);
			assert.equal(code, 0);
			assert.match(out, /--allow-no-files/);
			for (const line of out.split("\n")) assert.ok(line.length <= 110, line);
		});
	});

	describe("files", () => {
		it("walks folders for Markdown, and skips node_modules, dot folders and what git ignores", () => {
			inside({
				".git/HEAD": "",
				".gitignore": "/drafts/\n*.old.md\nsub/*\n!sub/kept.md\n",
				"a.md": GOOD,
				"b.markdown": GOOD,
				"C.MD": GOOD,
				"c.txt": GOOD,
				"d.old.md": GOOD,
				"drafts/d.md": GOOD,
				"deep/drafts/d.md": GOOD,
				"sub/lost.md": GOOD,
				"sub/kept.md": GOOD,
				"nested/.gitignore": "secret.md\n!e.old.md\n",
				"nested/secret.md": GOOD,
				"nested/e.old.md": GOOD,
				"nested/more/secret.md": GOOD,
				"node_modules/x.md": GOOD,
				"nested/node_modules/x.md": GOOD,
				".hidden/x.md": GOOD,
			});
			const expected = ["C.MD", "a.md", "b.markdown", "deep/drafts/d.md", "nested/e.old.md", "sub/kept.md"];
			assert.deepEqual(linted(["."]), expected);
			assert.deepEqual(linted([]), expected);
		});

		it("heeds the .gitignore of the folders above, up to the repository's root", () => {
			inside({
				".gitignore": "*.md",
				"repo/.git/HEAD": "",
				"repo/.gitignore": "x.md",
				"repo/a/x.md": GOOD,
				"repo/a/y.md": GOOD,
			});
			assert.deepEqual(linted(["repo/a"]), ["repo/a/y.md"]);
			assert.deepEqual(linted(["."], "repo/a"), ["y.md"]);
		});

		it("walks a folder that is named, even if git ignores it, and takes a named file as it is", () => {
			inside({ ".git/HEAD": "", ".gitignore": "drafts/\nnotes.txt", "drafts/a.md": GOOD, "notes.txt": GOOD });
			assert.deepEqual(linted(["drafts"]), ["drafts/a.md"]);
			assert.deepEqual(linted(["drafts/a.md", "notes.txt"]), ["drafts/a.md", "notes.txt"]);
		});

		it("expands globs by itself", () => {
			inside({ "a/x.md": GOOD, "a/b/y.md": GOOD, "a/z.txt": GOOD, "c/w.markdown": GOOD });
			assert.deepEqual(linted(["**/*.md"]), ["a/b/y.md", "a/x.md"]);
			assert.deepEqual(linted(["a/*"]), ["a/x.md"]);
			assert.deepEqual(linted(["{a,c}/*"]), ["a/x.md", "c/w.markdown"]);
			assert.deepEqual(linted(["./a/*.txt"]), ["a/z.txt"]);
			assert.deepEqual(linted([`${folder.path}/a/*.md`]), ["a/x.md"]);
		});

		it("misses what a misspelled glob should match: exit code 2, and the others are linted", () => {
			inside({ "a/x.md": GOOD, "b/y.txt": GOOD });
			const { code, out, err } = folder.run(["a/*.md", "aa/*.md", "b/*.md", "--format", "json"]);
			assert.deepEqual([code, filesIn(out)], [2, ["a/x.md"]]);
			assert.equal(
				err,
				"No Markdown file matches aa/*.md: check its spelling, or leave it out.\nNo Markdown file matches b/*.md: check its spelling, or leave it out.\n",
			);
			assert.equal(folder.run(["a/*.md", "aa/*.md", "--allow-no-files"]).code, 0);
		});

		it("takes a file whose name looks like a glob", () => {
			inside({ "[draft] a.md": GOOD });
			assert.deepEqual(linted(["[draft] a.md"]), ["[draft] a.md"]);
		});

		it("lints each file once, in the order of the operands", () => {
			inside({ "a.md": GOOD, "b.md": GOOD });
			assert.deepEqual(linted(["b.md", ".", "./a.md"]), ["b.md", "a.md"]);
		});

		it("names files above the working folder by their whole path", () => {
			inside({ "a.md": GOOD, "sub/b.md": GOOD });
			const [file] = linted(["../a.md"], "sub");
			assert.ok(file?.startsWith("/") && file.endsWith("/a.md"));
		});

		it("follows links to files and not to folders", () => {
			inside({ "a.md": GOOD, "sub/b.md": GOOD });
			symlinkSync(folder.path, join(folder.path, "sub/circle"));
			symlinkSync(join(folder.path, "a.md"), join(folder.path, "link.md"));
			symlinkSync(join(folder.path, "none.md"), join(folder.path, "dangling.md"));
			symlinkSync("loop.md", join(folder.path, "loop.md"));
			assert.deepEqual(linted(["."]), ["a.md", "link.md", "sub/b.md"]);
		});

		it("reads standard input", () => {
			inside({ "sub/.execspeak.yaml": "rules:\n  bare-score: error\n" });
			const plain = JSON.parse(folder.run(["-", "--format", "json"], { input: BAD }).out);
			assert.deepEqual([plain[0].file, plain[0].findings[0].severity], ["standard input", "warning"]);
			const words = ["-", "--stdin-filename", "sub/new.md", "--format", "json"];
			const named = JSON.parse(folder.run(words, { input: BAD }).out);
			assert.deepEqual([named[0].file, named[0].findings[0].severity], ["sub/new.md", "error"]);
			const broken = folder.run(["-"], { input: Buffer.from([0xff]) });
			assert.deepEqual(
				[broken.code, broken.err],
				[2, "Standard input is not UTF-8 text: save it with the encoding UTF-8.\n"],
			);
		});
	});

	describe("configuration", () => {
		it("is the nearest .execspeak.yaml, from the file upwards", () => {
			inside({
				".execspeak.yaml": "rules:\n  bare-score: error\n",
				"near/.execspeak.yaml": "rules:\n  bare-score: hint\n",
				"a.md": BAD,
				"far/deep/b.md": BAD,
				"near/deep/c.md": BAD,
			});
			const results = JSON.parse(folder.run([".", "--format", "json"]).out);
			const severities = results.map((result: { findings: { severity: string }[] }) => result.findings[0]?.severity);
			assert.deepEqual(severities, ["error", "error", "hint"]);
		});

		it("may be written as JSON; of two in one folder the YAML holds", () => {
			const json = '{\n\t"$schema": "./schema.json",\n\t"rules": { "bare-score": "error" },\n\t"ignore": ["old/"]\n}\n';
			inside({ ".execspeak.json": json, "deep/a.md": BAD, "old/b.md": BAD });
			const found = () => JSON.parse(folder.run([".", "--format", "json"]).out);
			assert.deepEqual(
				found().map(({ file, findings }: { file: string; findings: { severity: string }[] }) => [
					file,
					findings[0]?.severity,
				]),
				[["deep/a.md", "error"]],
			);
			folder.write(".execspeak.yml", "rules:\n  bare-score: info\n");
			assert.deepEqual(
				found().map(({ findings }: { findings: { severity: string }[] }) => findings[0]?.severity),
				["information", "information"],
			);
			folder.write(".execspeak.yaml", "rules:\n  bare-score: hint\n");
			assert.deepEqual(
				found().map(({ findings }: { findings: { severity: string }[] }) => findings[0]?.severity),
				["hint", "hint"],
			);
		});

		it("in JSON has its problems reported at their place too", () => {
			inside({ ".execspeak.json": '{\n\t"rule": {}\n}\n', "a.md": GOOD });
			const { code, err } = folder.run(["a.md"]);
			assert.equal(code, 2);
			assert.equal(err, ".execspeak.json:2:2  error  There is no key “rule”: did you mean “rules”?\n");
		});

		it("can be named, and --rule wins over it", () => {
			inside({
				".execspeak.yaml": "rules:\n  bare-score: error\n",
				"other.yaml": "rules:\n  bare-score: off\n",
				"a.md": BAD,
			});
			assert.equal(folder.run(["a.md", "--config", "other.yaml"]).code, 0);
			assert.equal(folder.run(["a.md", "--config", "other.yaml", "--rule", "bare-score:warning"]).code, 1);
		});

		it("leaves files out of a folder's walk, and a named file in", () => {
			inside({
				"docs/.execspeak.yaml": "ignore: [drafts/, '*.tmp.md']\n",
				"docs/drafts/a.md": BAD,
				"docs/x/b.tmp.md": BAD,
				"docs/c.md": BAD,
			});
			assert.deepEqual(linted(["."]), ["docs/c.md"]);
			assert.deepEqual(linted(["docs/**/*.md"]), ["docs/c.md"]);
			assert.deepEqual(linted(["docs/drafts/a.md"]), ["docs/drafts/a.md"]);
		});

		it("names proposals by glob", () => {
			inside({ ".execspeak.yaml": "proposals: [board/]\n", "board/a.md": GOOD, "b.md": GOOD });
			const results = JSON.parse(folder.run([".", "--format", "json"]).out);
			assert.deepEqual(
				results.map((result: { proposal: boolean }) => result.proposal),
				[false, true],
			);
		});

		it("is reported with its place where it is wrong: exit code 2, and the files are linted", () => {
			inside({ ".execspeak.yaml": "\ufeffrules:\r\n  bare-score: warn\r\n", "a.md": BAD });
			const { code, out, err } = folder.run(["a.md"]);
			assert.equal(code, 2);
			assert.equal(err, ".execspeak.yaml:2:15  error  “warn” is no severity: did you mean “warning”?\n");
			assert.match(out, /bare-score/);
		});

		it("may name a rule that this version does not have", () => {
			inside({ ".execspeak.yaml": "rules:\n  from-the-future: error\n", "a.md": GOOD });
			const { code, err } = folder.run(["a.md"]);
			assert.equal(code, 0);
			assert.match(err, /^\.execspeak\.yaml:2:3 {2}warning {2}There is no rule “from-the-future”/);
		});

		it("may not misspell one: a team must not believe that it runs", () => {
			inside({ ".execspeak.yaml": "rules:\n  bare-scor: error\n", "a.md": GOOD });
			const { code, err } = folder.run(["a.md"]);
			assert.equal(code, 2);
			assert.match(err, /^\.execspeak\.yaml:2:3 {2}error {2}There is no rule “bare-scor”: did you mean “bare-score”/);
		});

		it("is told on GitHub at its place, as is a file that cannot be read", () => {
			inside({ ".execspeak.yaml": "rules:\n  bare-score: warn\n", "a.md": Buffer.from([0x4e, 0xe9]) });
			const { code, out } = folder.run(["a.md", "--format", "github"]);
			assert.equal(code, 2);
			assert.match(out, /^::error file=a\.md,title=Execspeak::a\.md is not UTF-8 text: .*$/m);
			assert.match(out, /^::error file=\.execspeak\.yaml,line=2,col=15,title=Execspeak::“warn” is no severity.*$/m);
		});
	});

	describe("--fix", () => {
		it("applies safe fixes and reports what is left", () => {
			inside({ "a.md": `One  two    three.\n\n${BAD}` });
			const { code, out } = folder.run(["a.md", "--fix"]);
			assert.equal(code, 1);
			assert.equal(folder.read("a.md"), `One two three.\n\n${BAD}`);
			assert.match(out, /Mended \d findings in 1 file\./);
			assert.match(out, /bare-score/);
		});

		it("gives line endings back as it found them, keeps byte order mark and mode, and leaves no other file behind", () => {
			inside({ "a.md": "\ufeffOne  two.\r\nThree  four.\r\n" });
			folder.chmod("a.md", 0o640);
			assert.equal(folder.run(["a.md", "--fix"]).code, 0);
			assert.equal(folder.read("a.md"), "\ufeffOne two.\r\nThree four.\r\n");
			assert.equal(folder.mode("a.md"), 0o640);
			assert.deepEqual(readdirSync(folder.path), ["a.md"]);
		});

		it("mends the file that a link points to", () => {
			inside({ "a.md": "One  two.\n" });
			symlinkSync("a.md", join(folder.path, "link.md"));
			folder.run(["link.md", "--fix"]);
			assert.equal(folder.read("a.md"), "One two.\n");
		});

		it("only says what it would do in a dry run", () => {
			inside({ "a.md": "One  two.\n" });
			const { out } = folder.run(["a.md", "--fix-dry-run"]);
			assert.match(
				out,
				/--fix would mend 1 finding in 1 file; nothing was written\.\n {2}a\.md:1:4 {2}Write one space {2}double-space\n/,
			);
			assert.equal(folder.read("a.md"), "One  two.\n");
			const [result] = JSON.parse(folder.run(["-", "--fix-dry-run", "--format", "json"], { input: "One  two.\n" }).out);
			assert.equal(result.output, "One two.\n");
		});
	});

	describe("output", () => {
		it("is json with places from 1, in UTF-16 units", () => {
			inside({ "a.md": "\ufeff# Plan\r\n\r\n😀 NPS rose 6 points.\r\nTwo  spaces.\r\n" });
			assert.deepEqual(JSON.parse(folder.run(["a.md", "--format", "json", "--today", "2027-01-01"]).out), [
				{
					file: "a.md",
					proposal: false,
					findings: [
						{
							rule: "bare-score",
							severity: "warning",
							message: "“NPS rose 6 points” stands alone on 2027-01-01.",
							line: 3,
							column: 4,
							endLine: 3,
							endColumn: 21,
							related: [{ message: "Money stands here.", line: 1, column: 1, endLine: 1, endColumn: 2 }],
						},
						{
							rule: "double-space",
							severity: "information",
							message: "Two spaces.",
							line: 4,
							column: 4,
							endLine: 4,
							endColumn: 6,
							fixes: [
								{
									kind: "safe",
									title: "Write one space",
									edits: [{ line: 4, column: 4, endLine: 4, endColumn: 6, text: " " }],
								},
							],
						},
					],
				},
			]);
		});

		it("has no colour and is not wrapped where nobody sits at a terminal", () => {
			inside({ "a.md": BAD });
			const { out } = folder.run(["a.md", "--today", "2027-01-01"]);
			assert.equal(
				out,
				[
					"a.md",
					"  3:5  warning  “NPS rose 6 points” stands alone on 2027-01-01.  bare-score",
					"                → 1:1 Money stands here.",
					"",
					"1 warning in 1 file, which does not read as a proposal.",
					"If this file is a proposal, add `--as-proposal`: then Execspeak also says which parts are missing.",
					"`execspeak explain bare-score` says why a finding matters and how to clear it.",
					"",
				].join("\n"),
			);
		});

		it("may be cut off by its reader", function () {
			if (process.platform === "win32") this.skip();
			inside({ "a.md": BAD.repeat(20_000) });
			const line = `"${process.execPath}" "${FAKE_PROGRAM}" a.md --format json | head -c 10; echo "code \${PIPESTATUS[0]}"`;
			const { stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: folder.path, encoding: "utf8" });
			assert.equal(stderr, "");
			assert.match(stdout, /code [01]\n$/);
		});

		it("goes to a file that --output-file names, in a folder that need not be there", () => {
			inside({ "a.md": BAD });
			const { code, out, err } = folder.run(["a.md", "--format", "sarif", "--output-file", "reports/ci/a.sarif"]);
			assert.deepEqual({ code, out, err }, { code: 1, out: "", err: "" });
			assert.equal(JSON.parse(folder.read("reports/ci/a.sarif")).runs[0].results.length, 1);
			const lost = folder.run(["a.md", "-o", "a.md/x.sarif"]);
			assert.equal(lost.code, 2);
			assert.match(lost.err, /^execspeak: a\.md\/x\.sarif cannot be written: /);
		});

		it("explains and lists rules", () => {
			inside({});
			const { code, out } = folder.run(["explain", "bare-score"]);
			assert.equal(code, 0);
			for (const part of [
				"The title of bare-score",
				"Why bare-score matters.",
				"How to clear bare-score.",
				"“A quote”",
				"An author, An article",
				"«NPS rose 6 points»",
				"Fine.",
				"a note",
				"execspeak-allow bare-score: your reason",
			]) {
				assert.ok(out.includes(part), part);
			}
			const list = folder.run(["rules"]).out;
			for (const id of ["bare-score", "double-space", "unknown-rule", "unused-allow", "reasonless-allow"]) {
				assert.match(list, new RegExp(`^${id} +(?:warning|info) `, "m"));
			}
		});
	});

	describe("as it ships", () => {
		it("runs from dist", () => {
			assert.ok(existsSync("dist/execspeak.js"), "run `npm run build` first");
			folder = createFolder(join(process.cwd(), "dist/execspeak.js"), { "a.md": GOOD });
			assert.equal(folder.run(["."]).code, 0);
			assert.match(folder.run(["--version"]).out, /^\d+\.\d+\.\d+\n$/);
		});
	});
});
