import type { Span } from "../text/document";
import { claimInClauses, mayRelateClauses } from "./causal-clauses";
import { comparedIn, linksAfter, paysAfter, resultAfter, resultBetween, tradedAfter } from "./causal-links";
import { type Cause, causesIn, mayNameCause } from "./causes";
import { deedAfter, LOYAL_NOT } from "./glad-deeds";
import { oncePerReading, rememberPerReading } from "./memory";
import { mentionsIn, type Reading } from "./reading";

/** Who (a score, happy customers, a better experience) is said to do what for the business: the first such claim. */
export function causationIn(reading: Reading, sentence: number): Span | undefined {
	if (!mayClaimCause(reading)) return undefined;
	return remembered(reading, sentence, () => {
		const found = claimIn(reading, sentence);
		return found && !reading.isQuoted(found.start) && !isOpen(reading, sentence, found) ? found : undefined;
	});
}

/** A cheap look ahead: whether a passage may say that a score, or how customers feel, brings about something. */
export const mayClaimCause = oncePerReading((reading) => mayNameCause(reading) || mayRelateClauses(reading));

/** "I used to believe that happy customers stay": the author tells of a belief and no longer holds it. */
export function isBelievedOnce(reading: Reading): boolean {
	return reading.test(BELIEVED);
}

/** Two groups of people counted side by side, in any sentence of the passage: those who scored high, and the rest. */
export function comparesGroups(reading: Reading): boolean {
	return reading.sentences.some(({ start, end }, sentence) => {
		const counted = mentionsIn(reading, sentence, "amount").filter((amount) => amount.tag !== "duration");
		if (counted.length < 3) return false;
		const text = reading.text.slice(start, end);
		if (!GROUPS.test(text)) return false;
		return counted.some((amount) => amount.tag !== "money") || THE_OTHERS.test(text);
	});
}

const remembered = rememberPerReading<number, Span | undefined>();

const BELIEVED =
	/\b(?:I|[Ww]e) (?:once |long |always |used to |had )?(?:believed|used to (?:believe|think|say)|thought|assumed|preached|took (?:it )?for granted|said that sentence|told (?:people|everyone|everybody|them|myself|ourselves))\b/u;
const GROUPS = /\b(?:those|the rest|the others?|against|versus|compared)\b|;/iu;
const THE_OTHERS = /\b(?:those|the rest|the others?)\b/iu;

function claimIn(reading: Reading, sentence: number): Span | undefined {
	const related = claimInClauses(reading, sentence);
	if (related) return related;
	for (const cause of causesIn(reading, sentence)) {
		const found =
			(cause.kind === "people" ? deedOf(reading, sentence, cause) : undefined) ??
			paid(reading, cause) ??
			linkAfter(reading, sentence, cause) ??
			linkBefore(reading, sentence, cause);
		if (found) return found;
	}
	return undefined;
}

/** "Happy tenants renew", "a satisfied student brings three friends": people, and at once what they do, in the present. */
function deedOf(reading: Reading, sentence: number, who: Cause): Span | undefined {
	if (mentionsIn(reading, sentence, "amount").some(({ tag, start }) => tag === "percent" && start > who.start))
		return undefined;
	const deed = deedAfter(reading, sentence, who.end);
	if (!deed) return undefined;
	const isWhen = /^when/iu.test(reading.text.slice(who.start));
	if (isWhen && deed.start > who.end && !STAYS_OR_BUYS.test(reading.text.slice(deed.start))) return undefined;
	return { start: startOf(reading, who), end: deed.end };
}

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
		if (isOfAnother(reading, sentence, cause, between)) continue;
		if (TOGETHER.test(reading.text.slice(link.start, link.end))) return range(link);
		const clause = OTHER_CLAUSE.exec(reading.text.slice(link.end, end));
		const result =
			resultAfter(reading, sentence, link.end, clause?.index) ??
			peopleWon(reading, sentence, link) ??
			peopleMoved(reading, sentence, link) ??
			(link.start <= cause.end + 1 ? tradedAfter(reading, link) : undefined) ??
			(between.includes(",") ? undefined : comparedIn(reading, sentence, { start: link.end, end }));
		if (result) return range(result);
	}
	return undefined;
}

/** "The portal brings a better experience and lowers costs": what stands before the cause does both. */
function isOfAnother(reading: Reading, sentence: number, cause: Cause, between: string): boolean {
	if (!AND_ALSO.test(between)) return false;
	const { start } = reading.sentences[sentence]!;
	return HAS_SUBJECT.test(reading.text.slice(start, startOf(reading, cause)));
}

const AND_ALSO = /\b(?:and|or)\b[^,;]{0,20}$|,\s*(?:\w+ly\s)?$/iu;
const HAS_SUBJECT =
	/\b(?:(?:will|would|can|shall|must|to|should)\s(?:also\s)?\w{3,}|\p{Ll}{3,}(?:[^s\P{Ll}]s|ies|es)|is|are|has|have)\s(?:an?\s|the\s|our\s|their\s|us\s|in\s)?(?:\p{L}+\s){0,2}$/u;

