import * as vscode from "vscode";
import type { ConfigurationProblem, Severity, Span } from "../../index";
import type { Stretch } from "./places";
import type { Remark } from "./remarks";
import { ruleOf } from "./rule-page";

export const SOURCE = "Execspeak";
export const EXPLAIN_COMMAND = "execspeak.explainRule";

/** The same stretch as VS Code writes it. */
export function rangeOf({ start, end }: Stretch): vscode.Range {
	return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A remark as the editor shows it. `stretchOf` places its spans in the document. */
export function diagnosticOf(
	remark: Remark,
	uri: vscode.Uri,
	stretchOf: (span: Span) => Stretch,
	severity = SEVERITIES[remark.severity],
): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(rangeOf(stretchOf(remark.span)), remark.message, severity);
	diagnostic.source = SOURCE;
	const rules = rulesOf(remark);
	const value = codeOf(remark);
	diagnostic.code = rules.some(ruleOf) ? { value, target: commandUri(EXPLAIN_COMMAND, ...rules) } : value;
	const withRelated = remark.findings.length > MOST_WITH_RELATED ? [] : remark.findings;
	diagnostic.relatedInformation = withRelated
		.flatMap(({ related = [] }) => related)
		.map(
			({ message, span }) =>
				new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, rangeOf(stretchOf(span))), message),
		);
	return diagnostic;
}

/** What the Problems list shows behind a remark, and what tells it from others at the same place. */
export function codeOf(remark: Remark): string {
	const rules = rulesOf(remark);
	return rules.length > 2 ? `${rules[0]} and ${rules.length - 1} more` : rules.join(", ");
}

function rulesOf({ findings }: Remark): readonly string[] {
	return [...new Set(findings.map(({ rule }) => rule))];
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

/** What is wrong with a file that cannot be read, shown where it would begin. */
export function unreadableDiagnostic(fault: string): vscode.Diagnostic {
	const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), fault, SEVERITIES.error);
	diagnostic.source = SOURCE;
	return diagnostic;
}

/** A link that runs a command of ours, which is how a page opens without any network. */
export function commandUri(command: string, ...args: readonly unknown[]): vscode.Uri {
	return vscode.Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify(args))}`);
}

/** Of more findings at one place it would be a long list that nobody can tell apart. */
const MOST_WITH_RELATED = 2;

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
	error: vscode.DiagnosticSeverity.Error,
	warning: vscode.DiagnosticSeverity.Warning,
	information: vscode.DiagnosticSeverity.Information,
	hint: vscode.DiagnosticSeverity.Hint,
};
