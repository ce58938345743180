import { asking } from "../../lint/asking";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingCustomerEvidence: Rule = {
	id: "missing-customer-evidence",
	title: "No evidence of what customers experience",
	why: "Executives trust what customers did and said more than what we believe about them.",
	clear: "Add what customers told you: interviews, contact reasons, complaints, a quotation with its source.",
	source: {
		article: "When it’s time to transform customer experience, who needs to be “on board”?",
		author: "author not named",
		quote: "voice-of-the-customer research of some sort, combined with a business case",
	},
	severity: "warning",
	scope: "document",
	pillar: "evidence",
	examples: [
		{
			bad: "# «An app for the gym»\n\nMembers expect an app today. It costs $90,000.",
			fixed:
				"# An app for the gym\n\nMembers expect an app today. It costs $90,000.\n\n## What customers told us\n\nIn [source and date], [number] of [number] customers told us [reason].",
		},
		{ bad: "# «Premium lounge»\n\nResearch consistently proves that lounges build loyalty. We ask for €2m." },
		{ bad: "# Smart trolleys\n\nWe ask for £500,000.\n\n## «Customer evidence»\n\nEverybody has a phone." },
		{ bad: "# «Bigger lobby»\n\nWe believe that guests want more room. It costs $400,000." },
		{ good: "# An app for the gym\n\nWe interviewed 24 members: 17 could not find a free class." },
		{
			good: "# Premium lounge\n\n> “I stood in the corridor with two children for three hours.”\n>\n> — Passenger, Porto",
		},
		{ good: "# Smart trolleys\n\nOf 1,900 complaints last year, 640 were about queues." },
		{ good: "# Bigger lobby\n\nIn 61 exit interviews, 38 guests named the lobby." },
		{ good: "# Bigger lobby\n\nMystery shoppers waited 11 minutes at the desk in nine of twelve visits." },
		{ good: "# Night lamps\n\nOf the 212 patients who fell last year, 140 told us that they could not see the door." },
		{
			good: "# Fewer forms\n\nA clerk read 300 complaint notes in March and coded the reasons.",
			tempting: true,
			note: "Work with contact reasons is evidence.",
		},
		{
			good: "# Quicker keys\n\nWe listened to 60 recorded calls; most ask where the key is.",
			tempting: true,
			note: "No quotation, but research.",
		},
	],
	...asking({
		part: "customer-evidence",
		as: "evidence of what customers experience",
		find: ({ parts }) => parts.customerEvidence,
		absence: (customerEvidence) => ({
			theme: "evidence",
			message: `Nothing in this paper shows what customers experience${butFound(customerEvidence, "it shows nothing that customers said or did")}. Add what they said or did: interviews, reasons for contact, complaints counted, a quotation.`,
			near: nearestOf(customerEvidence, "This could say what customers told you."),
			fix: {
				title: "Add what customers told you",
				heading: "What customers told us",
				text: "In [source and date], [number] of [number] customers told us [reason].",
			},
		}),
	}),
};
