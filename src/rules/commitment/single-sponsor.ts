import { shortened } from "../../argument/quotation";
import { missing } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const singleSponsor: Rule = {
	id: "single-sponsor",
	title: "Only one executive",
	why: "One sponsor may leave, or lose. A coalition of two functions outlives both.",
	clear: "Name an executive of a second function, and what they gain.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "create a powerful, executive-level change coalition",
	},
	severity: "hint",
	scope: "document",
	pillar: "ownership",
	examples: [
		{
			bad: "# «Refunds in a day»\n\nThe COO has released two clerks.",
			fixed:
				"# Refunds in a day\n\nThe COO has released two clerks.\n\n## Coalition\n\nThe [second executive role] supports this: [reason].",
		},
		{ bad: "# «Fewer transfers»\n\nThe Chief Financial Officer pays. The CFO reviews it monthly." },
		{ bad: "# «Better maps»\n\nOur CMO is for it." },
		{ bad: "# «Shorter bills»\n\nThe CFO sponsors it and has freed one analyst." },
		{ good: "# Refunds\n\nThe COO has released two clerks, and the CFO pays." },
		{ good: "# Fewer transfers\n\nThe Chief Financial Officer and the Chief Operating Officer decide." },
		{ good: "# Better maps\n\nNo executive is named here." },
		{ good: "# Night lamps\n\nThe chief nurse sponsors it and the finance director pays." },
		{ good: "# Night lamps\n\nSponsors: CNO and CFO." },
		{ good: "# Shorter bills\n\nThe CFO sponsors it; the Chief Operating Officer lends an analyst." },
		{
			good: "# Signs\n\n> “I run the place, I am the CEO!”\n>\n> — Customer\n\nThe CFO and the COO agree.",
			tempting: true,
			note: "A customer's own title is no sponsor.",
		},
		{
			good: "---\naudience:\n  - role: CFO\n  - role: COO\n---\n\n# Signs\n\nThe CFO pays.",
			tempting: true,
			note: "Front matter names the second.",
		},
	],
	*check(argument) {
		const [only, second] = argument.parts.executives;
		if (only === undefined || second !== undefined) return;
		yield missing(argument, {
			theme: "owner",
			message: `“${shortened(only)}” is the only executive that the paper names. Win a second one, from another function, and say what they gain.`,
			fix: {
				title: "Add a second executive",
				heading: "Coalition",
				text: "The [second executive role] supports this: [reason].",
			},
		});
	},
};
