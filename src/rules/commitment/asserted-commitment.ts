import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
import { rangeOver } from "../../argument/support";
import { insertSentence } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

export const assertedCommitment: Rule = {
	id: "asserted-commitment",
	title: "Commitment asserted, not shown",
	why: "It is easy for an executive to say yes. Commitment shows in what they give: money, people, a standing place on the agenda, a decision with a date.",
	clear: "Say what a named executive has decided, funded, staffed or put on the agenda.",
	source: {
		article: "CX Mistake #1: Faking Executive Commitment",
		author: "Bruce Temkin",
		quote: "It’s very easy for an executive to say that he or she is committed",
	},
	severity: "warning",
	scope: "passage",
	pillar: "ownership",
	examples: [
		{
			bad: "«The executive team is deeply committed» to the new desk.",
			fixed:
				"The executive team is deeply committed to the new desk. It shows in [decision] by [name and role] on [date], with [amount] and [number] people.",
		},
		{ bad: "«Leadership is fully on board». We ask you to approve €90,000 by 3 May." },
		{ bad: "The «human resources team is on board» and the rest will follow." },
		{ bad: "- «Executive support is in place»\n- Mindset change at all levels" },
		{ bad: "The «trust board fully endorses» the vision." },
		{ bad: "«We have strong sponsorship from the top» for the tenancy app." },
		{ bad: "The «directors attach great importance» to calmer wards." },
		{ bad: "The «exec team has been super supportive» from the start." },
		{ bad: "The «Director (Estates) has been very supportive» of the idea." },
		{ bad: "The «mayor has given us her full blessing»." },
		{ bad: "«Ingrid is a huge advocate» of the night desk." },
		{ bad: "The «President's strong commitment has already been obtained»." },
		{ bad: "The «C-suite is aligned» on making discharge simpler." },
		{ bad: "The «heads of department have been most encouraging»." },
		{ bad: "Our «executives stand shoulder to shoulder» on it." },
		{ good: "Leadership is committed: the COO has released £120,000 and two analysts until June." },
		{ good: "The board is behind this. It is a standing item on its monthly agenda." },
		{
			good: "The MD is personally committed: she chairs the review every Friday and has moved ₹40 lakh from the signage budget.",
		},
		{ good: "Leadership supports the desk, and the CFO signed the release of $85,000 on 3 March." },
		{ good: "The COO supports the pilot and chairs its weekly meeting." },
		{
			good: "The board is committed to the loan agreement with the port.",
			tempting: true,
			note: "A contract binds it.",
		},
		{ good: "The manager was engaged in the depot at Kisumu.", tempting: true, note: "Employed." },
		{ good: "We do not assume that leadership is committed.", tempting: true, note: "A denial." },
		{ good: "The finance team committed €40,000 to the pilot.", tempting: true, note: "Money was given." },
		{ good: "Committed spend was alike in both regions.", tempting: true, note: "Another sense of the word." },
		{ good: "Is our MD committed to the branches? We have not asked him yet.", tempting: true, note: "A question." },
		{
			good: "The council is committed to a contract with the haulier until 2028.",
			tempting: true,
			note: "A legal obligation.",
		},
		{ good: "Once the CFO is on board, we start.", tempting: true, note: "Not said to be so yet." },
		{ good: "Nobody on the board has committed to this yet.", tempting: true, note: "A denial." },
	],
	*check(argument) {
		for (const passage of argument.document.passages) {
			if (passage.kind === "heading" || argument.voiceOf(passage) !== "author") continue;
			const reading = argument.readingOf(passage);
			if (!reading.has("commitment") && !(maySupport(reading) && reading.test(STANCE))) continue;
			if (argument.standsUnder(passage, "glossary", "method", "example")) continue;
			for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
				const range = assertionIn(passage, reading, sentence);
				if (!range || isShown(reading, sentence)) continue;
				const quote = argument.quote(passage, range);
				yield {
					span: argument.spanOf(passage, range),
					message: `“${quote}” is a promise without proof. Say what somebody by name has decided, funded or put on the agenda.`,
					fixes: fixesFor(argument, passage, sentence),
				};
			}
		}
	},
};

