import type { Span } from "../../text/document";
import type { Reading } from "../reading";
import { movedResult, plainDeed } from "./causal-results";
import type { Cause } from "./causes";
import { tellsCause, tellsCauseAlone } from "./glad-clauses";

/** "This", "which", "the improvement": what the sentence or clause before has told of customers, taken up as a cause. */
export function causesTakenUp(reading: Reading, sentence: number): Cause[] {
	if (!reading.test(TAKEN_UP)) return [];
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const first = OPENS.exec(text);
	if (first && isToldBefore(reading, sentence)) return [causeOf(start, first)];
	const later = CLAUSE_OPENS.exec(text);
	if (!later || !tellsCauseAlone(reading, sentence, { start, end: start + later.index })) return [];
	return [causeOf(start, later)];
}

/** "As a result, …", "owing to this …", "so they …": a result that is told as the consequence of the clause or sentence before. */
export function consequenceIn(reading: Reading, sentence: number): Span | undefined {
	if (!reading.test(MAY_FOLLOW)) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const match = CONSEQUENCE.exec(text);
	if (!match) return undefined;
	const from = start + match.index + match[0].search(/\p{L}/u);
	const isFirst = !/\p{L}{2}/u.test(text.slice(0, match.index));
	const isTold = isFirst
		? isToldBefore(reading, sentence)
		: tellsCauseAlone(reading, sentence, { start, end: start + match.index });
	if (!isTold) return undefined;
	const result = movedResult(reading, sentence, { start: start + match.index + match[0].length, end });
	return result && { start: isFirst ? from : startOfClause(reading, sentence, from), end: result.end };
}

/** "Now that guests are happier, the spa is full", "with satisfaction up, turnover rose", and the reason behind the result. */
export function reasonIn(reading: Reading, sentence: number): Span | undefined {
	if (!reading.test(MAY_EXPLAIN)) return undefined;
	const { start, end: stop } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, stop).replace(/[.!]\s*$/u, "");
	const end = start + text.length;
	const match = REASON.exec(text);
	if (!match) return undefined;
	const from = start + match.index;
	if (OF_THE_BEFORE.test(text.slice(0, match.index + match[0].length))) {
		const cause = { start: from + match[0].length, end };
		return tellsCause(reading, sentence, cause) && hasResultBefore(reading, sentence) ? { start, end } : undefined;
	}
	if (/\p{L}{2}/u.test(text.slice(0, match.index))) {
		if (!tellsCause(reading, sentence, { start: from + match[0].length, end })) return undefined;
		const left = { start, end: from + (REASON_WHY.exec(match[0])?.[0].length ?? 0) };
		const result = movedResult(reading, sentence, left) ?? plainDeed(reading, sentence, left);
		return result && { start: result.start, end };
	}
	const comma = text.indexOf(",", match.index + match[0].length);
	if (comma < 0 || !tellsCauseAlone(reading, sentence, { start: from, end: start + comma })) return undefined;
	const result = movedResult(reading, sentence, { start: start + comma + 1, end });
	return result && { start: from, end: result.end };
}

/** "Get the score up and the churn goes down", "give families a warmer welcome and they will spend more". */
export function rewardIn(reading: Reading, sentence: number): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const match = DO_THIS.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const from = start + match[0].length;
	if (!tellsCauseAlone(reading, sentence, { start, end: from })) return undefined;
	const result =
		movedResult(reading, sentence, { start: from, end }) ?? plainDeed(reading, sentence, { start: from, end });
	return result && { start: start + match[0].search(/\p{L}/u), end: result.end };
}

/** "It was the warmer letter that caused it", "the better tone made the difference": the result stands before. */
export function causeOfBefore(reading: Reading, sentence: number, cause: Cause): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const match = DID_IT.exec(reading.text.slice(cause.end, end));
	if (!match) return undefined;
	const isTold =
		hasResultBefore(reading, sentence) || movedResult(reading, sentence, { start, end: cause.start }) !== undefined;
	return isTold ? { start: cause.start, end: cause.end + match[0].length } : undefined;
}

/** Whether the sentence before tells of a result that moved, for "this was due to the better service". */
export function hasResultBefore(reading: Reading, sentence: number): boolean {
	const before = reading.sentences[sentence - 1];
	return before !== undefined && movedResult(reading, sentence - 1, before) !== undefined;
}

