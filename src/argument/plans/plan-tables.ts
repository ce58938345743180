import type { Passage, Table, TableRow } from "../../text/document";
import type { Argument } from "../argument";
import { saysWhen } from "../dates";
import type { People } from "../persons";
import { isNamed, isOpen, isPlainlySomebody } from "../somebody";
import { isFigure } from "../table-cells";
import type { Action, Plan, Said } from "./actions";
import { carriesOwner, namesOwner } from "./actors";
import { announcementOf } from "./announcements";
import { coverOf } from "./cover";
import { withParallelOwners } from "./parallel-owners";
import { type Columns, columnsOf, type Head, headOf, isForeign, isPlan } from "./plan-heads";
import { isOrder } from "./work";

/** "Role | Description | Lead": who does what from day to day. */
const ROLES = /^\s*(?:roles?|positions?|jobs?)\s*$/iu;

/** A table whose rows say what shall be done, if it is one. */
export function tablePlansOf(argument: Argument, table: Table, people: () => People): Plan[] {
	const [firstHead] = table.header.cells;
	if (!firstHead || table.rows.length === 0) return [];
	const isPhased = isHeaded(argument, table, /^\s*(?:phase|stage|wave|sprint|horizon)s?\s*$/iu);
	const heads = table.header.cells.map((cell, column) => {
		if (isTargetDate(argument, table, column)) return "date";
		const { text } = argument.readingOf(cell);
		return isPhased && /^\s*names?\s*$/iu.test(text) ? "item" : headOf(text);
	});
	const by = table.header.cells.findIndex((cell) => /^\s*by\s*$/iu.test(argument.readingOf(cell).text));
	// "By" beside "Target date" asks by whom.
	if (by >= 0 && !heads.includes("owner") && heads.filter((head) => head === "date").length > 1) heads[by] = "owner";
	const offices = heads.includes("owner") ? -1 : columnOfOffices(argument, table, heads, people);
	if (offices >= 0) heads[offices] = "owner";
	if (holdsMeasuresToTake(argument, table, heads)) heads[heads.indexOf("foreign")] = "work";
	const columns = withWork(argument, table, withDates(argument, table, columnsOf(heads)));
	if (isForeign(heads, columns) && !answersFaults(argument, table, columns)) return [];
	if (columns.date === undefined && isHeaded(argument, table, ROLES)) return [];
	const { as, over } = announcementOf(argument, table, firstHead.section);
	if (!isPlan(columns, heads, as) || (as !== "steps" && isReckoning(argument, table, columns))) return [];
	const cover = coverOf(argument, over, firstHead.section, people());
	const gantt = columns.date === undefined ? columnsOfTime(argument, table) : undefined;
	const own = table.rows.flatMap((row) => actionOf(argument, row, columns, people()) ?? []);
	if (own.length === 0) return [];
	const owner = isFilled(own, columns.owner, "owner")
		? undefined
		: (cover.owner ?? ownerInHead(argument, table, people()));
	const isDated = isFilled(own, columns.date, "date") || (cover.isYear && own.some(({ date }) => date));
	const actions = withParallelOwners(argument, own).map((action) => ({
		...action,
		owner: action.owner ?? owner,
		date: action.date ?? gantt ?? (isDated || isPutOff(argument, action) ? undefined : cover.date),
	}));
	const isOfRoles =
		columns.owner !== undefined && columns.date === undefined && isHeaded(argument, table, /^\s*roles?\s*$/iu);
	const asksDate =
		columns.date !== undefined ||
		columns.isOfOrders ||
		(!isOfRoles && (as === "steps" || isHeaded(argument, table, DEED_HEAD)));
	const dated = asksDate
		? actions
		: actions.map((action) => ({ ...action, date: action.date ?? ("not asked" as const) }));
	return [
		{
			actions: dated,
			isProposal: columns.owner === undefined && isHeaded(argument, table, GATE_HEAD),
			ownerHead: headToBlame(argument, table, columns.owner),
			dateHead: headToBlame(argument, table, columns.date),
		},
	];
}

/**
 * "Action | Area | Start": beside the work, a column in which most cells are functions, whatever its head. One of them at
 * least must be plainly somebody, since "Training" and "Data" may be subjects as well.
 */
