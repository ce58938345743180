import type { Document, Passage, Span } from "../../text/document";
import type { Argument } from "../argument";
import { matchesIn } from "../patterns/matches";
import { type Placeholder, placeholderNamed } from "../placeholders";
import { quotedSpansOf } from "../quoted-spans";

/** A hole that is in no prose; the span counts in the document. */
export interface HiddenHole {
	readonly span: Span;
	readonly names: Placeholder["names"];
}

/**
 * Finds `<name of owner>`, `<<amount>>` and `{{amount}}` in a passage. Most are HTML to Markdown, or a program's
 * expressions, so that they are in no prose and often on no finished page: they are looked for in the source.
 */
export function hiddenHolesIn({ document }: Argument, passage: Passage): readonly HiddenHole[] {
	const source = document.text.slice(passage.start, passage.end);
	if (!source.includes("<") && !source.includes("{{")) return [];
	const holes: HiddenHole[] = [];
	const quotes = quotedSpansOf(source);
	let behind = 0;
	let ticks = 0;
	for (const match of matchesIn(source, HIDDEN)) {
		const [written, angled, braced = ""] = match;
		ticks += source.slice(behind, match.index).split("`").length - 1;
		behind = match.index;
		const names = placeholderNamed(angled ?? braced);
		const isCode = ticks % 2 === 1;
		const isQuoted = quotes.some((quote) => quote.start <= match.index && match.index < quote.end);
		if (!names || isCode || isQuoted || isElement(angled, document)) continue;
		const start = passage.start + match.index;
		holes.push({ span: { start, end: start + written.length }, names });
	}
	return holes;
}

/** The same in a value of front matter, where neither code nor HTML stands. Places count in `words`. */
export function hiddenIn(words: string): readonly Span[] {
	return matchesIn(words, HIDDEN)
		.filter(([, angled, braced = ""]) => placeholderNamed(angled ?? braced) !== undefined)
		.map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
}

/** Words between angle brackets, not behind a word as the type in `List<Customer>` is; one name between braces. */
const HIDDEN =
	/(?<![\p{L}\p{N}_<])<{1,2}(\p{L}[\p{L}\s]{1,59})>{1,2}(?!>)|(?<!\{)\{\{\s?(\p{L}[\p{L}\s_-]{1,59})\}\}(?!\})/gu;

/** An element of HTML, or a tag that is closed somewhere. */
function isElement(angled: string | undefined, document: Document): boolean {
	if (angled === undefined) return false;
	const [name = ""] = angled.toLowerCase().split(/\s/u);
	return ELEMENTS.test(name) || closedIn(document).has(name);
}

/** The names of all tags that a document closes; looked for once. */
function closedIn(document: Document): ReadonlySet<string> {
	const known = closed.get(document);
	if (known) return known;
	const names = new Set(matchesIn(document.text, /<\/(\p{L}{1,30})/gu).map(([, name]) => name!.toLowerCase()));
	closed.set(document, names);
	return names;
}

const closed = new WeakMap<Document, ReadonlySet<string>>();

/** Those whose names are words for holes too; others are never taken for one. */
const ELEMENTS = /^(?:article|data|details|image|link|section|source|summary|table|text|time|title|video)$/u;
