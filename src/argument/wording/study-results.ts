import type { Span } from "../../text/document";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import { attachFigures } from "../scores/figuring";
import { FIGURES } from "./own-figures";

/** Whether the sentence of a study draws a business result from it: with a figure, or with a comparison. */
export function claimsResult(reading: Reading, study: Mention): boolean {
	const { start, end } = reading.sentences[study.sentence]!;
	if (isDenied(reading, study)) return false;
	const isOurMoney =
		mentionsIn(reading, study.sentence, "firstPerson").some((who) => !IS_TOLD.test(reading.text.slice(0, who.start))) &&
		mentionsIn(reading, study.sentence, "amount").some((amount) => amount.tag === "money");
	if (isOurMoney) return false;
	if (isOwnCount(reading, study) || OWN_UNIT.test(reading.text.slice(study.end, study.end + 60))) return false;
	if (/^ whose\b/u.test(reading.text.slice(study.end, study.end + 8))) return false;
	if (WORKS_FOR_US.test(reading.text.slice(study.end, study.end + 48))) return false;
	const text = reading.text.slice(start, end);
	const name = reading.text.slice(study.start, study.end);
	const before = reading.text.slice(start, study.start);
	if (/\bcase\s$/iu.test(before) || isCompared(reading, study, before)) return false;
	if (SURVEY.test(name) && OWN_SURVEY.test(before)) return false;
	const attached = attachFigures(reading, study.sentence);
	const hasFigure = mentionsIn(reading, study.sentence, "amount").some(
		(amount) =>
			["percent", "multiple", "money", "points"].includes(amount.tag) && attached.ownerOf(amount)?.kind !== "score",
	);
	const hasShare = SHARE.test(text) || (EACH_POINT.test(text) && /%|per ?cent/iu.test(text));
	if (hasFigure && OF_OURS.test(text)) return false;
	if (!hasFigure && WEIGHED.test(before)) return false;
	if (hasFigure && isSourced(reading, study)) return true;
	if ((hasFigure || hasShare) && (GENERAL.test(name) || COMPARES.test(text))) return true;
	if (COMMON_KNOWLEDGE.test(name) && !hasFigure && !FAR_MORE.test(text)) return false;
	return (
		RESULT.test(OF_SOME.test(name) ? text.slice(before.length) : text) ||
		(hasFigure &&
			(mentionsIn(reading, study.sentence, "behaviour").length > 0 ||
				mentionsIn(reading, study.sentence, "money").length > 0))
	);
}

