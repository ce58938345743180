import type { LexiconEntry, MentionKind } from "../lexicon/entry";
import type { Terms } from "../lexicon/terms";
import { type LexiconTrees, lexiconTrees } from "./lexicon-trees";
import { mayBeCutOff } from "./suffixes";
import { growTree, type StemHeads, type TermNode } from "./term-tree";
import { createVocabulary, type Word, type Words } from "./words";

/** The trees: content words, which every passage is read for; small words and the words of a case's parts, which few are. */
export type TreeName = "content" | "grammar" | "parts";

/** All terms, as trees over words, so that reading costs the same however many terms there are. */
export interface Terminology {
	/** The words of a passage. */
	wordsOf(text: string): Words;
	/** Where a term of a tree can go on from its first word; `undefined` for most words. Worked out once for a word. */
	opening(word: Word, tree: TreeName): Opening | undefined;
	/** The nodes that a word can step to from a node inside a tree. */
	step(node: TermNode, word: Word): readonly TermNode[] | undefined;
}

/** The nodes under a tree's root that a word leads to. */
export interface Opening {
	readonly nodes: readonly TermNode[];
	/** True where the word is a term by itself; else a next word must have one of these first letters. */
	readonly ends: boolean;
	readonly letters: number;
}

/** The trees of Execspeak's lexicon and a company's own terms, made ready when first read with. */
export function createTerminology(own: Terms): Terminology {
	let trees: LexiconTrees | undefined;
	const grown = (): LexiconTrees => {
		if (!trees) {
			trees = lexiconTrees();
			growTree(trees.content, ownEntries(own));
		}
		return trees;
	};
	return {
		wordsOf: createVocabulary(),
		step,
		opening(word, tree) {
			const known = word[tree];
			if (known !== undefined) return known ?? undefined;
			const found = openingOf(step(grown()[tree], word));
			word[tree] = found ?? null;
			return found;
		},
	};
}

function openingOf(nodes: readonly TermNode[] | undefined): Opening | undefined {
	if (!nodes) return undefined;
	const letters = nodes.reduce((bits, node) => bits | (node.letters ?? 0), 0);
	return { nodes, ends: nodes.some((node) => node.ends !== undefined), letters };
}

function step(node: TermNode, word: Word): readonly TermNode[] | undefined {
	const { next } = node;
	if (!next) return undefined;
	const written = next.get(word.literal);
	const stemmed = mayShareStem(node, word) ? next.get(word.stem) : undefined;
	const exactly = word.exact === undefined ? undefined : next.get(word.exact);
	if (!stemmed && !exactly) return written && [written];
	return [exactly, written, stemmed].filter((found) => found !== undefined);
}

/**
 * Stemming is dear, and a stem differs from its word in its last letter at most ("hoping", "hope"; "copies", "copi"): a word
 * that does not begin with all but the last letter of a stem, or ends as no word does, has it not.
 */
function mayShareStem(node: TermNode, { literal }: Word): boolean {
	node.heads ??= headsOf(node);
	const { short, byStart } = node.heads;
	for (let end = 2; end <= LETTERS_OF_A_START; end++)
		if (short.has(literal.slice(1, end)) && mayBeCutOff(literal.slice(end))) return true;
	const long = byStart.get(literal.slice(1, LETTERS_OF_A_START + 1));
	if (!long) return false;
	for (const head of long) if (literal.startsWith(head, 1) && mayBeCutOff(literal.slice(head.length + 1))) return true;
	return false;
}

const LETTERS_OF_A_START = 3;

function headsOf(node: TermNode): StemHeads {
	const short = new Set<string>();
	const byStart = new Map<string, string[]>();
	for (const key of node.next?.keys() ?? []) {
		if (key.startsWith("=") || key.startsWith("!")) continue;
		const head = key.slice(0, Math.max(1, key.length - 1));
		const start = head.slice(0, LETTERS_OF_A_START);
		const alike = byStart.get(start);
		if (head.length < LETTERS_OF_A_START) short.add(head);
		else if (alike) alike.push(head);
		else byStart.set(start, [head]);
	}
	return { short, byStart };
}

function ownEntries(own: Terms): LexiconEntry[] {
	const entry = (kind: MentionKind, terms: readonly string[]): LexiconEntry => ({
		kind,
		tag: "own",
		terms: terms.map(literal),
	});
	return [
		entry("score", own.scores),
		entry("money", own.money),
		entry("behaviour", own.behaviours),
		entry("driver", own.drivers),
		entry("role", own.roles),
	];
}

/** A company's term is a plain phrase: its brackets, slashes and equals signs are no pattern. */
function literal(phrase: string): string {
	return phrase.replace(/[[\]|/=]/gu, " ").trim();
}
