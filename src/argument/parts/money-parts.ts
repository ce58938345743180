import type { Argument } from "../argument";
import { isLeftOpen } from "../declared/declared";
import type { Statement } from "../statements";
import { AMOUNT_LINE, BIDS, isUnderSumRequested, requestOfMoney } from "./ask";
import { bringsByForm, pricesCount, pricesTimeFreed } from "./benefit-forms";
import { namesCostOfWork, pricesSomethingElse, pricesWork } from "./cost-forms";
import { type Evidence, hasMoney, neighbours, pricesOneOnly, search, statementBefore } from "./evidence";
import { COST_LAST_YEAR, namesLoss } from "./inaction";
import { LOST } from "./money-of-today";
import { asksForStaff, hearsPeople, isStaffRow, namesStaffing, needsStaff, opensWithToday } from "./staffing";
import { isWelcome } from "./trends";

/** What the programme costs, in money or people. */
export function costOf(argument: Argument): Evidence {
	const declared = argument.declared.ask?.amount;
	if (declared !== undefined || isLeftOpen(argument.declared, "ask", "amount")) return { present: true };
	const found = search(argument, isCost, namesSpend);
	if (found.present) return found;
	const statement = requestOfMoney(argument);
	return statement ? { present: true, statement } : found;
}

function isCost(argument: Argument, statement: Statement): boolean {
	if (isSumOpen(statement) || pricesSomethingElse(statement) || pricesOneOnly(statement)) return false;
	if (statement.test(STAYING_COSTS)) return false;
	const isNamed =
		statement.has("spend", "spend") || statement.ofHeads("spend", "spend").length > 0 || isUnderCost(statement);
	return (
		(isNamed && hasMoney(argument, statement) && !isLoss(statement)) ||
		costsMoney(argument, statement) ||
		pricesWork(argument, statement) ||
		asksForMoney(argument, statement) ||
		countsStaff(statement) ||
		needsStaff(statement) ||
		isStaffRow(argument, statement)
	);
}

/** "Staying as we are puts $600,000 of fees at stake". */
const STAYING_COSTS =
	/^\W*(?:staying|carrying on|going on|continuing|waiting|leaving (?:it|things)|doing nothing|standing)\b/iu;

/** "Saves $X,XXX a year": a paper that went out with its sum left open states none. */
function isSumOpen(statement: Statement): boolean {
	return statement.test(SUM_LEFT_OPEN) && !statement.of("amount").some(({ amount }) => amount?.unit !== undefined);
}

const SUM_LEFT_OPEN = /[$€£₹] ?(?:X|xx)/u;

function namesSpend(_: Argument, statement: Statement): boolean {
	return statement.has("spend", "spend");
}

/** "Texts cost £24,000 a year"; "repeat visits cost £310,000 a year" is a loss. */
function costsMoney(argument: Argument, statement: Statement): boolean {
	if (
		!statement.test(COSTS_MONEY) ||
		statement.test(COST_LAST_YEAR) ||
		statement.themes.has("loss") ||
		statement.test(LOST) ||
		statement.row
	)
		return false;
	return hasMoney(argument, statement) && !statement.test(TAKES_OFF);
}

/** The money that is asked for is what the programme costs. */
function asksForMoney(argument: Argument, statement: Statement): boolean {
	if (statement.row && !statement.has("gain") && statement.test(ASKED_FIELD)) return hasMoney(argument, statement);
	if (isRowOfRequest(argument, statement)) return true;
	if (isUnderSumRequested(argument, statement)) return true;
	if (statement.test(AMOUNT_LINE)) return hasMoney(argument, statement);
	if (statement.test(BIDS) && !statement.row) return hasMoney(argument, statement);
	if (!statement.has("request", "ask", "both") || statement.has("waiting", "loss")) return false;
	if (hasMoney(argument, statement)) return statement.has("request", "hard", "both");
	return (
		statement.has("request", "both") &&
		neighbours(argument, statement, 1).some((other) => pricesRequest(argument, statement, other))
	);
}

/** "We request approval of the below:" above "| Item | Cost per year |": what is asked is what it costs. */
function isRowOfRequest(argument: Argument, statement: Statement): boolean {
	const { row } = statement;
	const lead = row?.table.leadIn;
	if (!row || !lead || row.index === -1 || statement.has("gain") || !hasMoney(argument, statement)) return false;
	const asks = argument
		.readingOf(lead)
		.of("request")
		.some(({ tag }) => tag === "ask" || tag === "both" || tag === "hard");
	return asks && row.table.header.cells.some((cell) => argument.readingOf(cell).test(HEAD_OF_PRICES));
}

