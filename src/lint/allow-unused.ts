import type { Document } from "../text/document";
import { lineNumberAt } from "../text/lines";
import type { Allowance, Fault } from "./allow-comments";
import { removalOf, removalOfName } from "./comment-edits";
import type { Finding } from "./finding";
import { UNUSED_ALLOW } from "./hygiene";

/**
 * Says of an allowance that nothing needed it, and why that may be. `kept` are the findings that no comment allows, and
 * `needed` the other rules' names in its comment, which must stay.
 */
export function unusedFault(
	document: Document,
	allowance: Allowance,
	kept: readonly Finding[],
	needed: readonly string[],
): Fault {
	const { id, comment } = allowance;
	const edit = needed.length > 0 ? removalOfName(document, comment, id) : removalOf(document, comment);
	const title = needed.length > 0 ? `Take ${id} out of this comment` : "Remove this comment";
	const kind = findingBefore(allowance, kept) || hidesItsLine(document, allowance) ? "guided" : "safe";
	return {
		rule: UNUSED_ALLOW,
		span: comment.span,
		message: messageOf(document, allowance, kept, needed),
		...(edit && { fixes: [{ kind, title, edits: [edit] }] }),
	};
}

function messageOf(
	document: Document,
	allowance: Allowance,
	kept: readonly Finding[],
	needed: readonly string[],
): string {
	const { id } = allowance;
	if (hidesItsLine(document, allowance))
		return "This comment hides what follows it on its line, since Markdown takes that for HTML: give it a line of its own.";
	const before = findingBefore(allowance, kept);
	if (before) {
		const line = lineNumberAt(document.text, before.span.start);
		return `There is nothing after this comment that ${id} would report: if it is for line ${line}, move it up there.`;
	}
	const way = needed.length > 0 ? `take ${id} out of this comment` : "remove this comment";
	return `There is nothing here that ${id} would report: ${way}.`;
}

/** What stands above a comment, and may be what it is for. */
function findingBefore(allowance: Allowance, kept: readonly Finding[]): Finding | undefined {
	if (!standsBefore(allowance)) return undefined;
	return kept.findLast(({ rule, span }) => rule === allowance.id && span.end <= allowance.comment.span.start);
}

/** Whether words stand behind a comment that are no prose: a line that begins with a comment is HTML to its end. */
function hidesItsLine({ text, prose }: Document, { comment }: Allowance): boolean {
	const { start, end } = comment.span;
	const ending = text.indexOf("\n", end);
	const lineEnd = ending < 0 ? text.length : ending;
	if (WORD.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start))) return false;
	const behind = text.slice(end, lineEnd).trimStart();
	return WORD.test(behind) && !behind.startsWith("<!--") && prose.slice(end, lineEnd).trim() === "";
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether a comment speaks of what follows it, and of that alone. */
function standsBefore({ comment, covered }: Allowance): boolean {
	return !comment.inline && covered.start >= comment.span.end;
}
