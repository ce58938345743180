import type { Passage, Span } from "../../text/document";
import type { Argument } from "../argument";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import { isDisclaimed, type ScoreClaim } from "./claims";
import { isBusinessLike, isOnScale, looksLikeScore } from "./score-context";
import { pairOf } from "./score-goals";
import { worthOfSentence } from "./support";

/** "Roads bring up the rear on 4.8." after a sentence that claimed a score goes on claiming, and is worth what that was. */
export function claimInWake(
	argument: Argument,
	reading: Reading,
	sentence: number,
	before: ScoreClaim | undefined,
): ScoreClaim | undefined {
	if (before?.sentence === undefined || !isStraightBehind(reading, before.sentence, sentence)) return undefined;
	if (isBusinessLike(reading, sentence) || isDisclaimed(reading, sentence)) return undefined;
	const figure =
		mentionsIn(reading, sentence, "amount").find(
			(amount) => amount.tag === "number" && looksLikeScore(reading, amount),
		) ?? sameAgain(reading, sentence, before);
	if (!figure) return undefined;
	const { start } = reading.sentences[sentence]!;
	if (OF_BEFORE.test(reading.text.slice(start, figure.start))) return undefined;
	return {
		passage: before.passage,
		sentence,
		range: { start, end: figure.end },
		name: reading.text.slice(start, figure.start).trim(),
		form: "figure",
		worth: before.worth.accepted ? before.worth : worthOfSentence(argument, before.passage, sentence),
	};
}

/** In the next sentence, or in the one after if the next only says from where the score came. */
function isStraightBehind({ text, sentences }: Reading, before: number, sentence: number): boolean {
	if (before === sentence - 1) return true;
	const between = before === sentence - 2 ? sentences[sentence - 1] : undefined;
	return between !== undefined && OF_BEFORE.test(text.slice(between.start, between.end));
}

/** "It was 4.6 a year ago" tells from where the claim before came. */
const OF_BEFORE =
	/^\W*(?:(?:last|a|the|in|before|back|until|only|still|two|three|five)\b[^.;]{0,30}?,? )?(?:it|this|that) (?:was|had been|stood|used to be)\b/iu;

/** "Our objective is simple: 8.8 in December", in a paragraph that named the score before: the goal is that score's. */
export function goalInWake(
	argument: Argument,
	passage: Passage,
	sentence: number,
	claimed: ScoreClaim | undefined,
): ScoreClaim | undefined {
	const reading = argument.readingOf(passage);
	const opening = reading.sentences[sentence]!;
	const tens = claimed && !isBusinessLike(reading, sentence) ? tensIn(reading, opening) : undefined;
	if (tens && !isDisclaimed(reading, sentence)) return goalAt(argument, passage, sentence, tens);
	const isBack = claimed !== undefined && BACK_TO.test(reading.text.slice(opening.start, opening.end));
	const isWanted = isBack || mentionsIn(reading, sentence, "goal").length > 0 || reading.test(TO_BE_REACHED);
	if (!isWanted || isBusinessLike(reading, sentence)) return undefined;
	const isNamedBefore = reading
		.of("score")
		.some((score) => score.sentence < sentence && score.sentence >= sentence - 2);
	const isNear = claimed?.sentence !== undefined && (isBack || claimed.sentence >= sentence - 2);
	const before = isNear ? claimed : undefined;
	const figure =
		(isNamedBefore && mentionsIn(reading, sentence, "amount").find((amount) => looksLikeScore(reading, amount))) ||
		(before && ofSameUnit(reading, sentence, before));
	if (!figure || isDisclaimed(reading, sentence)) return undefined;
	const { start, end } = opening;
	const isGoal =
		GOAL_IS.test(reading.text.slice(start, figure.start)) ||
		TO_BE_REACHED.test(reading.text.slice(start, end)) ||
		(TO_IT.test(reading.text.slice(start, figure.start)) && IS_GOAL.test(reading.text.slice(figure.end, end)));
	if (!isGoal) return undefined;
	return goalAt(argument, passage, sentence, figure);
}

function goalAt(argument: Argument, passage: Passage, sentence: number, level: Span): ScoreClaim {
	const reading = argument.readingOf(passage);
	const { start } = reading.sentences[sentence]!;
	return {
		passage,
		sentence,
		range: { start, end: level.end },
		name: reading.text.slice(start, level.start).replace(/\W+$/u, ""),
		form: "figure",
		goal: { paired: pairOf(argument, passage) },
		worth: worthOfSentence(argument, passage, sentence),
	};
}

