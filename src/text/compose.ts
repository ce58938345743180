import type { Block, ChunkReading, ItemBlock, RowBlock } from "./blocks";
import {
	ComposedItem,
	ComposedList,
	ComposedPassage,
	ComposedQuotation,
	ComposedRow,
	ComposedSection,
	ComposedTable,
} from "./composed";
import type {
	Code,
	Comment,
	Document,
	FrontMatter,
	List,
	ListItem,
	Passage,
	PassageKind,
	Quotation,
	Span,
	Table,
	TableRow,
} from "./document";
import type { Piece } from "./pieces";
import { blank } from "./prose";

/** Puts a document together from what its chunks say; `start` is where the first chunk starts in the text. */
export function compose(
	text: string,
	frontMatter: FrontMatter | undefined,
	start: number,
	chunks: readonly ChunkReading[],
): Document {
	const composer = new Composer(text);
	let prose = blank(text.slice(0, start));
	for (const chunk of chunks) {
		composer.add(chunk, prose.length);
		prose += chunk.prose;
	}
	return composer.document(prose, frontMatter);
}

/** What stands around a block. */
interface Surroundings {
	readonly quotation?: ComposedQuotation | undefined;
	readonly item?: ComposedItem | undefined;
	/** Whether the innermost container is the list item. */
	readonly kind: "paragraph" | "item";
}

const OUTSIDE: Surroundings = { kind: "paragraph" };

class Composer {
	private readonly passages: Passage[] = [];
	private readonly lists: List[] = [];
	private readonly tables: Table[] = [];
	private readonly quotations: Quotation[] = [];
	private readonly codes: Code[] = [];
	private readonly comments: Comment[] = [];
	private readonly sections: ComposedSection[];
	private section: ComposedSection;
	/** The index of the first passage under the section's heading. */
	private firstOfSection = 0;
	/** Where the chunk at hand starts. */
	private offset = 0;
	/** The paragraph straight before the next block at the top level. */
	private leadIn: Passage | undefined;

	constructor(private readonly text: string) {
		this.section = new ComposedSection(0, 0, undefined, [], { start: 0, end: text.length });
		this.sections = [this.section];
	}

	add(chunk: ChunkReading, offset: number): void {
		this.offset = offset;
		this.leadIn = this.blocks(chunk.blocks, OUTSIDE, this.leadIn);
		for (const code of chunk.codes) {
			this.codes.push({ span: this.at(code.span), info: code.info, content: this.at(code.content) });
		}
		for (const comment of chunk.comments) {
			this.comments.push({ span: this.at(comment.span), content: comment.content, inline: comment.inline });
		}
	}

	document(prose: string, frontMatter: FrontMatter | undefined): Document {
		this.endSection();
		return {
			text: this.text,
			prose,
			frontMatter,
			sections: this.sections,
			passages: this.passages,
			lists: this.lists,
			tables: this.tables,
			quotations: this.quotations,
			codes: this.codes,
			comments: this.comments,
		};
	}

	/** Adds the blocks of one container and returns the paragraph at its end, if it ends with one. */
	private blocks(blocks: readonly Block[], around: Surroundings, before: Passage | undefined): Passage | undefined {
		let leadIn = before;
		for (const block of blocks) leadIn = this.block(block, around, leadIn);
		return leadIn;
	}

	/** Adds a block and returns it if it is a paragraph, which may lead in to what follows. */
	private block(block: Block, around: Surroundings, leadIn: Passage | undefined): Passage | undefined {
		switch (block.type) {
			case "paragraph":
				return this.passage(block.piece, around.kind, around);
			case "footnote":
				this.passage(block.piece, "footnote", around);
				return undefined;
			case "heading":
				this.heading(block, around);
				return undefined;
			case "list":
				this.list(block, around, leadIn);
				return undefined;
			case "quote":
				this.quote(block, around);
				return undefined;
			case "table":
				this.table(block, around, leadIn);
				return undefined;
			default:
				return undefined;
		}
	}

	private passage(piece: Piece, kind: PassageKind, around: Surroundings): Passage {
		const passage = this.newPassage(piece, kind, around, undefined, undefined);
		const { item } = around;
		if (item) item.passages = item.passages.concat(passage);
		return passage;
	}

	private newPassage(
		piece: Piece,
		kind: PassageKind,
		around: Surroundings,
		row: TableRow | undefined,
		column: number | undefined,
	): Passage {
		const { quotation, item } = around;
		const index = this.passages.length;
		const passage = new ComposedPassage(index, kind, piece, this.offset, this.section, quotation, item, row, column);
		this.passages.push(passage);
		for (let over = quotation; over; over = over.parent) over.passages.push(passage);
		return passage;
	}

	/** Headings inside lists and quotes are passages, but start no section. */
	private heading(block: Extract<Block, { type: "heading" }>, around: Surroundings): void {
		if (around !== OUTSIDE) {
			this.passage(block.piece, "heading", around);
			return;
		}
		this.endSection();
		this.startSection(block.level, this.offset + block.start, block.title);
		this.section.heading = this.newPassage(block.piece, "heading", around, undefined, undefined);
		this.firstOfSection = this.passages.length;
	}

	private endSection(): void {
		this.section.passages = this.passages.slice(this.firstOfSection);
	}

	private startSection(level: number, start: number, title: string): void {
		let parent = this.section;
		while (parent.level >= level) {
			parent.span = { start: parent.span.start, end: start };
			parent = parent.parent!;
		}
		const span = { start, end: this.text.length };
		this.section = new ComposedSection(this.sections.length, level, parent, [...parent.path, title], span);
		this.sections.push(this.section);
	}

	private list(block: Extract<Block, { type: "list" }>, around: Surroundings, leadIn: Passage | undefined): void {
		const { item: parent } = around;
		const list = new ComposedList(this.at(block.span), block.ordered, leadIn, parent);
		this.lists.push(list);
		if (parent) parent.lists = parent.lists.concat(list);
		list.items = block.items.map((item, index) => this.item(item, index, list, around));
	}

	private item(block: ItemBlock, index: number, list: List, around: Surroundings): ListItem {
		const item = new ComposedItem(list, index, this.at(block.span), block.task);
		this.blocks(block.blocks, { quotation: around.quotation, item, kind: "item" }, undefined);
		return item;
	}

	private quote(block: Extract<Block, { type: "quote" }>, around: Surroundings): void {
		const quotation = new ComposedQuotation(this.at(block.span), around.quotation);
		this.quotations.push(quotation);
		this.blocks(block.blocks, { quotation, item: around.item, kind: "paragraph" }, undefined);
	}

	private table(block: Extract<Block, { type: "table" }>, around: Surroundings, leadIn: Passage | undefined): void {
		const [header, ...rows] = block.rows;
		const table = new ComposedTable(this.at(block.span), leadIn);
		table.header = this.row(header!, -1, table, around);
		table.rows = rows.map((row, index) => this.row(row, index, table, around));
		this.tables.push(table);
	}

	private row(block: RowBlock, index: number, table: Table, around: Surroundings): TableRow {
		const row = new ComposedRow(table, index, this.at(block.span));
		row.cells = block.cells.map((cell, column) => this.newPassage(cell, "cell", around, row, column));
		return row;
	}

	private at(span: Span): Span {
		return { start: this.offset + span.start, end: this.offset + span.end };
	}
}
