import { printable } from "../../index";
import type { Options } from "./options";

declare const EXECSPEAK_VERSION: string;

/** What a run sees of the process around it. */
export interface Surroundings {
	readonly workingFolder: string;
	readonly version: string;
	readonly colour: "always" | "never";
	/** The width of the terminal, where there is one. */
	readonly columns?: number;
	/** Writes to standard output. */
	print(text: string): void;
	/** Writes one printable line to standard error. */
	complain(line: string): void;
}

/** Colour is for terminals alone, unless an option or the environment forbids it there too. */
export function surroundingsOf(process: NodeJS.Process, options: Options | undefined): Surroundings {
	const { stdout, stderr } = process;
	const plain =
		options?.colour === "never" || !stdout.isTTY || Boolean(process.env.NO_COLOR) || process.env.TERM === "dumb";
	return {
		workingFolder: process.cwd(),
		version: EXECSPEAK_VERSION,
		colour: plain ? "never" : "always",
		...(stdout.isTTY && { columns: stdout.columns }),
		print: (text) => stdout.write(text),
		complain: (line) => stderr.write(`${printable(line)}\n`),
	};
}
