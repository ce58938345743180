import * as vscode from "vscode";
import { equal, eventually, match, ok } from "./expect";
import { actionsAt, bareScore, CLAIM, closeAll, openFile, ruleOf, shown } from "./workbench";

describe("quick fixes", () => {
	afterEach(closeAll);

	it("offer the rule's fixes, then to allow and to explain", async () => {
		const document = await openFile("fixes.md", CLAIM);
		const titles = (await fixesFor(document)).map(({ title }) => title);
		match(titles[0]!, /^Say what it is worth/);
		ok(titles.some((title) => title.startsWith("Allow")));
		ok(titles.some((title) => title.startsWith("Explain")));
	});

	it("write placeholders that the cursor goes through", async () => {
		const document = await openFile("guided.md", `Hello.\r\n\r\n${CLAIM}\r\n`);
		const [first] = await fixesFor(document);
		ok(await vscode.workspace.applyEdit(first!.edit!));
		match(document.getText(), /last quarter, and in that group \[behaviour\] went from/);
		equal(document.eol, vscode.EndOfLine.CRLF);
		await eventually("the finding going", () => !shown(document).some((one) => ruleOf(one) === "bare-score"));
	});

	it("are not there where nothing is found", async () => {
		const document = await openFile("fine.md", `Hello.\n\n${CLAIM}\n`);
		await bareScore(document);
		const actions = await actionsAt(document, new vscode.Range(0, 0, 0, 3));
		equal(actions.filter(({ title }) => title.startsWith("Allow")).length, 0);
	});
});

describe("Allow here", () => {
	afterEach(closeAll);

	it("writes the reason above the paragraph and silences the finding", async () => {
		const document = await openFile("allow.md", `Hello.\r\n\r\n${CLAIM}\r\n`);
		const { range } = await bareScore(document);
		const { line, character } = range.start;
		const where = [document.uri.toString(), "bare-score", line, character];
		await vscode.commands.executeCommand("execspeak.allowHere", ...where, "the board tracks it");
		equal(document.lineAt(2).text, "<!-- execspeak-allow bare-score: the board tracks it -->");
		equal(document.lineAt(3).text, CLAIM);
		await eventually("silence", () => shown(document).length === 0);
	});
});

async function fixesFor(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
	const { range } = await bareScore(document);
	return actionsAt(document, range, vscode.CodeActionKind.QuickFix);
}
