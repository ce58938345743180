import { countWhile } from "../../text/spans";
import { rememberPerReading } from "../memory";
import type { Mention, MentionKind } from "../mention";
import type { Reading } from "../reading";

/** To which score, behaviour or money metric each amount of a sentence belongs. */
export interface Attachment {
	/** The amounts that belong to the mention. */
	figuresOf(mention: Mention): readonly Mention[];
	ownerOf(amount: Mention): Mention | undefined;
}

/** The kinds that an amount can say the size of. */
const OWNERS: ReadonlySet<MentionKind> = new Set<MentionKind>([
	"score",
	"ratingWord",
	"behaviour",
	"money",
	"method",
	"activity",
	"role",
	"programme",
]);
/** Amounts joined so ("from 88 % to 94 %", "28 vs. 31") say two values of one thing. */
const PAIRING =
	/^(?:[\s,(]*(?:[-–—→/|]|vs\.?|versus|against|down from|up from|from|compared (?:with|to)|or more|last (?:year|quarter)|in \d{4},?|(?:in \d{4} )?to|target(?:ing)?|\(?currently|\(?now|\(?was)|\s(?:to|and|or))[\s(]*$/iu;
const FARTHEST = 14;

/** Gives each amount of a sentence to the nearest thing it can measure: a pure matter of places and words between. */
export function attachFigures(reading: Reading, sentence: number): Attachment {
	return remembered(reading, sentence, () => attach(reading, sentence));
}

const remembered = rememberPerReading<number, Attachment>();

function attach(reading: Reading, sentence: number): Attachment {
	const inSentence = reading.mentions.filter((mention) => mention.sentence === sentence && !mention.quoted);
	const owners = inSentence.filter(
		(mention) => OWNERS.has(mention.kind) && !isSubjectOfScore(reading, mention, inSentence),
	);
	const owned = new Map<Mention, Mention | undefined>();
	let previous: Mention | undefined;
	for (const amount of inSentence) {
		if (amount.kind !== "amount" || isPartOfName(reading, amount)) continue;
		if (SHARE_OF_COMMENTS.test(reading.text.slice(amount.end, amount.end + 50))) continue;
		const isPair =
			previous && amount.start >= previous.end && PAIRING.test(reading.text.slice(previous.end, amount.start));
		const subject = subjectOf(reading, amount, owners);
		const shared = isPair && previous ? owned.get(previous) : undefined;
		owned.set(amount, subject ?? (shared && canMeasure(amount, shared) ? shared : nearest(reading, amount, owners)));
		previous = amount;
	}
	return {
		ownerOf: (amount) => owned.get(amount),
		figuresOf: (mention) => [...owned].filter(([, owner]) => owner === mention).map(([amount]) => amount),
	};
}

/** "Satisfaction with renewals" is a score of renewals: the figure that follows is the score's. */
function isSubjectOfScore(reading: Reading, mention: Mention, all: readonly Mention[]): boolean {
	if (mention.kind === "activity") return reachesScore(reading, mention, all);
	if (mention.kind !== "behaviour" && mention.kind !== "money") return false;
	const score = all.find(
		(other) => other.kind === "score" && other.end < mention.start && mention.word - other.lastWord <= 3,
	);
	if (score === undefined) return isListedSubject(reading, mention, all);
	const between = reading.text.slice(score.end, mention.start);
	if (/^\s+(?:with|about|on|for|of)\s+(?:the |our |their |your |its )?$/iu.test(between)) return true;
	return isListedSubject(reading, mention, all);
}

/** "Satisfaction among the tenants reached 70%": the score did, and no tenants. */
function reachesScore({ text }: Reading, { start, end }: Mention, all: readonly Mention[]): boolean {
	if (!/ reach(?:ed|es)?$/iu.test(text.slice(start, end))) return false;
	const score = all.findLast((other) => other.kind === "score" && other.end < start);
	return (
		score !== undefined &&
		/\s(?:of|among|amongst|with|for|from|in)\s[^.;:,\d]{0,30}$/iu.test(text.slice(score.end, start))
	);
}

/** "CSAT of those who lodged a complaint was 2.6", "CSAT on accuracy 71%, delivery 66%": still what the score is of. */
function isListedSubject(reading: Reading, mention: Mention, all: readonly Mention[]): boolean {
	const score = all.findLast((other) => other.kind === "score" && other.end < mention.start);
	if (score === undefined) return false;
	const between = reading.text.slice(score.end, mention.start);
	if (/^\s(?:of|with|among|from|after|for|on|in|during)\s[^.;:,\d]{0,50}$/iu.test(between) && !FINITE.test(between))
		if (LABELLED.test(reading.text.slice(mention.end))) return true;
	if (OCCASION.test(between) && MARK.test(reading.text.slice(mention.end))) return true;
	if (mention.tag !== "contact" && mention.tag !== "operation") return false;
	if (/^\s(?:with|about|on|for)\s[^.;:()]{2,60}\d\s?%,\s(?:and\s)?(?:(?:with|on|for)\s)?$/iu.test(between))
		return !FINITE.test(between);
	return (
		/^\s(?:of|with|among|from|after|for)\s[^.;:,\d]{2,50}$/iu.test(between) &&
		!FINITE.test(between) &&
		/^\s(?:was|is|were|are|stood|stands|fell|rose|dropped|came|went|sits|remains)\b/iu.test(
			reading.text.slice(mention.end),
		)
	);
}

/** "Satisfaction after cancellation: 3.5": what stands before the colon is the name of one score. */
const LABELLED = /^[^.;:,\d]{0,30}:\s(?:from\s|up\s|down\s)?\d/iu;

/** "The effort score after a refund is 2.2": on which occasion the mark was given. */
const OCCASION = /^\s(?:after|during|with|for|on)\s(?:an?\s|the\s)?(?:\p{Ll}+\s){0,2}$/u;
const MARK = /^(?:\s\p{Ll}+)?\s(?:is|was|of|from|at|stands at|fell to|rose to)\s(?:now |only )?\d[.,]\d(?!\d|\s?%)/u;

const FINITE = /\b(?:is|are|was|were|rose|fell|has|have|had|stands|stood|while|but|and)\b/iu;

/** "Fortune 500", "Voices 360" are names, not figures. */
function isPartOfName(reading: Reading, { tag, start, end }: Mention): boolean {
	if (tag !== "number") return false;
	if (reading.text.slice(start, end) === "360") return true;
	return NAME_WITH_NUMBER.test(reading.text.slice(Math.max(0, start - 12), start));
}

const NAME_WITH_NUMBER =
	/\b(?:Fortune|FTSE|Global|Boeing|Airbus|Windows|Office|Top|Agenda|Project|Horizon|Vision|Nikkei|Phase|Stage|Wave|Step|Tier|Level|Section|Annex|Appendix|Table|Figure|Page|Slide|Pillar|KR|Objective) $/u;

/** "In more than half of the open comments" counts what people wrote. */
const SHARE_OF_COMMENTS =
	/^ of (?:(?:the|all|our|these|those|its|their) ){0,2}(?:[\p{L}-]+ )?(?:comments|reviews|verbatims|mentions|posts|remarks)\b/iu;

/** "Trust scores have halved since the incident": what doubles or halves is the subject, however far. */
function subjectOf(reading: Reading, amount: Mention, owners: readonly Mention[]): Mention | undefined {
	if (!VERB_OF_SIZE.test(reading.text.slice(amount.start, amount.end))) return undefined;
	if (!/\b(?:has|have|had)(?: \p{L}+)? $/u.test(reading.text.slice(Math.max(0, amount.start - 24), amount.start)))
		return undefined;
	return owners.findLast(({ kind, end }) => end <= amount.start && SUBJECTS.has(kind));
}

const VERB_OF_SIZE = /^(?:halved|doubled|trebled|tripled|quadrupled)$/iu;
const SUBJECTS: ReadonlySet<MentionKind> = new Set<MentionKind>(["score", "ratingWord", "behaviour", "money"]);

function nearest(reading: Reading, amount: Mention, owners: readonly Mention[]): Mention | undefined {
	let best: Mention | undefined;
	let bestCost = FARTHEST + 1;
	for (let at = firstInReach(owners, amount); at < owners.length; at++) {
		const owner = owners[at]!;
		if (owner.word > amount.lastWord + REACH) break;
		if (!canMeasure(amount, owner)) continue;
		const cost = costBetween(reading, amount, owner);
		if (cost < bestCost || (cost === bestCost && best && RANK[owner.kind]! < RANK[best.kind]!)) {
			best = owner;
			bestCost = cost;
		}
	}
	return best;
}

/** More words away than this, nothing that {@link costBetween} takes off brings an owner near enough. */
const REACH = FARTHEST + 12;

/** The first of the owners, which stand in order of place, that is near enough. */
function firstInReach(owners: readonly Mention[], amount: Mention): number {
	return countWhile(owners, ({ word }) => word < amount.word - REACH);
}

/** Where two stand equally near, what says most wins. */
const RANK: Partial<Record<MentionKind, number>> = {
	behaviour: 0,
	money: 1,
	score: 2,
	ratingWord: 3,
	method: 4,
	activity: 5,
	role: 6,
	programme: 7,
};

function canMeasure(amount: Mention, owner: Mention): boolean {
	if (amount.start < owner.end && owner.start < amount.end)
		return owner.kind === "behaviour" || owner.kind === "money" || owner.kind === "method";
	const { tag } = amount;
	if (tag === "duration") return owner.kind === "behaviour";
	if (tag === "multiple" && (owner.kind === "score" || owner.kind === "ratingWord")) return false;
	if (tag === "money") return owner.kind === "money" || owner.kind === "behaviour";
	if (tag === "rating") return owner.kind === "score" || owner.kind === "ratingWord";
	if (owner.kind === "role" || owner.kind === "programme") return tag === "number" && amount.amount?.unit !== undefined;
	if (owner.kind === "score" || owner.kind === "ratingWord") return !countsSomethingElse(amount);
	return true;
}

/** "4,968 orders" counts orders, never a score; "4.6 stars" and a bare number may be a score's. */
export function countsSomethingElse(amount: Mention): boolean {
	const unit = amount.amount?.unit;
	if (amount.tag !== "number") return false;
	if (unit === "n") return true;
	return unit !== undefined && !SCORE_UNITS.test(unit);
}

const SCORE_UNITS =
	/^(?:points?|pts?|stars?|percentile|e?nps|csat|ces|overall|on|in|for|last|this|or|and|better|higher|today|now|average|at|by|across|during|since|while|whereas|versus|vs|against|compared|below|above|out|target|from|to|puts?|beats?|places?|makes?|shows?|means?|hides?|masks?|compares?|leaves?|gives?|ranks?|tells?|trails?|lags?|leads?|exceeds?|matches|reflects?|remains?|falls?|stands?|proves?|looks?|seems?|%)$/iu;

function costBetween(reading: Reading, amount: Mention, owner: Mention): number {
	const isAfter = amount.start >= owner.end;
	const words = isAfter ? amount.word - owner.lastWord : owner.word - amount.lastWord;
	const between = isAfter ? reading.text.slice(owner.end, amount.start) : reading.text.slice(amount.end, owner.start);
	let cost = Math.max(0, words) + (isAfter ? 0 : 1);
	if (/[;–—]/u.test(between)) cost += 5;
	if (/,/u.test(between)) cost += isAfter ? 1 : 4;
	if (/\b(?:while|whereas|but|although|as|because|when|after|where|who|if)\b/iu.test(between)) cost += 6;
	if (/\band\b/iu.test(between)) cost += isAfter ? 1 : 4;
	if (/^\s*(?:in|of|on|for)\s/iu.test(between) && !isAfter) cost -= 2;
	if (/^\s*[:(]?\s*$/u.test(between) && isAfter) cost -= 1;
	if (isAfter && OF_AT_LEAST.test(between)) cost -= 2;
	return cost;
}

/** "CSAT of minimum 4.0 in each outlet" is no figure of the outlets. */
const OF_AT_LEAST =
	/^\sof\s(?:(?:a|at|not|no)\s)?(?:minimum|least|min\.?|less than|maximum|most|max\.?|about|around)\s(?:of\s)?$/iu;
