import { namesCurrency } from "../../figures/currency";
import type { Argument } from "../argument";
import { oncePerReading } from "../memory";
import type { Mention } from "../mention";
import { allThat, firstThat, type Test } from "../selection";
import type { Statement } from "../statements";

/** Whether a part of a case is there, and what shows it or comes nearest to it. */
export interface Evidence {
	readonly present: boolean;
	/** What shows that the part is there; absent where front matter says so. */
	readonly statement?: Statement;
	/** Where the part is missing: what comes nearest. */
	readonly near?: Statement;
	/** Whether another statement would show it as well: for an explanation. */
	counts?(statement: Statement): boolean;
}

export const DECLARED: Evidence = { present: true };

/**
 * The first statement that is the part; failing that, the first that is it in words which few papers need, and which are
 * many and slow to ask for; failing that, the first that nearly is.
 */
export function search(argument: Argument, accepts: Test, nearly?: Test, inOtherWords?: Test): Evidence {
	const tests = inOtherWords ? [accepts, inOtherWords] : [accepts];
	for (const test of tests) {
		const statement = firstThat(argument, test);
		if (!statement) continue;
		const counts = (other: Statement) => tests.some((each) => allThat(argument, each).includes(other));
		return { present: true, statement, counts };
	}
	const near = nearly && firstThat(argument, nearly);
	return near ? { present: false, near } : { present: false };
}

/** An amount of money; in a table a plain number under a head that names a currency. */
export function hasMoney(argument: Argument, statement: Statement): boolean {
	const amounts = statement.of("amount");
	if (amounts.some((amount) => amount.tag === "money")) return true;
	if (amounts.length > 0 && (statement.test(SIGN_BEHIND_SCALE) || isRupeesUnsaid(statement))) return true;
	if (!statement.row || amounts.length === 0) return false;
	const { header, leadIn } = statement.row.table;
	const titles = leadIn && leadIn.end - leadIn.start <= LONGEST_TITLE ? [...header.cells, leadIn] : header.cells;
	return titles.some((cell) => pricesInTitle(argument.readingOf(cell)));
}

/** "A chat costs us $11", "a visit costs 74 dollars and a parcel 19": what one of them costs is neither the work's price nor what it brings. */
export function pricesOneOnly(statement: Statement): boolean {
	if (statement.row || !statement.test(ONE_COSTS)) return false;
	const sums = statement.of("amount", "money");
	return (
		sums.length > 0 &&
		sums.every(({ amount }) => amount !== undefined && Math.abs(amount.value) < SMALL_CHANGE) &&
		!statement.test(OF_MANY)
	);
}

const ONE_COSTS = /\bcosts? us\b|\b(?:an?|each|every|one) (?:[\p{L}-]+ ){1,4}costs?\b|\b\p{L}+ing costs?\b/iu;
/** In any currency that is written without thousands. */
const SMALL_CHANGE = 100;
const OF_MANY = /[×x*=] ?[^\s]|\b(?:times|each|apiece|per|a (?:month|week|day|head|seat)|for (?:all|every|\d))\b/iu;

const pricesInTitle = oncePerReading(({ text }) => namesCurrency(text));
const LONGEST_TITLE = 60;

/** "1.15 M€", "380 k€", "1.6 MEUR": as much of Europe writes it. */
const SIGN_BEHIND_SCALE =
	/\d ?(?:[kKmMT]|[mM]io\.?|bn|Md|Mrd) ?(?:[€£$]|(?:EUR|CHF|USD|GBP|SEK|NOK|DKK|PLN|CZK|HUF)\b)/u;

/** "30 lakh in Q1", in a sentence on money: in India the currency goes without saying; "4 lakh calls" are counted. */
function isRupeesUnsaid(statement: Statement): boolean {
	return statement.test(LAKH_OF_NOTHING) && MONEY_IS_MEANT.some((kind) => statement.has(kind));
}

const MONEY_IS_MEANT = ["spend", "gain", "money", "waiting"] as const;
const LAKH_OF_NOTHING =
	/\d ?(?:lakhs?|lacs?|crores?)(?: ?(?:$|[,.;:)|/–—-])| (?:in|on|per|an?|and|or|over|for|at|by|from|plus|to|annually|yearly|every|each|upfront|once|thereafter|this|next|will|is|are|which|so|as|against|towards?|extra|more|p\.a\.))/iu;

/** True where the words before a mention deny it: "no pilot", "does not own". */
export function isDenied(statement: Statement, mention: Mention): boolean {
	return statement
		.of("negation")
		.some((negation) => negation.lastWord < mention.word && mention.word - negation.lastWord <= WORDS_OF_A_DENIAL);
}

const WORDS_OF_A_DENIAL = 3;

/** A day, a month, a quarter: not a length of time. */
export function datesOf(statement: Statement): readonly Mention[] {
	return statement.of("time").filter((time) => time.tag !== "duration");
}

/** The statement before this one in its passage. */
export function statementBefore({ statements }: Argument, statement: Statement): Statement | undefined {
	const before = statements[statements.indexOf(statement) - 1];
	return before?.passage === statement.passage ? before : undefined;
}

/** The statement behind this one in its passage. */
export function statementBehind({ statements }: Argument, statement: Statement): Statement | undefined {
	const behind = statements[statements.indexOf(statement) + 1];
	return behind?.passage === statement.passage ? behind : undefined;
}

/** The statements around one in the same section, so many on either side. */
export function neighbours(argument: Argument, statement: Statement, reach: number): readonly Statement[] {
	const { statements } = argument;
	const at = statements.indexOf(statement);
	return statements
		.slice(Math.max(0, at - reach), at + reach + 1)
		.filter((other) => other !== statement && other.passage.section === statement.passage.section);
}

/** "To: …", "Prepared by: …", "De / From: …": the head of a letter says who writes, and plans nothing. */
export function isLetterhead(statement: Statement): boolean {
	return statement.test(LETTERHEAD);
}

const LETTERHEAD =
	/^\W*(?:\p{L}{1,12} \/ )?(?:date|authors?|(?:prepared|presented|submitted|written) (?:by|for|to)|to|from|for|cc|version|status|subject|re|reference|company)\s?:/iu;
