import type { MentionKind } from "../lexicon/entry";
import type { LexiconTrees } from "./lexicon-trees";
import { kinds, type TermEnd, type TermNode } from "./term-tree";

/** A tree as it is stored by the command line's build: letters, indices of ends, children. */
export type StoredNode = readonly [
	letters: number,
	seconds: number,
	ends: readonly number[],
	next: Readonly<Record<string, StoredNode>> | 0,
];

/** All that the trees hold, as plain data. */
export interface StoredTrees {
	readonly kinds: readonly MentionKind[];
	readonly ends: readonly TermEnd[];
	readonly roots: readonly [content: StoredNode, grammar: StoredNode, parts: StoredNode];
}

export function storeTrees(trees: LexiconTrees): StoredTrees {
	const ends: TermEnd[] = [];
	const indexOf = (end: TermEnd): number => {
		const known = ends.findIndex((other) => other.kind === end.kind && other.tag === end.tag);
		return known >= 0 ? known : ends.push(end) - 1;
	};
	const store = (node: TermNode): StoredNode => [
		node.letters ?? 0,
		node.seconds ?? 0,
		(node.ends ?? []).map(indexOf),
		node.next ? Object.fromEntries([...node.next].map(([key, child]) => [key, store(child)])) : 0,
	];
	return { roots: [store(trees.content), store(trees.grammar), store(trees.parts)], ends, kinds };
}

/** Opens a stored tree; a node's children are opened when they are first asked for, and most never are. */
export function openTrees(stored: StoredTrees): LexiconTrees {
	kinds.splice(0, kinds.length, ...stored.kinds);
	const [content, grammar, parts] = stored.roots.map((root) => new OpenedNode(root, stored.ends));
	return { content: content!, grammar: grammar!, parts: parts! };
}

class OpenedNode implements TermNode {
	letters: number;
	seconds: number;
	ends?: TermEnd[];
	readonly #stored: StoredNode;
	readonly #all: readonly TermEnd[];
	#next: Map<string, TermNode> | undefined;

	constructor(stored: StoredNode, all: readonly TermEnd[]) {
		this.letters = stored[0];
		this.seconds = stored[1];
		if (stored[2].length > 0) this.ends = stored[2].map((index) => all[index]!);
		this.#stored = stored;
		this.#all = all;
	}

	get next(): Map<string, TermNode> | undefined {
		const children = this.#stored[3];
		if (!this.#next && children !== 0) {
			this.#next = new Map();
			for (const key in children) this.#next.set(key, new OpenedNode(children[key]!, this.#all));
		}
		return this.#next;
	}

	set next(next: Map<string, TermNode> | undefined) {
		this.#next = next;
	}
}
