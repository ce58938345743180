import { type BigIntStats, realpathSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { CONFIGURATION_FILES, GITIGNORE } from "../../index";
import { CannotRun } from "./cannot-run";
import type { Options } from "./options";
import { isMarkdown, shownPath } from "./paths";

/** What a run reads: the folder it started in, and the absolute paths of its papers. */
export interface ReadFiles {
	readonly workingFolder: string;
	readonly papers: readonly string[];
}

/**
 * The absolute path of the file that `--output-file` names; none without that option. Throws `CannotRun` where the report
 * would take the place of somebody's work, or would be read as a paper by the next run.
 */
export function reportTargetOf(options: Options, { workingFolder, papers }: ReadFiles): string | undefined {
	const { outputFile, configuration, format } = options;
	if (outputFile === undefined) return undefined;
	const target = resolve(workingFolder, outputFile);
	const read = configuration === undefined ? papers : [...papers, resolve(workingFolder, configuration)];
	const harm = harmIn(target, read);
	if (!harm) return target;
	const name = shownPath(target, workingFolder);
	throw new CannotRun(`${name} ${harm}: name another file, such as report.${ENDINGS[format] ?? "txt"}.`);
}

/** What a report for a program is usually called. */
const ENDINGS: Readonly<Record<string, string>> = { json: "json", sarif: "sarif" };

const LOST = "and the report would replace it";

function harmIn(target: string, read: readonly string[]): string | undefined {
	const status = identityOf(target);
	const kind = kindOf(target);
	if (kind) return status ? `is ${kind}, ${LOST}` : `is a name for ${kind}, and the report would be read as one`;
	if (!status) return undefined;
	const linked = kindOf(realpathSync(target));
	if (linked) return `is a link to ${linked}, and the report would replace that`;
	return read.some((path) => isSameFile(identityOf(path), status)) ? `is read in this run, ${LOST}` : undefined;
}

/** What somebody has written under such a name, as messages call it. */
function kindOf(path: string): string | undefined {
	if (isMarkdown(path)) return "a paper";
	if (STAKEHOLDERS.test(path)) return "a file of stakeholders";
	const name = basename(path).toLowerCase();
	if (name === GITIGNORE) return "a list of what git leaves out";
	return CONFIGURATION_FILES.includes(name) ? "a configuration" : undefined;
}

const STAKEHOLDERS = /\.stakeholders\.ya?ml$/i;

/**
 * By what a file is known, in whole numbers, which on Windows are too large for others; nothing where there is no such file,
 * or it cannot be reached: then writing fails by itself.
 */
function identityOf(path: string): BigIntStats | undefined {
	try {
		return statSync(path, { bigint: true });
	} catch {
		return undefined;
	}
}

/** Whatever links and letter cases two paths write it with. */
function isSameFile(one: BigIntStats | undefined, other: BigIntStats): boolean {
	return one?.dev === other.dev && one.ino === other.ino;
}
