import * as vscode from "vscode";
import { equal, eventually, match, ok, pause } from "./expect";
import {
	CLAIM,
	closeAll,
	LONG_ENOUGH,
	openFile,
	openUntitled,
	replaceAll,
	rulesShown,
	shown,
	silence,
	staysSilent,
	withSettings,
	writeFile,
} from "./workbench";

describe("commands", () => {
	afterEach(closeAll);

	it("Lint This Proposal reads a note as a proposal until it is closed", async () => {
		const document = await openFile("note.md", "# Lobby\n\nWe will paint the lobby blue for $40,000.\n");
		await silence(document);
		await vscode.commands.executeCommand("execspeak.lint");
		const missing = await eventually("a document rule", () =>
			shown(document).find(({ message }) => /parts of this proposal are missing/.test(message)),
		);
		equal(missing.range.start.line, 0);
		match(missing.message, /reason to act now/);
		equal(rulesShown(document).filter((rule) => String(rule).startsWith("missing-")).length, 1);
	});

	it("Lint This Proposal goes to a finding that is alone, and shows placeholders that wait to be filled in", async () => {
		const document = await openFile("lobby.md", "# Lobby\n\nWe painted the lobby blue. Guests like it.\n");
		const editor = vscode.window.activeTextEditor!;
		editor.selection = new vscode.Selection(2, 3, 2, 3);
		await vscode.commands.executeCommand("execspeak.lint");
		equal(editor.selection.active.line, 0);
		equal(shown(document).length, 1);
		const snippet = new vscode.SnippetString("It costs ").appendPlaceholder("[amount]");
		await editor.insertSnippet(snippet, new vscode.Position(3, 0));
		await pause(LONG_ENOUGH);
		ok(!rulesShown(document).includes("leftover-placeholder"));
		await vscode.commands.executeCommand("execspeak.lint");
		await eventually("the placeholder", () => rulesShown(document).includes("leftover-placeholder"));
	});

	it("Explain a Rule opens its page", async () => {
		await openUntitled("Hello.");
		await vscode.commands.executeCommand("execspeak.explainRule", "bare-score");
		const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
		await eventually("the page", () => tabs().some(({ label }) => label.includes("A survey score without its worth")));
	});

	it("Explain This Line opens a page on a claim that is no finding", async () => {
		const text = `${CLAIM.replace(".", "")}, and renewals in that group rose from 88% to 94%.`;
		const document = await openFile("explained.md", `# Ferries\n\n${text}\n`);
		await vscode.window.showTextDocument(document, { selection: new vscode.Range(2, 4, 2, 4) });
		await vscode.commands.executeCommand("execspeak.explainLine");
		const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
		await eventually("the page", () => tabs().some(({ label }) => label.includes("Line 3 of explained.md")));
		const page = await eventually("its text", () =>
			vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === "execspeak-line"),
		);
		match(page.getText(), /^# Line 3\n/);
		match(page.getText(), /✓ line 3: “renewals in that group rose from 88% to 94%”\. It stands in the same sentence\./);
		match(page.getText(), /No finding: A survey score without its worth\.\*\* The score is tied to what it is worth\./);
	});

	it("Apply All Safe Fixes does no harm where nothing is safe", async () => {
		const document = await openFile("safe.md", "Our NPS rose 6 points last quarter.\n");
		const before = document.getText();
		await vscode.commands.executeCommand("execspeak.fixAll");
		ok(document.getText() === before);
	});

	it("Apply All Safe Fixes mends what can mean one thing only, and keeps the line ends", async () => {
		const paper = (level: string) =>
			`---\r\nstakeholders:\r\n  - role: CFO\r\n    level: ${level}\r\n---\r\n\r\n# Ferries\r\n`;
		const document = await openFile("mended.md", paper("Toe dipper"));
		await vscode.commands.executeCommand("execspeak.fixAll");
		equal(document.getText(), paper("toe-dipper"));
	});

	it("Lint This Proposal reads a file that settings switch off, and Lint All Proposals does not, open or closed", async () => {
		const text = `# Fewer calls\n\nWe ask the board to approve £90,000. ${CLAIM}\n`;
		const paper = await writeFile("all/off.md", text);
		await vscode.commands.executeCommand("execspeak.lintWorkspace");
		await eventually("findings in a closed proposal", () => shown(paper).length > 0);
		await withSettings({ enable: false }, async () => {
			await eventually("the findings going with the setting", () => shown(paper).length === 0);
			await vscode.commands.executeCommand("execspeak.lintWorkspace");
			equal(shown(paper).length, 0, "closed");
			const document = await openFile("all/off.md", text);
			await staysSilent(document);
			await vscode.commands.executeCommand("execspeak.lint");
			await eventually("findings where they are asked for", () => shown(document).length > 0);
			await closeAll();
		});
		await eventually("findings when it is switched on again", () => shown(paper).length > 0);
		await vscode.workspace.fs.delete(paper);
	});

	it("Lint All Proposals finds those that are not open, and forgets those that are deleted", async () => {
		const paper = await writeFile("all/paper.md", `# Fewer calls\n\nWe ask the board to approve £90,000. ${CLAIM}\n`);
		const note = await writeFile("all/note.md", `# A note\n\n${CLAIM}\n`);
		await vscode.commands.executeCommand("execspeak.lintWorkspace");
		await eventually("findings in a closed proposal", () => shown(paper).length > 0);
		equal(shown(note).length, 0, "a note is no proposal");
		await vscode.workspace.fs.delete(paper);
		await eventually("the findings going with the file", () => shown(paper).length === 0);
		await vscode.workspace.fs.delete(note);
	});

	it("Lint All Proposals leaves out what the command line does: what git ignores, and folders that begin with a dot", async () => {
		const text = `# Fewer calls\n\nWe ask the board to approve £90,000. ${CLAIM}\n`;
		const files = new Map<string, vscode.Uri>();
		for (const name of [
			"searched/a.md",
			"searched/b.Md",
			"searched/c.MarkDown",
			"searched/old/a.md",
			"searched/old/kept.md",
			"searched/.tool/a.md",
		])
			files.set(name, await writeFile(name, text));
		const ignored = await writeFile("searched/.gitignore", "old/*\n!kept.md\n");
		await vscode.commands.executeCommand("execspeak.lintWorkspace");
		await eventually("findings in a closed proposal", () => shown(files.get("searched/a.md")!).length > 0);
		const read = [...files].filter(([, uri]) => shown(uri).length > 0).map(([name]) => name);
		equal(read, ["searched/a.md", "searched/b.Md", "searched/c.MarkDown", "searched/old/kept.md"]);
		for (const uri of [...files.values(), ignored]) await vscode.workspace.fs.delete(uri);
	});

	it("Lint All Proposals leaves a file to its editor while it is open", async () => {
		const text = `# Fewer calls\n\nWe ask the board to approve £90,000. ${CLAIM}\n`;
		const paper = await writeFile("all/open.md", text);
		await vscode.commands.executeCommand("execspeak.lintWorkspace");
		const before = await eventually("findings in a closed proposal", () => shown(paper).length);
		const document = await openFile("all/open.md", text);
		await eventually("as many in the editor", () => shown(document).length === before);
		await closeAll();
		await eventually("as many after closing", () => shown(paper).length === before);
		await vscode.workspace.fs.delete(paper);
	});

	it("Lint All Proposals keeps the findings of a file that was open then, after it is closed", async () => {
		const document = await openFile(
			"all/closed.md",
			`# Fewer calls\n\nWe ask the board to approve £90,000. ${CLAIM}\n`,
		);
		const { uri } = document;
		const before = await eventually("findings in the editor", () => shown(document).length);
		await vscode.commands.executeCommand("execspeak.lintWorkspace");
		await closeAll();
		await eventually("the editor's findings going", () => document.isClosed);
		await eventually("as many after closing", () => shown(uri).length === before);
		await vscode.workspace.fs.delete(uri);
		await eventually("the findings going with the file", () => shown(uri).length === 0);
	});

	it("New Proposal asks for kind and audience and opens the skeleton", async () => {
		const done = vscode.commands.executeCommand("execspeak.newProposal");
		for (let question = 0; question < 2; question++) {
			await pause(400);
			await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
		}
		await done;
		const document = vscode.window.activeTextEditor!.document;
		match(document.getText(), /^---\nproposal: business-case\naudience:\n {2}- role: "CEO"\n/);
		await pause(500);
		equal(rulesShown(document).includes("leftover-placeholder"), false, "no reminder while it is being filled in");
		await replaceAll(document, "");
	});

	it("Next and Previous Finding go round the document", async () => {
		const document = await openFile("visits.md", `Hello.\n\n${CLAIM}\n\nHello.\n\n${CLAIM}\n`);
		await eventually("two findings", () => shown(document).length === 2);
		const line = () => vscode.window.activeTextEditor!.selection.active.line;
		for (const [command, expected] of [
			["next", 2],
			["next", 6],
			["next", 2],
			["previous", 6],
		] as const) {
			await vscode.commands.executeCommand(`execspeak.${command}Finding`);
			equal(line(), expected);
		}
	});
});
