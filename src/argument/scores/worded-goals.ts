import type { Passage, Table } from "../../text/document";
import type { Argument } from "../argument";
import { attachFigures } from "./figuring";
import { type Found, withFigure } from "./score-forms";
import { scoresIn } from "./score-names";
import { supportIn } from "./support";
import { announcesGoals } from "./table-goals";
import { businessRowsOf } from "./table-worth";

/** A score's target in a cell that has words around it, and where it stands. */
export interface WordedGoal {
	readonly cell: Passage;
	readonly found: Found;
}

/**
 * "Gate 2 requires an average rating of 4.3", "reduce effort from 4.1 to 3.0" in a table of goals or gates whose cells
 * hold sentences, and no figure by itself. Money or a behaviour with its figure anywhere in the table clears it.
 */
export function wordedGoalIn(argument: Argument, table: Table): WordedGoal | undefined {
	if (!announcesGoals(argument, table) || businessRowsOf(argument, table).length > 0) return undefined;
	const cells = table.rows.flatMap((row) => row.cells);
	if (cells.some((cell) => isWorth(argument, cell))) return undefined;
	for (const cell of cells) {
		const reading = argument.readingOf(cell);
		if (reading.sentences.length === 0 || !reading.has("amount") || reading.test(TOLD)) continue;
		const scores = scoresIn(argument, reading, 0).filter(({ kind }) => kind === "score");
		const found = scores.length > 0 ? withFigure(reading, scores, attachFigures(reading, 0)) : undefined;
		if (found) return { cell, found };
	}
	return undefined;
}

function isWorth(argument: Argument, cell: Passage): boolean {
	const reading = argument.readingOf(cell);
	return reading.sentences.some((_, sentence) => supportIn(cell, reading, sentence) !== undefined);
}

/** "Satisfaction fell from 80% to 71%", "now at 4.1": what was or is. */
const TOLD =
	/\b(?:rose|fell|went|has|have|had|was|were|did|dropped|slipped|climbed|improved|moved|declined|stood|stands|currently|reached|scored|sits|is (?:now|at))\b|\?\W*$/iu;
