import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
import { rangeOver } from "../../argument/support";
import { countedFixes } from "../../lint/counted-backing";
import type { Hit } from "../../lint/finding";
import { judging } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

export const absoluteBuyIn: Rule = {
	id: "absolute-buy-in",
	title: "Everybody's full support",
	why: "Nobody has every executive behind a programme before it has shown results. Claiming it costs belief; waiting for it costs the year.",
	clear: "Say how many executives, by role, support it and with what; and what the first result will be.",
	source: {
		article: "Must You Have “Executive Support” to Begin CX Improvements?",
		author: "McorpCX",
		quote: "100% buy-in? Never.",
	},
	severity: "warning",
	scope: "case",
	reach: "section",
	pillar: "ownership",
	supersedes: ["asserted-commitment"],
	examples: [
		{
			bad: "The programme has «100% buy-in» from the leadership team.",
			fixed: "The programme has buy-in from [number] of [number] executives ([role], [role]).",
		},
		{ bad: "Before we start we need the «full support» of every function." },
		{ bad: "- Advise all departments to extend their «fullest support»" },
		{ bad: "There is «unanimous support» on the board for the new desk." },
		{
			bad: "«All stakeholders are fully bought in».",
			fixed: "[number] of [number] executives ([role], [role]) support it.",
		},
		{ bad: "Please ensure «100% commitment» from all HODs before the OPD tokens are launched." },
		{ bad: "The hotel owners are «unanimously behind» the new loyalty tier." },
		{ bad: "We start when we have the «support of 100% of the directors»." },
		{ bad: "«100% of the plant managers are aligned» from the first day." },
		{ bad: "«Every last director has to be on board» or it will not fly." },
		{ bad: "«Everyone on the executive is bought in»." },
		{ bad: "We need «100% involvement of» the ward chiefs." },
		{ bad: "We begin once we have the «understanding of all the directors»." },
		{ bad: "I need «100% alignment» from every region before we start." },
		{ bad: "- Heads of station: «100% aligned»" },
		{ bad: "The harbour «board is 100% behind the» new ticket." },
		{ bad: "We cannot begin without the «full support» of every depot head." },
		{ bad: "There is «not a single dissenting voice» on the board." },
		{ bad: "The plan has «across-the-board support» from our leaders." },
		{ good: "Four of our six executives support the pilot; the CFO and the COO fund it." },
		{ good: "The COO supports the pilot with two analysts until June." },
		{
			good: "Two of the seven vice-chancellors have each seconded an adviser; the registrar waits for the first term's figures.",
		},
		{ good: "The Director of Housing backs the desk with £60,000 and one post; Finance has not decided." },
		{
			good: "All managers support the night crews with a hot meal.",
			tempting: true,
			note: "Whom they support is no plan.",
		},
		{ good: "Everybody I asked on the night shift is on board.", tempting: true, note: "Those asked, and no others." },
		{ good: "Staff in all depots are behind the change.", tempting: true, note: "Where they work, not who." },
		{ good: "With the cooperation of all teams we shall be first.", tempting: true, note: "A wish." },
		{ good: "Not every director is on board, and two are enough.", tempting: true, note: "A denial." },
		{ good: "We do not have full buy-in, and do not wait for it.", tempting: true, note: "A denial." },
		{
			good: "The vendor offers full support for the old handheld until 2027.",
			tempting: true,
			note: "Technical support.",
		},
		{
			good: "“You have my full support,” the chair told the committee on Monday.",
			tempting: true,
			note: "A quotation.",
		},
		{
			good: "Is it realistic to wait for 100% buy-in? We do not think so.",
			tempting: true,
			note: "A question that denies it.",
		},
		{ good: 'I know "everyone is on board" is what people write. They are not.', tempting: true, note: "Spoken of." },
		{
			good: "The motion to adjourn was carried with unanimous consent.",
			tempting: true,
			note: "A vote on something else.",
		},
		{
			good: "Depot managers have extended wholehearted support to it.",
			tempting: true,
			note: "Warm, and not said of all: another rule's.",
		},
		{ good: "All depots are fully behind schedule.", tempting: true, note: "Late." },
	],
	...judging({
		taken: "It claims, or waits for, the support of all.",
		nothing: "Nothing can show it: only a number of executives, by role, with what each gives, can be checked.",
		*judge(argument) {
			for (const passage of argument.authored) {
				const reading = argument.readingOf(passage);
				if (
					!reading.has("quantifier") &&
					!(reading.has("assent") && ALL_BEHIND.some((pattern) => reading.test(pattern)))
				)
					continue;
				if (argument.standsUnder(passage, "glossary", "method", "annex")) continue;
				for (const range of absolutesIn(reading)) {
					if (isDenied(reading, range.start)) {
						yield {
							passage,
							range,
							cleared: { because: "The sentence denies it or asks for it, and claims nothing." },
						};
						continue;
					}
					yield { passage, range, hit: hitOf(argument, passage, range) };
					break;
				}
			}
		},
	}),
};

