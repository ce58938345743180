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
}

/** Adds the terms of some entries to a tree, which it gives back. */
export function growTree(root: TermNode, entries: readonly LexiconEntry[]): TermNode {
	for (const entry of entries) addEntry(root, entry);
	return root;
}

/** The keys under which a word can stand in the tree. */
export interface Forms {
	/** In exact capitals; undefined for a word without any. */
	readonly exact: string | undefined;
	readonly literal: string;
	readonly stem: string;
}

const MEMORY_OF_WORDS = 50_000;
const forms = new Map<string, Forms>();

export function formsOf(word: string): Forms {
	let known = forms.get(word);
	if (!known) {
		if (forms.size > MEMORY_OF_WORDS) forms.clear();
		known = new WordForms(word);
		forms.set(word, known);
	}
	return known;
}

/** The stem is made when first asked for: most words are only ever looked up as written. */
class WordForms implements Forms {
	readonly exact: string | undefined;
	readonly literal: string;
	#stem: string | undefined;

	constructor(word: string) {
		const lower = word.toLowerCase();
		this.exact = lower === word ? undefined : `!${word}`;
		this.literal = `=${lower}`;
	}

	get stem(): string {
		this.#stem ??= PorterStemmer.stem(withoutPossessive(this.literal.slice(1)));
		return this.#stem;
	}
}

/** The words of a phrase, as reading splits them. */
function wordsOfPhrase(phrase: string): string[] {
	return phrase
		.replace(/[%°]/gu, "")
		.split(/[\s\-‐‑–]+/u)
		.filter((word) => word !== "");
}

function withoutPossessive(lower: string): string {
	return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

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
		node.next ??= new Map();
		const key = keyOf(word);
		const start = word.startsWith("=") ? 1 : 0;
		node.letters = (node.letters ?? 0) | letterBit(word, start);
		node.seconds = (node.seconds ?? 0) | letterBit(word, start + 1);
		let child = node.next.get(key);
		if (!child) {
			child = {};
			node.next.set(key, child);
		}
		node = child;
	}
	node.ends ??= [];
	if (!node.ends.some((known) => known.kind === end.kind)) node.ends.push(end);
}

/** `=a/b` keeps both as written. */
function alternativesOf(piece: string): string[][] {
	const alternatives = piece.split("/");
	if (!piece.startsWith("=")) return alternatives.map(wordsOfPhrase);
	return alternatives.map((word) => wordsOfPhrase(word.startsWith("=") ? word : `=${word}`));
}

/** A letter of a word as a bit; past its end, all bits, for a stem may be shorter than its word. `y` may become `i`. */
function letterBit(word: string, index: number): number {
	if (index >= word.length) return -1;
	const code = word.charCodeAt(index) & 31;
	return code === Y || code === I ? (1 << Y) | (1 << I) : 1 << code;
}

const Y = 25;
const I = 9;

function keyOf(word: string): string {
	if (word.startsWith("=")) return /\p{Lu}/u.test(word) ? `!${word.slice(1)}` : word;
	const isAcronym = word.length < 5 && /\p{Lu}/u.test(word) && word === word.toUpperCase();
	return isAcronym ? `!${word}` : formsOf(word.toLowerCase()).stem;
}

/** `a/b c [d|e f]` → every sequence of words it stands for. */
function expand(term: string): string[][] {
	let sequences: string[][] = [[]];
	for (const [piece] of term.matchAll(/\[[^\]]*\]|\S+/gu)) {
		const choices = piece.startsWith("[")
			? [[], ...piece.slice(1, -1).split("|").map(wordsOfPhrase)]
			: alternativesOf(piece);
		sequences = sequences.flatMap((words) => choices.map((choice) => [...words, ...choice]));
	}
	return sequences.filter((words) => words.length > 0);
}
