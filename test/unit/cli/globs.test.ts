import assert from "node:assert/strict";
import { createFolder, FAKE_PROGRAM, type Folder } from "./program";

const PAPER = "# Plan\n\nRenewals rose from 88% to 94%.\n";

describe("the globs of execspeak", function () {
	this.timeout(60_000);

	let folder: Folder;

	beforeEach(() => {
		const names = [
			"a.md",
			"a.txt",
			"a.rst",
			"board/b.md",
			"board/b.txt",
			"board/2027/c.markdown",
			"sub/d.md",
			"sub/d.txt",
		];
		folder = createFolder(FAKE_PROGRAM, Object.fromEntries(names.map((name) => [name, PAPER])));
	});

	afterEach(() => folder.remove());

	const found = (glob: string, from = ".") => {
		const { out, err } = folder.run([glob, "--format", "json"], { from });
		return err === "" ? JSON.parse(out).map(({ file }: { file: string }) => file.replace(folder.path, "…")) : err;
	};

	it("may go up and down again", () => {
		assert.deepEqual(found("sub/../*.md"), ["a.md"]);
		assert.deepEqual(found("sub/../board/*.md"), ["board/b.md"]);
		assert.deepEqual(found("../board/../*.md", "sub"), ["…/a.md"]);
		assert.deepEqual(found(".././sub//*.md", "board"), ["…/sub/d.md"]);
		assert.deepEqual(found(`${folder.path}/sub/../board/**`), ["board/2027/c.markdown", "board/b.md"]);
	});

	it("never leave the folder for a slash too many", () => {
		assert.deepEqual(found(".//*.md"), ["a.md"]);
		assert.deepEqual(found("board///*.md"), ["board/b.md"]);
	});

	it("give Markdown, and what else they name by its extension", () => {
		assert.deepEqual(found("*"), ["a.md"]);
		assert.deepEqual(found("*.*"), ["a.md"]);
		assert.deepEqual(found("**/*.{md,txt}"), ["a.md", "a.txt", "board/b.md", "board/b.txt", "sub/d.md", "sub/d.txt"]);
		assert.deepEqual(found("board/**/*.@(txt|markdown)"), ["board/2027/c.markdown", "board/b.txt"]);
		assert.deepEqual(found("{*.rst,sub/*.txt}"), ["a.rst", "sub/d.txt"]);
		assert.deepEqual(found("{board,sub}/*.txt"), ["board/b.txt", "sub/d.txt"]);
		assert.deepEqual(found("{board,sub}/*"), ["board/b.md", "sub/d.md"]);
	});

	it("that only say what to leave out are refused, whatever is there", () => {
		for (const rest of ["board/*.md", "none/*.md", "a.md"]) {
			assert.equal(
				found(`!${rest}`),
				`execspeak: !${rest} only says what to leave out: write ${rest} under “ignore” in .execspeak.yaml, and name a folder to check.\n`,
			);
		}
	});

	it("of a configuration that --config names count from the folder that the run starts in", () => {
		folder.write("shared/c.yaml", "ignore: [sub/, board/2027/]\nproposals: [board/b.md]\n");
		const { out } = folder.run([".", "--config", "shared/c.yaml", "--format", "json"]);
		assert.deepEqual(
			JSON.parse(out).map(({ file, proposal }: { file: string; proposal: boolean }) => [file, proposal]),
			[
				["a.md", false],
				["board/b.md", true],
			],
		);
	});
});
