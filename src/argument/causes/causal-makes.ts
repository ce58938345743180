import type { Span } from "../../text/document";
import { mentionsIn, type Reading } from "../reading";
import { resultBetween } from "./causal-links";
import type { Cause } from "./causes";

/** "Makes shoppers spend more", "gets the invoices paid sooner", "pushed fares up": what a cause makes others do, at once behind it. */
export function madeToMove(reading: Reading, sentence: number, cause: Cause): Span | undefined {
	const { end } = reading.sentences[sentence]!;
	const rest = reading.text.slice(cause.end, Math.min(end, cause.end + FARTHEST));
	const match = MAKES_DO.exec(rest) ?? MOVES_IT.exec(rest);
	if (!match) return undefined;
	const range = { start: cause.start, end: cause.end + match[0].length };
	const isOfScores = SCORES.some((kind) =>
		mentionsIn(reading, sentence, kind).some(({ start }) => start > cause.end && start < range.end),
	);
	return isOfScores ? undefined : range;
}

/** "The effect of friendlier hosts on sales is clear", "the payoff of happier tenants is £210,000": the tie is a noun. */
export function tiedByNoun(reading: Reading, sentence: number, cause: Cause): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const match = EFFECT_OF.exec(reading.text.slice(start, cause.start));
	if (!match) return undefined;
	const behind = reading.text.slice(cause.end, end);
	const on = ON_RESULT.exec(behind);
	const result =
		on &&
		resultBetween(reading, sentence, { start: cause.end + on[0].length, end: Math.min(end, cause.end + FARTHEST) });
	if (result && IS_CLEAR.test(reading.text.slice(result.end, end)))
		return { start: start + match.index, end: result.end };
	const is = IS_SO_MUCH.exec(behind);
	if (!is) return undefined;
	const from = cause.end + is[0].length;
	const worth =
		resultBetween(reading, sentence, { start: from, end: Math.min(end, from + FARTHEST) }) ??
		mentionsIn(reading, sentence, "amount").find((amount) => amount.tag === "money" && amount.start >= from);
	return worth && { start: start + match.index, end: worth.end };
}

/** "Tenants who are content with how they are treated pay their rent", "shippers with a pleasant booking place more orders". */
export function deedOfTheGlad(reading: Reading, sentence: number): Span | undefined {
	if (!reading.test(RELATIVE_GLAD)) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const match = GLAD_WHO.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const from = start + match.index;
	const isCounted = mentionsIn(reading, sentence, "amount").some(
		({ tag, start: at }) => tag === "percent" && at > from,
	);
	return isCounted ? undefined : { start: from, end: from + match[0].length };
}

/** Whether a passage may hold such people: a look ahead. */
export function mayNameTheGlad(reading: Reading): boolean {
	return reading.test(RELATIVE_GLAD);
}

const FARTHEST = 140;
const SCORES = ["score", "ratingWord", "opinion", "method", "activity"] as const;

const PLACE =
	"(?: (?:on|in|at|with|of|for|from|through|among|during|to|by|below|above|under|over) (?:[\\p{L}\\d'’-]+ ){0,5}?[\\p{L}\\d'’-]+)?";
const ASIDE = "(?:, [^,.;:]{3,40},)?";
const LEAD =
	"(?: (?:that|which|who|is what|are what|was what|has been what|has|have|had|will|would|can|also|alone|then|now|again|simply|always|\\p{L}+ly|does)){0,3}";
const DEED =
	"(?:pay|settle|renew|stay|return|come|buy|spend|order|book|rebook|give|donate|leave us|recommend|remain|keep|sign|bring|choose|place|join|upgrade|enrol|enroll|attend|borrow|deposit|invest|shop|sell|take (?:out|up)|move|switch|subscribe|visit|use|travel|fly|sail|stick|turn up|hold on|go (?:elsewhere|away|back)|cancel|quit|complain|call|ring|miss)";
