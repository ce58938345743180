import { type Dirent, existsSync, readdirSync, readFileSync, type Stats, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { closest, GITIGNORE, type Ignorer, ignorerOf, isIgnored, isPassedBy } from "../../index";
import { CannotRun } from "./cannot-run";

/** Whether a file that a folder's walk met is left out, by what its configuration says. */
export type LeftOut = (path: string) => boolean;

export interface FoundFiles {
	/** Absolute paths, each once, in the order of the operands and then of the names. */
	readonly paths: readonly string[];
	/** One sentence for each operand that names nothing. */
	readonly faults: readonly string[];
	/** The globs that match no Markdown file. */
	readonly unmatched: readonly string[];
}

/**
 * The files that operands stand for. A named file is taken as it is; folders and globs give their Markdown files, but
 * not those in `node_modules`, in folders that begin with a dot, or that a `.gitignore` or a configuration leaves out.
 */
export async function findFiles(operands: readonly string[], folder: string, leftOut: LeftOut): Promise<FoundFiles> {
	const paths = new Set<string>();
	const faults: string[] = [];
	const unmatched: string[] = [];
	for (const operand of operands) {
		const path = resolve(folder, operand);
		const status = statusOf(path);
		if (status?.isDirectory()) for (const file of walk(path, isMarkdown, leftOut)) paths.add(file);
		else if (status) paths.add(path);
		else if (isGlob(operand)) {
			const files = await glob(operand, folder, leftOut);
			if (files.length === 0) unmatched.push(operand);
			for (const file of files) paths.add(file);
		} else faults.push(`${operand} does not exist: ${wayFrom(operand)}`);
	}
	return { paths: [...paths], faults, unmatched };
}

/** What lies at a path; nothing where that is nothing, or a path through a file, or a circle of links. */
export function statusOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}

/** Whoever misspells a command has named a file that is not there. */
function wayFrom(operand: string): string {
	const command = /^[a-z]+$/i.test(operand) ? closest(operand, COMMANDS) : undefined;
	return command ? `did you mean execspeak ${command}?` : "check the spelling and the folder.";
}

const COMMANDS = ["score", "explain", "rules", "help"];

/** A path for people: relative to the working folder where it lies inside, with forward slashes. */
export function shownPath(path: string, folder: string): string {
	const inside = pathFrom(folder, path);
	return slashed(inside.startsWith("..") || isAbsolute(inside) ? path : inside);
}

/** What leads from a folder to a path; quick where the path lies inside, as nearly all do. */
export function pathFrom(folder: string, path: string): string {
	const inside = folder.endsWith(sep) ? folder : folder + sep;
	return path.startsWith(inside) ? path.slice(inside.length) : relative(folder, path);
}

/** A path with forward slashes on every system. */
export function slashed(path: string): string {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}

/** Whether an operand is a pattern for the names of files. */
export function isGlob(operand: string): boolean {
	return MAGIC.test(operand);
}

const MAGIC = /[*?[\]{}()!]/;
const MARKDOWN = /\.(?:md|markdown)$/i;

/** Whether a name is that of a Markdown file. */
export function isMarkdown(path: string): boolean {
	return MARKDOWN.test(path);
}

async function glob(pattern: string, folder: string, leftOut: LeftOut): Promise<string[]> {
	const { default: picomatch } = await import("picomatch");
	const normal = slashed(pattern).replace(/^\.\//, "");
	const start = picomatch.scan(normal);
	const base = resolve(folder, start.base);
	if (!existsSync(base)) return [];
	if (!statSync(base).isDirectory()) throw new CannotRun(noFolder(pattern, start));
	const matches = picomatch(normal, { dot: true });
	const named = /\.\w+$/.test(normal);
	const root = isAbsolute(normal) ? "" : folder;
	const accepts = (path: string) => (named || isMarkdown(path)) && matches(slashed(root ? pathFrom(root, path) : path));
	return walk(base, accepts, leftOut);
}

/** Why a pattern that begins at a file finds nothing, and what to write instead. */
function noFolder(pattern: string, { base, negated }: { readonly base: string; readonly negated: boolean }): string {
	return negated
		? `${pattern} only says what to leave out: write ${base} under “ignore” in .execspeak.yaml, and name a folder to check.`
		: `${pattern} looks inside ${base}, which is a file and no folder: name the file itself, or a folder.`;
}

function walk(folder: string, accepts: (path: string) => boolean, leftOut: LeftOut): string[] {
	const above = ignorersAbove(folder);
	const found: string[] = [];
	visit(folder, isIgnored(above, slashed(folder), "/") ? [] : above);
	return found;

	function visit(current: string, inherited: readonly Ignorer[]): void {
		const entries = entriesOf(current);
		const own = entries.some((entry) => entry.name === GITIGNORE) ? ignorerIn(current) : undefined;
		const ignorers = own ? [...inherited, own] : inherited;
		for (const entry of entries) {
			const path = current.endsWith(sep) ? current + entry.name : current + sep + entry.name;
			if (isFolder(entry)) {
				if (isPassedBy(entry.name) || isIgnored(ignorers, slashed(path), "/")) continue;
				visit(path, ignorers);
			} else if (isFile(entry, path) && accepts(path) && !isIgnored(ignorers, slashed(path), "") && !leftOut(path)) {
				found.push(path);
			}
		}
	}
}

/** The entries of a folder, by name; none where it may not be read. */
function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
	} catch {
		return [];
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
