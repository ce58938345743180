import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { createFolder, FAKE_PROGRAM, type Folder } from "./program";

/** The first thread sleeps over this one, so that the others are sure to get something to do. */
const SLOW = "# Plan\n\nPlease let the other thread begin.\n";
const BAD = "# Plan\n\nOur NPS rose 6 points  last quarter.\n";

describe("execspeak on several threads", function () {
	this.timeout(60_000);

	let folder: Folder;

	afterEach(() => folder?.remove());

	const inside = (files: Record<string, string | Buffer>) => {
		folder = createFolder(FAKE_PROGRAM, files);
		return folder;
	};
	const several = (text: string, count = 12) =>
		Object.fromEntries(Array.from({ length: count }, (_, index) => [`paper-${index + 10}.md`, text]));

	it("shares the files out, and reports them in their order", () => {
		inside({ "a.md": SLOW, ...several("# Plan\n\nTell who reads.\n") });
		const { code, out, err } = folder.run([".", "--threads", "2", "--format", "json"]);
		assert.deepEqual({ code, err }, { code: 1, err: "" });
		assert.match(out, /Read by another thread\./);
		const files = JSON.parse(out).map(({ file }: { file: string }) => file);
		assert.deepEqual(files, ["a.md", ...Object.keys(several(""))]);
	});

	it("says the same as on one, of findings, faults and settings", () => {
		inside({
			...several(BAD),
			"below/.execspeak.yaml": "rules:\n  bare-score: error\n  double-space: of\n",
			"below/a.md": BAD,
			"below/latin.md": Buffer.from([0x63, 0x61, 0x66, 0xe9]),
			"stumbling.md": "# Plan\n\nWe stumble here.\n",
		});
		const named = Array.from({ length: 16 }, (_, index) => `each-${index}/a.md`);
		for (const [index, name] of named.entries()) {
			folder.write(name, BAD);
			folder.write(`each-${index}/.execspeak.yaml`, `rules:\n  double-space: of${index}\n`);
		}
		for (const words of [["."], [".", "--score"], [".", "--format", "json"], ["score", "."], named]) {
			const one = folder.run([...words, "--threads", "1"]);
			assert.equal(one.code, 2);
			assert.deepEqual(folder.run([...words, "--threads", "3"]), one, words.join(" "));
		}
	});

	it("mends each file once", () => {
		inside({ "a.md": SLOW, ...several(BAD) });
		const { out } = folder.run([".", "--fix", "--threads", "3", "--fail-on", "never"]);
		assert.match(out, /12 findings? mended|mended 12/i);
		for (const name of Object.keys(several(""))) assert.equal(folder.read(name), BAD.replace("  ", " "));
	});

	it("loses nothing where a thread comes to a bad end", () => {
		inside({ "a.md": SLOW, ...several(`${BAD}\nNow end the other thread here.\n`) });
		const one = folder.run([".", "--threads", "1", "--format", "json"]);
		assert.deepEqual(folder.run([".", "--threads", "2", "--format", "json"]), one);
	});

	it("checks everything on one where the system allows no other", () => {
		inside(several(BAD));
		const one = folder.run([".", "--threads", "1", "--format", "json"]);
		const permission = Number.parseInt(process.versions.node, 10) < 24 ? "--experimental-permission" : "--permission";
		const words = [permission, "--allow-fs-read=*", FAKE_PROGRAM, ".", "--threads", "2", "--format", "json"];
		const { status, stdout } = spawnSync(process.execPath, words, { cwd: folder.path, encoding: "utf8" });
		assert.deepEqual({ status, stdout }, { status: one.code, stdout: one.out });
	});

	it("reads standard input on any number", () => {
		inside({ "a.md": BAD });
		const { code, out } = folder.run(["-", "a.md", "--threads", "4"], { input: BAD });
		assert.equal(code, 1);
		assert.match(out, /standard input/);
		assert.match(out, /a\.md/);
	});

	it("wants a number of threads that there can be", () => {
		inside({ "a.md": BAD });
		for (const value of ["0", "many", "-3", "1000"]) {
			const { code, err } = folder.run([`--threads=${value}`]);
			assert.equal(code, 2);
			assert.equal(err, `execspeak: --threads needs a whole number from 1 to 99, not “${value}”.\n`);
		}
	});

	it("finds in the samples what one thread finds, as it ships", () => {
		const [one, other] = ["1", "2"].map((count) =>
			spawnSync(
				process.execPath,
				[
					resolve("dist/execspeak.js"),
					"test/proposals",
					"--threads",
					count,
					"--format",
					"json",
					"--today",
					"2026-01-15",
				],
				{ encoding: "utf8" },
			),
		);
		assert.equal(one!.status, 1);
		assert.ok(one!.stdout.length > 1000);
		assert.equal(other!.stdout, one!.stdout);
	});
});
