import type { Severity } from "../lint/finding";
import type { Rule } from "../lint/rule";

/** How a piece of text looks in a terminal. */
export type Style = "bold" | "dim" | "underline" | "red" | "yellow" | "blue" | "green";

/** Makes a text printable and puts a style around it, or none where there is no colour. */
export type Paint = (style: Style, text: string) => string;

/** What paints texts with the colour codes of terminals, or leaves them plain. */
export function painter(colour: "always" | "never"): Paint {
	if (colour === "never") return (_style, text) => printable(text);
	return (style, text) => `\u001b[${CODES[style][0]}m${printable(text)}\u001b[${CODES[style][1]}m`;
}

/**
 * The words of a paper, or the name of a file, as one line that a terminal can be given: control characters, which could
 * colour, move or rename what others see, become signs for them, and what a log of GitHub Actions would obey is broken up.
 */
export function printable(text: string): string {
	return text.replace(CONTROL_CHARACTER, signFor).replace(WORKFLOW_COMMAND, "∷").replaceAll(OLD_COMMAND, "## [");
}

const CONTROL_CHARACTER = /\p{Cc}/gu;
/** It counts at the beginning of a line, after blanks too; which word begins one is not known here. */
const WORKFLOW_COMMAND = /(?<!\S)::/g;
const OLD_COMMAND = "##[";

function signFor(character: string): string {
	const code = character.charCodeAt(0);
	if (code < SPACE) return String.fromCharCode(FIRST_SIGN + code);
	return code === DELETE ? "␡" : "\ufffd";
}

const SPACE = 0x20;
const DELETE = 0x7f;
/** ␀, the first of the signs that Unicode has for control characters, in their order. */
const FIRST_SIGN = 0x2400;

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

/** Breaks a text at white space into printable lines of at most `width` characters. A longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(/\s+/).map(printable)) {
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
