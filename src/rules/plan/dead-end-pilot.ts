import { shortened } from "../../argument/quotation";
import { missing } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const deadEndPilot: Rule = {
	id: "dead-end-pilot",
	title: "A pilot without a rule for what follows",
	why: "A pilot is worth its money only if its result decides something. Otherwise it ends, and nothing happens.",
	clear: "Say beforehand which result extends the pilot, and which ends it.",
	source: {
		article: "Must You Have “Executive Support” to Begin CX Improvements?",
		author: "McorpCX",
		quote: "done in a way that is provably replicable and scalable across a firm",
	},
	severity: "information",
	scope: "document",
	pillar: "plan",
	examples: [
		{
			bad: "# «Video visits»\n\nA pilot in two wards runs from March to May.",
			fixed:
				"# Video visits\n\nA pilot in two wards runs from March to May.\n\n## After the pilot\n\nIf [metric] reaches [target] by [date], we extend to [region]; otherwise we stop.",
		},
		{ bad: "# «Robot tills»\n\nA trial in four stores starts on 2 March. We will learn a lot." },
		{ bad: "# Bus boards\n\n## «Pilot»\n\nThe pilot covers line 9 for ten weeks." },
		{ bad: "# «Hotel kiosks»\n\nWe pilot two kiosks in Lyon for six weeks." },
		{
			good: "# Video visits\n\nA pilot in two wards runs from March to May. If missed visits fall below 6%, we extend to all wards.",
		},
		{
			good: "# Robot tills\n\nA trial in four stores.\n\n| Queue | Decision |\n|---|---|\n| Under 3 minutes | Roll out |",
		},
		{ good: "# Bus boards\n\nBoards come to line 9." },
		{
			good: "# Hotel kiosks\n\nWe pilot two kiosks in Lyon for six weeks. Should waits stay above 5 minutes, we stop.",
		},
		{ good: "# Night lamps\n\nWe pilot in ward 5. Go/no-go on 30 June: 20% fewer falls or we hand the lamps back." },
		{
			good: "# Labels\n\nA pilot runs in Turku. Unless errors rise, the other plants follow in June.",
			tempting: true,
			note: "Said with unless.",
		},
		{ good: "# Drones\n\nNo pilot is needed.", tempting: true, note: "A denial." },
		{ good: "# Ferries\n\nThe harbour pilot boards at the buoy.", tempting: true, note: "A person." },
	],
	*check(argument) {
		const { pilotRule } = argument.parts;
		if (!pilotRule || pilotRule.present) return;
		const { near } = pilotRule;
		yield missing(argument, {
			theme: "pilot",
			message: `${near ? `“${shortened(near.text)}” speaks of` : "This paper has"} a pilot, but nothing says what follows from its result. Add the rule: at which figure you extend it, and at which you stop.`,
			near: near && { statement: near, message: "This is the pilot." },
			fix: {
				title: "Add the rule for what follows",
				heading: "After the pilot",
				text: "If [metric] reaches [target] by [date], we extend to [region]; otherwise we stop.",
			},
		});
	},
};
