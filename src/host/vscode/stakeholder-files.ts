import * as vscode from "vscode";
import { isStakeholdersFile, normalise, STAKEHOLDERS_ENDING, stakeholdersFileOf } from "../../index";
import type { Configurations } from "./configurations";
import { diagnosticOf } from "./diagnostics";
import { isSomebodys } from "./eligibility";
import { stretchesOf } from "./places";
import { remarksOf } from "./remarks";
import { settingsOf } from "./settings";
import { textOf } from "./texts";

/**
 * Knows what the files beside papers declare of their stakeholders, and shows what is wrong in them. Each is read once,
 * until one of them changes.
 */
export class StakeholderFiles implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	/** Fires when some file beside a paper may have changed. */
	readonly onDidChange = this.changed.event;
	private readonly diagnostics = vscode.languages.createDiagnosticCollection("execspeak-stakeholders");
	private readonly subscriptions: vscode.Disposable[] = [this.changed, this.diagnostics];
	private byFile = new Map<string, Promise<string | undefined>>();
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly configurations: Configurations) {
		const watcher = vscode.workspace.createFileSystemWatcher(`**/*${STAKEHOLDERS_ENDING}`);
		const forget = () => this.forget();
		const forgetSoon = ({ uri }: vscode.TextDocument) => {
			if (!isStakeholdersFile(uri.path)) return;
			clearTimeout(this.timer);
			this.timer = setTimeout(forget, DELAY);
		};
		this.subscriptions.push(
			watcher,
			watcher.onDidCreate(forget),
			watcher.onDidChange(forget),
			watcher.onDidDelete(forget),
			configurations.onDidChange(forget),
			vscode.workspace.onDidOpenTextDocument(forgetSoon),
			vscode.workspace.onDidChangeTextDocument(({ document }) => forgetSoon(document)),
			vscode.workspace.onDidSaveTextDocument(forgetSoon),
			vscode.workspace.onDidCloseTextDocument(forgetSoon),
		);
		this.readOpen();
	}

	/** The text of the file beside a paper, as it is being edited where it is open; nothing where there is none. */
	textBeside(paper: vscode.Uri): Promise<string | undefined> {
		if (paper.scheme === "untitled") return Promise.resolve(undefined);
		return this.textIn(paper.with({ path: stakeholdersFileOf(paper.path) }));
	}

	dispose(): void {
		clearTimeout(this.timer);
		for (const subscription of this.subscriptions) subscription.dispose();
	}

	private textIn(file: vscode.Uri): Promise<string | undefined> {
		const key = file.toString();
		const known = this.byFile.get(key) ?? this.read(file);
		this.byFile.set(key, known);
		return known;
	}

	private async read(file: vscode.Uri): Promise<string | undefined> {
		const { byFile } = this;
		const source = await textOf(file);
		const { enable, severityAsHint } = settingsOf(file);
		if (source === undefined || !enable) this.diagnostics.delete(file);
		if (source === undefined) return undefined;
		const text = normalise(source);
		if (!enable) return text;
		const { engine } = await this.configurations.footingOf(file);
		if (this.byFile !== byFile) return text;
		const stretchOf = stretchesOf(source);
		const severity = severityAsHint ? vscode.DiagnosticSeverity.Hint : undefined;
		this.diagnostics.set(
			file,
			remarksOf(engine.lintStakeholders(text).findings).map((remark) =>
				diagnosticOf(remark, file, stretchOf, severity),
			),
		);
		return text;
	}

	private forget(): void {
		this.byFile = new Map();
		this.readOpen();
		this.changed.fire();
	}

	/** A file that is open shows what is wrong in it, whether or not its paper is open too. */
	private readOpen(): void {
		for (const { uri } of vscode.workspace.textDocuments)
			if (isStakeholdersFile(uri.path) && isSomebodys(uri.scheme)) void this.textIn(uri);
	}
}

/** How long to wait for the next keystroke, in milliseconds. */
const DELAY = 300;
