import type { Argument } from "../argument";
import { allThat } from "../selection";
import type { Statement } from "../statements";
import { gatesOf } from "./gates";

/** A row or an item that might decide over a pilot and does not, with the reason in a sentence for the writer. */
export interface RejectedGate {
	readonly statement: Statement;
	readonly because: string;
}

/**
 * The rows and items, wherever they stand, in which a figure decides whether the pilot goes on: "First review, stop if
 * renewals are below 88%". A plan says so far from where it announces the pilot.
 */
export function gatesOfPilot(argument: Argument): readonly Statement[] {
	return gatesOf(argument).filter(
		(gate) => isEntry(gate) && obstacleTo(gate) === undefined && saysWhatFollows(argument, gate),
	);
}

/** Those that look like it: they review or decide, of something else or without a figure. */
export function rejectedGatesOf(argument: Argument): readonly RejectedGate[] {
	const gates = new Set(gatesOf(argument));
	return allThat(argument, decides).flatMap((statement): RejectedGate[] => {
		const obstacle = obstacleTo(statement);
		if (obstacle !== undefined) return [{ statement, because: obstacle }];
		return gates.has(statement) ? [] : [{ statement, because: WITHOUT_FIGURE }];
	});
}

const WITHOUT_FIGURE = "It names no figure at which the pilot stops or goes on.";

function decides(_: Argument, statement: Statement): boolean {
	return isEntry(statement) && statement.row?.index !== -1 && statement.test(DECIDES);
}

/** An alarm at a figure, under "Alert threshold", stops nothing. */
function saysWhatFollows(argument: Argument, statement: Statement): boolean {
	return (
		statement.test(DECIDES) ||
		(statement.row?.table.header.cells.some((head) => argument.readingOf(head).test(DECIDES)) ?? false)
	);
}

function isEntry({ row, passage }: Statement): boolean {
	return row !== undefined || passage.item !== undefined;
}

function obstacleTo(statement: Statement): string | undefined {
	if (statement.themes.has("risk")) return "It answers a risk and decides nothing about the pilot.";
	if (statement.themes.has("history") || statement.test(DONE)) return "It speaks of the past.";
	return statement.test(OF_LATER_STAGE) ? "It decides over a later stage and not over the pilot." : undefined;
}

const DECIDES =
	/\b(?:reviews?|stops?|stopped|gates?|go ?\/ ?no[- ]?go|decisions?|decides?|extend(?:s|ed)?|continues?)\b/iu;
const DONE = /\b(?:was|were|had|last (?:year|spring|summer|autumn|winter|month))\b/iu;
/** "Roll-out review: stop if …", "Phase 2, stop if …": what opens the entry is what is judged. */
const OF_LATER_STAGE =
	/(?:^|\| )\W*(?:(?:after|during|review of|end of|mid-point of) )?(?:the )?(?:full |national |wider |group-wide )?(?:roll-?out|phase (?:2|two|3|three|4|four|II|III)|(?:second|third|fourth|next) (?:phase|stage|wave|step)|wave (?:2|two|3|three))\b/iu;
