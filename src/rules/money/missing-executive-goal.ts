import { asking } from "../../lint/asking";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingExecutiveGoal: Rule = {
	id: "missing-executive-goal",
	title: "No executive goal is served",
	why: "Leaders have goals of their own. They back what brings those nearer, and put off what merely competes with them.",
	clear:
		"Name the goal of the company or of an executive that this serves, as it stands in the strategy or in their targets.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "Leaders have their own goals, which have nothing to do with survey scores",
	},
	severity: "warning",
	scope: "document",
	pillar: "outcome",
	examples: [
		{
			bad: "# «Fewer missed parcels»\n\nWe ask for €90,000. Re-deliveries cost us €310,000 a year.",
			fixed:
				"# Fewer missed parcels\n\nWe ask for €90,000. Re-deliveries cost us €310,000 a year.\n\n## Whose goal this serves\n\nThis serves the [executive role]'s goal for [year]: [goal], from [baseline] to [target].",
		},
		{ bad: "# «Better meals on ward 6»\n\nOur goal is a patient satisfaction of 85%." },
		{
			bad: "# Claims by video\n\nWe ask for $200,000.\n\n## «Strategic fit»\n\nCustomer centricity is our strategy and everybody's job.",
		},
		{ bad: "# «Shorter bills»\n\nWe ask for €60,000. Calls about bills cost €210,000." },
		{ good: "# Fewer missed parcels\n\nThis serves the COO's target of €1m less transport cost in 2026." },
		{ good: "# Better meals\n\nThe strategic plan 2025–2028 asks for 10% less food waste." },
		{
			good: "---\naudience:\n  - role: CFO\n    goal: Loss ratio under 62%\n---\n\n# Claims by video\n\nWe ask for $200,000.",
		},
		{ good: "# Night lamps\n\nIt advances goal 2 of the 2030 strategy, safer care." },
		{ good: "# Shorter bills\n\nThe CFO's goal for the year is €2m less cost to serve; this brings €150,000 of it." },
		{ good: "# Shorter bills\n\nIt supports the corporate priority “Halve complaints by 2027”." },
		{
			good: "# Ferry queues\n\nPriya carries it in her 2026 goals.",
			tempting: true,
			note: "An executive has made it her goal.",
		},
		{
			good: "---\nsupports: Closer to Home, objective 3\n---\n\n# Home visits\n\nWe ask for £70,000.",
			tempting: true,
			note: "Front matter names the strategy that it supports.",
		},
	],
	...asking({
		part: "executive-goal",
		as: "a goal of the company or of an executive",
		find: ({ parts }) => parts.executiveGoal,
		absence: (executiveGoal) => ({
			theme: "goal",
			message: `Nothing in this paper names a goal of the company or of an executive that it serves${butFound(executiveGoal, "it does not say whose goal it is")}. Name one, whose it is and its figure; a survey score or a CX programme does not count.`,
			near: nearestOf(executiveGoal, "This could name the goal that it serves."),
			fix: {
				title: "Add whose goal this serves",
				heading: "Whose goal this serves",
				text: "This serves the [executive role]'s goal for [year]: [goal], from [baseline] to [target].",
			},
		}),
	}),
};
