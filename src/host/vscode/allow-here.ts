import * as vscode from "vscode";
import type { Finding } from "../../index";
import { allowEdit } from "./allow";
import type { Proof } from "./proof";
import type { Proofreading } from "./proofreading";
import { plainEdits } from "./quick-fixes";
import { titleOf } from "./remarks";
import { PLACE_THE_CURSOR } from "./sentences";

/** What a quick fix hands over. From the palette nothing comes, and the cursor says what is meant. */
export interface Allowing {
	readonly uri: unknown;
	readonly rules: unknown;
	readonly line: unknown;
	readonly character: unknown;
}

/** Asks why a finding may stay, and writes the answer beside it. */
export async function allowHere(proofreading: Proofreading, wanted: Allowing, given: unknown): Promise<void> {
	const document = documentOf(wanted.uri);
	const found = document && foundIn(await proofreading.proofOf(document), wanted);
	if (!document || !found) {
		void vscode.window.showInformationMessage(PLACE_THE_CURSOR);
		return;
	}
	const rule = await askWhich(found.findings);
	const reason = rule && (typeof given === "string" ? given : await askForReason(rule));
	if (!rule || reason === undefined) return;
	const proof = await proofreading.proofOf(document);
	const { line, character } = found.start;
	const finding = foundIn(proof, { uri: wanted.uri, rules: rule, line, character })?.findings[0];
	if (!proof || !finding) return;
	const edit = new vscode.WorkspaceEdit();
	edit.set(document.uri, plainEdits([allowEdit(proof.argue().document, finding.span, rule, reason)], proof));
	await vscode.workspace.applyEdit(edit);
}

async function askWhich(findings: readonly Finding[]): Promise<string | undefined> {
	const rules = [...new Set(findings.map(({ rule }) => rule))];
	if (rules.length === 1) return rules[0];
	const items = rules.map((rule) => ({ label: titleOf(rule), description: rule, rule }));
	const picked = await vscode.window.showQuickPick(items, {
		title: "Which of these is right as it stands?",
		matchOnDescription: true,
	});
	return picked?.rule;
}

function askForReason(rule: string): Thenable<string | undefined> {
	return vscode.window.showInputBox({
		title: `Allow “${titleOf(rule)}” here`,
		prompt:
			"Why is it right as it stands? Your reason is kept as a comment, which readers of the finished page do not see.",
		placeHolder: "For example: the board tracks this score every month",
		ignoreFocusOut: true,
		validateInput: (text) =>
			text.trim() === "" ? "Please give a reason: your reviewers will want to know." : undefined,
	});
}

interface Found {
	readonly findings: readonly Finding[];
	readonly start: vscode.Position;
}

function foundIn(proof: Proof | undefined, { rules, line, character }: Allowing): Found | undefined {
	if (!proof) return undefined;
	const named = typeof rules === "string" ? [rules] : rules;
	if (!Array.isArray(named)) return foundAtCursor(proof);
	for (const { span, findings } of proof.remarks) {
		const { start } = proof.rangeOf(span);
		const meant = findings.filter(({ rule }) => named.includes(rule));
		if (start.line === line && start.character === character && meant.length > 0) return { findings: meant, start };
	}
	return undefined;
}

/** What the cursor stands on or, where it stands beside, all that is found on its line, if that is in one place. */
function foundAtCursor(proof: Proof): Found | undefined {
	const cursor = vscode.window.activeTextEditor?.selection.active;
	if (!cursor) return undefined;
	const placed = proof.remarks.map(({ span, findings }) => ({ range: proof.rangeOf(span), findings }));
	const onLine = placed.filter(({ range }) => range.start.line <= cursor.line && cursor.line <= range.end.line);
	const meant = onLine.find(({ range }) => range.contains(cursor)) ?? (onLine.length === 1 ? onLine[0] : undefined);
	return meant && { findings: meant.findings, start: meant.range.start };
}

function documentOf(uri: unknown): vscode.TextDocument | undefined {
	if (typeof uri !== "string") return vscode.window.activeTextEditor?.document;
	return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}
