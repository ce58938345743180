import assert from "node:assert/strict";
import { summary } from "../../../../src/host/vscode/sentences";

const NONE = { found: 0, files: 0, proposals: 0, remarks: 0 };

describe("What “Lint All Proposals” says", () => {
	it("when it has read everything", () => {
		assert.match(summary({ ...NONE, ending: "finished" }), /^There is no Markdown file in this workspace/);
		const all = { found: 9, files: 9, proposals: 2, remarks: 5, ending: "finished" } as const;
		assert.equal(summary(all), "5 findings in 2 proposals, listed under Problems.");
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
			summary({ ...half, remarks: 5 }),
			`You stopped Execspeak after 12 of 40 Markdown files: 5 findings so far, listed under Problems. ${again}`,
		);
		assert.match(summary({ ...half, remarks: 0 }), /after 12 of 40 Markdown files: no findings so far\. Run/);
	});
});
