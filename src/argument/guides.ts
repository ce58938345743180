import type { Argument } from "./argument";

/** The lists of a guide, a procedure or a template are nobody's plan. */
export function isGuide(argument: Argument): boolean {
	const title = argument.title?.heading;
	const isTitled = title !== undefined && GUIDE.test(argument.readingOf(title).text);
	return (
		isTitled ||
		argument.document.passages.slice(0, 4).some((passage) => PROCEDURE.test(argument.readingOf(passage).text))
	);
}

const PROCEDURE = /^\s*(?:procedure|policy|process|standard) (?:number|no\b|id\b|code)/iu;

const GUIDE =
	/\b(?:procedures?|playbook|guide|guidelines?|guidance|handbook|manual|toolkit|how[- ]to|how do|template|knowledge base|operating procedure|cheat ?sheet|checklist|tutorial|faq)\b/iu;

/** A section that lists sources, each by its day and with a link: what stands under an entry is retold from it. */
export function listsSources({ document: { text, passages } }: Argument): boolean {
	const dated = passages.filter(
		(passage) => passage.kind === "paragraph" && SOURCE.test(text.slice(passage.start, passage.start + 60)),
	);
	return dated.length >= FEWEST_SOURCES;
}

const SOURCE =
	/^[*_]{0,2}(?:\d{1,2}\.? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?,? \d{4}[*_]{0,2}\s?[—–:-]\s?[*_]{0,2}\[/u;

const FEWEST_SOURCES = 3;
