import type { Span } from "../text/document";
import { rememberPerReading } from "./memory";
import type { Mention, MentionKind } from "./mention";
import { mentionsIn, type Reading } from "./reading";

/** What one sentence of a reading, or a table row, says, worked out when first asked for. */
export interface Said {
	readonly text: string;
	of(kind: MentionKind): readonly Mention[];
	test(pattern: RegExp): boolean;
}

/** Which patterns some words match, each tried once. */
class Tested {
	#known: Map<RegExp, boolean> | undefined;

	test(pattern: RegExp, text: string): boolean {
		let found = this.#known?.get(pattern);
		if (found === undefined) {
			found = pattern.test(text);
			this.#known ??= new Map();
			this.#known.set(pattern, found);
		}
		return found;
	}
}

/** Readings outlive keystrokes, and so does what is known of their sentences. */
const remembered = rememberPerReading<"sentences", readonly Said[]>();

export function saidIn(reading: Reading, sentence: number): Said {
	const make = () => reading.sentences.map((range, index) => new SaidInSentence(reading, range, index));
	return remembered(reading, "sentences", make)[sentence]!;
}

class SaidInSentence implements Said {
	readonly #reading: Reading;
	readonly #range: Span;
	readonly #sentence: number;
	readonly #known = new Map<MentionKind, readonly Mention[]>();
	readonly #tested = new Tested();
	#text: string | undefined;

	constructor(reading: Reading, range: Span, sentence: number) {
		this.#reading = reading;
		this.#range = range;
		this.#sentence = sentence;
	}

	test(pattern: RegExp): boolean {
		return this.#tested.test(pattern, this.text);
	}

	get text(): string {
		this.#text ??= oneLine(this.#reading.text.slice(this.#range.start, this.#range.end));
		return this.#text;
	}

	of(kind: MentionKind): readonly Mention[] {
		if (!this.#reading.has(kind)) return NONE;
		let found = this.#known.get(kind);
		if (!found) {
			found = mentionsIn(this.#reading, this.#sentence, kind);
			this.#known.set(kind, found);
		}
		return found;
	}
}

/** Rows by the reading of their first cell: the same cells say the same after a keystroke elsewhere. */
const rememberedRows = rememberPerReading<"rows", SaidInRow[]>();

export function saidInRow(readings: readonly Reading[]): Said {
	const [first] = readings;
	if (!first) return new SaidInRow(readings);
	const rows = rememberedRows(first, "rows", () => []);
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

class SaidInRow implements Said {
	readonly #readings: readonly Reading[];
	readonly #known = new Map<MentionKind, readonly Mention[]>();
	readonly #tested = new Tested();
	#text: string | undefined;

	constructor(readings: readonly Reading[]) {
		this.#readings = readings;
	}

	isOf(readings: readonly Reading[]): boolean {
		return (
			readings.length === this.#readings.length && readings.every((reading, index) => reading === this.#readings[index])
		);
	}

	test(pattern: RegExp): boolean {
		return this.#tested.test(pattern, this.text);
	}

	get text(): string {
		this.#text ??= this.#readings.map((reading) => oneLine(reading.text)).join(" | ");
		return this.#text;
	}

	of(kind: MentionKind): readonly Mention[] {
		let found = this.#known.get(kind);
		if (!found) {
			found = this.#readings.flatMap((reading) => unquoted(reading, kind));
			this.#known.set(kind, found);
		}
		return found;
	}
}

function unquoted(reading: Reading, kind: MentionKind): readonly Mention[] {
	return reading.has(kind) ? reading.of(kind).filter((mention) => !mention.quoted) : NONE;
}

function oneLine(text: string): string {
	return /[\n\t]| {2}/u.test(text) ? text.replace(/\s+/gu, " ").trim() : text.trim();
}

const NONE: readonly Mention[] = [];

/** What stands over a sentence, which has no column heads. */
export const SAYS_NOTHING: Said = { text: "", of: () => [], test: () => false };
