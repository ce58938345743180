import type { Span } from "../../text/document";
import { mentionsIn, type Reading } from "../reading";

/** What a business counts in a stretch of a sentence, by the lexicon or by a plain noun of trade. */
export function resultBetween(reading: Reading, sentence: number, { start, end }: Span): Span | undefined {
	for (const kind of ["behaviour", "money"] as const) {
		const found = mentionsIn(reading, sentence, kind).find((mention) => mention.start >= start && mention.start < end);
		if (found)
			return {
				start: found.start,
				end: found.end + (/^ growth\b/u.exec(reading.text.slice(found.end))?.[0].length ?? 0),
			};
	}
	const stretch = reading.text.slice(start, end);
	const noun = NOUN_OF_TRADE.exec(stretch) ?? KEY_ACCOUNTS.exec(stretch) ?? MORE_OR_FEWER.exec(stretch);
	return noun ? { start: start + noun.index, end: start + noun.index + noun[0].length } : undefined;
}

/** The result within a few words behind an offset, and no farther than `length`. */
export function resultAfter(reading: Reading, sentence: number, start: number, length = LONGEST_WAY): Span | undefined {
	const { end } = reading.sentences[sentence]!;
	return resultBetween(reading, sentence, { start, end: Math.min(end, start + length, start + LONGEST_WAY) });
}

/** How many characters may lie between a link and its result. */
export const LONGEST_WAY = 60;

/** "Leads to higher CASA": more of something that no list knows, so long as it is no score. */
export function comparedIn(reading: Reading, sentence: number, { start, end }: Span): Span | undefined {
	const match = MORE_OF_IT.exec(reading.text.slice(start, end));
	if (!match) return undefined;
	const range = { start, end: start + match[0].length };
	const isScore = (["score", "ratingWord", "opinion", "method", "activity"] as const).some((kind) =>
		mentionsIn(reading, sentence, kind).some((mention) => mention.start >= start && mention.start < range.end),
	);
	return isScore ? undefined : range;
}

/** "Good service pays", "kindness sells": the verb says it all. */
export function paysAfter(reading: Reading, from: number): Span | undefined {
	const match = PAYS.exec(reading.text.slice(from, from + LONGEST_WAY));
	return match ? { start: from, end: from + match[0].length } : undefined;
}

const PAYS =
	/^(?: (?:always|simply|also|really|will|would))?(?: (?:pays|sells|(?:has |have )?paid(?= (?:off|for itself|its way|dividends|back)\b))(?: (?:off|for itself|its way|dividends|back|in the end|(?:our|the) (?:wages|bills|salaries|dividend)))?(?=[.,;:!]|$)| (?:shows?|showed|(?:is|are|was|were) (?:visible|seen|felt)|can be (?:seen|felt|read)) (?:\p{L}+ly )?(?:up )?in (?:the|our) (?:numbers|figures|accounts|books|ledger|results|sales|takings|tills?|sales figures|cash register|income|revenue)\b| (?:pays?|paid|(?:has|have) paid) for (?:itself|the (?:programme|program|project|investment|scheme|plan|desk|team|work))\b| (?:is|are) (?:\w+ )?(?:good (?:for )?business|(?:our|the) (?:best|cheapest|strongest|finest) (?:\p{L}+ )?(?:salesm[ae]n|sales\p{L}*|sellers?|advert\p{L}*|marketing)| (?:is|are) (?:money|cash|gold) in (?:the|our) \p{L}+)\b)/iu;

/** "We lost the hospital contract": what was won, kept or lost, in a stretch of a sentence. */
export function dealtIn(reading: Reading, { start, end }: Span): Span | undefined {
	const verb = LOST_OR_WON.exec(reading.text.slice(start, end));
	const dealt = verb && DEALT.exec(reading.text.slice(start + verb.index + verb[0].length, end));
	return dealt ? { start: start + verb.index, end } : undefined;
}

/** "Brings in loans", "sell tickets", "fills the rooms": whatever is brought in or sold, behind a link. */
export function tradedAfter(reading: Reading, { start, end }: Span): Span | undefined {
	const verb = reading.text.slice(start, end);
	const dealt = DEALS.test(verb) ? DEALT.exec(reading.text.slice(end)) : null;
	if (dealt) return { start, end: end + dealt[0].length };
	const made = /makes?$/iu.test(verb) ? MADE.exec(reading.text.slice(end)) : null;
	if (made) return { start, end: end + made[0].length };
	const pattern = /bring/iu.test(verb)
		? BROUGHT_IN
		: /(?:(?:sell|fill)(?:s|ed)?|sold)$/iu.test(verb)
			? SOLD
			: undefined;
	const traded = pattern?.exec(reading.text.slice(end));
	return traded ? { start, end: end + traded[0].length } : undefined;
}

