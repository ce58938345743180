import type { Family } from "../families";

/** How a survey score is made a goal, each way in a sentence in which the rule finds it, or not, by that way alone. */
export const GOAL_FAMILIES: Readonly<Record<string, readonly Family[]>> = {
	"score-as-goal": [
		{
			name: "who is to reach it, and what is called a goal beside it",
			found: [
				"- Secure 85% visitor satisfaction at all three sites\n- Print a new map of the park",
				"The catering contractor has been asked to keep guest satisfaction at 4.5 through the works.",
				"Our objective is easy to state. Reach a CSAT of 88 in every clinic by the end of 2027.",
				"We finish the year with CSAT at 4.6. That is our only goal for the support floor.",
				"Our promise to the council: resident satisfaction to rise by eight points in two years.",
				"From now on the target is simple: an NPS of 40.",
			],
			notFound: [
				"- Secure 85% visitor satisfaction at all three sites\n- Bring no-shows down from 14% to 9%",
				"The regulator requires operators to hold satisfaction above 70%.",
				"The objective is simple. Fewer forms, and one desk instead of four. CSAT stood at 74% in May.",
			],
		},
		{
			name: "gates and what success is",
			found: [
				"The project is successful if CSAT passes 85 in both towns.",
				"If CSAT does not rise, we end the trial.",
				"The second phase starts once member satisfaction is above the sector average.",
				"Success is defined as a rise in traveller satisfaction.",
			],
			notFound: [
				"If satisfaction falls, we will ask why.",
				"We will continue only if repeat calls fall; NPS is for information.",
			],
		},
		{
			name: "cells with words",
			found: [
				"| Stage | Condition |\n|---|---|\n| Stage 1 | Desks fitted |\n| Stage 2 | CSAT must be above 4.2 before we go on |",
			],
			notFound: [
				"| Stage | Condition |\n|---|---|\n| Stage 1 | Desks fitted |\n| Stage 2 | CSAT above 4.2 and repeat calls below 12% |",
				"| Question | Answer |\n|---|---|\n| How was it measured? | Satisfaction of 80% means that 80 of 100 gave a 4 |",
			],
		},
	],
};
