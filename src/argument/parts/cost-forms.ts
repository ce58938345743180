import type { Argument } from "../argument";
import type { Statement } from "../statements";
import { hasMoney } from "./evidence";
import { MARKED, markMoney } from "./marked-money";

/** Whether a sentence prices the work by its form: what it comes to, what it can be done for, what is to be bought. */
export function pricesWork(argument: Argument, statement: Statement): boolean {
	if (!hasMoney(argument, statement) && !statement.test(SUM_BY_WORDS)) return false;
	if (statement.row) return isRowOfPurchase(statement);
	if (statement.themes.has("loss") || statement.themes.has("history")) return false;
	if (statement.test(QUOTED) || statement.test(CAPPED) || statement.test(GOES_IN) || statement.test(BILL_TO_COME))
		return true;
	if (statement.test(SUM_TO_MAKE)) return true;
	if (statement.test(INSTEAD) || statement.test(OTHERS_PAY)) return false;
	if (statement.test(BUYS) || statement.test(STAFF_AT) || statement.test(SET_ASIDE)) return true;
	if (statement.test(SPENT_FOR) || statement.test(ADDS_TO_BILL) || SPENDS.test(markMoney(statement))) return true;
	return !statement.has("gain") && !statement.has("waiting") && WORK_PRICED.some((form) => statement.test(form));
}

/** "| Item | EUR |": a row of what is bought. */
function isRowOfPurchase(statement: Statement): boolean {
	if (
		statement.has("gain") ||
		statement.has("waiting") ||
		["loss", "history", "benefit"].some((theme) => statement.themes.has(theme))
	)
		return false;
	return statement.ofHeads("gain").length === 0 && statement.test(OPENS_WITH_PURCHASE);
}

/** "Running costs rise by €220,000": a cost of the work, though "costs" alone would tell of a loss. */
export function namesCostOfWork(statement: Statement): boolean {
	return statement.test(COST_OF_WORK) && !statement.test(COST_FALLS);
}

const COST_OF_WORK =
	/\b(?:running|run|set-?up|start-?up|implementation|one-?off|one-?time|up-?front|installation|development|licen[cs]e|project|programme|program|pilot) costs?\b/iu;
const COST_FALLS = /\bcosts? (?:will |would |should )?(?:fall|drop|go down|goes down|shrink|decrease|come down)/iu;

/** Money that is not what the work takes: another budget beside it, an earlier trial, the price of one customer. */
export function pricesSomethingElse(statement: Statement): boolean {
	if (statement.test(COST_OF_ONE) || statement.test(OUTCOME_COMES_TO) || statement.test(ONLY_SAVED)) return true;
	if (statement.test(EARLIER_WORK) && !statement.has("future") && !statement.has("request", "ask", "both")) return true;
	return statement.test(COMPARISON) && !/\d/u.test(statement.text.replace(COMPARISON, ""));
}

/** "Modest compared with the marketing budget of €4.2m". */
const COMPARISON =
	/\b(?:compared (?:with|to)|in comparison (?:with|to)|relative to|next to|beside|against|(?:a )?(?:small )?fraction of|measured against|dwarfed by|set against)\b(?:[^,;]|,(?=\d))*/iu;
