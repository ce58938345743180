import type { LexiconEntry, MentionKind } from "../../lexicon/entry";
import type { Terms } from "../../lexicon/terms";
import { type LexiconTrees, lexiconTrees } from "./lexicon-trees";
import { numbersOf } from "./term-keys";
import { growTree, mergeTrees, type TermNode } from "./term-tree";
import { createVocabulary, Word, type Words } from "./words";

/** All terms, as trees over words, so that reading costs the same however many terms there are. */
export interface Terminology {
	/** The words of a passage, each with what the trees hold under it. */
	wordsOf(text: string): Words;
}

/** The trees by their places among a word's openings: content words, which every passage is read for; */
export const CONTENT = 0;
/** small words; */
export const GRAMMAR = 1;
/** and the words of a case's parts: few passages are read for these two. */
export const PARTS = 2;

/** The nodes under a tree's root that a word leads to. */
export interface Opening {
	readonly nodes: readonly TermNode[];
	/** True where the word is a term by itself; else one of the next word's keys must be among these. */
	readonly ends: boolean;
	readonly bits: number;
}

/** The trees of Execspeak's lexicon and a company's own terms, made ready when first read with. */
export function createTerminology(own: Terms): Terminology {
	let trees: LexiconTrees | undefined;
	return {
		wordsOf: createVocabulary((word) => {
			trees ??= withOwn(own);
			const keys = numbersOf(word);
			if (keys.length === 0) return UNKNOWN;
			const { content, grammar, parts } = trees;
			return new Word(keys, [openingOf(content, keys), openingOf(grammar, keys), openingOf(parts, keys)]);
		}),
	};
}

/** A word of which no term speaks. */
const UNKNOWN = new Word([], [null, null, null]);

let lexicon: LexiconTrees | undefined;

function withOwn(own: Terms): LexiconTrees {
	lexicon ??= lexiconTrees();
	const entries = ownEntries(own);
	if (entries.every(({ terms }) => terms.length === 0)) return lexicon;
	return { ...lexicon, content: mergeTrees(lexicon.content, growTree(entries)) };
}

function openingOf(root: TermNode, keys: readonly number[]): Opening | null {
	const nodes: TermNode[] = [];
	let ends = false;
	let bits = 0;
	for (const key of keys) {
		const node = root.after(key);
		if (!node) continue;
		nodes.push(node);
		if (node.ends) ends = true;
		bits |= node.bits;
	}
	return nodes.length > 0 ? { nodes, ends, bits } : null;
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
