import { detached } from "../text/memory";
import type { Argument } from "./argument";
import type { CommonEnds } from "./common-ends";
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

/**
 * What one work makes of each section of a text. A keystroke changes one of them, so the others need not be looked up one
 * by one.
 */
export class Across {
	/** The sections of the text, in their order. */
	memories: readonly SectionMemory[] = NO_MEMORIES;
	/** All that the values rest on. */
	readonly facts = new Map<Fact, unknown>();
	/** In the order of the sections; `UNKNOWN` where it has not been asked for. */
	values: unknown[] = [];

	at(index: number): unknown {
		return this.values[index];
	}

	/** The first section from a place on that has not been asked for; -1 where there is none. */
	nextUnknown(from: number): number {
		return this.values.indexOf(UNKNOWN, from);
	}

	set(index: number, { value, facts }: Known): void {
		this.values[index] = value;
		for (const [fact, answer] of facts) this.facts.set(fact, answer);
	}

	/** Goes over to another text, of which the sections at both ends may be the same. */
	goTo(memories: readonly SectionMemory[], { same, behind }: CommonEnds): void {
		if (memories.length !== this.memories.length) {
			const values = new Array<unknown>(memories.length);
			for (let index = 0; index < same; index++) values[index] = this.values[index];
			for (let back = 1; back <= behind; back++)
				values[memories.length - back] = this.values[this.memories.length - back];
			this.values = values;
		}
		this.values.fill(UNKNOWN, same, memories.length - behind);
		if (same + behind === 0) this.facts.clear();
		this.memories = memories;
	}
}

/** Stands for what has not been asked for. */
export const UNKNOWN = Symbol("unknown");
const NO_MEMORIES: readonly SectionMemory[] = [];

/** Finds the memory of a section again after a keystroke. */
export class SectionMemories {
	/** Whether sections of some text have been looked up. */
	hasText = false;
	readonly #across = new Map<object, Across>();
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

	/** What a work made of the sections of the last text. */
	across(work: object): Across {
		let across = this.#across.get(work);
		if (!across) {
			across = new Across();
			this.#across.set(work, across);
		}
		return across;
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
	/** What is noted of the innermost thing that is being worked out; most asks nothing of the whole. */
	#open: Map<Fact, unknown> | undefined;
	#isOpen = false;

	/** Whether something is being worked out, so that what it asks must be noted. */
	get isOpen(): boolean {
		return this.#isOpen;
	}

	note(fact: Fact, answer: unknown): void {
		if (!this.#isOpen) return;
		this.#open ??= new Map();
		this.#open.set(fact, answer);
	}

	noteAll(facts: ReadonlyMap<Fact, unknown>): void {
		if (this.#isOpen) for (const [fact, answer] of facts) this.note(fact, answer);
	}

	during(work: (argument: Argument) => unknown, argument: Argument): Known {
		const around = this.#open;
		const wasOpen = this.#isOpen;
		this.#open = undefined;
		this.#isOpen = true;
		try {
			const value = work(argument);
			return new Known(value, this.#open ?? NO_FACTS);
		} finally {
			this.#open = around;
			this.#isOpen = wasOpen;
		}
	}
}

export const NO_FACTS: ReadonlyMap<Fact, unknown> = new Map();
