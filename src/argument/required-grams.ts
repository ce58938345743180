import { BLANK, folded, GRAM_LENGTH } from "./letter-grams";
import { CHARACTER, OPENING, type PatternReader, QUANTIFIER, taken } from "./pattern-pieces";

/**
 * Grams (see `LetterGrams`) of which at least one stands in every text that a pattern matches, read from the pattern's
 * source: `\b(?:costs?|spends) us\b` needs "cost" or "pend". Undefined where there are none, as for `\d+ ?%`.
 */
export function requiredGrams(pattern: RegExp): readonly string[] | undefined {
	const flags = pattern.flags.replace(/[gy]/g, "");
	const ways = readChoice({ source: pattern.source, flags, at: 0 }, NOTHING);
	const need = needOf(ways);
	return need && [...new Set(need.grams)];
}

/** Grams of which one is needed; `cost` tells what it costs to look for them, and to try the pattern when one is there. */
interface Need {
	readonly grams: readonly string[];
	readonly cost: number;
}

/** One way through what was read: the letters in a row with which it ends, and what it needs beside them. */
interface Way {
	readonly run: string;
	readonly need: Need | undefined;
}

/** What stands before a place, as far as is known. At a word's edge, what stands before a letter is none. */
interface Left {
	readonly run: string;
	readonly isEdge: boolean;
}

type Times = "once" | "often" | "perhaps";

interface Reader extends PatternReader {
	readonly flags: string;
}

/** Stands for a character that may be a letter or not, or one of several letters. */
const UNKNOWN = "";
const NOTHING: Left = { run: "", isEdge: false };

/** Reads up to the end or to a closing bracket. */
function readChoice(reader: Reader, left: Left): readonly Way[] {
	const ways: Way[] = [];
	for (;;) {
		const sequence = new Sequence(left);
		while (!isAtEnd(reader)) readElement(reader, sequence);
		ways.push(sequence.asOne());
		if (reader.source[reader.at] !== "|") return ways;
		reader.at++;
	}
}

function isAtEnd({ source, at }: Reader): boolean {
	return at >= source.length || source[at] === "|" || source[at] === ")";
}

/** What one alternative has read so far: the ways through its last choice, and what it needs whichever is taken. */
class Sequence {
	/** The only way, or undefined where there are several. */
	#run: string | undefined;
	#ways: readonly Way[] = [];
	#need: Need | undefined;
	/** Whether a word's edge stands here, with nothing known before it. */
	#isEdge: boolean;

	constructor({ run, isEdge }: Left) {
		this.#run = run;
		this.#isEdge = isEdge;
	}

