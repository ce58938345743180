import * as vscode from "vscode";
import type { Readiness } from "../../index";
import type { Configurations, Footing } from "./configurations";
import { diagnosticOf } from "./diagnostics";
import { delayAfter, isProofread } from "./eligibility";
import type { Filling } from "./filling";
import { stretchesOf } from "./places";
import { type Proof, readProof, treatmentOf } from "./proof";
import type { CountOfText } from "./readiness-text";
import { type Remark, remindsOfGap } from "./remarks";
import { settingsOf } from "./settings";
import type { StakeholderFiles } from "./stakeholder-files";

interface Reader {
	proof?: Proof;
	/** How many findings there are, and how many of them wait to be shown. */
	count?: CountOfText;
	/** Set by “Lint This Proposal”: read as a proposal, whatever settings say, until it is closed. */
	forced: boolean;
	timer?: ReturnType<typeof setTimeout>;
	/** How many readings were wanted so far; only the latest may show what it finds. */
	turn: number;
	milliseconds: number;
}

/** Reads open documents while they are written, and shows what it finds. */
export class Proofreading implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
	/** Fires after a document's findings were renewed or taken away. */
	readonly onDidRead = this.changed.event;
	private readonly diagnostics = vscode.languages.createDiagnosticCollection("execspeak");
	private readonly readers = new Map<string, Reader>();
	private readonly subscriptions: vscode.Disposable[] = [this.changed, this.diagnostics];

	constructor(
		private readonly configurations: Configurations,
		private readonly stakeholderFiles: StakeholderFiles,
		private readonly filling: Filling,
		private readonly log: vscode.LogOutputChannel,
	) {
		this.subscriptions.push(
			filling.onDidEnd((document) => this.showAgain(document)),
			vscode.workspace.onDidOpenTextDocument((document) => this.readSoon(document, 0)),
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0) this.readWhileTyping(document);
			}),
			vscode.workspace.onDidSaveTextDocument((document) => this.readSoon(document, 0)),
			vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
			vscode.workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration("execspeak")) this.readAll();
			}),
			configurations.onDidChange(() => this.readAll()),
			stakeholderFiles.onDidChange(() => this.readAll()),
		);
		this.readAll();
	}

	/** The findings of a document as it stands now. What the editor shows stays as it is. */
	async proofOf(document: vscode.TextDocument): Promise<Proof | undefined> {
		const known = this.readers.get(keyOf(document))?.proof;
		return known?.version === document.version ? known : this.proofread(document);
	}

	/** Whether somebody's Markdown is not read because settings switch it off, or a configuration ignores it. */
	async isSwitchedOff(document: vscode.TextDocument): Promise<boolean> {
		if (!isProofread(candidateOf(document)) || this.readers.get(keyOf(document))?.forced) return false;
		return isLeftOut(document, await this.configurations.footingOf(document.uri));
	}

	/** How many findings a document has; nothing where it is not read. */
	countOf(document: vscode.TextDocument): CountOfText | undefined {
		return this.readers.get(keyOf(document))?.count;
	}

	/** How ready a proposal is, as it was when it was last read; nothing for a text that is none. */
	readinessOf(document: vscode.TextDocument): Readiness | undefined {
		return this.readers.get(keyOf(document))?.proof?.assess();
	}

	/** Whether the document was taken for a proposal when it was last read. */
	isKnownAsProposal(document: vscode.TextDocument): boolean {
		return this.readers.get(keyOf(document))?.proof?.proposal === true;
	}

	/** Reads a document as a proposal from now on until it is closed, and shows what waited to be filled in. */
	async readAsProposal(document: vscode.TextDocument): Promise<Proof | undefined> {
		if (!isProofread(candidateOf(document))) return undefined;
		this.readerOf(document).forced = true;
		this.filling.end(document);
		return this.read(document);
	}

	dispose(): void {
		for (const reader of this.readers.values()) clearTimeout(reader.timer);
		for (const subscription of this.subscriptions) subscription.dispose();
	}

	private readAll(): void {
		for (const document of vscode.workspace.textDocuments) this.readSoon(document, 0);
	}

	private readWhileTyping(document: vscode.TextDocument): void {
		if (!isProofread(candidateOf(document))) return;
		if (settingsOf(document.uri).run === "onSave" && !this.readers.get(keyOf(document))?.forced) return;
		this.readSoon(document, delayAfter(this.readers.get(keyOf(document))?.milliseconds ?? 0));
	}

	private readSoon(document: vscode.TextDocument, delay: number): void {
		if (!isProofread(candidateOf(document))) return;
		const reader = this.readerOf(document);
		clearTimeout(reader.timer);
		reader.turn += 1;
		reader.timer = setTimeout(() => void this.read(document), delay);
	}

	/** Reads a document and shows its findings, unless it has changed or gone meanwhile, or is to be read again. */
	private async read(document: vscode.TextDocument): Promise<Proof | undefined> {
		const reader = this.readers.get(keyOf(document));
		if (!reader) return undefined;
		clearTimeout(reader.timer);
		reader.turn += 1;
		const { turn } = reader;
		const { version } = document;
		const proof = await this.proofread(document);
		if (document.version !== version || this.readers.get(keyOf(document)) !== reader) return undefined;
		if (reader.turn !== turn) return proof;
		if (proof) this.show(document, reader, proof);
		else this.hide(document, reader);
		return proof;
	}

	/** The findings of a document's present version; none where it is not to be read, or changes meanwhile. */
	private async proofread(document: vscode.TextDocument): Promise<Proof | undefined> {
		const { version } = document;
		const footing = await this.configurations.footingOf(document.uri);
		const stakeholders = await this.stakeholderFiles.textBeside(document.uri);
		if (document.isClosed || document.version !== version || !isProofread(candidateOf(document))) return undefined;
		const reader = this.readers.get(keyOf(document));
		if (isLeftOut(document, footing) && !reader?.forced) return undefined;
		const started = performance.now();
		const treatAs = reader?.forced ? "proposal" : treatmentOf(document.uri, footing);
		try {
			return readProof({ text: document.getText(), stakeholders, version }, footing, treatAs);
		} catch (error) {
			this.log.error(`${document.uri.toString()} could not be read:`, error instanceof Error ? error : String(error));
			return undefined;
		} finally {
			if (reader) reader.milliseconds = performance.now() - started;
		}
	}

	private show(document: vscode.TextDocument, reader: Reader, proof: Proof): void {
		reader.proof = proof;
		const stretchOf = stretchesOf(proof.text);
		const severity = settingsOf(document.uri).severityAsHint ? vscode.DiagnosticSeverity.Hint : undefined;
		const remarks = proof.remarks.filter((remark) => !this.isBeingFilledIn(document, proof, remark));
		const count = proof.findings.length;
		const shown = remarks.reduce((sum, { findings }) => sum + findings.length, 0);
		reader.count = { findings: count, places: proof.remarks.length, waiting: count - shown };
		this.diagnostics.set(
			document.uri,
			remarks.map((remark) => diagnosticOf(remark, document.uri, stretchOf, severity)),
		);
		this.changed.fire(document);
	}

	private showAgain(document: vscode.TextDocument): void {
		const reader = this.readers.get(keyOf(document));
		if (reader?.proof?.version === document.version) this.show(document, reader, reader.proof);
	}

	/** A reminder of a gap can wait while the writer goes from one gap to the next. */
	private isBeingFilledIn(document: vscode.TextDocument, { rangeOf }: Proof, remark: Remark): boolean {
		return remindsOfGap(remark) && this.filling.covers(document.uri, rangeOf(remark.span));
	}

	private hide(document: vscode.TextDocument, reader: Reader): void {
		delete reader.proof;
		delete reader.count;
		this.diagnostics.delete(document.uri);
		this.changed.fire(document);
	}

	private forget(document: vscode.TextDocument): void {
		const reader = this.readers.get(keyOf(document));
		if (!reader) return;
		clearTimeout(reader.timer);
		this.readers.delete(keyOf(document));
		this.hide(document, reader);
	}

	private readerOf(document: vscode.TextDocument): Reader {
		const known = this.readers.get(keyOf(document)) ?? { forced: false, turn: 0, milliseconds: 0 };
		this.readers.set(keyOf(document), known);
		return known;
	}
}

function isLeftOut({ uri }: vscode.TextDocument, footing: Footing): boolean {
	return !settingsOf(uri).enable || footing.ignores(uri);
}

function candidateOf(document: vscode.TextDocument) {
	return { scheme: document.uri.scheme, languageId: document.languageId };
}

function keyOf(document: vscode.TextDocument): string {
	return document.uri.toString();
}
