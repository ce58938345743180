import type { List, ListItem, Passage, PassageKind, Quotation, Section, Span, Table, TableRow } from "./document";
import type { Piece } from "./pieces";

/*
 * What a document is put together from. Classes, since V8 makes object literals of which most have outlived a collection
 * among the old at once: there those of a former text would keep the whole of it alive.
 */

export class ComposedPassage implements Passage {
	readonly start: number;
	readonly end: number;
	readonly prose: string;
	readonly sentences: readonly Span[];

	constructor(
		readonly index: number,
		readonly kind: PassageKind,
		piece: Piece,
		offset: number,
		readonly section: Section,
		readonly quotation: Quotation | undefined,
		readonly item: ListItem | undefined,
		readonly row: TableRow | undefined,
		readonly column: number | undefined,
	) {
		this.start = offset + piece.start;
		this.end = offset + piece.end;
		this.prose = piece.prose;
		this.sentences = piece.sentences;
	}
}

export class ComposedSection implements Section {
	heading: Passage | undefined = undefined;
	passages: readonly Passage[] = NONE;

	constructor(
		readonly index: number,
		readonly level: number,
		readonly parent: ComposedSection | undefined,
		readonly path: readonly string[],
		public span: Span,
	) {}
}

export class ComposedList implements List {
	items: readonly ListItem[] = NONE;

	constructor(
		readonly span: Span,
		readonly ordered: boolean,
		readonly leadIn: Passage | undefined,
		readonly parent: ListItem | undefined,
	) {}
}

export class ComposedItem implements ListItem {
	passages: readonly Passage[] = NONE;
	lists: readonly List[] = NONE;

	constructor(
		readonly list: List,
		readonly index: number,
		readonly span: Span,
		readonly task: ListItem["task"],
	) {}
}

export class ComposedTable implements Table {
	header!: TableRow;
	rows: readonly TableRow[] = NONE;

	constructor(
		readonly span: Span,
		readonly leadIn: Passage | undefined,
	) {}
}

export class ComposedRow implements TableRow {
	cells: readonly Passage[] = NONE;

	constructor(
		readonly table: Table,
		readonly index: number,
		readonly span: Span,
	) {}
}

export class ComposedQuotation implements Quotation {
	readonly passages: Passage[] = NONE.slice();

	constructor(
		readonly span: Span,
		readonly parent: ComposedQuotation | undefined,
	) {}
}

/** What is cut out of it or joined to it is not made among the old either, as a list written as a literal would be. */
const NONE: readonly never[] = [];
