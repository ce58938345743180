import * as vscode from "vscode";
import type { Proofreading } from "./proofreading";
import { points } from "./sentences";

/** Shows in the status bar how many remarks the proposal in front of the writer has. */
export class StatusBar implements vscode.Disposable {
	private readonly item = vscode.window.createStatusBarItem("execspeak.count", vscode.StatusBarAlignment.Left, 40);
	private readonly subscriptions: vscode.Disposable[];

	constructor(private readonly proofreading: Proofreading) {
		this.item.name = "Execspeak";
		this.item.command = "workbench.panel.markers.view.focus";
		this.subscriptions = [
			this.item,
			proofreading.onDidRead(() => this.renew()),
			vscode.window.onDidChangeActiveTextEditor(() => this.renew()),
		];
		this.renew();
	}

	dispose(): void {
		for (const subscription of this.subscriptions) subscription.dispose();
	}

	private renew(): void {
		const document = vscode.window.activeTextEditor?.document;
		const count = document && this.proofreading.countOf(document);
		if (count === undefined) {
			this.item.hide();
			return;
		}
		this.item.text = count === 0 ? "$(check) Execspeak" : `$(checklist) ${points(count)}`;
		this.item.tooltip = tooltip(count);
		this.item.accessibilityInformation = { label: tooltip(count) };
		this.item.show();
	}
}

function tooltip(count: number): string {
	if (count === 0) return "Execspeak has nothing to remark on here.";
	return `Execspeak found ${points(count)} that an executive may stumble over. Click to list ${count === 1 ? "it" : "them"}; press F8 to go to the next.`;
}
