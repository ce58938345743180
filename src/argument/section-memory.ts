import { detached } from "../text/memory";
import type { Argument } from "./argument";
import type { Reading } from "./reading";

/**
 * What a section asks of the whole document: whether it speaks of scores at all, who is known by name. Made once, for it
 * is known again by its identity; its answers are compared, so that one that stays the same costs nothing.
 */
export type Fact = (whole: Argument) => string | number | boolean;

/**
 * Something worked out, and the answers it rests on. A class, since V8 puts object literals of which most have outlived a
 * collection among the old at once, and from there the short-lived of them would keep whole documents for a while.
 */
export class Known {
	constructor(
		readonly value: unknown,
		readonly facts: ReadonlyMap<Fact, unknown>,
	) {}
}

/** What has been worked out of one section, by whom, for as long as its text and what stands over it are the same. */
export class SectionMemory {
	readonly known = new Map<object, Known>();
	/** No other memory has the same, of this text or another. */
	readonly id = nextId++;
	readonly source: string;
	readonly over: string;
	readonly readings: readonly Reading[];
	/** The memory of the section that was looked up behind this one the last time, and most often is again. */
	below: SectionMemory | undefined;

	/** `over` says what stands over the section. */
	constructor(source: string, over: string, readings: readonly Reading[]) {
		this.source = source;
		this.over = over;
		this.readings = readings;
	}

	isOf(source: string, over: string, readings: readonly Reading[]): boolean {
		return this.over === over && areSame(this.readings, readings) && this.source === source;
	}
}

let nextId = 0;

/** Finds the memory of a section again after a keystroke. */
export class SectionMemories {
	#recent = new Map<string, SectionMemory>();
	#older = new Map<string, SectionMemory>();
	#above: SectionMemory | undefined;

	/**
	 * By all that a section depends on but what it asks of the whole: its source, what stands over it and what its passages
	 * say. Of sections with the same source the last is known.
	 */
	of(source: string, over: string, readings: readonly Reading[]): SectionMemory {
		const expected = this.#above?.below;
		// To compare with one text takes a small part of the time of looking a text up.
		const found = expected?.isOf(source, over, readings) ? expected : this.#lookedUp(source, over, readings);
		if (this.#above) this.#above.below = found;
		this.#above = found;
		return found;
	}

	#lookedUp(source: string, over: string, readings: readonly Reading[]): SectionMemory {
		let found = this.#recent.get(source);
		if (found?.isOf(source, over, readings)) return found;
		if (this.#recent.size > SECTIONS_REMEMBERED) {
			this.#older = this.#recent;
			this.#recent = new Map();
		}
		found = this.#older.get(source);
		if (!found?.isOf(source, over, readings)) found = new SectionMemory(detached(source), over, readings);
		this.#recent.set(found.source, found);
		return found;
	}
}

const SECTIONS_REMEMBERED = 1000;

function areSame(some: readonly Reading[], others: readonly Reading[]): boolean {
	if (some.length !== others.length) return false;
	for (let index = 0; index < some.length; index++) if (some[index] !== others[index]) return false;
	return true;
}

/** Notes what is asked of the whole document while something is worked out, one thing inside another. */
export class Notes {
	/** What is noted of the innermost thing that is being worked out. */
	#open: Map<Fact, unknown> | undefined;

	note(fact: Fact, answer: unknown): void {
		this.#open?.set(fact, answer);
	}

	noteAll(facts: ReadonlyMap<Fact, unknown>): void {
		const open = this.#open;
		if (open) for (const [fact, answer] of facts) open.set(fact, answer);
	}

	during(work: (argument: Argument) => unknown, argument: Argument): Known {
		const facts = new Map<Fact, unknown>();
		const around = this.#open;
		this.#open = facts;
		try {
			return new Known(work(argument), facts.size === 0 ? NO_FACTS : facts);
		} finally {
			this.#open = around;
		}
	}
}

export const NO_FACTS: ReadonlyMap<Fact, unknown> = new Map();
