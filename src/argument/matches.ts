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

const NONE: readonly RegExpExecArray[] = [];
const LAST_OF_ONE_UNIT = 0xffff;
