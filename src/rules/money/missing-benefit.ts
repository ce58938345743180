import { asking } from "../../lint/asking";
import { lacksReturn } from "../../lint/kinds";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingBenefit: Rule = {
	id: "missing-benefit",
	title: "No benefit in money",
	why: "A score is no reason to spend. Executives weigh what comes back against what goes out, in the same currency.",
	clear: "Say what the programme brings in a year, in money, and how you come to it.",
	source: {
		article: "When it’s time to transform customer experience, who needs to be “on board”?",
		author: "author not named",
		quote: "the benefits of improving customer experience",
	},
	severity: "warning",
	scope: "document",
	pillar: "money",
	examples: [
		{
			bad: "# «Kinder letters from the tax office»\n\nWe ask for €60,000 to rewrite 40 letters. Satisfaction should rise from 61% to 75%.",
			fixed:
				"# Kinder letters from the tax office\n\nWe ask for €60,000 to rewrite 40 letters. Satisfaction should rise from 61% to 75%.\n\n## What it brings\n\n| Benefit | How we get there | Per year |\n|---|---|---:|\n| [behaviour] | [number] × [amount] | [amount] |",
		},
		{
			bad: "# «A new app for season tickets»\n\nThe app costs $400,000. It will delight our fans and strengthen their loyalty.",
		},
		{
			bad: "# Ward signs\n\nThe signs cost £18,000.\n\n## «Benefits»\n\n- Better first impression\n- Fewer lost visitors",
		},
		{ bad: "# «Token counters»\n\nThe counters cost ₹14 lakh. Patients will be happier and our image will improve." },
		{ good: "# Kinder letters\n\nClear letters avoid 9,000 calls at €6, a saving of €54,000 a year." },
		{ good: "# Season tickets\n\nWe expect 600 more renewals. That is $210,000 a year." },
		{ good: "# Ward signs\n\n| Benefit | Per year |\n|---|---:|\n| Missed appointments avoided | £31,000 |" },
		{ good: "# Night lamps\n\nThe lamps will bring down overtime by $18,000 a year." },
		{ good: "# Token counters\n\nThe counters avoid 1,200 walk-outs a month at ₹450 each, about ₹5.4 lakh." },
		{ good: "# Night lamps\n\nEach fall costs us £2,600; we expect 40 fewer a year." },
		{
			good: "# Porters on call\n\nThe pilot pays for itself: 1,100 bed hours at $90 come back to us, $99,000 in all.",
			tempting: true,
			note: "No heading announces it, but it is said.",
		},
		{
			good: "# Dealer portal\n\nWe carry disputes of ₹3.2 crore; half of it is recoverable within the year.",
			tempting: true,
			note: "A recoverable loss is a benefit.",
		},
	],
	...asking({
		part: "benefit",
		as: "the benefit in money",
		find: ({ parts }) => parts.benefit,
		uncovers: (argument) => (argument.parts.cost.present && lacksReturn(argument) ? "return" : undefined),
		absence: (benefit) => ({
			theme: "benefit",
			message: `Nothing in this paper says what the programme brings in money${butFound(benefit, "it names no money")}. State the yearly benefit and how you come to it: how many, times how much each.`,
			near: nearestOf(benefit, "This could become the benefit, with an amount beside it."),
			fix: {
				title: "Add a table of the benefit",
				heading: "What it brings",
				text: "| Benefit | How we get there | Per year |\n|---|---|---:|\n| [behaviour] | [number] × [amount] | [amount] |",
			},
		}),
	}),
};
