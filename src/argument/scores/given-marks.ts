import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import { countsSomethingElse } from "./figuring";

/** A cheap look ahead for marks that are given in plain words: "customers gave us a 6.2". */
export function mayGiveMark(reading: Reading): boolean {
	return reading.test(MAY_GIVE);
}

const MAY_GIVE =
	/\b(?:(?:give|gives|gave|award|awards|awarded|rate|rates|rated) (?:us|it|them|this|(?:the|our) (?:[a-z]+ )?[a-z]+)|got|gets|received|receives|earned|earns) (?:(?:only|just|barely|at least) )?(?:an? )?\d/u;

/**
 * The marks that people are said to have given, where no score is named: "our members now give us 71" in a paper that
 * speaks of scores; anywhere "the patients scored us 8.9", "is rated 4.0 on average", "the pilot group scored 4.6".
 */
export function marksGiven(reading: Reading, sentence: number, speaksOfScores: boolean): readonly Mention[] {
	const { start: opening } = reading.sentences[sentence]!;
	return mentionsIn(reading, sentence, "amount").filter((mark) => {
		if (mark.tag !== "number" || countsSomethingElse(mark)) return false;
		const before = reading.text.slice(Math.max(opening, mark.start - CHARACTERS_BEFORE), mark.start);
		const after = reading.text.slice(mark.end, mark.end + 24);
		if (!ENDS.test(after)) return false;
		if (speaksOfScores && GIVEN.test(before) && STOPS.test(after)) return true;
		if (GOT.test(before) && FROM_PEOPLE.test(after) && isMark(reading, mark, before)) return true;
		if (AT_LEAST.test(after) && GIVEN.test(before) && isMark(reading, mark, before)) return true;
		if (GIVEN.test(before) && WITH_ARTICLE.test(before) && isMark(reading, mark, before))
			return isGivenByPeople(reading, sentence, mark) || GIVEN_BY_MANY.test(before);
		if (!isDecimalMark(reading, mark)) return false;
		if (RATED_ITEM.test(before)) return true;
		if (RATED.test(before)) return ON_AVERAGE.test(after);
		return (
			RATES_US.test(before) || BY_GROUP.test(before) || (GIVEN.test(before) && isGivenByPeople(reading, sentence, mark))
		);
	});
}

const CHARACTERS_BEFORE = 50;
const GIVEN =
	/\b(?:give|gives|gave|giving|rate|rates|rated|mark|marks|marked|score|scores|scored|award|awards|awarded)\s(?:us|it|them|this|our [a-z]+|the (?:[a-z]+ )?[a-z]+)\s(?:(?:an? |only |just |about |barely |at least |at |a mere |on average )*)$/iu;
/** "The counter got a 6.1 from the skippers." */
const GOT = /\b(?:got|gets?|getting|received?|receives|earned|earns) (?:an? |only |just |barely )*$/iu;
const FROM_PEOPLE =
	/^ from (?:(?:the|our|its|their|all|most|last year['’]s) )?(?:visitors|guests|customers|clients|members|patients|tenants|residents|passengers|students|parents|users|readers|callers|riders|subscribers|policyholders|dealers|buyers|shoppers|anglers|skippers|farmers|growers|families|\p{L}+s who)\b/iu;
/** "If the skippers rate the card 7.5 or better." */
const AT_LEAST = /^ or (?:better|more|higher|above|over)\b/iu;
const GIVEN_BY_MANY = /\b(?:if|when|once|unless|until) (?:the|our) \p{L}+s (?:give|award) /iu;
/** "At least an 8": what has an article is a mark. */
const WITH_ARTICLE = /\ban? $/iu;
const BY_GROUP =
	/\b(?:pilot|trial|test|control|comparison|treated|treatment) (?:groups?|branch(?:es)?|stores?|sites?|depots?|wards?|teams?|regions?|cohorts?|floors?|homes?|hotels?|shops?)\s(?:scored|scores|averaged|rated|(?:was|were|is|are) rated)\s(?:an? |only |just |on average )*$/iu;
/** "Our drivers rate us 3.9", "we score 6.4 for friendliness". */
const RATES_US =
	/\b(?:(?:rate|rates|rated|score|scores|scored) us|we (?:currently |now |only |still |just )?(?:score|scored|average|averaged))\s(?:(?:an? |only |just |about |barely |at |a mere |on average )*)$/iu;
/** "Cleanliness is our lowest-rated item at 3.61". */
const RATED_ITEM =
	/\b(?:lowest|worst|poorest|highest|best|top)[- ](?:rated|scored|scoring)(?: [a-z]+){1,3},? (?:at|with|on) (?:an? |only |just )?$/iu;
const RATED = /\b(?:is|are|was|were|been) rated\s(?:at |only |just )*$/iu;
const ON_AVERAGE =
	/^\s(?:on average|overall|out of|online|in (?:the|our) app|by (?:our |the |its |their )?\p{L}+|on (?:Google|Trustpilot|Tripadvisor))\b/iu;
const STOPS = /^\s*(?:$|[,.;:)]|out of|of \d)/u;
const ENDS =
	/^\s*(?:$|[,.;:)(]|out of|of \d|(?:for|on|in|at|this|last|and|against|versus|vs|compared|while|whereas|but|overall|online|by|up|down|now|from|or)\b)/u;

/** "8.9", and no more than ten. */
function isDecimalMark(reading: Reading, mark: Mention): boolean {
	return (
		mark.amount !== undefined &&
		mark.amount.value <= 10 &&
		/^\d{1,2}[.,]\d{1,2}$/u.test(reading.text.slice(mark.start, mark.end))
	);
}

/** "A 7.4", "an 8": with its decimal or its article, and no more than ten. */
function isMark(reading: Reading, mark: Mention, before: string): boolean {
	if (isDecimalMark(reading, mark)) return true;
	const isOneOfTen = mark.amount !== undefined && mark.amount.value <= 10;
	return isOneOfTen && WITH_ARTICLE.test(before) && /^\d{1,2}$/u.test(reading.text.slice(mark.start, mark.end));
}

function isGivenByPeople(reading: Reading, sentence: number, mark: Mention): boolean {
	return mentionsIn(reading, sentence, "people").some(
		({ start, end }) => start < mark.start && !/support|project/iu.test(reading.text.slice(start, end)),
	);
}
