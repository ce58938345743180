import type { Argument } from "../argument";
import { matchesIn } from "../patterns/matches";
import type { Statement } from "../statements";
import { neighbours } from "./evidence";

/**
 * Whether a figure is aimed at and another tells where the same thing stands, in one sentence or in two of a paragraph:
 * "Deliveries on time are at 71%. By Easter they should be at 85%."
 */
export function aimsFromBase(argument: Argument, statement: Statement): boolean {
	if (statement.row || AWAY_FROM_MEASURES.some((theme) => statement.themes.has(theme))) return false;
	if (statement.test(OF_MEANS)) return false;
	const standings = standingsOf(statement);
	if (standings.length > 1 && isBaseAndAim(standings)) return true;
	if (!standings.some(isAim) && !statement.test(MULTIPLE_OF_THAT)) return false;
	return neighbours(argument, statement, SENTENCES_TO_A_BASE).some(
		(other) => other.passage === statement.passage && !other.row && isBaseFor(statement, standings, other),
	);
}

const SENTENCES_TO_A_BASE = 2;
const AWAY_FROM_MEASURES = ["loss", "cost", "history"];

/** Whether what has the figures are people at work, rooms or what is bought: "from 8 to 11 people". */
export function countsMeans(statement: Statement): boolean {
	return standingsOf(statement).some(({ counted }) => MEANS_COUNTED.test(counted));
}

/** A figure with the words of its part of the sentence. */
interface Standing {
	readonly clause: string;
	/** "%", "day", "" for what is counted. */
	readonly unit: string;
	/** What is counted: "complaints" of "911 complaints". */
	readonly counted: string;
}

/** The figures of a sentence, each with the words from where the one before it ends; money and means are no measures. */
function standingsOf(statement: Statement): readonly Standing[] {
	if (!statement.test(A_FIGURE)) return [];
	const { text } = statement;
	const places = figuresOf(statement);
	return places.map(({ start, end, unit }, index) => {
		const from = index === 0 ? 0 : cutBetween(text, places[index - 1]!.end, start);
		const to = index === places.length - 1 ? text.length : cutBetween(text, end, places[index + 1]!.start);
		const counted = COUNTED.exec(text.slice(end))?.[1] ?? "";
		return { clause: `${text.slice(from, start)}#${text.slice(end, to)}`, unit, counted: counted.toLowerCase() };
	});
}

interface Place {
	readonly start: number;
	readonly end: number;
	readonly unit: string;
}

function figuresOf(statement: Statement): readonly Place[] {
	const shares: Place[] = matchesIn(statement.text, SHARE).map((found) => ({
		start: found.index,
		end: found.index + found[0].length,
		unit: /[ -]|half/iu.test(found[0]) ? "%" : "",
	}));
	const amounts = statement
		.of("amount")
		.filter(({ tag, amount }) => tag !== "money" && tag !== "multiple" && amount !== undefined)
		.map(({ tag, start, end, amount }) => ({
			start: start - statement.range.start,
			end: end - statement.range.start,
			unit: tag === "percent" ? "%" : (amount!.unit ?? ""),
		}))
		.filter(({ start, end }) => !shares.some((share) => start < share.end && share.start < end));
	const figures = [...shares, ...amounts].sort((one, other) => one.start - other.start);
	const others = figures.filter(({ unit }) => !LENGTH.test(unit));
	return others.length > 0 ? others : figures;
}

/** "Volunteers still there at six months: 66%": beside another figure a length of time is a circumstance. */
const LENGTH = /^(?:day|week|month|quarter|year)/u;

/** Where one figure's words end and the next one's begin. */
function cutBetween(text: string, end: number, start: number): number {
	const at = BREAK.exec(text.slice(end, start));
	return at ? end + at.index : end;
}

const NUMBER = "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)";
/** "One in three", "3 out of 10", "a third", and a number in words behind a bound: "below six". */
const SHARE_IN_WORDS = `\\b(?:${NUMBER}|\\d+)(?: out)? (?:in|of)(?: every)? (?:${NUMBER}|\\d+)\\b(?! years)|\\b(?:half|an? third|two[ -]thirds|an? quarter|three[ -]quarters)\\b(?! of (?:an?|the) (?:year|hour|day))|(?<=\\b(?:below|under|above|over|than|most|least|to|at|is|was|are|only|barely) )(?:${NUMBER}|zero|nil|none)\\b(?! (?:sites?|weeks?|months?|years?|teams?|depots?))|(?<=[,:;] )(?:zero|nil|none)\\b`;
const SHARE = new RegExp(SHARE_IN_WORDS, "giu");
const A_FIGURE = new RegExp(`\\d|${SHARE_IN_WORDS}`, "iu");
const BREAK =
	/[;:.—–]|,(?! at present| presently| currently)| \(|\)|\b(?:and|but|to|against|from|while|whereas|up from|down from|than the)\b/iu;
