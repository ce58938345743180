import * as vscode from "vscode";
import { decodeConfiguration, normalise, RULES } from "../../index";
import { rangeOf } from "./diagnostics";
import { stretchesOf } from "./places";
import { fixAction } from "./quick-fixes";

/** Offers to put right what is misspelled in a configuration file. */
export class ConfigurationFixes implements vscode.CodeActionProvider {
	static readonly kinds = [vscode.CodeActionKind.QuickFix];

	provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		context: vscode.CodeActionContext,
	): vscode.CodeAction[] {
		const text = normalise(document.getText());
		const stretchOf = stretchesOf(text);
		const source = { text, rangeOf: (span: Parameters<typeof stretchOf>[0]) => rangeOf(stretchOf(span)) };
		return decodeConfiguration(text, RULES).problems.flatMap(({ message, span, fix }) => {
			const place = source.rangeOf(span);
			if (!fix || !place.intersection(range)) return [];
			const action = fixAction(document, source, fix);
			action.diagnostics = context.diagnostics.filter(
				(shown) => shown.message === message && shown.range.isEqual(place),
			);
			return [action];
		});
	}
}
