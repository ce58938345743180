import type { FrontMatter, Span } from "./document";
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
	return new LazyFrontMatter({ start: 0, end: match.index + match[0].length }, text.slice(start, match.index), start);
}

class LazyFrontMatter implements FrontMatter {
	private reading: YamlReading | undefined;

	constructor(
		readonly span: Span,
		private readonly source: string,
		private readonly offset: number,
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

	private read(): YamlReading {
		this.reading ??= readYaml(this.source, this.offset);
		return this.reading;
	}
}
