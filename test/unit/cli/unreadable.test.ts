import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { createFolder, FAKE_PROGRAM, type Folder, isActingForNobodyPossible } from "./program";

const BAD = "# Plan\n\nOur NPS rose 6 points last quarter.\n";
const STRICT = "rules:\n  bare-score: error\n";

describe("what execspeak cannot read", function () {
	this.timeout(60_000);

	let folder: Folder;

	afterEach(() => folder?.remove());

	const inside = (files: Record<string, string | Buffer>) => {
		folder = createFolder(FAKE_PROGRAM, files);
		return folder;
	};
	const asNobody = (words: readonly string[]) => folder.run(words, { user: "nobody" });

	describe("as a configuration is said, and is no configuration that is not there", () => {
		const reported = (sentence: string, words: readonly string[] = ["a.md"]) => {
			const { code, out, err } = asNobody(words);
			assert.deepEqual({ code, err }, { code: 2, err: `${sentence} Execspeak goes on without it.\n` });
			assert.match(out, /warning {2}“NPS rose 6 points”/);
		};

		it("where permission is lacking", function () {
			if (!isActingForNobodyPossible()) this.skip();
			inside({ "a.md": BAD, ".execspeak.yaml": STRICT });
			folder.chmod(".execspeak.yaml", 0o000);
			reported(".execspeak.yaml cannot be read: you have no permission; ask its owner for it.");
			const { out } = asNobody(["a.md", "--format", "github"]);
			assert.match(out, /^::error file=\.execspeak\.yaml,title=Execspeak::\.execspeak\.yaml cannot be read: /m);
		});

		it("where it is a folder", () => {
			inside({ "a.md": BAD, ".execspeak.yaml/x.yaml": STRICT, ".execspeak.yml": STRICT });
			reported(".execspeak.yaml cannot be read: it is a folder.");
		});

		it("where its links lead in a circle", function () {
			if (process.platform === "win32") this.skip();
			inside({ "board/a.md": BAD, ".execspeak.yaml": STRICT });
			symlinkSync(".execspeak.yml", join(folder.path, "board/.execspeak.yml"));
			reported("board/.execspeak.yml cannot be read: its links lead in a circle.", ["board"]);
		});

		it("where it is not UTF-8", () => {
			inside({ "a.md": BAD, ".execspeak.yaml": Buffer.from("terms:\n  scores: [Gäste-Index]\n", "latin1") });
			reported(".execspeak.yaml is not UTF-8 text: save it with the encoding UTF-8.");
			folder.write(".execspeak.yaml", Buffer.from(`\ufeff${STRICT}`, "utf16le"));
			reported(".execspeak.yaml is not UTF-8 text: save it with the encoding UTF-8.");
		});

		it("where a score or a line is asked for too", () => {
			inside({ "a.md": BAD, ".execspeak.yaml/x.yaml": "" });
			const sentence = ".execspeak.yaml cannot be read: it is a folder. Execspeak goes on without it.";
			assert.ok(folder.run(["score", "a.md"]).err.startsWith(`${sentence}\n`));
		});

		it("but what is not there, or leads nowhere, is nobody's concern", () => {
			inside({ "a.md": BAD });
			if (process.platform !== "win32") symlinkSync("none.yaml", join(folder.path, ".execspeak.yaml"));
			assert.deepEqual([folder.run(["a.md"]).code, folder.run(["a.md"]).err], [1, ""]);
		});

		it("and where --config names it, nothing is checked", function () {
			inside({ "a.md": BAD, "c.yaml": Buffer.from("terms: {scores: [Gäste-Index]}\n", "latin1"), "d.yaml": STRICT });
			assert.deepEqual(folder.run(["a.md", "--config", "c.yaml"]), {
				code: 2,
				out: "",
				err: "execspeak: The configuration c.yaml is not UTF-8 text: save it with the encoding UTF-8.\n",
			});
			if (!isActingForNobodyPossible()) this.skip();
			folder.chmod("d.yaml", 0o000);
			assert.equal(
				asNobody(["a.md", "--config", "d.yaml"]).err,
				"execspeak: The configuration d.yaml cannot be read: you have no permission; ask its owner for it.\n",
			);
		});
	});

	describe("as a folder is said", () => {
		const CLOSED =
			"sub cannot be searched: you have no permission; ask its owner for it. To do without it, name it under “ignore” in .execspeak.yaml.\n";

		beforeEach(function () {
			if (!isActingForNobodyPossible()) this.skip();
			inside({ "a.md": BAD, "sub/b.md": BAD });
			folder.chmod("sub", 0o000);
		});

		it("beside what can be read", () => {
			const { code, out, err } = asNobody(["."]);
			assert.deepEqual({ code, err }, { code: 2, err: CLOSED });
			assert.match(out, /^a\.md$/m);
		});

		it("where it is named, or a glob leads into it", () => {
			for (const operand of ["sub", "sub/*.md", "s*/*.md"]) {
				const { code, out, err } = asNobody([operand]);
				assert.deepEqual({ code, out, err }, { code: 2, out: "Nothing was checked.\n", err: CLOSED }, operand);
				assert.equal(asNobody([operand, "--allow-no-files"]).code, 2);
			}
		});

		it("unless it is left out", () => {
			folder.write(".execspeak.yaml", "ignore: [sub/]\n");
			assert.deepEqual([asNobody(["."]).code, asNobody(["."]).err], [1, ""]);
		});

		it("where a file in it is named, which may well be there", () => {
			const { code, err } = asNobody(["sub/b.md"]);
			assert.equal(code, 2);
			assert.match(err, /^sub\/b\.md cannot be read: you have no permission; ask its owner for it\.$/m);
			assert.doesNotMatch(err, /does not exist/);
		});
	});
});
