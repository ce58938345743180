import * as vscode from "vscode";
import type { ConfigurationProblem, Finding, Severity } from "../../index";
import type { Stretch } from "./places";
import { ruleOf } from "./rule-page";

export const SOURCE = "Execspeak";
export const EXPLAIN_COMMAND = "execspeak.explainRule";

export function rangeOf({ start, end }: Stretch): vscode.Range {
	return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A finding as the editor shows it. `stretchOf` places its spans in the document. */
export function diagnosticOf(
	finding: Finding,
	uri: vscode.Uri,
	stretchOf: (span: Finding["span"]) => Stretch,
	severity = SEVERITIES[finding.severity],
): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(rangeOf(stretchOf(finding.span)), finding.message, severity);
	diagnostic.source = SOURCE;
	diagnostic.code = ruleOf(finding.rule)
		? { value: finding.rule, target: commandUri(EXPLAIN_COMMAND, finding.rule) }
		: finding.rule;
	diagnostic.relatedInformation = (finding.related ?? []).map(
		({ message, span }) =>
			new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, rangeOf(stretchOf(span))), message),
	);
	return diagnostic;
}

/** What is wrong with a configuration file, shown in that file. */
export function configurationDiagnosticOf(
	problem: ConfigurationProblem,
	stretchOf: (span: ConfigurationProblem["span"]) => Stretch,
): vscode.Diagnostic {
	const range = rangeOf(stretchOf(problem.span));
	const diagnostic = new vscode.Diagnostic(range, problem.message, SEVERITIES[problem.severity]);
	diagnostic.source = SOURCE;
	return diagnostic;
}

/** A link that runs a command of ours, which is how a page opens without any network. */
export function commandUri(command: string, ...args: readonly unknown[]): vscode.Uri {
	return vscode.Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify(args))}`);
}

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};
