import type { Span } from "../text/document";

/** Quotation marks around five words or more, or a short remark of somebody's, hold speech; else they are scare quotes. */
export function quotedSpansOf(text: string): readonly Span[] {
	if (!/["“„«]/u.test(text)) return NO_SPANS;
	const spans: Span[] = [];
	for (let index = 0; index < text.length; index++) {
		const closing = QUOTE_PAIRS.get(text[index]!);
		if (!closing) continue;
		const end = text.indexOf(closing, index + 1);
		if (end < 0) {
			const isOpening = index === 0 || text[index] !== '"' || /\s/u.test(text[index - 1]!);
			if (isOpening && index <= 2) spans.push({ start: index, end: text.length });
			continue;
		}
		const inside = text.slice(index + 1, end);
		const isSlogan = text.slice(0, index).trim() === "" && text.slice(end + 1).trim() === "" && !SPEAKER.test(inside);
		const isSpeech = SPEAKER.test(inside) && /[,.!?]$/u.test(inside) && inside.includes(" ");
		if (!isSlogan && (isSpeech || inside.split(/\s+/u).length >= WORDS_OF_A_QUOTATION))
			spans.push({ start: index, end: end + 1 });
		index = end;
	}
	return spans;
}

const QUOTE_PAIRS = new Map([
	['"', '"'],
	["“", "”"],
	["„", "“"],
	["«", "»"],
]);
const NO_SPANS: readonly Span[] = [];
const WORDS_OF_A_QUOTATION = 5;
/** A whole passage in quotation marks that speaks to nobody and of nobody is the author's slogan. */
const SPEAKER = /\b(?:I|my|me|you|your|we|they|he|she)\b/iu;
