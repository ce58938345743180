import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { isPast } from "../tense";
import { aimsFromBase, countsMeans } from "./baselines";
import { type Evidence, search, statementBefore } from "./evidence";
import { isExecutiveGoal } from "./executive-goals";
import { gatesOf, isAhead, isLength } from "./gates";
import { occasionsOf } from "./occasions";

/** How success is measured: a metric with a baseline and a target, or a threshold. */
export function successMeasureOf(argument: Argument): Evidence {
	return search(argument, isMeasure, standsUnderMeasures);
}

function standsUnderMeasures(_: Argument, { themes }: Statement): boolean {
	return themes.has("measure");
}

function isMeasure(argument: Argument, statement: Statement): boolean {
	const figures = statement.of("amount").filter((amount) => amount.tag !== "money" && !isLength(amount));
	if ((statement.test(SHORTENS) || statement.test(FROM_NOW) || statement.test(WANTS_LENGTH)) && !isPast(statement))
		return true;
	if (argument.once(gatesOf).includes(statement) && isAhead(statement)) return true;
	if (!statement.themes.has("measure") && isExecutiveGoal(argument, statement)) return false;
	if (statement.has("study") && !statement.themes.has("measure")) return false;
	if (aimsBeyond(argument, statement)) return true;
	if (statement.themes.has("risks")) return false;
	if (figures.length === 0) return aimsFromBase(argument, statement);
	if (statement.row) {
		return (
			statement.row.table.header.cells.some(
				(cell, column) =>
					column > 0 &&
					hasAmountIn(argument, statement, column) &&
					argument
						.readingOf(cell)
						.of("theme")
						.some((mention) => mention.tag === "measure"),
			) ||
			(statement.themes.has("measure") && figures.length > 1) ||
			(figures.length > 1 && goesFromNow(argument, statement))
		);
	}
	if ((statement.test(AIMED_AT) || statement.test(TO_REACH)) && (statement.has("score") || statement.has("behaviour")))
		return true;
	if (aimsFromBase(argument, statement)) return true;
	if (isPast(statement) || argument.once(occasionsOf).includes(statement)) return false;
	if (statement.has("negation") && statement.has("goal")) return false;
	if (statement.test(NOW_AND_THEN) || statement.test(SUCCESS_IF)) return true;
	if (statement.test(MUST_DIFFER)) return true;
	if (statement.test(DECIDES_BY_FIGURE) && figures.some((amount) => amount.tag !== "multiple")) return true;
	if (
		statement.themes.has("measure") &&
		statement.passage.kind === "item" &&
		(figures.length > 1 ||
			statement.has("score") ||
			statement.has("behaviour") ||
			statement.has("money") ||
			statement.has("time") ||
			statement.test(NAME_AND_FIGURE))
	)
		return true;
	if (statement.themes.has("measure") && statement.test(WANTS_TO_REACH)) return true;
	if (statement.themes.has("measure") && statement.has("score") && (statement.test(BOUND) || statement.has("time")))
		return true;
	if (
		figures.length > 1 &&
		statement.test(FROM_TO) &&
		!statement.test(RANGE) &&
		!countsMeans(statement) &&
		(statement.themes.has("measure") ||
			/^\W*(?:measures? of )?success(?: ?:| means| is| looks like| will be)/iu.test(statement.text) ||
			statement.has("future") ||
			statement.has("bar", "goal") ||
			statement.has("goal") ||
			statement.has("milestone") ||
			statement.test(WE_WANT))
	)
		return true;
	if (aimsAtBar(argument, statement)) return true;
	return statement.themes.has("pilot") && statement.has("bar", "threshold");
}

/** A goal with its threshold; where one waits for a train is neither. */
function aimsAtBar(argument: Argument, statement: Statement): boolean {
	if (!statement.has("goal")) return false;
	const { text } = argument.readingOf(statement.passage);
	return statement.of("bar", "threshold").some(({ start, end }) => !TICKET_GATE.test(text.slice(start, end)));
}

const TICKET_GATE = /^gates?$/iu;

