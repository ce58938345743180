import { isUtf8 } from "node:buffer";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { LARGEST_FILE } from "../../index";
import { isAbsent } from "./paths";
import { reasonOf } from "./reasons";

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

/** Reads a file as `readDocument` does; nothing where there is none. */
export function readIfThere(path: string, name: string): Reading | undefined {
	return isAbsent(path) ? undefined : readDocument(path, name);
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

/** UTF-8 text of at most 10 MB. `name` is what messages call it, at the beginning of a sentence. */
export function decode(bytes: Buffer, name: string): Reading {
	if (bytes.length > LARGEST_FILE) return tooLarge(name);
	if (!isUtf8(bytes)) return { fault: `${name} is not UTF-8 text: save it with the encoding UTF-8.` };
	return { source: bytes.toString("utf8") };
}

function tooLarge(name: string): Reading {
	return { fault: `${name} is larger than 10 MB: split it, or leave it out.` };
}
