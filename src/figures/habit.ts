import type { NumberHabit } from "./amount";
import { digitsEnd, isDigit, isLetter } from "./characters";

/** Decides from a document's own numbers whether it writes a decimal comma or a decimal point. */
export function numberHabitOf(text: string): NumberHabit {
	let score = 0;
	const length = text.length;
	for (let position = 0; position < length; position++) {
		if (!isDigit(text.charCodeAt(position))) continue;
		const end = digitsEnd(text, position);
		const mark = text.charCodeAt(end);
		if ((mark !== 44 && mark !== 46) || !isDigit(text.charCodeAt(end + 1))) {
			position = end;
			continue;
		}
		const reached = chainEnd(text, end);
		if (!isLetter(text.charCodeAt(position - 1))) score += commaEvidence(text.slice(position, reached));
		position = reached;
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
