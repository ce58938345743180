import type { Passage, Span, Table, TableRow } from "../../text/document";
import type { Argument } from "../argument";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import { figuresOf } from "../table-cells";
import { isDisclaimed, type ScoreClaim } from "./claims";
import { BUSINESS, isBusinessLike, looksLikeScore } from "./score-context";
import { endOfSubject, namesOf, type TableNames } from "./score-subjects";
import { SHORT_LEVEL } from "./score-wake";
import { supportIn, worthOfSentence } from "./support";
import { isOperationalRow } from "./table-worth";
import { verdictOnTable } from "./tables";

/** A table of scores above, and what its rows are called. */
export interface Commented {
	readonly table: Table;
	/** Of those that hold scores; others may stand among them. */
	readonly names: TableNames;
	readonly holdsScoresAlone: boolean;
	/** The table itself says what its scores are worth; a comment that takes one out does not. */
	readonly tellsWorth: boolean;
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
		const verdict = last && verdictOnTable(argument, table);
		if (!verdict || (!("claim" in verdict) && !verdict.worth)) continue;
		const cell = "claim" in verdict ? verdict.claim.passage : verdict.place?.cell;
		const about = cell?.row && cell.row.index >= 0 ? rowsOfScores(argument, table) : table.rows;
		const names = namesOf(argument, table, about);
		const holdsScoresAlone = about.length === table.rows.length;
		const tellsWorth = !("claim" in verdict);
		let passage = argument.behind(last);
		for (let step = 0; passage && !passage.row && step < PASSAGES_BELOW; step++) {
			commented.set(passage.index, { table, names, holdsScoresAlone, tellsWorth });
			passage = argument.behind(passage);
		}
	}
	return commented;
}

/** The rows whose names a comment may take for those of scores. */
function rowsOfScores(argument: Argument, table: Table): TableRow[] {
	const figures = figuresOf(argument, table);
	return table.rows.filter((row) => !isOperationalRow(argument, row, figures));
}

/**
 * "Three Rivers has lost six points", "check-in has softened", below the table of their scores; `before` is the last claim
 * of the same passage, which "it" and "we" go on from.
 */
export function claimBelowTable(
	argument: Argument,
	passage: Passage,
	sentence: number,
	commented: Commented,
	before: ScoreClaim | undefined,
): ScoreClaim | undefined {
	const reading = argument.readingOf(passage);
	if (isDisclaimed(reading, sentence) || mentionsIn(reading, sentence, "hypothesis").length > 0) return undefined;
	const isNext = argument.before(passage)?.row?.table === commented.table && passage.kind === "paragraph";
	const goesOn =
		(isNext && sentence === 0 && commented.holdsScoresAlone && !commented.tellsWorth) ||
		(before?.sentence === sentence - 1 && !before.worth.accepted);
	const place = { passage, sentence, isNext, goesOn };
	return (
		figureBelow(argument, place, commented) ??
		(commented.tellsWorth || isBusinessLike(reading, sentence) ? undefined : changeBelow(argument, place, commented))
	);
}

/** Where a comment may stand: straight below its table, and where it goes on from the table or from another comment. */
interface Place {
	readonly passage: Passage;
	readonly sentence: number;
	readonly isNext: boolean;
	readonly goesOn: boolean;
}

function figureBelow(
	argument: Argument,
	{ passage, sentence, isNext, goesOn }: Place,
	{ names, tellsWorth }: Commented,
): ScoreClaim | undefined {
	const reading = argument.readingOf(passage);
	if (!reading.test(POINTS_OR_MARK)) return undefined;
	const { start } = reading.sentences[sentence]!;
	const figure = mentionsIn(reading, sentence, "amount").find((amount) =>
		tellsWorth ? amount.tag === "points" : looksLikeScore(reading, amount),
	);
	const before = figure && reading.text.slice(start, figure.start);
	const isMove = figure !== undefined && OF_POINTS.test(reading.text.slice(figure.start, figure.end + 12));
	const isThat = goesOn && isMove && before !== undefined && THAT_IS.test(before);
	const subject = endOfSubject(names, reading, sentence);
	const said =
		before === undefined || isThat
			? null
			: (MOVED.exec(before) ?? SHORT_LEVEL.exec(before) ?? movedBy(reading, figure, before, subject));
	if (!figure || !(said || isThat) || COUNTED.test(before!.slice(0, said?.index))) return undefined;
	if (isOfBusiness(reading, sentence, figure)) return undefined;
	if (!(isNext && !tellsWorth) && !isThat && !subject) return undefined;
	return {
		passage,
		sentence,
		range: { start, end: figure.end },
		name: reading.text.slice(start, (said && start + said.index) || figure.start).trim(),
		form: "figure",
		worth: worthOfSentence(argument, passage, sentence),
	};
}

const POINTS_OR_MARK = /\bpoints?\b|(?<![\d.,])\d[.,]\d(?![\d.,%])/iu;

