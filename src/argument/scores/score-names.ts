import type { Argument } from "../argument";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import type { Silence } from "./claims";
import { marksGiven } from "./given-marks";

/** The scores that a sentence claims something of: not an instrument, not a homonym, not a group of people. */
export function scoresIn(argument: Argument, reading: Reading, sentence: number): readonly Mention[] {
	const scores = mentionsIn(reading, sentence, "score").filter(
		(score) => silenceOfScore(argument, reading, score) === undefined,
	);
	const rated = reading.has("ratingWord")
		? mentionsIn(reading, sentence, "ratingWord").filter((unit) => !isUnitOfFigure(reading, unit))
		: [];
	const units = rated.filter(
		(unit) =>
			(unit.tag !== "place" || holdsMark(reading, sentence)) &&
			!isOtherScore(reading, unit) &&
			!NAMES_SCALE.test(reading.text.slice(unit.start, unit.end + 8)),
	);
	if (scores.length > 0) return [...scores, ...units];
	if (rated.length > 0 && units.length === 0) return [];
	const ratings = mentionsIn(reading, sentence, "amount").filter(
		(amount) => amount.tag === "rating" && isRating(reading, amount) && !isMarkOfAspect(reading, amount),
	);
	if (ratings.length > 0) return [...units, ...ratings];
	const given = marksGiven(reading, sentence, argument.speaksOfScores);
	if (given.length > 0) return given;
	if (units.length === 0) return units;
	const plain = units.filter((unit) => !isPercentile(reading, unit));
	if (plain.length > 0 && (argument.speaksOfScores || plain.some(({ tag }) => tag === "place"))) return plain;
	const continues =
		sentence > 0 &&
		mentionsIn(reading, sentence - 1, "score").length > 0 &&
		mentionsIn(reading, sentence, "future").length > 0;
	return continues ? units.filter((unit) => isPercentile(reading, unit)) : [];
}

/** The stars of "4.1 stars on one store" belong to the figure, which is a rating by itself. */
function isUnitOfFigure({ text }: Reading, { start }: Mention): boolean {
	return /\d\s?$/u.test(text.slice(Math.max(0, start - 3), start)) && /^stars/iu.test(text.slice(start, start + 5));
}

/** "2.9 in the App Store": beside where people mark, a mark with one decimal; versions and counts of apps are none. */
function holdsMark(reading: Reading, sentence: number): boolean {
	return mentionsIn(reading, sentence, "amount").some(
		({ start, end, tag, amount }) =>
			tag === "rating" ||
			(tag === "number" &&
				amount !== undefined &&
				amount.value <= 10 &&
				/^\d[.,]\d$/u.test(reading.text.slice(start, end)) &&
				NO_UNIT.test(reading.text.slice(end, end + 8)) &&
				!VERSION.test(reading.text.slice(Math.max(0, start - 10), start))),
	);
}

const NO_UNIT = /^(?!\s?(?:k?m|kg|g|ms|s|MB|GB|ha|l)\b)/u;
const VERSION = /\b(?:versions?|release|iOS|v)\s?$/iu;

/** Why what looks like a score is none here: its survey is explained, it means something else, or it counts people. */
export function silenceOfScore(argument: Argument, reading: Reading, score: Mention): Silence | undefined {
	if (isExplained(reading, score)) return "instrument";
	if (isHomonym(argument, reading, score)) return "homonym";
	return countsPeople(reading, score) ? "people" : undefined;
}

const NAMES_SCALE = /\b(?:scales?\b|agenc)/iu;

/** A percentile is a score's only where a score was named just before. */
function isPercentile(reading: Reading, unit: Mention): boolean {
	return /percentile|quartile/iu.test(reading.text.slice(unit.start, unit.end));
}

/** The stars of a hotel are its class. */
const HAS_STARS = /\b(?:hotels?|resorts?|lodges?|properties|property) (?:has|have|with)\s$/iu;

