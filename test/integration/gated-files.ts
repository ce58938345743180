import * as vscode from "vscode";

export const SCHEME = "gated";

/** Files in memory, whose reading a test can hold up: so it can change a file in the middle of it. */
export class GatedFiles implements vscode.FileSystemProvider {
	private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	readonly onDidChangeFile = this.changed.event;
	private readonly texts = new Map<string, string>();
	private gate: { readonly path: string; readonly open: Promise<void>; reached(): void } | undefined;

	/** Writes a file, or deletes it where there is no text, and tells the editor. */
	put(path: string, text?: string): vscode.Uri {
		const type = text === undefined ? vscode.FileChangeType.Deleted : vscode.FileChangeType.Changed;
		if (text === undefined) this.texts.delete(path);
		else this.texts.set(path, text);
		const uri = vscode.Uri.from({ scheme: SCHEME, path });
		this.changed.fire([{ type, uri }]);
		return uri;
	}

	/** Holds up the next reading of a file, with what it holds then, until `release` is called. */
	hold(path: string): { readonly reached: Promise<void>; release(): void } {
		let [release, arrive] = [() => {}, () => {}];
		const open = new Promise<void>((resolve) => {
			release = resolve;
		});
		const reached = new Promise<void>((resolve) => {
			arrive = resolve;
		});
		this.gate = { path, open, reached: () => arrive() };
		return { reached, release: () => release() };
	}

	async readFile({ path }: vscode.Uri): Promise<Uint8Array> {
		const text = this.texts.get(path);
		const { gate } = this;
		if (gate?.path === path) {
			this.gate = undefined;
			gate.reached();
			await gate.open;
		}
		if (text === undefined) throw vscode.FileSystemError.FileNotFound(path);
		return new TextEncoder().encode(text);
	}

	stat({ path }: vscode.Uri): vscode.FileStat {
		const text = this.texts.get(path);
		const isFolder = [...this.texts.keys()].some((file) => file.startsWith(path === "/" ? path : `${path}/`));
		if (text === undefined && !isFolder) throw vscode.FileSystemError.FileNotFound(path);
		const type = text === undefined ? vscode.FileType.Directory : vscode.FileType.File;
		return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 };
	}

	watch(): vscode.Disposable {
		return { dispose() {} };
	}

	readDirectory(): [] {
		return [];
	}

	createDirectory(): void {}

	writeFile({ path }: vscode.Uri, content: Uint8Array): void {
		this.put(path, new TextDecoder().decode(content));
	}

	delete({ path }: vscode.Uri): void {
		this.put(path);
	}

	rename(): void {
		throw vscode.FileSystemError.NoPermissions();
	}
}
