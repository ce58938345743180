import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
import { rangeOver } from "../../argument/scores/support";
import { mayHoldOpenStance, openStanceIn } from "../../argument/wording/open-stances";
import { BACKER, maySpeakOfAll, unanimityIn } from "../../argument/wording/unanimity";
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
		{ bad: "The «whole board of trustees is 100% with the project»." },
		{ bad: "The «whole of the ferry committee has bought into» the idea." },
		{ bad: "On the berth desk the «whole management speaks with one voice»." },
		{ bad: "The pier «managers said yes, every last one of them»." },
		{ bad: "«Not one manager had a critical word» for the tide board." },
		{ bad: "The regional «managers are as one» on the new gate." },
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
		{ bad: "The depot guide has the «complete support» of Stores, Fleet and HR." },
		{ bad: "«All nine ward managers fully support» the new handover." },
		{ bad: "There is «no opposition» whatsoever within the company." },
		{ bad: "There is «not one skipper in the harbour committee who doubts» this plan." },
		{ bad: "The «depot managers stand behind the new ticket to a man»." },
		{ bad: "«Support for the berth list is now complete», so no more talks are needed." },
		{ bad: "«All pharmacists are in full agreement» on the new label." },
		{ bad: "«All seven curators are up for it»." },
		{ bad: "«All involved have promised their wholehearted cooperation»." },
		{ good: "All our guests are fully supportive.", tempting: true, note: "Those who are served, not who leads." },
		{
			good: "It would be untrue to say that the depot managers are unanimous.",
			tempting: true,
			note: "A denial.",
		},
		{
			good: "Unanimous consent of the directors is not required under the deed; 60% of the shares decide.",
			tempting: true,
			note: "What is not asked for.",
		},
		{ good: "Advice that the entire leadership must be aligned was not followed.", tempting: true, note: "Set aside." },
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
		{
			good: "It would be naive to expect complete buy-in from 900 porters.",
			tempting: true,
			note: "Not expected.",
		},
		{
			good: "Earlier projects began with full leadership support and ended within the year.",
			tempting: true,
			note: "What others had once.",
		},
		{
			good: "Each night the full agreement between the two ledgers is checked.",
			tempting: true,
			note: "Books, not people.",
		},
		{ good: "All depots are fully behind schedule.", tempting: true, note: "Late." },
	],
	...judging({
		taken: "It claims, or waits for, the support of all.",
		nothing: "Nothing can show it: only a number of executives, by role, with what each gives, can be checked.",
		*judge(argument) {
			for (const passage of argument.authored) {
				const reading = argument.readingOf(passage);
				if (!mayBeAbsolute(reading)) continue;
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

function mayBeAbsolute(reading: Reading): boolean {
	if (reading.has("quantifier") || (reading.has("assent") && maySpeakOfAll(reading))) return true;
	return reading.test(ALL_OF_THEM) && mayHoldOpenStance(reading);
}

const ALL_OF_THEM = /\b(?:all|every|each|whole|entire)\b/iu;

function* absolutesIn(reading: Reading): Generator<Span> {
	for (const quantifier of reading.of("quantifier")) {
		const range = quantifier.quoted ? undefined : wholeOf(reading, quantifier);
		if (range) yield range;
	}
	for (const range of unanimityIn(reading)) if (!isHeldUp(reading, range)) yield range;
	for (const range of stancesOfAll(reading)) if (!isHeldUp(reading, range)) yield range;
}

/** "All seven curators are up for it": whoever they are, it is said of each of them. */
function* stancesOfAll(reading: Reading): Generator<Span> {
	if (!reading.test(ALL_OF_THEM) || !mayHoldOpenStance(reading)) return;
	for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
		const range = openStanceIn(reading, sentence);
		if (range && OF_ALL.test(reading.text.slice(range.start, range.end))) yield range;
	}
}

const OF_ALL = /^(?:(?:all|each)(?! (?:this|that|in all)\b)|every|(?:the|our) (?:whole|entire))\b/iu;

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
	if (IS_SERVICE.test(reading.text.slice(backing.end)) || IS_SPARED.test(reading.text.slice(backing.end)))
		return undefined;
	if (isOfVote(reading, quantifier, backing)) return undefined;
	const between = reading.text.slice(quantifier.end, backing.start).replace(AND_MORE, "");
	if (/[.,;:]|\b(?:of|and|for|to|in|with|customer|technical|user|product|cost)\b/iu.test(between)) return undefined;
	if (
		STRONG.test(reading.text.slice(backing.start, backing.end)) ||
		hasBackers(reading, quantifier.sentence) ||
		isOfBackers(reading, backing)
	)
		return rangeOver(quantifier, backing);
	return undefined;
}

/** "Unanimous consent is not required under the deed". */
const IS_SPARED =
	/^(?: (?:of|from|by|among) [^,.;]{2,40}?)? (?:(?:is|was|are|will be) (?:not|never|neither|no longer)|(?:isn|wasn)['’]t|need not|cannot) (?:be )?(?:required|needed|necessary|asked|expected|demanded|sought|a condition|our aim)\b/iu;

/** "Full and unwavering support" says no less than "full support". */
const AND_MORE = /^,? and [\p{L}-]+(?= $)/u;

/** "Unanimous approval" is support; "full approval" is a signature. */
function isOfVote({ text }: Reading, quantifier: Mention, backing: Mention): boolean {
	return (
		/^approval$/iu.test(text.slice(backing.start, backing.end)) &&
		!/^(?:unanimous|universal)$/iu.test(text.slice(quantifier.start, quantifier.end))
	);
}

/** "Complete agreement between the hospital and the doctors", "the support of Finance and Sales": those who can back it. */
function isOfBackers(reading: Reading, backing: Mention): boolean {
	const { end } = reading.sentences[backing.sentence]!;
	const after = reading.text.slice(backing.end, end);
	const givers = GIVERS.exec(after)?.[0];
	if (!givers || OF_THINGS.test(givers)) return false;
	const isFunction = mentionsIn(reading, backing.sentence, "role").some(
		(role) => role.tag !== "none" && role.start >= backing.end && role.end <= backing.end + givers.length,
	);
	return isFunction || NAMES_BACKER.test(givers);
}

const GIVERS = /^ (?:of|from|by|between|across|among|amongst|within|throughout) [^.;:]{2,80}/u;
const OF_THINGS =
	/\b(?:systems?|ledgers?|CRM|ERP|data|databases?|records?|clocks?|wheels?|files?|rules?|contracts?|accounts?|figures|numbers|versions?|tables?)\b/iu;
const NAMES_BACKER = new RegExp(`\\b${BACKER}(?![\\p{L}-])`, "iu");

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

/** A question, a denial before the claim, or what others claimed once. */
function isDenied(reading: Reading, at: number): boolean {
	const sentence = reading.sentences.findIndex(({ end }) => at < end);
	const { start, end } = reading.sentences[sentence]!;
	if (reading.text.slice(start, end).trimEnd().endsWith("?")) return true;
	const before = reading.text.slice(start, at);
	if (NOT_TO_BE_HAD.test(before) || (OF_OTHERS.test(before) && !UNLIKE.test(before))) return true;
	const denials = mentionsIn(reading, sentence, "negation").filter(
		(negation) =>
			negation.start < at &&
			at - negation.end < LONGEST_WAY_FROM_A_DENIAL &&
			!/^without saying\b/iu.test(reading.text.slice(negation.start)),
	);
	return denials.length > 0 && !NOT_WITHOUT.test(before);
}

/** "It would be naive to expect", "few projects ever have", "rather than wait for". */
const NOT_TO_BE_HAD =
	/\b(?:naive|na[ïi]ve|untrue|false|misleading|wrong|unrealistic|unreasonable|foolish|futile|a mistake|an illusion|illusory|impossible|unwise|utopian|optimistic|too much|too soon|fatal|pointless|hard|difficult|vain) to (?:\p{L}+ )?(?:say|claim|pretend|state|write|wait|expect|ask|hope|insist|aim|demand|believe|assume|think|count|rely|imagine|seek|require|get|find|achieve|reach)\b[^.;:]{0,40}$|\b(?:few|hardly any|seldom|rarely|hardly ever|scarcely)\b[^.;:]{0,40}$|\b(?:rather than|instead of|as opposed to|short of|in the absence of|[Ww]aiting for)\b[^.;:]{0,30}$/iu;
/** "Previous programmes claimed", "the paper of 2019 spoke of": not what this paper says. */
const OF_OTHERS =
	/\b(?:[Pp]revious|[Ee]arlier|[Ff]ormer|[Pp]ast|[Ll]ast (?:year|time)['’]?s?|(?:[Tt]he|[Oo]ur) (?:19|20)\d\d) (?:[\p{L}-]+ ){1,3}?(?:claimed|spoke|began|started|had|were|was|boasted|promised|relied|assumed|counted|enjoyed|reported|announced|proclaimed|asserted|pretended|opened)\b[^.;:]{0,60}$/u;
const UNLIKE = /\b(?:[Uu]nlike|[Ii]n contrast|[Tt]his (?:one|time))\b/u;

/** "You cannot start without the full support": a condition, and no denial. */
const NOT_WITHOUT =
	/\b(?:cannot|can['’]t|can not|won['’]t|will not|must not|should not|shouldn['’]t|never|nothing|no|not|fails?|stalls?|impossible|pointless|doomed|dead)\b[^.;:]{0,60}\bwithout (?:the |a |your |their )?$|^\W*Without (?:the |a |your |their )?$|\b(?:nothing|nobody|not|cannot|can['’]t|won['’]t|no)\b[^.;:]{0,40}\b(?:until|unless|before)\b[^.;:]{0,30}$/iu;

const LONGEST_WAY_FROM_A_DENIAL = 40;