/** "The aim is to be in the seventies": a level in tens, and wanted. */
function tensIn(reading: Reading, { start, end }: Span): Span | undefined {
	const match = WANTED_TENS.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const at = start + match.index + match[0].length - match[1]!.length;
	return { start: at, end: at + match[1]!.length };
}

const WANTED_TENS =
	/\b(?:goals?|targets?|objectives?|ambition|aims?|wants?|(?:would|['’]d) like|need|must|should|hope)\b[^.;\d]{0,60}\s((?:in|into|above|over|to) the (?:low |mid |high |upper |lower )?[- ]?(?:forties|fifties|sixties|seventies|eighties|nineties|[4-9]0['’]?s))\b/iu;

const GOAL_IS = /\b(?:goals?|targets?|objectives?|ambition|aim)\b[^.;\d]{0,60}(?:\b(?:is|be|of|to|at)|:)\s?$/iu;

/** "We should be aiming for 8.8", "for the trial a level of 4.3 is to be reached". */
const TO_BE_REACHED =
	/\b(?:aim|aiming|shoot|shooting|go|going) (?:for|at) (?:an? |the )?(?:\p{L}+ )?\d[.,]\d|\b(?:level|mark|value|score|average|grade) of \d[.,]\d (?:is|are|has|have) to be (?:reached|achieved|attained)\b/iu;

/** "Getting back above 80% is what we have promised", of the last score that the paragraph claimed. */
const BACK_TO =
	/^\W*(?:(?:and|but|so),?\s)?(?:getting|going|climbing|bringing it|to (?:get|go|climb|be))\s?(?:back\s)?(?:to|above|over)\s/iu;

/** "Getting back to 70% remains our aim." */
const TO_IT = /\b(?:to|at|above|over|of)\s$/iu;
const IS_GOAL =
	/^\s?(?:%|points|stars)?\s?[^.;,]{0,30}\b(?:is|are|remains?|stays?)\s(?:\p{L}+\s){0,4}?(?:goals?|targets?|objectives?|ambition|aims?|promises?|pledges?|commitments?|priority|task|job)\b|^\s?(?:%|points|stars)?\s?[^.;,]{0,30}\b(?:is|was|has been)\swhat\s(?:we|the \p{L}+)\s(?:have\s)?(?:promised?|pledged?|owe|want|aim)\b/iu;

/** "E-mail is stuck at 61%." after a percentage, "Luxembourg leads with 27." after an NPS: a short subject, a level, the same unit. */
function sameAgain(reading: Reading, sentence: number, before: ScoreClaim): Mention | undefined {
	const figure = ofSameUnit(reading, sentence, before);
	if (!figure) return undefined;
	if (/^\s?(?:of|who|that|more|less|fewer)\b/iu.test(reading.text.slice(figure.end))) return undefined;
	const { start } = reading.sentences[sentence]!;
	return SHORT_LEVEL.test(reading.text.slice(start, figure.start)) ? figure : undefined;
}

/** A short subject and a verb of state, and then the figure. */
export const SHORT_LEVEL =
	/^\W*(?:[\p{L}-]+\s){1,4}(?:is|are|was|were|stands?|stood|sits?|remains?|comes?|came|gets?|got|scores?|scored|leads?|trails?|follows?|lags?)\s(?:\p{L}+\s){0,4}$/u;

/** "… at 76% for overall satisfaction" is a share as well as "satisfaction of 76%". */
const IN_PERCENT = /\d\s?(?:%|per\s?cent)(?:$|\s(?:for|of|on|in)\s|,\s[\p{L}\d.]{1,8}\spoints?$)/u;

function ofSameUnit(reading: Reading, sentence: number, before: ScoreClaim): Mention | undefined {
	const claimed = reading.text.slice(before.range.start, before.range.end);
	const unit = IN_PERCENT.test(claimed) ? "percent" : /\d\)?$/u.test(claimed) ? "number" : undefined;
	const figure = mentionsIn(reading, sentence, "amount").find((amount) => amount.tag === unit);
	return figure && (unit !== "number" || isOnScale(figure)) ? figure : undefined;
}
