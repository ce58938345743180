import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
import { isReference } from "../../argument/wording/counted";
import { hopeIn, lengthOfFiller } from "../../argument/wording/hopes";
import type { Hit } from "../../lint/finding";
import { guided, insertClause } from "../../lint/insertions";
import { judging, type Reason } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

export const hedgedBenefit: Rule = {
	id: "hedged-benefit",
	title: "A benefit that only may come",
	why: "Doubt is honest; unmeasured doubt is not usable. A range, a probability or a test with a threshold lets an executive take the risk with open eyes.",
	clear: "Give a range, a probability, or the test that will settle it.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
	},
	severity: "hint",
	scope: "case",
	reach: "section",
	pillar: "wording",
	examples: [
		{
			bad: "A call-back option «could reduce repeat calls» at our branches.",
			fixed: "A call-back option could reduce repeat calls at our branches, by [from %] to [to %].",
		},
		{ bad: "Shorter queues «should lift renewals» too." },
		{ bad: "Evening calls «should also help with staff turnover»." },
		{ bad: "«Repeat visits could fall» on the coast lines." },
		{
			good: "Is it possible to raise takings and cut costs? Yes: the trial did both.",
			tempting: true,
			note: "A question.",
		},
		{ bad: "«Perhaps some of the lapsed members will come back» if we ring them." },
		{ good: "It may be that the winch is late.", tempting: true, note: "A worry." },
		{ good: "Costs could rise in the first winter.", tempting: true, note: "A risk, not a benefit." },
		{ bad: "The app «may increase loyalty» among younger tenants." },
		{ bad: "Self-service returns «may bring down call volumes»." },
		{ bad: "The concierge app «has the potential to increase revenue» per guest." },
		{ good: "A call-back option could reduce repeat calls by 15 to 25%." },
		{ good: "If repeat calls could be reduced below 20% in the pilot, we extend it." },
		{ good: "Outage texts might reduce churn by 0.3 to 0.6 points a quarter." },
		{ good: "The trial shows whether texts can reduce missed visits; we go on at 6% or less." },
		{ bad: "The lockers «may open doors with other freight lines» too." },
		{ bad: "- Queues at the night gate «should go down»" },
		{ bad: "Crews «should be calmer after the winter»." },
		{ bad: "«Perhaps the desk also saves some overtime»." },
		{ bad: "The pier «should lead to stronger summer bookings»." },
		{ bad: "There «could be some upside on freight»." },
		{ bad: "The lock «could be relieved by a second winch»." },
		{ bad: "Anglers «might ring the desk less often on» Sundays." },
		{ bad: "Pilots «could also lose less time on hold»." },
		{ bad: "Tenants «might pay sooner with a reminder»." },
		{ bad: "A list of berths «may lighten the workload at the desk»." },
		{ bad: "«It is conceivable that the gate saves overtime»." },
		{ bad: "Berth renewals «should start to edge upwards»." },
		{ bad: "Average orders «could become bigger»." },
		{ bad: "The seal «may also bring down the number of lamps» returned." },
		{ bad: "There «may be a bit more spent in» the café." },
		{ bad: "«It is hoped that some former berth holders return»." },
		{ bad: "| Step | Gain |\n|---|---|\n| A second gate | «possibly fewer disputes» |" },
		{ bad: "«Touch wood, the longer evenings at the quay will keep some» of the anglers with us." },
		{ bad: "«If all goes well, the crews of the north pier will lose fewer» nets to the weed." },
		{ bad: "Fewer torn sails «could well be the upshot»." },
		{ bad: "The lock keepers «might look on us more kindly»." },
		{ bad: "«Odds are the lamp takes the late calls off the» harbour desk." },
		{ bad: "The map «may decrease the number of visits to» the lodge." },
		{ bad: "The harbour board's aim is 4% more berths, and the lounge «could help us reach it»." },
		{ bad: "Chandlers «may show our ropes more readily»." },
		{ bad: "Permit calls «could move to the app»." },
		{ bad: "It «may allow us to redeploy some of the porters»." },
		{ bad: "Wardens «should see far fewer letters»." },
		{ bad: "Word «may spread and bring us new growers»." },
		{ bad: "The tower «could also make the yard a calmer place» to work." },
		{ bad: "Deck hands «should find the shift less tiring»." },
		{ bad: "Some savings on rope «may also be possible»." },
		{ good: "Members may see fewer boats in winter.", tempting: true, note: "A loss, if anything." },
		{ good: "Drivers should report to our desk more often.", tempting: true, note: "A duty." },
		{ good: "Anglers may contact us more often in spring.", tempting: true, note: "More work." },
		{ good: "Trams may move to the new depot in June.", tempting: true, note: "No call that goes away." },
		{
			good: "The trial cut tows by 18%, and the lamps could reduce them again.",
			tempting: true,
			note: "What a trial has shown is a range.",
		},
		{ good: "Touch wood, we have had no fire on the pier since May.", tempting: true, note: "No gain is hoped for." },
		{ good: "We may get them back in June.", tempting: true, note: "Nobody is won back." },
		{ good: "The pilot may be relieved at noon by her deputy.", tempting: true, note: "A change of watch." },
		{ good: "Perhaps a less formal letter is enough.", tempting: true, note: "No cost that shrinks." },
		{ good: "There could be fewer crews in winter, which is a risk.", tempting: true, note: "Feared, not hoped for." },
		{ good: "Staff should also reduce the light at night.", tempting: true, note: "A duty." },
		{ good: "Higher fuel prices could reduce our margin.", tempting: true, note: "A risk." },
		{ good: "It might help to know the tide.", tempting: true, note: "Advice." },
		{
			good: "Dispatchers might confirm late dates to be safe, which would raise costs.",
			tempting: true,
			note: "A risk.",
		},
		{ good: "You may reduce the font size in the form.", tempting: true, note: "Permission." },
		{ good: "Patients may reduce the dose after day three.", tempting: true, note: "A permission." },
		{ good: "Hauliers could raise their prices in June.", tempting: true, note: "A risk." },
	],
	...judging({
		taken: "It says that a benefit may come.",
		nothing: "Nothing settles it: the sentence has no figure and names no test.",
		*judge(argument) {
			for (const passage of argument.passagesWith("hedge")) {
				if (argument.standsUnder(passage, "risks", "glossary", "method", "annex")) continue;
				const reading = argument.readingOf(passage);
				const seen = new Set<number>();
				for (const hedge of reading.of("hedge")) {
					if (hedge.quoted || seen.has(hedge.sentence) || isAsked(reading, hedge)) continue;
					const benefit = benefitOf(reading, hedge);
					const range = benefit ? rangeOf(reading, hedge, benefit) : hopeIn(reading, hedge);
					if (!range) continue;
					seen.add(hedge.sentence);
					const cleared = settledBy(passage, reading, hedge, range);
					yield cleared ? { passage, range, cleared } : { passage, range, hit: hitOf(argument, passage, hedge, range) };
				}
			}
		},
	}),
};

