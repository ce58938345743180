import type { Passage, Span } from "../text/document";
import type { Argument } from "./argument";
import { attachFigures } from "./figuring";
import { rememberPerReading } from "./memory";
import type { Mention } from "./mention";
import { mentionsIn, type Reading } from "./reading";

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

/** Two sentences on, one back: how far a support may stand from its claim. */
const SENTENCES_AFTER = 2;
const SENTENCES_BEFORE = 1;

/** Says what a claim in a sentence is worth, by the reach that the design sets. */
export function worthOfSentence(argument: Argument, passage: Passage, sentence: number): Worth {
	const reading = argument.readingOf(passage);
	const here = supportIn(passage, reading, sentence);
	if (here) return { accepted: here };
	const inItem = supportInItem(argument, passage, sentence);
	if (inItem) return { accepted: inItem };
	return worthOfNeighbours(passage, reading, sentence);
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
	const attached = attachFigures(reading, sentence);
	for (const kind of ["money", "behaviour"] as const) {
		for (const mention of mentionsIn(reading, sentence, kind)) {
			const [figure] = attached.figuresOf(mention);
			if (figure) return { range: rangeOver(mention, figure), tier: kind };
		}
	}
	return undefined;
}

/** The smallest range over some mentions. */
export function rangeOver(...mentions: readonly Mention[]): Span {
	return {
		start: Math.min(...mentions.map((mention) => mention.start)),
		end: Math.max(...mentions.map((mention) => mention.end)),
	};
}

/** A list item is read as one: its other sentences and its nested items support each other. */
function supportInItem(argument: Argument, passage: Passage, sentence: number): Support | undefined {
	const { item } = passage;
	if (!item || passage.kind !== "item") return undefined;
	const passages = [...item.passages, ...item.lists.flatMap((list) => list.items.flatMap((nested) => nested.passages))];
	for (const other of passages) {
		const reading = argument.readingOf(other);
		if (other === passage && reading.sentences.length > SENTENCES_OF_ONE_THOUGHT) continue;
		for (let index = 0; index < reading.sentences.length; index++) {
			if (other === passage && index === sentence) continue;
			const found = supportIn(other, reading, index);
			if (found) return found;
		}
	}
	return undefined;
}

/** A list item of more sentences is a paragraph, and its neighbours need a tie as there. */
const SENTENCES_OF_ONE_THOUGHT = 3;

function worthOfNeighbours(passage: Passage, reading: Reading, sentence: number): Worth {
	let untied: Support | undefined;
	for (const other of neighboursOf(reading, sentence)) {
		const found = supportIn(passage, reading, other);
		if (!found) continue;
		if (isTied(reading, sentence, other)) return { accepted: found };
		untied ??= found;
	}
	return untied ? { untied } : {};
}

function neighboursOf(reading: Reading, sentence: number): number[] {
	const found: number[] = [];
	for (let step = 1; step <= SENTENCES_AFTER; step++)
		if (sentence + step < reading.sentences.length) found.push(sentence + step);
	for (let step = 1; step <= SENTENCES_BEFORE; step++) if (sentence - step >= 0) found.push(sentence - step);
	return found;
}

/** The later of two sentences points back at the earlier: "That is worth…", "In that group…", "because…". */
function isTied(reading: Reading, sentence: number, other: number): boolean {
	const later = Math.max(sentence, other);
	const first = firstWordOf(reading, later);
	return mentionsIn(reading, later, "tie").some((tie) => tie.word - first < WORDS_TO_A_TIE);
}

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

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}'’#]+/gu)?.length ?? 0;
}
