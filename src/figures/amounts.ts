import type { Amount, NumberHabit, TimeReference } from "./amount";
import type { CalendarPlace } from "./calendar";
import { afterSpaces, beforeSpaces, isDash, isDigit, isSpace, wordAfter, wordBefore } from "./characters";
import { boundOf, isPeriod } from "./durations";
import { bareLead, type Lead, readLead } from "./lead";
import { type Measure, readMeasure } from "./measure";
import { type Numeral, readNumeral, readSpelled } from "./numeral";
import { boundAfter, countedNoun, perAfter } from "./surroundings";

/** What is being read, and what has been found so far. */
export interface Reading {
	readonly text: string;
	readonly habit: NumberHabit;
	readonly amounts: Amount[];
	readonly times: TimeReference[];
	/** Where the last figure ended: nothing reads backwards beyond it. */
	floor: number;
	/** The last time, where it names a day, month or quarter and its year may still follow ("Q1 to Q3 2026"). */
	yearless: CalendarPlace | undefined;
}

/** Reads the amount that starts with this number and notes it. Returns where to read on. */
export function takeAmount(reading: Reading, numeral: Numeral): number {
	const { text } = reading;
	const lead = readLead(text, numeral.start, reading.floor);
	const first = side(text, numeral, lead);
	if (first === undefined) return numeral.end;
	const ratio = readRatio(reading, first) ?? readShare(reading, first);
	if (ratio !== undefined) return note(reading, ratio, ratio.end);
	const second = readSecond(reading, first);
	if (second === undefined) return noteSingle(reading, first);
	const [low, high] = shareMeasure(first, second);
	if (isAnnounced(text, first.lead.start, "from") && !isScaleRange(text, first.lead.start)) {
		noteSingle(reading, low);
		return noteSingle(reading, high);
	}
	return noteRange(reading, low, high);
}

/** One number with what stands before and behind it. */
interface Side {
	readonly numeral: Numeral;
	readonly lead: Lead;
	readonly measure: Measure;
}

function side(text: string, numeral: Numeral, lead: Lead): Side | undefined {
	const measure = readMeasure(text, numeral, lead.currency);
	return measure === undefined ? undefined : { numeral, lead, measure };
}

/** The other end of a range: "-", "–", "to" or, after "between", "and", then a number that is not lower. */
function readSecond(reading: Reading, first: Side): Side | undefined {
	const { text, habit } = reading;
	const { end } = first.measure;
	const from = joint(text, first);
	if (from === undefined) return undefined;
	const at = numberStart(text, from);
	const numeral = isDigit(text.charCodeAt(at))
		? readNumeral(text, at, habit)
		: first.numeral.form === "spelled"
			? spelledAfter(text, at)
			: undefined;
	if (numeral === undefined || numeral.form === "chained") return undefined;
	const second = side(text, numeral, readLead(text, numeral.start, Math.max(from, end)));
	if (second === undefined || !isCompatible(first, second)) return undefined;
	const [low, high] = shareMeasure(first, second);
	return sizeOf(low) <= sizeOf(high) || isAnnounced(text, first.lead.start, "from") ? second : undefined;
}

function joint(text: string, first: Side): number | undefined {
	const { end } = first.measure;
	const next = afterSpaces(text, end);
	if (isDash(text.charCodeAt(next))) {
		const behind = afterSpaces(text, next + 1);
		const even = next > end === behind > next + 1;
		return even ? behind : undefined;
	}
	if (next === end) return undefined;
	const word = wordAfter(text, end);
	if (word.text === "to") return afterSpaces(text, word.end);
	if (word.text !== "and" || !isAnnounced(text, first.lead.start, "between")) return undefined;
	return afterSpaces(text, word.end);
}

/** "On a scale from 0 to 10". */
function isScaleRange(text: string, start: number): boolean {
	const from = wordBefore(text, start);
	return wordBefore(text, from.start).text === "scale";
}

function isAnnounced(text: string, start: number, by: string): boolean {
	return isSpace(text.charCodeAt(start - 1)) && wordBefore(text, start).text === by;
}

/** Steps over sign and currency to the first digit, at most a few characters on. */
function numberStart(text: string, from: number): number {
	for (let at = from; at < from + 5; at++) if (isDigit(text.charCodeAt(at))) return at;
	return from;
}

function spelledAfter(text: string, at: number): Numeral | undefined {
	const word = wordAfter(text, at);
	return word.start === at ? readSpelled(text, at, word.end) : undefined;
}

function isCompatible(first: Side, second: Side): boolean {
	const one = first.measure;
	const other = second.measure;
	const currencies = [first.lead.currency ?? one.currency, second.lead.currency ?? other.currency];
	if (currencies[0] !== undefined && currencies[1] !== undefined) return currencies[0] === currencies[1];
	if (currencies[0] !== undefined) return !other.stated;
	if (currencies[1] !== undefined) return !one.stated;
	if (one.stated && !other.stated) return one.kind === "percent" || one.kind === "multiple";
	return !one.stated || one.kind === other.kind || (one.kind === "percent" && other.kind === "points");
}

