import * as vscode from "vscode";
import { eventually, ok, pause } from "./expect";

export const CLAIM = "Our NPS rose 6 points last quarter.";
export const CLAIMED = "NPS rose 6 points";

/** Longer than the longest wait for a next keystroke, with a margin for a busy machine. */
export const LONG_ENOUGH = 700;

export function workspaceFile(name: string): vscode.Uri {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	ok(folder, "the test needs a workspace folder");
	return vscode.Uri.joinPath(folder.uri, name);
}

export async function writeFile(name: string, text: string): Promise<vscode.Uri> {
	const uri = workspaceFile(name);
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	return uri;
}

/** Writes a file, opens it as a click would, and hands back its document, which goes when its editor is closed. */
export async function openFile(name: string, text: string): Promise<vscode.TextDocument> {
	const uri = await writeFile(name, text);
	await vscode.commands.executeCommand("vscode.open", uri);
	const { document } = await eventually("its editor", () =>
		vscode.window.visibleTextEditors.find(
			(editor) => editor === vscode.window.activeTextEditor && editor.document.uri.toString() === uri.toString(),
		),
	);
	return document;
}

export async function openUntitled(text: string, language = "markdown"): Promise<vscode.TextDocument> {
	const document = await vscode.workspace.openTextDocument({ content: text, language });
	await vscode.window.showTextDocument(document);
	return document;
}

export async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
	ok(await vscode.workspace.applyEdit(edit));
}

export async function closeAll(): Promise<void> {
	for (const document of vscode.workspace.textDocuments)
		if (document.isDirty && !document.isUntitled) await document.save();
	await vscode.commands.executeCommand("workbench.action.closeAllEditors");
}

/** What Execspeak shows for a document now. */
export function shown(document: vscode.TextDocument | vscode.Uri): vscode.Diagnostic[] {
	const uri = "uri" in document ? document.uri : document;
	return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "Execspeak");
}

export function ruleOf(diagnostic: vscode.Diagnostic): unknown {
	return typeof diagnostic.code === "object" ? diagnostic.code.value : diagnostic.code;
}

export function rulesShown(document: vscode.TextDocument): unknown[] {
	return shown(document).map(ruleOf);
}

/** Waits for the finding that the sample claim deserves. */
export function bareScore(document: vscode.TextDocument): Promise<vscode.Diagnostic> {
	return eventually("a finding bare-score", () => shown(document).find((one) => ruleOf(one) === "bare-score"));
}

export function silence(document: vscode.TextDocument): Promise<boolean> {
	return eventually("the findings going away", () => shown(document).length === 0);
}

/** Waits long enough for findings that must not come. */
export async function staysSilent(document: vscode.TextDocument): Promise<void> {
	await pause(LONG_ENOUGH);
	ok(shown(document).length === 0, `unwanted: ${JSON.stringify(rulesShown(document))}`);
}

/** The code actions at a range. VS Code's own Markdown extension may cancel the first asking while it starts. */
export function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind?: vscode.CodeActionKind) {
	return eventually("code actions", async () => {
		try {
			return await vscode.commands.executeCommand<vscode.CodeAction[]>(
				"vscode.executeCodeActionProvider",
				document.uri,
				range,
				kind?.value,
			);
		} catch {
			return undefined;
		}
	});
}

export async function withSettings(
	settings: Readonly<Record<string, unknown>>,
	body: () => Promise<void>,
): Promise<void> {
	const configuration = vscode.workspace.getConfiguration("execspeak");
	for (const [key, value] of Object.entries(settings)) await configuration.update(key, value, true);
	try {
		await body();
	} finally {
		for (const key of Object.keys(settings)) await configuration.update(key, undefined, true);
	}
}
