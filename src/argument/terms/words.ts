import { bitOf } from "./term-tree";
import type { Opening } from "./terms";

/** The words of one passage, in order; `starts` and `ends` are offsets in its text. */
export interface Words {
	readonly count: number;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	readonly all: readonly Word[];
}

/** A way of writing a word, looked up once and then known. */
export class Word {
	/** The numbers of the keys under which it may stand in the trees of terms. */
	readonly keys: readonly number[];
	/** These numbers as bits, to be held against those of a node. */
	readonly bits: number;
	/** What each tree holds under it; null where it opens no term. */
	readonly openings: readonly (Opening | null)[];

	constructor(keys: readonly number[], openings: readonly (Opening | null)[]) {
		let bits = 0;
		for (const key of keys) bits |= bitOf(key);
		this.keys = keys;
		this.bits = bits;
		this.openings = openings;
	}
}

/**
 * Splits texts into words, and remembers each way of writing a word: most of a text is words that were met before.
 * `learn` is asked for each but once, with a straight apostrophe.
 */
export function createVocabulary(learn: (word: string) => Word): (text: string) => Words {
	const known = new Map<string, Word>();
	const remember = (written: string): Word => {
		if (known.size > MEMORY_OF_WORDS) known.clear();
		const word = learn(written.replaceAll("’", "'"));
		known.set(written, word);
		return word;
	};
	return (text) => {
		const starts: number[] = [];
		const ends: number[] = [];
		const all: Word[] = [];
		let end = 0;
		for (const written of text.match(WORDS) ?? []) {
			let start = end;
			while (!isWordCharacter(text.charCodeAt(start))) start++;
			end = start + written.length;
			starts.push(start);
			ends.push(end);
			all.push(known.get(written) ?? remember(written));
		}
		return { count: all.length, starts, ends, all };
	};
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

/** Whether a letter or a digit has this code: a hyphen parts words, as it does in the terms, and so does an emoji. */
export function isWordCharacter(code: number): boolean {
	if (code < 128) return ASCII_WORD[code] === 1;
	return (
		code >= 0xc0 &&
		code !== 0xd7 &&
		code !== 0xf7 &&
		!(code >= 0x2000 && code <= 0x2bff) &&
		!(code >= 0x3000 && code <= 0x303f) &&
		!(code >= 0xd800 && code <= 0xf8ff) &&
		code <= 0xfaff
	);
}

const WORD_CHARACTERS =
	"a-zA-Z0-9#\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2fff\\u3040-\\ud7ff\\uf900-\\ufaff";
/** Runs of them, with apostrophes inside. */
const WORDS = new RegExp(`[${WORD_CHARACTERS}]+(?:['’][${WORD_CHARACTERS}]+)*`, "g");

const MEMORY_OF_WORDS = 50_000;
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
	/[a-z0-9#]/iu.test(String.fromCharCode(code)) ? 1 : 0,
);

/** How many words a text has; what a hyphen joins is several. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
}

/** The words of a text in small letters, figures left out. */
export function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
}
