import type { LatePattern } from "./late-pattern";
import { NeedsMet } from "./needs-met";

/** What patterns say of a text; of most that do not match it, one look tells that they do not. */
export class Prefilter {
	readonly #text: string;
	#met: NeedsMet | undefined;
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
		if (!this.mayMatch(pattern)) return false;
		let found = this.#tested?.get(pattern);
		if (found === undefined) {
			found = pattern.test(this.#text);
			this.#tested ??= new Map();
			this.#tested.set(pattern, found);
		}
		return found;
	}

	/** Whether the text might match a pattern: false only where it does not. Only a pattern that the build wrote tells. */
	mayMatch(pattern: RegExp): boolean {
		const late = pattern as Partial<LatePattern>;
		if (late.firstNeed === late.behindNeeds) return true;
		this.#met ??= new NeedsMet(this.#text);
		return this.#met.hasAllOf(late as LatePattern);
	}
}
