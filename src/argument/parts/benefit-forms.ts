import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { neighbours, statementBefore } from "./evidence";
import { MARKED, markMoney } from "./marked-money";
import { isWelcome } from "./trends";

/** Whether a sentence with money tells a gain by its form: a measure that improves by it, leavers won back, income kept. */
export function bringsByForm(statement: Statement): boolean {
	if (statement.row || statement.has("request", "ask", "both") || isUnderCostAlone(statement))
		return statement.test(KEPT_INCOME);
	if (statement.test(KEPT_INCOME) || improvesBy(statement)) return true;
	if (statement.test(SPARED)) return true;
	if (statement.test(OTHERWISE_LOST) && statement.test(REGAINING)) return true;
	if (statement.has("waiting", "wait") || statement.test(COSTS_US)) return false;
	return (
		addsIncome(statement) ||
		statement.test(REGAINING) ||
		(statement.test(EFFECT_ON_RESULT) && !statement.has("waiting")) ||
		reducesCosts(statement)
	);
}

function isUnderCostAlone({ themes }: Statement): boolean {
	return themes.has("cost") && !themes.has("benefit");
}

/** "Keeping 15 accounts we'd otherwise lose is $144,000." */
const OTHERWISE_LOST = /\b(?:otherwise|else) (?:be )?(?:lost?|lose|leave|go|gone)\b/iu;
const COSTS_US = /\b(?:costs? us|cost the|costed|lost|lose|loses|losing|redundanc\p{L}+|severance)\b/iu;
const MONEY =
	"(?:(?:about|around|roughly|some|up to|nearly|almost|over|more than|an estimated|approximately|circa|another|well|just|under|at least|between|a|further|extra|additional) ){0,3}(?:[A-Z]{1,3}\\.?\\$? ?)?[$€£₹₦¥]?\\d";

/** "Working capital improves by INR 7 crore", "overtime falls by £90,000": what rises or falls tells which way is good. */
function improvesBy(statement: Statement): boolean {
	if (statement.has("waiting", "wait") || !statement.test(MOVES)) return false;
	const marked = markMoney(statement);
	const moves = MOVES_BY.exec(marked);
	if (!moves) return false;
	const what = /[^,;:.]*$/u.exec(marked.slice(0, moves.index))![0];
	if (OF_OTHERS.test(what)) return false;
	if (moves[1]) return true;
	const isOfIncome = isWelcome(what) || MEASURES.test(what);
	return moves[2] ? isOfIncome : !isOfIncome && !GIVEN_TO_US.test(what);
}

const MOVES = /\b(?:by|from|lower|less|smaller|down|cheaper|higher|up|more|better)\b/iu;
const LESS =
	"(?:fall|drop|shrink|decrease|decline|go(?:es)? down|come(?:s)? down|sink|reduce|cut|lower|trim|bring(?:s)? down)";
const MORE = "(?:ris|increas|grow|climb|go(?:es)? up|widen|go)";
/** "Agency spend drops from £ to £", "could be cut by £", "is to come down by £", "would be £ lower". */
const MOVES_BY = new RegExp(
	`\\b(?:(improv(?:e|es|ing)|gets? better)|(${MORE}(?:e|es|s|ing)?)|(?:${LESS}(?:s|ing)?|(?:be|is|are) (?:(?:${LESS}|brought)(?:d|n|ped|med|ed)?)(?: down)?)) (?:by ${MARKED}|from ${MARKED}[^.;£]{0,24} to ${MARKED})|\\b(?:would|will|should|could) be ${MARKED}(?: an?| per| year| month){0,2} (?:()(?:higher|up|more|better)|lower|less|smaller|down|cheaper)\\b`,
	"iu",
);
/** Money that others give us is no spending that falls. */
const GIVEN_TO_US =
	/\b(?:budgets?|funding|allocations?|subsid\p{L}+|prices?|support|capital|assets?|balance|reserves?)\b/iu;
const OF_OTHERS = /\b(?:competitors?|rivals?|vendors?|suppliers?|markets?|industry)\b/iu;
const MEASURES =
	/\b(?:cash(?: flow)?|liquidity|EBITD?A?|contribution|collections?|premiums?|lending|ARR|grants?|fee income|rents?)\b/iu;

