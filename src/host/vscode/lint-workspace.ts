import * as vscode from "vscode";
import type { Proofreading } from "./proofreading";
import { markdownFiles } from "./search";
import { summary, type Tally } from "./sentences";
import type { Unopened } from "./unopened";

/** Reads every Markdown file of the workspace and lists what it finds in the proposals among them under Problems. */
export async function lintWorkspace(proofreading: Proofreading, unopened: Unopened): Promise<void> {
	const options = {
		location: vscode.ProgressLocation.Notification,
		title: "Execspeak is reading your proposals",
		cancellable: true,
	};
	const tally = await vscode.window.withProgress(options, (progress, cancellation) =>
		readAll(proofreading, unopened, progress, cancellation),
	);
	if (tally.findings > 0) await vscode.commands.executeCommand("workbench.panel.markers.view.focus");
	void vscode.window.showInformationMessage(summary(tally));
}

async function readAll(
	proofreading: Proofreading,
	unopened: Unopened,
	progress: vscode.Progress<{ message?: string; increment?: number }>,
	cancellation: vscode.CancellationToken,
): Promise<Tally> {
	const files = await markdownFiles(cancellation);
	const tally = { found: files.length, files: 0, proposals: 0, findings: 0, places: 0 };
	for (const file of files) {
		if (cancellation.isCancellationRequested) break;
		progress.report({ message: vscode.workspace.asRelativePath(file), increment: 100 / files.length });
		const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
		const proof = open ? await proofreading.proofOf(open) : await unopened.read(file);
		if (open && proof?.proposal) unopened.remember(file);
		tally.files += 1;
		if (!proof?.proposal) continue;
		tally.proposals += 1;
		tally.findings += proof.findings.length;
		tally.places += proof.remarks.length;
	}
	return { ...tally, ending: cancellation.isCancellationRequested ? "stopped" : "finished" };
}
