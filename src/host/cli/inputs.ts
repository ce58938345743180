import { resolve } from "node:path";
import type { LintRequest } from "../../index";
import { CannotRun } from "./cannot-run";
import { type Reading, readDocument } from "./documents";
import { findFiles } from "./files";
import { isGlob } from "./globs";
import type { Options } from "./options";
import { shownPath } from "./paths";
import type { Settings, SettingsFinder } from "./settings";
import { readStandardInput } from "./standard-input";
import type { Surroundings } from "./surroundings";

/** Something to read. */
export interface Input {
	/** Where it lies, or would lie. */
	readonly path: string;
	/** False for what comes from nowhere: no other file can lie beside it. */
	readonly hasPlace: boolean;
	/** What reports call it. */
	readonly name: string;
	readonly origin: "file" | "standard input";
	read(): Reading;
}

/** A file. `name` is what reports call it. */
export function fileInput(path: string, name: string): Input {
	return { path, name, hasPlace: true, origin: "file", read: () => readDocument(path, name) };
}

/** Where inputs lie, or would lie. */
export function pathsOf(inputs: readonly Input[]): readonly string[] {
	return inputs.map(({ path }) => path);
}

/** What the operands stand for, and one sentence for each that stands for nothing. Throws where there is no file at all. */
export async function findInputs(
	options: Options,
	{ workingFolder }: Surroundings,
	finder: SettingsFinder,
): Promise<{ inputs: Input[]; faults: string[] }> {
	const operands = options.operands.length > 0 ? options.operands : ["."];
	if (operands.includes("")) throw new CannotRun(NAMELESS);
	const files = operands.filter((operand) => operand !== STANDARD_INPUT);
	const leftOut = (path: string) => finder.settingsFor(path).ignores(path);
	const { paths, faults: unfound, unmatched } = await findFiles(files, workingFolder, leftOut);
	const inputs = paths.map((path) => fileInput(path, shownPath(path, workingFolder)));
	const isRefused = options.noFiles === "refused";
	const readsFiles = files.length === operands.length;
	if (readsFiles && options.standardInputName !== undefined) throw new CannotRun(UNREAD_INPUT);
	if (readsFiles && isRefused && inputs.length + unfound.length === 0) throw noFileIn(options.operands);
	const faults = [...unfound, ...(isRefused ? unmatched.map(noMatchFor) : [])];
	if (readsFiles) return { inputs, faults };
	if (options.fixes === "written") {
		throw new CannotRun("What comes from standard input cannot be mended in place: use --fix-dry-run.");
	}
	const hasPlace = options.standardInputName !== undefined;
	const path = resolve(workingFolder, options.standardInputName ?? "stdin.md");
	const name = hasPlace ? shownPath(path, workingFolder) : "standard input";
	const input: Input = { path, name, hasPlace, origin: "standard input", read: readStandardInput };
	return { inputs: [input, ...inputs], faults };
}

const STANDARD_INPUT = "-";
/** An empty name would stand for the working folder, which nobody meant who wrote it by way of a variable. */
const NAMELESS =
	"A name among the files to check is empty: fill it in, leave it out, or write a dot for the folder you are in.";
const UNREAD_INPUT =
	"--stdin-filename names what comes from standard input: ask for that with a dash, as in execspeak --stdin-filename draft.md - < draft.md.";

function noFileIn(operands: readonly string[]): CannotRun {
	const where = operands.length > 0 ? operands.join(", ") : "this folder";
	const lack = operands.some(isGlob) ? `No Markdown file matches ${where}` : `There is no Markdown file in ${where}`;
	return new CannotRun(`${lack}: name a file that ends in .md, or a folder that holds one.`);
}

/** A check that passes because of a misspelled glob is a trap. */
function noMatchFor(glob: string): string {
	return `No Markdown file matches ${glob}: check its spelling, or leave it out.`;
}

/** How the engine is to decide whether a file is a proposal. */
export function treatmentOf(path: string, settings: Settings, options: Options): NonNullable<LintRequest["treatAs"]> {
	return options.treatAs === "auto" && settings.namesAsProposal(path) ? "named" : options.treatAs;
}
