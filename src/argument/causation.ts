import type { Span } from "../text/document";
import { type Cause, causesIn, mayNameCause } from "./causes";
import { rememberPerReading } from "./memory";
import { mentionsIn, type Reading } from "./reading";

/** Who (a score, happy customers, a better experience) is said to do what for the business: the first such claim. */
export function causationIn(reading: Reading, sentence: number): Span | undefined {
	if (!mayNameCause(reading)) return undefined;
	return remembered(reading, sentence, () => {
		const found = claimIn(reading, sentence);
		return found && !isOpen(reading, sentence, found) ? found : undefined;
	});
}

/** "I used to believe that happy customers stay": the author tells of a belief and no longer holds it. */
export function isBelievedOnce(reading: Reading): boolean {
	return reading.test(BELIEVED);
}

/** Two groups counted side by side, in any sentence of the passage: those who scored high, and the rest. */
export function comparesGroups(reading: Reading): boolean {
	return reading.sentences.some(({ start, end }, sentence) => {
		const counted = mentionsIn(reading, sentence, "amount").filter((amount) => amount.tag !== "duration");
		return counted.length >= 3 && GROUPS.test(reading.text.slice(start, end));
	});
}

const remembered = rememberPerReading<number, Span | undefined>();

const BELIEVED =
	/\b(?:I|[Ww]e) (?:once |long |always |used to |had )?(?:believed|used to (?:believe|think|say)|thought|assumed|preached|took (?:it )?for granted|said that sentence|told (?:people|everyone|everybody|them|myself|ourselves))\b/u;
const GROUPS = /\b(?:those|the rest|the others?|against|versus|compared)\b|;/iu;

function claimIn(reading: Reading, sentence: number): Span | undefined {
	const related = linkBetween(reading, sentence) ?? risingTogether(reading, sentence);
	if (related) return related;
	for (const cause of causesIn(reading, sentence)) {
		const found =
			(cause.kind === "people" ? deedOf(reading, sentence, cause) : undefined) ??
			linkAfter(reading, sentence, cause) ??
			linkBefore(reading, sentence, cause);
		if (found) return found;
	}
	return undefined;
}

const LINK = /\b(?:direct|clear|strong|close|proven|positive) (?:correlation|link|relationship|connection) between\b/iu;

/** "A clear link between satisfaction and renewals": the score and the result on both sides of "and". */
function linkBetween(reading: Reading, sentence: number): Span | undefined {
	if (!reading.test(LINK)) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const match = LINK.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const from = start + match.index;
	const score = causesIn(reading, sentence).find((cause) => cause.start >= from + match[0].length);
	const result = score && resultAfter(reading, sentence, score.end);
	return result && { start: from, end: result.end };
}

/** "When satisfaction rises, churn falls": two movements set side by side. */
function risingTogether(reading: Reading, sentence: number): Span | undefined {
	if (!reading.has("score") || !reading.test(AS_IT_RISES)) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const match = AS_IT_RISES.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const comma = start + match.index + match[0].length;
	if (!mentionsIn(reading, sentence, "score").some((mention) => mention.end < comma)) return undefined;
	const result = (["behaviour", "money"] as const)
		.flatMap((kind) => mentionsIn(reading, sentence, kind))
		.find((mention) => mention.start >= comma);
	const change = mentionsIn(reading, sentence, "change").find((mention) => result && mention.start >= result.end);
	return change && { start: start + match.index, end: change.end };
}

const AS_IT_RISES =
	/\b(?:when|whenever|as|every time|where|if)\s[^,.;:]{3,50}\b(?:rises?|improves?|increases?|grows?|goes up|(?:is|becomes) (?:high|higher|good)|climbs?)[^,.;:]{0,20},/iu;

/** "Happy tenants renew", "a satisfied student brings three friends": people, and at once what they do, in the present. */
function deedOf(reading: Reading, sentence: number, who: Cause): Span | undefined {
	if (mentionsIn(reading, sentence, "amount").some((amount) => amount.tag === "percent")) return undefined;
	const { end } = reading.sentences[sentence]!;
	const rest = reading.text.slice(who.end, end);
	const more = DOES_MORE.exec(rest);
	if (more) return { start: startOf(reading, who), end: who.end + more[0].length };
	const deed = mentionsIn(reading, sentence, "deed").find(
		(mention) => mention.start > who.end && AT_ONCE.test(reading.text.slice(who.end, mention.start)),
	);
	if (!deed || IN_THE_PAST.test(reading.text.slice(deed.start, deed.end))) return undefined;
	if (
		/^when/iu.test(reading.text.slice(who.start)) &&
		!/^(?:renew|return|stay|come|rebook|pay|buy)/iu.test(reading.text.slice(deed.start))
	)
		return undefined;
	const further = FURTHER.exec(reading.text.slice(deed.end, deed.end + 24));
	return { start: startOf(reading, who), end: deed.end + (further?.[0].length ?? 0) };
}

