import type { Span } from "../../text/document";
import { mentionsIn, type Reading } from "../reading";

/** What glad people are said to do behind an offset, at once and in the present: "stay longer", "bring their friends". */
export function deedAfter(reading: Reading, sentence: number, from: number): Span | undefined {
	const { end } = reading.sentences[sentence]!;
	const rest = reading.text.slice(from, end);
	const more = DOES_MORE.exec(rest) ?? STAYS_TRUE.exec(rest) ?? NEVER_DOES.exec(rest) ?? BEARS.exec(rest);
	if (more && !IS_MARK.test(rest.slice(more[0].length))) return { start: from, end: from + more[0].length };
	const deed = mentionsIn(reading, sentence, "deed").find(
		(mention) => mention.start > from && AT_ONCE.test(reading.text.slice(from, mention.start)),
	);
	if (!deed || IN_THE_PAST.test(reading.text.slice(deed.start, deed.end))) return undefined;
	const further = FURTHER.exec(reading.text.slice(deed.end, deed.end + 24));
	return { start: deed.start, end: deed.end + (further?.[0].length ?? 0) };
}

/** "Do not leave", "never switch": the denial is the loyalty. "No doubt" denies nothing. */
export const LOYAL_NOT =
	/^(?:(?:no|without) (?:doubt|question)|(?:nobody|no one)\s(?:leaves|quits|switches|cancels|complains)\b|(?:not|never|don['’]t|doesn['’]t|seldom|rarely)\s(?:leave|switch|cancel|quit|default|lapse|move|port|churn|shop|complain|go|look|call|ring|chase|haggle|forget|surrender|defect|sue|litigate|claim|walk|drift|stray|withdraw|terminate|abandon|unsubscribe|downgrade|redeem|argue|dispute|escalate|drop|disappear|desert|resign|strike|bargain|negotiate|miss|break|run)\w*)/iu;

/** Whether the text behind glad people denies any deed of theirs: "do not hand in their keys". */
export function isLoyalDenial(behind: string): boolean {
	return NEVER_DOES.test(behind);
}

