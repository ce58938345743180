import { type Document, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit, type YAMLError } from "yaml";
import type { Span } from "./document";

export interface YamlReading {
	/** The decoded YAML, as far as it can be read; `undefined` where nothing can. Dates stay strings. */
	readonly data: unknown;
	readonly problems: readonly YamlProblem[];
	/** The span of the value at a path of keys and indices or, where the value is empty, of its key. */
	spanOf(path: readonly (string | number)[]): Span | undefined;
	/** The span of the key at the end of a path. */
	keySpanOf(path: readonly (string | number)[]): Span | undefined;
}

export interface YamlProblem {
	/** One sentence for a reader who is no programmer. */
	readonly message: string;
	readonly span: Span;
}

/**
 * Reads YAML and never throws. Every span is shifted by `offset`, the place of `source` in its document.
 * Tags beyond plain YAML are refused, and so are aliases that multiply or contain themselves.
 */
export function readYaml(source: string, offset: number): YamlReading {
	const shifted = (start: number, end: number): Span => {
		const first = Math.min(Math.max(start, 0), source.length);
		const last = Math.min(Math.max(end, first), source.length);
		return { start: offset + first, end: offset + first + source.slice(first, last).trimEnd().length };
	};
	const whole = shifted(0, source.length);
	const unreadable = {
		data: undefined,
		problems: [{ message: UNREADABLE, span: whole }],
		spanOf: () => undefined,
		keySpanOf: () => undefined,
	};
	if (nestsTooDeeply(source)) return { ...unreadable, problems: [{ message: TOO_DEEP, span: whole }] };
	try {
		const document = parseDocument(source, PARSE_OPTIONS);
		const problems = [...document.errors, ...document.warnings].map((problem) => ({
			message: PLAIN_MESSAGES[problem.code],
			span: shifted(problem.pos[0], problem.pos[1]),
		}));
		if (hasCycle(document)) return { ...unreadable, problems: [...problems, { message: ALIASES, span: whole }] };
		const { data, failure } = decode(document);
		if (failure)
			return { ...unreadable, problems: problems.length > 0 ? problems : [{ message: failure, span: whole }] };
		return {
			data,
			problems,
			spanOf: (path) => {
				const found = find(document, path);
				return found && (rangeOf(found.value, shifted) ?? rangeOf(found.key, shifted));
			},
			keySpanOf: (path) => rangeOf(find(document, path)?.key, shifted),
		};
	} catch {
		return unreadable;
	}
}

const PARSE_OPTIONS = {
	schema: "core",
	version: "1.2",
	merge: false,
	resolveKnownTags: false,
	prettyErrors: false,
	logLevel: "error",
} as const;

/** Above this many repetitions of anchored values, aliases count as an attempt to fill the memory. */
const MOST_ALIASES = 100;

const UNREADABLE = "This YAML cannot be read: write one `key: value` on each line, indented with spaces.";
const ALIASES = "The aliases (`*name`) repeat too much or contain themselves: write the values out instead.";

const TOO_DEEP = "This YAML is nested too deeply: write fewer levels.";
const DEEPEST_NESTING = 100;
const DEEP_INDENTATION = /^(?: |[-?:] ){200}/m;

/** What the parser's codes mean to somebody who has never heard of a flow collection. */
const PLAIN_MESSAGES: Readonly<Record<YAMLError["code"], string>> = {
	ALIAS_PROPS: "An alias (`*name`) cannot carry an anchor or a tag: remove it.",
	BAD_ALIAS: "A value that begins with `*` points to another one, which is not there: put it in quotation marks.",
	BAD_COLLECTION_TYPE: "This tag (`!…`) does not fit the value: remove it.",
	BAD_DIRECTIVE: "A line that begins with `%` is an instruction to the YAML reader: remove it.",
	BAD_DQ_ESCAPE: "A backslash between double quotation marks must stand twice: write `\\\\`, or use single ones.",
	BAD_INDENT: "This line is not indented like its neighbours: line it up with the ones that it belongs to.",
	BAD_PROP_ORDER: "The anchor or tag stands in the wrong place: put it straight before the value, or remove it.",
	BAD_SCALAR_START: "A value cannot begin with this character: put the value in quotation marks.",
	BLOCK_AS_IMPLICIT_KEY: "There are two colons here: put the value in quotation marks.",
	BLOCK_IN_FLOW: "A list with dashes cannot stand inside brackets: write the items with commas between them.",
	DUPLICATE_KEY: "This key stands here twice: keep one of them.",
	IMPOSSIBLE: UNREADABLE,
	KEY_OVER_1024_CHARS: "This key is longer than 1,024 characters: shorten it.",
	MISSING_CHAR: "Something is missing here: a colon with a space after it, a closing bracket or a quotation mark.",
	MULTILINE_IMPLICIT_KEY: "A key must stand on one line with a colon after it: add the colon, or join the lines.",
	MULTIPLE_ANCHORS: "This value has two anchors (`&name`): keep one.",
	MULTIPLE_DOCS: "A line `---` begins a second document here: remove it.",
	MULTIPLE_TAGS: "This value has two tags (`!…`): remove them.",
	NON_STRING_KEY: "A key must be a word or a phrase.",
	RESOURCE_EXHAUSTION: TOO_DEEP,
	TAB_AS_INDENT: "This line is indented with a tab: use spaces.",
	TAG_RESOLVE_FAILED: "Tags (`!…`) are not used here: put the value in quotation marks.",
	UNEXPECTED_TOKEN: "This does not belong here: put the value in quotation marks, or begin a new line.",
};

/** The parser recurses, and ends the whole process where a text has thousands of levels. */
function nestsTooDeeply(source: string): boolean {
	let depth = 0;
	for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
		depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
		if (depth > DEEPEST_NESTING) return true;
	}
	return DEEP_INDENTATION.test(source);
}

function decode(document: Document.Parsed): { data?: unknown; failure?: string } {
	try {
		return { data: document.toJS({ maxAliasCount: MOST_ALIASES }) ?? undefined };
	} catch (error) {
		return { failure: error instanceof ReferenceError ? ALIASES : UNREADABLE };
	}
}

function hasCycle(document: Document.Parsed): boolean {
	let cycle = false;
	visit(document, {
		Alias(_key, alias, ancestors) {
			const target = alias.resolve(document);
			if (!target || !ancestors.includes(target)) return undefined;
			cycle = true;
			return visit.BREAK;
		},
	});
	return cycle;
}

interface Found {
	readonly key: unknown;
	readonly value: unknown;
}

function find(document: Document.Parsed, path: readonly (string | number)[]): Found | undefined {
	let found: Found = { key: undefined, value: document.contents };
	for (const step of path) {
		const holder = isAlias(found.value) ? found.value.resolve(document) : found.value;
		if (isMap(holder)) {
			const pair = holder.items.find((item) => String(isScalar(item.key) ? item.key.value : item.key) === String(step));
			if (!pair) return undefined;
			found = pair;
		} else if (isSeq(holder)) {
			if (!(Number(step) in holder.items)) return undefined;
			found = { key: undefined, value: holder.items[Number(step)] };
		} else {
			return undefined;
		}
	}
	return found;
}

/** The place of a node that has one and is not empty. */
function rangeOf(node: unknown, shifted: (start: number, end: number) => Span): Span | undefined {
	if (!isNode(node) || !node.range) return undefined;
	const span = shifted(node.range[0], node.range[1]);
	return span.start < span.end ? span : undefined;
}
