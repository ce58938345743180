import type { Passage, Span } from "../../text/document";
import { themesIn } from "../announced-themes";
import type { Argument } from "../argument";
import { rememberPerReading } from "../memory";
import type { Mention } from "../mention";
import { matchesPiece, matchIn } from "../patterns/matches";
import { mentionsIn, type Reading } from "../reading";
import { attachFigures } from "../scores/figuring";
import { namesBenefit, namesBenefitIn, namesPrice } from "./benefits";
import { claimedFromOthers } from "./claimed-results";
import { mayPriceChange, pricedIn } from "./priced-changes";

/** The figure of a benefit to come in one sentence (money, a multiple, a percentage, the time to pay back), if there is one. */
export function promisedFigure(argument: Argument, passage: Passage, sentence: number): Span | undefined {
	const reading = argument.readingOf(passage);
	const isListed = standsAmongBenefits(argument, passage);
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
	const { heading } = passage.section;
	if (heading && themesIn(argument.readingOf(heading)).has("inaction")) return false;
	const reading = argument.readingOf(passage);
	if (argument.standsUnder(passage, "goals") && !concludes(passage, reading)) return false;
	if (!reading.test(MAY_PROMISE)) return false;
	return (
		namesBenefit(reading) ||
		reading.test(SAME_AGAIN) ||
		reading.test(BRINGS) ||
		reading.test(COMES_BACK) ||
		mayPriceChange(reading) ||
		reading.test(WITH_IT) ||
		reading.test(STATED) ||
		standsAmongBenefits(argument, passage) ||
		reading.test(PROMISE) ||
		speaksOfPayback(reading)
	);
}

/** Under a heading for benefits, or in a list below "Return:". */
function standsAmongBenefits(argument: Argument, passage: Passage): boolean {
	const leadIn = passage.item?.list.leadIn;
	return (
		argument.standsUnder(passage, "benefits") ||
		(leadIn !== undefined &&
			(argument.readingOf(leadIn).test(WHAT_ONE_GETS) ||
				(argument.readingOf(leadIn).wordCount <= WORDS_OF_A_LABEL &&
					argument.topics.ofPassage(leadIn).has("benefits"))))
	);
}

const WORDS_OF_A_LABEL = 4;
/** "What the branch gets from this:" */
const WHAT_ONE_GETS =
	/^\W*what (?:the \p{L}+|we|you|it|this|our \p{L}+|it all) (?:gets?|gains?|brings?|wins?|earns?)\b[^.?!]{0,30}:\s*$/iu;

/** Under goals a figure is a target, unless it is drawn as a conclusion: "we therefore anticipate", "leading to sales of £2m". */
const CONCLUDES =
	/\b(?:leading to|resulting in|translating (?:in)?to|amounting to|worth|equivalent to|which (?:is worth|means|brings|gives|yields))\b[^.;]{0,40}?[$€£₹¥] ?\d|\b(?:therefore|thus|hence|consequently|as a (?:result|consequence)|accordingly),? (?:(?:we|I|it is|is|are) )?(?:\p{L}+ly )?(?:anticipate|expect|foresee|forecast|estimate|project)/iu;

function concludes(passage: Passage, reading: Reading): boolean {
	return reading.test(CONCLUDES) || (passage.kind === "paragraph" && reading.test(EXPECTS));
}

