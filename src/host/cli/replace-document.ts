import {
	accessSync,
	chmodSync,
	chownSync,
	closeSync,
	constants,
	openSync,
	realpathSync,
	renameSync,
	statSync,
	unlinkSync,
	writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { reasonOf } from "./reasons";

/**
 * Puts a new text in a file's place at one stroke: whoever reads the file sees the old text or the new one. Symbolic links
 * stay links, and the file keeps its mode and, where the system allows it, its owner; another hard link to it keeps the old
 * text. Gives one sentence where that fails; the file is then as it was. `name` is what messages call it.
 */
export function replaceDocument(path: string, name: string, source: string): string | undefined {
	try {
		const target = realpathSync(path);
		// Renaming asks for the folder's permission only, and would replace a file that somebody has locked.
		accessSync(target, constants.W_OK);
		const written = resolve(dirname(target), `.execspeak-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
		// What is there already is somebody else's: opening it fails, and it must not be discarded then.
		const file = openSync(written, "wx");
		try {
			fill(file, source);
			takeAfter(written, target);
			renameSync(written, target);
		} catch (error) {
			unlinkSync(written);
			throw error;
		}
		return undefined;
	} catch (error) {
		return `${name} cannot be mended and is as it was: ${reasonOf(error)}.`;
	}
}

function fill(file: number, source: string): void {
	try {
		writeFileSync(file, source);
	} finally {
		closeSync(file);
	}
}

/** Gives a new file the mode of the one that it is to replace and, where the system allows it, the owner. */
function takeAfter(written: string, target: string): void {
	const { mode, uid, gid } = statSync(target);
	try {
		chownSync(written, uid, gid);
	} catch {
		// Whoever may write a file of somebody else's may yet not give one away.
	}
	chmodSync(written, mode);
}
