import type { Span } from "../../text/document";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import { definesScore } from "./score-definitions";

/** Why a phrase that names a score and its figure claims nothing: it defines, converts, shows how not to write, asks or is past. */
export function silenceOfPhrase(
	reading: Reading,
	sentence: number,
	range: Span,
): "definition" | "other voice" | "disclaimed" | "question" | undefined {
	if (
		definesScore(reading, sentence, range) ||
		converts(reading, sentence, range) ||
		saysWhichWereRead(reading, sentence, range)
	)
		return "definition";
	if (
		isSpecimen(reading, sentence, range) ||
		isRivalsGoal(reading, sentence, range) ||
		isSaidOfOthers(reading, sentence, range) ||
		isPromisedByVendor(reading, sentence, range)
	)
		return "other voice";
	if (asksWhatToWant(reading, sentence)) return "question";
	return wasTarget(reading, sentence, range) ? "disclaimed" : undefined;
}

/** "Do we really want a nine?" leaves open what others would set as a goal. */
function asksWhatToWant(reading: Reading, sentence: number): boolean {
	const { start, end } = reading.sentences[sentence]!;
	return WHAT_TO_WANT.test(reading.text.slice(start, end));
}

const WHAT_TO_WANT =
	/^\W*(?:(?:and|but|so),?\s)?(?:do|does|should|would)\s(?:we|I|you|they|anyone|anybody|\p{L}+)\s(?:\p{L}+ly\s|even\s|still\s)?(?:want|need|care|aim|chase|wish)\b[^.?!]*\?\W*$/iu;

/** "In 2024 each agency received a target of …": what was set once is set no longer. */
function wasTarget(reading: Reading, sentence: number, range: Span): boolean {
	return mentionsIn(reading, sentence, "goal").some(
		(goal) => goal.start < range.end && GIVEN_ONCE.test(reading.text.slice(Math.max(0, goal.start - 36), goal.start)),
	);
}

const GIVEN_ONCE =
	/\b(?:received|had|(?:was|were) (?:given|set)|used to have)\s(?:an?|the|its|their|our)\s(?:\p{L}+\s)?$/iu;

/** "Each point of NPS is 1% of growth" is a rate of exchange, not a level. */
function converts(reading: Reading, sentence: number, range: Span): boolean {
	const { start } = reading.sentences[sentence]!;
	return EACH_POINT.test(reading.text.slice(start, range.end));
}

const EACH_POINT =
	/\b(?:each|every|per)\s(?:\p{L}{4,10}\s)?(?:point|star|tenth)s?\s(?:of|in|on)\s(?:a\s|the\s|our\s)?/iu;

/** "We read 900 reviews of two stars or fewer": which ones were read, not how the marks are. */
function saysWhichWereRead(reading: Reading, sentence: number, range: Span): boolean {
	const { start, end } = reading.sentences[sentence]!;
	return (
		OR_FEWER.test(reading.text.slice(range.end, end)) &&
		READ.test(reading.text.slice(start, Math.max(start, range.end)))
	);
}

const OR_FEWER =
	/^(?:\s?(?:stars?|points?|out of \d+))?,?\s(?:or|and) (?:fewer|less|lower|below|under|worse|more|above|over|higher|better)\b/iu;
const READ =
	/\b(?:read|coded|analy[sz]ed|sampled|sorted|tagged|collected|studied|examined|searched|categori[sz]ed|went through|looked (?:at|through)|listened to|phoned|called|interviewed|spoke (?:to|with))\s(?:[\p{L}\d,.~]+\s){1,6}(?:of|with|at|who gave|giving|rated)\b/iu;

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

/** "Our competitor's target is an NPS of 50": what others set themselves is no claim of ours. */
function isRivalsGoal(reading: Reading, sentence: number, range: Span): boolean {
	const { start } = reading.sentences[sentence]!;
	return RIVALS_GOAL.test(reading.text.slice(start, range.start));
}