const AT_ONCE =
	/^(?:,? (?:they|he|she))?\s(?:(?:always|also|then|will|do not|don['’]t|does not|doesn['’]t|never|seldom|\w{3,}ly)\s){0,3}$/u;
const DOES_MORE =
	/^(?:,? (?:they|he|she))?\s(?:(?:always|also|then|will|\w{3,}ly)\s){0,2}(?:(?!(?:tell|say|ask|want|need|expect|know|see|are|is|rate|score|learn)s?\b)\w+\s(?:\w+\s){0,2}?(?:more|longer|again|on|often|for (?:years|life))|(?:bring|tell|refer|send|recommend|indicate)s?\s(?:\w+\s){0,5}?(?:friends?|family|families|others|neighbou?rs|colleagues|ten|(?:more|new) \w+)|(?:is|are) worth more|becomes? (?:an? )?(?:members?|ambassadors?|promoters?|regulars?|donors?|advocates?)|looks? after|speaks? well)\b/iu;
const IN_THE_PAST = /(?:ed|ought|came|left|spent|kept|rang|paid|sent|ate|wrote|lost|quit|drew|went|gone|drawn)$/iu;
const FURTHER = /^\s(?:more|longer|again|back|on time|their \w+ on time)\b/u;

const LONGEST_LINK = 90;

/** The cause, a verb or a noun that makes it one ("drives", "is the engine of"), and the result. */
function linkAfter(reading: Reading, sentence: number, cause: Cause): Span | undefined {
	const { end } = reading.sentences[sentence]!;
	for (const link of linksAfter(reading, sentence, cause.end)) {
		if (link.start - cause.end > LONGEST_LINK) break;
		const between = reading.text.slice(cause.end, link.start);
		if (OTHER_CLAUSE.test(between)) break;
		if (TOGETHER.test(reading.text.slice(link.start, link.end)))
			return { start: startOf(reading, cause), end: link.end };
		const clause = OTHER_CLAUSE.exec(reading.text.slice(link.end, end));
		const result =
			resultAfter(reading, sentence, link.end, clause?.index) ??
			peopleWon(reading, sentence, link) ??
			(between.includes(",") ? undefined : comparedAfter(reading, sentence, { start: link.end, end }));
		if (result) return { start: startOf(reading, cause), end: result.end };
	}
	return undefined;
}

/** "Retains the patient", "sends riders back": those who come or go are the result. */
function peopleWon(reading: Reading, sentence: number, link: Span): Span | undefined {
	if (!WINS.test(reading.text.slice(link.start, link.end))) return undefined;
	const who = mentionsIn(reading, sentence, "people").find(
		({ start }) => start > link.end && /^\s(?:us\s)?(?:the\s|our\s)?$/iu.test(reading.text.slice(link.end, start)),
	);
	return who && COME_OR_GO.test(reading.text.slice(who.end)) ? who : undefined;
}

const WINS = /^(?:keep|retain|attract|win|los|cost|send|fideli|(?:is|are) cost|bring)/iu;
const COME_OR_GO = /^(?:\s(?:back|longer|away|elsewhere|and|from|to|in|with us)\b|[.,;]|$)/iu;

const TOGETHER = /together$|hand$/iu;
const OTHER_CLAUSE = /[;:]|\b(?:when|if|after|because|once|while|but|whose|who|which)\b/iu;

function linksAfter(reading: Reading, sentence: number, from: number): Span[] {
	const named: Span[] = mentionsIn(reading, sentence, "cause").filter((cause) => cause.start >= from);
	const { end } = reading.sentences[sentence]!;
	const match = LINKS.exec(reading.text.slice(from, end));
	if (match) named.push({ start: from + match.index, end: from + match.index + match[0].length });
	return named.sort((one, other) => one.start - other.start);
}

