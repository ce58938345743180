import type { Span } from "../../text/document";
import { placeholderNamed, placeholdersIn } from "../placeholders";
import { hiddenIn } from "./hidden-holes";
import { saysNothingBeside } from "./open-words";

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
	if (isBracketed(words) && isLeftToFill(words)) return { holes: [inner], empty: inner };
	const found = [...placeholdersIn(words), ...hiddenIn(words)].sort((one, other) => one.start - other.start);
	if (found.length === 0) return undefined;
	const holes = found.map(({ start, end }) => ({ start: inner.start + start, end: inner.start + end }));
	return saysNothingBeside(found, words) ? { holes, empty: inner } : { holes };
}

/** Words of one's own between brackets have a capital or a figure, "[Plan 2030]"; what is to be filled in has neither. */
function isLeftToFill(words: string): boolean {
	return !/[\p{Lu}\d]/u.test(words) || isHoleForYaml(words);
}

/** Words in square brackets, which may be a hole: `[amount]`. */
export function isBracketed(text: string): boolean {
	return /^\[[^[\]"\\\n]*\]$/u.test(text.trim());
}

/** `[executive goal]` without quotation marks is a list to YAML; where no list can stand, nobody means one. */
export function isHoleForYaml(written: string): boolean {
	return isBracketed(written) && !/\d/u.test(written) && placeholderNamed(written.trim().slice(1, -1)) !== undefined;
}

/** The same where a list can stand: only words that a writer fills in, and never a name. */
export function isHoleAmongLists(written: string): boolean {
	if (!isBracketed(written) || /[\p{Lu}\d]/u.test(written.replace(FILLERS, ""))) return false;
	return SLOTS.test(written) || (!written.includes(",") && LONE_SLOTS.test(written));
}

const FILLERS = /\b(?:TBD|TBC|TBA|X{2,})\b/gu;
const SLOTS = /\b(?:name|role|goal|objective|priority|TBD|TBC|TBA|tbd|tbc|X{2,})\b/u;
/** Where there are several, these may be meant as they are: `audience: [executive, board]`. */
const LONE_SLOTS = /\b(?:title|reason|driver|date|forum|region|executive)\b/u;
