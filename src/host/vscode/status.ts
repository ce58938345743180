import * as vscode from "vscode";
import type { Readiness } from "../../index";
import type { Proofreading } from "./proofreading";
import { readinessTooltip, statusLabel, statusText } from "./readiness-text";

/** Shows in the status bar how many remarks the document in front of the writer has and, of a proposal, the score. */
export class StatusBar implements vscode.Disposable {
	private readonly item = vscode.window.createStatusBarItem("execspeak.count", vscode.StatusBarAlignment.Left, 40);
	private readonly subscriptions: vscode.Disposable[];
	/** The proposal whose score was last shown. It stays on the screen until there is a new one. */
	private scored: { readonly document: vscode.TextDocument; readonly readiness: Readiness } | undefined;
	private timer: ReturnType<typeof setTimeout> | undefined;

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
		clearTimeout(this.timer);
		for (const subscription of this.subscriptions) subscription.dispose();
	}

	/** Shows the count at once; the score follows when the writer pauses, for it takes longer than a lint. */
	private renew(): void {
		clearTimeout(this.timer);
		const document = vscode.window.activeTextEditor?.document;
		const count = document && this.proofreading.countOf(document);
		if (!document || count === undefined) {
			this.item.hide();
			return;
		}
		if (!this.proofreading.isKnownAsProposal(document)) this.scored = undefined;
		else this.timer = setTimeout(() => this.score(document), PAUSE);
		this.show(document, count);
	}

	private score(document: vscode.TextDocument): void {
		const readiness = this.proofreading.readinessOf(document);
		const count = this.proofreading.countOf(document);
		if (count === undefined || vscode.window.activeTextEditor?.document !== document) return;
		this.scored = readiness && { document, readiness };
		this.show(document, count);
	}

	private show(document: vscode.TextDocument, count: number): void {
		const readiness = this.scored?.document === document ? this.scored.readiness : undefined;
		this.item.text = statusText(count, readiness);
		this.item.tooltip = new vscode.MarkdownString(readinessTooltip(count, readiness));
		this.item.accessibilityInformation = { label: statusLabel(count, readiness) };
		this.item.show();
	}
}

/** How long nothing must have been read anew before the score is worked out, in milliseconds. */
const PAUSE = 250;
