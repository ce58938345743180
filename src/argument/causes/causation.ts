import type { Span } from "../../text/document";
import { oncePerReading, rememberPerReading } from "../memory";
import type { MentionKind } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import { causeOfBefore, causesTakenUp, consequenceIn, hasResultBefore, reasonIn, rewardIn } from "./causal-anaphors";
import { claimInClauses, mayRelateClauses } from "./causal-clauses";
import { comparedIn, dealtIn, paysAfter, resultAfter, resultBetween, tradedAfter } from "./causal-links";
import { deedOfTheGlad, madeToMove, mayNameTheGlad, tiedByNoun } from "./causal-makes";
import { figureAfter } from "./causal-results";
import { linksAfter } from "./causal-verbs";
import { type Cause, causesIn, mayNameCause } from "./causes";
import { chosenByScore, mayBeChosenByScore } from "./chosen-by";
import { mayTellGladness } from "./glad-clauses";
import { deedAfter } from "./glad-deeds";
import { ANOTHER_CLAIM, isOpen } from "./open-claims";

/** Who (a score, happy customers, a better experience) is said to do what for the business: the first such claim. */
export function causationIn(reading: Reading, sentence: number): Span | undefined {
	if (!mayClaimCause(reading)) return undefined;
	return remembered(reading, sentence, () => {
		const found = claimIn(reading, sentence);
		return found && !reading.isQuoted(found.start) && !isOpen(reading, sentence, found) ? found : undefined;
	});
}

/** A cheap look ahead: whether a passage may say that a score, or how customers feel, brings about something. */
export const mayClaimCause = oncePerReading(
	(reading) =>
		mayNameCause(reading) ||
		mayRelateClauses(reading) ||
		mayTellGladness(reading) ||
		mayNameTheGlad(reading) ||
		mayBeChosenByScore(reading),
);

/** "I used to believe that happy customers stay": the author tells of a belief and no longer holds it. */
export function isBelievedOnce(reading: Reading): boolean {
	return reading.test(BELIEVED);
}

/** Whether the passage says how it is known, in words that no list of proofs holds: a split at random, cases counted one by one. */
export function isShown(reading: Reading): boolean {
	return reading.test(SHOWN);
}

/** "We have not shown it", "the trial will test this", "prices fell in the same month, and we cannot tell": nothing is claimed yet. */
export function isLeftOpen(reading: Reading): boolean {
	return reading.test(LEFT_OPEN);
}

/** Two groups of people counted side by side, in any sentence of the passage: those who scored high, and the rest. */
export function comparesGroups(reading: Reading): boolean {
	return reading.sentences.some(({ start, end }, sentence) => {
		const counted = mentionsIn(reading, sentence, "amount").filter((amount) => amount.tag !== "duration");
		if (counted.length < 2) return false;
		const text = reading.text.slice(start, end);
		if (!GROUPS.test(text) || ratesOnly(reading, sentence)) return false;
		if (counted.length === 2) return BOTH_GROUPS.test(text);
		return counted.some((amount) => amount.tag !== "money") || THE_OTHERS.test(text);
	});
}

/** "They rate us 8.1, against 6.9 before": of what they did, nothing is counted. */
function ratesOnly(reading: Reading, sentence: number): boolean {
	const names = (kinds: readonly MentionKind[]) => kinds.some((kind) => mentionsIn(reading, sentence, kind).length > 0);
	const { start, end } = reading.sentences[sentence]!;
	const isOfScores = names(["score", "rated", "ratingWord"]) || RATE.test(reading.text.slice(start, end));
	return isOfScores && !names(["behaviour", "money", "deed"]);
}

const RATE = /\b(?:rates?|scores?|marks?|grades?) (?:us|it|them)\b/iu;

const remembered = rememberPerReading<number, Span | undefined>();

const BELIEVED =
	/\b(?:I|[Ww]e) (?:once |long |always |used to |had )?(?:believed|used to (?:believe|think|say)|thought|assumed|preached|took (?:it )?for granted|said that sentence|told (?:people|everyone|everybody|them|myself|ourselves))\b/u;
