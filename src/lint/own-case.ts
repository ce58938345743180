import type { Argument } from "../argument/argument";
import { oncePerReading } from "../argument/memory";
import type { Action } from "../argument/plans/actions";
import type { Reading } from "../argument/reading";
import type { List } from "../text/document";

/**
 * Decides whether a document argues a case of its own, the same in all hosts. A guide, a law, a list of sources or an
 * article on somebody else's work asks nobody for anything: there a big word or a vague one costs no decision, and a
 * remark on it is noise. What speaks for a case: figures that could win it (scores, money, plans), or an author who
 * says more often what "we" intend than what "you" may do. A text too short to tell gets the benefit of every rule.
 */
export function arguesOwnCase(argument: Argument): boolean {
	const { plans, scoreClaims, document } = argument;
	if (plans.some(({ actions }) => actions.filter(isSettled).length >= SETTLED_ACTIONS)) return true;
	const readings = document.passages
		.filter((passage) => argument.voiceOf(passage) === "author")
		.map((passage) => argument.readingOf(passage));
	return (
		!reach(WORDS_TO_TELL, readings, ({ wordCount }) => wordCount) ||
		reach(STAKES_OF_A_CASE - scoreClaims.length - plans.length, readings, countMoney) ||
		tellIntentions(readings) ||
		document.lists.some((list) => isListOfRecommendations(argument, list))
	);
}

/** Whether readings together come to so much of something, which is counted no farther than that. */
function reach(wanted: number, readings: readonly Reading[], count: (reading: Reading) => number): boolean {
	let missing = wanted;
	for (const reading of readings) {
		if (missing <= 0) return true;
		missing -= count(reading);
	}
	return missing <= 0;
}

/** Half a page. */
const WORDS_TO_TELL = 200;
const INTENTIONS_OF_A_CASE = 3;
const STAKES_OF_A_CASE = 3;

/** What somebody shall do by some day, twice, is a plan of people's own, as minutes hold it; a manual names neither. */
function isSettled({ owner, date }: Action): boolean {
	return owner !== undefined && date !== undefined;
}

const SETTLED_ACTIONS = 2;

/** What "we recommend" or what is proposed, point by point, is meant to be decided and done. */
function isListOfRecommendations(argument: Argument, { items, leadIn }: List): boolean {
	if (items.length < RECOMMENDATIONS) return false;
	if (leadIn && argument.readingOf(leadIn).test(RECOMMENDS_BELOW)) return true;
	const path = items[0]?.passages[0]?.section.path ?? [];
	return path.some((title) => TITLED_SO.test(title) || (argument.speaksOfScores && NEXT_STEPS.test(title)));
}

const RECOMMENDATIONS = 3;
const TITLED_SO =
	/^[\W\d]*(?:(?:our|key|main|strategic|further|final|summary of) )?(?:recommendations?|recommended (?:actions|steps|changes|measures|improvements)|proposed (?:changes|actions|steps|measures|improvements|solutions?)|action (?:plan|items|points)|next actions|actions arising)\b/iu;
/** A manual has next steps too; one that speaks of what customers feel is no manual. */
const NEXT_STEPS = /^[\W\d]*(?:(?:our|proposed|suggested|immediate) )?(?:next|further|follow-up) steps\b/iu;
const RECOMMENDS_BELOW =
	/\b(?:(?:we|I|this (?:report|paper|review)) (?:therefore |also )?(?:recommends?|propose[sd]?|suggests?)|(?:following|these|our) recommendations?|proposal would be)\b[^.?!]{0,80}:\s*$/iu;

function countMoney(reading: Reading): number {
	return reading.of("amount").filter((amount) => amount.tag === "money").length;
}

/** True where sentences say what "we" intend, and no fewer than turn to "you". */
function tellIntentions(readings: readonly Reading[]): boolean {
	let intentions = 0;
	let addresses = 0;
	for (const reading of readings) {
		const counts = countsIn(reading);
		intentions += counts.intentions;
		addresses += counts.addresses;
	}
	return intentions >= INTENTIONS_OF_A_CASE && intentions >= addresses;
}

/** How many sentences say what "we" intend, and how many turn to "you". */
interface Counts {
	readonly intentions: number;
	readonly addresses: number;
}

const countsIn = oncePerReading((reading): Counts => {
	const sentences = reading.sentences.map(({ start, end }) => reading.text.slice(start, end));
	return {
		intentions: sentences.filter((sentence) => INTENDS.test(sentence) && !/\?\s*$/u.test(sentence)).length,
		addresses: sentences.filter((sentence) => ADDRESSES.test(sentence)).length,
	};
});

const INTENDS =
	/\bwe(?:['’]ll\b| (?:will|shall|should|must|need|want|plan|propose|intend|aim|expect|commit|ask|request|recommend|seek|are going)\b)|\bI (?:propose|recommend|ask|request)\b/iu;
const ADDRESSES = /\byou(?:r|rs|['’]\p{L}+)?\b/iu;
