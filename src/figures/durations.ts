import type { Amount } from "./amount";
import { afterSpaces, beforeSpaces, wordAfter, wordBefore } from "./characters";
import type { Lead } from "./lead";
import type { Measure } from "./measure";
import { durationWords } from "./words";

/** "Over 16 weeks" is a period and not a bound, unless it is "just over" or a clock time. */
export function boundOf(text: string, lead: Lead, measure: Measure): Lead["bound"] {
	if (measure.kind !== "duration") return lead.bound;
	const word = wordBefore(text, lead.start);
	if (word.text === "within") return undefined;
	if (word.text !== "over" || !durationWords.has(measure.unit ?? "")) return lead.bound;
	return narrowing.has(wordBefore(text, word.start).text) ? "atLeast" : undefined;
}

const narrowing = new Set([
	"just",
	"bit",
	"slightly",
	"little",
	"well",
	"far",
	"not",
	"is",
	"was",
	"are",
	"takes",
	"lasts",
]);

const periodLeads = new Set([
	...[
		"within",
		"in",
		"over",
		"after",
		"for",
		"during",
		"every",
		"last",
		"next",
		"past",
		"first",
		"coming",
		"following",
	],
	...["previous", "than", "by", "through", "until", "throughout", "and", "rolling", "another", "initial", "final"],
]);
const periodTails = new Set([
	"later",
	"ago",
	"earlier",
	"before",
	"after",
	"from",
	"of",
	"out",
	"pilot",
	"trial",
	"notice",
]);
const longWords = new Set(["day", "week", "month", "quarter", "year"]);

/** True where a duration is said as a period and not as a measurement: "within 12 weeks", "12-week pilot". */
export function isPeriod(text: string, amount: Amount, measure: Measure): boolean {
	const before = wordBefore(text, amount.start);
	if (!longWords.has(amount.unit ?? "")) return before.text === "within" && amount.unit === "hour";
	if (measure.hyphenated || periodLeads.has(before.text) || periodTails.has(wordAfter(text, amount.end).text))
		return true;
	if (amount.bound !== undefined && isLedBehindBound(text, before.start)) return true;
	const open = text.charCodeAt(beforeSpaces(text, amount.start) - 1);
	const close = text.charCodeAt(afterSpaces(text, amount.end));
	return (
		(Number.isNaN(open) || ",:;(.".includes(String.fromCharCode(open))) &&
		(Number.isNaN(close) || ",;).:".includes(String.fromCharCode(close)))
	);
}

/** "After about six months", "for at least 12 weeks". */
function isLedBehindBound(text: string, boundStart: number): boolean {
	let at = boundStart;
	for (let step = 0; step < 2; step++) {
		const word = wordBefore(text, at);
		if (periodLeads.has(word.text)) return true;
		at = word.start;
	}
	return false;
}
