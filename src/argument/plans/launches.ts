import { rememberPerReading } from "../memory";
import { matchesIn } from "../patterns/matches";
import { mentionsIn, type Reading } from "../reading";
import { REJECTED } from "./smaller-steps";

/** What a sentence says of reach and of launching, wherever it stands. */
export interface Reach {
	readonly text: string;
	/** All signs that it reaches all of them; at least one. */
	readonly wide: readonly RegExpExecArray[];
	/** Where the words of reach end that name no units, from the sentence's start. */
	readonly ends: readonly number[];
	/** Its words say that everything happens at the same time. */
	readonly hasSign: boolean;
	/** It says so, or that no smaller step comes first. */
	readonly isAtOnce: boolean;
	readonly launch: RegExpExecArray | undefined;
}

/** What a sentence says of reach; undefined where it tells of no launch for all of them, or of one that is past, denied or weighed. */
export function reachIn(reading: Reading, sentence: number): Reach | undefined {
	return remembered(reading, sentence, () => reachOf(reading, sentence));
}

const remembered = rememberPerReading<number, Reach | undefined>();

function reachOf(reading: Reading, sentence: number): Reach | undefined {
	const mentions = mentionsIn(reading, sentence, "reach");
	if (mentions.length === 0) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const wide = matchesIn(text, WIDE);
	const last = wide.at(-1);
	if (!last || isUntold(text) || isDenied(reading, sentence, start + last.index)) return undefined;
	const signs = mentions.filter(
		(mention) =>
			mention.tag !== "together" || isOfPlaces(reading.text.slice(Math.max(0, mention.end - 110), mention.end)),
	);
	const hasSign = signs.some(({ tag }) => tag === "atOnce") || isOfPlaces(text);
	const isAtOnce = hasSign || NO_SMALLER_STEP.test(reading.text);
	const isDated = isAtOnce || mentionsIn(reading, sentence, "time").length > 0;
	const launches = matchesIn(text, LAUNCH);
	const launch =
		launches.find(([words]) => CHANGES.test(words)) ?? launches[0] ?? (isDated ? HAND_OVER.exec(text) : null);
	if (launch && (isFeature(text) || OF_OTHERS.test(text.slice(0, launch.index)))) return undefined;
	const ends = signs.filter(({ tag }) => tag !== "all").map((mention) => mention.end - start);
	return { text, wide, ends, hasSign, isAtOnce, launch: launch ?? undefined };
}

/** Asked, over, thought of and dropped, or let go on by a result. */
function isUntold(text: string): boolean {
	return /\?\s*$/u.test(text) || [PAST, REJECTED, GATED, WEIGHED].some((pattern) => pattern.test(text));
}

/** "A nationwide launch would be premature", "the launch costs €40,000": judged or priced, not planned. */
const WEIGHED =
	/\b(?:premature|unwise|too (?:early|soon|risky)|costs? (?:us |about )?(?:[$€£₹]|\d)|(?:would|will) cost)/iu;
/** What a regulator or a rival launches. */
const OF_OTHERS =
	/\b(?:regulators?|laws?|(?:privacy|data protection|tax|labou?r|legal|statutory) (?:rules?|acts?|codes?|requirements?|standards?)|governments?|ministry|competitors?|rivals?|parliament|authority|directive|EU)\b/iu;

/** A denial before the last word of the reach; "instead of a pilot" denies a smaller step and no launch. */
function isDenied(reading: Reading, sentence: number, last: number): boolean {
	return mentionsIn(reading, sentence, "negation").some(
		({ start }) => start < last && !NO_SMALLER_STEP.test(reading.text.slice(start, start + LONGEST_DENIAL)),
	);
}

const LONGEST_DENIAL = 48;

