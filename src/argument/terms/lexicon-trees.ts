import { LEXICON } from "../../lexicon/index";
import { isGrammar, isPart } from "./layers";
import { growTree, type TermNode } from "./term-tree";

/** The lexicon as trees, one for each layer of reading. */
export interface LexiconTrees {
	readonly content: TermNode;
	readonly grammar: TermNode;
	readonly parts: TermNode;
}

/** Grows the trees. The command line's build puts a stored form in place of this file. */
export function lexiconTrees(): LexiconTrees {
	return {
		content: growTree(LEXICON.filter(({ kind }) => !isGrammar(kind) && !isPart(kind))),
		grammar: growTree(LEXICON.filter(({ kind }) => isGrammar(kind))),
		parts: growTree(LEXICON.filter(({ kind }) => isPart(kind))),
	};
}
