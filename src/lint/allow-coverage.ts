import type { Comment, Document, ListItem, Span } from "../text/document";
import { lineAt } from "../text/lines";
import { contains, countBefore } from "../text/spans";

/** Where a comment of this scope allows findings. */
export function coveredBy(document: Document, comment: Comment, scope: string): Span {
	if (scope === "execspeak-allow-file") return { start: 0, end: document.text.length };
	if (scope === "execspeak-allow-line") return lineFor(document, comment);
	return blockAround(document, comment.span) ?? blockAfter(document, comment.span.end);
}

/** What comments can cover, in order of place: what begins first, and of what begins together the longest, stands first. */
interface Blocks {
	readonly items: readonly ListItem[];
	readonly itemSpans: readonly Span[];
	readonly all: readonly Span[];
	/** The comments that stand alone. */
	readonly comments: readonly Span[];
}

/** A document is asked once for each of its comments. */
const remembered = new WeakMap<Document, Blocks>();

function blocksOf(document: Document): Blocks {
	let blocks = remembered.get(document);
	if (!blocks) {
		const items = document.lists.flatMap((list) => list.items).sort((one, other) => byPlace(one.span, other.span));
		const others = [document.lists, document.tables, document.quotations, document.codes].flatMap(spans);
		blocks = {
			items,
			itemSpans: spans(items),
			all: [...document.passages, ...others].sort(byPlace),
			comments: spans(document.comments.filter(({ inline }) => !inline)),
		};
		remembered.set(document, blocks);
	}
	return blocks;
}

/** The innermost list item, else the table row or the passage, that a comment stands in. */
function blockAround(document: Document, span: Span): Span | undefined {
	const { items, itemSpans } = blocksOf(document);
	let item = items[countBefore(itemSpans, span.start + 1) - 1];
	for (; item; item = item.list.parent) if (contains(item.span, span)) return item.span;
	const passage = document.passages[countBefore(document.passages, span.start + 1) - 1];
	if (!passage || !contains(passage, span)) return undefined;
	return passage.row?.span ?? passage;
}

/** The block that begins first after a place; of several that begin together, the longest. */
function blockAfter(document: Document, place: number): Span {
	const { all } = blocksOf(document);
	return all[countBefore(all, place)] ?? { start: document.text.length, end: document.text.length };
}

/** The comment's own line or, where it stands alone, the next line that holds more than white space or comments. */
function lineFor(document: Document, comment: Comment): Span {
	if (comment.inline) return lineAt(document.text, comment.span.start);
	const { comments } = blocksOf(document);
	let place = comment.span.end;
	for (let next = countBefore(comments, place); next < comments.length; next++) {
		const other = comments[next]!;
		if (document.text.slice(place, other.start).trim() !== "") break;
		place = other.end;
	}
	const content = document.text.slice(place).search(/\S/);
	return lineAt(document.text, content < 0 ? document.text.length : place + content);
}

function spans(blocks: readonly { readonly span: Span }[]): readonly Span[] {
	return blocks.map((block) => block.span);
}

function byPlace(one: Span, other: Span): number {
	return one.start - other.start || other.end - one.end;
}
