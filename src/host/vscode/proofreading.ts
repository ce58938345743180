import * as vscode from "vscode";
import type { Document, Finding } from "../../index";
import { normalise } from "../../index";
import type { Configurations, Footing } from "./configurations";
import { diagnosticOf, rangeOf } from "./diagnostics";
import { delayAfter, isProofread } from "./eligibility";
import { stretchesOf } from "./places";
import { settingsOf } from "./settings";

/** What one version of a document got to hear. */
export interface Proof {
	readonly version: number;
	readonly proposal: boolean;
	/** The text in which all spans count. */
	readonly text: string;
	readonly findings: readonly Finding[];
	rangeOf(span: Finding["span"]): vscode.Range;
	/** The parsed text, for edits that depend on its lists and tables. */
	parse(): Document;
}

interface Reader {
	proof?: Proof;
	/** Set by “Lint This Proposal”: read as a proposal, whatever settings say, until it is closed. */
	forced: boolean;
	timer?: ReturnType<typeof setTimeout>;
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

	constructor(private readonly configurations: Configurations) {
		this.subscriptions.push(
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
		);
		this.readAll();
	}

	/** The findings of a document as it stands now. What the editor shows stays as it is. */
	async proofOf(document: vscode.TextDocument): Promise<Proof | undefined> {
		const known = this.readers.get(keyOf(document))?.proof;
		return known?.version === document.version ? known : this.proofread(document);
	}

	/** Reads a document as a proposal from now on until it is closed. */
	async readAsProposal(document: vscode.TextDocument): Promise<Proof | undefined> {
		if (!isProofread(candidateOf(document))) return undefined;
		this.readerOf(document).forced = true;
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
		reader.timer = setTimeout(() => void this.read(document), delay);
	}

	/** Reads a document and shows its findings, unless it has changed or gone meanwhile. */
	private async read(document: vscode.TextDocument): Promise<Proof | undefined> {
		const reader = this.readers.get(keyOf(document));
		const { version } = document;
		const proof = await this.proofread(document);
		if (!reader || document.version !== version || this.readers.get(keyOf(document)) !== reader) return undefined;
		clearTimeout(reader.timer);
		if (proof) this.show(document, reader, proof);
		else this.hide(document, reader);
		return proof;
	}

	/** The findings of a document's present version; none where it is not to be read, or changes meanwhile. */
	private async proofread(document: vscode.TextDocument): Promise<Proof | undefined> {
		const { version } = document;
		const footing = await this.configurations.footingOf(document.uri);
		if (document.isClosed || document.version !== version || !isProofread(candidateOf(document))) return undefined;
		const reader = this.readers.get(keyOf(document));
		const isLeftOut = !settingsOf(document.uri).enable || footing.ignores(document.uri);
		if (isLeftOut && !reader?.forced) return undefined;
		const started = performance.now();
		const proof = proofOf(document, footing, reader?.forced ? "proposal" : treatmentOf(document, footing));
		if (reader) reader.milliseconds = performance.now() - started;
		return proof;
	}

	private show(document: vscode.TextDocument, reader: Reader, proof: Proof): void {
		reader.proof = proof;
		const stretchOf = stretchesOf(proof.text);
		const severity = settingsOf(document.uri).severityAsHint ? vscode.DiagnosticSeverity.Hint : undefined;
		this.diagnostics.set(
			document.uri,
			proof.findings.map((finding) => diagnosticOf(finding, document.uri, stretchOf, severity)),
		);
		this.changed.fire(document);
	}

	private hide(document: vscode.TextDocument, reader: Reader): void {
		delete reader.proof;
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
		const known = this.readers.get(keyOf(document)) ?? { forced: false, milliseconds: 0 };
		this.readers.set(keyOf(document), known);
		return known;
	}
}

function proofOf(document: vscode.TextDocument, { engine }: Footing, treatAs: "auto" | "proposal"): Proof {
	const text = normalise(document.getText());
	const report = engine.lint({ text, treatAs, today: today() });
	const stretchOf = stretchesOf(text);
	return {
		version: document.version,
		proposal: report.proposal,
		text,
		findings: report.findings,
		rangeOf: (span) => rangeOf(stretchOf(span)),
		parse: () => engine.argue(text).document,
	};
}

function treatmentOf(document: vscode.TextDocument, footing: Footing): "auto" | "proposal" {
	return footing.namesAsProposal(document.uri) ? "proposal" : "auto";
}

function candidateOf(document: vscode.TextDocument) {
	return { scheme: document.uri.scheme, languageId: document.languageId };
}

function keyOf(document: vscode.TextDocument): string {
	return document.uri.toString();
}

/** The writer's own day, as an ISO date. */
function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
