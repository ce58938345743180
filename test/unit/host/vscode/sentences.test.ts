import assert from "node:assert/strict";
import { summary, verdict } from "../../../../src/host/vscode/sentences";

const NONE = { found: 0, files: 0, proposals: 0, findings: 0, places: 0 };

describe("What “Lint This Proposal” says", () => {
	it("names the findings, and the places where several stand together", () => {
		assert.equal(verdict({ findings: 1, places: 1 }), "1 finding in this proposal, listed under Problems.");
		assert.equal(
			verdict({ findings: 9, places: 2 }),
			"9 findings at 2 places in this proposal, listed under Problems.",
		);
		assert.match(verdict({ findings: 0, places: 0 }), /no findings/);
	});
});

describe("What “Lint All Proposals” says", () => {
	it("when it has read everything", () => {
		assert.match(summary({ ...NONE, ending: "finished" }), /^There is no Markdown file in this workspace/);
		const all = { found: 9, files: 9, proposals: 2, findings: 5, places: 5, ending: "finished" } as const;
		assert.equal(summary(all), "5 findings in 2 proposals, listed under Problems.");
		assert.equal(summary({ ...all, places: 1 }), "5 findings at 1 place in 2 proposals, listed under Problems.");
	});

	it("when it was stopped, at once or half-way: never that it is done, or that there is nothing", () => {
		const again = "Run “Lint All Proposals in the Workspace” again to read them all.";
		for (const found of [0, 40])
			assert.equal(
				summary({ ...NONE, found, ending: "stopped" }),
				`You stopped Execspeak before it had read a file. ${again}`,
			);
		const half = { found: 40, files: 12, proposals: 2, ending: "stopped" } as const;
		assert.equal(
			summary({ ...half, findings: 5, places: 5 }),
			`You stopped Execspeak after 12 of 40 Markdown files: 5 findings so far, listed under Problems. ${again}`,
		);
		assert.match(
			summary({ ...half, findings: 0, places: 0 }),
			/after 12 of 40 Markdown files: no findings so far\. Run/,
		);
	});
});