function hitOf(argument: Argument, passage: Passage, range: Span): Hit {
	const quote = argument.quote(passage, range);
	return {
		span: argument.spanOf(passage, range),
		message: isSaidOfOne(argument.readingOf(passage), range)
			? `“${quote}” is more than anybody can promise. Say what this person gives for it: a decision, money or people.`
			: `“${quote}” is more than anybody can promise. Say how many executives support it, who they are and what they give.`,
		fixes: countedFixes(argument, passage, range),
	};
}

/** "The bursar is 100% behind this": of one person there is nobody to count. */
function isSaidOfOne({ text }: Reading, { start, end }: Span): boolean {
	return (
		IS_SAID.test(text.slice(0, start)) &&
		!ALL_OR_BODY.test(text.slice(text.lastIndexOf(".", start) + 1, start)) &&
		!ALL_OR_BODY.test(text.slice(start, end))
	);
}

const IS_SAID = /\b(?:is|stands|was)\s$/iu;
const ALL_OR_BODY =
	/\b(?:every\p{L}*|all|each|board|executive|committee|council|cabinet|leadership|management|exco|ELT|SLT|teams?|staff|unions?|faculty|senate|departments?|group|and)\b/iu;

function* absolutesIn(reading: Reading): Generator<Span> {
	for (const quantifier of reading.of("quantifier")) {
		const range = quantifier.quoted ? undefined : wholeOf(reading, quantifier);
		if (range) yield range;
	}
	for (const pattern of ALL_BEHIND) {
		if (!reading.test(pattern)) continue;
		for (const { start, end } of reading.sentences) {
			const match = pattern.exec(reading.text.slice(start, end));
			if (!match) continue;
			const range = { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
			if (isHeldUp(reading, range)) continue;
			const isOfSome = OF_SOME.test(match[0]) || IN_PLACES.test(reading.text.slice(start, range.start));
			const isMild = MILD.test(match[0]) && BY_THE_WAY.test(reading.text.slice(start, range.start));
			if (!isOfSome && !isMild && !NO_CONDITION.test(reading.text.slice(range.start, end))) yield range;
		}
	}
}

/**
 * "Every director has to be on board": all of those who could back it, and that they do or must. Who "supports" must
 * support this, for managers support customers too.
 */
const EVERYONE_BACKS =
	/\b(?:every(?:one|body)?|all|each|entire|whole|100 ?%)(?= )[^.;:?!]{0,45}?\b(?:directors?|execs?|executives?|leaders?|leadership|managers?|heads?|chiefs|owners?|partners|principals|trustees|board|committee|council|commission|management|ELT|SLT|exco|departments?|functions?|areas|GMs?|HODs?|VPs|governors|ministers|coordinators|stakeholders|officers|regions|is|are|must)\b[^.;:?!]{0,40}?\b(?:buy[ -]?in|bought in(?: 100%)?|on board|on side|aligned|(?:100 ?%|fully|totally|completely) (?:engaged|committed|convinced|supportive|behind(?! (?:schedule|plan\b|targets?|times?|the curve|with|in|on))|in favou?r)|(?:behind|embraced?|backs?|supports?) (?:it|this|us|our|the (?:\w+ )?(?:plan|project|programme|program|pilot|proposal|idea|change|desk))|over the line|sign(?:s|ed)? (?:on|up)|full faith|(?:on|from) the same (?:hymn ?sheet|page)|to a (?:man|person)|without exception|no exceptions?)/iu;
/** "Unanimously behind", "unanimous in its backing", "the support is total". */
const UNANIMOUS =
	/\b(?:supports?|backs?|endorses?) unanimously\b|\bunanimous(?:ly)? (?:behind|supports?|backs?|endorses?|in favou?r|in (?:its|their) (?:backing|support|endorsement|approval))|\b(?:support|backing|buy-in|agreement|alignment)(?: (?:from|of|among|amongst|across) [^.;:]{2,40}?)? is (?:total|complete|unanimous|absolute|100 ?%)/iu;
/** "The consent of all the owners", "100% involvement of". */
const BACKING_OF_ALL =
	/\b(?:across[- ]the[- ]board|wall-to-wall) (?:support|backing|buy-in|alignment|agreement)\b|\b(?:support|adhesion|understanding|agreement|commitment|consent|approval|backing|alignment|buy-in|acceptance|conviction|cooperation|implication|involvement) (?:of|from|by|across) (?:the )?(?:totality|all|every|each|100 ?%)(?= )(?: of)?(?: the)?(?: \w+){1,2}|\b100 ?%(?= ) (?:involvement|participation) (?:of|from)|\b100 ?%(?= ) (?:aligned|on board|behind (?:it|this|us)|with us)\b/iu;
/** "The committee is 100% behind the plan": a body, and all of it. */
const WHOLLY_BEHIND =
	/\b(?:board|executive|committee|council|cabinet|leadership|management|exco|ELT|SLT|team|directors|trustees|partners|managers|heads|chiefs|leaders|faculty|senate|assembly|synod|union|staff|governors|ministers|owners|shareholders)\b(?: [\p{L}-]{1,20}){0,3} (?:is|are|stands?) (?:100 ?%|(?:100|a hundred|one hundred|cent) per ?cent) (?:behind|for|in favou?r of) (?:it|this|us|the|our|[\p{Ll}-]+ing)(?![\p{L}])/iu;
/** "Not a single dissenting voice on the board". */
const NO_DISSENT =
	/\b(?:no|not a single|not one|without a single|nobody|no one) (?:[\p{L}-]+ ){0,5}?(?:dissent(?:ing voices?)?|dissenters?|opposition|(?:is|was) (?:against|opposed)|objected|disagrees?)\b(?=[^.;:]{0,40}\b(?:board|executive|committee|leadership|management|team|directors|ELT|SLT|exco|it|this|us|the (?:plan|programme|program|project))\b)/iu;
const ALL_BEHIND = [EVERYONE_BACKS, UNANIMOUS, BACKING_OF_ALL, WHOLLY_BEHIND, NO_DISSENT] as const;

/** "Everybody I asked", "all who tried it": those, and no others. */
const OF_SOME = /^(?:every(?:one|body)?|all|each)\b[^.;:]{0,30}?\s(?:who|that|I|we|I['’]ve|we['’]ve|of those)\s/iu;
/** "Staff in all depots": where they are, not who. */
const IN_PLACES = /\b(?:in|at|on|across|for|to|by)\s$/iu;
/** "With the cooperation of all, we shall be first", "thank you for the involvement of all": wished, and no condition. */
const MILD = /^(?:understanding|acceptance|cooperation|implication|involvement)\b/iu;
const BY_THE_WAY = /^(?:(?!\bonly\b)[^.;:])*\b(?:with|thanks?(?: you)?(?: to| for)?|grateful for|through) (?:the )?$/iu;
const NO_CONDITION = /^[^.;:]{0,60}\b(?:is|are) (?:not|no)\b/iu;

const WORDS_TO_THE_BACKING = 4;
const STRONG = /buy|sponsorship|endorsement|consensus/iu;

/** Somebody else's words, or words that are spoken of: I know "everyone is on board" is what people write. */
function isHeldUp(reading: Reading, { start, end }: Span): boolean {
	return (
		reading.isQuoted(start) ||
		(/["“]$/u.test(reading.text.slice(0, start)) && /^["”]/u.test(reading.text.slice(end, end + 1)))
	);
}

/** "Full support", "complete alignment": all of it. */
function wholeOf(reading: Reading, quantifier: Mention): Span | undefined {
	const backing = mentionsIn(reading, quantifier.sentence, "backing").find(
		(candidate) => candidate.word > quantifier.lastWord && candidate.word - quantifier.lastWord <= WORDS_TO_THE_BACKING,
	);
	if (!backing || isVirtue(reading, backing) || isOfOne(reading, quantifier, backing)) return undefined;
	if (IS_SERVICE.test(reading.text.slice(backing.end))) return undefined;
	const between = reading.text.slice(quantifier.end, backing.start);
	if (/[.,;:]|\b(?:of|and|for|to|in|with|customer|technical|user|product|cost)\b/iu.test(between)) return undefined;
	if (STRONG.test(reading.text.slice(backing.start, backing.end)) || hasBackers(reading, quantifier.sentence))
		return rangeOver(quantifier, backing);
	return undefined;
}

/** "The total support budget": help that is bought. */
const IS_SERVICE =
	/^ (?:budget|costs?|desks?|teams?|staff|hours|calls|contracts?|tickets?|levels?|packages?|functions?|fees?)\b/iu;

/** "Total commitment to quality" praises a virtue; nobody's support is claimed. */
function isVirtue(reading: Reading, backing: Mention): boolean {
	const after = reading.text.slice(backing.end, backing.end + 40);
	return (
		/^commitment$/iu.test(reading.text.slice(backing.start, backing.end)) &&
		/^\s+to\s+(?!(?:this|the|our) (?:programme|program|project|initiative|plan|pilot|proposal))/iu.test(after)
	);
}

/** "His full support", "the full commitment of the chairman": one person can give all of theirs. */
function isOfOne(reading: Reading, quantifier: Mention, backing: Mention): boolean {
	const { text } = reading;
	if (/^(?:100|cent)/iu.test(text.slice(quantifier.start, quantifier.end))) return false;
	if (/\b(?:his|her|my|your)\s$/iu.test(text.slice(Math.max(0, quantifier.start - 6), quantifier.start))) return true;
	const giver = mentionsIn(reading, quantifier.sentence, "role").find(
		(role) => role.start >= backing.end && role.tag === "executive" && !/s$/u.test(text.slice(role.start, role.end)),
	);
	return giver !== undefined && ONE_GIVER.test(text.slice(backing.end, giver.start));
}

const ONE_GIVER = /^\s(?:of|from)\s(?:(?:the|our)\s)?(?:\p{Lu}\p{L}+\s)?$/u;

/** "Full support" is about backing only where somebody stands there who can back. */
function hasBackers(reading: Reading, sentence: number): boolean {
	if (mentionsIn(reading, sentence, "leadership").length > 0) return true;
	const { start, end } = reading.sentences[sentence]!;
	return (
		/\b(?:executives?|leaders(?:hip)?|functions?|regions?|departments?|stakeholders?|board|committee|management|teams?|heads?|hods?|directors?|managers?|chiefs|trustees|governors|partners|owners|exec|[ES]LT|members|gms)\b/iu.test(
			reading.text.slice(start, end),
		) && !/\b(?:vendor|supplier|technical|software|device|browser)\b/iu.test(reading.text.slice(start, end))
	);
}

/** A question, or a denial before the claim. */
function isDenied(reading: Reading, at: number): boolean {
	const sentence = reading.sentences.findIndex(({ end }) => at < end);
	const { start, end } = reading.sentences[sentence]!;
	if (reading.text.slice(start, end).trimEnd().endsWith("?")) return true;
	const denials = mentionsIn(reading, sentence, "negation").filter(
		(negation) => negation.start < at && at - negation.end < LONGEST_WAY_FROM_A_DENIAL,
	);
	return denials.length > 0 && !NOT_WITHOUT.test(reading.text.slice(start, at));
}

/** "You cannot start without the full support": a condition, and no denial. */
const NOT_WITHOUT =
	/\b(?:cannot|can['’]t|can not|won['’]t|will not|must not|should not|shouldn['’]t|never|nothing|no|not|fails?|stalls?|impossible|pointless|doomed|dead)\b[^.;:]{0,60}\bwithout (?:the |a |your |their )?$|^\W*Without (?:the |a |your |their )?$|\b(?:nothing|nobody|not|cannot|can['’]t|won['’]t|no)\b[^.;:]{0,40}\b(?:until|unless|before)\b[^.;:]{0,30}$/iu;

const LONGEST_WAY_FROM_A_DENIAL = 40;
