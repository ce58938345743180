import * as vscode from "vscode";
import type { Readiness } from "../../index";
import type { Pages } from "./pages";
import type { Proofreading } from "./proofreading";
import {
	type CountOfText,
	type DearLoss,
	dearestLosses,
	NO_PROPOSAL,
	readinessTooltip,
	statusLabel,
	statusText,
} from "./readiness-text";

/** Shows in the status bar how many findings the document in front of the writer has and, of a proposal, the score. */
export class StatusBar implements vscode.Disposable {
	private readonly item = vscode.window.createStatusBarItem("execspeak.count", vscode.StatusBarAlignment.Left, 40);
	private readonly subscriptions: vscode.Disposable[];
	/** The proposal whose score was last shown. It stays on the screen until there is a new one. */
	private scored: Scored | undefined;
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(
		private readonly proofreading: Proofreading,
		private readonly pages: Pages,
	) {
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
		else this.timer = setTimeout(() => void this.score(document), PAUSE);
		this.show(document, count);
	}

	private async score(document: vscode.TextDocument): Promise<void> {
		const { version } = document;
		const readiness = this.proofreading.readinessOf(document);
		const losses = readiness ? await this.withWaysBack(dearestLosses(readiness)) : [];
		const count = this.proofreading.countOf(document);
		const isPast = document.version !== version || vscode.window.activeTextEditor?.document !== document;
		if (count === undefined || isPast) return;
		this.scored = readiness && { document, readiness, losses };
		this.show(document, count);
	}

	/** The extension is built without what a rule's page says: the engine leaves `restore` empty where a page has it. */
	private withWaysBack(losses: readonly DearLoss[]): Promise<readonly DearLoss[]> {
		return Promise.all(
			losses.map(async (loss) => {
				const restore = loss.restore || (await this.pages.ruleWithPage(loss.rule))?.clear || "";
				return { ...loss, restore };
			}),
		);
	}

	private show(document: vscode.TextDocument, count: CountOfText): void {
		const scored = this.scored?.document === document ? this.scored : undefined;
		this.item.text = statusText(count, scored?.readiness);
		const tooltip = readinessTooltip(count, scored?.readiness, scored?.losses ?? []);
		const isProposal = this.proofreading.isKnownAsProposal(document);
		this.item.tooltip = new vscode.MarkdownString(isProposal ? tooltip : `${tooltip}\n\n${NO_PROPOSAL}`);
		this.item.accessibilityInformation = { label: statusLabel(count, scored?.readiness) };
		this.item.show();
	}
}

/** A proposal's score, with the losses to name. */
interface Scored {
	readonly document: vscode.TextDocument;
	readonly readiness: Readiness;
	readonly losses: readonly DearLoss[];
}

/** How long nothing must have been read anew before the score is worked out, in milliseconds. */
const PAUSE = 250;
