import * as vscode from "vscode";
import { GITIGNORE, type Ignorer, ignorerOf, isIgnored, isPassedBy } from "../../index";

/** Files that end in .md or .markdown, in whatever case, as the command line finds them. */
export const MARKDOWN_FILES = "**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}";

/** What is known of a folder: whether the search passes it by, and what git ignores in it. */
interface Folder {
	readonly isLeftOut: boolean;
	readonly ignorers: readonly Ignorer[];
}

/** The Markdown files of the workspace, without those that the command line leaves out there too. */
export async function markdownFiles(cancellation: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
	const files = await vscode.workspace.findFiles(MARKDOWN_FILES, "**/node_modules/**", undefined, cancellation);
	const folders = new Folders();
	const kept: vscode.Uri[] = [];
	for (const file of files) {
		if (cancellation.isCancellationRequested) break;
		if (!(await folders.leaveOut(file))) kept.push(file);
	}
	return kept;
}

/** Reads each folder's `.gitignore` once, for as long as one search takes. */
class Folders {
	private readonly known = new Map<string, Promise<Folder>>();

	async leaveOut(file: vscode.Uri): Promise<boolean> {
		const top = vscode.workspace.getWorkspaceFolder(file)?.uri;
		if (!top) return false;
		const { isLeftOut, ignorers } = await this.folder(above(file), top);
		return isLeftOut || isIgnored(ignorers, file.path, "");
	}

	private folder(uri: vscode.Uri, top: vscode.Uri): Promise<Folder> {
		const key = uri.toString();
		const known = this.known.get(key) ?? (uri.path === top.path ? this.topFolder(uri) : this.folderBelow(uri, top));
		this.known.set(key, known);
		return known;
	}

	/** A workspace may be a part of a repository, whose own `.gitignore` holds in it then. */
	private async topFolder(uri: vscode.Uri): Promise<Folder> {
		const inherited = await ignorersAbove(uri);
		const ignorers = isIgnored(inherited, uri.path, "/") ? [] : inherited;
		return { isLeftOut: false, ignorers: [...ignorers, ...(await ignorersIn(uri))] };
	}

	private async folderBelow(uri: vscode.Uri, top: vscode.Uri): Promise<Folder> {
		const parent = await this.folder(above(uri), top);
		const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
		if (parent.isLeftOut || isPassedBy(name) || isIgnored(parent.ignorers, uri.path, "/"))
			return { isLeftOut: true, ignorers: [] };
		return { isLeftOut: false, ignorers: [...parent.ignorers, ...(await ignorersIn(uri))] };
	}
}

async function ignorersAbove(folder: vscode.Uri): Promise<Ignorer[]> {
	const ignorers: Ignorer[] = [];
	for (let current = folder; !(await isThere(vscode.Uri.joinPath(current, ".git"))); ) {
		const parent = above(current);
		if (parent.path === current.path) return [];
		current = parent;
		ignorers.unshift(...(await ignorersIn(current)));
	}
	return ignorers;
}

async function ignorersIn(folder: vscode.Uri): Promise<Ignorer[]> {
	try {
		const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, GITIGNORE));
		return [ignorerOf(folder.path, new TextDecoder().decode(bytes))];
	} catch {
		return [];
	}
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
	try {
		await vscode.workspace.fs.stat(uri);
		return true;
	} catch {
		return false;
	}
}

function above(uri: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(uri, "..");
}
