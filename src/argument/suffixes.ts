/**
 * Whether Porter's stemmer can make a stem of a word that begins as the stem does, up to the stem's last letter, and ends
 * in `tail`. Stemming is dear, and this spares it nearly every word that has nothing to do with a term: a stem keeps its
 * word's letters but the last, and what is cut off is made of a few endings ("comp" can come of "companies", never of
 * "component"). It may say yes where stemming then says no; never the other way round.
 */
export function mayBeCutOff(tail: string): boolean {
	if (tail.length <= FREE_LETTERS) return true;
	let known = remembered.get(tail);
	if (known === undefined) {
		known = isMadeOfEndings(tail);
		if (remembered.size > MEMORY_OF_TAILS) remembered.clear();
		remembered.set(tail, known);
	}
	return known;
}

/** The stem's own last letter, and the letter that doubles before an ending: the "pp" of "stopped". */
const FREE_LETTERS = 2;
const MEMORY_OF_TAILS = 5000;
const remembered = new Map<string, boolean>();

/** The endings that Porter's steps cut off or exchange, as they stand in words, and the possessive that reading drops. */
const ENDINGS =
	"at iz bl bil abil ibil err enc anc iv ic s es ies ed ied d ing eed y ies i al ial ical ional ally ic ics ance ancy ence ency er ers or ator able ably ible ibly ant ement ment ent ion tion ation ization ou ism ate ated iti ity ous ive ize l e ly li ness ful ative alize 's".split(
		" ",
	);
const LONGEST = Math.max(...ENDINGS.map((ending) => ending.length));
const IS_ENDING: ReadonlySet<string> = new Set(ENDINGS);

/** From left to right: at which places of the tail a chain of endings can stand, one or two free letters before it. */
function isMadeOfEndings(tail: string): boolean {
	const reachable = new Array<boolean>(tail.length + 1).fill(false);
	for (let free = 0; free <= FREE_LETTERS; free++) reachable[free] = true;
	for (let start = 0; start < tail.length; start++) {
		if (!reachable[start]) continue;
		for (let end = start + 1; end <= Math.min(tail.length, start + LONGEST); end++)
			if (IS_ENDING.has(tail.slice(start, end))) reachable[end] = true;
	}
	return reachable[tail.length]!;
}
