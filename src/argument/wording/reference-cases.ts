import type { Span } from "../../text/document";
import { oncePerReading } from "../memory";
import type { Reading } from "../reading";
import { deedToldIn, goesOnToTell, labelledDeedIn, mayTellDeed, namesSomebody, ownDeedToldIn } from "./told-deeds";
import { type Outcome, outcomeToldIn } from "./told-outcomes";

/** What somebody somewhere did, and how it went, told in a passage. */
export interface ReferenceCase {
	/** The sentence of the deed and that of the outcome, which may be the same. */
	readonly deedIn: number;
	readonly outcomeIn: number;
	readonly range: Span;
}

/** The first of a passage, told in so many words or with a figure. */
export const referenceCaseIn = oncePerReading((reading): ReferenceCase | undefined => {
	if (!mayTellDeed(reading, reading.text)) return undefined;
	const told = reading.sentences.map((_, sentence) => textOf(reading, sentence));
	const deeds = told.map((text, sentence) => deedIn(reading, told, sentence, text));
	for (const [sentence, text] of told.entries()) {
		if (isAside(text) || TURNS.test(told[sentence + 1] ?? "")) continue;
		const found = toldForwards(reading, told, deeds, sentence) ?? toldBackwards(reading, sentence, text);
		if (found) return found;
	}
	return undefined;
});

/** How it went, where a list or a table of reference cases leaves no doubt that somebody did it. */
export const outcomeOfListed = oncePerReading((reading): ReferenceCase | undefined => {
	for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
		const text = textOf(reading, sentence);
		const outcome = isAside(text) ? undefined : outcomeToldIn(text);
		if (outcome) return caseOf(reading, sentence, outcome, sentence, outcome);
	}
	return undefined;
});

/** The deed in the same sentence, or in the one or two before; most sentences have none, and need no look at what came of it. */
function toldForwards(
	reading: Reading,
	told: readonly string[],
	deeds: readonly (Span | undefined)[],
	outcomeIn: number,
): ReferenceCase | undefined {
	const first = Math.max(0, outcomeIn - FARTHEST);
	if (deeds.slice(first, outcomeIn + 1).every((deed) => deed === undefined)) return undefined;
	const text = told[outcomeIn]!;
	const outcome = outcomeToldIn(text);
	if (!outcome) return undefined;
	const here = deeds[outcomeIn];
	const result = here && outcomeToldIn(text, here.end);
	if (result) return caseOf(reading, outcomeIn, here, outcomeIn, result);
	for (let sentence = outcomeIn - 1; sentence >= first; sentence--) {
		if (isAside(told[sentence]!)) return undefined;
		const deed = deeds[sentence];
		if (deed) return caseOf(reading, sentence, deed, outcomeIn, outcome);
	}
	return undefined;
}

/** A deed and what came of it stand at most so many sentences apart. */
const FARTHEST = 2;

/** With whoever the sentence before names, where "it" or "they" did it: "The line had the same trouble. It let its crews decide." */
function deedIn(reading: Reading, told: readonly string[], sentence: number, text: string): Span | undefined {
	if (!mayTellDeed(reading, text)) return undefined;
	const deed = (sentence === 0 ? labelledDeedIn(text) : undefined) ?? deedToldIn(text) ?? ownDeedToldIn(text);
	if (deed || sentence === 0) return deed;
	const goesOn = goesOnToTell(text);
	return goesOn && namesSomebody(told[sentence - 1]!) ? goesOn : undefined;
}

/** "Queues vanished at the pier once the crew rang the islanders." */
function toldBackwards(reading: Reading, sentence: number, text: string): ReferenceCase | undefined {
	const turn = TURN.exec(text);
	if (!turn) return undefined;
	const behind = turn.index + turn[0].length;
	const deed = deedToldIn(text.slice(behind)) ?? goesOnToTell(capitalised(text.slice(behind)));
	if (!deed || !namesSomebody(text) || TAKEN_BACK_LATER.test(text.slice(behind))) return undefined;
	const outcome = outcomeToldIn(text.slice(0, turn.index).replace(PLACE, ""));
	if (outcome?.start !== 0) return undefined;
	return caseOf(reading, sentence, outcome, sentence, { ...outcome, end: text.search(END_OF_SENTENCE) });
}

const PLACE = / (?:at|in|on) (?:the |our )?\p{Lu}[^,;.:]{1,40}$/u;
const TAKEN_BACK_LATER = /\b(?:but|however|then|until|although|though)\b/iu;
const END_OF_SENTENCE = /[.!\s]*$/u;
const TURN = /\b(?:once|when|after|since|as soon as|the (?:day|moment)) /u;

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is asked, feared or planned is not told. */
function isAside(text: string): boolean {
	return ASIDE.test(text);
}

const ASIDE = /\?\s*$|^\W*(?:For (?:example|instance)\b.*\b(?:could|would)|Risk\b|Our plan\b)/u;

const TURNS =
	/^\W*(?:But|However|Yet|Still,|Then|Unfortunately|Only|Both|By (?:autumn|winter|spring|summer)|Nobody can|We do not)\b|\b(?:did|do|does|has|have|is|are|was|were) not\b(?! (?:want|wish|look))/u;

function caseOf(reading: Reading, deedIn: number, deed: Span, outcomeIn: number, outcome: Outcome): ReferenceCase {
	if (outcome.isVerdict) return { deedIn, outcomeIn, range: spanOf(reading, outcomeIn, outcome) };
	const start = reading.sentences[deedIn]!.start + deed.start;
	const end = reading.sentences[outcomeIn]!.start + outcome.end;
	return { deedIn, outcomeIn, range: { start: Math.min(start, end), end: Math.max(start, end) } };
}

function spanOf(reading: Reading, sentence: number, { start, end }: Span): Span {
	const offset = reading.sentences[sentence]!.start;
	return { start: offset + start, end: offset + end };
}

function textOf(reading: Reading, sentence: number): string {
	const { start, end } = reading.sentences[sentence]!;
	return reading.text.slice(start, end).replace(WHITE_SPACE, " ");
}

const WHITE_SPACE = /\s/gu;