const HEAD_OF_PRICES = /\b(?:costs?|prices?|amounts?|sums?|budget|funding|spend|investment)\b/iu;

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
	/^\W*(?:(?:our )?(?:request|ask|need|approval|sanction)(?:ed)? \||(?:total |requested )?(?:amount|sum|funding)(?: (?:requested|sought|required|applied for))? \|)/iu;

/** "It takes £480,000", "they offer the system for €96,000", "we pay $184K instead": the verbs that name a price. */
const COSTS_MONEY =
	/\b(?:it|this|that|the [a-z]+|together) (?:would |will |only )?(?:takes?|needs|requires|comes (?:in at|to)|amounts to|runs to)\b|\bwe(?:['’](?:d|ll)| would| will)? (?:only )?(?:pay|need|require)\b|\b(?:provider|vendor|supplier|agency|contractor|builder|manufacturer|firm|company|studio|printer|installer) (?:wants|asks|charges|quotes|quoted|takes|invoices)\b|\boffers?(?:ed)? (?:[a-z]+ ){0,5}(?:for|at)\b|\b(?:find|lay out|set aside|put up) (?:about |some |another |roughly )?(?:[A-Z]{1,3} ?)?[$€£₹₦]\d|\bcosts? (?:a[a-z]* |only |some |nearly |roughly |extra ){0,2}(?:[a-z]{1,3} ?)?[$€£₹\d[]/iu;

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
	if (isUnderCost(statement) || statement.has("request") || namesCostOfWork(statement)) return false;
	return namesLoss(statement);
}

/** "Four FTE for six months": people are a cost as money is. */
function countsStaff(statement: Statement): boolean {
	if (isUnderCost(statement) && !statement.row && namesStaffing(statement)) return true;
	if (statement.test(FOR_STAFF)) return false;
	if (statement.has("request", "ask", "both") && asksForStaff(statement)) return true;
	if (!statement.has("spend", "people") || hearsPeople(statement) || opensWithToday(statement)) return false;
	if (!statement.of("amount").some((amount) => amount.tag === "number")) return false;
	return isUnderCost(statement) || statement.has("request", "ask", "both") || /\bFTEs?\b/u.test(statement.text);
}

/** "A licence and some training for 140 handlers": so many get it; what it takes is not said. */
const FOR_STAFF =
	/\b(?:train(?:ing)?|coach(?:ing)?|licen[cs]es?|seats?|courses?|tablets?|headsets?|phones?|uniforms?) (?:of |for )?(?:all |our |the |some |about )*\d/iu;

/** What the programme brings, in money. */
export function benefitOf(argument: Argument): Evidence {
	return search(argument, isBenefit, isNearlyBenefit);
}

function isNearlyBenefit(_: Argument, statement: Statement): boolean {
	return statement.has("gain") && statement.of("amount").length > 0 && !statement.themes.has("cost");
}

function isBenefit(argument: Argument, statement: Statement): boolean {
	if (!hasMoney(argument, statement) || isSumOpen(statement) || isSuffered(statement) || pricesOneOnly(statement))
		return false;
	if (statement.test(PAY_AND_BENEFITS)) return false;
	if (statement.test(TAKES_OFF) || statement.test(BRINGS_IN) || bringsPeople(statement)) return true;
	if (
		multipliesGain(statement) ||
		statement.test(LETS_GO) ||
		statement.test(SHARE_KEPT) ||
		gainsAsMade(statement) ||
		makesOfMore(argument, statement)
	)
		return true;
	if (bringsByForm(statement) || pricesTimeFreed(argument, statement) || pricesCount(argument, statement)) return true;
	if (statement.has("future") && statement.test(BY_MONEY) && !statement.has("waiting")) return true;
	if (statement.has("gain") && !isOwnCost(statement)) return true;
	if (followsGain(argument, statement)) return true;
	if (statement.ofHeads("gain").length > 0 && !statement.themes.has("cost")) return true;
	return statement.themes.has("benefit") && !statement.themes.has("cost") && !statement.has("spend", "spend");
}

/** "Salary and benefits, $148,000": what staff get beside their pay. */
const PAY_AND_BENEFITS =
	/\b(?:salar(?:y|ies)|wages?|pay) (?:and|plus|with|\+|&) benefits\b|\bbenefits (?:package|cost)/iu;

/** "Move half: 20,000 × $5.30 = $106,000 a year": so many times so much, and no price of the work or of waiting. */
function multipliesGain(statement: Statement): boolean {
	const product = PRODUCT.exec(statement.text);
	if (!product || PRODUCT_OF_COST.test(product[0]) || statement.test(STAYING)) return false;
	return (
		(!statement.has("waiting") || statement.test(WOULD_GO)) &&
		!statement.has("request", "ask", "both", "hard") &&
		!statement.themes.has("loss") &&
		!statement.themes.has("inaction") &&
		!(statement.themes.has("cost") && !statement.has("gain"))
	);
}

/** "Half of the wasted trips would go: 1,200 × £31 = £37,200": what was lost goes away. */
const WOULD_GO =
	/\b(?:would|will|could|should|shall) (?:then |also |simply )?(?:go(?: away)?(?=\s?[,:;=–—])|disappear|vanish|fall away|end|stop|be (?:gone|saved|spared|avoided|prevented))\b/iu;
const STAYING = /^\W*(?:leave|keep (?:it|things)|carry on|stay|do nothing|as (?:it|things) (?:is|are))\b/iu;
const PRODUCT =
	/\d[\d.,]*[^=;.×]{0,60} [×x*] ?[^=;]{1,80}?(?: =|, (?:or|i\.e\.|that is|so)(?: about| roughly| some)?) ?(?:[A-Z]{1,3}\.?\$? ?)?[$€£₹₦¥]?\d/u;
const PRODUCT_OF_COST =
	/\b(?:costs?|pay|salary|salaries|wages|hire|hiring|buy|licen[cs]es?|seats?|posts?|nurses|clerks|officers|agents|kits|tablets|devices|today|at present|currently|last year|lost|lose|loses|losing|wasted?|stays?|write off|forgone|forgo)\b/iu;

/** "If a quarter of the lost hours are filled, that is 475 hours, or €45,125", "4,000 calls will not be made any more, thus €26,000". */
const SHARE_KEPT =
	/\bif (?:half|an? (?:third|quarter|fifth|tenth)|one in \p{L}+|\d[\d.]* ?%) of (?:the|these|those|them|our)\b[^.;]{0,60}?(?: (?:are|is|were) (?:filled|kept|saved|avoided|recovered|won|stopped|settled|paid)|freeze|stay|return|pay)\b[^.;]*[$€£₹₦]\s?\d|\b(?:will|would) (?:not|no longer) be (?:made|needed|sent|paid)\b[^.;]{0,24}, (?:thus|so|hence|or|that is) (?:[A-Z]{1,3}\.?\$? ?)?[$€£₹₦]?\d/iu;

/** "With texts going out we can let the overflow line go, which is $310,000 a year." */
const LETS_GO =
	/\b(?:let|drop|cancel|give up|do without|end|close)\b[^.;]{3,50}, (?:which|that) (?:is|costs|saves|comes to|frees)(?: us)? (?:[A-Z]{1,3} ?)?[$€£₹]?\d/iu;

/** "Give 600,000 travellers those ten minutes and you have $1.44 million a year", "with 6,000 bookings we reach 150,000 euro". */
const COMES_OUT_AT =
	/\b(?:give|with|at|on) [^.;]{0,10}\d[^.;]{3,80}(?:,| and)? (?:we|you) (?:reach|have|get|come to|arrive at|make) (?:about |some |roughly )?(?:[A-Z]{1,3}\.?\$? ?)?[$€£₹₦]?\d|\b(?:the )?(?:difference|saving|gain) of [^.;]{1,16} (?:is|makes|gives|comes to) (?:[A-Z]{1,3}\.?\$? ?)?[$€£₹₦]?\d/iu;

function gainsAsMade(statement: Statement): boolean {
	return (
		statement.test(COMES_OUT_AT) &&
		!statement.has("waiting") &&
		!statement.has("request", "ask", "both") &&
		!statement.themes.has("loss")
	);
}

/** "Five more in each 100 is 20 students; at A$14,000 each, this is A$280,000": so many more, and what they bring. */
function makesOfMore(argument: Argument, statement: Statement): boolean {
	if (statement.row || !statement.test(THAT_MAKES) || statement.has("request", "ask", "both")) return false;
	const before = statementBefore(argument, statement);
	const earlier = before && statementBefore(argument, before);
	const told = [earlier, before, statement].filter((other) => other !== undefined);
	return (
		told.some((other) => other.test(SO_MANY_MORE) && !other.test(OF_BEFORE)) &&
		!told.some((other) => (other.has("waiting") && !other.test(PRICE_OF_EACH)) || other.test(PAID_WORK)) &&
		!statement.themes.has("cost")
	);
}

const OF_BEFORE = /\b(?:were|was|had|last (?:year|month|quarter|season))\b/iu;
/** "Each costs 4.40", between how many fewer they are and what that makes. */
const PRICE_OF_EACH = /^\W*(?:each|every one|one)(?: of (?:them|these))? (?:now |today )?costs\b/iu;
const THAT_MAKES =
	/\b(?:this|that|it|which|together)(?:['’]s| (?:is|makes|gives|means|comes to|amounts to|adds up to|brings|saves|would be)) (?:us )?(?:about |around |roughly |some |nearly |almost |up to )?(?:[A-Z]{1,3}\.?\$? ?)?(?:[$€£₹₦]|(?<=[A-Z]{3} ?))\d/iu;
const SO_MANY_MORE =
	/\b\d[\d,.]*(?: (?:million|thousand))? (?!(?:minutes?|hours?|days?|weeks?|months?|years?|points?|percent)\b)[\p{L}-]+s (?:less|fewer|more)\b(?! than\b)|\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:more|fewer|extra|additional|further) (?:[\p{L}-]+ )?(?:in |out of |of |\p{L}+s\b)/iu;
const PAID_WORK =
	/\b(?:hire|hiring|recruit|salar(?:y|ies)|wages?|posts?|licen[cs]es?|seats?|nurses?|officers?|agents?|clerks?|FTEs?|vans?|tablets?)\b/iu;

/** Money that was lost is no benefit, unless it is to be won back; nor is what came in last year. */
function isSuffered(statement: Statement): boolean {
	if (statement.test(OF_RIVAL)) return true;
	if (statement.row || statement.has("future") || statement.themes.has("benefit")) return false;
	if (statement.test(INCOME_OF_BEFORE) && !statement.test(WON_BACK)) return true;
	return (statement.test(SUFFERED) && !statement.test(WON_BACK)) || tellsOfFall(statement);
}

/** "Our competitor added $12m of revenue": theirs. */
const OF_RIVAL =
	/^\W*(?:(?:our|the|one|an?|two) )?(?:[\p{L}-]+ )?(?:competitors?|rivals?) (?!(?:would|will|could)\b)\p{L}/iu;

/** "Repeat bookings went from 38% to 34%, worth £1.3m a year": the worth of what went away. */
function tellsOfFall(statement: Statement): boolean {
	const fall = FROM_TO_WORTH.exec(statement.text);
	if (!fall || Number(fall[1]) <= Number(fall[2])) return false;
	return isWelcome(/[^,;:.]*$/u.exec(statement.text.slice(0, fall.index))![0]);
}

/** "Last year's income was £900,000". */
const INCOME_OF_BEFORE =
	/\b(?:income|revenues?|sales|turnover|margins?|profits?|takings|contribution)\b(?: (?:in|of|for) (?:last year|(?:FY ?)?20\d\d|\p{L}+)| last year)? (?:was|were|fell|dropped|stood at|amounted to|totall?ed|came to|shrank|declined)\b/iu;

const FROM_TO_WORTH =
	/\b(?:went|fell|dropped|declined|slipped) from (\d[\d.]*) ?% to (\d[\d.]*) ?%[,;]? (?:which (?:is|was) )?worth\b/iu;

/** "60 more families at £24 bring £11,520": those who come in addition, with their money. */
function bringsPeople(statement: Statement): boolean {
	if (AWAY_FROM_GAIN.some((kind) => statement.has(kind)) || statement.themes.has("cost")) return false;
	return statement.has("people") && statement.test(MORE_PEOPLE);
}

const AWAY_FROM_GAIN = ["spend", "request", "waiting"] as const;
const MORE_PEOPLE = /\b\d[\d,.]* (?:more|extra|additional|new) (?:\p{Ll}+ )?\p{Ll}+(?:s|ies|people)\b/iu;

const SUFFERED =
	/\b(?:has|have|had|it|that|which|they)? ?cost(?:ed)? us\b|\b(?:we|it) (?:have |has )?(?:lost|lose)\b|\bless\b.{0,40}\b(?:bought|spent|ordered)\b/iu;
const WON_BACK =
	/\b(?:sav(?:e|es|ed|ing|ings)|avoid\w*|recover\w*|regain\w*|retain\w*|win back|fewer|back|if|would|worth)\b/iu;
/** "Takes £350k out of contact cost", "knocks a million off the bill". */
const TAKES_OFF =
	/\b(?:takes?|taking|cuts?|cutting|strips?|knocks?|shaves?|frees?|releases?|removes?|slashes?|trims?|wipes?)\b[^.;]{0,25}(?:[$€£₹]|\d ?(?:k|m|million|thousand|euro|crore|lakh))[^.;]{0,20}\b(?:out of|off|from|up)\b/iu;
/** "Will raise an extra £250,000 a year". */
const BRINGS_IN =
	/^\W*(?:if|when|with)\b[^=]*= ?|\b(?:each|every|one) (?:percentage )?(?:point|per ?cent)\b[^.;]{0,50}\b(?:is|are|means|brings) |\b(?:we|I) (?:expect|reckon|forecast|estimate) (?:[A-Z]{2,3} ?)?[$€£₹]|\b(?:raise|generate|bring in|bring|yield|earn|produce|deliver|gain|win|return|give us|fetch|add)s? (?:up to |about |around |some |roughly |at least )?(?:an? )?(?:extra |additional |further |more |incremental |fresh )(?:(?:\p{Ll}+ ){1,3}of )?(?:[A-Z]{2,3}\.? ?)?[$€£₹\d]|\b(?:deliver|bring|generate|yield|earn|add|produce|fetch)s? (?:[a-z]+ ){0,2}(?:[A-Z]{1,3}\.? ?)?[$€£₹₦]?\d[\d.,]*[^.;]{0,24} (?:in|of) (?:additional|extra|new|more|further|incremental|fresh) |\b(?:raise|generate|yield|earn|bring in)s? (?:us )?(?:up to |about |around |some |roughly |at least )?(?:[A-Z]{2,3} ?)?[$€£₹]/iu;

/** "Will lift takings by €40,000", "will cut overtime by £90k". */
const BY_MONEY = /\bby (?:[a-z]+ ){0,2}(?:[A-Z]{2,3} ?|[A-Z]{0,2}[$€£₹¥])\d/u;

/** "We expect fewer calls. That is $98,784 a year." */
function followsGain(argument: Argument, statement: Statement): boolean {
	if (statement.row || statement.has("spend", "spend") || statement.has("request")) return false;
	const before = statementBefore(argument, statement);
	return (
		before !== undefined &&
		(before.has("gain") || before.has("behaviour") || bringsPeople(before)) &&
		(before.has("future") ||
			before.test(TO_BE_SAVED) ||
			(before.text.endsWith(".") && /^\W*(?:against that|in return)\b/iu.test(before.text))) &&
		!before.has("waiting", "loss")
	);
}

/** "We assume that 40% of the hearings can be saved", "7,400 × 2% = 148 avoided": how many, before what each is worth. */
const TO_BE_SAVED =
	/\b(?:can|could|would|might) be (?:saved|avoided|prevented|recovered|kept|won back|spared)\b|= ?[\d.,]+ (?:\p{L}+ ){0,2}(?:avoided|saved|prevented|recovered|retained|kept|spared)\b/iu;

/** "The renewal costs $40,000": money that only goes out, whatever else the sentence names. */
function isOwnCost(statement: Statement): boolean {
	if (!statement.has("spend") && statement.test(KEPT)) return false;
	return statement.themes.has("cost") && !statement.themes.has("benefit") && !statement.has("gain", "net");
}

/** "Sales kept" in a table of money comes in, whatever stands above it. */
const KEPT =
	/\b(?:kept|saved?|saves|won|regain(?:ed)?|recover(?:ed)?|avoid(?:ed|s)?|retain(?:ed)?|extra|additional|gained|savings?)\b/iu;

/** Net benefit, ROI, NPV or payback: what is left when cost and benefit meet. */
export function returnOf(argument: Argument): Evidence {
	return search(argument, isReturn);
}

function isReturn(argument: Argument, statement: Statement): boolean {
	if (statement.of("amount").length === 0 && statement.of("time").length === 0) return false;
	return (
		statement.has("gain", "net") ||
		statement.ofHeads("gain", "net").length > 0 ||
		(statement.test(MORE_THAN_COST) && hasMoney(argument, statement)) ||
		(statement.test(SO_WE_GAIN) && statement.of("amount", "money").length > 1)
	);
}

/** "Saves £140,000 a year, so we gain £55,000". */
const SO_WE_GAIN =
	/\bso (?:that )?(?:we|you|the \p{Ll}+) (?:gains?|keeps?|makes?|earns?|(?:are|is) (?:left with|better off by)) (?:\p{Ll}+ )?(?:[A-Z]{2,3} ?)?[$€£₹\d]/iu;

/** "£24,500 more than it costs", "which leaves £24,500 a year". */
const MORE_THAN_COST =
	/\bmore than (?:it|this|that|they|the \p{L}+) (?:costs?|takes?)\b|\bmore than (?:its|the|this|all) (?:own )?(?:costs?|outlay|investment|price)\b|\b(?:which|that|this) leaves (?:us )?(?:with )?(?:about |some |roughly )?(?:[A-Z]{2,3} ?)?[$€£₹\d]/iu;
