import type { Block, ChunkReading, ItemBlock, RowBlock } from "./blocks";
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
	Section,
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

type Open<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] extends readonly (infer Item)[] ? Item[] : Thing[Key] };

/** What stands around a block. */
interface Surroundings {
	readonly quotation?: Open<Quotation> | undefined;
	readonly item?: Open<ListItem> | undefined;
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
	private readonly sections: Open<Section>[];
	private section: Open<Section>;
	/** Where the chunk at hand starts. */
	private offset = 0;
	/** The paragraph straight before the next block at the top level. */
	private leadIn: Passage | undefined;

	constructor(private readonly text: string) {
		this.section = {
			index: 0,
			level: 0,
			heading: undefined,
			parent: undefined,
			path: [],
			span: { start: 0, end: text.length },
			passages: [],
		};
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
		// What is pushed to an empty array makes room for sixteen, and nearly every item has one paragraph.
		if (item?.passages.length === 0) item.passages = [passage];
		else item?.passages.push(passage);
		return passage;
	}

	private newPassage(
		piece: Piece,
		kind: PassageKind,
		around: Surroundings,
		row: TableRow | undefined,
		column: number | undefined,
	): Passage {
		const passage: Passage = {
			index: this.passages.length,
			kind,
			start: this.offset + piece.start,
			end: this.offset + piece.end,
			prose: piece.prose,
			sentences: piece.sentences,
			section: this.section,
			quotation: around.quotation,
			item: around.item,
			row,
			column,
		};
		this.passages.push(passage);
		if (kind !== "heading" || around !== OUTSIDE) this.section.passages.push(passage);
		for (let quotation: Quotation | undefined = around.quotation; quotation; quotation = quotation.parent) {
			(quotation.passages as Passage[]).push(passage);
		}
		return passage;
	}

	/** Headings inside lists and quotes are passages, but start no section. */
	private heading(block: Extract<Block, { type: "heading" }>, around: Surroundings): void {
		if (around !== OUTSIDE) {
			this.passage(block.piece, "heading", around);
			return;
		}
		this.startSection(block.level, this.offset + block.start, block.title);
		this.section.heading = this.newPassage(block.piece, "heading", around, undefined, undefined);
	}

	private startSection(level: number, start: number, title: string): void {
		let parent = this.section;
		while (parent.level >= level) {
			parent.span = { start: parent.span.start, end: start };
			parent = parent.parent as Open<Section>;
		}
		this.section = {
			index: this.sections.length,
			level,
			heading: undefined,
			parent,
			path: [...parent.path, title],
			span: { start, end: this.text.length },
			passages: [],
		};
		this.sections.push(this.section);
	}

	private list(block: Extract<Block, { type: "list" }>, around: Surroundings, leadIn: Passage | undefined): void {
		const { item: parent } = around;
		const list: Open<List> = { span: this.at(block.span), ordered: block.ordered, items: [], leadIn, parent };
		this.lists.push(list);
		parent?.lists.push(list);
		list.items = block.items.map((item, index) => this.item(item, index, list, around));
	}

	private item(block: ItemBlock, index: number, list: List, around: Surroundings): ListItem {
		const item: Open<ListItem> = {
			list,
			index,
			span: this.at(block.span),
			passages: [],
			lists: [],
			task: block.task,
		};
		this.blocks(block.blocks, { quotation: around.quotation, item, kind: "item" }, undefined);
		return item;
	}

	private quote(block: Extract<Block, { type: "quote" }>, around: Surroundings): void {
		const quotation: Open<Quotation> = { span: this.at(block.span), parent: around.quotation, passages: [] };
		this.quotations.push(quotation);
		this.blocks(block.blocks, { quotation, item: around.item, kind: "paragraph" }, undefined);
	}

	private table(block: Extract<Block, { type: "table" }>, around: Surroundings, leadIn: Passage | undefined): void {
		const [header, ...rows] = block.rows;
		const table = { span: this.at(block.span), leadIn } as Open<Table>;
		table.header = this.row(header!, -1, table, around);
		table.rows = rows.map((row, index) => this.row(row, index, table, around));
		this.tables.push(table);
	}

	private row(block: RowBlock, index: number, table: Table, around: Surroundings): TableRow {
		const row: Open<TableRow> = { table, index, span: this.at(block.span), cells: [] };
		row.cells = block.cells.map((cell, column) => this.newPassage(cell, "cell", around, row, column));
		return row;
	}

	private at(span: Span): Span {
		return { start: this.offset + span.start, end: this.offset + span.end };
	}
}
