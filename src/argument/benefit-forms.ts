import type { Argument } from "./argument";
import type { Statement } from "./statements";
import { isUnwelcome, isWelcome } from "./trends";

/** Whether a sentence with money tells a gain by its form: a measure that improves by it, leavers won back, income kept. */
export function bringsByForm(statement: Statement): boolean {
	if (statement.row || statement.has("request", "ask", "both") || isUnderCostAlone(statement))
		return statement.test(KEPT_INCOME);
	if (statement.test(KEPT_INCOME) || improvesBy(statement)) return true;
	if (statement.test(SPARED)) return true;
	if (statement.has("waiting", "wait") || statement.test(COSTS_US)) return false;
	return (
		isLowerBy(statement) ||
		addsIncome(statement) ||
		statement.test(REGAINING) ||
		(statement.test(EFFECT_ON_RESULT) && !statement.has("waiting")) ||
		reducesCosts(statement)
	);
}

function isUnderCostAlone({ themes }: Statement): boolean {
	return themes.has("cost") && !themes.has("benefit");
}

const COSTS_US = /\b(?:costs? us|cost the|costed|lost|lose|loses|losing|redundanc\p{L}+|severance)\b/iu;
const MONEY =
	"(?:(?:about|around|roughly|some|up to|nearly|almost|over|more than|an estimated|approximately|circa|another|well|just|under|at least|between|a|further|extra|additional) ){0,3}(?:[A-Z]{1,3}\\.?\\$? ?)?[$€£₹₦¥]?\\d";

/** "Working capital improves by INR 7 crore", "overtime falls by £90,000": what rises or falls tells which way is good. */
function improvesBy(statement: Statement): boolean {
	if (statement.has("waiting", "wait")) return false;
	const moves = statement.test(MOVES_BY)
		? MOVES_BY.exec(statement.text)!
		: statement.test(MOVES_FROM_TO) && MOVES_FROM_TO.exec(statement.text);
	if (!moves) return false;
	const what = /[^,;:.]*$/u.exec(statement.text.slice(0, moves.index))![0];
	if (OF_OTHERS.test(what)) return false;
	if (moves[1]) return true;
	return moves[2] ? isWelcome(what) || MEASURES.test(what) : isUnwelcome(what) || OUTGOINGS.test(what);
}

const MOVES_BY = new RegExp(
	`\\b(?:(improves?|gets? better)|(rises?|increases?|grows?|climbs?|goes? up|widens?)|(?:falls?|drops?|shrinks?|decreases?|declines?|goes? down|comes? down|sinks?)) by ${MONEY}`,
	"iu",
);
/** "Agency spend drops from £1.1m to £700k". */
const MOVES_FROM_TO = new RegExp(
	`\\b(?:(improves?|gets? better)|(rises?|increases?|grows?|climbs?|goes? up|goes)|(?:falls?|drops?|shrinks?|decreases?|declines?|goes? down|comes? down|sinks?)) from ${MONEY}[^.;]{0,12}?(?:\\.\\d[^.;]{0,8}?)? to ${MONEY}`,
	"iu",
);
const OF_OTHERS = /\b(?:competitors?|rivals?|vendors?|suppliers?|markets?|industry)\b/iu;
const MEASURES =
	/\b(?:cash(?: flow)?|liquidity|EBITD?A?|contribution|premiums?|lending|ARR|grants?|fee income|rents?)\b/iu;
const OUTGOINGS =
	/\b(?:bills?|spend(?:ing)?|expenses|expenditure|outgoings|scrap|agency|fuel|postage|paper|freight|couriers?)\b/iu;

/** "Halving them from 900 would mean £337,500": to win back, keep or cut something has its money. */
const REGAINING = new RegExp(
	`^\\W*(?:(?:just|only|simply|even|and|so|but|by|merely) )?(?:bringing|winning|keeping|retaining|halving|cutting|reducing|avoiding|shortening|removing|preventing|converting|recovering|lowering|stopping|eliminating|trimming|collecting|regaining|reactivating|reclaiming|lifting|settling|resolving) (?!(?:the|our|this) (?:old|current|present|existing|status)\\b)[^.;?]{3,110}?\\b(?:be|mean|(?:is|are) worth|means|equals?|gives?|brings?|frees?|saves?|comes to|yields?|makes?|returns?|adds?|releases?)\\b[^;?]{0,50}?${MONEY}`,
	"iu",
);

const INCOME =
	"(?:income|revenues?|fees?|rents?|premiums?|margins?|sales|ARR|MRR|turnover|donations?|grants?|takings|contribution|deposits?|contracts?|business)";
