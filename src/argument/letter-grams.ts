/**
 * Every four letters in a row of a text, to ask in a few looks whether a pattern may match it at all (see
 * `required-grams.ts`). Letters are those from a to z in whatever case; all else counts as a blank, several blanks as
 * one, and there is one before and one behind the text.
 */
export class LetterGrams {
	/** A table with open addressing: a gram stands at the first free slot from the one that it hashes to; 0 is free. */
	readonly #slots: Int32Array;
	readonly #first: number;
	readonly #mask: number;

	constructor(text: string) {
		let size = SMALLEST_TABLE;
		while (size < 2 * text.length) size *= 2;
		if (slab.length - taken < size) {
			slab = new Int32Array(Math.max(SLAB, size));
			taken = 0;
		}
		this.#slots = slab;
		this.#first = taken;
		this.#mask = size - 1;
		taken += size;
		let gram = NO_LETTER;
		let last = NO_LETTER;
		for (let at = 0; at < text.length; at++) {
			const letter = letterCode(text.charCodeAt(at));
			if (letter === NO_LETTER && last === NO_LETTER) continue;
			gram = (gram * LETTERS + letter) % GRAMS;
			last = letter;
			this.#add(gram);
		}
		if (last !== NO_LETTER) this.#add((gram * LETTERS) % GRAMS);
	}

	/** Whether any of the grams, as numbers (see `gramNumber`), stands in the text. */
	hasAny(grams: Int32Array): boolean {
		const slots = this.#slots;
		const mask = this.#mask;
		const first = this.#first;
		for (let index = 0; index < grams.length; index++) {
			const gram = grams[index]!;
			for (let slot = slotOf(gram) & mask; slots[first + slot] !== 0; slot = (slot + 1) & mask)
				if (slots[first + slot] === gram) return true;
		}
		return false;
	}

	/** The first grams of a text are shorter than four letters and begin with blanks: numbers that none other has. */
	#add(gram: number): void {
		let slot = slotOf(gram) & this.#mask;
		const first = this.#first;
		while (this.#slots[first + slot] !== 0) {
			if (this.#slots[first + slot] === gram) return;
			slot = (slot + 1) & this.#mask;
		}
		this.#slots[first + slot] = gram;
	}
}

/** Tables are cut from a large one, since many small ones take longer to make than to fill; not too large, since one text that is kept keeps all of it. */
let slab = new Int32Array(0);
let taken = 0;
const SLAB = 4_096;

/** How many letters in a row are one gram. */
export const GRAM_LENGTH = 4;

/** The number of a gram that is written in small letters and single blanks. */
export function gramNumber(gram: string): number {
	let number = 0;
	for (let at = 0; at < gram.length; at++) number = number * LETTERS + letterCode(gram.charCodeAt(at));
	return number;
}

export const BLANK = " ";

/** The small letter that a character, given as its code unit, counts as, or `BLANK`. */
export function folded(character: number): string {
	return ALPHABET[letterCode(character)]!;
}

const ALPHABET = `${BLANK}abcdefghijklmnopqrstuvwxyz`;
const NO_LETTER = 0;
const LETTERS = 27;
const GRAMS = LETTERS ** GRAM_LENGTH;
const SMALLEST_TABLE = 16;
const BEFORE_A = "a".charCodeAt(0) - 1;
const CASE_BIT = 0x20;

/** From 1 for a to 26 for z; `NO_LETTER` for all else. Patterns that heed no case take two more characters for letters. */
function letterCode(character: number): number {
	if (character > 0x7f) return character === LONG_S ? 19 : character === KELVIN_SIGN ? 11 : NO_LETTER;
	const code = (character | CASE_BIT) - BEFORE_A;
	return code > 0 && code < LETTERS && character >= CAPITAL_A ? code : NO_LETTER;
}

const LONG_S = 0x17f;
const KELVIN_SIGN = 0x212a;
const CAPITAL_A = "A".charCodeAt(0);

function slotOf(gram: number): number {
	return Math.imul(gram, 0x9e3779b1) >>> 15;
}
