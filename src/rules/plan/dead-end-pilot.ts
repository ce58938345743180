import type { Argument } from "../../argument/argument";
import { rejectedGatesOf } from "../../argument/parts/pilot-gates";
import { shortened } from "../../argument/quotation";
import type { Statement } from "../../argument/statements";
import type { Hit } from "../../lint/finding";
import { judging, type Reason, type Words } from "../../lint/judging";
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
			bad: "# «Seed drills»\n\nWe pilot two drills in Skåne for ten weeks.\n\n## Plan\n\n| Step | Owner | Date |\n|---|---|---|\n| Review | Ola Berg | 30 April 2027 |\n| Roll-out review: stop if the yield is below 6 t | Ola Berg | 1 June 2028 |",
			note: "One names no figure, the other judges the roll-out.",
		},
		{
			bad: "# «Seed drills»\n\nWe pilot two drills in Skåne for ten weeks.\n\n## Key figures\n\n| Figure | Target | Alert threshold |\n|---|---|---|\n| Bare rows | < 3% | > 5% |",
			note: "An alarm decides nothing.",
		},
		{
			good: "# Seed drills\n\nWe pilot two drills in Skåne for ten weeks.\n\n## Plan\n\n| Step | Owner | Date |\n|---|---|---|\n| First review, stop if the yield is below 6 t a hectare | Ola Berg | 30 April 2027 |",
		},
		{
			good: "# Labels\n\nA pilot runs in Turku. Unless errors rise, the other plants follow in June.",
			tempting: true,
			note: "Said with unless.",
		},
		{ good: "# Drones\n\nNo pilot is needed.", tempting: true, note: "A denial." },
		{ good: "# Ferries\n\nThe harbour pilot boards at the buoy.", tempting: true, note: "A person." },
	],
	...judging({
		taken: "A pilot, whose result should decide something.",
		nothing: "Nothing says what follows from its result: at which figure it goes on, and at which it stops.",
		*judge(argument) {
			const { pilotRule } = argument.parts;
			if (!pilotRule) return;
			const { pilot, rule } = pilotRule;
			if (rule) {
				yield { ...wordsOf(pilot), cleared: { ...wordsOf(rule), because: "It says what follows." } };
				return;
			}
			const hit = hitOn(argument, pilot);
			const place = placeOf(argument, hit) ?? wordsOf(pilot);
			yield { ...place, hit, rejected: () => rejectedFor(argument) };
			if (place.passage !== pilot.passage) yield { ...wordsOf(pilot), reportedAt: place };
		},
	}),
};

function hitOn(argument: Argument, pilot: Statement): Hit {
	return missing(argument, {
		theme: "pilot",
		message: `“${shortened(pilot.text)}” speaks of a pilot, but nothing says what follows from its result. Add the rule: at which figure you extend it, and at which you stop.`,
		near: { statement: pilot, message: "This is the pilot." },
		fix: {
			title: "Add the rule for what follows",
			heading: "After the pilot",
			text: "If [metric] reaches [target] by [date], we extend to [region]; otherwise we stop.",
		},
	});
}

/** The heading on which it is reported. */
function placeOf(argument: Argument, { span }: Hit): Words | undefined {
	const passage = argument.document.passages.find(({ start, end }) => start <= span.start && span.start < end);
	return passage && { passage, range: { start: 0, end: argument.readingOf(passage).text.length } };
}

function rejectedFor(argument: Argument): readonly Reason[] {
	return rejectedGatesOf(argument).map(({ statement, because }) => ({ ...wordsOf(statement), because }));
}

function wordsOf({ passage, range }: Statement): Words {
	return { passage, range };
}
