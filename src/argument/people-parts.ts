import type { Argument } from "./argument";
import { DECLARED, type Evidence, isDenied, search } from "./evidence";
import type { Mention } from "./mention";
import type { Statement } from "./statements";

/** Who meets, how often, to decide or review. */
export function governanceOf(argument: Argument): Evidence {
	if (argument.declared.governance) return DECLARED;
	return search(
		argument,
		(statement) => isGovernance(argument, statement),
		(statement) => statement.has("forum", "body") && (statement.has("cadence", "vague") || statement.has("future")),
	);
}

function isGovernance(argument: Argument, statement: Statement): boolean {
	const cadences = statement.of("cadence", "cadence").filter((cadence) => !isOfADay(argument, statement, cadence));
	if (cadences.length > 0 && (statement.ofHeads("forum").length > 0 || statement.themes.has("governance"))) return true;
	if (cadences.length === 0 || statement.has("score") || statement.has("method")) return false;
	if (statement.test(IN_COMPANY) && statement.of("role").length + (statement.has("firstPerson") ? 1 : 0) > 0)
		return true;
	const occasions = [
		...statement.of("forum", "occasion"),
		...(statement.themes.has("governance") ? statement.of("forum", "body") : []),
	];
	return occasions.some(
		(occasion) =>
			cadences.some((cadence) => Math.abs(cadence.word - occasion.word) <= WORDS_TO_A_CADENCE) ||
			statement.row !== undefined,
	);
}

/** "Every Thursday Dr Prasad, Sister Bevan and I go over who left", "second Monday with Director Tamiya, 30 minutes". */
const IN_COMPANY =
	/\b(?:and I|the (?:two|three|four|five) of us|\d+ minutes|an hour|over coffee)\b|\bwith (?:the )?(?:\p{Lu}|our )/u;
const WORDS_TO_A_CADENCE = 14;

/** "Thursday's call" was one, "Thursdays" are many. */
function isOfADay(argument: Argument, statement: Statement, cadence: Mention): boolean {
	if (statement.row) return false;
	return /['’]s$/u.test(argument.readingOf(statement.passage).text.slice(cadence.start, cadence.end));
}

/** Resistance, adoption, training or communication is planned for; a token plan counts. */
export function changePlanOf(argument: Argument): Evidence {
	return search(
		argument,
		(statement) =>
			(statement
				.of("adoption")
				.some((mention) => !isDenied(statement, mention) && !opensBracket(argument, statement, mention)) ||
				statement.test(STAFF_TOLD) ||
				(statement.themes.has("change") && statement.has("spend", "people") && statement.has("time"))) &&
			!statement.themes.has("history") &&
			!isPassive(statement),
		(statement) => statement.themes.has("change"),
	);
}

/** "Rewrite the notices (Communications, by July)": who does it, not what is done. */
function opensBracket(argument: Argument, { passage, row }: Statement, { start }: Mention): boolean {
	return !row && argument.readingOf(passage).text[start - 1] === "(";
}

/** A token plan: "naturally the staff will be informed". */
const STAFF_TOLD =
	/\b(?:staff|teams?|employees|colleagues|crews?|assistants|nurses|drivers|teachers|operators|agents|managers|people|everybody|everyone) (?:will|shall|are to|would|must|have to) (?:all |also |then |first )?be (?:informed|told|shown|prepared|instructed|involved|heard|asked|introduced|taken along|accompanied|supported|familiari[sz]ed)\b|\b(?:inform|prepare|involve|instruct|accompany|get) (?:all |the |our )?(?:[a-z]+ )?(?:staff|teams?|employees|colleagues|crews?) (?:on board|about|of|for|in advance|early)\b|\b(?:chose|drew|wrote|designed|tested|built|planned|made) [^.;]{0,40}\b(?:themselves|himself|herself|with us|together with)\b/iu;

/** "Councillors were shown a mock-up at the briefing": what once happened plans nothing. */
function isPassive(statement: Statement): boolean {
	return (
		!statement.row &&
		!statement.has("future") &&
		/\b(?:was|were) (?:shown|told|given|held|sent|invited)\b/iu.test(statement.text)
	);
}
