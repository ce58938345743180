import { type Stats, statSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

/** What lies at a path; nothing where that is nothing, or a path through a file, or a circle of links. */
export function statusOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}

/** Whether nothing lies at a path. What cannot be reached, or is a circle of links, is there all the same. */
export function isAbsent(path: string): boolean {
	try {
		return statSync(path, { throwIfNoEntry: false }) === undefined;
	} catch (error) {
		return error instanceof Error && "code" in error && SAY_ABSENT.has(error.code);
	}
}

/** Beside what is simply not there: a path through a file, and a name that nothing can have. */
const SAY_ABSENT: ReadonlySet<unknown> = new Set(["ENOTDIR", "ENAMETOOLONG"]);

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

/** Whether a name is that of a Markdown file. */
export function isMarkdown(path: string): boolean {
	return MARKDOWN.test(path);
}

const MARKDOWN = /\.(?:md|markdown)$/i;
