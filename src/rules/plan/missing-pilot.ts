import { asking } from "../../lint/asking";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingPilot: Rule = {
	id: "missing-pilot",
	title: "No limited first step",
	why: "Most executives say “show me”. A small first step with a measure costs little and proves much.",
	clear: "Name where you start, for how long, and the figure that decides whether to go on.",
	source: {
		article: "When it’s time to transform customer experience, who needs to be “on board”?",
		author: "author not named",
		quote: "a highly compelling “proof-of-concept” and defensible business case behind it first",
	},
	severity: "warning",
	scope: "document",
	pillar: "plan",
	examples: [
		{
			bad: "# «Self-service kiosks»\n\nKiosks go to all 90 branches in March and cost €2m.",
			fixed:
				"# Self-service kiosks\n\nKiosks go to all 90 branches in March and cost €2m.\n\n## Pilot\n\nA pilot in [region] runs from [date] to [date]. Target: [metric] from [baseline] to [target] or better, else we stop.",
		},
		{
			bad: "# Night nurses by video\n\nWe ask for £300,000.\n\n## «How we start»\n\nWe would perhaps start with some wards and learn as we go.",
		},
		{
			bad: "# «Warranty portal»\n\nA pilot may be considered in one of the countries, depending on their willingness.",
		},
		{ bad: "# «Shorter bills»\n\nAll 900,000 accounts get the new bill in May." },
		{
			good: "# Self-service kiosks\n\nA pilot in four branches runs from 3 March to 30 May. If the wait falls to 6 minutes or less, the other branches follow.",
		},
		{ good: "# Night nurses\n\nThe first phase covers ward 7 for twelve weeks, with ward 8 as control." },
		{
			good: "# Warranty portal\n\n## Pilot\n\nPortugal, 1 April to 30 June.\n\n| Measure | Baseline | Go | Stop |\n|---|---|---|---|\n| Claims reopened | 18% | 10% | 15% |",
		},
		{ good: "# Night lamps\n\nWe try the lamps in ward 5 for two months and count the falls; ward 6 stays as it is." },
		{
			good: "# Shorter bills\n\nWe begin with 20,000 accounts in Cork for eight weeks; if calls fall below 4%, all accounts follow.",
		},
		{ good: "# Night lamps\n\nProof of concept: one ward, 8 weeks, success at 20% fewer falls." },
		{
			good: "# Meter readings\n\nThree depots run the new round for ten weeks beside three depots that keep the old one. It passes at 4% missed readings or less.",
			tempting: true,
			note: "Not called a pilot, but it is one.",
		},
		{
			good: "---\nproposal: pilot\n---\n\n# Two weeks of chat\n\nWe ask for $8,000.",
			tempting: true,
			note: "The whole proposal is the first step.",
		},
	],
	...asking({
		part: "pilot",
		as: "the limited first step with a measure",
		find: ({ parts }) => parts.pilot,
		absence: (pilot) => ({
			theme: "pilot",
			message: `This paper proposes no limited first step with a measure${butFound(pilot, "it has no end, or no figure that decides")}. Name one place, an end date and the figure that decides whether to go on.`,
			near: nearestOf(pilot, "This could become the first step, with an end and a threshold."),
			fix: {
				title: "Add a pilot",
				heading: "Pilot",
				text: "A pilot in [region] runs from [date] to [date]. Target: [metric] from [baseline] to [target] or better, else we stop.",
			},
		}),
	}),
};
