import type { ListItem, Passage, Span } from "../text/document";
import type { Argument } from "./argument";
import { type Attachment, attachFigures } from "./figuring";
import { rememberPerReading } from "./memory";
import type { Mention } from "./mention";
import { mayHoldRating, mentionsIn, type Reading } from "./reading";
import { rangeOver, type Support, supportIn, type Worth, worthOfSentence } from "./support";
import { tableClaimsOf } from "./tables";
import { isMannerOfSpeaking, isScale, silenceOfPhrase } from "./unclaimed";

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
	readonly goal?: { readonly paired: Support | undefined };
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
	const isRunIn = first.end - first.start < 60;
	return isRunIn && reading.of("topic").some((mention) => mention.sentence === 0 && EXPLAINED.has(mention.tag));
}

const EXPLAINED: ReadonlySet<string> = new Set(["method", "glossary", "annex"]);

function claimsOfPassage(argument: Argument, passage: Passage): ScoreClaim[] {
	const reading = argument.readingOf(passage);
	const context = passage.item ? contextOf(argument, passage.item) : undefined;
	if (!reading.has("score") && !reading.has("ratingWord") && !context && !mayHoldRating(reading.text)) return [];
	if (explains(argument, passage)) return [];
	const claims: ScoreClaim[] = [];
	for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
		const claim =
			claimOfSentence(argument, passage, reading, sentence) ??
			(context && claimOfContext(argument, passage, reading, sentence)) ??
			claimInWake(argument, reading, sentence, claims.at(-1));
		if (claim) claims.push(claim);
	}
	return claims;
}

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
		...(goal && { goal: { paired: pairOf(argument, passage) } }),
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
	if (scores.length === 0) return "unmeasured";
	if (isDisclaimed(reading, sentence)) return "disclaimed";
	if (mentionsIn(reading, sentence, "definition").some((mention) => mention.tag !== "scale")) return "definition";
	const attached = attachFigures(reading, sentence);
	const found =
		withIncentive(reading, scores) ??
		withFigure(reading, scores, attached) ??
		withRank(reading, sentence, scores) ??
		withLevel(argument, passage, reading, sentence, scores) ??
		withChange(argument, passage, reading, sentence, scores);
	if (typeof found === "string") return found;
	const unclaimed = silenceOfPhrase(reading, sentence, found.range);
	if (unclaimed) return unclaimed;
	if (found.form !== "change" && isHypothesis(reading, sentence, found.range) && !setsGate(reading, sentence))
		return "hypothetical";
	if (found.form !== "incentive" && isGeneral(reading, sentence, found)) return "general";
	return found;
}

interface Found {
	readonly score: Mention;
	readonly range: Span;
	readonly form: "figure" | "change" | "rank" | "incentive" | "level";
}

/** The scores that a sentence claims something of: not an instrument, not a homonym, not a group of people. */
export function scoresIn(argument: Argument, reading: Reading, sentence: number): readonly Mention[] {
	const scores = mentionsIn(reading, sentence, "score").filter(
		(score) => silenceOfScore(argument, reading, score) === undefined,
	);
	const rated = reading.has("ratingWord") ? mentionsIn(reading, sentence, "ratingWord") : [];
	const units = rated.filter(
		(unit) => !isOtherScore(reading, unit) && !NAMES_SCALE.test(reading.text.slice(unit.start, unit.end + 8)),
	);
	if (scores.length > 0) return [...scores, ...units];
	if (rated.length > 0 && units.length === 0) return [];
	const ratings = mentionsIn(reading, sentence, "amount").filter(
		(amount) => amount.tag === "rating" && isRating(reading, amount),
	);
	if (ratings.length > 0) return [...units, ...ratings];
	if (units.length === 0) return units;
	const plain = units.filter((unit) => !isPercentile(reading, unit));
	if (plain.length > 0 && argument.speaksOfScores) return plain;
	const continues =
		sentence > 0 &&
		mentionsIn(reading, sentence - 1, "score").length > 0 &&
		mentionsIn(reading, sentence, "future").length > 0;
	return continues ? units.filter((unit) => isPercentile(reading, unit)) : [];
}

