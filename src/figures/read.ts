import type { Amount, NumberHabit, TimeReference } from "./amount";
import { type Reading, takeAmount } from "./amounts";
import { isDigit, isWordCode, lettersStart } from "./characters";
import { takeDigits } from "./digits";
import { candidates, takeWord } from "./triggers";

export type { Amount, NumberHabit, TimeReference } from "./amount";
export { habitEvidenceOf, numberHabitOf } from "./habit";

/** Amounts and times of one passage, each sorted by place and free of overlaps within its list. */
export interface Figures {
	readonly amounts: readonly Amount[];
	readonly times: readonly TimeReference[];
}

const none: Figures = Object.freeze({ amounts: Object.freeze([]), times: Object.freeze([]) });

/** Reads the figures of one paragraph or cell in a single pass over its digits and number words. */
export function readFigures(text: string, habit: NumberHabit): Figures {
	candidates.lastIndex = 0;
	if (!candidates.test(text)) return none;
	const amounts: Amount[] = [];
	const times: TimeReference[] = [];
	const reading: Reading = { text, habit, amounts, times, floor: 0, yearless: undefined };
	do {
		const end = candidates.lastIndex;
		const next = takeCandidate(reading, end);
		candidates.lastIndex = Math.max(next, end);
	} while (candidates.test(text));
	return amounts.length + times.length === 0 ? none : reading;
}

/** A digit, with the letters joined to it on the left, or a word; `end` is behind the digit or the word. */
function takeCandidate(reading: Reading, end: number): number {
	const { text } = reading;
	const digit = text.charCodeAt(end - 1) <= 57;
	if (digit) return takeDigits(reading, lettersStart(text, end - 1), end - 1);
	const start = lettersStart(text, end);
	if (isWordCode(text.charCodeAt(end)) || isDigit(text.charCodeAt(start - 1))) return end;
	return takeWord(reading, start, end, takeAmount);
}
