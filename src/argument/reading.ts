import { type NumberHabit, readFigures } from "../figures/read";
import type { Span } from "../text/document";
import { FILLER } from "../text/prose";
import type { Mention, MentionKind } from "./mention";
import { placeholdersIn } from "./placeholders";
import type { TermNode, TermTree } from "./terms";

/**
 * What one passage says, as a function of its prose, the terms and the habit of writing numbers alone.
 * All offsets count in `text`, the prose without fillers.
 */
export interface Reading {
	readonly text: string;
	/** In order of place; mentions of different kinds may overlap. */
	readonly mentions: readonly Mention[];
	readonly sentences: readonly Span[];
	/** The first word's ordinal of each sentence. */
	readonly wordCount: number;
	/** The kinds that occur, as bits of {@link kindBit}: lets a rule pass over a passage without walking it. */
	has(kind: Mention["kind"]): boolean;
	/** From an offset range in `text` to one in the passage's prose. */
	place(span: Span): Span;
}

/** Reads one passage's prose. */
export function readPassage(prose: string, proseSentences: readonly Span[], terms: TermTree, habit: NumberHabit): Reading {
	const compact = compactOf(prose);
	const sentences = proseSentences.map((sentence) => compact.toText(sentence));
	const quotes = quotedSpansOf(compact.text);
	const words = wordsOf(compact.text);
	const mentions: Mention[] = [];
	readTerms(compact.text, words, terms, sentences, quotes, mentions);
	readNumbers(compact.text, words, habit, sentences, quotes, mentions);
	mentions.sort((a, b) => a.start - b.start || b.end - a.end);
	const kinds = new Set(mentions.map((mention) => mention.kind));
	return {
		text: compact.text,
		mentions,
		sentences,
		wordCount: words.count,
		has: (kind) => kinds.has(kind),
		place: compact.toProse,
	};
}

/** The mentions of a kind in one sentence of a reading, quoted words left out. */
export function mentionsIn(reading: Reading, sentence: number, kind: MentionKind): Mention[] {
	if (!reading.has(kind)) return [];
	return reading.mentions.filter((mention) => mention.kind === kind && mention.sentence === sentence && !mention.quoted);
}

interface Compact {
	readonly text: string;
	toText(span: Span): Span;
	toProse(span: Span): Span;
}

const same = (span: Span): Span => ({ start: span.start, end: span.end });

