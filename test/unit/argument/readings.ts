import type { Argument } from "../../../src/argument/argument";
import type { Mention, MentionKind } from "../../../src/argument/mention";
import { type Configuration, createEngine, DEFAULT_CONFIGURATION } from "../../../src/index";

/** What a text says, under the default configuration or a company's own terms. */
export function argue(text: string, terms: Partial<Configuration["terms"]> = {}): Argument {
	if (Object.keys(terms).length === 0) return plain.argue(text);
	const configuration = { ...DEFAULT_CONFIGURATION, terms: { ...DEFAULT_CONFIGURATION.terms, ...terms } };
	return createEngine([], configuration).argue(text);
}

/** The mentions of a kind in the first passage. */
export function mentionsOf(kind: MentionKind, argument: Argument): readonly Mention[] {
	return argument.readingOf(argument.document.passages[0]!).of(kind);
}

/** The source of each mention of a kind, over the whole document. */
export function sourcesOf(kind: MentionKind, argument: Argument): string[] {
	return argument.document.passages.flatMap((passage) =>
		argument
			.readingOf(passage)
			.of(kind)
			.map((mention) => {
				const { start, end } = argument.spanOf(passage, mention);
				return argument.document.text.slice(start, end);
			}),
	);
}

const plain = createEngine([], DEFAULT_CONFIGURATION);
