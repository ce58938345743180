import { isUtf8 } from "node:buffer";
import {
	chmodSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	statSync,
	unlinkSync,
	writeFileSync,
} from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { LARGEST_FILE } from "../../index";

/** A document's source as it stands in its file, or one sentence about why it cannot be read. */
export type Reading = { readonly source: string } | { readonly fault: string };

/** Reads a file of UTF-8 text of at most 10 MB. `name` is what messages call it. */
export function readDocument(path: string, name: string): Reading {
	try {
		if (statSync(path).size > LARGEST_FILE) return tooLarge(name);
		return decode(readFileSync(path), name);
	} catch (error) {
		return { fault: `${name} cannot be read: ${reasonOf(error)}.` };
	}
}

/** Reads all of standard input. */
export function readStandardInput(): Reading {
	try {
		return decode(readFileSync(0), "Standard input");
	} catch (error) {
		return { fault: `Standard input cannot be read: ${reasonOf(error)}.` };
	}
}

/**
 * Puts a new text in a file's place at one stroke: whoever reads the file sees the old text or the new one. Links stay
 * links, and the file keeps its mode. Gives one sentence where that fails; the file is then as it was.
 */
export function replaceDocument(path: string, name: string, source: string): string | undefined {
	let temporary: string | undefined;
	try {
		const target = realpathSync(path);
		const { mode } = statSync(target);
		temporary = resolve(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
		writeFileSync(temporary, source, { flag: "wx" });
		chmodSync(temporary, mode);
		renameSync(temporary, target);
		return undefined;
	} catch (error) {
		if (temporary) discard(temporary);
		return `${name} cannot be mended: ${reasonOf(error)}.`;
	}
}

/** Writes a report to a file, in a folder that need not be there yet. Gives one sentence where that fails. */
export function writeReport(path: string, name: string, report: string): string | undefined {
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, report);
		return undefined;
	} catch (error) {
		return `${name} cannot be written: ${reasonOf(error)}.`;
	}
}

function decode(bytes: Buffer, name: string): Reading {
	if (bytes.length > LARGEST_FILE) return tooLarge(name);
	if (!isUtf8(bytes)) return { fault: `${name} is not UTF-8 text: save it with the encoding UTF-8.` };
	return { source: bytes.toString("utf8") };
}

function tooLarge(name: string): Reading {
	return { fault: `${name} is larger than 10 MB: split it, or leave it out.` };
}

function discard(path: string): void {
	try {
		unlinkSync(path);
	} catch {
		// It was never written.
	}
}

function reasonOf(error: unknown): string {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
	EACCES: "you have no permission",
	EISDIR: "it is a folder",
	ELOOP: "its links lead in a circle",
	ENOENT: "it does not exist",
	ENOSPC: "the disk is full",
	EPERM: "you have no permission",
	EROFS: "the disk is read-only",
};