/** "Happy crews make happy guests, and these make full berths". */
const MADE =
	/^ (?:an? )?(?:happy|happier|glad|pleased|loyal|satisfied|delighted|content|contented|full|busy|healthy) \p{L}{3,}/iu;
/** "Cost us the Harrow contract", "saved the account". */
const DEALS =
	/(?:cost|costs|costing|los[et]s?|losing|w[io]n|wins|winning|sav(?:es?|ed|ing)|ke(?:pt|eps?)|secur(?:es?|ed|ing)|protect(?:s|ed|ing)?|brings?|brought)(?: us)?$/iu;
const LOST_OR_WON = /\b(?:lost|lose|losing|won|win|winning|kept|saved|gained)\b/iu;
const DEALT =
	/^(?: us)? (?:the|our|an?|another|two|three|several|some) (?:[\p{L}\d'’-]+ ){0,4}?(?:contracts?|accounts?|tenders?|deals?|clients?|bids?|business|orders?|mandates?|listings?|concessions?|franchises?|pitch(?:es)?|customers?|members?|tenants?|sponsors?|donors?)\b|^ us (?!(?:points|stars|hours|days|weeks|months|minutes|things)\b)\p{L}{3,}s\b/iu;
const BROUGHT_IN =
	/^ (?:us )?in (?:(?:new|more|extra|fresh|additional|further|the) ){0,2}(?!(?:answers|comments|complaints|forms|letters|questions|replies|responses|surveys|thanks)\b)\p{L}{2,}s\b/iu;
const SOLD =
	/^ (?:(?:our|the|more|new|extra|a) ){0,2}(?!(?:forms?|gaps?|roles?|surveys?|vacanc\p{L}+|posts?)\b)\p{L}{3,}\b/iu;

const NOUN_OF_TRADE =
	/\b(?:loyal(?:ty)?|advocacy|growth|value|returns?|savings?|expansion|profitability|fidelity|sales|contracts|business|turnover|collections?|procurement|yield|takings|volumes?|(?:higher|better) (?:rates|prices)|income|arrears|voids|downloads|sign-ups|subscriptions|registrations|tenders|bids|deals|conversions?|(?:repeat )?jobs|orders|share[- ]of[- ]wallet|order value|wallets?|purses?|pockets|occupancy|footfall|order book|(?:the |our )?(?:rooms|beds|seats|berths)|ridership|patronage|referrals?|recommendations|recruitment|enrol(?:l)?ments?|admissions?|market (?:leadership|position|leader)|competitive (?:edge|advantage)|take-up|uptake|bottom line|top line|tills?|(?:trust|confidence) in (?:the|our) (?:brand|company|fund|bank)|word of mouth|attendance|donations?|deposits|premiums|upgrades|baskets?|market share|pricing power|bad debts?|complaints?|refunds?|compensation|no-shows|absences?|litigation|attrition|staff turnover|sick(?:ness)? (?:leave|absence)|leavers|switching|churn|drop-?outs?|readmissions?|re-?admissions|re-?purchas(?:es?|ing)|purchas(?:es?|ing)|spending|spend per \w+|basket (?:size|value)|mandates?|polic(?:y|ies)|memberships?|policies|covers|giving|gifts|legacies|fundraising|pledges|demand|traffic|productivity|profits?|margins?|payments?|debtor days|cash(?: collection| flow)?|pipeline|price premium|premium|charge \S+ more|fees|balances|repeat \p{L}+|performance of the business|business (?:results|performance|outcomes)|shareholder value|valuation|win rates?|costs|loss(?:es)?|overheads|fares|ticket sales|pass(?:es)? sold|season tickets?|unnecessary (?:calls|contacts|visits)|(?:longer|second|repeat|return) (?:stays?|visits?|customers|custom)|league table)\b/iu;
/** "Our largest group accounts", "key tenants": those whom a business counts by name. */
const KEY_ACCOUNTS =
	/\b(?:largest|biggest|key|top|major|corporate|existing|anchor|best|most (?:valuable|profitable|important)) (?:\p{L}+ )?(?:accounts|customers|clients|members|contracts|brokers|tenants|groups|donors|depositors)\b/iu;
/** "More members", "fewer claims". */
const MORE_OR_FEWER =
	/\b(?:more|fewer|new|extra|additional|less) (?:members|seats|calls|contacts|claims|complaints|tickets|visits|guests|passengers|students|patients|customers|clients|donors|tenants|errors|queries|absences?)\b/iu;
const MORE_OF_IT =
	/^\s(?:an? )?(?:higher|more|lower|greater|fewer|less|increased|reduced|additional|fuller|busier|bigger|larger|richer|fatter|healthier)\s(?!(?:feedback|answers?|surveys?|responses?|than)\b)\w{3,}/iu;
