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
			name: "how a goal is framed, and what stands beside it",
			found: [
				"We've set the bar for the night desk at a guest score of 9.1 by Easter.",
				"Success for the pier desk looks like this: overall satisfaction in the spring survey at 82 percent or higher.",
				"We ask each pier to bring its review average up to 4.6 stars by the end of the season.",
				"The trial on the north pier will be halted if CSAT drops under 72 for three weeks.",
				"We will call the refit a success when:\n\n- all piers have been painted\n- the CSAT of the desk stands at 4.6 out of 5 by May",
				"## Objectives\n\n4.1 To attain a CSAT of 80% on all piers.",
				"- Lift satisfaction with the desk from 61% to 70%\n- Put 120 advisers through the two-day course",
				"Every one of our six sales regions must reach an account NPS of 50 before May.",
			],
			notFound: [
				"Objectives to March:\n\n- bring satisfaction at the desk from 86% to 92%\n- cut missed follow-up visits from 11% to 8%",
				"In 2023 the former management set a target of NPS 60 for all piers, and it went badly.",
				"The trial goes on if satisfaction is at 4.2 or better, and calls to chase a berth are down from 3.1 to 2.4 per berth.",
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
