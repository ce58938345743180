import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import type { Found } from "./score-forms";

/** "NPS in everybody's objectives", "20% of the bonus pool linked to NPS": pay or appraisal makes it a goal. */
export function withIncentive(reading: Reading, sentence: number, scores: readonly Mention[]): Found | undefined {
	if (!reading.test(OF_PAY) || namesBusiness(reading, sentence)) return undefined;
	for (const score of scores) {
		const range = rangeBehind(reading, score) ?? rangeBefore(reading, score);
		if (range && !isDenied(reading, sentence, range.start, range.end)) return { score, range, form: "incentive" };
	}
	return undefined;
}

/** "Renewals and NPS are in every manager's bonus" asks for more than the score. */
function namesBusiness(reading: Reading, sentence: number): boolean {
	return (["behaviour", "money"] as const).some((kind) => mentionsIn(reading, sentence, kind).length > 0);
}

function rangeBehind({ text }: Reading, { start, end }: Mention) {
	const behind = text.slice(end, end + FARTHEST);
	const match = IN_PAY.exec(behind) ?? PART_OF_PAY.exec(behind) ?? AS_OBJECTIVE.exec(behind);
	return match ? { start, end: end + match[0].length } : undefined;
}

function rangeBefore({ text }: Reading, { start, end }: Mention) {
	const from = Math.max(0, start - FARTHEST);
	const before = text.slice(from, start);
	const match = PAID_BY.exec(before) ?? WEIGHT_ON.exec(before) ?? TARGETS_FOR.exec(before);
	return match ? { start: from + match.index, end } : undefined;
}

/** "NPS is no longer in anybody's bonus", "we take NPS out of the scorecards". */
function isDenied(reading: Reading, sentence: number, start: number, end: number): boolean {
	if (DENIED.test(reading.text.slice(Math.max(0, start - 30), end))) return true;
	return mentionsIn(reading, sentence, "negation").some(
		(negation) => negation.start < end && negation.end > start - 30,
	);
}

const FARTHEST = 90;
const REWARD =
	"(?:bonus(?:es)?|incentives?|STIPs?|STIs?|LTIPs?|LTIs?|PLI|MBOs?|remuneration|variable (?:pay|component|salary)|performance[ -](?:reviews?|agreements?|contracts?|plans?|pay|targets|ratings?|dialogues?|linked pay)|pay reviews?|annual reviews?|target letters?)";
const PAY = `(?:${REWARD}|objectives|(?:balanced )?scorecards?|appraisals?|KRAs?|KPIs|goal ?sheets?)`;

const OF_PAY = new RegExp(`\\b${PAY}\\b|\\bweight|\\bpool\\b|\\b(?:KRA|KPI|key result|objective|target|goal)`, "iu");

/** "In every leader's STI", "on all managers' scorecards". */
const IN_PAY = new RegExp(`^\\s+(?:in|into|on|for|to|towards?|within)\\s+(?:\\S{1,20}\\s){0,3}${PAY}\\b`, "iu");

/** "Should become part of all managers' bonus", "will be added to the scorecard", "makes up 15% of variable pay". */
const PART_OF_PAY = new RegExp(
	`^\\s+(?:\\S{1,14}\\s){0,4}?(?:part|component|element|portion|share|included?|added|written|built|counts?|feeds?|goes|linked|tied|pegged|makes? up|determines?|decides?|drives?|enters?|(?:\\d+\\s?%|percent|per cent))\\s(?:(?:of|in|into|to|towards?|for)\\s)?(?:\\S{1,20}\\s){0,4}?${PAY}\\b`,
	"iu",
);

/** "As KRA of all branch heads", "to be a KPI for every manager". */
const AS_OBJECTIVE =
	/^\s+(?:as|becomes?|become|made)\s(?:an?\s|the\s|one\sof\s(?:the|their)\s)?(?:\p{L}+\s){0,2}?(?:KRAs?|key result areas?|KPIs?|(?:personal|individual|performance|annual) (?:objectives?|targets?|goals?))\s(?:of|for|in)\s(?:\S{1,20}\s){0,4}?(?:heads?|managers?|leaders?|staff|employees|executives?|directors?|team|teams|everyone|everybody|all)\b/iu;

