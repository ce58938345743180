import type { Span } from "./document";
import { FILLER } from "./prose";

/** The sentences of a passage's prose, trimmed of white space and fillers. A line break does not end a sentence. */
export function sentencesOf(prose: string): Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const match of prose.matchAll(/[.!?…]["'”’)\]\u00AD]*\s+(?=[\p{Lu}\d$€£[("“\u00AD])/gu)) {
		add(spans, prose, start, match.index + match[0].length);
		start = match.index + match[0].length;
	}
	add(spans, prose, start, prose.length);
	return spans;
}

function add(spans: Span[], prose: string, from: number, to: number): void {
	let start = from;
	let end = to;
	while (start < end && isBlank(prose[start]!)) start++;
	while (end > start && isBlank(prose[end - 1]!)) end--;
	if (start < end) spans.push({ start, end });
}

function isBlank(character: string): boolean {
	return character === FILLER || character.trim() === "";
}
