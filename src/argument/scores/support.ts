import type { Passage, Span } from "../../text/document";
import type { Argument } from "../argument";
import { rememberPerReading } from "../memory";
import type { Mention } from "../mention";
import { pointedSections, sourceOf } from "../pointers";
import { mentionsIn, type Reading } from "../reading";
import { countWords } from "../terms/words";
import { conductIn, scorersIn } from "./conduct";
import { attachFigures } from "./figuring";

/** A place that says what something is worth, in money or in a behaviour with a figure. */
export interface Support {
	readonly passage: Passage;
	readonly range: Span;
	readonly tier: "money" | "behaviour";
}

/** What stands near a claim: what it is tied to, and what is near but not tied. */
export interface Worth {
	readonly accepted?: Support;
	/** Money or behaviour with a figure in a neighbouring sentence that nothing ties to the claim. */
	readonly untied?: Support;
}

/** How a support stands to a claim; `untied` and `unfigured` do not count, the others do. */
export type Bond = "same sentence" | "item" | "tied" | "pointed" | "untied" | "unfigured";

/** A support that was weighed, and how it stands to the claim. */
export interface Weighed {
	readonly support: Support;
	readonly bond: Bond;
	/** The word that ties the two sentences, in the reading of the support's passage. */
	readonly tie?: Span;
}

/** Two sentences on, one back: how far a support may stand from its claim. */
const SENTENCES_AFTER = 2;
const SENTENCES_BEFORE = 1;

/** Says what a claim in a sentence is worth, by what stands in its reach. */
export function worthOfSentence(argument: Argument, passage: Passage, sentence: number): Worth {
	let untied: Support | undefined;
	for (const { support, bond } of weighedFor(argument, passage, sentence)) {
		if (bond !== "untied") return { accepted: support };
		untied ??= support;
	}
	return untied ? { untied } : {};
}

/** The supports in reach of a sentence, the nearest first; the first that is not untied decides. */
export function* weighedFor(argument: Argument, passage: Passage, sentence: number): Generator<Weighed> {
	const reading = argument.readingOf(passage);
	const here = supportIn(passage, reading, sentence);
	if (here) yield { support: here, bond: "same sentence" };
	for (const support of supportsInItem(argument, passage, sentence)) yield { support, bond: "item" };
	for (const other of neighboursOf(reading, sentence)) {
		const support = supportIn(passage, reading, other);
		if (!support) continue;
		const tie = tieOf(reading, sentence, other);
		yield tie ? { support, bond: "tied", tie } : { support, bond: "untied" };
	}
	for (const support of supportsPointedTo(argument, passage, sentence)) yield { support, bond: "pointed" };
}

/** The support that stands in one sentence: an amount of money, or a money metric or behaviour with its figure. */
export function supportIn(passage: Passage, reading: Reading, sentence: number): Support | undefined {
	const found = remembered(reading, sentence, () => placeOfSupport(reading, sentence));
	return found && { passage, ...found };
}

const remembered = rememberPerReading<number, Omit<Support, "passage"> | undefined>();

function placeOfSupport(reading: Reading, sentence: number): Omit<Support, "passage"> | undefined {
	const money = mentionsIn(reading, sentence, "amount").find((amount) => amount.tag === "money");
	if (money) return { range: money, tier: "money" };
	if (!reading.has("amount")) return undefined;
	for (const { mention, figures, tier } of namedIn(reading, sentence))
		if (figures.length > 0 || FLAT.test(reading.text.slice(mention.end, mention.end + 50)))
			return { range: rangeOver(mention, ...figures), tier };
	const conduct = conductIn(reading, sentence);
	return conduct && { range: conduct, tier: "behaviour" };
}