/** "Right now 71 movers in a hundred stay. We'd want 80 by the end of the year.", "The wait is 40 minutes. By July it's 12." */
function aimsBeyond(argument: Argument, statement: Statement): boolean {
	if (statement.row || !statement.test(AIMS_FOR)) return false;
	const before = statementBefore(argument, statement);
	if (!before) return false;
	return (
		before.of("amount").some((amount) => amount.tag !== "money" && !isLength(amount)) &&
		!before.has("request", "ask", "both", "hard") &&
		!isPricedWish(statement)
	);
}

function isPricedWish(statement: Statement): boolean {
	return statement.of("amount", "money").length > 0;
}

const AIMS_FOR =
	/^\W*(?:and )?(?:we|I)(?:['’](?:d|re|m)| would| are| am| will| shall)?(?: like)? ?(?:want|aim|hope|need|like|aiming|hoping|going)(?: to (?:see|reach|get to|have|be at))?(?: for| at)? \D{0,16}\d|^\W*(?:by|in|at) [^.;]{2,24}? (?:it|this|that|they)(?:['’]s| is| are| should be| will be| must be) \D{0,10}\d|^\W*(?:(?:the|our) )?(?:goal|target|aim|mark|bar|number|figure|level)(?: (?:to|we) (?:hit|reach|beat|aim for|aim at|meet|want))?(?: is| for [\p{L}\d ]{2,20} is|:) \D{0,12}\d|^\W*(?:want|goal|target) \d/iu;

