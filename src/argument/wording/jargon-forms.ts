import { overlap } from "../../text/spans";
import { oncePerReading } from "../memory";
import type { Mention } from "../mention";
import { matchesIn } from "../patterns/matches";
import type { Reading } from "../reading";

/**
 * The jargon of a passage: the words that the lexicon lists, and turns of phrase in which the subject is open, such as
 * "an angler-first mindset" or "turn our skippers into ambassadors". In order of place.
 */
export const jargonIn = oncePerReading((reading: Reading): readonly Mention[] => {
	const listed = reading.of("jargon");
	const fresh = FORMS.filter((form) => reading.mayMatch(form))
		.flatMap((form) => placesOf(reading, form))
		.filter((place) => !listed.some((mention) => overlap(mention, place)))
		.map(({ start, end, sentence }) => mentionOf(reading, sentence, start, end));
	return fresh.length === 0 ? listed : [...listed, ...fresh].sort((one, other) => one.start - other.start);
});

/** The jargon of one sentence, quoted words left out. */
export function jargonOf(reading: Reading, sentence: number): readonly Mention[] {
	return jargonIn(reading).filter((mention) => mention.sentence === sentence && !mention.quoted);
}

/** Where a turn of phrase stands first in each sentence. */
function placesOf({ text, sentences }: Reading, form: RegExp) {
	return sentences.flatMap(({ start, end }, sentence) => {
		const match = form.exec(text.slice(start, end));
		const from = start + (match?.index ?? 0);
		return match ? [{ start: from, end: from + match[0].length, sentence }] : [];
	});
}

function mentionOf(reading: Reading, sentence: number, start: number, end: number): Mention {
	const word = wordsIn(reading.text.slice(0, start));
	const lastWord = word + wordsIn(reading.text.slice(start, end)) - 1;
	return { kind: "jargon", tag: "form", start, end, word, lastWord, sentence, quoted: reading.isQuoted(start) };
}