/** "And spend is flat": that nothing moved is as good as a figure. */
const FLAT =
	/^\s(?:per \p{L}+\s)?(?:(?:is|are|was|were|has been|have been|stays?|stayed|remains?|remained)\s(?:still\s|all\s)?(?:flat|unchanged|the same|level|static)\b|(?:has|have|did)(?:n['’]t| not)\s(?:yet\s)?(?:moved?|changed?|follow(?:ed)?|budged?)\b)/iu;

/** The money metrics and behaviours that a sentence names without a figure of their own. */
export function* unfiguredIn(passage: Passage, reading: Reading, sentence: number): Generator<Weighed> {
	for (const { mention, figures, tier } of namedIn(reading, sentence))
		if (figures.length === 0) yield { support: { passage, range: mention, tier }, bond: "unfigured" };
}

function* namedIn(reading: Reading, sentence: number) {
	for (const tier of ["money", "behaviour"] as const) {
		for (const mention of mentionsIn(reading, sentence, tier)) {
			const behind = reading.text.slice(mention.end, mention.end + 12);
			if (IS_PRECISION.test(behind) || COUNTS_UNITS.test(behind)) continue;
			yield {
				mention,
				figures: attachFigures(reading, sentence)
					.figuresOf(mention)
					.filter((figure) => tier === "money" || !isMark(reading, figure)),
				tier,
			};
		}
	}
}

/** "Cancelled guests gave us 2.3 of 5", "on days with cancellations it goes down to −41": a mark, and no count of what they did. */
function isMark({ text }: Reading, { tag, start, end }: Mention): boolean {
	return tag === "rating" || (tag === "number" && BELOW_ZERO.test(text.slice(Math.max(0, start - 1), end)));
}

const BELOW_ZERO = /^[\s(]?[-−–]\d/u;

/** "Margin ±3" is no margin of profit. */
const IS_PRECISION = /^\s?(?:±|\+\/-)/u;
/** "Our six sales regions" counts regions. */
const COUNTS_UNITS =
	/^ (?:regions?|teams?|offices?|areas?|districts?|territor(?:y|ies)|managers?|reps?|people|staff|desks?|channels?|portals?|apps?|sites?|systems?|platforms?|tools?|journeys?|programmes?|programs?)\b/iu;

/** The smallest range over some mentions. */
export function rangeOver(...mentions: readonly Mention[]): Span {
	return {
		start: Math.min(...mentions.map((mention) => mention.start)),
		end: Math.max(...mentions.map((mention) => mention.end)),
	};
}

/** A list item is read as one: its other sentences and its nested items support each other. */
function* supportsInItem(argument: Argument, passage: Passage, sentence: number): Generator<Support> {
	const { item } = passage;
	if (!item || passage.kind !== "item") return;
	const passages = [...item.passages, ...item.lists.flatMap((list) => list.items.flatMap((nested) => nested.passages))];
	for (const other of passages) {
		const reading = argument.readingOf(other);
		if (other === passage && reading.sentences.length > SENTENCES_OF_ONE_THOUGHT) continue;
		for (let index = 0; index < reading.sentences.length; index++) {
			if (other === passage && index === sentence) continue;
			const found = supportIn(other, reading, index);
			if (found) yield found;
		}
	}
}

/** The first support in each section that the sentence, or the one after it, sends its reader to. */
function* supportsPointedTo(argument: Argument, passage: Passage, sentence: number): Generator<Support> {
	for (const section of [sentence, sentence + 1].flatMap((index) => pointedSections(argument, passage, index))) {
		const found = firstSupportIn(argument.beyond(sourceOf), section.span);
		if (found) yield found;
	}
}

function firstSupportIn(whole: Argument, { start, end }: Span): Support | undefined {
	for (const passage of whole.document.passages) {
		if (passage.start < start || passage.start >= end || passage.kind === "heading") continue;
		const reading = whole.readingOf(passage);
		for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
			const found = supportIn(passage, reading, sentence);
			if (found) return found;
		}
	}
	return undefined;
}

/** A list item of more sentences is a paragraph, and its neighbours need a tie as there. */
const SENTENCES_OF_ONE_THOUGHT = 3;

function neighboursOf(reading: Reading, sentence: number): number[] {
	const found: number[] = [];
	for (let step = 1; step <= SENTENCES_AFTER; step++)
		if (sentence + step < reading.sentences.length) found.push(sentence + step);
	for (let step = 1; step <= SENTENCES_BEFORE; step++) if (sentence - step >= 0) found.push(sentence - step);
	return found;
}

/** The later of two sentences points back at the earlier: "That is worth…", "In that group…", "Detractors…". */
function tieOf(reading: Reading, sentence: number, other: number): Span | undefined {
	const later = Math.max(sentence, other);
	if (isBorrowed(reading, later)) return undefined;
	const first = firstWordOf(reading, later);
	const tie = mentionsIn(reading, later, "tie").find(
		(candidate) => candidate.word - first < WORDS_TO_A_TIE && !isThatIs(reading, candidate),
	);
	return (
		tie ??
		scorersIn(reading, later) ??
		sameIn(reading, later) ??
		(other < sentence ? scorersIn(reading, other) : undefined)
	);
}

/** "Complaints were 3,140, that is 7 a day" explains its own figure, and points nowhere. */
function isThatIs({ text }: Reading, { start, end }: Mention): boolean {
	return (
		/[\d%),]\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
		/^(?:that|which) is\b/iu.test(text.slice(start, end + 3))
	);
}

/** "Research shows that a one-point rise lifts revenue by 1%": what others found tells nothing of our own score's worth. */
function isBorrowed(reading: Reading, sentence: number): boolean {
	return mentionsIn(reading, sentence, "study").length > 0 && mentionsIn(reading, sentence, "firstPerson").length === 0;
}

/** "… rose from 4.0 to 4.4 among those same claimants", "The first group …", "… as a result": whom or what the other sentence has told. */
function sameIn({ text, sentences }: Reading, sentence: number): Span | undefined {
	const { start, end } = sentences[sentence]!;
	const match = SAME_AS_BEFORE.exec(text.slice(start, end));
	return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

const SAME_AS_BEFORE =
	/^\W*the same (?!time|way|token|applies|goes|holds|is\b)\p{L}+|\b(?:among|in|for|of|with|from|over|across)\s(?:(?:all\s)?(?:those|these|the|that)\s(?:very\s)?same|that|those|these)\s(?:\p{L}+\s)?(?:customers|clients|members|patients|guests|passengers|users|tenants|claimants|policyholders|students|callers|accounts|households|people|group|groups|cohort|stores|branches|shops|sites|depots|months|weeks|period|cases|orders|stays|visits)\b|\bthe (?:first|second|former|latter) (?:group|cohort|half|lot)\b|\b(?:in|for|of|among|between|across) (?:the two|both|each of the|either of the|all (?:two|three|four)) (?:groups?|cohorts?|halves|sets)\b|\bwhat (?:those|these|the same|such) \p{L}+ (?:did|do|have done)\b|\b(?:as a (?:direct )?result(?! of)|in consequence(?! of)|consequently|because of (?:it|this|that))\b|\bthe gap (?:is|between|costs)\b/iu;

const WORDS_TO_A_TIE = 8;

function firstWordOf(reading: Reading, sentence: number): number {
	const start = reading.sentences[sentence]!.start;
	let words = 0;
	for (const mention of reading.mentions) {
		if (mention.start >= start) return Math.max(0, mention.word - countWords(reading.text.slice(start, mention.start)));
		words = mention.lastWord;
	}
	return words;
}
