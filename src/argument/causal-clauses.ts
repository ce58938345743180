import type { Span } from "../text/document";
import { LONGEST_WAY, resultAfter, resultBetween } from "./causal-links";
import { causesIn } from "./causes";
import { deedAfter } from "./glad-deeds";
import { mentionsIn, type Reading } from "./reading";

/** A cause and its result in two clauses, or on both sides of "and": "when satisfaction rises, churn falls". */
export function claimInClauses(reading: Reading, sentence: number): Span | undefined {
	return linkBetween(reading, sentence) ?? followingOn(reading, sentence) ?? gladAndSo(reading, sentence);
}

/** "A clear link between", or a link that "is well known". */
const LINK =
	/\b(?:direct|clear|strong|close|proven|positive|obvious|known) (?:correlation|link|relationship|connection) between\b|\b(?:correlation|link|relationship|connection) between\b(?=[^.;:]{5,80}\b(?:is|are|has been) (?:by now |now )?(?:well |widely |long )?(?:known|clear|obvious|evident|established|undeniable|strong|direct|proven|documented|beyond)\b)/iu;

/** "A clear link between satisfaction and renewals": the score and the result on both sides of "and". */
function linkBetween(reading: Reading, sentence: number): Span | undefined {
	if (!reading.test(LINK)) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const match = LINK.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const from = start + match.index;
	const score = causesIn(reading, sentence).find((cause) => cause.start >= from + match[0].length);
	const result = score && resultAfter(reading, sentence, score.end);
	return result && { start: from, end: result.end };
}

/** "When satisfaction rises, churn falls", "when guests are happy, bookings follow": a mood, a comma and what moves. */
function followingOn(reading: Reading, sentence: number): Span | undefined {
	if (!reading.test(AS_IT_RISES)) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const match = AS_IT_RISES.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const comma = start + match.index + match[0].length;
	const isMood = ARE_GLAD.test(match[0]);
	if (!isMood && !mentionsIn(reading, sentence, "score").some((mention) => mention.end < comma)) return undefined;
	const result = resultBetween(reading, sentence, { start: comma, end: Math.min(end, comma + LONGEST_WAY) });
	if (!result) return undefined;
	const change = mentionsIn(reading, sentence, "change").find((mention) => mention.start >= result.end);
	const moves = MOVES.exec(reading.text.slice(result.end, end));
	const last = change?.end ?? (moves ? result.end + moves[0].length : undefined);
	return last === undefined ? undefined : { start: start + match.index, end: last };
}

const AS_IT_RISES =
	/\b(?:when|whenever|as|once|every time|where|if)\s[^,.;:]{3,50}\b(?:rises?|improves?|increases?|grows?|goes up|climbs?|(?:is|are|becomes?|feels?) (?:\w+ly )?(?:high|higher|good|happy|happier|glad|satisfied|pleased|delighted|content|valued|heard))[^,.;:]{0,20},/iu;
const ARE_GLAD = /\b(?:happy|happier|glad|satisfied|pleased|delighted|content|valued|heard)\b/iu;
const MOVES = /^[^.;:,]{0,40}?\b(?:follows?|comes? (?:down|up|too)|goes? (?:down|up)|go (?:down|up)|take care of)\b/iu;

/** "Crews who got the app are happier, so they renew": gladness is made the reason of what they do. */
function gladAndSo(reading: Reading, sentence: number): Span | undefined {
	if (!reading.test(GLAD_AND_SO)) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const match = GLAD_AND_SO.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const from = start + match.index + match[0].length;
	const deed = deedAfter(reading, sentence, from);
	const range = deed ?? resultBetween(reading, sentence, { start: from, end: Math.min(end, from + LONGEST_WAY) });
	return range && { start: start + match.index, end: range.end };
}

/** Whether gladness is given as a reason: a look ahead for passages that name no score. */
const GLAD_AND_SO =
	/\b(?:happier|more satisfied|more loyal|more content|delighted|pleased|glad|happy|satisfied)(?:,? (?:and so|so|and therefore|and thus|and hence|hence|which means(?: that)?|which is why|that is why|and as a result)) (?:they|he|she)\b/iu;