function maySupport(reading: Reading): boolean {
	return reading.has("leadership") || reading.has("role") || reading.test(NAMED_SUPPORTER);
}

function assertionIn(passage: Passage, reading: Reading, sentence: number): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	if (reading.text.slice(start, end).trimEnd().endsWith("?")) return undefined;
	for (const who of leadersIn(reading, sentence)) {
		const range = stanceOf(reading, sentence, who);
		if (range && !isDenied(reading, sentence, range)) return range;
	}
	for (const phrase of mentionsIn(reading, sentence, "commitment")) {
		const range = stateOf(passage, reading, phrase);
		if (range && !isDenied(reading, sentence, range)) return range;
	}
	return undefined;
}

/** "Executive support is in place": the phrase and the word that says it is there. */
function stateOf(passage: Passage, reading: Reading, phrase: Mention): Span | undefined {
	const near = mentionsIn(reading, phrase.sentence, "commitmentProof").find((state) => {
		if (state.tag === "stateAfter") return state.word > phrase.lastWord && state.word - phrase.lastWord <= 4;
		return state.tag === "stateBefore" && state.lastWord < phrase.word && phrase.word - state.lastWord <= 3;
	});
	if (!near || (passage.kind === "cell" && reading.wordCount < 3)) return undefined;
	return rangeOver(phrase, near);
}

/** Leaders by office, and whoever is called an advocate or a supporter by name. */
function leadersIn(reading: Reading, sentence: number): Span[] {
	const { start, end } = reading.sentences[sentence]!;
	const leaders: Span[] = [
		...mentionsIn(reading, sentence, "leadership"),
		...mentionsIn(reading, sentence, "role").filter((role) => role.tag !== "function" || !isAddress(reading, role)),
	];
	const named = reading.test(NAMED_SUPPORTER) ? NAMED_SUPPORTER.exec(reading.text.slice(start, end)) : null;
	if (named) leaders.push({ start: start + named.index, end: start + named.index + named[0].length });
	return leaders.sort((one, other) => one.start - other.start);
}

/** A person's name before a function is an address, not the function speaking. */
function isAddress(reading: Reading, role: Mention): boolean {
	return /[A-Z][a-z]+ [A-Z][a-z]+,\s*$/u.test(reading.text.slice(Math.max(0, role.start - 30), role.start));
}

const NAMED_SUPPORTER = /\b\p{Lu}\w+(?= is an? (?:\w+ )?(?:advocate|supporter|champion|believer|fan|ally)\b)/u;

/** "Leadership is fully committed", "the board gave us its blessing": who, and at once a stance that costs nothing. */
function stanceOf(reading: Reading, sentence: number, who: Span): Span | undefined {
	const rest = reading.text.slice(who.end, reading.sentences[sentence]!.end);
	const stance = STANCE.exec(rest);
	if (!stance || stance.index > 0 || reading.isQuoted(who.start) || DUTY.test(rest.slice(stance[0].length)))
		return undefined;
	return { start: who.start, end: who.end + stance[0].trimEnd().length };
}

