import type { Passage, Span } from "../../text/document";
import { overlap } from "../../text/spans";
import type { Argument } from "../argument";
import { causationIn } from "../causes/causation";
import { rememberPerReading } from "../memory";
import type { Mention } from "../mention";
import { mayHoldRating, mentionsIn, type Reading } from "../reading";
import { attachFigures } from "./figuring";
import { mayGiveMark } from "./given-marks";
import { claimBelowTable, tableCommentedOn } from "./score-comments";
import { claimOfContext, contextOf } from "./score-context";
import { type Found, isListedBenefit, withChange, withFigure, withLevel, withRank } from "./score-forms";
import { withGate } from "./score-gates";
import { goalOf, isUnderGoals, pairOf, setsGate } from "./score-goals";
import { withIncentive, withYardstick } from "./score-incentives";
import { levelInSurvey, mayTellLevel } from "./score-levels";
import { ACRONYMS, isOtherScore, scoresIn, silenceOfScore } from "./score-names";
import { withMark, withState } from "./score-states";
import { claimInWake, goalInWake } from "./score-wake";
import { type Support, type Worth, worthOfSentence } from "./support";
import { tableClaimsOf } from "./tables";
import { isMannerOfSpeaking, silenceOfPhrase } from "./unclaimed";

/** A claim about a survey score, made in a sentence or by a whole table. */
export interface ScoreClaim {
	readonly passage: Passage;
	/** Counts in the passage's reading. */
	readonly range: Span;
	/** The sentence it stands in; absent for a table, which is one claim. */
	readonly sentence?: number;
	/** The score's name as written. */
	readonly name: string;
	/** How it is claimed: with a figure, as a change or a level without one, as a rank, or by a table of figures. */
	readonly form: "figure" | "change" | "rank" | "incentive" | "level" | "table";
	/** Present where the claim sets a goal: the target in money or behaviour that is set beside it. */
	readonly goal?: {
		readonly paired: Support | undefined;
		/** Set where it is but a column of targets beside one claim or more of how things are. */
		readonly besideReport?: boolean;
	};
	readonly worth: Worth;
}

/** Why words that name a score claim nothing of it. */
export type Silence =
	/** A heading or a footnote. */
	| "place"
	| "other voice"
	| "template"
	/** Under a heading that explains a method or terms, or in an annex. */
	| "explaining"
	| "definition"
	/** The score is named as a survey, a dashboard, a team. */
	| "instrument"
	| "homonym"
	/** "40 % of detractors" counts people. */
	| "people"
	/** A credit score, a test score. */
	| "otherScore"
	/** The author says that nothing rests on it. */
	| "disclaimed"
	| "question"
	| "negated"
	| "hypothetical"
	/** A truth about the world. */
	| "general"
	/** No figure, rank or change of its own. */
	| "unmeasured"
	/** In a table, money or behaviour stands beside it. */
	| "worth";

/** Headings under which scores are explained, not argued from. */
const EXPLAINING = ["method", "glossary", "annex", "example"] as const;

/** All score claims in the author's voice, in the order of the text. */
export function scoreClaimsOf(argument: Argument): readonly ScoreClaim[] {
	const claims: ScoreClaim[] = [];
	for (const passage of argument.document.passages) {
		if (passage.kind !== "paragraph" && passage.kind !== "item") continue;
		if (!silenceAround(argument, passage)) claims.push(...claimsOfPassage(argument, passage));
	}
	for (const table of argument.document.tables) {
		const [first] = table.header.cells;
		if (first && !silenceAround(argument, first)) claims.push(...tableClaimsOf(argument, table));
	}
	return claims.sort((a, b) => a.passage.index - b.passage.index || a.range.start - b.range.start);
}

/** Why nothing is claimed where the passage stands, whatever it says; undefined where the author argues. */
export function silenceAround(argument: Argument, passage: Passage): Silence | undefined {
	const voice = argument.voiceOf(passage);
	if (voice === "quoted") return "other voice";
	if (voice === "template") return "template";
	return argument.standsUnder(passage, ...EXPLAINING) ? "explaining" : undefined;
}

/** Why a score that a sentence names claims nothing; undefined where the sentence does claim something. */
export function silenceOn(argument: Argument, passage: Passage, score: Mention): Silence | undefined {
	const around = silenceAround(argument, passage);
	if (around) return around;
	if (score.quoted) return "other voice";
	if (passage.kind !== "paragraph" && passage.kind !== "item") return "place";
	if (explains(argument, passage)) return "definition";
	const reading = argument.readingOf(passage);
	if (score.kind === "ratingWord" && isOtherScore(reading, score)) return "otherScore";
	const own = score.kind === "score" ? silenceOfScore(argument, reading, score) : undefined;
	if (own) return own;
	const found = foundIn(argument, passage, reading, score.sentence);
	return typeof found === "string" ? found : undefined;
}