function silenceOfScore(argument: Argument, reading: Reading, score: Mention): Silence | undefined {
	if (isExplained(reading, score)) return "instrument";
	if (isHomonym(argument, reading, score)) return "homonym";
	return countsPeople(reading, score) ? "people" : undefined;
}

const NAMES_SCALE = /\bscales?\b/iu;

/** A percentile is a score's only where a score was named just before. */
function isPercentile(reading: Reading, unit: Mention): boolean {
	return /percentile|quartile/iu.test(reading.text.slice(unit.start, unit.end));
}

/** The stars of a hotel are its class. */
const HAS_STARS = /\b(?:hotels?|resorts?|lodges?|properties|property) (?:has|have|with)\s$/iu;

/** "4.2 out of 5" rates something; "3 out of 5 customers" counts people, "a 4-star hotel" names a class. */
function isRating(reading: Reading, amount: Mention): boolean {
	if (
		/-star$/iu.test(reading.text.slice(amount.start, amount.end)) &&
		!/^[\s-]*(?:rating|review|average)/iu.test(reading.text.slice(amount.end))
	)
		return false;
	if (HAS_STARS.test(reading.text.slice(Math.max(0, amount.start - 24), amount.start))) return false;
	const after = reading.text.slice(amount.end, amount.end + 24);
	return (
		!/^[\s-]*(?:hotels?|moments?|experiences?|service|treatment|resorts?|general|propert|class|category|system|scale|\p{Ll}+s\b)/u.test(
			after,
		) || /^\s+(?:on|across|is|was|as|this|versus|vs)\b/u.test(after)
	);
}

/** Credit scores, risk scores and test scores come from no survey. */
function isOtherScore(reading: Reading, unit: Mention): boolean {
	if (/\bto\s$/iu.test(reading.text.slice(Math.max(0, unit.start - 4), unit.start))) return true;
	if (/^satisfied/iu.test(reading.text.slice(unit.start)))
		return !SHARE_SATISFIED.test(reading.text.slice(0, unit.start));
	return /\b(?:credit|bond|debt|safety|energy|hygiene|risk|fraud|lead|test|exam|priority|maturity|readiness|impact|complexity|match|propensity|quality|audit|security|health|performance|confidence|sprint|final|half-time)[\s-]*$/iu.test(
		reading.text.slice(Math.max(0, unit.start - 16), unit.start),
	);
}

/** "89% satisfied" is a score; "all conditions are satisfied" is none. */
const SHARE_SATISFIED = /\d\s?(?:%|per cent|percent)\s(?:(?:very|fully|completely|quite|rather)\s)?$/iu;

