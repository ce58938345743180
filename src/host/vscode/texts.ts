import * as vscode from "vscode";

/** The text of a file, as it is being edited where it is open; nothing where there is no such file. */
export async function textOf(file: vscode.Uri): Promise<string | undefined> {
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
	if (open) return open.getText();
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
	} catch {
		return undefined;
	}
}
