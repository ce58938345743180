import type { Argument } from "../../argument/argument";
import { allThat } from "../../argument/selection";
import type { Statement } from "../../argument/statements";
import { missing } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const digitisedPain: Rule = {
	id: "digitised-pain",
	title: "Digital, without a look at the experience of today",
	why: "To digitise a broken experience is to make a broken digital one. First comes what customers live through now.",
	clear: "Show the experience of today: contact reasons, observations, what customers said.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "digitizing a broken experience just leads to a broken digital experience",
	},
	severity: "information",
	scope: "document",
	pillar: "evidence",
	examples: [
		{
			bad: "# «A chatbot for tenants»\n\nThe chatbot costs £90,000 and goes live in May.",
			fixed:
				"# A chatbot for tenants\n\nThe chatbot costs £90,000 and goes live in May.\n\n## The experience of today\n\nIn [source and date], [number] of [number] customers told us that they failed at [step].",
		},
		{ bad: "# «AI for the front desk»\n\nAI will greet every guest. We ask for $200,000." },
		{ bad: "# «Self-service portal»\n\nWe ask for €1m for a portal. Members expect it." },
		{ bad: "# «Generative AI for claims»\n\nAI will write the letters. It costs ₹80 lakh." },
		{ good: "# A chatbot for tenants\n\nWe read 400 complaint notes: 61% ask when the plumber comes." },
		{ good: "# AI for the front desk\n\n> “I queued twenty minutes to hand over a key.”\n>\n> — Guest, Malmö" },
		{ good: "# Self-service portal\n\nOf 9,000 calls a month, 4,100 ask for a copy of an invoice." },
		{
			good: "# Handrails\n\nHandrails cost £12,000. Somebody may film them with the app.",
			tempting: true,
			note: "Digital in passing only.",
		},
		{
			good: "# Fewer letters\n\nPaper letters cost £4 each. We ask for £30,000.",
			tempting: true,
			note: "Nothing digital is proposed.",
		},
		{
			good: "# Benches\n\nWe ask for €9,000 for benches beside the ticket machine.",
			tempting: true,
			note: "Not a digital proposal.",
		},
	],
	*check(argument) {
		if (argument.parts.customerEvidence.present || !isDigital(argument)) return;
		yield missing(argument, {
			theme: "evidence",
			message:
				"This paper proposes something digital and shows nothing of the experience it is to replace. Say why customers get in touch today, what they try and where they fail.",
			fix: {
				title: "Add the experience of today",
				heading: "The experience of today",
				text: "In [source and date], [number] of [number] customers told us that they failed at [step].",
			},
		});
	},
};

/** Its title says so, or it keeps speaking of it. */
function isDigital(argument: Argument): boolean {
	const title = argument.document.sections.find((section) => section.heading)?.heading;
	if (title && argument.readingOf(title).has("digital")) return true;
	return allThat(argument, speaksOfDigital).length >= STATEMENTS_OF_A_TOPIC;
}

function speaksOfDigital(_: Argument, statement: Statement): boolean {
	return statement.has("digital");
}

const STATEMENTS_OF_A_TOPIC = 4;
