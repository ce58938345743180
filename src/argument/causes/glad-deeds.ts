import type { Span } from "../../text/document";
import { mentionsIn, type Reading } from "../reading";

/** What glad people are said to do behind an offset, at once and in the present: "stay longer", "bring their friends". */
export function deedAfter(reading: Reading, sentence: number, from: number): Span | undefined {
	const { end } = reading.sentences[sentence]!;
	const rest = reading.text.slice(from, end);
	const more = DOES_MORE.exec(rest) ?? STAYS_TRUE.exec(rest);
	if (more) return { start: from, end: from + more[0].length };
	const deed = mentionsIn(reading, sentence, "deed").find(
		(mention) => mention.start > from && AT_ONCE.test(reading.text.slice(from, mention.start)),
	);
	if (!deed || IN_THE_PAST.test(reading.text.slice(deed.start, deed.end))) return undefined;
	const further = FURTHER.exec(reading.text.slice(deed.end, deed.end + 24));
	return { start: deed.start, end: deed.end + (further?.[0].length ?? 0) };
}

/** "Do not leave", "never switch": the denial is the loyalty. "No doubt" denies nothing. */
export const LOYAL_NOT =
	/^(?:(?:no|without) (?:doubt|question)|(?:not|never|don['’]t|doesn['’]t|seldom|rarely)\s(?:leave|switch|cancel|quit|default|lapse|move|port|churn|shop|complain|go|look|call|ring|chase|haggle|forget|surrender|defect|sue|litigate|claim|walk|drift|stray|withdraw|terminate|abandon|unsubscribe|downgrade|redeem|argue|dispute|escalate|drop|disappear|desert|resign|strike|bargain|negotiate|miss|break|run)\w*)/iu;

const AT_ONCE =
	/^(?:,? (?:they|he|she)| and)?\s(?:(?:always|also|then|will|are|is|do not|don['’]t|does not|doesn['’]t|never|seldom|\w{3,}ly)\s){0,3}$/u;
/** Any verb but one of saying and feeling, and more of it: "spends more", "are choosing us more often". */
const DOES_MORE =
	/^(?:,? (?:they|he|she))?\s(?:(?:always|also|then|will|are|is|\w{3,}ly)\s){0,2}(?:(?!(?:and|or|with|but|tell|say|ask|want|need|expect|know|see|are|is|rate|score|learn|get|receive|deserve)s?\b)\w+\s(?:[\w.,€£$₹]+\s){0,3}?(?:more|longer|again|on|often|better|faster|quicker|sooner|back|for (?:years|life))|says? yes\b|(?:bring|tell|refer|send|recommend|indicate)s?\s(?:\w+\s){0,5}?(?:friends?|family|families|siblings|brothers|sisters|relatives|cousins|parents|partners|peers|mates|others|other \w+|neighbou?rs|colleagues|ten|(?:more|new) \w+)|(?:is|are|makes?) (?:an? )?(?:loyal|faithful|returning|repeat|paying|profitable|lifelong) \w+|(?:is|are) worth more|becomes? (?:an? )?(?:(?:repeat|regular|returning|loyal|long-term|lifelong) \p{L}+|members?|ambassadors?|promoters?|regulars?|donors?|advocates?|fans?)|looks? after|speaks? (?:well|to|with)|(?:is|are) (?:more|less) likely to)\b/iu;
/** Loyalty in so many words, said or denied: "forgive the odd mistake", "do not go elsewhere", "finish the course". */
const STAYS_TRUE =
	/^(?:,? (?:they|he|she)| and)?\s(?:(?:always|also|then|will|\w{3,}ly)\s){0,2}(?:(?:forgive|finish|re-?(?:enrol|book|order|purchase|subscribe|join|apply)|deepen|extend|prolong|(?:top|step|trade|move)s? up|takes? (?:out|up)|puts? in|buys? in|sticks? (?:with|around|by)|stands? by|(?:spread|talk)s?|(?:choose|pick|prefer)s? (?:us|in|for|our)|settle|stay the course)(?:e?s)?\b|(?:(?:do not|don['’]t|does not|doesn['’]t|never|seldom|rarely)\s)(?:(?:go|look|shop|buy|turn|search|walk|drift|move)\s(?:elsewhere|around|away|out)|call|ring|chase|complain|haggle|forget|leave|cancel|switch|quit|lapse|surrender|defect|sue|litigate|claim|stray|withdraw|terminate|abandon|unsubscribe|downgrade|redeem|argue|dispute|escalate|desert|resign|strike|bargain|negotiate|default|churn)s?\b)|^\s(?:(?:is|are) (?:an?|the) \p{L}+ (?:that|which|who) )?(?:grow|thrive|prosper|flourish|outgrow|survive)s?\b/iu;
const IN_THE_PAST = /(?:ed|ought|came|left|spent|kept|rang|paid|sent|ate|wrote|lost|quit|drew|went|gone|drawn)$/iu;
const FURTHER = /^\s(?:more|longer|again|back|on time|their \w+ on time)\b/u;