/** "The bonus of hospital directors shall depend to 25% on", "variable pay will include". */
const PAID_BY = new RegExp(
	`\\b(?:${REWARD}|appraisals?)\\b(?:\\s[^\\s.;]{1,16}){0,7}?\\s(?:(?:linked|tied|connected|pegged|dependent|based|calculated|measured|paid)\\s(?:to|on|by)|(?:depends?|hinges?|rides?|rests?|hangs?)(?:\\s(?:for|to|by|at)\\s\\d+\\s?(?:%|percent|per cent))?\\s(?:on|upon)|(?:will|shall|should|to|must|now)\\sincludes?|includes?|uses?|takes?|applies|apply|looks?\\sat|goe?s?\\sby|(?:(?:is|are)\\s)?on|for)\\s(?:[^\\s.;]{1,14}\\s){0,3}(?:\\p{L}{2,10}-)?$|\\bpool\\s(?:\\S{1,12}\\s){0,2}(?:linked|tied)\\sto\\s(?:\\S{1,14}\\s){0,2}$`,
	"iu",
);

const WEIGHT_ON = /\bweight(?:age|ing)?\s(?:on|for|to)\s(?:\S{1,14}\s){0,2}$/iu;

/** "Each area will have its own targets for NPS". */
const TARGETS_FOR =
	/\b(?:have|has|set|sets|gets?|given|agree|introduce|receive|carry|carries)\s(?:[^\s.;]{1,14}\s){0,3}(?:targets?|goals?|objectives?|KRAs?|KPIs?)\s(?:for|on|in)\s(?:[^\s.;]{1,14}\s){0,2}$/iu;

const DENIED =
	/\b(?:out of|(?:re)?moved? from|taken from|no longer|stop(?:s|ped)?|drop(?:s|ped)?|instead of|used to|was|were|had been|rather than)\b/iu;

/** "Success will be measured by CSAT": what success is read from is a goal, unless money or a behaviour stands with it. */
export function withYardstick(reading: Reading, sentence: number, scores: readonly Mention[]): Found | undefined {
	if ((["behaviour", "money"] as const).some((kind) => mentionsIn(reading, sentence, kind).length > 0))
		return undefined;
	const { start, end } = reading.sentences[sentence]!;
	if (!YARDSTICK.test(reading.text.slice(start, end))) return undefined;
	for (const score of scores) {
		const match = YARDSTICK.exec(reading.text.slice(start, score.start));
		if (!match || CHARACTERS_TO_A_YARDSTICK < score.start - start - match.index - match[0].length) continue;
		const from = start + match.index;
		if (!isDenied(reading, sentence, from, score.end))
			return { score, range: { start: from, end: score.end }, form: "incentive" };
	}
	return undefined;
}

const CHARACTERS_TO_A_YARDSTICK = 40;
const YARDSTICK =
	/\b(?:success|progress|(?:the )?(?:programme|program|project|initiative|pilot|strategy|plan))\b[^.;:?]{0,40}?\s(?:(?:will|shall|should|to|must|would) be|is|are)\s(?:\p{L}+ly\s)?(?:measured|judged|assessed|gauged|evaluated|defined|understood|expressed)\s(?:\p{L}+\s){0,2}?(?:as|by|through|via|on|with|using|against|in terms of)\s|\b(?:we|the (?:board|committee|council|executive|trust))(?:\s(?:will|shall|should|want to|propose to|plan to|intend to)|['’]ll)?\s(?:judge|measure|assess|evaluate|gauge)\s(?:the|this|our|its)\s(?:\p{L}+\s){1,3}(?:by|on|against|through|with)\s|\bmeasur(?:e|es|ed|ing)\s(?:(?:our|the|its|this|of|programme|program|project)\s){0,3}success\s(?:of\s(?:the\s)?\p{L}+\s)?(?:by|through|with|in|on|using|via|against)\s|\b(?:define|understand|describe)s?\s(?:(?:our|the|its)\s)?success\sas\s|\bsuccess\s(?:means|will mean|will be|would be|looks like)\s(?!that\b)|\b(?:yardsticks?|(?:measures?|tests?) of (?:our |its |the )?success|success (?:metrics?|measures?))\b[^.;:?]{0,30}\s(?:is|are|will be|shall be)\s/iu;
