/**
 * Grams are four letters in a row of a text, by which to ask in one look whether a pattern may match it at all (see
 * `needs-met.ts`). Letters are those from a to z in whatever case; all else counts as a blank, several blanks as one, and
 * there is one before and one behind the text.
 */

/** How many letters in a row are one gram. */
export const GRAM_LENGTH = 4;

export const BLANK = " ";

/** The small letter that a character, given as its code unit, counts as, or `BLANK`. */
export function folded(character: number): string {
	return ALPHABET[letterCode(character)]!;
}

const ALPHABET = `${BLANK}abcdefghijklmnopqrstuvwxyz`;
const LETTERS = 27;

/** How many grams there are: their numbers run from nought. */
export const GRAMS = LETTERS ** GRAM_LENGTH;

/** The number of the gram that starts at a place of a text in which every letter and blank counts. */
export function gramAt(text: string, start: number): number {
	let number = 0;
	for (let at = start; at < start + GRAM_LENGTH; at++) number = number * LETTERS + letterCode(text.charCodeAt(at));
	return number;
}

/**
 * The numbers of the grams of a text, some of them more than once. To be read before they are asked of another: the list is
 * the same, of which only so many hold.
 */
export function gramsOf(text: string): { readonly numbers: Int32Array; readonly count: number } {
	if (numbers.length <= text.length) numbers = new Int32Array(2 * text.length + 1);
	let count = 0;
	// The first grams of a text are shorter than four letters and begin with blanks: numbers that none other has.
	let gram = NO_LETTER;
	let last = NO_LETTER;
	for (let at = 0; at < text.length; at++) {
		const letter = letterCode(text.charCodeAt(at));
		if (letter === NO_LETTER && last === NO_LETTER) continue;
		gram = (gram * LETTERS + letter) % GRAMS;
		last = letter;
		numbers[count++] = gram;
	}
	if (last !== NO_LETTER) numbers[count++] = (gram * LETTERS) % GRAMS;
	return { numbers, count };
}

let numbers = new Int32Array(1_024);

const NO_LETTER = 0;
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
