import { type ChunkReading, isClosedFence, readBlocks } from "./blocks";
import { cut } from "./chunks";
import { compose } from "./compose";
import type { Document, FrontMatter } from "./document";
import { frontMatterOf } from "./frontmatter";
import { type InlineReading, isAllProse, readInline, readPlain } from "./inline";
import { detached, TextMemory } from "./memory";
import { normalise } from "./positions";
import { type Answers, References } from "./references";
import type { BlockTokens, InlineToken } from "./tokens";

/** Parses Markdown and remembers the chunks of what it parsed, so that an edited document is parsed in a moment. */
export interface Parser {
	/** Parses any text at all; never throws. */
	parse(source: string): Document;
}

/** Turns Markdown into tokens with places. */
export interface Tokeniser {
	blocks(text: string): BlockTokens;
	inline(content: string, references: References): readonly InlineToken[];
}

/** Parses by chunks and remembers them. */
export class ChunkParser implements Parser {
	private readonly chunks = new TextMemory<Chunk>(CHUNK_CAPACITY);
	private readonly passages = new TextMemory<Read<InlineReading>>(PASSAGE_CAPACITY);
	private readonly familiar = new TextMemory<true>(FAMILIAR_CAPACITY);
	private frontMatter: { readonly text: string; readonly value: FrontMatter } | undefined;
	/** The chunks of the last text: the next is most often the same, but for one of them. */
	private last: readonly Chunk[] = [];

	constructor(private readonly tokeniser: Tokeniser) {}

	/** A text never seen before is parsed in one go, which is faster; by chunks as soon as it comes again. */
	parse(source: string): Document {
		const text = wide(normalise(source));
		return this.isFamiliar(text) ? this.parseChunks(text) : this.parseWhole(text);
	}

	/** Parses a normalised text in one go. The outcome is the same, and tests hold the two together. */
	parseWhole(text: string): Document {
		const frontMatter = this.frontMatterOf(text);
		return this.document(text, frontMatter, [this.newChunk(text.slice(frontMatter?.span.end ?? 0), "whole")]);
	}

	/** Parses a normalised text by chunks, as many of them as possible from memory. */
	parseChunks(text: string): Document {
		const frontMatter = this.frontMatterOf(text);
		this.last = cut(text, frontMatter?.span.end ?? 0, this.last, (chunk) => this.chunk(chunk));
		return this.document(text, frontMatter, this.last);
	}

	/** Whether a text with this beginning or this end was parsed before. */
	private isFamiliar(text: string): boolean {
		const ends = [text.slice(0, FAMILIAR_LENGTH), `\n${text.slice(-FAMILIAR_LENGTH)}`];
		const strange = ends.filter((end) => !this.familiar.get(end));
		for (const end of strange) this.familiar.set(detached(end), true);
		return strange.length < ends.length;
	}

	private document(text: string, frontMatter: FrontMatter | undefined, chunks: readonly Chunk[]): Document {
		const references = new References(new Set(chunks.flatMap((chunk) => chunk.labels)));
		const readings = chunks.map((chunk) => this.read(chunk, references));
		return compose(text, frontMatter, frontMatter?.span.end ?? 0, readings);
	}

	/** The front matter of the last call is kept: its YAML is costly to read. */
	private frontMatterOf(text: string): FrontMatter | undefined {
		const value = frontMatterOf(text);
		if (!value) return undefined;
		const source = text.slice(0, value.span.end);
		if (this.frontMatter?.text === source) return this.frontMatter.value;
		this.frontMatter = { text: detached(source), value };
		return value;
	}

	private chunk(text: string): Chunk {
		const known = this.chunks.get(text);
		if (known) return known;
		const chunk = this.newChunk(detached(text), text.length > SMALL_CHUNK ? "large" : "small");
		this.chunks.set(chunk.text, chunk);
		return chunk;
	}

	private newChunk(text: string, size: Chunk["size"]): Chunk {
		const tokens = this.tokeniser.blocks(text);
		return { text, size, labels: tokens.labels, closing: closingOf(tokens), tokens, read: undefined };
	}

	private read(chunk: Chunk, references: References): ChunkReading {
		if (chunk.read && references.confirm(chunk.read.answers)) return chunk.read.reading;
		const tokens = chunk.tokens ?? this.tokeniser.blocks(chunk.text);
		const inline = (content: string) =>
			chunk.size === "large" ? this.remembered(content, references) : this.inline(content, references);
		const reading = readBlocks(tokens, inline);
		chunk.read = { reading, answers: references.takeAnswers() };
		chunk.tokens = undefined;
		return reading;
	}

	/** In a large chunk, such as a long list, an edit leaves most passages alone. */
	private remembered(content: string, references: References): InlineReading {
		const known = this.passages.get(content);
		if (known && references.confirm(known.answers)) {
			references.repeat(known.answers);
			return known.reading;
		}
		const own = new References(references.labels);
		const reading = this.inline(content, own);
		const answers = own.takeAnswers();
		references.repeat(answers);
		this.passages.set(detached(content), { reading, answers });
		return reading;
	}

	private inline(content: string, references: References): InlineReading {
		if (isAllProse(content)) return readPlain(content);
		return readInline(content, this.tokeniser.inline(content, references));
	}
}

/** The length up to which the passages of a chunk are not worth remembering one by one. */
const SMALL_CHUNK = 2000;
const CHUNK_CAPACITY = 2_000_000;
const PASSAGE_CAPACITY = 500_000;
const FAMILIAR_LENGTH = 200;
const FAMILIAR_CAPACITY = 200_000;

/** HTML blocks that blank lines do not end: how they open and what closes them. */
const HTML_BLOCKS: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
	[/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^ {0,3}<!--/, /-->/],
	[/^ {0,3}<\?/, /\?>/],
	[/^ {0,3}<![a-z]/i, />/],
	[/^ {0,3}<!\[CDATA\[/, /\]\]>/],
];

interface Chunk {
	readonly text: string;
	/** Of large chunks each passage is remembered; a whole document is parsed once and not remembered at all. */
	readonly size: "small" | "large" | "whole";
	readonly labels: readonly string[];
	readonly closing: RegExp | undefined;
	/** Given up once they are read. */
	tokens: BlockTokens | undefined;
	read: Read<ChunkReading> | undefined;
}

/** What was read, and the answers about link references on which that depends. */
interface Read<Reading> {
	readonly reading: Reading;
	readonly answers: Answers;
}

/** What would close the fence or HTML block at the end of a chunk, if there is one and it is open. */
function closingOf({ tokens }: BlockTokens): RegExp | undefined {
	const last = tokens[tokens.length - 1];
	if (last?.type === "html_block") {
		const [, closing] = HTML_BLOCKS.find(([opening]) => opening.test(last.content)) ?? [];
		return closing && !closing.test(last.content) ? closing : undefined;
	}
	if (last?.type !== "fence" || isClosedFence(last)) return undefined;
	// Counted, not spelt out: a fence may be longer than any pattern.
	return new RegExp(`^ {0,3}${last.markup[0]}{${last.markup.length},}[ \\t]*$`, "m");
}

/**
 * The same text in the form that V8 gives to texts with letters beyond Latin-1. V8 compiles each pattern once for either
 * form, which takes longer than matching it; nearly every text has a curly quotation mark or a dash somewhere.
 */
function wide(text: string): string {
	return BEYOND_LATIN.test(text) ? text : `${text}\u2028`.slice(0, -1);
}

const BEYOND_LATIN = /[^\0-\xff]/;
