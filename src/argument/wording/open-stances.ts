import type { Span } from "../../text/document";
import { matchIn } from "../patterns/matches";
import type { Reading } from "../reading";

/** A cheap look ahead: whether a turn of phrase stands in a passage that only people who back something are said to be in. */
export function mayHoldOpenStance(reading: Reading): boolean {
	return STANCES.some(({ pattern }) => reading.test(pattern));
}

/**
 * A stance that is unmistakable whoever takes it: "the wardens of both halls are all for it", "you have been in our corner".
 * Those who buy, sell to us or are told what to do lead nothing, so that their being in favour is no commitment from above.
 */
export function openStanceIn(reading: Reading, sentence: number): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	for (const { pattern, isTaken } of STANCES) {
		const match = matchIn(reading, text, pattern);
		if (!match || DUTY.test(text.slice(match.index + match[0].length))) continue;
		const from = isTaken(text, match, reading.text.slice(0, start));
		if (from !== undefined) return { start: start + from, end: start + match.index + match[0].trimEnd().length };
	}
	return undefined;
}

/** What a contract or a law binds them to is no stance, and what they give has a sum. */
export const DUTY =
	/^\s*(?:to (?:[\w-]+ ){0,3}?(?:lunch|dinner|meeting|visit|talk|date|spend|budget|sum|contracts?|covenants?|loan|lease|agreement|regulat\w*|standards?|deadline|merger|law)\b|(?:to )?[$€£₹\d])/u;

/** Where the words that take a stance begin, if somebody takes it there whose stance counts. */
type Taken = (text: string, match: RegExpExecArray, before: string) => number | undefined;

function bySubject(text: string, { index }: RegExpExecArray, before: string): number | undefined {
	const said = text.slice(0, index);
	if (STILL_TO_COME.test(said)) return undefined;
	const clause = said
		.replace(REPORTED, "")
		.replace(ASIDE, "")
		.split(CLAUSE_OPENS)
		.at(-1)!
		.replace(/^\W+/u, "")
		.replace(AUXILIARY, "")
		.trim();
	if (!isCounted(clause, before)) return undefined;
	return said.lastIndexOf(clause);
}

/** Whether the stance of those whom a subject names says something of who leads. */
function isCounted(subject: string, before: string): boolean {
	if (/^(?:s?he|they)$/iu.test(subject)) return before.trim() !== "" && !NAMES_OTHERS.test(sentenceBefore(before));
	if (subject === "" || NOBODY_NAMED.test(subject) || subject.split(/\s/u).length > MOST_WORDS) return false;
	return subject.split(/,? (?:and|or|plus|as well as) /u).some((one) => {
		const [head, whole] = one.split(/ (?:at|in|of|from|for|across|on|with|within|throughout|under) /u);
		return !isOther(head!) && !(whole && QUANTITY.test(head!) && isOther(whole));
	});
}

function isOther(group: string): boolean {
	return NAMES_OTHERS.test(group) || IS_OTHER.test(group);
}

function sentenceBefore(before: string): string {
	return before
		.trimEnd()
		.split(/[.!?]\s/u)
		.at(-1)!;
}

const MOST_WORDS = 14;

/** What is said to the reader, and not of any reader: "I know you are", "You have always been". */
function byReader(text: string, { index }: RegExpExecArray): number | undefined {
	const said = text.slice(0, index);
	return READER_OPENS.test(said) && !STILL_TO_COME.test(said) ? index : undefined;
}

function byNobodyElse(text: string, { index }: RegExpExecArray): number | undefined {
	return NAMES_OTHERS.test(text) || STILL_TO_COME.test(text.slice(0, index)) ? undefined : index;
}

const READER_OPENS =
	/^\W*(?:(?:And|But|So|Since|Because|As|Happily|Luckily|Fortunately|Thankfully),? )?$|\b(?:know|aware|grateful|thankful|glad|pleased|lucky|heartened|encouraged|appreciate|see|remember|forget)(?: how much| how| that)? $|[,;:–—] (?:and |but |as |since |because )?$/u;