/** True where the passage itself explains a method or defines terms, whatever it stands under. */
export function explains(argument: Argument, passage: Passage): boolean {
	const reading = argument.readingOf(passage);
	const [first] = reading.sentences;
	if (!first) return true;
	const label = RUN_IN_LABEL.exec(reading.text);
	const runIn = first.end - first.start < LONGEST_RUN_IN ? first.end : (label?.[0].length ?? 0);
	return reading
		.of("topic")
		.some(({ tag, start }) => start < runIn && EXPLAINED.has(tag) && !SENDS_THERE.test(reading.text.slice(0, start)));
}

const LONGEST_RUN_IN = 60;
const RUN_IN_LABEL = /^[^:.\n]{2,40}:/u;

/** "NPS fell (see Annex B)" sends the reader to an annex and is none. */
const SENDS_THERE = /\b(?:see|in|under|as|per|of)\s(?:the\s|our\s)?$/iu;
const EXPLAINED: ReadonlySet<string> = new Set(["method", "glossary", "annex"]);

function claimsOfPassage(argument: Argument, passage: Passage): ScoreClaim[] {
	const reading = argument.readingOf(passage);
	const context = passage.item ? contextOf(argument, passage.item) : undefined;
	const commented = tableCommentedOn(argument, passage);
	const mayClaim =
		NAMES_SCORES.some((kind) => reading.has(kind)) ||
		mayHoldRating(reading.text) ||
		mayGiveMark(reading) ||
		mayTellLevel(reading);
	if (!context && !commented && !mayClaim) return [];
	if (explains(argument, passage)) return [];
	const claims: ScoreClaim[] = [];
	for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
		const claim =
			claimOfSentence(argument, passage, reading, sentence) ??
			(context && claimOfContext(argument, passage, sentence, context)) ??
			goalInWake(argument, passage, sentence, claims.at(-1)) ??
			claimInWake(argument, reading, sentence, claims.at(-1)) ??
			(commented && claimBelowTable(argument, passage, sentence, commented, claims.at(-1))) ??
			levelInSurvey(argument, passage, sentence);
		if (claim) claims.push(claim);
	}
	return claims;
}

const NAMES_SCORES = ["score", "ratingWord", "rated"] as const;

function claimOfSentence(
	argument: Argument,
	passage: Passage,
	reading: Reading,
	sentence: number,
): ScoreClaim | undefined {
	const found = foundIn(argument, passage, reading, sentence);
	if (typeof found === "string") return undefined;
	const goal = goalOf(argument, passage, reading, sentence, found);
	return {
		passage,
		sentence,
		range: found.range,
		name: reading.text.slice(found.score.start, found.score.end).replace(/\s+/gu, " "),
		form: found.form,
		...(goal && { goal: { paired: pairOf(argument, passage, found.form) } }),
		worth: worthOfSentence(argument, passage, sentence),
	};
}

/** What the sentence itself claims; of the document only these few facts matter to it, and the rest is remembered. */
function foundIn(argument: Argument, passage: Passage, reading: Reading, sentence: number): Found | Silence {
	const facts = [
		argument.speaksOfScores,
		...[...ACRONYMS].map((tag) => argument.hasTrap(tag)),
		isListedBenefit(argument, passage),
		isUnderGoals(argument, passage),
	];
	const key = `${sentence} ${facts.map(Number).join("")}`;
	return remembered(reading, key, () => findIn(argument, passage, reading, sentence));
}

const remembered = rememberPerReading<string, Found | Silence>();

function findIn(argument: Argument, passage: Passage, reading: Reading, sentence: number): Found | Silence {
	const scores = scoresIn(argument, reading, sentence);
	const mark = scores.length === 0 && argument.speaksOfScores ? withMark(reading, sentence) : undefined;
	if (scores.length === 0 && !mark) return "unmeasured";
	if (isDisclaimed(reading, sentence)) return "disclaimed";
	const yardstick = withYardstick(reading, sentence, scores);
	if (yardstick) return yardstick;
	if (
		mentionsIn(reading, sentence, "definition").some((mention) => mention.tag !== "scale") &&
		!moves(reading, sentence)
	)
		return "definition";
	const attached = attachFigures(reading, sentence);
	const found =
		mark ??
		withIncentive(reading, sentence, scores) ??
		withFigure(reading, scores, attached) ??
		withRank(reading, sentence, scores) ??
		withLevel(argument, passage, reading, sentence, scores) ??
		withGate(reading, sentence, scores) ??
		withState(reading, sentence, scores) ??
		withChange(argument, passage, reading, sentence, scores);
	if (typeof found === "string") return found;
	const unclaimed = silenceOfPhrase(reading, sentence, found.range);
	if (unclaimed) return unclaimed;
	if (found.form !== "change" && isHypothesis(reading, sentence, found.range) && !setsGate(reading, sentence))
		return "hypothetical";
	if (found.form !== "incentive" && isGeneral(reading, sentence, found)) return "general";
	return found;
}

