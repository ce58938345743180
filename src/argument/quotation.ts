import type { Span } from "../text/document";

/** How many characters of the writer's text a message quotes at most where it may shorten. */
const LONGEST_EXCERPT = 70;
const MOST_WORDS_ADDED = 4;
const LONGEST_BRACKET = 40;

/** Words on which no quotation may end: it would read as torn off. */
const DANGLING =
	/(?:^|\s)(?:an?|the|of|to|for|with|by|from|in|(?<!\b(?:early|later|now|so) )on|at|and|or|than|be|been|is|are|was|were|will|which|our|your|their|its|very|greatly|similar|such|other|an? [\d.,]+\s?%?|[\p{L}]+['’]s)$/iu;

/** The words of a range in one line, so that they read whole: no half bracket, no stray quotation mark, no torn end. */
export function quotationOf(text: string, range: Span, sentence: Span): string {
	const end = withoutHalfBracket(text, { start: range.start, end: wholeEnd(text, range, sentence.end) }, sentence.end);
	return tidied(text.slice(range.start, end));
}

/** The sentence around a range in one line. A long one is shortened, at its beginning too where the range stands late. */
export function excerptOf(text: string, range: Span, sentence: Span): string {
	const earliest = Math.min(range.start, range.end - LONGEST_EXCERPT);
	if (earliest <= sentence.start) return shortened(text.slice(sentence.start, sentence.end));
	const space = text.slice(earliest, range.start).search(/\s/u);
	const start = space < 0 ? range.start : earliest + space;
	return `… ${shortened(text.slice(start, sentence.end))}`;
}

/** A statement's words, short enough for a message. The bars between a table's cells become commas. */
export function shortened(written: string): string {
	const text = inOneLine(written)
		.replace(/^(?: ?\|)+ ?/u, "")
		.replace(/(?: ?\|)+ ?/gu, ", ");
	if (text.length <= LONGEST_EXCERPT) return tidied(text);
	const cut = text.slice(0, text.lastIndexOf(" ", LONGEST_EXCERPT));
	const opened = cut.lastIndexOf("(");
	return `${tidied(opened > cut.lastIndexOf(")") && opened > 0 ? cut.slice(0, opened) : cut)} …`;
}

function wholeEnd(text: string, { start, end }: Span, last: number): number {
	let at = end;
	for (let added = 0; added < MOST_WORDS_ADDED && DANGLING.test(text.slice(start, at)); added++) {
		const next = /^[^\S\n]+[\p{L}\p{N}$€£₹][\p{L}\p{N}'’%.,-]*/u.exec(text.slice(at, last));
		if (!next) return end;
		at += next[0].replace(/[.,-]+$/u, "").length;
	}
	return at;
}

function withoutHalfBracket(text: string, { start, end }: Span, last: number): number {
	const opened = text.lastIndexOf("(", end - 1);
	if (opened < start || text.slice(opened, end).includes(")")) return end;
	const closed = text.slice(end, Math.min(last, end + LONGEST_BRACKET)).indexOf(")");
	return closed >= 0 ? end + closed + 1 : opened;
}

/** Inside our own quotation marks, the writer's become single ones; one without its partner goes. */
function tidied(text: string): string {
	const line = inOneLine(text).replace(/[\s,;:.–—]+$/u, "");
	const isBracketed = !line.includes(")") || line.includes("(");
	if (!isBracketed) return tidied(line.replaceAll(")", ""));
	const isPaired = (line.match(/["“”]/gu)?.length ?? 0) % 2 === 0;
	return isPaired
		? line.replace(/["“]([^"“”]*)["”]/gu, "‘$1’").replace(/["“”]/gu, "")
		: line.replace(/["“”]/gu, "").trim();
}

function inOneLine(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}
