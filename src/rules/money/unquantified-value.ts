import type { Argument } from "../../argument/argument";
import { isOpen } from "../../argument/somebody";
import { guided } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import { fillCells } from "../../lint/table-edits";
import type { Passage, Table } from "../../text/document";

export const unquantifiedValue: Rule = {
	id: "unquantified-value",
	title: "A value left without a figure among figures",
	why: "A row that says “qualitative” beside rows in money counts as nothing in the sum. A range, with its assumptions, is worth more than a word.",
	clear:
		"Put an amount or a range in the cell, or take the row out of the table and say in a sentence why it is not counted.",
	source: { article: "Customer experience return on investment, from the literature", author: "Execspeak's own rule" },
	severity: "warning",
	scope: "passage",
	reach: "section",
	pillar: "money",
	examples: [
		{
			bad: "| Benefit | Value a year |\n|---|---:|\n| Fewer repeat visits | £310,000 |\n| Brand | «qualitative» |",
			fixed: "| Benefit | Value a year |\n|---|---:|\n| Fewer repeat visits | £310,000 |\n| Brand | [amount] |",
		},
		{
			bad: "| Source | Saving (R m) |\n|---|---|\n| Courtesy cars | 5.4 |\n| Calls | 3.1 |\n| Goodwill | «not quantified» |",
		},
		{
			bad: "| Lever | 2026 | 2027 |\n|---|---|---|\n| Renewals | $1.2m | $1.4m |\n| Referrals | «to be determined» | «to be determined» |",
		},
		{ bad: "| Benefit | Amount (₹ lakh) |\n|---|---:|\n| Fewer walk-outs | 42 |\n| Staff morale | «intangible» |" },
		{
			bad: "| Stream | Year 1 | Year 2 |\n|---|---|---|\n| Energy saved | €1.1m | €1.3m |\n| Reputation | «TBD» | «TBD» |",
		},
		{ good: "| Benefit | Value a year |\n|---|---:|\n| Fewer repeat visits | £310,000 |\n| Brand | £0–40,000 |" },
		{ good: "| Benefit | How |\n|---|---|\n| Trust | qualitative |\n| Morale | qualitative |" },
		{
			good: "| Metric | Baseline | Pass |\n|---|---|---|\n| Weeks to settle | 9 | 4 |\n| Claims reopened | n/a | 6% |",
		},
		{ good: "| Benefit | Amount (₹ lakh) |\n|---|---:|\n| Fewer walk-outs | 42 |\n| Staff turnover | 6 to 9 |" },
		{
			good: "| Item | One-off | A year |\n|---|---:|---:|\n| Licence | n/a | €28,000 |\n| Build | €90,000 | n/a |",
			tempting: true,
			note: "The row has its money in the other column.",
		},
		{
			good: "| Item | Cost |\n|---|---:|\n| Vans | £148,000 |\n| Crews | – |",
			tempting: true,
			note: "A dash is nothing, not an unknown.",
		},
		{
			good: "| Site | Rent | Lease ends |\n|---|---:|---|\n| Pune | ₹4 lakh | n/a |\n| Goa | ₹2 lakh | 2027 |",
			tempting: true,
			note: "No value is missing.",
		},
		{
			good: "| Option | Cost | Verdict |\n|---|---:|---|\n| As is | Nil | No |\n| New desk | €90,000 | Yes |",
			tempting: true,
			note: "What costs nothing has its value.",
		},
		{
			good: "| Concern | Comment |\n|---|---|\n| Wrong berths | Agents lose €5 of commission for each berth they get wrong |\n| Rush after a storm | To be advised |",
			tempting: true,
			note: "A column of remarks is none of money.",
		},
		{
			good: "| Role | Days | Rate |\n|---|---:|---:|\n| Analyst | 20 | £400 |\n| Sponsor | n/a | n/a |",
			tempting: true,
			note: "A sponsor has no day rate.",
		},
	],
	*check(argument) {
		for (const table of argument.document.tables) {
			const [first] = table.header.cells;
			if (!first || argument.voiceOf(first) !== "author" || PEOPLE.test(argument.readingOf(first).text)) continue;
			for (const cell of openCellsOf(argument, table)) {
				const { text } = argument.readingOf(cell);
				const start = text.length - text.trimStart().length;
				const range = { start, end: text.trimEnd().length };
				yield {
					span: argument.spanOf(cell, range),
					message: `“${argument.quote(cell, range)}” stands where other rows have money, so it counts as nothing. Give an amount or a range.`,
					fixes: [guided("Put an amount in its place", fillCells(argument, [cell], "[amount]"))],
				};
			}
		}
	},
};

