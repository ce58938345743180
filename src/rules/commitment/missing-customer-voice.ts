import { asking } from "../../lint/asking";
import type { Rule } from "../../lint/rule";

export const missingCustomerVoice: Rule = {
	id: "missing-customer-voice",
	title: "No customer speaks",
	part: "customer's own words",
	why: "One sentence in a customer's own words is remembered when every chart is forgotten.",
	clear: "Quote one customer, with who they are and where it comes from.",
	source: {
		article: "CX Mistake #1: Faking Executive Commitment",
		author: "Bruce Temkin",
		quote: "share direct negative feedback from customers",
	},
	severity: "hint",
	scope: "document",
	pillar: "evidence",
	examples: [
		{
			bad: "# «Quicker visas»\n\nApplicants wait 41 days.",
			fixed:
				"# Quicker visas\n\nApplicants wait 41 days.\n\n## In a customer's words\n\n> “[quote of a customer in their own words]”\n>\n> — Customer, [source]",
		},
		{ bad: "# «Softer beds»\n\nGuests complain about beds, and our “sleep promise” is broken." },
		{ bad: "# «New trams»\n\nAs our CEO says, “trams that come on time sell themselves to everybody”." },
		{ bad: "# «Shorter bills»\n\nCustomers find bills hard to read; 31% call us." },
		{ good: "# Quicker visas\n\n> “I missed my own wedding.”\n>\n> — Applicant, Lagos" },
		{ good: "# Softer beds\n\nOne guest wrote: “I slept on the carpet, which was the better bed.”" },
		{
			good: "# New trams\n\n> I stood in the rain and my phone said two minutes for half an hour.\n>\n> *Passenger, line 4*",
		},
		{ good: '# Shorter bills\n\nA pensioner in Cork said: "I pay it, but I have never understood it."' },
		{ good: "# Night lamps\n\n“I did not dare to get up,” a patient told the night sister." },
		{ good: "# Night lamps\n\n> It was dark and I was afraid.\n>\n> — Patient, 81" },
		{
			good: "# Keys\n\nA tenant in Leith told us, “I changed the lock myself since nobody came for eleven days”.",
			tempting: true,
			note: "Inside a sentence, but a customer's words.",
		},
		{
			good: '# Bins\n\n> "You took my neighbour\'s bin and left me his. Twice." - resident, Ward 3',
			tempting: true,
			note: "A block quote with a speaker.",
		},
	],
	...asking({
		as: "a customer's own words",
		find: ({ parts }) => parts.customerVoice,
		absence: () => ({
			theme: "evidence",
			message:
				"No customer speaks in this paper. Quote one in their own words, with who they are and where you have it from.",
			fix: {
				title: "Add a quotation",
				heading: "In a customer's words",
				text: "> “[quote of a customer in their own words]”\n>\n> — Customer, [source]",
			},
		}),
	}),
};
