import type { Argument } from "../argument/argument";
import type { DeclarationProblem } from "../argument/declared/declared";
import type { Fix, Hit } from "./finding";
import type { Rule } from "./rule";

const UNREADABLE: Rule = {
	id: "unreadable-front-matter",
	title: "Front matter that cannot be read",
	why: "What stands between the lines `---` tells Execspeak for whom a paper is and what it asks for, and the file beside it who its stakeholders are. What cannot be read there counts as not written, and findings that it would clear stay.",
	clear: "Correct the line; in VS Code, Ctrl+Space lists the keys and values that can stand there.",
	source: { article: "Front matter", author: "Execspeak" },
	severity: "error",
	scope: "passage",
	pillar: "none",
	examples: [
		{
			bad: "---\nproposal: «busines-case»\n---\n\n# A second ferry",
			fixed: "---\nproposal: business-case\n---\n\n# A second ferry",
		},
		{
			bad: "---\naudience:\n  - role: CFO\n    «gaol»: Fewer write-offs\n---\n\n# A second ferry",
			fixed: "---\naudience:\n  - role: CFO\n    goal: Fewer write-offs\n---\n\n# A second ferry",
		},
		{ bad: "---\nask:\n  amount: €40,000\n  by: «soon»\n---\n\n# A second ferry" },
		{ bad: "---\nask: «5»\n---\n\n# A second ferry" },
		{ good: "---\nask: €40,000 by 31 March\naudience: CFO\n---\n\n# A second ferry" },
		{
			good: "---\ntitle: Ferry\ntags: [harbour]\nlayout: page\n---\n\n# A second ferry",
			tempting: true,
			note: "Keys of other tools are theirs.",
		},
	],
	check: (argument) => hitsOf(argument, "fault"),
};

const MISSPELLED: Rule = {
	id: "misspelled-key",
	title: "A key that is nearly one of ours",
	why: "A key with a slip of the pen declares nothing, and nobody notices.",
	clear: "Correct the key or, where another tool reads it, allow it for this file.",
	source: { article: "Front matter", author: "Execspeak" },
	severity: "warning",
	scope: "passage",
	pillar: "none",
	examples: [
		{
			bad: "---\n«propsal»: pilot\n---\n\n# Lockers at the pool",
			fixed: "---\nproposal: pilot\n---\n\n# Lockers at the pool",
		},
		{
			good: "---\ntask: lockers\nsponsor: R. Okafor\n---\n\n# Lockers at the pool",
			tempting: true,
			note: "Other words.",
		},
	],
	check: (argument) => hitsOf(argument, "likeness"),
};

/** Rules about what front matter declares. They always run, like those about allow-comments. */
export const FRONT_MATTER_RULES: readonly Rule[] = [MISSPELLED, UNREADABLE];

function hitsOf({ declared }: Argument, kind: DeclarationProblem["kind"]): Hit[] {
	return declared.problems
		.filter((problem) => problem.kind === kind)
		.map(({ message, span, instead }) => ({ message, span, ...(instead && { fixes: [fixOf(instead)] }) }));
}

function fixOf({ span, text, certainty }: NonNullable<DeclarationProblem["instead"]>): Fix {
	const title = `Write “${text.replace(/^"|"$/gu, "")}”${text.startsWith('"') ? " in quotation marks" : ""}`;
	return { kind: certainty === "same" ? "safe" : "guided", title, edits: [{ ...span, text }] };
}