/** "Halving them from 900 would mean £337,500": to win back, keep or cut something has its money. */
const REGAINING = new RegExp(
	`^\\W*(?:(?:just|only|simply|even|and|so|but|by|merely) )?(?:bringing|winning|keeping|retaining|halving|cutting|reducing|avoiding|shortening|removing|preventing|converting|recovering|lowering|stopping|eliminating|trimming|collecting|regaining|reactivating|reclaiming|lifting|settling|resolving) (?!(?:the|our|this) (?:old|current|present|existing|status)\\b)[^.;?]{3,110}?\\b(?:be|mean|is|are worth|means|equals?|gives?|brings?|frees?|saves?|comes to|yields?|makes?|returns?|adds?|releases?)\\b[^;?]{0,50}?${MONEY}`,
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

/** "Extra orders from dealers: $500k a year"; extra staff is no income. */
function addsIncome(statement: Statement): boolean {
	if (statement.test(WHICH_IS_EXTRA)) return true;
	const extra = statement.test(EXTRA) && EXTRA.exec(statement.text);
	return extra ? isWelcome(extra[1]!) || MEASURES.test(extra[1]!) : false;
}

/** "…, which is additional realisation of Rs 11 crore". */
const WHICH_IS_EXTRA =
	/\b(?:which|that|this)(?: (?:is|means|gives|brings|yields)|['’]s) (?:an? )?(?:additional|extra|further|incremental|more) (?!costs?\b|spend|expen|burden|loss)(?:[\p{L}-]+ ){1,3}of /iu;
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
	if (statement.test(TIME_SPARED) && !statement.has("request", "ask", "both")) return true;
	const before = statementBefore(argument, statement);
	return before?.test(TIME_FREED) === true && !before.has("request", "ask", "both");
}

const THAT_COMES_TO =
	/\b(?:this|that|it|which)(?:['’]s| (?:would |will )?(?:equals?|is|be|means?|comes? to|amounts? to|makes?|adds? up to|corresponds? to|represents?))\b/iu;
/** "It frees 2,100 hours, at €38 that is €79,800." */
const TIME_SPARED =
	/\b(?:saves?|gains?|frees?(?: up)?|wins? back|spares?|releases?|saving|freeing|sparing) (?:us |them )?(?:about |some |around |roughly |over |nearly )?\d[\d,.]* (?:\p{L}+ )?(?:hours|days|weeks|minutes|shifts)\b[^.;]{0,60}\b(?:this|that|which|it)(?:['’]s| (?:is|makes|means|comes to|equals|would be))\b/iu;
const TIME_FREED =
	/\b(?:sav|gain|free|win|recover|spar|releas|get)(?:e?s|ing|e)?(?: up| back)?\b[^.;]{0,40}\b(?:minutes?|hours?|days?)\b/iu;

/** "We expect to avoid 5,200 visits. At £74 a visit that is £385,000": so many that are spared or won, and what one is worth. */
export function pricesCount(argument: Argument, statement: Statement): boolean {
	if (statement.row || statement.has("request", "ask", "both") || isUnderCostAlone(statement)) return false;
	if (statement.themes.has("loss") || statement.themes.has("inaction") || !statement.test(OF_ONE)) return false;
	if (!PRICE_OF_ONE.test(markMoney(statement))) return false;
	return [statement, ...neighbours(argument, statement, 1)].some(
		(other) =>
			other.passage === statement.passage &&
			other.test(SPARED_OR_WON) &&
			other.of("amount").some(({ tag }) => tag === "number") &&
			[statement, other].some((one) => one.has("future") || one.test(EXPECTED)) &&
			!other.has("waiting", "wait") &&
			!other.test(COSTS_MORE),
	);
}

const OF_ONE = /\b(?:each|every|apiece|per|an?|at|one)\b/iu;
const PRICE_OF_ONE = new RegExp(
	`\\b(?:each|every|one|an?)\\b[^.;£]{0,60}£|£ (?:more |extra )?(?:(?:from|for|to|on|with) )?(?:each|apiece|per|an?|every)\\b|\\bat ${MARKED}`,
	"iu",
);
/** Verbs and words of sparing, keeping and winning, in whole families. */
const SPARED_OR_WON =
	/\b(?:avoid|prevent|spar|sav|eliminat|remov|halv|keep|retain|regain|recover|win|convert|reduc|cut|prevent)(?:e|es|s|ing|ed)?\b|\b(?:fewer|less|extra|additional|more|no longer|would not|will not|won['’]t|wouldn['’]t|not have|stay|such)\b|\btakes? [^.;]{0,40}\b(?:out of|off|away)\b/iu;
const EXPECTED =
	/\b(?:will|would|could|should|expect\p{L}*|plan|targets?|aim|forecast|anticipat\p{L}*|goal|assum\p{L}*|estimat\p{L}*)\b|['’](?:d|ll)\b/iu;
/** "Two more nurses at £34,000 each": what has a price may be hired or bought. */
const COSTS_MORE =
	/\b(?:hir|buy|recruit|pay|need|lease|rent|train|install|employ)(?:e|es|s|ing|ed)?\b|\b(?:more|extra|additional|new) (?:\p{L}+ )?(?:staff|agents?|nurses?|posts?|people|engineers?|drivers?|vans?|licen[cs]es?|seats?|advisers?|clerks?|desks?)\b/iu;