const SHOWN =
	/\b(?:(?:stepped|staggered) (?:roll-?out|introduction|trial|start)|held (?:equal|constant)|differences?[- ]in[- ]differences?|(?:at random|randomly)|(?:since|in|from) (?:the|our|a) (?:\p{L}+ ){0,2}(?:trial|pilot|experiment)\b|half of (?:the|our|them|those) (?:\p{L}+ )?(?:saw|got|had|received|kept|used)|(?:in|from|through) \d[\d,]* (?:of \d[\d,]* )?cases|of (?:the |our |these )?\d[\d,]+ [^.;:]{3,60}, (?:only )?\d|\d[\d,]* (?:out )?of (?:the |our |these )?\d[\d,]+ (?!per|%)|our (?:own )?(?:\p{L}+ )?(?:data|ledger|records|logs?|books|actuaries|analysts|statisticians) (?:\p{L}+ )?(?:show|confirm|prove|found|find|suggest|bear)\p{L}*|our \p{L}+ data|et al\.)/iu;
const LEFT_OPEN =
	/\b(?:(?:not|never|nobody has|cannot|can['’]t|could not|yet to be|yet to|hard to|too early to) (?:yet |be |been |ever |really |able to )*(?:shown|proved|proven|demonstrated|verified|established|prove|show|tell|say|demonstrate|verify|separate|isolate|rule out)\b|(?:to|will|shall|would|must|should) (?:first |also )?(?:test|check|verify|examine) (?:this|it|that|whether|the (?:claim|link|assumption|belief|idea))\b|(?:trial|pilot|test|experiment|study)\b[^.;]{0,60}? (?:will|shall|should|would|is (?:meant )?to) (?:test|show|tell|settle|confirm|prove|decide|find out|establish|check)\b|(?:we|I) (?:doubt|are not (?:sure|convinced)|do not (?:know|believe|share)|don['’]t (?:know|believe|share)|have (?:our )?doubts)\b|(?:another|other|a likelier|a simpler|as likely an?|more likely) (?:explanation|cause|reason)s?\b|(?:wrong|misleading|rash|premature) to (?:say|claim|conclude|assume|infer)|no such (?:thing|link|effect|pattern)|myth|will compare|to find out|(?:open|unanswered) question|unproven|untested|anecdotal|tempting to|(?:not|nor) (?:bear|bore|borne) (?:this|that|it)? ?out|(?:little|scant|thin|no) (?:evidence|proof)|(?:our|the|this|an|one|key|main) assumption|will be measured|asked (?:\p{L}+ ){1,2}for (?:proof|evidence)|working (?:assumption|hypothesis)|(?:nothing|nor) (?:\p{L}+ )?follows|coinciden(?:ce|tal))/iu;
const GROUPS = /\b(?:those|the rest|(?:the )?others?|the old|controls?|against|versus|compared)\b|;/iu;
/** "Members spend €64, others €41". */
const BOTH_GROUPS = /, (?:the )?(?:others?|rest|non-\p{L}+|controls?)\b/iu;
const THE_OTHERS = /\b(?:those|the rest|the others?)\b/iu;

function claimIn(reading: Reading, sentence: number): Span | undefined {
	const related = claimInClauses(reading, sentence);
	if (related) return related;
	for (const cause of [...causesIn(reading, sentence), ...causesTakenUp(reading, sentence)]) {
		const found =
			(cause.kind === "people" ? deedOf(reading, sentence, cause) : undefined) ??
			paid(reading, cause) ??
			linkAfter(reading, sentence, cause) ??
			madeBy(reading, sentence, cause) ??
			linkBefore(reading, sentence, cause) ??
			tiedByNoun(reading, sentence, cause) ??
			causeOfBefore(reading, sentence, cause);
		if (found) return found;
	}
	return (
		deedOfTheGlad(reading, sentence) ??
		chosenByScore(reading, sentence) ??
		consequenceIn(reading, sentence) ??
		reasonIn(reading, sentence) ??
		rewardIn(reading, sentence)
	);
}

function madeBy(reading: Reading, sentence: number, cause: Cause): Span | undefined {
	const found = madeToMove(reading, sentence, cause);
	return found && { start: startOf(reading, cause), end: found.end };
}

