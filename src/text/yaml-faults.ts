import type { Span } from "./document";
import type { Oddity } from "./yaml-tree";

/** Where YAML stops being readable, in one sentence for a reader who is no programmer. */
export interface Fault {
	readonly message: string;
	readonly span: Span;
}

export const UNREADABLE = "This cannot be read: write one `key: value` on each line, indented with spaces.";
export const ALIASES = "The aliases (`*name`) repeat too much or contain themselves: write the values out instead.";
export const TOO_DEEP = "Too many levels stand inside each other here: write fewer.";

/** What the parser lets pass and nobody means. */
export const ODDITIES: Readonly<Record<Oddity["kind"], string>> = {
	"unknown alias": "A value that begins with `*` points to another one, which is not there: put it in quotation marks.",
	tag: "Tags (`!…`) are not used here: put the value in quotation marks.",
	"same key": "This key stands here twice: keep one of them.",
	"second document": "A line `---` begins a second document here: remove it.",
};

/** What the parser's exception means, and where; anything else that is thrown says that nothing can be read. */
export function faultOf(thrown: unknown, source: string): Fault {
	const { reason, mark } = thrown as { readonly reason?: string; readonly mark?: { readonly position: number } };
	if (reason === undefined || mark === undefined)
		return { message: UNREADABLE, span: { start: 0, end: source.length } };
	const position = Math.min(mark.position, source.trimEnd().length);
	if (reason.startsWith("directives end")) return { message: DIRECTIVE, span: lineBefore(source, position) };
	const isSecondLine = source[position] === ":" && reason.startsWith("end of the stream or");
	if (isSecondLine || reason.includes("multiline key"))
		return { message: NO_COLON, span: lineBefore(source, position) };
	const line = wordsOfLine(source, position);
	const before = source.slice(line.start, position);
	if (reason.startsWith("deficient")) return unclosed(source, line, position);
	if (reason.startsWith("bad indentation") || reason.startsWith("end of the stream or"))
		return misplaced(source, line, position);
	const [, message] = MESSAGES.find(([pattern]) => pattern.test(reason)) ?? [undefined, UNEXPECTED];
	const start = position >= line.end ? line.start : Math.max(line.start, position - /\S*\s?$/.exec(before)![0].length);
	return { message, span: { start, end: line.end } };
}

const NO_COLON = "A key must stand on one line with a colon after it: add the colon, or join the lines.";
const UNEXPECTED = "This does not belong here: put the value in quotation marks, or begin a new line.";
const DIRECTIVE = "A line that begins with `%` gives instructions to a program, and none are read here: remove it.";
const TWO_COLONS = "There are two colons here: put the value in quotation marks.";
const DASHES = "A list with dashes cannot stand inside brackets: write the items with commas between them.";
const MISSING = "Something is missing here: a colon with a space after it, a closing bracket or a quotation mark.";
const BAD_START = "A value cannot begin with this character: put the value in quotation marks.";
const BAD_INDENT = "This line is not indented like its neighbours: line it up with the ones that it belongs to.";

const MESSAGES: readonly (readonly [RegExp, string])[] = [
	[/^tab characters/, "This line is indented with a tab: use spaces."],
	[/nesting/, TOO_DEEP],
	[/directive|TAG|YAML/, DIRECTIVE],
	[/expected ':'/, NO_COLON],
	[/unexpected end|missed comma|whitespace character/, MISSING],
	[
		/escape sequence|hexadecimal/,
		"A backslash between double quotation marks must stand twice: write `\\\\`, or use single ones.",
	],
	[/alias node should/, "An alias (`*name`) cannot carry an anchor or a tag: remove it."],
	[/name of an alias/, ODDITIES["unknown alias"]],
	[/duplication of a tag/, "This value has two tags (`!…`): remove them."],
	[/duplication of an anchor/, "This value has two anchors (`&name`): keep one."],
	[/name of an anchor/, BAD_START],
	[/tag/, ODDITIES.tag],
];

/** The parser says alike of a second colon, of a character that begins no value and of a line that stands askew. */
function misplaced(source: string, line: Span, position: number): Fault {
	const before = source.slice(line.start, position);
	const rest = { start: position, end: line.end };
	const colon = /:\s+(?=\S)/.exec(before);
	if (source[position] === ":" && colon)
		return { message: TWO_COLONS, span: { start: line.start + colon.index + colon[0].length, end: line.end } };
	if (/^(?:[@`%]|[-?:|>](?!\S))/.test(source.slice(position)) && /[:-]\s+$/.test(before))
		return { message: BAD_START, span: rest };
	if (source[position] === ":" || before.trim() === "") return { message: BAD_INDENT, span: line };
	return { message: UNEXPECTED, span: rest };
}

/** Between brackets or quotation marks, a line stands further left than it may: most often they are not closed. */
function unclosed(source: string, line: Span, position: number): Fault {
	if (position >= line.end) return { message: MISSING, span: line };
	return { message: /^- /.test(source.slice(position)) ? DASHES : BAD_INDENT, span: line };
}

/** The words of the line of a position; of the last one with words where the line is empty. */
export function wordsOfLine(source: string, position: number): Span {
	const end = source.indexOf("\n", position);
	const upTo = source.slice(0, end < 0 ? source.length : end).trimEnd();
	const start = upTo.lastIndexOf("\n") + 1;
	return { start: start + upTo.slice(start).search(/\S|$/), end: upTo.length };
}

function lineBefore(source: string, position: number): Span {
	const start = source.lastIndexOf("\n", position - 1);
	return start < 0 ? wordsOfLine(source, position) : wordsOfLine(source, source.slice(0, start).trimEnd().length);
}
