/** A part of a paragraph: its lines from the first, counted from the paragraph's, and where its words start behind a mark. */
export interface LetteredPart {
	readonly line: number;
	readonly content: string;
	/** How much of its first line the mark takes; none where it stands before the first mark. */
	readonly mark: number;
}

/**
 * Cuts a paragraph at the lines that start with "(a)", "b)", "c." or "(ii)": people's lists that Markdown takes for one
 * paragraph. Absent where fewer than two lines do, where the first of them is not the first of its row, and where a
 * backslash breaks lines, which joins them.
 */
export function letteredPartsOf(content: string): readonly LetteredPart[] | undefined {
	if (!content.includes("\n") || !FIRST.test(content) || content.includes("\\\n")) return undefined;
	const parts: { line: number; lines: string[]; mark: number }[] = [];
	for (const [line, text] of content.split("\n").entries()) {
		const mark = MARK.exec(text);
		if (mark && (parts.some((part) => part.mark > 0) || FIRST.test(mark[0])))
			parts.push({ line, lines: [text.slice(mark[0].length)], mark: mark[0].length });
		else if (parts.length === 0) parts.push({ line, lines: [text], mark: 0 });
		else parts.at(-1)!.lines.push(text);
	}
	if (parts.filter((part) => part.mark > 0).length < 2) return undefined;
	return parts.map(({ line, lines, mark }) => ({ line, content: lines.join("\n").trimEnd(), mark }));
}

/** With a full stop only small letters: "A. Kumar" is somebody. */
const MARK =
	/^(?:\((?:[a-zA-Z]|[ivxIVX]{2,4}|\d{1,2})\)|(?:[a-zA-Z]|[ivxIVX]{2,4})\)|(?:[a-z]|[ivx]{2,4})\.)[ \t]+(?=\S)/u;
const FIRST = /^\(?[aiAI1][).]/mu;
