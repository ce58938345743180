import { matchIn } from "../patterns/matches";
import type { Statement } from "../statements";
import { isLength } from "./gates";

/** "Admissions fell from 212,000 in 2023 to 194,000 last year": a figure of the business got worse within a told time. */
export function isTrend(statement: Statement): boolean {
	if (comparesTimes(statement) && (!statement.has("future") || statement.test(AND_WILL))) return true;
	if (!statement.row && fallsInARow(statement)) return true;
	if (statement.row || !statement.test(MOVED) || NO_TREND.some((theme) => statement.themes.has(theme))) return false;
	if (statement.has("future") || statement.has("goal")) return false;
	const from = statement.range.start + statement.text.search(MOVED);
	const [first, second] = statement
		.of("amount")
		.filter((amount) => !isLength(amount) && (amount.start > from || statement.test(BACKWARDS)));
	if (!first?.amount || !second?.amount || !(statement.has("time") || statement.test(SINCE))) return false;
	const isFall = first.amount.value < second.amount.value === statement.test(BACKWARDS);
	const opening = statement.text.slice(0, statement.text.search(MOVED));
	const clause = statement.text.slice(Math.max(0, opening.lastIndexOf(", and "), opening.lastIndexOf("; ")));
	return isFall !== UNWELCOME.test(clause);
}

/** Behind two years that have been, the third that is coming: "…, €140k in 2024 and will be over €200k". */
const AND_WILL =
	/\d[^.;]{4,24} (?:and|,|;) ?(?:it )?(?:will|is (?:heading|expected|set|forecast|projected|likely))\b/iu;

/** "Sale of parts has fallen three years in a row": no figure is needed to see which way it goes. */
function fallsInARow(statement: Statement): boolean {
	if (statement.has("future") || NO_TREND.some((theme) => statement.themes.has(theme))) return false;
	if (!statement.test(ROW_OF_TIMES)) return false;
	const opening = statement.text.slice(0, statement.text.search(ROW_OF_TIMES));
	const [verb, fall] = MOVED_BEFORE.exec(opening) ?? [];
	if (verb === undefined) return false;
	const what = /[^.;:,]*$/u.exec(opening.slice(0, -verb.length))![0];
	return fall === undefined ? isUnwelcome(what) : isWelcome(what);
}

const ROW_OF_TIMES =
	/ (?:for )?(?:two|three|four|five|six|\d) (?:years|quarters|months|seasons|terms) (?:in a row|running|straight)\b/iu;
const MOVED_BEFORE =
	/ (?:(?:has|have) )?(?:((?:is|are|been) (?:down|lower)|fallen|fell|dropped|declined|shrunk|shrank|slipped|gone down)|risen|rose|grown|grew|gone up|increased|climbed)$/iu;

/** "Occupancy was 81% in Q1 2027 and 74% in Q1 2028": the same figure at two times, and the later one is worse. */
function comparesTimes(statement: Statement): boolean {
	if (statement.row || AWAY_FROM_TIMES.some((theme) => statement.themes.has(theme))) return false;
	if (statement.test(OURS_DROPPED) && !statement.test(UNWELCOME)) return statement.has("time") || statement.test(SINCE);
	const than = matchIn(statement, statement.text, THAN_BEFORE);
	if (than && statement.of("amount").some((amount) => !isLength(amount)))
		return statement.test(WORSE_THAN) || /^(?:more|higher)$/iu.test(than[1]!) === statement.test(UNWELCOME);
	if (statement.test(MORE_SINCE) || movesForTheWorse(statement)) return true;
	const forth =
		matchIn(statement, statement.text, AT_TWO_TIMES) ??
		matchIn(statement, statement.text, VALUES_IN_TURN) ??
		matchIn(statement, statement.text, AGO_AND_NOW);
	const back = matchIn(statement, statement.text, NOW_AND_AGO);
	const [, first, second] = (forth ?? back ?? []).map((figure) => Number(figure?.replace(/,/gu, "")));
	if (!first || !second || first === second) return false;
	const isInOrder = forth !== null && !AGAINST.test(forth[0]);
	return (isInOrder ? second > first : first > second) === statement.test(UNWELCOME);
}

/** "Was £41m in 2025 against £39m in 2024": the earlier figure stands behind. */
const AGAINST = /\bagainst\b/u;

