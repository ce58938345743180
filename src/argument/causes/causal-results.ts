import type { Span } from "../../text/document";
import { mentionsIn, type Reading } from "../reading";
import { dealtIn, resultBetween } from "./causal-links";

/** A result that is told as moved, in a stretch of a sentence: "churn fell", "the bar took €21,000 more", "we lost two tenders". */
export function movedResult(reading: Reading, sentence: number, stretch: Span): Span | undefined {
	const text = reading.text.slice(stretch.start, stretch.end);
	if (PLANNED.test(text) || ASKED.test(text)) return undefined;
	return (
		movingResult(reading, sentence, stretch, text) ??
		dealtIn(reading, stretch) ??
		dealtFigure(reading, sentence, stretch, text) ??
		doneMore(reading, sentence, stretch, text)
	);
}

/** "Tenants renew", "bookings": what people do, without a word of more, where the clause behind says why. */
export function plainDeed(reading: Reading, sentence: number, { start, end }: Span): Span | undefined {
	const text = reading.text.slice(start, end);
	if (PLANNED.test(text) || ASKED.test(text) || COMPLAINS.test(text)) return undefined;
	const who = mentionsIn(reading, sentence, "people").find((mention) => mention.start >= start && mention.end < end);
	if (!who) return undefined;
	for (const kind of ["behaviour", "deed"] as const) {
		const deed = mentionsIn(reading, sentence, kind).find((mention) => mention.start > who.end && mention.start < end);
		if (deed) return { start: who.start, end: deed.end };
	}
	return undefined;
}

/** "A 4% rise in journeys", "the extra €13", "us 3,200 accounts": a figure of something that is no score, at once behind a link. */
export function figureAfter(reading: Reading, sentence: number, link: Span): Span | undefined {
	const { end } = reading.sentences[sentence]!;
	const rest = reading.text.slice(link.end, Math.min(end, link.end + FARTHEST_FIGURE));
	const change = OF_A_CHANGE.exec(rest);
	if (change) return freeOfScores(reading, sentence, { start: link.end, end: link.end + change[0].length });
	const verb = reading.text.slice(link.start, link.end);
	if (!GAINS.test(verb) || (COSTS.test(verb) && !POOR.test(reading.text.slice(link.start - 60, link.start))))
		return undefined;
	const amount = amountIn(reading, sentence, { start: link.end, end: link.end + FARTHEST_FIGURE });
	if (!amount || !NEAR.test(reading.text.slice(link.end, amount.start))) return undefined;
	return freeOfScores(reading, sentence, { start: link.end, end: withNoun(reading, amount) });
}

const FARTHEST_FIGURE = 60;

/** "Churn fell", "deposits have grown", "fewer claims", "higher sales". */
function movingResult(reading: Reading, sentence: number, stretch: Span, text: string): Span | undefined {
	const result = resultBetween(reading, sentence, stretch) ?? tradeIn(stretch, text);
	if (!result) return undefined;
	const behind = MOVES.exec(text.slice(result.end - stretch.start));
	if (behind) return { start: result.start, end: result.end + behind[0].length };
	return COMPARED.test(text.slice(0, result.start - stretch.start)) ? result : undefined;
}

