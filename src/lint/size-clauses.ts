import type { Argument } from "../argument/argument";
import { mentionsIn, type Reading } from "../argument/reading";
import type { Passage, Span } from "../text/document";
import type { Edit } from "./finding";
import { insertBehind, insertClause } from "./insertions";

/** A size that words give, in a sentence of a passage. */
export interface SizeInWords extends Span {
	readonly sentence: number;
	readonly tag: string;
}

/** Adds a figure to fill in behind a size in words: of the kind that fits what is sized, and in the size's own clause. */
export function insertSize(argument: Argument, passage: Passage, quantity: SizeInWords, range: Span): Edit {
	const reading = argument.readingOf(passage);
	const words = ` (${figureFor(reading, quantity, range)})`;
	const { end } = reading.sentences[quantity.sentence]!;
	const rest = GOES_ON.exec(reading.text.slice(range.end, end)) ?? joinsAnother(reading, quantity, range);
	if (rest) return insertBehind(argument, passage, range.end + rest.index, words);
	return insertClause(argument, passage, quantity.sentence, words);
}

/** "Free up a lot of time and cut many calls": where a second size follows, the figure for the first stands before the joint. */
function joinsAnother(reading: Reading, { sentence }: SizeInWords, range: Span): RegExpExecArray | null {
	const next = mentionsIn(reading, sentence, "quantity").find(({ start }) => start > range.end);
	return next ? JOINT.exec(reading.text.slice(range.end, next.start)) : null;
}

const JOINT = /, | (?:and|or) /u;

function figureFor(reading: Reading, quantity: SizeInWords, range: Span): string {
	const sized = reading.text.slice(range.start, range.end);
	const size = reading.text.slice(quantity.start, quantity.end);
	if (CROWDS.test(size) || (COUNTS.test(size) && (PLURAL.test(sized) || touches(reading, quantity, range, "people"))))
		return "about [number]";
	if (ONE_SUM.test(sized)) return "about [amount]";
	if (isMoney(reading, quantity, range))
		return quantity.tag === "adverb" && changes(reading, quantity, range)
			? "by about [amount] a year"
			: "about [amount] a year";
	if (!movesOrRates(reading, quantity, range)) return "about [figure and unit]";
	const { start, end } = reading.sentences[quantity.sentence]!;
	return TO_COME.test(reading.text.slice(start, end)) ? "from [baseline] to [target]" : "from [baseline] to [result]";
}

/** Money is what is sized, or what the change that is sized is one of: "reduction in costs". */
function isMoney(reading: Reading, quantity: SizeInWords, range: Span): boolean {
	const reach = changes(reading, quantity, range) ? CHARACTERS_TO_WHAT_CHANGES : 0;
	const behind = reading.text.slice(range.end, range.end + reach);
	const around = { start: range.start - reach, end: range.end + (GOES_ON.exec(behind)?.index ?? behind.length) };
	return touches(reading, quantity, around, "money") && !touches(reading, quantity, range, "score", "behaviour");
}

const CHARACTERS_TO_WHAT_CHANGES = 24;

function movesOrRates(reading: Reading, quantity: SizeInWords, range: Span): boolean {
	if (
		quantity.tag === "adverb" ||
		touches(reading, quantity, range, "score", "behaviour") ||
		changes(reading, quantity, range)
	)
		return true;
	return IS_MEASURED.test(reading.text.slice(range.start, range.end));
}

function changes(reading: Reading, quantity: SizeInWords, range: Span): boolean {
	return touches(reading, quantity, range, "change") || CHANGE.test(reading.text.slice(range.start, range.end));
}

function touches(
	reading: Reading,
	{ sentence }: SizeInWords,
	range: Span,
	...kinds: readonly ("money" | "people" | "score" | "behaviour" | "change")[]
): boolean {
	return kinds.some((kind) =>
		mentionsIn(reading, sentence, kind).some(({ start, end }) => start < range.end && range.start < end),
	);
}

const CROWDS = /\bmany$|^in (?:droves|their \p{L}+)$/iu;
const COUNTS =
	/\b(?:many|numerous|countless|numbers? of|lots? of|plenty of|heaps? of|loads? of|tons? of|mountain of)$/iu;
const PLURAL = /[^s\s]s\b/iu;
/** Spent or paid once, or by a span that the sentence names itself. */
const ONE_SUM = /\b(?:sums?|budget|investments?|outlay)\b/iu;
const CHANGE =
	/\b(?:reductions?|increases?|uplift|growth|improvements?|rise|decline|drop|gains?|better|worse|faster|slower)\b/iu;
/** "Strong adoption", "considerably more likely": what has a rate, a score or a length. */
const IS_MEASURED =
	/\b(?:more|less) likely$|\b(?:adoption|uptake|loyalty|satisfaction|trust|advocacy|morale|engagement|times?)\b/iu;

const TO_COME =
	/\b(?:will|would|shall|should|could|can|may|might|expect\w*|aim\w*|target\w*|goals?|wants?|hop(?:e|es|ing)|plans? to|planned)\b|^\W*(?:increase|improve|raise|lift|boost|grow|reduce|lower|cut|drive|enhance|strengthen)\s/iu;

/** What a sentence says beside the size: a clause of its own, or when it was. */
const GOES_ON =
	/[;:] |\s[–—] |, (?:and (?:it|we|they|I|this|that|there|he|she|the|our|nobody) |(?:but|so|yet|while|which|who|because|as|since|though|although|when|if) )| (?:but|while|because|so that|which|than|when|if|before|after|since) /u;
