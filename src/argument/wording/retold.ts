import type { Mention } from "../mention";
import type { Reading } from "../reading";

/** True where the author does not use a word but speaks of it, or retells what somebody else asks for. */
export function isRetold(reading: Reading, mention: Mention): boolean {
	const { start, end } = reading.sentences[mention.sentence]!;
	const before = reading.text.slice(start, mention.start);
	const after = reading.text.slice(mention.end, end);
	return (
		isMarkedOff(before, after) ||
		SPOKEN_OF.test(before) ||
		SAID_BY_OTHERS.test(before) ||
		EXPLAINED.test(after) ||
		isAskedByNorm(before) ||
		isConceded(reading, mention)
	);
}

/** In quotation marks of its own, single or double, the author holds the word at arm's length. */
function isMarkedOff(before: string, after: string): boolean {
	if (/["“][^"”]{0,30}$/u.test(before) && /^[^"“]{0,40}["”]/u.test(after)) return true;
	return /(?:^|[\s(])['‘][^'’‘.;]{0,30}$/u.test(before) && /^[^'‘.;]{0,40}['’](?!\p{L})/u.test(after);
}

/** "Words like seamless", "the term omnichannel". */
const SPOKEN_OF =
	/\b(?:words|terms|phrases|buzzwords|slogans|adjectives|expressions)\s(?:like|such as)\s[^.;:]{0,40}$|\bthe (?:word|term|phrase|buzzword|slogan|adjective|expression)\s$/iu;
/** "People will say that this is about…": what the author expects to hear, and does not say. */
const SAID_BY_OTHERS =
	/\b(?:people|some|others|many|critics|cynics|sceptics|skeptics|doubters|you|somebody|someone|colleagues|readers)\s(?:will|may|might|would|could)\s(?:\p{L}+\s)?(?:say|think|object|argue|believe|suspect|assume|reply|answer|claim|call)\s(?:that\s)?(?:this|it)\b[^.;:]{0,40}$/iu;

/** "Customer-centric means here that…", "world-class is a big word". */
const EXPLAINED =
	/^["”’]?(?:(?:\s\p{Ll}+){0,2}\s(?:means|is defined as|refers to|stands for)\b|\s(?:is|was|has become)(?:n['’]t| not)?\s(?:just |only |merely )?(?:an?|the|no)\s(?:[\p{L}-]+\s){0,2}?(?:word|term|phrase|slogan|buzzword|adjective|expression|label|claim)\b)/u;

/** "The Harbour Act requires operators to be…": the norm's words, unless it is the author's own. */
function isAskedByNorm(before: string): boolean {
	const norm = NORM.exec(before);
	return norm !== null && !/\b(?:our|this)\s(?:\S+\s){0,3}$/iu.test(before.slice(0, norm.index));
}

const NORM =
	/\b(?:Act|Charter|Code|Decree|Directive|Guidelines?|Law|Mandate|Memorandum|Order|Policy|Regulations?|Standards?|Strategy|Statute|Treaty)\b[^.;]{0,60}\b(?:asks?|requires?|obliges?|tasks?|tells?|calls? (?:for|on|upon)|demands?|directs?|expects?|instructs?|mandates?|orders?|prescribes?|says|states|urges?)\b/u;

/** "Of course, … But …": granted, and then set aside. */
function isConceded({ text, sentences }: Reading, { sentence }: Mention): boolean {
	const next = sentences[sentence + 1];
	if (!next || !/^\W*(?:But|Yet|However|Still)\b/u.test(text.slice(next.start, next.start + 12))) return false;
	const { start } = sentences[sentence]!;
	return /^\W*(?:of course|granted|admittedly|certainly|sure|true|yes),/iu.test(text.slice(start, start + 16));
}
