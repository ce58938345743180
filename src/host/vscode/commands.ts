import * as vscode from "vscode";
import { type Finding, safeEditsOf } from "../../index";
import { allowEdit } from "./allow";
import { EXPLAIN_COMMAND } from "./diagnostics";
import type { Proof, Proofreading } from "./proofreading";
import { ALLOW_COMMAND, plainEdits, safeWorkspaceEdit } from "./quick-fixes";
import { everyRule, ruleOf, rulePage } from "./rule-page";
import { mended, OPEN_A_PROPOSAL, verdict } from "./sentences";
import type { Session } from "./session";

export const PAGE_SCHEME = "execspeak-rule";

/** What each command does, by its id in package.json. */
export function commandsOf(proofreading: Proofreading): Session {
	return {
		"execspeak.lint": () => lint(proofreading),
		"execspeak.fixAll": () => fixAll(proofreading),
		[ALLOW_COMMAND]: (uri, rule, line, character, reason) =>
			allowHere(proofreading, { uri, rule, line, character }, reason),
		[EXPLAIN_COMMAND]: (rule) => explainRule(proofreading, rule),
	};
}

/** The text of a rule's page. */
export function pageOf(uri: vscode.Uri): string {
	const rule = ruleOf(uri.query);
	return rule ? rulePage(rule) : "There is no such rule.";
}

async function lint(proofreading: Proofreading): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	const proof = document && (await proofreading.readAsProposal(document));
	if (!proof) {
		await vscode.window.showInformationMessage(OPEN_A_PROPOSAL);
		return;
	}
	const count = proof.findings.length;
	if (count > 0) await vscode.commands.executeCommand("workbench.actions.view.problems");
	if (count > 0) vscode.window.setStatusBarMessage(verdict(count), 8_000);
	else void vscode.window.showInformationMessage(verdict(count));
}

async function fixAll(proofreading: Proofreading): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	const proof = document && (await proofreading.proofOf(document));
	if (!proof) {
		void vscode.window.showInformationMessage(OPEN_A_PROPOSAL);
		return;
	}
	const edit = safeWorkspaceEdit(document, proof);
	if (edit) await vscode.workspace.applyEdit(edit);
	void vscode.window.showInformationMessage(mended(safeEditsOf(proof.findings).count));
}

interface Allowing {
	readonly uri: unknown;
	readonly rule: unknown;
	readonly line: unknown;
	readonly character: unknown;
}

/** Asks why a finding may stay, and writes the answer beside it. From the palette: the finding at the cursor. */
async function allowHere(proofreading: Proofreading, wanted: Allowing, given: unknown): Promise<void> {
	const document = documentOf(wanted.uri);
	const found = document && wantedFinding(await proofreading.proofOf(document), wanted);
	if (!found) {
		void vscode.window.showInformationMessage("Place the cursor on underlined words first, then run this again.");
		return;
	}
	const reason = typeof given === "string" ? given : await askForReason(found.finding.rule);
	if (reason === undefined) return;
	const proof = await proofreading.proofOf(document);
	const current = wantedFinding(proof, { ...wanted, ...placeOf(found) });
	if (!proof || !current) return;
	const edit = new vscode.WorkspaceEdit();
	edit.set(
		document.uri,
		plainEdits([allowEdit(proof.parse(), current.finding.span, current.finding.rule, reason)], proof),
	);
	await vscode.workspace.applyEdit(edit);
}

function askForReason(rule: string): Thenable<string | undefined> {
	return vscode.window.showInputBox({
		title: `Allow “${ruleOf(rule)?.title ?? rule}” here`,
		prompt:
			"Why is it right as it stands? Your reason is kept as a comment, which readers of the finished page do not see.",
		placeHolder: "For example: the board tracks this score every month",
		ignoreFocusOut: true,
		validateInput: (text) =>
			text.trim() === "" ? "Please give a reason: your reviewers will want to know." : undefined,
	});
}

interface Found {
	readonly finding: Finding;
	readonly start: vscode.Position;
}

function wantedFinding(proof: Proof | undefined, { rule, line, character }: Allowing): Found | undefined {
	if (!proof) return undefined;
	const placed = proof.findings.map((finding) => ({ finding, range: proof.rangeOf(finding.span) }));
	const cursor = vscode.window.activeTextEditor?.selection.active;
	const match = placed.find(({ finding, range }) =>
		typeof rule === "string"
			? finding.rule === rule && range.start.line === line && range.start.character === character
			: cursor && range.contains(cursor),
	);
	return match && { finding: match.finding, start: match.range.start };
}

function placeOf({ finding, start }: Found) {
	return { rule: finding.rule, line: start.line, character: start.character };
}

function documentOf(uri: unknown): vscode.TextDocument | undefined {
	if (typeof uri !== "string") return vscode.window.activeTextEditor?.document;
	return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
}

/** Opens a rule's page; without a rule, that of the finding at the cursor, else one that the writer picks. */
async function explainRule(proofreading: Proofreading, wanted: unknown): Promise<void> {
	const id = typeof wanted === "string" ? wanted : ((await ruleAtCursor(proofreading)) ?? (await pickRule()));
	const rule = id && ruleOf(id);
	if (!rule) return;
	const page = vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${rule.title}.md`, query: rule.id });
	try {
		await vscode.commands.executeCommand("markdown.showPreview", page);
	} catch {
		await vscode.window.showTextDocument(page, { preview: true });
	}
}

async function ruleAtCursor(proofreading: Proofreading): Promise<string | undefined> {
	const editor = vscode.window.activeTextEditor;
	const proof = editor && (await proofreading.proofOf(editor.document));
	return proof?.findings.find(({ span }) => proof.rangeOf(span).contains(editor!.selection.active))?.rule;
}

async function pickRule(): Promise<string | undefined> {
	const items = everyRule().map(({ id, title, why }) => ({ label: title, description: id, detail: why, id }));
	const picked = await vscode.window.showQuickPick(items, {
		title: "Which rule shall Execspeak explain?",
		matchOnDescription: true,
	});
	return picked?.id;
}
