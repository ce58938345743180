import { placeOfTitle } from "../../lint/places";
import type { Rule } from "../../lint/rule";

export const missingStakeholderMap: Rule = {
	id: "missing-stakeholder-map",
	title: "No map of the executives",
	why: "Opposers, passives, toe-dippers, supporters and advocates need different words. Without a map all get the same.",
	clear: "Keep the level of each executive in a file beside the paper, not in a paper that they will read.",
	source: {
		article: "CX Mistake #1: Faking Executive Commitment",
		author: "Bruce Temkin",
		quote: "Leaders, as it turns out, fall into one of five levels of commitment",
	},
	severity: "hint",
	scope: "document",
	pillar: "ownership",
	examples: [
		{ bad: "# «A lounge for families»\n\nWe ask for €40,000." },
		{ bad: "# «Fewer forms»\n\n| Executive | Area |\n|---|---|\n| COO | Operations |" },
		{ bad: "---\ntitle: Keys\n---\n\n# «Keys by post»\n\nWe ask for £9,000." },
		{ bad: "# «Shorter bills»\n\nThe CFO and the COO know of it." },
		{
			good: "---\nstakeholders:\n  - name: A. Diallo\n    role: CFO\n    level: passive\n---\n\n# A lounge for families\n\nWe ask for €40,000.",
		},
		{ good: "# Fewer forms\n\n| Executive | Level |\n|---|---|\n| COO | Supporter |\n| CFO | Toe-dipper |" },
		{ good: "---\nstakeholders: [{role: CEO, level: advocate}]\n---\n\n# Keys by post\n\nWe ask for £9,000." },
		{ good: "# Shorter bills\n\n| Who | Commitment |\n|---|---|\n| CFO | advocate |\n| COO | passive |" },
		{
			good: "# Night lamps\n\n| Executive | Support level |\n|---|---|\n| Chief Nurse | Advocate |\n| CFO | Passive |",
		},
		{
			good: "# Trams\n\n| Who | Stance |\n|---|---|\n| Mayor | advocate |\n| Treasurer | opposer |",
			tempting: true,
			note: "Another head, the same map.",
		},
		{
			good: "---\nstakeholders:\n  - role: COO\n---\n\n# Trams\n\nWe ask for €1m.",
			tempting: true,
			note: "An executive without a level is a beginning.",
		},
	],
	*check(argument) {
		if (argument.parts.stakeholders.length > 0) return;
		yield {
			span: placeOfTitle(argument).span,
			message:
				"Nothing shows which executives are for this and which are against. Keep that in a file beside the paper, which they do not read: same name, with the ending .stakeholders.yaml.",
			beside: "Start a map in a file beside this paper, which its readers do not see",
		};
	},
};
