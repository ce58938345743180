import type { NumberHabit } from "./amount";
import { digitsEnd, isDigit, isLetter } from "./characters";

/** Whether a document writes a decimal comma or a decimal point, by the sum of what its passages show. */
export function numberHabitOf(evidence: number): NumberHabit {
	return evidence >= 1 ? "comma" : "point";
}

/**
 * What the numbers of a text show: above zero for a decimal comma, below for a point. A multiple of a half, so that adding
 * and taking away is exact.
 */
export function habitEvidenceOf(text: string): number {
	let evidence = 0;
	// A search by pattern takes a fifth of the time of a loop over the characters.
	const marked = /\d[.,]\d/g;
	while (marked.test(text)) {
		let start = marked.lastIndex - 3;
		const reached = chainEnd(text, start + 1);
		while (isDigit(text.charCodeAt(start - 1))) start--;
		if (!isLetter(text.charCodeAt(start - 1))) evidence += commaEvidence(text.slice(start, reached));
		marked.lastIndex = reached;
	}
	return evidence;
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