/** "Happy tenants renew", "a satisfied student brings three friends": people, and at once what they do, in the present. */
function deedOf(reading: Reading, sentence: number, who: Cause): Span | undefined {
	const deed = deedAfter(reading, sentence, who.end);
	if (!deed || comparesWithOthers(reading, sentence, deed)) return undefined;
	const isCounted = mentionsIn(reading, sentence, "amount").some(
		({ tag, start }) =>
			tag === "percent" &&
			start > who.start &&
			!ANOTHER_CLAIM.test(reading.text.slice(deed.end, Math.max(deed.end, start))),
	);
	if (isCounted) return undefined;
	const isWhen = /^when/iu.test(reading.text.slice(who.start));
	if (isWhen && deed.start > who.end && !STAYS_OR_BUYS.test(reading.text.slice(deed.start))) return undefined;
	return { start: startOf(reading, who), end: deed.end };
}

/** "Order €1.2m more than the others": two groups, counted. */
function comparesWithOthers(reading: Reading, sentence: number, deed: Span): boolean {
	const { end } = reading.sentences[sentence]!;
	return (
		THAN_OTHERS.test(reading.text.slice(deed.end, end)) &&
		mentionsIn(reading, sentence, "amount").some(({ start }) => start >= deed.start)
	);
}

const THAN_OTHERS =
	/\bthan (?:the |those |our |all |most )?(?:others?|rest|average|un\p{L}+|dis\p{L}+|less|who|with|neutral|passives?|detractors?|other \p{L}+)\b/iu;

function paid(reading: Reading, cause: Cause): Span | undefined {
	const found = paysAfter(reading, cause.end);
	return found && { start: startOf(reading, cause), end: found.end };
}

const STAYS_OR_BUYS = /^(?:renew|return|stay|come|rebook|pay|buy)/iu;

const LONGEST_LINK = 90;

/** The cause, a verb or a noun that makes it one ("drives", "is the engine of"), and the result. */
function linkAfter(reading: Reading, sentence: number, cause: Cause): Span | undefined {
	const { end } = reading.sentences[sentence]!;
	const range = (result: Span) => ({ start: startOf(reading, cause), end: result.end });
	for (const link of linksAfter(reading, sentence, cause.end)) {
		if (link.start - cause.end > LONGEST_LINK) break;
		const between = reading.text.slice(cause.end, link.start);
		if (OTHER_CLAUSE.test(between) && !WHICH_THEN.test(between)) break;
		if (cause.kind === "told" && !AT_ONCE.test(between)) break;
		if (isOfAnother(reading, sentence, cause, between)) continue;
		if (TOGETHER.test(reading.text.slice(link.start, link.end))) return range(link);
		const clause = OTHER_CLAUSE.exec(reading.text.slice(link.end, end));
		const result =
			resultAfter(reading, sentence, link.end, clause?.index) ??
			peopleWon(reading, sentence, link) ??
			peopleMoved(reading, sentence, link) ??
			(link.start <= cause.end + 1 || !between.includes(",") ? tradedAfter(reading, link) : undefined) ??
			reasonOf(reading, sentence, link) ??
			(between.includes(",") ? undefined : figureAfter(reading, sentence, link)) ??
			(between.includes(",") ? undefined : comparedIn(reading, sentence, { start: link.end, end }));
		if (result) return range(result);
	}
	return undefined;
}

/** "The portal brings a better experience and lowers costs": what stands before the cause does both. */
function isOfAnother(reading: Reading, sentence: number, cause: Cause, between: string): boolean {
	if (!AND_ALSO.test(between) || CONSEQUENTLY.test(between)) return false;
	const { start } = reading.sentences[sentence]!;
	const first = /^\p{L}+/u.exec(reading.text.slice(cause.start))?.[0] ?? "";
	return RAISES.test(first) || HAS_SUBJECT.test(reading.text.slice(start, startOf(reading, cause)));
}

