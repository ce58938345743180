import type { Passage, Section, Span } from "../text/document";
import type { Argument } from "./argument";
import { rememberPerReading } from "./memory";
import { matchesIn } from "./patterns/matches";

/**
 * The other sections to which a sentence sends its reader, in the order it names them: by their number or letter ("see
 * section 4.2", "Annex B"), by their title in quotation marks, or by a link to their heading.
 */
export function pointedSections(argument: Argument, passage: Passage, sentence: number): Section[] {
	const reading = argument.readingOf(passage);
	const place = reading.sentences[sentence];
	if (!place) return [];
	const marks =
		reading.test(POINTER) && !NOTHING_THERE.test(reading.text.slice(place.start, place.end))
			? remembered(reading, sentence, () => marksIn(reading.text, place))
			: [];
	const slugs = slugsIn(argument, passage, place);
	if (marks.length === 0 && slugs.length === 0) return [];
	return argument
		.beyond(sourceOf)
		.document.sections.filter(
			(section) =>
				section.heading &&
				!(section.span.start <= passage.start && passage.start < section.span.end) &&
				(marks.some((mark) => isMarked(section, mark)) || slugs.includes(slugOf(titleOf(section)))),
		);
}

/** Whatever stands in the sections that are pointed to, it stands in the text. */
export function sourceOf(whole: Argument): string {
	return whole.source;
}

/** What a sentence calls a section: its number or letter, or its title. */
interface Mark {
	readonly number?: string | undefined;
	readonly title?: string | undefined;
}

const POINTER =
	/(?:§|\b(?:[Ss]ections?|[Cc]hapters?|[Pp]arts?|[Aa]ppendix|[Aa]nnex|[Aa]nnexure|[Aa]ttachment))\s?(\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z])\b|\b(?:[Ss]ee|[Uu]nder|[Ii]n)\s(?:also\s)?(?:the\s)?(?:section\s)?[“"‘]([^“”"‘’\n]{3,80})[”"’]/u;

/** "Nothing in section 4 leans on it" sends nobody there. */
const NOTHING_THERE =
	/\b(?:nothing|none of (?:it|this|that|what)|no part|no (?:figure|sum|number))\b[^.;:]{0,16}\bin\s(?:the\s)?(?:section|chapter|part|annex|appendix|§)/iu;

const POINTERS = new RegExp(POINTER, "g");

const remembered = rememberPerReading<number, readonly Mark[]>();

function marksIn(text: string, { start, end }: Span): readonly Mark[] {
	return matchesIn(text.slice(start, end), POINTERS).map(([, number, title]) => ({
		number,
		title: title && plain(title),
	}));
}

function isMarked(section: Section, { number, title }: Mark): boolean {
	const heading = titleOf(section);
	if (title) return plain(heading.replace(NUMBER, "")) === title || plain(heading) === title;
	return NUMBER.exec(heading)?.[1] === number;
}

/** "4.2 The price", "Section 4: The price", "Annex B – The price". */
const NUMBER =
	/^(?:(?:section|chapter|part|appendix|annex|annexure|attachment)\s)?(\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z](?=[.):]|\s[–—-]|$))(?:[.):]|\s|$)[\s–—-]*/iu;

function titleOf(section: Section): string {
	return section.path.at(-1) ?? "";
}

function plain(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** The targets inside the paper of a sentence's links; prose and source count alike. */
function slugsIn(argument: Argument, passage: Passage, { start, end }: Span): string[] {
	const source = argument.document.text.slice(passage.start + start, passage.start + end + LONGEST_TARGET);
	if (!source.includes("](#")) return [];
	return [...matchesIn(source, /\]\(#([^\s)]{1,80})\)/gu)]
		.filter(({ index }) => index < end - start + 1)
		.map(([, slug]) => slug!.toLowerCase());
}

const LONGEST_TARGET = 90;

/** The anchor that GitHub and VS Code give a heading. */
function slugOf(title: string): string {
	return title
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, "")
		.replace(/\s/gu, "-");
}
