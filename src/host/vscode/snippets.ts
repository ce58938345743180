import type { Edit } from "../../index";

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
	if (!edits.some((edit) => edit.text.search(PLACEHOLDER) >= 0)) return undefined;
	let stop = 0;
	return edits.map(({ start, end, text: inserted }) => ({
		start,
		end,
		snippet: withoutIndent(inserted, indentAt(text, start))
			.split(PLACEHOLDER)
			.map((piece, index) => (index % 2 === 0 ? escapeText(piece) : `\${${++stop}:${escapeText(piece)}}`))
			.join(""),
	}));
}

/** What stands in square brackets, but for the box of a task and the words of a link. */
const PLACEHOLDER = /((?<!\])\[(?![ xX]?\])[^[\]\n]+\](?![([]))/;

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
