import assert from "node:assert/strict";
import { createFolder, FAKE_PROGRAM, type Folder } from "./program";

/** Says which flags are set, and in which thread, in place of setting them. */
const SPY = `
	const { threadId } = require("node:worker_threads");
	const { V8_VERSION } = process.env;
	if (V8_VERSION) Object.defineProperty(process, "versions", { value: { ...process.versions, v8: V8_VERSION } });
	require("node:v8").setFlagsFromString = (flag) => require("node:fs").writeSync(2, threadId + " " + flag + "\\n");
`;
/** The first thread sleeps over this one, so that the other is sure to get something to do. */
const SLOW = "# Plan\n\nPlease let the other thread begin.\n";

describe("the flags that suit Node.js to execspeak", function () {
	this.timeout(60_000);

	let folder: Folder;

	before(() => {
		folder = createFolder(FAKE_PROGRAM, {
			"a.md": SLOW,
			"b.md": "# Plan\n\nTell who reads.\n",
			"c.md": "# Plan\n\nTell who reads.\n",
			"spy.cjs": SPY,
		});
	});

	after(() => folder.remove());

	const flagsOf = (version: string, words: readonly string[]) => {
		const environment = { NODE_OPTIONS: `--require ${folder.path}/spy.cjs`, V8_VERSION: version };
		const { out, err } = folder.run([...words, "--format", "json"], { environment });
		return { out, flags: err.split("\n").filter((line) => line !== "") };
	};

	it("are unknown to no Node.js: each makes it complain aloud in every run", () => {
		assert.equal(folder.run(["b.md"]).err, "");
		for (const version of ["12.4.254.21-node.57", "13.6.233.17-node.53"]) {
			const { flags } = flagsOf(version, ["b.md"]);
			assert.deepEqual(flags, ["0 --no-regexp-tier-up", "0 --semi-space-growth-factor=16"], version);
		}
		for (const version of ["12.9.202.28-node.14", "14.1.146.11-node.10"])
			assert.deepEqual(flagsOf(version, ["b.md"]).flags, [], version);
	});

	it("are set in the first thread only, as they must not change while others run", () => {
		const { out, flags } = flagsOf("11.3.244.8-node.30", [".", "--threads", "2"]);
		assert.match(out, /Read by another thread\./);
		assert.deepEqual(flags, [
			"0 --no-regexp-tier-up",
			"0 --semi-space-growth-factor=16",
			"0 --interrupt-budget=1000000",
		]);
	});
});