	get left(): Left {
		const run = this.#run === undefined ? (this.#endsInBlank ? BLANK : "") : this.#run.slice(1 - GRAM_LENGTH);
		return { run, isEdge: this.#isEdge };
	}

	asOne(): Way {
		if (this.#run !== undefined) return { run: this.#run, need: this.#need };
		return { run: this.#endsInBlank ? BLANK : "", need: cheaper(needOf(this.#ways), this.#need) };
	}

	/** A small letter, `BLANK` or `UNKNOWN`. */
	put(letter: string, times: Times): void {
		if (letter === BLANK && this.#endsInBlank) return;
		if (letter === UNKNOWN || times === "perhaps") {
			this.#goOnFrom("");
			return;
		}
		if (this.#isEdge && letter !== BLANK) this.#append(BLANK);
		this.#isEdge = false;
		this.#append(letter);
		if (times === "often") this.#goOnFrom(letter);
	}

	/** Behind a letter, a word's edge has a blank behind it; where nothing is known, it has one before a letter. */
	putEdge(): void {
		const runs = this.#run === undefined ? this.#ways.map(({ run }) => run) : [this.#run];
		if (runs.every((run) => run !== "")) this.#append(BLANK);
		else this.#isEdge = runs.every((run) => run === "");
	}

	/** The start or the end of the text. */
	putEnd(): void {
		this.#append(BLANK);
	}

	/** What is looked at ahead or behind must be there, wherever it is. */
	look(ways: readonly Way[]): void {
		this.#need = cheaper(this.#need, needOf(ways));
	}

	putGroup(ways: readonly Way[], times: Times): void {
		const isEdge = this.#isEdge;
		const toBlank = ways.every(endsInBlank);
		if (times === "perhaps") {
			this.#goOnFrom(toBlank && this.#endsInBlank ? BLANK : "");
			this.#isEdge = toBlank && isEdge;
			return;
		}
		this.#goOnFrom("");
		this.#run = undefined;
		this.#ways = ways;
		if (times === "often") this.#goOnFrom(toBlank ? BLANK : "");
	}

	get #endsInBlank(): boolean {
		return this.#run === undefined ? this.#ways.every(endsInBlank) : this.#run.endsWith(BLANK);
	}

	#append(letter: string): void {
		if (this.#run === undefined) this.#ways = this.#ways.map(({ run, need }) => ({ run: joined(run, letter), need }));
		else this.#run = joined(this.#run, letter);
	}

	/** Ends all runs; of what comes next, only this stands before it. */
	#goOnFrom(run: string): void {
		this.#need = cheaper(this.#need, this.#run === undefined ? needOf(this.#ways) : needOfRun(this.#run));
		this.#run = run;
		this.#isEdge = false;
	}
}

function joined(run: string, letter: string): string {
	return letter === BLANK && run.endsWith(BLANK) ? run : run + letter;
}

function endsInBlank({ run }: Way): boolean {
	return run.endsWith(BLANK);
}

/** What is needed if any of the ways may be taken. */
function needOf(ways: readonly Way[]): Need | undefined {
	const grams: string[] = [];
	let cost = 0;
	for (const { run, need } of ways) {
		const own = cheaper(need, needOfRun(run));
		if (!own) return undefined;
		grams.push(...own.grams);
		cost += own.cost;
	}
	return { grams, cost };
}

/** The rarest gram of a run. */
function needOfRun(run: string): Need | undefined {
	if (run.length < GRAM_LENGTH) return undefined;
	let best = 0;
	let cost = Number.POSITIVE_INFINITY;
	for (let at = 0; at + GRAM_LENGTH <= run.length; at++) {
		let own = 1;
		for (let letter = at; letter < at + GRAM_LENGTH; letter++) own *= COMMON[run[letter]!] ?? RARE;
		if (own < cost) {
			cost = own;
			best = at;
		}
	}
	return { grams: [run.slice(best, best + GRAM_LENGTH)], cost: cost + COST_OF_LOOK };
}

function cheaper(one: Need | undefined, other: Need | undefined): Need | undefined {
	if (!one || !other) return one ?? other;
	return one.cost <= other.cost ? one : other;
}

/** A look costs as much as a try of the pattern would, were the gram in so many texts. */
const COST_OF_LOOK = 2e-6;
const RARE = 0.001;
/** How often letters are met in English; by the product of four we tell which gram is in few texts. */
// biome-ignore format: a row of letters reads better.
const COMMON: Readonly<Record<string, number>> = {
	[BLANK]: 0.18, e: 0.1, t: 0.075, a: 0.065, o: 0.062, i: 0.057, n: 0.057, s: 0.052, h: 0.05, r: 0.049, d: 0.035, l: 0.033,
	c: 0.023, u: 0.023, m: 0.02, w: 0.019, f: 0.018, g: 0.016, y: 0.016, p: 0.016, b: 0.012, v: 0.008, k: 0.006,
};

function readElement(reader: Reader, sequence: Sequence): void {
	switch (reader.source[reader.at]) {
		case "(":
			readGroup(reader, sequence);
			return;
		case "^":
		case "$":
			reader.at++;
			sequence.putEnd();
			return;
		default:
			readCharacter(reader, sequence);
	}
}

function readGroup(reader: Reader, sequence: Sequence): void {
	const opening = taken(reader, OPENING);
	const isBehind = opening.startsWith("(?<=") || opening.startsWith("(?<!");
	const ways = readChoice(reader, isBehind ? NOTHING : sequence.left);
	reader.at++;
	const times = timesOf(reader);
	if (opening.endsWith("!")) return;
	if (!opening.endsWith("=")) sequence.putGroup(ways, times);
	else if (times !== "perhaps") sequence.look(ways);
}

function readCharacter(reader: Reader, sequence: Sequence): void {
	const { source, at } = reader;
	if (source[at] !== "[" && source[at] !== "\\" && source[at] !== ".") {
		reader.at++;
		sequence.put(folded(source.charCodeAt(at)), timesOf(reader));
	} else if (source.startsWith("\\b", at)) {
		reader.at += 2;
		sequence.putEdge();
	} else if (isEitherCase(source, at)) {
		reader.at += 4;
		sequence.put(folded(source.charCodeAt(at + 1)), timesOf(reader));
	} else sequence.put(letterOf(taken(reader, CHARACTER), reader.flags), timesOf(reader));
}

function timesOf(reader: Reader): Times {
	if (!QUANTIFIES.has(reader.source[reader.at])) return "once";
	const quantifier = taken(reader, QUANTIFIER);
	if (quantifier === "" || quantifier === "{1}") return "once";
	return /^(?:[*?]|\{0)/.test(quantifier) ? "perhaps" : "often";
}

const QUANTIFIES: ReadonlySet<string | undefined> = new Set(["*", "+", "?", "{"]);

/** `[aA]`, as which the build writes a letter whose case is of no matter. */
function isEitherCase(source: string, at: number): boolean {
	if (source[at] !== "[" || source[at + 3] !== "]") return false;
	const letter = folded(source.charCodeAt(at + 1));
	return letter !== BLANK && letter === folded(source.charCodeAt(at + 2));
}

/** The letter that a class or an escape such as `\s` stands for. */
function letterOf(character: string, flags: string): string {
	let letter = knownLetters.get(character);
	if (letter === undefined) {
		letter = matchesLetter(character, flags) ? UNKNOWN : BLANK;
		knownLetters.set(character, letter);
	}
	return letter;
}

const knownLetters = new Map<string, string>();

function matchesLetter(character: string, flags: string): boolean {
	if (/^\\(?:[Bk]|[1-9])/.test(character)) return true;
	const pattern = new RegExp(`^${character}$`, flags);
	return ALL_LETTERS.some((letter) => pattern.test(letter));
}

/** With the long s and the sign for kelvin, which patterns that heed no case take for letters. */
const ALL_LETTERS: readonly string[] = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\u017f\u212a"];
