import type { Span } from "../text/document";
import type { Mention } from "./mention";
import { mentionsIn, type Reading } from "./reading";

/** A cheap look ahead: whether a passage names a score, happy customers or a better experience at all. */
export function mayClaimCause(reading: Reading): boolean {
	return reading.has("score") || reading.has("happiness") || reading.has("ratingWord") || reading.test(HAPPY);
}

/** "I used to believe that happy customers stay": the author tells of a belief and no longer holds it. */
export function isBelievedOnce(reading: Reading): boolean {
	return reading.test(BELIEVED);
}

const BELIEVED =
	/\b(?:I|[Ww]e) (?:once |long |always |used to |had )?(?:believed|used to (?:believe|think|say)|thought|assumed|preached|took (?:it )?for granted|said that sentence|told (?:people|everyone|everybody|them|myself|ourselves))\b/u;

/** Who (a score, happy customers, a better experience), what it is said to do, and the result, in this order. */
export function causationIn(reading: Reading, sentence: number): Span | undefined {
	const found =
		linkBetween(reading, sentence) ??
		risingTogether(reading, sentence) ??
		causedBy(reading, sentence) ??
		loyaltyIn(reading, sentence);
	return found && !isOpen(reading, sentence, found) ? found : undefined;
}

const LONGEST_LINK = 14;

function causedBy(reading: Reading, sentence: number): Span | undefined {
	const subject = subjectIn(reading, sentence);
	if (!subject) return undefined;
	const causes = mentionsIn(reading, sentence, "cause").filter(
		(cause) => cause.start >= subject.end && cause.word - subject.lastWord <= LONGEST_LINK,
	);
	for (const cause of causes) {
		const words = reading.text.slice(cause.start, cause.end);
		if (SELF_CONTAINED.test(words) && !(subject.kind === "score" && /^grows?$/iu.test(words)))
			return { start: startOf(reading, subject), end: cause.end };
		const isDirect = !reading.text.slice(subject.end, cause.start).includes(",");
		const result =
			resultAfter(reading, sentence, cause) ?? (isDirect ? comparedAfter(reading, sentence, cause) : undefined);
		if (result) return { start: startOf(reading, subject), end: result.end };
	}
	return undefined;
}

function subjectIn(reading: Reading, sentence: number): Mention | undefined {
	const named = [
		...mentionsIn(reading, sentence, "happiness"),
		...mentionsIn(reading, sentence, "score"),
		...percentiles(reading, sentence),
	].sort((one, other) => one.word - other.word);
	return named[0] ?? happyIn(reading, sentence);
}

const LINK = /\b(?:direct|clear|strong|close|proven|positive) (?:correlation|link|relationship|connection) between\b/iu;

/** "A clear link between satisfaction and renewals": the score and the result on both sides of "and". */
function linkBetween(reading: Reading, sentence: number): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const match = LINK.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const from = start + match.index;
	const ends = [...mentionsIn(reading, sentence, "score"), ...mentionsIn(reading, sentence, "happiness")];
	const score = ends.find((mention) => mention.start >= from + match[0].length);
	const result = score && resultAfter(reading, sentence, score);
	return result && { start: from, end: result.end };
}

const HAPPY =
	/\b(?:happy|happier|delighted|satisfied|pleased|contented|loyal|engaged|thrilled|relaxed)\s(?!(?:path|hours?|medium|ending|birthday|case|flow|with|that|about|from|when|than|over|because)\b)\p{Ll}{4,}\b|\b(?:better|improved|great|greater|superior|excellent|stronger|smoother)\s(?:\p{Ll}{3,}\s){1,2}experience\b/iu;

/** "Happier borrowers", "a smoother check-in experience": whoever they are, whatever it is of. */
function happyIn(reading: Reading, sentence: number): Mention | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const match = HAPPY.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const at = start + match.index;
	const following = (["cause", "deed"] as const).flatMap((kind) => mentionsIn(reading, sentence, kind));
	const next = following.filter((mention) => mention.start > at + match[0].length).sort((a, b) => a.word - b.word)[0];
	if (!next) return undefined;
	const words = reading.text
		.slice(at + match[0].length, next.start)
		.trim()
		.split(/\s+/u)
		.filter(Boolean).length;
	const lastWord = next.word - 1 - words;
	return {
		kind: "happiness",
		tag: "happiness",
		start: at,
		end: at + match[0].length,
		word: lastWord,
		lastWord,
		sentence,
		quoted: false,
	};
}

/** "Happy tenants renew", "a delighted patient does not switch": people, and at once what they do, in the present. */
function loyaltyIn(reading: Reading, sentence: number): Span | undefined {
	const happy = mentionsIn(reading, sentence, "happiness").find((mention) =>
		HAPPY_PEOPLE.test(reading.text.slice(mention.start, mention.end)),
	);
	const who = happy ?? happyIn(reading, sentence);
	if (!who || !HAPPY_PEOPLE.test(reading.text.slice(who.start, who.end))) return undefined;
	if (mentionsIn(reading, sentence, "amount").some((amount) => amount.tag === "percent")) return undefined;
	const deed = mentionsIn(reading, sentence, "deed").find(
		(mention) => mention.start > who.end && AT_ONCE.test(reading.text.slice(who.end, mention.start)),
	);
	if (!deed || IN_THE_PAST.test(reading.text.slice(deed.start, deed.end))) return undefined;
	const more = FURTHER.exec(reading.text.slice(deed.end, deed.end + 24));
	return { start: who.start, end: deed.end + (more?.[0].length ?? 0) };
}

