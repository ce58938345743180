import { type ChunkReading, isClosedFence, readBlocks } from "./blocks";
import { cut } from "./chunks";
import { compose } from "./compose";
import type { Document, FrontMatter } from "./document";
import { frontMatterOf } from "./frontmatter";
import { hasMarkup, type InlineReading, readInline, readPlain } from "./inline";
import { detached, TextMemory } from "./memory";
import { normalise } from "./positions";
import { References } from "./references";
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

export class ChunkParser implements Parser {
	private readonly chunks = new TextMemory<Chunk>(CHUNK_CAPACITY);
	private readonly passages = new TextMemory<Read<InlineReading>>(PASSAGE_CAPACITY);
	private frontMatter: { readonly text: string; readonly value: FrontMatter } | undefined;

	constructor(private readonly tokeniser: Tokeniser) {}

	parse(source: string): Document {
		const text = normalise(source);
		const frontMatter = this.frontMatterOf(text);
		const start = frontMatter?.span.end ?? 0;
		return this.document(
			text,
			frontMatter,
			cut(text, start, (chunk) => this.chunk(chunk)),
		);
	}

	/** Parses in one go instead of by chunks: the outcome is the same, and tests hold the two together. */
	parseWhole(source: string): Document {
		const text = normalise(source);
		const frontMatter = this.frontMatterOf(text);
		return this.document(text, frontMatter, [this.newChunk(text.slice(frontMatter?.span.end ?? 0))]);
	}

	private document(text: string, frontMatter: FrontMatter | undefined, chunks: readonly Chunk[]): Document {
		const labels = new Set<string>();
		for (const chunk of chunks) for (const label of chunk.labels) labels.add(label);
		const readings = chunks.map((chunk) => this.read(chunk, labels));
		return compose(text, frontMatter, frontMatter?.span.end ?? 0, readings);
	}

	/** The front matter of the last call is kept: its YAML is costly to read. */
	private frontMatterOf(text: string): FrontMatter | undefined {
		const known = this.frontMatter;
		const value = frontMatterOf(text);
		if (!value) return undefined;
		const source = text.slice(0, value.span.end);
		if (known?.text === source) return known.value;
		this.frontMatter = { text: detached(source), value };
		return value;
	}

	private chunk(text: string): Chunk {
		const known = this.chunks.get(text);
		if (known) return known;
		const chunk = this.newChunk(detached(text));
		this.chunks.set(chunk.text, chunk);
		return chunk;
	}

	private newChunk(text: string): Chunk {
		const tokens = this.tokeniser.blocks(text);
		return { text, labels: tokens.labels, closing: closingOf(tokens), tokens, reading: undefined };
	}

	private read(chunk: Chunk, labels: ReadonlySet<string>): ChunkReading {
		if (chunk.reading && holds(chunk.reading, labels)) return chunk.reading.reading;
		const references = new References(labels);
		const tokens = chunk.tokens ?? this.tokeniser.blocks(chunk.text);
		const reading = readBlocks(tokens, (content) => this.inline(content, chunk, references));
		chunk.reading = { reading, references: references.asked };
		chunk.tokens = undefined;
		return reading;
	}

	private inline(content: string, chunk: Chunk, references: References): InlineReading {
		if (!hasMarkup(content)) return readPlain(content);
		if (chunk.text.length <= SMALL_CHUNK) return readInline(content, this.tokeniser.inline(content, references));
		const known = this.passages.get(content);
		if (known && holds(known, references.labels)) {
			references.add(known.references);
			return known.reading;
		}
		const own = new References(references.labels);
		const reading = readInline(content, this.tokeniser.inline(content, own));
		references.add(own.asked);
		this.passages.set(detached(content), { reading, references: own.asked });
		return reading;
	}
}

/** The longest text whose passages are not worth remembering one by one. */
const SMALL_CHUNK = 2000;
const CHUNK_CAPACITY = 2_000_000;
const PASSAGE_CAPACITY = 500_000;

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
	readonly labels: readonly string[];
	readonly closing: RegExp | undefined;
	/** Given up once they are read. */
	tokens: BlockTokens | undefined;
	reading: Read<ChunkReading> | undefined;
}

/** What was read, and which link references that depends on. */
interface Read<Reading> {
	readonly reading: Reading;
	readonly references: ReadonlyMap<string, boolean>;
}

function holds(read: Read<unknown>, labels: ReadonlySet<string>): boolean {
	for (const [label, defined] of read.references) if (labels.has(label) !== defined) return false;
	return true;
}

/** What would close the fence or HTML block at the end of a chunk, if there is one and it is open. */
function closingOf({ tokens }: BlockTokens): RegExp | undefined {
	const last = tokens[tokens.length - 1];
	if (last?.type === "html_block") {
		const [, closing] = HTML_BLOCKS.find(([opening]) => opening.test(last.content)) ?? [];
		return closing && !closing.test(last.content) ? closing : undefined;
	}
	if (last?.type !== "fence" || isClosedFence(last)) return undefined;
	return new RegExp(`^ {0,3}${last.markup}${last.markup[0]}*[ \\t]*$`, "m");
}