function wordsIn(text: string): number {
	return matchesIn(text, WORD).length;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** "A grower-first mindset", "lodger-centred in all that we do"; safety, quality and the like come first for plain reasons. */
const PUTS_FIRST =
	/(?<![\p{L}-])(?!(?:safety|quality|mobile|cloud|remote|api|offline|security|privacy|health|ladies|women|children|evidence|risk|price|cost|cash|test|code|local|school|housing|work|head|feet|first|last|go|put|come|at|a|the|own|very|its|their|our|your|for|in|of|is|and)[\s-])\p{L}{3,}-first (?:mindset|culture|attitude|ethos|mentality|philosophy|thinking|spirit|organi[sz]ation|company|dna)\b|(?<![\p{L}-])(?!(?:self|off|well|land|body|face|person|child|family|woman|women|client|learner|right|left|dead|soft|cream)-)\p{L}{3,}-(?:centred|centered|centric|obsessed)(?=\s(?:mindset|culture|ethos|attitude|mentality|philosophy|thinking|spirit|organi[sz]ation|company|brand|way of|in (?:all|everything)|at (?:heart|every))|\s*[.,;!]|\s*$)/iu;

/** "Turn dealers into advocates", whoever they are. */
const TURNS_INTO =
	/\b(?:turn|turns|turning|turned|transform|transforms|transforming|convert|converts|converting|make|making)\s(?:[\p{L}’'-]+\s){1,5}?into\s(?:[\p{L}-]+\s){0,3}?(?:ambassadors|advocates|fans|evangelists|champions|promoters|believers|heroes|storytellers|raving \p{L}+)\b/iu;

/** "Guests are delighted", which the writer may say of anybody but not count. */
const ARE_DELIGHTED =
	/(?<![\p{L}-])(?!(?:always|this|thus|us|perhaps|was|is|has|as)\b)\p{L}{3,}s (?:are|feel|leave|remain|walk away) (?:(?:truly|always|simply|really|absolutely|genuinely|consistently|all) )?(?:delighted|wowed|enchanted|dazzled)\b(?! (?:to|that|at|by|with|about))|\bdelight(?:s|ing)? (?!in\b|is\b|was\b|as\b|us\b|with\b|towards\b)(?:(?:our|the|every|all|each|these|their) )?(?:\p{L}+ )?(?:people|customers|\p{L}{4,}(?:ers|ors|ants|ents|ees|ists|ians))\b/iu;

/** "Cleanliness is no longer a nice-to-have", "trust is the bedrock of our growth": it says that something matters, and no more. */
const MATTERS =
	/\b(?:experience|service|cx|loyalty|satisfaction|trust|empathy|care|hospitality|convenience|personali[sz]ation|feedback|people|culture|quality) (?:is|are) (?:no longer (?:just |merely |only |simply )?|not (?:just|merely|only|simply) |more than (?:just )?)(?:an? )?(?:\p{L}+ )?(?:differentiator|nice[ -]to[ -]have|luxury|option|add-on|afterthought|buzzword|department|slogan|soft (?:topic|skill|factor))\b|\b(?:is|are|becomes?|remains?) (?:truly )?the (?:very )?(?:foundation|cornerstone|bedrock|heartbeat|lifeblood|engine|fuel|soul|beating heart|currency) (?:of|for) (?:our |all |every |any |the |a )?(?:[\p{L}-]+ )?(?:growth|success|future|business|loyalty|brand|everything|competitiveness|excellence|experience)(?=\s*(?:[.,;:!–—]|$)|\s(?:and|in|for|as)\b)/iu;

/** "Are table stakes": what everybody is said to expect by now. */
const EXPECTED_BY_NOW =
	/\btable[ -]stakes\b|\bhuman truths?\b|\bimmersive (?:listening|empathy|understanding|discovery)\b|\bradical(?:ly)? (?:empath\p{L}+|simplicity|simple|human|hospitality|customer-\p{L}+)\b/iu;

/** "A truly differentiated, end-to-end lodger journey": adjectives of praise heaped on a journey. */
const HEAPED =
	/\b(?:differentiated|unparalleled|unrivall?ed|unmatched|superior|exceptional|stellar|magical|inspiring|transformative)(?:,? (?:and )?(?!(?:journeys?|experiences?|for|of|the|in|to|an?|on|at|with|from|by|is|are|was|were|has|have)\b)[\p{L}-]+){0,4} (?:journeys?|experiences?)\b(?! times?\b)/iu;

/** "Put the ward sister firmly at the heart", "where the rower comes first": whoever stands in the middle, nothing has moved. */
const AT_THE_HEART =
	/\b(?:put|puts|putting|place|places|placing|keep|keeps|keeping|bring|brings|bringing) (?:the |our |every |each )?(?:[\p{L}’'-]+ ){1,3}?(?:(?:firmly|squarely|right|back|truly) )?(?:(?:in|at|to|into) the (?:very )?(?:heart|cent(?:re|er)|core|middle|forefront)(?= of (?:all|every|everything|what|our|the (?:business|company|organi[sz]ation|service|programme|strategy))\b|\s*[.,;!]|\s*$)|in (?:the|their) driv(?:er['’]?s?|ing) seat)|\b(?:culture|organi[sz]ation|company|place|business|bank|team|school|hospital) (?:where|in which) (?:the |our |every )?\p{L}{3,}s? (?:always |truly |really )?comes? first\b|\b(?:is|are) (?:our reason for being|in our (?:blood|bones|veins))\b|\bput(?:s|ting)? (?:the )?(?:human(?:ity)?|heart|soul|love|joy|care|wow|fun|people) back (?:in|into|at)\b|\bthe heart(?:beat)? of (?:what|all|everything) we\b/iu;

/** "Every porter is a brand ambassador", "each skipper shall feel like a VIP". */
const LIKE_A_STAR =
	/\bbrand ambassadors?\b(?! (?:contract|fee|programme|program|agreement|scheme))|\b(?:memory|dream|smile|magic|difference)[- ]makers?\b|\bfeel like (?:an? )?(?:VIPs?|kings?|queens?|royalty|stars?|family|part of the family|guests? of honou?r|million dollars)\b|\ba (?:tribe|movement|family|community) of (?:[\p{L}-]+ )?(?:followers|fans|believers|advocates|champions|ambassadors)\b|\b(?:an )?engine (?:of|for) (?:advocacy|loyalty|trust|delight|experience|advocates)\b/iu;

/** "A force multiplier", "experience is the new currency": large words for things that are not said. */
const LARGE_WORDS =
	/\b(?:force multiplier|lighthouse project|digital front door|emotional loyalty|rewrit(?:e|es|ing) the rule(?:s|book)|mov(?:e|es|ing) from inside[ -]out|customer[- ]experience excellence|experience excellence|deliver(?:s|ing)? (?:service |operational |customer )?excellence|(?:act|think|behave|speak) as one (?:team|company|family|organi[sz]ation)|liv(?:e|es|ing) (?:and breath(?:e|es|ing) )?(?:our|the|its) (?:brand |company |core )?(?:values|purpose|promise)|own(?:s|ing)? the (?:customer |guest |end-to-end )?experience(?! \p{L}+s?\b(?<! (?:and|end|from|across|of))))\b|\b(?:is|are) the new (?:loyalty|currency|battleground|gold|oil|normal|marketing|luxury|differentiator)\b|\b(?:trust|empathy|experience|service|care|hospitality|humanity)[- ]economy\b/iu;

/** "Personal, proactive and predictive": two of these may describe, three in a row chant. */
const PRAISE =
	"proactive|personal|personali[sz]ed|predictive|intuitive|connected|human|effortless|contextual|agile|empathetic|empathic|inclusive|innovative|modern|holistic|seamless|frictionless|relevant|meaningful|memorable|engaging|inspiring|immersive|integrated|digital|smart|consistent|emotional|authentic|transparent|responsive|caring|warm|relentless|bold|future-ready";
const CHANT = new RegExp(
	`(?<![\\p{L}-])(?:${PRAISE}), (?:${PRAISE}),? (?:and|yet|but) (?:${PRAISE})(?![\\p{L}-])`,
	"iu",
);

const FORMS = [
	PUTS_FIRST,
	TURNS_INTO,
	ARE_DELIGHTED,
	MATTERS,
	EXPECTED_BY_NOW,
	HEAPED,
	AT_THE_HEART,
	LIKE_A_STAR,
	LARGE_WORDS,
	CHANT,
] as const;
