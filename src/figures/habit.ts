import type { NumberHabit } from "./amount";
import { digitsEnd, isDigit, isLetter } from "./characters";

/** Decides from a document's own numbers whether it writes a decimal comma or a decimal point. */
export function numberHabitOf(text: string): NumberHabit {
	let score = 0;
	// A search by pattern takes a fifth of the time of a loop over the characters.
	const marked = /\d[.,]\d/g;
	while (marked.test(text)) {
		let start = marked.lastIndex - 3;
		const reached = chainEnd(text, start + 1);
		while (isDigit(text.charCodeAt(start - 1))) start--;
		if (!isLetter(text.charCodeAt(start - 1))) score += commaEvidence(text.slice(start, reached));
		marked.lastIndex = reached;
	}
	return score >= 1 ? "comma" : "point";
}

function chainEnd(text: string, from: number): number {
	let position = from;
	while (text.charCodeAt(position) === 44 || text.charCodeAt(position) === 46) {
		if (!isDigit(text.charCodeAt(position + 1))) return position;
		position = digitsEnd(text, position + 1);
	}
	return position;
}

/** Above zero where a number can only have a decimal comma, below where it can only have a point. */
function commaEvidence(chain: string): number {
	const [first = "", second = "", ...rest] = chain.split(/[.,]/);
	const commaFirst = chain.charCodeAt(first.length) === 44;
	if (rest.length > 0) {
		const groups = first.length <= 3 && second.length === 3 && rest.slice(0, -1).every((group) => group.length === 3);
		if (!groups) return 0;
		return commaFirst ? -3 : 3;
	}
	if (second.length !== 3) return commaFirst ? 2 : -1;
	if (first.length > 3 || first === "0") return commaFirst ? 1 : -1;
	return commaFirst ? -0.5 : 0.5;
}
