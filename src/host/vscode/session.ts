import * as vscode from "vscode";
import { commandsOf, PAGE_SCHEME, pageOf } from "./commands";
import { Configurations } from "./configurations";
import { Proofreading } from "./proofreading";
import { QuickFixes } from "./quick-fixes";

/** What each command of package.json does. */
export type Session = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

/** Starts everything that needs the engine. */
export function beginSession(subscriptions: vscode.Disposable[]): Session {
	const configurations = new Configurations();
	const proofreading = new Proofreading(configurations);
	subscriptions.push(
		configurations,
		proofreading,
		vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, { provideTextDocumentContent: pageOf }),
		vscode.languages.registerCodeActionsProvider({ language: "markdown" }, new QuickFixes(proofreading), {
			providedCodeActionKinds: QuickFixes.kinds,
		}),
	);
	return commandsOf(proofreading);
}