/** "Is it possible to save hours?": the question before the answer. */
function isAsked({ text, sentences }: Reading, { sentence }: Mention): boolean {
	return IS_IT_SO.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end));
}

const IS_IT_SO = /^\W*(?:is|are|was|would) (?:it|this|that|we|they)\b.*\?\W*$/iu;

function rangeOf(reading: Reading, hedge: Mention, benefit: Mention): Span {
	return { start: Math.min(hedge.start, benefit.start), end: Math.max(endOf(reading, hedge), benefit.end) };
}

function hitOf(argument: Argument, passage: Passage, hedge: Mention, range: Span): Hit {
	const quote = argument.quote(passage, range);
	return {
		span: argument.spanOf(passage, range),
		message: `“${quote}” leaves the reader to guess. Give a range, or name the test that will settle it.`,
		fixes: [guided("Give a range", [insertClause(argument, passage, hedge.sentence, ", by [from %] to [to %]")])],
	};
}

const GOOD =
	/^(?:lift|improv|reduc|increas|boost|rais|lower|cut|grow|sav|strengthen|enhanc|gain|retain|win|shorten|bring|decreas|driv|unlock|generat|deliver|free|yield|attract|keep|prevent|avoid|reliev|eas|minimi[sz]|accelerat|protect|secur|do wonders|result in (?:more|fewer|less|lower|higher|better)|lead to (?:more|fewer|less|lower|higher|better)|have a (?:positive|good|favou?rable)|see (?:an? )?(?:increase|rise|uplift|fewer|less|drop))/iu;
const LEAD_IN =
	/^(?:(?:we|it) (?:can|could)\s)?(?:(?:permit|allow|enable|serve|contribute|lead|help)\s(?:us\s)?(?:to\s)?(?:also\s)?)?/iu;

/** More effort or more calls are no benefit. */
const RAISES = /^(?:lift|improv|increas|boost|rais|grow|generat|attract|bring|driv)/iu;

const LOWERS = /^(?:reduc|lower|cut|decreas|shrink)/iu;