/** Who has no day rate has no missing value. */
const PEOPLE = /^\s*(?:roles?|names?|positions?|grades?|who)\b/iu;

/** Cells that say that there is no figure, in columns of money and rows without any. */
function openCellsOf(argument: Argument, table: Table): Passage[] {
	const open = table.rows.flatMap((row) =>
		row.cells.filter((cell) => cell.column !== 0 && isUnquantified(argument, cell)),
	);
	if (open.length === 0) return [];
	const counted = table.rows.flatMap(({ cells }) => cells.filter((cell) => isMoney(argument, table, cell)));
	const columns = new Set(counted.map((cell) => cell.column));
	const rows = new Set(counted.map((cell) => cell.row));
	return open.filter((cell) => columns.has(cell.column) && !rows.has(cell.row));
}

function isUnquantified(argument: Argument, cell: Passage): boolean {
	const { text, wordCount } = argument.readingOf(cell);
	if (wordCount === 0 || wordCount > WORDS_OF_A_CELL || /\d/u.test(text) || NOTHING.test(text)) return false;
	return NO_FIGURE.test(text.trim()) || (isOpen(text) && /\p{L}/u.test(text));
}

const WORDS_OF_A_CELL = 6;
const CHARACTERS_BEFORE_A_SUM = 8;
/** What costs nothing is valued. */
const NOTHING = /^\W*(?:nil|none|zero|no (?:cost|extra cost|charge)|free(?: of charge)?)\W*$/iu;
const NO_FIGURE =
	/^[(“"]?(?:qualitative|intangible|soft(?: benefit)?|unquantified|immeasurable|invaluable|priceless|non-?financial|strategic|significant|substantial|material|high|medium|low|(?:very )?large|positive|not (?:yet )?(?:quantified|quantifiable|costed|valued|known|calculated|estimated|measured|available|modelled)|to be (?:quantified|determined|confirmed|calculated|costed|defined|modelled|advised|estimated|decided)|upside|unknown|hard to (?:quantify|say)|cannot be quantified|tbd|tbc|n\/a|na|\?+)\b[)”"]?[.*]?$/iu;

/** An amount of money, or a figure in a column or table that is counted in a currency. */
function isMoney(argument: Argument, table: Table, cell: Passage | undefined): boolean {
	if (!cell || cell.column === 0) return false;
	const reading = argument.readingOf(cell);
	const amounts = reading.of("amount");
	// "Agents lose ₹5 per case" in a column of remarks makes it no column of money.
	if (reading.wordCount > WORDS_OF_A_CELL && (amounts[0]?.start ?? 0) > CHARACTERS_BEFORE_A_SUM) return false;
	if (amounts.some((amount) => amount.tag === "money")) return true;
	const head = table.header.cells[cell.column ?? 0];
	const isPlain = amounts.length > 0 && amounts.every((amount) => amount.tag === "number");
	return isPlain && head !== undefined && CURRENCY.test(argument.readingOf(head).text);
}

const CURRENCY =
	/[$€£₹¥]|\b(?:USD|EUR|GBP|INR|AUD|CAD|NZD|ZAR|CHF|COP|BRL|MXN|SGD|JPY|R m|Rm|lakh|crore|k€|m€|DKK|SEK|NOK|PLN)\b|R\$/u;
