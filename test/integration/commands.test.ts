import * as vscode from "vscode";
import { eventually, ok } from "./expect";
import { closeAll, openFile, openUntitled, rulesShown, silence } from "./workbench";

describe("commands", () => {
	afterEach(closeAll);

	it("Lint This Proposal reads a note as a proposal until it is closed", async () => {
		const document = await openFile("note.md", "# Lobby\n\nWe will paint the lobby blue for $40,000.\n");
		await silence(document);
		await vscode.commands.executeCommand("execspeak.lint");
		await eventually("a document rule", () => rulesShown(document).includes("missing-urgency"));
	});

	it("Explain a Rule opens its page", async () => {
		await openUntitled("Hello.");
		await vscode.commands.executeCommand("execspeak.explainRule", "bare-score");
		const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
		await eventually("the page", () => tabs().some(({ label }) => label.includes("A survey score without its worth")));
	});

	it("Fix All Safe Problems does no harm where nothing is safe", async () => {
		const document = await openFile("safe.md", "Our NPS rose 6 points last quarter.\n");
		const before = document.getText();
		await vscode.commands.executeCommand("execspeak.fixAll");
		ok(document.getText() === before);
	});
});
