import type { ScoreClaim, Silence } from "../argument/scores/claims";
import type { Support, Weighed } from "../argument/scores/support";

/** Why a score that is named is no claim. */
export const SILENCES: Readonly<Record<Silence, string>> = {
	place: "Not judged: this is a heading or a footnote, and claims are looked for in the text.",
	"other voice": "Not judged: these are somebody else's words, which are evidence and not your claim.",
	template: "Not judged: the file is a template, and its words are samples.",
	explaining: "Not judged: it stands under a heading such as a method, a glossary, an example or an annex.",
	definition: "Not judged: this explains what a word, a scale or a survey is, and claims nothing.",
	instrument: "Not judged: it names a survey, a report or a team, and says nothing of how high the score is.",
	homonym: "Not judged: in this paper the letters mean something else than a survey score.",
	people: "Not judged: it counts people, and says nothing of how high the score is.",
	otherScore: "Not judged: this score does not come from a survey of customers.",
	disclaimed: "Not judged: the paper says close by that nothing rests on this score.",
	question: "Not judged: it asks, and claims nothing.",
	negated: "Not judged: the sentence denies it.",
	hypothetical: "Not judged: it is supposed, not claimed, as in “if” or “might”.",
	general: "Not judged as your score: it is said of the world at large.",
	unmeasured: "Not judged: the score is only named. No figure, rank or change here belongs to it.",
	worth: "Not judged: the table says beside the scores what they are worth.",
};

/** What a claim was taken for. */
export function takenFor({ form, goal }: ScoreClaim): string {
	if (form === "table") return goal ? "A table that sets targets for survey scores." : "A table of survey scores.";
	if (goal) return "A goal for a survey score.";
	return FORMS[form];
}

const FORMS: Readonly<Record<Exclude<ScoreClaim["form"], "table">, string>> = {
	figure: "A claim about a survey score, with a figure.",
	change: "A claim that a survey score changes, without a figure.",
	rank: "A claim about the rank of a survey score.",
	level: "A claim of how high a survey score is, in words alone.",
	incentive: "A survey score that success, pay or an appraisal is made to depend on.",
};

/** Where a support stands that is out of a claim's reach. */
export type Distance = "paragraph" | "list" | "row" | "section" | "elsewhere" | "other voice";

/** Why a support is out of reach. */
export const DISTANCES: Readonly<Record<Distance, string>> = {
	paragraph: "Too far off in the paragraph: a score is read with the sentence before it and the two after it.",
	list: "It stands in another item of the list, and each item is read by itself.",
	row: "It stands in another row: nothing in the score's own row says what the score is worth.",
	section:
		"It stands in another paragraph, too far for a reader to connect the two: say it in the score's own sentence.",
	elsewhere: "It stands in another section, where a reader of these words does not see it.",
	"other voice": "Somebody else says it. A quotation is evidence, but the figure must be yours.",
};

/** Why a support in reach counts or not. `tie` is the word that ties it to the claim. */
export function reasonFor({ bond, support }: Pick<Weighed, "bond" | "support">, tie = ""): string {
	switch (bond) {
		case "same sentence":
			return "It stands in the same sentence.";
		case "item":
			return "It stands in the same list item.";
		case "tied":
			return `It stands next to the score, and “${tie}” ties the two together.`;
		case "pointed":
			return "The words send the reader to the section where it stands.";
		case "untied":
			return "It stands close by, but nothing ties it to the score. Begin its sentence with “That” or “In that group”, if it belongs to it.";
		case "unfigured":
			return UNFIGURED[support.tier];
	}
}

const UNFIGURED: Readonly<Record<Support["tier"], string>> = {
	behaviour: "It says what customers did, but no figure in the sentence says how much.",
	money: "It speaks of money, but no figure in the sentence says how much.",
};

export const SAME_ROW = "It stands beside the score in the table.";
export const PAIR =
	"It sets a target in money or in what customers do, so the goal is more than a score. What the score itself is worth, it does not say.";
