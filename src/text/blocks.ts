import { isFootnote } from "./asides";
import type { Code, Comment, Span } from "./document";
import { type InlineReading, sentencesIn } from "./inline";
import { letteredPartsOf } from "./lettered";
import { type Piece, partsOf } from "./pieces";
import { type Placed, placeCells, placeHeading, placeLines, spread, toSource, trimmedEnd } from "./placed";
import { blank, read } from "./prose";
import { sentencesOf } from "./sentences";
import { countWhile } from "./spans";
import type { BlockToken, BlockTokens } from "./tokens";

export type Block =
	| {
			readonly type: "heading";
			readonly level: number;
			readonly start: number;
			readonly title: string;
			readonly piece: Piece;
	  }
	| { readonly type: "paragraph" | "footnote"; readonly piece: Piece }
	| { readonly type: "list"; readonly span: Span; readonly ordered: boolean; readonly items: readonly ItemBlock[] }
	| { readonly type: "quote"; readonly span: Span; readonly blocks: readonly Block[] }
	| { readonly type: "table"; readonly span: Span; readonly rows: readonly RowBlock[] }
	/** Code, HTML or a thematic break: no prose, but it stands between its neighbours. */
	| { readonly type: "other" };

export interface ItemBlock {
	readonly span: Span;
	readonly task?: "open" | "done" | undefined;
	readonly blocks: readonly Block[];
}

export interface RowBlock {
	readonly span: Span;
	readonly cells: readonly Piece[];
}

/** All that a chunk of Markdown says, with places that count from its start. */
export interface ChunkReading {
	readonly blocks: readonly Block[];
	readonly prose: string;
	readonly codes: readonly Code[];
	readonly comments: readonly Comment[];
}

/** Builds the blocks of a chunk from its tokens; `inline` reads the content of one paragraph, heading or cell. */
export function readBlocks(tokens: BlockTokens, inline: (content: string) => InlineReading): ChunkReading {
	const reader = new BlockReader(tokens, inline);
	const blocks = reader.blocks();
	return { blocks, prose: reader.prose(), codes: reader.codes, comments: reader.comments };
}

/** Whether a fence has its closing line: then that is the one line more than opening and content. */
export function isClosedFence(fence: BlockToken): boolean {
	const [firstLine, afterLine] = fence.map!;
	return afterLine - firstLine > countLines(fence.content) + 1;
}

const TASK_BOX = /^\[([ xX])\](?=[ \t\n])/;
const QUOTE_MARKS = /^[\s>]*/;
const LIST_MARK_ONLY = /^(?:[-+*]|\d{1,9}[.)])?\s*$/;

class BlockReader {
	readonly codes: Code[] = [];
	readonly comments: Comment[] = [];
	private readonly text: string;
	private readonly tokens: readonly BlockToken[];
	private readonly pieces: Piece[] = [];
	private next = 0;
	/** The end of the last thing read, which is where its containers end. */
	private end = 0;

	constructor(
		private readonly source: BlockTokens,
		private readonly inline: (content: string) => InlineReading,
	) {
		this.text = source.text;
		this.tokens = source.tokens;
	}

	/** Reads blocks up to the end of their container. */
	blocks(): Block[] {
		const blocks: Block[] = [];
		for (; this.next < this.tokens.length; this.next++) {
			const token = this.tokens[this.next]!;
			if (token.nesting < 0) break;
			const lettered = token.type === "paragraph_open" ? this.lettered() : undefined;
			if (lettered) {
				blocks.push(...lettered);
				continue;
			}
			const block = this.block(token);
			if (block?.type === "paragraph") blocks.push(...paragraphsOf(block.piece));
			else if (block?.type === "list") blocks.push(...this.withUnderlinedTitle(block));
			else if (block) blocks.push(block);
		}
		return blocks;
	}

	/** The prose of the chunk, once all its blocks are read. */
	prose(): string {
		let prose = "";
		let done = 0;
		for (const piece of this.pieces) {
			prose += blank(this.text.slice(done, piece.start)) + piece.prose;
			done = piece.end;
		}
		return prose + blank(this.text.slice(done));
	}

	/** Reads one block and leaves the reader at its last token. */
	private block(token: BlockToken): Block | undefined {
		switch (token.type) {
			case "paragraph_open":
				return this.paragraph();
			case "heading_open":
				return this.heading(token);
			case "bullet_list_open":
			case "ordered_list_open":
				return this.list(token);
			case "blockquote_open":
				return this.quote(token);
			case "table_open":
				return this.table();
			case "fence":
				return this.fence(token);
			case "code_block":
				return this.indentedCode(token);
			case "html_block":
				return this.html(token);
			case "reference_definition":
				this.end = this.lastLineEnd(token);
				return undefined;
			default:
				this.end = this.lastLineEnd(token);
				return { type: "other" };
		}
	}

