import type { Span } from "../text/document";
import { mentionsIn, type Reading } from "./reading";

/** What ties a cause to a result behind it ("drives", "is the engine of", "="), from an offset on, in order of place. */
export function linksAfter(reading: Reading, sentence: number, from: number): Span[] {
	const links: Span[] = mentionsIn(reading, sentence, "cause").filter((cause) => cause.start >= from);
	const rest = reading.text.slice(from, reading.sentences[sentence]!.end);
	const isFactOfThePast = mentionsIn(reading, sentence, "amount").length === 0;
	for (const pattern of isFactOfThePast ? [...LINKS, PAST_VERB] : LINKS) {
		const match = pattern.exec(rest);
		if (match) links.push({ start: from + match.index, end: from + match.index + match[0].length });
	}
	return links.sort((one, other) => one.start - other.start);
}

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
	/^(?: (?:always|simply|also|really))?(?: (?:pays|sells)(?: (?:off|for itself|its way|dividends|back|in the end|(?:our|the) (?:wages|bills|salaries|dividend)))?(?=[.,;:!]|$)| (?:is|are) (?:\w+ )?(?:good (?:for )?business|(?:our|the) (?:best|cheapest|strongest|finest) (?:\p{L}+ )?(?:salesm[ae]n|sales\p{L}*|advert\p{L}*|marketing))\b)/iu;

/** "Brings in loans", "sell tickets", "fills the rooms": whatever is brought in or sold, behind a link. */
export function tradedAfter(reading: Reading, { start, end }: Span): Span | undefined {
	const verb = reading.text.slice(start, end);
	const made = /makes?$/iu.test(verb) ? MADE.exec(reading.text.slice(end)) : null;
	if (made) return { start, end: end + made[0].length };
	const pattern = /bring/iu.test(verb) ? BROUGHT_IN : /(?:sell|fill)s?$/iu.test(verb) ? SOLD : undefined;
	const traded = pattern?.exec(reading.text.slice(end));
	return traded ? { start, end: end + traded[0].length } : undefined;
}

/** "Happy crews make happy guests, and these make full berths". */
const MADE =
	/^ (?:an? )?(?:happy|happier|glad|pleased|loyal|satisfied|delighted|content|contented|full|busy|healthy) \p{L}{3,}/iu;
const BROUGHT_IN =
	/^ (?:us )?in (?:(?:new|more|extra|fresh|additional|further|the) ){0,2}(?!(?:answers|comments|complaints|forms|letters|questions|replies|responses|surveys|thanks)\b)\p{L}{2,}s\b/iu;
const SOLD =
	/^ (?:(?:our|the|more|new|extra|a) ){0,2}(?!(?:forms?|gaps?|roles?|surveys?|vacanc\p{L}+|posts?)\b)\p{L}{3,}\b/iu;

/** "Drives", "is cutting", "has lifted": verbs that make, change or keep a result, in the present or the perfect. */
const CAUSING_VERB =
	/\b(?:(?:accelerat|affect|augment|fill|assur|attract|avoid|boost|bring|cost|creat|cut|damag|deepen|deliver|determin|driv|earn|eliminat|enhanc|ensur|erod|fuel|generat|giv|grow|guarante|hurt|impact|improv|increas|influenc|keep|lengthen|lift|los|lower|multipl|prevent|prolong|produc|protect|rais|reduc|retain|sav|secur|sell|send|shorten|stimulat|strengthen|sustain|trigger|underpin|unlock|win|yield)(?:e?s|ies)|(?:is|are) (?:\w+ly |also |now |already )?(?:boosting|bringing|costing|creating|cutting|driving|fuelling|growing|hurting|increasing|lifting|losing|lowering|raising|reducing|shortening|winning)|ha(?:s|ve) (?:\w+ly |also |now |already )?(?:boosted|brought|caused|created|cut|driven|fuelled|grown|increased|lifted|lowered|raised|reduced|shortened|won))\b/iu;
/** "Better ratings bring", "will therefore protect": the bare verb, at once behind its subject or behind "will". */
const BARE_VERB =
	/(?:^|\b(?:will|would|can|shall|must|does)) (?:(?:\w+ly|also|always|therefore|thus|then) ){0,2}(?:attract|augment|boost|bring|create|cut|deliver|drive|earn|eliminate|fill|fuel|generate|give|grow|guarantee|improve|increase|keep|lengthen|lift|lower|mean|pay off|prevent|produce|protect|raise|reduce|retain|save|secure|sell|shorten|spell|strengthen|sustain|win|yield)\b/iu;
/** "Leads also to", "translates directly into": the verb's own word stands apart. */
const PARTED_VERB =
	/\b(?:leads?|led|leading|results?|resulted|translat(?:es?|ing)|convert(?:s|ing)?|feed(?:s|ing)?|turn(?:s|ing)?|flow(?:s|ing)?|carr(?:y|ies)|spills?|shows?|contribut(?:es?|ing)|adds?)(?: (?:\w+ly|also|straight|right|up|on|over|through|one[- ](?:to|for)[- ]one))? (?:to|into|in)\b/iu;