/** "Makes a donor leave us a legacy", "got parents to enrol a second child". */
const MAKES_DO = new RegExp(
	`^${PLACE}${ASIDE}${LEAD} (?:(?:makes?|made|making|lets?|gets?|got|has|had|help(?:s|ed)?|see(?:s|n)?|saw) (?:(?:[\\p{L}'’-]+ ){1,4}?)(?:to )?(?:${DEED}|\\p{L}+ (?:us |it |them )?(?:more|longer|again|less|sooner|earlier))\\b|(?:persuade|persuaded|encourage|encouraged|induce|induced|convince|convinced|lead|led|bring|brought|move|moved|tempt|tempted|prompt|prompted|cause|caused|get|got|drive|drove|push|pushed|invite|invited)s? (?:(?:[\\p{L}\\d'’-]+ ){1,4}?)(?:to |into )(?:${DEED}(?:ing)?|\\p{L}+ (?:more|longer|again|less|sooner))\\b|(?:keep|keeps|kept|stop|stops|stopped|prevent|prevents|prevented|hold|holds|held) (?:(?:[\\p{L}'’-]+ ){1,4}?)(?:from )(?:leav|cancel|switch|go|quit|call|complain|ring|default|churn|dropp|mov|shopp|walk|chas|look)ing\\b|(?:gets?|got|getting) (?:[\\p{L}'’-]+ ){1,4}?(?:paid|signed|renewed|settled|booked|sold|filled|closed|returned)\\b)`,
	"iu",
);
/** "Brings the no-shows down", "pushed fares up", "drove 2,000 travellers to the railway", "frightened off families". */
const MOVES_IT = new RegExp(
	`^${PLACE}${ASIDE}${LEAD} (?:(?:makes?|made|lets?) (?!(?:us|me|it|this|them|him|her|trust|satisfaction|scores?|ratings?)\\b)(?:[\\p{L}\\d'’-]+ ){1,5}?(?:grow|rise|climb|fall|drop|shrink|soar|go (?:up|down))\\b|(?:gave|gives?|brought|brings?|earned|earns?|won) (?:us |them )?(?:our|their|its|the) best (?:[\\p{L}-]+ )?(?:year|quarter|month|season|results?|figures) (?:ever|on record|yet|since|in|for)\\b|(?:brings?|brought|bringing|push(?:es|ed)?|drives?|drove|driven|keeps?|kept|sends?|sent|takes?|took|gets?|got|pulls?|pulled|holds?|held|puts?|moves?|moved|nudge[sd]?|forces?|forced|dragg?(?:s|ed)?|turns?|turned|carr(?:ies|ied)) (?:(?!(?:us|it|this|them|attention|mind|point|place|part|to|into|project|programme|program|plan|idea|topic|issue|subject|matter|discussion|team|teams|staff|desk|track|worse|better|lower|higher|stuck|even|about)\\b)[\\p{L}\\d'’,%-]+ ){1,5}?(?:up|down|back|in earlier|in sooner|in faster|in|low|high|full|fuller|away|off|above|below|under|over|away|to (?:our|the) (?:competitors?|competition|rivals?|railway|bank|shop|others?)|coming back|coming|loyal|with us|on board)(?=[ .,;:!]|$)|(?:brought|brings?|push(?:es|ed)|pulls?|pulled|drives?|drove|draws?|drew|kept|keeps) (?:in|down|up|back|away|off) (?:the |our |more |new |some )?(?!(?:answers|comments|responses|surveys|forms)\\b)[\\p{L}\\d]|(?:frighten(?:s|ed)?|scare[sd]?|driven?|drove|drives|put|puts|chase[sd]?|turn(?:s|ed)?|sen[dt]s?) (?:off|away|out) (?:[\\p{L}\\d,'’]+ ?){1,3})`,
	"iu",
);

const EFFECT_OF =
	/\b(?:effects?|impact|influence|bearing|contribution|pay-?offs?|payback|returns?|rewards?|dividends?|value|gains?|benefits?|fruits?|proceeds|worth|profit) (?:of|from|on|for|to|in) (?:(?:the|a|an|our|more|this|being|having|making|higher|better|improved|good|low|poor|rising|great|strong) ){0,3}(?:\p{L}+ )?$/iu;