/** "The room rate has gone up", "permits rose": what is a result once it has moved. */
function tradeIn({ start }: Span, text: string): Span | undefined {
	const match = TRADE.exec(text);
	return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

const TRADE =
	/\b(?:(?:room|day|nightly|cabin|average|renewal|response) rates?|(?:order )?intake|orders|permits|tickets|nights|covers|accounts|customers|clients|members|guests|visitors|passengers|travellers|patients|students|tenants|donors|subscribers|users|dealers|families|journeys|trips|rides|visits|reservations|applications|appointments|enquiries|calls|contacts|queries|errors|prices?|fares|rents?|intake|numbers|freight|cargo|nights|legac\p{L}+|loans|lending|shares?|sick days|vacanc\p{L}+)\b/iu;

/** "Lost a quarter of its customers", "sold 1,400 more permits", "took €21,000". */
function dealtFigure(reading: Reading, sentence: number, stretch: Span, text: string): Span | undefined {
	const verb = DEALT.exec(text);
	if (!verb) return undefined;
	const from = stretch.start + verb.index + verb[0].length;
	const amount = amountIn(reading, sentence, { start: from, end: Math.min(stretch.end, from + FARTHEST_FIGURE) });
	if (!amount || !NEAR.test(reading.text.slice(from, amount.start))) return undefined;
	return freeOfScores(reading, sentence, { start: stretch.start + verb.index, end: withNoun(reading, amount) });
}

/** "They spend more", "passengers fly with us again", "three of them moved their volume to us", "the spa is full", "it had its best winter ever". */
function doneMore(reading: Reading, sentence: number, stretch: Span, text: string): Span | undefined {
	const match = DOES_MORE.exec(text) ?? FULL.exec(text);
	if (!match) return undefined;
	return freeOfScores(reading, sentence, {
		start: stretch.start + match.index,
		end: stretch.start + match.index + match[0].length,
	});
}

function amountIn(reading: Reading, sentence: number, { start, end }: Span): Span | undefined {
	const amount = mentionsIn(reading, sentence, "amount").find(
		(mention) => mention.start >= start && mention.end <= end && mention.tag !== "duration",
	);
	if (!amount) return undefined;
	const isCounted = amount.tag === "money" || COUNTED.test(reading.text.slice(amount.end));
	return isCounted ? amount : undefined;
}

function withNoun(reading: Reading, { end }: Span): number {
	return end + (NOUN.exec(reading.text.slice(end))?.[0].length ?? 0);
}

/** What people say or tick is no result. */
function freeOfScores(reading: Reading, sentence: number, range: Span): Span | undefined {
	const isScore = (["score", "ratingWord", "method", "activity"] as const).some((kind) =>
		mentionsIn(reading, sentence, kind).some(({ start }) => start >= range.start && start < range.end),
	);
	return isScore || SAID.test(reading.text.slice(range.start, range.end)) ? undefined : range;
}

const PLANNED =
	/\b(?:we|I|the (?:board|council|committee|management|team|trust|company)|management) (?:\p{L}+ly |now |also |therefore |then |thus )?(?:ask|asked|asks|propose|proposed|request|recommend|recommended|suggest|want|wanted|need|plan|planned|shall|intend|seek|aim|hope|must|should|decided|agreed|chose|started|began|introduced|made|ordered|will(?! (?:lose|win|keep|gain|sell))|would|may|might)s?\b/iu;
const ASKED = /\?|\b(?:target|aim|goal|whether|if)\b/iu;

const MOVES =
	/^[^.;:,]{0,40}?\b(?:rose|rises?|risen|rising|fell|falls?|fallen|falling|grew|grows?|grown|growing|dropp?(?:ed|s|ing)?|increas(?:ed|es?|ing)|decreas(?:ed|es?)|declin(?:ed|es?)|reduced|shrank|shrunk|climb(?:ed|s)?|jump(?:ed|s)?|slipp(?:ed)?|doubled|trebled|tripled|halved|improved|improves|recover(?:ed|s)|soared|surged|plunged|plummeted|eased|tumbled|stayed|held|higher|lower|up|down|back|record|out of|full|fuller|extra|more|less|in time|on time|earlier|sooner|disappeared|stopped|ended|vanished)\b/iu;
const COMPARED =
	/\b(?:more|fewer|less|higher|lower|better|extra|additional|record|new|rise in|growth in|fall in|drop in|increase in|decrease in|gain in|raised?|cut|lowered|reduced|lifted|boosted|halved|doubled|saved|filled|brought (?:in|down|up)|(?:lost|gained|won|kept)(?: us)?) (?:(?:of )?(?:the|our|its|their|some|all) )?(?:[\p{L}-]+ ){0,2}$/iu;
const DEALT =
	/\b(?:lost|won|kept|gained|saved|sold|earned|took|takes?|sells?|made|makes|spent|spends?|bought|buys?|ordered|orders?|booked|books?|borrowed|gave|gives?|left us|paid|pays?|raised|attracted|drew|signed|let|filled|cut|deposited|donated|brought(?: in)?|moved|charged?|got)\b/iu;
const GAINS =
	/\b(?:won|wins?|winning|earn(?:s|ed|ing)?|brought|brings?|bringing|g[ai]ves?|gave|given|sav(?:es?|ed|ing)|add(?:s|ed|ing)?|lost|los(?:es?|ing)|generat(?:es?|ed|ing)|deliver(?:s|ed|ing)?|produc(?:es?|ed|ing)|yield(?:s|ed|ing)?|gain(?:s|ed|ing)?|nett(?:ed|ing)|nets|put|puts|putting|attract(?:s|ed|ing)?|drew|draws|drawn|kept|keeps?|keeping|secur(?:es?|ed|ing)|creat(?:es?|ed|ing)|unlock(?:s|ed|ing)?|made|makes?|sold|sells?|mean(?:s|t)?|sent|drove|driven|cost(?:s|ing)?|frightened|scared|turned|pushed|took|contribut\p{L}+|account\p{L}*|worth|shaved|knocked|filled|retain\p{L}*|protect\p{L}*|rescued|preserved|freed|pulled|let|landed|clinched|stopped|prevented|spared|got|bought)\b/iu;
/** That better service costs money is no benefit claimed of it; that poor service does is. */
const COSTS = /\bcost(?:s|ing)?\b/iu;
const POOR = /\b(?:low|lower|poor|bad|worse|weak|falling|declining|rude|drop|fall|decline)\b/iu;
/** "Us an extra", "off some", "in about": what may stand before the figure. */
const NEAR =
	/^(?: (?:us|off|away|in|back|down|up|out|for|on|to|of|an?|the|these|those|our|its|their|some|about|around|roughly|nearly|almost|over|more|than|extra|additional|another|further|new|no|fewer|less|least|at|good|well|full|whole|as|many|much))*\s*$/iu;
const COUNTED =
	/^ (?:of (?:the|our|its|their)\b|(?:more|extra|fewer|less|additional|new|late|lost)\b|(?!(?:points?|stars?|places?|pts?|marks?|out|on|in|at|by|for|from|to|against|and|or|per|with|when|after|weeks?|months?|years?|days?|hours?|minutes?|answers?|comments?|responses?|replies|surveys?|forms?|than)\b)\p{L}{3,})/iu;
const NOUN =
	/^(?: (?:of|our|the|its|their|new|more|extra|fewer|less|additional|current|a|per))*(?: (?!(?:in|on|at|by|for|from|to|last|this|since|and|or|than|over|between|during)\b)[\p{L}-]+){1,3}/iu;
/** "The 4% rise in off-peak journeys", "an extra 12% in sales". */
const OF_A_CHANGE =
	/^ (?:us )?(?:(?:an?|the|this|that|our|most of the|half of the|much of the|all of the) )?(?:[\p{L}-]+ ){0,2}?(?:(?:₹|€|£|\$|A\$)?\d[\d.,]*(?:%|m|k| per ?cent| percent| lakh| crore| million)? )?(?:rise|fall|growth|drop|increase|decrease|decline|jump|surge|upturn|reduction|recovery|boost|uplift|slump|turnaround|upswing|halving|doubling|decrease) (?:in|of) (?!(?:the )?(?:score|rating|NPS|CSAT|satisfaction)\b)(?:[\p{L}-]+ ?){1,3}/iu;
const DOES_MORE =
	/\b(?!(?:tell|told|say|said|ask|want|need|expect|know|see|is|are|was|were|rate|rated|score|scored|learn|answer|answered|hear|heard|feel|felt|like|liked|love|trust|read|talk|wait|waited)s?\b)\p{L}{3,} (?:us )?(?:\p{L}+ ){0,3}?(?:[€£$₹]?\d\S* (?:\p{L}+ )?)?(?:more|longer|again|sooner|earlier|elsewhere)\b(?! (?:than|and more|likely|often asked|closely|clearly|about|of a|satisfied|happy|detail\p{L}*|quickly|information|slowly))|\b(?:pay|paid|pays|settle|settled|renew|renewed|renews|stay|stayed|stays|rebook|rebooked|come|came|comes|return|returned|returns|chose|choose|chooses|remain|remained|moved|move|switched|brought|recommend|signed up|joined)\b (?:(?:with|to|back|their|on|us|for|as) ?){1,2}/iu;
const FULL =
	/\b(?:ha[sd]|have|having|enjoyed|saw|seen|its|our|the|their) (?:[\p{L}'’]+ ){0,3}?(?:best|strongest|busiest|fullest|record) (?:\p{L}+ ){0,2}?(?:year|season|quarter|month|week|spring|summer|autumn|fall|winter|harvest|sales|bookings|takings)(?: (?:ever|on record|in (?:years|memory|a decade|its history)|since [\p{L}\d ]{4,12}|so far))?\b|\b(?:is|are|was|were|stays?|stayed|has been|have been) (?:\p{L}+ )?(?:full|fuller|busier|sold out|fully booked|booked (?:out|up)|overbooked)\b|\bsold out\b/iu;
/** Why people complain or ask is found out by asking them. */
const COMPLAINS =
	/\b(?:complain\p{L}*|call(?:s|ed)?|r[iau]ngs?|writes?|wrote|chase[sd]?|contact(?:s|ed)?|ask(?:s|ed)?|answer(?:s|ed)?)\b/iu;
const SAID = /\b(?:surveys?|answers?|feedback|comments?|responses?|questions?|forms?)\b/iu;
