import type { Span } from "../../text/document";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";

/** Whether a passage may say what a change is worth, or what a plan brings in: a look ahead for those without a benefit's own words. */
export function mayPriceChange(reading: Reading): boolean {
	return reading.test(HINT);
}

/** The money that a sentence says something will bring in, comes to as a change's price, or grows to; the first of it. */
export function pricedIn(reading: Reading, sentence: number): Mention | undefined {
	if (!mayPriceChange(reading)) return undefined;
	const { start } = reading.sentences[sentence]!;
	return mentionsIn(reading, sentence, "amount").find(({ tag, start: at, end }) => {
		if (tag !== "money" || TO_A_BURDEN.test(reading.text.slice(end))) return false;
		const before = reading.text.slice(Math.max(start, at - FARTHEST), at);
		return (
			WILL_BRING.test(before) ||
			IS_THE_PRIZE.test(before) ||
			PRIZE.test(reading.text.slice(end)) ||
			(PUTS.test(before) && BACK.test(reading.text.slice(end))) ||
			isPriceOfChange(before) ||
			OUTWEIGHS.test(before) ||
			GROWS_TO.test(before)
		);
	});
}

/** Whether the price of a change has an input beside it: "on 31,000 members each point is worth £260,000". */
export function hasInput(reading: Reading, sentence: number, { start }: Span): boolean {
	const before = reading.text.slice(Math.max(reading.sentences[sentence]!.start, start - FARTHEST), start);
	if (!isPriceOfChange(before)) return false;
	return mentionsIn(reading, sentence, "amount").some(
		(amount) => amount.start !== start && (amount.tag === "money" || (amount.amount?.value ?? 0) >= LEAST_INPUT),
	);
}

const LEAST_INPUT = 200;

function isPriceOfChange(before: string): boolean {
	return IS_WORTH.test(before) && (A_CHANGE.test(before) || DOING.test(before));
}

/** Whether a figure is what another grows to: "…, rising to $900,000 by year three". */
export function isGrownTo(reading: Reading, { start }: Span): boolean {
	return GROWS_TO.test(reading.text.slice(Math.max(0, start - FARTHEST), start));
}

const FARTHEST = 120;

const HINT =
	/\b(?:will|would|could|should|expected|projected|estimated|forecast|anticipated|predicted|likely|stands?|set|prize|opportunity|potential|upside|worth|savings?|benefits?|gain|effect|value|outweigh|exceed|outstrip|surpass|equals?|equates|equivalent|corresponds?|represents?|means|brings|adds|gives|puts?|returns?|rising|growing|climbing|increasing|scaling|ramping|reaching)\b|['’](?:ll|d)\b/iu;

/** What may stand between a verb and its sum: "us", "up to", "an extra", "savings of". */
const FILLERS =
	"(?: (?:us|in|up|back|out|of|to|a|an|extra|additional|another|further|incremental|annual|yearly|recurring|net|gross|at|least|as|much|between|about|around|approximately|approx\\.?|circa|roughly|some|something|like|nearly|almost|perhaps|maybe|well|over|more|than|under|close|somewhere|in the (?:region|order|range) of|anything|(?:annual )?savings?|benefits?|revenues?|surplus|contribution|gains?|income|sales|value|profits?|margin|returns?|total|the (?:bank|group|company|city|club|trust|chain|university|hospital|insurer|society|council|business|network|firm|cooperative|school))){0,7}\\s?$";

/** "Will generate $2m", "is expected to bring in up to £3m", "could be worth an estimated €4m". */
const WILL_BRING = new RegExp(
	`(?:\\b(?:will|would|could|should|shall|can)|['’](?:ll|d)|\\b(?:expected|projected|estimated|forecast|anticipated|predicted|likely|set|going) to|\\b(?:stands?|looks?) to)(?: \\w+ly| also| then| thus| in turn)?(?: alone)? (?:generate|gain|win|bring|deliver|yield|earn|net|return|realise|realize|unlock|recover|win back|give back|claw back|plough back|shave|trim|strip|take|cut|knock|slash|save|protect|safeguard|attract|contribute|add|free|free up|produce|avoid|spare|achieve|secure|offset|remove|be worth|come to|add up to|amount to)${FILLERS}`,
	"iu",
);

/** "…is worth about £2m", "equals €80k", "brings us ₹40 lakh". */
const IS_WORTH = new RegExp(
	`(?:\\b(?:(?:is|are|be|being) (?:\\w+ )?(?:worth|equivalent to|equal to)|equals?|equates to|corresponds? to|represents?|means|brings|adds|gives))${FILLERS}`,
	"iu",
);
/** "A ten-point uplift", "each point of NPS", "one per cent more loyalty": the change that has the price. */
const A_CHANGE =
	/\b(?:each|every|an?|one|per|the|\d[\d.]*)[ -](?:[\p{L}-]+[ -]|\d[\d.]*[ -]){0,3}(?:points?|stars?|gains?|lifts?|uplifts?|rises?|increases?|improvements?|steps?|jumps?|percentage points?|per cent|percent)\b|\b(?:each|every|one) (?:additional|extra|further|more) \p{L}/iu;

/** "Would add £40,000 to the wage bill". */
const TO_A_BURDEN =
	/^[^.;,]{0,20} to (?:the|our|its|their) (?:\p{L}+ ){0,2}(?:bills?|burden|debts?|deficit|backlog|overspend|pressure|costs?)\b/iu;

/** "Getting the first bill right is worth £2m": the deed that has the price. */
const DOING =
	/^\W*\p{L}{3,}ing (?!the (?:contract|tender))[^.;:,]{3,80} (?:is|are|would be|could be) (?:\w+ )?(?:worth|equivalent)\b/iu;

/** "The benefits outweigh the costs by £2m". */
const OUTWEIGHS = new RegExp(
	`\\bbenefits?\\b[^.;,]{0,30}\\b(?:outweigh|exceed|outstrip|surpass)s? [^.;,\\d]{3,40} by${FILLERS}`,
	"iu",
);

/** "The prize is £6m", "a potential of about €3m", "put the benefit at £2m". */
const IS_THE_PRIZE = new RegExp(
	`\\b(?:prize|opportunity|potential|upside|benefits?(?: case)?|gain|effect(?: on \\p{L}+)?|value of (?:the|this) \\p{L}+|savings?)(?: (?:is|are|of|at|(?:is|are|has been|have been) (?:put|set|estimated|reckoned|valued|projected|expected|forecast|assessed) (?:at|to be|to reach)|comes? to|amounts? to|lies at|stands at|could be|may be)|:)${FILLERS}`,
	"iu",
);
/** "A $900,000 opportunity". */
const PRIZE =
	/^[- ](?:(?:a|per) year |p\.a\. |annual |yearly |untapped |missed |commercial |revenue |savings? ){0,2}(?:opportunity|prize|potential|upside|uplift)\b/iu;

/** "Would put $1.1 million back into the budget". */
const PUTS = /\b(?:puts?|adds?|returns?|gives?|sends?|ploughs?|pours?) (?:about |around |another |some |up to )?$/iu;
const BACK =
	/^ (?:(?:a|per|each|every) year |annually )?(?:back (?:in)?to|straight (?:in)?to|(?:in)?to the bottom line)\b/iu;

/** "…, rising to something like $900,000": beyond what has been worked out before. */
const GROWS_TO = new RegExp(
	`,? (?:and )?(?:rising|growing|climbing|increasing|scaling|ramping up|reaching)${FILLERS}`,
	"iu",
);
