import type { Span, YamlProblem } from "./document";
import { ALIASES, faultOf, ODDITIES, TOO_DEEP, UNREADABLE, wordsOfLine } from "./yaml-faults";
import { treeOf, type YamlNode, type YamlTree } from "./yaml-tree";

export interface YamlReading {
	/** The decoded YAML, as far as it can be read; `undefined` where nothing can. Dates stay strings. */
	readonly data: unknown;
	readonly problems: readonly YamlProblem[];
	/** The span of the value at a path of keys and indices or, where the value is empty, of its key. */
	spanOf(path: readonly (string | number)[]): Span | undefined;
	/** The span of the key at the end of a path. */
	keySpanOf(path: readonly (string | number)[]): Span | undefined;
}

/**
 * Reads YAML and never throws. Every span is shifted by `offset`, the place of `source` in its document.
 * Tags beyond plain YAML are refused, and so are aliases that multiply or contain themselves. What cannot be read is
 * left out, and the rest is read.
 */
export function readYaml(source: string, offset: number): YamlReading {
	const shifted = ({ start, end }: Span): Span => {
		const first = Math.min(Math.max(start, 0), source.length);
		const last = Math.min(Math.max(end, first), source.length);
		return { start: offset + first, end: offset + first + source.slice(first, last).trimEnd().length };
	};
	const whole = shifted({ start: 0, end: source.length });
	const nothing = (problems: readonly YamlProblem[]): YamlReading => ({
		data: undefined,
		problems,
		spanOf: () => undefined,
		keySpanOf: () => undefined,
	});
	if (nestsTooDeeply(source)) return nothing([{ message: TOO_DEEP, span: whole }]);
	const { tree, faults } = readTolerantly(source);
	const odd = (tree?.oddities ?? []).map(({ kind, span }) => ({ message: ODDITIES[kind], span }));
	const problems = [...faults, ...odd].map(({ message, span }): YamlProblem => {
		const quoted = quotedAt(source, span.start, faults.length + odd.length);
		return { message, span: shifted(span), ...(quoted && { quoted: { ...quoted, span: shifted(quoted.span) } }) };
	});
	if (!tree) return nothing(problems);
	const { data, failure } = decode(tree.root);
	if (failure) return nothing([...problems, { message: failure, span: whole }]);
	const rangeOf = (node: YamlNode | undefined): Span | undefined => {
		const span = node?.span && shifted(node.span);
		return span && span.start < span.end ? span : undefined;
	};
	return {
		data,
		problems,
		spanOf: (path) => {
			const found = find(tree.root, path);
			return found && (rangeOf(found.value) ?? rangeOf(found.key));
		},
		keySpanOf: (path) => rangeOf(find(tree.root, path)?.key),
	};
}

/** Above this many repetitions of an anchored value, aliases count as an attempt to fill the memory. */
const MOST_ALIASES = 100;

const DEEPEST_NESTING = 100;
const DEEP_INDENTATION = /^(?: |[-?:] ){200}/m;

/** The parser recurses; a text of thousands of levels is no configuration. */
function nestsTooDeeply(source: string): boolean {
	let depth = 0;
	for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
		depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
		if (depth > DEEPEST_NESTING) return true;
	}
	return DEEP_INDENTATION.test(source);
}

interface Tolerant {
	readonly tree: YamlTree | undefined;
	readonly faults: readonly YamlProblem[];
}

/** The parser stops at the first fault. What is faulty is blanked, line by line, within the entry where it stands. */
function readTolerantly(source: string): Tolerant {
	const whole = attempt(source);
	if ("tree" in whole) return { tree: whole.tree, faults: [] };
	const entries = [...source.matchAll(TOP_LEVEL)].map(({ index }) => index);
	if (entries.length > MOST_ENTRIES) return { tree: undefined, faults: [whole.fault] };
	const faults: YamlProblem[] = [];
	let readable = source.slice(0, entries[0]);
	for (const [index, start] of entries.entries()) {
		const entry = mended(source.slice(start, entries[index + 1]));
		for (const { message, span } of entry.faults)
			faults.push({ message, span: { start: start + span.start, end: start + span.end } });
		readable += entry.text;
	}
	const { text, faults: others } = mended(readable);
	return { tree: treeOf(text), faults: [...faults, ...others] };
}

