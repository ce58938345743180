import type { Argument } from "./argument";
import { type Ask, askOf } from "./ask";
import { costOf } from "./money-parts";
import type { Statement } from "./statements";

/** The parts of a case that a document holds, each looked for when first asked for. */
export class Parts {
	readonly #argument: Argument;
	readonly #found = new Map<string, unknown>();

	constructor(argument: Argument) {
		this.#argument = argument;
	}

	get ask(): Ask | undefined {
		return this.#once("ask", askOf);
	}

	/** What the programme costs. */
	get cost(): Statement | undefined {
		return this.#once("cost", costOf);
	}

	#once<Part>(name: string, find: (argument: Argument) => Part): Part {
		if (!this.#found.has(name)) this.#found.set(name, find(this.#argument));
		return this.#found.get(name) as Part;
	}
}
