import * as vscode from "vscode";
import { type Edit, type Finding, type Fix, safeEditsOf } from "../../index";
import { EXPLAIN_COMMAND, SOURCE } from "./diagnostics";
import type { Proof, Proofreading } from "./proofreading";
import { ruleOf } from "./rule-page";
import { snippetEditsOf } from "./snippets";

export const ALLOW_COMMAND = "execspeak.allowHere";
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append("execspeak");

/** Offers the ways to mend, allow and understand the findings under the cursor. */
export class QuickFixes implements vscode.CodeActionProvider {
	static readonly kinds = [vscode.CodeActionKind.QuickFix, FIX_ALL];

	constructor(private readonly proofreading: Proofreading) {}

	async provideCodeActions(
		document: vscode.TextDocument,
		range: vscode.Range,
		context: vscode.CodeActionContext,
	): Promise<vscode.CodeAction[]> {
		const proof = await this.proofreading.proofOf(document);
		if (!proof || proof.findings.length === 0) return [];
		if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) {
			return context.only.intersects(FIX_ALL) ? fixAll(document, proof) : [];
		}
		const shown = new Set(vscode.languages.getDiagnostics(document.uri).map(ruleIdOf));
		return proof.findings
			.filter((finding) => shown.has(finding.rule) && proof.rangeOf(finding.span).intersection(range))
			.flatMap((finding) => actionsFor(document, proof, finding, context));
	}
}

/** The edits of all safe fixes, ready to apply; nothing where there are none. */
export function safeWorkspaceEdit(document: vscode.TextDocument, proof: Proof): vscode.WorkspaceEdit | undefined {
	const { edits } = safeEditsOf(proof.findings);
	if (edits.length === 0) return undefined;
	const change = new vscode.WorkspaceEdit();
	change.set(document.uri, plainEdits(edits, proof));
	return change;
}

export function plainEdits(edits: readonly Edit[], proof: Proof): vscode.TextEdit[] {
	return edits.map((edit) => vscode.TextEdit.replace(proof.rangeOf(edit), edit.text));
}

function fixAll(document: vscode.TextDocument, proof: Proof): vscode.CodeAction[] {
	const edit = safeWorkspaceEdit(document, proof);
	if (!edit) return [];
	const action = new vscode.CodeAction("Fix all safe problems", FIX_ALL);
	action.edit = edit;
	return [action];
}

function actionsFor(
	document: vscode.TextDocument,
	proof: Proof,
	finding: Finding,
	context: vscode.CodeActionContext,
): vscode.CodeAction[] {
	const shown = context.diagnostics.filter((diagnostic) => isShownAs(diagnostic, finding, proof));
	const fixes = (finding.fixes ?? []).map((fix) => fixAction(document, proof, fix));
	const title = ruleOf(finding.rule)?.title ?? finding.rule;
	const start = proof.rangeOf(finding.span).start;
	const allow = commandAction(`Allow “${title}” here…`, ALLOW_COMMAND, [
		document.uri.toString(),
		finding.rule,
		start.line,
		start.character,
	]);
	const explain = commandAction(`Explain “${title}”`, EXPLAIN_COMMAND, [finding.rule]);
	const actions = [...fixes, allow, explain];
	for (const action of actions) action.diagnostics = shown;
	return actions;
}

function fixAction(document: vscode.TextDocument, proof: Proof, fix: Fix): vscode.CodeAction {
	const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
	action.isPreferred = fix.kind === "safe";
	action.edit = new vscode.WorkspaceEdit();
	const snippets = fix.kind === "guided" ? snippetEditsOf(fix.edits, proof.text) : undefined;
	if (!snippets) action.edit.set(document.uri, plainEdits(fix.edits, proof));
	else {
		action.edit.set(
			document.uri,
			snippets.map((edit) =>
				vscode.SnippetTextEdit.replace(proof.rangeOf(edit), new vscode.SnippetString(edit.snippet)),
			),
		);
	}
	return action;
}

function commandAction(title: string, command: string, args: unknown[]): vscode.CodeAction {
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = { command, title, arguments: args };
	return action;
}

function isShownAs(diagnostic: vscode.Diagnostic, finding: Finding, proof: Proof): boolean {
	return ruleIdOf(diagnostic) === finding.rule && diagnostic.range.isEqual(proof.rangeOf(finding.span));
}

/** The rule behind one of our diagnostics. */
function ruleIdOf({ source, code }: vscode.Diagnostic): unknown {
	if (source !== SOURCE) return undefined;
	return typeof code === "object" ? code.value : code;
}
