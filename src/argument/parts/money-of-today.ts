import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { hasMoney, isLetterhead } from "./evidence";

/** "The nine-point gap is roughly $1.4m a year": money by the period, said of today and of no price, gain or wish. */
export function isMoneyOfToday(argument: Argument, statement: Statement): boolean {
	if (statement.row || !hasMoney(argument, statement) || !statement.test(BY_PERIOD)) return false;
	if (OF_THE_CASE.some((theme) => statement.themes.has(theme)) || isLetterhead(statement)) return false;
	if (
		NO_LOSS.some((kind) => statement.has(kind)) ||
		statement.has("spend", "spend") ||
		statement.has("spend", "people")
	)
		return false;
	return statement.test(COMES_TO) && !statement.test(SIZE_OR_PRICE) && !isPrice(statement);
}

/** Under these titles money is that of the case. */
const OF_THE_CASE = [
	...[
		"ask",
		"cost",
		"benefit",
		"goal",
		"governance",
		"measure",
		"pilot",
		"roadmap",
		"owner",
		"change",
		"history",
		"next",
	],
	"risks",
];
const NO_LOSS = ["gain", "request", "future", "goal", "priority", "hypothesis", "score", "programme"] as const;
const BY_PERIOD =
	/\b(?:an?|per|each|every|last|in one|in an?) (?:year|month|quarter|week|day|season|half-year|term)\b|\b(?:annual|annually|yearly|monthly|quarterly|p\.a\.)\b|\/ ?(?:year|month|yr)\b/iu;
const COMES_TO =
	/(?:\b(?:is|are|was|were|comes? to|came to|amounts? to|adds? up to|meaning|means|totals?|runs? (?:to|at))\b|['’]s\b|=)[^.;]{0,40}?(?:[$€£₹₦]|\b[A-Z]{1,3}\.?\$? ?)\d/u;
/** What one pays or earns, and how big somebody is, is not lost. */
const SIZE_OR_PRICE =
	/\b(?:turnover|sales|budget|wages?|salar(?:y|ies)|pays?|earns?|charges?|premium|rent|fee|fees|price|prices|tariff|worth|spends?|buys?|trade|asset|assets|portfolio|grant|subsidy|donat\p{Ll}+|rais(?:e|es|ed)|on top|extra|additional|lifts?|less|fewer|effect|renewal|spending|per (?:customer|client|member|machine|head|guest|visit)|an? (?:customer|client|year of|month of)|would|could|may|might)\b/iu;

/** "Costs £200k a year", "The desk costs £90k": what is to be bought has a price. */
export function isPrice(statement: Statement): boolean {
	return statement.test(PRICE) && !statement.test(LOST) && !statement.has("behaviour") && !statement.has("driver");
}

const PRICE =
	/^\W*(?:(?:the|a|an|another) (?:second|third|new|further|additional|bigger|larger|spare|extra|better) (?:\p{Ll}+ ){1,2}?|(?:the|a|this|that|such a|our|one|each) (?:\p{Ll}+ ){0,2}?(?:pilot|programme|program|project|trial|scheme|plan|proposal|solution|desk|tool|system|platform|app|option|service|upgrade|module|licen[cs]e|campaign|team|post|machine|unit|kit|software|training|course|renewal|subscription|change) (?:would |will |only )?)?costs? (?:about |around |roughly |some |only |up to |nearly |just )?(?:[A-Z]{1,3}\.? ?)?[$€£₹₦]?\d/iu;

/** In a table of costs only these words tell what is lost from what is spent. */
export const LOST =
	/\b(?:outflows?|walk(?:s|ed|ing)? (?:out|away)|lost?|lose|loses|losing|loss|losses|refunds?|credits|penalt\w+|wast(?:ed|ing|es|age|eful)|waste(?! (?:renewals?|collections?|bins?|services?|team|rounds?|board|crews?|water|trucks?))|repeat\w*|leak\w*|missed|written off|left|laps\w+|churn\w*)\b/iu;
