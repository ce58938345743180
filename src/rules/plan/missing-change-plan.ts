import { asking } from "../../lint/asking";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingChangePlan: Rule = {
	id: "missing-change-plan",
	title: "Nothing helps people through the change",
	why: "Change is resisted where nobody has prepared it. Staff who were asked, told and trained carry it.",
	clear: "Say who is affected, what they are told and taught, and when.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "specific steps to address resistance to change",
	},
	severity: "warning",
	scope: "document",
	pillar: "plan",
	examples: [
		{
			bad: "# «New till software»\n\nThe software costs £40,000 and saves 20 seconds per sale.",
			fixed:
				"# New till software\n\nThe software costs £40,000 and saves 20 seconds per sale.\n\n## People and change\n\n[name] trains [team] by [date] and answers its questions and objections.",
		},
		{ bad: "# Claims robots\n\nWe ask for $1m.\n\n## «People»\n\nSome of them may be sad, but they will come round." },
		{ bad: "# «One number for all»\n\nFour departments get one phone number from 1 June." },
		{ bad: "# «New triage screen»\n\nThe screen is live from 4 May in all clinics." },
		{ good: "# New till software\n\nEach store gets two hours of training in week 9." },
		{ good: "# Claims robots\n\nThe unions were consulted in May; there are no job losses." },
		{ good: "# One number\n\nTeam leads brief their people before 1 June; objections go to Mara." },
		{ good: "# Night lamps\n\nA half-day workshop and a one-page guide are given to all counter staff." },
		{ good: "# New triage screen\n\nTwo super-users per clinic are trained in April; the staff council has agreed." },
		{ good: "# Night lamps\n\nStaff were heard in March; their three objections are met in section 4." },
		{
			good: "# Parking\n\n| Item | € |\n|---|---:|\n| Training of wardens | 4,000 |",
			tempting: true,
			note: "A line of the budget shows a token plan.",
		},
		{
			good: "# Prescriptions\n\nChampions in each pharmacy will show the new label.",
			tempting: true,
			note: "No heading announces it.",
		},
	],
	...asking({
		part: "change-plan",
		as: "what prepares the people who must work differently",
		find: ({ parts }) => parts.changePlan,
		absence: (changePlan) => ({
			theme: "change",
			message: `Nothing in this paper prepares the people who must work differently${butFound(changePlan, "it plans nothing for them")}. Say whom it affects, how they are told and trained, and who answers their objections.`,
			near: nearestOf(changePlan, "This could say how they are told and trained."),
			fix: {
				title: "Add how people are prepared",
				heading: "People and change",
				text: "[name] trains [team] by [date] and answers its questions and objections.",
			},
		}),
	}),
};