function isToldBefore(reading: Reading, sentence: number): boolean {
	const before = reading.sentences[sentence - 1];
	return before !== undefined && tellsCauseAlone(reading, sentence - 1, before);
}

function causeOf(start: number, match: RegExpExecArray): Cause {
	const from = start + match.index + match[0].search(/\p{L}/u);
	return { kind: "told", start: from, end: start + match.index + match[0].length };
}

/** The clause that tells the cause belongs to what is reported, as far as it is short. */
function startOfClause(reading: Reading, sentence: number, from: number): number {
	const { start } = reading.sentences[sentence]!;
	const opening = reading.text.slice(start, from).search(/\p{L}/u);
	return opening < 0 || from - start - opening > LONGEST_CLAUSE ? from : start + opening;
}

const LONGEST_CLAUSE = 120;

const NOUNS =
	"(?:(?:same|higher|better|warmer|friendlier|kinder|happier|lower|poor|low) )?(?:improvement|improved \\p{L}+|uplift|gain|rise|jump|climb|leap|change|shift|goodwill|warmth|kindness|satisfaction|happiness|mood|trust|loyalty|sentiment|difference|experience|service|welcome|rating|score|tone|feeling|drop|fall|decline|dip|dissatisfaction|progress|success|increase)s?(?! (?:in|of|to|was|is|were|are|comes|came)\\b)";
/** A cheap look ahead for both. */
const TAKEN_UP =
	/\b(?:this|that|it|which|these|those|such|the (?:same|higher|better|improve\p{L}*|uplift|gain|rise|jump|change|shift|mood|goodwill|difference))\b/iu;
const OPENS = new RegExp(
	`^\\W*(?:and |but |so |(?:in|over) (?:\\p{L}+ ){1,3}, )?(?:it (?:is|was) (?:\\p{L}+ly )?(?:this|that)|(?:this|that|these|such an?|the|such) ${NOUNS}|(?:that|it)['’]s what|this|that|it|these)(?= )`,
	"iu",
);
const CLAUSE_OPENS = new RegExp(
	`(?:[,;:–—] (?:and |but )?| and | - )(?:it (?:is|was|['’]s) (?:\\p{L}+ly )?(?:this|that)|it['’]s (?:this|that)|(?:this|that|these|such an?|the) ${NOUNS}|(?:that|it)['’]s what|this|that|it|which|all of which)(?= )`,
	"iu",
);

const OF_THIS = "(?:this|that|it|which|these|the same|such (?:\\p{L}+)|this \\p{L}+|that \\p{L}+|the above)";
const IN_CONSEQUENCE = `(?:as (?:a|an|the) (?:\\p{L}+ )?(?:result|consequence|outcome)(?: of ${OF_THIS})?|in consequence|by consequence|consequently|(?:because of|owing to|thanks to|due to|on account of|by virtue of|by reason of|on the (?:strength|back) of|in the wake of|through|by|with|for|from) ${OF_THIS}(?! \\p{L}+ing\\b)(?=,| (?:\\p{L}+ ){1,6}?(?:ha(?:s|ve|d)|is|are|was|were|rose|fell|grew|\\p{L}+ed|came|went|took|kept|lost|won|sold|will|could|can)\\b)|(?:the|its|their) (?:\\p{L}+ )?(?:result|outcome|consequence|effect|upshot|fruit|reward|payoff|pay-off)(?: of ${OF_THIS})?(?: (?:is|was|were|has been|are)\\b|:)(?: that)?)`;
const HENCE_THEY =
	"(?:so much so that|so that|so|hence|therefore|thus|accordingly|(?:which|that|this) (?:is|was) (?:the reason )?why|that['’]s why|for (?:this|that|which) reason|and (?:they|he|she)(?= (?:therefore|thus|consequently|now|then|accordingly)\\b))";
const MAY_FOLLOW =
	/\b(?:results?|outcome|consequence|consequently|effect|upshot|fruit|reward|pay-?off|because|owing|thanks|due|account|virtue|reason|strength|back|wake|through|by|with|for|from|so|hence|therefore|thus|accordingly|why|now|then)\b/iu;
