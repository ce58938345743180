import type { Span } from "../../text/document";
import { oncePerReading } from "../memory";
import { matchesIn } from "../patterns/matches";
import type { Reading } from "../reading";
import { ASSETS, BURDENS, NAMED_THINGS, WANTED } from "./gain-words";
import {
	ADVERBS,
	BIG,
	COMPARATIVES,
	COSTLY,
	HIGH,
	IDIOMS,
	LARGE_PARTS,
	LARGE_SUMS,
	LIKELIHOODS,
	MASSES,
	PRICES,
	SPELLS,
	TINY,
} from "./size-words";

/** What is sized in words: the words of the size, and what to mark. */
export interface Sized extends SizeWords {
	readonly sentence: number;
}

interface SizeWords extends Span {
	readonly tag: "adverb" | "phrase";
	readonly range: Span;
}

/**
 * The sizes that a phrase or the build of a sentence tells rather than one adjective beside its noun: "costs us a
 * packet", "takes ages", "the savings on paper are handsome", "hardly anybody renews". Each is tied to something that a
 * case may rest on, a cost, a burden or a gain, for many things are large that nobody pays for.
 */
export const sizesIn = oncePerReading((reading: Reading): readonly Sized[] => {
	const forms = FORMS.filter(({ size }) => reading.mayMatch(size));
	if (forms.length === 0) return NONE;
	const small = inSmallLetters(reading.text);
	const found: Sized[] = [];
	for (const [sentence, { start, end }] of reading.sentences.entries()) {
		const text = small.slice(start, end);
		if (text.trimEnd().endsWith("?") || IS_NO_CLAIM.test(text)) continue;
		const sized = sizeIn(text, forms);
		if (!sized || reading.isQuoted(start + sized.start)) continue;
		const range = { start: start + sized.range.start, end: start + sized.range.end };
		found.push({ ...sized, sentence, start: start + sized.start, end: start + sized.end, range });
	}
	return found;
});

/** Patterns that need not heed case are a quarter as long; a text that grows as its letters shrink keeps them. */
export function inSmallLetters(text: string): string {
	const small = text.toLowerCase();
	return small.length === text.length ? small : text;
}

