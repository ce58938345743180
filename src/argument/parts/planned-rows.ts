import type { Argument } from "../argument";
import type { Action } from "../plans/actions";
import type { Statement } from "../statements";

/**
 * The rows of plans in tables, each by what its cell for the date says, whatever the heading over it is about: "| Lamps
 * fitted | Dock office | 4 May |" under "Money and people". What a cell says in full tells times apart, "II quarter 2026"
 * from "season 2026/27".
 */
export function datedRowsOf(argument: Argument): ReadonlyMap<string, Statement> {
	const dates = new Map(
		argument.plans.flatMap(({ actions }) =>
			actions.flatMap((action) => {
				const date = dateInRow(argument, action);
				return date === undefined ? [] : [[action.passage.row, date] as const];
			}),
		),
	);
	const found = new Map<string, Statement>();
	if (dates.size === 0) return found;
	for (const statement of argument.statements) {
		const date = dates.get(statement.row);
		if (date !== undefined && !statement.themes.has("history") && !found.has(date)) found.set(date, statement);
	}
	return found;
}

/** The words of the cell for the date, where it is the row's own and names more than a year. */
function dateInRow(argument: Argument, { passage, date, dateCell }: Action): string | undefined {
	if (!passage.row || !dateCell || !date || date === "not asked" || date.passage !== dateCell) return undefined;
	const text = argument.readingOf(dateCell).text.trim().toLowerCase();
	return isWholeYear(text) ? undefined : text;
}

/** "Over FY26" dates no step; "early FY26" does. */
export function isWholeYear(text: string): boolean {
	return WHOLE_YEAR.test(text);
}

const WHOLE_YEAR =
	/^(?:(?:the|calendar|fiscal|over|coming|next|current|course|of|in|during) )*(?:(?:financial |fiscal )?year|fy ?\d{2,4}|20\d\d(?:[-/–]\d{2,4})?)$/u;
