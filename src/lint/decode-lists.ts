import { isEmpty, type Path } from "../text/yaml-values";

/** Takes down what is wrong in a configuration. */
export interface Reporter {
	/** Reports what is wrong with the value at a path, and the word that was probably meant. */
	value(path: Path, message: string, meant?: string): void;
	/** Reports what is wrong with the key at the end of a path, and the key that was probably meant. */
	key(path: Path, message: string, severity: "error" | "warning", meant?: string): void;
}

/** The sound entries of a list of texts. `fault` says what is wrong with a text, if anything is. */
export function decodeList(
	data: unknown,
	path: Path,
	report: Reporter,
	fault: (text: string) => string | undefined,
): readonly string[] {
	if (isEmpty(data)) return [];
	const name = path.at(-1);
	if (!Array.isArray(data)) {
		const example =
			typeof data === "string"
				? `write “${name}: [${PLAIN.test(data) ? data : JSON.stringify(data)}]”`
				: "put a dash before each entry";
		report.value(path, `“${name}” needs a list: ${example}.`);
		return [];
	}
	const texts: string[] = [];
	for (const [index, entry] of data.entries()) {
		const problem = typeof entry === "string" ? fault(entry) : entryFault(entry);
		if (problem) report.value([...path, index], problem);
		else texts.push(String(entry).trim());
	}
	return texts;
}

/** A word that YAML takes as it is, between brackets too. */
const PLAIN = /^[\p{L}\p{N}_][\p{L}\p{N}_ ./-]*$/u;

function entryFault(entry: unknown): string {
	if (isEmpty(entry)) return "An entry of this list is empty: fill it in or remove its line.";
	if (typeof entry === "object")
		return "Each entry must be a plain text: put it in quotation marks if it holds a colon.";
	return `“${show(entry)}” must be a text: put it in quotation marks.`;
}

/** What is wrong with a word, if anything is. */
export function termFault(text: string): string | undefined {
	return text.trim() === "" ? entryFault(undefined) : undefined;
}

/** What is wrong with a glob, if anything is. */
export function globFault(text: string): string | undefined {
	if (text.trim() === "") return entryFault(undefined);
	if (text.includes("\\")) return `Write “${text.replaceAll("\\", "/")}”, with forward slashes, on every system.`;
	if (/\[[^\]]*$/.test(text)) return `“${text}” opens a bracket and does not close it: add “]”, or take “[” out.`;
	if (/^(?:\.\.\/|[A-Za-z]:)/.test(text)) return `“${text}” must stay inside this file's folder.`;
	return undefined;
}

/** A value that is wrong, as it is quoted. */
export function show(value: unknown): string {
	return typeof value === "object" ? "this" : String(value);
}
