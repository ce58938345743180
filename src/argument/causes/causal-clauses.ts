import type { Span } from "../../text/document";
import { mentionsIn, type Reading } from "../reading";
import { LONGEST_WAY, resultAfter, resultBetween } from "./causal-links";
import { causesIn } from "./causes";
import { deedAfter } from "./glad-deeds";

/** A cause and its result in two clauses, or on both sides of "and": "when satisfaction rises, churn falls". */
export function claimInClauses(reading: Reading, sentence: number): Span | undefined {
	return (
		linkBetween(reading, sentence) ??
		followingOn(reading, sentence) ??
		gladAndSo(reading, sentence) ??
		theMore(reading, sentence) ??
		lookedAfter(reading, sentence)
	);
}

/** Whether a passage may say so without the name of a score or a mood: a look ahead. */
export function mayRelateClauses(reading: Reading): boolean {
	return reading.test(THE_MORE) || reading.test(LOOK_AFTER) || reading.test(WHEN_TREATED);
}

/** "A clear link between", or a link that "is well known". */
const LINK =
	/\b(?:direct|clear|strong|close|proven|positive|obvious|known) (?:correlation|link|relationship|connection) between\b|\b(?:correlation|link|relationship|connection) between\b(?=[^.;:]{5,80}\b(?:is|are|has been) (?:by now |now )?(?:well |widely |long )?(?:known|clear|obvious|evident|established|undeniable|strong|direct|proven|documented|beyond|plain|visible|unmistakable|there)\b)/iu;

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
	if (![AS_IT_RISES, WHEN_TREATED, BY_REASON_OF].some((pattern) => reading.test(pattern))) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const match = AS_IT_RISES.exec(text) ?? WHEN_TREATED.exec(text) ?? BY_REASON_OF.exec(text);
	if (!match) return undefined;
	const comma = start + match.index + match[0].length;
	const isMood =
		ARE_GLAD.test(match[0]) ||
		causesIn(reading, sentence).some(
			({ kind, start: from, end: to }) => kind === "experience" && from > start + match.index && to < comma,
		);
	if (!isMood && !mentionsIn(reading, sentence, "score").some((mention) => mention.end < comma)) return undefined;
	const deed = isMood && BECAUSE.test(match[0]) ? deedAfter(reading, sentence, comma) : undefined;
	if (deed) return { start: start + match.index, end: deed.end };
	const result = resultBetween(reading, sentence, { start: comma, end: Math.min(end, comma + LONGEST_WAY) });
	if (!result) return undefined;
	if (/^\s*so (?:do|does|did|will|has|have)\b/iu.test(reading.text.slice(comma, result.start)))
		return { start: start + match.index, end: result.end };
	const change = mentionsIn(reading, sentence, "change").find((mention) => mention.start >= result.end);
	const moves = MOVES.exec(reading.text.slice(result.end, end));
	const last = change?.end ?? (moves ? result.end + moves[0].length : undefined);
	return last === undefined ? undefined : { start: start + match.index, end: last };
}

const AS_IT_RISES =
	/\b(?:when|whenever|as|once|every time|where|if|because|since|now that)\s[^,.;:]{0,50}\b(?:(?:we|you) (?:raise|lift|improve|increase)|gets? (?:better|worse|easier)|(?:has|have) improved|improved|rises?|improves?|increases?|grows?|go(?:es)? up|climbs?|falls?|drops?|declines?|slips?|goes down|(?:is|are|becomes?|feels?) (?:\w+ly )?(?:high|higher|good|happy|happier|glad|satisfied|pleased|delighted|content|valued|heard))[^,.;:]{0,30},/iu;
/** "Because of the better CSAT, attrition went down". */
const BY_REASON_OF = /^\W*(?:because of|thanks to|owing to|due to|as a result of)\s[^,.;:]{3,60},/iu;
/** "When guests are satisfied, they close the chat" tells how it goes; "because they are" tells why. */
const BECAUSE = /^(?:because|since|now that)\b/iu;
/** "When you treat families with kindness, donations follow". */
const WHEN_TREATED =
	/\b(?:when|whenever|if|where|once) (?:(?:you|we|people|staff|they) (?:treat|greet|welcome|look after|listen to|delight|please|care for|take care of)s?\s|(?:\p{L}+ ){1,4}?(?:deliver|provide|give|offer|get|receive|meet|have|create)s? )[^,.;:]{3,50},/iu;
