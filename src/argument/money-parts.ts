import type { Argument } from "./argument";
import type { Statement } from "./statements";

/** What the programme costs, in money or people. */
export function costOf(argument: Argument): Statement | undefined {
	return argument.statements.find((statement) => {
		if (!isSizedInMoney(argument, statement)) return false;
		if (statement.has("spend")) return true;
		if (statement.ofHeads("spend").length > 0) return true;
		return statement.themes.has("cost") && !statement.themes.has("loss");
	});
}

/** An amount of money; in a table a plain number under a head that names a currency. */
export function isSizedInMoney(argument: Argument, statement: Statement): boolean {
	const amounts = statement.of("amount");
	if (amounts.some((amount) => amount.tag === "money")) return true;
	if (!statement.row || amounts.length === 0) return false;
	const { table } = statement.row;
	return table.header.cells.some((cell) => CURRENCY.test(argument.readingOf(cell).text));
}

const CURRENCY = /[$€£₹¥]|\b(?:USD|EUR|GBP|INR|NZD|AUD|CAD|CHF|COP|ZAR|MXN|BRL|SGD|JPY|lakh|crore)\b/u;
