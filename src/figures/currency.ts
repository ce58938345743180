import { currencyCodes, currencySymbols, currencyWords, units } from "./words";

/** True where a text names a currency by its sign, code or word, as the head of a table does: "Cost, k€", "Yen", "Rs lakh". */
export function namesCurrency(text: string): boolean {
	for (const [word] of text.matchAll(/\p{L}+|[^\p{L}\d\s]/gu)) {
		const lower = word.toLowerCase();
		if (currencyCodes.has(word) || currencyWords.has(lower) || units.get(lower)?.kind === "money") return true;
		if (currencySymbols.has(word.charCodeAt(0)) || lower === "lakh" || lower === "crore") return true;
	}
	return RAND.test(text) || SOL.test(text);
}

/** By itself the letter names many things. */
const RAND = /\bR ?(?:m|bn|million|billion|thousand|['’]?000)\b/u;
/** "S/ thousand", the sign of the sol. */
const SOL = /(?:^|[^\p{L}\d])S\/(?=\.|\s|$)/u;
