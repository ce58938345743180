import { themesIn } from "../argument/announced-themes";
import type { Argument } from "../argument/argument";
import type { Passage, Section, Span } from "../text/document";

/** Where a document rule reports, and where a fix may add what is missing. */
export interface Place {
	readonly span: Span;
	/** The end of the block after which a new section can stand. */
	readonly end: number;
}

/** The heading that announces a topic, else the document's title, else its first words. */
export function placeOfTopic(argument: Argument, topic: string): Place {
	const { sections } = argument.document;
	const announced = sections.find(
		(section) => section.heading && argument.topics.ofPassage(section.heading).has(topic) && section.level > 1,
	);
	return announced ? placeOfSection(argument, announced) : placeOfTitle(argument);
}

/** A section's heading, and the end of what stands straight under it. */
export function placeOfSection(argument: Argument, section: Section): Place {
	if (!section.heading) return placeOfTitle(argument);
	const last = section.passages.findLast((passage) => !isSignature(argument, passage));
	const end = last ? blockEnd(argument, last.end) : headingEnd(argument, section.heading.end);
	return { span: trimmed(argument, section.heading), end };
}

/** The document's title, else its first words; a new section goes behind the opening, and behind a summary that follows. */
export function placeOfTitle(argument: Argument): Place {
	const anchor = titleOrFirstWords(argument);
	if (!anchor) return { span: { start: 0, end: 0 }, end: argument.document.text.trimEnd().length };
	return { span: trimmed(argument, anchor), end: openingEnd(argument, anchor.index) };
}

/** The same place; a new section goes behind all that is argued, and before a closing request, annexes and a signature. */
export function placeAtEnd(argument: Argument): Place {
	return { ...placeOfTitle(argument), end: bodyEnd(argument) };
}

function titleOrFirstWords({ document }: Argument): Passage | undefined {
	const title = document.sections.find((section) => section.heading)?.heading;
	return title ?? document.passages.find((passage) => passage.sentences.length > 0);
}

function openingEnd(argument: Argument, from: number): number {
	const headings = argument.document.passages.filter(({ kind, index }) => kind === "heading" && index > from);
	const next = headings.find((heading) => !argument.readingOf(heading).test(SUMMARY));
	return next ? endBefore(argument, next) : bodyEnd(argument);
}

const SUMMARY =
	/^\W*(?:\d[\d.]*\s+)?(?:(?:executive|management|short) )?(?:summary|overview|abstract|at a glance|in (?:brief|short))\b/iu;

function bodyEnd(argument: Argument): number {
	const { document, topics } = argument;
	const outermost = document.sections.filter(({ heading, parent }) => heading && (!parent?.heading || isTitle(parent)));
	let first: Passage | undefined;
	for (const { heading } of outermost.filter((section) => !isTitle(section)).reverse()) {
		const closes = themesIn(argument.readingOf(heading!)).has("ask") || topics.ofPassage(heading!).has("annex");
		if (!closes) break;
		first = heading;
	}
	return first ? endBefore(argument, first) : endBeforeSignature(argument, document.passages);

	function isTitle(section: Section): boolean {
		return section === argument.title;
	}
}

function endBefore({ document: { text } }: Argument, passage: Passage): number {
	const lineStart = text.lastIndexOf("\n", passage.start - 1) + 1;
	return text.slice(0, lineStart).trimEnd().length;
}

/** The end of the last line that is not the writer's name, thanks or greetings. */
function endBeforeSignature(argument: Argument, passages: readonly Passage[]): number {
	const last = passages.findLastIndex((passage) => !isSignature(argument, passage));
	const signature = passages[last + 1];
	return last < 0 || !signature ? argument.document.text.trimEnd().length : endBefore(argument, signature);
}

/** "Thanks", "Marek, Visitor Services": a few words on each line, without a figure, a stop or a colon. */
function isSignature(argument: Argument, passage: Passage): boolean {
	if (passage.kind !== "paragraph" || passage.quotation) return false;
	return SIGNATURE.test(argument.readingOf(passage).text);
}

const SIGNATURE = /^\s*\p{L}[^.!?:;\d\n]{0,40}(?:\n[^.!?:;\d\n]{1,40}){0,3}$/u;

/** Where a heading ends: it may be underlined on the next line. */
export function headingEnd(argument: Argument, offset: number): number {
	const { text } = argument.document;
	const end = blockEnd(argument, offset);
	const next = blockEnd(argument, end + 1);
	return /^[ \t]*(?:=+|-+)[ \t]*$/u.test(text.slice(end + 1, next)) ? next : end;
}

function blockEnd(argument: Argument, offset: number): number {
	const { text } = argument.document;
	const end = text.indexOf("\n", offset);
	return end < 0 ? text.length : end;
}

function trimmed(argument: Argument, passage: Passage): Span {
	const [first] = argument.readingOf(passage).sentences;
	const last = argument.readingOf(passage).sentences.at(passage.kind === "heading" ? -1 : 0);
	if (!first || !last) return { start: passage.start, end: passage.end };
	return argument.spanOf(passage, { start: first.start, end: last.end });
}
