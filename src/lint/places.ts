import type { Argument } from "../argument/argument";
import type { Section, Span } from "../text/document";

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
	const last = section.passages.at(-1);
	const end = last ? blockEnd(argument, last.end) : headingEnd(argument, section.heading.end);
	return { span: trimmed(argument, section.heading), end };
}

/** The document's title, else its first words; a new section goes behind the opening. */
export function placeOfTitle(argument: Argument): Place {
	const { sections } = argument.document;
	const title = sections.find((section) => section.heading)?.heading;
	const first = argument.document.passages.find((passage) => passage.sentences.length > 0);
	const anchor = title ?? first;
	if (!anchor) return { span: { start: 0, end: 0 }, end: argument.document.text.trimEnd().length };
	return { span: trimmed(argument, anchor), end: openingEnd(argument, anchor.index) };
}

/** A new section goes before the second heading, at the end of the opening; in a paper without headings, at its end. */
function openingEnd(argument: Argument, from: number): number {
	const { passages, text } = argument.document;
	const next = passages.find((passage) => passage.index > from && passage.kind === "heading");
	if (!next) return text.trimEnd().length;
	const lineStart = text.lastIndexOf("\n", next.start - 1) + 1;
	return text.slice(0, lineStart).trimEnd().length;
}

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

function trimmed(argument: Argument, passage: Parameters<Argument["readingOf"]>[0]): Span {
	const [first] = argument.readingOf(passage).sentences;
	const last = argument.readingOf(passage).sentences.at(passage.kind === "heading" ? -1 : 0);
	if (!first || !last) return { start: passage.start, end: passage.end };
	return argument.spanOf(passage, { start: first.start, end: last.end });
}
