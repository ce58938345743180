import type { Argument } from "./argument";
import { type Evidence, hasMoney, neighbours, search } from "./evidence";
import type { Statement } from "./statements";

/** What the programme costs, in money or people. */
export function costOf(argument: Argument): Evidence {
	const declared = argument.declared.ask?.amount;
	if (declared !== undefined) return { present: true };
	const isNamed = (statement: Statement) =>
		statement.has("spend", "spend") || statement.ofHeads("spend", "spend").length > 0 || isUnderCost(statement);
	return search(
		argument,
		(statement) =>
			(hasMoney(argument, statement) && isNamed(statement) && !isLoss(statement)) ||
			costsMoney(statement) ||
			asksForMoney(argument, statement) ||
			countsStaff(statement),
		(statement) => statement.has("spend", "spend"),
	);
}

/** "Texts cost £24,000 a year"; "repeat visits cost £310,000 a year" is a loss. */
function costsMoney(statement: Statement): boolean {
	if (!statement.test(COSTS_MONEY) || statement.themes.has("loss") || statement.test(LOST) || statement.row)
		return false;
	return statement.of("amount").some((amount) => amount.tag !== "duration");
}

/** The money that is asked for is what the programme costs. */
function asksForMoney(argument: Argument, statement: Statement): boolean {
	if (statement.row && !statement.has("gain") && statement.test(ASKED_FIELD)) return hasMoney(argument, statement);
	if (!statement.has("request", "ask", "both") || statement.has("waiting", "loss")) return false;
	if (hasMoney(argument, statement)) return statement.has("request", "hard", "both");
	return (
		statement.has("request", "both") &&
		neighbours(argument, statement, 1).some((other) => pricesRequest(argument, statement, other))
	);
}

/** "A wall is €18,400. Please let me have it." */
function pricesRequest(argument: Argument, request: Statement, other: Statement): boolean {
	return (
		other.passage === request.passage &&
		hasMoney(argument, other) &&
		!other.has("gain") &&
		!other.has("waiting", "loss")
	);
}

const ASKED_FIELD =
	/^\W*(?:total |requested )?(?:amount|sum|funding)(?: (?:requested|sought|required|applied for))? \|/iu;

