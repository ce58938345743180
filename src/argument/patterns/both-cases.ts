/**
 * The source of a pattern that heeds no case, written so that it means the same without the flag i: V8 asks its Unicode
 * library for each letter of a pattern that has the flag, which takes longer than all else about compiling it.
 */
export function inBothCases(source: string): string {
	return source.replace(PART, (part) => {
		if (part.startsWith("[")) return classInBothCases(part);
		if (part.startsWith("\\") || part.startsWith("(")) return part;
		let written = "";
		for (const letter of part) written += letterInBothCases(letter);
		return written;
	});
}

/** Escapes, groups with names and classes are read whole; of the rest only letters count. */
const PART = /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<\w+>|.)|\(\?<\w+>|\[(?:\\.|[^\]\\])*\]|\p{L}+/gu;

function letterInBothCases(letter: string): string {
	let written = letters.get(letter);
	if (written === undefined) {
		const other = otherCase(letter);
		written = other === letter ? letter : `[${letter}${other}]`;
		letters.set(letter, written);
	}
	return written;
}

const letters = new Map<string, string>();

function classInBothCases(text: string): string {
	const start = text.startsWith("[^") ? 2 : 1;
	const content = text.slice(start, -1).replace(ITEM, (item, from: string, to: string | undefined) => {
		if (to === undefined) return from === otherCase(from) ? from : `${from}${otherCase(from)}`;
		return LATIN.test(from) && LATIN.test(to) ? `${item}${otherCase(from)}-${otherCase(to)}` : item;
	});
	return `${text.slice(0, start)}${content}]`;
}

/** A character of a class, or a range of them. */
const ITEM = /(\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|[^\\])(?:-(\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|[^\\]))?/gu;

const LATIN = /^[a-z]$/iu;

/** The same letter in the other case; what has none, and escapes, as they are. */
function otherCase(character: string): string {
	if (character.length > 1) return character;
	const upper = character.toUpperCase();
	const other = upper === character ? character.toLowerCase() : upper;
	return other.length === 1 ? other : character;
}
