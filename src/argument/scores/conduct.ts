import type { Span } from "../../text/document";
import type { Mention } from "../mention";
import { matchesIn } from "../patterns/matches";
import { mentionsIn, type Reading } from "../reading";
import { countsSomethingElse } from "./figuring";

/**
 * Where a sentence says with a figure what people did, in words that no list foresees: "38% of them hired again", "1,150
 * parents rang back", "those who scored us lowest were readmitted at 21%", "the recall rate slid to 52%". Answering a
 * survey and having an opinion are no conduct.
 */
export function conductIn(reading: Reading, sentence: number): Span | undefined {
	const amounts = mentionsIn(reading, sentence, "amount");
	if (amounts.length === 0) return undefined;
	return (
		countOfDoers(reading, sentence, amounts) ??
		figureOfScorers(reading, sentence, amounts) ??
		moreOrLess(reading, sentence, amounts) ??
		countOfDeeds(reading, sentence, amounts) ??
		deedAtRate(reading, sentence, amounts) ??
		lossOfPeople(reading, sentence, amounts) ??
		rateOrFrequency(reading, sentence) ??
		measureThatMoved(reading, sentence) ??
		shareOfWork(reading, sentence)
	);
}

/** "The pilot group reopened 9% of its tickets", "took 14% more trips": what was done to a share of the work. */
function shareOfWork({ text, sentences }: Reading, sentence: number): Span | undefined {
	const { start, end } = sentences[sentence]!;
	const match = SHARE_OF_WORK.exec(text.slice(start, end));
	return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

const SHARE_OF_WORK =
	/\b(?:return|cancel|refuse|reopen|send back|keep|reject)s? (?:only |just |about )?\d+(?:[.,]\d+)?\s?% of \p{L}+|\b(?!scored|rated|answered|surveyed|asked|polled|wanted|liked|mentioned|praised|reached|gained|dropped|tagged|coded|sampled)\p{Ll}{3,}ed (?:only |just |about |some )?\d+(?:[.,]\d+)?\s?% of (?:its|their|all|our|the) (?!answers|comments|reviews|replies|respondents|marks|points|scores?)\p{Ll}+|\b(?:took|made|did|paid|had|placed|used|ran|needed|sent|drew|cost) (?:\p{L}+ )?\d+(?:[.,]\d+)?\s?% (?:more|fewer|less) \p{Ll}+/u;

/** "1,150 parents rang back", "38% of them hired again", "of the others only 21% do". */
function countOfDoers(reading: Reading, sentence: number, amounts: readonly Mention[]): Span | undefined {
	const { end } = reading.sentences[sentence]!;
	const people = mentionsIn(reading, sentence, "people");
	for (const amount of amounts) {
		if (amount.tag !== "number" && amount.tag !== "percent") continue;
		const doers = endOfDoers(reading, amount, people);
		const deed = doers === undefined ? null : DEED.exec(reading.text.slice(doers, Math.min(end, doers + LONGEST_DEED)));
		if (doers === undefined || !deed || CALLS_IT.test(reading.text.slice(doers, end))) continue;
		const range = { start: amount.start, end: doers + deed[0].length };
		if (!holdsOpinion(reading, sentence, { start: doers + (deed[1]?.length ?? 0), end: range.end })) return range;
	}
	return undefined;
}

/** "70% of skippers call the portal easy": what they think of it. */
const CALLS_IT =
	/^\scalls?\s(?:it|us|them|this|(?:our|the)\s[\p{L}-]+)\s["“]?(?:very\s|quite\s)?(?:easy|simple|good|clear|hard|difficult|fair|helpful|friendly|excellent|reliable|fast|slow|poor|bad)\b/iu;

/** Where the words end that say who is counted: "customers" after "1,150 new", "them" after "38% of". */
function endOfDoers(reading: Reading, amount: Mention, people: readonly Mention[]): number | undefined {
	const pronoun = OF_THEM.exec(reading.text.slice(amount.end, amount.end + 20));
	if (pronoun) return amount.end + pronoun[0].length;
	const agents = AGENTS.exec(reading.text.slice(amount.end, amount.end + LONGEST_DEED));
	if (agents) return amount.end + agents[0].length;
	const named = people.find(
		(who) =>
			who.end > amount.end &&
			who.word - amount.lastWord <= WORDS_TO_THE_DOERS &&
			ARE_SEVERAL.test(reading.text.slice(who.start, who.end)) &&
			COUNTED.test(reading.text.slice(amount.end, Math.max(amount.end, who.start))),
	);
	return named?.end;
}

/** "2,000 member stories" counts stories. */
const ARE_SEVERAL = /(?:s|people|men|women|children|folk|staff|clientele|half|third|quarter|rest|majority|minority)$/iu;

/** "12% of the boaters": who does a thing is often named by its verb. */
const AGENTS =
	/^\s(?:of\s)?(?:(?:our|the|these|those|all)\s)?(?!(?:answers|letters|orders|offers|centres|centers|members|numbers|papers|posters|quarters|others|handlers|advis[eo]rs|tellers|conductors|officers|managers|supervisors|controllers|dispatchers|operators|trainers|stewards)\b)[a-z]{3,}(?:ers|ors|ants|dents|ees|ists|ians)\b/u;
const WORDS_TO_THE_DOERS = 5;
const LONGEST_DEED = 60;
const OF_THEM = /^ of (?:them|those|these|whom)\b/iu;
const COUNTED =
	/^\s?(?:of\s)?(?:(?:our|the|these|those|all)\s)?(?:(?!(?:for|among|amongst|from|with|to|by|at|in|on|against|than|versus)\s)[a-z-]{2,20}\s){0,2}$/u;
/**
 * What follows its subject and is no preposition, conjunction or modal verb, is what the subject does; a short clause that
 * says who they are ("who used it") goes before.
 */
const DEED =
	/^(?:(\s(?:who|that)\s(?:had\s)?[a-z]+\s(?:it|them|one)\b)|\s(?:who|that|which))?\s(?:did(?:n['’]t| not)\s|never\s)?(?:(?:then|also|only|still|now|simply|later|since|never|[a-z]{3,}ly)\s)?(?:(?:had|have|has)\s(?:since |then |now |already )?|(?:were|was|are|is|got)\s(?=[a-z]+(?:ed|en|wn|ost|eft)\b))?(?!(?:an?|the|of|in|at|on|among|amongst|with|and|or|nor|from|to|for|by|as|than|per|after|before|during|since|because|when|while|but|so|across|over|under|about|between|within|who|that|which|not|is|are|was|were|be|been|has|have|had|would|will|can|could|may|might|should|shall|each|every|whose|more|less|fewer|only|here|there|today|alone|too|again|already|together|overall|we|i|they|you|he|she|it|this|these|those|our|my|your|their|its|what|how|why|whose|through|into|onto|via|without|around|behind|inside|outside|near|off|out|up|down|briefed|trained|coached|seconded|interviewed|surveyed|invited|contacted|visited (?:at|by))\b)[a-z]{2,}/u;

/** What is ticked or felt between two places; "gave up" is a deed that has the word of an opinion. */
function holdsOpinion(reading: Reading, sentence: number, range: Span): boolean {
	const isGivingUp = mentionsIn(reading, sentence, "deed").some(
		(deed) => deed.lastWord > deed.word && deed.start < range.end && deed.end >= range.end,
	);
	if (isGivingUp) return false;
	return (["opinion", "score"] as const).some((kind) =>
		mentionsIn(reading, sentence, kind).some((mention) => mention.start < range.end && mention.end > range.start),
	);
}

/** "Those who gave 1 or 2 dropped the therapy in 34%": a deed and its figure, said of people told apart by their score. */
function figureOfScorers(reading: Reading, sentence: number, amounts: readonly Mention[]): Span | undefined {
	const scorers = scorersIn(reading, sentence);
	if (!scorers) return undefined;
	const { end } = reading.sentences[sentence]!;
	if (ARE_MORE.test(reading.text.slice(scorers.end, end))) return undefined;
	const figure = amounts.find(
		(amount) =>
			amount.start > scorers.end &&
			canCountDeeds(reading, amount) &&
			!mentionsIn(reading, sentence, "score").some(({ start }) => start >= scorers.end && start < amount.start) &&
			(holdsDeed(reading, sentence, { start: scorers.end, end: amount.start }) ||
				holdsDeed(reading, sentence, { start: amount.end, end: Math.min(end, amount.end + LONGEST_DEED) })),
	);
	return figure && { start: scorers.start, end: figure.end };
}

/** "The share of promoters went from 41% to 36%" says how many they are, not what they do. */
const ARE_MORE =
	/^\s(?:(?:have|has|had|now|\p{L}+ly)\s){0,3}(?:went|gone|rose|risen|grew|grown|fell|fallen|dropped|increased|decreased|declined|climbed|shrank|shrunk|make up|made up|account(?:ed)? for)\s(?:(?:from|by|to)\s)?\d/iu;

/** Where a sentence tells people apart by the score they gave: what it says of them belongs to the score. */
export function scorersIn(reading: Reading, sentence: number): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const match = SCORERS.exec(reading.text.slice(start, end));
	return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

const SCORERS =
	/\b(?:who|that|those|them|ones|others|[a-z]{3,}s)\s(?:(?:had|have|has)\s)?(?:(?:only|[a-z]{2,}ly)\s)?(?:scored|scoring|gave|giving|rated|marked|ticked|awarded)\b|\bwho (?:score|give|rate|mark|tick)\b|\b(?:promoters|passives|detractors)\b|\b[a-z]{3,}s (?:satisfied with|giving (?:us|it|them) \d)|\b(?:dis)?satisfied [a-z]{3,}s\b|\b[a-z]{3,}s who (?:were|are) (?:not |very |most |least )?(?:(?:dis)?satisfied|(?:un)?happy)\b|\b(?:un)?happ(?:y|ier|iest) [a-z]{3,}s\b|\bthe \d(?:\.\d)?s\b/iu;

function canCountDeeds(reading: Reading, amount: Mention): boolean {
	if (["percent", "money", "duration", "multiple"].includes(amount.tag)) return true;
	if (amount.tag !== "number") return false;
	return countsSomethingElse(amount) || /^\s(?:fewer |more |less )?times\b/iu.test(reading.text.slice(amount.end));
}

/** A verb of what customers do, or any past participle that is no opinion and no change of a figure. */
function holdsDeed(reading: Reading, sentence: number, range: Span): boolean {
	const isInside = (mention: Mention) => mention.start >= range.start && mention.end <= range.end;
	if (mentionsIn(reading, sentence, "deed").some(isInside)) return true;
	const others = (["opinion", "change"] as const).flatMap((kind) => mentionsIn(reading, sentence, kind));
	for (const match of matchesIn(reading.text.slice(range.start, range.end), PAST)) {
		const at = range.start + match.index;
		if (!others.some((mention) => at >= mention.start && at < mention.end)) return true;
	}
	return false;
}

const PAST = /\b[a-z]{2,}[^e\s]ed\b/gu;

/** "Bought 7.8% less", "renewed 1.4 times as often". */
function moreOrLess(reading: Reading, sentence: number, amounts: readonly Mention[]): Span | undefined {
	for (const deed of mentionsIn(reading, sentence, "deed")) {
		const figure = amounts.find(
			(amount) =>
				amount.word > deed.lastWord &&
				amount.word - deed.lastWord <= WORDS_TO_A_COMPARISON &&
				COMPARED.test(reading.text.slice(amount.end, amount.end + 24)),
		);
		if (figure) return { start: deed.start, end: figure.end };
	}
	return undefined;
}

const WORDS_TO_A_COMPARISON = 4;
const COMPARED = /^\s(?:times\s)?(?:more|less|fewer|as (?:often|much|many)|instead of|rather than)\b/iu;

/** "The same boaters gave up 140 moorings", "cancelled 85 season tickets": what they did to a number of things, and not we. */
function countOfDeeds(reading: Reading, sentence: number, amounts: readonly Mention[]): Span | undefined {
	for (const deed of mentionsIn(reading, sentence, "deed")) {
		if (!ENDS_CUSTOM.test(reading.text.slice(deed.start, deed.end))) continue;
		const figure = amounts.find(({ start, tag }) => tag === "number" && start - deed.end >= 1 && start - deed.end <= 8);
		if (!figure || !/^\s?(?:about |some |over |only )?$/u.test(reading.text.slice(deed.end, figure.start))) continue;
		const isOurs =
			ASKS_FOR.test(reading.text.slice(reading.sentences[sentence]!.start, deed.start)) ||
			OURS.test(reading.text.slice(Math.max(0, deed.start - 40), deed.start));
		if (!isOurs && THINGS.test(reading.text.slice(figure.end)) && countsSomethingElse(figure))
			return { start: deed.start, end: figure.end };
	}
	return undefined;
}

const ENDS_CUSTOM =
	/^(?:clos|cancel|cancelled|canceled|gave up|return|order|book|bought|rent|renew|borrow|hire|switch|withdr|terminat|lapse|redeem|reorder|rebook|upgrad|downgrad|donat|spent|drop|purchas|lost|left)/iu;
/** "Close 40 accounts": what stands first is an order, and nothing that was done. */
const ASKS_FOR = /^\W*$/u;
const OURS = /\b(?:we|I|team|staff|desk|agents?|crews?|engineers?|colleagues|office|department)\s(?:\p{L}+\s){0,2}$/iu;
const THINGS =
	/^\s(?:\p{L}+\s){0,3}?(?:accounts?|polic(?:y|ies)|contracts?|subscriptions?|memberships?|moorings?|berths?|tickets|nights?|stays|plans|loans?|cards?|orders?|bookings?|appointments|leases?|tenancies|passes|licen[cs]es|deposits)\b/iu;

/** "Leave us at 23% a year", "renewed at 94%". */
function deedAtRate(reading: Reading, sentence: number, amounts: readonly Mention[]): Span | undefined {
	for (const deed of mentionsIn(reading, sentence, "deed")) {
		const figure = amounts.find(
			({ tag, start }) =>
				tag === "percent" && start > deed.end && start - deed.end < 24 && AT.test(reading.text.slice(deed.end, start)),
		);
		if (figure) return { start: deed.start, end: figure.end };
	}
	return undefined;
}

const AT = /^\s(?:(?:us|again|early|with us)\s)?at\s(?:a rate of\s)?(?:only\s|about\s|just\s|over\s|under\s)?$/iu;

/** "We lose a tenant every nine days"; what "keep guest satisfaction" keeps is no guest. */
function lossOfPeople(reading: Reading, sentence: number, amounts: readonly Mention[]): Span | undefined {
	const scores = mentionsIn(reading, sentence, "score");
	for (const deed of mentionsIn(reading, sentence, "deed")) {
		if (!LOSES.test(reading.text.slice(deed.start, deed.end))) continue;
		const who = mentionsIn(reading, sentence, "people").find(
			(people) =>
				people.word > deed.lastWord &&
				people.word - deed.lastWord <= 3 &&
				!scores.some(({ start, end }) => start <= people.start && people.end <= end),
		);
		const figure = who && amounts.find((amount) => Math.abs(amount.word - who.word) <= WORDS_TO_THE_DOERS);
		if (figure) return { start: deed.start, end: Math.max(who.end, figure.end) };
	}
	return undefined;
}

const LOSES = /^(?:los|keep|kept|w[io]n)/iu;

function rateOrFrequency(reading: Reading, sentence: number): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const match =
		RATE.exec(text) ??
		FREQUENCY.exec(text) ??
		AS_OFTEN.exec(text) ??
		MORE_OF.exec(text) ??
		ONE_IN.exec(text) ??
		AGAIN.exec(text);
	return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}

/** "The share of callers who hung up fell from 11% to 6%": what moved is no score, no opinion and no answer. */
function measureThatMoved(reading: Reading, sentence: number): Span | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const text = reading.text.slice(start, end);
	const told = (["score", "opinion"] as const).flatMap((kind) => mentionsIn(reading, sentence, kind));
	for (const match of matchesIn(text, MOVED_FROM)) {
		const subject = text
			.slice(Math.max(0, match.index - LONGEST_SUBJECT), match.index)
			.split(CLAUSE_ENDS)
			.at(-1)!;
		const from = start + match.index - subject.length;
		const isOther = !told.some(
			(mention) => mention.end > from && mention.start < start + match.index + match[0].length,
		);
		if (isOther && COUNTS_DEEDS.test(subject) && !OF_ANSWERS.test(subject))
			return { start: from + /^\W*/u.exec(subject)![0].length, end: start + match.index + match[0].length };
	}
	return undefined;
}

const MOVED_FROM =
	/ (?:(?:has|have|had) )?(?:also )?(?:fell|fallen|dropped|declined|decreased|rose|risen|increased|grew|grown|climbed|went|gone|slid|slipped|shrank|shrunk|jumped|came|come|moved|was cut|were cut)(?: down| up| back)? (?:from [^.;]{0,12}\d[\d.,]*[^.;\d]{0,20} to [^.;]{0,12}\d|by (?:a |an |about |some )?(?:\d|half|third|quarter))| (?:(?:are|is|was|were) )?(?:up|down) (?:by )?\d[\d.,]* ?(?:%|per ?cent)| (?:are|were) (?:up|down) (?:by )?\d{2,}[\d,]*(?! ?(?:points?|basis|bps|%|\.\d))/giu;
const LONGEST_SUBJECT = 120;
const CLAUSE_ENDS = /[,;:]| [–—-] | (?:and|but|while|whereas) /u;
/** A share or a number of something, or several things that happen. */
const COUNTS_DEEDS =
	/\b(?:shares?|numbers?|proportion|percentage|volumes?|average|rates?|frequency|times?|length) (?:of|between|per|from|to) \p{L}|\b(?:transfers?|calls?|contacts?|complaints?|returns?|visits?|bookings?|orders?|cancellations?|refunds?|renewals?|referrals?|tickets?|repairs?|claims?|escalations?|errors?|no-shows?|queues?|waits?|waiting times?|handling times?|hold times?|call-backs?|rework|hang-ups?|drop-outs?|admissions?|readmissions?|appointments?|deliveries|enquiries|queries|disputes|withdrawals?|redemptions?|lapses|departures|defaults|leavers|registrations|applications|purchases|installs|downloads|sign-ups?|log-?ins?|sessions|nights|stays|policies|contracts|accounts|memberships|subscriptions|journeys|rides|sales|receipts|takings)\b[^.;,]{0,40}$/iu;
const OF_ANSWERS =
	/\b(?:responses?|respondents?|answers?|replies|surveys?|promoters?|detractors?|passives?|comments?|reviews?|stars?|points?|satisfied|dissatisfied|happy|unhappy|rank|staff|employees|colleagues|who (?:say|said|rate|rated|recommend|trust|agree))\b/iu;

/** "The recall rate slid from 61% to 52%": a rate of anything but answers and opinions. */
const RATE =
	/\b(?!(?:response|answer|reply|survey|return|participation|completion|satisfaction|approval|recommendation|recommend|promoter|detractor|positive|negative|click|open|exchange|interest|growth|any|this|that|the|our|a|first|second|third|flat|success|hourly|day|going|at)\s)[\p{L}-]{3,24} rates?\b[^.;%]{0,40}\d\s?(?:%|percent|per cent|per (?:hundred|thousand|100|1,?000|10,?000))/iu;

/** "4.6 visits a year", "3.7 fewer times in six months", "calls … 38 per thousand": how often people do a thing. */
const FREQUENCY =
	/\b(?:ring|call|phone|e-?mail|write|visit|come|contact)(?:s|ed)? (?:us |back |in )?\d[\d.,]* times\b|\b\d[\d.,]* (?:more |fewer |less )?(?:times|visits|orders|trips|nights|bookings|calls|purchases|journeys|stays|rides|deliveries|appointments|sessions|loans)\s(?:an?|per|each|every|in|within|over)\s(?:\d[\d,]*\s)?(?!(?:row|total|all|our|the)\b)\p{L}+|\b(?:calls|contacts|claims|disputes|returns|visits|repairs|complaints)\b[^.;]{0,90}\d[\d.,]*\s(?:an?|per)\s(?:day|week|month|quarter|year|hundred|thousand|100|1,?000|10,?000)\b/iu;

/** "Sent parcels back three times as often", "rang us twice as often": how often people did a thing. */
const AS_OFTEN =
	/\b(?!(?:scored?|rated?|answered|replied|responded|said|felt|marked|gave|praised|mentioned|recommended|ticked)\b)(?:\p{Ll}{3,}ed|rang|left|came|went|sent|took|bought|wrote|paid|broke|lost) (?:(?!(?:us|it|them) (?:a|an|the|only)\b)[\p{L}-]+ ){0,4}(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*) times|half|one and a half times) (?:as|more|less) (?:often|frequently|likely)\b/u;

/** "4,300 more calls": how many more of anything but points and answers. */
const MORE_OF =
	/\b\d[\d.,]* (?:more|fewer|extra|additional|further) (?!(?:points?|stars?|answers?|responses?|respondents?|surveys?|times|than|per|staff|people)\b)[a-z]{4,}/u;

/** "71% had tested it again", "lessons sold per learner are 19": what was done anew, and how much of it by each. */
const AGAIN =
	/\d\s?(?:%|percent|per cent)\s(?!would|will|could|might|may)(?:[a-z]+\s){1,5}again\b|\b(?:sold|bought|booked|ordered|spent|borrowed|contacts|calls|visits|orders|nights|bookings|repairs|trips|complaints|tickets)\sper\s[a-z]+[\s:][^.;]{0,20}\d/iu;

/** "Every third parcel was refused": a share in words, of things that something happened to. */
const ONE_IN =
	/\b(?:every (?:second|third|fourth|fifth|sixth|tenth)|one in (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3})) [a-z]{3,}(?: [a-z]+)? (?:is|are|was|were|has|have|had) (?!(?:satisfied|dissatisfied|happy|unhappy|pleased|asked|surveyed|interviewed)\b)[a-z]+(?:ed|en|wn|ost|eft|ght)\b/iu;