const AND_ALSO = /\b(?:and|or)\b[^,;]{0,20}$|,\s*(?:\w+ly\s)?$/iu;
/** "And therefore", "and so": of what stands before it, the cause is what does it. */
const CONSEQUENTLY =
	/\b(?:so|thereby|thus|hence|therefore|consequently|as a (?:result|consequence)|in turn|with (?:it|that)),?\s*$/iu;
const RAISES = /^(?:improves|increases|raises|lifts|enhances|boosts)$/iu;
const HAS_SUBJECT =
	/\b(?:(?:will|would|can|shall|must|to|should)\s(?:also\s)?\w{3,}|\p{Ll}{3,}(?:[^s\P{Ll}]s|ies|es)|is|are|has|have)\s(?:an?\s|the\s|our\s|their\s|us\s|in\s)?(?:\p{L}+\s){0,2}$/u;

/** "Retains the patient", "sends riders back": those who come or go are the result. */
function peopleWon(reading: Reading, sentence: number, link: Span): Span | undefined {
	if (!WINS.test(reading.text.slice(link.start, link.end))) return undefined;
	const back = WON_BACK.exec(reading.text.slice(link.end));
	if (back) return { start: link.end + 1, end: link.end + back[0].length };
	const deterred = DETERS.test(reading.text.slice(link.start, link.end)) && DETERRED.exec(reading.text.slice(link.end));
	if (deterred) return { start: link.end + 1, end: link.end + deterred[0].length };
	const who = mentionsIn(reading, sentence, "people").find(
		({ start }) => start > link.end && SOME_OF_THEM.test(reading.text.slice(link.end, start)),
	);
	if (!who) return undefined;
	const rest = reading.text.slice(who.end);
	const isLost = /^\s(?:us|them)\s/iu.test(reading.text.slice(link.end, who.start));
	return isLost || COME_OR_GO.test(rest) ? who : undefined;
}

/** "Means that riders stay longer": people and what they do are the result. */
function peopleMoved(reading: Reading, sentence: number, link: Span): Span | undefined {
	const who = mentionsIn(reading, sentence, "people").find(
		({ start, end }) =>
			end >= link.end &&
			/^(?:\s(?:that\s)?(?:our\s|the\s|more\s)?)?$/iu.test(reading.text.slice(link.end, Math.max(link.end, start))),
	);
	return who && deedAfter(reading, sentence, who.end);
}

/** "Is the reason transfers went up", "is why tenants left": whatever is explained, so long as it is no score. */
function reasonOf(reading: Reading, sentence: number, link: Span): Span | undefined {
	if (!IS_REASON.test(reading.text.slice(link.start, link.end))) return undefined;
	const clause = /^[^,.;:]{8,80}/u.exec(reading.text.slice(link.end, reading.sentences[sentence]!.end));
	if (!clause) return undefined;
	const range = { start: link.end, end: link.end + clause[0].length };
	const isScore = SCORES.some((kind) =>
		mentionsIn(reading, sentence, kind).some(({ start }) => start >= range.start && start < range.end),
	);
	return isScore ? undefined : range;
}

const IS_REASON = /\b(?:reasons?(?: why| that)?|cause why|why)$/iu;
const SCORES = ["score", "ratingWord", "opinion", "method", "activity"] as const;

const WINS =
	/(?:deter|discourag|dissuad|repel|scar|frighten|put|keep|kept|retain|attract|win|won|los|cost|send|sent|fideli|bring|brought|driv|drove|push|turn)/iu;
/** "Us 12% of our customers", "our best clients". */
const SOME_OF_THEM =
	/^\s(?:us\s)?(?:(?:the|our|its|more|many|most|some|half|new|one|two|three|good|best|loyal|long-standing|existing|in|of|\d[\d.,]*%?)\s){0,4}$/iu;
/** "Brings the under-thirties back": whoever they are. */
const WON_BACK = /^ (?:[\p{L}\d-]+ ){1,4}back(?=[.,;]| (?:and|from|again|in)\b|$)/u;
const DETERS = /(?:deter|discourag|dissuad|scar)\w*$/iu;
/** "Anglers from buying": whoever is kept from it. */
const DETERRED =
	/^ (?!(?:us|me|him|her|staff|agents|crews?|teams?)\b)(?:[\p{L}-]+ ){1,3}?from (?:buy|book|com|return|order|pay|renew|travell?|apply|join|giv|donat|rent|shopp|eat|stay|us)\w*/u;
