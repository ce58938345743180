import { type Dirent, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { GITIGNORE, type Ignorer, ignorerOf, isIgnored, isPassedBy } from "../../index";
import { isAbsent, slashed, statusOf } from "./paths";
import { reasonOf } from "./reasons";

/** Whether what a folder's walk met is left out, by what its configuration says. The path of a folder ends in a slash. */
export type LeftOut = (path: string) => boolean;

/** What a folder's walk met. */
export interface Walked {
	/** Absolute paths, in the order of their names. */
	readonly paths: readonly string[];
	/** The folders that could not be looked into, and why. */
	readonly closed: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * The accepted files in a folder and those below it, but not in `node_modules`, in folders that begin with a dot, or what a
 * `.gitignore` or a configuration leaves out.
 */
export function walk(folder: string, accepts: (path: string) => boolean, leftOut: LeftOut): Walked {
	const above = ignorersAbove(folder);
	const paths: string[] = [];
	const closed: Walked["closed"][number][] = [];
	visit(folder, isIgnored(above, slashed(folder), "/") ? [] : above);
	return { paths, closed };

	function visit(current: string, inherited: readonly Ignorer[]): void {
		const entries = entriesOf(current);
		if ("reason" in entries) {
			if (!leftOut(`${current}/`)) closed.push({ path: current, reason: entries.reason });
			return;
		}
		const own = entries.some((entry) => entry.name === GITIGNORE) ? ignorerIn(current) : undefined;
		const ignorers = own ? [...inherited, own] : inherited;
		for (const entry of entries) {
			const path = current.endsWith(sep) ? current + entry.name : current + sep + entry.name;
			if (isFolder(entry)) {
				if (isPassedBy(entry.name) || isIgnored(ignorers, slashed(path), "/")) continue;
				visit(path, ignorers);
			} else if (isFile(entry, path) && accepts(path) && !isIgnored(ignorers, slashed(path), "") && !leftOut(path)) {
				paths.push(path);
			}
		}
	}
}

/** The entries of a folder, by name; or why it cannot be read, unless it has gone in the meantime. */
function entriesOf(folder: string): Dirent[] | { readonly reason: string } {
	try {
		return readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
	} catch (error) {
		return isAbsent(folder) ? [] : { reason: reasonOf(error) };
	}
}

/** Links to folders are not followed, as they may lead in a circle. */
function isFolder(entry: Dirent): boolean {
	return entry.isDirectory();
}

function isFile(entry: Dirent, path: string): boolean {
	if (!entry.isSymbolicLink()) return entry.isFile();
	return statusOf(path)?.isFile() ?? false;
}

function ignorerIn(folder: string): Ignorer | undefined {
	try {
		return ignorerOf(slashed(folder), readFileSync(resolve(folder, GITIGNORE), "utf8"));
	} catch {
		return undefined;
	}
}

/** The `.gitignore` files of the folders above, up to the root of the repository, outermost first. */
function ignorersAbove(folder: string): Ignorer[] {
	const ignorers: Ignorer[] = [];
	let current = folder;
	while (!existsSync(resolve(current, ".git"))) {
		const parent = dirname(current);
		if (parent === current) return [];
		current = parent;
		const ignorer = ignorerIn(current);
		if (ignorer) ignorers.unshift(ignorer);
	}
	return ignorers;
}
