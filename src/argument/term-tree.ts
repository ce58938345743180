import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import type { LexiconEntry, MentionKind } from "../lexicon/entry";

/** A term ends here: what it is a mention of. */
export interface TermEnd {
	readonly kind: MentionKind;
	readonly tag: string;
	/** The kind as a small number. */
	readonly index: number;
}

/** A place in the tree of terms. A key is a stem, `=word` as written in lower case, or `!WORD` in exact capitals. */
export interface TermNode {
	next?: Map<string, TermNode> | undefined;
	ends?: TermEnd[];
	/** The first and the second letters of the words that can follow, as bits: spares most words the looking up. */
	letters?: number;
	seconds?: number;
	/** The stems among the keys without their last letters, once a word was looked for among them. */
	heads?: StemHeads;
}

export interface StemHeads {
	/** Those of one or two letters. */
	readonly short: ReadonlySet<string>;
	/** The others, by their first three letters. */
	readonly byStart: ReadonlyMap<string, readonly string[]>;
}

/** Adds the terms of some entries to a tree, which it gives back. */
export function growTree(root: TermNode, entries: readonly LexiconEntry[]): TermNode {
	for (const entry of entries) addEntry(root, entry);
	return root;
}

/** The stem of a word in lower case, without its possessive ending. */
export function stemOf(lower: string): string {
	let known = stems.get(lower);
	if (known === undefined) {
		if (stems.size > MEMORY_OF_STEMS) stems.clear();
		known = PorterStemmer.stem(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
		stems.set(lower, known);
	}
	return known;
}

const MEMORY_OF_STEMS = 50_000;
const stems = new Map<string, string>();

/** The words of a phrase, as reading splits them. Nearly all are one plain word, and a tree has thousands. */
function wordsOfPhrase(phrase: string): string[] {
	if (PLAIN.test(phrase)) return [phrase];
	return phrase
		.replace(/[%°]/gu, "")
		.split(/[\s\-‐‑–]+/u)
		.filter((word) => word !== "");
}

const PLAIN = /^=?[a-z']+$/;

function addEntry(root: TermNode, entry: LexiconEntry): void {
	const end: TermEnd = { kind: entry.kind, tag: entry.tag, index: indexOf(entry.kind) };
	for (const term of entry.terms) for (const words of expand(term)) addTerm(root, words, end);
}

/** Kinds in the order in which they were met: their numbers. */
export const kinds: MentionKind[] = [];

function indexOf(kind: MentionKind): number {
	const known = kinds.indexOf(kind);
	return known >= 0 ? known : kinds.push(kind) - 1;
}

function addTerm(root: TermNode, words: readonly string[], end: TermEnd): void {
	let node = root;
	for (const word of words) {
		const key = keyOf(word);
		node = node.next?.get(key) ?? addChild(node, key);
	}
	node.ends ??= [];
	if (!node.ends.some((known) => known.kind === end.kind)) node.ends.push(end);
}

/** Hangs a new node under another and notes the letters of the words that can lead to it. */
export function addChild(node: TermNode, key: string): TermNode {
	const isWritten = key.startsWith("=") || key.startsWith("!");
	const first = isWritten ? 1 : 0;
	node.letters = (node.letters ?? 0) | letterBit(key, first);
	// The last letter of a stem may be another in the word.
	node.seconds = (node.seconds ?? 0) | (!isWritten && key.length <= 2 ? -1 : letterBit(key, first + 1));
	const child: TermNode = {};
	node.next ??= new Map();
	node.next.set(key, child);
	return child;
}

/** `=a/b` keeps both as written. */
function alternativesOf(piece: string): string[][] {
	const alternatives = piece.split("/");
	if (!piece.startsWith("=")) return alternatives.map(wordsOfPhrase);
	return alternatives.map((word) => wordsOfPhrase(word.startsWith("=") ? word : `=${word}`));
}

/** A letter of a key as a bit; past its end, all bits. `y` may become `i`. */
function letterBit(key: string, index: number): number {
	if (index >= key.length) return -1;
	const code = key.charCodeAt(index) & 31;
	return code === Y || code === I ? (1 << Y) | (1 << I) : 1 << code;
}

const Y = 25;
const I = 9;

/** Where a word of a term stands in the tree: under its stem, or as it is written. */
export function keyOf(word: string): string {
	const isWritten = word.startsWith("=");
	if (PLAIN.test(word)) return isWritten ? word : stemOf(word);
	if (isWritten) return /\p{Lu}/u.test(word) ? `!${word.slice(1)}` : word;
	const isAcronym = word.length < 5 && /\p{Lu}/u.test(word) && word === word.toUpperCase();
	return isAcronym ? `!${word}` : stemOf(word.toLowerCase());
}

/** `a/b c [d|e f]` → every sequence of words it stands for. */
function expand(term: string): string[][] {
	if (!ALTERNATIVES.test(term)) return [term.split(" ").flatMap(wordsOfPhrase)];
	let sequences: string[][] = [[]];
	for (const [piece] of term.matchAll(/\[[^\]]*\]|\S+/gu)) {
		const choices = piece.startsWith("[")
			? [[], ...piece.slice(1, -1).split("|").map(wordsOfPhrase)]
			: alternativesOf(piece);
		sequences = sequences.flatMap((words) => choices.map((choice) => [...words, ...choice]));
	}
	return sequences.filter((words) => words.length > 0);
}

const ALTERNATIVES = /[[/]|\s\s/;
