import type { LexiconEntry, MentionKind } from "../lexicon/entry";
import type { Terms } from "../lexicon/terms";
import { type LexiconTrees, lexiconTrees } from "./lexicon-trees";
import { numbersOf } from "./term-keys";
import { growTree, mergeTrees, type TermNode } from "./term-tree";
import { createVocabulary, type Word, type Words } from "./words";

/** The trees: content words, which every passage is read for; small words and the words of a case's parts, which few are. */
export type TreeName = "content" | "grammar" | "parts";

/** All terms, as trees over words, so that reading costs the same however many terms there are. */
export interface Terminology {
	/** The words of a passage. */
	wordsOf(text: string): Words;
	/** Where a term of a tree can go on from its first word; `undefined` for most words. Worked out once for a word. */
	opening(word: Word, tree: TreeName): Opening | undefined;
}

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
	const grown = (): LexiconTrees => {
		trees ??= withOwn(own);
		return trees;
	};
	return {
		wordsOf: createVocabulary((text) => {
			grown();
			return numbersOf(text);
		}),
		opening(word, tree) {
			const known = tree === "content" ? word.content : tree === "grammar" ? word.grammar : word.parts;
			if (known !== undefined) return known ?? undefined;
			const found = openingOf(grown()[tree], word);
			word[tree] = found ?? null;
			return found;
		},
	};
}

let lexicon: LexiconTrees | undefined;

function withOwn(own: Terms): LexiconTrees {
	lexicon ??= lexiconTrees();
	const entries = ownEntries(own);
	if (entries.every(({ terms }) => terms.length === 0)) return lexicon;
	return { ...lexicon, content: mergeTrees(lexicon.content, growTree(entries)) };
}

function openingOf({ next }: TermNode, word: Word): Opening | undefined {
	const nodes = word.keys.map((key) => next?.get(key)).filter((node) => node !== undefined);
	if (nodes.length === 0) return undefined;
	const bits = nodes.reduce((all, node) => all | node.bits, 0);
	return { nodes, ends: nodes.some((node) => node.ends !== undefined), bits };
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