/** "Quayside picked up two points": between a row's name and a move in points stands a verb, whichever it is. */
function movedBy(
	reading: Reading,
	figure: Mention | undefined,
	before: string,
	subject: number | undefined,
): RegExpExecArray | null {
	if (subject === undefined || figure?.tag !== "points" || !BY_SO_MUCH.test(reading.text.slice(figure.end)))
		return null;
	const verb = VERB_ALONE.exec(before);
	return verb && verb.index >= subject ? verb : null;
}

const BY_SO_MUCH =
	/^\s*(?:$|[.,;:)]|(?:since|on|in|over|after|during|from|against|between|within|this|last|higher|lower|up|down|better|worse|ahead|behind|above|below|and|but|while|when|following|thanks|because|with|compared)\b)/iu;
const VERB_ALONE =
	/\s(?:has |have |had |is |are )?\p{Ll}{3,}(?:\s(?:up|down|back|by|out|off|another|only|almost|nearly|about|some|over|a further)){0,3}\s$/u;

/** Behind a move in points only what they are points of matters: "lost four points of margin", and not "… after the audit". */
function isOfBusiness(reading: Reading, sentence: number, figure: Mention): boolean {
	if (figure.tag !== "points") return isBusinessLike(reading, sentence);
	const { end } = reading.sentences[sentence]!;
	const of = POINTS_OF.exec(reading.text.slice(figure.end, end))?.[0].length ?? 0;
	return BUSINESS.some((kind) => mentionsIn(reading, sentence, kind).some(({ start }) => start < figure.end + of));
}

const POINTS_OF = /^\s(?:(?:up|down|more|less|higher|lower)\s)?(?:of|in|on|for)\s[^.;,]{2,40}/u;

const OF_POINTS = /\d\s?(?:%\s)?-?(?:points?|stars?)\b|\p{L}[ -](?:points?|stars?)\b/iu;

