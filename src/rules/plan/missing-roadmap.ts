import { asking } from "../../lint/asking";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingRoadmap: Rule = {
	id: "missing-roadmap",
	title: "No steps with dates",
	part: "steps with dates",
	why: "Without dated steps nobody knows what the money buys by when, and nobody can tell when it goes wrong.",
	clear: "List the steps, each with a date, quarter or week.",
	source: {
		article: "When it’s time to transform customer experience, who needs to be “on board”?",
		author: "author not named",
		quote: "a roadmap to guide the process",
	},
	severity: "warning",
	scope: "document",
	pillar: "plan",
	examples: [
		{
			bad: "# «Online rent payments»\n\nWe build the page, test it and roll it out as soon as practicable.",
			fixed:
				"# Online rent payments\n\nWe build the page, test it and roll it out as soon as practicable.\n\n## Roadmap\n\n| Step | Owner | Date |\n|---|---|---|\n| Start in [region] | [name] | [start date] |\n| First result | [name] | [review date] |",
		},
		{
			bad: "# Loyalty card\n\nWe ask for $90,000.\n\n## «Timeline»\n\n| Phase | When |\n|---|---|\n| Ignite | Immediately |\n| Scale | Medium term |",
		},
		{ bad: "# «Shuttle for patients»\n\nWe hope to have the shuttle running within the next financial year." },
		{ bad: "# «Shorter bills»\n\nFirst we design, then we test, and finally we print." },
		{ good: "# Online rent payments\n\nThe page goes live on 4 May; all estates follow by 30 September." },
		{
			good: "# Loyalty card\n\n| Step | Date |\n|---|---|\n| Card live in Lyon | 3 March 2026 |\n| Decision | 12 June 2026 |",
		},
		{ good: "# Shuttle\n\n## Plan\n\n- Weeks 1–4: hire two drivers\n- Weeks 5–12: run the north line" },
		{ good: "# Night lamps\n\n- May: order the lamps\n- June: fit ward 5\n- July: fit ward 6" },
		{ good: "# Night lamps\n\nMonth 1 is for hiring, months 2 and 3 for training, and month 4 for the start." },
		{ good: "# Night lamps\n\n| Milestone | Due |\n|---|---|\n| Lamps ordered | wk 18 |\n| Ward 5 fitted | wk 24 |" },
		{
			good: "# Shade at the stops\n\nWork starts in Q2 and is due to be ready by August. No table, no heading.",
			tempting: true,
			note: "Prose can hold a plan.",
		},
		{
			good: "# Repairs\n\n| Who | What | By when |\n|---|---|---|\n| Ana Pires | Vans ordered | 2 March |\n| Jo Lund | Rota agreed | 9 March |",
			tempting: true,
			note: "A list of tasks with dates is a plan.",
		},
	],
	...asking({
		part: "roadmap",
		as: "a step of the plan with its date",
		find: ({ parts }) => parts.roadmap,
		absence: (roadmap) => ({
			theme: "roadmap",
			message: `This paper has no plan of at least two steps with dates${butFound(roadmap, "it does not give two steps a date each")}. List what happens when: start, first result, decision, rollout.`,
			near: nearestOf(roadmap, "This could become the plan, with dates."),
			fix: {
				title: "Add dated steps",
				heading: "Roadmap",
				text: "| Step | Owner | Date |\n|---|---|---|\n| Start in [region] | [name] | [start date] |\n| First result | [name] | [review date] |",
			},
		}),
	}),
};
