import * as vscode from "vscode";
import { LARGEST_FILE } from "../../index";
import type { Configurations } from "./configurations";
import { diagnosticOf } from "./diagnostics";
import { stretchesOf } from "./places";
import { type Proof, readProof, treatmentOf } from "./proof";
import { MARKDOWN_FILES } from "./search";
import { settingsOf } from "./settings";
import type { StakeholderFiles } from "./stakeholder-files";

/** Shows what is found in proposals that lie in the workspace without being open, and keeps that up to date. */
export class Unopened implements vscode.Disposable {
	private readonly diagnostics = vscode.languages.createDiagnosticCollection("execspeak-unopened");
	private readonly known = new Map<string, vscode.Uri>();
	/** What is being read: a reading that a later one or a deletion has overtaken shows nothing. */
	private readonly readings = new Map<string, Promise<Proof | undefined>>();
	private readonly subscriptions: vscode.Disposable[] = [this.diagnostics];
	private watching = false;

	constructor(
		private readonly configurations: Configurations,
		private readonly stakeholderFiles: StakeholderFiles,
		private readonly log: vscode.LogOutputChannel,
	) {}

	/** Reads a file that is not open and shows its remarks, if it is a proposal that is to be read. */
	async read(uri: vscode.Uri): Promise<Proof | undefined> {
		this.watch();
		const key = uri.toString();
		const reading = this.proofOf(uri);
		this.readings.set(key, reading);
		const proof = await reading;
		if (this.readings.get(key) !== reading) return proof;
		this.readings.delete(key);
		if (proof) this.remember(uri);
		if (proof && !isOpen(uri)) this.show(uri, proof);
		else this.diagnostics.delete(uri);
		return proof;
	}

	/** Has a proposal read and its remarks shown as soon as it is no longer open. */
	remember(uri: vscode.Uri): void {
		this.watch();
		this.known.set(uri.toString(), uri);
	}

	dispose(): void {
		for (const subscription of this.subscriptions) subscription.dispose();
	}

	private show(uri: vscode.Uri, proof: Proof): void {
		const stretchOf = stretchesOf(proof.text);
		const severity = settingsOf(uri).severityAsHint ? vscode.DiagnosticSeverity.Hint : undefined;
		this.diagnostics.set(
			uri,
			proof.remarks.map((remark) => diagnosticOf(remark, uri, stretchOf, severity)),
		);
	}

	private async proofOf(uri: vscode.Uri): Promise<Proof | undefined> {
		try {
			const footing = await this.configurations.footingOf(uri);
			if (!settingsOf(uri).enable || footing.ignores(uri)) return undefined;
			const bytes = await vscode.workspace.fs.readFile(uri);
			if (bytes.length > LARGEST_FILE) {
				this.log.warn(`${uri.toString()} is larger than 10 MB and was left out.`);
				return undefined;
			}
			const stakeholders = await this.stakeholderFiles.textBeside(uri);
			const manuscript = { text: new TextDecoder().decode(bytes), stakeholders, version: 0 };
			const proof = readProof(manuscript, footing, treatmentOf(uri, footing));
			return proof.proposal ? proof : undefined;
		} catch (error) {
			this.log.error(`${uri.toString()} could not be read:`, error instanceof Error ? error : String(error));
			return undefined;
		}
	}

	/** From the first reading on. A file that is opened is shown by its own proof, until it is closed again. */
	private watch(): void {
		if (this.watching) return;
		this.watching = true;
		const watcher = vscode.workspace.createFileSystemWatcher(MARKDOWN_FILES);
		const readAgain = (uri: vscode.Uri) => {
			if (this.known.has(uri.toString()) && !isOpen(uri)) void this.read(uri);
		};
		const forget = (uri: vscode.Uri) => {
			this.readings.delete(uri.toString());
			this.known.delete(uri.toString());
			this.diagnostics.delete(uri);
		};
		this.subscriptions.push(
			watcher,
			watcher.onDidChange(readAgain),
			watcher.onDidDelete(forget),
			vscode.workspace.onDidOpenTextDocument(({ uri }) => this.diagnostics.delete(uri)),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => readAgain(uri)),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration("execspeak")) [...this.known.values()].forEach(readAgain);
			}),
			this.configurations.onDidChange(() => [...this.known.values()].forEach(readAgain)),
			this.stakeholderFiles.onDidChange(() => [...this.known.values()].forEach(readAgain)),
		);
	}
}

function isOpen(uri: vscode.Uri): boolean {
	return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}