/** Less of it is no benefit: money that comes in, and what customers do for us. */
function isAsset(reading: Reading, { start, end }: Span): boolean {
	return /margin|revenue|sales|income|takings|profit|satisfaction|score|turnover$/iu.test(
		reading.text.slice(start, end),
	);
}

const WORDS_TO_THE_BENEFIT = 8;

/** A good change within reach of the hedge, and what it changes. */
function benefitOf(reading: Reading, hedge: Mention): Mention | undefined {
	const change = changeOf(reading, hedge);
	if (change) return change;
	const behind = reading.text.slice(hedge.end);
	const after = behind.slice(lengthOfFiller(behind)).replace(LEAD_IN, "");
	const word = reading.text.slice(hedge.start, hedge.end);
	const verb =
		/(?:lift|improve|raise|reduce|increase|boost|lower|cut|help)$/iu.test(word) ||
		GOOD.test(after) ||
		/^(?:help|lead) (?:to |us )?(?:\S+ )?/iu.test(after);
	if (!verb || /^(?:you|users?|customers?)\s*$/iu.test(reading.text.slice(Math.max(0, hedge.start - 6), hedge.start)))
		return undefined;
	const targets = (["behaviour", "money", "score", "benefit", "burden"] as const).flatMap((kind) =>
		mentionsIn(reading, hedge.sentence, kind),
	);
	return targets
		.filter(
			(target) =>
				target.start > hedge.end &&
				target.word - hedge.lastWord <= WORDS_TO_THE_BENEFIT &&
				(target.kind !== "burden" || !RAISES.test(after)) &&
				!(LOWERS.test(after) && isAsset(reading, target)) &&
				!GOOD.test(reading.text.slice(target.start, target.end)),
		)
		.sort((one, other) => one.word - other.word || other.end - one.end)[0];
}

const UP = "rise|increase|improve|grow|pick up|go up|climb";
const DOWN =
	"fall|drop|decrease|shrink|decline|go down|come down|follow|be (?:also )?(?:reduced|lowered|cut|avoided|saved)";
const CHANGES = new RegExp(`^\\s*(?:also )?(?:(${UP})|(?:${DOWN}))\\b`, "iu");
const CHANGE_WITHIN = new RegExp(`(?:(${UP})|(?:${DOWN}|be))$`, "iu");
const BURDEN =
	/cost|churn|complain|call|contact|refund|error|attrition|turnover|delay|wait|show|expense|ticket|loss|burnout|cancel|return|repeat/iu;

/** "Complaints may go down": what changes for the better stands before the hedge. */
function changeOf(reading: Reading, hedge: Mention): Mention | undefined {
	const after = CHANGES.exec(reading.text.slice(hedge.end, hedge.end + 30));
	const within = CHANGE_WITHIN.exec(reading.text.slice(hedge.start, hedge.end));
	if (!after && !within) return undefined;
	const rises = (after ?? within)![1] !== undefined;
	return (["behaviour", "money"] as const)
		.flatMap((kind) => mentionsIn(reading, hedge.sentence, kind))
		.find(
			(target) =>
				target.word < hedge.word &&
				hedge.word - target.lastWord <= 3 &&
				!/[,;:.]/u.test(reading.text.slice(target.end, hedge.start)) &&
				BURDEN.test(reading.text.slice(target.start, target.end)) !== rises,
		);
}

/** The hedge, with the change behind it. */
function endOf(reading: Reading, hedge: Mention): number {
	return hedge.end + (CHANGES.exec(reading.text.slice(hedge.end, hedge.end + 30))?.[0].length ?? 0);
}

function settledBy(passage: Passage, reading: Reading, hedge: Mention, range: Span): Reason | undefined {
	const figure = figureIn(reading, hedge);
	if (figure) return { passage, range: figure, because: "A figure says how much." };
	const test = mentionsIn(reading, hedge.sentence, "hypothesis").find(
		(mention) => !(mention.start >= hedge.start && mention.end <= hedge.end) && settles(reading, mention, hedge),
	);
	if (test) return { passage, range: test, because: "It is put as a condition or a question that a test can settle." };
	const next = settlingSentence(reading, hedge);
	if (next) return { passage, range: next, because: "The next sentence gives a figure or a test for it." };
	return isDenied(reading, hedge, range)
		? { because: "The sentence denies something, and promises no benefit." }
		: undefined;
}

