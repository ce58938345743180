import type { Statement } from "../statements";

/** A statement's words with "£" in place of each sum of money, whatever its currency, scale and spelling. */
export function markMoney(statement: Statement): string {
	if (statement.row) return statement.text.replace(SUM, "£");
	let text = statement.text;
	for (const { start, end } of [...statement.of("amount", "money")].reverse())
		text = `${text.slice(0, start - statement.range.start)}£${text.slice(end - statement.range.start)}`;
	return text.replace(SUM, "£");
}

/** What the figures leave unread, such as "600 k€", and the sums of a row. */
const SUM =
	/(?:[A-Z]{1,3}\.?\$? ?)?[$€£₹₦¥] ?\d[\d.,]*(?: ?(?:k|m|bn|million|thousand|lakh|crore))?(?![\p{L}\d])|\b\d[\d.,]* ?(?:[kKmMT]|[mM]io\.?|bn|Md|Mrd|lakhs?|crores?) ?(?:[€£$]|(?:EUR|CHF|USD|GBP|SEK|NOK|DKK|PLN|CZK|HUF)\b)/gu;

/** A sum with the few words that may stand before it: "by an estimated £". */
export const MARKED = "(?:(?!to\\b|the\\b|than\\b)[\\p{L}.]+ ){0,3}£";
