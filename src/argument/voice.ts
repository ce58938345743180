import type { Document, Passage, Quotation } from "../text/document";

/** Whose words a passage holds: the author's, somebody's who is quoted, or a template's instructions. */
export type Voice = "author" | "quoted" | "template";

/**
 * Tells the voice of each passage by its index. A block quote is a quotation only with quotation marks, an attribution
 * or plain first-person speech; callouts and other block quotes are the author's.
 */
export function voicesOf(document: Document): readonly Voice[] {
	const quoted = new Set<Quotation>(document.quotations.filter((quotation) => isQuotation(document, quotation)));
	const template = isTemplate(document);
	return document.passages.map((passage) => {
		for (let around = passage.quotation; around; around = around.parent) if (quoted.has(around)) return "quoted";
		return template ? "template" : "author";
	});
}

const CALLOUT =
	/^\s*(?:\[!\w+\]|key (?:message|point|takeaway|finding|fact)|note\b|important\b|tip\b|warning\b|caution\b|info\b|summary\b|decision\b|in short\b|headline\b)/iu;
const ATTRIBUTION = /(?:^|\n)[\s>*_]*(?:—|–|―|--|-\s)\s*\S[^\n]{2,120}$/u;
const TRAILING_ATTRIBUTION = /["”]\s*(?:—|–|-|\()\s*\S[^\n]{2,100}$/u;
const FIRST_PERSON = /\b(?:I|my|me|I'm|I’m|I've|I’ve|I'd|I’d)\b/u;
const OPENING_MARK = /^[\s*_]*["“„«]/u;

function isQuotation(document: Document, quotation: Quotation): boolean {
	const [first] = quotation.passages;
	if (!first) return false;
	const text = plain(quotation.passages.map((passage) => passage.prose).join("\n"));
	if (CALLOUT.test(text)) return false;
	if (
		isAnnounced(document, first) ||
		OPENING_MARK.test(text) ||
		TRAILING_ATTRIBUTION.test(text) ||
		ATTRIBUTION.test(text)
	)
		return true;
	return FIRST_PERSON.test(text) || endsInItalicName(document, quotation) || endsInNamedItem(quotation);
}

/** "Below is an extract from…", "The harbour master writes:" straight before it. */
function isAnnounced(document: Document, first: Passage): boolean {
	const before = document.passages[first.index - 1];
	if (!before || before.kind === "heading" || before.quotation) return false;
	return ANNOUNCES.test(plain(before.prose).trimEnd().replaceAll("\n", " "));
}

const ANNOUNCES =
	/\b(?:excerpt|extract|quotation|quote) (?:is |taken )?(?:from|of|by)\b|\b(?:wrote|writes|said|says|told us|tells us|put it|puts it|in (?:his|her|their) (?:own )?words)(?: \p{L}+){0,3}:$/iu;

/** `> - Customer, Lyon` is an attribution to a reader, and a list item to Markdown. */
function endsInNamedItem(quotation: Quotation): boolean {
	const last = quotation.passages.at(-1);
	if (last?.kind !== "item" || quotation.passages.filter((passage) => passage.kind === "item").length !== 1)
		return false;
	const text = plain(last.prose).trim();
	return quotation.passages.length > 1 && text.length < 90 && !/[.!?]$/u.test(text);
}

/** A last line in italics, set apart, names the speaker. */
function endsInItalicName(document: Document, quotation: Quotation): boolean {
	const last = quotation.passages.at(-1);
	if (!last || quotation.passages.length < 2) return false;
	const source = document.text.slice(last.start, last.end).trim();
	return /^([*_])[^*_]{3,120}\1$/u.test(source) && !/[.!?][*_]$/u.test(source);
}

/** A template asks to be filled in: its holes and sample words are no fault of an author; "[TBC]" is what an author left open. */
function isTemplate(document: Document): boolean {
	const opening = plain(
		document.passages
			.slice(0, 6)
			.map((passage) => passage.prose)
			.join("\n"),
	).slice(0, 600);
	if (!/\btemplate\b|\busage:|\bfill in (?:this|the|all)\b/iu.test(opening)) return false;
	return (document.prose.match(/\[(?!TB[ACD]\b)[^[\]\n]{2,60}\]/gu)?.length ?? 0) >= HOLES_OF_A_TEMPLATE;
}

const HOLES_OF_A_TEMPLATE = 3;

function plain(prose: string): string {
	return prose.replaceAll("\u00ad", "");
}

/** True where the passage's source opens with a bold or italic run-in title. */
export function opensWithEmphasis(document: Document, passage: Passage): boolean {
	const character = document.text[passage.start];
	return character === "*" || character === "_";
}
