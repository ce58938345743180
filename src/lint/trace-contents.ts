import type { Argument } from "../argument/argument";
import type { Mention, MentionKind } from "../argument/mention";
import { verdictOnTable } from "../argument/scores/tables";
import type { Passage, Span } from "../text/document";
import { lineNumberAt } from "../text/lines";

/** Says in one or two sentences what was read on a line: for a line on which nothing is judged. */
export function contentsOf(argument: Argument, line: Span): string {
	const { document } = argument;
	const { text, frontMatter, codes, comments } = document;
	const within = (span: Span | undefined) => span !== undefined && span.start <= line.start && span.end >= line.end;
	if (text.slice(line.start, line.end).trim() === "") return "This line is empty.";
	if (within(frontMatter?.span))
		return "This line is front matter, which says what the paper is, and is not read as text.";
	if (codes.some((code) => within(code.span))) return "This line is code, which is not read as text.";
	if (comments.some((comment) => within(comment.span))) return "This line is a comment, which readers do not see.";
	const passages = document.passages.filter(
		(passage) => passage.start <= line.end && passage.end > line.start && passage.sentences.length > 0,
	);
	if (passages.length === 0) return "There is no text on this line.";
	const read = [...namedIn(argument, passages, line)].map(([name, words]) => `${name} (${words.join(", ")})`);
	const said =
		read.length > 0
			? `Read on this line: ${read.join("; ")}.`
			: "Nothing on this line is a score, an amount, a date, an owner or anything else that rules look for.";
	return `${said}${partOfTable(argument, passages, line)}`;
}

/** What each kind is called. */
const NAMES: readonly (readonly [kind: MentionKind, name: string, ...tags: string[]])[] = [
	["score", "a survey score"],
	["amount", "money", "money"],
	["amount", "a figure", "number", "percent", "points", "basisPoints", "multiple", "rating"],
	["money", "a money measure"],
	["behaviour", "what customers do"],
	["time", "a date or period"],
	["driver", "a possible reason to act now"],
	["role", "a role"],
	["goal", "a goal"],
	["ask", "a request"],
	["programme", "a programme"],
	["placeholder", "a gap to fill in"],
];

const MOST_WORDS = 3;

function namedIn(argument: Argument, passages: readonly Passage[], line: Span): ReadonlyMap<string, readonly string[]> {
	const named = new Map<string, string[]>();
	for (const [kind, name, ...tags] of NAMES) {
		for (const passage of passages) {
			const isNamed = (mention: Mention) => {
				const span = argument.spanOf(passage, mention);
				return span.start < line.end && span.end > line.start && (tags.length === 0 || tags.includes(mention.tag));
			};
			for (const mention of argument.readingOf(passage).of(kind).filter(isNamed)) {
				const words = named.get(name) ?? [];
				const quote = `“${argument.quote(passage, mention)}”`;
				if (words.length < MOST_WORDS && !words.includes(quote)) named.set(name, [...words, quote]);
			}
		}
	}
	return named;
}

function partOfTable(argument: Argument, passages: readonly Passage[], line: Span): string {
	const table = passages.find((passage) => passage.row)?.row?.table;
	const verdict = table && verdictOnTable(argument, table);
	if (!verdict || !("claim" in verdict)) return "";
	const { passage, range } = verdict.claim;
	const { start } = argument.spanOf(passage, range);
	if (!argument.scoreClaims.some((claim) => claim.passage === passage) || (start >= line.start && start <= line.end))
		return "";
	const place = lineNumberAt(argument.document.text, start);
	return ` The table is judged as a whole, at its first score: ask about line ${place}.`;
}
