import type { Document, FrontMatter, Span } from "./document";
import { applyEdits } from "./positions";
import { blank } from "./prose";
import { readYaml, type YamlReading } from "./yaml";

/** The front matter at the very start of a text, if there is one and it is closed. YAML is read when asked for. */
export function frontMatterOf(text: string): FrontMatter | undefined {
	if (!text.startsWith("---")) return undefined;
	const opening = /^---[ \t]*\n/.exec(text);
	if (!opening) return undefined;
	const start = opening[0].length;
	const closing = /^(?:---|\.\.\.)[ \t]*$/gm;
	closing.lastIndex = start;
	const match = closing.exec(text);
	if (!match) return undefined;
	const span = { start: 0, end: match.index + match[0].length };
	return new LazyFrontMatter(span, { start, end: match.index }, text.slice(start, match.index));
}

/** A file of YAML as a document that is front matter from its first character to its last. */
export function documentOfYaml(text: string): Document & { readonly frontMatter: FrontMatter } {
	const span = { start: 0, end: text.length };
	return {
		text,
		prose: blank(text),
		frontMatter: new LazyFrontMatter(span, span, text),
		sections: [{ index: 0, level: 0, path: [], span, passages: [] }],
		passages: [],
		lists: [],
		tables: [],
		quotations: [],
		codes: [],
		comments: [],
	};
}

/** Whether edits within front matter leave YAML that has no more faults than before, and still ends where it ended. */
export function staysReadable(
	text: string,
	{ content, problems }: FrontMatter,
	edits: readonly (Span & { readonly text: string })[],
): boolean {
	const local = edits.map(({ start, end, text: written }) => {
		return { start: start - content.start, end: end - content.start, text: written };
	});
	const changed = applyEdits(text.slice(content.start, content.end), local);
	return !/^(?:---|\.\.\.)[ \t]*$/m.test(changed) && readYaml(changed, 0).problems.length <= problems.length;
}

class LazyFrontMatter implements FrontMatter {
	private reading: YamlReading | undefined;

	constructor(
		readonly span: Span,
		readonly content: Span,
		private readonly source: string,
	) {}

	get data(): unknown {
		return this.read().data;
	}

	get problems(): FrontMatter["problems"] {
		return this.read().problems;
	}

	spanOf(path: readonly (string | number)[]): Span | undefined {
		return this.read().spanOf(path);
	}

	keySpanOf(path: readonly (string | number)[]): Span | undefined {
		return this.read().keySpanOf(path);
	}

	private read(): YamlReading {
		this.reading ??= readYaml(this.source, this.content.start);
		return this.reading;
	}
}
