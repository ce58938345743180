import type { Span } from "../../text/document";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";

/** "Many guests do not come back", "we lose a lot of guests": how many? The words to mark. */
export function thoseWhoLeave(reading: Reading, quantity: Mention): Span | undefined {
	if (!MANY.test(reading.text.slice(quantity.start, quantity.end))) return undefined;
	const who =
		mentionsIn(reading, quantity.sentence, "people").find(
			(people) => people.word > quantity.lastWord && people.word - quantity.lastWord <= 4,
		) ??
		nounBehind(OURS, reading, quantity) ??
		nounBehind(TRADES, reading, quantity);
	const from = who?.end ?? quantity.end;
	const deed = LEAVES.exec(reading.text.slice(from, from + 60));
	if (deed && (who || /^\s\w+$/u.test(deed[0]))) return { start: quantity.start, end: from + deed[0].length };
	const { start } = reading.sentences[quantity.sentence]!;
	const loses = WE_LOSE.exec(reading.text.slice(start, quantity.start));
	return who && loses ? { start: start + loses.index, end: who.end } : undefined;
}

function nounBehind(noun: RegExp, { text }: Reading, { end }: Mention): Span | undefined {
	const [found] = noun.exec(text.slice(end, end + 60)) ?? [];
	return found === undefined ? undefined : { start: end, end: end + found.length };
}

/** "Many hauliers": those who do or have something for a living. */
const TRADES = /^(?:\s(?:the|these))?(?:\s[\p{L}-]+){0,2}?\s\p{L}{2,20}(?:ers|ors|ants|ists|ees|ians)(?=\s)/iu;
/** "Many of our growers": whoever they are, they are ours. */
const OURS = /^(?:\sof)?\sour(?:\s[\p{L}-]+){0,2}?\s\p{L}{2,20}s(?=\s)/iu;

/** "Most of the letters could be avoided", "many parcels come back": work for nothing, and how much of it? The words to mark. */
export function whatGoesWrong(reading: Reading, quantity: Mention): Span | undefined {
	if (!MANY.test(reading.text.slice(quantity.start, quantity.end))) return undefined;
	const deed = GOES_WRONG.exec(reading.text.slice(quantity.end, quantity.end + 100));
	return deed ? { start: quantity.start, end: quantity.end + deed[0].length } : undefined;
}

const GOES_WRONG =
	/^(?:\s(?!not\b|never\b|and\b|or\b)[\p{L}’'-]+){1,7}?\s(?:(?:could|can|would) (?:easily |simply |well )?(?:be|have been) (?:avoided|prevented|spared|saved|unnecessary|avoidable|needless|deflected|answered online)|(?:are|is|were|was|prove) (?:entirely |quite |simply |wholly )?(?:avoidable|unnecessary|needless|preventable|incomplete|wrong|late|reopened|returned|rejected|refused|resent|redone|abandoned|duplicates?|repeats?|sent back|never (?:used|read|answered))|(?:have|has|had) to be (?:\p{L}+ed|redone|sent (?:back|again))|come back|came back|go(?:es)? (?:unanswered|missing|astray|wrong)|arrive (?:late|incomplete|damaged|wrong|without)|contain (?:an )?errors?)\b/iu;

/** "We lose", "the bill drives away": what is done to those who are counted in words. */
const WE_LOSE =
	/\b(?:los(?:e|es|ing|t)|shed(?:s|ding)?|bleed(?:s|ing)?|alienat(?:e|es|ed|ing)|disappoint(?:s|ed|ing)?|turn(?:s|ed|ing)? away|dr(?:ive|ives|iving|ove) away|send(?:s|ing)? away|sent away|put(?:s|ting)? off)\s$/iu;

const MANY = /many$|few$|of$|^(?:countless|numerous|most)$/iu;
const LEAVES =
	/^(?:\s(?!to\s)\w+){0,2}?\s(?:(?:have|has|had)\s)?(?:(?:leave|left|quit)(?!\s(?:an?|the|their|his|her|it|some|no)\b)|cancel|cancelled|complain|complained|switch|switched|shifted|(?:g[io]ven?|gave) up|went (?:away|dormant|elsewhere)|gone|walked(?= (?:over|because|after|when|since|away|out)\b)|clos(?:e|ed) (?:their|its) (?:accounts?|books?)|wait(?:ed)? (?:far |much )?(?:too long|in vain|for (?:hours|days|weeks|months))|(?:walk(?:ed)?|storm(?:ed)?|drop(?:ped)?) (?:out|off|away)|h[au]ng up|(?:fall|fell|fallen) behind|abandon(?:ed)?|defect(?:ed)?|(?:miss(?:ed)?|fail(?:ed)?) (?:the|their|an?|each)\b(?:\s(?!and\b|or\b)\w+){1,2}|(?:are|is|were|was) (?:turned away|stranded|left (?:stranded|waiting|behind))|stop(?:ped|s)? \w+ing|(?:phone|ring|call|write|e-?mail|chase)d?\s(?:(?:us|to us|in|the \w+)\s)(?:only|just|again|twice|simply|because|about|to (?:ask|find|chase|check))\b|struggled?|moved? (?:their|its) \w+ (?:to|elsewhere)|(?:is|are|were) (?:considering|tempted by|looking (?:at|for|around)|shopping around|orient(?:at)?ing (?:\w+ )?on) (?:leaving|another|other|an? (?:new|rival|other)|rivals?|competitors?|alternatives?)|pa(?:y|id) (?:late|twice|the wrong)\b(?: \w+)?|turn(?:ed)? up (?:for|at|on) (?:\w+ ){0,4}?(?:wrong|cancelled|canceled|moved|closed)|(?:call|ring|rang|phone|contact|email)(?:ed)? (?:(?:in|us|the \w+) )?(?:(?:just|only|simply|again|back) )?to (?:ask (?:where|when|why|whether|if|what)|find out|chase|complain)|(?:need|needed|require|required) (?:\w+ )?(?:help|support|assistance|a second|reminding|chasing)|(?:have|has|had) to (?:call|ring|phone|write|wait|queue|chase|ask|come|start|explain|repeat)|(?:call|ring|rang|phone|write|ask)(?:ed)? (?:again|twice|more than once)|(?:are |is )?(?:going|moving|shifting|switching) (?:to|away|elsewhere)|withdr[ae]w|withdrawn|(?:do not|don['’]t|did not|didn['’]t|never|no longer) (?:turn up|show up|return|repeat|come(?: back)?|renew|rebook|reorder|visit|buy|book|pay|make it|finish))\b/iu;
