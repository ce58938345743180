import { bitOf } from "./term-tree";
import type { Opening } from "./terms";

/** The words of one passage, in order; `starts` and `ends` are offsets in its text. */
export interface Words {
	readonly count: number;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	readonly all: readonly Word[];
}

/** A word as it is written somewhere, looked up once and then known. */
export class Word {
	/** As written, with a straight apostrophe. */
	readonly text: string;
	/** The numbers of the keys under which it may stand in the trees of terms. */
	readonly keys: readonly number[];
	/** These numbers as bits, to be held against those of a node. */
	readonly bits: number;
	/** What each tree holds under it; null where it opens no term, undefined where nobody has looked. */
	content: Opening | null | undefined;
	grammar: Opening | null | undefined;
	parts: Opening | null | undefined;

	constructor(text: string, keys: readonly number[]) {
		this.text = text;
		this.keys = keys;
		this.bits = keys.reduce((bits, key) => bits | bitOf(key), 0);
		const opening = keys.length === 0 ? null : undefined;
		this.content = opening;
		this.grammar = opening;
		this.parts = opening;
	}
}

/**
 * Splits texts into words, and remembers each way of writing a word: most of a text is words that were met before, and
 * these are found by their letters without being cut out of it. `keysOf` gives the keys of a word.
 */
export function createVocabulary(keysOf: (word: string) => readonly number[]): (text: string) => Words {
	let table = new Array<Remembered | undefined>(SLOTS);
	let size = 0;
	const wordAt = (text: string, start: number, end: number, hash: number): Word => {
		const slot = hash & (SLOTS - 1);
		for (let known = table[slot]; known; known = known.other)
			if (known.hash === hash && isWrittenAt(known.word.text, text, start, end)) return known.word;
		if (++size > MEMORY_OF_WORDS) {
			table = new Array(SLOTS);
			size = 0;
		}
		const written = text.slice(start, end).replaceAll("’", "'");
		const word = new Word(written, keysOf(written));
		table[slot] = { word, hash, other: table[slot] };
		return word;
	};
	return (text) => {
		const starts: number[] = [];
		const ends: number[] = [];
		const all: Word[] = [];
		let index = 0;
		while (index < text.length) {
			let code = text.charCodeAt(index);
			if (!isWordCharacter(code)) {
				index++;
				continue;
			}
			const start = index;
			let hash = 0;
			do {
				hash = (Math.imul(hash, 31) + straightened(code)) | 0;
				index++;
				code = text.charCodeAt(index);
			} while (isWordCharacter(code) || (isApostrophe(code) && isWordCharacter(text.charCodeAt(index + 1))));
			starts.push(start);
			ends.push(index);
			all.push(wordAt(text, start, index, hash ^ (hash >>> 15)));
		}
		return { count: starts.length, starts, ends, all };
	};
}

/** A word in the table, and what else stands in its slot. */
interface Remembered {
	readonly word: Word;
	readonly hash: number;
	readonly other: Remembered | undefined;
}

/** The ordinal of the word at an offset or, where there is none, of the next; the last one at the end. */
export function wordIndexAt(words: Words, offset: number): number {
	let low = 0;
	let high = words.count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words.ends[middle]! <= offset) low = middle + 1;
		else high = middle;
	}
	return Math.min(low, Math.max(0, words.count - 1));
}

/** Runs of letters and digits with apostrophes inside; a hyphen parts words, as it does in the terms. */
export function isWordCharacter(code: number): boolean {
	if (code < 128) return ASCII_WORD[code] === 1;
	return (
		code >= 0xc0 &&
		code !== 0xd7 &&
		code !== 0xf7 &&
		!(code >= 0x2000 && code <= 0x2bff) &&
		!(code >= 0x3000 && code <= 0x303f) &&
		code <= 0xfaff
	);
}

const SLOTS = 1 << 14;
const MEMORY_OF_WORDS = 50_000;
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
	/[a-z0-9#]/iu.test(String.fromCharCode(code)) ? 1 : 0,
);

function isApostrophe(code: number): boolean {
	return code === 0x27 || code === 0x2019;
}

function straightened(code: number): number {
	return code === 0x2019 ? 0x27 : code;
}

function isWrittenAt(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	if (text.startsWith(word, start)) return true;
	if (!word.includes("'")) return false;
	for (let index = 0; index < word.length; index++)
		if (word.charCodeAt(index) !== straightened(text.charCodeAt(start + index))) return false;
	return true;
}

/** How many words a text has; what a hyphen joins is several. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
}

/** The words of a text in small letters, figures left out. */
export function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
}