/** What must be, might be or is asked for is not said to be so. */
const STILL_TO_COME =
	/\b(?:ensur\p{L}+|mak(?:e|es|ing) sure|so that|as long as|provided|when(?:ever)?|where(?:ver)?|needs?|wants?(?! (?:this|it))|hop(?:e|es|ing)|wish|imagin\p{L}+|pretend\p{L}*|check|important|vital|essential|crucial|required?|requires|ask(?:s|ed)? (?:that|for)|lest|unless|even though|until|once|if)\b/iu;

/** "The chair has said she", "the bursar told me that he": who speaks and who is spoken of are one. */
const REPORTED =
	/(?:(?:['’]s| has| have| had)?(?: \p{L}+ly| also| already| both| all| since){0,2} (?:said|says?|confirm(?:s|ed)|declare[sd]?|repeat(?:s|ed)|writes?|wrote|written|made (?:it )?(?:\p{L}+ )?clear|(?:told|tells?|assur(?:es|ed)) (?:us|me|everyone|everybody|the \p{L}+)(?: all| both)?)(?: to (?:us|me))?(?: (?:in|on|at|over) (?:\p{L}+ ){0,2}\p{L}+)?(?: more than once| again and again)?(?: that)? (?:s?he|they))$/u;
const ASIDE = /,[^,;:]{1,40},$/u;
const CLAUSE_OPENS =
	/[,;:(–—]\s|\b(?:that|because|since|although|while|know|knows|known|say|says|said|think|thinks|believe|hear|heard|understand|sure|glad|report|told (?:us|me))\s(?!(?:of|about|from)\b)/u;
/** "The president has from the first day": what stands between the subject and its verb. */
const AUXILIARY =
	/(?:['’](?:s|ve|re|d)| (?:has|have|had|is|are))(?: (?:from|since|for|throughout|at) (?:\p{L}+ ){0,3}\p{L}+)?(?: (?:also|always|all|both|already|personally|really|long|now|been|\p{L}+ly)){0,3}$/u;

const NOBODY_NAMED =
	/^(?:it|this|that|these|those|we|I|you|there|what|one|everyone|everybody|somebody|someone|my|mine|ours)$|^(?:an? (?!(?:majority|number)\b)|few\b|any\b|no\b|none\b|nobody\b|neither\b|former\b|(?:the|our) (?:former|previous|then|late|last|outgoing)\b)|\b(?:who|whom|whose|which|whoever|whether|not|never|than|we|I)\b|%|\d (?:out )?of\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:out )?of (?:the |our )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/iu;
const QUANTITY = /\b(?:all|both|most|many|some|several|half|majority|number|each|rest|lot|every one|two|three)$/iu;
/** Those who buy or use what we do, those who sell to us, those who work at the front, and rivals: no leaders. */
const NAMES_OTHERS =
	/\b(?:customers|clients|users|patients|guests|tenants|residents|passengers|riders|commuters|members|students|pupils|learners|parents|families|visitors|citizens|callers|buyers|shoppers|subscribers|policyholders|consumers|donors|applicants|claimants|growers|farmers|drivers|nurses|porters|agents|operators|employees|workers|volunteers|crews|clerks|cleaners|receptionists|cashiers|fitters|technicians|advisers|advisors|respondents|participants|interviewees|readers|followers|voters|fans|neighbours|suppliers|vendors|contractors|consultants|competitors|rivals|subcontractors|carriers|couriers|recruits|joiners|starters|public|staff (?:at|in|on|of)|front ?-?line)\b(?!['’])/iu;
const IS_OTHER =
	/\b(?:(?:the|most|many|some|all|local|young|ordinary) people|customer|client|user|patient|guest|tenant|resident|passenger|member|student|pupil|parent|visitor|citizen|caller|buyer|consumer|driver|nurse|agent|operator|employee|worker|volunteer|supplier|vendor|contractor|consultant|agency|manufacturer|competitor|rival|staff|crew|workforce|market|prices?|fees?|fares?|costs?|rates?|data|evidence|results?|figures|findings?|literature|research|stud(?:y|ies)|polic(?:y|ies)|culture|environment|atmosphere|climate|systems?|software|platform|tools?|apps?|framework|infrastructure|contracts?|budgets?|funds|resources|capacity|seats?|design|technology|services?|products?|models?|machines?|doors?|(?:life)?boats?|vessels?|ships?|ferry|vehicles?|trains?|buses|vans?|trucks?|lorr(?:y|ies)|goods|parts|documents?|processes|guidelines|weather|parcels?|boxes|containers?|cargo|luggage|freight|equipment|husband|wife|child|children)$/iu;

const ADVERB =
	"(?:nothing but|nothing if not|all|also|both|already|now|very|right|so|still|really|most|quite|always|long|wholly|from day one|from the (?:start|outset|beginning)|(?!hardly|barely|rarely|scarcely|nearly|reportedly|supposedly|allegedly|formerly|only|partly|early|daily|fairly|mildly)\\p{L}+ly)";
const IS = `(?:['’](?:s|re|ve been)|(?: (?:all|both|themselves|himself|herself))? (?:is|are|(?:has|have)(?: (?:always|long|both|all|already|now)){0,2} been|remains?|stands?))(?:,? ${ADVERB}){0,3}`;
/** How far: with one of these nobody merely happens to be there. */
const STRONGLY =
	"(?:fully|wholly|completely|totally|firmly|strongly|whole-?heartedly|heart and soul|solidly|squarely|deeply|entirely|thoroughly|absolutely|utterly|genuinely|truly|hugely|enormously|tremendously|extremely|incredibly|immensely|passionately|unreservedly|right|really|very(?: much)?|so|most|all|100 ?%|foursquare|four-square)";
/** What this paper is for. */
const CAUSE =
	"(?:this|it|us|me|what we|(?:the|our|my|this) (?:(?!former|previous|old|last)[\\p{L}-]+ ){0,3}?(?:plan|project|programme|program|pilot|proposal|idea|initiative|scheme|approach|direction|vision|change|work|agenda|reform|principle|concept|case|move|cause|effort|topic|subject|trial|charter|strategy|thinking))(?![\\p{L}-])";
const LATE =
	"(?! (?:schedule|target|times?|curve|counter|desk|bar|till|wheel|scenes|glass|building|average|others|rest|deadline)\\b)";

const END = "(?=\\W*$|[.,;:!)])";
/** "Is deeply committed to this", "are bought into the idea": with the cause behind it, which is looked for once. */
const FOR_CAUSE = new RegExp(
	`${IS} (?:${STRONGLY} (?:supportive|committed|engaged|convinced|enthusiastic|in favou?r|invested|dedicated|taken|signed up|keen|behind)|all[ -]in|bought in(?:to)?|on board|(?:an? )?(?:(?:great|big|huge|keen|strong|firm|real|true|warm|fervent) )?(?:fan|champion|supporter|believer|advocate)s?)(?= (?:(?:of|to|in|on|with|by|about|for) )?${CAUSE}(?! [\\p{L}-]+['’]s))`,
	"u",
);
/** "Are all for it", "is fully supportive", "is wholly behind the tenants": whatever the cause. */
const IN_FAVOUR = new RegExp(
	`${IS} (?:${STRONGLY} (?:supportive(?:${END}|(?= (?:and|from|throughout)\\b))|committed(?= to (?:making|putting|seeing|getting|changing|improving)\\b)|on board${END}|in favou?r${END}|with us(?:${END}|(?= (?:on|all|in)\\b))|sold on|up for)|(?:fully|wholly|firmly|strongly|whole-?heartedly|solidly|unreservedly|enthusiastically) behind (?:the|our|its)${LATE}(?! others?\\b)(?= \\p{L})|all for (?:it|this|the|our|making|changing|trying)\\b|up for (?:it|this)\\b|(?:(?<= (?:is|been) )all in|all-in)(?=\\W*$|[.!;])|bought in(?:${END}|(?= (?:with|on)\\b))|sold on (?:it|this|the)\\b|in (?:my|our) (?:corner|camp)\\b|on (?:my|our) side(?:${END}|(?= (?:on|in|about)\\b))|rooting for (?:us|this|it|the)\\b|raring to go\\b|champing at the bit\\b|itching to (?:start|begin|go|get)\\b)`,
	"u",
);
/** "Stands wholeheartedly behind the guests", "warmly backs it", "firmly believes in this": with all their heart, so no machine. */
const STANDS_BY = new RegExp(
	`(?: (?:has|have)(?: always| both| all| already)?)? (?:stands? (?:(?:whole-?heartedly|unreservedly|unwaveringly|loyally|firmly|solidly|fully|strongly) behind (?:this|it|us|me|the|our|my|its)\\b${LATE}|(?:squarely|foursquare|right|completely|all) behind ${CAUSE})|(?:whole-?heartedly|unreservedly|warmly|enthusiastically|heartily|passionately|unstintingly|gladly) (?:supports?|supported|backs?|backed|endorse[sd]?|embraces?|embraced|champions?|championed|approves? of) (?:${CAUSE})|(?:firmly |deeply |passionately |really |truly |genuinely |always )?believes? in (?:${CAUSE})|ha(?:s|ve)(?: always)?(?: got| had)? (?:my|our) backs?\\b)`,
	"u",
);
const HIS = "(?:his|her|their|its)";
const DARLING =
	"(?:(?:very )?own(?= and\\b| from\\b| since\\b|\\W*$|[.,;:!)])|(?:very )?(?:own |personal )?(?:baby|child|pet project|passion project|legacy|life['’]s work|mission(?: in life)?|cause|crusade|calling|passion|labour of love|hobby-?horse|matter of (?:honour|the heart)))(?![\\p{L}-])";
/** "Treats it as her own", "wants this to be his legacy", "has made the piers a cause of her own". */
const CHERISHES = new RegExp(
	` (?:(?:(?:treat|regard|view|adopt|consider|embrac)(?:s|es|ed)?|sees?|seen|looks (?:up)?on|thinks of|thought of|taken?|takes|took|made|makes|calls?) ${CAUSE} (?:(?:(?:almost |very much |really )?(?:as|to be) )?${HIS} ${DARLING}|a (?:personal )?(?:mission|cause|crusade|passion|matter of (?:honour|the heart))|(?:very |so |truly )?to (?:his |her |their )?hearts?\\b)|wants? (?:this|it|(?:the|our|this) (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+) to (?:be|become) (?:(?:part of )?${HIS} (?:\\p{L}+ )?(?:legacy|mark|monument|gift|signature)|what (?:s?he|they) (?:is|are) remembered (?:for|by))|(?:wants? to be remembered (?:for|by)|(?:takes?|took|taken) an? (?:\\p{L}+ ){0,2}?(?:personal|keen|close|deep|lively|great|active) (?:personal )?interest in|(?:lives? and breathes?|lives? for|swears? by)) ${CAUSE})`,
	"u",
);
const BACKING =
	"(?:support|backing|blessings?|co-?operation|commitment|goodwill|sponsorship|endorsement|encouragement)(?![\\p{L}-])(?! (?:desks?|teams?|staff|hours|packages?|contracts?|levels?|calls?|documents?|files?|materials?)\\b)";
const UTTER =
	"(?:full|fullest|whole-?hearted|unreserved|unqualified|unstinting|every|strong|strongest|complete|total|utmost|active|unwavering|warm|warmest|all possible|continued|personal|enthusiastic|undivided)";
/** "Has assured us of the council's backing", "told me I can count on her", "pledged its wholehearted support". */
const VOUCHES = new RegExp(
	` (?:assur(?:es|ed) (?:us|me)(?: all| both)? (?:of (?:[\\p{L}'’-]+ ){0,6}?${BACKING}|that (?:we|I) (?:have|enjoy|can (?:count|rely) (?:up)?on) (?:[\\p{L}'’-]+ ){0,6}?(?:${BACKING}|him\\b|her\\b(?! [\\p{L}])|them\\b))|promised (?:us|me) (?:[\\p{L}'’-]+ ){0,4}?${BACKING}|(?:told|tells) (?:us|me)(?: all| both)? (?:that )?(?:we|I) (?:have|can (?:count|rely) (?:up)?on) (?:[\\p{L}'’-]+ ){0,5}?(?:${BACKING}|him\\b|her\\b(?! [\\p{L}])|them\\b)|(?:given|gave|gives|extended|extends|pledged|pledges|offered|promised|lent|voiced|expressed|conveyed) (?:(?:this|it|us|me|to us|${CAUSE}) )?(?:(?:the|an?|${HIS}|[\\p{L}-]+['’]s?) ){0,2}${UTTER} (?:and \\p{L}+ )?${BACKING})`,
	"u",
);
/** "We have been promised the ministry's full backing": by whom may stand anywhere. */
const VOUCHED = new RegExp(
	`\\b(?:I|[Ww]e)(?: have|['’]ve)(?: already| also| now)? been (?:assured of|promised|pledged|given|offered) (?:[\\p{L}'’-]+ ){0,5}?${BACKING}(?= (?:of|from|by) (?:the|our|\\p{Lu})|(?<=['’]s? (?:[\\p{L}-]+ ){0,2}?${BACKING}))|\\b(?:I|[Ww]e) (?:know (?:that )?(?:I|we) )?(?:can|may) (?:count|rely) (?:up)?on (?:the |our )?(?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+['’]s? (?:${UTTER} )?${BACKING}`,
	"u",
);
/** "You have been in our corner", "both of you are committed to calmer wards": said to whoever decides. */
const READER =
	"(?:[Bb]oth of you|[Yy]ou(?: both| two| all| yourself| yourselves| and (?:the |your )?(?:[\\p{L}]+ ){0,2}?[\\p{L}]+)?)";
const READER_FAVOURS = new RegExp(
	`\\b${READER}(?:(?: are| remain| have (?:always |both |all )?been|['’]re|['’]ve (?:always |both |all )?been)(?:,? ${ADVERB}){0,3} (?:committed(?= to (?:this|it|us|our|the|an?|service|quality|good|great|\\p{L}+(?:ing|er)\\b|\\p{L}+-|customers|guests|patients|families|tenants|residents|members|students|passengers))|supportive(?= of (?:this|it|us|me|the|our|my)\\b|\\W*$|[.,;!]| from\\b| throughout\\b)|behind (?:this|it|us|me|the|our|my)\\b${LATE}|on (?:my|our) side\\b|on board(?= with (?:this|it|us)\\b|[.,;!]|\\W*$)|in (?:my|our) (?:corner|camp)\\b|all for (?:it|this|the|our)\\b|all[ -]in(?= on\\b|[.!;]|\\W*$)|in favou?r of ${CAUSE}|passionate about (?:this|our|the)\\b|sold on ${CAUSE}|an? (?:\\p{L}+ )?(?:supporter|champion|believer|friend|ally|advocate|fan) (?:of|in|for) ${CAUSE})|(?: have|['’]ve)?(?: (?:always|both|all|really|truly|firmly|deeply|long|never stopped)){0,2} (?:believ(?:ed?|ing) in ${CAUSE}|(?:backed|supported|championed) (?:this|us|me|it) (?:from|all|throughout|since|every)|(?:had|got) (?:my|our) backs?\\b|care (?:\\p{L}+ )?about (?:this|our)\\b|share (?:this|our|my) (?:vision|view|ambition|conviction|passion|belief)))`,
	"u",
);
/** "Your commitment to calmer wards is well known", "I know I have your backing". */
const OF_READER = new RegExp(
	`\\b[Yy]our (?:[\\p{L}-]+ ){0,2}?(?:${BACKING}|belief|enthusiasm|passion|faith)(?: (?:for|to|in|behind|of) (?:[\\p{L}'’-]+ ){0,4}?[\\p{L}'’-]+)? (?:has (?:never (?:wavered|been in doubt|failed)|been (?:\\p{L}+ly )?(?:clear|unwavering|constant|evident|steadfast|unfailing|there)|always been|already been)|is (?:\\p{L}+ly )?(?:clear|plain|evident|well[ -]known|beyond (?:question|doubt)|unwavering|no secret|not in doubt|assured))|\\bI (?:know|am (?:sure|certain|glad)|have no doubt) (?:that )?(?:I|we) (?:have|can (?:count|rely) on) your (?:[\\p{L}-]+ )?${BACKING}`,
	"u",
);

const STANCES: readonly { readonly pattern: RegExp; readonly isTaken: Taken }[] = [
	{ pattern: READER_FAVOURS, isTaken: byReader },
	{ pattern: FOR_CAUSE, isTaken: bySubject },
	{ pattern: IN_FAVOUR, isTaken: bySubject },
	{ pattern: STANDS_BY, isTaken: bySubject },
	{ pattern: CHERISHES, isTaken: bySubject },
	{ pattern: VOUCHES, isTaken: bySubject },
	{ pattern: VOUCHED, isTaken: byNobodyElse },
	{ pattern: OF_READER, isTaken: byNobodyElse },
];
