import type { Span } from "../text/document";
import { oncePerReading } from "./memory";
import type { Mention, MentionKind } from "./mention";
import { Prefilter } from "./patterns/prefilter";
import { mentionsIn, type Reading } from "./reading";

/** What one sentence of a reading, or a table row, says, worked out when first asked for. */
export interface Said {
	readonly text: string;
	of(kind: MentionKind): readonly Mention[];
	test(pattern: RegExp): boolean;
	/** Whether the text might match a pattern: false only where it does not, and told in a few looks. */
	mayMatch(pattern: RegExp): boolean;
}

/** Works out once what is asked again and again. */
abstract class Remembered implements Said {
	readonly #first: Reading | undefined;
	#text: string | undefined;
	#prefilter: Prefilter | undefined;
	#known: Map<MentionKind, readonly Mention[]> | undefined;

	/** `first` is where the words stand: what is said of them is remembered as long as what is said of that. */
	constructor(first: Reading | undefined) {
		this.#first = first;
	}

	protected abstract write(): string;
	protected abstract mentionsOf(kind: MentionKind): readonly Mention[];

	get text(): string {
		this.#text ??= this.write();
		return this.#text;
	}

	of(kind: MentionKind): readonly Mention[] {
		let found = this.#known?.get(kind);
		if (!found) {
			found = this.mentionsOf(kind);
			this.#known ??= new Map();
			this.#known.set(kind, found);
		}
		return found;
	}

	test(pattern: RegExp): boolean {
		return !this.#first || this.#first.isNew ? this.#filter.test(pattern) : this.#filter.recall(pattern);
	}

	mayMatch(pattern: RegExp): boolean {
		return this.#filter.mayMatch(pattern);
	}

	get #filter(): Prefilter {
		this.#prefilter ??= new Prefilter(this.text);
		return this.#prefilter;
	}
}

/** Readings outlive keystrokes, and so does what is known of their sentences. */
const saidInSentences = oncePerReading((reading) =>
	reading.sentences.map((range, index) => new SaidInSentence(reading, range, index)),
);

/** What a sentence of a reading says, by its ordinal. */
export function saidIn(reading: Reading, sentence: number): Said {
	return saidInSentences(reading)[sentence]!;
}

class SaidInSentence extends Remembered {
	readonly #reading: Reading;
	readonly #range: Span;
	readonly #sentence: number;

	constructor(reading: Reading, range: Span, sentence: number) {
		super(reading);
		this.#reading = reading;
		this.#range = range;
		this.#sentence = sentence;
	}

	override of(kind: MentionKind): readonly Mention[] {
		return this.#reading.has(kind) ? super.of(kind) : NONE;
	}

	override test(pattern: RegExp): boolean {
		return this.#isWhole ? this.#reading.test(pattern) : super.test(pattern);
	}

	override mayMatch(pattern: RegExp): boolean {
		return this.#isWhole ? this.#reading.mayMatch(pattern) : super.mayMatch(pattern);
	}

	/** Most passages are one sentence, and what is known of the one is known of the other. */
	get #isWhole(): boolean {
		return this.text === this.#reading.text;
	}

	protected write(): string {
		return oneLine(this.#reading.text.slice(this.#range.start, this.#range.end));
	}

	protected mentionsOf(kind: MentionKind): readonly Mention[] {
		return mentionsIn(this.#reading, this.#sentence, kind);
	}
}

/** Rows by the reading of their first cell: the same cells say the same after a keystroke elsewhere. */
const rowsBeginningWith = oncePerReading((): SaidInRow[] => []);

/** What the cells of a row say together, column heads left out. */
export function saidInRow(readings: readonly Reading[]): Said {
	const [first] = readings;
	if (!first) return new SaidInRow(readings);
	const rows = rowsBeginningWith(first);
	let said = rows.find((row) => row.isOf(readings));
	if (!said) {
		said = new SaidInRow(readings);
		rows.splice(0, rows.length > ROWS_THAT_BEGIN_ALIKE ? 1 : 0);
		rows.push(said);
	}
	return said;
}

/** Rows whose first cells read alike share a memory, which must not grow with every keystroke in the others. */
const ROWS_THAT_BEGIN_ALIKE = 20;

class SaidInRow extends Remembered {
	readonly #readings: readonly Reading[];

	constructor(readings: readonly Reading[]) {
		super(readings[0]);
		this.#readings = readings;
	}

	isOf(readings: readonly Reading[]): boolean {
		return (
			readings.length === this.#readings.length && readings.every((reading, index) => reading === this.#readings[index])
		);
	}

	protected write(): string {
		return this.#readings.map((reading) => oneLine(reading.text)).join(" | ");
	}

	protected mentionsOf(kind: MentionKind): readonly Mention[] {
		return this.#readings.flatMap((reading) => unquoted(reading, kind));
	}
}

function unquoted(reading: Reading, kind: MentionKind): readonly Mention[] {
	const mentions = reading.of(kind);
	return mentions.length === 0 ? NONE : mentions.filter((mention) => !mention.quoted);
}

function oneLine(text: string): string {
	return /[\n\t]| {2}/u.test(text) ? text.replace(/\s+/gu, " ").trim() : text.trim();
}

const NONE: readonly Mention[] = [];

/** What stands over a sentence, which has no column heads. */
export const SAYS_NOTHING: Said = { text: "", of: () => [], test: () => false, mayMatch: () => false };