const STANCE =
	/(?:^|(?<=\p{L}))(?:\)|['’]?s?)(?: (?:team|committee|board|group|officer|department|function|leaders?|heads?|office|members?)| \([^)]{1,30}\)| (?:of|at|in) (?:the|our|this) (?:\w+ )?\w+|,? and (?:all )?(?:his|her|their|its|the) (?:whole )?\w+){0,2},?(?: (?:is|are|was|has|have|been|remains?|seems?|feels?|stands?|(?:shown|proved|proven|declared) (?:it|him|her|them)sel(?:f|ves)|all|also|much|both|already|now|very|right|super|quite|most|could(?:n['’]t| not) be more|united|100%|\w+ly|always|long)){0,5}(?:['’]s)?(?: (?:aligned|excited|supportive) and)? (?:committed|supportive|aligned|bought in(?:to)?|excited|enthusias(?:tic|ed)|enthused|passionate about|on (?:board|side)|onside|behind(?= (?:this|it|us|the)\b)|in favou?r|in (?:full |total )?(?:support|agreement)|convinced|engaged(?! in)|keen (?:on|that|to see)|rapt|pumped|thrilled|receptive|with us|of one mind|disposed|positive|encouraging|shoulder to shoulder|four[ -]?square|invested in|in our corner|dedicated to|right across|an? (?:\w+ ){0,2}(?:supporter|advocate|champion|believer|fan)s?|(?:\w+ )?(?:supporters|fans) of|(?:\w+ly )?(?:supports?|supported|backs?|backed|endorse[sd]?|sponsors?|champions?|welcomes?|loves?|embraces?|appreciates?|encourages?|believes? in)(?= (?:\w+ly )?(?:this|the|it|us|our)\b)|(?:fully|strongly|wholeheartedly) (?:supports?|backs?|endorses?)|(?:supports?|backs?|endorses?) (?:strongly|fully|wholeheartedly|unanimously|completely|firmly)|gets? (?:it|this)\b|sees? (?:the|its) (?:value|point|need|merit)|sees? (?:it|this) with|takes? (?:this|it) (?:\w+ )?seriously|ha(?:s|ve) (?:our|my) backs?|attach(?:es)? \w+ importance|shares? (?:this|the|our) (?:vision|view|ambition|conviction)|(?:gives?|gave|given|assured|indicated|transmitted|expressed|pledged|promised|offer(?:s|ed)?|lends?|lent|extended|shown|voiced|conveyed|thrown?|throws|threw|puts?|signal(?:s|led)|confirmed|declared|stated|reaffirmed|taken) (?:\w+ ){0,6}?(?:support|backing|blessings?|encouragement|commitment|endorsement|weight|thumbs up|hearts?|understanding|cooperation)|(?:\w+ )?(?:commitment|support|backing|blessings?) (?:has|have|is|are) (?:already |now )?(?:been )?(?:obtained|secured|there|in place|assured|guaranteed|given|confirmed))\b/u;

/** What a contract or a law binds them to is no stance, and what they give has a sum. */
const DUTY =
	/^\s*(?:to (?:\w+ ){0,3}?(?:spend|budget|sum|contracts?|covenants?|loan|lease|agreement|regulat\w*|standards?|deadline|merger|law)\b|(?:to )?[$€£₹\d])/u;

/** Doubted, denied or still to come, before the claim is made. */
function isDenied(reading: Reading, sentence: number, range: Span): boolean {
	const { start } = reading.sentences[sentence]!;
	return (
		(["negation", "hypothesis"] as const).some((kind) =>
			mentionsIn(reading, sentence, kind).some((mention) => mention.start < range.start),
		) || /\b(?:[Oo]nce|[Aa]s soon as|[Uu]ntil)\b/u.test(reading.text.slice(start, range.start))
	);
}

/** A decision or a place on the agenda anywhere in the paragraph shows commitment; money does in this sentence or the next. */
function isShown(reading: Reading, sentence: number): boolean {
	if (reading.of("commitmentProof").some((mention) => mention.tag === "decision" && !mention.quoted)) return true;
	return [sentence, sentence + 1].some(
		(index) => mentionsIn(reading, index, "amount").some((amount) => amount.tag === "money") && !asks(reading, index),
	);
}

/** Money that is still asked for shows nothing. */
function asks(reading: Reading, sentence: number): boolean {
	const { start, end } = reading.sentences[sentence] ?? { start: 0, end: 0 };
	return ASKS.test(reading.text.slice(start, end));
}

const ASKS =
	/\b(?:we|I)(?:['’]d| would| therefore| now)? (?:ask|request|seek|propose|recommend|need|want|like)\b|\b(?:is|are) (?:asked|requested|invited) to\b/iu;

function fixesFor(argument: Argument, passage: Passage, sentence: number) {
	const text = "It shows in [decision] by [name and role] on [date], with [amount] and [number] people.";
	return [
		{
			kind: "guided" as const,
			title: "Say what has been done to show it",
			edits: [insertSentence(argument, passage, sentence, text)],
		},
	];
}