/** "We'd expect renewals to rise": below a table of targets, what is to come of them. */
const EXPECTS =
	/\bwe(?: would| do|['’]d)?(?: \w+ly| also| then)? (?:expect|anticipate|foresee|forecast)\b[^.;]{3,60}\b(?:ris|grow|increas|improv|fall|drop|declin|pay|sav|bring|generat|worth)|\bacross our (?:client|customer) base\b/iu;

/** What every promise of a benefit has: a figure and a word for what it does, or a promise by reference. */
const MAY_PROMISE =
	/\d|in line with|the same|half|halv|doubl|a (?:third|quarter|fifth|tenth)|thirds|pays? |[Pp]ayback|points|fold|or every|times what|times over|recoup|recovered|paid back|ROI|reak-?even/u;

/** Whether a passage says how long it takes until a cost is earned back. */
export function speaksOfPayback(reading: Reading): boolean {
	return reading.test(PAYS_BACK);
}

/** "Half the benefit", "60% of the saving": a share of what is worked out elsewhere, or asks for its sum there. */
export function isShareOfBenefit(reading: Reading, { tag, end }: Mention): boolean {
	return tag !== "money" && OF_BENEFIT.test(reading.text.slice(end));
}

const OF_BENEFIT =
	/^ (?:of (?:the |that |this |these |those |its |our )?|(?:the|this|that) )(?:(?:annual|full|net|gross|expected|yearly|total) )?(?:benefit|effect|saving|gain)s?\b/iu;

const remembered = rememberPerReading<string, Span | undefined>();

const PAST =
	/\b(?:(?<!\bbe |[$€£₹]\s?[\d.,]{1,9}[kKmM]? )saved|was|were|been|had(?! to\b)|(?<!\b(?:could|would|will|should|can|may|might|must|to) )(?:has|have)(?! (?:to|an?|the|no|its|our|some|it|them)\b)|said|told us|last year|in 20(?:1\d|2[0-4])|(?<!\bbe )(?:achieved|delivered)|fell|rose|today|currently|at present|since|came from)\b/iu;
/** "130% increase in enrolment after the letters", "increased trust by 9% to 79%": a result that has been had. */
const RESULT_HAD =
	/\b(?:trial|pilot|test|experiment)\b[^.;]{0,80}\b(?:avoided|reduced|cut|lowered|raised|saved|improved|brought)\b|\b(?:increase|rise|growth|reduction|drop|fall|decrease|improvement) in [^.;]{3,80}\b(?:since|after|following|to reach)\b|\b(?:increased|raised|improved|reduced|lifted|lowered) [^.;]{3,60} by \S{1,12} to \d/iu;
const PROMISE =
	/['’](?:d|ll) |\b(?:will|would|should|ought to|expect(?:s|ed)?|shall|anticipate|foresee[ns]?|estimate[ds]?|(?:projecting|forecasting|expecting|anticipating|estimating|predicting|foreseeing|budgeting for|planning (?:on|for)|targeting|counting on|banking on|reckoning (?:on|with))|(?:pencilled|penciled|factored|built|plugged) in|(?:budgeted|allowed|planned) for an? (?:\p{L}+ )?(?:rise|increase|gain|growth|uplift|lift|fall|drop|cut|saving|reduction)|(?:assume|assumed|assuming) an? (?:\p{L}+ )?(?:rise|increase|gain|growth|uplift|lift|fall|drop|cut|saving|reduction)|confident (?:of|that)|look(?:s|ing)? forward to|calculating with|calculator puts|model puts|expectation|reckons? (?:on|with)|(?:best|cautious|conservative|prudent|rough) guess|potential (?:to|for)|guarantees?|promises?|(?:is|are|be) going to|can (?:take|save|cut|reduce|raise|lift|grow|add|bring|win|recover|avoid|deliver|achieve|free|release|lower|increase|improve|double|halve)|(?:by|from|in) (?:the )?(?:end of )?year (?:one|two|three|four|five|\d)|over (?:the next )?(?:two|three|four|five|ten|\d+) years|to be (?:reali[sz]ed|delivered|released|achieved|collected|booked|banked|captured)|can be (?:saved|released|freed|avoided|recovered|won|gained|reduced|cut|lowered|had)|project(?:ed)?|forecasts?|predict(?:s|ed)?|anticipates|across our (?:client|customer) base|could|typically|(?:is|are) (?:set|likely|bound|poised|on (?:course|track)) to|(?:is|are) (?:taken|reckoned|put|counted) at|to come|realistic|achievable|within reach|(?:improves|raises|lifts|increases|cuts|reduces) [^.;]{0,60}in the (?:first|second|third) year|we (?:see|count on|reckon with)|looking at|talking about|for the taking|to be had|conservatively|we (?:obtain|achieve|reali[sz]e|gain)|(?:delivers?|yields?|generates?|offers?) (?:an? )?[\p{L}\d%.,]{1,12} ROI)\b/iu;
/** "With the new desk, bed-days fall by 9%": the present of what is not there yet. */
const WITH_IT =
	/^\W{0,9}(?:the|this|our) new [^,.;:]{3,40}? (?:lifts|raises|cuts|reduces|brings|improves|increases|lowers|halves|doubles) |\bunder (?:the (?:new|proposed) [\p{L} -]{3,30}|(?:this|our) (?:plan|programme|proposal|scheme))[.;,]|(?:^|[.!?\]]\s)\W{0,9}(?:in (?:exchange|return)|result):?,? |(?:^|[.!?\]]\s)\W{0,9}by \p{L}+ing [^,.;]{3,60}, |(?:^|[.!?\]]\s)\W{0,9}(?:with|under|through|thanks to) (?:(?:the new|the proposed|this|our new|an?|these)\b[^,.;]{3,60},|(?:this|the|our) (?:measure|step|plan|change|project|programme|proposal|scheme|pilot) (?:we|it|the|our)\b)|(?:^|[.!?\]]\s)\W{0,9}when (?:all|every|everyone|everybody|both|the (?:whole|entire)) |\b(?:once|as soon as) (?:the|this|our|it|they|all)\b/iu;
