import * as vscode from "vscode";
import { activateWith } from "./activation";

/** Where VS Code runs in a browser: all is in one file, of which the build has the engine run when it is asked for. */
export function activate(context: vscode.ExtensionContext): void {
	activateWith(context, loadSession);
}

/** What the engine looks for and says, which the build writes to a file and has the engine read here. */
export let shippedPhrases: readonly string[] = [];

/** Runs the engine's part of the file, which the build has put behind this name; rejects where its phrases cannot be read. */
export async function loadSession({ extensionUri }: vscode.ExtensionContext) {
	const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, "dist/phrases.json"));
	shippedPhrases = JSON.parse(new TextDecoder().decode(bytes));
	return import("./session");
}
