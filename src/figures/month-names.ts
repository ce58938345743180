import { isDash, isLetter, isUpper, type Word, wordAfter, wordBefore } from "./characters";
import { months } from "./words";

const monthLeads = new Set([
	...["in", "by", "of", "to", "from", "until", "till", "since", "through", "before", "after", "last", "next", "this"],
	...["mid", "early", "late", "end", "start", "and", "or", "during", "between", "for", "on", "every", "each", "per"],
	...[
		"the",
		"our",
		"a",
		"previous",
		"ending",
		"starting",
		"beginning",
		"around",
		"about",
		"at",
		"than",
		"versus",
		"vs",
	],
]);

const strongLeads = new Set([
	"in",
	"by",
	"of",
	"since",
	"until",
	"during",
	"last",
	"next",
	"this",
	"mid",
	"early",
	"late",
	"end",
]);

/** "May" and "March" begin sentences, "June" and "April" are people: a bare month needs a sign that it is one. */
export function isMonthName(text: string, word: Word): boolean {
	const before = wordBefore(text, word.start);
	const joined = before.text !== "" && text.charCodeAt(word.start - 1) !== 46;
	const behind = wordAfter(text, word.end);
	const named = behind.text !== "" && isUpper(text.charCodeAt(behind.start)) && !isPeriodWord(behind.text);
	if (named && !strongLeads.has(before.text)) return false;
	if (joined && (monthLeads.has(before.text) || months.has(before.text))) return true;
	const next = text.charCodeAt(word.end);
	if (isDash(next) && months.has(wordAfter(text, word.end + 1).text)) return true;
	const follower = wordAfter(text, word.end);
	if (follower.text === "to" || follower.text === "through") return months.has(wordAfter(text, follower.end).text);
	if (word.text === "may" || word.text === "march")
		return before.text === "" && follower.text === "" && !isLetter(next);
	return true;
}

function isPeriodWord(word: string): boolean {
	return months.has(word) || word === "q" || word === "fy" || word === "to";
}
