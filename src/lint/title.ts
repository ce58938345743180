import type { Argument } from "../argument/argument";
import type { Reading } from "../argument/reading";

/** What the first heading of a document says, of whatever level; absent where it has none. */
export function titleOf(argument: Argument): Reading | undefined {
	const title = argument.document.passages.find(({ kind }) => kind === "heading");
	return title && argument.readingOf(title);
}
