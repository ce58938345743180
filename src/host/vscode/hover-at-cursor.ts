import * as vscode from "vscode";

/**
 * Shows the hover at the cursor. What a command has shown stays until the pointer moves; a writer at the keyboard wants
 * it gone with the next change.
 */
export class HoverAtCursor implements vscode.Disposable {
	private subscription: vscode.Disposable | undefined;
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly hide: () => unknown = hideHover) {}

	/** Shows the hover in the active editor until its document changes. */
	async show(document: vscode.TextDocument): Promise<void> {
		await vscode.commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
		this.dispose();
		this.timer = setTimeout(() => this.dispose(), LONGEST_MILLISECONDS);
		this.subscription = vscode.workspace.onDidChangeTextDocument((event) => {
			if (event.document !== document) return;
			this.dispose();
			this.hide();
		});
	}

	/** Leaves the hover to the pointer again. */
	dispose(): void {
		clearTimeout(this.timer);
		this.subscription?.dispose();
	}
}

function hideHover(): void {
	void vscode.commands.executeCommand("editor.action.hideHover").then(undefined, () => {});
}

const LONGEST_MILLISECONDS = 60_000;
