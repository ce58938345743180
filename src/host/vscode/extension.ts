import type * as vscode from "vscode";
import { activateWith } from "./activation";
import { beginSession } from "./session";

export { beginSession };

/** Where VS Code runs in a browser: everything is in one file, for there is no other way to load it. */
export function activate(context: vscode.ExtensionContext): void {
	activateWith(context, async () => ({ beginSession }));
}