/** "Effort rose to 4.9 on a scale of 7": the mark belongs to what is rated, and is told with it. */
function isMarkOfAspect(reading: Reading, { sentence, start, end }: Mention): boolean {
	return / scale\b/iu.test(reading.text.slice(start, end)) && mentionsIn(reading, sentence, "rated").length > 0;
}

/** "4.2 out of 5" rates something; "3 out of 5 customers" counts people, "a 4-star hotel" names a class. */
function isRating(reading: Reading, amount: Mention): boolean {
	if (
		/-star$/iu.test(reading.text.slice(amount.start, amount.end)) &&
		!/^[\s-]*(?:rating|review (?:average|score)|average)/iu.test(reading.text.slice(amount.end))
	)
		return false;
	if (HAS_STARS.test(reading.text.slice(Math.max(0, amount.start - 24), amount.start))) return false;
	if (isClass(reading, amount)) return false;
	const after = reading.text.slice(amount.end, amount.end + 24);
	return (
		!/^[\s-]*(?:hotels?|moments?|experiences?|service|treatment|resorts?|general|propert|class|category|system|scale|\p{Ll}+s\b)/u.test(
			after,
		) || /^\s+(?:on|across|is|was|as|this|versus|vs)\b/u.test(after)
	);
}

/** "Holds four stars from the tourist board", "was awarded five stars by the council": no guest gave them. */
function isClass({ text }: Reading, { start, end }: Mention): boolean {
	if (!/^\p{L}+ stars?$|^\d stars?$|^\p{L}+-star$|^\d-star$/iu.test(text.slice(start, end))) return false;
	if (BY_GUESTS.test(text.slice(end, end + 30))) return false;
	return HELD.test(text.slice(Math.max(0, start - 30), start)) || BY_AUTHORITY.test(text.slice(end, end + 60));
}

const HELD =
	/\b(?:holds?|held|holding|awarded|granted|carr(?:y|ies|ied)|retain(?:s|ed)|boasts?)\s(?:its |the |an? )?$|\b(?:one|two|three|all) of (?:its|their|the)\s$/iu;
const BY_GUESTS = /^\s(?:on|from (?:our |the )?(?:guests|customers|visitors|users|reviewers)|out of|average)\b/iu;
const BY_AUTHORITY =
	/^\s(?:by|from|with|in|of|under) (?:the |a |its )?(?:\p{L}+ ){0,3}(?:board|authority|guide|council|association|ministry|inspectorate|inspection|classification|scheme|register|federation|institute)\b/iu;

/** Credit scores, risk scores and test scores come from no survey. */
export function isOtherScore(reading: Reading, unit: Mention): boolean {
	if (/\bto\s$/iu.test(reading.text.slice(Math.max(0, unit.start - 4), unit.start))) return true;
	if (/^satisfied/iu.test(reading.text.slice(unit.start)))
		return !SHARE_SATISFIED.test(reading.text.slice(0, unit.start));
	if (ASSESSED.test(reading.text.slice(Math.max(0, unit.start - 90), unit.start))) return true;
	return /\b(?:credit|bureau|CIBIL|FICO|Schufa|bond|debt|safety|energy|hygiene|risk|fraud|lead|test|exam|priority|maturity|readiness|impact|complexity|match|propensity|quality|QA|QC|audit|inspection|compliance|mystery[ -]shop(?:ping|per)?|security|health|performance|confidence|sprint|final|half-time)[\s-]*$/iu.test(
		reading.text.slice(Math.max(0, unit.start - 16), unit.start),
	);
}

/** "The maturity assessment gave the process a score of 2 out of 5". */
const ASSESSED =
	/\b(?:maturity|readiness|risk|security|compliance|safety|food hygiene|credit) (?:assessments?|reviews?|audits?|checks?|models?|inspections?)\b[^.;]*$/iu;

/** "89% satisfied" is a score; "all conditions are satisfied" is none. */
const SHARE_SATISFIED = /\d\s?(?:%|per cent|percent)\s(?:(?:very|fully|completely|quite|rather)\s)?$/iu;

