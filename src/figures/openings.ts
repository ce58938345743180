import { beforeSpaces, isLetter, isUpper, wordBefore } from "./characters";
import { weekdays } from "./words";

const edges = new Set(["end", "start", "beginning", "middle", "close", "week", "turn"]);
const shades = new Set(["early", "late", "mid", "calendar"]);

/** Where a time starts with the words that place it: "early", "end of", "week of", a weekday. */
export function openingOf(text: string, start: number, floor: number): number {
	let opening = start;
	for (let step = 0; step < 2; step++) {
		const next = widened(text, opening);
		if (next === opening || next < floor) return opening;
		opening = next;
	}
	return opening;
}

function widened(text: string, start: number): number {
	let end = beforeSpaces(text, start);
	const code = text.charCodeAt(end - 1);
	if ((code === 44 || code === 46 || code === 45) && end >= start - 1) end--;
	if (!isLetter(text.charCodeAt(end - 1)) && !isLetter(text.charCodeAt(end - 2))) return start;
	const word = wordBefore(text, end);
	if (weekdays.has(word.text)) return isUpper(text.charCodeAt(word.start)) ? word.start : start;
	if (code === 44 || code === 46) return start;
	if (shades.has(word.text)) return word.start;
	if (code === 45 && edges.has(word.text)) return word.start;
	if (word.text === "commencing") return wordBefore(text, word.start).start;
	const inner = word.text === "the" ? wordBefore(text, word.start) : word;
	if (inner.text !== "of") return start;
	const edge = wordBefore(text, inner.start);
	return edges.has(edge.text) ? edge.start : start;
}
