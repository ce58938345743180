import type { Argument } from "../../argument/argument";
import { mentionsIn } from "../../argument/reading";
import type { ScoreClaim } from "../../argument/scores/claims";
import type { Support } from "../../argument/scores/support";
import { guided, insertClause } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";

export const skippedBehaviour: Rule = {
	id: "skipped-behaviour",
	title: "From score to money without what customers did",
	why: "Between a happier customer and a dollar stands something the customer does: renews, stops calling, buys again. Leave it out, and the sum looks like magic.",
	clear: "Name what customers did differently, between the score and the money.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "other goals are accomplished through improved customer outcomes",
	},
	severity: "information",
	scope: "passage",
	reach: "section",
	pillar: "outcome",
	supersedes: ["unvalued-behaviour"],
	examples: [
		{
			bad: "«NPS rose 6 points», worth £1.2m a year.",
			fixed: "NPS rose 6 points, worth £1.2m a year, because [behaviour] went from [baseline %] to [result %].",
		},
		{ bad: "Lifting «CSAT from 71% to 80%» brings $4m in revenue." },
		{ bad: "Each step up in our «star rating, now 4.1», is worth €300,000." },
		{ bad: "Raising «patient satisfaction by 5 points» will bring in $900,000." },
		{ bad: "«Ten points of NPS» are worth ₹4 crore to the bank." },
		{ good: "NPS rose 6 points and renewals rose from 88% to 94%, worth £1.2m a year." },
		{ good: "Those who scored 9 or 10 bought again twice as often, worth £1.2m; CSAT rose to 80%." },
		{ good: "Repeat calls fell by 31%, worth $4m." },
		{ good: "The CSAT survey costs £40,000 a year.", tempting: true, note: "The price of an instrument." },
		{ good: "NPS is 31. The platform costs $400,000.", tempting: true, note: "Money of something else." },
		{ good: "The NPS tool is renewed for ₹18 lakh.", tempting: true, note: "A price." },
	],
	spares,
	*check(argument) {
		for (const claim of argument.scoreClaims) {
			if (claim.sentence === undefined || spares(argument, claim)) continue;
			const quote = argument.quote(claim.passage, claim.range);
			yield {
				span: argument.spanOf(claim.passage, claim.range),
				message: `“${quote}” leads straight to money: what did customers do in between? Name it (renewed, called less, bought again).`,
				fixes: [
					guided("Say what customers did", [
						insertClause(
							argument,
							claim.passage,
							claim.sentence,
							", because [behaviour] went from [baseline %] to [result %]",
						),
					]),
				],
			};
		}
	},
};

function spares(argument: Argument, { passage, sentence, worth: { accepted } }: ScoreClaim): string | undefined {
	if (sentence === undefined) return "It looks at sentences, not at tables.";
	if (accepted?.tier !== "money") return "No money is tied to the score.";
	if (accepted.passage !== passage || !standsIn(argument, accepted, sentence))
		return "The money stands in another sentence, so there is no leap within this one.";
	const reading = argument.readingOf(passage);
	if (reading.has("behaviour")) return "The paragraph names what customers did.";
	return mentionsIn(reading, sentence, "placeholder").length > 0 ? "The sentence is still to be filled in." : undefined;
}

function standsIn(argument: Argument, { passage, range }: Support, sentence: number): boolean {
	const { start, end } = argument.readingOf(passage).sentences[sentence]!;
	return range.start >= start && range.end <= end;
}
