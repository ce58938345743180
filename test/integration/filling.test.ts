import * as vscode from "vscode";
import { equal, eventually, match, pause } from "./expect";
import { closeAll, LONG_ENOUGH, openFile, rulesShown } from "./workbench";

describe("placeholders of a snippet in progress", () => {
	afterEach(closeAll);

	it("are not remarked on until the cursor leaves them", async () => {
		const document = await openFile("filling.md", "Hello.\n\n\n\nBye.\n");
		const editor = vscode.window.activeTextEditor!;
		const snippet = new vscode.SnippetString("It costs ").appendPlaceholder("[amount]");
		snippet.appendText(" a year from ").appendPlaceholder("[driver date]");
		await editor.insertSnippet(snippet, new vscode.Position(2, 0));
		await pause(LONG_ENOUGH);
		equal(rulesShown(document), []);
		editor.selection = new vscode.Selection(4, 0, 4, 0);
		await eventually("the reminders", () => rulesShown(document).includes("leftover-placeholder"));
	});

	it("in a new map of stakeholders are blanks to fill in until it is saved", async () => {
		const paper = await openFile("blanks.md", "# Night buses\n\nThe CFO is asked to approve £80,000 by 31 March.\n");
		await vscode.commands.executeCommand("execspeak.mapStakeholders", paper.uri.toString());
		const editor = vscode.window.activeTextEditor!;
		await pause(LONG_ENOUGH);
		equal(rulesShown(editor.document), []);
		await vscode.commands.executeCommand("type", { text: "Ada Obi" });
		await pause(LONG_ENOUGH);
		equal(rulesShown(editor.document), []);
		match(editor.document.getText(), /^- name: "Ada Obi"\n {2}role: "\[role\]"/);
		await vscode.commands.executeCommand("workbench.action.files.save");
		await eventually("the reminders", () => rulesShown(editor.document).length === 2);
		await closeAll();
		await vscode.workspace.fs.delete(editor.document.uri);
	});

	it("are remarked on once the writer saves", async () => {
		const document = await openFile("saved.md", "Hello.\n\n");
		const snippet = new vscode.SnippetString("It costs ").appendPlaceholder("[amount]");
		await vscode.window.activeTextEditor!.insertSnippet(snippet, new vscode.Position(2, 0));
		await pause(LONG_ENOUGH);
		equal(rulesShown(document), []);
		await vscode.commands.executeCommand("workbench.action.files.save");
		await eventually("the reminder", () => rulesShown(document).includes("leftover-placeholder"));
	});
});
