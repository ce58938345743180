import type { Passage, Section, Span, Table, TableRow } from "../text/document";
import type { Argument } from "./argument";
import { rememberPerReading } from "./memory";
import type { Mention, MentionKind } from "./mention";
import { mentionsIn, type Reading } from "./reading";
import { opensWithEmphasis } from "./voice";

/** One thing that the author says: a sentence, or a table row together with its column heads. */
export interface Statement {
	/** The passage to point at; of a row the first cell that says something. */
	readonly passage: Passage;
	/** Counts in the reading of `passage`. */
	readonly range: Span;
	/** Which parts of a case the headings, titles and lead-ins above it announce. */
	readonly themes: ReadonlySet<string>;
	readonly row?: TableRow;
	/** The words, in one line; the cells of a row are set apart by bars. */
	readonly text: string;
	/** The mentions of a kind, of some tags if tags are given; quoted words left out. */
	of(kind: MentionKind, ...tags: readonly string[]): readonly Mention[];
	has(kind: MentionKind, ...tags: readonly string[]): boolean;
	/** Whether the words match a pattern (without the flags g and y); remembered, for patterns cost more than anything. */
	test(pattern: RegExp): boolean;
	/** Mentions in the column heads and the lead-in of the row's table. */
	ofHeads(kind: MentionKind, ...tags: readonly string[]): readonly Mention[];
}

/** Everything that the author states, in the order of the text; glossaries and templates state nothing. */
export function statementsOf(argument: Argument): readonly Statement[] {
	const themes = createThemes(argument);
	const rows = rowsOf(argument.document.tables);
	const statements: Statement[] = [];
	for (const passage of argument.document.passages) {
		if (passage.kind === "heading" || passage.sentences.length === 0) continue;
		if (argument.voiceOf(passage) !== "author") continue;
		const announced = themes.of(passage);
		if (announced.has("glossary")) continue;
		if (passage.kind !== "cell") statements.push(...sentencesOf(argument, passage, announced));
		else if (rows.has(passage)) {
			const row = rows.get(passage)!;
			statements.push(rowStatement(argument, row, passage, announced), ...underKey(argument, row, announced));
		}
	}
	return statements;
}

/** On a page that is one table, the first cell is a title and the second the text under it: "Why now | The lab closes on 30 June". */
function underKey(argument: Argument, row: TableRow, announced: ReadonlySet<string>): Statement[] {
	const [key, value] = row.cells;
	if (!key || !value || row.cells.length !== 2 || !isKeyed(argument, row.table)) return [];
	return sentencesOf(argument, value, union(announced, themesIn(argument.readingOf(key))));
}

function isKeyed(argument: Argument, { header, rows }: Table): boolean {
	if (header.cells.some((cell) => [...themesIn(argument.readingOf(cell))].some((theme) => theme !== "response")))
		return false;
	const keys = rows.filter(({ cells: [key] }) => key && themesIn(argument.readingOf(key)).size > 0);
	return keys.length >= KEYS_OF_A_PAGE;
}

const KEYS_OF_A_PAGE = 4;

function sentencesOf(argument: Argument, passage: Passage, themes: ReadonlySet<string>): Statement[] {
	const reading = argument.readingOf(passage);
	return reading.sentences.map((range, sentence) => {
		const said = saidIn(reading, sentence);
		return new MadeStatement(passage, range, themes, said, SAYS_NOTHING);
	});
}

const SAYS_NOTHING: Said = { text: "", of: () => [], test: () => false };

class MadeStatement implements Statement {
	readonly passage: Passage;
	readonly range: Span;
	readonly themes: ReadonlySet<string>;
	declare readonly row?: TableRow;
	readonly #said: Said;
	readonly #heads: Said;

	constructor(passage: Passage, range: Span, themes: ReadonlySet<string>, said: Said, heads: Said, row?: TableRow) {
		this.passage = passage;
		this.range = range;
		this.themes = themes;
		this.#said = said;
		this.#heads = heads;
		if (row) this.row = row;
	}

