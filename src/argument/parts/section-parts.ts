import type { Document, Section } from "../../text/document";

/**
 * A heading and what stands under it up to the next heading, cut out of the document. A class, and a list cut out where a
 * literal would do: see `Known`.
 */
export class SectionPart {
	constructor(
		readonly section: Section,
		/** The document with nothing in it but this section. Its text is the whole text, and places count in that. */
		readonly document: Document,
		/** Where its text ends. */
		readonly end: number,
		/** The indices of its passages: the first, and the one behind the last. */
		readonly first: number,
		readonly behind: number,
	) {}

	/** Where its text starts. */
	get start(): number {
		return this.section.span.start;
	}
}

/** Every section of a document by itself, subsections apart; empty ones too. */
export function sectionPartsOf(document: Document): readonly SectionPart[] {
	const { sections, text } = document;
	const lists = takerOf(document.lists);
	const tables = takerOf(document.tables);
	const quotations = takerOf(document.quotations);
	let first = 0;
	return sections.map((section, index) => {
		const end = sections[index + 1]?.span.start ?? text.length;
		const behind = first + section.passages.length + (section.heading ? 1 : 0);
		const alone = {
			...document,
			sections: sections.slice(index, index + 1),
			passages: document.passages.slice(first, behind),
			lists: lists(end),
			tables: tables(end),
			quotations: quotations(end),
		};
		const part = new SectionPart(section, alone, end, first, behind);
		first = behind;
		return part;
	});
}

/** Hands out, one after the other, the blocks that start before each place. */
function takerOf<Block extends { readonly span: { readonly start: number } }>(blocks: readonly Block[]) {
	let from = 0;
	return (end: number): readonly Block[] => {
		let to = from;
		while (to < blocks.length && blocks[to]!.span.start < end) to++;
		const taken = blocks.slice(from, to);
		from = to;
		return taken;
	};
}