/** "Retains the patient", "sends riders back": those who come or go are the result. */
function peopleWon(reading: Reading, sentence: number, link: Span): Span | undefined {
	if (!WINS.test(reading.text.slice(link.start, link.end))) return undefined;
	const back = WON_BACK.exec(reading.text.slice(link.end));
	if (back) return { start: link.end + 1, end: link.end + back[0].length };
	const who = mentionsIn(reading, sentence, "people").find(
		({ start }) => start > link.end && /^\s(?:us\s)?(?:the\s|our\s)?$/iu.test(reading.text.slice(link.end, start)),
	);
	return who && COME_OR_GO.test(reading.text.slice(who.end)) ? who : undefined;
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

const WINS = /(?:keep|retain|attract|win|los|cost|send|fideli|bring)/iu;
/** "Brings the under-thirties back": whoever they are. */
const WON_BACK = /^ (?:[\p{L}\d-]+ ){1,4}back(?=[.,;]| (?:and|from|again|in)\b|$)/u;
const COME_OR_GO = /^(?:\s(?:back|coming|longer|away|elsewhere|and|from|to|in|with us)\b|[.,;]|$)/iu;

/** "NPS will rise to 45, which will translate into…": the clause is about what came before. */
const WHICH_THEN = /^[^;:]{0,60},? which (?:will |would |should |then |also |in turn )*$/iu;
const TOGETHER = /together$|hand$/iu;
const OTHER_CLAUSE = /[;:]|\b(?:when|if|after|because|once|while|but|whose|who|which)\b/iu;

/** "Loyalty is a consequence of satisfaction", "through satisfied customers results turnover": the cause comes second. */
function linkBefore(reading: Reading, sentence: number, cause: Cause): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const match = COMES_FROM.exec(reading.text.slice(start, cause.start));
	if (!match || mentionsIn(reading, sentence, "amount").length > 0) return undefined;
	const before = resultBetween(reading, sentence, { start, end: start + match.index });
	if (before) return { start: before.start, end: cause.end };
	const after = resultBetween(reading, sentence, { start: cause.end, end });
	return after && { start: start + match.index, end: after.end };
}

const COMES_FROM =
	/(?:\b(?:(?:is|are|as) (?:\w+ ){0,2}?(?:consequence|result|product|by-product|function|outcome|fruit|matter|reflection|reward) (?:of|for)|thanks to|owing to|(?:driven|fuelled|powered|underpinned|secured|earned|won|explained|generated) by|(?:built|founded) on|(?:is|are) down to|(?:stem|come|result|follow|flow)s? (?:directly )?from|(?:start|begin)s? with|depends? (?:up)?on|hinges? on|rests? on)|^\W*through) (?:(?:the|a|our|its) )?(?:(?:good|high|higher|better|great|strong) )?$/iu;

/** "higher" and "improved" before the score belong to the claim. */
function startOf(reading: Reading, { start }: Span): number {
	const from = Math.max(0, start - 24);
	const before = COMPARED.exec(reading.text.slice(from, start));
	return before ? from + before.index : start;
}

const COMPARED =
	/(?:low|high|higher|better|improved|increased|rising|greater|a [\w-]+ increase in|moving to the \w+)\s+(?:\w+\s)?$/iu;

/** A denial, a question, a hypothesis or a figure of the result leaves nothing to prove here. */
function isOpen(reading: Reading, sentence: number, claim: Span): boolean {
	const denies = mentionsIn(reading, sentence, "negation").some(
		(negation) => negation.start < claim.end && !LOYAL_NOT.test(reading.text.slice(negation.start, claim.end)),
	);
	if (denies || mentionsIn(reading, sentence, "definition").length > 0) return true;
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const isTruth = /^if\b/iu.test(reading.text.slice(claim.start));
	if (/\?["”']?\s*$/u.test(text) || SUPPOSED.test(isTruth ? reading.text.slice(claim.start + 2, end) : text))
		return true;
	const amounts = mentionsIn(reading, sentence, "amount");
	const isCited = mentionsIn(reading, sentence, "study").some(
		(study) =>
			!ANOTHER_CLAIM.test(reading.text.slice(claim.end, Math.max(claim.end, study.start))) &&
			amounts.some(
				({ tag }) =>
					tag === "percent" ||
					tag === "multiple" ||
					(tag === "number" && RESEARCH.test(reading.text.slice(study.start, study.end))),
			),
	);
	if (isCited) return true;
	return (
		amounts.some((amount) => amount.tag === "money") || amounts.filter((amount) => amount.tag === "percent").length >= 2
	);
}

/** "…stay longer, and it is well known that…": the study is of something else. */
const ANOTHER_CLAIM = /[,;] and /u;
const RESEARCH = /stud|research|survey|report/iu;
const SUPPOSED = /\b(?:if|whether|hypothesis|may|might|could)\b/iu;
