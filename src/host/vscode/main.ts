import type * as vscode from "vscode";
import { activateWith } from "./activation";

/** On the desktop: a door that opens at once. The file with the engine takes longer and is read behind it. */
export function activate(context: vscode.ExtensionContext): void {
	activateWith(context, async () => (await import("./extension")).loadSession(context));
}
