import type { Passage } from "../../text/document";
import type { Argument } from "../argument";
import { givenNamesIn } from "../persons";
import { isLikelyName } from "../somebody";
import type { Action } from "./actions";

/**
 * Of a plan's actions those without an owner get one where a name opens them: "Ania: find a printer", if the document
 * has that given name with a family name elsewhere, and any name at all under "Who does what".
 */
export function withNamesFirst(
	argument: Argument,
	actions: readonly Action[],
	over: readonly Passage[],
): readonly Action[] {
	const asksWho = over.some((passage) => argument.readingOf(passage).test(WHO_DOES));
	return actions.map((action) => {
		const { passage, range, owner } = action;
		if (owner) return action;
		const name = NAME_FIRST.exec(argument.readingOf(passage).text.slice(range.start, range.end))?.[1];
		if (name === undefined || !name.split(" ").every(isLikelyName)) return action;
		const isName = asksWho || argument.ofWhole(givenNames).split(" ").includes(name);
		return isName ? { ...action, owner: { passage, range } } : action;
	});
}

const WHO_DOES = /\bwho(?:['’]s|['’]ll| is| are| will)? (?:does|do|doing|takes|taking|runs|handles|carries)\b/iu;

const NAME_FIRST = /^[^\p{L}\d]*(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?):\s/u;

/** The given names of whoever the document calls by both names. */
function givenNames(whole: Argument): string {
	return [...new Set(whole.readings.flatMap(givenNamesIn))].sort().join(" ");
}
