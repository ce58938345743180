import type { Span } from "../text/document";
import { FILLER } from "../text/prose";
import { countWhile } from "../text/spans";

/** A passage's prose as it is read, and the way between places in the two. */
export interface Compact {
	readonly text: string;
	toText(span: Span): Span;
	toProse(span: Span): Span;
}

const same = (span: Span): Span => span;

/**
 * The prose without fillers and with wrapped lines made one, and the way between the two: a sentence reads the same
 * wherever an editor has broken it. What is left out at prose offset f, the k-th, stands at text offset f - k.
 */
export function compactOf(prose: string): Compact {
	if (!HAS_BREAK.test(prose)) return { text: prose, toText: same, toProse: same };
	const joined = prose.includes("\n") ? withoutWraps(prose) : prose;
	let filler = joined.indexOf(FILLER);
	if (filler < 0) return { text: joined, toText: same, toProse: same };
	const fillers: number[] = [];
	for (; filler >= 0; filler = joined.indexOf(FILLER, filler + 1)) fillers.push(filler);
	const textAt = (offset: number) => offset - countWhile(fillers, (place) => place < offset);
	/** Fillers before a character lie outside a span that starts with it; those right after its last character too. */
	const proseAt = (offset: number) => offset + countWhile(fillers, (place, index) => place - index <= offset);
	return {
		text: joined.replaceAll(FILLER, ""),
		toText: (span) => ({ start: textAt(span.start), end: textAt(span.end) }),
		toProse: (span) => ({
			start: proseAt(span.start),
			end: span.end > span.start ? proseAt(span.end - 1) + 1 : proseAt(span.start),
		}),
	};
}

/** A line end or a filler, of which most passages have none. */
const HAS_BREAK = /[\n\u00ad]/;
/** A line from this length on was broken by an editor, and not by its author. */
const FULL_LINE = 60;
const RUNS_ON = /[\p{L}\p{N},;)%’'”"–—-]$/u;
const CONTINUES = /^\p{Ll}/u;
const STARTS_AFRESH = /^(?:[^\p{L}\p{N}$€£₹("“‘]|\p{L}[\p{L} ]{0,30}:)/u;

/** Each break inside a running sentence as one space and, for the indentation behind it, fillers: of equal length. */
function withoutWraps(prose: string): string {
	const lines = prose.split("\n");
	let result = lines[0] ?? "";
	for (let index = 1; index < lines.length; index++) {
		const before = lines[index - 1]!;
		const line = lines[index]!;
		const words = line.trimStart();
		const isWrapped =
			RUNS_ON.test(before) &&
			(CONTINUES.test(words) || (before.trimStart().length >= FULL_LINE && !STARTS_AFRESH.test(words)));
		result += isWrapped ? ` ${FILLER.repeat(line.length - words.length)}${words}` : `\n${line}`;
	}
	return result;
}