/** "Fee income protected: £288,000", "it protects $2.6m ARR". */
const KEPT_INCOME = new RegExp(
	`\\b${INCOME} (?:protected|secured|safeguarded|preserved|defended|rescued|retained|kept)\\b[^.;]{0,12}?${MONEY}|\\b(?:protect|secure|safeguard|preserve|defend|rescue)(?:s|ing)? ${MONEY}[^;]{0,24}\\b${INCOME}\\b`,
	"iu",
);

/** "An EBIT effect of 1.6 MEUR". */
const EFFECT_ON_RESULT = new RegExp(
	`\\b(?:EBITD?A?|P&L|profit|margin|cash(?: flow)?|earnings|bottom[- ]line|income|revenue) (?:effect|impact|contribution|improvement|gain|uplift)s?(?: of| is| are| at|:| will be| would be) (?:put at |estimated at )?${MONEY}`,
	"iu",
);

/** "We would no longer pay £48,000", "the $640k we now spend on re-keying disappears". */
const SPARED = new RegExp(
	`\\bno longer (?:have to |need to )?(?:pay|spend|lose|write off|refund|hand out|give away|buy|waste)\\b[^.;\\d]{0,20}?${MONEY}|\\b(?:the|those) ${MONEY}[^;]{0,12}? (?:that )?(?:we|they) (?:now |today |currently |still )?(?:spend|pay|lose|waste|write off|refund)\\b[^;]{0,60}? (?:disappears?|vanish(?:es)?|goes away|falls? away|(?:is|are) (?:spared|saved|freed)|(?:would|will) (?:go|end|stop|disappear|vanish|be (?:saved|spared|freed)|fall away))\\b`,
	"iu",
);

/** "Write-offs would be £60,000 lower". */
function isLowerBy(statement: Statement): boolean {
	const lower = statement.test(LOWER_BY) && LOWER_BY.exec(statement.text);
	if (!lower) return false;
	const what = /[^,;:.]*$/u.exec(statement.text.slice(0, lower.index))![0];
	return lower[1] ? isWelcome(what) || MEASURES.test(what) : isUnwelcome(what) || OUTGOINGS.test(what);
}

const LOWER_BY = new RegExp(
	`\\b(?:would|will|should) be ${MONEY}[^ ]*(?: (?:k|m|million|thousand|lakh|crore))?(?: a year| per year)? (?:(higher|up|more|better)|lower|less|smaller|down|cheaper)\\b`,
	"iu",
);

/** "Extra orders from dealers: $500k a year"; extra staff is no income. */
function addsIncome(statement: Statement): boolean {
	const extra = statement.test(EXTRA) && EXTRA.exec(statement.text);
	return extra ? isWelcome(extra[1]!) || MEASURES.test(extra[1]!) : false;
}

const EXTRA = new RegExp(
	`^\\W*(?:extra|additional|more|new|incremental|further|higher) ((?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)(?: (?:from|for|on|in|of|at) (?:[\\p{L}-]+ ){0,4}?[\\p{L}-]+)?(?::| of|,| \\() ?${MONEY}`,
	"iu",
);

/** "Reduced penalties are put at 85 lakh", "less rework: €45,000"; a lower price is no gain of ours. */
function reducesCosts(statement: Statement): boolean {
	if (!statement.test(REDUCED)) return false;
	return !isWelcome(REDUCED.exec(statement.text)![1]!);
}

const REDUCED = new RegExp(
	`^\\W*(?:reduced|lower|less|decreased|shorter|avoided) (?!(?:[\\p{L}-]+ ){0,2}(?:than|prices?|fees?|rates?|budgets?|tariffs?|premiums?|offers?|quotes?|bids?|estimates?)\\b)((?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+)(?: (?:from|for|on|in|of|at) (?:[\\p{L}-]+ ){0,4}?[\\p{L}-]+)?(?::| of| at|,| \\(| (?:is|are|will|would|saves?|brings?|comes?|gives?|means?|adds?)\\b[^.;]{0,30}?) ?${MONEY}`,
	"iu",
);

/** "An adviser gains forty minutes a day. Across the floor this equals five posts, or €195,000." */
export function pricesTimeFreed(argument: Argument, statement: Statement): boolean {
	if (statement.row || !statement.test(THAT_COMES_TO)) return false;
	const before = argument.statements[argument.statements.indexOf(statement) - 1];
	return before?.passage === statement.passage && before.test(TIME_FREED) && !before.has("request", "ask", "both");
}

const THAT_COMES_TO =
	/\b(?:this|that|it|which)(?:['’]s| (?:would |will )?(?:equals?|is|be|means?|comes? to|amounts? to|makes?|adds? up to|corresponds? to|represents?))\b/iu;
const TIME_FREED =
	/\b(?:sav|gain|free|win|recover|spar|releas|get)(?:e?s|ing|e)?(?: up| back)?\b[^.;]{0,40}\b(?:minutes?|hours?|days?)\b/iu;
