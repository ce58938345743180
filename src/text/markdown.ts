import MarkdownIt from "markdown-it";
import { isFootnote } from "./asides";
import type { Document } from "./document";
import { ChunkParser, type Parser, type Tokeniser } from "./parser";
import { References } from "./references";
import type { BlockTokens, InlineToken } from "./tokens";

export type { Parser } from "./parser";

/** A parser with a memory of its own. One may serve many documents. */
export function createParser(): Parser {
	return new ChunkParser(tokeniser());
}

/** Parses one document afresh. */
export function parse(source: string): Document {
	return createParser().parse(source);
}

/** Parses one document in one go, for tests: the outcome must be that of {@link parse}. */
export function parseWhole(source: string): Document {
	return new ChunkParser(tokeniser()).parseWhole(source);
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
	return {
		blocks(text) {
			const definitions: NonNullable<MarkdownReferences> = {};
			const tokens: Token[] = [];
			const state = new PlacedBlockState(text, markdown, { references: definitions }, tokens);
			if (text !== "") markdown.block.tokenize(state, 0, state.lineMax);
			const labels = Object.keys(definitions);
			return { text, tokens, places: state.places, lineEnds: state.eMarks, labels } satisfies BlockTokens;
		},
		inline(content, references) {
			const tokens: Token[] = [];
			markdown.inline.parse(content, markdown, { references: answering(references) }, tokens);
			return tokens as PlacedToken[];
		},
	};
}

type MarkdownReferences = InlineState["env"]["references"];

/** Answers markdown-it's look-ups of link references. */
function answering(references: References): NonNullable<MarkdownReferences> {
	return new Proxy(NO_REFERENCES, {
		get: (_, label) => (typeof label === "string" && references.has(label) ? ANY_REFERENCE : undefined),
	});
}

const NO_REFERENCES = {};
const ANY_REFERENCE = { href: "", title: "" };

/**
 * Notes where the line's own text starts for each token that opens a list item, a quote or a table row. That has to
 * be read while the rule runs, since containers move the marks of their lines and put them back afterwards.
 */
function placedBlockState(markdown: MarkdownParser) {
	return class extends markdown.block.State {
		readonly places: number[] = [];
		private row = 0;

		override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
			this.places.push(nesting === 1 ? this.placeOf(type) : 0);
			return super.push(type, tag, nesting);
		}

		private placeOf(type: string): number {
			switch (type) {
				case "list_item_open":
				case "blockquote_open":
					return this.bMarks[this.line]! + this.tShift[this.line]!;
				case "thead_open":
					this.row = this.line;
					return 0;
				case "tbody_open":
					this.row = this.line + 2;
					return 0;
				case "tr_open": {
					const row = this.row++;
					return this.bMarks[row]! + this.tShift[row]!;
				}
				default:
					return 0;
			}
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
	markdown.inline.State = PlacedState;
	const settle = (state: InlineState) => {
		(state as PlacedState).settle();
	};
	markdown.inline.ruler.before("text", "settle", (state, silent) => {
		if (!silent) settle(state);
		return false;
	});
	markdown.inline.ruler2.before("balance_pairs", "settle", settle);
	markdown.inline.ruler2.disable("fragments_join");
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
