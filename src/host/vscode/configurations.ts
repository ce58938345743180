import * as vscode from "vscode";
import {
	CONFIGURATION_FILES,
	type Configuration,
	type ConfigurationProblem,
	createEngine,
	DEFAULT_CONFIGURATION,
	decodeConfiguration,
	type Engine,
	matchesGlobs,
	normalise,
	RULES,
} from "../../index";
import { configurationDiagnosticOf, unreadableDiagnostic } from "./diagnostics";
import { isOnDisk, isSomebodys } from "./eligibility";
import { OutsideWatchers } from "./outside-watchers";
import { stretchesOf } from "./places";
import { textOf } from "./texts";

/** What holds for a document: the engine of its configuration, and what that configuration says of its path. */
export interface Footing {
	readonly engine: Engine;
	ignores(uri: vscode.Uri): boolean;
	namesAsProposal(uri: vscode.Uri): boolean;
}

/**
 * Finds the `.execspeak.yaml` or `.execspeak.json` that holds for a document, from its folder upwards as the command
 * line does, and shows what is wrong in it. Files are read once, until one of them changes; engines are made when the
 * first document asks.
 */
export class Configurations implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	/** Fires when some configuration may have changed. */
	readonly onDidChange = this.changed.event;
	private readonly problems = vscode.languages.createDiagnosticCollection("execspeak-configuration");
	private readonly subscriptions: vscode.Disposable[] = [this.changed, this.problems];
	private byFolder = new Map<string, Promise<Footing>>();
	private byFile: Files = new Map();
	private readonly outside: OutsideWatchers;
	private fallback: Footing | undefined;
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly log: vscode.LogOutputChannel) {
		const names = `{${CONFIGURATION_FILES.join(",")}}`;
		const watcher = vscode.workspace.createFileSystemWatcher(`**/${names}`);
		const forget = () => this.forget();
		this.outside = new OutsideWatchers(names, forget);
		const forgetSoon = (document: vscode.TextDocument) => {
			if (isConfiguration(document.uri)) this.forgetSoon();
		};
		this.subscriptions.push(
			this.outside,
			watcher,
			watcher.onDidCreate(forget),
			watcher.onDidChange(forget),
			watcher.onDidDelete(forget),
			vscode.workspace.onDidChangeWorkspaceFolders(forget),
			vscode.workspace.onDidOpenTextDocument(forgetSoon),
			vscode.workspace.onDidChangeTextDocument(({ document }) => forgetSoon(document)),
			vscode.workspace.onDidCloseTextDocument(forgetSoon),
		);
		this.readShown();
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
		const { byFile } = this;
		const top = topAbove(folder);
		for (let place = folder; ; place = above(place)) {
			this.outside.watch(place);
			const found = await this.readFirstIn(place, byFile);
			if (found) return found;
			if (place.path === top || place.path === above(place).path) return this.default();
		}
	}

	/** Of two configurations in one folder the first holds, and the other one is nobody's concern. */
	private async readFirstIn(folder: vscode.Uri, byFile: Files): Promise<Footing | undefined> {
		let found: Footing | undefined;
		for (const name of CONFIGURATION_FILES) {
			const file = vscode.Uri.joinPath(folder, name);
			if (!found) found = await this.read(file, byFile);
			else if (this.byFile === byFile) this.problems.delete(file);
		}
		return found;
	}

	private read(file: vscode.Uri, byFile: Files): Promise<Footing | undefined> {
		const key = file.toString();
		const known = byFile.get(key) ?? this.decode(file, byFile);
		byFile.set(key, known);
		return known;
	}

	/** What a file says. Its problems are shown unless a file has changed while it was read: then it is read again. */
	private async decode(file: vscode.Uri, byFile: Files): Promise<Footing | undefined> {
		const reading = await textOf(file);
		const isLatest = this.byFile === byFile;
		if (reading && "fault" in reading) {
			if (isLatest) this.problems.set(file, [unreadableDiagnostic(reading.fault)]);
			return this.default();
		}
		const source = normalise(reading?.source ?? "");
		const { configuration, problems } = decodeConfiguration(source, RULES);
		if (isLatest) this.show(file, source, problems);
		return reading && footing(configuration, above(file).path);
	}

	private show(file: vscode.Uri, source: string, problems: readonly ConfigurationProblem[]): void {
		const stretchOf = stretchesOf(source);
		for (const { message, span } of problems)
			this.log.warn(`${file.toString()}, line ${stretchOf(span).start.line + 1}: ${message}`);
		const shown = problems.map((problem) => configurationDiagnosticOf(problem, stretchOf));
		if (shown.length > 0) this.problems.set(file, shown);
		else this.problems.delete(file);
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
		this.readShown();
		this.changed.fire();
	}

	/** What is wrong in a file stays shown for as long as it is, and a file that is open shows it, papers or not. */
	private readShown(): void {
		const files = vscode.workspace.textDocuments.map(({ uri }) => uri).filter(isOwnConfiguration);
		this.problems.forEach((file) => {
			files.push(file);
		});
		for (const file of files) void this.readFirstIn(above(file), this.byFile);
	}
}

/** What was read since files last changed. */
type Files = Map<string, Promise<Footing | undefined>>;

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
	return uri.path.includes("/") ? above(uri) : undefined;
}

/**
 * Where the search for a configuration ends early. On a disk it goes on to the root, as on the command line; above a
 * workspace folder that is served from elsewhere nobody can have put a file, and to look there may ask the network.
 */
function topAbove(folder: vscode.Uri): string | undefined {
	return isOnDisk(folder.scheme) ? undefined : vscode.workspace.getWorkspaceFolder(folder)?.uri.path;
}

function above(uri: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(uri, "..");
}

function isOwnConfiguration(uri: vscode.Uri): boolean {
	return isConfiguration(uri) && isSomebodys(uri.scheme);
}

/** Whether a file is named like a configuration. */
export function isConfiguration(uri: vscode.Uri): boolean {
	return CONFIGURATION_FILES.some((name) => uri.path.endsWith(`/${name}`));
}
