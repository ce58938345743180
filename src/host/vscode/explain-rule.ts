import * as vscode from "vscode";
import type { Pages } from "./pages";
import type { Proofreading } from "./proofreading";
import { entryOf, ruleOf } from "./rule-page";

export const PAGE_SCHEME = "execspeak-rule";
const RENDERED_MARKDOWN = "vscode.markdown.preview.editor";

/** Opens a rule's page; of several rules, or without one, that which the writer picks. */
export async function explainRule(proofreading: Proofreading, pages: Pages, wanted: readonly unknown[]): Promise<void> {
	const named = wanted.filter((id) => typeof id === "string");
	const ids = named.length > 0 ? named : await rulesAtCursor(proofreading);
	const others = named.length > 0 ? "left out" : "below";
	const id = ids.length === 1 ? ids[0] : await pick(pages, ids, others);
	const rule = id && ruleOf(id);
	if (!rule) return;
	await showPage(vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${rule.title}.md`, query: rule.id }));
}

/** Shows a page of ours beside the text, as Markdown that is read, not written. */
export async function showPage(page: vscode.Uri): Promise<void> {
	const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true };
	try {
		await vscode.commands.executeCommand("vscode.openWith", page, RENDERED_MARKDOWN, beside);
	} catch {
		await vscode.window.showTextDocument(page, beside);
	}
}

async function rulesAtCursor(proofreading: Proofreading): Promise<readonly string[]> {
	const editor = vscode.window.activeTextEditor;
	const proof = editor && (await proofreading.proofOf(editor.document));
	if (!proof) return [];
	const cursor = editor.selection.active;
	const findings = proof.findings.filter(({ span }) => proof.rangeOf(span).contains(cursor));
	return [...new Set(findings.map(({ rule }) => rule))];
}

/** Lets the writer pick one of the rules, which come first, or one of the others. */
async function pick(pages: Pages, ids: readonly string[], others: "left out" | "below"): Promise<string | undefined> {
	const all = (await pages.rulesWithPages()).map(entryOf);
	const first = all.filter(({ id }) => ids.includes(id));
	const rest = others === "left out" ? [] : all.filter(({ id }) => !ids.includes(id));
	const between = { label: "All other rules", kind: vscode.QuickPickItemKind.Separator, id: undefined };
	const items = first.length > 0 && rest.length > 0 ? [...first, between, ...rest] : [...first, ...rest];
	const picked = await vscode.window.showQuickPick(items, {
		title: "What should Execspeak explain?",
		placeHolder: "Type a few words of it, such as “score” or “payback”",
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return picked?.id;
}
