import { themesIn } from "../argument/announced-themes";
import type { Argument } from "../argument/argument";
import type { Evidence } from "../argument/parts/evidence";
import { shortened } from "../argument/quotation";
import type { Statement } from "../argument/statements";
import type { Span } from "../text/document";
import type { Fix, Hit, Related } from "./finding";
import { insertAfterBlock } from "./insertions";
import { type Place, placeAtEnd, placeOfSection, placeOfTitle } from "./places";

/** What a document rule has to say about a part that is not there. */
export interface Absence {
	/** The theme of headings under which the part belongs. */
	readonly theme: string;
	readonly message: string;
	/** What comes nearest, and what would make it do. */
	readonly near?: { readonly statement: Statement; readonly message: string } | undefined;
	readonly fix: { readonly title: string; readonly heading: string; readonly text: string };
}

/**
 * Reports a missing part on the heading where it belongs, else on the title, and offers the text that would fill it: there,
 * or in a section of its own, a request behind the opening and anything else at the end.
 */
export function missing(argument: Argument, absence: Absence): Hit {
	const announced = sectionAnnouncing(argument, absence.theme);
	const place = announced ?? (absence.theme === "ask" ? placeOfTitle(argument) : placeAtEnd(argument));
	const { heading, text, title } = absence.fix;
	const markdown = announced ? text : `## ${heading}\n\n${text}`;
	const fix: Fix = { kind: "guided", title, edits: [insertAfterBlock(place.end, markdown)] };
	const related = absence.near && relatedTo(argument, absence.near);
	return { span: place.span, message: absence.message, ...(related && { related: [related] }), fixes: [fix] };
}

function relatedTo(argument: Argument, near: NonNullable<Absence["near"]>): Related {
	return { message: near.message, span: spanOfStatement(argument, near.statement) };
}

/** Where a statement stands in the document's text. */
export function spanOfStatement(argument: Argument, statement: Statement): Span {
	return argument.spanOf(statement.passage, statement.range);
}

function sectionAnnouncing(argument: Argument, theme: string): Place | undefined {
	const { sections } = argument.document;
	const title = sections.find((section) => section.level === 1);
	const section = sections.find(
		(candidate) =>
			candidate.heading && candidate !== title && themesIn(argument.readingOf(candidate.heading)).has(theme),
	);
	return section && placeOfSection(argument, section);
}

/** "; “We will meet regularly” comes nearest, but …": for the end of a sentence; nothing where nothing comes near. */
export function butFound(evidence: Evidence, lack: string): string {
	return evidence.near ? `; “${shortened(evidence.near.text)}” comes nearest, but ${lack}` : "";
}

/** What comes nearest, as related information. */
export function nearestOf(evidence: Evidence, message: string): Absence["near"] {
	return evidence.near && { statement: evidence.near, message };
}
