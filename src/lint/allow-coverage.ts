import type { Comment, Document, Span } from "../text/document";
import { contains } from "../text/spans";

/** Where a comment of this scope allows findings. */
export function coveredBy(document: Document, comment: Comment, scope: string): Span {
	if (scope === "execspeak-allow-file") return { start: 0, end: document.text.length };
	if (scope === "execspeak-allow-line") return lineFor(document, comment);
	return blockAround(document, comment.span) ?? blockAfter(document, comment.span.end);
}

/** The innermost list item, else the table row or the passage, that a comment stands in. */
function blockAround(document: Document, span: Span): Span | undefined {
	const items = document.lists.flatMap((list) => list.items).filter((item) => contains(item.span, span));
	if (items.length > 0) return items.map((item) => item.span).reduce(shorter);
	const passage = document.passages.find((candidate) => contains(candidate, span));
	return passage?.row?.span ?? passage;
}

/** The block that begins first after a place; of several that begin together, the longest. */
function blockAfter(document: Document, place: number): Span {
	const blocks = [
		document.passages,
		...[document.lists, document.tables, document.quotations, document.codes].map(spans),
	];
	let next: Span = { start: document.text.length, end: document.text.length };
	for (const block of blocks.flat()) {
		if (block.start < place || block.start > next.start) continue;
		if (block.start < next.start || block.end > next.end) next = block;
	}
	return next;
}

/** The comment's own line or, where it stands alone, the next line that holds more than white space or comments. */
function lineFor(document: Document, comment: Comment): Span {
	if (comment.inline) return lineAt(document.text, comment.span.start);
	const others = document.comments.filter((other) => !other.inline && other.span.start > comment.span.start);
	let place = comment.span.end;
	for (const other of others) {
		if (document.text.slice(place, other.span.start).trim() !== "") break;
		place = other.span.end;
	}
	const content = document.text.slice(place).search(/\S/);
	return lineAt(document.text, content < 0 ? document.text.length : place + content);
}

function lineAt(text: string, place: number): Span {
	const start = text.lastIndexOf("\n", place - 1) + 1;
	const end = text.indexOf("\n", place);
	return { start, end: end < 0 ? text.length : end };
}

function spans(blocks: readonly { readonly span: Span }[]): readonly Span[] {
	return blocks.map((block) => block.span);
}

function shorter(one: Span, other: Span): Span {
	return one.end - one.start <= other.end - other.start ? one : other;
}