/** "Research by the college's own teachers": by our own people. */
const OWN_UNIT = /^(?: by| of| from)? (?:the |our )?(?:[\p{L}'’]+ ){0,2}own\b/iu;

/** What is denied of the result itself is none of it: "found that firms that never ask lose 20%" stands. */
function isDenied(reading: Reading, study: Mention): boolean {
	const first = mentionsIn(reading, study.sentence, "amount")[0];
	return mentionsIn(reading, study.sentence, "negation").some(({ start, end }) => {
		if ((first && start > first.start) || /^-shows?\b/iu.test(reading.text.slice(end))) return false;
		return start < study.start || !/\bthat\b/iu.test(reading.text.slice(study.end, start));
	});
}

/** "The exit survey found": one that the reader knows, and so the house's own. */
const OWN_SURVEY =
	/\b(?:[Tt]he|[Tt]his|[Tt]hat) (?!(?:industry|national|global|international|independent|academic|recent|latest)\b)(?:\p{Ll}+ ){0,2}$|\b[Ll]ast (?:year|month|spring|summer|autumn|winter)['’]s (?:\p{Ll}+ ){0,2}$|\b(?:[Ss]taff|[Ee]xit|[Ee]mployee|[Pp]ulse) $/u;
const SURVEY = /^(?:survey|poll)/iu;
/** "We considered the usual industry studies": what is done with them, and nothing of what they say. */
const WEIGHED =
	/\b(?:we|I)\b[^.;]{0,40}\b(?:consider|quot|read|weigh|discount|disregard|look|use|left|set|review)\p{L}* /iu;

const RESULT =
	/\b(?:outperform|faster than|more than|times|higher|lower|margin|growth|grow|revenue|profit|return|lift|cheaper|more expensive|more to|stay longer|loyal|tells?|pay more|more likely)\b/iu;

/** "Banks that …": what is said of them stands behind them. */
const OF_SOME = /\b(?:that|who|which|with|having|whose)$/iu;

const GENERAL =
	/stud|research|survey|report|clients|users|out of|average (?:compan|firm|business|bank|brand|insurer|hotel|retailer)|partner|agency|bad experience|pay (?:more|extra)|complaining|a brand|dissatisfied|unhappy|invested|decisions|like (?:us|you)|positive|organi[sz]ations|americans|britons|australians|canadians|indians|business school|consumers|travell?ers|shoppers|buyers|adults|millennials|people|harvard|experts|consultancy/iu;

const COMPARES =
	/\b(?:outgrow|outperform|outspend|beat|laggards?|more|less|fewer|doubles?|triples?|faster|quicker|higher|lower|growth|above|below)\b/iu;
/** "Each NPS point", "a one-point rise in reviews": what it is worth elsewhere. */
const EACH_POINT = /\b(?:an?|one|each|every)[ -](?:[\p{L}]+[ -])?(?:points?|stars?|percentage points?)\b/iu;
/** What everybody knows holds no figure, unless one stands there. */
const COMMON_KNOWLEDGE = /know|documented|settled|prove[dn]/iu;
const FAR_MORE =
	/\b(?:times|twice|double|cheaper|more expensive|costlier|outperform|outgrow|faster|(?:far|much|many) (?:more|less))\b/iu;
/** "Seven of each ten", "tells nine others": a share without a sign. */
const SHARE =
	/\b(?:on (?:an )?average|it takes|tells?|refers?|brings?|drives? away|takes?)\b[^.;:]{0,30}?\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen) (?:\p{L}+ ){0,2}(?:people|others|friends|(?:positive|good|great) (?:experiences|impressions)|patients|customers|guests|members|(?:more|other|new)(?! (?:weeks|months|years|days|hours|minutes)\b))\b|\b(?:\d+|one|two|three|four|six|seven|eight|nine) (?:\p{L}+ )?(?:of (?:each|every)|in|out of) (?:\d+|ten|five|four|three)\b|\b(?:a|one|two|three)[ -](?:thirds?|quarters?|half|halves|fifths?|tenths?)\b/iu;

/** "The vendor tells us": we are told of what others have. */
const IS_TOLD = /\b(?:tell|tells|told|assures?|assured|inform|informs|informed|promises?|shows?) $/iu;

/** "McKinsey will run the workshops" names a supplier. */
const WORKS_FOR_US =
	/^(?: \p{L}+){0,4} (?:will be|is to be|shall be|has been ordered|has been commissioned)\b|^(?:['’]s)?(?: \p{L}+)? (?:costs?|charges?|bills?|quotes?|invoices?)\b|^ (?:will|is to|has been) (?:run|lead|host|present|hired|engaged|support|help|train|review)/iu;

/** "Per PwC, 32% of…", "…, Edelman says", "(Bain, 2019)": a name that is given as the source. */
function isSourced(reading: Reading, { start, end }: Span): boolean {
	if (!/^\p{Lu}/u.test(reading.text.slice(start, end))) return false;
	return SOURCE_BEFORE.test(reading.text.slice(0, start)) || SOURCE_BEHIND.test(reading.text.slice(end));
}

const SOURCE_BEFORE = /(?:\b(?:per|according to|source:?)\s|\()$/iu;
const SOURCE_BEHIND =
	/^(?:['’]s)?(?: \(?\d{4}\)?)? (?:says?|found|finds|puts|estimates|reports|reckons|shows?|research|study|survey|calculates|tells)\b|^(?:,? \d{4})?\)/iu;

/** "62% of our members would pay more": asked at one's own door. */
const OF_OURS = /\d\s?(?:%|per ?cent) of (?:our|these|those|them|us)\b/iu;

/** "29% of people who start a booking": what those do whom a house counts at its own door. */
function isOwnCount(reading: Reading, { start, end }: Span): boolean {
	if (!/^of \p{L}+$/iu.test(reading.text.slice(start, end))) return false;
	const behind = reading.text.slice(end);
	if (/^[.,;:)]/u.test(behind) && MAKES_UP.test(reading.text.slice(0, start))) return true;
	if (NO_VERB.test(behind) && A_LABEL.test(reading.text.slice(0, start))) return true;
	return THE_GROUP.test(reading.text.slice(0, start)) || AT_OUR_DOOR.test(behind) || DID_IT.test(behind);
}

/** "The 18% of people who are offline" names a group and claims nothing of it. */
const THE_GROUP = /\bthe \S{1,6}(?: per cent)?\s$/iu;
/** "Crews are 33% of households": how large a group is, and nothing of what it does. */
const MAKES_UP = /\b(?:are|is|were|was|make up|account for|form)(?: (?:only|just|about))? \S{1,6}(?: per cent)?\s$/iu;
/** "- **Who:** 12% of shoppers (those with an odd number).": a group that is drawn, and nothing said of it. */
const A_LABEL = /^\W*(?:[\p{L} -]{2,30}:\W*)?(?:about |some |roughly )?\d\S{0,4}(?: per ?cent)? $/iu;
const NO_VERB = /^(?: \(|[.,;:)]|$)/u;
/** "A tenth of people rang": what they have done is counted; what they say or would do is asked. */
const DID_IT =
	/^ (?:(?:rang|called|phoned|came|went|booked|paid|returned|signed|opened|replied|answered|clicked|left|stayed|used|chose|took|gave|turned|collected|cancelled|renewed|joined|complained|asked)\b|(?:\p{L}+ ){0,4}(?:had|were|was|did)\b|(?:that )?(?:we|on our|in our|with us|at our)\b)/iu;
const AT_OUR_DOOR =
	/^ (?:who|that) (?:start|begin|open|reach|visit|enter|call|ring|apply|order|book|register|join|ask|log|land|arrive|try|need|can|could|use)\b|^ (?:who|that) \p{L}+ (?:it|our)\b/iu;

/** "71% scored “Good”, far above the benchmark of…": what stands before the comparison is the author's. */
function isCompared(reading: Reading, study: Mention, before: string): boolean {
	if (!/\b(?:than|above|below|over|under|against|versus|vs\.?|beside)\s(?:the\s)?(?:\S+\s)?$/iu.test(before))
		return false;
	return mentionsIn(reading, study.sentence, "amount").some(
		(amount) => FIGURES.has(amount.tag) && amount.word < study.word,
	);
}
