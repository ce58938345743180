import type { Argument } from "../argument/argument";
import type { Passage, Table } from "../text/document";
import type { Edit, Fix } from "./finding";

/** A fix that the writer still has to complete. */
export function guided(title: string, edits: readonly Edit[]): Fix {
	return { kind: "guided", title, edits };
}

/** Adds a clause to a sentence, before its full stop: "…rose 6 points" + ", worth [amount] a year" + ".". */
export function insertClause(argument: Argument, passage: Passage, sentence: number, clause: string): Edit {
	const reading = argument.readingOf(passage);
	const { start, end } = reading.sentences[sentence]!;
	const stop = /[.!?:;…]+["”')\]]*\s*$/u.exec(reading.text.slice(start, end));
	const at = end - (stop ? stop[0].length : 0);
	const { end: place } = argument.spanOf(passage, { start, end: at });
	return insertAt(endOfMarks(place, passage), clause);
}

/** Adds words behind a place in a passage's reading, and behind the marks that close there. */
export function insertBehind(argument: Argument, passage: Passage, at: number, words: string): Edit {
	const { end } = argument.spanOf(passage, { start: at - 1, end: at });
	return insertAt(endOfMarks(end, passage), words);
}

/** A guided fix that adds a sentence after another one in the same passage. */
export function sentenceFix(argument: Argument, passage: Passage, sentence: number, title: string, text: string): Fix {
	const { end } = argument.spanOf(passage, argument.readingOf(passage).sentences[sentence]!);
	const at = endOfMarks(end, passage);
	const closes = /[.!?…]["”')\]*_]*$/u.test(argument.document.text.slice(passage.start, at));
	return guided(title, [insertAt(at, `${closes ? "" : "."} ${text}`)]);
}

/** A fix that adds a reason to act now behind a sentence. */
export function whyNowFix(argument: Argument, passage: Passage, sentence: number): Fix {
	const text = "It matters now because [driver] on [date] puts [amount] at risk.";
	return sentenceFix(argument, passage, sentence, "Say why it matters now: add a reason with a date", text);
}

/** Adds a row at the end of a table; cells that are not given stay empty. */
export function insertRow(table: Table, cells: readonly string[]): Edit {
	const width = table.header.cells.length;
	const filled = Array.from({ length: width }, (_, column) => cells[column] ?? "");
	return insertAt(table.span.end, `\n| ${filled.join(" | ")} |`);
}

/** Adds a section after a passage's block, set off by blank lines. */
export function insertAfterBlock(at: number, markdown: string): Edit {
	return insertAt(at, `\n\n${markdown}`);
}

function insertAt(at: number, text: string): Edit {
	return { start: at, end: at, text };
}

/** Closing marks of emphasis and links belong to the words before them: a clause goes behind. */
function endOfMarks(at: number, { prose, start }: Passage): number {
	let end = at;
	while (prose[end - start] === "\u00ad") end++;
	return end;
}
