import type * as vscode from "vscode";
import { activateWith } from "./activation";

/** Where VS Code runs in a browser: all is in one file, of which the build has the engine run when it is asked for. */
export function activate(context: vscode.ExtensionContext): void {
	activateWith(context, loadSession);
}

export function loadSession() {
	return import("./session");
}
