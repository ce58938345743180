import { asking } from "../../lint/asking";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingRisks: Rule = {
	id: "missing-risks",
	title: "No risk with an answer to it",
	why: "Executives look for what can go wrong. A paper that names it first, with what is done about it, is trusted.",
	clear: "Name the two or three risks that matter, and for each what you do.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "This not only helps reduce risk but also shows tangible results",
	},
	severity: "warning",
	scope: "document",
	pillar: "plan",
	examples: [
		{
			bad: "# «Order by phone»\n\nWe ask for €30,000 and see no problem.",
			fixed:
				"# Order by phone\n\nWe ask for €30,000 and see no problem.\n\n## Risks\n\n| Risk | What we do | Owner |\n|---|---|---|\n| [risk] | [mitigation] | [name] |",
		},
		{
			bad: "# Student helpdesk\n\nTwo more advisers cost £70,000.\n\n## «Risks»\n\n- Busy weeks at enrolment\n- Sickness",
		},
		{ bad: "# Tow trucks\n\n## «Things that could go wrong»\n\nHiring may take longer. Otherwise the risk is low." },
		{ bad: "# «Shorter bills»\n\nThe redesign is straightforward. We ask for €60,000." },
		{ good: "# Order by phone\n\n## Risks\n\nIf the lines are full, we cap the offer at 200 orders a day." },
		{ good: "# Student helpdesk\n\n| Risk | Mitigation |\n|---|---|\n| Sickness | Two advisers on call |" },
		{ good: "# Tow trucks\n\n## What could go wrong\n\nHiring takes longer: we keep the contractor until May." },
		{ good: "# Pier calls\n\nCalls at supper can feel like begging. We'll ask on the form when it suits people." },
		{
			good: "# Pier calls\n\n## What could go wrong\n\nHaste could mean loose knots. A second hand will re-tie one boat in ten.",
		},
		{
			good: "# Shorter bills\n\nThe main risk is a late printer; we therefore keep the old bill for a month as a fallback.",
		},
		{ good: "# Night lamps\n\nWhat if the lamps wake people up? Then we dim them to 5%." },
		{ good: "# Night lamps\n\nRisk: late delivery. Response: a second supplier stands by." },
		{
			good: "# Hotel keys\n\nTwo things worry me. Phones run flat: the desk keeps 50 cards.",
			tempting: true,
			note: "A letter without headings can answer its risks.",
		},
		{
			good: "# Street lights\n\n### Concerns\n\n- **Vandalism.** Countermeasure: steel posts on the three worst roads.",
			tempting: true,
			note: "Not called a risk, but answered.",
		},
	],
	...asking({
		part: "risks",
		as: "a risk with what is done about it",
		find: ({ parts }) => parts.risks,
		absence: (risks) => ({
			theme: "risks",
			message: `This paper names no risk with what is done about it${butFound(risks, "it does not say what is done")}. Name what could go wrong, and for each risk one action that somebody takes.`,
			near: nearestOf(risks, "This could become a risk with an answer."),
			fix: {
				title: "Add a table of risks",
				heading: "Risks",
				text: "| Risk | What we do | Owner |\n|---|---|---|\n| [risk] | [mitigation] | [name] |",
			},
		}),
	}),
};