	get text(): string {
		return this.#said.text;
	}

	of(kind: MentionKind, ...tags: readonly string[]): readonly Mention[] {
		return withTags(this.#said.of(kind), tags);
	}

	has(kind: MentionKind, ...tags: readonly string[]): boolean {
		return hasAny(this.#said.of(kind), tags);
	}

	test(pattern: RegExp): boolean {
		return this.#said.test(pattern);
	}

	ofHeads(kind: MentionKind, ...tags: readonly string[]): readonly Mention[] {
		return withTags(this.#heads.of(kind), tags);
	}
}

/** What one sentence of a reading says, worked out when first asked for. */
interface Said {
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

function saidIn(reading: Reading, sentence: number): Said {
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

function rowStatement(argument: Argument, row: TableRow, passage: Passage, themes: ReadonlySet<string>): Statement {
	const { header, leadIn } = row.table;
	const said = saidInRow(row.cells.map((cell) => argument.readingOf(cell)));
	const heads = saidInRow((leadIn ? [...header.cells, leadIn] : header.cells).map((cell) => argument.readingOf(cell)));
	const range = { start: 0, end: argument.readingOf(passage).text.trimEnd().length };
	return new MadeStatement(passage, range, themes, said, heads, row);
}

/** Rows by the reading of their first cell: the same cells say the same after a keystroke elsewhere. */
const rememberedRows = rememberPerReading<"rows", SaidInRow[]>();

function saidInRow(readings: readonly Reading[]): Said {
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

function hasAny(mentions: readonly Mention[], tags: readonly string[]): boolean {
	if (mentions.length === 0) return false;
	return tags.length === 0 || mentions.some((mention) => tags.includes(mention.tag));
}

function unquoted(reading: Reading, kind: MentionKind): readonly Mention[] {
	return reading.has(kind) ? reading.of(kind).filter((mention) => !mention.quoted) : NONE;
}

function withTags(mentions: readonly Mention[], tags: readonly string[]): readonly Mention[] {
	return tags.length === 0 || mentions.length === 0
		? mentions
		: mentions.filter((mention) => tags.includes(mention.tag));
}

/** Each row by its first cell that says something. */
function rowsOf(tables: readonly Table[]): ReadonlyMap<Passage, TableRow> {
	const rows = new Map<Passage, TableRow>();
	for (const table of tables) {
		for (const row of table.rows) {
			const first = row.cells.find((cell) => cell.sentences.length > 0);
			if (first) rows.set(first, row);
		}
	}
	return rows;
}

function oneLine(text: string): string {
	return /[\n\t]| {2}/u.test(text) ? text.replace(/\s+/gu, " ").trim() : text.trim();
}

const NONE: readonly Mention[] = [];
const NO_THEMES: ReadonlySet<string> = new Set();
/** The longest paragraph that can be the title of what follows it. */
const LONGEST_LABEL = 80;

/** Tells what is announced over each passage: by headings, lead-ins, run-in titles and titles that are mere bold lines. */
function createThemes(argument: Argument) {
	const title = argument.document.sections.find((section) => section.level === 1);
	const ofSections = new Map<Section, ReadonlySet<string>>();
	const ofSection = (section: Section): ReadonlySet<string> => {
		const known = ofSections.get(section);
		if (known) return known;
		const inherited = section.parent ? ofSection(section.parent) : NO_THEMES;
		const own = section.heading && section !== title ? themesIn(argument.readingOf(section.heading)) : NO_THEMES;
		const found = union(inherited, own);
		ofSections.set(section, found);
		return found;
	};
	let label: { readonly section: Section; readonly themes: ReadonlySet<string> } | undefined;
	return {
		of(passage: Passage): ReadonlySet<string> {
			if (isLabel(argument, passage))
				label = { section: passage.section, themes: themesIn(argument.readingOf(passage)) };
			const fromLabel = label?.section === passage.section ? label.themes : NO_THEMES;
			return union(
				ofSection(passage.section),
				fromLabel,
				themesOfLeads(argument, passage),
				themesOfRunIn(argument, passage),
			);
		},
	};
}

/** A short paragraph in bold, or one that ends in a colon, is the title of what follows. */
function isLabel(argument: Argument, passage: Passage): boolean {
	if (passage.kind !== "paragraph" || passage.end - passage.start > LONGEST_LABEL) return false;
	const text = argument.readingOf(passage).text.trim();
	if (text.endsWith(":")) return true;
	return (
		opensWithEmphasis(argument.document, passage) &&
		/[*_]$/u.test(argument.document.text.slice(passage.start, passage.end).trim())
	);
}

function themesOfLeads(argument: Argument, passage: Passage): ReadonlySet<string> {
	let themes = NO_THEMES;
	const { leadIn } = passage.row?.table ?? {};
	if (leadIn && announces(argument, leadIn)) themes = union(themes, themesIn(argument.readingOf(leadIn)));
	for (let item = passage.item; item; item = item.list.parent) {
		const { leadIn: over } = item.list;
		if (over && announces(argument, over)) themes = union(themes, themesIn(argument.readingOf(over)));
	}
	return themes;
}

/** A whole paragraph that happens to stand before a list announces nothing by the words in it. */
function announces(argument: Argument, leadIn: Passage): boolean {
	return leadIn.end - leadIn.start <= LONGEST_LABEL || /:\s*$/u.test(argument.readingOf(leadIn).text);
}

/** The longest words before a colon, or first sentence, that can be a run-in title; a title holds no figures. */
const RUN_IN = /^[^.:!?\n\d]{2,60}[.:?!](?=\s|$)/u;

const RUN_IN_SOMEWHERE = /^\s*[^.:!?\n\d]{2,60}(?:[.:?!](?=\s|$)|\n)/u;
/** In bold, on a line of its own, a title needs no stop. */
const FIRST_LINE = /^[^.:!?\n\d]{2,60}(?=\n)/u;

function themesOfRunIn(argument: Argument, passage: Passage): ReadonlySet<string> {
	if (passage.kind === "cell") return NO_THEMES;
	const reading = argument.readingOf(passage);
	if (!reading.has("theme") || !reading.test(RUN_IN_SOMEWHERE)) return NO_THEMES;
	const isEmphatic = opensWithEmphasis(argument.document, passage);
	const text = reading.text.trimStart();
	const title = RUN_IN.exec(text) ?? (isEmphatic ? FIRST_LINE.exec(text) : null);
	if (!title) return NO_THEMES;
	const isTitle = title[0].endsWith(":") || isPlain(argument) || isEmphatic;
	if (!isTitle) return NO_THEMES;
	const end = reading.text.length - reading.text.trimStart().length + title[0].length;
	return rememberedThemes(reading, "runIn", () => {
		const inside = reading.of("theme").filter((mention) => mention.end <= end);
		return new Set(inside.map((mention) => mention.tag));
	});
}

/** A letter without headings announces its parts by the first sentences of its paragraphs. */
function isPlain(argument: Argument): boolean {
	return argument.document.sections.length <= SECTIONS_OF_A_LETTER;
}

const SECTIONS_OF_A_LETTER = 2;

export function themesIn(reading: Reading): ReadonlySet<string> {
	if (!reading.has("theme")) return NO_THEMES;
	return rememberedThemes(reading, "themes", () => new Set(reading.of("theme").map((mention) => mention.tag)));
}

const rememberedThemes = rememberPerReading<"themes" | "runIn", ReadonlySet<string>>();

function union(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
	return sets.reduce(unionOfTwo, NO_THEMES);
}

function unionOfTwo(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
	if (other.size === 0 || one === other) return one;
	if (one.size === 0) return other;
	for (const theme of other) if (!one.has(theme)) return new Set([...one, ...other]);
	return one;
}
