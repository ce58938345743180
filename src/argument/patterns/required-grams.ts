import { BLANK, folded, GRAM_LENGTH } from "./letter-grams";
import { CHARACTER, OPENING, type PatternReader, QUANTIFIER, taken } from "./pattern-pieces";

/**
 * Lists of grams (see `letter-grams.ts`), of each of which at least one stands in every text that a pattern matches, read
 * from the pattern's source: `\b(?:costs?|spends) us\b` needs "cost" or "pend". None for such as `\d+ ?%`. `shareOf` tells
 * in which share of all texts a gram stands, nought to one, so that the rarest are chosen. For the build.
 */
export function requiredGrams(
	{ source, flags }: Pick<RegExp, "source" | "flags">,
	shareOf: ShareOf,
): readonly (readonly string[])[] {
	const ways = readChoice({ source, flags: flags.replace(/[gy]/g, ""), shareOf, at: 0 }, NOTHING);
	return needsOf(ways, shareOf).flatMap(({ grams, share }) => (share > TOO_COMMON ? [] : [grams]));
}

/** Of what stands in so many texts, a look tells too little. */
const TOO_COMMON = 0.5;

/** Grams of which one is needed, and in which share of all texts one stands at most. */
interface Need {
	readonly grams: readonly string[];
	readonly share: number;
}

/** One way through what was read: the letters in a row with which it ends, and what it needs beside them. */
interface Way {
	readonly run: string;
	readonly needs: readonly Need[];
}

/** What stands before a place, as far as is known. At a word's edge, what stands before a letter is none. */
interface Left {
	readonly run: string;
	readonly isEdge: boolean;
}

type Times = "once" | "often" | "perhaps";

interface Reader extends PatternReader {
	readonly flags: string;
	readonly shareOf: ShareOf;
}

type ShareOf = (gram: string) => number;

/** Stands for a character that may be a letter or not, or one of several letters. */
const UNKNOWN = "";
const NOTHING: Left = { run: "", isEdge: false };

/** Reads up to the end or to a closing bracket. */
function readChoice(reader: Reader, left: Left): readonly Way[] {
	const ways: Way[] = [];
	for (;;) {
		const sequence = new Sequence(left, reader.shareOf);
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
	#needs: readonly Need[] = [];
	/** Whether a word's edge stands here, with nothing known before it. */
	#isEdge: boolean;
	readonly #shareOf: ShareOf;

	constructor({ run, isEdge }: Left, shareOf: ShareOf) {
		this.#shareOf = shareOf;
		this.#run = run;
		this.#isEdge = isEdge;
	}

	get left(): Left {
		const run = this.#run === undefined ? (this.#endsInBlank ? BLANK : "") : this.#run.slice(1 - GRAM_LENGTH);
		return { run, isEdge: this.#isEdge };
	}

	asOne(): Way {
		if (this.#run !== undefined) return { run: this.#run, needs: this.#needs };
		return { run: this.#endsInBlank ? BLANK : "", needs: cheapest(needsOf(this.#ways, this.#shareOf), this.#needs) };
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
		this.#needs = cheapest(this.#needs, needsOf(ways, this.#shareOf));
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
		if (this.#run === undefined) this.#ways = this.#ways.map(({ run, needs }) => ({ run: joined(run, letter), needs }));
		else this.#run = joined(this.#run, letter);
	}

	/** Ends all runs; of what comes next, only this stands before it. */
	#goOnFrom(run: string): void {
		const own = this.#run === undefined ? needsOf(this.#ways, this.#shareOf) : needsOfRun(this.#run, this.#shareOf);
		this.#needs = cheapest(this.#needs, own);
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

/** What is needed if any of the ways may be taken: of each what is rarest, then of each what is next. */
function needsOf(ways: readonly Way[], shareOf: ShareOf): readonly Need[] {
	const needs: Need[] = [];
	const ofEach = ways.map(({ run, needs }) => cheapest(needs, needsOfRun(run, shareOf)));
	const most = Math.max(...ofEach.map((own) => own.length));
	for (let rank = 0; rank < most; rank++) {
		const chosen = ofEach.map((own) => own[Math.min(rank, own.length - 1)]);
		if (!chosen.every((own) => own !== undefined)) return [];
		const grams = [...new Set(chosen.flatMap((own) => own.grams))];
		needs.push({ grams, share: grams.reduce((sum, gram) => sum + shareOf(gram), 0) });
	}
	return needs;
}

/** The rarest gram of a run. */
function needsOfRun(run: string, shareOf: ShareOf): readonly Need[] {
	let rarest: Need | undefined;
	for (let at = 0; at + GRAM_LENGTH <= run.length; at++) {
		const gram = run.slice(at, at + GRAM_LENGTH);
		const share = shareOf(gram);
		if (!rarest || share < rarest.share) rarest = { grams: [gram], share };
	}
	return rarest ? [rarest] : [];
}

function cheapest(some: readonly Need[], others: readonly Need[]): readonly Need[] {
	if (others.length === 0) return some;
	if (some.length === 0) return others;
	return [...some, ...others].sort((one, other) => one.share - other.share).slice(0, MOST_NEEDS);
}

/** A third spares few texts that the first two do not. */
const MOST_NEEDS = 2;

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