/** What one end of a range leaves out, the other lends: scale, currency, measure. */
function shareMeasure(first: Side, second: Side): [Side, Side] {
	const one = first.measure;
	const other = second.measure;
	const rising = first.numeral.value <= second.numeral.value;
	const scaleOne = one.scaled || !rising ? one.scale : other.scale;
	const scaleOther = other.scaled || !rising || !one.scaled ? other.scale : one.scale;
	const measure = other.stated ? other : one;
	const lent = { currency: first.lead.currency ?? second.lead.currency };
	return [
		{ ...first, lead: { ...first.lead, ...lent }, measure: { ...measure, end: one.end, scale: scaleOne } },
		{ ...second, lead: { ...second.lead, ...lent }, measure: { ...measure, end: other.end, scale: scaleOther } },
	];
}

/** "4:1", "1.6 to 1", "4-to-1". */
function readRatio(reading: Reading, first: Side): Amount | undefined {
	const { text } = reading;
	if (first.measure.stated || first.lead.currency !== undefined) return undefined;
	const { end } = first.numeral;
	const joint = text.charCodeAt(end);
	if (joint === 58 && isDigit(text.charCodeAt(end + 1))) {
		const other = readNumeral(text, end + 1, reading.habit);
		if (other.value === 0 || isDigit(text.charCodeAt(end + 2))) return undefined;
		return multiple(first, other.end, first.numeral.value / other.value);
	}
	const hyphen = joint === 45;
	if (!hyphen && !isSpace(joint)) return undefined;
	const to = wordAfter(text, hyphen ? end + 1 : end);
	if (to.text !== "to" || first.numeral.value <= 1) return undefined;
	const one = hyphen ? to.end + 1 : afterSpaces(text, to.end);
	const isOne = text.charCodeAt(one) === 49 && !/^[\d.,%]*[\d%]/.test(text.slice(one + 1, one + 4));
	if (isOne) return multiple(first, one + 1, first.numeral.value);
	const word = wordAfter(text, one);
	return word.text === "one" && word.start === one ? multiple(first, word.end, first.numeral.value) : undefined;
}

function multiple(first: Side, end: number, value: number): Amount {
	const { lead, numeral } = first;
	return finish({ kind: "multiple", start: lead.start, end, value, precision: numeral.precision, lead });
}

/** "one in four", "1 in 9", "nine out of ten customers": a share, in percent. */
function readShare(reading: Reading, first: Side): Amount | undefined {
	const { text } = reading;
	const { numeral, lead, measure } = first;
	if (numeral.value > 10 || numeral.value < 1 || numeral.decimals > 0 || lead.currency !== undefined) return undefined;
	if (measure.stated && measure.kind !== "rating") return undefined;
	const spelled = numeral.form === "spelled";
	const joining = wordAfter(text, numeral.end);
	let from = joining.end;
	if (joining.text === "out") {
		const of = wordAfter(text, from);
		if (of.text !== "of") return undefined;
		from = of.end;
	} else if (joining.text !== "in") return undefined;
	const at = afterSpaces(text, from);
	const word = wordAfter(text, from);
	const other = isDigit(text.charCodeAt(at)) ? readNumeral(text, at, reading.habit) : readSpelled(text, at, word.end);
	if (other === undefined || other.decimals > 0 || other.value <= numeral.value) return undefined;
	if (joining.text === "out" && !spelled && countedNoun(text, other.end, other.value) === undefined) return undefined;
	if (numeral.value > 1 && ![5, 10, 20, 100, 1000, 3, 4, 7, 8, 9, 12].includes(other.value)) return undefined;
	if (other.value > 1000 || side(text, other, bareLead(at))?.measure.stated !== false) return undefined;
	const value = (100 * numeral.value) / other.value;
	const precision = Math.min(5, (100 * numeral.value) / other.value ** 2);
	return finish({ kind: "percent", start: lead.start, end: other.end, value, precision, lead });
}

type Mutable = { -readonly [key in keyof Amount]: Amount[key] };

interface Parts {
	readonly kind: Amount["kind"];
	readonly start: number;
	readonly end: number;
	readonly value: number;
	readonly precision: number;
	readonly lead: Lead;
}

function finish({ lead, ...parts }: Parts): Amount {
	const amount: Mutable = { ...parts, low: parts.value, high: parts.value };
	if (lead.bound !== undefined) amount.bound = lead.bound;
	return amount;
}

function noteSingle(reading: Reading, { numeral, lead, measure }: Side): number {
	const { text } = reading;
	const magnitude =
		scaled(numeral.value, numeral.decimals, measure.scale) + halfOf(text, numeral, measure) * measure.scale;
	const brackets = reading.floor === 0 && bracketed(text, lead.start, measure.end);
	const sign = brackets ? "-" : lead.sign;
	const value = sign === "-" ? -magnitude : magnitude;
	return noteDescribed(reading, {
		start: brackets ? beforeSpaces(text, lead.start) - 1 : lead.start,
		end: brackets ? afterSpaces(text, measure.end) + 1 : measure.end,
		low: value,
		high: value,
		precision: scaled(numeral.precision, numeral.decimals, measure.scale),
		lead: sign === undefined ? lead : { ...lead, sign },
		measure,
		spelled: numeral.form === "spelled" ? numeral.value : undefined,
	});
}

