import * as vscode from "vscode";

/** What a writer has chosen in VS Code's settings. None of it changes a rule: rules live in `.execspeak.yaml`. */
export interface Settings {
	readonly enable: boolean;
	readonly run: "onType" | "onSave";
	readonly severityAsHint: boolean;
}

/** What holds for a document; what nobody has set has its default. */
export function settingsOf(uri: vscode.Uri): Settings {
	const chosen = vscode.workspace.getConfiguration("execspeak", uri);
	return {
		enable: chosen.get("enable", true),
		run: chosen.get<Settings["run"]>("run", "onType"),
		severityAsHint: chosen.get("severityAsHint", false),
	};
}
