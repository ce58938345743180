import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
import { insertClause } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import type { Passage } from "../../text/document";

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
	pillar: "wording",
	examples: [
		{
			bad: "A call-back option «could reduce repeat calls» at our branches.",
			fixed: "A call-back option could reduce repeat calls at our branches, by [from %] to [to %].",
		},
		{ bad: "Shorter queues «should lift renewals» too." },
		{ bad: "The app «may increase loyalty» among younger tenants." },
		{ bad: "Self-service returns «may bring down call volumes»." },
		{ bad: "The concierge app «has the potential to increase revenue» per guest." },
		{ good: "A call-back option could reduce repeat calls by 15 to 25%." },
		{ good: "If repeat calls could be reduced below 20% in the pilot, we extend it." },
		{ good: "Outage texts might reduce churn by 0.3 to 0.6 points a quarter." },
		{ good: "The trial shows whether texts can reduce missed visits; we go on at 6% or less." },
		{
			good: "Dispatchers might confirm late dates to be safe, which would raise costs.",
			tempting: true,
			note: "A risk.",
		},
		{ good: "You may reduce the font size in the form.", tempting: true, note: "Permission." },
		{ good: "Patients may reduce the dose after day three.", tempting: true, note: "A permission." },
		{ good: "Hauliers could raise their prices in June.", tempting: true, note: "A risk." },
	],
	*check(argument) {
		for (const passage of argument.passagesWith("hedge")) {
			if (argument.standsUnder(passage, "risks", "glossary", "method", "annex")) continue;
			const reading = argument.readingOf(passage);
			const seen = new Set<number>();
			for (const hedge of reading.of("hedge")) {
				if (hedge.quoted || seen.has(hedge.sentence)) continue;
				const benefit = benefitOf(reading, hedge);
				if (!benefit || isSettled(reading, hedge.sentence)) continue;
				seen.add(hedge.sentence);
				yield hitOf(argument, passage, hedge, benefit);
			}
		}
	},
};

function hitOf(argument: Argument, passage: Passage, hedge: Mention, benefit: Mention) {
	const range = { start: hedge.start, end: Math.max(hedge.end, benefit.end) };
	const quote = argument.quote(passage, range);
	return {
		span: argument.spanOf(passage, range),
		message: `“${quote}” leaves the reader to guess. Give a range, or name the test that will settle it.`,
		fixes: [
			{
				kind: "guided" as const,
				title: "Give a range",
				edits: [insertClause(argument, passage, hedge.sentence, ", by [from %] to [to %]")],
			},
		],
	};
}

const GOOD =
	/^(?:lift|improv|reduc|increas|boost|rais|lower|cut|grow|sav|strengthen|enhanc|gain|retain|win|shorten|bring down|decreas)/iu;

/** A good change within reach of the hedge, and what it changes. */
function benefitOf(reading: Reading, hedge: Mention): Mention | undefined {
	const after = reading.text.slice(hedge.end).trimStart();
	const word = reading.text.slice(hedge.start, hedge.end);
	const verb =
		/(?:lift|improve|raise|reduce|increase|boost|lower|cut)$/iu.test(word) ||
		GOOD.test(after) ||
		/^(?:help|lead) (?:to |us )?(?:\S+ )?/iu.test(after);
	if (!verb || /^(?:you|users?|customers?)\s*$/iu.test(reading.text.slice(Math.max(0, hedge.start - 6), hedge.start)))
		return undefined;
	const targets = (["behaviour", "money", "score", "benefit"] as const).flatMap((kind) =>
		mentionsIn(reading, hedge.sentence, kind),
	);
	return targets
		.filter(
			(target) =>
				target.start > hedge.end &&
				target.word - hedge.lastWord <= 5 &&
				!GOOD.test(reading.text.slice(target.start, target.end)),
		)
		.sort((one, other) => one.word - other.word || other.end - one.end)[0];
}

function isSettled(reading: Reading, sentence: number): boolean {
	if (mentionsIn(reading, sentence, "amount").length > 0) return true;
	if (
		mentionsIn(reading, sentence, "hypothesis").some((mention) =>
			/^if|test|assum|hypothes|whether/iu.test(reading.text.slice(mention.start, mention.end)),
		)
	)
		return true;
	return mentionsIn(reading, sentence, "negation").length > 0;
}
