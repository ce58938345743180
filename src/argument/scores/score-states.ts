import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import { type Found, isNegated } from "./score-forms";

/** "Sentiment on social media is largely positive", "our CSAT remains poor": how high a score is, in an adjective. */
export function withState(reading: Reading, sentence: number, scores: readonly Mention[]): Found | undefined {
	const { end } = reading.sentences[sentence]!;
	for (const score of scores) {
		const isMood = score.tag === "sentiment";
		if (score.kind !== "score") continue;
		const behind = reading.text.slice(score.end, Math.min(end, score.end + FARTHEST));
		const match = isMood
			? MOOD.exec(behind)
			: ((isOurs(reading, sentence, score) ? HEIGHT.exec(behind) : null) ??
				(score.tag === "nps" ? SIGN.exec(behind) : null) ??
				againstPlan(reading, score, behind));
		if (!match || isNegated(reading, sentence, score.word) || isSupposed(reading, sentence, score)) continue;
		return { score, range: { start: score.start, end: score.end + match[0].length }, form: "level" };
	}
	return undefined;
}

/** "Effort among under-25s is 3.1": in a paper that speaks of scores, a mark beside what people are asked to mark. */
export function withMark(reading: Reading, sentence: number): Found | undefined {
	const { end } = reading.sentences[sentence]!;
	for (const rated of mentionsIn(reading, sentence, "rated")) {
		const match = MARK.exec(reading.text.slice(rated.end, Math.min(end, rated.end + FARTHEST)));
		if (match && !isNegated(reading, sentence, rated.word) && !isSupposed(reading, sentence, rated))
			return { score: rated, range: { start: rated.start, end: rated.end + match[0].length }, form: "figure" };
	}
	return undefined;
}

/** "NPS is now ahead of plan": whoever has a plan for it has the score; "where NPS is below target" supposes it. */
function againstPlan(reading: Reading, score: Mention, behind: string): RegExpExecArray | null {
	const before = reading.text.slice(Math.max(0, score.start - 30), score.start);
	return SUPPOSES.test(before) ? null : AGAINST_PLAN.exec(behind);
}

const SUPPOSES =
	/\b(?:if|when|whenever|where|wherever|while|unless|until|once|whose|whether)\s(?:[\p{L}’']+\s){0,3}$/iu;

/** One decimal at most ten, without a unit. */
const MARK =
	/^(?:\s(?:in|on|of|at|among|for|from|with)\s[^.;:,?\d]{2,40}|\s(?:at|among|in|for)\s\p{L}+-\d+s)?\s(?:is|was|are|were|stands|stood|sits|sat|came|fell|rose|dropped|slipped|improved|went|scored|averaged|remains)\s(?:[\p{L}]+\s){0,4}?(?:\d|10)[.,]\d(?=\s?(?:$|[,.;:!)]|(?:and|but|while|whereas|or|on|out|of|in|at|for|from|against|across|down|up|this|last|now|again|today|since|versus|vs|compared|when|where|which|points? (?:lower|higher|below|above))\b))(?!\.\d)/iu;

const FARTHEST = 90;

/** Whether the author or the company has the score, rather than anybody: "our CSAT", "satisfaction with the lifts". */
function isOurs(reading: Reading, sentence: number, score: Mention): boolean {
	if (OF_THE.test(reading.text.slice(score.end, score.end + 24))) return true;
	return mentionsIn(reading, sentence, "firstPerson").some(
		(mention) => mention.end < score.start && score.start - mention.end < CHARACTERS_TO_ITS_OWNER,
	);
}

const OF_THE = /^\s(?:with|of|in|at|on|among)\s(?:the|our|this|these)\s/iu;
const CHARACTERS_TO_ITS_OWNER = 20;

function isSupposed(reading: Reading, sentence: number, score: Mention): boolean {
	return (["hypothesis", "future"] as const).some((kind) =>
		mentionsIn(reading, sentence, kind).some(({ start }) => start < score.start),
	);
}

const IS =
	"(?:is|are|was|were|remains?|remained|stays?|stayed|turned|became|(?:has|have) (?:been|become|turned)|(?:has|have)(?= soured))";
/** Where it is felt or among whom may stand between: "on social media", "in the free-text comments". */
const BETWEEN = "(?:\\s(?:in|on|of|at|among|about|towards?|around|across|from|for|with)\\s[^.;:,?]{2,45}?)?";
const HOW =
	"(?:\\s(?:now|still|again|largely|mostly|mainly|very|quite|rather|fairly|highly|overwhelmingly|broadly|generally|pretty|so|too|somewhat|at best|\\p{L}+ly)){0,3}";

const MOOD = new RegExp(
	`^${BETWEEN}\\s${IS}${HOW}\\s(?:positive|negative|mixed|neutral|soured?|favou?rable|unfavou?rable|hostile|poor|bad|good|warm|upbeat|sour)\\b`,
	"iu",
);
/** "NPS has been negative for two years". */
const SIGN = new RegExp(`^${BETWEEN}\\s${IS}${HOW}\\s(?:negative|positive|below zero|above zero|in the red)\\b`, "iu");
const HEIGHT = new RegExp(
	`^${BETWEEN}\\s${IS}${HOW}\\s(?:poor|low|weak|high|strong|healthy|excellent|good|great|outstanding|disappointing|worrying|alarming|dismal|mediocre|average|comfortable|satisfactory|respectable|enviable)\\b(?!\\s(?:enough|because|when|where|if|for a reason|only))`,
	"iu",
);
const AGAINST_PLAN = new RegExp(
	`^${BETWEEN}\\s${IS}${HOW}(?: (?:well|far|just|way|still|slightly|somewhat)){0,2}\\s(?:ahead of|above|below|behind|under|short of|on|off|better than|worse than)\\s(?:the |our |its |all )?(?:plan|targets?|budget|forecast|benchmarks?|(?:industry|sector|market|group|national|regional|county|state|country|company) average|average|peers|rivals|competitors|competition|expectations|(?:those|that) of (?:our |the |all |other )?(?:rivals|peers|competitors|competition|market|sector|industry|others|neighbours|group|rest))\\b`,
	"iu",
);
