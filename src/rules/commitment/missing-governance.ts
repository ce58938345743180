import { asking } from "../../lint/asking";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingGovernance: Rule = {
	id: "missing-governance",
	title: "Nobody meets to decide",
	why: "Support fades between presentations. A forum that meets on set days and may decide keeps executives in it.",
	clear: "Say who meets, how often, and what they may decide.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "Governance is the process of regularly engaging senior executives",
	},
	severity: "warning",
	scope: "document",
	pillar: "ownership",
	examples: [
		{
			bad: "# «Fewer repeat repairs»\n\nA steering group will be set up with the right people.",
			fixed:
				"# Fewer repeat repairs\n\nA steering group will be set up with the right people.\n\n## Governance\n\nUnder [name and role], the [forum] meets every [period] to review results and may decide up to [amount].",
		},
		{
			bad: "# Self check-in\n\nThe lounge pays back in nine months.\n\n## «Governance»\n\nA council of champions will gather regularly.",
		},
		{ bad: "# «Bin collection by text»\n\nProgress can be reviewed as and when needed." },
		{ bad: "# «Shorter bills»\n\nThe team will report back when there is news." },
		{
			good: "# Fewer repeat repairs\n\nThe four owners meet every second Tuesday; anything above £10,000 goes to the director.",
		},
		{ good: "# Self check-in\n\nA steering group reviews the figures monthly and decides on the next airport." },
		{
			good: "# Bin collection\n\n| Forum | Meets | Decides |\n|---|---|---|\n| Streets board | Monthly, first Friday | Budget shifts |",
		},
		{
			good: "# Shorter bills\n\nThe CFO, the COO and the head of billing meet on the first Monday of each month and decide on the next bill.",
		},
		{
			good: "# Token counters\n\nThe Medical Superintendent shall review progress fortnightly and sanction further counters.",
		},
		{
			good: "# Night lamps\n\nThe lamp group (chief nurse, estates, finance) sits every other Thursday and can move up to £2,000.",
		},
		{
			good: "# Visa desk\n\nWeekly check-in on Wednesdays, twenty minutes; the CFO sees one page each month.",
			tempting: true,
			note: "No committee, but people, rhythm and a reader.",
		},
		{
			good: "---\ngovernance: COO and CFO, first Monday of the month\n---\n\n# Rental returns\n\nReturns take 40 minutes.",
			tempting: true,
			note: "Front matter declares it.",
		},
	],
	...asking({
		part: "governance",
		as: "the word on who meets to decide, and how often",
		find: ({ parts }) => parts.governance,
		absence: (governance) => ({
			theme: "governance",
			message: `Nothing in this paper says who meets to decide, and how often${butFound(governance, "it does not say how often")}. Name the people, how often they meet, and what they may decide on their own.`,
			near: nearestOf(
				governance,
				"This could become the governance, with how often they meet and what they may decide.",
			),
			fix: {
				title: "Add who meets and decides",
				heading: "Governance",
				text: "Under [name and role], the [forum] meets every [period] to review results and may decide up to [amount].",
			},
		}),
	}),
};
