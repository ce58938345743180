import type { Passage, Table, TableRow } from "../text/document";
import type { Action, Plan } from "./actions";
import { isOpen, isPlainlySomebody, namesOwner, type People } from "./actors";
import { announcementOf } from "./announcements";
import type { Argument } from "./argument";
import { coverOf } from "./cover";
import { saysWhen } from "./dates";
import { isOrder } from "./work";

/** A table whose rows say what shall be done, if it is one. */
export function tablePlansOf(argument: Argument, table: Table, people: () => People): Plan[] {
	const [firstHead] = table.header.cells;
	if (!firstHead || table.rows.length === 0) return [];
	const heads = table.header.cells.map((cell, column) =>
		isTargetDate(argument, table, column) ? "date" : headOf(argument.readingOf(cell).text),
	);
	if (holdsMeasuresToTake(argument, table, heads)) heads[heads.indexOf("foreign")] = "work";
	const columns = withWork(argument, table, withDates(argument, table, columnsOf(heads)));
	if (isForeign(heads, columns) && !answersFaults(argument, table, columns)) return [];
	const { as, over } = announcementOf(argument, table, firstHead.section);
	if (!isPlan(columns, heads, as)) return [];
	const cover = coverOf(argument, over, firstHead.section, people());
	const gantt = columns.date === undefined && hasColumnsOfTime(argument, table);
	const actions = table.rows.flatMap((row) => {
		const action = actionOf(argument, row, columns, people());
		if (!action) return [];
		return [{ ...action, hasOwner: action.hasOwner || cover.owner, hasDate: action.hasDate || cover.date || gantt }];
	});
	if (actions.length === 0) return [];
	const isOfRoles =
		columns.owner !== undefined && columns.date === undefined && isHeaded(argument, table, /^\s*roles?\s*$/iu);
	const asksDate =
		columns.date !== undefined ||
		columns.isOfOrders ||
		(!isOfRoles && (as === "steps" || isHeaded(argument, table, DEED_HEAD)));
	const dated = asksDate ? actions : actions.map((action) => ({ ...action, hasDate: true }));
	return [
		{
			actions: dated,
			ownerHead: headToBlame(argument, table, columns.owner),
			dateHead: headToBlame(argument, table, columns.date),
		},
	];
}

/** The head of the column that should say it, or else the first that has words. */
function headToBlame(argument: Argument, table: Table, column: number | undefined): Passage | undefined {
	if (column !== undefined) return table.header.cells[column];
	return table.header.cells.find((cell) => argument.readingOf(cell).wordCount > 0);
}

type Head = "owner" | "date" | "work" | "item" | "rated" | "foreign" | "other";

interface Columns {
	readonly owner: number | undefined;
	readonly date: number | undefined;
	/** The column that says what shall be done. */
	readonly work: number;
	/** True where its head says so: "Action", "Milestone", or where its cells do. */
	readonly isOfWork: boolean;
	/** True where most of its cells are orders: "Rebuild the form", "Hire two fitters". */
	readonly isOfOrders: boolean;
}

