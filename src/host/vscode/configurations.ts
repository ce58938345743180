import * as vscode from "vscode";
import {
	CONFIGURATION_FILES,
	type Configuration,
	createEngine,
	DEFAULT_CONFIGURATION,
	decodeConfiguration,
	type Engine,
	matchesGlobs,
	normalise,
	RULES,
} from "../../index";
import { configurationDiagnosticOf } from "./diagnostics";
import { stretchesOf } from "./places";
import { textOf } from "./texts";

/** What holds for a document: the engine of its configuration, and what that configuration says of its path. */
export interface Footing {
	readonly engine: Engine;
	ignores(uri: vscode.Uri): boolean;
	namesAsProposal(uri: vscode.Uri): boolean;
}

/**
 * Finds the `.execspeak.yaml` or `.execspeak.json` that holds for a document, from its folder up to its workspace folder, and shows what is
 * wrong in it. Files are read once, until one of them changes; engines are made when the first document asks.
 */
export class Configurations implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	/** Fires when some configuration may have changed. */
	readonly onDidChange = this.changed.event;
	private readonly problems = vscode.languages.createDiagnosticCollection("execspeak-configuration");
	private readonly subscriptions: vscode.Disposable[] = [this.changed, this.problems];
	private byFolder = new Map<string, Promise<Footing>>();
	private byFile = new Map<string, Promise<Footing | undefined>>();
	private fallback: Footing | undefined;
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly log: vscode.LogOutputChannel) {
		const watcher = vscode.workspace.createFileSystemWatcher(`**/{${CONFIGURATION_FILES.join(",")}}`);
		const forget = () => this.forget();
		const forgetSoon = (document: vscode.TextDocument) => {
			if (isConfiguration(document.uri)) this.forgetSoon();
		};
		this.subscriptions.push(
			watcher,
			watcher.onDidCreate(forget),
			watcher.onDidChange(forget),
			watcher.onDidDelete(forget),
			vscode.workspace.onDidChangeWorkspaceFolders(forget),
			vscode.workspace.onDidOpenTextDocument(forgetSoon),
			vscode.workspace.onDidChangeTextDocument(({ document }) => forgetSoon(document)),
			vscode.workspace.onDidCloseTextDocument(forgetSoon),
		);
	}

	/** What holds for a document. */
	footingOf(uri: vscode.Uri): Promise<Footing> {
		const folder = folderOf(uri);
		if (!folder) return Promise.resolve(this.default());
		const key = folder.toString();
		const known = this.byFolder.get(key) ?? this.search(folder);
		this.byFolder.set(key, known);
		return known;
	}

	dispose(): void {
		clearTimeout(this.timer);
		for (const subscription of this.subscriptions) subscription.dispose();
	}

	private async search(folder: vscode.Uri): Promise<Footing> {
		const top = vscode.workspace.getWorkspaceFolder(folder)?.uri.path;
		for (let place = folder; ; place = vscode.Uri.joinPath(place, "..")) {
			const found = await this.readFirstIn(place);
			if (found) return found;
			if (place.path === top || place.path === vscode.Uri.joinPath(place, "..").path) return this.default();
		}
	}

	/** Of two configurations in one folder the first holds, and the other one is nobody's concern. */
	private async readFirstIn(folder: vscode.Uri): Promise<Footing | undefined> {
		let found: Footing | undefined;
		for (const name of CONFIGURATION_FILES) {
			const file = vscode.Uri.joinPath(folder, name);
			if (found) this.problems.delete(file);
			else found = await this.read(file);
		}
		return found;
	}

	private read(file: vscode.Uri): Promise<Footing | undefined> {
		const key = file.toString();
		const known = this.byFile.get(key) ?? this.decode(file);
		this.byFile.set(key, known);
		return known;
	}

	private async decode(file: vscode.Uri): Promise<Footing | undefined> {
		const text = await textOf(file);
		if (text === undefined) {
			this.problems.delete(file);
			return undefined;
		}
		const source = normalise(text);
		const { configuration, problems } = decodeConfiguration(source, RULES);
		const stretchOf = stretchesOf(source);
		for (const { message, span } of problems)
			this.log.warn(`${file.toString()}, line ${stretchOf(span).start.line + 1}: ${message}`);
		this.problems.set(
			file,
			problems.map((problem) => configurationDiagnosticOf(problem, stretchOf)),
		);
		return footing(configuration, vscode.Uri.joinPath(file, "..").path);
	}

	private default(): Footing {
		this.fallback ??= footing(DEFAULT_CONFIGURATION, "/");
		return this.fallback;
	}

	private forgetSoon(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => this.forget(), 300);
	}

	private forget(): void {
		this.byFolder = new Map();
		this.byFile = new Map();
		this.changed.fire();
	}
}

function footing(configuration: Configuration, folder: string): Footing {
	const base = folder.endsWith("/") ? folder : `${folder}/`;
	const inside = (uri: vscode.Uri) => (uri.path.startsWith(base) ? uri.path.slice(base.length) : "");
	return {
		engine: createEngine(RULES, configuration),
		ignores: (uri) => matchesGlobs(configuration.ignore, inside(uri)),
		namesAsProposal: (uri) => matchesGlobs(configuration.proposals, inside(uri)),
	};
}

/** Where the search for a configuration begins. An untitled document belongs to the first workspace folder. */
function folderOf(uri: vscode.Uri): vscode.Uri | undefined {
	if (uri.scheme === "untitled") return vscode.workspace.workspaceFolders?.[0]?.uri;
	return uri.path.includes("/") ? vscode.Uri.joinPath(uri, "..") : undefined;
}

/** Whether a file is named like a configuration. */
export function isConfiguration(uri: vscode.Uri): boolean {
	return CONFIGURATION_FILES.some((name) => uri.path.endsWith(`/${name}`));
}
