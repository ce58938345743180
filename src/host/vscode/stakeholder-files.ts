import * as vscode from "vscode";
import { isStakeholdersFile, normalise, STAKEHOLDERS_ENDING, stakeholdersFileOf } from "../../index";
import type { Configurations } from "./configurations";
import { diagnosticOf, rangeOf, unreadableDiagnostic } from "./diagnostics";
import { isSomebodys } from "./eligibility";
import type { Filling } from "./filling";
import { stretchesOf } from "./places";
import { remarksOf, remindsOfGap } from "./remarks";
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

	constructor(
		private readonly configurations: Configurations,
		private readonly filling: Filling,
	) {
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
			filling.onDidEnd(forgetSoon),
			vscode.workspace.onDidOpenTextDocument(forgetSoon),
			vscode.workspace.onDidChangeTextDocument(({ document }) => forgetSoon(document)),
			vscode.workspace.onDidSaveTextDocument(forgetSoon),
			vscode.workspace.onDidCloseTextDocument(forgetSoon),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration("execspeak")) forget();
			}),
		);
		this.readShown();
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
		const reading = await textOf(file);
		const { enable, severityAsHint } = settingsOf(file);
		const text = reading && "source" in reading ? normalise(reading.source) : undefined;
		if (text === undefined || !enable) {
			const faults = reading && "fault" in reading && enable ? [unreadableDiagnostic(reading.fault)] : undefined;
			if (this.byFile === byFile) this.diagnostics.set(file, faults);
			return text;
		}
		const { engine } = await this.configurations.footingOf(file);
		if (this.byFile !== byFile) return text;
		const stretchOf = stretchesOf(text);
		const severity = severityAsHint ? vscode.DiagnosticSeverity.Hint : undefined;
		const remarks = remarksOf(engine.lintStakeholders(text).findings).filter(
			(remark) => !(remindsOfGap(remark) && this.filling.covers(file, rangeOf(stretchOf(remark.span)))),
		);
		this.diagnostics.set(
			file,
			remarks.map((remark) => diagnosticOf(remark, file, stretchOf, severity)),
		);
		return text;
	}

	private forget(): void {
		this.byFile = new Map();
		this.readShown();
		this.changed.fire();
	}

	/** What is wrong in a file stays shown for as long as it is, and a file that is open shows it, papers or not. */
	private readShown(): void {
		const files = vscode.workspace.textDocuments.map(({ uri }) => uri).filter(isOwnMap);
		this.diagnostics.forEach((file) => {
			files.push(file);
		});
		for (const file of files) void this.textIn(file);
	}
}

function isOwnMap({ path, scheme }: vscode.Uri): boolean {
	return isStakeholdersFile(path) && isSomebodys(scheme);
}

/** How long to wait for the next keystroke, in milliseconds. */
const DELAY = 300;