/** "Our queue has doubled since 2 October", "bookings fell 12% since June": one figure says how far, and which way is bad. */
function movesForTheWorse(statement: Statement): boolean {
	const moved = matchIn(statement, statement.text, MOVED_BY);
	if (!moved || !(statement.has("time") || statement.test(SINCE)) || statement.has("trial")) return false;
	const what = /[^,;:.]*$/u.exec(statement.text.slice(0, moved.index))![0];
	return moved[1] === undefined ? isWelcome(what) : UNWELCOME.test(what);
}

/** Whether words name what nobody in business wants less of, as in "repeat bookings". */
export function isWelcome(what: string): boolean {
	return OF_BUSINESS.test(what) && !UNWELCOME.test(what.replace(/\brepeat /iu, ""));
}

/** Whether words name what nobody wants more of, as in "overtime" or "unpaid bills". */
export function isUnwelcome(what: string): boolean {
	return UNWELCOME.test(what);
}

const HOW_FAR = "(?:by )?(?:\\p{Ll}+ )?\\d[\\d.]* ?(?:%|per ?cent)";
const MOVED_BY = new RegExp(
	`(doubled|trebled|tripled|quadrupled|(?:rose|risen|grew|grown|climbed|increased|jumped|went up|gone up|are up|is up) ${HOW_FAR})|(halved|(?:fell|fallen|dropped|declined|shrank|shrunk|slid|went down|gone down|are down|is down) ${HOW_FAR})`,
	"iu",
);
const OF_BUSINESS =
	/\b(?:(?:re-?)?bookings?|re-?orders|repeat purchases|sales|sale of|revenue|income|takings|turnover|orders|visits|visitors|footfall|renewals|retention|members(?:hip)?s?|enrolments?|admissions|occupancy|traffic|donations|passengers?|customers|subscri(?:bers|ptions)|share|attendance|ridership|volumes?|deposits|margins?|profits?)\b/iu;

/** "2,140 accounts left, a third more than in 2025", "18% fewer tickets than last season". */
const THAN_BEFORE =
	/\b(more|higher|dearer|slower|longer|worse|fewer|less|lower|shorter|cheaper)(?: \p{Ll}+){0,2} than (?:in |at |for |over |during |a |the |we had (?:in )?)?(?:the )?(?:FY ?\d{2,4}|20\d\d|(?:year|season|quarter|winter|summer|term) (?:before|earlier|ago)|previous (?:year|quarter|season|term)|last (?:year|quarter|season|term|spring|summer|autumn|winter)|January|February|March|April|May|June|July|August|September|October|November|December|same (?:month|quarter|time|period))\b/iu;
/** A benefit may open with what was lost. */
const AWAY_FROM_TIMES = ["roadmap", "pilot", "risks", "measure", "ask", "change"];
/** "Our season tickets there dropped by 2,100 over the same winter." */
const OURS_DROPPED =
	/\bour (?:\p{Ll}+ ){1,5}(?:has |have )?(?:dropped|fell|fallen|shr[aiu]nk|declined|went down|gone down|(?:is|are) down) by (?:\p{Ll}+ )?\d/iu;
/** "Drop-out is 14.9%, and was 12.6% three years ago." */
const NOW_AND_AGO =
	/\b(?:is|are|was|were|stands? at|has reached)\b[^.;\d]{0,16}(\d[\d,.]*)(?: ?(?:%|per cent|percent))?[^.\d]{0,24}\b(?:was|were|from)\b[^.;\d]{0,16}(\d[\d,.]*)(?: ?(?:%|per cent|percent))? (?:(?:two|three|four|five|\d) (?:years|quarters|terms|seasons) (?:ago|earlier|before)|(?:a|one|the) (?:year|quarter|season) (?:ago|earlier|before)|last (?:year|quarter|season|spring|summer|autumn|winter)|in 20\d\d)\b/iu;

/** "A berth took 12 days a year ago and takes 31 now." */
const AGO_AND_NOW =
	/\b(?:took|cost|was|were|had|lasted|needed|lost|paid|waited|stood at)\b[^.;\d]{0,16}(\d[\d,.]*)(?: \p{Ll}+){0,3}? (?:(?:an?|one|two|three|four|five|\d) (?:years?|quarters?|terms?|seasons?) ago|last (?:year|quarter|season|spring|summer|autumn|winter)|in 20\d\d)(?:,| and| but|;)[^.;\d]{0,30}\b(?:now|today|takes?|costs?|is|are|has|have|lasts?|needs?|lose|wait|pay)\b[^.;\d]{0,16}(\d[\d,.]*)/iu;

const UNIT_OF_TREND =
	"(?: ?(?:%|per cent|percent|days|minutes|hours|a (?:day|week|month)|k|m|bn|million|thousand|lakh|crore)(?![\\p{L}\\d]))?";
