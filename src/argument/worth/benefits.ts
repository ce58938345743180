import { mentionsIn, type Reading } from "../reading";

/** Whether a passage, a row of a table say, names a benefit. */
export function namesBenefit(reading: Reading): boolean {
	return reading.test(BENEFIT);
}

/** Whether a text names a benefit: {@link namesBenefit} for what is no passage of its own. */
export function namesBenefitIn(text: string): boolean {
	return BENEFIT.test(text);
}

/** Whether a text names what something costs, or asks for it, and no benefit. */
export function isPrice(text: string): boolean {
	return COST.test(text) && !BENEFIT.test(text) && !CUTS_COST.test(text);
}

/** Whether a sentence names what something costs, where its figure may be the cost's: a cost that falls is a benefit. */
export function namesPrice(reading: Reading, sentence: number): boolean {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	return COST.test(text.replace(RETURN_ON, "")) && !isSaving(reading, sentence, text);
}

/** "In marketing costs, savings of 8%": of the two it is the saving that has the figure, where there is only one. */
function isSaving(reading: Reading, sentence: number, text: string): boolean {
	if (!SAVES.test(text) && (!CUTS_COST.test(text) || TO_A_LEVEL.test(text))) return false;
	return mentionsIn(reading, sentence, "amount").filter(({ tag }) => MEASURES_GAIN.has(tag)).length === 1;
}

const MEASURES_GAIN: ReadonlySet<string> = new Set(["money", "percent", "multiple", "points"]);
const BENEFIT =
	/\b(?:sav(?:e|es|ing|ings)|benefits?|returns|(?<!\bto )return|return(?= \S{0,3}\d)|ROI|NPV|IRR|net present value|uplift|upside|better off|richer|in pocket|to the good|efficiencies|efficiency (?:savings|gains)|retained|unlock(?:s|ed)?|(?:extra|additional|more|new|expansion|incremental) (?:\w+ ){0,2}(?:revenue|sales?|billing|margin|ARR|deposits|contracts|orders|order intake|spend|income|profit|turnover|volume|bookings|pipeline|contribution|EBITDA|takings|receipts|donations|lending|trade|custom|surplus|fares|dues|subscriptions|renewals|[$£€₹]?\d)|incremental value|(?:an extra|another|additional) [$£€₹]|secondary spend|(?:revenue|sales) growth|growth (?:of|in)|releas(?:e|es|ing) [$£€₹][^ ]+ of|recaptur\w*|recover\w*|worth (?:(?:about|around|some|roughly|up to|nearly|almost|over|more than|an estimated|at least|between|perhaps|approximately|close to) ){0,2}\p{L}{0,2}[$£€₹¥](?=\d)|(?:turnover|margin|profit|revenue|earnings|result) effect|total (?:expected|effect|gain))(?![\p{L}])/iu;
const COST =
	/\b(?:costs?(?! (?:estimates?|comparisons?))|fees?(?! income)|prices?(?! (?:lists?|tags?|comparisons?))|licen[cs]es?|budget|invest(?:ment)?|(?:we|to|they|must|will) spend (?:about |around |up to )?[$€£₹\d]|(?:total|annual|marketing|media|IT|capital|operating|agency|maintenance|current) spend|outlay|grants?|subsid\w*|loans?|approv(?:e|es|ed|ing|al)|one-off|(?:we|I)(?: (?:am|are)|['’](?:m|re))? (?:ask|request|seek)(?:ing)?|to run|rents?(?! (?:arrears|debts?|loss)\b)|VAT|(?<!\b(?:additional|extra|more|unpaid|overdue|outstanding) )tax(?:es)?|inflation|wages?|salar(?:y|ies)|tariffs?|interest rates?|pensions?|instal\w*|capital)\b/iu;
/** "6 times its cost", "for every euro spent": a return, and no price. */
const RETURN_ON =
	/\b(?:if|once|when) approved\b|\bapproving (?:this|the) (?:paper|proposal|case)\b|\bprice (?:control|review|determination)s?\b|\b(?:outweigh|exceed|outstrip|surpass)s? (?:all |the |its |their )?(?:\p{L}+ ){0,2}(?:costs?|outlay|investment|spend)\b|\breturn on (?:the |our )?(?:investment|capital|spend|outlay)\b|\b(?:back )?(?:in)?to (?:the|our) (?:[\p{L}'’]+ )?(?:budget|purse)\b|\b(?:times|x) (?:its|the|their|our|what it) (?:costs?|investment|outlay|fees?|price)\b|\b(?:per|for (?:every|each)) (?:[$€£₹]\s?\d+|\p{L}+) (?:invested|spent|put in)\b/giu;
/** "Cost to serve falls by 12%", "will cut handling costs by a fifth". */
const CUTS_COST =
	/\b(?:reduc|lower|cut|decreas|trim|slash|shrink|halv|avoid|out of|off)\p{L}*\b[^.;:]{0,40}\b(?:costs?|spend|expenses|overtime|rents?)\b|\bcosts? (?:us |them |the \p{L}+ )?(?:about |around |some |up to |nearly )?\d[\d.,]*\s?(?:%|per ?cent) (?:less|lower|fewer)\b|\bcosts?\b[^.;:]{0,40}\b(?:avoid|fall|drop|go(?:es)? down|down|decreas|reduc|lower|declin|improv|shrink)\p{L}*/iu;
/** "Costs fall to £1.3m": a level, and not what is saved. */
const TO_A_LEVEL = /\bto (?:about |around |below |under |nearly )?\p{L}{0,2}[$£€₹¥]?\d/iu;
const SAVES =
	/\bsav(?:e|es|ings?)\b[^.;:]{0,30}\d|\bbrings? in (?:(?:another|an (?:extra|additional)|extra|about|around|some|over|up to) )?\p{L}{0,3} ?[$€£₹¥]?\d/iu;
