import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from "js-yaml";
import type { Span } from "./document";

/** A piece of YAML with its place; what is written nowhere, an empty value, has none. */
export type YamlNode = YamlScalar | YamlMap | YamlList | YamlAlias;

export interface YamlScalar {
	readonly kind: "scalar";
	readonly value: unknown;
	readonly span: Span | undefined;
}

export interface YamlMap {
	readonly kind: "map";
	readonly pairs: { readonly key: YamlNode; value: YamlNode }[];
	span: Span | undefined;
}

export interface YamlList {
	readonly kind: "list";
	readonly items: YamlNode[];
	span: Span | undefined;
}

export interface YamlAlias {
	readonly kind: "alias";
	readonly target: YamlNode | undefined;
	readonly span: Span;
}

/** What the parser lets pass and nobody means. */
export interface Oddity {
	readonly kind: "unknown alias" | "tag" | "same key" | "second document";
	readonly span: Span;
}

export interface YamlTree {
	/** Undefined where there is nothing but blanks and comments. */
	readonly root: YamlNode | undefined;
	readonly oddities: readonly Oddity[];
}

/** Reads YAML 1.2 by its core schema. Throws the parser's exception where the text is no YAML. */
export function treeOf(source: string): YamlTree {
	return new Composer(source, parseEvents(source, {})).compose();
}

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
type CollectionEvent = Extract<Event, { type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }>;

/** Builds the tree from the parser's events, which come in the order of the text. */
class Composer {
	private readonly oddities: Oddity[] = [];
	private readonly anchors = new Map<string, YamlNode>();
	private next = 0;
	/** The end of all that has been read. */
	private end = 0;

	constructor(
		private readonly source: string,
		private readonly events: readonly Event[],
	) {}

	compose(): YamlTree {
		if (this.events.length === 0) return { root: undefined, oddities: [] };
		this.next = 1;
		const root = this.node();
		if (this.next + 1 < this.events.length) {
			const start = Math.max(0, this.source.slice(this.end).search(/^---/m)) + this.end;
			this.oddities.push({ kind: "second document", span: { start, end: start + 3 } });
		}
		return { root, oddities: this.oddities };
	}

	private node(): YamlNode {
		const event = this.events[this.next++]!;
		switch (event.type) {
			case EVENT_ID.SCALAR:
				return this.named(event, this.scalar(event));
			case EVENT_ID.ALIAS:
				return this.alias({ start: event.anchorStart - 1, end: event.anchorEnd });
			case EVENT_ID.MAPPING:
				return this.map(event);
			case EVENT_ID.SEQUENCE:
				return this.list(event);
			default:
				throw new Error("The parser's events are out of order.");
		}
	}

	private scalar(event: ScalarEvent): YamlScalar {
		const text = getScalarValue(this.source, event);
		const tag = this.tagOf(event);
		const isForeign = this.isForeign(event, tag);
		const isPlain = event.style === SCALAR_STYLE.PLAIN && !isForeign && tag !== "!" && tag !== "!!str";
		const span = event.valueStart < 0 ? undefined : this.spanOfScalar(event);
		if (span) this.end = Math.max(this.end, span.end);
		return { kind: "scalar", value: isPlain ? plainValue(text) : text, span };
	}

	private spanOfScalar({ style, valueStart, valueEnd }: ScalarEvent): Span {
		switch (style) {
			case SCALAR_STYLE.PLAIN:
				return { start: valueStart, end: valueEnd };
			case SCALAR_STYLE.SINGLE_QUOTED:
			case SCALAR_STYLE.DOUBLE_QUOTED:
				return { start: valueStart - 1, end: valueEnd + 1 };
			default: {
				const header = this.source.slice(this.end, valueStart).search(/[|>]/);
				return { start: header < 0 ? valueStart : this.end + header, end: valueEnd };
			}
		}
	}

	private map(event: CollectionEvent): YamlMap {
		const map: YamlMap = { kind: "map", pairs: [], span: undefined };
		this.isForeign(event, this.tagOf(event));
		this.named(event, map);
		const keys = new Set<unknown>();
		while (!this.isClosed()) {
			const key = this.node();
			const known = key.kind === "scalar" ? key.value : key;
			if (keys.has(known))
				this.oddities.push({ kind: "same key", span: key.span ?? { start: this.end, end: this.end } });
			keys.add(known);
			map.pairs.push({ key, value: this.node() });
		}
		map.span = this.spanOfCollection(event, map.pairs[0]?.key.span?.start);
		return map;
	}

	private list(event: CollectionEvent): YamlList {
		const list: YamlList = { kind: "list", items: [], span: undefined };
		this.isForeign(event, this.tagOf(event));
		this.named(event, list);
		while (!this.isClosed()) list.items.push(this.node());
		list.span = this.spanOfCollection(event, undefined);
		return list;
	}

	private isClosed(): boolean {
		if (this.events[this.next]!.type !== EVENT_ID.POP) return false;
		this.next++;
		return true;
	}

	/** Of `[…]` and `{…}`, the parser tells the beginning alone. */
	private spanOfCollection({ start }: CollectionEvent, first: number | undefined): Span {
		if (/[[{]/.test(this.source[start]!) && first !== start) {
			const closing = /(?:[\s,:?]|#[^\n]*\n)*[\]}]/y;
			closing.lastIndex = Math.max(this.end, start + 1);
			if (closing.test(this.source)) this.end = closing.lastIndex;
		}
		this.end = Math.max(this.end, start + 1);
		return { start, end: this.end };
	}

	private alias(span: Span): YamlAlias {
		this.end = Math.max(this.end, span.end);
		const target = this.anchors.get(this.source.slice(span.start + 1, span.end));
		if (!target) this.oddities.push({ kind: "unknown alias", span });
		return { kind: "alias", target, span };
	}

	private named<Node extends YamlNode>(event: ScalarEvent | CollectionEvent, node: Node): Node {
		if (event.anchorStart >= 0) this.anchors.set(this.source.slice(event.anchorStart, event.anchorEnd), node);
		return node;
	}

	private tagOf({ tagStart, tagEnd }: ScalarEvent | CollectionEvent): string | undefined {
		return tagStart < 0 ? undefined : this.source.slice(tagStart, tagEnd);
	}

	/** Notes a tag that stands for no kind of value of plain YAML. */
	private isForeign({ tagStart, tagEnd }: ScalarEvent | CollectionEvent, tag: string | undefined): boolean {
		if (tag === undefined || PLAIN_TAG.test(tag)) return false;
		this.oddities.push({ kind: "tag", span: { start: tagStart, end: tagEnd } });
		return true;
	}
}

const PLAIN_TAG = /^!(?:!(?:str|int|float|bool|null|map|seq))?$/;
const NUMBER = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/;

function plainValue(text: string): unknown {
	if (/^(?:~|null|Null|NULL)?$/.test(text)) return null;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	if (NUMBER.test(text)) return Number(text);
	if (/^\.(?:nan|NaN|NAN)$/.test(text)) return Number.NaN;
	const infinite = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(text);
	if (infinite) return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	return text;
}
