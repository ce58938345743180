/**
 * The soft filler: it takes the place of a mark that joins text (emphasis inside a word, an escape, a link's
 * brackets), so that prose keeps the source's length. Reading skips it.
 */
export const FILLER = "\u00AD";

/** Spaces in place of `text`, of equal length; line breaks stay. */
export function blank(text: string): string {
	return text === "\n\n" || text === "\n" ? text : replaced(text, " ");
}

/** Fillers in place of `text`, of equal length; line breaks stay. */
export function fill(text: string): string {
	return replaced(text, FILLER);
}

/** Prose as it is read: without fillers, white space drawn together to single spaces, trimmed. */
export function read(prose: string): string {
	return prose.replaceAll(FILLER, "").replace(/\s+/g, " ").trim();
}

function replaced(text: string, character: string): string {
	let result = "";
	let from = 0;
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", from)) {
		result += `${character.repeat(at - from)}\n`;
		from = at + 1;
	}
	return result + character.repeat(text.length - from);
}