/** "Instead of a pilot", "without piloting", "a phased approach would take too long", "a full roll-out". */
const NO_SMALLER_STEP =
	/\b(?:no|without(?: an?| any)?|instead of(?: an?| any)?|rather than(?: an?)?|skip(?:ping)?(?: the)?|do without an?) (?:further |prior |long |separate )?(?:pilot|trial|test phase|phas(?:ed|ing|es)|staged|gradual)|\b(?:pilot|trial|phased|staged|gradual|stepwise|step-by-step|partial)\b[^.;]{0,30}\b(?:would|will) (?:only |just )?(?:take|delay|dilute|slow|waste|cost|lose|confuse|postpone)\b|\b(?:full|complete) roll-?out\b|\b(?:pilots?|trials?|test phase|phasing)\b[^.;]{0,12} (?:is|are)(?:n['’]t| not) (?:\p{L}+ )?(?:foreseen|needed|planned|necessary|required|intended|envisaged)\b|\bno need (?:for|of|to) (?:an? |any )?(?:pilot|trial|phas)|\bno easing\b/iu;

/** Whether all places do it together. */
export function isOfPlaces(words: string): boolean {
	return PLACES_TOGETHER.test(words) || ALL_OF_US.test(words);
}

/** "Only if error rates fall", "after the trial": a result lets it go on. */
const GATED =
	/\b(?:if|unless|only (?:when|after|once)|depending on|provided(?: that)?|(?:after|once|following|when) (?:the |a |an |this |that )?(?:successful )?(?:pilot|trial|test|first (?:site|unit|wave|branch|store|surgery|ward|team|school|phase|step))|before (?:(?:an?|any|the) [^.;]{0,24}(?:roll-?out|launch|go-?live)|(?:we|it|they|this|anything) (?:all )?(?:go(?:es)? live|launch(?:es)?|starts?|begins?|rolls? out|switch(?:es)?)))\b/iu;

/** "Every porter, every hall, every gate: we go live together on 4 May". */
const ALL_OF_US =
	/\b(?:every|all|each)\s[^:;.]{3,80}[:,–—-]\s(?:we|they)(?: will| shall| would|['’]ll)? (?:all )?(?:go live|launch|start|switch|change|open|move|begin|cut over) together\b/iu;

/** "In the three terminals and eleven piers together", "all piers go live together"; who works together launches nothing. */
const PLACES_TOGETHER =
	/\b(?:all|every|both)\s[^.;:]{3,60}\s(?:go(?:es)? live|switch(?:es)?(?: over)?|cut over|change over|launch(?:es)?|opens?|migrates?|moves? over|starts?|(?:gets?|receives?|adopts?) [^.;:]{3,60}) together(?! with)(?![\p{L}])|\b(?:all|the) (?:[\p{L}\d,]+ ){1,2}\p{L}+s(?: and (?:[\p{L}\d,]+ ){1,2}\p{L}+s)? together(?! with)(?![\p{L}])/iu;

const LAUNCH =
	/\b(?:do (?:this|it)|(?:is|are|be|made|becomes?) available|commenc(?:e|es|ed|ing)|fit(?:ted|s)?|instal(?:l|ls|led|lation)|equip(?:ped)?|put(?:s|ting)? (?:(?!(?:in|into|on|up)\b)[\p{L}-]+ ){0,5}(?:in|into|on|up)|appl(?:y|ies|ied)(?! for\b)|distribut(?:e|ed|ion)|inaugurat\p{L}+|commission(?:ed|ing)?|carried out|turn(?:ed|s)? on|enabled?|(?:made|put into|becomes?) operation(?:al)?|enrol(?:l|s|led)?|take(?:s|n)? (?:effect|up)|begins?|kicks? off|live|go(?:es)? all[- ]in|roll(?:ed|s|ing)?[ -]?outs?|rolls? (?:it |them )?out|roll(?:s|ed|ing)? (?:it|this|them|these|everything) (?:in|into|on|onto|to|through|across|over)(?= (?:all|every|each|the (?:whole|entire|full)|\d))|roll(?:s|ed|ing)? (?:(?!(?:and|but|or)\b)[\p{L}-]+ ){0,5}out(?! of\b)|flip(?:s|ped)?(?= )(?: it)?(?: on| over)?|(?:go|goes|went) over(?= (?:to|from|on)\b)|moves? (?:(?:on|over) to|over(?= together))|bring(?:s|ing)?(?= (?:all|every|the whole|the entire) [^.;]{2,90} (?:into|onto|on to) the (?:new )?)|com(?:es|ing) into (?:force|effect|operation|use)|go(?:es|ing)?[ -]live|golive|launch(?:ed|es|ing)?|switch(?:ed|es|ing)? (?:\w+ ){0,3}?(?:on|over|all|every)|switch-?over|switch(?:es|ed)? to|big switch|start(?:s|ed)? (?:in|using)|starts?|deploy(?:ed|s|ment|ing)?|introduc(?:e|ed|es|ing|tion)(?! (?:it|them|him|her)sel)|implement(?:ed|s|ing|ation)?|migrat(?:e|es|ed|ing|ion)|cut[ -]?over|open(?:s|ed|ing)?|activat(?:e|ed|ion)|adopt(?:ed|s|ion)?|convert(?:ed|s)?|conversion|mov(?:e|es|ed|ing) (?:over )?(?:to|all|every|the (?:whole|entire|full))|extend(?:ed)?|go(?:es)? to|train(?:ed|ing)?|replac(?:e|es|ed|ing|ement)|chang(?:e|es|ed) over(?= (?:to|from|on|in|at|all|together)\b)|chang(?:e|es) to|re-?sets?|in force(?= (?:in|at|across|for) (?:all|every|each))|change-?over(?! (?:\p{L}+days?|days?|dates?|times?|hours?|mornings?|shifts?|staff|teams?|crews?|clean\p{L}*)(?!\p{L}))|redesign(?:ed|s|ing)?|reorgani[sz](?:e|ed|ation|ing)|restructur(?:e|ed|ing)|transform(?:ed|ation)?|transfer(?:red|s)?|work(?:s)? (?:through|with|under|on|from|to) the new|us(?:e|es|ing) the (?:new|platform|system|app|tool|portal)|operat(?:e|es) (?:the|an?|under|with)|covers?(?= (?:all|every)\b))(?![\p{L}])/giu;
/** "Delivered in May at every pier", "all drivers get the handheld": with a date, whoever gets it everywhere gets it first there. */
const HAND_OVER =
	/\b(?:deliver(?:ed|s)?|receives?|gets? (?:everything|it\b|the\b)|(?:bring|hand)s?(?= [^.;]{1,40} to (?:all|every)\b)|hand(?:ed|s)?(?= (?:out )?to\b))/iu;

/** What changes for whoever it reaches. */
export const CHANGES =
	/roll|flip|bring|com(?:es|ing) into|go(?:es)? over|launch|live|deploy|introduc|implement|migrat|switch|cut|mov|replac|convert|chang|turn|adopt|go(?:es)? to|operat|re-?set|in force|redesign|reorgani|restructur|transform|appl|put|work|us[ei]|transfer|enabl|activat/iu;
/** How many of them, between "all" and what they are. */
export const NUMBER =
	"(?:(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty)\\s(?:million\\s|thousand\\s)?)?";
/** "All seven hospitals", "every ward", "the 41 offices", "the entire group", "enterprise-wide", "nationwide". */
const WIDE = new RegExp(
	[
		"\\beverywhere\\b",
		`\\b(?:all|every|every one|each|both)\\s(?:of\\s)?(?:our |the |its )?${NUMBER}(?:(?:own|retail|group|new|other|national|local|business|front-?line|product|customer|regional|state|distribution)\\s)?\\w{3,}`,
		"\\bthe (?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty) (?:\\w+ )?\\w{3,}s\\b",
		"\\b(?:enterprise|company|organi[sz]ation|group|network|system|nation|country|bank|trust)[ -]?wide\\b",
		"\\b(?:globally|worldwide|nationally)\\b",
		"\\b(?:the|our|its) (?:(?:whole|entire) (?:\\w+ )?\\w{3,}|full (?:\\w+ )?(?:fleet|estate|network|portfolio|chain|membership|stock))",
		"\\b100 ?(?:%|percent|per cent) of (?:\\w+ ){0,2}\\w{3,}",
	].join("|"),
	"giu",
);

const PAST =
	/\b(?:last (?:year|month|quarter|week)|in 20[01]\d|(?:was|were) (?:\p{L}+ly )?\p{L}{2,}(?:ed|en)|was put|were put|(?:that|which|who) went live|showed|has been|have been|received|had)\b/iu;

/** What a person or a system can do at the same time is no rollout. */
function isFeature(text: string): boolean {
	return /\b(?:can|able to|agents?|system|module|screen)\s(?:\w+\s)?(?:launch|start|open|switch|see|show)/iu.test(text);
}
