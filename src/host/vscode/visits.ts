import * as vscode from "vscode";
import type { HoverAtCursor } from "./hover-at-cursor";
import type { Proofreading } from "./proofreading";
import { NOTHING_TO_VISIT } from "./sentences";
import { sayWhyUnread } from "./unread";

/** Goes to the first remark in the document or, round and round, to the next or previous one, and shows what it says. */
export async function visit(
	proofreading: Proofreading,
	hover: HoverAtCursor,
	where: "first" | "next" | "previous",
): Promise<void> {
	const editor = vscode.window.activeTextEditor;
	const proof = editor && (await proofreading.proofOf(editor.document));
	if (!proof) return sayWhyUnread(proofreading, editor?.document);
	const cursor = editor.selection.active;
	const starts = proof.remarks.map(({ span }) => proof.rangeOf(span).start);
	const targets = {
		first: starts[0],
		next: starts.find((start) => start.isAfter(cursor)) ?? starts[0],
		previous: starts.findLast((start) => start.isBefore(cursor)) ?? starts.at(-1),
	};
	const target = targets[where];
	if (!target) {
		vscode.window.setStatusBarMessage(NOTHING_TO_VISIT, 5_000);
		return;
	}
	editor.selection = new vscode.Selection(target, target);
	editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
	await hover.show(editor.document);
}
