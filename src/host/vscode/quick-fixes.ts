import * as vscode from "vscode";
import { type Edit, type Fix, type Span, safeEditsOf } from "../../index";
import { codeOf, EXPLAIN_COMMAND, SOURCE } from "./diagnostics";
import type { Proof } from "./proof";
import type { Proofreading } from "./proofreading";
import { type Remark, titleOf } from "./remarks";
import { snippetEditsOf } from "./snippets";
import { MAP_COMMAND } from "./stakeholder-map";

export const ALLOW_COMMAND = "execspeak.allowHere";
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append("execspeak");

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
		const shown = new Set(vscode.languages.getDiagnostics(document.uri).map(shownCodeOf));
		return proof.remarks
			.filter((remark) => shown.has(codeOf(remark)) && proof.rangeOf(remark.span).intersection(range))
			.flatMap((remark) => actionsFor(document, proof, remark, context));
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

/** A text with its places, as far as edits depend on them. */
interface Placed {
	readonly text: string;
	rangeOf(span: Span): vscode.Range;
}

/** Edits as VS Code applies them, placeholders as plain text. */
export function plainEdits(edits: readonly Edit[], proof: Placed): vscode.TextEdit[] {
	return edits.map((edit) => vscode.TextEdit.replace(proof.rangeOf(edit), edit.text));
}

function fixAll(document: vscode.TextDocument, proof: Proof): vscode.CodeAction[] {
	const edit = safeWorkspaceEdit(document, proof);
	if (!edit) return [];
	const action = new vscode.CodeAction("Apply all safe fixes", FIX_ALL);
	action.edit = edit;
	return [action];
}

function actionsFor(
	document: vscode.TextDocument,
	proof: Proof,
	remark: Remark,
	context: vscode.CodeActionContext,
): vscode.CodeAction[] {
	const fixes = remark.findings.flatMap((finding) => finding.fixes ?? []);
	const beside = remark.findings.flatMap((finding) => finding.beside ?? []);
	const rules = [...new Set(remark.findings.map(({ rule }) => rule))];
	const [only] = rules.length === 1 ? rules.map(titleOf) : [];
	const { line, character } = proof.rangeOf(remark.span).start;
	const actions = [
		...fixes.map((fix) => fixAction(document, proof, fix)),
		...beside.map((title) => commandAction(title, MAP_COMMAND, [document.uri.toString()])),
		commandAction(only ? `Allow “${only}” here…` : "Allow one of these here…", ALLOW_COMMAND, [
			document.uri.toString(),
			rules,
			line,
			character,
		]),
		commandAction(only ? `Explain “${only}”` : "Explain these…", EXPLAIN_COMMAND, rules),
	];
	const shown = context.diagnostics.filter((diagnostic) => isShownAs(diagnostic, remark, proof));
	for (const action of actions) action.diagnostics = shown;
	return actions;
}

/** Applies one fix: a guided one with a tab stop on each placeholder. */
export function fixAction(document: vscode.TextDocument, proof: Placed, fix: Fix): vscode.CodeAction {
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

/** Runs a command of ours from the light bulb. */
export function commandAction(title: string, command: string, args: readonly unknown[]): vscode.CodeAction {
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.command = { command, title, arguments: [...args] };
	return action;
}

function isShownAs(diagnostic: vscode.Diagnostic, remark: Remark, proof: Proof): boolean {
	return shownCodeOf(diagnostic) === codeOf(remark) && diagnostic.range.isEqual(proof.rangeOf(remark.span));
}

/** The rules behind one of our diagnostics. */
function shownCodeOf({ source, code }: vscode.Diagnostic): unknown {
	if (source !== SOURCE) return undefined;
	return typeof code === "object" ? code.value : code;
}
