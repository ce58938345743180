import { TIME_WORDS } from "../lexicon/work";
import type { Passage } from "../text/document";
import type { Argument } from "./argument";

/** A few words without a full stop, or in bold from end to end: a title in all but markup. */
export function isLabel(argument: Argument, passage: Passage): boolean {
	const { text, wordCount } = argument.readingOf(passage);
	if (wordCount === 0 || wordCount > WORDS_OF_A_LABEL) return false;
	return !/[.!?]$/u.test(text.trimEnd()) || isBold(argument, passage);
}

/**
 * The line in bold under which each passage stands, as far as it stands under one in its section: a heading for everybody
 * but Markdown, and all that most memos have.
 */
export function boldTitlesOf(argument: Argument): ReadonlyMap<Passage, Passage> {
	const titles = new Map<Passage, Passage>();
	let title: Passage | undefined;
	for (const passage of argument.document.passages) {
		if (title && title.section !== passage.section) title = undefined;
		if (isBoldTitle(argument, passage)) title = passage;
		else if (title) titles.set(passage, title);
	}
	return titles;
}

/** A few words in bold from end to end, in a paragraph of their own. */
export function isBoldTitle(argument: Argument, passage: Passage): boolean {
	return (
		passage.kind === "paragraph" &&
		isBold(argument, passage) &&
		argument.readingOf(passage).wordCount <= WORDS_OF_A_LABEL
	);
}

function isBold({ document }: Argument, { start, end }: Passage): boolean {
	return ALL_BOLD.test(document.text.slice(start, end).trim());
}

const ALL_BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__)$/u;

const WORDS_OF_A_LABEL = 10;

/** "Also on our list:", "Thereafter:": what goes on with the plan before it. */
export function goesOn(argument: Argument, passage: Passage): boolean {
	return GOES_ON.test(argument.readingOf(passage).text.slice(-LONGEST_LABEL_OF_TIME));
}

const GOES_ON =
	/(?:^|[.!?]\s)\W*(?:also|further(?:more)?|in addition|additionally|besides|then|thereafter|after that|afterwards|plus|and then|moreover|likewise)\b[^.]*:?\s*$/iu;

/** "Days 31–60", "By summer", "Q3 2026", "Later": what is nothing but a time sorts work by when it is done. */
export function isLabelOfTime(argument: Argument, passage: Passage): boolean {
	const { text } = argument.readingOf(passage);
	if (text.length > LONGEST_LABEL_OF_TIME) return false;
	const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
	return (
		words.some((word) => /\p{L}/u.test(word)) &&
		words.every((word) => timeWords.has(word) || /^(?:fy|kw|[qhmwd])?\d{1,4}(?:st|nd|rd|th)?$/u.test(word))
	);
}

const LONGEST_LABEL_OF_TIME = 40;

const timeWords: ReadonlySet<string> = new Set(TIME_WORDS);
