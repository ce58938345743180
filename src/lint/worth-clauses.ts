import type { Argument } from "../argument/argument";
import { mentionsIn } from "../argument/reading";
import type { ScoreClaim } from "../argument/scores/claims";
import type { Passage } from "../text/document";
import type { Edit } from "./finding";
import { insertBehind, insertClause } from "./insertions";

/** Says behind a claim what it is worth, in the claim's own tense; what only the author knows is left to fill in. */
export function insertWorth(argument: Argument, claim: ScoreClaim, sentence: number): Edit {
	return insertLink(argument, claim, sentence, linkFor(argument, claim, sentence));
}

/**
 * Says behind a goal which behaviour and money are to come with it. "With … moving" has no verb that could clash with the
 * goal's, so that it fits behind an item without a verb, a wish, a condition and any clause.
 */
export function insertTarget(argument: Argument, claim: ScoreClaim, sentence: number): Edit {
	return insertLink(argument, claim, sentence, `${MOVING} [target %]`);
}

const MOVING = ", with [behaviour] moving from [baseline %] to";

function linkFor(argument: Argument, { passage, form }: ScoreClaim, sentence: number): string {
	const reading = argument.readingOf(passage);
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	if (TO_COME.test(text) || ORDERS.test(text)) return `${MOVING} [target %]`;
	const moves = form === "change" || mentionsIn(reading, sentence, "change").length > 0 || MOVED.test(text);
	if (!moves) return ", with [behaviour] at [result %]";
	if (!MOVED.test(text) || HAS_MORE_CLAUSES.test(text)) return `${MOVING} [result %]`;
	const where = NAMES_A_GROUP.test(text) ? "in that group " : "";
	return `, and ${where}[behaviour] went from [baseline %] to [result %]`;
}

/** Stands behind the claim's own clause where the sentence goes on to something else, as with ", but nobody knows why". */
function insertLink(argument: Argument, { passage, range }: ScoreClaim, sentence: number, link: string): Edit {
	const reading = argument.readingOf(passage);
	const words = `${link}, ${tellsOfFall(argument, passage, sentence) ? "costing" : "worth"} [amount] a year`;
	const rest = ANOTHER_CLAUSE.exec(reading.text.slice(range.end, reading.sentences[sentence]!.end));
	if (rest) return insertBehind(argument, passage, range.end + rest.index, words);
	return insertClause(argument, passage, sentence, words);
}

/** A score that has fallen takes money with it, but for those of which less is better, or on some scales may be. */
function tellsOfFall(argument: Argument, passage: Passage, sentence: number): boolean {
	const { text, sentences } = argument.readingOf(passage);
	const { start, end } = sentences[sentence]!;
	const told = text.slice(start, end);
	return FELL.test(told) && !LESS_IS_BETTER.test(told) && !TO_COME.test(told) && !ORDERS.test(told);
}

const FELL =
	/\b(?:fell|fallen|dropp?ed|slipped|slid|sank|sunk|declined|decreased|dipped|worsened|deteriorated|plunged|slumped|shrunk|halved)\b/iu;

const LESS_IS_BETTER = /\b(?:effort|CES|detractors?|(?:dis|un)satisf\w+|unhappy)\b/iu;

/** Wished, promised, supposed or aimed at. */
const TO_COME =
	/\b(?:will|(?<=\p{L} )would|shall|should|could|can|may|might|must|if|unless|expect\w*|forecast\w*|project(?:s|ed)|aim\w*|target\w*|goals?|ambitions?|wants?|wish\w*|hop(?:e|es|ing)|needs?|plans?|planned|intend\w*|propos\w*|(?:is|are) to|(?<!\bhelp(?:ed|s)? )to (?:raise|lift|improve|increase|grow|boost|drive|reach|restore|recover))\b/iu;

/** "Increase NPS": an item that opens with a bare verb asks for what is not there yet. */
const ORDERS =
	/^\W*(?:increase|improve|raise|lift|boost|grow|maintain|drive|reach|restore|recover|enhance|strengthen|protect|reduce|lower|cut|halve|keep|hold|get|bring|take|move|push|win|achieve|deliver)\s/iu;

/** The score has moved: a clause in the past that another can follow. */
const MOVED =
	/(?<=[\p{L}\p{N})”"’] )(?:rose|fell|dropped|slipped|slid|sank|climbed|jumped|grew|went|moved|improved|declined|decreased|increased|gained|lost|dipped|worsened|deteriorated|plunged|slumped|surged|softened|doubled|halved)\b|\b(?:has|have|had) (?:\p{L}+ )?(?:risen|fallen|grown|gone|come|sunk|slid|shrunk|got|become)\b/iu;

/** A sentence that already runs on takes no third clause. */
const HAS_MORE_CLAUSES = /[,;] (?:and|but|which|while|so|yet|though|although|because)\b|;/u;

/** Words after which a clause begins and not the last member of a list. */
const ANOTHER_CLAUSE =
	/[,;] (?:but|so|yet|while|though|although|and (?:I|we|you|he|she|it|they|there|this|that|nobody|everybody)) |; /u;

/** "Guests who booked direct", "customers on the old tariff", "the gold tier": some customers, and not all. */
const NAMES_A_GROUP =
	/\b(?:customers|clients|patients|guests|members|passengers|subscribers|policyholders|users|citizens|residents|students|tenants|travellers|riders|buyers|households|callers|donors) (?:who|whose|with|in|on|of|from|under|over|aged|at)\b|\b(?:segment|cohort|tier|group of)\b/iu;