/** "It slid from 44 to 37, the steepest fall since the question was first asked" tells more than how it is asked. */
function moves(reading: Reading, sentence: number): boolean {
	const { start, end } = reading.sentences[sentence]!;
	return MOVES.test(reading.text.slice(start, end));
}

const MOVES =
	/\b(?:fell|rose|slid|sank|dropped|climbed|went|moved|slipped|jumped|grew|declined|improved|increased|decreased)\s(?:\p{L}+\s){0,2}?from\s[+−-]?\d[\d.,]*%?\sto\s[+−-]?\d|\b(?:lowest|highest|best|worst)\s(?:\p{L}+\s){0,3}?since\b/u;

/** "If NPS rises…", "NPS could rise": nothing is claimed. */
export function isHypothesis(reading: Reading, sentence: number, range: Span): boolean {
	const scores = mentionsIn(reading, sentence, "score");
	return mentionsIn(reading, sentence, "hypothesis").some((mention) => {
		if (scores.some((score) => mention.start >= score.start && mention.end <= score.end)) return false;
		if (mention.start > range.end || isMannerOfSpeaking(reading, mention)) return false;
		const isCondition = /^(?:if|whether|unless|suppose|assum)/iu.test(reading.text.slice(mention.start, mention.end));
		return isCondition || range.start - mention.start < 60;
	});
}

/** "Higher NPS leads to growth" is a truth about the world, and another rule's business. */
function isGeneral(reading: Reading, sentence: number, found: Found): boolean {
	const cause = found.form === "change" ? causationIn(reading, sentence) : undefined;
	if (cause && overlap(found.range, cause)) return true;
	if (found.form === "figure" && isOneMove(reading, found)) return false;
	const { start, end } = reading.sentences[sentence]!;
	if (found.form === "figure" && ANY_MOVE.test(reading.text.slice(start, end))) return true;
	const causes = mentionsIn(reading, sentence, "cause").filter((cause) => cause.start >= found.score.end);
	if (causes.length === 0 || mentionsIn(reading, sentence, "amount").some((amount) => amount.tag === "money"))
		return false;
	const hasOwnVoice = mentionsIn(reading, sentence, "firstPerson").length > 0;
	return !hasOwnVoice && mentionsIn(reading, sentence, "time").length === 0;
}

/** "A one-point rise in review score lets a hotel charge more" happens any day and anywhere. */
const ANY_MOVE =
	/\b(?:an?|each|every|one|1)\s(?:\S{1,12}[ -])?(?:points?|stars?)\s(?:(?:rise|gain|increase|lift|improvement|uplift|jump|drop|fall|more|extra)\s)?(?:in|of|on)\s(?:[\p{L}-]+\s){1,5}(?:lets?|allows?|enables?|brings?|adds|means|leads?|yields?|drives?|raises?|protects?|generates?|will\s(?:\p{L}+ly\s|therefore\s|also\s)?(?:let|allow|bring|add|mean|lead|yield|drive|raise|protect|generate|increase|lift|open))\b/iu;

const FROM_TO = /\bfrom\s[+−-]?\d[\d.,]*%?\sto\s[+−-]?\d/u;
const MOVED_BY =
	/\b(?:fell|rose|jumped|dropped|slid|sank|climbed|gained|lost|improved|declined|increased|decreased|grew|slipped|dipped)\s(?:by\s|from\s)?[+−-]?\d/u;

/** "The six-point lift in NPS", "NPS jumped 5 points" happened once; "a ten-point gain" may any day. */
function isOneMove(reading: Reading, { range }: Found): boolean {
	return (
		FROM_TO.test(reading.text.slice(range.start, range.end)) ||
		/\b(?:the|this|that|our)\s(?:\p{L}+\s)?$/iu.test(reading.text.slice(Math.max(0, range.start - 20), range.start)) ||
		MOVED_BY.test(reading.text.slice(range.start, range.end))
	);
}

/** "49% for information" marks how people are informed. */
const MARK_FOR = /\d\s?%?\sfor information$/iu;

/** The author says that the score is not what the paper rests on: in this sentence, the three after it or the two before. */
export function isDisclaimed(reading: Reading, sentence: number): boolean {
	if (!reading.has("disclaimer")) return false;
	return reading
		.of("disclaimer")
		.some(
			(mention) =>
				!mention.quoted &&
				mention.sentence >= sentence - 2 &&
				mention.sentence <= sentence + 3 &&
				!MARK_FOR.test(reading.text.slice(Math.max(0, mention.start - 4), mention.end)),
		);
}