const COUNTED =
	/^(?: (?:or|fewer|less|more|extra|additional|further|new|an?|per|every|of|in|on|by|at|the|our|all|as|is|are|to|now|today)\b)* ?((?!(?:and|that|who|have|has|year|years|month|week|day|next|this|last|would|will|until|before|after|from|we|it|they|which|within)\b)\p{Ll}{3,})?/u;

function isBaseAndAim(standings: readonly Standing[]): boolean {
	return standings.some(
		(aim) => isAim(aim) && standings.some((base) => base !== aim && isBase(base) && isSameMeasure(base, aim)),
	);
}

function isAim({ clause, counted }: Standing): boolean {
	return AIM.test(clause) && !MEANS_COUNTED.test(counted);
}

function isBase({ clause }: Standing): boolean {
	return BASE.test(clause) && !AIM_ALONE.test(clause);
}

/** What is aimed at often goes without its unit: "47 days … no more than 20". */
function isSameMeasure(base: Standing, aim: Standing): boolean {
	if (base.unit !== aim.unit) return [base, aim].some(({ unit, counted }) => unit === "" && counted === "");
	return base.unit !== "" || base.counted === aim.counted || base.counted === "" || aim.counted === "";
}

/** A neighbouring sentence tells the base by a word of today, or plainly, where the aim points back to it. */
function isBaseFor(aimed: Statement, aims: readonly Standing[], other: Statement): boolean {
	const bases = standingsOf(other).filter((base) => !isAim(base));
	const pointsBack = aimed.test(POINTS_BACK) && !other.has("future");
	return bases.some(
		(base) =>
			(pointsBack || isBase(base)) &&
			(aimed.test(MULTIPLE_OF_THAT) || aims.some((aim) => isAim(aim) && isSameMeasure(base, aim))),
	);
}

/** "Halve that". */
const MULTIPLE_OF_THAT =
	/\b(?:halv(?:e|es|ing)|doubl(?:e|es|ing)|trebl(?:e|es|ing)|tripl(?:e|es|ing)) (?:it|that|this|them|these|the \p{L}+)\b/iu;
const POINTS_BACK =
	/\b(?:it|its|that|this|these|those|they|them|the (?:share|figure|number|rate|level|count|average|same))\b/iu;

/** What is wanted: an auxiliary of duty or wish, a noun of aim, a bound, a time to come, a verdict. */
const AIM =
	/\b(?:should|must|shall|ought|ha(?:s|ve) (?:got )?to|had to|needs? to|to be|is to|are to|wants?|wish|aim(?:s|ed|ing)?|inten[dt]s?|commit(?:s|ted)?|pledged?|promised?|target(?:s|ed)?|goals?|objectives?|hope|the bar|bring|lift|cut|raise|reduce|push|hitting|reach(?:ing)?|get(?:ting)? (?:it |that |this |them )?(?:up|down|to|below|under|above)|(?:improves?|falls?|drops?|rises?|grows?|come down|comes down) (?:\p{L}+ )?to|look(?:ing)? for|will (?:be|come|fall|rise|grow|drop|have|stand)|by (?:#|next|the end|\p{Lu}|easter|then|mid|spring|summer|autumn|winter)|(?:in|for|until|after) (?:\p{L}+ )?20(?:2[7-9]|[3-9]\d)|on 31 (?:December|March)|next|below|under|above|no more than|at most|at least|fewer than|less than|not more than|or (?:less|fewer|more|better)|failed|failure|a win|success\p{L}*|succeeded|has worked|satisfied|enough|unless|worthwhile)\b|^\W*(?:then|after|year \p{L}+)\b/iu;
const AIM_ALONE = /\b(?:should|must|shall|ought|target|goals?|objective|aim|by next|failed|success)\b/iu;

/** Where it stands: a word of today or of before, or a verb in the past. */
const BASE =
	/\b(?:now|today|at present|presently|present|current(?:ly)?|at the moment|to date|so far|still|only|stands?|stood|was|were|had|averaged|got|saw|counted|logged|recorded|received|came|is|are|where we are|base(?:line)?|start(?:ing)?(?: point)?|last|than the|against|from|we (?:lose|see|get|take|book|have|count)|this (?:year|season|term|quarter|spring|summer|autumn|winter|month)|(?:on|in|for|during) (?:the )?(?:\d+|\p{Lu}\p{L}+)|Q[1-4]|H[12]|(?:19|20)[01]\d|202[0-6])(?![\p{L}\d])/iu;

/** People at work, rooms, opening hours and what is bought: no measure. */
const MEANS_COUNTED =
	/^(?:agents?|staff|fte|posts?|people|employees|advisers|nurses|heads|trainers|engineers|desks|offices?|counters|licen[cs]es|seats|sites|branches|stores|vans|scale|questions?|members of staff|weeks|interviews)$/u;
const OF_MEANS =
	/\b(?:budget|headcount|contract|scale|hire|recruit|train|open|buy|employ|visit|send|interview|scores? from|fares?|prices?)\b/iu;