	private paragraph(): Block {
		const token = this.tokens[this.next + 1]!;
		this.next += 2;
		const placed = placeLines(this.text, token.content, this.source.lineEnds, token.map![0]);
		this.end = placed.end;
		if (isFootnote(token.content)) return { type: "footnote", piece: this.shortPiece(placed) };
		return { type: "paragraph", piece: this.piece(placed) };
	}

	/** A paragraph whose lines start with "(a)", "(b)": what introduces them, and the list that they are. */
	private lettered(): Block[] | undefined {
		const { content, map } = this.tokens[this.next + 1]!;
		const parts = letteredPartsOf(content);
		if (!parts) return undefined;
		this.next += 2;
		const blocks: Block[] = [];
		const items: ItemBlock[] = [];
		for (const part of parts) {
			const piece = this.piece(placeLines(this.text, part.content, this.source.lineEnds, map![0] + part.line));
			const paragraphs = paragraphsOf(piece);
			if (part.mark === 0) blocks.push(...paragraphs);
			else items.push({ span: { start: piece.start - part.mark, end: piece.end }, blocks: paragraphs });
			this.end = piece.end;
		}
		blocks.push({ type: "list", span: { start: items[0]!.span.start, end: this.end }, ordered: true, items });
		return blocks;
	}

	private heading(open: BlockToken): Block {
		const token = this.tokens[this.next + 1]!;
		this.next += 2;
		const firstLine = open.map![0];
		const { lineEnds } = this.source;
		const placed = open.markup.startsWith("#")
			? placeHeading(this.text, token.content, lineEnds[firstLine]!)
			: placeLines(this.text, token.content, lineEnds, firstLine);
		this.end = this.lastLineEnd(open);
		const piece = this.shortPiece(placed);
		const level = Number(open.tag[1]);
		return { type: "heading", level, start: this.lineStart(firstLine), title: read(piece.prose), piece };
	}

	private list(open: BlockToken): Block {
		const items: ItemBlock[] = [];
		this.next++;
		for (; this.tokens[this.next]!.type === "list_item_open"; this.next++) items.push(this.item());
		const span = { start: items[0]!.span.start, end: this.end };
		return { type: "list", span, ordered: open.type === "ordered_list_open", items };
	}

	/**
	 * "7. Risks" over a line of dashes: for Markdown a list and a rule, for people a numbered heading. It is one where it
	 * stands alone between a blank line and the dashes.
	 */
	private withUnderlinedTitle(list: Extract<Block, { type: "list" }>): Block[] {
		const rule = this.tokens[this.next + 1];
		const item = list.items.at(-1)!;
		const [paragraph, ...rest] = item.blocks;
		if (!list.ordered || rule?.type !== "hr" || paragraph?.type !== "paragraph" || rest.length > 0) return [list];
		const line = this.lineOf(item.span.start);
		if (this.lineOf(item.span.end) !== line || rule.map![0] !== line + 1 || !this.isUnderline(rule)) return [list];
		if (line > 0 && this.text.slice(this.lineStart(line - 1), this.lineStart(line)).trim() !== "") return [list];
		this.next++;
		this.end = this.lastLineEnd(rule);
		const { piece } = paragraph;
		const heading: Block = { type: "heading", level: 2, start: this.lineStart(line), title: read(piece.prose), piece };
		const items = list.items.slice(0, -1);
		if (items.length === 0) return [heading];
		return [{ ...list, items, span: { start: list.span.start, end: items.at(-1)!.span.end } }, heading];
	}

	private isUnderline(rule: BlockToken): boolean {
		const line = rule.map![0];
		return /^ {0,3}-{3,}\s*$/u.test(this.text.slice(this.lineStart(line), this.source.lineEnds[line]));
	}

	private item(): ItemBlock {
		const open = this.tokens[this.next]!;
		const start = open.meta!.place!;
		this.end = trimmedEnd(this.text, this.source.lineEnds[open.map![0]]!);
		this.next++;
		const task = this.taskBox();
		const blocks = this.blocks();
		return { span: { start, end: this.end }, task, blocks };
	}

	/** The state of the box at the start of an item, if it has one. */
	private taskBox(): "open" | "done" | undefined {
		if (this.tokens[this.next]?.type !== "paragraph_open") return undefined;
		const box = TASK_BOX.exec(this.tokens[this.next + 1]!.content);
		if (!box) return undefined;
		return box[1] === " " ? "open" : "done";
	}

	private quote(open: BlockToken): Block {
		const start = this.text.lastIndexOf(">", open.meta!.place! - 1);
		this.end = trimmedEnd(this.text, this.source.lineEnds[open.map![0]]!);
		this.next++;
		const blocks = this.blocks();
		return { type: "quote", span: { start, end: this.end }, blocks };
	}

	private table(): Block {
		const rows: RowBlock[] = [];
		for (; this.tokens[this.next]!.type !== "table_close"; this.next++) {
			if (this.tokens[this.next]!.type === "tr_open") rows.push(this.row());
		}
		const span = { start: rows[0]!.span.start, end: this.end };
		return { type: "table", span, rows };
	}

