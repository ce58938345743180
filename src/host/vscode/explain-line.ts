import * as vscode from "vscode";
import { showPage } from "./explain-rule";
import type { Proofreading } from "./proofreading";
import { linePage } from "./trace-page";
import { sayWhyUnread } from "./unread";

export const LINE_SCHEME = "execspeak-line";

/** Opens a page that says why there is, or is no, finding on the line of the cursor. */
export async function explainLine(proofreading: Proofreading): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	const proof = editor && (await proofreading.proofOf(editor.document));
	if (!proof) return sayWhyUnread(proofreading, editor?.document);
	const { line } = editor.selection.active;
	const name = editor.document.uri.path.split("/").at(-1);
	const query = JSON.stringify([editor.document.uri.toString(), line, proof.version, proof.proposal]);
	await showPage(vscode.Uri.from({ scheme: LINE_SCHEME, path: `/Line ${line + 1} of ${name}`, query }));
}

/** The pages about lines. Each is of one version of a document: the next version's page has another address. */
export class LinePages implements vscode.TextDocumentContentProvider {
	constructor(private readonly proofreading: Proofreading) {}

	async provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
		const [uri, line] = JSON.parse(query) as [string, number];
		const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
		const proof = document && (await this.proofreading.proofOf(document));
		if (!proof)
			return "The proposal is not open any more. Open it, and choose **Execspeak: Explain This Line** again.\n";
		return linePage(proof, line);
	}
}