const ARE_GLAD =
	/\b(?:experience|journey) (?:gets?|becomes?) (?:better|worse|easier)|\b(?:service|care|welcome|hospitality|treatment|atmosphere) (?:is|are) (?:\p{L}+ )?(?:good|warm|friendly|kind|high)\b|\b(?:happy|happier|glad|satisfied|pleased|delighted|content|valued|heard|treat|greet|welcome|look after|listen|delight|please|care)\b/iu;
const MOVES =
	/^[^.;:,]{0,40}?\b(?:follows?|(?:will|soon) come|comes? (?:down|up|too)|(?:is|are) (?:also )?(?:low|high|lower|higher|fewer|full|fuller|busy)|(?:becomes?|gets?|grows?) (?:bigger|larger|longer|fuller|fatter|smaller|shorter|rarer|easier)|goes? (?:down|up)|go (?:down|up)|take care of)\b/iu;

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
	/\b(?:happier|more satisfied|more loyal|delighted|pleased|glad|happy|satisfied)(?:,? (?:and so|so|and therefore|and thus|and hence|hence|which means(?: that)?|which is why|(?:and )?that(?:['’]s| is) why|and as a result)) (?:they|he|she)\b/iu;

/** "The happier the guest, the longer the stay", "the stronger our service, the fuller the hall": the one grows with the other. */
function theMore(reading: Reading, sentence: number): Span | undefined {
	if (!reading.test(THE_MORE)) return undefined;
	const range = found(THE_MORE, reading, sentence);
	if (!range) return undefined;
	const comma = reading.text.indexOf(", the ", range.start);
	const isCause =
		OF_MOOD.test(reading.text.slice(range.start, comma)) ||
		mentionsIn(reading, sentence, "score").some(({ start, end }) => start > range.start && end <= comma);
	const isScoreAgain = (["score", "ratingWord"] as const).some((kind) =>
		mentionsIn(reading, sentence, kind).some(({ start, end }) => start > comma && end <= range.end),
	);
	return isCause && !isScoreAgain ? range : undefined;
}

/** "Look after the guest and the till looks after itself", "delight a member and she will come back". */
function lookedAfter(reading: Reading, sentence: number): Span | undefined {
	if (!reading.test(LOOK_AFTER)) return undefined;
	const range = found(LOOK_AFTER, reading, sentence);
	if (!range || mentionsIn(reading, sentence, "people").every(({ start }) => start < range.start || start > range.end))
		return undefined;
	const itself = ITSELF.exec(reading.text.slice(range.end, reading.sentences[sentence]!.end));
	if (itself) return { start: range.start, end: range.end + itself[0].length };
	const deed = deedAfter(reading, sentence, range.end);
	return deed && { start: range.start, end: deed.end };
}

function found(pattern: RegExp, reading: Reading, sentence: number): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const match = pattern.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const from = start + match.index;
	return { start: from + match[0].search(/\p{L}/u), end: from + match[0].length };
}

const THE_MORE =
	/\bthe (?:more|less|better|worse|fewer|\p{L}{3,}er) (?:[^\s,;.:]+ ){0,6}[^\s,;.:]+, the (?:more|less|better|worse|fewer|\p{L}{3,}er)\b(?: [\p{L}'’-]+){0,4}/iu;
const OF_MOOD =
	/\b(?:happier|friendlier|warmer|kinder|satisfied|content|loyal|delighted|pleased|engaged|loves?|trusts?|likes?|enjoys?|values?|feels?|experience|service|care|welcome|hospitality|ratings?|reviews?|scores?|journey|effort)\b/iu;
const LOOK_AFTER =
	/(?:^\W*|[.!:\]]\s{1,9})(?:please |if (?:you|we) )?(?:delight|please|wow|look after|take care of|care for|treat|surprise|love|respect|cherish|pamper|satisfy|make|put(?=[^,;.:]{3,40} first\b)) (?:an?|the|your|our|every|each)? ?[^,;.:]{3,40}?(?:,| and| and then) (?:they|she|he|(?:the|your|our) (?:\p{L}+ ){0,2}?\p{L}+|\p{L}+s?)(?=['’]ll\b| (?:will |always )?(?:come|stay|buy|return|renew|spend|tell|take|look|follow|pay|bring|recommend|remain|never)s?\b)(?:['’]ll)?/iu;
const ITSELF = /^ (?:will |always )?(?:(?:take|look)s? (?:care of|after) (?:it|them)sel(?:f|ves)|follows?)\b/iu;