/** A line that begins a key of the outermost level. */
const TOP_LEVEL = /^[^\s#\-\]}%].*/gm;
const MOST_ENTRIES = 500;
const MOST_FAULTS = 8;

function attempt(source: string): { readonly tree: YamlTree } | { readonly fault: YamlProblem } {
	try {
		return { tree: treeOf(source) };
	} catch (error) {
		return { fault: faultOf(error, source) };
	}
}

/** A text without its faulty lines, at equal length; blank where nothing of use is left. */
function mended(source: string): { readonly text: string; readonly faults: readonly YamlProblem[] } {
	const faults: YamlProblem[] = [];
	let text = source;
	while (faults.length < MOST_FAULTS) {
		const outcome = attempt(text);
		if ("tree" in outcome) {
			const kind = outcome.tree.root?.kind;
			if (faults.length === 0 || kind === "map" || kind === "list") return { text, faults };
			break;
		}
		const { fault } = outcome;
		faults.push(fault);
		const line = wordsOfLine(text, fault.span.start);
		if (line.end <= line.start) break;
		text = text.slice(0, line.start) + " ".repeat(line.end - line.start) + text.slice(line.end);
	}
	return { text: source.replace(/[^\n]/g, " "), faults: faults.slice(0, 1) };
}

/** The value on a line, in quotation marks, where these leave less at fault than there is. */
function quotedAt(source: string, at: number, problems: number): YamlProblem["quoted"] {
	const lineStart = source.lastIndexOf("\n", at - 1) + 1;
	const [line = ""] = source.slice(lineStart).split("\n", 1);
	const [, lead = "", value] = LINE_OF_VALUE.exec(line.trimEnd()) ?? [];
	if (value === undefined || problems > MOST_FAULTS) return undefined;
	const span = { start: lineStart + lead.length, end: lineStart + lead.length + value.length };
	const text = `"${value}"`;
	const { tree, faults } = readTolerantly(source.slice(0, span.start) + text + source.slice(span.end));
	return tree && faults.length + tree.oddities.length < problems ? { span, text } : undefined;
}

/** A key, a colon and a value that holds neither quotation marks nor a comment. */
const LINE_OF_VALUE = /^( *(?:- +)?[\w-]+: +)([^\s"'|>\\#][^"\\#]*)$/;

function decode(root: YamlNode | undefined): { data?: unknown; failure?: string } {
	try {
		return { data: (root && new Decoder().value(root)) ?? undefined };
	} catch (error) {
		return { failure: error instanceof RangeError ? ALIASES : UNREADABLE };
	}
}

class Decoder {
	private readonly repetitions = new Map<YamlNode, number>();
	private readonly open = new Set<YamlNode>();

	/** Throws a `RangeError` where aliases multiply or contain themselves. */
	value(node: YamlNode): unknown {
		if (node.kind === "scalar") return node.value;
		if (node.kind === "alias") return node.target && this.repeated(node.target);
		if (this.open.has(node)) throw new RangeError("contains itself");
		this.open.add(node);
		const value =
			node.kind === "list"
				? node.items.map((item) => this.value(item) ?? null)
				: Object.fromEntries(node.pairs.map((pair) => [nameOf(pair.key), this.value(pair.value) ?? null]));
		this.open.delete(node);
		return value;
	}

	private repeated(target: YamlNode): unknown {
		const repetitions = (this.repetitions.get(target) ?? 0) + 1;
		if (repetitions > MOST_ALIASES) throw new RangeError("repeats too much");
		this.repetitions.set(target, repetitions);
		return this.value(target);
	}
}

/** A key as a property's name. */
function nameOf(key: YamlNode): string {
	if (key.kind === "alias") return key.target ? nameOf(key.target) : "";
	return key.kind === "scalar" ? String(key.value ?? "") : JSON.stringify(new Decoder().value(key));
}

interface Found {
	readonly key: YamlNode | undefined;
	readonly value: YamlNode;
}

function find(root: YamlNode | undefined, path: readonly (string | number)[]): Found | undefined {
	let found: Found | undefined = root && { key: undefined, value: root };
	for (const step of path) {
		const holder: YamlNode | undefined = found?.value.kind === "alias" ? found.value.target : found?.value;
		if (holder?.kind === "map") found = holder.pairs.find((pair) => nameOf(pair.key) === String(step));
		else if (holder?.kind === "list") found = itemAt(holder.items, step);
		else return undefined;
	}
	return found;
}

function itemAt(items: readonly YamlNode[], step: string | number): Found | undefined {
	const value = items[Number(step)];
	return value && { key: undefined, value };
}
