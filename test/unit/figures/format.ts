import type { Amount } from "../../../src/figures/amount";

const symbols = new Map([
	["USD", "$"],
	["GBP", "£"],
	["EUR", "€"],
	["INR", "₹"],
	["JPY", "¥"],
]);

/** "1,250,000.5": commas between thousands and a decimal point, whatever the locale, at most six decimals. */
export function formatNumber(value: number): string {
	const [whole = "0", fraction] = Math.abs(value).toFixed(6).replace(/0+$/, "").split(".");
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
	const sign = value < 0 ? "-" : "";
	return fraction === undefined || fraction === "" ? sign + grouped : `${sign}${grouped}.${fraction}`;
}

/** The amount in one plain form that reads back as the same amount. */
export function formatAmount(amount: Amount): string {
	if (amount.low === amount.high) return formatOne(amount, amount.value);
	return `${formatOne(amount, amount.low)} to ${formatOne(amount, amount.high)}`;
}

function formatOne(amount: Amount, value: number): string {
	const sign = value < 0 ? "-" : amount.sign === "+" ? "+" : "";
	const number = formatNumber(Math.abs(value));
	switch (amount.kind) {
		case "money": {
			const currency = amount.currency ?? "";
			const symbol = symbols.get(currency);
			return symbol === undefined ? `${sign}${currency} ${number}` : `${sign}${symbol}${number}`;
		}
		case "percent":
			return `${sign}${number}%`;
		case "points":
			return `${sign}${number} ${amount.unit ?? "points"}`;
		case "basisPoints":
			return `${sign}${number} bps`;
		case "multiple":
			return `${sign}${number}x`;
		case "rating":
			return `${sign}${number} out of ${amount.outOf ?? 5}`;
		case "duration":
			return `${sign}${number} ${amount.unit ?? "day"}${value === 1 ? "" : "s"}`;
		default:
			return amount.unit === undefined ? sign + number : `${sign}${number} ${amount.unit}`;
	}
}
