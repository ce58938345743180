import type { Argument } from "../argument/argument";
import type { Reading } from "../argument/reading";
import type { Passage } from "../text/document";

/** What the first heading of a document says, of whatever level; absent where it has none. */
export function titleOf(argument: Argument): Reading | undefined {
	const title = titlePassageOf(argument);
	return title && argument.readingOf(title);
}

/** The first heading of a document, of whatever level; absent where it has none. */
export function titlePassageOf({ document }: Argument): Passage | undefined {
	return document.passages.find(({ kind }) => kind === "heading");
}