function columnOfOffices(argument: Argument, table: Table, heads: readonly Head[], people: () => People): number {
	if (!heads.includes("work")) return -1;
	return heads.findIndex((head, column) => {
		if (column === 0 || head !== "item") return false;
		const cells = table.rows.flatMap((row) => row.cells[column] ?? []);
		const named = cells.filter((cell) => isNamed(argument.readingOf(cell), whole(argument, cell)));
		return (
			named.length * 2 > cells.length &&
			cells.some((cell) => carriesOwner(argument.readingOf(cell), whole(argument, cell), people()))
		);
	});
}

/** "Workstream (lead: Supporter Care)", "Quarter | Service | IT": who does what stands under it is told by a head. */
function ownerInHead(argument: Argument, table: Table, people: People): Said | undefined {
	const named = table.header.cells.find((cell) => {
		const bracket = /\([^()]*\)/u.exec(argument.readingOf(cell).text);
		const range = bracket && { start: bracket.index + 1, end: bracket.index + bracket[0].length - 1 };
		return range && HEAD_NAMES.test(bracket[0]) && carriesOwner(argument.readingOf(cell), range, people);
	});
	const offices = table.header.cells
		.slice(1)
		.filter((cell) => isNamed(argument.readingOf(cell), whole(argument, cell)));
	return saidIn(argument, named ?? (offices.length > 1 ? offices[0] : undefined));
}

const HEAD_NAMES = /\b(?:lead|owner|owned by|led by|responsible|accountable)\b/iu;

/** "Step | Scope | Dates | Gate": how the work is let go on; who does it, another plan may say. */
const GATE_HEAD = /^\s*(?:(?:exit |decision )?gates?|thresholds?|exit criteri(?:a|on)|go ?\/ ?no[- ]?go)\s*$/iu;

/** "Step | Number": beside what could be work stand figures and nothing else, so something is worked out. */
function isReckoning(argument: Argument, { rows }: Table, { owner, date, work }: Columns): boolean {
	if (owner !== undefined || date !== undefined) return false;
	const beside = rows.flatMap(({ cells }) => cells.filter((_, column) => column !== work));
	return beside.length > 0 && beside.every((cell) => isFigure(argument, cell));
}

/** Where most rows name somebody in the column of owners, one left empty is open, whoever stands over the table; so with dates. */
function isFilled(actions: readonly Action[], column: number | undefined, what: "owner" | "date"): boolean {
	return column !== undefined && actions.filter((action) => action[what]).length * 2 >= actions.length;
}

/** "Some time after summer", "TBD" in the column of dates: a time over the table does not date it. */
function isPutOff(argument: Argument, { dateCell }: Action): boolean {
	return dateCell !== undefined && argument.readingOf(dateCell).wordCount > 0;
}

