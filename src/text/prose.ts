/**
 * The soft filler: it takes the place of a mark that joins text (emphasis inside a word, an escape, a link's
 * brackets), so that prose keeps the source's length. Reading skips it.
 */
export const FILLER = "\u00AD";

/** Spaces in place of `text`, of equal length; line breaks stay. */
export function blank(text: string): string {
	return text.includes("\n") ? text.replace(/[^\n]/g, " ") : " ".repeat(text.length);
}

/** Fillers in place of `text`, of equal length; line breaks stay. */
export function fill(text: string): string {
	return text.includes("\n") ? text.replace(/[^\n]/g, FILLER) : FILLER.repeat(text.length);
}

/** Prose as it is read: without fillers, white space drawn together to single spaces, trimmed. */
export function read(prose: string): string {
	return prose.replaceAll(FILLER, "").replace(/\s+/g, " ").trim();
}
