const letter = 1;
const digit = 2;
const space = 4;
const narrow = 8;
const dash = 16;

/**
 * What each UTF-16 unit is; past the end of a text `charCodeAt` gives NaN, which `| 0` turns into the first. The halves
 * of emoji, and private characters, which icon fonts draw, are nothing: they may touch a word and are no part of it.
 */
const kinds = new Uint8Array(65536)
	.fill(letter, 65, 91)
	.fill(letter, 97, 123)
	.fill(letter, 0xc0, 0x2000)
	.fill(0, 0xd7, 0xd8)
	.fill(0, 0xf7, 0xf8)
	.fill(letter, 0x2c00, 0xd800)
	.fill(letter, 0xf900, 0xfe00)
	.fill(digit, 48, 58);
for (const code of [32, 10, 9, 13]) kinds[code] = space;
for (const code of [0xa0, 0x202f, 0x2009, 0x2007, 0x200a]) kinds[code] = space | narrow;
for (const code of [45, 0x2013, 0x2014, 0x2010, 0x2011, 0x2212]) kinds[code] = dash;

/** True for 0 to 9. */
export function isDigit(code: number): boolean {
	return kinds[code | 0] === digit;
}

/** True for Latin letters and, roughly, for those of other scripts. */
export function isLetter(code: number): boolean {
	return kinds[code | 0] === letter;
}

/** True for the capitals of Western European languages. */
export function isUpper(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** True for the spaces and line ends that may stand between words. */
export function isSpace(code: number): boolean {
	return (kinds[code | 0]! & space) !== 0;
}

/** Spaces that do not break a line and so may stand inside a number. */
export function isNarrowSpace(code: number): boolean {
	return (kinds[code | 0]! & narrow) !== 0;
}

/** True for hyphens, dashes and the minus sign. */
export function isDash(code: number): boolean {
	return kinds[code | 0] === dash;
}

/** Whether a letter or a digit has this code. */
export function isWordCode(code: number): boolean {
	return (kinds[code | 0]! & (letter | digit)) !== 0;
}

/** The place of the first character from here on that is no space; the text's end where there is none. */
export function afterSpaces(text: string, from: number): number {
	const { length } = text;
	let position = from;
	while (position < length && (kinds[text.charCodeAt(position)]! & space) !== 0) position++;
	return position;
}

/** The place behind the last character before here that is no space. */
export function beforeSpaces(text: string, from: number): number {
	let position = from;
	while (position > 0 && (kinds[text.charCodeAt(position - 1)]! & space) !== 0) position--;
	return position;
}

/** Where the letters that begin here end. */
export function lettersEnd(text: string, from: number): number {
	const { length } = text;
	let position = from;
	while (position < length && kinds[text.charCodeAt(position)] === letter) position++;
	return position;
}

/** Where the letters that end here begin. */
export function lettersStart(text: string, from: number): number {
	let position = from;
	while (position > 0 && kinds[text.charCodeAt(position - 1)] === letter) position--;
	return position;
}

/** Where the digits that begin here end. */
export function digitsEnd(text: string, from: number): number {
	const { length } = text;
	let position = from;
	while (position < length && kinds[text.charCodeAt(position)] === digit) position++;
	return position;
}

/** The end of the unbroken run that holds an identifier, a version or an address. */
export function tokenEnd(text: string, from: number): number {
	let position = from;
	for (;;) {
		const code = text.charCodeAt(position);
		const joins = code === 46 || code === 45 || code === 47 || code === 95 || code === 64 || code === 58;
		if (isDigit(code) || isLetter(code)) position++;
		else if (joins && isWordCode(text.charCodeAt(position + 1))) position++;
		else return position;
	}
}

/** A word in lower case with its place; empty where no letter stands. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const noWord: Word = { text: "", start: 0, end: 0 };
/** The same few places are asked for again and again around a number, so the last answers are kept, by place. */
const slots = 16;
const afters: Word[] = new Array(slots).fill(noWord);
const befores: Word[] = new Array(slots).fill(noWord);
const afterPlaces = new Int32Array(slots);
const beforePlaces = new Int32Array(slots);
let latestText = "";

/** The word that follows, over spaces only. */
export function wordAfter(text: string, from: number): Word {
	if (text !== latestText) forget(text);
	const slot = from & (slots - 1);
	if (afterPlaces[slot] === from) return afters[slot]!;
	const start = afterSpaces(text, from);
	const word = wordBetween(text, start, lettersEnd(text, start));
	afterPlaces[slot] = from;
	afters[slot] = word;
	return word;
}

/** The word that comes before, over spaces and one full stop of an abbreviation ("approx. 5", "No. 1"). */
export function wordBefore(text: string, from: number): Word {
	if (text !== latestText) forget(text);
	const slot = from & (slots - 1);
	if (beforePlaces[slot] === from) return befores[slot]!;
	let end = beforeSpaces(text, from);
	if (text.charCodeAt(end - 1) === 46 && end - lettersStart(text, end - 1) <= 7) end--;
	const word = wordBetween(text, lettersStart(text, end), end);
	beforePlaces[slot] = from;
	befores[slot] = word;
	return word;
}

function wordBetween(text: string, start: number, end: number): Word {
	return { text: end > start ? lowerBetween(text, start, end) : "", start, end };
}

/** A piece of the text in lower case. */
export function lowerBetween(text: string, start: number, end: number): string {
	return text.slice(start, end).toLowerCase();
}

function forget(text: string): void {
	latestText = text;
	afterPlaces.fill(-1);
	beforePlaces.fill(-1);
}
