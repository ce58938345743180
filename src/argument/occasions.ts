import type { Argument } from "./argument";
import { datesOf } from "./evidence";
import { isLength } from "./gates";
import type { Statement } from "./statements";

/**
 * Reasons to act now that no word of the lexicon names: what must be done by a day because of what happens then, what a
 * rival by name has just done, customers who leave in growing numbers, a contract's end in the head of a memo.
 */
export function occasionsOf(argument: Argument): readonly Statement[] {
	return argument.statements.filter((statement) => isOccasion(argument, statement));
}

function isOccasion(argument: Argument, statement: Statement): boolean {
	if (statement.has("score")) return false;
	if (isTrend(statement)) return true;
	if (AWAY.some((theme) => statement.themes.has(theme))) return false;
	if (statement.row) return isDatedEnd(argument, statement);
	if (statement.test(RIVAL_ACTS) || statement.test(TAKES_OURS)) return true;
	if (statement.test(GROWS) && losesMore(statement)) return true;
	if (statement.test(LEFT_COUNTED) && (statement.has("time") || statement.test(SINCE))) return true;
	if (datesOf(statement).length === 0) return false;
	if (statement.test(WE_LOST) && !statement.themes.has("history")) return true;
	if (statement.test(RULES_CHANGE) && !statement.has("firstPerson")) return true;
	return statement.test(RUNS_OUT) || (statement.test(NECESSITY) && statement.test(BECAUSE));
}

/** Under these titles a date is one of the plan, and a loss one that has been counted. */
const AWAY = ["roadmap", "pilot", "risks", "benefit", "history", "owner", "change"];

/** "Current contract ends | 31 December", in a table of two columns such as stand at the head of a memo. */
function isDatedEnd(argument: Argument, statement: Statement): boolean {
	const cells = statement.row?.cells ?? [];
	const [name, value] = cells;
	if (!name || !value || cells.length > 2) return false;
	return argument.readingOf(name).has("driver") && argument.readingOf(value).has("time");
}

/** "Admissions fell from 212,000 in 2023 to 194,000 last year": a figure of the business got worse within a told time. */
function isTrend(statement: Statement): boolean {
	if (statement.row || !statement.test(MOVED) || NO_TREND.some((theme) => statement.themes.has(theme))) return false;
	if (statement.has("future") || statement.has("goal")) return false;
	const from = statement.range.start + statement.text.search(MOVED);
	const [first, second] = statement
		.of("amount")
		.filter((amount) => !isLength(amount) && (amount.start > from || statement.test(BACKWARDS)));
	if (!first?.amount || !second?.amount || !(statement.has("time") || statement.test(SINCE))) return false;
	const isFall = first.amount.value < second.amount.value === statement.test(BACKWARDS);
	return isFall !== statement.test(UNWELCOME);
}

