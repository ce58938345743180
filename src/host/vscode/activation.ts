import * as vscode from "vscode";
import type { Session } from "./session";

interface SessionModule {
	beginSession(context: vscode.ExtensionContext): Session;
}

/**
 * Begins to read the Markdown documents that are open, and those that will be. The engine is loaded right after
 * activation, so that an editor that is just starting does not wait for it.
 */
export function activateWith(context: vscode.ExtensionContext, load: () => Promise<SessionModule>): void {
	let session: Promise<Session> | undefined;
	const begin = () => {
		session ??= load().then(({ beginSession }) => beginSession(context));
		return session;
	};
	for (const { command } of context.extension.packageJSON.contributes.commands as readonly { command: string }[]) {
		const run = async (...args: unknown[]) => (await begin())[command]?.(...args);
		context.subscriptions.push(vscode.commands.registerCommand(command, run));
	}
	const timer = setTimeout(() => void begin(), 0);
	context.subscriptions.push({ dispose: () => clearTimeout(timer) });
}