/** "Annual benefit: £2.4m", "for a saving of £80k": named, and not said. */
const STATED =
	/^\W{0,9}(?:some|about|around|roughly|an extra|another) \p{L}{0,3}[$€£₹¥]?\d[\d.,]*\s?(?:k|m|bn|million|billion|crore|lakh)? of (?:extra|additional|new|more) |\bis worth [^.;]{3,30} in (?:added|extra|additional|incremental|new|more) |(?:^|[.!?\]]\s)\W{0,9}(?:(?:annual|yearly|net|gross|total|potential|recurring|steady-state) ){0,2}(?:expected )?(?:benefits?|savings?|gains?|returns?|uplift|upside|ROI|payback|pay-?off)\b[^:.;]{0,30}:|\b(?:resulting in|giving|yielding|producing|for an?|at an?) (?:(?:annual|net|potential|gross|total) ){0,2}(?:savings?|benefits?|returns?|gains?) of\b|\b(?:leading to|resulting in|translating (?:in)?to|which (?:means|brings|gives|yields)) (?:an? )?(?:extra|additional|incremental|new|more|further|added|higher) (?:[\p{L}-]+ ){1,3}of (?:\p{L}+ ){0,3}\p{L}{0,3}[$€£₹¥]?\s?\d|,? \b(?:with|giving|bringing|for) (?:an? )?(?:\p{L}+ ){0,2}(?:gains?|savings?|efficienc(?:y|ies)|reductions?|cuts?|uplifts?|improvements?|increases?) (?:in (?:\p{L}+ ){1,4})?of (?:\p{L}+ ){0,3}[^\p{L}\d]{0,3}\d|(?:^|[.!?\]]\s)\W{0,9}(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|plus)[,:] (?:there (?:is|are) )?(?:an? )?(?:\p{L}+ ){0,3}(?:savings?|benefits?|gains?|efficienc(?:y|ies)|reductions?)\b|\b(?:NPV|IRR|ROI|net present value|benefit[- ]cost ratio) (?:of|is|at)\b[^.;\d]{0,25}\d/iu;
