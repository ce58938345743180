import type { Document, Passage, Section } from "../text/document";
import type { Argument } from "./argument";
import { oncePerReading } from "./memory";
import type { Reading } from "./reading";
import { opensWithEmphasis } from "./voice";

const NO_THEMES: ReadonlySet<string> = new Set();
/** The longest paragraph that can be the title of what follows it. */
const LONGEST_LABEL = 80;

/** Tells what is announced over each passage: by headings, lead-ins, run-in titles and titles that are mere bold lines. */
export function createThemes(argument: Argument) {
	const { title } = argument;
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
	if (text.endsWith(":")) return !QUOTES.test(text);
	return (
		opensWithEmphasis(argument.document, passage) &&
		/[*_]$/u.test(argument.document.text.slice(passage.start, passage.end).trim())
	);
}

/** "In the words of a colleague:" leads in what somebody said, and entitles nothing behind it. */
const QUOTES =
	/\b(?:words? of|said|says|told|wrote|writes|written|put it|puts it|asked|heard|reported|remarked|recalls?|commented)\b[^.]{0,40}:$/iu;

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
const RUN_IN = /^(?:\d{1,2}[.)]\s*)?[^.:!?\n\d]{2,60}[.:?!](?=\s|$)/u;

const RUN_IN_SOMEWHERE = /^\s*(?:\d{1,2}[.)]\s*)?[^.:!?\n\d]{2,60}(?:[.:?!](?=\s|$)|\n)/u;
/** In bold, on a line of its own, a title needs no stop. */
const FIRST_LINE = /^(?:\d{1,2}[.)]\s*)?[^.:!?\n\d]{2,60}(?=\n)/u;

function themesOfRunIn(argument: Argument, passage: Passage): ReadonlySet<string> {
	if (passage.kind === "cell") return NO_THEMES;
	const reading = argument.readingOf(passage);
	if (!reading.test(RUN_IN_SOMEWHERE)) return NO_THEMES;
	const isEmphatic = opensWithEmphasis(argument.document, passage);
	const text = reading.text.trimStart();
	const title = RUN_IN.exec(text) ?? (isEmphatic ? FIRST_LINE.exec(text) : null);
	if (!title) return NO_THEMES;
	const isTitle = isEmphatic || title[0].endsWith(":") || argument.ofWhole(isPlain);
	if (!isTitle || !reading.has("theme")) return NO_THEMES;
	const end = reading.text.length - text.length + title[0].length;
	const inside = reading.of("theme").filter((mention) => mention.end <= end);
	return inside.length === 0 ? NO_THEMES : new Set(inside.map((mention) => mention.tag));
}

/** A letter without headings announces its parts by the first sentences of its paragraphs. */
function isPlain({ document }: Argument): boolean {
	if (document.sections.length > SECTIONS_OF_A_LETTER) return false;
	return document.passages.filter((passage) => isRunIn(document, passage)).length < TITLES_OF_A_PAPER;
}

/** Bold titles that run into their paragraphs are headings by another name. */
function isRunIn(document: Document, passage: Passage): boolean {
	return passage.kind !== "heading" && passage.kind !== "cell" && opensWithEmphasis(document, passage);
}

const TITLES_OF_A_PAPER = 3;

const SECTIONS_OF_A_LETTER = 2;

/** The parts of a case whose names stand in a text. */
export function themesIn(reading: Reading): ReadonlySet<string> {
	return reading.has("theme") ? everyThemeIn(reading) : NO_THEMES;
}

const everyThemeIn = oncePerReading((reading) => new Set(reading.of("theme").map((mention) => mention.tag)));

/** Everything that one of the sets holds; one of them itself where it holds all. */
export function union(...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
	return sets.reduce(unionOfTwo, NO_THEMES);
}

function unionOfTwo(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
	if (other.size === 0 || one === other) return one;
	if (one.size === 0) return other;
	for (const theme of other) if (!one.has(theme)) return new Set([...one, ...other]);
	return one;
}
