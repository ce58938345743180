import type { LexiconEntry, MentionKind } from "../../lexicon/entry";
import { matchesIn } from "../patterns/matches";
import { keyOf, numberOf } from "./term-keys";

/** A term ends here: what it is a mention of. */
export interface TermEnd {
	readonly kind: MentionKind;
	readonly tag: string;
	/** The kind as a small number. */
	readonly index: number;
}

/** A place in a tree of terms. */
export interface TermNode {
	readonly ends: readonly TermEnd[] | undefined;
	/** Where a term can go on, by the numbers of its next word's keys. */
	readonly next: ReadonlyMap<number, TermNode> | undefined;
	/** These numbers as bits: spares most words the looking up. */
	readonly bits: number;
	/** Where a term goes on with a key. */
	after(key: number): TermNode | undefined;
}

/** The tree of the terms of some entries. */
export function growTree(entries: readonly LexiconEntry[]): TermNode {
	const root = new GrowingNode();
	for (const entry of entries) addEntry(root, entry);
	return root;
}

/** A tree with the terms of two. Neither is changed, and what only one of them has is shared with it. */
export function mergeTrees(one: TermNode, other: TermNode): TermNode {
	const next = new Map(one.next);
	for (const [key, node] of other.next ?? []) {
		const known = next.get(key);
		next.set(key, known ? mergeTrees(known, node) : node);
	}
	const ends = [...(one.ends ?? [])];
	for (const end of other.ends ?? []) if (!ends.some(({ kind }) => kind === end.kind)) ends.push(end);
	return { ends: ends.length > 0 ? ends : undefined, next, bits: one.bits | other.bits, after: (key) => next.get(key) };
}

/** The number of a key as a bit, which it may share with other keys. */
export function bitOf(key: number): number {
	return 1 << (key & 31);
}

/** Kinds in the order in which they were met: their numbers. */
export const kinds: MentionKind[] = [];

class GrowingNode implements TermNode {
	ends: TermEnd[] | undefined = undefined;
	next: Map<number, GrowingNode> | undefined = undefined;
	bits = 0;

	after(key: number): GrowingNode | undefined {
		return this.next?.get(key);
	}

	/** The node that a key leads to, which is a new one for a new key. */
	grow(key: number): GrowingNode {
		this.next ??= new Map();
		let child = this.next.get(key);
		if (!child) {
			child = new GrowingNode();
			this.next.set(key, child);
			this.bits |= bitOf(key);
		}
		return child;
	}
}

function addEntry(root: GrowingNode, entry: LexiconEntry): void {
	const end: TermEnd = { kind: entry.kind, tag: entry.tag, index: indexOf(entry.kind) };
	for (const term of entry.terms) for (const words of expand(term)) addTerm(root, words, end);
}

function indexOf(kind: MentionKind): number {
	const known = kinds.indexOf(kind);
	return known >= 0 ? known : kinds.push(kind) - 1;
}

function addTerm(root: GrowingNode, words: readonly string[], end: TermEnd): void {
	let node = root;
	for (const word of words) node = node.grow(numberOf(keyOf(word)));
	node.ends ??= [];
	if (!node.ends.some((known) => known.kind === end.kind)) node.ends.push(end);
}

/** `a/b c [d|e f]` → every sequence of words it stands for. */
function expand(term: string): string[][] {
	if (!ALTERNATIVES.test(term)) return [term.split(" ").flatMap(wordsOfPhrase)];
	let sequences: string[][] = [[]];
	for (const [piece] of matchesIn(term, /\[[^\]]*\]|\S+/gu)) {
		const choices = piece.startsWith("[")
			? [[], ...piece.slice(1, -1).split("|").map(wordsOfPhrase)]
			: alternativesOf(piece);
		sequences = sequences.flatMap((words) => choices.map((choice) => [...words, ...choice]));
	}
	return sequences.filter((words) => words.length > 0);
}

const ALTERNATIVES = /[[/]|\s\s/;

/** `=a/b` keeps both as written. */
function alternativesOf(piece: string): string[][] {
	const alternatives = piece.split("/");
	if (!piece.startsWith("=")) return alternatives.map(wordsOfPhrase);
	return alternatives.map((word) => wordsOfPhrase(word.startsWith("=") ? word : `=${word}`));
}

/** The words of a phrase, as reading splits them. Nearly all are one plain word, and a tree has thousands. */
function wordsOfPhrase(phrase: string): string[] {
	if (PLAIN.test(phrase)) return [phrase];
	return phrase
		.replace(/[%°]/gu, "")
		.split(/[\s\-‐‑–]+/u)
		.filter((word) => word !== "");
}

const PLAIN = /^=?[a-z']+$/;
