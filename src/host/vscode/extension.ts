import * as vscode from "vscode";
import { registerCommands } from "./commands";
import { Configurations } from "./configurations";
import { Proofreading } from "./proofreading";
import { QuickFixes } from "./quick-fixes";

/** Begins to read the Markdown documents that are open, and those that will be. */
export function activate(context: vscode.ExtensionContext): void {
	const configurations = new Configurations();
	const proofreading = new Proofreading(configurations);
	context.subscriptions.push(
		configurations,
		proofreading,
		registerCommands(proofreading),
		vscode.languages.registerCodeActionsProvider({ language: "markdown" }, new QuickFixes(proofreading), {
			providedCodeActionKinds: QuickFixes.kinds,
		}),
	);
}