/** "That's a six point drop", straight behind what it sums up. */
const THAT_IS =
	/^\W*(?:that|this|it|which)(?:['’]s|\s(?:is|was|makes|means|adds up to|comes to|amounts to))\s(?:(?:an?|the|another|some|nearly|almost|over|only|just|about|already|still)\s){0,3}$/iu;

/** "Repeat calls dropped 8 points" is said of another row. */
const COUNTED =
	/\b(?:calls|visits|contacts|complaints|repairs|returns|orders|bookings|tickets|claims|refunds|delays|no-shows|cancellations|renewals)$/iu;

const MOVED =
	/\s(?:has |have |had )?(?:lost|gained|won|dropped|fallen|fell|risen|rose|shed|slipped|slid|climbed|improved|added|put on|(?:gone|went|come|came) (?:up|down)|is up|is down|are up|are down)\s(?:by\s)?(?:\p{L}+\s){0,2}$/iu;

/** What a comment says without a figure is cleared by anything near that tells of money or of what customers did. */
function changeBelow(
	argument: Argument,
	{ passage, sentence, goesOn }: Place,
	{ names, holdsScoresAlone }: Commented,
): ScoreClaim | undefined {
	const reading = argument.readingOf(passage);
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	if (text.trimEnd().endsWith("?") || mentionsIn(reading, sentence, "future").length > 0) return undefined;
	const said =
		saidOf(reading, sentence, names) ??
		(holdsScoresAlone ? spanOf(OF_ALL_ROWS, text) : undefined) ??
		(goesOn ? (spanOf(OF_US, text) ?? saidOfSame(text)) : undefined);
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

/** "It has dropped more than the rest": of what the sentence before has named, or the table straight above. */
function saidOfSame(text: string): Span | undefined {
	const subject = SAME.exec(text)?.[0].length;
	const verdict = subject === undefined ? null : PREDICATE.exec(text.slice(subject));
	if (subject === undefined || !verdict) return undefined;
	const end = subject + verdict[0].length;
	return MOVES_ITSELF.test(text.slice(end)) ? { start: 0, end } : undefined;
}

/** "They have improved their till" moves something else. */
const MOVES_ITSELF =
	/^\s*(?:$|[.,;:!)–—]|(?:more|less|most|least|further|again|since|for|in|at|on|by|from|over|during|after|too|as|every|each|than|faster|\p{L}+ly|this|last|and|but|to|with|across|among|because|while|when|despite|everything|everyone|others|the (?:rest|others|whole|most|least))\b)/iu;

const SAME =
	/^\W*(?:(?:and|but|yet|so),?\s)?(?:it|they|both|all(?: (?:three|four|five|six|of them))?|none|neither|each)(?=\s)/iu;

function spanOf(pattern: RegExp, text: string): Span | undefined {
	const match = pattern.exec(text);
	return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** "We've slipped on every line", "all rows point down": of the table above, where each row is a score. */
const OF_ALL_ROWS =
	/\b(?:improved|improving|sliding|slid|slipping|slipped|dropped|dropping|lost ground|gained ground|falling|fell|fallen|down|up|better|worse|worsened|declining|declined|rising|rose|risen)\s(?:on|in|across|for)\s(?:almost\s|nearly\s|virtually\s)?(?:every|all|each|most)\s(?:single\s|one\s)?(?:of\s)?(?:the\s|our\s|these\s|them\b)?(?:\p{L}+\s)?(?:lines?|rows?|items?|questions?|statements?|categor(?:y|ies)|aspects?|fronts?|counts?|numbers?|figures?)\b|\b(?:every|all|each|most)\s(?:single\s|one\s)?(?:of\s)?(?:the\s|our\s|these\s)?(?:lines?|rows?|items?|questions?|statements?|categor(?:y|ies)|aspects?|numbers?|figures?)\s(?:(?:has|have|is|are|went|points?)\s)?(?:(?:gone|now|again|all|been|pointing)\s)?(?:improv(?:ed|ing)|up|down|ris(?:en|ing)|rose|fall(?:en|ing)|fell|slipp(?:ed|ing)|dropp(?:ed|ing)|declin(?:ed|ing)|worsened|better|worse)\b/iu;

/** "We're ahead of most of our rivals": how we stand on the scores just shown; plans and hours are no rivals. */
const OF_US =
	/\bwe(?:['’]re|\s(?:are|were|rank|stand|sit|remain|come|came))\s(?:(?:now|still|already|also|well|far|just|way|comfortably|clearly|a long way)\s){0,2}(?:ahead of|behind|above|below|better than|worse than|level with|on (?:a )?par with)\s(?!(?:(?:the|our|all|any|every|its)\s)?(?:schedule|time|plan|timetable|budget|deadline|programme|program|roll-?out|us|this|it|that|you|them)\b)\p{L}+/iu;

/** "We are sliding on every measure", "All scores are down". */
const OF_ALL =
	/\b(?:(?:improved|improving|sliding|slid|slipping|slipped|falling|fallen|down|up|better|worse|worsened|declining|declined|rising|risen)\s(?:on|in|across)\s(?:almost\s|nearly\s)?(?:every|all|each|most)\s(?:one\s)?(?:of\s)?(?:the\s|our\s|these\s)?(?:\p{L}+\s){0,2}|(?:every|all|each|most)\s(?:one\s)?(?:of\s)?(?:the\s|our\s|these\s)?(?:\p{L}+\s){0,2}(?=(?:measures?|scores?|ratings?|indicators?|metrics?|dimensions?)\s(?:has|have|is|are|went)\s(?:(?:gone|now|again|all)\s)?(?:improved|up|down|risen|fallen|slipped|dropped|declined|worsened|better|worse)\b))(?:measures?|scores?|ratings?|indicators?|metrics?|dimensions?)\b/iu;

/** "The dip in …", "The slight fall at …": what moved is named behind it. */
const MOVE_OF =
	/^\W*(?:(?:by contrast|moreover|however|in addition|also),?\s)?(?:the|this|that|a|our)\s(?:[\p{L}-]+\s){0,2}?(?:dip|fall|drop|decline|slide|slump|slip|decrease|deterioration|rise|improvement|increase|jump|gain|lift|recovery|uptick|upturn|rebound)\s(?:in|at|of|for|on|among|over)\s/iu;

/** What is said straight behind its subject: that it moved, or where it stands among the others. */
const PREDICATE =
	/^(?:\s(?:\p{L}+ly|zones?|regions?|areas?|sectors?|teams?|sites?|units?|channels?|wards?|lines?|scores?|ratings?|satisfaction|NPS|CSAT|itself|alone|again|too)){0,3}\s(?:(?:has|have|had|is|are)\s)?(?:(?:been|all|both|also|now|again|further|clearly|slightly|finally|even|steadily|sharply|somewhat)\s){0,2}(?:(?:slipped|dipped|softened|improved|worsened|deteriorated|declined|weakened|strengthened|recovered|rebounded|plateaued|stagnated|slumped|tumbled|stalled|fell|fallen|rose|risen|dropped|slid|climbed|eased)\b|(?:gone|went|came|come|crept|edged) (?:up|down|backwards)\b|(?:slipping|improving|sliding|declining|falling|rising|trending (?:up|down))\b|(?:continues?|keeps?)(?: on)? (?:to )?(?:improv|fall|slid|slip|declin|ris|climb|drop|grow)\p{L}{0,4}\b|(?:pulls?|pulled|pulling|drags?|dragged|dragging|holds?|held|holding|weighs?|weighed|weighing)\s(?:[\p{L}-]+\s){0,3}?(?:down|back|up)\b|(?:drifts?|drifted|drifting|suffered|sagged)\b|(?:(?:got|gotten|become|became|grown|grew|is|are|was|were)\s(?:(?:much|far|even|slightly|a bit|a little|clearly|no)\s){0,2})?(?:better|worse|weaker|stronger)\b|turned (?:the|a) corner\b|(?:exceeded|missed|met|beat|hit|surpassed|fell short of|(?:is|are|was|were) (?:above|below|ahead of|short of|on)) (?:the|its|their|our) targets?\b|(?:(?:is|are|was|were|remains?|stays?|continues? to be|keeps? being)\s(?:[\p{L}-]+\s){0,2}?)?(?:bright spots?|best[- ]performing|worst[- ]performing|best in class|champions?|strongest|weakest|lowest|highest|poorest|star performers?|laggards?|on top|at the bottom)\b)/iu;
