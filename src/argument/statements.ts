import type { Passage, Section, Span, Table, TableRow } from "../text/document";
import type { Argument } from "./argument";
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
		else if (rows.has(passage)) statements.push(rowStatement(argument, rows.get(passage)!, passage, announced));
	}
	return statements;
}

function sentencesOf(argument: Argument, passage: Passage, themes: ReadonlySet<string>): Statement[] {
	const reading = argument.readingOf(passage);
	return reading.sentences.map((range, sentence) => ({
		passage,
		range,
		themes,
		get text() {
			return oneLine(reading.text.slice(range.start, range.end));
		},
		of: (kind, ...tags) => withTags(mentionsIn(reading, sentence, kind), tags),
		has: (kind, ...tags) => withTags(mentionsIn(reading, sentence, kind), tags).length > 0,
		ofHeads: () => [],
	}));
}

function rowStatement(argument: Argument, row: TableRow, passage: Passage, themes: ReadonlySet<string>): Statement {
	const readings = row.cells.map((cell) => argument.readingOf(cell));
	const heads = [...row.table.header.cells, ...(row.table.leadIn ? [row.table.leadIn] : [])].map((cell) =>
		argument.readingOf(cell),
	);
	const of: Statement["of"] = (kind, ...tags) =>
		withTags(
			readings.flatMap((reading) => unquoted(reading, kind)),
			tags,
		);
	return {
		passage,
		range: { start: 0, end: argument.readingOf(passage).text.trimEnd().length },
		themes,
		row,
		get text() {
			return readings.map((reading) => oneLine(reading.text)).join(" | ");
		},
		of,
		has: (kind, ...tags) => of(kind, ...tags).length > 0,
		ofHeads: (kind, ...tags) =>
			withTags(
				heads.flatMap((reading) => unquoted(reading, kind)),
				tags,
			),
	};
}

function unquoted(reading: Reading, kind: MentionKind): readonly Mention[] {
	return reading.of(kind).filter((mention) => !mention.quoted);
}

function withTags(mentions: readonly Mention[], tags: readonly string[]): readonly Mention[] {
	return tags.length === 0 ? mentions : mentions.filter((mention) => tags.includes(mention.tag));
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
	return text.replace(/\s+/gu, " ").trim();
}

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
	if (leadIn) themes = union(themes, themesIn(argument.readingOf(leadIn)));
	for (let item = passage.item; item; item = item.list.parent) {
		if (item.list.leadIn) themes = union(themes, themesIn(argument.readingOf(item.list.leadIn)));
	}
	return themes;
}

/** The longest words before a colon, or first sentence, that can be a run-in title; a title holds no figures. */
const RUN_IN = /^[^.:!?\n\d]{2,60}[.:?!](?=\s|$)/u;

function themesOfRunIn(argument: Argument, passage: Passage): ReadonlySet<string> {
	if (passage.kind === "cell") return NO_THEMES;
	const reading = argument.readingOf(passage);
	const title = RUN_IN.exec(reading.text.trimStart());
	if (!title) return NO_THEMES;
	const isTitle = title[0].endsWith(":") || isPlain(argument) || opensWithEmphasis(argument.document, passage);
	if (!isTitle) return NO_THEMES;
	const end = reading.text.length - reading.text.trimStart().length + title[0].length;
	return new Set(
		reading
			.of("theme")
			.filter((mention) => mention.end <= end)
			.map((mention) => mention.tag),
	);
}

/** A letter without headings announces its parts by the first sentences of its paragraphs. */
function isPlain(argument: Argument): boolean {
	return argument.document.sections.length <= SECTIONS_OF_A_LETTER;
}

const SECTIONS_OF_A_LETTER = 2;

export function themesIn(reading: Reading): ReadonlySet<string> {
	return reading.has("theme") ? new Set(reading.of("theme").map((mention) => mention.tag)) : NO_THEMES;
}

function union(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
	const filled = sets.filter((set) => set.size > 0);
	if (filled.length === 0) return NO_THEMES;
	return filled.length === 1 ? filled[0]! : new Set(filled.flatMap((set) => [...set]));
}
