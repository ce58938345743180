import { readFigures } from "../../figures/read";
import type { Span } from "../../text/document";
import { matchesIn } from "../patterns/matches";

/**
 * Whether words say nothing before their holes are filled in: "We ask [name] to approve [amount] by [date]" asks for
 * nothing yet, "We ask the board to approve a second ferry for [amount]" asks for a ferry. So it is where no figure
 * stands beside the holes, few words do, and no more names and dates than holes. The holes count in `text`.
 */
export function saysNothingBeside(holes: readonly Span[], text: string): boolean {
	if (holes.length === 0) return false;
	const rest = withBlanks(text, holes);
	const { amounts, times } = readFigures(rest, "point");
	if (amounts.length > 0) return false;
	const words = rest.match(WORDS)?.length ?? 0;
	if (words > holes.length * WORDS_BESIDE_A_HOLE) return false;
	const names = matchesIn(withBlanks(rest, times), NAMES).filter(isName);
	return names.length + times.length <= holes.length;
}

/** The text with blanks in place of some spans, at equal length. */
export function withBlanks(text: string, spans: readonly Span[]): string {
	let blanked = "";
	let at = 0;
	for (const { start, end } of spans) {
		blanked += text.slice(at, start) + text.slice(Math.max(at, start), end).replace(/[^\n]/g, BLANK);
		at = Math.max(at, end);
	}
	return blanked + text.slice(at);
}

/** No-break spaces say nothing and mean nothing to Markdown and YAML. */
const BLANK = "\u00a0";
/** As many as "This serves the COO's goal of [goal]" has, and no whole clause. */
const WORDS_BESIDE_A_HOLE = 6;
const WORDS = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const NAMES = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*)*/gu;

/** One word with a capital that opens a sentence is no name, but for one in capitals. */
function isName({ 0: written, index, input }: RegExpMatchArray): boolean {
	if (written.includes(" ") || /^\p{Lu}{2}/u.test(written)) return true;
	return /[^\s.:;!?*_|>“"(-]\s*$/u.test(input!.slice(Math.max(0, index! - 8), index));
}
