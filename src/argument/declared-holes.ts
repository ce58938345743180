import type { Span } from "../text/document";
import { hiddenIn } from "./hidden-holes";
import { saysNothingBeside } from "./open-words";
import { placeholderNamed, placeholdersIn } from "./placeholders";

/** The holes in a value of front matter; places count in the words as they are written. */
export interface ValueHoles {
	/** In the order of the text; never empty. */
	readonly holes: readonly Span[];
	/** The words without quotation marks where they say nothing until the holes are filled in. */
	readonly empty?: Span;
}

/** Finds the holes in a value as it is written, between quotation marks or not. */
export function holesInValue(written: string): ValueHoles | undefined {
	const [, before = "", words = written] = /^(\s*["']?)([\s\S]*?)["']?\s*$/u.exec(written) ?? [];
	const inner = { start: before.length, end: before.length + words.length };
	if (isBracketed(words)) return { holes: [inner], empty: inner };
	const found = [...placeholdersIn(words), ...hiddenIn(words)].sort((one, other) => one.start - other.start);
	if (found.length === 0) return undefined;
	const holes = found.map(({ start, end }) => ({ start: inner.start + start, end: inner.start + end }));
	return saysNothingBeside(found, words) ? { holes, empty: inner } : { holes };
}

/** `[amount]`: what is still to be filled in. */
export function isBracketed(text: string): boolean {
	return /^\[[^[\]"\\\n]*\]$/u.test(text.trim());
}

/** `[executive goal]` without quotation marks is a list to YAML; where no list can stand, nobody means one. */
export function isHoleForYaml(written: string): boolean {
	return isBracketed(written) && !/\d/u.test(written) && placeholderNamed(written.trim().slice(1, -1)) !== undefined;
}

/** The same where a list can stand: only words that a writer fills in, and never a name. */
export function isHoleAmongLists(written: string): boolean {
	return isBracketed(written) && !/[\p{Lu}\d]/u.test(written.replace(FILLERS, "")) && SLOTS.test(written);
}

const FILLERS = /\b(?:TBD|TBC|TBA|X{2,})\b/gu;
const SLOTS =
	/\b(?:name|role|title|goal|objective|priority|reason|driver|date|forum|person|executive|region|TBD|TBC|TBA|tbd|tbc|X{2,})\b/u;
