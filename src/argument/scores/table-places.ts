import type { Passage, Table, TableRow } from "../../text/document";
import type { Argument } from "../argument";
import type { Mention } from "../mention";
import type { Reading } from "../reading";
import { type Figures, firstScore, isBusiness, isTimeAlone, type Place } from "../table-cells";
import { scaleOver } from "../worth/sums";
import { countsSomethingElse } from "./figuring";
import { headingOver } from "./score-context";
import { silenceOfScore } from "./score-names";

/** Most tables name no score anywhere, and need no reading of their figures. */
export function namesScore(argument: Argument, table: Table): boolean {
	if (readingOver(argument, table)?.has("score") || ratingHeadOf(argument, table)) return true;
	if (table.rows.some((row) => isRowOfMarks(argument, row))) return true;
	return [table.header, ...table.rows].some((row) =>
		row.cells.some((cell) => firstScore(argument, cell) !== undefined),
	);
}

/** Where a table names the scores that it reports or sets as targets. */
export function placeOfScores(argument: Argument, table: Table, figures: Figures): Place | undefined {
	return (
		scoreRowsOf(argument, table, figures)[0] ??
		scoreColumnOf(argument, table, figures) ??
		ratingColumnOf(argument, table, figures) ??
		contextRowOf(argument, table, figures)
	);
}

function scoreRowsOf(argument: Argument, table: Table, figures: Figures): Place[] {
	return table.rows.flatMap((row) => {
		if (!figures.rows.has(row)) return [];
		if (isRowOfMarks(argument, row)) return [{ cell: row.cells[0]!, row }];
		const cell = row.cells.slice(0, 2).find((candidate) => firstScore(argument, candidate) !== undefined);
		const score = cell && firstScore(argument, cell);
		if (!cell || !score || !namesMeasure(argument, cell, score)) return [];
		const isInTotal = row.cells.some((other) => scaleOver(other) !== 1);
		const measures = (other: Passage) =>
			other !== cell &&
			scaleOver(other) === 1 &&
			!(isInTotal && isUnderTime(argument, other)) &&
			argument
				.readingOf(other)
				.of("amount")
				.some((amount) => !countsSomethingElse(amount));
		return row.cells.some(measures) ? [{ cell, row, score }] : [];
	});
}

/**
 * "Stars after check-out | 4.4 | 3.7", "TripAdvisor | 4.3", in a paper that speaks of scores also "Ferry (out of 10) | 8.1":
 * what is marked by people, in words that name no score, beside marks of one decimal.
 */
function isRowOfMarks(argument: Argument, { cells: [label, ...others] }: TableRow): boolean {
	const reading = label && argument.readingOf(label);
	if (!label || !reading) return false;
	const isNamed = reading.test(STARS) || reading.of("ratingWord").some(({ tag }) => tag === "place");
	if (!isNamed && !(reading.test(SCALE) && argument.speaksOfScores && !comparesOffers(argument, label))) return false;
	if (firstScore(argument, label) || reading.test(OF_NO_MARKS) || isBusiness(argument, label)) return false;
	const filled = others.filter((cell) => argument.readingOf(cell).has("amount"));
	return filled.length > 0 && filled.every((cell) => argument.readingOf(cell).test(ONE_DECIMAL));
}

/** "Criterion | Supplier A | Supplier B": the author marks what is on offer. */
function comparesOffers(argument: Argument, { row }: Passage): boolean {
	return row?.table.header.cells.some((cell) => argument.readingOf(cell).test(OFFERS)) ?? false;
}

const OFFERS =
	/\b(?:criteri(?:on|a)|options?|vendors?|suppliers?|bid(?:der)?s?|tender(?:er)?s?|providers?|products?|tools?|platforms?|scenarios?|candidates?|weight(?:ing)?|requirements?)\b/iu;

