import type { Argument } from "../../argument/argument";
import { isReference } from "../../argument/counted";
import { hopeIn } from "../../argument/hopes";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
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
					if (hedge.quoted || seen.has(hedge.sentence)) continue;
					const benefit = benefitOf(reading, hedge);
					const range = benefit ? rangeOf(reading, hedge, benefit) : hopeIn(reading, hedge);
					if (!range) continue;
					seen.add(hedge.sentence);
					const cleared = settledBy(passage, reading, hedge);
					yield cleared ? { passage, range, cleared } : { passage, range, hit: hitOf(argument, passage, hedge, range) };
				}
			}
		},
	}),
};

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
	/^(?:(?:also|then|even|indirectly|well|further|certainly|thus|equally|likewise|we can|we could|it can)\s){0,2}(?:(?:permit|allow|enable|serve|contribute|lead|help)\s(?:us\s)?(?:to\s)?(?:also\s)?)?/iu;

/** More effort or more calls are no benefit. */
const RAISES = /^(?:lift|improv|increas|boost|rais|grow|generat|attract|bring|driv)/iu;

const LOWERS = /^(?:reduc|lower|cut|decreas|shrink)/iu;

/** Less of it is no benefit: money that comes in, and what customers do for us. */
function isAsset(reading: Reading, { kind, start, end }: Mention): boolean {
	if (kind !== "money" && kind !== "score") return false;
	return /margin|revenue|sales|income|profit|satisfaction|score|turnover$/iu.test(reading.text.slice(start, end));
}

const WORDS_TO_THE_BENEFIT = 8;

/** A good change within reach of the hedge, and what it changes. */
function benefitOf(reading: Reading, hedge: Mention): Mention | undefined {
	const change = changeOf(reading, hedge);
	if (change) return change;
	const after = reading.text.slice(hedge.end).trimStart().replace(LEAD_IN, "");
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

function settledBy(passage: Passage, reading: Reading, { sentence, start }: Mention): Reason | undefined {
	const amount = mentionsIn(reading, sentence, "amount").find((candidate) => !isReference(reading, candidate));
	if (amount) return { passage, range: amount, because: "A figure says how much." };
	const test = mentionsIn(reading, sentence, "hypothesis").find((mention) =>
		(mention.start < start ? /^if|test|assum|hypothes|whether/iu : /test|assum|hypothes|whether/iu).test(
			reading.text.slice(mention.start, mention.end),
		),
	);
	if (test) return { passage, range: test, because: "It is put as a condition or a question that a test can settle." };
	return mentionsIn(reading, sentence, "negation").length > 0
		? { because: "The sentence denies something, and promises no benefit." }
		: undefined;
}
