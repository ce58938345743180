import type { MentionKind } from "../lexicon/entry";
import type { LexiconTrees } from "./lexicon-trees";
import { addChild, kinds, type TermEnd, type TermNode } from "./term-tree";

/**
 * All that the trees hold, as plain data. A tree is text, a line for each first word: `key:ends(key:ends key:ends)`, where
 * ends are numbers to the base of 36 in the list of ends, parted by commas.
 */
export interface StoredTrees {
	readonly kinds: readonly MentionKind[];
	readonly ends: readonly TermEnd[];
	readonly roots: readonly [content: string, grammar: string, parts: string];
}

export function storeTrees(trees: LexiconTrees): StoredTrees {
	const ends: TermEnd[] = [];
	const indexOf = (end: TermEnd): string => {
		const known = ends.findIndex((other) => other.kind === end.kind && other.tag === end.tag);
		return (known >= 0 ? known : ends.push(end) - 1).toString(36);
	};
	const store = ([key, node]: readonly [string, TermNode]): string => {
		const children = [...(node.next ?? [])].map(store).join(" ");
		return `${key}:${(node.ends ?? []).map(indexOf).join(",")}${children && `(${children})`}`;
	};
	const storeRoot = (root: TermNode) => [...(root.next ?? [])].map(store).join("\n");
	return { roots: [storeRoot(trees.content), storeRoot(trees.grammar), storeRoot(trees.parts)], ends, kinds };
}

/** Opens stored trees. What can follow a first word is read when that word is first met, and most never are. */
export function openTrees({ kinds: stored, ends, roots }: StoredTrees): LexiconTrees {
	kinds.splice(0, kinds.length, ...stored);
	const [content, grammar, parts] = roots.map((root): TermNode => ({ next: new StoredNodes(root, ends) }));
	return { content: content!, grammar: grammar!, parts: parts! };
}

/** The nodes of first words: each a line of text until it is asked for, a node from then on. */
class StoredNodes extends Map<string, TermNode> {
	readonly #ends: readonly TermEnd[];

	constructor(text: string, ends: readonly TermEnd[]) {
		super();
		this.#ends = ends;
		const lines = this as Map<string, TermNode | string>;
		for (const line of text.split("\n")) lines.set(line.slice(0, line.indexOf(":")), line);
	}

	override get(key: string): TermNode | undefined {
		const found = super.get(key) as TermNode | string | undefined;
		if (typeof found !== "string") return found;
		const root: TermNode = {};
		openLine(found, root, this.#ends);
		const node = root.next!.get(key)!;
		this.set(key, node);
		return node;
	}
}

/** Reads `key:ends(key:ends key:ends)` from left to right and hangs it under a node. */
function openLine(line: string, root: TermNode, all: readonly TermEnd[]): void {
	const parents = [root];
	for (const [, key, ends, after] of line.matchAll(/([^:( )]+):([\da-z,]*)([() ]*)/gu)) {
		const node = addChild(parents.at(-1)!, key!);
		if (ends !== "") node.ends = ends!.split(",").map((index) => all[Number.parseInt(index, 36)]!);
		for (const mark of after!) {
			if (mark === "(") parents.push(node);
			else if (mark === ")") parents.pop();
		}
	}
}