function compactOf(prose: string): Compact {
	if (!prose.includes(FILLER)) return { text: prose, toText: same, toProse: same };
	const places: number[] = [];
	let text = "";
	for (let index = 0; index < prose.length; index++) {
		if (prose[index] === FILLER) continue;
		text += prose[index];
		places.push(index);
	}
	const textAt = (offset: number) => {
		let low = 0;
		let high = places.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (places[middle]! < offset) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return {
		text,
		toText: (span) => ({ start: textAt(span.start), end: textAt(span.end) }),
		toProse: (span) => ({
			start: places[span.start] ?? prose.length,
			end: span.end > 0 ? (places[span.end - 1] ?? prose.length - 1) + 1 : 0,
		}),
	};
}

interface Words {
	readonly count: number;
	readonly starts: number[];
	readonly ends: number[];
}

/** Runs of letters and digits with apostrophes inside; a hyphen parts words, as it does in the terms. */
function wordsOf(text: string): Words {
	const starts: number[] = [];
	const ends: number[] = [];
	let index = 0;
	while (index < text.length) {
		if (!isWordCharacter(text.charCodeAt(index))) {
			index++;
			continue;
		}
		const start = index;
		while (index < text.length && isWordInside(text, index)) index++;
		starts.push(start);
		ends.push(index);
	}
	return { count: starts.length, starts, ends };
}

function isWordInside(text: string, index: number): boolean {
	const code = text.charCodeAt(index);
	if (isWordCharacter(code)) return true;
	return (code === 0x27 || code === 0x2019) && isWordCharacter(text.charCodeAt(index + 1));
}

function isWordCharacter(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 35;
	return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code <= 0xfaff;
}

function readTerms(
	text: string,
	words: Words,
	terms: TermTree,
	sentences: readonly Span[],
	quotes: readonly Span[],
	mentions: Mention[],
): void {
	/** Of each kind the word after its last mention: a longer mention swallows the shorter ones of its kind inside it. */
	const taken = new Map<string, number>();
	let sentence = 0;
	for (let first = 0; first < words.count; first++) {
		const start = words.starts[first]!;
		while (sentence < sentences.length - 1 && start >= sentences[sentence]!.end) sentence++;
		const nodes = terms.first(wordAt(text, words, first));
		if (!nodes) continue;
		const found = new Map<string, { tag: string; last: number }>();
		walk(text, words, terms, nodes, first, found);
		for (const [kind, { tag, last }] of found) {
			if ((taken.get(kind) ?? -1) > first) continue;
			taken.set(kind, last + 1);
			const end = words.ends[last]!;
			mentions.push({
				kind: kind as Mention["kind"],
				tag,
				start,
				end,
				word: first,
				lastWord: last,
				sentence,
				quoted: isInside(quotes, start),
			});
		}
	}
}

/** Follows the tree from a word on, and keeps the longest term of each kind. Two words of a term may stand apart only by space or a hyphen. */
function walk(
	text: string,
	words: Words,
	terms: TermTree,
	nodes: readonly TermNode[],
	at: number,
	found: Map<string, { tag: string; last: number }>,
): void {
	for (const node of nodes) {
		for (const end of node.ends ?? []) {
			const known = found.get(end.kind);
			if (!known || known.last < at) found.set(end.kind, { tag: end.tag, last: at });
		}
		if (!node.next || at + 1 >= words.count) continue;
		if (!joins(text, words.ends[at]!, words.starts[at + 1]!)) continue;
		const next = terms.step(node, wordAt(text, words, at + 1));
		if (next) walk(text, words, terms, next, at + 1, found);
	}
}

function wordAt(text: string, words: Words, index: number): string {
	const word = text.slice(words.starts[index], words.ends[index]);
	return word.includes("’") ? word.replaceAll("’", "'") : word;
}

function joins(text: string, from: number, to: number): boolean {
	for (let index = from; index < to; index++) {
		const character = text[index]!;
		if (character !== " " && character !== "\n" && !JOINING.includes(character)) return false;
	}
	return true;
}

const JOINING = "-‐‑\t./&\u00a0";

function readNumbers(
	text: string,
	words: Words,
	habit: NumberHabit,
	sentences: readonly Span[],
	quotes: readonly Span[],
	mentions: Mention[],
): void {
	const { amounts, times } = readFigures(text, habit);
	const wordOf = wordFinder(words);
	const sentenceOf = (start: number) => {
		const found = sentences.findIndex((sentence) => start < sentence.end);
		return found < 0 ? Math.max(0, sentences.length - 1) : found;
	};
	const base = (kind: Mention["kind"], tag: string, start: number, end: number) => ({
		kind,
		tag,
		start,
		end,
		word: wordOf(start),
		lastWord: Math.max(wordOf(start), wordOf(end - 1)),
		sentence: sentenceOf(start),
		quoted: isInside(quotes, start),
	});
	for (const amount of amounts) mentions.push({ ...base("amount", amount.kind, amount.start, amount.end), amount });
	for (const time of times) mentions.push({ ...base("time", time.kind, time.start, time.end), time });
	for (const hole of placeholdersIn(text)) {
		mentions.push(base("placeholder", "placeholder", hole.start, hole.end));
		for (const { kind, tag } of hole.names) mentions.push(base(kind, tag, hole.start, hole.end));
	}
}

function wordFinder(words: Words): (offset: number) => number {
	return (offset) => {
		let low = 0;
		let high = words.count;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (words.ends[middle]! <= offset) low = middle + 1;
			else high = middle;
		}
		return Math.min(low, Math.max(0, words.count - 1));
	};
}

function isInside(spans: readonly Span[], offset: number): boolean {
	return spans.some((span) => offset >= span.start && offset < span.end);
}

const QUOTE_PAIRS = new Map([
	['"', '"'],
	["“", "”"],
	["„", "“"],
	["«", "»"],
]);
const WORDS_OF_A_QUOTATION = 5;
/** A whole passage in quotation marks that speaks to nobody and of nobody is the author's slogan. */
const SPEAKER = /\b(?:I|my|me|you|your|we|they|he|she)\b/iu;

/** Quotation marks around five words or more hold somebody's words; around fewer they are scare quotes. */
function quotedSpansOf(text: string): Span[] {
	const spans: Span[] = [];
	for (let index = 0; index < text.length; index++) {
		const closing = QUOTE_PAIRS.get(text[index]!);
		if (!closing) continue;
		const end = text.indexOf(closing, index + 1);
		if (end < 0) {
			const isOpening = index === 0 || text[index] !== '"' || /\s/u.test(text[index - 1]!);
			if (isOpening && index <= 2) spans.push({ start: index, end: text.length });
			continue;
		}
		const inside = text.slice(index + 1, end);
		const isSlogan = text.slice(0, index).trim() === "" && text.slice(end + 1).trim() === "" && !SPEAKER.test(inside);
		if (!isSlogan && inside.split(/\s+/u).length >= WORDS_OF_A_QUOTATION) spans.push({ start: index, end: end + 1 });
		index = end;
	}
	return spans;
}
