import type { LexiconEntry } from "../../lexicon/entry";
import { matchesIn } from "../patterns/matches";
import { keyOf } from "./term-keys";

/**
 * The same families in fewer letters, for the extension's build: the trees that grow from both are equal. Words are cut
 * to the shortest that has their stem, and terms that differ in one word alone become one term with alternatives.
 */
export function compactEntries(entries: readonly LexiconEntry[]): LexiconEntry[] {
	return entries.map(({ kind, tag, terms }) => ({ kind, tag, terms: merged(terms.map(piecesOf)).map(written) }));
}

/** A word with its alternatives, or a `[…]` that may be left out, which stays as it is. */
type Piece = readonly string[];
type Term = readonly Piece[];

function piecesOf(term: string): Term {
	return matchesIn(term, /\[[^\]]*\]|\S+/gu).map(([piece]) => {
		if (piece.startsWith("["))
			return [piece.replace(/[a-z']+/gu, (word, at) => (piece[at - 1] === "=" ? word : shortest(word)))];
		const words = piece.split("/");
		const exact = piece.startsWith("=") ? words.map((word) => (word.startsWith("=") ? word : `=${word}`)) : words;
		return [...new Set(exact.map((word) => (/^[a-z']+$/u.test(word) ? shortest(word) : word)))].sort();
	});
}

/** The shortest beginning of a word that stands for all that the word stands for. */
function shortest(word: string): string {
	const key = keyOf(word);
	for (let length = SHORTEST; length < word.length; length++) {
		const beginning = word.slice(0, length);
		if (keyOf(beginning) === key) return beginning;
	}
	return word;
}

/** The stemmer leaves shorter words alone. */
const SHORTEST = 3;

/** Joins, as long as there are any, the terms whose joining saves most. */
function merged(terms: readonly Term[]): readonly Term[] {
	let left = terms;
	for (;;) {
		const [best] = alike(left).sort((one, other) => other.saving - one.saving);
		if (!best || best.saving <= 0) return left;
		const [first, place] = [best.terms[0]!, best.place];
		const words = [...new Set(best.terms.flatMap((term) => term[place]!))].sort();
		left = [...left.filter((term) => !best.terms.includes(term)), first.with(place, words)];
	}
}

interface Alike {
	readonly terms: readonly Term[];
	/** Where they differ. */
	readonly place: number;
	/** In letters. */
	readonly saving: number;
}

function alike(terms: readonly Term[]): Alike[] {
	const groups = new Map<string, { terms: Term[]; place: number; rest: number }>();
	for (const term of terms) {
		for (const [place, piece] of term.entries()) {
			if (piece[0]!.startsWith("[")) continue;
			const rest = written(term.with(place, ["*"]));
			const group = groups.get(rest) ?? { terms: [], place, rest: rest.length };
			group.terms.push(term);
			groups.set(rest, group);
		}
	}
	return [...groups.values()].map((group) => ({ ...group, saving: (group.terms.length - 1) * group.rest }));
}

/** `=` before the first alternative holds for all of them. */
function written(term: Term): string {
	return term
		.map((words) => {
			const loose = words.filter((word) => !word.startsWith("="));
			const exact = words.filter((word) => word.startsWith("="));
			return loose.length > 0 ? [...loose, ...exact].join("/") : exact.join("/").replaceAll("/=", "/");
		})
		.join(" ");
}