const RIVALS_GOAL =
	/\b(?:competitors?|rivals?|peers?)(?:['’]s?)?\s(?:[\p{L}-]+\s){0,3}(?:targets?|goals?|aims?|ambitions?|objectives?|wants?|plans?|hopes?|promises?)\b[^.;]{0,40}$/iu;

/** "The agency says that brands like ours lift satisfaction by 20%": what somebody tells of others. */
function isSaidOfOthers(reading: Reading, sentence: number, range: Span): boolean {
	const { start } = reading.sentences[sentence]!;
	return SAID_OF_OTHERS.test(reading.text.slice(start, range.start));
}

const SAID_OF_OTHERS =
	/\b(?:said|says?|reports?|reported|claims?|claimed|told us|tells us|according to|quotes?|promises?)\b[^.;]{0,60}?\b(?<!\b(?:our|the|these|those|its|their)\s)(?:brands|companies|firms|organi[sz]ations|businesses|banks|insurers|hotels|retailers|utilities|operators|clients|adopters|peers|leaders)\b[^.;]{0,50}$/iu;

/** "The vendor's slides promise a 12-point rise in NPS": what somebody wants to sell. */
function isPromisedByVendor(reading: Reading, sentence: number, range: Span): boolean {
	const { start } = reading.sentences[sentence]!;
	return PROMISED_BY_VENDOR.test(reading.text.slice(start, range.start));
}

const PROMISED_BY_VENDOR =
	/\b(?:vendors?|suppliers?|agenc(?:y|ies)|consultants?|consultanc(?:y|ies)|providers?|bidders?|sellers?|sales(?:men|man|people|person|team)|slides?|decks?|brochures?|pitch(?:es)?|leaflets?|websites?|prospectus|white ?papers?)(?:['’]s?)?\s(?:[\p{L}-]+\s){0,4}?(?:promises?|promised|claims?|claimed|boasts?|advertises?|advertised|touts?|dangles?|holds? out|talks? of)\b[^.;]{0,80}$/iu;

/** "CSAT (1-5)" names a scale, "rate 9-10" a box, "five points from never to always" how the question is answered. */
export function isScale(reading: Reading, figure: Mention): boolean {
	const before = reading.text.slice(Math.max(0, figure.start - 4), figure.start);
	const after = reading.text.slice(figure.end, figure.end + 40);
	if (/["“”″]$/u.test(before) && /^["“”″]/u.test(after)) return true;
	const text = reading.text.slice(figure.start, figure.end);
	if (/(?:±|\+\/-)\s?$/u.test(before) || /^±/u.test(text)) return true;
	if (/^(?:0|1)\s*[-–]\s*(?:5|7|10|100)$/u.test(text) || /^9\s*[-–]\s*10$/u.test(text)) return true;
	if (END_OF_SCALE.test(text) && MEANS_END.test(after)) return true;
	if (figure.tag !== "points") return false;
	return ANCHORS.test(after) || (/["”’],?\s*$/u.test(before) && /^\s*(?:[.,;)]|scale|$)/u.test(after));
}

/** "On a scale of 1 to 7, where 7 is very satisfied", "10 being totally dissatisfied": what an end of the scale means. */
const END_OF_SCALE = /^(?:0|1|4|5|6|7|10|100)(?![\d.,])/u;
const MEANS_END =
	/^\s?(?:=|:|is|means|meaning|being|stands for|equals|for|\()\s?["“‘']?(?:(?:very|totally|completely|extremely|fully|highly|entirely|most|least|strongly|not at all)\s(?:(?:dis|un)?satisfied|(?:un)?happy|(?:dis)?pleased|(?:dis)?agree|easy|difficult|(?:un)?likely)|(?<=(?:=|is|means|being)\s?["“‘']?)(?:dis)?satisfied)\b/iu;

const ANCHORS =
	/^\s*(?:scale|,?\s?from\s(?:an?\s)?["“]?(?:very|strongly|definitely|totally|completely|fully|extremely|not|never|poor|bad|terrible|awful|hard|difficult)\b)/iu;

/** "If you must know", "if anything", "we would like to": a way of speaking that makes nothing depend on anything. */
export function isMannerOfSpeaking(reading: Reading, hypothesis: Mention): boolean {
	return MANNER.test(reading.text.slice(hypothesis.start, hypothesis.start + 40));
}

const MANNER =
	/^would (?:(?:also|dearly|really|very much) )?(?:like|love|want|wish|hope|prefer|say|argue|set)\b|^if (?:you (?:must|want to|will|like|ask|please)\b|anything\b|at all\b|(?:my )?memory serves|I (?:remember|recall)\b|truth be told|we are honest|only just\b|need be\b|we're honest)/iu;