/** How long it takes, or how many are to be called, says nothing of what comes of it. */
function figureIn(reading: Reading, hedge: Mention): Mention | undefined {
	const { start } = reading.sentences[hedge.sentence]!;
	return mentionsIn(reading, hedge.sentence, "amount").find((amount) => {
		if (isReference(reading, amount) || isOfAnotherClause(reading, amount, hedge)) return false;
		const before = reading.text.slice(start, amount.start);
		if (amount.tag === "duration") return amount.start > hedge.end && BY_HOW_LONG.test(before);
		const isCount = amount.tag === "number" && amount.end < hedge.start;
		return !isCount || !(OF_A_GROUP.test(before) || /^\p{L}+$/u.test(reading.text.slice(amount.start, amount.end)));
	});
}

/** "The harbour's aim is 4%, and the desk could help": what is so or is wanted, told before, gives the hope no range. */
function isOfAnotherClause({ text, sentences }: Reading, amount: Mention, hedge: Mention): boolean {
	if (amount.end > hedge.start || !NEXT_CLAUSE.test(text.slice(amount.end, hedge.start))) return false;
	return STATES.test(text.slice(sentences[hedge.sentence]!.start, amount.start));
}

const NEXT_CLAUSE = /[,;–—](?: (?:and|but|so))? (?!which\b|who\b|or\b)[\p{L}]/u;
const STATES =
	/(?:^|['’]s |\b(?:the|our|its|their|my|your) )(?:[\p{L}-]+ ){0,4}?(?:goals?|targets?|number|aims?|objectives?|ambitions?|budgets?|backlog|plan)(?: [\p{L}\p{N}-]+){0,5}? (?:is|are|of|at|stands at)(?: [\p{L}-]+){0,3} \p{Sc}?$/iu;

/** "The 300 oldest members": how many they are, and not how many may be won. */
const OF_A_GROUP = /\b(?:the|our|these|those|all|its|their)\s$/iu;
const BY_HOW_LONG = /\b(?:by|to|from|save|saves|below|under|between|of|than|about|some|up to)\s$/iu;

/** A test settles it; "if" does so where the hedge stands in its clause, since a plan's other conditions test nothing. */
function settles({ text }: Reading, mention: Mention, hedge: Mention): boolean {
	const words = text.slice(mention.start, mention.end);
	if (/test|assum|hypothes|whether/iu.test(words)) return true;
	return mention.start < hedge.start && /^if/iu.test(words) && !/,/u.test(text.slice(mention.end, hedge.start));
}

/** "We put it at 2 to 4 points", "the pilot will show": the next sentence speaks of the same benefit. */
function settlingSentence(reading: Reading, { sentence }: Mention): Span | undefined {
	const next = reading.sentences[sentence + 1];
	if (!next) return undefined;
	const text = reading.text.slice(next.start, next.end);
	const hasAmount = mentionsIn(reading, sentence + 1, "amount").some((amount) => !isReference(reading, amount));
	return (hasAmount && SIZES_IT.test(text)) || TESTS_IT.test(text) ? next : undefined;
}

const SIZES_IT =
	/^\W*(?:(?:it|this|that|they|these) (?:is|are|would|will|could|comes?|came|makes?)\b|(?:we|finance) (?:put|estimate|expect|assume|reckon|price|plan|count)|(?:our|the) (?:range|estimate|model|forecast|calculation|assumption|pilot|trial|test|expectation)|between|at |in (?:the|our) (?:pilot|trial|test))/iu;
const TESTS_IT =
	/\b(?:we(?:['’]ll| will| shall| want to)? test (?:it|this|that)|(?:test|trial|pilot|experiment) (?:will|is to|should) (?:show|tell|settle|decide|answer))\b|\bby how much\b|\b(?:trial|test|pilot|experiment) is for\b|\bwe (?:stop|carry on|go on|extend it|withdraw it) (?:if|unless)\b/iu;

/** "May not reduce", "nobody could save": what stands in the same clause before the gain. */
function isDenied(reading: Reading, hedge: Mention, range: Span): boolean {
	const sentence = reading.sentences[hedge.sentence]!.start;
	return mentionsIn(reading, hedge.sentence, "negation").some(
		({ start, end }) =>
			start < range.end &&
			!(start >= hedge.start && end <= hedge.end) &&
			!OF_SOME.test(reading.text.slice(sentence, start)) &&
			(start >= range.start || !/[,;:–—]/u.test(reading.text.slice(end, range.start))) &&
			!/^no[- ]shows?\b/iu.test(reading.text.slice(start)),
	);
}

/** "Agents who do not have to search": which ones are meant. */
const OF_SOME = /\b(?:who|that|which|whose)\s(?:\p{L}+\s){0,2}$/iu;
