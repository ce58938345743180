/**
 * Whether words such as "first three" tell a place in a row rather than units that begin: "the first three from the ledger",
 * "the first five of the league". "The first three of our piers" begin.
 */
export function isPlaceInRow(words: string, behind: string): boolean {
	return FIRST_FEW.test(words) && OF_A_ROW.test(behind);
}

const FIRST_FEW = /^(?:first|initial) \p{L}+$/iu;
const OF_A_ROW =
	/^ (?:from|on|by|below|above|(?:of|in|among) (?!(?:our|the|its|these|those|all)? ?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+t(?:een|y)\b|\p{Lu}|\p{Ll}{3,}s\b))|rows?|columns?|lines?|points?|figures?|places?|ranks?|questions?|measures?|indicators?|goals?|letters?|digits?|pages?|paragraphs?|chapters?|sections?)\b/u;
