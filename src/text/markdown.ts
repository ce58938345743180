import MarkdownIt from "markdown-it";
import { isFootnote } from "./asides";
import type { Document } from "./document";
import { ChunkParser, type Parser, type Tokeniser } from "./parser";
import { normalise } from "./positions";
import { References } from "./references";
import type { BlockTokens, InlineToken } from "./tokens";

export type { Parser } from "./parser";

/** A parser with a memory of its own. One may serve many documents. */
export function createParser(): Parser {
	return new ChunkParser(tokeniser());
}

/** Parses one document afresh. */
export function parse(source: string): Document {
	return new ChunkParser(tokeniser()).parseWhole(normalise(source));
}

/** A parser that never parses in one go, for tests: its outcome must be that of {@link parse}. */
export function createChunkParser(): Parser {
	const parser = new ChunkParser(tokeniser());
	return { parse: (source) => parser.parseChunks(normalise(source)) };
}

/** The inline tokens of a content with their places; `labels` are the normalised link references it may use. */
export function inlineTokens(content: string, labels: readonly string[] = []): readonly InlineToken[] {
	return tokeniser().inline(content, new References(new Set(labels)));
}

let shared: Tokeniser | undefined;

/** Tokenising keeps nothing between calls, so one tokeniser serves all parsers. */
function tokeniser(): Tokeniser {
	shared ??= createTokeniser();
	return shared;
}

type MarkdownParser = InstanceType<typeof MarkdownIt>;
type BlockState = InstanceType<MarkdownParser["block"]["State"]>;
type InlineState = InstanceType<MarkdownParser["inline"]["State"]>;
type Token = InlineState["tokens"][number];
type PlacedToken = Token & { start: number; end: number };

function createTokeniser(): Tokeniser {
	const markdown = new MarkdownIt({ html: true });
	// Only whether something is a link matters, not where it leads.
	markdown.normalizeLink = (url) => url;
	markdown.normalizeLinkText = (url) => url;
	const PlacedBlockState = placedBlockState(markdown);
	placeInline(markdown);
	keepFootnotes(markdown);
	const questions = new Questions();
	return {
		blocks(text) {
			const definitions: NonNullable<MarkdownReferences> = {};
			const tokens: Token[] = [];
			const state = new PlacedBlockState(text, markdown, { references: definitions }, tokens);
			if (text !== "") markdown.block.tokenize(state, 0, state.lineMax);
			const labels = Object.keys(definitions);
			return { text, tokens, lineEnds: state.eMarks, labels } satisfies BlockTokens;
		},
		inline(content, references) {
			const tokens: Token[] = [];
			markdown.inline.parse(content, markdown, { references: questions.to(references) }, tokens);
			return tokens as PlacedToken[];
		},
	};
}

type MarkdownReferences = InlineState["env"]["references"];

/** Passes markdown-it's look-ups of link references on. */
class Questions {
	private references: References | undefined;
	private readonly lookup: NonNullable<MarkdownReferences> = new Proxy(
		{},
		{ get: (_, label) => (this.references?.has(String(label)) ? ANY_REFERENCE : undefined) },
	);

	to(references: References): NonNullable<MarkdownReferences> {
		this.references = references;
		return this.lookup;
	}
}

const ANY_REFERENCE = { href: "", title: "" };

/**
 * Notes where the line's own text starts in each token that opens a list item, a quote or a table row. That has to be
 * read while the rule runs, since containers move the marks of their lines and put them back afterwards.
 */
function placedBlockState(markdown: MarkdownParser) {
	return class extends markdown.block.State {
		private row = 0;

		override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
			const token = super.push(type, tag, nesting);
			if (nesting === 1) this.place(token);
			return token;
		}

		private place(token: Token): void {
			switch (token.type) {
				case "list_item_open":
				case "blockquote_open":
					token.meta = { place: this.textStart(this.line) };
					break;
				case "thead_open":
					this.row = this.line;
					break;
				case "tbody_open":
					this.row = this.line + 2;
					break;
				case "tr_open":
					token.meta = { place: this.textStart(this.row++) };
			}
		}

		private textStart(line: number): number {
			return this.bMarks[line]! + this.tShift[line]!;
		}
	};
}

/**
 * Gives each inline token its start and end. Tokens are pushed in the order of the text and leave no gap, so a token
 * starts where the last one ended. Where it ends is known at the next step, or from its content if it is one of a
 * run of delimiters, which are pushed in one step.
 */
function placeInline(markdown: MarkdownParser): void {
	class PlacedState extends markdown.inline.State {
		/** The end of the last token that is settled. */
		private settled = 0;
		private open: PlacedToken | undefined;

		override pushPending(): Token {
			const token = super.pushPending() as PlacedToken;
			token.start = this.settled;
			this.settled += token.content.length;
			token.end = this.settled;
			return token;
		}

		override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
			this.settle();
			const token = super.push(type, tag, nesting) as PlacedToken;
			token.start = this.settled;
			this.open = token;
			return token;
		}

		settle(): void {
			const token = this.open;
			if (!token) return;
			this.settled = this.endOf(token);
			token.end = this.settled;
			this.open = undefined;
		}

		private endOf(token: PlacedToken): number {
			if (token.type === "text") return token.start + token.content.length;
			return token.type === "link_open" ? token.start + 1 : this.pos;
		}
	}
	const { inline } = markdown;
	inline.State = PlacedState;
	inline.tokenize = (state) => {
		const placed = state as PlacedState;
		const rules = inline.ruler.getRules("");
		const end = state.posMax;
		while (state.pos < end) {
			placed.settle();
			let next = 0;
			while (next < rules.length && !rules[next]!(state, false)) next++;
			if (next === rules.length) state.pending += state.src[state.pos++];
		}
		if (state.pending) state.pushPending();
	};
	inline.ruler2.before("balance_pairs", "settle", (state) => (state as PlacedState).settle());
	inline.ruler2.disable("fragments_join");
	inline.ruler.disable("linkify");
}

/** Footnote definitions are paragraphs, not link reference definitions, and one ends the paragraph before it. */
function keepFootnotes(markdown: MarkdownParser): void {
	const startsFootnote = (state: BlockState, line: number) => {
		if (state.sCount[line]! - state.blkIndent >= 4) return false;
		const start = state.bMarks[line]! + state.tShift[line]!;
		return state.src.startsWith("[^", start) && isFootnote(state.src.slice(start, state.eMarks[line]));
	};
	markdown.block.ruler.before(
		"reference",
		"footnote",
		(state, line, endLine, silent) => {
			if (!startsFootnote(state, line)) return false;
			return silent || markdown.block.ruler.getRules("").at(-1)!(state, line, endLine, false);
		},
		{ alt: ["paragraph", "reference", "blockquote"] },
	);
}
