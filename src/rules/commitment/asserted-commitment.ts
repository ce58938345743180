import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import type { Reading } from "../../argument/reading";
import { mentionsIn } from "../../argument/reading";
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
		{ bad: "The «human resources team is on board» and the rest will follow." },
		{ bad: "- «Executive support is in place»\n- Mindset change at all levels" },
		{ bad: "The «trust board fully endorses» the vision." },
		{ bad: "«We have strong sponsorship from the top» for the tenancy app." },
		{ bad: "The «directors attach great importance» to calmer wards." },
		{ bad: "The «exec team has been super supportive» from the start." },
		{ bad: "The «C-suite is aligned» on making discharge simpler." },
		{ good: "Leadership is committed: the COO has released £120,000 and two analysts until June." },
		{ good: "The board is behind this. It is a standing item on its monthly agenda." },
		{
			good: "The MD is personally committed: she chairs the review every Friday and has moved ₹40 lakh from the signage budget.",
		},
		{ good: "Leadership supports the desk, and the CFO signed the release of $85,000 on 3 March." },
		{ good: "The COO supports the pilot and chairs its weekly meeting." },
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
		for (const passage of argument.passagesWith("commitment")) {
			if (argument.standsUnder(passage, "glossary", "method", "example")) continue;
			const reading = argument.readingOf(passage);
			const assertion = assertionIn(passage, reading);
			if (!assertion || isShown(reading, assertion.sentence)) continue;
			const quote = argument.quote(passage, assertion.range);
			yield {
				span: argument.spanOf(passage, assertion.range),
				message: `“${quote}” is a promise without proof. Say what somebody by name has decided, funded or put on the agenda.`,
				fixes: fixesFor(argument, passage, assertion.sentence),
			};
		}
	},
};

interface Assertion {
	readonly range: Span;
	readonly sentence: number;
}

function assertionIn(passage: Passage, reading: Reading): Assertion | undefined {
	for (const mention of reading.of("commitment")) {
		if (mention.quoted) continue;
		const range = mention.tag === "phrase" ? stateOf(passage, reading, mention) : predicationOf(reading, mention);
		if (range && !isDenied(reading, mention)) return { range, sentence: mention.sentence };
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

const LINK =
	/^(?:\s*\([^)]*\))?[\s,]*(?:\w+\s){0,2}?(?:is|are|was|(?:has|have) (?:always |long |never )?been|has|have|remains?|seems?|feels?|'s|’s|stands?)?\s*(?:all|also|both|already|now|very|fully|deeply|strongly|firmly|solidly|super|hugely|incredibly|absolutely|entirely|totally|completely|personally|genuinely|truly|really|extremely|broadly|highly|wholeheartedly|100%|right|publicly|visibly|consistently|quite|most)?[\s-]*(?:aligned and |excited and |supportive and |its |their |her |his )?$/iu;

/** "Leadership is fully committed": who, then a form of to be, then the predicate, with nothing between that changes it. */
function predicationOf(reading: Reading, predicate: Mention): Span | undefined {
	const leaders = reading.mentions.filter(
		(mention) =>
			(mention.kind === "leadership" || mention.kind === "role") &&
			mention.sentence === predicate.sentence &&
			!mention.quoted &&
			mention.end <= predicate.start,
	);
	const who = leaders.at(-1);
	if (!who) return undefined;
	const between = reading.text.slice(who.end, predicate.start).replace(/\s+/gu, " ");
	if (!hasVerb(between, reading.text.slice(predicate.start, predicate.end)) || !LINK.test(shorten(between)))
		return undefined;
	if (
		/^\s*(?:to (?:the )?(?:spend|budget|sum)|[$€£₹]|\d)/iu.test(reading.text.slice(predicate.end, predicate.end + 12))
	)
		return undefined;
	if (NAMED.test(reading.text.slice(Math.max(0, who.start - 30), who.start)) && who.tag === "function")
		return undefined;
	return rangeOver(who, predicate);
}

/** A person's name before a function is an address, not the function speaking. */
const NAMED = /[A-Z][a-z]+ [A-Z][a-z]+,\s*$/u;

function shorten(between: string): string {
	return between.replace(
		/^['’]?\s*(?:(?:team|committee|board|group|officer|department|function|leaders?|heads?|chancellor|office|forum)s?\b|of (?:the|our|this) \p{L}+)/iu,
		"",
	);
}

function hasVerb(between: string, predicate: string): boolean {
	if (/\b(?:is|are|was|were|has|have|been|remains?|seems?|feels?|stands?)\b|['’]s\b/iu.test(between)) return true;
	return /^(?:(?:strongly|fully|firmly|totally|actively|wholeheartedly)\s)?(?:sponsors?|strongly|always|warmly|completely|unreservedly|believes?|encourag|attach|gives?|gave|takes?|shares?|throws?|threw|puts?|leads?|bought into|stands?\b|lent|lends|welcomes?|sees|buys|signal|express|voic|pledg|confirm|shown|promis|indicat|stated|reaffirm|declar|offer|supports?|endorse|champion|back|loves?|fully)/iu.test(
		predicate,
	);
}

function isDenied(reading: Reading, predicate: Mention): boolean {
	const inSentence = (kind: "negation" | "hypothesis") =>
		mentionsIn(reading, predicate.sentence, kind).filter((mention) => mention.word < predicate.word);
	const { start, end } = reading.sentences[predicate.sentence]!;
	return (
		inSentence("negation").length > 0 ||
		inSentence("hypothesis").length > 0 ||
		reading.text.slice(0, end).trimEnd().endsWith("?") ||
		/\b(?:once|as soon as|until)\b/iu.test(reading.text.slice(start, predicate.start))
	);
}

/** A decision or a place on the agenda anywhere in the paragraph shows commitment; money does in this sentence or the next. */
function isShown(reading: Reading, sentence: number): boolean {
	if (reading.of("commitmentProof").some((mention) => mention.tag === "decision" && !mention.quoted)) return true;
	return [sentence, sentence + 1].some((index) =>
		mentionsIn(reading, index, "amount").some((amount) => amount.tag === "money"),
	);
}

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
