import type { Span } from "../../text/document";
import { mentionsIn, type Reading } from "../reading";

/** Whether a sentence says what a score is, how it is reckoned or between which marks it lies, and so claims no level. */
export function definesScore(reading: Reading, sentence: number, range: Span): boolean {
	if (definesByLabel(reading, sentence)) return true;
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	if (BOXES.test(text) && !/\d\s?%/u.test(text)) return true;
	if (WEIGHTED.test(text) || MARKS.test(reading.text.slice(range.start, end))) return true;
	if (statesPrecision(text, range.start - start)) return true;
	return mentionsIn(reading, sentence, "score").some((score) => {
		const rest = reading.text.slice(score.end, Math.min(end, score.end + FARTHEST));
		return ASKED_BY.test(rest) || WHOLE_SCALE.test(rest) || (RECKONED.test(rest) && !LEVEL_IN_PERCENT.test(rest));
	});
}

const FARTHEST = 120;

/** "**CSAT.** The share who tick 4 or 5": a name as title, and then what the name means. */
function definesByLabel(reading: Reading, sentence: number): boolean {
	const [title] = reading.sentences;
	if (sentence !== 1 || !title || title.end - title.start > LONGEST_TITLE) return false;
	const { start, end } = reading.sentences[1]!;
	return mentionsIn(reading, 0, "score").length > 0 && MEANING.test(reading.text.slice(start, end));
}

const LONGEST_TITLE = 50;
const MEANING =
	/^\W*(?:the |an? )?(?:share|percentage|proportion|average|mean|sum|difference|ratio|number|question|how|measures?|shows?|tells?|asks?)\b/iu;

/** "Promoters are 9 and 10", "those answering 9 or 10 less those answering 0 to 6": who belongs to a group by the marks they give. */
const BOXES =
	/\b(?:promoters?|passives?|detractors?)\b[^.;\d]{0,30}\b(?:(?:0|zero)\s?(?:to|and|[-–])\s?(?:6|six)|(?:7|seven)\s?(?:to|and|or|[-–])\s?(?:8|eight)|(?:9|nine)\s?(?:to|and|or|[-–])\s?(?:10|ten))\b|\b(?:those|people|customers|guests|members|passengers|patients|visitors|clients|users|everyone|anyone|share|who)\s(?:(?:who|that)\s)?(?:answer|giv|gave|scor|rat|choos|chose|pick|tick|mark)\p{L}*\s(?:us\s|it\s|an?\s)?(?:(?:0|zero)\s?(?:to|[-–])\s?(?:6|six)|(?:7|seven)\s?(?:to|or|[-–])\s?(?:8|eight)|(?:9|nine)\s?(?:to|or|[-–])\s?(?:10|ten))\b/iu;

/** "Runs from -100 to +100", "can lie between 1 and 5": from the lowest mark that can be given to the highest. */
const WHOLE_SCALE =
	/^[^.;\d]{0,40}\b(?:from|between)\s(?:[-−–]\s?100|0|1|zero|one)\b(?!\.\d)[^.;\d]{0,30}(?:to|and)\s\+?(?:100|5|7|10|five|seven|ten)\b(?!%|\.\d)/iu;

/** ": the share who tick 4 or 5", " is thumbs up over all thumbs", " = promoters minus detractors". */
const RECKONED =
	/^(?:\s\([^)]{1,40}\))?\s?(?::|–|—|=|is|are|means|counts)\s(?:simply\s|just\s)?(?:(?:the\s|an?\s)?(?:share|percentage|proportion|per ?cent|average|mean|sum|difference|ratio|number|count|balance)\s(?:of|who|that|which|between|in|with|\p{L}+ing)\b|[^.;:,\d]{2,40}\s(?:over all|divided by|out of all|minus|less the|as a share of)\s)/iu;

/** "22% response" is how many answered. */
const LEVEL_IN_PERCENT = /\d\s?%(?!\s(?:response|reply|return|turnout|answered)\b)/iu;

/** ": out of 5, asked by text message after delivery": how it is asked. */
const ASKED_BY =
	/^(?:\s\([^)]{1,40}\))?\s?[:=–—]\s(?:(?:out of|on a|from|0|1)\s?[^.;,]{0,24},\s)?(?:asked|measured|surveyed|scored|collected|polled|sent|taken)\b/iu;

/** How exactly something was measured: "the margin of error is ±3". */
function statesPrecision(text: string, before: number): boolean {
	const precision = PRECISION.exec(text);
	return precision !== null && precision.index < before;
}

const PRECISION = /\b(?:margins?|errors?|intervals?|accuracy|uncertainty|precision)\b[^.;]{0,60}(?:±|\+\/-)\s?\d/iu;

/** "… differ by 4 points, so results are weighted by outcome". */
const WEIGHTED =
	/\b(?:results?|answers?|scores?|figures?|data) (?:is|are|was|were) (?:re)?weighted\b|\bweighted by\b/iu;

/** "Scoring 0.0 to 1.0; 0.7 is a good quarter", "scored from 1 to 5". */
const MARKS = /^scor(?:ing|ed)\s(?:is\s)?(?:from\s)?(?:0|1)(?:\.0)?\s(?:to|–|-)\s(?:1|5|7|10|100)(?:\.0)?\b/iu;
