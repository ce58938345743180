import type { LexiconEntry, MentionKind } from "../lexicon/entry";
import type { Terms } from "../lexicon/terms";
import { type LexiconTrees, lexiconTrees } from "./lexicon-trees";
import { formsOf, growTree, type TermNode } from "./term-tree";

/** All terms as one tree over words, so that reading costs the same however many terms there are. */
export interface TermTree {
	/** False where no term can begin with the word at that place: nearly always, and at next to no cost. */
	mayOpen(text: string, start: number, end: number): boolean;
	/** The nodes that a word can step to from the root; `undefined` for nearly every word. */
	first(word: string): readonly TermNode[] | undefined;
	/** The nodes that a word can step to from a node inside the tree. */
	step(node: TermNode, word: string): readonly TermNode[] | undefined;
}

/** The trees: content words, which every passage is read for; small words and the words of a case's parts, which few are. */
export interface Terminology {
	readonly content: TermTree;
	readonly grammar: TermTree;
	readonly parts: TermTree;
}

/** The trees of Execspeak's lexicon and a company's own terms, each made ready when first read with. */
export function createTerminology(own: Terms): Terminology {
	let trees: LexiconTrees | undefined;
	let content: TermTree | undefined;
	let grammar: TermTree | undefined;
	let parts: TermTree | undefined;
	const grown = () => {
		trees ??= lexiconTrees();
		return trees;
	};
	return {
		get content() {
			content ??= createTermTree(growTree(grown().content, ownEntries(own)));
			return content;
		},
		get grammar() {
			grammar ??= createTermTree(grown().grammar);
			return grammar;
		},
		get parts() {
			parts ??= createTermTree(grown().parts);
			return parts;
		},
	};
}

/** Whether the word at a place can follow the node at all, by its first two letters. */
export function mayFollow(node: TermNode, text: string, start: number): boolean {
	return (
		((node.letters ?? 0) & (1 << (text.charCodeAt(start) & 31))) !== 0 &&
		((node.seconds ?? 0) & (1 << (text.charCodeAt(start + 1) & 31))) !== 0
	);
}

function createTermTree(root: TermNode): TermTree {
	const mayOpen = openingFilter(root);
	const mayShareStem = stemFilter(root);
	const remembered = new Map<string, readonly TermNode[] | null>();
	return {
		mayOpen,
		first(word) {
			const known = remembered.get(word);
			if (known !== undefined) return known ?? undefined;
			const found = mayShareStem(word) ? step(root, word) : stepAsWritten(root, word);
			if (remembered.size > MEMORY_OF_WORDS) remembered.clear();
			remembered.set(word, found ?? null);
			return found;
		},
		step,
	};
}

const MEMORY_OF_WORDS = 50_000;

function step(node: TermNode, word: string): readonly TermNode[] | undefined {
	const { next } = node;
	if (!next) return undefined;
	const three = next.get(formsOf(word).stem);
	const written = stepAsWritten(node, word);
	if (!three) return written;
	return written ? [...written, three] : [three];
}

function stepAsWritten({ next }: TermNode, word: string): readonly TermNode[] | undefined {
	const { exact, literal } = formsOf(word);
	const one = exact === undefined ? undefined : next?.get(exact);
	const two = next?.get(literal);
	if (!one) return two && [two];
	return two ? [one, two] : [one];
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

/**
 * Stemming is dear, and a stem differs from its word in its last letter at most ("hoping", "hope"; "copies", "copi"): a word
 * that does not begin with all but the last letter of some stem in the tree has none of them.
 */
function stemFilter(root: TermNode): (word: string) => boolean {
	const heads = new Set<string>();
	let longest = 0;
	for (const key of root.next?.keys() ?? []) {
		if (key.startsWith("=") || key.startsWith("!")) continue;
		const head = key.slice(0, Math.max(1, key.length - 1));
		heads.add(head);
		longest = Math.max(longest, head.length);
	}
	return (word) => {
		const lower = word.toLowerCase();
		for (let length = Math.min(longest, lower.length); length > 0; length--)
			if (heads.has(lower.slice(0, length))) return true;
		return false;
	};
}

/**
 * A word's stem begins as the word does: four letters tell nearly all words that open no term, without cutting them
 * out of the text. Case does not count, and `y` counts as `i`, for stems end in `i` where words end in `y`.
 */
function openingFilter(root: TermNode): TermTree["mayOpen"] {
	const opens = new Uint8Array(1 << 20);
	for (const key of root.next?.keys() ?? []) {
		// The stem of "saving" is "save": a last "e" may be another letter in the word.
		const word = key.replace(/^[=!]/u, "").replace(/^(...)e$/u, "$1");
		const width = 1 << (5 * Math.max(0, 4 - word.length));
		const at = placeOf(word, 0, word.length);
		opens.fill(1, at, at + width);
	}
	return (text, start, end) => opens[placeOf(text, start, end)] === 1;
}

function placeOf(text: string, start: number, end: number): number {
	return (
		(letterAt(text, start, end) << 15) |
		(letterAt(text, start + 1, end) << 10) |
		(letterAt(text, start + 2, end) << 5) |
		letterAt(text, start + 3, end)
	);
}

function letterAt(text: string, index: number, end: number): number {
	if (index >= end) return 0;
	const code = text.charCodeAt(index) & 31;
	return code === 25 ? 9 : code;
}
