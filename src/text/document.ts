/** A half-open range of UTF-16 offsets. Which text it counts in is said where it is used: document or passage. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * Parsed Markdown. All spans count in `text`, UTF-16 units from 0.
 *
 * `prose` has the length of `text`. Whatever is not the author's prose (markup, code, link targets, HTML, front
 * matter) is blanked there at equal length, so an index in one is an index in the other. Line breaks stay. Marks that
 * join text (emphasis, a link's brackets, an escape's backslash) become the soft filler of prose.ts, which reading skips.
 */
export interface Document {
	/** The source with `\n` line ends and without a byte order mark. */
	readonly text: string;
	readonly prose: string;
	readonly frontMatter?: FrontMatter | undefined;
	/** In order; the first is the root section, which holds whatever stands before the first heading. */
	readonly sections: readonly Section[];
	/** Every passage in the order of the text, headings and table headers included. */
	readonly passages: readonly Passage[];
	readonly lists: readonly List[];
	readonly tables: readonly Table[];
	readonly quotations: readonly Quotation[];
	/** Fenced and indented code. */
	readonly codes: readonly Code[];
	/** HTML comments, for allow-comments. */
	readonly comments: readonly Comment[];
}

export interface FrontMatter {
	/** From the first `---` to the end of the closing line. */
	readonly span: Span;
	/** What stands between the first line and the closing one. */
	readonly content: Span;
	/** The decoded YAML, `undefined` where it cannot be read. */
	readonly data: unknown;
	readonly problems: readonly YamlProblem[];
	/** The span of the value (or, failing that, the key) at a path of keys and indices, for problems with a place. */
	spanOf(path: readonly (string | number)[]): Span | undefined;
	/** The span of the key at the end of a path. */
	keySpanOf(path: readonly (string | number)[]): Span | undefined;
}

/** What keeps YAML from being read. */
export interface YamlProblem {
	/** One sentence for a reader who is no programmer. */
	readonly message: string;
	readonly span: Span;
	/** A value that can be read once it stands in quotation marks, and the text that does. */
	readonly quoted?: { readonly span: Span; readonly text: string };
}

export interface Section {
	readonly index: number;
	/** 0 for the root, else 1 to 6. */
	readonly level: number;
	readonly heading?: Passage | undefined;
	readonly parent?: Section | undefined;
	/** Heading texts from the outermost to this one, as read (no markup). */
	readonly path: readonly string[];
	/** From the heading to the next heading of the same or a higher level: subsections included. */
	readonly span: Span;
	/** The passages directly under this heading, subsections not included; the heading itself is not among them. */
	readonly passages: readonly Passage[];
}

export type PassageKind = "paragraph" | "item" | "cell" | "heading" | "footnote";

/**
 * Prose that can be read on its own: one paragraph, one paragraph of a list item, one table cell, one heading.
 * `start` and `end` count in the document; `sentences` count in `prose`, from 0.
 */
export interface Passage {
	readonly index: number;
	readonly kind: PassageKind;
	readonly start: number;
	readonly end: number;
	/** `document.prose.slice(start, end)`. */
	readonly prose: string;
	/** Local spans, trimmed of white space. Blank passages (an empty cell) have none. */
	readonly sentences: readonly Span[];
	readonly section: Section;
	/** The innermost block quote around it. */
	readonly quotation?: Quotation | undefined;
	/** The innermost list item around it. */
	readonly item?: ListItem | undefined;
	readonly row?: TableRow | undefined;
	/** 0-based column, for cells. */
	readonly column?: number | undefined;
}

export interface List {
	readonly span: Span;
	readonly ordered: boolean;
	readonly items: readonly ListItem[];
	/** The paragraph straight before the list in the same container: for a nested list, the text of its parent item. */
	readonly leadIn?: Passage | undefined;
	/** The item in which this list is nested. */
	readonly parent?: ListItem | undefined;
}

export interface ListItem {
	readonly list: List;
	/** 0-based place among its siblings. */
	readonly index: number;
	readonly span: Span;
	/** Its own paragraphs, those of nested lists not included. */
	readonly passages: readonly Passage[];
	readonly lists: readonly List[];
	/** A task list's box, where there is one. */
	readonly task?: "open" | "done" | undefined;
}

export interface Table {
	readonly span: Span;
	readonly header: TableRow;
	readonly rows: readonly TableRow[];
	/** The paragraph straight before the table in the same container. */
	readonly leadIn?: Passage | undefined;
}

export interface TableRow {
	readonly table: Table;
	/** -1 for the header. */
	readonly index: number;
	readonly span: Span;
	/** As many as the header has columns; a missing cell is an empty passage at the row's end. */
	readonly cells: readonly Passage[];
}

/** A block quote. Whether it quotes somebody or is a callout is the argument's business, not the text's. */
export interface Quotation {
	readonly span: Span;
	readonly parent?: Quotation | undefined;
	/** Every passage inside, nested ones included. */
	readonly passages: readonly Passage[];
}

export interface Code {
	readonly span: Span;
	/** The info string of a fence; empty for indented code. */
	readonly info: string;
	readonly content: Span;
}

export interface Comment {
	/** From `<!--` to `-->`. */
	readonly span: Span;
	/** What stands between the marks, trimmed. */
	readonly content: string;
	/** True where the comment shares its line with other text. */
	readonly inline: boolean;
}
