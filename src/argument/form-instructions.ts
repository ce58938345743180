import type { Passage } from "../text/document";
import type { Argument } from "./argument";

/**
 * Whether a paragraph is what a form tells its author to write: in italics straight under a heading, an order or a question
 * ("*Describe who will be trained (max. 100 words).*"). Its words are the form's, and the author has said nothing by them.
 */
export function isFormInstruction(argument: Argument, passage: Passage): boolean {
	if (passage.kind !== "paragraph") return false;
	const { passages, text } = argument.document;
	if (passages[argument.placeOf(passage) - 1]?.kind !== "heading") return false;
	const [, words = ""] = IN_ITALICS.exec(text.slice(passage.start, passage.end)) ?? [];
	return words !== "" && TELLS_AUTHOR.test(words);
}

const IN_ITALICS = /^\s*(?:\*(?!\*)|_(?!_))([^*_]+)[*_]\s*$/u;
const TELLS_AUTHOR =
	/^(?:please |briefly )?(?:explain|describe|summari[sz]e|outline|include|state|list|set out|provide|give|specify|identify|indicate|name|say|attach|insert|add|complete|fill|use|refer|consider|tell us|note)\b|\?\s*$|\b(?:max(?:imum|\.)?|at most|no more than|up to|between|about) [\d–-]+ (?:words|lines|pages|characters|sentences)\b|\bto be (?:completed|filled in|attached|signed off|provided|added|inserted)\b/iu;