const OWNER_HEAD =
	/^(?:(?:action|business|process|task|executive|exec|accountable|responsible|lead|delivery|step|named|proposed|our|client|internal|nodal|reporting)\s)?(?:owners?(?:\(s\))?|responsible(?: (?:party|person|owner|team|function|for delivery))?|responsibility|accountable(?: (?:person|owner|executive|lead))?|accountability|who|by whom|action (?:by|with|on)|led by|lead(?: (?:function|team|person))?|assigned to|assignee|dri|name|names|person|team|function|department|sponsor|person in charge|in[- ]?charge|charge|driver|pic|poc|with|agency|officers?|person|managers?|dept\.?|section|unit|resp\.?|doer|custodian|champion|steward|actors?|assigned|entrusted to|handled by|done by|delivered by|carried out by|taken by)(?:\s?[/&,(].*|\s(?:and|or) .*)?\??$/iu;
const DATE_HEAD =
	/^(?:(?:target|due|completion|expected|planned|delivery|indicative|end|start|finish|milestone|estimated|proposed|go-live|review|required)\s)?(?:by when|when|dates?|due|deadline|time limit|limit|timing|moment|timelines?|time ?frame|timescales?|period|quarter|month|weeks?|start|end|finish|completion|complete by|by|until|until when|duration|target(?:ed)? completion|schedule|window|eta|horizon|days?|launch|go-live|timeframe|delivery|time|till(?: when)?|due by|latest by|not later than|finish by|deadlines|dead line|calendar week|cw|kw|pdc|tat|chronogram|sprint)(?:\s?[/&,(].*|\s(?:and|or) .*)?\??$/iu;
const WORK_HEAD =
	/^(?:(?:later|further|other|open|outstanding|remaining|pending|follow-up|corrective|required|key|main|next|agreed|planned|proposed|priority|recommended|immediate|concrete|first|major|initial|implementation|change|core)\s)*(?:actions?|activit(?:y|ies)|tasks?|steps?|milestones?|deliverables?|work ?packages?|work ?streams?|phases?|stages?|waves?|sprints?|initiatives?|recommendations?|interventions?|action items?|to[- ]do|roadmap items?|next steps?|horizons?|what (?:happens|we do|we will do|has to be done|will be done|needs to happen)|commitments?)(?:\s?[/&,(].*|\s(?:and|or) .*)?$/iu;
const ITEM_HEAD =
	/^(?:what|focus|themes?|items?|description|highlights?|scope|details?|content|key (?:outputs?|content)|outputs?|objectives?|accountable for|responsible for|projects?|training|message|topic|audience|result|change|area|component|event|role|particulars|#|(?:s\/?n|sl|sr|no|nr|ref|id|step #)\b\.?(?: ?no\.?)?|)$/iu;
/** Heads of tables that are no plans, whatever else stands in them. */
const FOREIGN_HEAD =
	/\b(?:risks?|likelihood|probability|mitigations?|threats?|metric|metrics|kpis?|indicators?|measures?|baseline|targets?|actual|criteri(?:on|a)|score|scores|nps|csat|assumptions?|issues?|objections?|concerns?|causes?|symptoms?|frequency|cadence|forum|meeting|attendees|level of support|influence|interest|stakeholders?|stance|attitude|decision rights|raci|benefits?|saving|savings|calculation|working|consequence|go\b(?!-live)|stop\b|share|volume|options?|alternatives?|requirement|finding|findings|question|answer|quote|rationale)\b|^(?:go|stop|r|a|c|i)$/iu;

/** Columns of a table that weighs work rather than plans it. */
const RATED_HEAD =
	/\b(?:impact|effort|priority|feasibility|complexity|rank|ranking|cost|budget|fee|price|spend|amount|investment|capex|opex)\b|[$€£₹]/iu;

function headOf(text: string): Head {
	const plain = text.trim().replace(/[*_:]+$/u, "");
	if (OWNER_HEAD.test(plain)) return "owner";
	if (DATE_HEAD.test(plain)) return "date";
	if (WORK_HEAD.test(plain)) return "work";
	if (FOREIGN_HEAD.test(plain)) return "foreign";
	if (RATED_HEAD.test(plain)) return "rated";
	return ITEM_HEAD.test(plain) ? "item" : "other";
}

/** Without a head that says so, a column is one of dates where at least half of its cells say when, and hardly more. */
function withDates(argument: Argument, table: Table, columns: Columns): Columns {
	if (columns.date !== undefined || !columns.isOfWork) return columns;
	const isDateColumn = (column: number) => {
		const dated = table.rows.filter((row) => {
			const cell = row.cells[column];
			return (
				cell &&
				argument.readingOf(cell).wordCount <= WORDS_OF_A_DATE &&
				saysWhen(argument.readingOf(cell), whole(argument, cell))
			);
		});
		return dated.length * 2 >= table.rows.length;
	};
	const date = table.header.cells.findIndex(
		(_, column) => column !== columns.owner && column !== columns.work && isDateColumn(column),
	);
	return date < 0 ? columns : { ...columns, date };
}

const WORDS_OF_A_DATE = 5;

/** A column headed "Target" holds dates or figures. */
function isTargetDate(argument: Argument, table: Table, column: number): boolean {
	const head = table.header.cells[column];
	if (!head || !/^\s*targets?\s*$/iu.test(argument.readingOf(head).text)) return false;
	const dated = table.rows.filter(
		(row) => row.cells[column] && saysWhen(argument.readingOf(row.cells[column]), whole(argument, row.cells[column])),
	);
	return dated.length * 2 >= table.rows.length;
}

/** The owner, the date and what is to be done; "Name" beside "Owner" is no owner. */
function columnsOf(heads: readonly Head[]): Columns {
	const work = heads.lastIndexOf("work");
	const item = heads.findLastIndex((head, column) => head === "item" && (column > 0 || heads.length === 1));
	const owner = heads.indexOf("owner");
	const date = heads.indexOf("date");
	const isPhased = work === 0 && item > 0;
	const free = heads.findIndex((_, column) => column !== owner && column !== date);
	return {
		owner: owner < 0 ? undefined : owner,
		date: date < 0 ? undefined : date,
		work: isPhased ? item : work >= 0 ? work : item > 0 ? item : Math.max(0, free),
		isOfWork: work >= 0,
		isOfOrders: false,
	};
}

/** Whatever its head, a column of orders beside one of owners or dates is one of work. */
function withWork(argument: Argument, table: Table, columns: Columns): Columns {
	if (columns.isOfWork || (columns.owner === undefined && columns.date === undefined)) return columns;
	const column = table.header.cells.findIndex(
		(_, column) => column !== columns.owner && column !== columns.date && holdsOrders(argument, table, column),
	);
	return column < 0 ? columns : { ...columns, work: column, isOfWork: true, isOfOrders: true };
}

function holdsOrders(argument: Argument, table: Table, column: number): boolean {
	const cells = table.rows.flatMap((row) => row.cells[column] ?? []);
	const orders = cells.filter((cell) => {
		const reading = argument.readingOf(cell);
		return isOrder(reading.text) && !reading.has("placeholder");
	});
	return orders.length * 2 > cells.length;
}

/** "Measure" heads what is measured, or, beside who and when, what is to be done. */
function holdsMeasuresToTake(argument: Argument, table: Table, heads: readonly Head[]): boolean {
	if (heads.filter((head) => head === "foreign").length !== 1) return false;
	if (!heads.includes("owner") || !heads.includes("date")) return false;
	const head = table.header.cells[heads.indexOf("foreign")];
	return head !== undefined && /^\s*(?:counter)?measures?\s*$/iu.test(argument.readingOf(head).text);
}

function isPlan(columns: Columns, heads: readonly Head[], as: "steps" | "work" | "other" | undefined): boolean {
	const hasOwner = columns.owner !== undefined;
	const hasDate = columns.date !== undefined;
	if (hasOwner && hasDate) return as !== "other" || columns.isOfWork || heads.includes("item");
	if (as === "other" || (heads.includes("rated") && !hasOwner && !hasDate)) return false;
	if (columns.isOfWork) return hasOwner || hasDate || as === "steps" || as === "work";
	return as === "steps" && (hasOwner || hasDate);
}

/** A table of risks, measures or options, unless it has all the columns of a plan and these stand only at its end. */
function isForeign(heads: readonly Head[], columns: Columns): boolean {
	const isWhole = columns.isOfWork && columns.owner !== undefined && columns.date !== undefined;
	if (heads[0] === "foreign" || (heads[1] === "foreign" && !isWhole)) return true;
	return (
		heads.includes("foreign") && !(columns.isOfWork && (columns.owner !== undefined || columns.date !== undefined))
	);
}

/** "Issue | Action | By whom | Time limit": beside each fault what is done about it, by whom and when. Risks are not faults yet. */
function answersFaults(argument: Argument, table: Table, columns: Columns): boolean {
	const [first] = table.header.cells;
	return (
		columns.isOfWork &&
		columns.owner !== undefined &&
		columns.date !== undefined &&
		first !== undefined &&
		/^\s*(?:issues?|findings?|causes?|root causes?|problems?|complaints?|gaps?|pain points?|observations?)\s*$/iu.test(
			argument.readingOf(first).text,
		)
	);
}

function isHeaded(argument: Argument, table: Table, pattern: RegExp): boolean {
	return table.header.cells.some((cell) => pattern.test(argument.readingOf(cell).text));
}

/** What has a day; a workstream or an initiative has one only where the table says so. */
const DEED_HEAD =
	/\b(?:actions?|tasks?|steps?|activit(?:y|ies)|milestones?|deliverables?|to[- ]do|recommendations?)\b/iu;

/** "Q1 | Q2 | Q3": the column in which a mark stands is the date. */
function hasColumnsOfTime(argument: Argument, table: Table): boolean {
	const dated = table.header.cells.filter((cell) => {
		const reading = argument.readingOf(cell);
		return saysWhen(reading, { start: 0, end: reading.text.length });
	});
	return dated.length >= 2;
}

function actionOf(argument: Argument, row: TableRow, columns: Columns, people: People): Action | undefined {
	const passage = [row.cells[columns.work], ...row.cells].find(
		(cell) => cell !== undefined && argument.readingOf(cell).sentences.length > 0,
	);
	if (!passage) return undefined;
	const reading = argument.readingOf(passage);
	const range = { start: reading.sentences[0]!.start, end: reading.sentences.at(-1)!.end };
	if (/^(?:\*\*)?(?:total|sum|subtotal|all\s*$|envelope)\b/iu.test(reading.text.trim())) return undefined;
	if (row.cells.some((cell) => /^\s*(?:done|complete|completed|closed|✅|✔)\s*$/iu.test(argument.readingOf(cell).text)))
		return undefined;
	const ownerCell = columns.owner === undefined ? undefined : row.cells[columns.owner];
	const dateCell = columns.date === undefined ? undefined : row.cells[columns.date];
	return {
		passage,
		range,
		hasOwner: ownerCell
			? isOwned(argument, ownerCell)
			: row.cells.some(
					(cell) =>
						namesOwner(argument.readingOf(cell), whole(argument, cell), people) ||
						isOwnerAlone(argument, cell, columns, people),
				),
		hasDate:
			row.cells.some((cell) => cell !== ownerCell && saysWhen(argument.readingOf(cell), whole(argument, cell))) ||
			(dateCell !== undefined && isDated(argument, dateCell)),
		ownerCell,
		dateCell,
	};
}

/** In a column of owners every word is one that does not say that there is none. */
function isOwned(argument: Argument, cell: Passage): boolean {
	const text = argument.readingOf(cell).text;
	return argument.readingOf(cell).has("role") || !isOpen(text);
}

/** A short cell that is nothing but somebody: "Finance", "J. Ng". */
function isOwnerAlone(argument: Argument, cell: Passage, columns: Columns, people: People): boolean {
	const reading = argument.readingOf(cell);
	return (
		cell.column !== columns.work &&
		reading.wordCount > 0 &&
		reading.wordCount <= 5 &&
		isPlainlySomebody(reading, whole(argument, cell), people)
	);
}

/** A figure in a column of dates is one, whatever it is called, and so is what the work comes before. */
function isDated(argument: Argument, cell: Passage): boolean {
	const { text } = argument.readingOf(cell);
	if (isOpen(text)) return false;
	if (BEFORE_SOMETHING.test(text)) return true;
	return /\d/u.test(text) && !/\b(?:phase|step|stage|beyond|onwards?)\b/iu.test(text);
}

/** "Before next meeting", "by the spring board"; "by availability" and "until further notice" are none. */
const BEFORE_SOMETHING =
	/^\s*(?:not later than|latest by|before|by|until|till)\s(?:the |our |its |next )*(?!further|availability|capacity|available|need|agreement|request|demand|latest|earliest|end user)\p{L}+/iu;

function whole(argument: Argument, cell: Passage) {
	return { start: 0, end: argument.readingOf(cell).text.length };
}
