import { type NumberHabit, readFigures } from "../figures/read";
import type { Span } from "../text/document";
import { type Compact, compactOf } from "./compact-prose";
import type { Mention, MentionKind } from "./mention";
import { Prefilter } from "./patterns/prefilter";
import { type Placeholder, placeholdersIn } from "./placeholders";
import { quotedSpansOf } from "./quoted-spans";
import { layerNameOf } from "./terms/layers";
import type { TermEnd, TermNode } from "./terms/term-tree";
import { CONTENT, GRAMMAR, PARTS, type Terminology } from "./terms/terms";
import { isWordCharacter, type Words, wordIndexAt } from "./terms/words";

/**
 * What one passage says, as a function of its prose, the terms and the habit of writing numbers alone.
 * All offsets count in `text`, the prose without fillers.
 *
 * It is read in three layers, each when first asked for: content words, which every passage needs; the small words of
 * grammar; and numbers. Most passages of most documents are never asked for more than the first.
 */
export interface Reading {
	readonly text: string;
	/** In order of place; mentions of different kinds may overlap. The kinds of a case's parts are not among them. */
	readonly mentions: readonly Mention[];
	readonly sentences: readonly Span[];
	readonly wordCount: number;
	/** The kinds of content words that occur: those that every passage is read for. */
	readonly contentKinds: Iterable<MentionKind>;
	/** Whether a kind occurs at all: lets a rule pass over a passage without walking it. */
	has(kind: MentionKind): boolean;
	/** The mentions of a kind, in order of place. */
	of(kind: MentionKind): readonly Mention[];
	/** Whether the text matches a pattern (without the flags g and y); remembered once the reading is no longer new. */
	test(pattern: RegExp): boolean;
	/** Whether the text might match a pattern: false only where it does not, and told in a few looks. */
	mayMatch(pattern: RegExp): boolean;
	/**
	 * Whether it was made for the text at hand. A pattern is seldom tried twice on one text, so that to remember what it says
	 * costs more than it spares; from the next keystroke on it spares the most.
	 */
	readonly isNew: boolean;
	/** What has been worked out of this reading, by whom: see `rememberPerReading`. A weak map would cost the collector dear. */
	readonly memory: Map<object, unknown>;
	/** Whether the offset stands inside quotation marks that hold somebody's words. */
	isQuoted(offset: number): boolean;
	/** From an offset range in `text` to one in the passage's prose. */
	place(span: Span): Span;
}

/** Counts the texts that are read, one after the other. */
export interface TextCount {
	texts: number;
}

/** Reads one passage's prose. */
export function readPassage(
	prose: string,
	sentences: readonly Span[],
	terms: Terminology,
	habit: NumberHabit,
	count: TextCount,
): Reading {
	return new PassageReading(prose, sentences, terms, habit, count);
}

/** The mentions of a kind in one sentence of a reading, quoted words left out. */
export function mentionsIn(reading: Reading, sentence: number, kind: MentionKind): readonly Mention[] {
	const all = reading.of(kind);
	if (all.length === 0) return NONE;
	return all.filter((mention) => mention.sentence === sentence && !mention.quoted);
}

/** A quick search spares most passages the reading of their numbers: ratings are written with one of these. */
export function mayHoldRating(text: string): boolean {
	return RATING_MARKS.test(text);
}

const RATING_MARKS = /star|[Oo]ut of|over (?:5|10)|\/(?:5|7|10| 5| 10)| of (?:5|7|10|ten)|scale/;
const NONE: readonly Mention[] = [];

class PassageReading implements Reading {
	readonly text: string;
	readonly sentences: readonly Span[];
	readonly wordCount: number;
	readonly #compact: Compact;
	readonly #habit: NumberHabit;
	readonly #count: TextCount;
	readonly #madeFor: number;
	readonly #holes: readonly Placeholder[];
	readonly #words: Words;
	readonly #content: Layer;
	#memory: Map<object, unknown> | undefined;
	#prefilter: Prefilter | undefined;
	#quotes: readonly Span[] | undefined;
	#grammar: Layer | undefined;
	#numbers: Layer | undefined;
	#parts: Layer | undefined;
	#all: readonly Mention[] | undefined;