/** Thanks, advice, what others are heard to say, and a study's own work are no claims of a size. */
const IS_NO_CLAIM =
	/^\W*(?:(?:many|our) thanks|thank|please|ask|allow|make sure|let us|let['’]s|never|do not|don['’]t)\b|\b(?:grateful|thanks to|thank (?:the|you)|(?:is|are) defined as|statistically|means? that an?|annex|appendix|risk (?:that|of|is)|(?:dropped|rejected|discarded|ruled out|turned down))\b|\b(?:tells?|told|says?|said|writes?|wrote|feels?|felt|reported|complain(?:s|ed)?) (?:to )?(?:us|me|that)\b|\b(?:we|i|team|group|who)(?:['’]ve)? (?:(?:have|has|had|also) )*(?:read|heard|reviewed|listened|looked|put|invested|spent|went|gone|given|gave|spoke|met|held|made|learnt|learned|collected|discussed|interviewed|visited|received|sampled|counted)\b|\b(?:were|was|been) (?:sampled|analy[sz]ed|reviewed|read|coded|tagged|studied|interviewed|surveyed|collected|considered|discussed|counted)\b/u;

const NONE: readonly Sized[] = [];

function sizeIn(text: string, forms: readonly Form[]): SizeWords | undefined {
	for (const form of forms) {
		for (const match of matchesIn(text, form.size)) {
			const start = match.index;
			const end = start + match[0].length;
			const before = text.slice(0, start);
			if (isDenied(before) || SUPPOSES.test(before)) continue;
			const reach = form.reach(before, text.slice(end), match[0]);
			if (!reach) continue;
			return { start, end, tag: form.tag, range: { start: start - reach.before, end: end + reach.after } };
		}
	}
	return undefined;
}

/** How far what is marked reaches to either side of a size. */
interface Reach {
	readonly before: number;
	readonly after: number;
}

interface Form {
	readonly tag: "adverb" | "phrase";
	readonly size: RegExp;
	/** Undefined where the size is of nothing that a case rests on. */
	readonly reach: (before: string, after: string, size: string) => Reach | undefined;
}

const FORMS: readonly Form[] = [
	{ tag: "phrase", size: IDIOMS, reach: (before, after) => (clauseHoldsThing(before, after) ? AS_IT_IS : undefined) },
	{ tag: "phrase", size: PRICES, reach: (before) => reachBack(SPENDS, before) },
	{ tag: "phrase", size: SPELLS, reach: (before) => reachBack(TAKES, before) },
	{ tag: "phrase", size: LARGE_PARTS, reach: partReach },
	{ tag: "phrase", size: MASSES, reach: massReach },
	{ tag: "phrase", size: TINY, reach: (_before, after) => reachOn(WANTED_DEED, after) },
	{ tag: "phrase", size: HIGH, reach: predicateReach },
	{ tag: "phrase", size: COMPARATIVES, reach: comparedReach },
	{ tag: "phrase", size: LIKELIHOODS, reach: (_before, after) => reachOn(CASE_DEED, after) },
	{ tag: "phrase", size: LARGE_SUMS, reach: sumReach },
	{ tag: "phrase", size: COSTLY, reach: costlyReach },
	{ tag: "phrase", size: BIG, reach: bigReach },
	{ tag: "adverb", size: ADVERBS, reach: adverbReach },
];

const AS_IT_IS: Reach = { before: 0, after: 0 };

function reachBack(pattern: RegExp, before: string): Reach | undefined {
	const found = pattern.exec(before);
	return found ? { before: found[0].length, after: 0 } : undefined;
}

function reachOn(pattern: RegExp, after: string): Reach | undefined {
	const found = pattern.exec(after);
	return found ? { before: 0, after: found[0].length } : undefined;
}

/** What somebody does anyway: it weighs where it is needless or comes of something. */
const ERRANDS =
	"fuel|kilomet|journeys?\\b|trips?\\b|visits?\\b|letters?\\b|e-?mails?\\b|post(?:age)?\\b|printing|couriers?\\b|taxis?\\b|correspondence|transfers?\\b|interruptions?\\b|work(?:load)?\\b";
const LOADS = `${BURDENS}|${ERRANDS}|re-?visits?\\b|staff (?:time|hours)|problems?\\b|irritation|anger|dissatisfaction|nuisance|drain\\b|burden|toll\\b|damage|harm|impact|effect|difference|rotation|compensation|sums?\\b|friction|scrap\\b|spending\\b|outlay|(?:arguments?|discussions?) (?:with|at|over|about)\\b`;
const THING = `(?:${LOADS}|${ASSETS}|money|budget|capacity)`;
const IS_THING = new RegExp(`(?<![\\p{L}-])${THING}`, "u");
const GAP =
	"(?:(?!(?:to|in|on|for|with|at|by|than|as|that|which|who|is|are|was|were|has|have|and|or|but|of|the|an?|our|their|its)\\b)[\\p{L}’'-]+\\s){0,3}?";
/** "A waiting room", "a complaints box": what the thing is for, and no size of it. */
const PLACES = "rooms?|halls?|areas?|box(?:es)?|posters?|agents?|handlers?|clerks?|advis[eo]rs?|screens?|pages?|sites?";
const THING_BEHIND = new RegExp(
	`^\\s(?:(?:the|our|their|its|these)\\s)?(?:["“'‘][^"”]{1,40}["”'’]\\s)?${GAP}${THING}\\p{L}*(?!\\p{L}|[\\s-](?:${NAMED_THINGS}|${PLACES})\\b)`,
	"u",
);

const SPENDS =
	/\b(?:cost(?:s|ing)?|los(?:e|es|ing|t)|spen(?:d|ds|ding|t)|pa(?:y|ys|ying|id)|wast(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|spar(?:e|es|ed|ing)|forgo(?:es|ing)?|fork(?:s|ed|ing)? out|shell(?:s|ed|ing)? out|add(?:s|ed|ing)? up to|com(?:e|es|ing) to|amounts? to|swallow(?:s|ed|ing)?|consum(?:e|es|ed|ing)|set(?:s|ting)? us back)\s(?:[\p{L}’'-]+\s){0,5}?$/u;
const TAKES =
	/\b(?:tak(?:e|es|en|ing)|took|wait(?:s|ed|ing)?|spen(?:d|ds|ding|t)|last(?:s|ed|ing)?|queu(?:e|es|ed|ing)|on hold|in (?:the |a )?queue)\s(?:(?!not\b|no\b)[\p{L}’'-]+\s){0,4}?$/u;

/** "Much of the clerk's morning" counts where somebody spends it or it goes. */
function partReach(before: string, after: string): Reach | undefined {
	const time = PART_OF_TIME.exec(after);
	if (!time) return undefined;
	const isSpent = SPENT.test(before) || SPENT_BEHIND.test(after.slice(time[0].length));
	return isSpent ? { before: 0, after: time[0].length } : undefined;
}

const PART_OF_TIME =
	/^\s(?:(?:the|a|an|our|their|his|her|its|each|every)\s)?(?:[\p{L}’'-]+\s){0,4}?(?:days?|weeks?|shifts?|mornings?|afternoons?|evenings?|nights?|time|hours|months?|year|budget|margin|profit|capacity|roster|revenue|income|takings)\b/u;
const SPENT =
	/\b(?:spen(?:d|ds|ding|t)|tak(?:e|es|en|ing)(?: up)?|took(?: up)?|accounts? for|eat(?:s|ing)?(?: up| into)?|wast(?:e|es|ed|ing)|los(?:e|es|ing|t)|fill(?:s|ed|ing)?|swallow(?:s|ed|ing)?|absorb(?:s|ed|ing)?|consum(?:e|es|ed|ing)|us(?:e|es|ed|ing) up|tie(?:s|d)? up|tying up|cost(?:s|ing)?|free(?:s|d|ing)?(?: up)?|sav(?:e|es|ed|ing))\s(?:[\p{L}’'-]+\s){0,3}?$/u;
const SPENT_BEHIND =
	/^(?:\s[\p{L}’'-]+){0,3}?\s(?:go(?:es)?|went|(?:is|are) (?:lost|spent|wasted|taken|eaten)|disappears?|vanish(?:es)?)\b/u;

function massReach(before: string, after: string): Reach | undefined {
	if (MAY_COST.test(before)) return undefined;
	const thing = THING_BEHIND.exec(after);
	if (thing) return HELD.test(after.slice(thing[0].length)) ? undefined : thingReach(before, thing[0]);
	return LOSES.test(before) ? reachOn(THEM, after) : undefined;
}

/** Errands count where they are caused or spared, or needless; a state that is good already is no gain. */
function thingReach(before: string, thing: string): Reach | undefined {
	if (IS_STATE.test(thing)) return undefined;
	if (IS_ERRAND.test(thing) && !IS_NEEDLESS.test(thing) && !CAUSES.test(before)) return undefined;
	return { before: 0, after: thing.length };
}

const IS_STATE =
	/\s(?:goodwill|trust|reputation|standing|image|perception|relations\p{L}*|morale|engagement|motivation|wellbeing|satisfaction|quality|accuracy|punctuality|safety|loyalty|demand|traffic|attendance|advocacy)$/u;
const IS_ERRAND = new RegExp(`\\s(?:${ERRANDS})`, "u");
const IS_NEEDLESS =
	/\b(?:extra|needless|unnecessary|avoidable|repeat|second|wasted|additional|double|empty|missed|wrong|return|follow-up)/u;
const CAUSES =
	/\b(?:ma[dk]|mean|caus|creat|cost|sav|spar|avoid|cut|reduc|lead|result|bring|need|requir|generat|remov|tak|fac|trigger|los|wast|involv|prevent)\p{L}*\s(?:[\p{L}’'-]+\s){0,3}?$/u;
/** "A second gate could create a lot of work": what may come weighs on nobody yet; what may be saved is a benefit. */
const MAY_COST =
	/\b(?:could|may|might)\s(?!(?:\p{L}+ )?(?:sav|free|spar|cut|reduc|avoid|reliev|eas|lower|bring|take|win|gain))[^,;:]{0,40}$/u;
/** "A great deal of thought and time has gone into the plan": pride in work done. */
const HELD =
	/^(?: and \p{L}+)? (?:has|have|had) (?:already )?(?:gone into|been (?:put|spent|invested|made|done|received))\b/u;
/** "We are losing plenty of them". */
const LOSES =
	/\b(?:los(?:e|es|ing|t)|shed(?:s|ding)?|alienat(?:e|es|ed|ing)|turn(?:s|ed|ing)? away|miss(?:es|ing)? out on)\s$/u;
const THEM = new RegExp(`^\\s(?:[\\p{L}-]+\\s){0,2}?(?:${WANTED}|orders|bookings|sales)\\b`, "u");

/** "Hardly anybody renews": little of what is wanted. */
const WANTED_DEED =
	/^(?:\s(?!and\b|or\b|but\b)[\p{L}’'-]+){0,4}?\s(?:(?:ever|actually|still|then|will|would)\s)?(?:c[oa]me(?:s)? back|return(?:s|ed)?|renew(?:s|ed)?|rebook(?:s|ed)?|reorder(?:s|ed)?|g[ia]ves? again|buys? again|stay(?:s|ed)?|recommend(?:s|ed)?|g[eo]ts? through|turn(?:s|ed)? up|pa(?:y|ys|id) on time)\b(?! (?:the|their|its|it|an?)\b)/u;

/** What people do for an organisation, or to it: how much likelier they are to do it is a size. */
const CASE_DEED =
	/^\s(?:(?:ever|also|then|even|just|simply)\s)?(?:complain|call|ring|phone|contact|chase|leave|switch|cancel|lapse|churn|defect|quit|resign|go|move|stay|remain|renew|return|come back|rebook|reorder|re-order|buy|book|order|spend|pay|give|donate|subscribe|recommend|refer|upgrade|join|enrol|enroll|apply|attend|miss|abandon|drop|default|take (?:a|an|up|out|on|another|the)|use|accept|sign|finish|complete|turn up|show up|choose|pick|walk|escalate|appeal|dispute|sue|queue|wait|visit|open|fail|forget|repeat|shop|travel|fly|stop|ask|make|need|fall|be (?:late|absent|ill|off))\b/u;

/** "The strain on the crew is enormous": what is sized opens the clause. */
function predicateReach(before: string, after: string): Reach | undefined {
	return saidOf(HEAD_THING, before, after);
}

/** "Even a small gain in berths is a large sum": what it comes to, in words. */
function sumReach(before: string, after: string): Reach | undefined {
	return saidOf(HEAD_OF_SUM, before, after);
}

/** "Re-keying is expensive for the port": a load or a loss, and not a thing with a price. */
function costlyReach(before: string, after: string): Reach | undefined {
	return saidOf(COSTLY_THING, before, after);
}

function saidOf(head: RegExp, before: string, after: string): Reach | undefined {
	if (!CLAUSE_ENDS.test(after)) return undefined;
	const verb = IS_THIS.exec(before);
	if (!verb) return undefined;
	const clause = before.slice(0, verb.index).split(OTHER_CLAUSE).pop()!;
	if (IS_ABOUT_OTHERS.test(clause)) return undefined;
	const thing = head.exec(clause);
	if (!thing) return undefined;
	return { before: before.length - (verb.index - clause.length + thing.index), after: 0 };
}

const IS_THIS =
	/\b(?:is|are|was|were|be|been|becomes?|become|became|gets?|got|remains?|stays?|looks?|proves?)\s(?:(?:also|still|now|already|then|therefore|simply|clearly|just|always|usually|often|frankly)\s){0,2}$/u;
const CLAUSE_ENDS =
	/^\s*(?:[.,;:!)—–]|$|\s(?:and|but|because|since|as it is|so|for|in|on|at|this|last|every|each|during|when|while|after|across|among|too|indeed|by|right now|these days|today|once|as soon as|from|under)\b)/u;
const OTHER_CLAUSE =
	/[;:()—–]|,(?! (?:however|too|as ever|frankly)\b,?)|\b(?:and that|but|while|because|if|whether|when|although|though|whereas|so that|which|who|where)\b/u;
/** The thing itself, with at most some words that say of whom or of what. */
const HEAD_THING = new RegExp(
	`(?<![\\p{L}-])(?:${LOADS}|savings?\\b|benefits?\\b|gains?\\b|upside|relief|advantage|potential\\b|goodwill|loyalty|word of mouth|uptake)\\p{L}*(?:\\s(?!is\\b|are\\b|was\\b|were\\b|that\\b)[\\p{L}\\p{N}’'&-]+){0,8}?\\s(?:(?:has|have|had|would|will|could|can)\\s(?:(?:also|now|still|already|then|meanwhile)\\s)?)?$`,
	"u",
);
const TAIL =
	"(?:\\s(?:of|to|with|by|in|for|on|over|about|from|at|per|each|every)\\s[\\p{L}\\p{N}’'& -]{1,60}?)?\\s(?:(?:would|will|could|can)\\s(?:also\\s)?)?$";
const HEAD_OF_SUM = new RegExp(
	`(?<![\\p{L}-])(?:${LOADS}|${ASSETS}|increase|rise|reduction|drop|fall|decrease|change|points?\\b)\\p{L}*${TAIL}`,
	"u",
);
/** Loads and losses by name, and deeds that are done only because something went wrong. */
const COSTLY_THING = new RegExp(
	`(?:(?<![\\p{L}-])(?:complaints?|churn|attrition|turnover|no-shows?|call-?backs?|repeat (?:calls?|visits?|contacts?|work)|(?:second|return|extra|failed|missed|wrong|late|lost|wasted|duplicate) [\\p{L}-]+|absen\\p{L}+|overtime|failures?|waiting|delays?|errors?|mistakes?|refunds?|returns|rework|re-?keying|double entry|duplication|waste|disputes?|appeals|readmissions?|leavers|resignations|vacanc\\p{L}+|voids?|breakdowns|outages?|downtime|agency (?:staff|cover|nurses)|litigation|write-offs?|queues?|queuing|confusion|silence)|^\\W*(?:(?:also|and|besides|moreover|this is because),? )?(?:getting|losing|replacing|repeating|redoing|re-doing|correcting|fixing|chasing|repairing|reprinting|resending|recruiting|apologi[sz]ing|waiting)(?:\\s(?!is\\b|are\\b)[\\p{L}’'-]+){0,6}?)${TAIL}`,
	"u",
);
const IS_ABOUT_OTHERS = /\b(?:no|not|never|nobody|none|neither|how|whether|what)\b/u;

/** "Far fewer refunds", "makes billing much cheaper", "void periods are much longer than they need be". */
function comparedReach(before: string, after: string, size: string): Reach | undefined {
	const thing = IS_MORE.test(before) ? null : THING_BEHIND.exec(after);
	if (thing) return { before: 0, after: thing[0].length };
	const verb = COMPARED_DEED.exec(before) ?? MAKES_IT.exec(before);
	if (verb && (COMPARED_DEED.test(before) || IS_THING.test(verb[0]) || IS_COST.test(size)))
		return { before: verb[0].length, after: 0 };
	return predicateReach(before, OFF_THAN.test(after) ? "" : after);
}

const IS_COST = /\b(?:cheaper|dearer|costlier|expensive|costly)$/u;
const IS_MORE = /\b(?:it is|it['’]s|would be|if)\s$/u;
const COMPARED_DEED =
	/\b(?:cost(?:s|ing)?|spen(?:d|ds|ding|t)|pa(?:y|ys|ying|id)|los(?:e|es|ing|t)|wait(?:s|ed|ing)?|queu(?:e|es|ed|ing)|earn(?:s|ed|ing)?|sav(?:e|es|ed|ing))\s(?:(?:us|them|the \p{L}+|for|on hold)\s){0,2}$/u;
const MAKES_IT = /\b(?:mak(?:e|es|ing)|made|render(?:s|ed)?)\s(?:[\p{L}’'-]+\s){1,5}$/u;
/** "Far longer than it need be": no measure stands behind it. */
const OFF_THAN =
	/^ than (?:it|they|we|you|need|necessary|elsewhere|before|expected|planned|budgeted|usual|should|ever|anybody|anyone)\b/u;

/** "A handsome saving", "an inordinate effort": an adjective beside what it sizes. */
function bigReach(before: string, after: string): Reach | undefined {
	const thing = PICKS.test(before) || MAY_COST.test(before) ? null : THING_BEHIND.exec(after);
	return thing ? thingReach(before, thing[0]) : undefined;
}

/** "Any huge …", "these enormous …" picks what was told before; a new size stands with "a", "such" or nothing. */
const PICKS = /\b(?:all|any|no|whose|which|every|each|if|what|how)\s$/u;

/** "Cuts refunds considerably", "would hugely relieve the crew". */
function adverbReach(before: string, after: string): Reach | undefined {
	if (CLAUSE_GOES_ON.test(after)) {
		const weighs = WEIGHS_BEFORE.exec(before);
		if (weighs) return { before: weighs[0].length, after: 0 };
		const changes = CHANGES_BEFORE.exec(before);
		const clause = changes && before.slice(0, changes.index).split(OTHER_CLAUSE).pop()!;
		if (changes && IS_THING.test(`${clause} ${changes[0]}`)) return { before: changes[0].length, after: 0 };
	}
	return clauseHoldsThing(before, after) ? reachOn(CHANGES_BEHIND, after) : undefined;
}

const CHANGING =
	"reduc(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|lessen(?:s|ed|ing)?|lift(?:s|ed|ing)?|rais(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|boost(?:s|ed|ing)?|gr(?:ow|ows|ew|own|owing)|strengthen(?:s|ed|ing)?|shorten(?:s|ed|ing)?|sp(?:eeds?|ed|eeding) up|shr[iau]nk(?:s|ing)?|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|r[io]s(?:e|es|en|ing)|(?:go|goes|gone|went|come|comes|came|is|are) (?:up|down)|climb(?:s|ed|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|worsen(?:s|ed|ing)?|bring(?:s|ing)? down|push(?:es|ed|ing)? (?:up|down)|driv(?:e|es|ing) (?:up|down)|slow(?:s|ed|ing)?|slip(?:s|ped)?|mount(?:s|ed|ing)? up|multipl(?:y|ies|ied|ying)";
/** These say by themselves that a load weighs, or that it is taken off, whoever bears it. */
const WEIGHING =
	"reliev(?:e|es|ed|ing)|unburden(?:s|ed|ing)?|eas(?:e|es|ed|ing)|lighten(?:s|ed|ing)?|burden(?:s|ed|ing)?|strain(?:s|ed|ing)?|overload(?:s|ed|ing)?|hurt(?:s|ing)?|harm(?:s|ed|ing)?|hit(?:s|ting)? (?:us|our|the)|weigh(?:s|ed|ing)? (?:on|upon|down)|disrupt(?:s|ed|ing)?|cost(?:s|ing)? (?:us|the)|undermin(?:e|es|ed|ing)|overrun(?:s|ning)?|over-?spen(?:d|ds|t|ding)";
const CHANGES_BEFORE = new RegExp(
	`(?<![\\p{L}-])(?:${CHANGING})(?:\\s(?!or\\b|but\\b)[\\p{L}\\p{N}’'&/-]+){0,9}?\\s$`,
	"u",
);
const WEIGHS_BEFORE = new RegExp(
	`(?<![\\p{L}-])(?:${WEIGHING})\\s(?:(?!and\\b|or\\b|but\\b)[\\p{L}’'&/-]+\\s){0,6}?$`,
	"u",
);
const CHANGES_BEHIND = new RegExp(`^\\s(?:${CHANGING}|${WEIGHING})\\b`, "u");
const CLAUSE_GOES_ON = /^\s*(?:[.,;:!)—–]|$|\s(?!of\b|more\b|less\b|and (?:very|more)\b)\p{L})/u;

/** What a case rests on stands in the size's own part of the sentence. */
function clauseHoldsThing(before: string, after: string): boolean {
	return IS_THING.test(before.split(PART_ENDS).pop()! + after.split(PART_ENDS)[0]!);
}

const PART_ENDS = /[;:—–]/u;

/** "It is not much", "nobody waits long", "without many calls"; "requests that nobody answers cost a packet" is none. */
function isDenied(before: string): boolean {
	const denial = DENIES.exec(before);
	return denial !== null && !(WHICH.test(before.slice(0, denial.index)) && LEADS_TO.test(denial[0]));
}

const WHICH = /\b(?:that|which|who|whose|where) $/u;
const LEADS_TO = /\s(?:leads? to|caus(?:e|es|ed)|means?|costs?|results? in|brings?|takes?|creates?) (?:us |a |an )*$/u;
const DENIES =
	/(?:\b(?:not|no|never|nobody|nothing|without|neither|nor|hardly|cannot)|n['’]t)\s(?:[\p{L}’'-]+\s){0,4}$/u;

/** "If complaints rise sharply": nothing is said to be so. */
const SUPPOSES =
	/^\W*should\b[^,;:]*$|\b(?:if|unless|whether|in case|in the event|suppose|imagine|how|wherever|whenever|until|before|prefer|instead of|rather than)\b[^,;:]*$/u;