const COME_OR_GO =
	/^(?:\s(?:back|off|from \p{L}+ing|coming|longer|away|elsewhere|and|from|in|with us|(?:in)?to (?:the |our )?(?:\p{L}+ )?(?:others?|another|competit\p{L}+|rivals?|alternatives?|members?|regulars?|customers?|arms|buyers?|donors?|subscribers?|patrons?))\b|[.,;]|$)/iu;

/** "This commitment has led to" is of a commitment, and "this led to" of what was told. */
const AT_ONCE =
	/^(?: (?:\p{L}+ly|also|alone|in turn|in itself|then|now|again|will|would|has|have|had|is|was|what|that|of course|too|all|together|and|in the end|in due course))*,? ?$/u;

/** "NPS will rise to 45, which will translate into…": the clause is about what came before. */
const WHICH_THEN = /^[^;:]{0,60},? which (?:will |would |should |then |also |in turn )*$/iu;
const TOGETHER = /together$|hand$/iu;
const OTHER_CLAUSE = /[;:]|\b(?:when|if|after|because|once|while|but|whose|who|which)\b/iu;

/** "Loyalty is a consequence of satisfaction", "through satisfied customers results turnover": the cause comes second. */
function linkBefore(reading: Reading, sentence: number, cause: Cause): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	if (mentionsIn(reading, sentence, "amount").length >= FIGURES_OF_A_RESULT) return undefined;
	const before = reading.text.slice(start, cause.start);
	const reason = REASON_IS.exec(before);
	const explained = reason && resultBetween(reading, sentence, { start: start + reason.index, end: cause.start });
	if (explained) return { start: start + reason.index, end: cause.end };
	const match = COMES_FROM.exec(before) ?? OWED_TO.exec(before);
	if (!match) return undefined;
	const stretch = { start, end: start + match.index };
	if (IS_TAKEN_UP.test(before.slice(0, match.index)) && hasResultBefore(reading, sentence))
		return { start: start + before.search(/\p{L}/u), end: cause.end };
	const told =
		resultBetween(reading, sentence, stretch) ??
		dealtIn(reading, stretch) ??
		(ASCRIBED.test(match[0]) ? resultBetween(reading, sentence, { start: stretch.end, end: cause.start }) : undefined);
	if (told) return { start: told.start, end: cause.end };
	const after = resultBetween(reading, sentence, { start: cause.end, end });
	return after && { start: start + match.index, end: after.end };
}

/** "From 410 to 520": a result that is told with its figures. */
const FIGURES_OF_A_RESULT = 2;

/** "The reason for our growth is", "what cut churn was". */
const REASON_IS =
	/\b(?:what|(?:the|our) (?:\p{L}+ )?(?:reasons?|causes?|drivers?|engine|secret|explanation|motor) (?:for|of|behind|why))\b[^.;:]{3,80}? (?:is|was|are|were|has been)(?: (?:the|a|our|its|simply|above all)){0,2} (?:(?:good|high|higher|better|great|strong|improved|rising) )?$/iu;

const COMES_FROM =
	/(?:\b(?:(?:is|are|was|were|as|be) (?:\w+ ){0,2}?(?:consequence|result|product|by-product|function|outcome|fruit|matter|reflection|reward) (?:of|for)|as a (?:result|consequence) of|thanks to|owing to|due to|because of|on the back of|in the wake of|attribut(?:ed|able) to|(?:driven|fuelled|powered|underpinned|secured|earned|won|explained|generated|caused|boosted) by|(?:built|founded) on|(?:is|are|was|were) (?:all )?down to|(?:stem|come|result|follow|flow)(?:s|ed)? (?:directly )?from|came (?:directly |straight )?from|(?:start|begin)s? with|depends? (?:up)?on|hinges? on|rests? on)|^\W*(?:through|with)) (?:(?:the|a|our|its|more|much) ){0,2}(?:(?:good|high|higher|better|great|strong|improved|rising|low|lower|poor|weak|falling|declining) (?:[\p{L}-]+ )?)?$/iu;

