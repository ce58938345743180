import * as vscode from "vscode";

/** Watches single folders outside the workspace, whose changes VS Code tells only to those who name the folder. */
export class OutsideWatchers implements vscode.Disposable {
	private readonly byFolder = new Map<string, vscode.FileSystemWatcher>();

	/** Calls `changed` when a file that matches the glob is made, changed or deleted in a watched folder. */
	constructor(
		private readonly glob: string,
		private readonly changed: () => void,
	) {}

	/** Watches a folder from now on, unless it is in the workspace or in no file system that can tell of changes. */
	watch(folder: vscode.Uri): void {
		const key = folder.toString();
		if (this.byFolder.has(key) || vscode.workspace.getWorkspaceFolder(folder)) return;
		if (vscode.workspace.fs.isWritableFileSystem(folder.scheme) === undefined) return;
		const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, this.glob));
		watcher.onDidCreate(this.changed);
		watcher.onDidChange(this.changed);
		watcher.onDidDelete(this.changed);
		this.byFolder.set(key, watcher);
	}

	dispose(): void {
		for (const watcher of this.byFolder.values()) watcher.dispose();
	}
}
