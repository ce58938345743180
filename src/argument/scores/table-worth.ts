import type { Passage, Table, TableRow } from "../../text/document";
import type { Argument } from "../argument";
import {
	type Figures,
	figuresOf,
	first,
	firstScore,
	isBusiness,
	isFigure,
	isTimeAlone,
	moneyIn,
	type Place,
} from "../table-cells";
import { OF_OPERATIONS } from "./score-context";
import { countsDeeds } from "./score-goals";
import { rangeOver, type Support } from "./support";

/** The rows of a table that set a figure for money or a behaviour. */
export function businessRowsOf(argument: Argument, table: Table): Support[] {
	const figures = figuresOf(argument, table);
	return table.rows.filter((row) => isBusinessRow(argument, row, figures)).map((row) => rowSupport(argument, row));
}

/** A score's row must say what it is worth; under a column of scores, every row that holds figures. */
export function worthOfPlace(argument: Argument, table: Table, place: Place, figures: Figures): Support | undefined {
	const compared = comparedIn(argument, table);
	if (compared) return compared;
	if (place.row) return worthIn(argument, place.row, place.cell, figures);
	let first: Support | undefined;
	for (const row of table.rows) {
		const worth = worthIn(argument, row, place.cell, figures);
		if (!worth && figures.rows.has(row)) return undefined;
		first ??= worth;
	}
	return first;
}

/** "With the desk | Without | Difference": what two groups did stands in the same columns as how they scored. */
function comparedIn(argument: Argument, table: Table): Support | undefined {
	const column = table.header.cells.findIndex((cell, at) => at > 1 && argument.readingOf(cell).test(DIFFERENCE));
	if (column < 0) return undefined;
	const differing = table.rows.find(({ cells }) => {
		const [label, difference] = [cells[0], cells[column]];
		return label && difference && argument.readingOf(difference).has("amount") && !speaksOfOpinion(argument, label);
	});
	return differing && rowSupport(argument, differing);
}

function speaksOfOpinion(argument: Argument, label: Passage): boolean {
	const reading = argument.readingOf(label);
	return (
		firstScore(argument, label) !== undefined ||
		reading.test(MARKED) ||
		(["ratingWord", "rated", "method", "activity"] as const).some((kind) => reading.has(kind)) ||
		reading.test(WORDS_OF_THE_ASKED)
	);
}

const MARKED = /(?:^|\s)stars?(?:$|[\s,(])|★/iu;

const DIFFERENCE = /^\W*(?:(?:the|net)\s)?(?:difference|diff\.?|delta|gap|effect|lift|Δ)\s*$/iu;

/** Beside the score, the row says money, or a behaviour or money metric with its figure; its column heads count. */
function worthIn(argument: Argument, row: TableRow, scoreCell: Passage, figures: Figures): Support | undefined {
	for (const [column, cell] of row.cells.entries()) {
		if (cell === scoreCell || cell.column === scoreCell.column) continue;
		const reading = argument.readingOf(cell);
		const money = moneyIn(argument, cell);
		if (money) return { passage: cell, range: rangeOver(money), tier: "money" };
		const tier = reading.has("money") ? "money" : "behaviour";
		if (reading.has("amount") && (reading.has("behaviour") || reading.has("money")) && reading.wordCount > 2)
			return wholeCell(argument, cell, tier);
		const head = row.table.header.cells[column];
		if (head === undefined || figures.columns[column] !== true || !isFigure(argument, cell)) continue;
		if (isBusiness(argument, head) || (isHead(scoreCell) && isOtherShare(argument, head, cell)))
			return wholeCell(argument, cell, argument.readingOf(head).has("money") ? "money" : "behaviour");
	}
	return undefined;
}

function isHead(cell: Passage): boolean {
	return cell.row !== undefined && cell.row.index < 0;
}

/** Beside a column of scores, a column of percents under a head of its own compares them with something customers did. */
function isOtherShare(argument: Argument, head: Passage, cell: Passage): boolean {
	const reading = argument.readingOf(head);
	if (
		reading.wordCount < 2 ||
		isTimeAlone(argument, head) ||
		(["score", "ratingWord", "method", "activity", "goal"] as const).some((kind) => reading.has(kind)) ||
		reading.test(WORDS_OF_THE_ASKED)
	)
		return false;
	return (
		argument
			.readingOf(cell)
			.of("amount")
			.some((amount) => amount.tag === "percent") &&
		!/\b(?:share|change|response|weight|difference|vs)\b/iu.test(reading.text)
	);
}

/** '"I know whom to ask"' is a statement that people agree with. */
const WORDS_OF_THE_ASKED =
	/^\W*["“‘«']|\b(?:I|my|me|[Aa]gree[ds]?|[Ff]eel|[Ff]elt|[Ss]ay|[Ss]aid|[Tt]rust|[Ww]ould|[Ee]asy|[Hh]appy|[Bb]ase)\b/u;

/** Whether what a row measures is no opinion: money, a behaviour, a time, a piece of work. */
export function isOperationalRow(argument: Argument, row: TableRow, figures: Figures): boolean {
	if (isBusinessRow(argument, row, figures)) return true;
	const [label] = row.cells;
	if (label && !speaksOfOpinion(argument, label) && argument.readingOf(label).test(OF_OPERATIONS)) return true;
	return row.cells.some((cell) => first(argument, cell, "amount")?.tag === "duration");
}

/** A row that sets a figure for money or a behaviour. */
function isBusinessRow(argument: Argument, row: TableRow, figures: Figures): boolean {
	if (!figures.rows.has(row)) return false;
	const labels = row.cells.slice(0, 2);
	if (labels.some((cell) => firstScore(argument, cell) !== undefined || argument.readingOf(cell).has("activity")))
		return false;
	return (
		labels.some((cell) => isBusiness(argument, cell) || countsDeeds(argument.readingOf(cell).text)) ||
		row.cells.some((cell) => first(argument, cell, "amount")?.tag === "money")
	);
}

function rowSupport(argument: Argument, row: TableRow): Support {
	const passage = row.cells.find((cell) => cell.sentences.length > 0) ?? row.cells[0]!;
	const isMoney = row.cells.some((cell) => argument.readingOf(cell).has("money") || moneyIn(argument, cell));
	return wholeCell(argument, passage, isMoney ? "money" : "behaviour");
}

function wholeCell(argument: Argument, passage: Passage, tier: Support["tier"]): Support {
	return { passage, range: { start: 0, end: argument.readingOf(passage).text.trimEnd().length }, tier };
}
