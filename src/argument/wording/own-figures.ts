import type { Span } from "../../text/document";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";

function textOf(reading: Reading, sentence: number): string {
	const { start, end } = reading.sentences[sentence]!;
	return reading.text.slice(start, end);
}

/** "…; with us it is 11%", "…, here 14%": an own figure in the same breath. */
const BESIDE_IT = /[;,:–—(]\s?(?:(?:and|but|while|whereas|yet) )?(?:with us|for us|ours|here)\b[^;,]{0,30}\d/iu;

/** "Our own count, though, gives 14 in 100.": the next sentence answers with a figure of no study. */
export function answerTo(reading: Reading, sentence: number): Mention | undefined {
	const own = BESIDE_IT.exec(textOf(reading, sentence));
	if (own) {
		const from = reading.sentences[sentence]!.start + own.index;
		const figures = mentionsIn(reading, sentence, "amount").filter(({ tag }) => FIGURES.has(tag));
		const figure = figures.find(({ start }) => start > from);
		if (figure && figures[0]!.start < from) return figure;
	}
	const next = reading.sentences[sentence + 1];
	if (!next || !CONTRASTS.test(reading.text.slice(next.start, next.end))) return undefined;
	if (mentionsIn(reading, sentence + 1, "study").length > 0) return undefined;
	return mentionsIn(reading, sentence + 1, "amount").find((amount) => FIGURES.has(amount.tag));
}

const CONTRASTS = /^\W*(?:however|but|yet|still|here|ours?|by contrast|in contrast|with us)\b/iu;
export const FIGURES: ReadonlySet<string> = new Set(["percent", "number", "points", "multiple", "money", "rating"]);

/** "our churn is 14%": a figure in a sentence that speaks of us. */
export function ownFigureIn(reading: Reading): Span | undefined {
	for (const who of reading.of("firstPerson")) {
		const words = reading.text.slice(who.start, who.end);
		if (who.quoted || isForecast(reading, who.sentence) || !/^(?:our|ours|we|we['’]ve)$/iu.test(words)) continue;
		const figure = mentionsIn(reading, who.sentence, "amount").find(
			(amount) => amount.tag !== "duration" && amount.word > who.word && !isHandful(amount),
		);
		if (!figure || FORETOLD.test(reading.text.slice(who.end, figure.start))) continue;
		if (mentionsIn(reading, who.sentence, "study").length > 0 && !/\bours?\b/iu.test(words)) continue;
		if (!SUPPLIER.test(reading.text.slice(who.start, who.end + 32))) return { start: who.start, end: figure.end };
	}
	return undefined;
}

/** "We talk to two vendors": a few of something measure nothing. */
function isHandful({ tag, amount }: Mention): boolean {
	return tag === "number" && amount !== undefined && amount.value < LEAST_COUNT;
}

const LEAST_COUNT = 4;

/** What we expect or ask for is no figure of our own yet. */
function isForecast(reading: Reading, sentence: number): boolean {
	const { start, end } = reading.sentences[sentence]!;
	return FORECAST.test(reading.text.slice(start, end));
}

const FORECAST = /\b(?:expect|anticipate|forecast|hope|aim|ask|request|approve)\b/iu;

/** "We project a return of 3.2x", "we are confident that sales will rise by 40%". */
const FORETOLD =
	/^ (?:\p{L}+ly |also |therefore )?(?:project|predict|foresee|foretell|target|reckon on|count on)\b|\b(?:will|would|shall|(?:is|are) (?:going|bound|set) to|should|could|confident)\b/iu;

/** "Our coaching partner" counts for others, and "our industry" for all. */
const SUPPLIER =
	/\bour (?:(?:coaching|own|proprietary|global|sector|industry) ){0,2}(?:clients?|benchmark|database|research|index)\b|\bour (?:\p{L}+ ){0,2}(?:partner|vendor|supplier|provider|consultant|agency|competitor|rival|peer)s?\b|\bour (?:whole )?(?:industry|sector|trade|profession)\b/iu;
