import { readFigures } from "../../figures/read";
import { closest } from "../terms/closest";
import type { Declared } from "./declared";

/** A request in one line: "$1.2m by 31 March", "Approve two analysts", "[amount] by [date]". */
export function askIn(line: string): Declared["ask"] {
	const text = line.trim();
	if (text === "") return undefined;
	const { amounts, times } = readFigures(text, "point");
	const money = amounts.find((amount) => amount.kind === "money");
	const time = times.find((candidate) => candidate.kind !== "duration");
	const rest = time ? text.slice(0, time.start) + text.slice(time.end) : text;
	const amount = money ? text.slice(money.start, money.end) : /[\d[]/u.test(rest) ? text : undefined;
	return {
		decision: text,
		...(amount !== undefined && { amount }),
		...(time && { by: text.slice(time.start, time.end) }),
	};
}

/** What is wrong with an amount that is asked for, in one sentence; nothing where it names money or people. */
export function amountFault(text: string): string | undefined {
	if (/\d/u.test(text) || readFigures(text, "point").amounts.length > 0) return undefined;
	return `“${text}” is no amount: write one with its currency, such as €120,000 or $1.2m, or say how many people.`;
}

/** What is wrong with a date by which a decision is wanted, in one sentence; nothing where it names some time. */
export function dateFault(text: string): string | undefined {
	const [time] = readFigures(text, "point").times;
	if (!time) return monthFault(text) ?? `“${text}” is no date: write one such as 2027-03-31, 31 March or Q2 2027.`;
	return calendarFault(text);
}

/** What is wrong with a text that begins with a date, where the calendar does not know the day or the month. */
export function calendarFault(text: string): string | undefined {
	const [time] = readFigures(text, "point").times;
	if (time?.kind === "exact") return undefined;
	const month = monthFault(text);
	if (month || !time) return month;
	const isBesideMonth = /^\d{1,2}(?:st|nd|rd|th)? (?:of )?$/u.test(text.slice(0, time.start));
	return ISO_LIKE.test(text) || isBesideMonth
		? `“${text}” is not in the calendar: check the day and the month.`
		: undefined;
}

/** What is wrong with a day whose month is misspelled: nobody else would notice that it dates nothing. */
function monthFault(text: string): string | undefined {
	const [, behind, ahead = behind] = DAY_OF_WORD.exec(text.trim()) ?? [];
	const month = ahead && closest(ahead, MONTHS, LEAST_LIKENESS);
	return month && month.toLowerCase() !== ahead.toLowerCase()
		? `“${ahead}” is no month: did you mean “${month}”?`
		: undefined;
}

const DAY_OF_WORD =
	/^(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(\p{L}{3,})|(\p{L}{3,}) \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?\.?$/u;
const MONTHS = "January February March April May June July August September October November December".split(" ");
/** Below this stand other words beside a number, such as “mayors”. */
const LEAST_LIKENESS = 0.9;

const ISO_LIKE = /^\d{4}-\d{1,2}-\d{1,2}\b/u;