/** "It takes £480,000", "they offer the system for €96,000", "we pay $184K instead": the verbs that name a price. */
const COSTS_MONEY =
	/\b(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]he \p{L}+|[Aa]ll of it|[Tt]ogether) (?:would |will |only )?(?:takes?|needs|requires|comes to|amounts to|runs to) (?:about |around |some |only |just |roughly |nearly |up to )?(?:[A-Z]{2,3} ?)?[$€£₹]? ?\d[\d.,]*(?: ?(?:k|m|bn|thousand|million|lakh|crore))?(?: ?(?:[$€£₹]|[A-Z]{3}|euros?|dollars?|pounds?|kron\p{L}+|rupees|francs))?(?![\d.,\p{L}])(?! (?:out of|off|from|less|fewer|minutes?|hours?|days?|weeks?|months?|years?|people|calls|visits|steps|clicks))|\b[Ww]e(?:['’](?:d|ll)| would| will)? (?:only )?(?:pay|need|require) (?:about |around |some |only |just |roughly |nearly |up to )?(?:[A-Z]{2,3} ?)?[$€£₹]|\b(?:provider|vendor|supplier|agency|contractor|builder|manufacturer|firm|company|studio|printer|installer) (?:wants|asks|charges|quotes|quoted|takes|invoices)\b[^.;]{0,20}[$€£₹\d]|\boffers?(?:ed)? (?:us |it |them )?(?:\p{L}+ ){0,4}(?:for|at) (?:about |around )?(?:[A-Z]{2,3} ?)?[$€£₹\d]|\b(?:for|at) a (?:price|fee|cost) of\b|\bcosts? (?:about |around |approximately |approx\. |some |only |just |roughly |nearly |an? (?:extra |additional |further )?)?(?:[A-Z]{2,3} ?)?[$€£₹R\d[]/u;

function isUnderCost(statement: Statement): boolean {
	return (
		statement.themes.has("cost") &&
		!statement.themes.has("loss") &&
		!statement.themes.has("history") &&
		!statement.has("gain")
	);
}

/** "Returned applications cost us £1.2m a year" is the problem's cost, not the programme's. */
function isLoss(statement: Statement): boolean {
	return statement.has("waiting", "loss") && !isUnderCost(statement) && !statement.has("request");
}

/** "Four FTE for six months": people are a cost as money is. */
function countsStaff(statement: Statement): boolean {
	if (!statement.has("spend", "people")) return false;
	if (!statement.of("amount").some((amount) => amount.tag === "number")) return false;
	return isUnderCost(statement) || statement.has("request", "ask", "both") || /\bFTEs?\b/u.test(statement.text);
}

/** What the programme brings, in money. */
export function benefitOf(argument: Argument): Evidence {
	return search(
		argument,
		(statement) => isBenefit(argument, statement),
		(statement) => statement.has("gain") && statement.of("amount").length > 0 && !statement.themes.has("cost"),
	);
}

function isBenefit(argument: Argument, statement: Statement): boolean {
	if (!hasMoney(argument, statement)) return false;
	if (isSuffered(statement)) return false;
	if (statement.test(TAKES_OFF) || statement.test(BRINGS_IN)) return true;
	if (statement.has("gain") && !isOwnCost(statement)) return true;
	if (followsGain(argument, statement)) return true;
	if (statement.ofHeads("gain").length > 0 && !statement.themes.has("cost")) return true;
	return statement.themes.has("benefit") && !statement.themes.has("cost") && !statement.has("spend", "spend");
}

/** Money that was lost is no benefit, unless it is to be won back. */
function isSuffered(statement: Statement): boolean {
	if (statement.row || statement.has("future") || statement.themes.has("benefit")) return false;
	return statement.test(SUFFERED) && !statement.test(WON_BACK);
}

const SUFFERED =
	/\b(?:has|have|had|it|that|which|they)? ?cost(?:ed)? us\b|\b(?:we|it) (?:have |has )?(?:lost|lose)\b|\bless\b.{0,40}\b(?:bought|spent|ordered)\b/iu;
const WON_BACK =
	/\b(?:sav(?:e|es|ed|ing|ings)|avoid\w*|recover\w*|regain\w*|retain\w*|win back|fewer|back|if|would|worth)\b/iu;
/** "Takes £350k out of contact cost", "knocks a million off the bill". */
const TAKES_OFF =
	/\b(?:takes?|taking|cuts?|cutting|strips?|knocks?|shaves?|frees?|releases?|removes?|slashes?|trims?|wipes?)\b[^.;]{0,25}(?:[$€£₹]|\d ?(?:k|m|million|thousand|euro|crore|lakh))[^.;]{0,20}\b(?:out of|off|from|up)\b/iu;
/** "Will raise an extra £250,000 a year". */
const BRINGS_IN =
	/\b(?:raise|generate|bring in|bring|yield|earn|produce|deliver|gain|win|return|give us)s? (?:up to |about |around |some |roughly |at least )?(?:an? )?(?:extra |additional |further |more )(?:[A-Z]{2,3} ?)?[$€£₹\d]|\b(?:raise|generate|yield|earn|bring in)s? (?:us )?(?:up to |about |around |some |roughly |at least )?(?:[A-Z]{2,3} ?)?[$€£₹]/iu;

/** "We expect fewer calls. That is $98,784 a year." */
function followsGain(argument: Argument, statement: Statement): boolean {
	if (statement.row || statement.has("spend", "spend") || statement.has("request")) return false;
	const before = argument.statements[argument.statements.indexOf(statement) - 1];
	return (
		before?.passage === statement.passage &&
		(before.has("gain") || before.has("behaviour")) &&
		before.has("future") &&
		!before.has("waiting", "loss")
	);
}

/** "The renewal costs $40,000": money that only goes out, whatever else the sentence names. */
function isOwnCost(statement: Statement): boolean {
	if (!statement.has("spend") && statement.test(KEPT)) return false;
	return statement.themes.has("cost") && !statement.themes.has("benefit") && !statement.has("gain", "net");
}

/** "Sales kept" in a table of money comes in, whatever stands above it. */
const KEPT = /\b(?:kept|saved|won|regained|recovered|avoided|retained|extra|additional|gained|savings?)\b/iu;

/** Net benefit, ROI, NPV or payback: what is left when cost and benefit meet. */
export function returnOf(argument: Argument): Evidence {
	return search(argument, (statement) => {
		if (statement.of("amount").length === 0 && statement.of("time").length === 0) return false;
		return statement.has("gain", "net") || statement.ofHeads("gain", "net").length > 0;
	});
}

/** What it costs, or what happens, if nothing is done. A loss of today with a figure and a period says it too. */
export function inactionOf(argument: Argument): Evidence {
	return search(
		argument,
		(statement) => isWaiting(argument, statement) || isLossOfToday(argument, statement),
		(statement) => statement.has("waiting", "wait"),
	);
}

function isWaiting(argument: Argument, statement: Statement): boolean {
	if (statement.row) return false;
	const isNamed = statement.has("waiting", "wait") || statement.themes.has("inaction");
	return (
		isNamed &&
		(saysConsequence(statement) ||
			neighbours(argument, statement, 1).some(
				(other) => statement.has("waiting", "wait") && hasMoney(argument, other) && other.has("waiting"),
			))
	);
}

function saysConsequence(statement: Statement): boolean {
	if (statement.test(AND_THEN) && !statement.test(FEELINGS)) return true;
	const amounts = statement.of("amount").filter((amount) => amount.tag !== "duration");
	if (statement.of("time").length > 0 && /\b(?:if|unless|without|should nothing)\b/iu.test(statement.text)) return true;
	return (
		amounts.length > 0 &&
		(amounts.some((amount) => amount.tag === "money") ||
			statement.has("behaviour") ||
			statement.has("money") ||
			statement.has("driver"))
	);
}

/** "If we leave it, we would go into the tender with the worst figure": what follows needs no amount. */
const AND_THEN =
	/\b(?:if|unless|without|should)\b[^.;]{3,80}[,:–-]? ?(?:then )?\b(?:we|they|it|the \p{L}+|our \p{L}+|\p{L}+s)\b(?: (?:\p{L}+ ){0,2})?(?:would|will|shall|go back|goes back|lose|loses|keep|keeps|stay|stays|carry on|continue|continues|fall|falls)\b/iu;

/** That trust or hearts will be lost is a fear, not a consequence. */
const FEELINGS = /\b(?:trust|hearts?|love|relevance|reputation|loyalty|goodwill|left behind|fall behind|our edge)\b/iu;

function isLossOfToday(argument: Argument, statement: Statement): boolean {
	const isLost =
		statement.has("waiting", "loss") ||
		/\b(?:bought|spent|ordered|purchased)\b.{1,80}\bless\b/iu.test(statement.text) ||
		statement.themes.has("loss") ||
		statement.ofHeads("waiting", "loss").length > 0;
	if (!isLost) return losesCustomers(statement) && !statement.has("future") && isOfAPeriod(argument, statement);
	if (statement.has("request", "ask", "both")) return false;
	if (!hasMoney(argument, statement)) return losesCustomers(statement) && isOfAPeriod(argument, statement);
	if (statement.themes.has("cost") && !statement.themes.has("loss") && !statement.test(LOST)) return false;
	return isOfAPeriod(argument, statement);
}

/** In a table of costs only these words tell what is lost from what is spent. */
const LOST =
	/\b(?:lost?|lose|loses|losing|loss|losses|refunds?|credits|penalt\w+|wast\w+|repeat\w*|leak\w*|missed|written off|left|laps\w+|churn\w*)\b/iu;

/** "We lost 1,200 accounts last year." */
function losesCustomers(statement: Statement): boolean {
	if (statement.test(LOST_BUYERS) || statement.test(LEAVERS_COUNTED)) return true;
	if (statement.has("negation")) return false;
	if (!/\b(?:lost|lose|loses|losing|left us|cancelled|canceled)\b/iu.test(statement.text)) return false;
	const isRetention = statement.of("behaviour").some((mention) => mention.tag === "retention");
	const isCounted = statement.of("amount").some((amount) => amount.tag === "number");
	return isRetention && (isCounted || (/\b(?:lost|lose|losing)\b/iu.test(statement.text) && statement.has("amount")));
}

const LOST_BUYERS =
	/\b(?:lost|lose|losing) (?:some |about |over |nearly |around |almost )?[\d,.]+ (?:\p{L}+ )?(?:customers|clients|members|accounts|subscribers|policyholders|users|students|tenants|dealers|donors|guests|patients)\b/iu;

/** "Port-outs reached 31,000", "cancellations stand at 1,200". */
const LEAVERS_COUNTED =
	/\b(?:port[- ]?outs?|cancellations?|closures?|closed accounts|lapses|departures|leavers|churned (?:customers|accounts)|non-renewals|defections|switch(?:es|ers)|resignations of members)\b[^.;]{0,20}\b(?:reached|rose to|grew to|climbed to|stand at|stood at|were|hit|numbered|came to)\b \D{0,12}\d/iu;

function isOfAPeriod(argument: Argument, statement: Statement): boolean {
	if (statement.test(PERIOD)) return true;
	if (statement.of("time").length > 0 || statement.of("amount").some((amount) => amount.amount?.per !== undefined))
		return true;
	if (!statement.row)
		return neighbours(argument, statement, 1).some(
			(other) => other.passage === statement.passage && PERIOD.test(other.text),
		);
	const { header, leadIn } = statement.row.table;
	return [...header.cells, ...(leadIn ? [leadIn] : [])].some(
		(cell) => PERIOD.test(argument.readingOf(cell).text) || argument.readingOf(cell).has("time"),
	);
}

const PERIOD =
	/\b(?:a|per|each|every|last|this) (?:year|month|quarter|week|day|season)\b|\b(?:annual|annually|yearly|monthly|quarterly|p\.a\.|year|quarter)\b|\/ ?(?:year|month|yr)\b|\b[1-4][SHQT] ?\d\d\b|\b(?:in|since|during) (?:FY ?)?(?:20)?\d\d\b/iu;
