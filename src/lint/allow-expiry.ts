import type { Span } from "../text/document";

/** How long an allow-comment holds and who answers for it. */
export interface Expiry {
	/** The date as it is written, with its place in the text read. */
	readonly until?: Span & { readonly date: string };
	readonly owner?: string;
	/** What remains of the text, with blanks in place of what was read: places in it stay true. */
	readonly rest: string;
}

/** Reads `until: DATE` and `owner: NAME` out of what an allow-comment says, in any order and wherever they stand. */
export function readExpiry(text: string): Expiry {
	const until = UNTIL.exec(text);
	const owner = OWNER.exec(text);
	const words = owner?.[1]?.trim();
	const name = words?.endsWith(",") ? words.slice(0, -1) : words;
	return {
		...(until && { until: placeOf(until) }),
		...(name && { owner: name }),
		rest: [until, owner].reduce(blanked, text),
	};
}

/** Whether a text is an ISO date that the calendar knows. */
export function isDate(text: string): boolean {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
	if (!parts) return false;
	const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	const days = month === 2 && isLeap ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
	return day >= 1 && day <= days;
}

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A stop behind the date ends a sentence and is no part of it. */
const UNTIL = /(?<![\w-])until[ \t]*:[ \t]*([^\s,;:]*[^\s,;:.])?/iu;

/** A name ends with its line, and where the reason or `until` begins. */
const OWNER = /(?<![\w-])owner[ \t]*:((?:(?!\s[–—-]{1,2}\s|\suntil[ \t]*:)[^\n;:])*)/iu;

function placeOf(match: RegExpExecArray): Span & { readonly date: string } {
	const end = match.index + match[0].length;
	return { date: match[1] ?? "", start: match.index, end };
}

function blanked(text: string, match: RegExpExecArray | null): string {
	if (!match) return text;
	const end = match.index + match[0].length;
	return text.slice(0, match.index) + " ".repeat(match[0].length) + text.slice(end);
}