/** "Is known to be a key driver of", "remains the engine of". */
const IS_THE_DRIVER =
	/\b(?:(?:is|are|was|were|remains?)|acts?|serves?)(?: (?:(?:widely|generally|well|commonly) )?(?:known|said|believed|considered|seen|regarded|recogni[sz]ed|accepted|proven|shown|held|thought|understood))?(?: to be| as)? (?:what \w+|(?:one of )?(?:the|an?|our) (?:\w+ ){0,3}?(?:drivers?|engine|predictors?|determinants?|causes?|reasons?|factors?|contributors?|ingredients?|cornerstone|backbone|heart|fuel|seed|guarantee|indicator|precondition|prerequisite|key|foundation|base|basis|source|root|motor|levers?|secret|way|route|road|path|gateway|recipe) (?:of|to|for|behind))/iu;
/** "Goes hand in hand with", "is proportional to", "implies", "=". */
const OTHER_TIE =
	/(?:\b(?:puts? (?:more )?(?:money|cash) in(?:to)?|goes? hand in hand with|(?:is|are) (?:\w+ )?proportional to|has an? (?:\w+ ){0,2}(?:influence|effect|impact|bearing) on|implies|supposes|and \w+(?: \w+)? (?:go|move|rise|grow) (?:together|hand in hand)|there is|fideli[sz]es?|allows? us to|(?:helps?|will help) (?:us |to ){0,2}(?:retain|win|grow|increase|reduce|sell|keep|attract|lower|raise|cut|drive|protect|secure)|(?:is|are) (?:what|why we) (?:(?:is|are|has been) )?(?:pay|keep|fill|bring|feed|sell|win|los|cost|driv|sav)(?:s|es|e|ing)?(?: us)?|(?:is|are|remains?) (?:\w+ly )?(?:responsible for|behind|at the (?:heart|root|core) of|(?:key|crucial|central|essential|critical|vital|fundamental|decisive) (?:to|for)|instrumental in)|explains?|accounts? for|(?:is|are) (?:reflected|visible) in|pays? dividends in|makes?(?= (?:an? )?(?:happy|happier|glad|pleased|loyal|satisfied|delighted|contented?|busy|full|healthy)\b)|makes? for|enjoys?|sees?|pays? (?:off|back) in)\b|[=→⇒]|->)/iu;

/** "Better service driving sales": the participle at once behind the cause. */
const PARTICIPLE =
	/^ (?:then |directly |thereby )?(?:boosting|bringing|creating|cutting|driving|fuelling|growing|improving|increasing|leading to|lifting|lowering|raising|reducing|resulting in|securing)\b/iu;

/** "Improved reviews boosted bookings": told as a fact of the past, at once behind the cause. */
const PAST_VERB =
	/^ (?:\w+ly )?(?:boosted|brought|drove|fuelled|increased|lifted|lowered|raised|reduced|saved|secured|strengthened|won|protected)\b/iu;

const LINKS = [CAUSING_VERB, BARE_VERB, PARTICIPLE, PARTED_VERB, IS_THE_DRIVER, OTHER_TIE] as const;

const NOUN_OF_TRADE =
	/\b(?:loyal(?:ty)?|advocacy|growth|value|returns?|savings?|expansion|profitability|fidelity|sales|contracts|business|turnover|collections?|procurement|yield|takings|volumes?|(?:higher|better) (?:rates|prices)|income|arrears|voids|downloads|sign-ups|subscriptions|registrations|tenders|bids|deals|conversions?|(?:repeat )?jobs|orders|share[- ]of[- ]wallet|order value|wallets?|purses?|pockets|occupancy|footfall|order book|(?:the |our )?(?:rooms|beds|seats|berths)|ridership|patronage|referrals?|recommendations|recruitment|enrol(?:l)?ments?|admissions?|market (?:leadership|position|leader)|competitive (?:edge|advantage)|take-up|uptake|bottom line|top line|tills?|(?:trust|confidence) in (?:the|our) (?:brand|company|fund|bank)|word of mouth|attendance|donations?|deposits|premiums|upgrades|baskets?|market share|pricing power|bad debts?|complaints?|refunds?|compensation|no-shows|absences?|litigation|unnecessary (?:calls|contacts|visits)|(?:longer|second|repeat) (?:stays|visits)|league table)\b/iu;
/** "Our largest group accounts", "key tenants": those whom a business counts by name. */
const KEY_ACCOUNTS =
	/\b(?:largest|biggest|key|top|major|corporate|existing|anchor|best|most (?:valuable|profitable|important)) (?:\p{L}+ )?(?:accounts|customers|clients|members|contracts|brokers|tenants|groups|donors|depositors)\b/iu;
/** "More members", "fewer claims". */
const MORE_OR_FEWER =
	/\b(?:more|fewer|new|extra|additional|less) (?:members|seats|calls|contacts|claims|complaints|tickets|visits|guests|passengers|students|patients|customers|clients|donors|tenants|errors|queries|absences?)\b/iu;
const MORE_OF_IT =
	/^\s(?:an? )?(?:higher|more|lower|greater|fewer|less|increased|reduced|additional|fuller|busier|bigger|larger|richer|fatter|healthier)\s(?!(?:feedback|answers?|surveys?|responses?|than)\b)\w{3,}/iu;
