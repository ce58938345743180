/**
 * All matches of a pattern with the flag g, in order. `matchAll` copies the pattern at each call, and V8 reads a copy's
 * whole source anew, which for long patterns takes longer than the search.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (!match) return NONE;
	const matches: RegExpExecArray[] = [];
	for (; match; match = pattern.exec(text)) {
		matches.push(match);
		if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
	}
	return matches;
}

/** A text that tells in a few looks whether it might match a pattern. */
export interface Asked {
	mayMatch(pattern: RegExp): boolean;
}

/** The first match of a pattern in a piece of a text, cut out between two words; the text is asked first. */
export function matchIn(whole: Asked, piece: string, pattern: RegExp): RegExpExecArray | null {
	return whole.mayMatch(pattern) ? pattern.exec(piece) : null;
}

/** Whether a pattern matches a piece of a text, cut out between two words; the text is asked first. */
export function matchesPiece(whole: Asked, piece: string, pattern: RegExp): boolean {
	return whole.mayMatch(pattern) && pattern.test(piece);
}

const NONE: readonly RegExpExecArray[] = [];
const LAST_OF_ONE_UNIT = 0xffff;
