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
		match(document.getText(), /last quarter, and \[behaviour\] went from/);
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

describe("a squiggle that stands for several findings", () => {
	afterEach(closeAll);

	it("is one for an action with neither owner nor date, and offers a fix for each", async () => {
		const document = await openFile("plan.md", PLAN);
		const both = await eventually("the finding", () =>
			shown(document).find((one) => ruleOf(one) === "ownerless-action, undated-action"),
		);
		const actions = await actionsAt(document, both.range, vscode.CodeActionKind.QuickFix);
		const titles = actions.map(({ title }) => title);
		equal(titles.slice(-2), ["Allow one of these here…", "Explain these…"]);
		ok(titles.length >= 4, `a fix for each: ${titles}`);
	});

	it("is one for all parts that are missing, and offers a fix for each", async () => {
		const document = await openFile("parts.md", "# Fewer calls\n\nWe ask the board to approve £90,000.\n");
		const missing = await eventually("the finding", () =>
			shown(document).find(({ message }) => /parts of this proposal are missing/.test(message)),
		);
		const actions = await actionsAt(document, missing.range, vscode.CodeActionKind.QuickFix);
		const adding = actions.filter(({ title }) => title.startsWith("Add"));
		ok(adding.length >= 2, actions.map(({ title }) => title).join());
		ok(await vscode.workspace.applyEdit(adding[0]!.edit!));
		match(document.getText(), /\[[a-z]/);
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

	it("takes the one finding on the line of the cursor, and none of several", async () => {
		const document = await openFile("line.md", `${CLAIM}\n\nHello.\n\n${CLAIM} ${CLAIM}\n`);
		await eventually("three findings", () => shown(document).length === 3);
		const editor = vscode.window.activeTextEditor!;
		const text = document.getText();
		const allowAt = (line: number, character: number) => {
			editor.selection = new vscode.Selection(line, character, line, character);
			const where = [undefined, undefined, undefined, undefined];
			return vscode.commands.executeCommand("execspeak.allowHere", ...where, "the board tracks it");
		};
		await allowAt(2, 0);
		await allowAt(4, 0);
		equal(document.getText(), text, "no finding, or which of two");
		await allowAt(4, 6);
		match(document.lineAt(4).text, /^<!-- execspeak-allow bare-score: /);
		await allowAt(0, 0);
		equal(document.lineAt(0).text, "<!-- execspeak-allow bare-score: the board tracks it -->");
		equal(document.lineAt(1).text, CLAIM);
		await eventually("silence", () => shown(document).length === 0);
	});
});

const PLAN = `---
proposal: pilot
---

# Fewer calls

## Next steps

- Train the desk by 30 June (owner: Operations)
- Publish the new letters
`;

async function fixesFor(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
	const { range } = await bareScore(document);
	return actionsAt(document, range, vscode.CodeActionKind.QuickFix);
}