const ON_RESULT = /^[^.;:,]{0,40}? (?:on|upon|to|in|for)(?= )/iu;
const IS_CLEAR =
	/^[^.;]{0,40}?\b(?:is|are|was|were|has been|have been|can be|could be|cannot be|can['’]t be|speaks?|shows?|remains?|needs) (?:\p{L}+ly |by now |now |quite |very |there |too |for |long |already |beyond |no )*(?:clear|plain|obvious|evident|visible|undeniable|unmistakable|strong|large|considerable|great|proven|proved|seen|felt|known|direct|real|huge|positive|immediate|denied|overlooked|question\p{L}*|doubt|dispute|everywhere|all to see|itself|proof|established|beyond|substantial|striking|enormous)\b/iu;
const IS_SO_MUCH =
	/^[^.;:,]{0,50}?(?: (?:is|was|are|were|has been|have been|shows?|showed|can be seen|is seen|lies|lay|came|comes|amounts?|amounted|stands?|stood)\b(?: (?:in|to|at|as|up))?|:)/iu;

const RELATIVE_GLAD =
	/\b(?:who|that|with an?|whose) (?:(?:really |truly |had |have |has )?(?:like|love|trust|enjoy|appreciate|value|find|feel|felt|are|is|were|was|have|has|had|get|got|receive|received)s?\b|(?:good|pleasant|better|smooth|easy|positive|great|friendly|nice|warm))/iu;
/** The verb that follows is the main one: none of its clause and no infinitive. */
const GLAD_WHO =
	/\b(?!(?:staff|teams?|those|agents?|employees?|managers?)\b)\p{L}{3,} (?:(?:who|that) (?:(?:is|are|was|were|feels?|felt) (?:\p{L}+ly |so |more |very |well )?(?:happier|happy|pleased|glad|satisfied|content|contented|delighted|looked after|cared for|treated well|valued|welcome|heard|listened to|appreciated|respected|at home)|(?:really |truly |simply )?(?:like|love|trust|enjoy|appreciate)(?:s|d|ed)? (?!to\b)|(?:(?:have|has) had|have|has|had|gets?|got|receives?|received|enjoy(?:s|ed)?) an? (?:\p{L}+ly )?(?:good|pleasant|better|smooth|easy|positive|great|friendly|nice|warm|wonderful|memorable) |finds? (?:it|us|our|the) (?:[\p{L}-]+ ){0,4}?(?:easy|pleasant|friendly|helpful|kind)\b)|with an? (?:good|pleasant|better|smooth|easy|positive|great|friendly|nice|warm|wonderful) (?=(?:\p{L}+ ){0,3}?(?:experience|welcome|stay|visit|crossing|trip|journey|start|service)\b))(?:[^.;:,]{0,60}?[^\s.;:,])?(?<!\b(?:to|who|we|they|he|she|you|that|and|or|the|our|their|an?|my|its|would|could|may|might|of|his|her|more|first|next)) (?:(?:also|always|then|will|are more likely to|are likely to|tend to|usually|generally|often|simply) ){0,2}(?:pays?|paid|settles?|settled|renews?|renewed|stays?|stayed|returns?|returned|comes? (?:back|again)|buys?|bought|spends?|spent|orders?|books? (?:again|with|the|a|their)|rebooks?|gives? (?:more|for|again|us|larger|bigger)|gave|donates?|leaves? (?:us|more)|left us|recommends?|remains?|brings?|sends?|chooses?|chose|places? (?:more|their|orders)|joins?|upgrades?|enrols?|enrolls?|attends?|borrows?|deposits?|sticks?|turns? up|miss(?:es)? fewer|calls? (?:us )?less|complains? less|costs? (?:us )?less|do not|don['’]t|does not|doesn['’]t|never|seldom|rarely)\b(?! (?:by|desk|form|call|date|card|rate)\b)/iu;
