import type { Passage, Span } from "../text/document";
import type { Argument } from "./argument";
import { attachFigures } from "./figuring";
import { rememberPerReading } from "./memory";
import { mentionsIn, type Reading } from "./reading";

/** The figure of a benefit to come in one sentence (money, a multiple, a percentage, the time to pay back), if there is one. */
export function promisedFigure(argument: Argument, passage: Passage, sentence: number): Span | undefined {
	const reading = argument.readingOf(passage);
	const isListed = argument.standsUnder(passage, "benefits");
	const key = `${sentence} ${passage.kind} ${isListed}`;
	return remembered(reading, key, () => {
		const figure = figureOf(passage, reading, sentence, isListed) ?? paybackIn(reading, sentence);
		return figure && !reading.isQuoted(figure.start) ? figure : undefined;
	});
}

/** A cheap look ahead: whether a passage may promise a benefit at all. */
export function mayPromise(argument: Argument, passage: Passage): boolean {
	if ((passage.kind !== "paragraph" && passage.kind !== "item") || argument.voiceOf(passage) !== "author") return false;
	if (argument.standsUnder(passage, "glossary", "method", "annex", "risks")) return false;
	const reading = argument.readingOf(passage);
	if (argument.standsUnder(passage, "goals") && !reading.test(CONCLUDES)) return false;
	if (!reading.test(MAY_PROMISE)) return false;
	return (
		reading.test(BENEFIT) ||
		reading.test(SAME_AGAIN) ||
		reading.test(BRINGS) ||
		argument.standsUnder(passage, "benefits") ||
		reading.test(PROMISE) ||
		speaksOfPayback(reading)
	);
}

/** Under goals a figure is a target, unless it is drawn as a conclusion: "we therefore anticipate". */
const CONCLUDES =
	/\b(?:therefore|thus|hence|consequently|as a (?:result|consequence)|accordingly),? (?:(?:we|I|it is|is|are) )?(?:\p{L}+ly )?(?:anticipate|expect|foresee|forecast|estimate|project)/iu;

/** What every promise of a benefit has: a figure and a word for what it does, or a promise by reference. */
const MAY_PROMISE = /\d|in line with|the same|half|halv|doubl|a (?:third|quarter)|pays? |ROI|reak-?even/u;

/** Whether a passage, a row of a table say, names a benefit. */
export function namesBenefit(reading: Reading): boolean {
	return reading.test(BENEFIT);
}

/** Whether a passage says how long it takes until a cost is earned back. */
export function speaksOfPayback(reading: Reading): boolean {
	return reading.test(PAYS_BACK);
}

const remembered = rememberPerReading<string, Span | undefined>();

const BENEFIT =
	/\b(?:sav(?:e|es|ing|ings)|benefits?|returns?|ROI|uplift|upside|better off|retained|unlock(?:s|ed)?|(?:extra|additional|more|new|expansion|incremental) (?:\w+ ){0,2}(?:revenue|sales|billing|margin|ARR|deposits|contracts|orders|spend|income|profit|[$£€₹]?\d)|(?:an extra|another|additional) [$£€₹]|secondary spend|(?:revenue|sales) growth|growth (?:of|in)|releas(?:e|es|ing) [$£€₹][^ ]+ of|recaptur\w*|recover\w*|worth (?:about |around |some |roughly )?[$£€₹](?=\d)|(?:turnover|margin|profit|revenue|earnings|result) effect|total (?:expected|effect|gain))(?![\p{L}])/iu;
const COST =
	/\b(?:costs?|fees?(?! income)|prices?|licen[cs]es?|budget|invest(?:ment)?|(?:we|to|they|must|will) spend (?:about |around |up to )?[$€£₹\d]|(?:total|annual|marketing|media|IT|capital|operating|agency|maintenance|current) spend|outlay|grants?|subsid\w*|loans?|approv\w*|one-off|we (?:ask|request|seek)|to run|rents?|VAT|tax(?:es)?|inflation|wages?|salar(?:y|ies)|tariffs?|interest rates?|pensions?|instal\w*|capital)\b/iu;
const PAST =
	/\b(?:(?<![$€£₹]\s?[\d.,]{1,9}[kKmM]? )saved|was|were|had|been|has|have|last year|in 20(?:1\d|2[0-4])|achieved|delivered|fell|rose|today|currently|at present|since)\b/iu;
