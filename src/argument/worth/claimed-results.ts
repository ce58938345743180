import type { Span } from "../../text/document";
import { matchIn } from "../patterns/matches";
import type { Reading } from "../reading";

/** The words that claim for oneself what others are said to have had, where a figure of theirs stands before. */
export function claimedFromOthers(reading: Reading, text: string): Span | undefined {
	const match = matchIn(reading, text, NO_LESS);
	if (!match || OWN_TRIAL.test(text)) return undefined;
	const before = text.slice(0, match.index);
	return /\d/u.test(before) && OTHERS.test(before)
		? { start: match.index, end: match.index + match[0].length }
		: undefined;
}

/** "And see no reason why ours would be different": what others report, claimed for oneself. */
const NO_LESS =
	/\bno reason (?:why|that|to (?:think|believe|suppose|expect))\b[^.;]{0,50}|\b(?:we|can|should|shall) (?:\w+ )?expect no(?:thing)? less\b|\band so (?:will|shall|should) (?:we|ours)\b/iu;
const OTHERS =
	/\b(?:clients|customers|users|members|others|peers|companies|firms|adopters|sites|vendors?|suppliers?|other \p{L}+s)\b/iu;
const OWN_TRIAL = /\b(?:pilot|trial|test|we (?:saw|had|measured|found|reached))\b/iu;