/** "As a result", "and owing to this", "; hence": what follows is told as a consequence. */
const CONSEQUENCE = new RegExp(
	`(?:^\\W*|[,;:–—] ?)(?:and |but )?(?:${IN_CONSEQUENCE}|${HENCE_THEY})(?=[, ]),?| (?:and (?:${IN_CONSEQUENCE}|so|hence|therefore|thus)|${IN_CONSEQUENCE}$),?(?= )`,
	"iu",
);

/** "That is because", "The reason is that": what the sentence before has told is explained. */
const OF_THE_BEFORE =
	/^\W*(?:and )?(?:(?:this|that|it) (?:is|was) (?:\p{L}+ly )?because|(?:the|our|one) (?:\p{L}+ )?(?:reason|cause|explanation)s?(?: (?:for|of|behind) (?:this|that|it|the \p{L}+))? (?:is|was)(?: \p{L}+ly)? (?:that|because))$/iu;
/** "The reason bad debt has come down is that". */
const REASON_WHY = /^(?:the|our|one|its) (?:\p{L}+ )?(?:reason|cause|explanation)s? [^.;:,]+/iu;

const MAY_EXPLAIN =
	/\b(?:because|thanks|owing|due|account|strength|back|now that|since|as|with|when|whenever|where|once|given|seeing|if|reason|cause|explanation)\b/iu;

/** An order and what will come of it: behind "and" stands who or what it will happen to. */
const DO_THIS =
	/^\W*(?:get|give|lift|raise|improve|push|increase|offer|treat|make|keep|bring|put|drive|fix|show|greet|meet|move) [^.;:?]{3,80}?(?:,| and|, and) (?=(?:they|people|(?:the|your|our) (?:\p{L}+ ){1,3}?(?:goes|go|falls?|rises?|drops?|comes?|grows?|climbs?|follows?|improves?|will|stay|stays)|(?:[\p{L}-]+ )?\p{L}+s (?:will|stop|quit|stay|come|renew|return|buy|pay|spend|keep|follow|go|fall|rise|drop|grow|climb)s?)\b)/iu;

const DID_IT =
	/^(?: (?:on|in|at|with|of|for|from|through|by|towards?) (?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+)?(?:, [^,.;:]{3,50},)?(?: (?:that|which|who|has|have|had|is what|was what|are what|alone|\p{L}+ly)){0,3} (?:(?:did|caused?s?|achieved|made|explains?|earned|won|produced|brought about|brought|accounts? for|drove|drives|paid for|turned|made possible|worked) (?:it|this|that|(?:the|this|that|these) (?:trick|difference|change|rise|fall|growth|increase|drop|gain|result|turnaround|improvement|saving|extra|money|win|success|recovery|loss|decline)s?)\b|(?:is|was|are|were|lies|lay) (?:behind|to (?:thank|blame) for|at the (?:root|bottom|heart) of|responsible for|the (?:\p{L}+ )?(?:reason|cause|driver|explanation)(?: (?:for|of|behind))?)(?= (?:it|this|that)\b|[.,;]|$)|(?:is|was) what did it|made the difference)/iu;

/** "Because", "now that", "given that", "with", "as": the clause that follows is the reason. */
const REASON =
	/^\W*(?:because|thanks to|owing to|due to|on account of|on the (?:strength|back) of|now that|since|as|with|when|whenever|where|once|given that|seeing that|if)\b|\b(?:because(?: of)?|now that|given that|seeing that|for the (?:simple )?reason that|(?:the|our|one|its) (?:\p{L}+ )?(?:reason|cause|explanation)s?(?: (?:for|of|behind|why)? ?[^.;:,]{2,80}?)? (?:is|was|being)(?: \p{L}+ly)? (?:that|because)|(?:this|that|it) (?:is|was) (?:\p{L}+ly )?because|(?:due|owing|thanks) to (?:the fact that|how|the way)|(?:as|since)(?= (?:they|the|our|more|most|these|those|people|\p{L}+s) (?:\p{L}+ ){0,3}?(?:like|love|trust|enjoy|rate|feel|felt|are|were|have|had|find|found|score)s?\b))\b/iu;
