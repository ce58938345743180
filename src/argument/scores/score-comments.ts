import type { Passage, Span, Table } from "../../text/document";
import type { Argument } from "../argument";
import { mentionsIn, type Reading } from "../reading";
import { isDisclaimed, type ScoreClaim } from "./claims";
import { isBusinessLike, looksLikeScore } from "./score-context";
import { endOfSubject, namesOf, type TableNames } from "./score-subjects";
import { SHORT_LEVEL } from "./score-wake";
import { supportIn, worthOfSentence } from "./support";
import { verdictOnTable } from "./tables";

/** A table of scores above, and what its rows are called. */
export interface Commented {
	readonly table: Table;
	readonly names: TableNames;
}

/** The table of scores on which a paragraph or an item comments: the last one above it, a few passages up. */
export function tableCommentedOn(argument: Argument, passage: Passage): Commented | undefined {
	return argument.once(commentedTables).get(passage.index);
}

/** So far below its table a comment may stand. */
const PASSAGES_BELOW = 8;

/** Of the passages below tables that report scores, by their index: the table. */
function commentedTables(argument: Argument): ReadonlyMap<number, Commented> {
	const commented = new Map<number, Commented>();
	for (const table of argument.document.tables) {
		const last = table.rows.at(-1)?.cells.at(-1);
		if (!last || !("claim" in verdictOnTable(argument, table))) continue;
		const names = namesOf(argument, table);
		let passage = argument.behind(last);
		for (let step = 0; passage && !passage.row && step < PASSAGES_BELOW; step++) {
			commented.set(passage.index, { table, names });
			passage = argument.behind(passage);
		}
	}
	return commented;
}

/** "Three Rivers has lost six points", "check-in has softened", below the table of their scores. */
export function claimBelowTable(
	argument: Argument,
	passage: Passage,
	sentence: number,
	commented: Commented,
): ScoreClaim | undefined {
	const reading = argument.readingOf(passage);
	if (isBusinessLike(reading, sentence) || isDisclaimed(reading, sentence)) return undefined;
	if (mentionsIn(reading, sentence, "hypothesis").length > 0) return undefined;
	return figureBelow(argument, passage, sentence, commented) ?? changeBelow(argument, passage, sentence, commented);
}

function figureBelow(
	argument: Argument,
	passage: Passage,
	sentence: number,
	{ table, names }: Commented,
): ScoreClaim | undefined {
	const reading = argument.readingOf(passage);
	if (!reading.test(POINTS_OR_MARK)) return undefined;
	const { start } = reading.sentences[sentence]!;
	const figure = mentionsIn(reading, sentence, "amount").find((amount) => looksLikeScore(reading, amount));
	const before = figure && reading.text.slice(start, figure.start);
	const said = before === undefined ? null : (MOVED.exec(before) ?? SHORT_LEVEL.exec(before));
	if (!figure || !said || COUNTED.test(before!.slice(0, said.index))) return undefined;
	const isNext = argument.before(passage)?.row?.table === table && passage.kind === "paragraph";
	if (!isNext && !endOfSubject(names, reading, sentence)) return undefined;
	return {
		passage,
		sentence,
		range: { start, end: figure.end },
		name: reading.text.slice(start, start + said.index || figure.start).trim(),
		form: "figure",
		worth: worthOfSentence(argument, passage, sentence),
	};
}

const POINTS_OR_MARK = /\bpoints?\b|(?<![\d.,])\d[.,]\d(?![\d.,%])/iu;

/** "Repeat calls dropped 8 points" is said of another row. */
const COUNTED =
	/\b(?:calls|visits|contacts|complaints|repairs|returns|orders|bookings|tickets|claims|refunds|delays|no-shows|cancellations|renewals)$/iu;

const MOVED =
	/\s(?:has |have |had )?(?:lost|gained|won|dropped|fallen|fell|risen|rose|shed|slipped|slid|climbed|improved|added|put on|(?:gone|went|come|came) (?:up|down)|is up|is down|are up|are down)\s(?:by\s)?(?:\p{L}+\s){0,2}$/iu;

/** What a comment says without a figure is cleared by anything near that tells of money or of what customers did. */
function changeBelow(
	argument: Argument,
	passage: Passage,
	sentence: number,
	{ names }: Commented,
): ScoreClaim | undefined {
	const reading = argument.readingOf(passage);
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	if (text.trimEnd().endsWith("?") || mentionsIn(reading, sentence, "future").length > 0) return undefined;
	const said = saidOf(reading, sentence, names);
	if (!said || [sentence + 1, sentence + 2].some((other) => holdsSupport(passage, reading, other))) return undefined;
	return {
		passage,
		sentence,
		range: { start: start + said.start, end: start + said.end },
		name: text.slice(said.start, said.end).trim(),
		form: "change",
		worth: worthOfSentence(argument, passage, sentence),
	};
}