/** "£90,000 p.a.": of a benefit by its name it is a promise; a contract has such a price too. */
const EACH_YEAR = /\b(?:annually|per annum|p\.a)/iu;
/** "That gets us 4 points of renewal", "brings in £1.2m": the present of those who are sure. */
const BRINGS =
	/\b(?:doubles|trebles|triples|quadruples|halves) (?:our|the|their|its) [^.;:]{3,60} (?:within|in|inside|over) (?:an?|one|two|three|four|five|\d+) (?:years?|months?|quarters?|seasons?)\b|\bmakes? for (?=[^.;]{0,16}\d)|^\W*(?!(?:according|during|including|following|existing|regarding)\b)(?:\p{L}{3,}ing|self-service \p{L}+|an? (?:dedicated|new|single|named) [\p{L} -]{3,40}?) [^.;:]{0,80}?\b(?:doubles|trebles|triples|halves|lifts|raises|cuts|brings) [^.;:]{3,80}\b(?:within (?:an?|one|two|three|\d+) (?:years?|months?)|next (?:fiscal |financial )?year|in (?:its|their|the) first (?:year|season|quarter)|by (?:next )?(?:spring|summer|autumn|fall|winter|\p{Lu}\p{Ll}+ ?\d*))\b|\b(?:gets?|gives?|brings?|earns?|nets?|yields?|generates?|frees?)\s(?:us|in|the (?:bank|group|company|city|club|trust|chain|university|hospital|insurer)|\+|about|around|an? (?:extra|additional|return)|another|extra|additional)(?=[\s\d])|\bwe (?:pocket|bank)(?=\s)|\bputs? (?:another |an (?:extra|additional) |some |about )?\p{L}{0,3}[$€£₹¥]?\s?\d[^.;,]{1,40} (?:on|in|into|to) (?:the|our) (?:books?|till|bank|budget|margin|coffers|bottom line)\b|\bfrees? up(?=\s)|\b(?:generates?|brings?|gives?|yields?|delivers?|produces?|means)\s\d[\d.,–-]{0,8}\s?(?:%|per ?cent)\s(?:more|fewer|less|higher|lower|better)\b|\b(?:generates?|brings?|gives?|yields?|delivers?|produces?|means|offers?|results in|leads to) an? (?:\p{L}+ )?\d[\d.,–-]{0,8}\s?(?:%|per ?cent) (?:\p{L}+ )?(?:reduction|cut|drop|fall|decrease|saving|increase|rise|growth|improvement|uplift|lift|gain|lower|higher|shorter|faster|better)\b|\b(?:generates?|brings?|gives?|yields?|delivers?|produces?|means|offers?) (?:\p{L}+ ){0,2}(?:savings?|gains?|benefits?|returns?) of [^.;]{0,20}\d|^\W*(?!(?:according|during|including|following|existing|regarding)\b)\p{L}{3,}ing (?!up to |by )[^.;:]{3,80}? (?:saves|unlocks|frees|brings|adds|releases|avoids|cuts|reduces|raises|lifts|increases|improves|halves|doubles|lowers|recovers|yields|generates) [^.;:]{0,40}\d/iu;
/** "…, which yields €30,000": a gain where it is to come; what a customer yields today is none. */
const YIELDS = /\b(?:yield|generate|net)s? (?:(?:about|around|some|over|up to) )?\p{L}{0,3} ?[$€£₹¥]\s?\d/iu;
/** "For €20,000 the port gets €65,000 back": the second sum is the gain. */
const COMES_BACK =
	/\b(?:gets?|receives?|earns?|makes?) back (?:some |about |around |over |roughly |nearly )?\p{L}{0,3} ?[$€£₹]\s?\d|\b(?:every|each) (?:\p{L}+ ){1,4}(?:comes?|pays?|returns?) back\b|\b(?:gets?|receives?|earns?|makes?|pays?) [$€£₹]\s?\d[\d.,]*\s?\p{L}{0,7} back\b/iu;