/** "We attribute the fall in arrears to", "owe the growth in premiums to": the result stands between. */
const ASCRIBED = /^(?:attribut|ascrib|credit|ow|trac)/iu;
const NOUN_PHRASE =
	"(?:(?:the|an?|our|its|their|this|that|these|more|much|such|higher|better|improved|rising|low|lower|poor|good|high|great|\\p{L}+s['’]|\\p{L}+['’]s) (?:(?!(?:and|or|but|that|which|who|is|are|was|were|when|if|not|no|than|with|at|despite|without|before|after|survey)\\b)[\\p{L}\\d'’%.-]+ ){0,5})?";
/** "This was due to the six-point gain in NPS", "we put it down to", "the credit goes to": the noun may be wrapped. */
const OWED_TO = new RegExp(
	`(?:\\b(?:due to|owing to|thanks to|because of|down to|on the (?:back|strength) of|(?:attribut\\p{L}+|ascribed?|credit(?:ed)?|owed?|owes|traced?) (?:[^.;:,]{1,60}? )?to|(?:goes|go|went|belongs?|is due) to|(?:come|came|stem|stemmed|result|resulted|follow|followed|flow|flowed|arise|arose|sprang|spring|derive|derived)s? (?:\\p{L}+ly )?(?:from|out of)|(?:result|effect|consequence|outcome|fruit|pay-?off|reward|product|dividend|return|work|doing) (?:of|from|for|on)|(?:reflects?|reflected|mirrors?|follow(?:s|ed))|(?:driven|caused|explained|produced|brought about|fuelled|earned|won|bought|paid for|helped|made possible) by|(?:behind (?:it|this|that|the \\p{L}+(?: \\p{L}+)?)|what (?:did (?:it|this|that)|made the difference|caused (?:it|this|that)|changed|lies behind (?:it|this)|brought (?:it|this) about)|(?:the|its|their|our) (?:\\p{L}+ )?(?:cause|reason|explanation|driver|secret|source|key|engine)(?: (?:for|of|behind) (?:it|this|that))?) (?:(?:is|was|were|are|lies|lay|stands|stood|has been)(?: (?:\\p{L}+ly|simply|in|above all|that))?)|(?:cause|reason|explanation|source|secret):|(?:we|I) (?:have|can(?: only)?|must)(?: to)? (?:thank|credit)?) |(?:^\\W*|[.,;:] (?:and )?(?:for (?:this|that|which|it) )?)(?:we|I) (?:have|can(?: only)?|must|may)(?: to)? (?:thank )?)${NOUN_PHRASE}$`,
	"iu",
);
/** "This", "the fall", "a direct": of what the sentence before has told. */
const IS_TAKEN_UP =
	/^\W*(?:(?:and|but|all|most of|half of|much of|we|I|as we see it,?|put|for|believe|think|in our view,?) )*(?:(?:put|owe|attribute|credit|ascribe|trace) )?(?:this|that|it|which|the|a|an|these|both|what|behind|because|due|thanks|owing)?(?: (?:rise|fall|growth|drop|increase|decrease|decline|jump|gain|improvement|saving|difference|change|turnaround|extra|direct|clear|recovery|success|result|cause|reason|credit|reduction|money|income|win|loss|swing|trend|upturn|surge|figure|one|main|sole|only|real|single|shift)s?){0,2}(?: (?:is|was|were|are|has|have|been|can|could|must|only|be|all|largely|mainly|mostly|entirely|directly|purely|wholly|chiefly|clearly|simply|precisely|in part|put|in our view|the|a|an|direct|no doubt|undoubtedly|doubtless)){0,4},?\s*$/iu;

/** "higher" and "improved" before the score belong to the claim. */
function startOf(reading: Reading, { start }: Span): number {
	const from = Math.max(0, start - 24);
	const before = COMPARED.exec(reading.text.slice(from, start));
	return before ? from + before.index : start;
}

const COMPARED =
	/(?:low|high|lower|higher|better|improved|increased|rising|falling|declining|poor|weak|greater|a [\w-]+ increase in|moving to the \w+)\s+(?:\w+\s)?$/iu;
