import type { Argument } from "../../argument/argument";
import type { Ask } from "../../argument/parts/ask";
import type { Evidence } from "../../argument/parts/evidence";
import { shortened } from "../../argument/quotation";
import { requires } from "../../lint/kinds";
import { missing } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingAsk: Rule = {
	id: "missing-ask",
	title: "No decision requested",
	part: "decision requested",
	why: "Executives trade one use of money against another. They cannot do it for a paper that names no decision and no amount.",
	clear: "Ask for one decision, with its amount or people and the date by which you need it.",
	source: {
		article: "CX Mistake #1: Faking Executive Commitment",
		author: "Bruce Temkin",
		quote: "they need to continuously make trade-offs",
	},
	severity: "warning",
	scope: "document",
	pillar: "ask",
	examples: [
		{
			bad: "# «Shorter queues at the pharmacy counter»\n\nPatients wait 34 minutes. A second counter would cost £90,000 and save £140,000 a year.",
		},
		{
			bad: "# Parcel lockers in Porto\n\nLockers save €210,000 a year.\n\n## «Next steps and decision»\n\nWe hope for a talk about lockers with the management board.",
		},
		{
			bad: "# «Guest Wi-Fi that works»\n\nWe seek alignment of the committee on a refresh of roughly $300,000.",
		},
		{ bad: "# «Claims desk»\n\nThe committee may kindly accord its in-principle approval to the claims desk." },
		{ bad: "# «Cleaner buses»\n\nWe would appreciate your kind support and guidance. Two crews cost £90,000." },
		{ good: "# Locks\n\n£8,400 and one keeper from 3 February. That's the ask." },
		{ good: "# Shorter queues\n\nThe board is asked to approve £90,000 for a second counter by 30 April." },
		{
			good: "# Parcel lockers\n\n## What we need from you\n\n- Release of €210,000 from the 2026 reserve\n- A named sponsor",
		},
		{
			good: "---\nask:\n  amount: $300,000\n  decision: Approve the refresh\n  by: 2026-05-01\n---\n\n# Guest Wi-Fi\n\nThe network is nine years old.",
		},
		{ good: "# Token counters\n\nApproval is solicited for an amount of Rs. 14.5 lakh." },
		{ good: "# Night lamps\n\nWould you agree to £14,000 for lamps on ward 5?" },
		{ good: "# Berths\n\n**What do you want from us?**\n\n€30,000 for this year, with €4,000 released now." },
		{ good: "# Cleaner buses\n\nDecision requested: release £90,000 by 30 April." },
		{
			good: "# Claims desk\n\nCould I have a yes for two more handlers from June? Please approve both posts.",
			tempting: true,
			note: "People are a resource as money is.",
		},
		{
			good: "# School transport\n\nWe don't ask for a higher score. Kindly sanction the pilot: approve ₹12 lakh for two depots.",
			tempting: true,
			note: "A denial stands before the request.",
		},
	],
	asks: { as: "the decision that is asked for", find: requestIn },
	*check(argument) {
		if (!requires(argument, "ask") || requestIn(argument).present) return;
		const { ask } = argument.parts;
		const hit = missing(argument, {
			theme: "ask",
			message: `${whatIsMissing(ask)} Say what the readers are to decide, how much money or how many people it takes, and by when.`,
			near: ask?.statement && { statement: ask.statement, message: "This comes nearest to a request." },
			fix: {
				title: "Add the decision that you ask for",
				heading: "Decision requested",
				text: "We ask [name and role] to approve [amount] for [project] by [date].",
			},
		});
		yield ask?.decides ? { ...hit, partly: "A decision is requested, but no amount and no people" } : hit;
	},
};

/** A request that decides something and says what it takes. */
function requestIn({ parts: { ask } }: Argument): Evidence {
	const { statement } = ask ?? {};
	if (ask?.decides && ask.sized) return { present: true, ...(statement && { statement }) };
	return { present: false, ...(statement && { near: statement }) };
}

function whatIsMissing(ask: Ask | undefined): string {
	if (!ask) return "This paper asks nobody to decide anything.";
	if (!ask.statement) return "The lines at the top ask for a decision, but name no amount and no people.";
	const quote = `“${shortened(ask.statement.text)}”`;
	if (!ask.decides) return `${quote} asks for goodwill, not for a decision.`;
	const lack = ask.dated ? "amount and no people" : "amount, no people and no date";
	return `${quote} asks for a decision, but names no ${lack}.`;
}
