import * as vscode from "vscode";
import type { Session } from "./session";

interface SessionModule {
	beginSession(context: vscode.ExtensionContext): Session;
}

/**
 * Begins to read the Markdown documents that are open, and those that will be. The engine is loaded right after
 * activation, so that an editor that is just starting does not wait for it.
 */
export function activateWith(
	context: vscode.ExtensionContext,
	load: (context: vscode.ExtensionContext) => Promise<SessionModule>,
): void {
	let session: Promise<Session> | undefined;
	const begin = () => {
		session ??= load(context)
			.then(({ beginSession }) => beginSession(context))
			.catch((error: unknown) => {
				// In a browser the file comes over the network, which may be there the next time.
				session = undefined;
				throw error;
			});
		return session;
	};
	for (const { command } of context.extension.packageJSON.contributes.commands as readonly { command: string }[]) {
		const run = async (...args: unknown[]) => (await begin())[command]?.(...args);
		context.subscriptions.push(vscode.commands.registerCommand(command, run));
	}
	const timer = setTimeout(() => void begin().catch(sayThatNothingRuns), 0);
	context.subscriptions.push({ dispose: () => clearTimeout(timer) });
}

function sayThatNothingRuns(error: unknown): void {
	console.error("Execspeak cannot start:", error);
	void vscode.window.showErrorMessage(CANNOT_START);
}

const CANNOT_START =
	"Execspeak cannot start, and your proposals are not checked. Run “Developer: Reload Window”; if that does not help, install Execspeak again.";
