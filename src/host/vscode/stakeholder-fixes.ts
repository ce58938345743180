import * as vscode from "vscode";
import { normalise } from "../../index";
import type { Configurations } from "./configurations";
import { EXPLAIN_COMMAND, rangeOf } from "./diagnostics";
import { stretchesOf } from "./places";
import { commandAction, fixAction } from "./quick-fixes";
import { titleOf } from "./remarks";
import { settingsOf } from "./settings";

/** Offers the ways to mend and understand what is wrong in a file that declares stakeholders. */
export class StakeholderFixes implements vscode.CodeActionProvider {
	static readonly kinds = [vscode.CodeActionKind.QuickFix];

	constructor(private readonly configurations: Configurations) {}

	async provideCodeActions(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
		if (!settingsOf(document.uri).enable) return [];
		const { engine } = await this.configurations.footingOf(document.uri);
		const text = normalise(document.getText());
		const stretchOf = stretchesOf(text);
		const source = { text, rangeOf: (span: Parameters<typeof stretchOf>[0]) => rangeOf(stretchOf(span)) };
		return engine
			.lintStakeholders(text)
			.findings.filter(({ span }) => source.rangeOf(span).intersection(range))
			.flatMap(({ rule, fixes = [] }) => [
				...fixes.map((fix) => fixAction(document, source, fix)),
				commandAction(`Explain “${titleOf(rule)}”`, EXPLAIN_COMMAND, [rule]),
			]);
	}
}
