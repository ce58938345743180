import type { Passage, Span } from "../../text/document";
import type { Argument } from "../argument";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import { isHypothesis, type Silence } from "./claims";
import type { Attachment } from "./figuring";
import { WORDS_OF_A_PLAIN_ITEM } from "./score-context";
import { isUnderGoals } from "./score-goals";
import { rangeOver } from "./support";
import { isScale } from "./unclaimed";

export interface Found {
	readonly score: Mention;
	readonly range: Span;
	readonly form: "figure" | "change" | "rank" | "incentive" | "level";
}

/** The first of the scores that has a figure of its own, with the stretch from one to the other. */
export function withFigure(reading: Reading, scores: readonly Mention[], attached: Attachment): Found | undefined {
	for (const score of scores) {
		const share = shareOfPeople(reading, score);
		if (share) return { score, range: { start: share.start, end: score.end }, form: "figure" };
		const part = score.tag === "group" ? LARGE_PART.exec(reading.text.slice(score.end, score.end + 60)) : null;
		if (part) return { score, range: { start: score.start, end: score.end + part[0].length }, form: "figure" };
		const own = score.kind === "amount" ? [score] : attached.figuresOf(score);
		const isFeltWith = FELT_WITH.test(reading.text.slice(score.start, score.end));
		const figures = own.filter(
			(figure) =>
				!isScale(reading, figure) &&
				!sizesGroup(reading, figure, score) &&
				!(isFeltWith && figure.start > score.start && figure.tag === "number"),
		);
		const behind = reading.text.slice(score.end, reading.sentences[score.sentence]!.end);
		const decade = figures.length === 0 ? (DECADE.exec(behind) ?? IN_WORDS.exec(behind)) : null;
		if (decade) return { score, range: { start: score.start, end: score.end + decade[0].length }, form: "figure" };
		if (figures.length === 0) continue;
		const near = figures.filter((figure) => Math.abs(figure.word - score.word) <= LONGEST_CLAIM);
		return { score, range: rangeOver(score, ...(near.length > 0 ? near : [figures[0]!])), form: "figure" };
	}
	return undefined;
}

/** "One respondent in three is now a detractor", "four out of every five are pleased with us". */
function shareOfPeople({ text, sentences }: Reading, score: Mention): Span | undefined {
	const { start } = sentences[score.sentence]!;
	const isFelt = FELT.test(text.slice(score.start, score.end));
	const match = isFelt || score.tag === "group" ? SHARE_OF_PEOPLE.exec(text.slice(start, score.start)) : null;
	if (!match || !(isFelt || /\b(?:is|are)\b/u.test(match[2]!))) return undefined;
	return { start: start + match.index, end: score.end };
}

