import assert from "node:assert/strict";
import { openTrees, storeTrees } from "../../../../src/argument/terms/stored-trees";
import { numberOf } from "../../../../src/argument/terms/term-keys";
import { growTree, mergeTrees, type TermNode } from "../../../../src/argument/terms/term-tree";
import type { LexiconEntry } from "../../../../src/lexicon/entry";

const CONTENT: readonly LexiconEntry[] = [
	{ kind: "score", tag: "warmth", terms: ["warmth index", "warmth [index|rate] of guests"] },
	{ kind: "driver", tag: "tide", terms: ["=Spring tide", "tide", "guest warmth index"] },
];
const GRAMMAR: readonly LexiconEntry[] = [{ kind: "tie", tag: "tide", terms: ["by tide/warmth", "OK"] }];
const trees = { content: growTree(CONTENT), grammar: growTree(GRAMMAR), parts: growTree([]) };

describe("Trees of terms", () => {
	it("are the same after they were stored and opened", () => {
		const opened = openTrees(JSON.parse(JSON.stringify(storeTrees(trees))));
		assert.deepEqual(plain(opened.content), plain(trees.content));
		assert.deepEqual(plain(opened.grammar), plain(trees.grammar));
		assert.deepEqual(plain(opened.parts), plain(trees.parts));
	});

	it("store once what stands under several words", () => {
		const entry = (terms: readonly string[]) => growTree([{ kind: "tie", tag: "tide", terms }]);
		const linesOf = (content: TermNode) => storeTrees({ ...trees, content }).nodes.split("\n").length;
		assert.equal(linesOf(entry(["ebb of tide"])), linesOf(entry(["ebb/flow/swell of tide"])));
	});

	it("of two lists make one tree, and stay as they are", () => {
		const own: readonly LexiconEntry[] = [
			{ kind: "score", tag: "own", terms: ["warmth index", "tide", "warmth of rooms", "linen"] },
		];
		const before = plain(trees.content);
		assert.deepEqual(plain(mergeTrees(trees.content, growTree(own))), plain(growTree([...CONTENT, ...own])));
		assert.deepEqual(plain(trees.content), before);
	});

	it("keep the first of two terms of one kind in the same words", () => {
		const merged = mergeTrees(trees.content, growTree([{ kind: "driver", tag: "own", terms: ["tide"] }]));
		const [end, ...others] = merged.next?.get(numberOf("tide"))?.ends ?? [];
		assert.deepEqual([end?.tag, others], ["tide", []]);
	});
});

/** A tree as plain data, in the order of its terms. */
function plain(node: TermNode): unknown {
	const next = [...(node.next ?? [])].map(([key, child]) => [key, plain(child)]);
	return { ends: node.ends ?? [], bits: node.bits, next };
}
