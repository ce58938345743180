import { asking } from "../../lint/asking";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingOwner: Rule = {
	id: "missing-owner",
	title: "Nobody is accountable",
	why: "What belongs to everybody belongs to nobody. Executives give money to a person who answers for the result.",
	clear: "Name one person or role who is accountable for the result.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "assign clear responsibilities, establish timelines",
	},
	severity: "warning",
	scope: "document",
	pillar: "ownership",
	examples: [
		{
			bad: "# «Fewer lost bags»\n\nGround, Air and IT will own this together.",
			fixed:
				"# Fewer lost bags\n\nGround, Air and IT will own this together.\n\n## Who is accountable\n\n[name and role] is accountable for the result.",
		},
		{
			bad: "# Better menus\n\nWe ask for €20,000.\n\n## «Responsibilities»\n\nThe departments will settle ownership later.",
		},
		{ bad: "# «Safer playgrounds»\n\nEveryone owns the customer. Work starts in May." },
		{ bad: "# «Shorter bills»\n\nBilling, IT and Care share the work. We ask for €60,000." },
		{ good: "# Fewer lost bags\n\nMaria Costa, VP Ground Operations, is accountable for the result." },
		{ good: "# Better menus\n\n| Who | Accountable for |\n|---|---|\n| Tom Berg | Cost per meal |" },
		{ good: "# Safer playgrounds\n\nSponsor: Aisha Khan, Director of Parks." },
		{ good: "# Night lamps\n\nThe chief nurse answers for the falls figure." },
		{ good: "# Shorter bills\n\nProject lead: Niamh Daly, Head of Billing." },
		{ good: "# Token counters\n\nDr Sunita Rao, Medical Superintendent, will be responsible for the programme." },
		{
			good: "# Tax letters\n\nI am accountable for the result before you.",
			tempting: true,
			note: "The author answers.",
		},
		{
			good: "# Night buses\n\nThe Head of Operations owns the result; Marketing helps.",
			tempting: true,
			note: "A role is enough.",
		},
	],
	...asking({
		part: "owner",
		as: "the word on who answers for the result",
		find: ({ parts }) => parts.owner,
		absence: (owner) => ({
			theme: "owner",
			message: `Nobody is accountable for this programme by name or role${butFound(owner, "it names nobody")}. Name one person who answers for the result.`,
			near: nearestOf(owner, "This could name one person."),
			fix: {
				title: "Add who is accountable",
				heading: "Who is accountable",
				text: "[name and role] is accountable for the result.",
			},
		}),
	}),
};
