import assert from "node:assert/strict";
import { createFolder, type Folder, PROGRAM } from "./program";

const NAME = "e\u001b[31mvil\u0007.md";
const COMMAND = "::error title=x::y.md";
const PAPER = [
	"---\nproposal: business-case\n---\n# Night\u001b[2J buses\n",
	"Our NPS\u001b[31m rose 6 points\u001b]0;pwned\u0007 and NPS\u009b31m fell. ::error::pwned ##[error]pwned\n",
	"## Plan\n\n- Train\u001b[8m the drivers\u001b[0m\n- Paint ::warning::the buses\n",
	"<!-- execspeak-allow bare-score\u001b[7m: because -->\n\nThis will del\u0000ight everybody.\n",
].join("\n");
/** All but the end of a line. */
const CONTROL = /[^\n\P{Cc}]/u;
const OBEYED = /^\s*::|##\[/m;

describe("what execspeak writes for people", function () {
	this.timeout(60_000);

	let folder: Folder;

	before(function () {
		if (process.platform === "win32") this.skip();
		folder = createFolder(PROGRAM, {
			[NAME]: PAPER,
			[COMMAND]: PAPER,
			"sub/.execspeak.yaml": "rul\u001b[31mes: {}\n",
			"sub/a.md": PAPER,
			"lat\u001b[31min.md": Buffer.from([0xe9]),
		});
	});

	after(() => folder?.remove());

	for (const words of [
		["."],
		[".", "--fix-dry-run"],
		[".", "--score"],
		["score", "."],
		["score", ".", "--min-score", "100"],
		["explain", "--trace", `${NAME}:6`],
		["explain", "--trace", `${COMMAND}:10`],
		["no\u001b[31mne.md"],
		["explain", "bare\u001b[31m-score"],
		[`--rule=bare\u0007:off`],
	]) {
		it(`has no control character of others': ${JSON.stringify(words.join(" "))}`, () => {
			const { out, err } = folder.run(words);
			assert.ok(out.length + err.length > 20);
			assert.doesNotMatch(out, CONTROL);
			assert.doesNotMatch(err, CONTROL);
			assert.doesNotMatch(out + err, OBEYED);
		});
	}

	it("shows where one stood", () => {
		const { out, err } = folder.run(["."]);
		assert.match(out, /^e␛\[31mvil␇\.md$/m);
		assert.match(out, /^∷error title=x::y\.md$/m);
		assert.match(err, /^lat␛\[31min\.md is not UTF-8 text: /m);
	});

	it("leaves the reports for programs as they are", () => {
		const files = JSON.parse(folder.run([".", "--format", "json"]).out).map(({ file }: { file: string }) => file);
		assert.deepEqual(files, [COMMAND, NAME, "sub/a.md"]);
	});
});