	constructor(prose: string, sentences: readonly Span[], terms: Terminology, habit: NumberHabit, count: TextCount) {
		this.#count = count;
		this.#madeFor = count.texts;
		this.#compact = compactOf(prose);
		this.#habit = habit;
		this.text = this.#compact.text;
		this.sentences = this.text === prose ? sentences : sentences.map((sentence) => this.#compact.toText(sentence));
		this.#holes = placeholdersIn(this.text);
		this.#words = terms.wordsOf(this.text);
		this.wordCount = this.#words.count;
		this.#content = this.#readTerms(CONTENT);
	}

	get memory(): Map<object, unknown> {
		this.#memory ??= new Map();
		return this.#memory;
	}

	get mentions(): readonly Mention[] {
		this.#all ??= [
			...this.#content.mentions,
			...this.#grammarMentions().mentions,
			...this.#numberMentions().mentions,
		].sort(byPlace);
		return this.#all;
	}

	get contentKinds(): Iterable<MentionKind> {
		return this.#content.byKind.keys();
	}

	has(kind: MentionKind): boolean {
		return this.#layerOf(kind).byKind.has(kind);
	}

	get isNew(): boolean {
		return this.#madeFor === this.#count.texts;
	}

	test(pattern: RegExp): boolean {
		return this.isNew ? this.#filter.test(pattern) : this.#filter.recall(pattern);
	}

	mayMatch(pattern: RegExp): boolean {
		return this.#filter.mayMatch(pattern);
	}

