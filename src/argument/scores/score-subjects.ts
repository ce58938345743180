import type { Table, TableRow } from "../../text/document";
import type { Argument } from "../argument";
import { matchesIn } from "../patterns/matches";
import type { Reading } from "../reading";

/** What the rows of a table are called, and its columns of times. */
export interface TableNames {
	readonly rows: readonly (readonly string[])[];
	readonly heads: readonly (readonly string[])[];
	/** Where in a text the first of them ends. */
	endIn(text: string): number | undefined;
}

/**
 * The names of some rows of a table and of its columns, without the words that they share with every table of scores.
 * A part of a row's head that no other row has is a name too: "kiosk" of "Ticket desk, kiosk".
 */
export function namesOf(argument: Argument, table: Table, among: readonly TableRow[] = table.rows): TableNames {
	const partsOf = new Map(table.rows.map((row) => [row, partsOfHead(argument, row)]));
	const counts = new Map<string, number>();
	for (const part of [...partsOf.values()].flat()) counts.set(part.join(" "), (counts.get(part.join(" ")) ?? 0) + 1);
	const rows = among.flatMap((row) => [
		...row.cells.slice(0, 2).map((cell) => nameIn(argument.readingOf(cell).text)),
		...partsOf.get(row)!.filter((part) => counts.get(part.join(" ")) === 1),
	]);
	const heads = table.header.cells.slice(1).map((cell) => nameIn(argument.readingOf(cell).text).slice(0, 1));
	const names = { rows: rows.filter(isSaid), heads: heads.filter(isSaid) };
	return {
		...names,
		endIn(text) {
			const words = wordsOf(text);
			for (const name of [...names.rows, ...names.heads]) {
				const place = placeOf(name, words);
				if (place !== undefined) return words[place]!.end;
			}
			return undefined;
		},
	};
}

/** Where in a sentence the name of a row ends that it opens with, counted from the sentence's start. */
export function endOfSubject(names: TableNames, reading: Reading, sentence: number): number | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, Math.min(end, start + CHARACTERS_OF_AN_OPENING));
	const words = wordsOf(text).slice(0, WORDS_OF_AN_OPENING);
	for (const name of names.rows) {
		const place = placeOf(name, words);
		if (place !== undefined) return words[place]!.end;
	}
	return undefined;
}

const CHARACTERS_OF_AN_OPENING = 120;
/** "It is observed that Vijayawada zone …". */
const WORDS_OF_AN_OPENING = 7;

function partsOfHead(argument: Argument, { cells: [head] }: TableRow): string[][] {
	const parts = head ? argument.readingOf(head).text.split(PARTS) : [];
	return parts.length > 1 ? parts.map(nameIn) : [];
}

const PARTS = /[,;:/]\s|\s[–—-]\s/u;

interface Word {
	readonly stem: string;
	readonly end: number;
}

function wordsOf(text: string): Word[] {
	return matchesIn(text, /[\p{L}\d][\p{L}\d'’-]*/gu).map((match) => ({
		stem: stemOf(match[0]),
		end: match.index + match[0].length,
	}));
}

/** The place of the name's last word among some words, where they stand in a row there. */
function placeOf(name: readonly string[], words: readonly Word[]): number | undefined {
	for (let first = 0; first + name.length <= words.length; first++)
		if (name.every((stem, step) => words[first + step]!.stem === stem)) return first + name.length - 1;
	return undefined;
}

/** Of a row's head, its first two words that tell it from others: "Work order" of "Work order satisfaction (1-5)". */
function nameIn(head: string): string[] {
	const words = wordsOf(head.replace(/\([^)]{0,60}\)|[“"”]/gu, " ")).map(({ stem }) => stem);
	return words.filter((word) => !OF_EVERY_TABLE.has(word)).slice(0, WORDS_OF_A_NAME);
}

const WORDS_OF_A_NAME = 2;

function isSaid(name: readonly string[]): boolean {
	return name.length > 0 && name.some((word) => word.length > 1 && /\p{L}/u.test(word));
}

function stemOf(word: string): string {
	return word
		.toLowerCase()
		.replace(/['’]s$/u, "")
		.replace(/(?<=\p{L}{3})s$/u, "");
}

const OF_EVERY_TABLE: ReadonlySet<string> = new Set(
	"satisfaction csat nps tnps rnps bnps enps ce ces score rating index overall total all group average mean the of with and in for our to a service measure net promoter".split(
		" ",
	),
);
