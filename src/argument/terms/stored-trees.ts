import type { MentionKind } from "../../lexicon/entry";
import type { LexiconTrees } from "./lexicon-trees";
import { keys, numberOf } from "./term-keys";
import { bitOf, kinds, type TermEnd, type TermNode } from "./term-tree";

/**
 * All that the trees hold, as plain data. Each node is a line of text, `[2,end,end,key,node,key,node]`: how many ends it
 * has, these, and where it goes on, in numbers of the lists of ends, keys and nodes. Nodes that hold the same are stored once.
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

/** Writes the trees as plain data, which `openTrees` reads again. */
export function storeTrees(trees: LexiconTrees): StoredTrees {
	const ends = new Map<string, number>();
	const nodes = new Map<string, number>();
	const store = (node: TermNode): number => {
		const held = (node.ends ?? []).map((end) => ordinalIn(ends, JSON.stringify(end)));
		const next = [...(node.next ?? [])].flatMap(([key, child]) => [key, store(child)]);
		return ordinalIn(nodes, JSON.stringify([held.length, ...held, ...next]));
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

/** Opens stored trees. A node is read when a text first leads to it, and most never are. */
export function openTrees(stored: StoredTrees): LexiconTrees {
	kinds.splice(0, kinds.length, ...stored.kinds);
	const store = new Store(stored);
	const [content, grammar, parts] = stored.roots;
	return { content: store.nodeAt(content), grammar: store.nodeAt(grammar), parts: store.nodeAt(parts) };
}

/** What the numbers in a node's line stand for. */
class Store {
	readonly ends: readonly TermEnd[];
	readonly keys: readonly number[];
	private readonly lines: readonly string[];
	private readonly nodes: (StoredNode | undefined)[];

	constructor(stored: StoredTrees) {
		this.ends = stored.ends;
		this.keys = stored.keys.split(" ").map(numberOf);
		this.lines = stored.nodes.split("\n");
		this.nodes = new Array(this.lines.length);
	}

	nodeAt(place: number): TermNode {
		this.nodes[place] ??= new StoredNode(this.lines[place]!, this);
		return this.nodes[place];
	}
}

class StoredNode implements TermNode {
	readonly ends: readonly TermEnd[] | undefined;
	readonly bits: number;
	private readonly store: Store;
	/** The places of the nodes behind this one, by the numbers of their keys. */
	private readonly places = new Map<number, number>();

	constructor(line: string, store: Store) {
		const node: readonly number[] = JSON.parse(line);
		const behind = node[0]! + 1;
		let bits = 0;
		for (let at = behind; at < node.length; at += 2) {
			const key = store.keys[node[at]!]!;
			this.places.set(key, node[at + 1]!);
			bits |= bitOf(key);
		}
		this.ends = behind > 1 ? node.slice(1, behind).map((end) => store.ends[end]!) : undefined;
		this.bits = bits;
		this.store = store;
	}

	get next(): ReadonlyMap<number, TermNode> | undefined {
		if (this.places.size === 0) return undefined;
		return new Map([...this.places].map(([key, place]) => [key, this.store.nodeAt(place)]));
	}

	after(key: number): TermNode | undefined {
		const place = this.places.get(key);
		return place === undefined ? undefined : this.store.nodeAt(place);
	}
}