/** "Last year's pilot was delivered for £26,000". */
const EARLIER_WORK =
	/\bcost [^.;]{0,12}[$€£₹]\d[^.;]{0,20} and (?:it |they )?(?:moved|raised|brought|lifted|cut|saved|took)\b|\b(?:last (?:year|spring|summer|autumn|fall|winter|month|quarter)['’]s|(?:the |our )?20\d\d|previous|earlier) (?:\p{L}+ )?(?:pilot|trial|test|project|proof of concept|campaign)s?\b[^.;]{0,20}? (?:was|were|cost|came|ran|had)\b/iu;
/** "We expect to save £150,000 a year in agency fees": the only sum is the saving. */
const ONLY_SAVED =
	/^[^$€£₹]*\b(?:sav|avoid|recover)(?:e|es|s|ing)?(?: us)? (?:\p{L}+ ){0,3}(?:[A-Z]{1,3} ?)?[$€£₹]\d[^$€£₹]*$/iu;
/** "Acquiring a new policyholder costs us $412", "each avoidable call costs us $7.40". */
const COST_OF_ONE =
	/^\W*(?:each|every) (?:\p{L}+ ){1,3}costs? us\b|^\W*(?:acquiring|winning|replacing|handling|serving|answering|processing|landing|gaining|losing|retaining|attracting|settling|resolving|keeping|taking back) (?:back )?(?:an?|one|each|every|another)\b[^.;]{0,60}?\bcosts?\b/iu;
/** "The saving comes to £40,000", "the backlog comes to $400,000". */
const OUTCOME_COMES_TO =
	/\b(?:savings?|benefits?|gains?|returns?|loss(?:es)?|backlog|damage|shortfall|income|revenue|margin|arrears|debts?) (?:would |will )?(?:comes? (?:in at|to)|amounts? to|runs? to|is|of)\b/iu;

const ABOUT =
	"(?:(?:about|around|roughly|some|only|just|under|over|up to|nearly|almost|an estimated|approximately|circa|another|at most|perhaps) ){0,2}";
const MONEY = `${ABOUT}(?:[A-Z]{1,3}\\.?\\$? ?)?[$€£₹₦¥]?\\d`;
const WORK =
	"(?:desk|team|service|line|rota|crew|shift|system|platform|app|portal|kiosk|package|tool|unit|van|kit|scheme|programme|program|project|pilot|trial|roll-?out|plan|proposal|work|build|set-?up|redesign|contract|engagement|course|module|clinic|counter|centre|center|upgrade|migration|campaign|post|role)s?";
/** "The call-back team comes to just under £165,000 a year". */
const WORK_COMES_TO = new RegExp(
	`\\b(?:the|this|our|an?|that|such a|all) (?:[\\p{L}-]+ ){0,3}?${WORK} (?:would |will |then |only |itself ){0,2}(?:comes?|amounts?|totals?|runs?|works? out|adds? up|sets? us back)(?: in| up)?(?: at| to)? ${MONEY}`,
	"iu",
);
/** "The vendor quote is $210K for the first year". */
const QUOTED = new RegExp(
	`\\b(?:quote|quotation|tender|bid|(?:vendor|supplier|printer|contractor|builder|agency|integrator|installer|consultancy|manufacturer)(?:['’]s)? (?:offer|price|estimate|fee))s?\\b[^.;,\\d]{0,30}?\\b(?:is|are|was|were|of|at|comes? to|comes? in at|stands at):? ${MONEY}`,
	"iu",
);
/** "We can do it for about £120,000", "it could be built for $150,000". */
const DOES_IT =
	"(?:\\b(?:can|could|would|will|might|may|shall)|['’](?:d|ll)) (?:[\\p{L}]+ ){0,4}?(?:do|done|run|build|built|deliver(?:ed)?|sent|send|provided?|made|make|set up|launch(?:ed)?|install(?:ed)?|staff(?:ed)?|hired?|replaced?|print(?:ed)?|cover(?:ed)?|finish(?:ed)?|rebuild|rebuilt|rent(?:ed)?)\\b[^.;]{0,40}? for ";
/** A sum in words, since what reads figures may not know it. */
const SUM_IN_WORDS =
	"(?:an?|one|two|three|four|five|six|ten|twenty|thirty|forty|fifty|sixty|eighty|ninety) (?:\\p{L}+[ -]){0,4}?(?:hundred|thousand|million)(?:[ -]\\p{L}+){0,5}? (?:euros?|pounds?|dollars?|francs|rupees|kroner|kronor|zloty)\\b";
const SUM_BY_WORDS = new RegExp(`\\b${SUM_IN_WORDS}`, "iu");
const DONE_FOR = new RegExp(`${DOES_IT}(?:${MONEY}|${ABOUT}${SUM_IN_WORDS})`, "iu");
/** "Spending is capped at $400,000". */
const CAPPED = new RegExp(
	`\\b(?:spend|spending|expenditure|expenses|outgoings|outlay)\\b (?:on \\p{L}+ )?(?:(?:is|are|be|will be|would be|stays?|remains?) (?:\\p{L}+ )?(?:capped|limited|kept|held|fixed|set|put|estimated|ring-?fenced)|(?:will|would|does|do|should|must|shall) not (?:exceed|go above|go beyond)|(?:stays?|remains?) (?:below|under|within)) (?:at|to|below|under|within|by)? ?${MONEY}`,
	"iu",
);
/** "So little goes in: £12,000 for the texts", "what we put in is £14,000". */
const GOES_IN = new RegExp(
	`\\b(?:little|much|what|that|all that|sum|money)\\b (?:that )?(?:(?:we|you) )?(?:would |will |must |has to |have to |needs? to )?(?:goes?|puts?|pays?|lays?) (?:in|out|up)\\b[^.;\\d]{0,20}?${MONEY}`,
	"iu",
);
/** "The annual bill for the new line would be £33,000". */
const BILL_TO_COME = new RegExp(
	`\\b(?:bill|tab|price tag|price) (?:for|of) (?:the|this|an?|all) [^.;]{1,40}? (?:would|will) (?:be|come to|run to|amount to) ${MONEY}`,
	"iu",
);
/** What is not bought because of the work is no cost of it. */
const INSTEAD =
	/\b(?:instead of|rather than|without|avoid\p{L}*|sav(?:es?|ing|ings)|frees?|releases?|fewer|no longer|costs? us|last (?:year|spring|summer|autumn|winter|month|quarter))\b/iu;
/** "Customers pay £40 for support": the money of others, or money that comes in. */
const OTHERS_PAY =
	/\b(?:customers?|members?|guests?|visitors?|patients?|passengers?|clients?|users?|competitors?|rivals?|donors?|they) (?:would |can |could |will |may )?(?:now |already )?(?:pays?|spends?|spent|paid|gets?|buys?|bought)\b|\b(?:we|it|\p{L}+) (?:earns?|receives?|raises?|charges?)\b/iu;
/** "Hiring a complaints lead (€58,000)", "it means buying twelve terminals at $1,900 each". */
const BUYS = new RegExp(
	`(?:^\\W*|\\b(?:and|means|mean|is|are|includes?|covers?|involves?|for|:) )(?:hiring|recruiting|buying|purchasing|renting|leasing|employing|retraining|training|engaging|appointing|installing|printing|commissioning|equipping|furnishing|contracting|fitting out|setting up) (?:[\\p{L}\\d'’-]+ ){1,8}?(?:\\(|at |for )${MONEY}`,
	"iu",
);
/** "Four advisers on £31,500", "two extra drivers, at £29,000 each". */
const STAFF_AT = new RegExp(
	`^(?!\\W*(?:today|currently|at present|now)\\b)[^.;]*?\\b(?:\\d[\\d.]*|an?|one|two|three|four|five|six|seven|eight|ten) (?:more |extra |additional |new |full-time |part-time )*(?:[\\p{L}-]+ )?(?:\\p{L}{2,}(?:ers?|ors?|ists?|ants?|ysts?|ians?)|posts?|hires?|nurses?|clerks?|guides?),? (?:at|on) ${MONEY}[\\d.,]*(?: ?(?:k|K|lakh))? (?:each|apiece|a head|(?:a|per) (?:year|month)|plus|with)\\b`,
	"iu",
);

const PURCHASED =
	"(?:software|hardware|licen[cs]es?|subscriptions?|hosting|trainers?|training|consult(?:ing|ancy|ants?)|contractors?|developers?|development|design|printing|print|postage|signs?|signage|radios?|phones?|tablets?|laptops?|equipment|furniture|translations?|travel|recruitment|salar(?:y|ies)|wages|staff|people|texts|SMS(?: service)?|maintenance|support|installation|set-?up|implementation|integration|fit-?out|materials?|vans?|rent|agency|research)";
const OPENS_WITH_PURCHASE = new RegExp(`^\\W*(?:[\\p{L}-]+ )?${PURCHASED}(?: [\\p{L}-]+)? \\|`, "iu");
/** "£18,000 for software and £6,000 for the trainers". */
const SUM_FOR_PURCHASE = new RegExp(
	`[$€£₹₦]?\\d[\\d.,]*(?: ?(?:k|m|million|thousand|lakh|crore|euros?|EUR))? (?:each |a year |a month )?(?:for|on|towards) (?:the |an? |new |extra |some )*(?:[\\p{L}-]+ )?${PURCHASED}\\b`,
	"iu",
);
/** "Our estimate is €75,000". */
const ESTIMATED = new RegExp(
	`\\b(?:our|the) (?:\\p{L}+ )?estimate (?:is|comes to|stands at|lies at|of) ${MONEY}`,
	"iu",
);
/** "We'd be spending about €5,000 a month", "for £64,000 we get a system". */
const SPENT_FOR = new RegExp(
	`(?:\\b(?:would|will)|['’](?:d|ll)) (?:be spending|spend) ${MONEY}|\\bfor ${MONEY}[^.;,]{0,20},? (?:we|you) (?:get|can|could|would|will|have|receive|buy)\\b`,
	"iu",
);
/** "Half a million dollars would see the programme through". */
const SUM_COVERS =
	/(?:\d[\d.,]*(?: ?(?:k|m|million|thousand|lakh|crore|EUR|euros?))?|(?:million|thousand|hundred) (?:euros?|pounds?|dollars?|francs|rupees)) (?:a year |in all |in total )?(?:would|will) (?:cover|see|pay for|fund|buy|do|be enough|suffice|carry)\b/iu;
/** "Weekend cover adds £46,000 to the pay bill". */
const ADDS_TO_BILL = new RegExp(
	`\\badds? ${MONEY}[^.;]{0,16} to (?:the |our )?(?:(?:pay|wage|salary|staff|operating|running|IT|annual|monthly) )?(?:bill|budget|costs?|opex|payroll)\\b`,
	"iu",
);
/** "Of the £ requested, £ is for …", "for £ the supplier will install …", "no more than £ will be spent", "costed at £". */
const SPENDS = new RegExp(
	`^\\W*of the ${MARKED} (?:that )?(?:\\p{L}+ )?(?:requested|sought|asked|needed)|^\\W*for ${MARKED},? (?:the|an?|our) (?:\\p{L}+ ){1,3}(?:will|would|can|could)\\b|\\b(?:bill|price|tab) (?:for|of) (?:all|everything|it|this|that)\\b[^£.;]{0,20} (?:is|comes to) ${MARKED}|\\b(?:costed|priced|budgeted) (?:it|this|them|the \\p{L}+) at ${MARKED}|£ (?:will|would) be (?:spent|needed|required|invested)\\b`,
	"iu",
);
/** "$165,000 to build and $18,000 a year to keep up". */
const SUM_TO_MAKE = new RegExp(
	`(?:^|[.:;,] )\\W*${MONEY}[\\d.,]*(?: ?(?:k|K|m|million|thousand|lakh|crore|euros?|dollars|pounds|EUR|capex|opex))?(?: (?:a|per) (?:year|month)| once| one-off)? to (?:build|buy|set up|install|print|develop|make|rent|hire|train|equip|fit out|launch|run|maintain|keep up|roll out|write|staff)\\b`,
	"iu",
);
const WORK_PRICED = [WORK_COMES_TO, DONE_FOR, SUM_FOR_PURCHASE, ESTIMATED, SUM_COVERS];
/** "Finance has pencilled in $1.3m for FY27". */
const SET_ASIDE = new RegExp(
	`\\b(?:pencill?ed in|earmark(?:ed|s)|set aside|put aside|ring-?fenced|provisioned|allowed for|budgeted)(?: for)? ${MONEY}`,
	"iu",
);