const MOVES =
	/\b(?:ris(?:e|es|ing)|increas(?:e|es|ed|ing)|gr(?:ow|ows|owth)|improv(?:e|es|ed|ement|ements)|gains?|(?<!\d )lifts?|raise[ds]?|lifted|lowered|trimmed|shorten(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|speeds? up|quicken(?:s|ed)?|trebles?|quadruples?|jumps?|surges?|expand(?:s|ed)?|compress(?:es|ed)?|reliev(?:e|es|ed)|eas(?:e|es|ed)|dwindle[sd]?|(?:knock|shave|lop)s? [^.;,]{1,30} off|diminish(?:es|ed)?|curbs?|contracts? by|widens?|moves? from|takes? \d[\d.]*\s?(?:%|per ?cent) (?:out of|off)|draws? \d|reactivated|regained|won back|win back (?:about |some |another |around )?\d|(?<!\b(?:could|may|might) )brings? [^.;,]{3,50} from \d[\d.,]*\s?(?:%|per ?cent)? to|avoided|eliminated|boosts?|deflects?|heads? off|brings? forward|bringing forward|take [\d.]+\s?(?:%|per ?cent) of [^.;]{3,40} (?:off|out)|falls?|drops?|declines?|decreas(?:e|es|ed)|reduc(?:e|es|ed|tion|tions)|lowers?|cuts?|trims?|slash(?:es)?|shrinks?|halves?|doubles?|triples?|(?:come|comes|go|goes) (?:up|down)|brings? [^.;,]{3,50} (?:up|down) by|fewer|less|increments?|climbs?|(?:tak|bring)(?:e|es|ing) (?:\w+ ){1,3}(?:up|down)|by half(?! past)|halved|\d[\d.,]*\s?[km]? more|(?<!\b(?:makes?|drawn|draw) )(?:up|down) (?:by\b|(?:about |around )?(?:\d|(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b))|\d[\d.,]*\s?(?:%|per ?cent) (?:smaller|bigger|larger|shorter|lower|higher|more|better|faster|quicker|cheaper|fuller|richer|busier|quieter|lighter|slimmer|additional|extra)|[$€£₹]\s?\d[\d.,\s]*(?:k|m|bn|million|crore|lakh)? ?(?:lower|higher|smaller|less|more|extra)|add(?:s|ed|ing)? (?:about |some |another |around )?(?:[A-Z]{1,3}\.?\$? ?)?[$€£₹]\s?\d)(?![\p{L}])/iu;
const BY_HALF =
	/\b(?:(?:doubles|trebles|triples|quadruples|halves) (?:our|the|their|its)(?= [^.;:]{3,60} (?:within|in|inside|over) (?:an?|one|two|three|four|five|\d+) (?:years?|months?|quarters?|seasons?)\b)|(?:by|in) (?:half(?! past)|(?:a|one) (?:half|third|quarter|fifth|tenth)|two[ -]thirds|three[ -]quarters)|be (?:halved|doubled)|an? (?:third|quarter|fifth) (?:fewer|less|more|lower|higher))\b/iu;
/** "Pays for itself in under a year", "ROI expected within 9 months": the time is the promise. */
const PAYS_BACK =
	/\b(?:pays? (?:(?:for )?(?:it|them)sel(?:f|ves)|back)|(?:is|be) (?:recovered|recouped|paid back)|payback|(?:ROI|return|break-?even) (?:is )?(?:expected|achieved|reached|comes?))\b[^.;,]{0,40}?\b(?:months?|years?)\b/iu;
const IS_LENT = /\b(?:loans?|debts?|mortgages?|credits?|bonds?)\b/iu;
/** What is lost if nothing is done, asked for, or told of others' plans is no benefit of the programme, and a benchmark none at all. */
const NO_GAIN =
	/\basked (?:what|whether|how|if)\b|\b(?:some|others|sceptics|critics) (?:say|claim|argue)\b|\b(?:would|will|could|stands? to) (?:\p{L}+ )?(?:lose|trigger)\b|\bif [^.;,]{3,40} (?:missed|not met|exceeded)\b|\b(?:the|under|by) (?:\p{L}+ )?(?:law|act|directive|statute|regulations?)\b|\b(?:contracts?|tenders?|accounts?|deals?|frameworks?|markets?|agreements?|orders?|leases?|portfolios?)(?: \p{L}+){0,4} (?:is|are|was|were) worth\b|\bcuts? (?:the|our|their|its) (?:\p{L}+ )?(?:limit|cap|ceiling|allowance|budget|quota)\b|\b(?:people|donors|givers|supporters|members|customers|tenants|subscribers)\b[^.;]{0,40}\b(?:give|gives|pay|pays) us [$€£₹]|(?:^\W*|\band |, |\bplease )(?:give|grant|hand|lend) us (?:the |this |these )?[$€£₹\d]|\bha(?:s|ve) told us\b[^.;]{0,40}?\b(?:it|they|he|she)(?:['’](?:ll|d)| will| would)\b|\b(?:do(?:es|ing)? nothing|nothing changes|change nothing|same loss|could go wrong|without (?:action|intervention|it)|if we (?:wait|stay|leave|carry on|go on)|if (?:\p{L}+ ){1,3}(?:go(?:es)? back|reverts?)|as (?:we|things) are|things stay|keep (?:on )?losing|los(?:es?|ing) (?:it|us|them)\b|if (?:either|any|one|both) (?:is|are) missed|goes up (?:by )?\d[\d.]*\s?(?:%|per ?cent) (?:on|from) (?=\d|\p{Lu}))\b|^\W*(?:benchmarks?:|lost\b)|\b(?:signals?|triggers?|alerts?|alarms?|warnings?)\b[^.;]{0,30}:/iu;
/** What grows without us, unless it is listed among the benefits. */
const GROWS_ANYWAY =
	/\b(?:whatever we do|in any case|anyway|regardless)\b|\b(?:market|number|reserves|interest rates?|population|demand|traffic|volumes?|workload|headcount)(?: (?:for|of|in|over|under) [\p{L}\d -]{2,25}?)?\s(?:will|is (?:expected|forecast|set) to|are (?:expected|forecast|set) to)\s(?:grow|rise|increase)\b/iu;
const VENDOR =
	/\b(?:our (?:clients|customers|users|members)\s(?:\w+ly |on average )?(?:see|report|save|achieve|get)|across our client base|calculator)\b/iu;

/** What others have studied is another rule's business, unless a vendor promises us the same. */
function isStudied(reading: Reading, sentence: number, text: string): boolean {
	return mentionsIn(reading, sentence, "study").length > 0 && !VENDOR.test(text);
}

/** What must come true first is no promise. */
const CONDITION = /\b(?:if|whether|unless|provided)\s[^,]*/iu;

/** "That charter brings in £3.4m a year and ends in December": what is there today is at stake, and no promise. */
const BROUGHT_TODAY =
	/\b(?:that|this|the|its|their|whose|one|largest|biggest) (?:[\p{L}-]+ ){0,2}(?:contract|charter|account|client|customer|agreement|line|route|concession|segment|relationship)s? (?:alone |today |now )?(?:brings?(?: us)?(?: in)?|earns?(?: us)?|yields?|pays? us|is worth|contributes?) (?:[^.;]|\.\d){0,40}\b(?:and|but) (?:it )?(?:ends?|expires?|lapses?|runs out|comes up|is (?:due|up)|goes out)\b/iu;
/** "Revenue had to go from $9m to $10m": what is wanted of the writer. */
const MUST_REACH =
	/\b(?:ha[sd]|must|needs?|needed|is|are) (?:to )?(?:go|rise|grow|climb|get|move|come) (?:up |down )?from \S*\d/iu;

/** "We expect the same here": a result like that of others; a guest who expects the same service promises nothing. */
const SAME_AGAIN =
	/(?:\b(?:we|I|can|could|should|would|to|will|safely|also|likewise)|['’]d) expect\b[^.]{0,50}\b(?:in line with|(?:the same|similar)(?=$|[.,;!]| (?:here|for|from|again|in|at|of|kind|sort|order|results?|effects?|savings?|gains?|outcomes?|returns?|figures?|numbers|reductions?|improvements?|uplifts?|growth|benefits?)\b)|likewise)/iu;
/** The figure of a benefit to come: money, a multiple, a percent; or "we expect the same" of somebody else's. */
function figureOf(passage: Passage, reading: Reading, sentence: number, isListed: boolean): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const says = (pattern: RegExp) => matchesPiece(reading, text, pattern);
	const same = reading.mayMatch(SAME_AGAIN) && !says(NO_GAIN) ? SAME_AGAIN.exec(text) : null;
	if (same) return { start: start + same.index, end: start + same.index + same[0].length };
	const claimed = claimedFromOthers(reading, text);
	if (claimed) return { start: start + claimed.start, end: start + claimed.end };
	const condition = CONDITION.exec(text);
	const unconditional = condition ? text.replace(condition[0], "") : text;
	const priced = pricedIn(reading, sentence);
	const isBenefit =
		priced !== undefined ||
		says(MANY_TIMES) ||
		namesGain(reading, text, isListed) ||
		(says(YIELDS) && says(PROMISE)) ||
		gainsMoney(reading, sentence);
	if (!isBenefit && !isListed && !says(PROMISE) && !says(WITH_IT) && !says(STATED)) return undefined;
	if (
		reading.test(SAME_AGAIN) ||
		(namesPrice(reading, sentence) && !gainsBesideCost(reading, sentence, priced)) ||
		PAST.test(unconditional.replace(REPORTED, "")) ||
		(says(RESULT_HAD) && !promisesFigure(text)) ||
		says(NO_GAIN) ||
		says(TARGET_OF_READER) ||
		says(TARGET_OF_SOMEBODY) ||
		(isListed && says(IS_INPUT) && !says(PROMISE)) ||
		says(BROUGHT_TODAY) ||
		says(MUST_REACH) ||
		(!isListed && says(GROWS_ANYWAY)) ||
		isStudied(reading, sentence, text) ||
		mentionsIn(reading, sentence, "negation").some(
			(no) => !isWithin(condition, no.start - start) && denies(reading, no),
		)
	)
		return undefined;
	const changes = says(MOVES) || (isListed && says(SIGNED));
	const isPromise =
		priced !== undefined ||
		says(PROMISE) ||
		says(BRINGS) ||
		says(COMES_BACK) ||
		(changes && says(WITH_IT)) ||
		((isBenefit || changes) && says(STATED)) ||
		(isBenefit && says(EACH_YEAR)) ||
		(isListed && (passage.kind === "item" || isBenefit || changes));
	if (!isPromise || !(isBenefit || changes || (isListed && passage.kind === "item"))) return undefined;
	const half = matchIn(reading, text, BY_HALF);
	if (half) return { start: start + half.index, end: start + half.index + half[0].length };
	if (priced) return priced;
	const attached = attachFigures(reading, sentence);
	const scores = (["score", "ratingWord"] as const).some((kind) => mentionsIn(reading, sentence, kind).length > 0);
	const figures = mentionsIn(reading, sentence, "amount").filter((amount) => {
		const at = amount.start - start;
		if (isWithin(condition, at) || isShareOfBenefit(reading, amount)) return false;
		const owner = attached.ownerOf(amount)?.kind;
		if (owner === "score" || owner === "method" || (owner === "activity" && !LESS.test(text))) return false;
		if (amount.tag === "points")
			return (owner === "behaviour" || owner === "money" || !(owner || scores)) && (isBenefit || changes);
		return amount.tag === "money" || amount.tag === "multiple" || (amount.tag === "percent" && (isBenefit || changes));
	});
	const back = COMES_BACK.exec(text);
	const returned = back && figures.find((amount) => amount.start - start >= back.index);
	if (returned) return returned;
	const figure = figures[0]?.tag === "points" ? (figures.find(({ tag }) => tag === "money") ?? figures[0]) : figures[0];
	const times = figure || !isBenefit ? null : MANY_TIMES.exec(text);
	return times ? { start: start + times.index, end: start + times.index + times[0].length } : figure;
}

/** "The trial lowered them by 9%, and we will publish it" promises no figure. */
function promisesFigure(text: string): boolean {
	const promise = PROMISE.exec(text);
	return promise !== null && /\d/u.test(text.slice(promise.index));
}

/** "No-shows", "without calling us", "no longer": what goes away is no denial. */
function denies(reading: Reading, { start, end }: Mention): boolean {
	return !reading.text.startsWith("-", end) && !NO_DENIAL.test(reading.text.slice(start, end + 16));
}

const NO_DENIAL = /^(?:without (?:\p{L}+ing|more|extra|any|new)|no longer|instead|rather|not (?:only|just|merely))\b/iu;

/** "It costs £90,000 and will save £310,000": of two sums the second is what comes in. */
function gainsBesideCost(reading: Reading, sentence: number, priced: Mention | undefined): boolean {
	return priced !== undefined && COMES_IN.test(reading.text.slice(reading.sentences[sentence]!.start, priced.start));
}

const COMES_IN =
	/\band (?:\w+ )?(?:will|would|should) (?:generate|gain|win|bring|yield|earn|return|recover|save)\b[^,;]*$/iu;

function isWithin(match: RegExpExecArray | null, at: number): boolean {
	return match !== null && at > match.index && at < match.index + match[0].length;
}

function namesGain(reading: Reading, text: string, isListed: boolean): boolean {
	const says = (pattern: RegExp) => matchesPiece(reading, text, pattern);
	return namesBenefitIn(text) || says(BRINGS) || says(COMES_BACK) || (isListed && says(SUMS_UP));
}

/** Money in a sentence of margin, contribution or value: what a case counts as its benefit. */
function gainsMoney(reading: Reading, sentence: number): boolean {
	if (!mentionsIn(reading, sentence, "amount").some(({ tag }) => tag === "money")) return false;
	return mentionsIn(reading, sentence, "gain").some(({ tag }) => tag === "gain" || tag === "net");
}

/** "Total: £4m p.a.", below a list of benefits. */
const SUMS_UP = /^\W*(?:(?:in )?total|sum|together|altogether|all in all|overall)\b/iu;
/** An activity that grows is work; one that is spared is a benefit. */
const LESS = /\b(?:reduc|cut|lower|fewer|less|decreas|eliminat|avoid|halv|fall|drop|shrink|shorten)\p{L}*/iu;
/** "+12% bookings": in a list of benefits the sign is a verb. */
const SIGNED = /(?:^\W{0,3}|: ?)(?:[+−–-]|minus |plus |up |down )\s?\d/iu;
/** "Finance has estimated": the estimate is of today, what it is of is to come. */
const REPORTED =
	/\b(?:has|have|had|was|were)\b(?: \w+ly| also| been| now| already){0,2} (?:estimated|identified|forecast|projected|calculated|modell?ed|valued|sized|quantified|put|assessed|promised|assured|told|indicated|predicted|advised|pencilled|penciled|factored|assumed|budgeted|allowed|planned)\b/giu;

/** "3-5x", "a factor of 2 to 3": a multiple given as a range. */
const MANY_TIMES =
	/\b(?:pays?|brings?|gives?|gets?|returns?)\b[^.;]{0,20}\b(?:two|three|four|five|six|seven|eight|ten|\d{1,2}) times (?:what|as much|its|their|over)\b|\b(?:two|three|four|five|six|seven|eight|ten|\d{1,2}) times over\b|\b\d[\d.]* times (?:today['’]s|this year['’]s|the (?:present|current|usual))|\bfor every (?:dollar|pound|euro|rupee|rand|franc|[$€£₹]\s?1?)\b[^.;]{3,60}\b(?:two|three|four|five|six|seven|eight|ten|[$€£₹]?\d[\d.]*) (?:back|in return|comes? back|return)\b|\b(?:two|three|four|five|six|seven|eight|ten)-?fold\b|\breturns? of (?:\p{L}+ ){0,3}\d{1,3}(?:[.,]\d)?(?: ?: ?| to )1\b|\breturns? (?:of|on|from|is|will be|would be)\b[^.;\d]{0,50}\d{1,3}(?:[.,]\d)?\s?(?:x|times)(?! (?:an?|per|each|every)\b)(?![\p{L}])|\b\d{1,3}(?:\.\d)?\s?(?:[-–]|to)\s?\d{1,3}(?:\.\d)?\s?(?:x|times)(?![\p{L}])|\bfactor of \d{1,3}(?:\.\d)?(?: to \d{1,3})?/iu;

/** "Your target of £9 a crate comes closer": whoever reads it has set the figure. */
const TARGET_OF_READER =
	/\byour (?:\p{L}+ ){0,2}(?:goals?|targets?|aims?|objectives?|limits?|budgets?) (?:of|for) \D{0,12}\d/iu;

/** "The harbour master's number for 2027 is 4% more berths": somebody has set it before, and it is what the paper serves. */
const TARGET_OF_SOMEBODY =
	/(?<!\b(?:programme|program|project|proposal|pilot|scheme|initiative|desk|it|this|year|next))['’]s? (?:\p{L}+ ){0,2}?(?:number|goal|target|aim|objective|ambition|guidance|commitment)s?(?: [\p{L}\p{N}-]+){0,5}? (?:is|are|was|of|at)\b[^.;,\d]{0,16}\d/iu;
/** "Average fare £17": in a list of benefits, what the sum is made from. */
const IS_INPUT =
	/^\W*(?:the )?(?:average|mean|median|typical|usual|current|present|today['’]s|existing|number of|volume of|price (?:of|per|for)|cost (?:of|per|for)|value (?:of|per)|(?:hourly|daily) (?:rate|wage))\s(?![^.;]{0,60}(?:[+−–-]\s?\d|\b(?:up|down|ris|ros|fall|fell|drop|grow|increas|decreas|reduc|improv|higher|lower|more|less|fewer|extra|sav)))/iu;

function paybackIn(reading: Reading, sentence: number): Span | undefined {
	if (!speaksOfPayback(reading)) return undefined;
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const match = PAYS_BACK.exec(text);
	if (!match || PAST.test(text) || IS_LENT.test(text) || mentionsIn(reading, sentence, "negation").length > 0)
		return undefined;
	return { start: start + match.index, end: start + match.index + match[0].length };
}
