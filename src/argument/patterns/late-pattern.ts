import { inBothCases } from "./both-cases";

/**
 * A pattern that V8 reads when it is first tried, and not when its module is loaded: of three thousand, one paper needs a
 * third. The build writes the patterns of the sources as these (`build/late-patterns.mjs`); each can do what a `RegExp`
 * without the flags g and y can, and tells what a text must hold for it to match (see `needs-met.ts`).
 */
export class LatePattern {
	/** The number of its first need, among those of all patterns, and the number behind that of its last. */
	readonly firstNeed: number;
	readonly behindNeeds: number;
	readonly flags: string;
	readonly #written: string;
	#pattern: RegExp | undefined;

	/**
	 * `written` begins with the number of needs, a digit. They follow, with bars between them, each as grams in a row, and
	 * behind a slash the source.
	 */
	constructor(written: string, flags: string) {
		this.firstNeed = latePatterns.at(-1)?.behindNeeds ?? 0;
		this.behindNeeds = this.firstNeed + written.charCodeAt(0) - ZERO;
		this.flags = flags;
		this.#written = written;
		latePatterns.push(this);
	}

	/** Of the grams of each, one stands in every text that the pattern matches. */
	get needs(): readonly string[] {
		if (this.firstNeed === this.behindNeeds) return [];
		return this.#written.slice(1, this.#written.indexOf("/")).split("|");
	}

	get source(): string {
		return this.#written.slice(this.#written.indexOf("/") + 1);
	}

	test(text: string): boolean {
		return this.#made.test(text);
	}

	exec(text: string): RegExpExecArray | null {
		return this.#made.exec(text);
	}

	[Symbol.match](text: string): RegExpMatchArray | null {
		return this.#made[Symbol.match](text);
	}

	[Symbol.replace](text: string, replacement: string): string {
		return this.#made[Symbol.replace](text, replacement);
	}

	[Symbol.search](text: string): number {
		return this.#made[Symbol.search](text);
	}

	[Symbol.split](text: string, limit?: number): string[] {
		return this.#made[Symbol.split](text, limit);
	}

	get #made(): RegExp {
		this.#pattern ??= this.#read();
		return this.#pattern;
	}

	#read(): RegExp {
		const { source, flags } = this;
		if (!flags.includes("i") || flags.includes("u")) return new RegExp(source, flags);
		return new RegExp(inBothCases(source), flags.replace("i", ""));
	}
}

/** In the order in which they were made, which is that of their needs. */
export const latePatterns: LatePattern[] = [];

const ZERO = "0".charCodeAt(0);

/** What the build writes in the place of a pattern. */
export function latePattern(written: string, flags = ""): RegExp {
	return new LatePattern(written, flags) as unknown as RegExp;
}