function noteRange(reading: Reading, first: Side, second: Side): number {
	return noteDescribed(reading, {
		start: first.lead.start,
		end: second.measure.end,
		low: sizeOf(first),
		high: sizeOf(second),
		precision: Math.min(precisionOf(first), precisionOf(second)),
		lead: first.lead,
		measure: second.measure,
		spelled: first.numeral.form === "spelled" ? second.numeral.value : undefined,
	});
}

interface Described {
	readonly start: number;
	readonly end: number;
	readonly low: number;
	readonly high: number;
	readonly precision: number;
	readonly lead: Lead;
	readonly measure: Measure;
	readonly spelled: number | undefined;
}

function noteDescribed(reading: Reading, found: Described): number {
	const { text } = reading;
	const { lead, measure, end, low, high } = found;
	const currency = lead.currency ?? measure.currency;
	const bare = measure.kind === "number" && measure.unit === undefined && currency === undefined;
	const noun = bare ? countedNoun(text, end, high) : undefined;
	if (found.spelled !== undefined && !measure.stated && currency === undefined) {
		if (noun === undefined || found.spelled <= 1) return end;
	}
	const unit = bare ? (noun?.text ?? sampleOrScale(text, found)) : measure.unit;
	const per = perAfter(text, end) ?? (noun === undefined ? undefined : perAfter(text, noun.end));
	const bound =
		boundAfter(text, end) ?? measure.bound ?? boundOf(text, lead, measure) ?? boundAfterNoun(text, end, noun?.end);
	const amount: Mutable = {
		kind: currency === undefined ? measure.kind : "money",
		start: found.start,
		end,
		value: low === high ? low : (low + high) / 2,
		low,
		high,
		precision: found.precision,
	};
	if (lead.sign !== undefined) amount.sign = lead.sign;
	if (bound !== undefined) amount.bound = bound;
	if (currency !== undefined) amount.currency = currency;
	if (unit !== undefined) amount.unit = unit;
	if (measure.outOf !== undefined) amount.outOf = measure.outOf;
	if (per !== undefined) amount.per = per;
	if (amount.kind === "duration" && isPeriod(text, amount, measure)) {
		reading.times.push({ start: amount.start, end: amount.end, kind: "duration" });
	}
	return note(reading, amount, end);
}

function note(reading: Reading, amount: Amount, end: number): number {
	reading.amounts.push(amount);
	reading.floor = end;
	return end;
}

function boundAfterNoun(text: string, end: number, nounEnd: number | undefined): Amount["bound"] {
	if (nounEnd !== undefined) return boundAfter(text, nounEnd);
	const article = wordAfter(text, end);
	if (article.text !== "a" && article.text !== "per") return undefined;
	return boundAfter(text, wordAfter(text, article.end).end);
}

/** "n = 212" counts answers; "0-10" and "scale of 1 to 5" only name a scale. */
function sampleOrScale(text: string, found: Described): string | undefined {
	const { low, high } = found;
	const before = beforeSpaces(text, found.start);
	if (text.charCodeAt(before - 1) === 61) {
		return wordBefore(text, before - 1).text === "n" ? "n" : undefined;
	}
	if (low === high || found.spelled !== undefined || low < 0) return undefined;
	if (high <= 10 && Number.isInteger(low) && Number.isInteger(high)) return "scale";
	const word = wordBefore(text, found.start);
	return word.text === "scale" || (word.text === "of" && wordBefore(text, word.start).text === "scale")
		? "scale"
		: undefined;
}

/** "Two and a half years": the half that stands between number and unit. */
function halfOf(text: string, numeral: Numeral, measure: Measure): number {
	if (numeral.end === measure.end) return 0;
	const and = wordAfter(text, numeral.end);
	if (and.text !== "and" || and.end >= measure.end) return 0;
	return 0.5;
}

/** Accounts write a negative amount in brackets; in a cell they hold nothing else. */
function bracketed(text: string, start: number, end: number): boolean {
	const open = beforeSpaces(text, start);
	if (text.charCodeAt(open - 1) !== 40 || beforeSpaces(text, open - 1) !== 0) return false;
	const close = afterSpaces(text, end);
	return text.charCodeAt(close) === 41 && afterSpaces(text, close + 1) === text.length;
}

function precisionOf({ numeral, measure }: Side): number {
	return scaled(numeral.precision, numeral.decimals, measure.scale);
}

/** Scales in whole digits, so that 41.8 lakh is 4,180,000 and not a hair less. */
function scaled(value: number, decimals: number, scale: number): number {
	if (scale === 1) return value;
	if (scale < 1) return value / Math.round(1 / scale);
	if (decimals === 0) return value * scale;
	const power = 10 ** decimals;
	return (Math.round(value * power) * scale) / power;
}

function sizeOf({ numeral, lead, measure }: Side): number {
	const value = scaled(numeral.value, numeral.decimals, measure.scale);
	return lead.sign === "-" ? -value : value;
}
