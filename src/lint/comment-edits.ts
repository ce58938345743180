import type { Comment, Document, Span } from "../text/document";
import { restOfLine } from "../text/lines";
import { contains, countBefore } from "../text/spans";
import type { Edit } from "./finding";

/**
 * Takes a comment out with the line that it has for itself, or with the blank before it; nothing where what stands around
 * it could then be read as something else, such as two lists as one.
 */
export function removalOf(document: Document, comment: Comment): Edit | undefined {
	const { start, end } = comment.span;
	const { text } = document;
	const written = text.slice(start, end);
	if (!written.startsWith("<!--") || !written.endsWith("-->")) return undefined;
	return comment.inline ? removalInLine(text, start, end) : removalOfLines(document, start, end);
}

/** Takes one rule's name out of the list in a comment; nothing where it does not stand there by itself. */
export function removalOfName({ text }: Document, { span }: Comment, id: string): Edit | undefined {
	const words = text.slice(span.start, span.end);
	const first = words.toLowerCase().search(new RegExp(`(?<![\\w-])${id}(?![\\w-])`));
	if (first < 0) return undefined;
	const last = first + id.length;
	const behind = /^\s*,\s*|^\s+(?=[a-z])/u.exec(words.slice(last))?.[0].length ?? 0;
	const before = behind > 0 ? 0 : (/(?:\s*,\s*|\s+)$/u.exec(words.slice(0, first))?.[0].length ?? 0);
	return { start: span.start + first - before, end: span.start + last + behind, text: "" };
}

/** Behind a word, and before a blank or the end of the line: there no marks change their neighbours. Not in what else could be a tag. */
function removalInLine(text: string, start: number, end: number): Edit | undefined {
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const before = text.slice(lineStart, start);
	const words = before.trimEnd();
	if (
		words.length === before.length ||
		!WORD.test(words.replace(MARKERS, "")) ||
		!ENDS_PLAINLY.test(words) ||
		OPENS_BRACKET.test(words)
	)
		return undefined;
	const above = text.slice(Math.max(0, start - LONGEST_LOOK), start);
	if (above.lastIndexOf("<") > above.lastIndexOf(">")) return undefined;
	return /^(?:\s|$)/u.test(text.slice(end, end + 1)) ? { start: lineStart + words.length, end, text: "" } : undefined;
}

const WORD = /[\p{L}\p{N}]/u;
/** What opens an item or a quotation: a comment straight behind it hides the rest of its line. */
const MARKERS = /^(?:\s*(?:>|[-*+]\s|\d{1,9}[.)]\s|\d{1,9}[.)]$|[-*+]$))+/u;
const ENDS_PLAINLY = /[\p{L}\p{N}.,:;!?)%”’"'»*_]$/u;
/** What would define a link if the line ended there. */
const OPENS_BRACKET = /^[\s>]*\[/u;

function removalOfLines(document: Document, start: number, end: number): Edit | undefined {
	const { text, frontMatter } = document;
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const indent = text.slice(lineStart, start);
	if (indent.trim() !== "" || restOfLine(text, end).trim() !== "") return undefined;
	const next = Math.min(text.length, end + restOfLine(text, end).length + 1);
	const isFirst = lineStart === 0 || lineStart === (frontMatter?.span.end ?? Number.NaN) + 1;
	const above = isFirst ? "" : restOfLine(text, text.lastIndexOf("\n", lineStart - 2) + 1);
	const below = restOfLine(text, next);
	const rest = firstLineIn(text.slice(next, next + LONGEST_LOOK));
	if (rest === undefined) return undefined;
	const isInItem = standsInItem(document, { start, end });
	if (!isInItem && /^\s/u.test(rest)) return undefined;
	if (!isInItem && LIST_ITEM.test(rest) && standsBehindItem(document, start)) return undefined;
	if (lineStart === 0 && rest.startsWith("---")) return undefined;
	const isParted =
		above.trim() === "" ||
		below.trim() === "" ||
		CLOSED.test(above) ||
		HEADING.test(below) ||
		(isInItem && LIST_ITEM.test(below));
	if (!isParted) return undefined;
	const takesBlank = above.trim() === "" && below.trim() === "" && next < text.length;
	return { start: lineStart, end: takesBlank ? Math.min(text.length, next + below.length + 1) : next, text: "" };
}

/** So far is looked around a comment. */
const LONGEST_LOOK = 200;
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/u;
const HEADING = /^#{1,6}\s/u;
/** A heading or a comment on a line of its own: what follows begins anew. */
const CLOSED = /^#{1,6}\s|^\s*<!--.*-->\s*$/u;

/** The first line that is not blank, with its indent; empty at the end of the text, and nothing where it is too far off. */
function firstLineIn(text: string): string | undefined {
	const word = text.search(/\S/u);
	if (word < 0) return text.length < LONGEST_LOOK ? "" : undefined;
	return restOfLine(text, text.lastIndexOf("\n", word) + 1);
}

/** Whether a place belongs to an item of a list, so that it parts no lists. */
function standsInItem({ passages }: Document, span: Span): boolean {
	let item = passages[countBefore(passages, span.start) - 1]?.item;
	for (; item; item = item.list.parent) if (contains(item.span, span)) return true;
	return false;
}

/** Whether the last words before a place stand in a list. */
function standsBehindItem({ passages, text }: Document, at: number): boolean {
	const last = passages[countBefore(passages, at) - 1];
	if (last?.item) return true;
	const above = text.slice(Math.max(last?.end ?? 0, at - LONGEST_LOOK), at);
	return /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:\s|$)|^[ \t]+\S/mu.test(above.slice(0, above.lastIndexOf("\n") + 1));
}
