import { readFileSync } from "node:fs";
import { exportsOf } from "./exports.mjs";
import { sourceFiles } from "./names.mjs";
import { tokensIn } from "./tokens.mjs";

const { gramsOf, gramAt } = await exportsOf(
	'export { gramsOf, gramAt } from "./src/argument/patterns/letter-grams";',
	".",
);

/**
 * In which share of sentences a gram stands, as far as those tell that the rules say and show: of what they never hold, by
 * how common its letters are.
 */
export function shareOfGram(gram) {
	counts ??= countGrams();
	const { sentences, holding, shareOfLetter } = counts;
	const byLetters = [...gram].reduce(
		(product, letter) => product * (shareOfLetter.get(letter) ?? 0),
		LENGTH_OF_SENTENCE,
	);
	return ((holding.get(gramAt(gram, 0)) ?? 0) + byLetters) / (sentences + 1);
}

let counts;
const LENGTH_OF_SENTENCE = 80;

function countGrams() {
	const holding = new Map();
	const lettersIn = new Map();
	const sentences = sourceFiles("src/rules").flatMap(sentencesIn);
	for (const sentence of sentences) {
		const { numbers, count } = gramsOf(sentence);
		for (const gram of new Set(numbers.slice(0, count))) holding.set(gram, (holding.get(gram) ?? 0) + 1);
		for (const letter of sentence.toLowerCase()) lettersIn.set(letter, (lettersIn.get(letter) ?? 0) + 1);
	}
	const all = sentences.join("").length;
	const shareOfLetter = new Map([...lettersIn].map(([letter, times]) => [letter, times / all]));
	return { sentences: sentences.length, holding, shareOfLetter };
}

function sentencesIn(file) {
	return [...tokensIn(readFileSync(file, "utf8"))]
		.filter(({ kind, text }) => kind !== "pattern" && text.length >= SHORTEST_SENTENCE && !/[|\\]/.test(text))
		.map(({ text }) => text);
}

const SHORTEST_SENTENCE = 30;
