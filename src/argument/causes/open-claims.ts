import type { Span } from "../../text/document";
import { mentionsIn, type Reading } from "../reading";
import { causesIn } from "./causes";
import { isLoyalDenial, LOYAL_NOT } from "./glad-deeds";

/** A denial, a question, a hypothesis or a figure of the result leaves nothing to prove: "nobody knows whether delight pays". */
export function isOpen(reading: Reading, sentence: number, claim: Span): boolean {
	const denies = mentionsIn(reading, sentence, "negation").some(
		({ start, end }) =>
			start < claim.end &&
			!NO_SHOW.test(reading.text.slice(start)) &&
			!LOYAL_NOT.test(reading.text.slice(start, claim.end)) &&
			!deniesDeed(reading, sentence, start) &&
			!(BEYOND_DOUBT.test(reading.text.slice(start, claim.end)) && end <= claim.start),
	);
	if (denies || mentionsIn(reading, sentence, "definition").length > 0) return true;
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const isTruth = /^if\b/iu.test(reading.text.slice(claim.start));
	if (/\?["”']?\s*$/u.test(text) || SUPPOSED.test(isTruth ? reading.text.slice(claim.start + 2, end) : text))
		return true;
	const amounts = facts(reading, sentence);
	const isCited = mentionsIn(reading, sentence, "study").some(
		(study) =>
			!ANOTHER_CLAIM.test(reading.text.slice(claim.end, Math.max(claim.end, study.start))) &&
			amounts.some(
				({ tag }) =>
					tag === "percent" ||
					tag === "multiple" ||
					(tag === "number" && RESEARCH.test(reading.text.slice(study.start, study.end))),
			),
	);
	if (isCited) return true;
	const hasMoney = amounts.some((amount) => amount.tag === "money");
	if (hasMoney && (amounts.length > FIGURES_OF_A_RESULT || PER_UNIT.test(text))) return true;
	return amounts.filter((amount) => amount.tag === "percent").length >= 2;
}

/** "Do not", at once behind glad people: what they never do is the claim. */
function deniesDeed(reading: Reading, sentence: number, at: number): boolean {
	return causesIn(reading, sentence).some(
		({ kind, end }) =>
			kind === "people" &&
			end < at &&
			at - end <= LONGEST_AUXILIARY &&
			isLoyalDenial(reading.text.slice(end, reading.sentences[sentence]!.end)),
	);
}

const LONGEST_AUXILIARY = 7;

/** The figures of a sentence, but for scores, lengths of time, and the level from which a result has moved. */
function facts(reading: Reading, sentence: number) {
	return mentionsIn(reading, sentence, "amount").filter(
		({ tag, start, end }) =>
			tag !== "duration" &&
			!OF_SCORE.test(reading.text.slice(end)) &&
			!(FROM_LEVEL.test(reading.text.slice(Math.max(0, start - 10), start)) && TO_LEVEL.test(reading.text.slice(end))),
	);
}

/** "From 410 to 520": a result that is told with its figures. */
const FIGURES_OF_A_RESULT = 2;

const OF_SCORE = /^[\s-]?(?:points?|stars?|pts?)\b/iu;
const FROM_LEVEL = /\bfrom (?:about |some |over |nearly )?$/iu;
const TO_LEVEL = /^(?: \p{L}+){0,3}? to (?:\p{L}+ )?\S{0,3}\d/u;

/** Those who do not turn up have a name that denies nothing. */
const NO_SHOW = /^no[- ]shows?\b/iu;

/** "Each promoter is worth £40 a year": a sum that is counted up, not only said. */
const PER_UNIT =
	/\b(?:(?:each|every)(?!\s*[.,;:]|$)|(?<!(?:spend|sales|revenue|income|takings|cost|costs|revenues) )per|(?:is|are|be|was) worth|an? (?:promoter|detractor|passive|customer|point))\b/iu;
/** "It is no secret that", "nobody doubts that", "it goes without saying that". */
const BEYOND_DOUBT =
	/^(?:(?:no|without|not in(?: any)?|never in) (?:(?:\p{L}+ )?(?:doubt|question|secret|surprise|accident|wonder|coincidence|mystery|news|denying|exaggeration)|saying)|(?:nobody|not|cannot|can['’]t|no one|none of us)(?: (?:one|can|will|would|could|needs? to|be|seriously))* (?:doubts?|doubted|den(?:y|ies|ied)|disputes?|disputed|surpris\p{L}+|told|forget))\b/iu;
/** "…stay longer, and it is well known that…": the study is of something else. */
export const ANOTHER_CLAIM = /[,;] and /u;
const RESEARCH = /stud|research|survey|report/iu;
/** The month of May supposes nothing. */
const SUPPOSED =
	/\b(?:[Ii]f|[Ww]hether|[Hh]ypothesis|may|might|(?<!\b(?:so|this|that|it|same|which|result),? we )could|(?:we|I) suspect|perhaps)\b/u;
