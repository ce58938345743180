import * as vscode from "vscode";
import { gapsIn } from "./snippets";

interface Stretch {
	readonly document: string;
	first: number;
	last: number;
}

/**
 * Knows the lines that a snippet or a fix has just written and the writer is still filling in: to remind of their
 * placeholders would be nagging. VS Code does not tell extensions of a snippet in progress, so it counts as one from
 * the change that brings placeholders until the cursor leaves its lines or the writer saves.
 */
export class Filling implements vscode.Disposable {
	private readonly ended = new vscode.EventEmitter<vscode.TextDocument>();
	/** Fires when a writer has left or saved what was being filled in. */
	readonly onDidEnd = this.ended.event;
	private stretch: Stretch | undefined;
	private readonly subscriptions: vscode.Disposable[] = [
		this.ended,
		vscode.workspace.onDidChangeTextDocument((event) => this.follow(event)),
		vscode.workspace.onWillSaveTextDocument(({ document, reason }) => {
			if (reason !== vscode.TextDocumentSaveReason.AfterDelay) this.end(document);
		}),
		vscode.workspace.onDidCloseTextDocument((document) => this.end(document)),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
			if (this.isIn(textEditor.document) && !this.holds(textEditor.selection)) this.end(textEditor.document);
		}),
	];

	/** Whether the writer is about to fill in what stands there. */
	covers(uri: vscode.Uri, range: vscode.Range): boolean {
		const editor = vscode.window.activeTextEditor;
		if (editor?.document.uri.toString() !== uri.toString()) return false;
		return this.isIn(editor.document) && this.holds(range) && this.holds(editor.selection);
	}

	/** What the writer was filling in counts as left. */
	end(document: vscode.TextDocument): void {
		if (!this.isIn(document)) return;
		this.stretch = undefined;
		this.ended.fire(document);
	}

	dispose(): void {
		for (const subscription of this.subscriptions) subscription.dispose();
	}

	private follow({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
		const changes = [...contentChanges].sort((one, other) => one.range.start.compareTo(other.range.start));
		const known = this.isIn(document) ? this.stretch : undefined;
		let shift = 0;
		let begun: Stretch | undefined;
		for (const { range, text } of changes) {
			const [first, lines] = [range.start.line + shift, text.split("\n").length - 1];
			const grown = lines - (range.end.line - range.start.line);
			if (known && first < known.first) known.first += grown;
			if (known && first <= known.last) known.last += grown;
			shift += grown;
			if (reason !== undefined || gapsIn(text).length === 0) continue;
			begun = { document: document.uri.toString(), first: begun?.first ?? first, last: first + lines };
		}
		if (begun && !(known && known.first <= begun.first && begun.last <= known.last)) this.stretch = begun;
	}

	private isIn(document: vscode.TextDocument): boolean {
		return this.stretch?.document === document.uri.toString();
	}

	private holds({ start, end }: vscode.Range): boolean {
		return this.stretch !== undefined && this.stretch.first <= start.line && end.line <= this.stretch.last;
	}
}
