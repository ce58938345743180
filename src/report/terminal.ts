import type { Severity } from "../lint/finding";
import type { Rule } from "../lint/rule";

/** How a piece of text looks in a terminal. */
export type Style = "bold" | "dim" | "underline" | "red" | "yellow" | "blue" | "green";

/** Puts a style around a text, or does nothing where there is no colour. */
export type Paint = (style: Style, text: string) => string;

export function painter(colour: "always" | "never"): Paint {
	if (colour === "never") return (_style, text) => text;
	return (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`;
}

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
	bold: [1, 22],
	dim: [2, 22],
	underline: [4, 24],
	red: [31, 39],
	yellow: [33, 39],
	blue: [34, 39],
	green: [32, 39],
};

/** The word that stands for a severity; the same that `--fail-on` takes. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	information: "info",
	hint: "hint",
};

/** On which documents a rule runs, in words. */
export const SCOPE_NAMES: Readonly<Record<Rule["scope"], string>> = {
	passage: "every document",
	case: "documents that argue a case of their own",
	document: "proposals only",
};

export const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
	error: "red",
	warning: "yellow",
	information: "blue",
	hint: "green",
};

/** Breaks a text at white space into lines of at most `width` characters. A longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(/\s+/)) {
		if (line !== "" && line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		} else {
			line = line === "" ? word : `${line} ${word}`;
		}
	}
	lines.push(line);
	return lines;
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
