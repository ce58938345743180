import type { Argument } from "../../argument/argument";
import { rejectedGatesOf } from "../../argument/parts/pilot-gates";
import { type Pilot, plannedPilotOf } from "../../argument/plans/pilots";
import type { Hit } from "../../lint/finding";
import { sentenceFix } from "../../lint/insertions";
import { judging, type Reason } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import { listed } from "../../text/enumeration";

export const vaguePilot: Rule = {
	id: "vague-pilot",
	title: "A pilot that cannot fail",
	why: "A pilot earns the next step only if it was clear beforehand what it had to show. Without a measure, a threshold, an end and an owner it is a trip.",
	clear: "Say what is measured, which value is good enough, when it ends and who answers for it.",
	source: {
		article: "Must You Have “Executive Support” to Begin CX Improvements?",
		author: "McorpCX",
		quote: "defining an initial scope and executing against specific objectives",
	},
	severity: "warning",
	scope: "passage",
	pillar: "plan",
	examples: [
		{
			bad: "We will run a «pilot» in a few branches and learn as we go.",
			fixed:
				"We will run a pilot in a few branches and learn as we go. [Owner name] answers for it; it runs until [date] and passes if [metric] reaches [threshold].",
		},
		{
			bad: "# Ferries\n\n## «Pilot»\n\nThe Oban desk tries the new form for eight weeks, from 4 May. The Head of Piers leads it.",
		},
		{ bad: "A «proof of concept» is proposed in the north, led by Operations, from June to August." },
		{ bad: "The programme kicks off with a «proof of concept» led by IT." },
		{ bad: "A «pilot» is planned for selected wards." },
		{ bad: "We propose a three-month «pilot» in the Lyon hotel." },
		{
			bad: "# Seed drills\n\nWe propose a «pilot» on two farms in Skåne, led by Ola Berg.\n\n## Plan\n\n| Step | Owner | Date |\n|---|---|---|\n| Roll-out review: stop if more than 4% of rows are bare | Ola Berg | 1 June 2028 |",
			note: "The row judges a later stage.",
		},
		{
			good: "We will run a pilot in two branches from 4 May to 26 June, led by the Head of Lending. If repeat calls fall from 31% to 23% or less, we extend it.",
		},
		{
			good: "# Ferries\n\n## Pilot\n\nOwner: Head of Piers. Eight weeks from 4 May, in Oban.\n\n| Measure | Today | Pass |\n|---|---|---|\n| Missed connections a week | 41 | ≤ 25 |",
		},
		{ good: "The form goes to all depots in May." },
		{
			good: "From 4 May to 31 July the Lyon hotel pilots the kiosk, led by the front-office manager; it passes if waits fall from 9 to 5 minutes.",
		},
		{ good: "The 2023 pilot was run in two branches.", tempting: true, note: "The past." },
		{ good: "The 2023 pilot in Kerry cut missed ferries from 14% to 9%.", tempting: true, note: "The past." },
		{ good: "The pilot flew on to Lagos.", tempting: true, note: "Another pilot." },
		{
			good: "We considered a pilot and will not run one, for the law sets one date for all.",
			tempting: true,
			note: "Refused.",
		},
		{ good: "The pilot light of the old boilers goes out in the wind.", tempting: true, note: "A flame." },
		{ good: "The pilots' union has agreed to the new rota.", tempting: true, note: "People who fly." },
		{
			good: "# Seed drills\n\nWe propose a pilot on two farms in Skåne, led by Ola Berg.\n\n## Plan\n\n| Step | Owner | Date |\n|---|---|---|\n| First review, stop if the share of bare rows is above 4% | Ola Berg | 30 April 2027 |",
			tempting: true,
			note: "A row of the plan says when it stops.",
		},
		{
			good: "# Seed drills\n\nWe propose a pilot on two farms in Skåne, led by Ola Berg.\n\n## Next steps\n\n- Ola Berg reviews the fields on 30 April 2027; we stop if more than 4% of rows are bare",
			tempting: true,
			note: "An item among the next steps does.",
		},
		{
			good: "# Ferries\n\n## First steps\n\nWeeks 3 to 6, led by the Head of Piers:\n\n- Launch a pilot in Oban\n- Extend it if missed connections fall below 25 a week",
			tempting: true,
			note: "The lead-in says how long and who.",
		},
	],
	...judging({
		taken: "A pilot that is planned.",
		nothing:
			"A measure, a threshold, an end and an owner beside it, in its section or in a plan would settle what it proves.",
		*judge(argument) {
			const pilot = plannedPilotOf(argument);
			if (!pilot) return;
			const { passage, range } = pilot;
			const missing = PARTS.flatMap(([key, name]) => (pilot.has[key] ? [] : [name]));
			if (missing.length > 0)
				yield { passage, range, hit: hitOn(argument, pilot, missing), rejected: () => rejectedFor(argument) };
			else yield { passage, range, cleared: clearedBy(pilot) };
		},
	}),
};

function hitOn(argument: Argument, { passage, range }: Pilot, missing: readonly string[]): Hit {
	const isHeading = passage.kind === "heading";
	const below = isHeading
		? argument.document.passages.find(
				(other) => other.index > passage.index && other.kind === "paragraph" && other.section === passage.section,
			)
		: passage;
	const sentence = below === passage ? range.sentence : Math.max(0, (below?.sentences.length ?? 1) - 1);
	return {
		span: argument.spanOf(passage, range),
		message: `Nothing is said here about this pilot's ${listed(missing)}. Settle that before it starts, or it can prove nothing.`,
		fixes: below
			? [sentenceFix(argument, below, sentence, "Say what makes it pass, by when, and who answers for it", TERMS)]
			: [],
	};
}

function clearedBy({ threshold }: Pilot): Reason {
	return { ...threshold, because: "A measure, a threshold, an end and an owner are said." };
}

function rejectedFor(argument: Argument): readonly Reason[] {
	return rejectedGatesOf(argument).map(({ statement: { passage, range }, because }) => ({ passage, range, because }));
}

const TERMS = "[Owner name] answers for it; it runs until [date] and passes if [metric] reaches [threshold].";
const PARTS = [
	["metric", "measure"],
	["threshold", "threshold"],
	["duration", "duration"],
	["owner", "owner"],
] as const;