const HAPPY_PEOPLE =
	/\b(?:happ|delighted|satisfied|pleased|contented|loyal|loved|engaged|thrilled|relaxed)\p{Ll}*\s\p{Ll}+$/iu;
const AT_ONCE =
	/^\s(?:(?:always|also|then|will|do not|don['’]t|does not|doesn['’]t|never|seldom|\p{Ll}{3,}ly)\s){0,3}$/u;
const IN_THE_PAST = /(?:ed|ought|came|left|spent|kept|rang|paid|sent|ate|wrote|lost|quit|drew|went|gone|drawn)$/iu;
const FURTHER = /^\s(?:more|longer|again|back|on time|their \p{Ll}+ on time)\b/u;

/** "When satisfaction rises, churn falls": two movements set side by side. */
function risingTogether(reading: Reading, sentence: number): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const match = AS_IT_RISES.exec(text);
	if (!match) return undefined;
	const comma = start + match.index + match[0].length;
	const score = mentionsIn(reading, sentence, "score").find((mention) => mention.end < comma);
	if (!score) return undefined;
	const result = (["behaviour", "money"] as const)
		.flatMap((kind) => mentionsIn(reading, sentence, kind))
		.find((mention) => mention.start >= comma);
	const change = mentionsIn(reading, sentence, "change").find((mention) => result && mention.start >= result.end);
	return change && { start: start + match.index, end: change.end };
}

const AS_IT_RISES =
	/\b(?:when|whenever|as|every time|where)\s[^,.;:]{3,50}\b(?:rises?|improves?|increases?|grows?|goes up|is (?:high|higher|good)|climbs?)[^,.;:]{0,20},/iu;

const SELF_CONTAINED =
	/^(?:stays?|spends?|buys?|worth|comes?|came|pays?|returns?|grows?|speaks?|tells?|becomes?|fills?|bound|brings? (?:ten|others|friends|new|more)|sends?|choos\p{L}*|stay|gives? (?:more|us)|travels? more|deepens?|creates?|puts? us|donates? more|visits? more|orders? more)\b/iu;

function percentiles(reading: Reading, sentence: number): Mention[] {
	return mentionsIn(reading, sentence, "ratingWord").filter((unit) =>
		/percentile|quartile/iu.test(reading.text.slice(unit.start, unit.end)),
	);
}

/** "higher" and "improved" before the score belong to the claim, and so does who feels valued. */
function startOf(reading: Reading, subject: Mention): number {
	const feeling = mentionsIn(reading, subject.sentence, "people").find(
		(people) => people.lastWord === subject.word - 1 && /^feels?\b/iu.test(reading.text.slice(subject.start)),
	);
	if (feeling) return feeling.start;
	const from = Math.max(0, subject.start - 24);
	const before =
		/(?:higher|better|improved|increased|rising|greater|a [\w-]+ increase in|moving to the \w+)\s+(?:\w+\s)?$/iu.exec(
			reading.text.slice(from, subject.start),
		);
	return before ? from + before.index : subject.start;
}

function resultAfter(reading: Reading, sentence: number, cause: Mention): Mention | undefined {
	const near = (mention: Mention) => mention.start >= cause.end && mention.word - cause.lastWord <= 8;
	for (const kind of ["behaviour", "money"] as const) {
		const found = mentionsIn(reading, sentence, kind).find(near);
		if (found) return found;
	}
	return mentionsIn(reading, sentence, "benefit").find(
		(mention) =>
			near(mention) &&
			/^(?:loyalty|advocacy|growth|value|returns?|savings?|expansion|profitability|profit|fidelity|sales|contracts|business)$/iu.test(
				reading.text.slice(mention.start, mention.end),
			),
	);
}

/** "Leads to higher CASA": more of something that no list knows, so long as it is no score. */
function comparedAfter(reading: Reading, sentence: number, cause: Mention): Span | undefined {
	const { end } = reading.sentences[sentence]!;
	const match = MORE_OF_IT.exec(reading.text.slice(cause.end, end));
	if (!match) return undefined;
	const range = { start: cause.end, end: cause.end + match[0].length };
	const isScore = (["score", "ratingWord", "opinion", "method", "activity"] as const).some((kind) =>
		mentionsIn(reading, sentence, kind).some((mention) => mention.start >= range.start && mention.start < range.end),
	);
	return isScore ? undefined : range;
}

const MORE_OF_IT =
	/^\s(?:an? )?(?:higher|more|lower|greater|fewer|less|increased|reduced|additional)\s(?!(?:feedback|answers?|surveys?|responses?|than)\b)\p{L}{3,}/iu;

/** A denial, a question, a hypothesis or a figure of the result leaves nothing to prove here. */
function isOpen(reading: Reading, sentence: number, claim: Span): boolean {
	const denies = mentionsIn(reading, sentence, "negation").some(
		(negation) => negation.start < claim.end && !LOYAL_NOT.test(reading.text.slice(negation.start, claim.end)),
	);
	if (denies || mentionsIn(reading, sentence, "definition").length > 0) return true;
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	if (/\?["”']?\s*$/u.test(text) || /\b(?:if|whether|hypothesis|may|might|could)\b/iu.test(text)) return true;
	const amounts = mentionsIn(reading, sentence, "amount");
	return (
		amounts.some((amount) => amount.tag === "money") || amounts.filter((amount) => amount.tag === "percent").length >= 2
	);
}

/** "Do not leave", "never switch": the denial is the loyalty. */
const LOYAL_NOT =
	/^(?:not|never|don['’]t|doesn['’]t|seldom|rarely)\s(?:leave|switch|cancel|quit|default|lapse|move|port|churn|shop|complain)\p{L}*/iu;