/** What moved in a trial, or shall move, presses nobody. */
const NO_TREND = ["roadmap", "pilot", "risks", "benefit", "measure", "ask", "change"];
const MOVED =
	/\b(?:fell|fall[a-z]+|dropp(?:ed|ing)|declin[a-z]+|decreas[a-z]+|slid|slipped|shrank|shrunk|sank|went|gone|come|came|rising|risen|rose|grew|grown|climbed|increased|jumped)\b[^;]{0,60}\bfrom\b|\b(?:up|down) from\b|\bin 20\d\d(?: \(|, against |, after )\d[\d,.]* (?:in|of) 20\d\d/iu;
/** The later figure stands first. */
const BACKWARDS = /\bin 20\d\d(?: \(|, against |, after )\d|\b(?:up|down) from\b(?!.{1,40} to \D{0,3}\d)/iu;
const SINCE =
	/\bsince\b|\b(?:year|month|quarter|season|winter|summer)s? (?:before|earlier|ago)\b|\b(?:last|a|each|this) (?:[a-z]+ )?(?:year|season|quarter)s?\b/iu;
/** What nobody wants more of. */
const UNWELCOME =
	/\b(?:index\b|complain|queu|wait|delay|return|refund|cancel|churn|leav|left|los[ste]|laps|stop|quit|drop-?out|defect|abandon|error|fail|mistake|repeat|re-?(?:do|run|work|visit|deliver)|calls?\b|contacts\b|tickets\b|absen|sick|turnover|vacan|overtime|overdue|arrear|debt|cost|pric|fees?\b|penalt|fines?\b|write-?off|accident|no-?show|miss|reject|empty|late\b|backlog|divert|claims\b|broken|damage|wrong|switch)/iu;
/** "40 of the top 500 pulled their portfolios since 3 February". */
const LEFT_COUNTED =
	/\d[^.;]{0,60}\b(?:left|quit|pulled (?:out|their)|cancelled|switched|closed (?:their|an?)|withdrew|walked away|moved (?:[a-z]+ ){0,4}(?:to|their|away)|resigned|defected|(?:gone|went) to|deserted)\b/iu;

/** "It has taken 310 of our agreements." */
const TAKES_OURS = /\b(?:taken?|took|won|poached|lured) (?:[\w,.]+ ){1,4}(?:of our|from us)\b/iu;

/** "In Booking we lost the badge on 2 February." */
const WE_LOST = /\bwe (?:have |just )?lost (?:the|our|an?|one|two|three)\b/iu;

function losesMore(statement: Statement): boolean {
	const figures = statement.of("amount").filter((amount) => amount.tag !== "duration");
	return figures.length > 1 && statement.of("behaviour").some((behaviour) => behaviour.tag === "retention");
}

const GROWS =
	/\b(?:(?:up|down|passed|gone|went|moved|risen) from|rose|risen|grew|grown|climbed|doubled|fell from|fallen from|dropped from)\b/iu;
/** "From January the county pays by loans only", "the new price list adds 8 % from 1 February": others change the terms. */
const RULES_CHANGE =
	/\bno longer (?:[a-z]+ ){0,3}(?:by|for|at|in|pays?|accepts?|funds?|covers?|refunds?)\b|\b(?:new|next|revised) (?:price list|tariffs?|rates?|terms|fees?|charges|price)\b|\b(?:pays?|funds?|counts|charges|covers) (?:[a-z]+ ){0,3}(?:only|instead)\b|\b(?:bans|forbids|obliges|doubles|abolishes|halves)\b/iu;
const RUNS_OUT =
	/\b(?:renegotiates?|terminates?|cancels?|renews?|re-?tenders?) (?:the|its|our|their) (?:[a-z]+ )?(?:contract|agreement|concession|framework)\b|\b(?:given|gave|gives|granted)\b[^.;]{0,40}\buntil\b|\b(?:grant|funding|subsidy|permit|concession|warranty|guarantee|lease|contract|agreement|licen[cs]e|patent|exemption|discount|offer|mandate|support|insurance|derogation)s?\b[^;]{0,90}\b(?:ends?|expires?|runs? out|lapses?|stops?|is withdrawn|falls? away|is re-?tendered|(?:is|are) to (?:be )?renew|comes? up|is renegotiated)\b/iu;
const NECESSITY =
	/\b(?:needs? to|must|ha(?:ve|s) to|cannot|can(?:['’]t| no longer)|too late|last chance|in time for|get a move on|only chance)\b/iu;
const BECAUSE = /\b(?:because|since|so|otherwise|or else|after (?:that|which)|before|until|by then)\b/iu;
/** "…, and Silverline opened its desk two hundred metres from ours." A name that opens the sentence may be any word. */
const RIVAL_ACTS =
	/[a-z\d,;)] (?:the )?[A-ZÀ-Þ]\S{2,}(?: [A-Z]\S+)? (?:has |have |will )?(?:already |now |just )?(?:opened|opens?|launched|launches|started|starts|offers?|introduced|cut|took|won|bought|entered|undercuts?|advertises?|poached|promises)\b[^.;]{0,80}\b(?:ours?|us|next (?:to|door)|opposite|beside|the same|our (?:customers|members|guests|clients|shippers|tenants|catchments?))\b/u;
