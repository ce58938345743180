import type { NumberHabit } from "./amount";
import { afterSpaces, digitsEnd, isDigit, isNarrowSpace, lettersEnd, lowerBetween } from "./characters";
import { spelledNumbers } from "./words";

/** A number as such, before anything is known of what it counts. */
export interface Numeral {
	readonly start: number;
	readonly end: number;
	readonly value: number;
	/** The size of one unit of the last stated digit. */
	readonly precision: number;
	readonly decimals: number;
	readonly form: "integer" | "grouped" | "decimal" | "spelled" | "chained";
}

const comma = 44;
const point = 46;

/**
 * Reads digits with their separators. A chain that is no number ("1.2.3", a version or a date) comes back as
 * `chained` with its first part as value.
 */
export function readNumeral(text: string, start: number, habit: NumberHabit): Numeral {
	const first = digitsEnd(text, start);
	const mark = text.charCodeAt(first);
	if (!isDigit(text.charCodeAt(first + 1)) || !isSeparator(mark)) return integer(text, start, first);
	const second = digitsEnd(text, first + 1);
	const length = second - first - 1;
	const next = isDigit(text.charCodeAt(second + 1)) ? text.charCodeAt(second) : 0;
	const grouped = groupsEnd(text, start, first, mark);
	if (mark !== comma && mark !== point) {
		return grouped === 0 || isLooseSpace(text, start, first, grouped, habit)
			? integer(text, start, first)
			: withDecimals(text, start, grouped, 0);
	}
	if (next === mark) {
		if (grouped !== 0) return withDecimals(text, start, grouped, mark);
		return mark === comma ? integer(text, start, first) : { ...integer(text, start, first), form: "chained" };
	}
	if (grouped !== 0 && (next === comma || next === point)) return withDecimals(text, start, grouped, mark);
	const reads = mark === comma ? readsAsDecimalComma : readsAsDecimalPoint;
	if (reads(length, grouped !== 0, habit)) return decimal(text, start, first, second);
	return grouped === 0 ? integer(text, start, first) : withDecimals(text, start, grouped, mark);
}

/** Reads "twenty-two", "two hundred", "a" being no number. Undefined where the word is none. */
export function readSpelled(text: string, start: number, end: number): Numeral | undefined {
	const first = spelledNumbers.get(lowerBetween(text, start, end));
	if (first === undefined) return undefined;
	let value = first;
	let total = 0;
	let precision = first >= 100 ? first : 1;
	let reached = end;
	for (;;) {
		const joint = text.charCodeAt(reached);
		let from = joint === 45 ? reached + 1 : afterSpaces(text, reached);
		if (from === reached) break;
		let to = lettersEnd(text, from);
		if (value >= 100 && to - from === 3 && text.startsWith("and ", from)) {
			from += 4;
			to = lettersEnd(text, from);
		}
		const next = to > from ? spelledNumbers.get(lowerBetween(text, from, to)) : undefined;
		if (next === undefined || (next === 12 && value < 100)) break;
		if (next >= 1000) {
			total += value * next;
			value = 0;
			precision = next;
		} else if (next === 100 && value > 0 && value < 20) {
			value *= 100;
			precision = 100;
		} else if (next < 10 && value >= 20 && value % 10 === 0) {
			value += next;
			precision = 1;
		} else if (next < 100 && ((value >= 100 && value % 100 === 0) || (value === 0 && total > 0))) {
			value += next;
			precision = 1;
		} else break;
		reached = to;
	}
	return { start, end: reached, value: total + value, precision, decimals: 0, form: "spelled" };
}

function integer(text: string, start: number, end: number): Numeral {
	return { start, end, value: digitsOf(text, start, end), precision: 1, decimals: 0, form: "integer" };
}

function decimal(text: string, start: number, whole: number, end: number): Numeral {
	const decimals = end - whole - 1;
	const power = 10 ** decimals;
	const value = digitsOf(text, start, end) / power;
	return { start, end, value, precision: 1 / power, decimals, form: "decimal" };
}

/** A grouped number and the decimals that may follow behind another mark than the one that groups. */
function withDecimals(text: string, start: number, end: number, mark: number): Numeral {
	const next = text.charCodeAt(end);
	const decimals = (next === comma || next === point) && next !== mark && isDigit(text.charCodeAt(end + 1));
	if (decimals) return { ...decimal(text, start, end, digitsEnd(text, end + 1)), form: "grouped" };
	return { ...integer(text, start, end), form: "grouped" };
}

/** The end of groups of three (or, with commas, of the Indian two and three); 0 where they are none. */
function groupsEnd(text: string, start: number, first: number, mark: number): number {
	if (first - start > 3 || text.charCodeAt(start) === 48) return 0;
	let end = first;
	let pairs = false;
	while (text.charCodeAt(end) === mark && isDigit(text.charCodeAt(end + 1))) {
		const next = digitsEnd(text, end + 1);
		const length = next - end - 1;
		if (length === 3) {
			end = next;
			if (pairs) return end;
		} else if (length === 2 && mark === comma && first - start < 3 && (pairs || end === first)) {
			pairs = true;
			end = next;
		} else return mark === point || pairs ? 0 : end === first ? 0 : end;
	}
	return pairs ? 0 : end;
}

function readsAsDecimalComma(length: number, groups: boolean, habit: NumberHabit): boolean {
	if (length <= 2) return true;
	return habit === "comma" || (length === 3 && !groups);
}

function readsAsDecimalPoint(length: number, groups: boolean, habit: NumberHabit): boolean {
	return !(length === 3 && groups && habit === "comma");
}

/** A plain space groups digits only where the text writes numbers so: "1 250 000", or a currency before. */
function isLooseSpace(text: string, start: number, first: number, end: number, habit: NumberHabit): boolean {
	if (text.charCodeAt(first) !== 32) return false;
	if (end - first > 4 || habit === "comma") return false;
	const before = text.charCodeAt(start - 1);
	return before !== 0x20ac && before !== 0x24 && before !== 0xa3;
}

function isSeparator(code: number): boolean {
	return code === comma || code === point || code === 39 || code === 0x2019 || code === 32 || isNarrowSpace(code);
}

function digitsOf(text: string, start: number, end: number): number {
	let value = 0;
	for (let position = start; position < end; position++) {
		const code = text.charCodeAt(position);
		if (code >= 48 && code <= 57) value = value * 10 + (code - 48);
	}
	return value;
}
