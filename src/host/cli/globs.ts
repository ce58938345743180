import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { CannotRun } from "./cannot-run";
import { isMarkdown, pathFrom, slashed } from "./paths";
import { type LeftOut, type Walked, walk } from "./walk";

/** Whether an operand is a pattern for the names of files. */
export function isGlob(operand: string): boolean {
	return MAGIC.test(operand);
}

const MAGIC = /[*?[\]{}()!]/;

/**
 * The files below the working folder, or below the folder that the pattern begins with, that match it: Markdown files, and
 * others only where the pattern ends in their extension, as in `notes/*.txt` and `*.{md,txt}`. Throws `CannotRun` where the
 * pattern can match nothing by its form.
 */
export async function glob(pattern: string, folder: string, leftOut: LeftOut): Promise<Walked> {
	const { default: picomatch } = await import("picomatch");
	const normal = slashed(pattern).replace(/(?<=.)\/{2,}/g, "/");
	const start = picomatch.scan(normal);
	if (start.negated) throw new CannotRun(onlyLeavesOut(pattern));
	const base = resolve(folder, start.base);
	if (!existsSync(base)) return { paths: [], closed: [] };
	if (!statSync(base).isDirectory()) throw new CannotRun(noFolder(pattern, start.base));
	const matches = picomatch(start.glob, { dot: true });
	const isNamed = NAMES_EXTENSION.test(normal);
	const accepts = (path: string) => (isNamed || isMarkdown(path)) && matches(slashed(pathFrom(base, path)));
	return walk(base, accepts, leftOut);
}

/** `*.txt`, `*.{md,txt}`, `{plan,case}.txt` and `{*.md,*.txt}`, but not `*` or `*.*`. */
const NAMES_EXTENSION = /\.(?:\w+|@?[{(][\w,|]+)[)}]*$/;

/** Why a pattern that begins at a file finds nothing, and what to write instead. */
function noFolder(pattern: string, base: string): string {
	return `${pattern} looks inside ${base}, which is a file and no folder: name the file itself, or a folder.`;
}

function onlyLeavesOut(pattern: string): string {
	return `${pattern} only says what to leave out: write ${pattern.slice(1)} under “ignore” in .execspeak.yaml, and name a folder to check.`;
}