/** Verbs and nouns that make a cause of what stands before them, beside those of the lexicon. */
const LINKS =
	/\b(?:(?:short|strength|deep)ens|assures?|ensures?|guarantees?|secures?|protects?|underpins?|determines?|influences|affects|increases|improves|lifts|cuts|wins|keeps?|costs?|(?:is|are) costing|loses|hurts?|erodes?|attracts?|earns?|retains?|unlocks?|turns? into|feeds? into|goes? hand in hand with|(?:is|are) (?:\w+ )?proportional to|has an? (?:\w+ ){0,2}(?:influence|effect|impact|bearing) on|(?:is|are|remains?) (?:what \w+|(?:the|an?) (?:\w+ ){0,2}?(?:drivers?|engine|predictor|indicator|precondition|prerequisite|key|foundation|base|basis|source|root|motor|lever|secret|way) (?:of|to|for|behind))|implies|supposes|and \w+(?: \w+)? (?:go|move|rise|grow) (?:together|hand in hand)|there is|fideli[sz]es?|sends?|allows? us to|will (?:\w+ly )?(?:increase|improve|reduce|lower|boost))\b/iu;

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
	/(?:\b(?:(?:is|are|as) (?:\w+ ){0,2}?(?:consequence|result|product|function|outcome|fruit|matter|reflection) of|thanks to|owing to|driven by|(?:stem|come|result|follow|flow)s? (?:directly )?from|depends? (?:up)?on|hinges? on|rests? on)|^\W*through) (?:(?:the|a|our|its) )?(?:(?:good|high|higher|better|great|strong) )?$/iu;

/** "higher" and "improved" before the score belong to the claim. */
function startOf(reading: Reading, { start }: Span): number {
	const from = Math.max(0, start - 24);
	const before = COMPARED.exec(reading.text.slice(from, start));
	return before ? from + before.index : start;
}

const COMPARED =
	/(?:low|high|higher|better|improved|increased|rising|greater|a [\w-]+ increase in|moving to the \w+)\s+(?:\w+\s)?$/iu;

const LONGEST_WAY = 60;

function resultAfter(reading: Reading, sentence: number, start: number, length = LONGEST_WAY): Span | undefined {
	const { end } = reading.sentences[sentence]!;
	return resultBetween(reading, sentence, { start, end: Math.min(end, start + length, start + LONGEST_WAY) });
}

/** What a business counts, by the lexicon or by a plain noun of trade. */
function resultBetween(reading: Reading, sentence: number, { start, end }: Span): Span | undefined {
	for (const kind of ["behaviour", "money"] as const) {
		const found = mentionsIn(reading, sentence, kind).find((mention) => mention.start >= start && mention.start < end);
		if (found)
			return {
				start: found.start,
				end: found.end + (/^ growth\b/u.exec(reading.text.slice(found.end))?.[0].length ?? 0),
			};
	}
	const noun = NOUN_OF_TRADE.exec(reading.text.slice(start, end));
	return noun ? { start: start + noun.index, end: start + noun.index + noun[0].length } : undefined;
}

const NOUN_OF_TRADE =
	/\b(?:loyal(?:ty)?|advocacy|growth|value|returns?|savings?|expansion|profitability|fidelity|sales|contracts|business|turnover|collections?|procurement|yield|takings|volumes?|(?:higher|better) (?:rates|prices)|income|arrears|voids|(?:repeat )?jobs|orders|members|seats)\b/iu;

/** "Leads to higher CASA": more of something that no list knows, so long as it is no score. */
function comparedAfter(reading: Reading, sentence: number, { start, end }: Span): Span | undefined {
	const match = MORE_OF_IT.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const range = { start, end: start + match[0].length };
	const isScore = (["score", "ratingWord", "opinion", "method", "activity"] as const).some((kind) =>
		mentionsIn(reading, sentence, kind).some((mention) => mention.start >= start && mention.start < range.end),
	);
	return isScore ? undefined : range;
}

const MORE_OF_IT =
	/^\s(?:an? )?(?:higher|more|lower|greater|fewer|less|increased|reduced|additional)\s(?!(?:feedback|answers?|surveys?|responses?|than)\b)\w{3,}/iu;

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
	const isCited = amounts.some((amount) => amount.tag === "percent" || amount.tag === "multiple");
	if (isCited && mentionsIn(reading, sentence, "study").length > 0) return true;
	return (
		amounts.some((amount) => amount.tag === "money") || amounts.filter((amount) => amount.tag === "percent").length >= 2
	);
}

const SUPPOSED = /\b(?:if|whether|hypothesis|may|might|could)\b/iu;

/** "Do not leave", "never switch": the denial is the loyalty. "No doubt" denies nothing. */
const LOYAL_NOT =
	/^(?:(?:no|without) (?:doubt|question)|(?:not|never|don['’]t|doesn['’]t|seldom|rarely)\s(?:leave|switch|cancel|quit|default|lapse|move|port|churn|shop|complain)\w*)/iu;
