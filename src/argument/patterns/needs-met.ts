import { type LatePattern, latePatterns } from "./late-pattern";
import { GRAM_LENGTH, GRAMS, gramAt, gramsOf } from "./letter-grams";

/**
 * Which needs of patterns a text meets: of most patterns that do not match it, one look tells that they do not. A need is
 * met by a text that holds one of its grams (see `letter-grams.ts`).
 */
export class NeedsMet {
	readonly #index: NeedIndex;
	/** From `first` on a bit for each need, in a table that many texts share. */
	readonly #table: Int32Array;
	readonly #first: number;

	constructor(text: string) {
		this.#index = indexOfNeeds();
		const { needs, listOf, starts, met } = this.#index;
		const size = Math.ceil(needs / BITS);
		if (slab.length - taken < size) {
			slab = new Int32Array(Math.max(SLAB, size));
			taken = 0;
		}
		this.#table = slab;
		this.#first = taken;
		taken += size;
		const grams = gramsOf(text);
		for (let at = 0; at < grams.count; at++) {
			const list = listOf[grams.numbers[at]!]!;
			for (let place = starts[list]!; place < starts[list + 1]!; place++) {
				const need = met[place]!;
				slab[this.#first + (need >>> 5)]! |= 1 << (need & 31);
			}
		}
	}

	/** Whether all that a pattern needs is met; so it is for all that is known of a pattern made after the text was read. */
	hasAllOf({ firstNeed, behindNeeds }: LatePattern): boolean {
		if (firstNeed >= this.#index.needs) return true;
		for (let need = firstNeed; need < behindNeeds; need++)
			if (((this.#table[this.#first + (need >>> 5)]! >>> (need & 31)) & 1) === 0) return false;
		return true;
	}
}

/** Tables are cut from a large one, since many small ones take longer to make than to fill; not too large, since one text that is kept keeps all of it. */
let slab = new Int32Array(0);
let taken = 0;
const SLAB = 4_096;
const BITS = 32;

/** Which needs each gram meets. */
interface NeedIndex {
	/** How many needs there are. */
	readonly needs: number;
	/** For each gram the number of its list; that of most is list nought, which is empty. */
	readonly listOf: Int32Array;
	/** Where each list starts in `met`, and where the last ends. */
	readonly starts: Int32Array;
	/** The needs, one list behind the other. */
	readonly met: Int32Array;
}

let known: NeedIndex | undefined;

function indexOfNeeds(): NeedIndex {
	const needs = latePatterns.at(-1)?.behindNeeds ?? 0;
	if (known?.needs !== needs) known = readNeeds(needs);
	return known;
}

function readNeeds(needs: number): NeedIndex {
	const listOf = new Int32Array(GRAMS);
	const sizes = [0];
	/** The list of each gram of each need, one need behind the other, and where each need ends there. */
	const lists: number[] = [];
	const ends: number[] = [];
	for (const pattern of latePatterns)
		for (const need of pattern.needs) {
			for (let at = 0; at < need.length; at += GRAM_LENGTH) {
				const gram = gramAt(need, at);
				if (listOf[gram] === 0) listOf[gram] = sizes.push(0) - 1;
				const list = listOf[gram]!;
				sizes[list]!++;
				lists.push(list);
			}
			ends.push(lists.length);
		}
	const starts = new Int32Array(sizes.length + 1);
	for (let list = 0; list < sizes.length; list++) starts[list + 1] = starts[list]! + sizes[list]!;
	const free = starts.slice();
	const met = new Int32Array(lists.length);
	let at = 0;
	for (let need = 0; need < needs; need++) for (; at < ends[need]!; at++) met[free[lists[at]!]!++] = need;
	return { needs, listOf, starts, met };
}
