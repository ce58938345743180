import * as vscode from "vscode";
import { STAKEHOLDERS_SKELETON, stakeholdersFileOf } from "../../index";
import { isProofread } from "./eligibility";
import { OPEN_A_PROPOSAL, SAVE_FIRST, UNWRITABLE_FOLDER } from "./sentences";
import { snippetEditsOf } from "./snippets";

export const MAP_COMMAND = "execspeak.mapStakeholders";

/**
 * Opens the file beside a paper that says where its stakeholders stand, and begins it where it is empty or not there yet.
 * Without an address the paper is the one in the active editor.
 */
export async function startStakeholderMap(wanted: unknown): Promise<void> {
	const paper = typeof wanted === "string" ? vscode.Uri.parse(wanted) : activePaper();
	if (!paper || paper.scheme === "untitled") {
		void vscode.window.showInformationMessage(paper ? SAVE_FIRST : OPEN_A_PROPOSAL);
		return;
	}
	const file = paper.with({ path: stakeholdersFileOf(paper.path), fragment: "", query: "" });
	const creation = new vscode.WorkspaceEdit();
	creation.createFile(file, { ignoreIfExists: true });
	if (!(await vscode.workspace.applyEdit(creation))) {
		void vscode.window.showInformationMessage(UNWRITABLE_FOLDER);
		return;
	}
	const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
	if (editor.document.getText().trim() !== "") return;
	const [{ snippet } = { snippet: "" }] = snippetEditsOf([{ start: 0, end: 0, text: STAKEHOLDERS_SKELETON }], "") ?? [];
	await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
}

function activePaper(): vscode.Uri | undefined {
	const document = vscode.window.activeTextEditor?.document;
	if (!document || !isProofread({ scheme: document.uri.scheme, languageId: document.languageId })) return undefined;
	return document.uri;
}
