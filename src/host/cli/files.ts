import { resolve } from "node:path";
import { closest } from "../../index";
import { glob, isGlob } from "./globs";
import { isAbsent, isMarkdown, shownPath, statusOf } from "./paths";
import { type LeftOut, type Walked, walk } from "./walk";

export interface FoundFiles {
	/** Absolute paths, each once, in the order of the operands and then of the names. */
	readonly paths: readonly string[];
	/** One sentence for each operand that names nothing, and for each folder that cannot be looked into. */
	readonly faults: readonly string[];
	/** The globs that match no file. */
	readonly unmatched: readonly string[];
}

/** The files that operands stand for: a named file as it is, and what is found in folders and by globs. */
export async function findFiles(operands: readonly string[], folder: string, leftOut: LeftOut): Promise<FoundFiles> {
	const paths = new Set<string>();
	const faults: string[] = [];
	const unmatched: string[] = [];
	const take = (walked: Walked) => {
		for (const path of walked.paths) paths.add(path);
		for (const { path, reason } of walked.closed) faults.push(closedFolder(shownPath(path, folder), reason));
	};
	for (const operand of operands) {
		const path = resolve(folder, operand);
		const status = statusOf(path);
		if (status?.isDirectory()) take(walk(path, isMarkdown, leftOut));
		else if (status) paths.add(path);
		else if (isGlob(operand)) {
			const walked = await glob(operand, folder, leftOut);
			if (walked.paths.length + walked.closed.length === 0) unmatched.push(operand);
			take(walked);
		} else if (isAbsent(path)) faults.push(`${operand} does not exist: ${wayFrom(operand)}`);
		// Reading it will say why it cannot be read.
		else paths.add(path);
	}
	return { paths: [...paths], faults, unmatched };
}

function closedFolder(name: string, reason: string): string {
	return `${name || "This folder"} cannot be searched: ${reason}. To do without it, name it under “ignore” in .execspeak.yaml.`;
}

/** Whoever misspells a command has named a file that is not there. */
function wayFrom(operand: string): string {
	const command = /^[a-z]+$/i.test(operand) ? closest(operand, COMMANDS) : undefined;
	return command ? `did you mean execspeak ${command}?` : "check the spelling and the folder.";
}

const COMMANDS = ["score", "explain", "rules", "help"];
