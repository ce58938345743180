import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import type { MentionKind } from "../lexicon/entry";
import { LEXICON, type LexiconEntry } from "../lexicon/index";
import type { Terms } from "../lexicon/terms";

/** A term ends here: what it is a mention of. */
export interface TermEnd {
	readonly kind: MentionKind;
	readonly tag: string;
	/** The kind as a small number. */
	readonly index: number;
}

/** A place in the tree of terms. A key is a stem, `=word` as written in lower case, or `!WORD` in exact capitals. */
export interface TermNode {
	next?: Map<string, TermNode>;
	ends?: TermEnd[];
	/** The first letters of the words that can follow, as bits: spares most words that follow the looking up. */
	letters?: number;
}

/** All terms as one tree over words, so that reading costs the same however many terms there are. */
export interface TermTree {
	/** False where no term can begin with the word at that place: nearly always, and at next to no cost. */
	mayOpen(text: string, start: number, end: number): boolean;
	/** The nodes that a word can step to from the root; `undefined` for nearly every word. */
	first(word: string): readonly TermNode[] | undefined;
	/** The nodes that a word can step to from a node inside the tree. */
	step(node: TermNode, word: string): readonly TermNode[] | undefined;
}

/** The trees: content words, which every passage is read for; small words and the words of a case's parts, which few are. */
export interface Terminology {
	readonly content: TermTree;
	readonly grammar: TermTree;
	readonly parts: TermTree;
}

/** Builds the trees from Execspeak's lexicon and a company's own terms, each when first read with. */
export function createTerminology(own: Terms): Terminology {
	let content: TermTree | undefined;
	let grammar: TermTree | undefined;
	let parts: TermTree | undefined;
	return {
		get content() {
			const isContent = (entry: LexiconEntry) => !isGrammar(entry.kind) && !isPart(entry.kind);
			content ??= createTermTree([...LEXICON.filter(isContent), ...ownEntries(own)]);
			return content;
		},
		get grammar() {
			grammar ??= createTermTree(LEXICON.filter((entry) => isGrammar(entry.kind)));
			return grammar;
		},
		get parts() {
			parts ??= createTermTree(LEXICON.filter((entry) => isPart(entry.kind)));
			return parts;
		},
	};
}

/** The kinds that say which part of a case or a plan a text holds: asked for of few passages, or of proposals only. */
export function isPart(kind: string): boolean {
	return PART_KINDS.has(kind);
}

const PART_KINDS: ReadonlySet<string> = new Set<MentionKind>([
	"theme",
	"request",
	"spend",
	"gain",
	"waiting",
	"priority",
	"forum",
	"cadence",
	"trial",
	"milestone",
	"mitigation",
	"adoption",
	"listening",
	"accountable",
	"bar",
	"horizon",
	"scope",
	"digital",
	"plan",
	"actor",
	"when",
]);

/** The kinds that say how a thing is said rather than what. */
export function isGrammar(kind: string): boolean {
	return GRAMMAR_KINDS.has(kind);
}

const GRAMMAR_KINDS: ReadonlySet<string> = new Set<MentionKind>([
	"change",
	"cause",
	"tie",
	"negation",
	"hypothesis",
	"future",
	"firstPerson",
	"speech",
	"definition",
	"method",
	"disclaimer",
	"benefit",
	"hedge",
	"backing",
	"evidence",
]);

function createTermTree(entries: readonly LexiconEntry[]): TermTree {
	const root: TermNode = {};
	for (const entry of entries) addEntry(root, entry);
	const mayOpen = openingFilter(root);
	const remembered = new Map<string, readonly TermNode[] | null>();
	return {
		mayOpen,
		first(word) {
			const known = remembered.get(word);
			if (known !== undefined) return known ?? undefined;
			const found = step(root, word);
			if (remembered.size > MEMORY_OF_WORDS) remembered.clear();
			remembered.set(word, found ?? null);
			return found;
		},
		step,
	};
}

/** The words of a phrase, as reading splits them. */
export function wordsOfPhrase(phrase: string): string[] {
	return phrase
		.replace(/[%°]/gu, "")
		.split(/[\s\-‐‑–]+/u)
		.filter((word) => word !== "");
}

const MEMORY_OF_WORDS = 50_000;
/** The keys under which a word can stand in the tree. */
interface Forms {
	/** In exact capitals; undefined for a word without any. */
	readonly exact: string | undefined;
	readonly literal: string;
	readonly stem: string;
}

const forms = new Map<string, Forms>();

