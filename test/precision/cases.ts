/** Which places of a document are one case: what a reviewer marks once, and a reader would mend once. */
export interface Cases {
	/** The name of the case in which a rule's fault at a place (line and column from 1) lies. */
	at(rule: string, line: number, column: number): string;
	/** The paragraph, item or table that a line belongs to. */
	blockOf(line: number): number | undefined;
	/** Whether the line is the first of a table, which may speak for every row. */
	isHeader(line: number): boolean;
}

/**
 * Finds the cases of a document: a sentence of a paragraph or a list item, or a row of a table; for rules about scores,
 * a whole table. It reads lines, not our own parser's tree, so that the measure does not rest on what it measures.
 */
export function casesOf(text: string): Cases {
	const places = placesOf(text);
	return {
		at(rule, line, column) {
			const place = places.get(line);
			if (!place) return `line ${line}`;
			const { block, index } = place;
			if (block.kind === "table") return WHOLE_TABLE.has(rule) ? `block ${block.id}` : `row ${line}`;
			const before = [...block.lines.slice(0, index), block.lines[index]!.slice(0, column - 1)].join("\n");
			const after = block.lines[index]!.slice(column - 1);
			return `block ${block.id}, sentence ${sentenceEndsIn(before, after)}`;
		},
		blockOf: (line) => places.get(line)?.block.id,
		isHeader: (line) => places.get(line)?.block.kind === "table" && places.get(line)?.index === 0,
	};
}

/** Rules for which a table of scores is one fault, however many rows it has. */
const WHOLE_TABLE: ReadonlySet<string> = new Set(["bare-score", "score-as-goal", "score-unit"]);

type Kind = "table" | "item" | "heading" | "prose";

interface Block {
	readonly id: number;
	readonly kind: Kind;
	readonly lines: string[];
}

interface Place {
	readonly block: Block;
	/** Which line of the block. */
	readonly index: number;
}

function placesOf(text: string): Map<number, Place> {
	const places = new Map<number, Place>();
	let block: Block | undefined;
	let id = 0;
	let isCode = false;
	for (const [number, line] of text.split("\n").entries()) {
		const isFence = /^\s*(?:```|~~~)/u.test(line);
		if (isFence) isCode = !isCode;
		if (isFence || isCode || line.trim() === "") {
			block = undefined;
			continue;
		}
		const kind = kindOf(line, block);
		if (!block || !continues(kind, block)) block = { id: id++, kind, lines: [] };
		block.lines.push(line);
		places.set(number + 1, { block, index: block.lines.length - 1 });
	}
	return places;
}

function kindOf(line: string, open: Block | undefined): Kind {
	if (/^\s*\|.*\|/u.test(line) || (open?.kind === "table" && line.includes("|"))) return "table";
	if (/^\s*(?:[-*+]|\d+[.)])\s/u.test(line)) return "item";
	return /^\s*#/u.test(line) ? "heading" : "prose";
}

function continues(kind: Kind, open: Block): boolean {
	if (open.kind === "table" || kind === "table") return kind === open.kind;
	return kind === "prose" && open.kind !== "heading";
}

/** A stop with what closes behind it, white space, and what may open a sentence. */
const SENTENCE_END = /[.!?]["”')*\]]*\s+(?=["“(*[]*[\p{Lu}\d\p{Sc}])/gu;

/** How many sentences end within `before`, where `after` follows it. */
function sentenceEndsIn(before: string, after: string): number {
	const ends = [...`${before}${after}`.matchAll(SENTENCE_END)];
	return ends.filter((end) => end.index + end[0].length <= before.length).length;
}
