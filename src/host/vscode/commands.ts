import * as vscode from "vscode";
import { safeEditsOf } from "../../index";
import { allowHere } from "./allow-here";
import { EXPLAIN_COMMAND } from "./diagnostics";
import { explainLine } from "./explain-line";
import { explainRule } from "./explain-rule";
import type { HoverAtCursor } from "./hover-at-cursor";
import { lintWorkspace } from "./lint-workspace";
import { newProposal } from "./new-proposal";
import type { Pages } from "./pages";
import type { Proofreading } from "./proofreading";
import { ALLOW_COMMAND, safeWorkspaceEdit } from "./quick-fixes";
import { mended, OPEN_A_PROPOSAL, verdict } from "./sentences";
import type { Session } from "./session";
import { MAP_COMMAND, startStakeholderMap } from "./stakeholder-map";
import type { Unopened } from "./unopened";
import { sayWhyUnread } from "./unread";
import { visit } from "./visits";

/** What the commands work with. */
export interface Tools {
	readonly proofreading: Proofreading;
	readonly unopened: Unopened;
	readonly pages: Pages;
	readonly hover: HoverAtCursor;
	/** The folder in which the extension is installed. */
	readonly extension: vscode.Uri;
	readonly log: vscode.LogOutputChannel;
}

/** What each command does, by its id in package.json. */
export function commandsOf({ proofreading, unopened, pages, hover, extension, log }: Tools): Session {
	return {
		"execspeak.lint": () => lint(proofreading, hover),
		"execspeak.lintWorkspace": () => lintWorkspace(proofreading, unopened),
		"execspeak.newProposal": () => newProposal(extension, log),
		"execspeak.nextFinding": () => visit(proofreading, hover, "next"),
		"execspeak.previousFinding": () => visit(proofreading, hover, "previous"),
		"execspeak.fixAll": () => fixAll(proofreading),
		[ALLOW_COMMAND]: (uri, rules, line, character, reason) =>
			allowHere(proofreading, { uri, rules, line, character }, reason),
		[MAP_COMMAND]: (uri) => startStakeholderMap(uri),
		"execspeak.explainLine": () => explainLine(proofreading),
		[EXPLAIN_COMMAND]: (...rules) => explainRule(proofreading, pages, rules.flat()),
		"execspeak.showLog": async () => log.show(),
	};
}

/** Goes to the first finding: the list under Problems may have another file's selected, and nothing can change that. */
async function lint(proofreading: Proofreading, hover: HoverAtCursor): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	const proof = document && (await proofreading.readAsProposal(document));
	if (!proof) {
		void vscode.window.showInformationMessage(OPEN_A_PROPOSAL);
		return;
	}
	const count = { findings: proof.findings.length, places: proof.remarks.length };
	if (count.findings === 0) {
		void vscode.window.showInformationMessage(verdict(count));
		return;
	}
	if (count.places > 1) await vscode.commands.executeCommand("workbench.panel.markers.view.focus");
	await vscode.window.showTextDocument(document);
	await visit(proofreading, hover, "first");
	vscode.window.setStatusBarMessage(verdict(count), 8_000);
}

async function fixAll(proofreading: Proofreading): Promise<void> {
	const document = vscode.window.activeTextEditor?.document;
	const proof = document && (await proofreading.proofOf(document));
	if (!proof) return sayWhyUnread(proofreading, document);
	const edit = safeWorkspaceEdit(document, proof);
	if (edit) await vscode.workspace.applyEdit(edit);
	void vscode.window.showInformationMessage(mended(safeEditsOf(proof.findings).mended.length));
}
