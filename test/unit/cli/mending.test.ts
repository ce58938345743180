import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chownSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { createFolder, FAKE_PROGRAM, type Folder, isActingForNobodyPossible, PROGRAM } from "./program";

const PAPER = "One  two.\n\nOur NPS rose 6 points  last quarter.\n";
const MENDED = "One two.\n\nOur NPS rose 6 points last quarter.\n";

describe("execspeak --fix", function () {
	this.timeout(60_000);

	let folder: Folder;

	afterEach(() => folder.remove());

	describe("of a file that cannot be written", () => {
		beforeEach(function () {
			if (!isActingForNobodyPossible()) this.skip();
			folder = createFolder(FAKE_PROGRAM, { "sub/a.md": `  ${PAPER}` });
			folder.chmod("sub", 0o555);
		});

		it("says so, and reports the text as it stands in the file", () => {
			const fixed = folder.run(["sub/a.md", "--fix"], { user: "nobody" });
			const found = folder.run(["sub/a.md"]);
			assert.deepEqual(
				{ code: fixed.code, err: fixed.err },
				{
					code: 2,
					err: "sub/a.md cannot be mended and is as it was: you have no permission; ask its owner for it.\n",
				},
			);
			const [fixedReport, foundReport] = [fixed.out, found.out].map((out) => out.slice(0, out.indexOf("\n\n")));
			assert.equal(fixedReport, foundReport);
			assert.match(fixed.out, /^Could not mend 3 findings in 1 file; nothing was changed there\.$/m);
			assert.doesNotMatch(fixed.out, /Mended|finds nothing|can mend/);
			assert.equal(folder.read("sub/a.md"), `  ${PAPER}`);
		});

		it("does so in the reports for programs too", () => {
			for (const format of ["json", "github"]) {
				const words = ["sub/a.md", "--format", format];
				const places = (out: string) => out.match(/"line": \d+|,line=\d+,endLine=\d+,col=\d+/g);
				const expected = places(folder.run(words).out);
				assert.ok(expected && expected.length > 3);
				assert.deepEqual(places(folder.run([...words, "--fix"], { user: "nobody" }).out), expected);
			}
		});

		it("mends the others, and says of both", () => {
			folder.write("b.md", PAPER);
			folder.chmod(".", 0o777);
			folder.chmod("b.md", 0o666);
			const { code, out } = folder.run([".", "--fix"], { user: "nobody" });
			assert.equal(code, 2);
			assert.match(
				out,
				/^Mended 2 findings in 1 file\.\nCould not mend 3 findings in 1 file; nothing was changed there\.$/m,
			);
			assert.equal(folder.read("b.md"), MENDED);
		});

		it("does not replace a file that is locked in a folder that is not", () => {
			folder.write("locked.md", PAPER);
			folder.chmod("locked.md", 0o444);
			folder.chmod(".", 0o777);
			const { code, err } = folder.run(["locked.md", "--fix"], { user: "nobody" });
			assert.equal(code, 2);
			assert.match(err, /^locked\.md cannot be mended and is as it was: you have no permission; /);
			assert.equal(folder.read("locked.md"), PAPER);
			assert.deepEqual(
				readdirSync(folder.path).filter((name) => name.endsWith(".tmp")),
				[],
			);
		});
	});

	it("leaves alone what others have put beside the file", function () {
		if (process.platform === "win32") this.skip();
		folder = createFolder(FAKE_PROGRAM, { "a.md": PAPER });
		const line = `echo theirs > .a.md.$$.tmp; exec "${process.execPath}" "${FAKE_PROGRAM}" a.md --fix`;
		spawnSync("sh", ["-c", line], { cwd: folder.path });
		const [other] = readdirSync(folder.path).filter((name) => name.endsWith(".tmp"));
		assert.equal(other && folder.read(other), "theirs\n");
		assert.equal(folder.read("a.md"), MENDED);
	});

	it("mends a file with as long a name as the system takes", () => {
		const name = `${"n".repeat(252)}.md`;
		folder = createFolder(FAKE_PROGRAM, { [name]: PAPER });
		assert.equal(folder.run([name, "--fix"]).err, "");
		assert.equal(folder.read(name), MENDED);
	});

	it("keeps the owner of a file that an administrator mends", function () {
		if (process.getuid?.() !== 0) this.skip();
		folder = createFolder(FAKE_PROGRAM, { "a.md": PAPER });
		chownSync(join(folder.path, "a.md"), 4321, 4322);
		folder.run(["a.md", "--fix"]);
		const { uid, gid } = statSync(join(folder.path, "a.md"));
		assert.deepEqual([folder.read("a.md"), uid, gid], [MENDED, 4321, 4322]);
	});
});

describe("execspeak --fix-dry-run", function () {
	this.timeout(60_000);

	it("names the places as they stand in the file, in their order", () => {
		const comment = (reason: string) => `<!-- execspeak-allow bare-score: ${reason} -->\n`;
		const paper = `# Ferries\n\n${["one", "two", "three"].map(comment).join("")}\nThe quay is open.\n\n${comment("four")}\nDone.\n`;
		const folder = createFolder(PROGRAM, { "a.md": `\ufeff${paper.replaceAll("\n", "\r\n")}` });
		try {
			const { out } = folder.run(["a.md", "--fix-dry-run"]);
			const places = [...out.matchAll(/^ {2}a\.md:(\d+:\d+) {2}Remove/gm)].map(([, place]) => place);
			assert.deepEqual(places, ["3:1", "4:1", "5:1", "9:1"]);
		} finally {
			folder.remove();
		}
	});
});