/** "130% increase in enrolment after the letters", "increased trust by 9% to 79%": a result that has been had. */
const RESULT_HAD =
	/\b(?:increase|rise|growth|reduction|drop|fall|decrease|improvement) in [^.;]{3,80}\b(?:since|after|following|to reach)\b|\b(?:increased|raised|improved|reduced|lifted|lowered) [^.;]{3,60} by \S{1,12} to \d/iu;
const PROMISE =
	/['’](?:d|ll) |\b(?:will|would|should|ought to|expect(?:s|ed)?|shall|anticipate|foreseen?|estimated?|project(?:ed)?|forecast|could|typically|annually|per annum|to come|realistic|achievable|within reach|(?:improves|raises|lifts|increases|cuts|reduces) [^.;]{0,60}in the (?:first|second|third) year|we (?:see|count on|reckon with)|p\.a|we (?:obtain|achieve|reali[sz]e|gain)|(?:delivers?|yields?|generates?|offers?) (?:an? )?[\p{L}\d%.,]{1,12} ROI)\b/iu;
/** "That gets us 4 points of renewal", "brings in £1.2m": the present of those who are sure. */
const BRINGS =
	/\b(?:gets?|gives?|brings?|earns?|nets?|yields?|generates?|frees?)\s(?:us|in|the (?:bank|group|company|city|club|trust|chain|university|hospital|insurer)|\+|about|around|an? (?:extra|additional|return)|another|extra|additional)(?=[\s\d])|\b(?:generates?|brings?|gives?|yields?|delivers?|produces?|means)\s\d[\d.,–-]{0,8}\s?(?:%|per ?cent)\s(?:more|fewer|less|higher|lower|better)\b/iu;
const MOVES =
	/\b(?:ris(?:e|es|ing)|increas(?:e|es|ed|ing)|gr(?:ow|ows|owth)|improv(?:e|es|ement|ements)|gains?|lifts?|raises?|boosts?|falls?|drops?|declines?|decreas(?:e|es|ed)|reduc(?:e|es|ed|tion|tions)|lowers?|cuts?|trims?|slash(?:es)?|shrinks?|halves?|doubles?|triples?|(?:come|comes|go|goes) (?:up|down)|fewer|less|increments?|climbs?|(?:tak|bring)(?:e|es|ing) (?:\w+ ){1,3}(?:up|down)|by half|halved|(?<!\bmakes? )(?:up|down) (?:by )?(?:about |around )?\d|\d\s?(?:%|per ?cent) (?:smaller|bigger|larger|shorter|lower|higher|more|better))(?![\p{L}])/iu;
const BY_HALF =
	/\b(?:(?:by|in) (?:half|a (?:half|third|quarter))|be (?:halved|doubled)|an? (?:third|quarter|fifth) (?:fewer|less|more|lower|higher))\b/iu;
/** "Pays for itself in under a year", "ROI expected within 9 months": the time is the promise. */
const PAYS_BACK =
	/\b(?:pays? (?:(?:for )?(?:it|them)sel(?:f|ves)|back)|(?:is|be) (?:recovered|recouped|paid back)|payback|(?:ROI|return|break-?even) (?:is )?(?:expected|achieved|reached|comes?))\b[^.;,]{0,40}?\b(?:months?|years?)\b/iu;
/** What is lost if nothing is done is no benefit of the programme, and a benchmark none at all. */
const NO_GAIN =
	/\b(?:do(?:es|ing)? nothing|nothing changes|change nothing|same loss|could go wrong|without (?:action|intervention|it)|if we (?:wait|stay|leave))\b|\b(?:market|population|demand|traffic|volumes?|workload|headcount)\s(?:will|is (?:expected|forecast|set) to|are (?:expected|forecast|set) to)\s(?:grow|rise|increase)\b|^\W*(?:benchmarks?:|lost\b)/iu;
const VENDOR =
	/\b(?:(?:our|their|its) (?:clients|customers|users|members)\s(?:\w+ly |on average )?(?:see|report|save|achieve|get)|across our client base|calculator)\b/iu;

/** What others have studied is another rule's business, unless a vendor promises us the same. */
function isStudied(reading: Reading, sentence: number, text: string): boolean {
	return mentionsIn(reading, sentence, "study").length > 0 && !VENDOR.test(text);
}

/** What must come true first is no promise. */
const CONDITION = /\b(?:if|unless|provided)\s[^,]*/iu;

const SAME_AGAIN = /\bexpect\b[^.]{0,50}\b(?:in line with|the same|similar|likewise)\b/iu;
/** "And see no reason why ours would be different": what others report, claimed for oneself. */
const NO_LESS =
	/\bno reason (?:why|that|to (?:think|believe|suppose|expect))\b[^.;]{0,50}|\b(?:we|can|should|shall) (?:\w+ )?expect no(?:thing)? less\b|\band so (?:will|shall|should) (?:we|ours)\b/iu;
const OTHERS =
	/\b(?:clients|customers|users|members|others|peers|companies|firms|adopters|sites|vendors?|suppliers?|other \p{L}+s)\b/iu;
const OWN_TRIAL = /\b(?:pilot|trial|test|we (?:saw|had|measured|found|reached))\b/iu;

/** The words that claim for oneself what others are said to have had, where a figure of theirs stands before. */
function claimedFromOthers(text: string): Span | undefined {
	const match = NO_LESS.exec(text);
	if (!match || OWN_TRIAL.test(text)) return undefined;
	const before = text.slice(0, match.index);
	return /\d/u.test(before) && OTHERS.test(before)
		? { start: match.index, end: match.index + match[0].length }
		: undefined;
}

/** The figure of a benefit to come: money, a multiple, a percent; or "we expect the same" of somebody else's. */
function figureOf(passage: Passage, reading: Reading, sentence: number, isListed: boolean): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const same = NO_GAIN.test(text) ? null : SAME_AGAIN.exec(text);
	if (same) return { start: start + same.index, end: start + same.index + same[0].length };
	const claimed = claimedFromOthers(text);
	if (claimed) return { start: start + claimed.start, end: start + claimed.end };
	const isBenefit = BENEFIT.test(text) || BRINGS.test(text);
	if (!isBenefit && !isListed && !PROMISE.test(text)) return undefined;
	if (
		reading.test(SAME_AGAIN) ||
		(COST.test(text) && !isSaving(reading, sentence, text)) ||
		PAST.test(text) ||
		(RESULT_HAD.test(text) && !PROMISE.test(text)) ||
		NO_GAIN.test(text) ||
		isStudied(reading, sentence, text) ||
		mentionsIn(reading, sentence, "negation").length > 0
	)
		return undefined;
	const changes = MOVES.test(text);
	const isPromise =
		PROMISE.test(text) || BRINGS.test(text) || (isListed && (passage.kind === "item" || isBenefit || changes));
	if (!isPromise || !(isBenefit || changes || (isListed && passage.kind === "item"))) return undefined;
	const half = BY_HALF.exec(text);
	if (half) return { start: start + half.index, end: start + half.index + half[0].length };
	const attached = attachFigures(reading, sentence);
	const condition = CONDITION.exec(text);
	const figure = mentionsIn(reading, sentence, "amount").find((amount) => {
		const at = amount.start - start;
		if (condition && at > condition.index && at < condition.index + condition[0].length) return false;
		const owner = attached.ownerOf(amount)?.kind;
		if (owner === "score" || owner === "activity" || owner === "method") return false;
		if (amount.tag === "points") return owner === "behaviour" && (isBenefit || changes);
		return amount.tag === "money" || amount.tag === "multiple" || (amount.tag === "percent" && (isBenefit || changes));
	});
	const times = figure || !isBenefit ? null : MANY_TIMES.exec(text);
	return times ? { start: start + times.index, end: start + times.index + times[0].length } : figure;
}

/** "3-5x", "a factor of 2 to 3": a multiple given as a range. */
const MANY_TIMES =
	/\b\d{1,3}(?:\.\d)?\s?(?:[-–]|to)\s?\d{1,3}(?:\.\d)?\s?(?:x|times)(?![\p{L}])|\bfactor of \d{1,3}(?:\.\d)?(?: to \d{1,3})?/iu;

/** "In marketing costs, savings of 8%": of the two it is the saving that has the figure, where there is only one. */
function isSaving(reading: Reading, sentence: number, text: string): boolean {
	return SAVES.test(text) && mentionsIn(reading, sentence, "amount").length === 1;
}

const SAVES = /\bsav(?:e|es|ings?)\b[^.;:]{0,30}\d/iu;

function paybackIn(reading: Reading, sentence: number): Span | undefined {
	if (!speaksOfPayback(reading)) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const match = PAYS_BACK.exec(text);
	if (!match || PAST.test(text) || mentionsIn(reading, sentence, "negation").length > 0) return undefined;
	return { start: start + match.index, end: start + match.index + match[0].length };
}