/** What the glad do not do for it speaks for the business: they neither leave nor give anything back. */
const NEVER_DOES =
	/^(?:,? (?:they|he|she) )?\s?(?:(?:do|does|will|would) not|don['’]t|doesn['’]t|won['’]t|never|seldom|rarely|hardly ever) (?:(?:simply|just|ever|so easily|easily|readily|lightly) )?(?:(?:think of|dream of|consider|talk of) )?(?:disconnect|hand (?:in|back|over)|send back|give (?:up|back|notice)|let go|look (?:around|elsewhere)|part (?:with|from)|close (?:the|their|an)|end (?:the|their)|leav|quit|switch|cancel|defect|lapse|churn|resign|desert|stray|withdraw|terminat|unsubscrib|downgrad|escalat|complain)\p{L}*/iu;
/** "Put up with a fare rise", "are less sensitive to price", "make fewer mistakes", "keep their appointments". */
const BEARS =
	/^(?: (?:also|even|always|usually|will|\p{L}{3,}ly)){0,2} (?:(?:puts? up with|shrugs? off|tolerates?|absorbs?|swallows?|bears?|endures?|overlooks?|excuses?|pardons?|lives? with|accepts?(?= (?:an? |the |our |higher |some )?(?:[\p{L}-]+ ){0,2}?(?:rises?|increases?|prices?|fees?|fares?|rents?|premiums?|charges?|delays?|mistakes?|errors?)\b))\b|(?:is|are) (?:far |much |also )?(?:less|more) (?:sensitive|likely|willing|inclined|open|forgiving|patient|prone|ready|loyal|profitable|valuable|productive)\b|(?:is|are) (?:cheaper|easier|less costly) to (?:serve|keep|retain|sell to)\b|(?:ha(?:s|ve)|makes?|needs?|causes?|raises?|files?|places?|runs? up|takes?|signs?|closes?) (?:far |much |also )?(?:fewer|less|lower|higher|bigger|larger|longer|fuller|stronger) (?!to\b)\p{L}+|keeps? (?:their|his|her) (?:appointments?|slots?|promises|word|accounts?|berths?|season tickets?|polic(?:y|ies)|memberships?))/iu;
/** "Give higher scores": how they answer is no deed. */
const IS_MARK = /^ (?:\p{L}+ )?(?:scores?|marks?|ratings?|grades?|answers?|to say)\b/iu;

const AT_ONCE =
	/^(?:,? (?:they|he|she)| and)?\s(?:(?:always|also|then|will|are|is|do not|don['’]t|does not|doesn['’]t|never|seldom|\w{3,}ly)\s){0,3}$/u;
/** Any verb but one of saying and feeling, and more of it: "spends more", "are choosing us more often". */
const DOES_MORE =
	/^(?:,? (?:they|he|she))?\s(?:(?:always|also|then|will|are|is|\w{3,}ly)\s){0,2}(?:(?!(?:and|or|with|but|tell|say|ask|want|need|expect|know|see|are|is|rate|score|learn|get|receive|deserve)s?\b)\w+\s(?:[\w.,€£$₹]+\s){0,3}?(?:more|longer|again|(?<=(?:stay|carr(?:y|ie)|go|keep|hold|default)s?\s)on|often|better|faster|quicker|sooner|earlier|back|for (?:years|life))|says? yes\b|(?:bring|tell|refer|send|recommend|indicate)s?\s(?:\w+\s){0,5}?(?:friends?|family|families|siblings?|brothers?|sisters?|relatives?|cousins?|parents|partners?|spouses?|husbands?|wife|wives|sons?|daughters?|mothers?|fathers?|children|kids|peers?|mates?|boss(?:es)?|bride|others|other \w+|neighbou?rs|colleagues|ten|(?:more|new) \w+)|(?:is|are|makes?) (?:an? )?(?:loyal|faithful|returning|repeat|paying|profitable|lifelong) \w+|(?:is|are) worth more|becomes? (?:an? )?(?:(?:repeat|regular|returning|loyal|long-term|lifelong) \p{L}+|members?|ambassadors?|promoters?|regulars?|donors?|advocates?|fans?)|looks? after|speaks? (?:well|to|with)|(?:is|are) (?:more|less) likely to)\b/iu;
/** Loyalty in so many words, said or denied: "forgive the odd mistake", "do not go elsewhere", "finish the course". */
const STAYS_TRUE =
	/^(?:,? (?:they|he|she)| and)?\s(?:(?:always|also|then|will|\w{3,}ly)\s){0,2}(?:(?:forgive|finish|re-?(?:enrol|book|order|purchase|subscribe|join|apply)|deepen|extend|prolong|(?:top|step|trade|move)s? up|takes? (?:out|up)|puts? in|buys? in|sticks? (?:with|around|by)|stands? by|(?:spread|talk)s?|(?:choose|pick|prefer)s? (?:us|in|for|our)|settle|stay the course)(?:e?s)?\b|(?:(?:do not|don['’]t|does not|doesn['’]t|never|seldom|rarely)\s)(?:(?:go|look|shop|buy|turn|search|walk|drift|move)\s(?:elsewhere|around|away|out)|call|ring|chase|complain|haggle|forget|leave|cancel|switch|quit|lapse|surrender|defect|sue|litigate|claim|stray|withdraw|terminate|abandon|unsubscribe|downgrade|redeem|argue|dispute|escalate|desert|resign|strike|bargain|negotiate|default|churn)s?\b)|^\s(?:(?:is|are) (?:an?|the) \p{L}+ (?:that|which|who) )?(?:grow|thrive|prosper|flourish|outgrow|survive)s?\b/iu;
const IN_THE_PAST = /(?:ed|ought|came|left|spent|kept|rang|paid|sent|ate|wrote|lost|quit|drew|went|gone|drawn)$/iu;
const FURTHER = /^\s(?:more|longer|again|back|on time|their \w+ on time)\b/u;