const TIME_OF_TREND =
	"(?:Q[1-4]|H[12]|FY|20|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|the (?:first|second|third|fourth|last)(?: half| quarter| term)?)[^,;.]{0,16}?";
const AT_A_TIME = `(?:in ${TIME_OF_TREND}|(?:last|this) (?:year|season|quarter|term|spring|summer|autumn|winter)|(?:an?|one|two|three|four|five|\\d) (?:years?|seasons?|quarters?|terms?) (?:ago|earlier|before))`;
const AT_TWO_TIMES = new RegExp(
	`\\b(?:was|were|stood at|averaged)\\b[^.;\\d]{0,24}(\\d[\\d,.]*)${UNIT_OF_TREND} ${AT_A_TIME}(?:,| and| against| but|;)[^.;\\d]{0,24}(\\d[\\d,.]*)${UNIT_OF_TREND} ${AT_A_TIME}`,
	"u",
);

/** "Cancelled in the first month: 4.1% in March, 6.8% in September", "€90k in 2023, €140k in 2024". */
const VALUES_IN_TURN = new RegExp(
	`(\\d[\\d,.]*)${UNIT_OF_TREND} in ${TIME_OF_TREND}(?:,| and| then|;) (?:and |then )?[€£$₹]?(\\d[\\d,.]*)${UNIT_OF_TREND} in ${TIME_OF_TREND}`,
	"u",
);

/** "Gas costs 31% more since February." */
const MORE_SINCE =
	/\b(?:costs?|charges?|pay|takes?|needs?|waits?) (?:us )?(?:\p{Ll}+ ){0,2}\d[\d.,]* ?(?:%|per ?cent|times|minutes|days|hours) (?:more|longer|dearer)\b[^.;]{0,20}\bsince\b/iu;
const WORSE_THAN = /\b(?:dearer|more expensive|slower|worse)(?: \p{Ll}+)? than\b/iu;
/** What moved in a trial, or shall move, presses nobody. */
const NO_TREND = ["roadmap", "pilot", "risks", "benefit", "measure", "ask", "change"];
const MOVED =
	/\b(?:fell|fall[a-z]+|dropp(?:ed|ing)|declin[a-z]+|decreas[a-z]+|slid|slipped|shrank|shrunk|sank|went|gone|come|came|rising|risen|rose|grew|grown|climbed|increased|jumped)\b[^;]{0,60}\bfrom\b|\b(?:up|down) from\b|\bin 20\d\d(?: \(|, against |, after )\d[\d,.]* (?:in|of) 20\d\d/iu;
/** The later figure stands first. */
const BACKWARDS = /\bin 20\d\d(?: \(|, against |, after )\d|\b(?:up|down) from\b(?!.{1,40} to \D{0,3}\d)/iu;
export const SINCE =
	/\bsince\b|\b(?:year|month|quarter|season|winter|summer)s? (?:before|earlier|ago)\b|\b(?:last|a|each|this) (?:[a-z]+ )?(?:year|season|quarter)s?\b|\b(?:over|in|within|during) (?:the (?:last|past) )?(?:two|three|four|five|six|\d{1,2}) (?:years|quarters|months|seasons|terms)\b|\b(?:two|three|four|five|six|\d) (?:years|quarters|months|seasons|terms) (?:running|in a row|straight)\b/iu;
/** What nobody wants more of. */
const UNWELCOME =
	/\b(?:never[ -]\p{Ll}+ed|index\b|dormant|inactive|idle|unpaid|bounc|exit|attrition|injur|incident|outage|downtime|shortfall|deficit|unanswered|unresolved|turned away|refus|walk-?outs?|complain|queu|wait|delay|return|refund|cancel|churn|\bnon-|withdraw|hand-?off|transfers? to|escalat|defect|snag|shortage|leav|left|los[ste]|laps|stop|quit|drop-?out|defect|abandon|error|fail|mistake|repeat|re-?(?:do|run|work|visit|deliver)|calls?\b|contacts\b|tickets\b|absen|sick|turnover|at risk|in default|defaults?\b|vacan|overtime|overdue|arrear|debt|cost|pric|fees?\b|penalt|fines?\b|write-?off|accident|no-?show|miss|reject|empty|late\b|backlog|divert|claims\b|broken|damage|wrong|switch|compensat|redress|goodwill|appeal|caseload|workload|poverty|aged\b|ageing|elderly|vulnerab|over (?:the age of )?[5-9]\d\b)/iu;