const INSTRUMENT =
	/^(?:['’]s)?[\s-]+(?:surveys?|questions?|questionnaires?|programmes?|programs?|teams?|dashboards?|scales?|platforms?|tools?|tooling|data|incentives?|campaigns?|methodology|methods?|systems?|responses?|respondents|feedback|comments?|verbatims?|calculations?|formula|process|reports?|reporting|tracking|tracker|measurement|benchmarks?|module|vendor|software|research|analytics|analysis|initiatives?|work)\b/iu;

const KIND_OF_MEASURE =
	/^\s+(?:is|are)\s+(?:an?|the|one)\s(?:\S{1,14}\s){0,2}(?:surveys?|measures?|metrics?|questions?|questionnaires?|index|tool|indicator|scale|benchmark|standard)\b/iu;

/** "NPS survey", "CSAT dashboard", "CES is a metric": the score is named as an instrument or explained. */
function isExplained(reading: Reading, score: Mention): boolean {
	const after = reading.text.slice(score.end, score.end + 60);
	return INSTRUMENT.test(after) || KIND_OF_MEASURE.test(after);
}

/** NPS is also a park service, CES a trade show: an acronym's other life shows in the document. */
function isHomonym(argument: Argument, reading: Reading, score: Mention): boolean {
	if (ACRONYMS.has(score.tag)) return argument.hasTrap(score.tag);
	return reading.of("trap").some((mention) => mention.tag === score.tag && mention.sentence === score.sentence);
}

const ACRONYMS: ReadonlySet<string> = new Set(["nps", "ces", "csi"]);

/** "40 % of detractors who ask" counts people; "42 % are detractors" is a level of the score. */
function countsPeople(reading: Reading, score: Mention): boolean {
	if (score.tag !== "group") return false;
	const before = reading.text.slice(Math.max(0, score.start - 24), score.start);
	const after = reading.text.slice(score.end, score.end + 24);
	return (
		/\b(?:of|of the|of our|every|each|all|our|with|to|call(?:ing)?|from|by|among|the)\s+$/iu.test(before) ||
		/^\s+(?:who|that|were (?:called|contacted)|called|contacted|gets?|receives?|asks?|will be)\b/iu.test(after)
	);
}

function withFigure(reading: Reading, scores: readonly Mention[], attached: Attachment): Found | undefined {
	for (const score of scores) {
		const opening = reading.sentences[score.sentence]!.start;
		const share = score.tag === "group" ? SHARE_OF_PEOPLE.exec(reading.text.slice(opening, score.start)) : null;
		if (share) return { score, range: { start: opening + share.index, end: score.end }, form: "figure" };
		const part = score.tag === "group" ? LARGE_PART.exec(reading.text.slice(score.end, score.end + 60)) : null;
		if (part) return { score, range: { start: score.start, end: score.end + part[0].length }, form: "figure" };
		const own = score.kind === "amount" ? [score] : attached.figuresOf(score);
		const figures = own.filter((figure) => !isScale(reading, figure) && !sizesGroup(reading, figure, score));
		if (figures.length === 0) continue;
		const near = figures.filter((figure) => Math.abs(figure.word - score.word) <= LONGEST_CLAIM);
		return { score, range: rangeOver(score, ...(near.length > 0 ? near : [figures[0]!])), form: "figure" };
	}
	return undefined;
}

/** "One respondent in three is now a detractor". */
const SHARE_OF_PEOPLE =
	/\b(?:one|two|three|four|\d{1,3})\s(?:\p{L}{1,20}\s)?(?:in|out of)\s(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b(?=[^.]{0,60}\b(?:is|are)\b)/iu;

/** "Detractors now make up a third of the tenants". */
const LARGE_PART =
	/^\s(?:\p{Ll}{3,9}\s)?(?:make up|account for|represent|are|form)\s(?:(?:almost|nearly|over|about|more than|some)\s)?(?:half|an? (?:half|third|quarter|fifth|tenth))\b/iu;

const LONGEST_CLAIM = 14;

/** "the 89% who do not answer" counts people. */
function sizesGroup(reading: Reading, figure: Mention, score?: Mention): boolean {
	const after = reading.text.slice(figure.end, figure.end + 30);
	if (score?.kind === "ratingWord" && /^\s+of\s+(?:all\s|our\s|the\s)?\p{Ll}+/u.test(after)) return true;
	return /^\s+(?:who|whose|of (?:those|the) (?:who|customers|people|respondents))\b/iu.test(after);
}

function withRank(reading: Reading, sentence: number, scores: readonly Mention[]): Found | undefined {
	for (const rank of mentionsIn(reading, sentence, "rank")) {
		const score = scores.find((candidate) => Math.abs(candidate.word - rank.word) <= WORDS_TO_A_RANK);
		if (score && !isNegated(reading, sentence, rank.word))
			return { score, range: rangeOver(score, rank), form: "rank" };
	}
	return undefined;
}

const WORDS_TO_A_RANK = 6;

/** "NPS in everybody's objectives", "20% of the bonus pool linked to NPS": pay makes it a goal. */
function withIncentive(reading: Reading, scores: readonly Mention[]): Found | undefined {
	for (const score of scores) {
		const after = AS_OBJECTIVE.exec(reading.text.slice(score.end, score.end + 60));
		if (after) return { score, range: { start: score.start, end: score.end + after[0].length }, form: "incentive" };
		const from = Math.max(0, score.start - 60);
		const before = PAID_BY.exec(reading.text.slice(from, score.start));
		if (before) return { score, range: { start: from + before.index, end: score.end }, form: "incentive" };
	}
	return undefined;
}

const AS_OBJECTIVE =
	/^\s+(?:in|into|on|for)\s+(?:\S{1,20}\s){0,2}(?:objectives|scorecards?|appraisals?|bonus(?:es)?|incentives)\b/iu;
const PAID_BY =
	/\b(?:bonus(?:es)?|incentives?|(?:STI|LTI|bonus|incentive) pool|variable pay|performance pay)\s(?:\S{1,12}\s){0,2}(?:(?:linked|tied|connected|pegged)\sto|(?:depends?|based|hinges)\son)\s(?:\S{1,14}\s){0,2}$|\bweight(?:age|ing)?\s(?:on|for|to)\s(?:\S{1,14}\s){0,2}$/iu;

/** "The best stars of any food app" in a list of goals: how high, in words alone. */
function withLevel(
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
	/\b(?:best|highest|top|leading|higher|better|excellent|outstanding|positive|proud|strong|first|number one|(?:well |far )?(?:above|ahead of|over|beyond))\b/iu;

/** A change without a figure counts only as the author's own promise or report, not as a truth about the world. */
function withChange(
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
	return isBefore ? words <= 4 : words <= 5 && !/\b(?:to|of|by|and|or|with|that|will)\b/iu.test(between);
}

function isListedBenefit(argument: Argument, passage: Passage): boolean {
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
	const isPast = /(?:ed|rose|risen|fell|fallen|grew|grown|sank|sunk|shrank|shrunk|slid|has|have)$/iu.test(
		reading.text.slice(change.start, change.end).split(/\s/u)[0]!,
	);
	if (change.start > score.start)
		return (
			isPast ||
			change.tag === "flat" ||
			/^(?:is|turning|slipping|souring|going|went|gone|off)\b/iu.test(reading.text.slice(change.start, change.end))
		);
	const voices = mentionsIn(reading, sentence, "firstPerson").filter((mention) => mention.word < score.word);
	const promises = mentionsIn(reading, sentence, "future").filter((mention) => mention.word < change.word);
	if (voices.length > 0 && promises.length > 0) return true;
	return voices.some((voice) => voice.word > change.lastWord && voice.word < score.word);
}

function isNegated(reading: Reading, sentence: number, word: number): boolean {
	return mentionsIn(reading, sentence, "negation").some(
		(negation) => negation.word < word && word - negation.word <= 5,
	);
}

/** "If NPS rises…", "NPS could rise": nothing is claimed. */
function isHypothesis(reading: Reading, sentence: number, range: Span): boolean {
	const scores = mentionsIn(reading, sentence, "score");
	return mentionsIn(reading, sentence, "hypothesis").some((mention) => {
		if (scores.some((score) => mention.start >= score.start && mention.end <= score.end)) return false;
		if (mention.start > range.end || isMannerOfSpeaking(reading, mention)) return false;
		const isCondition = /^(?:if|whether|unless|suppose|assum)/iu.test(reading.text.slice(mention.start, mention.end));
		return isCondition || range.start - mention.start < 60;
	});
}

/** "If NPS reaches 40, we extend": a condition on a decision is a gate. */
function setsGate(reading: Reading, sentence: number): boolean {
	const { start, end } = reading.sentences[sentence]!;
	return /\b(?:extend|proceed|continue|roll|release|stop|scale|expand|go ahead|gate|fund|approve|close|success|succeed)(?:s|d|ed|ped)?\b/iu.test(
		reading.text.slice(start, end),
	);
}

/** "Higher NPS leads to growth" is a truth about the world, and another rule's business. */
function isGeneral(reading: Reading, sentence: number, found: Found): boolean {
	const causes = mentionsIn(reading, sentence, "cause").filter((cause) => cause.start >= found.score.end);
	if (causes.length === 0 || mentionsIn(reading, sentence, "amount").some((amount) => amount.tag === "money"))
		return false;
	const hasOwnVoice = mentionsIn(reading, sentence, "firstPerson").length > 0;
	return !hasOwnVoice && mentionsIn(reading, sentence, "time").length === 0;
}

/** The author says that the score is not what the paper rests on: in this sentence, the three after it or the two before. */
function isDisclaimed(reading: Reading, sentence: number): boolean {
	if (!reading.has("disclaimer")) return false;
	return reading
		.of("disclaimer")
		.some((mention) => !mention.quoted && mention.sentence >= sentence - 2 && mention.sentence <= sentence + 3);
}

/** "once CSAT hits 4.2", "if NPS falls below 25, we stop", "NPS must not fall below 25, otherwise we stop". */
function isCondition(reading: Reading, sentence: number, range: Span): boolean {
	const { start, end } = reading.sentences[sentence]!;
	if (
		/\b(?:if|once|when|as soon as|provided|until|unless|only if|should)\s[^.;]{0,60}$/iu.test(
			reading.text.slice(start, range.start),
		)
	)
		return true;
	return /\b(?:otherwise|or else)\b/iu.test(reading.text.slice(range.end, end));
}

function goalOf(argument: Argument, passage: Passage, reading: Reading, sentence: number, found: Found): boolean {
	if (found.form === "figure" && setsGate(reading, sentence) && isCondition(reading, sentence, found.range))
		return true;
	if (found.form === "incentive") return true;
	const goals = mentionsIn(reading, sentence, "goal").filter((goal) => !isNegated(reading, sentence, goal.word));
	if (goals.some((goal) => isGoalOf(reading, goal, found))) return true;
	if (isUnderGoals(argument, passage)) return true;
	if (found.form === "rank")
		return mentionsIn(reading, sentence, "future").some((mention) => mention.start < found.range.start);
	return found.form === "figure" && movesTo(reading, sentence, found);
}

function isGoalOf(reading: Reading, goal: Mention, found: Found): boolean {
	const word = reading.text.slice(goal.start, goal.end);
	if (/^KPI/u.test(word) && found.form === "change") return false;
	if (MEASURED_AGAINST.test(reading.text.slice(Math.max(0, goal.start - 30), goal.start))) return false;
	const between =
		goal.start < found.range.start
			? reading.text.slice(goal.end, found.range.start)
			: reading.text.slice(found.range.end, goal.start);
	return between.length <= CHARACTERS_TO_A_GOAL && !/[;]|\bagainst\b|\bversus\b|\bmissed\b/iu.test(between);
}

const MEASURED_AGAINST = /\b(?:below|above|under|over|against|beat|exceeded|missed|hit|met)\s(?:\S{1,12}\s){0,2}$/iu;
const CHARACTERS_TO_A_GOAL = 80;

/** An item under "Goals", "What success looks like", "Target outcomes:" sets a goal without saying the word. */
export function isUnderGoals(argument: Argument, passage: Passage): boolean {
	if (passage.kind !== "item") return false;
	const leadIn = passage.item?.list.leadIn;
	if (leadIn) {
		const announced = argument.topics.ofPassage(leadIn);
		if (announced.has("goals")) return true;
		if (announced.size > 0) return false;
	}
	return argument.standsUnder(passage, "goals");
}

/** "will take our NPS from 31 to 40", "Raise CSAT to 4.3", "we want NPS at 45": a promise with an end point. */
function movesTo(reading: Reading, sentence: number, found: Found): boolean {
	const { start } = reading.sentences[sentence]!;
	const before = reading.text.slice(start, found.score.start);
	const isPromise =
		mentionsIn(reading, sentence, "future").some((mention) => mention.word < found.score.word) ||
		WISH.test(before) ||
		IMPERATIVE.test(before);
	if (!isPromise) return hasDeadline(reading, sentence, found.range);
	const wish = WISH.exec(before);
	const from = found.score.kind === "amount" && wish ? start + wish.index : found.range.start;
	return END_POINT.test(reading.text.slice(from, found.range.end));
}

/** "NPS 40 in claims until December": a level without a verb, and the date by which it is to be reached. */
function hasDeadline(reading: Reading, sentence: number, range: Span): boolean {
	const { start, end } = reading.sentences[sentence]!;
	if (VERB_OF_STATE.test(reading.text.slice(start, end)) || mentionsIn(reading, sentence, "change").length > 0)
		return false;
	return mentionsIn(reading, sentence, "time").some(
		(time) => time.start >= range.end && BY_WHEN.test(reading.text.slice(range.end, time.start)),
	);
}

const VERB_OF_STATE = /\b(?:is|are|was|were|has|have|had|stands|stood|remains|scored?|got|gave|gives|came)\b/iu;
const BY_WHEN = /\b(?:by|until|till|before)\s(?:the\s)?(?:end\s(?:of\s)?)?(?:the\s)?$/iu;
const END_POINT = /\b(?:to|of|at|above|over|reach|hits?|be|by|below|under)\s+(?:an?\s+)?[\p{L}\s]{0,20}[+~≥]?\s?\d/iu;
const WISH =
	/\b(?:want|wants|would like|we'd like|wish|hope|need|moving|taking|bringing|raising|lifting|driving|getting|increasing|improving|bar is set|must)\b[^.]{0,40}$/iu;
const IMPERATIVE =
	/^\W*(?:(?:KR|O)\s?[\d.]*\s*)?(?:raise|lift|increase|improve|grow|move|bring|take|get|reach|achieve|hit|restore|return|push|double)\b[^.;:]{0,30}$/iu;

/** The money or behaviour target beside the score target: in the same list, or in the same paragraph. */
function pairOf(argument: Argument, passage: Passage): Support | undefined {
	const reading = argument.readingOf(passage);
	for (let other = 0; other < reading.sentences.length; other++) {
		const found = supportIn(passage, reading, other);
		if (found) return found;
	}
	for (const item of passage.item?.list.items ?? []) {
		const found = item === passage.item ? undefined : businessTargetIn(argument, item);
		if (found) return found;
	}
	return undefined;
}

function businessTargetIn(argument: Argument, item: ListItem): Support | undefined {
	for (const passage of item.passages) {
		const reading = argument.readingOf(passage);
		if (reading.has("activity") && !reading.of("amount").some((mention) => mention.tag === "money")) continue;
		for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
			const found = supportIn(passage, reading, sentence);
			if (found) return found;
		}
	}
	return undefined;
}

/** What a list leaves to its lead-in, heading or siblings: "CSAT by channel" makes "Chat: 3.5" a score. */
function contextOf(argument: Argument, item: ListItem): string | undefined {
	const { leadIn } = item.list;
	const own = leadIn ? argument.readingOf(leadIn) : undefined;
	const named = own?.of("score").findLast((mention) => mention.sentence === own.sentences.length - 1);
	if (own && named && /[:：]\s*$/u.test(own.text)) return own.text.slice(named.start, named.end);
	if (own && own.sentences.length > 0 && item.list.parent) return undefined;
	const heading = item.passages[0]?.section.heading;
	const above = heading ? argument.readingOf(heading) : undefined;
	const inHeading = above?.of("score")[0];
	if (above && inHeading && !leadIn) return above.text.slice(inHeading.start, inHeading.end);
	return argument.isListOfScores(item.list) ? "the scores beside it" : undefined;
}

/** "Chat: 3.5" or "… up from 58% to 75%" in a list of scores. */
function claimOfContext(
	argument: Argument,
	passage: Passage,
	reading: Reading,
	sentence: number,
): ScoreClaim | undefined {
	if (sentence > 0 || reading.wordCount > WORDS_OF_A_PLAIN_ITEM || isBusinessLike(reading, sentence)) return undefined;
	const figures = mentionsIn(reading, sentence, "amount").filter(
		(amount) => FIGURES_OF_A_SCORE.has(amount.tag) && amount.amount?.unit === undefined && !sizesGroup(reading, amount),
	);
	const last = figures.at(-1);
	if (!last) return undefined;
	const isLabelled =
		/^\s*[^:]{1,40}:\s*[+~-]?$/u.test(reading.text.slice(0, figures[0]!.start)) && reading.text.length - last.end <= 40;
	const isPlain = isLabelled || reading.text.slice(last.end).trim().length <= CHARACTERS_AFTER_A_PLAIN_FIGURE;
	if (!isPlain && !figures.some((figure) => looksLikeScore(reading, figure))) return undefined;
	const start = reading.sentences[0]!.start;
	return {
		passage,
		sentence,
		range: { start, end: last.end },
		name: reading.text
			.slice(start, figures[0]!.start)
			.replace(/[\s:–—-]+$/u, "")
			.replace(/\s+/gu, " "),
		form: "figure",
		...(isUnderGoals(argument, passage) && { goal: { paired: pairOf(argument, passage) } }),
		worth: worthOfSentence(argument, passage, sentence),
	};
}

/** "Roads bring up the rear on 4.8." after a sentence that claimed a score goes on claiming, and is worth what that was. */
function claimInWake(
	argument: Argument,
	reading: Reading,
	sentence: number,
	before: ScoreClaim | undefined,
): ScoreClaim | undefined {
	if (before?.sentence !== sentence - 1) return undefined;
	if (isBusinessLike(reading, sentence) || isDisclaimed(reading, sentence)) return undefined;
	const figure =
		mentionsIn(reading, sentence, "amount").find(
			(amount) => amount.tag === "number" && looksLikeScore(reading, amount),
		) ?? sameAgain(reading, sentence, before);
	if (!figure) return undefined;
	const { start } = reading.sentences[sentence]!;
	return {
		passage: before.passage,
		sentence,
		range: { start, end: figure.end },
		name: reading.text.slice(start, figure.start).trim(),
		form: "figure",
		worth: before.worth.accepted ? before.worth : worthOfSentence(argument, before.passage, sentence),
	};
}

/** "E-mail is stuck at 61%." after a percentage of satisfied customers: a short subject, a verb of being, the same unit. */
function sameAgain(reading: Reading, sentence: number, before: ScoreClaim): Mention | undefined {
	if (!/\d\s?%$/u.test(reading.text.slice(before.range.start, before.range.end))) return undefined;
	const figure = mentionsIn(reading, sentence, "amount").find((amount) => amount.tag === "percent");
	if (!figure || /^\s?(?:of|who|that|more|less|fewer)\b/iu.test(reading.text.slice(figure.end))) return undefined;
	const { start } = reading.sentences[sentence]!;
	return SHORT_LEVEL.test(reading.text.slice(start, figure.start)) ? figure : undefined;
}

const SHORT_LEVEL =
	/^\W*(?:[\p{L}-]+\s){1,4}(?:is|are|was|were|stands?|stood|sits?|remains?|comes?|came|gets?|got|scores?|scored)\s(?:\p{L}+\s){0,3}$/u;

function isBusinessLike(reading: Reading, sentence: number): boolean {
	return (["behaviour", "money", "method", "activity", "definition"] as const).some(
		(kind) => mentionsIn(reading, sentence, kind).length > 0,
	);
}

/** One decimal at most ten, or a move in points: what survey scores look like and few other figures do. */
function looksLikeScore(reading: Reading, figure: Mention): boolean {
	if (figure.tag === "points") return true;
	if (figure.tag !== "number" || figure.amount === undefined || figure.amount.unit !== undefined)
		return figure.tag === "rating";
	return figure.amount.value <= 10 && /\d[.,]\d$/u.test(reading.text.slice(figure.start, figure.end));
}

const WORDS_OF_A_PLAIN_ITEM = 18;
const CHARACTERS_AFTER_A_PLAIN_FIGURE = 3;
const FIGURES_OF_A_SCORE: ReadonlySet<string> = new Set(["number", "percent", "points", "rating"]);
