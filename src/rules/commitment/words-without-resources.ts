import { shortened } from "../../argument/quotation";
import { missing } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const wordsWithoutResources: Rule = {
	id: "words-without-resources",
	title: "A sponsor without resources",
	why: "Support shows in budget, people and authority. A sponsor who gives none of them has given a name.",
	clear: "Say what the sponsor gives: an amount, people, or the right to decide.",
	source: {
		article: "Must You Have “Executive Support” to Begin CX Improvements?",
		author: "McorpCX",
		quote: "evidenced not just by words but also by budget, resources and authority",
	},
	severity: "information",
	scope: "document",
	pillar: "ask",
	examples: [
		{
			bad: "# «Warm handovers»\n\nOur executive sponsor is the VP Care. Wards will hand over patients in person.",
			fixed:
				"# Warm handovers\n\nOur executive sponsor is the VP Care. Wards will hand over patients in person.\n\n## What the sponsor gives\n\n[name and role] gives [amount], [number] people until [date], and may decide up to [amount].",
		},
		{ bad: "# «One inbox»\n\nSponsored by the Director of Service. Mail will be answered in a day." },
		{ bad: "# «Clear labels»\n\nExecutive sponsorship has been identified." },
		{ bad: "# «Token counters»\n\nOur sponsor is the Medical Director. Patients will take a token at the door." },
		{ good: "# Warm handovers\n\nOur sponsor, the VP Care, has released two nurses. The programme costs £80,000." },
		{ good: "# One inbox\n\nSponsor: Director of Service, who may decide up to €10,000." },
		{ good: "# Clear labels\n\nThe sponsor gives one day a week of her time, and $15,000 of budget." },
		{ good: "# Token counters\n\nOur sponsor, the Medical Director, has given ₹14 lakh and two clerks." },
		{ good: "# Night lamps\n\nOur sponsor, the COO, lends us two engineers until May." },
		{ good: "# Night lamps\n\nThe sponsor has ring-fenced ₹8 lakh." },
		{
			good: "# Stadium gates\n\nThe shirt costs €20 and the club's sponsor pays.",
			tempting: true,
			note: "Another kind of sponsor, and money stands beside it.",
		},
		{ good: "# Quiet rooms\n\nWe have no sponsor yet.", tempting: true, note: "A denial." },
	],
	*check(argument) {
		const { sponsorship, resources } = argument.parts;
		const { statement } = sponsorship;
		if (!statement || resources.present) return;
		yield missing(argument, {
			theme: "owner",
			message: `“${shortened(statement.text)}” names a sponsor, but the paper shows no budget, people or right to decide behind it. Say what the sponsor gives.`,
			near: { statement, message: "This speaks of the sponsor." },
			fix: {
				title: "Add what the sponsor gives",
				heading: "What the sponsor gives",
				text: "[name and role] gives [amount], [number] people until [date], and may decide up to [amount].",
			},
		});
	},
};
