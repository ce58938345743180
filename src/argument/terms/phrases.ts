import type { Span } from "../../text/document";
import { matchesIn } from "../patterns/matches";
import { stemOf } from "./term-keys";

/** Where a text says a phrase, in whatever case, inflection and hyphenation. Spans count in the text. */
export function* placesOfPhrase(text: string, phrase: string): Generator<Span> {
	const wanted = wordsOf(phrase).map(({ stem }) => stem);
	const words = wordsOf(text);
	if (wanted.length === 0) return;
	for (let at = 0; at + wanted.length <= words.length; at++) {
		if (wanted.every((stem, ahead) => words[at + ahead]!.stem === stem))
			yield { start: words[at]!.start, end: words[at + wanted.length - 1]!.end };
	}
}

function wordsOf(text: string) {
	return matchesIn(text, /[\p{L}\p{N}]+/gu).map(({ 0: word, index }) => ({
		stem: stemOf(word.toLowerCase()),
		start: index,
		end: index + word.length,
	}));
}
