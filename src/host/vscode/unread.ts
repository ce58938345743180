import * as vscode from "vscode";
import type { Proofreading } from "./proofreading";
import { OPEN_A_PROPOSAL, SWITCHED_OFF } from "./sentences";

/** Says to whoever wants something done with a document why there is nothing to do it with. */
export async function sayWhyUnread(
	proofreading: Proofreading,
	document: vscode.TextDocument | undefined,
): Promise<void> {
	const isSwitchedOff = document !== undefined && (await proofreading.isSwitchedOff(document));
	void vscode.window.showInformationMessage(isSwitchedOff ? SWITCHED_OFF : OPEN_A_PROPOSAL);
}
