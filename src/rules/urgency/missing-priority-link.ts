import { asking } from "../../lint/asking";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingPriorityLink: Rule = {
	id: "missing-priority-link",
	title: "No tie to what is already decided",
	part: "link to a company priority",
	why: "The top barrier is other priorities. A proposal that belongs to one of them competes with none.",
	clear: "Name the strategy, programme or budget line that this belongs to.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "The top barrier to customer experience (CX) initiatives is “Other priorities.”",
	},
	severity: "information",
	scope: "document",
	pillar: "urgency",
	examples: [
		{
			bad: "# «Shorter forms»\n\nWe ask for £20,000. Long forms cost us £90,000 a year.",
			fixed:
				"# Shorter forms\n\nWe ask for £20,000. Long forms cost us £90,000 a year.\n\n## Where this belongs\n\nThis serves [goal or strategy]; the money comes from budget line [name].",
		},
		{ bad: "# «A better first day»\n\nNew students get lost. Please approve €15,000." },
		{ bad: "# Helpline\n\nWe ask for $70,000.\n\n## «Strategy»\n\nOur strategy is to be loved." },
		{ bad: "# «Shorter bills»\n\nWe ask for €60,000; calls cost €210,000." },
		{ good: "# Shorter forms\n\nThis is part of the Simpler Council programme." },
		{ good: "# A better first day\n\nThe money comes from the retention reserve." },
		{ good: "---\nsupports: Plan 2028\n---\n\n# Helpline\n\nWe ask for $70,000." },
		{ good: "# Shorter bills\n\nThis is workstream 4 of the Lean Care programme." },
		{ good: "# Night lamps\n\nThe lamps belong to the Safer Nights programme." },
		{ good: "# Shorter bills\n\nFunded from the FY27 service improvement budget." },
		{
			good: "# Lifts\n\nRelease £40,000 from the 2026 maintenance budget.",
			tempting: true,
			note: "A budget line is a priority that somebody has paid for.",
		},
		{
			good: "# Ticket gates\n\nThis serves the COO's target of 3% fewer fines.",
			tempting: true,
			note: "An executive's target ties it as well.",
		},
	],
	...asking({
		part: "priority-link",
		as: "the tie to what the company already wants",
		find: ({ parts }) => parts.priorityLink,
		absence: (priorityLink) => ({
			theme: "goal",
			message: `Nothing in this paper ties it to a strategy, programme or budget line that already exists${butFound(priorityLink, "it names none")}. Say which one it belongs to.`,
			near: nearestOf(priorityLink, "This could name it."),
			fix: {
				title: "Add what this belongs to",
				heading: "Where this belongs",
				text: "This serves [goal or strategy]; the money comes from budget line [name].",
			},
		}),
	}),
};
