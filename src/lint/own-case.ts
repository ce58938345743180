import type { Action } from "../argument/actions";
import type { Argument } from "../argument/argument";
import { rememberPerReading } from "../argument/memory";
import type { Reading } from "../argument/reading";
import type { List } from "../text/document";

/**
 * Decides whether a document argues a case of its own, the same in all hosts. A guide, a law, a list of sources or an
 * article on somebody else's work asks nobody for anything: there a big word or a vague one costs no decision, and a
 * remark on it is noise. What speaks for a case: figures that could win it (scores, money, plans), or an author who
 * says more often what "we" intend than what "you" may do. A text too short to tell gets the benefit of every rule.
 */
export function arguesOwnCase(argument: Argument): boolean {
	let words = 0;
	let intentions = 0;
	let addresses = 0;
	let amounts = 0;
	for (const passage of argument.document.passages) {
		if (argument.voiceOf(passage) !== "author") continue;
		const reading = argument.readingOf(passage);
		words += reading.wordCount;
		const spoken = speaksOf(reading);
		intentions += spoken.intentions;
		addresses += spoken.addresses;
		amounts += countMoney(reading);
	}
	if (words < WORDS_TO_TELL) return true;
	if (intentions >= INTENTIONS_OF_A_CASE && intentions >= addresses) return true;
	if (argument.scoreClaims.length + argument.plans.length + amounts >= STAKES_OF_A_CASE) return true;
	if (argument.plans.some(({ actions }) => actions.filter(isSettled).length >= SETTLED_ACTIONS)) return true;
	return argument.document.lists.some((list) => isListOfRecommendations(argument, list));
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

/** How many sentences say what "we" intend, and how many turn to "you". */
interface Spoken {
	readonly intentions: number;
	readonly addresses: number;
}

const remembered = rememberPerReading<"spoken", Spoken>();

function speaksOf(reading: Reading): Spoken {
	return remembered(reading, "spoken", () => {
		const sentences = reading.sentences.map(({ start, end }) => reading.text.slice(start, end));
		return {
			intentions: sentences.filter((sentence) => INTENDS.test(sentence) && !/\?\s*$/u.test(sentence)).length,
			addresses: sentences.filter((sentence) => ADDRESSES.test(sentence)).length,
		};
	});
}

const INTENDS =
	/\bwe(?:['’]ll\b| (?:will|shall|should|must|need|want|plan|propose|intend|aim|expect|commit|ask|request|recommend|seek|are going)\b)|\bI (?:propose|recommend|ask|request)\b/iu;
const ADDRESSES = /\byou(?:r|rs|['’]\p{L}+)?\b/iu;