function formsOf(word: string): Forms {
	const known = forms.get(word);
	if (known) return known;
	const lower = word.toLowerCase();
	const found: Forms = {
		exact: lower === word ? undefined : `!${word}`,
		literal: `=${lower}`,
		stem: PorterStemmer.stem(withoutPossessive(lower)),
	};
	if (forms.size > MEMORY_OF_WORDS) forms.clear();
	forms.set(word, found);
	return found;
}

function step(node: TermNode, word: string): readonly TermNode[] | undefined {
	const { next } = node;
	if (!next) return undefined;
	const { exact, literal, stem } = formsOf(word);
	const one = exact === undefined ? undefined : next.get(exact);
	const two = next.get(literal);
	const three = next.get(stem);
	if (!one && !two) return three && [three];
	return [one, two, three].filter((child) => child !== undefined);
}

/** Whether a word that begins with this character can follow the node at all. */
export function mayFollow(node: TermNode, code: number): boolean {
	return ((node.letters ?? 0) & (1 << (code & 31))) !== 0;
}

function withoutPossessive(lower: string): string {
	return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

function addEntry(root: TermNode, entry: LexiconEntry): void {
	const end: TermEnd = { kind: entry.kind, tag: entry.tag, index: indexOf(entry.kind) };
	for (const term of entry.terms) for (const words of expand(term)) addTerm(root, words, end);
}

const kinds: MentionKind[] = [];

function indexOf(kind: MentionKind): number {
	const known = kinds.indexOf(kind);
	return known >= 0 ? known : kinds.push(kind) - 1;
}

function addTerm(root: TermNode, words: readonly string[], end: TermEnd): void {
	let node = root;
	for (const word of words) {
		node.next ??= new Map();
		const key = keyOf(word);
		node.letters = (node.letters ?? 0) | (1 << (word.charCodeAt(word.startsWith("=") ? 1 : 0) & 31));
		let child = node.next.get(key);
		if (!child) {
			child = {};
			node.next.set(key, child);
		}
		node = child;
	}
	node.ends ??= [];
	if (!node.ends.some((known) => known.kind === end.kind)) node.ends.push(end);
}

function keyOf(word: string): string {
	if (word.startsWith("=")) return /\p{Lu}/u.test(word) ? `!${word.slice(1)}` : word;
	const isAcronym = word.length < 5 && /\p{Lu}/u.test(word) && word === word.toUpperCase();
	return isAcronym ? `!${word}` : formsOf(word.toLowerCase()).stem;
}

/** `a/b c [d|e f]` → every sequence of words it stands for. */
function expand(term: string): string[][] {
	let sequences: string[][] = [[]];
	for (const [piece] of term.matchAll(/\[[^\]]*\]|\S+/gu)) {
		const choices = piece.startsWith("[")
			? [[], ...piece.slice(1, -1).split("|").map(wordsOfPhrase)]
			: piece.split("/").map(wordsOfPhrase);
		sequences = sequences.flatMap((words) => choices.map((choice) => [...words, ...choice]));
	}
	return sequences.filter((words) => words.length > 0);
}

function ownEntries(own: Terms): LexiconEntry[] {
	const entry = (kind: MentionKind, terms: readonly string[]): LexiconEntry => ({
		kind,
		tag: "own",
		terms: terms.map(literal),
	});
	return [
		entry("score", own.scores),
		entry("money", own.money),
		entry("behaviour", own.behaviours),
		entry("driver", own.drivers),
		entry("role", own.roles),
	];
}

/** A company's term is a plain phrase: its brackets, slashes and equals signs are no pattern. */
function literal(phrase: string): string {
	return phrase.replace(/[[\]|/=]/gu, " ").trim();
}

/**
 * A word's stem begins as the word does: four letters tell nearly all words that open no term, without cutting them
 * out of the text. Case does not count, and `y` counts as `i`, for stems end in `i` where words end in `y`.
 */
function openingFilter(root: TermNode): TermTree["mayOpen"] {
	const opens = new Uint8Array(1 << 20);
	for (const key of root.next?.keys() ?? []) {
		const word = key.replace(/^[=!]/u, "");
		const width = 1 << (5 * Math.max(0, 4 - word.length));
		const at = placeOf(word, 0, word.length);
		opens.fill(1, at, at + width);
	}
	return (text, start, end) => opens[placeOf(text, start, end)] === 1;
}

function placeOf(text: string, start: number, end: number): number {
	return (
		(letterAt(text, start, end) << 15) |
		(letterAt(text, start + 1, end) << 10) |
		(letterAt(text, start + 2, end) << 5) |
		letterAt(text, start + 3, end)
	);
}

function letterAt(text: string, index: number, end: number): number {
	if (index >= end) return 0;
	const code = text.charCodeAt(index) & 31;
	return code === 25 ? 9 : code;
}
