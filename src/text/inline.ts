import { hideAsides } from "./asides";
import type { Span } from "./document";
import { blank, FILLER, fill } from "./prose";
import { sentencesOf } from "./sentences";
import type { InlineToken } from "./tokens";

/** The prose of a paragraph's, heading's or cell's content. Spans count in the content. */
export interface InlineReading {
	/** As long as the content. */
	readonly prose: string;
	readonly comments: readonly Span[];
	/** The sentences of the prose, once they were asked for. */
	sentences: readonly Span[] | undefined;
}

/** The sentences of a reading's prose. */
export function sentencesIn(reading: InlineReading): readonly Span[] {
	reading.sentences ??= sentencesOf(reading.prose);
	return reading.sentences;
}

/** Whether a content needs no reading, since all of it is prose: no inline markup, no address. Most are. */
export function isAllProse(content: string): boolean {
	return !MARKUP.test(content);
}

/** Reads a content that is all prose. */
export function readPlain(content: string): InlineReading {
	return { prose: content, comments: NO_COMMENTS, sentences: undefined };
}

/** Turns inline tokens into prose: text stays, marks that join text become fillers, the rest is blanked. */
export function readInline(content: string, tokens: readonly InlineToken[]): InlineReading {
	let prose = "";
	let comments: Span[] | undefined;
	let automatic = false;
	for (const token of inOrder(tokens)) {
		const source = content.slice(token.start, token.end);
		if (token.type === "link_open") automatic = token.info === "auto";
		prose += automatic ? blank(source) : proseOf(token, source);
		if (token.type === "link_close") automatic = false;
		if (token.type !== "html_inline" || !source.startsWith("<!--")) continue;
		comments ??= [];
		comments.push({ start: token.start, end: token.end });
	}
	return { prose: hideAsides(prose), comments: comments ?? NO_COMMENTS, sentences: undefined };
}

const MARKUP = /[\\`*_~[<&@{]|:\/\/|www\./;
const NO_COMMENTS: readonly Span[] = [];
const FORMATTING_TAG = /^<\/?(?:b|i|em|strong|span|sup|sub|u|s|mark|abbr|small|code|kbd)(?=[\s/>])/i;

/** Strikethrough exchanges tokens of an odd run of tildes. */
function inOrder(tokens: readonly InlineToken[]): readonly InlineToken[] {
	const sorted = tokens.every((token, index) => index === 0 || tokens[index - 1]!.start <= token.start);
	return sorted ? tokens : [...tokens].sort((a, b) => a.start - b.start);
}

function proseOf(token: InlineToken, source: string): string {
	switch (token.type) {
		case "text":
			return token.content === "" ? fill(source) : source;
		case "text_special":
			return decoded(token, source);
		case "softbreak":
			return source;
		case "hardbreak":
			return source.startsWith("\\") ? FILLER + source.slice(1) : source;
		case "code_inline":
		case "image":
			return blank(source);
		case "html_inline":
			return FORMATTING_TAG.test(source) ? fill(source) : blank(source);
		default:
			return fill(source);
	}
}

/** A backslash before the character that it escapes, or an entity's characters before what is left of it. */
function decoded(token: InlineToken, source: string): string {
	if (token.content === source) return source;
	if (token.info === "escape") return FILLER.repeat(source.length - token.content.length) + token.content;
	const characters = token.content.replace(/\s/g, " ");
	return characters + FILLER.repeat(source.length - characters.length);
}
