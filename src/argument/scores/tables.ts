import type { Table } from "../../text/document";
import type { Argument } from "../argument";
import { type Figures, figuresOf, type Place } from "../table-cells";
import type { ScoreClaim, Silence } from "./claims";
import { rangeOver, type Support } from "./support";
import { goalColumnBeside, setsGoals } from "./table-goals";
import { namesScore, placeOfScores } from "./table-places";
import { businessRowsOf, worthOfPlace } from "./table-worth";
import { wordedGoalIn } from "./worded-goals";

/**
 * A table that reports or targets scores is one claim, placed on the first score it names. One that reports, and has a
 * column of targets beside, sets a goal as well.
 */
export function tableClaimsOf(argument: Argument, table: Table): ScoreClaim[] {
	const verdict = verdictOnTable(argument, table);
	if (!("claim" in verdict)) return verdict.silence === "unmeasured" ? wordedClaimsOf(argument, table) : [];
	const { claim } = verdict;
	if (claim.goal) return [claim];
	const figures = figuresOf(argument, table);
	const head = goalColumnBeside(argument, table, figures.columns);
	if (!head) return [claim];
	const range = { start: 0, end: argument.readingOf(head).text.trimEnd().length };
	const place = placeOfScores(argument, table, figures);
	const goal = { paired: place && pairedRowOf(argument, table, place), besideReport: true };
	return [claim, { passage: head, range, name: claim.name, form: "table", goal, worth: {} }];
}

/** What a table of sentences sets as a goal. */
function wordedClaimsOf(argument: Argument, table: Table): ScoreClaim[] {
	const worded = namesScore(argument, table) ? wordedGoalIn(argument, table) : undefined;
	if (!worded) return [];
	const { cell, found } = worded;
	const { start, end } = found.score;
	const name = argument.readingOf(cell).text.slice(start, end);
	return [{ passage: cell, range: found.range, name, form: "table", goal: { paired: undefined }, worth: {} }];
}

/** What a table claims, or why nothing; where its scores have their worth, what that is. */
export type TableVerdict =
	| { readonly claim: ScoreClaim }
	| { readonly silence: Silence; readonly worth?: Support | undefined; readonly place?: Place };

/** Judges a table as a whole: it claims, or one reason keeps it silent. */
export function verdictOnTable(argument: Argument, table: Table): TableVerdict {
	if (!namesScore(argument, table)) return { silence: "unmeasured" };
	const figures = figuresOf(argument, table);
	const place = placeOfScores(argument, table, figures);
	if (!place) return { silence: "unmeasured" };
	if (isDisclaimedBelow(argument, table, place)) return { silence: "disclaimed" };
	const worth = worthOfPlace(argument, table, place, figures);
	return worth ? { silence: "worth", worth, place } : { claim: claimAt(argument, table, place, figures) };
}

function claimAt(argument: Argument, table: Table, place: Place, figures: Figures): ScoreClaim {
	const reading = argument.readingOf(place.cell);
	const range = place.score ? rangeOver(place.score) : { start: 0, end: reading.text.trimEnd().length };
	const isGoal = setsGoals(argument, table, figures.columns);
	return {
		passage: place.cell,
		range,
		name: reading.text.slice(range.start, range.end).replace(/\s+/gu, " ").trim(),
		form: "table",
		...(isGoal && { goal: { paired: pairedRowOf(argument, table, place) } }),
		worth: {},
	};
}

/** Under a column of scores the rows only say whose they are: "Motor claims | 66%". */
function pairedRowOf(argument: Argument, table: Table, place: Place): Support | undefined {
	return place.row ? businessRowsOf(argument, table)[0] : undefined;
}

/** The paper says of this family of scores, in the same section, that nothing rests on it. */
function isDisclaimedBelow(argument: Argument, table: Table, place: Place): boolean {
	const tag = place.score?.tag;
	return place.cell.section.passages.some((passage) => {
		if (passage.start < table.span.start || passage.kind !== "paragraph") return false;
		const reading = argument.readingOf(passage);
		return reading.has("disclaimer") && reading.of("score").some((mention) => mention.tag === tag);
	});
}