function holdsSupport(passage: Passage, reading: Reading, sentence: number): boolean {
	return sentence < reading.sentences.length && supportIn(passage, reading, sentence) !== undefined;
}

/** Where a sentence says that what a row of the table names, or every score, went up or down or stands out. */
function saidOf(reading: Reading, sentence: number, names: TableNames): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const ofAll = OF_ALL.exec(text);
	if (ofAll) return { start: ofAll.index, end: ofAll.index + ofAll[0].length };
	const move = MOVE_OF.exec(text)?.[0].length;
	const named = move === undefined ? undefined : names.endIn(text.slice(move, move + CHARACTERS_OF_A_NAME));
	if (move !== undefined && named !== undefined) return { start: 0, end: move + named };
	const subject = endOfSubject(names, reading, sentence);
	const verdict = subject === undefined ? null : PREDICATE.exec(text.slice(subject));
	return subject === undefined || !verdict ? undefined : { start: 0, end: subject + verdict[0].length };
}

const CHARACTERS_OF_A_NAME = 40;

/** "We are sliding on every measure", "All scores are down". */
const OF_ALL =
	/\b(?:(?:improved|improving|sliding|slid|slipping|slipped|falling|fallen|down|up|better|worse|worsened|declining|declined|rising|risen)\s(?:on|in|across)\s(?:almost\s|nearly\s)?(?:every|all|each|most)\s(?:one\s)?(?:of\s)?(?:the\s|our\s|these\s)?(?:\p{L}+\s){0,2}|(?:every|all|each|most)\s(?:one\s)?(?:of\s)?(?:the\s|our\s|these\s)?(?:\p{L}+\s){0,2}(?=(?:measures?|scores?|ratings?|indicators?|metrics?|dimensions?)\s(?:has|have|is|are|went)\s(?:(?:gone|now|again|all)\s)?(?:improved|up|down|risen|fallen|slipped|dropped|declined|worsened|better|worse)\b))(?:measures?|scores?|ratings?|indicators?|metrics?|dimensions?)\b/iu;

/** "The dip in …", "The slight fall at …": what moved is named behind it. */
const MOVE_OF =
	/^\W*(?:(?:by contrast|moreover|however|in addition|also),?\s)?(?:the|this|that|a|our)\s(?:[\p{L}-]+\s){0,2}?(?:dip|fall|drop|decline|slide|slump|slip|decrease|deterioration|rise|improvement|increase|jump|gain|lift|recovery|uptick|upturn|rebound)\s(?:in|at|of|for|on|among|over)\s/iu;

/** What is said straight behind its subject: that it moved, or where it stands among the others. */
const PREDICATE =
	/^(?:\s(?:\p{L}+ly|zones?|regions?|areas?|sectors?|teams?|sites?|units?|channels?|wards?|lines?|scores?|ratings?|satisfaction|NPS|CSAT|itself|alone|again|too)){0,3}\s(?:(?:has|have|had|is|are)\s)?(?:(?:also|now|again|further|clearly|slightly|finally|even|steadily|sharply|somewhat)\s){0,2}(?:(?:slipped|dipped|softened|improved|worsened|deteriorated|declined|weakened|strengthened|recovered|rebounded|plateaued|stagnated|slumped|tumbled|stalled|fell|fallen|rose|risen|dropped|slid|climbed|eased)\b|(?:gone|went|came|come|crept|edged) (?:up|down|backwards)\b|(?:slipping|improving|sliding|declining|falling|rising|trending (?:up|down))\b|(?:continues?|keeps?)(?: on)? (?:to )?(?:improv|fall|slid|slip|declin|ris|climb|drop|grow)\p{L}{0,4}\b|turned (?:the|a) corner\b|(?:exceeded|missed|met|beat|hit|surpassed|fell short of|(?:is|are|was|were) (?:above|below|ahead of|short of|on)) (?:the|its|their|our) targets?\b|(?:(?:is|are|was|were|remains?|stays?|continues? to be|keeps? being)\s(?:[\p{L}-]+\s){0,2}?)?(?:bright spots?|best[- ]performing|worst[- ]performing|best in class|champions?|strongest|weakest|lowest|highest|poorest|star performers?|laggards?|on top|at the bottom)\b)/iu;
