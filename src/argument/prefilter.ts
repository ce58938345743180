import { gramNumber, LetterGrams } from "./letter-grams";
import { requiredGrams } from "./required-grams";

/** What patterns say of a text; of most that do not match it, a few looks tell that they do not. */
export class Prefilter {
	readonly #text: string;
	#grams: LetterGrams | undefined;
	#tested: Map<RegExp, boolean> | undefined;

	constructor(text: string) {
		this.#text = text;
	}

	/** Whether the text matches a pattern, which has neither of the flags g and y. */
	test(pattern: RegExp): boolean {
		return this.mayMatch(pattern) && pattern.test(this.#text);
	}

	/** The same, remembered: for a text that is asked again and again. */
	recall(pattern: RegExp): boolean {
		let found = this.#tested?.get(pattern);
		if (found === undefined) {
			found = this.test(pattern);
			this.#tested ??= new Map();
			this.#tested.set(pattern, found);
		}
		return found;
	}

	/** Whether the text might match a pattern: false only where it does not. */
	mayMatch(pattern: RegExp): boolean {
		const needed = gramsNeededBy(pattern);
		if (!needed) return true;
		this.#grams ??= new LetterGrams(this.#text);
		return this.#grams.hasAny(needed);
	}
}

/** Undefined for a pattern that needs none, and for one that has been tried so seldom that reading it would cost more. */
function gramsNeededBy(pattern: RegExp): Int32Array | undefined {
	const known = patterns.get(pattern);
	if (known === undefined || typeof known === "number") {
		const tries = (known ?? 0) + 1;
		if (tries < TRIES_BEFORE_READING) {
			patterns.set(pattern, tries);
			return undefined;
		}
		const needed = numbersOf(requiredGrams(pattern));
		patterns.set(pattern, needed);
		return needed ?? undefined;
	}
	return known ?? undefined;
}

/** How often a pattern has been tried, and then what it needs: null for nothing. */
const patterns = new WeakMap<RegExp, number | Int32Array | null>();
const TRIES_BEFORE_READING = 200;

function numbersOf(grams: readonly string[] | undefined): Int32Array | null {
	return grams && grams.length <= MOST_GRAMS ? Int32Array.from(grams, gramNumber) : null;
}

/** Of more, one is in almost any text. */
const MOST_GRAMS = 150;
