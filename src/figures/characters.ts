/** True for 0 to 9. Past the end of a text `charCodeAt` gives NaN, for which all of these are false. */
export function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

/** True for Latin letters and, roughly, for those of other scripts. */
export function isLetter(code: number): boolean {
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
	return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2c00) && code < 0xfe00;
}

export function isUpper(code: number): boolean {
	return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

export function isSpace(code: number): boolean {
	return code === 32 || code === 10 || code === 9 || code === 13 || isNarrowSpace(code);
}

/** Spaces that do not break a line and so may stand inside a number. */
export function isNarrowSpace(code: number): boolean {
	return code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007 || code === 0x200a;
}

export function isDash(code: number): boolean {
	return code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2010 || code === 0x2011 || code === 0x2212;
}

export function afterSpaces(text: string, from: number): number {
	let position = from;
	while (isSpace(text.charCodeAt(position))) position++;
	return position;
}

export function beforeSpaces(text: string, from: number): number {
	let position = from;
	while (isSpace(text.charCodeAt(position - 1))) position--;
	return position;
}

export function lettersEnd(text: string, from: number): number {
	let position = from;
	while (isLetter(text.charCodeAt(position))) position++;
	return position;
}

export function lettersStart(text: string, from: number): number {
	let position = from;
	while (isLetter(text.charCodeAt(position - 1))) position--;
	return position;
}

export function digitsEnd(text: string, from: number): number {
	let position = from;
	while (isDigit(text.charCodeAt(position))) position++;
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

export function isWordCode(code: number): boolean {
	return isDigit(code) || isLetter(code);
}

/** A word in lower case with its place; empty where no letter stands. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const noWord: Word = { text: "", start: 0, end: 0 };
let latestText = "";
let latestFrom = -1;
let latestAfter = noWord;
let latestEnd = -1;
let latestBefore = noWord;

/** The word that follows, over spaces only. Asked many times for the same place, so the last answer is kept. */
export function wordAfter(text: string, from: number): Word {
	if (from === latestFrom && text === latestText) return latestAfter;
	if (text !== latestText) forget(text);
	const start = afterSpaces(text, from);
	latestAfter = wordBetween(text, start, lettersEnd(text, start));
	latestFrom = from;
	return latestAfter;
}

/** The word that comes before, over spaces and one full stop of an abbreviation ("approx. 5", "No. 1"). */
export function wordBefore(text: string, from: number): Word {
	if (from === latestEnd && text === latestText) return latestBefore;
	if (text !== latestText) forget(text);
	let end = beforeSpaces(text, from);
	if (text.charCodeAt(end - 1) === 46 && end - lettersStart(text, end - 1) <= 7) end--;
	latestBefore = wordBetween(text, lettersStart(text, end), end);
	latestEnd = from;
	return latestBefore;
}

function wordBetween(text: string, start: number, end: number): Word {
	return { text: end > start ? lowerBetween(text, start, end) : "", start, end };
}

/** A piece of the text in lower case. */
export function lowerBetween(text: string, start: number, end: number): string {
	const piece = text.slice(start, end);
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code < 97 || code > 122) return piece.toLowerCase();
	}
	return piece;
}

function forget(text: string): void {
	latestText = text;
	latestFrom = -1;
	latestEnd = -1;
}
