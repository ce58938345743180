import type { Document, Edit, Span } from "../../index";

/**
 * The edit that allows a rule where it was found: a comment on a line of its own before the block, indented like the
 * block in its list or quotation. Before a table as a whole; behind a task, whose box must stay first. Of front matter,
 * in which no comment can stand, for the file.
 */
export function allowEdit(document: Document, span: Span, rule: string, reason: string): Edit {
	const words = `${rule}: ${tidy(reason)} -->`;
	const frontMatterEnd = document.frontMatter?.span.end ?? 0;
	if (span.start < frontMatterEnd) return behind(document.text, frontMatterEnd, `<!-- execspeak-allow-file ${words}`);
	const comment = `<!-- execspeak-allow ${words}`;
	const passage = document.passages.find((candidate) => candidate.start <= span.start && span.start <= candidate.end);
	if (passage?.item?.task && passage.item.passages[0] === passage)
		return { start: passage.end, end: passage.end, text: ` ${comment}` };
	const blockStart = passage?.row?.table.span.start ?? passage?.start ?? span.start;
	const { place, continuation } = startOfBlock(document.text, blockStart);
	return { start: place, end: place, text: `${comment}\n${continuation}` };
}

/** Front matter must stay first, so its comment goes behind it. */
function behind(text: string, end: number, comment: string): Edit {
	if (text[end] !== "\n") return { start: end, end, text: `\n${comment}\n` };
	return { start: end + 1, end: end + 1, text: `${comment}\n` };
}

/** Where a block's own text begins on its line, and what must lead its line once that text has moved down by one. */
function startOfBlock(text: string, blockStart: number): { place: number; continuation: string } {
	const lineStart = text.lastIndexOf("\n", blockStart - 1) + 1;
	const [lead] = CONTAINER_MARKS.exec(text.slice(lineStart, blockStart))!;
	return { place: lineStart + lead.length, continuation: lead.replace(/[^\s>]/g, " ") };
}

/** Marks of quotations and lists, and the white space between them. */
const CONTAINER_MARKS = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+[\s>]*)*/;

/** A reason on one line that cannot end the comment. */
function tidy(reason: string): string {
	return reason
		.trim()
		.replace(/\s+/g, " ")
		.replace(/-{2,}>?/g, "–");
}