	private row(): RowBlock {
		const start = this.tokens[this.next]!.meta!.place!;
		const end = trimmedEnd(this.text, this.source.lineEnds[this.tokens[this.next]!.map![0]]!);
		const placed = placeCells(this.text, start, end);
		const cells: Piece[] = [];
		for (; this.tokens[this.next]!.type !== "tr_close"; this.next++) {
			if (this.tokens[this.next]!.type !== "inline") continue;
			cells.push(this.shortPiece(placed[cells.length] ?? { content: "", start: end, end }));
		}
		this.end = end;
		return { span: { start, end }, cells };
	}

	private fence(token: BlockToken): Block {
		const [firstLine, afterLine] = token.map!;
		const { lineEnds } = this.source;
		const openingEnd = lineEnds[firstLine]!;
		const start = openingEnd - token.info.length - token.markup.length;
		const lines = countLines(token.content);
		const content =
			lines === 0
				? { start: openingEnd, end: openingEnd }
				: { start: this.lineStart(firstLine + 1), end: lineEnds[firstLine + lines]! };
		this.end = lineEnds[afterLine - 1]!;
		this.codes.push({ span: { start, end: this.end }, info: token.info.trim(), content });
		return { type: "other" };
	}

	private indentedCode(token: BlockToken): Block {
		this.end = this.lastLineEnd(token);
		const span = { start: this.lineStart(token.map![0]), end: this.end };
		this.codes.push({ span, info: "", content: span });
		return { type: "other" };
	}

	/** Comments alone stand between nothing; other HTML does. */
	private html(token: BlockToken): Block | undefined {
		const start = this.lineStart(token.map![0]);
		this.end = this.lastLineEnd(token);
		let rest = "";
		let done = start;
		for (let at = this.text.indexOf("<!--", start); at >= 0 && at < this.end; at = this.text.indexOf("<!--", done)) {
			const close = this.text.indexOf("-->", at + 2);
			if (close < 0 || close >= this.end) break;
			rest += this.text.slice(done, at);
			done = close + 3;
			this.comment({ start: at, end: done });
		}
		rest += this.text.slice(done, this.end);
		return hasMarksOnly(rest) ? undefined : { type: "other" };
	}

	/** Of a heading, a cell or a footnote, which must stay in one: its start, where it is too long to be read as one. */
	private shortPiece(placed: Placed): Piece {
		const [piece] = partsOf(this.piece(placed));
		this.pieces[this.pieces.length - 1] = piece!;
		return piece!;
	}

	private piece(placed: Placed): Piece {
		const reading = this.inline(placed.content);
		for (const comment of reading.comments) {
			this.comment({ start: toSource(placed, comment.start), end: toSource(placed, comment.end) });
		}
		let prose = spread(placed, reading.prose, this.text);
		if (this.isTask(placed.content)) prose = blank(prose.slice(0, 3)) + prose.slice(3);
		const sentences = prose === reading.prose ? sentencesIn(reading) : sentencesOf(prose);
		const piece = { start: placed.start, end: placed.end, prose, sentences };
		this.pieces.push(piece);
		return piece;
	}

	/** Whether the content just being read starts with the box of a task. */
	private isTask(content: string): boolean {
		return (
			content.startsWith("[") &&
			TASK_BOX.test(content) &&
			this.tokens[this.next - 3]?.type === "list_item_open" &&
			this.tokens[this.next - 2]!.type === "paragraph_open"
		);
	}

	private comment(span: Span): void {
		const { text } = this;
		const before = text.slice(this.lineStart(this.lineOf(span.start)), span.start);
		const after = text.slice(span.end, this.source.lineEnds[this.lineOf(span.end)]);
		const content = text.slice(span.start + 4, Math.max(span.start + 4, span.end - 3)).trim();
		this.comments.push({ span, content, inline: !hasMarksOnly(before) || after.trim() !== "" });
	}

	private lineOf(offset: number): number {
		const { lineEnds } = this.source;
		return Math.min(
			countWhile(lineEnds, (end) => end < offset),
			lineEnds.length - 1,
		);
	}

	private lineStart(line: number): number {
		return line === 0 ? 0 : this.source.lineEnds[line - 1]! + 1;
	}

	private lastLineEnd(token: BlockToken): number {
		return token.map ? trimmedEnd(this.text, this.source.lineEnds[token.map[1] - 1]!) : this.end;
	}
}

function paragraphsOf(piece: Piece): Block[] {
	return partsOf(piece).map((part) => ({ type: "paragraph", piece: part }));
}

/** Lines of a fence's content, whose last line may lack its line end. */
function countLines(content: string): number {
	let lines = 0;
	for (let at = content.indexOf("\n"); at >= 0; at = content.indexOf("\n", at + 1)) lines++;
	return content === "" || content.endsWith("\n") ? lines : lines + 1;
}

/** Whether nothing but marks of block quotes and a list item stand in the text. */
function hasMarksOnly(text: string): boolean {
	const marks = QUOTE_MARKS.exec(text)?.[0].length ?? 0;
	return LIST_MARK_ONLY.test(text.slice(marks));
}
