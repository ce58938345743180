import type { Amount, NumberHabit, TimeReference } from "./amount";
import { type Reading, takeAmount } from "./amounts";
import { isDigit, isLetter, lettersEnd } from "./characters";
import { takeDigits } from "./digits";
import { readsAsFigure, takeWord } from "./triggers";

export type { Amount, NumberHabit, TimeReference } from "./amount";
export { numberHabitOf } from "./habit";

/** Amounts and times of one passage, each sorted by place and free of overlaps within its list. */
export interface Figures {
	readonly amounts: readonly Amount[];
	readonly times: readonly TimeReference[];
}

const none: Figures = Object.freeze({ amounts: Object.freeze([]), times: Object.freeze([]) });

/** Reads the figures of one paragraph or cell in a single pass. */
export function readFigures(text: string, habit: NumberHabit): Figures {
	let reading: Reading | undefined;
	const length = text.length;
	let position = 0;
	while (position < length) {
		const code = text.charCodeAt(position);
		if (code < 48) position++;
		else if (isDigit(code)) {
			reading ??= begin(text, habit);
			position = takeDigits(reading, position, position);
		} else if (isLetter(code)) {
			const end = lettersEnd(text, position + 1);
			if (isDigit(text.charCodeAt(end))) {
				reading ??= begin(text, habit);
				position = takeDigits(reading, position, end);
			} else if (readsAsFigure(text, position, end)) {
				reading ??= begin(text, habit);
				position = takeWord(reading, position, end, takeAmount);
			} else position = end;
		} else position++;
	}
	return reading === undefined || reading.amounts.length + reading.times.length === 0 ? none : reading;
}

export function readAmounts(text: string, habit: NumberHabit): readonly Amount[] {
	return readFigures(text, habit).amounts;
}

export function readTimes(text: string): readonly TimeReference[] {
	return readFigures(text, "point").times;
}

function begin(text: string, habit: NumberHabit): Reading {
	return { text, habit, amounts: [], times: [], floor: 0, yearless: undefined };
}
