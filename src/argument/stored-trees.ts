import type { MentionKind } from "../lexicon/entry";
import type { LexiconTrees } from "./lexicon-trees";
import { keys, numberOf } from "./term-keys";
import { bitOf, kinds, type TermEnd, type TermNode } from "./term-tree";

/**
 * All that the trees hold, as plain data. Each node is a line of text, `[[ends],key,node,key,node]`, where ends, keys and
 * nodes are numbers in the lists of them. Nodes that hold the same are stored once.
 */
export interface StoredTrees {
	readonly kinds: readonly MentionKind[];
	readonly ends: readonly TermEnd[];
	/** Parted by spaces. */
	readonly keys: string;
	/** Parted by line ends. */
	readonly nodes: string;
	readonly roots: readonly [content: number, grammar: number, parts: number];
}

export function storeTrees(trees: LexiconTrees): StoredTrees {
	const ends = new Map<string, number>();
	const nodes = new Map<string, number>();
	const store = (node: TermNode): number => {
		const held = (node.ends ?? []).map((end) => ordinalIn(ends, JSON.stringify(end)));
		const next = [...(node.next ?? [])].flatMap(([key, child]) => [key, store(child)]);
		return ordinalIn(nodes, JSON.stringify([held, ...next]));
	};
	return {
		roots: [store(trees.content), store(trees.grammar), store(trees.parts)],
		nodes: [...nodes.keys()].join("\n"),
		keys: keys.join(" "),
		ends: [...ends.keys()].map((end) => JSON.parse(end)),
		kinds,
	};
}

function ordinalIn(list: Map<string, number>, text: string): number {
	const known = list.get(text) ?? list.size;
	list.set(text, known);
	return known;
}

/** Opens stored trees. What can follow a word is read when that word is first met, and most never are. */
export function openTrees(stored: StoredTrees): LexiconTrees {
	kinds.splice(0, kinds.length, ...stored.kinds);
	const lists: Lists = { ends: stored.ends, keys: stored.keys.split(" ").map(numberOf), nodes: [] };
	for (const line of stored.nodes.split("\n")) lists.nodes.push(new StoredNode(line, lists));
	const [content, grammar, parts] = stored.roots;
	return { content: lists.nodes[content]!, grammar: lists.nodes[grammar]!, parts: lists.nodes[parts]! };
}

/** What the numbers in a node's line stand for. */
interface Lists {
	readonly ends: readonly TermEnd[];
	readonly keys: readonly number[];
	readonly nodes: StoredNode[];
}

/** A line of text until it is asked for anything, a node from then on. */
class StoredNode implements TermNode {
	#line: string | undefined;
	readonly #lists: Lists;
	#ends: TermEnd[] | undefined;
	#next: Map<number, TermNode> | undefined;
	#bits = 0;

	constructor(line: string, lists: Lists) {
		this.#line = line;
		this.#lists = lists;
	}

	get ends(): readonly TermEnd[] | undefined {
		if (this.#line !== undefined) this.#open(this.#line);
		return this.#ends;
	}

	get next(): ReadonlyMap<number, TermNode> | undefined {
		if (this.#line !== undefined) this.#open(this.#line);
		return this.#next;
	}

	get bits(): number {
		if (this.#line !== undefined) this.#open(this.#line);
		return this.#bits;
	}

	#open(line: string): void {
		this.#line = undefined;
		const { ends, keys, nodes } = this.#lists;
		const [held, ...links]: [number[], ...number[]] = JSON.parse(line);
		if (held.length > 0) this.#ends = held.map((end) => ends[end]!);
		if (links.length > 0) this.#next = new Map();
		for (let at = 0; at < links.length; at += 2) {
			const key = keys[links[at]!]!;
			this.#next!.set(key, nodes[links[at + 1]!]!);
			this.#bits |= bitOf(key);
		}
	}
}
