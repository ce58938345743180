import type { Span } from "../text/document";
import type { Mention } from "./mention";
import { mentionsIn, type Reading } from "./reading";

/** Why a phrase that names a score and its figure claims nothing: it defines, converts, shows how not to write, or is past. */
export function silenceOfPhrase(
	reading: Reading,
	sentence: number,
	range: Span,
): "definition" | "other voice" | "disclaimed" | undefined {
	if (
		definesByLabel(reading, sentence) ||
		explainsFigures(reading, sentence, range) ||
		converts(reading, sentence, range)
	)
		return "definition";
	if (isSpecimen(reading, sentence, range)) return "other voice";
	return wasTarget(reading, sentence, range) ? "disclaimed" : undefined;
}

/** "In 2024 each agency received a target of …": what was set once is set no longer. */
function wasTarget(reading: Reading, sentence: number, range: Span): boolean {
	return mentionsIn(reading, sentence, "goal").some(
		(goal) => goal.start < range.end && GIVEN_ONCE.test(reading.text.slice(Math.max(0, goal.start - 36), goal.start)),
	);
}

const GIVEN_ONCE =
	/\b(?:received|had|(?:was|were) (?:given|set)|used to have)\s(?:an?|the|its|their|our)\s(?:\p{L}+\s)?$/iu;

/** "**CSAT.** The share who tick 4 or 5": a name as title, and then what the name means. */
function definesByLabel(reading: Reading, sentence: number): boolean {
	const [title] = reading.sentences;
	if (sentence !== 1 || !title || title.end - title.start > LONGEST_TITLE) return false;
	const { start, end } = reading.sentences[1]!;
	return mentionsIn(reading, 0, "score").length > 0 && MEANING.test(reading.text.slice(start, end));
}

const LONGEST_TITLE = 50;
const MEANING =
	/^\W*(?:the |an? )?(?:share|percentage|proportion|average|mean|sum|difference|ratio|number|question|how|measures?|shows?|tells?|asks?)\b/iu;

/** How exactly something was measured, how answers were weighed, or what marks can be given, but no level. */
function explainsFigures(reading: Reading, sentence: number, range: Span): boolean {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const precision = PRECISION.exec(text);
	if (precision && start + precision.index < range.start) return true;
	return WEIGHTED.test(text) || MARKS.test(reading.text.slice(range.start, end));
}

const PRECISION = /\b(?:margins?|errors?|intervals?|accuracy|uncertainty|precision)\b[^.;]{0,60}(?:±|\+\/-)\s?\d/iu;

/** "… differ by 4 points, so results are weighted by outcome". */
const WEIGHTED =
	/\b(?:results?|answers?|scores?|figures?|data) (?:is|are|was|were) (?:re)?weighted\b|\bweighted by\b/iu;
/** "Scoring 0.0 to 1.0; 0.7 is a good quarter", "scored from 1 to 5". */
const MARKS = /^scor(?:ing|ed)\s(?:is\s)?(?:from\s)?(?:0|1)(?:\.0)?\s(?:to|–|-)\s(?:1|5|7|10|100)(?:\.0)?\b/iu;

/** "Each point of NPS is 1% of growth" is a rate of exchange, not a level. */
function converts(reading: Reading, sentence: number, range: Span): boolean {
	const { start } = reading.sentences[sentence]!;
	return EACH_POINT.test(reading.text.slice(start, range.end));
}

const EACH_POINT =
	/\b(?:each|every|per)\s(?:\p{L}{4,10}\s)?(?:point|star|tenth)s?\s(?:of|in|on)\s(?:a\s|the\s|our\s)?/iu;

/** 'Please do not write "NPS of 32%"': a phrase in quotation marks that somebody writes or says. */
function isSpecimen(reading: Reading, sentence: number, range: Span): boolean {
	const { start, end } = reading.sentences[sentence]!;
	const before = OPEN_QUOTE.exec(reading.text.slice(start, range.start));
	if (!before || !CLOSED_QUOTE.test(reading.text.slice(range.end, end))) return false;
	return SAYING.test(reading.text.slice(start, start + before.index));
}

const OPEN_QUOTE = /["“][^"”]{0,40}$/u;
const CLOSED_QUOTE = /^[^"“]{0,40}["”]/u;
const SAYING =
	/\b(?:writ(?:e|es|ten|ing)|wrote|say|says|said|saying|put|call|phrases?|slides?|headlines?|words?|instead of|such as|like)\b/iu;

/** "CSAT (1-5)" names a scale, "rate 9-10" a box, "five points from never to always" how the question is answered. */
export function isScale(reading: Reading, figure: Mention): boolean {
	const before = reading.text.slice(Math.max(0, figure.start - 4), figure.start);
	const after = reading.text.slice(figure.end, figure.end + 40);
	if (/["“”″]$/u.test(before) && /^["“”″]/u.test(after)) return true;
	const text = reading.text.slice(figure.start, figure.end);
	if (/(?:±|\+\/-)\s?$/u.test(before) || /^±/u.test(text)) return true;
	if (/^(?:0|1)\s*[-–]\s*(?:5|7|10|100)$/u.test(text) || /^9\s*[-–]\s*10$/u.test(text)) return true;
	if (figure.tag !== "points") return false;
	return ANCHORS.test(after) || (/["”’],?\s*$/u.test(before) && /^\s*(?:[.,;)]|scale|$)/u.test(after));
}

const ANCHORS =
	/^\s*(?:scale|,?\s?from\s(?:an?\s)?["“]?(?:very|strongly|definitely|totally|completely|fully|extremely|not|never|poor|bad|terrible|awful|hard|difficult)\b)/iu;

/** "If you must know", "if anything": a way of speaking that makes nothing depend on anything. */
export function isMannerOfSpeaking(reading: Reading, hypothesis: Mention): boolean {
	return MANNER.test(reading.text.slice(hypothesis.start, hypothesis.start + 40));
}

const MANNER =
	/^if (?:you (?:must|want to|will|like|ask|please)\b|anything\b|at all\b|(?:my )?memory serves|I (?:may|remember|recall)\b|truth be told|we are honest|only just\b|need be\b|we're honest)/iu;
