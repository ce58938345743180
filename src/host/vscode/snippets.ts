import { bracketedHolesIn, type Edit, type Span } from "../../index";

/** An edit whose text is in VS Code's snippet syntax. */
export interface SnippetEdit {
	readonly start: number;
	readonly end: number;
	readonly snippet: string;
}

/**
 * The edits of a fix as snippets: each `[placeholder]` is a tab stop, numbered through all edits, and the Tab key leads
 * from one to the next. Nothing where the fix leaves no placeholder: it is a plain edit then.
 */
export function snippetEditsOf(edits: readonly Edit[], text: string): readonly SnippetEdit[] | undefined {
	if (!edits.some((edit) => gapsIn(edit.text).length > 0)) return undefined;
	let stops = 0;
	return edits.map(({ start, end, text: inserted }) => {
		const words = withoutIndent(inserted, indentAt(text, start));
		const gaps = gapsIn(words);
		const snippet = withTabStops(words, gaps, stops);
		stops += gaps.length;
		return { start, end, snippet };
	});
}

/** Where a text leaves something to fill in. What stands behind the words of a link is its label. */
export function gapsIn(text: string): readonly Span[] {
	return bracketedHolesIn(text).filter(({ start }) => text[start - 1] !== "]");
}

function withTabStops(words: string, gaps: readonly Span[], stopsBefore: number): string {
	let snippet = "";
	let written = 0;
	for (const [index, { start, end }] of gaps.entries()) {
		const before = escapeText(words.slice(written, start));
		snippet += `${before}\${${stopsBefore + index + 1}:${escapeText(words.slice(start, end))}}`;
		written = end;
	}
	return snippet + escapeText(words.slice(written));
}

function escapeText(text: string): string {
	return text.replace(/[\\$}]/g, "\\$&");
}

/** VS Code indents each new line of a snippet like the line it goes into; what the fix indents itself comes off. */
function withoutIndent(inserted: string, indent: string): string {
	return indent === "" ? inserted : inserted.replaceAll(`\n${indent}`, "\n");
}

function indentAt(text: string, offset: number): string {
	const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
	return /^[ \t]*/.exec(text.slice(lineStart, offset))![0];
}