	get #filter(): Prefilter {
		this.#prefilter ??= new Prefilter(this.text);
		return this.#prefilter;
	}

	of(kind: MentionKind): readonly Mention[] {
		return this.#layerOf(kind).byKind.get(kind) ?? NONE;
	}

	place(span: Span): Span {
		return this.#compact.toProse(span);
	}

	#layerOf(kind: MentionKind): Layer {
		switch (layerNameOf(kind)) {
			case "content":
				return this.#content;
			case "numbers":
				return this.#numbers ?? this.#numberMentions();
			case "grammar":
				return this.#grammar ?? this.#grammarMentions();
			case "parts":
				return this.#parts ?? this.#partMentions();
		}
	}

	#partMentions(): Layer {
		this.#parts ??= this.#readTerms(PARTS);
		return this.#parts;
	}

	#grammarMentions(): Layer {
		this.#grammar ??= this.#readTerms(GRAMMAR);
		return this.#grammar;
	}

	/** Amounts and times, and the holes that stand for them: `[amount]` counts as money. */
	#numberMentions(): Layer {
		if (this.#numbers) return this.#numbers;
		const holes = this.#content.mentions.filter((mention) => mention.kind === "amount" || mention.kind === "time");
		const { amounts, times } = readFigures(this.text, this.#habit);
		if (amounts.length + times.length === 0) {
			this.#numbers = layerOf(holes);
			return this.#numbers;
		}
		const words = this.#words;
		const found: Mention[] = [...holes];
		for (const amount of amounts) found.push({ ...this.#spanned("amount", amount.kind, amount, words), amount });
		for (const time of times) found.push({ ...this.#spanned("time", time.kind, time, words), time });
		this.#numbers = layerOf(found.sort(byPlace));
		return this.#numbers;
	}

	#readTerms(tree: number): Layer {
		const words = this.#words;
		const { starts, ends, all } = words;
		const hasHoles = this.#holes.length > 0;
		const mentions: Mention[] = [];
		let sentence = 0;
		let isFresh = true;
		for (let first = 0; first < words.count; first++) {
			const opening = all[first]!.openings[tree];
			if (!opening) continue;
			if (!opening.ends && (first + 1 === words.count || (opening.bits & all[first + 1]!.bits) === 0)) continue;
			const start = starts[first]!;
			if (hasHoles && this.#isInHole(start)) continue;
			for (const node of opening.nodes) walk(this.text, words, node, first);
			if (matches.length === 0) continue;
			if (isFresh) taken.fill(-1);
			isFresh = false;
			while (sentence < this.sentences.length - 1 && start >= this.sentences[sentence]!.end) sentence++;
			for (const { end, last } of matches) {
				if (taken[end.index]! > first) continue;
				taken[end.index] = last + 1;
				const { kind, tag } = end;
				if (tag === "none" || (MODAL_KINDS.has(kind) && isMonth(this.text, start, ends[last]!))) continue;
				const quoted = this.isQuoted(start);
				mentions.push({ kind, tag, start, end: ends[last]!, word: first, lastWord: last, sentence, quoted });
			}
			matches.length = 0;
		}
		if (tree !== CONTENT) return layerOf(mentions);
		for (const hole of this.#holes) {
			mentions.push(this.#spanned("placeholder", "placeholder", hole, words));
			for (const { kind, tag } of hole.names) mentions.push(this.#spanned(kind, tag, hole, words));
		}
		return layerOf(mentions);
	}

	/** What a hole names is said once, by the hole; its words are no prose. */
	#isInHole(offset: number): boolean {
		for (const hole of this.#holes) if (offset >= hole.start && offset < hole.end) return true;
		return false;
	}

	#spanned(kind: MentionKind, tag: string, { start, end }: Span, words: Words): Mention {
		const word = wordIndexAt(words, start);
		const lastWord = Math.max(word, wordIndexAt(words, end - 1));
		const found = this.sentences.findIndex((sentence) => start < sentence.end);
		const sentence = found < 0 ? Math.max(0, this.sentences.length - 1) : found;
		return { kind, tag, start, end, word, lastWord, sentence, quoted: this.isQuoted(start) };
	}

	isQuoted(offset: number): boolean {
		this.#quotes ??= quotedSpansOf(this.text);
		for (const span of this.#quotes) if (offset >= span.start && offset < span.end) return true;
		return false;
	}
}

const MODAL_KINDS: ReadonlySet<MentionKind> = new Set<MentionKind>(["hypothesis", "hedge"]);

/** "In May" and "May 2027" doubt nothing; "Sales may rise" and "May we ask" do. */
function isMonth(text: string, start: number, end: number): boolean {
	if (text.slice(start, end) !== "May") return false;
	return (
		/\p{Ll}[\s,]+$/u.test(text.slice(Math.max(0, start - 4), start)) ||
		/^[\s,’']+(?:\d|s\b)/u.test(text.slice(end, end + 4))
	);
}

/** What one walk over the words has found. */
interface Layer {
	readonly mentions: readonly Mention[];
	/** The same apart by their kinds: rules ask for the same ones again and again. */
	readonly byKind: ReadonlyMap<MentionKind, readonly Mention[]>;
}

const EMPTY: Layer = { mentions: NONE, byKind: new Map() };

function layerOf(mentions: readonly Mention[]): Layer {
	if (mentions.length === 0) return EMPTY;
	const byKind = new Map<MentionKind, Mention[]>();
	for (const mention of mentions) {
		const others = byKind.get(mention.kind);
		if (others) others.push(mention);
		else byKind.set(mention.kind, [mention]);
	}
	return { mentions, byKind };
}

function byPlace(one: Mention, other: Mention): number {
	return one.start - other.start || other.end - one.end;
}

/**
 * Of each kind the word after its last mention: a longer mention swallows the shorter ones of its kind inside it. A term
 * tagged `none` is there for that alone, as "net promoter" is for "net".
 */
const taken = new Int32Array(128);
/** What the walk from one word has found; reused, since reading is never re-entered, and empty between two walks. */
const matches: { end: TermEnd; last: number }[] = [];

/** Follows the tree from a word on, and keeps the longest term of each kind. Two words of a term may stand apart only by space or a hyphen. */
function walk(text: string, words: Words, node: TermNode, at: number): void {
	if (node.ends) for (const end of node.ends) keep(end, at);
	const following = words.all[at + 1];
	if (!following || (node.bits & following.bits) === 0) return;
	for (const key of following.keys) {
		const next = node.after(key);
		if (next && joins(text, words.ends[at]!, words.starts[at + 1]!)) walk(text, words, next, at + 1);
	}
}

function keep(end: TermEnd, last: number): void {
	for (const match of matches) {
		if (match.end.index !== end.index) continue;
		if (match.last >= last) return;
		match.end = end;
		match.last = last;
		return;
	}
	matches.push({ end, last });
}

function joins(text: string, from: number, to: number): boolean {
	for (let index = from; index < to; index++) {
		const character = text[index]!;
		if (character === " " || character === "\n") continue;
		if (character === "." && index >= 2 && isWordCharacter(text.charCodeAt(index - 2)) && !isSmall(text, index + 1))
			return false;
		if (!JOINING.includes(character)) return false;
	}
	return true;
}

/** The full stop of "Booking.com" parts no sentences. */
function isSmall(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 97 && code <= 122;
}

const JOINING = "-‐‑\t./&%°\u00a0";