const FELT = /^(?:is|are|was|were|would|wouldn['’]t|recommends?) /iu;
/** What people are pleased with is counted, not how pleased they are: "pleased with 3 of the 5 pilots". */
const FELT_WITH = / with$/iu;
const SHARE_OF_PEOPLE =
	/\b((?:one|two|three|four|six|seven|eight|nine|\d{1,3})\s(?:[a-z]{1,20}\s)?(?:in|out of)\s(?:every\s)?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b)([^.;]{0,60})$/iu;

/** "Detractors now make up a third of the tenants". */
const LARGE_PART =
	/^\s(?:now\s)?outnumber(?:ed)?\s(?:the\s|our\s)?(?:promoters|detractors)\b|^\s(?:[a-z]{3,9}\s)?(?:make up|made up|account(?:ed)? for|represent|are|form)\s(?:(?:almost|nearly|over|about|more than|some)\s)?(?:half\b|an? (?:half|third|quarter|fifth|tenth)\b|\d[\d.,]*\s?(?:%|per ?cent\b))/iu;

/** "NPS has slipped into the forties". */
const DECADE =
	/^[^.;,]{0,50}\b(?:in|into|out of|below|above|to|from) the (?:(?:low|mid|high|upper|lower)[ -])?(?:twen|thir|for|fif|six|seven|eigh|nine)ties\b/iu;
/** "A satisfaction rating of seventy-five", "the NPS is above thirty": the figure in words, and nothing counted by it. */
const IN_WORDS =
	/^ (?:(?:has |have )?(?:is|was|are|were|stands?|stood|of|at|hits?|reach(?:es|ed)?|climbed|rose|fell|rises|falls|drops?|dropped|slipped)|above|below|over|under|only|now)(?: (?:now|only|just|still|at|to|above|below|over|under|about|around|nearly|almost|minus|a|an|or))* (?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|six|seven|eight|nine)(?= ?(?:[.,;:)]|$)| (?:by|in|from|out|and|or|do|does|points?|when|before|until|this|last)\b)/iu;

const LONGEST_CLAIM = 14;

/** "the 89% who do not answer" counts people. */
export function sizesGroup(reading: Reading, figure: Mention, score?: Mention): boolean {
	const after = reading.text.slice(figure.end, figure.end + 30);
	if (figure.tag === "number" && A_TIME.test(after)) return true;
	if (score?.kind === "ratingWord" && /^\s+of\s+(?:all\s|our\s|the\s)?[a-z]+/u.test(after)) return true;
	return /^\s+(?:who|whose|of (?:those|the) (?:who|customers|people|respondents))\b/iu.test(after);
}

/** "Comments, about 90 a week" counts them. */
const A_TIME =
	/^\s(?:a|an|per|each|every)\s(?:hour|day|night|week|month|quarter|season|year|shift)\b(?!\s(?:ago|earlier|before))/iu;

/** The first rank near one of the scores (“lowest in the sector”), unless it is denied. */
export function withRank(reading: Reading, sentence: number, scores: readonly Mention[]): Found | undefined {
	for (const rank of mentionsIn(reading, sentence, "rank")) {
		const isSaid = IS_RANKED.test(reading.text.slice(0, rank.start));
		const farthest = isSaid ? WORDS_TO_A_RANK_THAT_IS_SAID : WORDS_TO_A_RANK;
		const score = scores.find((candidate) => Math.abs(candidate.word - rank.word) <= farthest);
		if (score && !isNegated(reading, sentence, rank.word))
			return { score, range: rangeOver(score, rank), form: "rank" };
	}
	return undefined;
}

const WORDS_TO_A_RANK = 6;
/** "Satisfaction with how clear our prices are is the lowest of the sector". */
const WORDS_TO_A_RANK_THAT_IS_SAID = 10;
const IS_RANKED = /\b(?:is|are|was|were|remains?) (?:now |still |by far )?(?:the |one |our |a )?$/u;

/** "The best stars of any food app" in a list of goals: how high, in words alone. */
export function withLevel(
	argument: Argument,
	passage: Passage,
	reading: Reading,
	sentence: number,
	scores: readonly Mention[],
): Found | undefined {
	const [score] = scores;
	if (!score || reading.wordCount > WORDS_OF_A_PLAIN_ITEM || !isUnderGoals(argument, passage)) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const match = LEVEL.exec(reading.text.slice(start, end));
	if (!match || isNegated(reading, sentence, score.word)) return undefined;
	const level = { start: start + match.index, end: start + match.index + match[0].length };
	return {
		score,
		range: { start: Math.min(score.start, level.start), end: Math.max(score.end, level.end) },
		form: "level",
	};
}

const LEVEL =
	/\b(?:best|highest|top|leading|higher|better|excellent|outstanding|positive|proud|strong|first|number one|(?:well |far )?(?:above|ahead of|over|beyond)|in (?:the )?green)\b/iu;

/** A change without a figure counts only as the author's own promise or report, not as a truth about the world. */
export function withChange(
	argument: Argument,
	passage: Passage,
	reading: Reading,
	sentence: number,
	scores: readonly Mention[],
): Found | Silence {
	const { start, end } = reading.sentences[sentence]!;
	if (reading.text.slice(start, end).trimEnd().endsWith("?")) return "question";
	for (const change of mentionsIn(reading, sentence, "change")) {
		const score = scores.find((candidate) => isChanged(reading, change, candidate));
		if (!score) continue;
		if (isNegated(reading, sentence, change.word)) return "negated";
		if (isHypothesis(reading, sentence, change)) return "hypothetical";
		if (LEAVES_OPEN.test(reading.text.slice(start, change.start))) return "hypothetical";
		const isOpening = change.start === start || reading.text.slice(start, change.start).trim().length < 3;
		const isOwn = isOpening
			? score.tag !== "sentiment" && isListedBenefit(argument, passage)
			: isOwnWord(reading, sentence, change, score);
		if (isOwn || setsAmbition(reading, sentence, change))
			return { score, range: rangeOver(score, change), form: "change" };
	}
	return "unmeasured";
}

/** "We had to understand which delay would lower NPS" asks, and claims nothing. */
const LEAVES_OPEN =
	/\b(?:understand|find out|learn|see|ask|asked|determine|know|establish|test|tested|identify|explore|study)\s(?:\S+\s)?(?:what|which|whether|how|where|who|why)\b[^.;]*$/iu;

/** "improve NPS", "NPS has plateaued": close by, with nothing else between that could be what changes. */
function isChanged(reading: Reading, change: Mention, score: Mention): boolean {
	const isBefore = change.start < score.start;
	const between = isBefore ? reading.text.slice(change.end, score.start) : reading.text.slice(score.end, change.start);
	if (/[.;:,()]/u.test(between)) return false;
	const words = isBefore ? score.word - change.lastWord : change.word - score.lastWord;
	if (!isBefore && words <= WORDS_OF_A_LONG_SUBJECT && OF_SOMEWHERE.test(between)) return true;
	return isBefore ? words <= 4 : words <= 5 && !/\b(?:to|of|by|and|or|with|that|will)\b/iu.test(between);
}

const WORDS_OF_A_LONG_SUBJECT = 14;
/** "Satisfaction scores in the two homes run by the new manager have improved": the verb follows the whole subject. */
const OF_SOMEWHERE =
	/^ (?:with|in|at|among|amongst|across|for|from|of|after|during|since|on) (?!.*\b(?:where|when|whose|because|while|whereas|as|if|but|so|then)\b).{2,90} (?:has|have|had)(?: (?:also|now|all|since|\p{L}+ly))? $|^ (?:with|in|at|among|amongst|across|for|from|on) (?:the |our |all |both )?(?:[\p{L}-]+ ){1,4}(?:(?:is|are|was|were) (?:(?:so|much|far|well|still|also|a lot|clearly|markedly|significantly) ){0,3})?$/iu;

/** Whether a passage is an item of a list of benefits or goals. */
export function isListedBenefit(argument: Argument, passage: Passage): boolean {
	if (passage.kind !== "item") return false;
	if (argument.standsUnder(passage, "benefits", "goals")) return true;
	const leadIn = passage.item?.list.leadIn;
	return leadIn !== undefined && ["benefits", "goals"].some((topic) => argument.topics.ofPassage(leadIn).has(topic));
}

/** "Driving NPS back up is a key ambition": the goal word makes the change the author's own. */
function setsAmbition(reading: Reading, sentence: number, change: Mention): boolean {
	if (change.tag !== "up") return false;
	const { start, end } = reading.sentences[sentence]!;
	return /\b(?:our|key|main|stretch|overall|strategic|the) (?:goal|ambition|aim|objective|aspiration|target)\b/iu.test(
		reading.text.slice(start, end),
	);
}

/** "our satisfaction has fallen", "we expect … to lift satisfaction". */
function isOwnWord(reading: Reading, sentence: number, change: Mention, score: Mention): boolean {
	const isPast = /(?:ed|rose|risen|fell|fallen|grew|grown|sank|sunk|shrank|shrunk|slid|took|taken|has|have)$/iu.test(
		reading.text.slice(change.start, change.end).split(/\s/u)[0]!,
	);
	if (change.start > score.start)
		return (
			isPast ||
			change.tag === "flat" ||
			/^(?:is|got|turning|slipping|souring|going|went|gone|off)\b/iu.test(
				reading.text.slice(change.start, change.end),
			) ||
			(IS_MOVED.test(reading.text.slice(score.kind === "ratingWord" ? score.start : score.end, change.start)) &&
				!/^ to\b/u.test(reading.text.slice(change.end)))
		);
	if (isPast && ITS_OWN.test(reading.text.slice(change.end, score.start))) return true;
	if (isKnownMove(reading, sentence, change, score)) return true;
	const voices = mentionsIn(reading, sentence, "firstPerson").filter((mention) => mention.word < score.word);
	const promises = mentionsIn(reading, sentence, "future").filter((mention) => mention.word < change.word);
	if (voices.length > 0 && promises.length > 0) return true;
	return voices.some((voice) => voice.word > change.lastWord && voice.word < score.word);
}

/** "The dip in CSAT is due to the portal" takes for granted that there was one; "the rise in CSAT that we expect" does not. */
function isKnownMove({ text, sentences }: Reading, sentence: number, change: Mention, score: Mention): boolean {
	const { start, end } = sentences[sentence]!;
	return (
		NAMES_MOVE.test(text.slice(start, change.end)) &&
		/^\s(?:in|of|for)\s(?:(?:the|our)\s)?(?:[\p{L}-]+\s){0,2}$/u.test(text.slice(change.end, score.start)) &&
		IS_TOLD.test(text.slice(score.end, end))
	);
}

const NAMES_MOVE =
	/^\W*(?:[\d.]{1,5}\s)?(?:The|This|That|Our)\s(?:(?!expected|planned|target|targeted|desired|hoped|projected|promised|forecast|possible|potential)[\p{L}-]+\s){0,2}(?:fall|drop|dip|decline|decrease|slump|slide|rise|increase|improvement|growth|jump|gain|uplift|recovery|deterioration|erosion)$/u;
const IS_TOLD =
	/^(?:\s(?:score|scores|rating|ratings|survey))?(?:\s(?:in|for|at|since|over|during|of|this|last)\s(?:[\p{L}\d'’-]+\s){0,4}?[\p{L}\d'’-]+)?\s(?:is|was|has|had|came|comes|reflects?|shows?|tells|suggests|coincides|coincided|follows|followed|stems|stemmed|continued|continues|went|speaks|may be|can be|should not)\s(?!expected|planned|intended|due (?:by|in)|a (?:goal|target)|the (?:goal|target|aim)|to (?:be|come))/u;

/** "Every depot raised its satisfaction". */
const ITS_OWN = /^\s(?:its|their)\s(?:[\p{L}-]+\s){0,2}$/iu;

/** "G2 sentiment is way up", "satisfaction has been falling", "keeps sliding", "shows a slow decline", "is in decline". */
const IS_MOVED =
	/\b(?:is|are|was|were|(?:has|have|had) been|keeps?|kept|shows?|showed|displays?|displayed)(?: [a-z]+){0,2} $/u;

/** Whether a negation stands up to five words before a word, which is given by its ordinal. */
export function isNegated(reading: Reading, sentence: number, word: number): boolean {
	return mentionsIn(reading, sentence, "negation").some(
		(negation) => negation.word < word && word - negation.word <= 5,
	);
}
