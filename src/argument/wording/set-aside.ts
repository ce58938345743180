import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";

/**
 * True where the author denies a word or wishes for it in vain: "we need no seamless platform". What is missed is praised
 * all the same, "our letters do not delight", and so is what stands behind "not …, but".
 */
export function isSetAside(reading: Reading, mention: Mention): boolean {
	const { sentence } = mention;
	const { start, end } = reading.sentences[sentence]!;
	const [lead, rest] = [reading.text.slice(start, mention.start), reading.text.slice(mention.end, end)];
	if (CONTRASTED.test(lead) || NOT_A_CHOICE.test(rest) || (THOSE_WHO_DO_NOT.test(lead) && PERISH.test(rest)))
		return false;
	if (WISHED.test(lead)) return true;
	if (NOT_ACHIEVED.test(lead + reading.text.slice(mention.start, mention.end)) || CLEFT.test(lead)) return false;
	const before = (other: Mention) => other.word < mention.word;
	const isNear = (negation: Mention) =>
		before(negation)
			? mention.word - negation.lastWord <= 5
			: negation.word - mention.lastWord <= 4 && !INSTEAD.test(reading.text.slice(negation.start, negation.end));
	return mentionsIn(reading, sentence, "negation")
		.filter((negation) => negation.end <= mention.start || negation.start >= mention.end)
		.filter((negation) => !MORE_SO.test(reading.text.slice(negation.start, negation.end + 8)))
		.some(isNear);
}

/** "Discounts alone won't win hearts", "our letters do not deliver a seamless experience": it is missed, and so praised. */
const NOT_ACHIEVED =
	/(?:\b(?:cannot|can not|can['’]t|never)|(?<!\b(?:we|I|nobody|they) )\b(?:(?:will|do|does|did) not|won['’]t|do(?:es)?n['’]t|didn['’]t)) (?:yet |ever |really |fully )?(?:create|deliver|provide|give|achieve|build|win|move|bring|make|reach|exceed|delight|wow|surprise|unlock|become|feel)\b[^,;:]*$/iu;
/** "What cannot be copied are emotional bonds". */
const CLEFT = /^\W*what\s[^.;:]{3,60}\s(?:is|are)\s[^.;:,]{0,30}$/iu;
/** "Seamless journeys rather than forms": what follows is set aside. */
const INSTEAD = /^(?:rather|instead|without|lack)/iu;
/** "Nothing less than a paradigm shift", "not only seamless". */
const MORE_SO = /^(?:nothing (?:less|short|but)|not (?:only|just|merely))\b/iu;
/** "Guests do not buy beds, they buy memories": what is denied stands before, and this is claimed. */
const CONTRASTED =
	/(?:\b(?:not|no longer|never)|n['’]t)\s[^.;:]{2,60}(?:[,;–—]|\bbut\b)(?: but)?(?: (?:they|we|it|he|she|you|is|are|rather))?\b[^,.;:]{0,40}$/iu;
/** "Customer delight is no more an option": it is said to be a must. */
const NOT_A_CHOICE =
	/^ (?:is|are) (?:no more|no longer|not just|not merely|not only|not)(?: an?| the)?(?: mere)? (?:option(?:al)?|luxury|nice|slogan|choice|buzzword|enough|only|cost)\b/iu;
/** "Banks that do not put members first won't survive": those who do are praised. */
const THOSE_WHO_DO_NOT =
	/\bwithout (?:[\p{L}-]+ ){0,3}$|\b(?:that|who|which) (?:do(?:es)? not|don['’]t|doesn['’]t|fail to|cannot|can['’]t)\s[^.;:]{0,30}$/iu;
const PERISH =
	/\b(?:won['’]t|will (?:not|die|fail|perish|lose|vanish|disappear|struggle|be left|fall behind)|cannot|can['’]t)\b/iu;
/** "I would like" wishes for oneself, "we would love to offer" bids. */
const WISHED = /\bif\b(?! (?:we|our)\b)[^,]*$|(?<!\bwe ?)(?:\bwould|['’]d) (?:like|love|want|wish)\b/iu;
