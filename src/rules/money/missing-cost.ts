import { asking } from "../../lint/asking";
import { lacksReturn } from "../../lint/kinds";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingCost: Rule = {
	id: "missing-cost",
	title: "No cost stated",
	why: "Nobody can say yes to a sum they have not seen. A case has two sides, and one of them is what it takes.",
	clear: "Say what the programme costs once and each year, in money or people.",
	source: {
		article: "When it’s time to transform customer experience, who needs to be “on board”?",
		author: "author not named",
		quote: "significantly exceed the costs/investments",
	},
	severity: "warning",
	scope: "document",
	pillar: "money",
	examples: [
		{
			bad: "# «Texts before the plumber comes»\n\nTenants miss one visit in five. Texts would avoid 4,000 visits, worth £180,000 a year.",
			fixed:
				"# Texts before the plumber comes\n\nTenants miss one visit in five. Texts would avoid 4,000 visits, worth £180,000 a year.\n\n## What it costs\n\n| Item | One-off | Per year |\n|---|---:|---:|\n| [item] | [amount] | [amount] |",
		},
		{
			bad: "# Lockers for libraries\n\nLockers save $75,000 a year in staff hours.\n\n## «Investment required»\n\nThe usual set-up and some support from IT.",
		},
		{
			bad: "# «A calmer arrivals hall»\n\nWrong queues cost the airport €1.4m a year. We ask the board to approve the new layout and signs.",
		},
		{ bad: "# «Outage texts»\n\nTexts avoid 90,000 calls, worth €400,000 a year. We ask for your approval." },
		{ good: "# Texts before the plumber comes\n\nTexts cost £24,000 a year and avoid visits worth £180,000." },
		{ good: "# Lockers for libraries\n\n## Budget\n\n| Item | $ |\n|---|---:|\n| Twelve lockers | 61,000 |" },
		{ good: "# A calmer arrivals hall\n\nThe programme takes 2.5 FTE for six months, all from our own ranks." },
		{ good: "# Night lamps\n\nThe lamps come to £14,000 all in." },
		{ good: "# Night lamps\n\nTCO over three years is €62,000." },
		{ good: "# Outage texts\n\nOne-off: €40,000. Running: €9,000 a year. Texts avoid 90,000 calls." },
		{
			good: "# Lab results by phone\n\nWe ask for two more nurses for a year. Please approve both posts; 3 nurses run the line today.",
			tempting: true,
			note: "People are a cost as money is.",
		},
		{
			good: "---\nask:\n  amount: CHF 80,000\n  decision: Approve the desk\n---\n\n# A desk for newcomers\n\nNewcomers call us four times in their first month.",
			tempting: true,
			note: "Front matter states the amount.",
		},
	],
	...asking({
		part: "cost",
		as: "the cost of the work",
		find: ({ parts }) => parts.cost,
		uncovers: (argument) => (argument.parts.benefit.present && lacksReturn(argument) ? "return" : undefined),
		absence: (cost) => ({
			theme: "cost",
			message: `Nothing in this paper says what the programme costs${butFound(cost, "it has no amount")}. State the one-off and the yearly cost, in money or in people.`,
			near: nearestOf(cost, "This could become the cost, with an amount beside it."),
			fix: {
				title: "Add a table of the cost",
				heading: "What it costs",
				text: "| Item | One-off | Per year |\n|---|---:|---:|\n| [item] | [amount] | [amount] |",
			},
		}),
	}),
};