const INSTRUMENT =
	/^(?:['’]s)?[\s-]+(?!surveys? (?:gave|gives|returned|yielded|produced|shows?|showed|recorded|came out (?:at|with)) (?:(?:an?|overall|mean|average) )*(?:mean|average|score|mark|rating|value|level|\d[\d.,]*(?! ?%|\d))\b|surveys? (?:results? )?(?:has|have) (?:again |also |further |slightly |now )?(?:improved|risen|fallen|dropped|declined|slipped|worsened|deteriorated|recovered)\b)(?:(?:(?:is|was|are|were)\s)?(?:asked|sent|posted|handed|(?:e-?)?mailed|texted|polled)(?!\sat\b)|(?:goes|went)\sout|by\s(?:e-?mail|text(?: message)?|SMS|phone|post)\s(?:to|after|every)|surveys?|questions?|questionnaires?|programmes?|programs?|teams?|dashboards?|scales?|platforms?|tools?|tooling|data|incentives?|campaigns?|methodology|methods?|systems?|responses?|respondents|feedback|comments?|verbatims?|calculations?|formula|process|reports?|reporting|tracking|tracker|measurement|benchmarks?|module|vendor|software|research|analytics|analysis|initiatives?|work)\b/iu;

const KIND_OF_MEASURE =
	/^\s+(?:is|are)\s+(?:an?|the|one)\s(?:\S{1,14}\s){0,2}(?:surveys?|measures?|metrics?|questions?|questionnaires?|index|tool|indicator|scale|benchmark|standard)\b/iu;

/** "NPS survey", "CSAT dashboard", "NPS is mailed to", "CES is a metric": the score is named as an instrument or explained. */
function isExplained(reading: Reading, score: Mention): boolean {
	const after = reading.text.slice(score.end, score.end + 60);
	return INSTRUMENT.test(after) || KIND_OF_MEASURE.test(after);
}

/** NPS is also a park service, CES a trade show: an acronym's other life shows in the document. */
function isHomonym(argument: Argument, reading: Reading, score: Mention): boolean {
	if (ACRONYMS.has(score.tag)) return argument.hasTrap(score.tag);
	return reading.of("trap").some((mention) => mention.tag === score.tag && mention.sentence === score.sentence);
}

export const ACRONYMS: ReadonlySet<string> = new Set(["nps", "ces", "csi"]);

/** "40 % of detractors who ask" counts people; "42 % are detractors" is a level of the score. */
function countsPeople(reading: Reading, score: Mention): boolean {
	if (score.tag !== "group") return false;
	const before = reading.text.slice(Math.max(0, score.start - 24), score.start);
	const after = reading.text.slice(score.end, score.end + 60);
	if (SHARE_MOVES.test(after) || (SHARE_OF.test(before) && !IS_CONTACTED.test(after))) return false;
	return (
		/\b(?:of|of the|of our|every|each|all|our|with|to|call(?:ing)?|from|by|among|the)\s+$/iu.test(before) ||
		/^\s*\((?:9|7|0)\s?[-–]\s?(?:10|8|6)\)/u.test(after) ||
		IS_CONTACTED.test(after)
	);
}

const IS_CONTACTED = /^\s+(?:who|that|were (?:called|contacted)|called|contacted|gets?|receives?|asks?|will be)\b/iu;
/** "The share of promoters" is a level of the score, as "our detractors have grown from 14% to 21%" is a change of it. */
const SHARE_OF = /\b(?:share|proportion|percentage|number) of (?:our |the )?$/iu;
const SHARE_MOVES =
	/^\s(?:(?:now|still|already|\p{L}+ly|have|has|had) ){0,3}(?:rose|risen|grew|grown|fell|fallen|dropped|doubled|halved|trebled|tripled|went|gone|increased|decreased|declined|climbed|shrank|shrunk|make up|made up|account(?:ed)? for|outnumber(?:ed)?)(?=$|[.,;:]|\s(?:from|by|to \d|since|in|over|within|again|sharply|between|\d|half|an? (?:third|quarter|fifth|half)|promoters|detractors))/iu;
