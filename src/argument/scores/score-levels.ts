import type { Passage } from "../../text/document";
import type { Argument } from "../argument";
import { matchIn } from "../patterns/matches";
import { mentionsIn, type Reading } from "../reading";
import { isDisclaimed, type ScoreClaim } from "./claims";
import { isBusinessLike } from "./score-context";
import { worthOfSentence } from "./support";

/** A cheap look ahead for a level without a unit: "Parking is at 5.9". */
export function mayTellLevel(reading: Reading): boolean {
	return reading.test(BARE_LEVEL);
}

/** "Parking is at 5.9, down from 6.6", where the sentence before, the list or the heading speaks of a survey. */
export function levelInSurvey(argument: Argument, passage: Passage, sentence: number): ScoreClaim | undefined {
	const reading = argument.readingOf(passage);
	if (!mayTellLevel(reading) || !isOfSurvey(argument, passage, reading, sentence)) return undefined;
	if (isBusinessLike(reading, sentence) || isDisclaimed(reading, sentence)) return undefined;
	if (mentionsIn(reading, sentence, "hypothesis").length > 0) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const level = matchIn(reading, reading.text.slice(start, end), BARE_LEVEL);
	if (!level || reading.isQuoted(start + level.index)) return undefined;
	const subject = reading.text.slice(start, start + level.index);
	if (COUNTED.test(subject)) return undefined;
	return {
		passage,
		sentence,
		range: { start, end: start + level.index + level[0].length },
		name: subject.trim(),
		form: "figure",
		worth: worthOfSentence(argument, passage, sentence),
	};
}

/** A verb of state and a bare figure that a scale of ten or a hundred holds; a unit or a noun behind it says what else it is. */
const BARE_LEVEL =
	/\s(?:is|are|was|were|stands?|sits?|remains?|came in|comes in|['’]re|['’]s)\s(?:only\s|just\s|still\s|now\s|already\s|currently\s|back\s|down\s|up\s|stuck\s)?(?:at|on)\s(?:\+|a\s)?\d{1,2}(?:[.,]\d)?(?=\s*(?:$|[.;:)]\s|[.;:)]$|,\s|and\s|but\s|while\s|out\sof\s|against\s|down\s|up\s|from\s|versus\s|vs\b))/u;

/** What is counted, or runs, stands at a number too. */
const COUNTED =
	/\b(?:headcount|vacanc(?:y|ies)|staff|teams?|FTEs?|stock|backlog|queue|temperature|speed|age|price|rate|volume|number|count|occupancy|gate|platform|floor|page|line|level|row|room|office|desk|shop|store|depot|branch)\s*$/iu;

function isOfSurvey(argument: Argument, passage: Passage, reading: Reading, sentence: number): boolean {
	if (sentence > 0) {
		const { start, end } = reading.sentences[sentence - 1]!;
		if (SURVEY.test(reading.text.slice(start, end))) return true;
	}
	const { leadIn } = passage.item?.list ?? {};
	const { heading } = passage.section;
	return [leadIn, heading].some((above) => above !== undefined && argument.readingOf(above).test(SURVEY));
}

const SURVEY = /\b(?:surveys?|questionnaires?|scores?|ratings?|satisfaction|NPS|CSAT)\b/iu;
