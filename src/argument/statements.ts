import type { Passage, Span, Table, TableRow } from "../text/document";
import { createThemes, themesIn, union } from "./announced-themes";
import type { Argument } from "./argument";
import { isFormInstruction } from "./form-instructions";
import type { Mention, MentionKind } from "./mention";
import { SAYS_NOTHING, type Said, saidIn, saidInRow } from "./said";

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
	/** Whether the words might match a pattern: false only where they do not, and told in a few looks. */
	mayMatch(pattern: RegExp): boolean;
	/** Mentions in the column heads and the lead-in of the row's table. */
	ofHeads(kind: MentionKind, ...tags: readonly string[]): readonly Mention[];
}

/** Everything that the author states in a section, in the order of the text; glossaries, templates and the words of a form state nothing. */
export function statementsOf(alone: Argument): readonly Statement[] {
	return alone.once(spokenIn).all();
}

/** One of them: most are not asked for between two keystrokes, and so not made. */
export function statementAt(alone: Argument, place: number): Statement {
	return alone.once(spokenIn).at(place);
}

function spokenIn(alone: Argument): Statements {
	return new Statements(alone.document.passages, alone.remembered(saidInSection));
}

/** The statements of a section, each made once and when it is first asked for. */
class Statements {
	readonly #passages: readonly Passage[];
	readonly #uttered: readonly Uttered[];
	readonly #made: Statement[] = [];

	constructor(passages: readonly Passage[], uttered: readonly Uttered[]) {
		this.#passages = passages;
		this.#uttered = uttered;
	}

	at(place: number): Statement {
		const uttered = this.#uttered[place]!;
		this.#made[place] ??= new MadeStatement(this.#passages[uttered.place]!, uttered);
		return this.#made[place];
	}

	all(): readonly Statement[] {
		return this.#uttered.map((_, place) => this.at(place));
	}
}

/** All of a statement that outlives a keystroke elsewhere. */
interface Uttered {
	/** Which passage of the section it is. */
	readonly place: number;
	readonly range: Span;
	readonly themes: ReadonlySet<string>;
	readonly said: Said;
	readonly heads: Said;
	readonly isRow: boolean;
}

function saidInSection(argument: Argument): readonly Uttered[] {
	const themes = createThemes(argument);
	const rows = rowsOf(argument.document.tables);
	const statements: Uttered[] = [];
	for (const passage of argument.authored) {
		if (passage.sentences.length === 0 || isFormInstruction(argument, passage)) continue;
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
function underKey(argument: Argument, row: TableRow, announced: ReadonlySet<string>): Uttered[] {
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

function sentencesOf(argument: Argument, passage: Passage, themes: ReadonlySet<string>): Uttered[] {
	const reading = argument.readingOf(passage);
	const place = argument.placeOf(passage);
	return reading.sentences.map((range, sentence) => {
		const said = saidIn(reading, sentence);
		return { place, range, themes, said, heads: SAYS_NOTHING, isRow: false };
	});
}

class MadeStatement implements Statement {
	readonly passage: Passage;
	declare readonly row?: TableRow;
	readonly #uttered: Uttered;

	constructor(passage: Passage, uttered: Uttered) {
		this.passage = passage;
		this.#uttered = uttered;
		if (uttered.isRow && passage.row) this.row = passage.row;
	}

	get range(): Span {
		return this.#uttered.range;
	}

	get themes(): ReadonlySet<string> {
		return this.#uttered.themes;
	}

	get text(): string {
		return this.#uttered.said.text;
	}

	of(kind: MentionKind, ...tags: readonly string[]): readonly Mention[] {
		return withTags(this.#uttered.said.of(kind), tags);
	}

	has(kind: MentionKind, ...tags: readonly string[]): boolean {
		return hasAny(this.#uttered.said.of(kind), tags);
	}

	test(pattern: RegExp): boolean {
		return this.#uttered.said.test(pattern);
	}

	mayMatch(pattern: RegExp): boolean {
		return this.#uttered.said.mayMatch(pattern);
	}

	ofHeads(kind: MentionKind, ...tags: readonly string[]): readonly Mention[] {
		return withTags(this.#uttered.heads.of(kind), tags);
	}
}

function rowStatement(argument: Argument, row: TableRow, passage: Passage, themes: ReadonlySet<string>): Uttered {
	const { header, leadIn } = row.table;
	const said = saidInRow(row.cells.map((cell) => argument.readingOf(cell)));
	const heads = saidInRow((leadIn ? [...header.cells, leadIn] : header.cells).map((cell) => argument.readingOf(cell)));
	const range = { start: 0, end: argument.readingOf(passage).text.trimEnd().length };
	return { place: argument.placeOf(passage), range, themes, said, heads, isRow: true };
}

function hasAny(mentions: readonly Mention[], tags: readonly string[]): boolean {
	if (mentions.length === 0) return false;
	return tags.length === 0 || mentions.some((mention) => tags.includes(mention.tag));
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
