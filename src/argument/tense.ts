import type { Statement } from "./statements";

/** Said of what is to come: in a plan, in the future, or in the present tense of plans ("runs from 3 July"). */
export function isPlanned(statement: Statement): boolean {
	if (statement.themes.has("roadmap") || statement.themes.has("pilot")) return !isPast(statement);
	return statement.has("future") || (statement.test(PLANNED) && !isPast(statement));
}

const PLANNED =
	/\b(?:starts?|runs?|begins?|goes|live|due|by|until|ready|closes?|opens?|reports?|signed by|done by)\b/iu;

/** Said of what has been, and of nothing to come. */
export function isPast(statement: Statement): boolean {
	return tellsOfPast(statement) && !statement.has("future");
}

/** What tells of the past, whatever else it speaks of. */
export function tellsOfPast(statement: Statement): boolean {
	return statement.test(PAST);
}

const PAST =
	/(?<!\b(?:the|is|are|be) )\b(?:was|were|had|did|went|took|gave|told|said|signed|received|spent|rose|fell|closed|phoned|rang|visited|interviewed|called|found|(?:has|have) (?:been|declined|dropped|increased|fallen|risen|grown|gone|come)|launched|opened|reached|approved|(?:we|I|my team|our (?:team|people|staff|analysts)) (?!need|feed|proceed|succeed|exceed|embed|speed)[a-z]{3,}ed)\b(?!-)/iu;

/** "Perhaps in one or two circles": no step yet. */
export function isUncertain(statement: Statement): boolean {
	return statement.test(UNCERTAIN);
}

const UNCERTAIN =
	/\b(?:may|might|could|[Pp]erhaps|[Pp]robably|[Pp]ossibly|suggested|suitable|some (?:stores|sites|branches|regions|teams|units|wards)|depending on|would expect|to be decided|will be co-created|consider|[Hh]istorical)\b/u;
