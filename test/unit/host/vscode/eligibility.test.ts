import assert from "node:assert/strict";
import { delayAfter, isOnDisk, isProofread } from "../../../../src/host/vscode/eligibility";

describe("isProofread", () => {
	for (const scheme of [
		"file",
		"untitled",
		"vscode-vfs",
		"vscode-remote",
		"vscode-test-web",
		"github",
		"memfs",
		"sftp",
	])
		it(`reads ${scheme}`, () => assert.equal(isProofread({ scheme, languageId: "markdown" }), true));

	for (const scheme of [
		"git",
		"gitlens",
		"output",
		"search-editor",
		"vscode-notebook-cell",
		"vscode-chat-code-block",
		"vscode-local-history",
		"comment",
		"merge-conflict.conflict-diff",
		"execspeak-rule",
	])
		it(`leaves ${scheme} alone`, () => assert.equal(isProofread({ scheme, languageId: "markdown" }), false));

	it("leaves other languages alone", () => assert.equal(isProofread({ scheme: "file", languageId: "yaml" }), false));
});

describe("isOnDisk", () => {
	for (const scheme of ["file", "vscode-remote"])
		it(`has folders of ${scheme} searched to the root`, () => assert.equal(isOnDisk(scheme), true));

	for (const scheme of ["vscode-vfs", "vscode-test-web", "github", "sftp"])
		it(`has the network left alone above a workspace folder of ${scheme}`, () => assert.equal(isOnDisk(scheme), false));
});

describe("delayAfter", () => {
	it("is short for a short text and never long", () => {
		assert.equal(delayAfter(1), 154);
		assert.equal(delayAfter(1_000), 250);
	});
});
