import similarity from "natural/lib/natural/distance/jaro-winkler_distance.js";

/** The candidate that somebody who wrote `word` most likely meant, or `undefined` where none is at least so alike, of 1. */
export function closest(word: string, candidates: Iterable<string>, least = LEAST_SIMILARITY): string | undefined {
	const wanted = plain(word);
	let best: string | undefined;
	let highest = least;
	for (const candidate of candidates) {
		const likeness = similarity(wanted, plain(candidate));
		if (likeness < highest || (likeness === highest && best !== undefined)) continue;
		best = candidate;
		highest = likeness;
	}
	return best;
}

/** Below this, a guess is more often wrong than right. */
const LEAST_SIMILARITY = 0.8;

function plain(word: string): string {
	return word.toLowerCase().replace(/[\s_]+/g, "-");
}