/** The head of the column that should say it, or else the first that has words. */
function headToBlame(argument: Argument, table: Table, column: number | undefined): Passage | undefined {
	if (column !== undefined) return table.header.cells[column];
	return table.header.cells.find((cell) => argument.readingOf(cell).wordCount > 0);
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
function columnsOfTime(argument: Argument, table: Table): Said | undefined {
	const dated = table.header.cells.filter((cell) => saysWhen(argument.readingOf(cell), whole(argument, cell)));
	return dated[1] && saidIn(argument, dated[0]);
}

function actionOf(argument: Argument, row: TableRow, columns: Columns, people: People): Action | undefined {
	const passage = [row.cells[columns.work], ...row.cells].find(
		(cell) => cell !== undefined && argument.readingOf(cell).sentences.length > 0,
	);
	if (!passage) return undefined;
	const reading = argument.readingOf(passage);
	const range = { start: reading.sentences[0]!.start, end: reading.sentences.at(-1)!.end };
	if (
		/^(?:\*\*)?(?:(?:grand )?total|sum|subtotal|all(?: in| together)?\s*$|altogether|in all\s*$|overall\s*$|envelope)\b/iu.test(
			reading.text.trim(),
		)
	)
		return undefined;
	if (row.cells.some((cell) => OVER.test(argument.readingOf(cell).text))) return undefined;
	const ownerCell = columns.owner === undefined ? undefined : row.cells[columns.owner];
	const dateCell = columns.date === undefined ? undefined : row.cells[columns.date];
	return {
		passage,
		range,
		owner: saidIn(argument, ownerOf(argument, row, columns, people)),
		date: saidIn(argument, dateOf(argument, row, columns)),
		ownerCell,
		dateCell,
	};
}

/** "Done", "✔", "Closed, 3 May"; "done by 3 May" is still to come. */
const OVER =
	/^\s*(?:[✓✔✅☑]\uFE0F?\s*)?(?:(?:already )?(?:done|completed?|closed|finished)(?:[\s,;:(–-]+(?!by\b|when\b|before\b|once\b|if\b)[^.;]{1,20})?|(?<=[✓✔✅☑]\uFE0F?\s*))\s*$/iu;

function ownerOf(argument: Argument, row: TableRow, columns: Columns, people: People): Passage | undefined {
	const ownerCell = columns.owner === undefined ? undefined : row.cells[columns.owner];
	if (ownerCell) return isOwned(argument, ownerCell) ? ownerCell : undefined;
	return row.cells.find(
		(cell) =>
			namesOwner(argument.readingOf(cell), whole(argument, cell), people) ||
			isOwnerAlone(argument, cell, columns, people),
	);
}

function dateOf(argument: Argument, row: TableRow, { owner, date }: Columns): Passage | undefined {
	const dated = row.cells.find(
		(cell, column) => column !== owner && saysWhen(argument.readingOf(cell), whole(argument, cell)),
	);
	const dateCell = date === undefined ? undefined : row.cells[date];
	if (dated) return dated;
	if (date !== undefined) return dateCell && isDated(argument, dateCell) ? dateCell : undefined;
	// "Owner/date" heads both.
	const ownerCell = owner === undefined ? undefined : row.cells[owner];
	return ownerCell && saysWhen(argument.readingOf(ownerCell), whole(argument, ownerCell)) ? ownerCell : undefined;
}

function saidIn(argument: Argument, cell: Passage | undefined): Said | undefined {
	return cell && { passage: cell, range: whole(argument, cell) };
}

/** In a column of owners every word is one that does not say that there is none. */
function isOwned(argument: Argument, cell: Passage): boolean {
	const text = argument.readingOf(cell).text;
	return argument.readingOf(cell).has("role") || !isOpen(text);
}

function isOwnerAlone(argument: Argument, cell: Passage, columns: Columns, people: People): boolean {
	return cell.column !== columns.work && isSomebodyAlone(argument, cell, people);
}

/** A short cell that is nothing but somebody: "Finance", "J. Ng". */
function isSomebodyAlone(argument: Argument, cell: Passage, people: People): boolean {
	const reading = argument.readingOf(cell);
	return reading.wordCount > 0 && reading.wordCount <= 5 && isPlainlySomebody(reading, whole(argument, cell), people);
}

/** A figure in a column of dates is one, whatever it is called, and so is what the work comes before. */
function isDated(argument: Argument, cell: Passage): boolean {
	const { text } = argument.readingOf(cell);
	if (isOpen(text)) return false;
	if (BEFORE_SOMETHING.test(text)) return true;
	if (CONDITION.test(text) || argument.readingOf(cell).has("vagueTime")) return false;
	return /\d/u.test(text) && !/\b(?:phase|step|stage|beyond|onwards?|not before|no earlier)\b/iu.test(text);
}

/** "If lapses fall under 14%", "once wave 2 is done": what must come true first is no date. */
const CONDITION = /^\W*(?:if|when|once|where|provided|subject to|depending|assuming|as soon as|following)\b|%/iu;

/** "Before next meeting", "by the spring board"; "by availability" and "until further notice" are none. */
const BEFORE_SOMETHING =
	/^\s*(?:not later than|latest by|before|by|until|till)\s(?:the |our |its |next )*(?!further|availability|capacity|available|need|agreement|request|demand|latest|earliest|end user)\p{L}+/iu;

function whole(argument: Argument, cell: Passage) {
	return { start: 0, end: argument.readingOf(cell).text.length };
}
