import * as vscode from "vscode";
import type { Session } from "./session";

/**
 * Begins to read the Markdown documents that are open, and those that will be. The engine is loaded right after
 * activation, so that an editor that is just starting does not wait for it.
 */
export function activate(context: vscode.ExtensionContext): void {
	let session: Promise<Session> | undefined;
	const begin = () => {
		session ??= import("./session").then(({ beginSession }) => beginSession(context));
		return session;
	};
	for (const { command } of context.extension.packageJSON.contributes.commands as readonly { command: string }[]) {
		const run = async (...args: unknown[]) => (await begin())[command]?.(...args);
		context.subscriptions.push(vscode.commands.registerCommand(command, run));
	}
	const timer = setTimeout(() => void begin(), 0);
	context.subscriptions.push({ dispose: () => clearTimeout(timer) });
}