const STARS = /(?:^|\s)stars?(?:$|[\s,(])|★/iu;
const SCALE = /\(?(?:out )?of (?:5|7|10)\)?\W*$|\(?[01]\s?(?:[-–]|to)\s?(?:5|7|10)\)?\W*$/iu;
const OF_NO_MARKS =
	/\b(?:number|count|share|clicks|visits|downloads|spend|cost|hours|days|minutes|maturity|readiness|risk|impact|priority|complexity|feasibility|fit|weight|likelihood|severity|probability|audit|inspection|hygiene|energy|safety|compliance|quality|QA|class|category|reviews? per)\b/iu;

/** Beside a total in millions, what stands under each year is a sum as well. */
function isUnderTime(argument: Argument, { row, start }: Passage): boolean {
	const column = row?.cells.findIndex((cell) => cell.start === start) ?? -1;
	const head = row?.table.header.cells[column];
	return head !== undefined && isTimeAlone(argument, head);
}

/** A score by itself: not its survey, the people who gave it, or what it costs. */
function namesMeasure(argument: Argument, cell: Passage, score: Mention): boolean {
	const reading = argument.readingOf(cell);
	return (
		silenceOfScore(argument, reading, score) === undefined &&
		!/\b(?:response rate|responses|surveys? sent|cost|price|fee|licen[cs]e|budget)\b/iu.test(reading.text)
	);
}

function scoreColumnOf(argument: Argument, table: Table, figures: Figures): Place | undefined {
	for (const [column, cell] of table.header.cells.entries()) {
		const score = firstScore(argument, cell);
		if (score && figures.columns[column] && namesMeasure(argument, cell, score)) return { cell, score };
	}
	return undefined;
}

/** "Region | Rating 2023 | Rating 2024" over marks of one decimal: how people rate the parts of a business. */
function ratingColumnOf(argument: Argument, table: Table, figures: Figures): Place | undefined {
	const head = ratingHeadOf(argument, table);
	const column = head ? table.header.cells.indexOf(head) : -1;
	if (!head || !figures.columns[column]) return undefined;
	const holdsMarks = table.rows.every(({ cells }) => {
		const cell = cells[column];
		return cell !== undefined && argument.readingOf(cell).test(ONE_DECIMAL);
	});
	return holdsMarks ? { cell: head } : undefined;
}

function ratingHeadOf(argument: Argument, { header }: Table): Passage | undefined {
	const [first, ...others] = header.cells;
	if (!first || !argument.readingOf(first).test(PART_OF_BUSINESS)) return undefined;
	return others.find(
		(cell) =>
			argument.readingOf(cell).test(RATING_HEAD) ||
			(argument.speaksOfScores && argument.readingOf(cell).test(SCORE_HEAD)),
	);
}

const PART_OF_BUSINESS =
	/^\W*(?:\p{L}+ )?(?:regions?|sites?|branch(?:es)?|depots?|stores?|shops?|hotels?|homes?|wards?|clinics?|channels?|countr(?:y|ies)|markets?|cit(?:y|ies)|locations?|stations?|routes?|outlets?|restaurants?|schools?|campus|gates?|teams?|propert(?:y|ies)|practices?|centres?|centers?)\W*$/iu;
const RATING_HEAD =
	/^\W*(?:(?:average|avg\.?|mean|overall|guest|customer|star|google|app|online) )?(?:ratings?|stars)\b.{0,16}$/iu;
const SCORE_HEAD = /^\W*(?:(?:average|mean|overall) )?scores?\b.{0,12}$/iu;
const ONE_DECIMAL = /^\W*(?:10|\d)[.,]\d(?: ?(?:stars?|★|\/ ?(?:5|10)))?\W*$/u;

/** What stands straight above a table: its lead-in, or else the heading. */
function readingOver(argument: Argument, { leadIn, header }: Table): Reading | undefined {
	if (leadIn) return argument.readingOf(leadIn);
	const heading = headingOver(argument, header.cells[0]?.section);
	return heading && heading.wordCount <= WORDS_OF_A_TITLE ? heading : undefined;
}

const WORDS_OF_A_TITLE = 7;

/** Under a title alone, whatever counts answers or anything else is no table of scores. */
function holdsMarksOnly(argument: Argument, { header, rows }: Table): boolean {
	if (header.cells.some((cell) => argument.readingOf(cell).has("method"))) return false;
	return rows.every((row) => row.cells.slice(1).every((cell) => isMark(argument, cell)));
}

/** A bare number or share that a score can be, or nothing. */
function isMark(argument: Argument, cell: Passage): boolean {
	const reading = argument.readingOf(cell);
	const amounts = reading.of("amount");
	if (amounts.length === 0) return reading.wordCount === 0;
	return (
		reading.wordCount <= 3 &&
		amounts.every(
			({ tag, amount }) =>
				(tag === "percent" || tag === "number" || tag === "points" || tag === "rating") &&
				amount !== undefined &&
				Math.abs(amount.value) <= 100,
		)
	);
}

/** "Our NPS by circle is as below" above a table of bare figures, or "Friends and Family Test" as its title. */
function contextRowOf(argument: Argument, table: Table, figures: Figures): Place | undefined {
	const own = readingOver(argument, table);
	const isOverTime = table.header.cells.every((cell, column) => column === 0 || isTimeAlone(argument, cell));
	const named = own?.of("score").find((mention) => isOverTime || mention.sentence === own.sentences.length - 1);
	if (!named || argument.hasTrap(named.tag)) return undefined;
	const all = [table.header, ...table.rows].flatMap((row) => row.cells);
	if (all.some((cell) => isBusiness(argument, cell)) || (!table.leadIn && !holdsMarksOnly(argument, table)))
		return undefined;
	const row = table.rows.find((candidate) => figures.rows.has(candidate));
	const cell = row?.cells[0];
	if (!row || !cell || figures.columns.filter(Boolean).length < 2) return undefined;
	return { cell, row };
}