const WE_WANT = /\b(?:we|I)(?:['’]d| would)? (?:want|like|hope|mean|aim)\b/iu;

/** "Harbour Guide 4.4", and nothing else in the item. */
const NAME_AND_FIGURE = /^\W*\p{L}[\p{L}.’'-]*(?: \p{L}+){0,2} \d[\d.,]*%?\W*$/u;

/** "From 46 to 25"; from Monday to Friday somebody works. */
const FROM_TO =
	/\bfrom\b(?! (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:[^.]|\.\d){1,60}\bto\b/iu;

/** "A scale from 0 to 10", "open from 8 to 18". */
const RANGE =
	/\b(?:scales?|runs?|rang(?:es?|ing)|open|marks?|answers?|rated?|scored?|numbered)\b(?: \p{Ll}+){0,2} from \d/iu;

/** "Measure | Before | Now | Year two": from a column of today to one of a time to come. */
function goesFromNow(argument: Argument, { row }: Statement): boolean {
	const heads = row?.table.header.cells.map((cell) => argument.readingOf(cell)) ?? [];
	const isOfMeasures = heads[0]?.text.trim() === "" || heads[0]?.of("theme").some(({ tag }) => tag === "measure");
	return isOfMeasures === true && heads.some((head) => head.test(TODAY)) && heads.some((head) => head.test(TO_COME));
}

const TODAY =
	/^\W*(?:now|today|current(?:ly)?|at present|present|as is|baseline|actual|start|(?:this|last|past|previous) \p{L}+)\b/iu;
const TO_COME =
	/^\W*(?:year (?:one|two|three|\d)|next|coming|aimed|in (?:an?|one|two|three|\d+) (?:years?|months?|weeks?|quarters?)|(?:one|two|three|\d+) (?:years?|months?)\W*$|after|by |plan|then|goal|aim|end of|to be|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* ?\d*|20\d\d|fy ?\d)/iu;

/** "Should rings stay above 1.9, we hand the money back." */
const DECIDES_BY_FIGURE =
	/\b(?:[Ii]f|[Ss]hould|[Uu]nless|[Oo]nce|[Bb]elow|[Aa]bove|[Uu]nder|[Oo]ver)\b[^;!?]{0,80}\d[^;!?]{1,80}\b(?:we (?:stop|hand|close|extend|continue|return|give|go on|roll|end|pull|pause)|(?:roll|scale|extend|stop|continue|join|follow)s?\b)/u;

/** "TAT to come down from 9 days to 4 days": lengths of time measure only where they get shorter. */
const SHORTENS =
	/\b(?:down|cut|reduced?|fall|drop|shorten(?:ed)?|target)\b[^.;]{0,40}\bfrom \d[\d.,]* (?:working )?(?:days|weeks|months) to \d[\d.,]* (?:working )?(?:days|weeks|months)\b/iu;

/** "By July we want the median wait at 7 days." */
const WANTS_LENGTH =
	/\b(?:want|aim|expect|mean|plan|intend|get|bring|target|goal|should|must|shall)\b[^.;]{0,40}\b(?:waits?|waiting(?: time)?|median|average|time|turnaround|delay|lead time|response)\b[^.;\d]{0,24} (?:at|to|be|under|below|within|of) (?:\p{L}+ )?\d+ (?:working )?(?:minutes|hours|days|weeks)\b/iu;

/** "From the current 64% to 72%", "from 9 days at present to 3 days". */
const FROM_NOW =
	/\bfrom (?:(?:its|the|our|their) )?(?:(?:present|current|existing|today['’]s) (?:\p{Ll}+ )?\d[^;]{0,30}?|\d[\d.,]* ?(?:%|\p{Ll}+)?(?: \p{Ll}+){0,3} (?:at present|presently|now|today|currently|at the moment)) to \D{0,12}\d/iu;

/** "We count it a success if falls drop by 30%". */
const SUCCESS_IF = /\b(?:success|succeed(?:s|ed)?)\b[^.;]{0,30}\b(?:if|when|at|once|means)\b[^.;]{0,80}\d/iu;

/** "Repurchase must be at least 3 points higher." */
const MUST_DIFFER =
	/\b(?:(?:must|ha(?:s|ve) to|needs? to|should) (?:be|stand|come out|lie) (?:\p{Ll}+ ){0,2}|at least )\d[\d.]* ?(?:%|per ?cent|(?:percentage )?points?) (?:higher|lower|better|more|fewer|less|above|below|over|under)\b/iu;

/** "17 a month now, 12 by December". */
const NOW_AND_THEN =
	/:\s[^;:\d]{0,20}\d[\d.,]*\s?(?:%|\p{L}+)?\s(?:of [^,;:]{3,30} )?(?:at the start|at present|in the last \p{L}+|last (?:year|season|return|winter|quarter)|in 20\d\d|today|now)[,;] [^;:\d]{0,24}\d|:\s(?:today|now|at present|currently) \d[^,;:]{0,30}, (?:at the )?(?:end of|by|in|from) [^,;:]{3,16}? \d[\d.,]*\s?%|\d[^.;,]{0,16} (?:now|today|at present|presently|currently|this season|last season),? (?:and |then |to be |target |goal |objective |aim |is to be |should be )?\d|\d[^.;]{0,30}\b(?:now|today|at present)\b[^.;\d]{0,30}\d[^.;]{0,30}\b(?:by|from|until)\b|\b(?:now|today|at present) \d[^.;]{0,40}\b(?:by|at the end of|in(?! (?:every |each |a )?(?:\d{1,3}|ten|hundred)\b)|until)\b[^.;\d]{0,16} \d/iu;
/** "Satisfaction is 7.1 and we want to come to 8.0", "94 minutes → 45 minutes". */
const AIMED_AT =
	/\d\D{0,40}(?:→|->|\b(?:want|aim|plan|intend|hope|wish|would like|have)[a-z]* to (?:[a-z]+ ){0,3}(?:to|at|be|reach|get|than|under|over|below|above) ?\D{0,12}\d|\b(?:get|bring|take|push|lift|move|drive) (?:[a-z]+ ){0,3}(?:up |down |back )?to \D{0,3}\d)/iu;
/** "CSAT to improve to 4.5". */
const TO_REACH =
	/\b(?:to|shall|should) (?:improve|rise|go up|go down|come down|fall|drop|increase|decrease|reduce|climb|grow|be (?:brought|raised|reduced|cut|lifted|improved)) (?:\p{Ll}+ )?(?:to|below|under|above|over) \D{0,3}\d/iu;
/** "I want us at 4.5 stars", under a title for goals. */
const WANTS_TO_REACH =
	/\b(?:want|aim|reach|get|be|stand|come|target|goal|hit)\b[^.;]{0,40}\b(?:at|to|of|under|over|below|above)\b \D{0,12}\d/iu;

/** "CSAT over 90", "an NPS of 55". */
const BOUND = /(?:[≥>]|\b(?:over|above|at least|under|below|of)) ?\d/u;

function hasAmountIn(argument: Argument, { row }: Statement, column: number): boolean {
	const cell = row?.cells[column];
	return cell !== undefined && argument.readingOf(cell).has("amount");
}
