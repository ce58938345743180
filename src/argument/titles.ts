import type { Document, Passage } from "../text/document";

/**
 * True where a place in the document, inside the passage, belongs to a title rather than to a sentence: to what opens
 * an entry ("**Safe crossing:** …", a line in tags of its own) or to the text of a link that names a document. A title
 * names and argues nothing, like a heading.
 */
export function standsInTitle(document: Document, passage: Passage, offset: number): boolean {
	return offset < endOfEntryTitle(document, passage) || isInLinkTitle(document, passage, offset);
}

/** Where the title that opens a passage ends in the document; the passage's start where none does. */
function endOfEntryTitle({ text }: Document, passage: Passage): number {
	const source = text.slice(passage.start, passage.end);
	const [whole, , emphasised, , tagged] = WRAPPED.exec(source) ?? [];
	if (whole === undefined) return passage.start;
	if (SAYS.test(emphasised ?? tagged ?? "")) return passage.start;
	const rest = source.slice(whole.length);
	const isTitle = tagged === undefined ? CLOSED.test(emphasised!) || PARTED.test(rest) : ENDS_LINE.test(rest);
	return isTitle ? passage.start + whole.length : passage.start;
}

/** What is wrapped in emphasis or in a tag. */
const WRAPPED = /^(?:(\*\*|__|\*|_)([^*_\n]{2,80})\1|<(\p{L}[\w-]{0,30})>([^<\n]{2,80})<\/\3>)/u;
/** Who or what does something: emphasised throughout, a sentence is one still. */
const SAYS =
	/\b(?:we|our|you|they|it|is|are|was|were|be|will|shall|must|can|could|should|would|has|have|had|do|does)\b/iu;
const CLOSED = /[.:!–—]\s*$/u;
const PARTED = /^\s*(?:[:–—]|-+\s|-+\p{Lu}|\\?\n|$)/u;
const ENDS_LINE = /^[ \t]*\\?(?:\n|$)/u;

/** "see [Safe crossing for all](…)": a link's text that opens with a capital is the name of what it leads to. */
function isInLinkTitle({ text }: Document, passage: Passage, offset: number): boolean {
	const opening = text.slice(passage.start, offset).lastIndexOf("[");
	if (opening < 0) return false;
	const link = text.slice(passage.start + opening, passage.end);
	const closing = link.indexOf("]");
	return /^\[\p{Lu}/u.test(link) && passage.start + opening + closing > offset && link[closing + 1] === "(";
}
