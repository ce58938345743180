import type { Argument } from "../../argument/argument";
import type { ScoreClaim } from "../../argument/scores/claims";
import { sentenceFix } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import type { Section } from "../../text/document";

export const unvaluedBehaviour: Rule = {
	id: "unvalued-behaviour",
	title: "What customers did, without what it is worth",
	why: "Renewals and repeat calls are already the language of operations. One multiplication more, and they are the language of the board.",
	clear: "Say in this section what the change in behaviour is worth in money.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "She also does the math",
	},
	severity: "hint",
	scope: "passage",
	reach: "section",
	pillar: "money",
	examples: [
		{
			bad: "«NPS rose 6 points» and renewals rose from 88% to 94%.",
			fixed: "NPS rose 6 points and renewals rose from 88% to 94%. That is worth [amount] a year.",
		},
		{ bad: "«CSAT fell to 71%» as repeat contacts rose by 31%." },
		{ bad: "## North\n\nOur «satisfaction is 3.9» and churn is 4.1%.\n\n## South\n\nChurn costs us £2m." },
		{ bad: "«CSAT rose to 88%» and repeat claims dropped by 9%." },
		{ good: "NPS rose 6 points and renewals rose from 88% to 94%. That is worth £1.2m a year." },
		{ good: "NPS rose 6 points and renewals rose from 88% to 94%.\n\nEach point of renewals brings £200,000." },
		{ good: "Renewals rose from 88% to 94%." },
		{ good: "CSAT rose to 88% and repeat claims dropped by 9%, saving €400,000." },
		{
			good: "NPS is the share of promoters minus detractors; renewals are counted monthly.",
			tempting: true,
			note: "A definition.",
		},
		{ good: "NPS rose 6 points.", tempting: true, note: "No behaviour: bare-score's business." },
		{ good: "CSAT and repeat claims are both on the dashboard.", tempting: true, note: "Nothing is claimed." },
	],
	spares,
	*check(argument) {
		for (const claim of argument.scoreClaims) {
			if (claim.sentence === undefined || spares(argument, claim)) continue;
			const quote = argument.quote(claim.passage, claim.range);
			yield {
				span: argument.spanOf(claim.passage, claim.range),
				message: `What customers did stands beside “${quote}”, but nothing in this section says what that is worth in money. Add the amount.`,
				fixes: [
					sentenceFix(
						argument,
						claim.passage,
						claim.sentence,
						"Say what it is worth in money",
						"That is worth [amount] a year.",
					),
				],
			};
		}
	},
};

function spares(argument: Argument, { passage, sentence, worth }: ScoreClaim): string | undefined {
	if (sentence === undefined) return "It looks at sentences, not at tables.";
	if (worth.accepted?.tier !== "behaviour") return "The score is not tied to what customers did.";
	return hasMoney(argument, passage.section) ? "The section names an amount of money." : undefined;
}

function hasMoney(argument: Argument, section: Section): boolean {
	return section.passages.some((passage) =>
		argument
			.readingOf(passage)
			.of("amount")
			.some((amount) => amount.tag === "money"),
	);
}
