import type { Argument } from "../../argument/argument";
import type { ScoreClaim } from "../../argument/scores/claims";
import type { Fix } from "../../lint/finding";
import { insertRow } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import { insertTarget } from "../../lint/worth-clauses";

export const scoreAsGoal: Rule = {
	id: "score-as-goal",
	title: "A goal that is only a survey score",
	why: "A score is a thermometer, not a destination. An executive can fund lower cost or more renewals; nobody can bank ten points of NPS.",
	clear: "Set a target for money or for customer behaviour beside the score: renewals, repeat contacts, cost to serve.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "instead of mentioning a Net Promoter Score (NPS) increase",
	},
	severity: "warning",
	scope: "passage",
	reach: "section",
	pillar: "outcome",
	supersedes: ["bare-score", "score-without-urgency"],
	examples: [
		{
			bad: "The plan will lift our «NPS from 22 to 34».",
			fixed:
				"The plan will lift our NPS from 22 to 34, with [behaviour] moving from [baseline %] to [target %], worth [amount] a year.",
		},
		{ bad: "Stage 2 goes ahead if «satisfaction with berths among visiting boaters reaches 7.0»." },
		{ bad: "## Goals\n\n- «CSAT of 4.6»\n- Happier teams" },
		{ bad: "| Metric | Today | Target |\n|---|---|---|\n| «NPS» | 18 | 30 |\n| CSAT | 3.8 | 4.4 |" },
		{ bad: "Our ambition for the year is an «NPS of 52»." },
		{ bad: "Objective: raise the «Friends and Family score from 88% to 94%»" },
		{
			bad: "Gate 2: proceed if «satisfaction exceeds 4.2».",
			fixed:
				"Gate 2: proceed if satisfaction exceeds 4.2, with [behaviour] moving from [baseline %] to [target %], worth [amount] a year.",
		},
		{ bad: "The KPI for the programme is «CSAT above 85%»." },
		{ bad: "The trial goes on only if our «NPS is positive»." },
		{ bad: "We move to the other piers if the skippers rate the board «7.5» or better." },
		{ bad: "We go further when the anglers give the kiosk at least an «8»." },
		{ bad: "Only with an «NPS above thirty» do the other piers follow." },
		{ bad: "## How will we keep score?\n\n- Berth «satisfaction of 90%»" },
		{ bad: "Let's get the «star rating up to 4.5» by May." },
		{ bad: "We will bring «satisfaction to 84%» by June. That is the one objective." },
		{ bad: '## Goals\n\n- Boater «satisfaction 4.3»\n- «"Ease of mooring" not below 4.0»' },
		{ bad: "For the wardens' «bonus we'd take boater satisfaction»." },
		{ bad: "## How we'll tell if it works\n\n- Boater «satisfaction from 7.9 to 8.4»\n- Wardens are happy" },
		{ bad: "## Targets\n\n- Berth «satisfaction of 80%» in 2028\n- Tide board adopted by 12 teams" },
		{ bad: "## Targets\n\n- «NPS to reach the national average»" },
		{ bad: "## Targets\n\n- «NPS: +30» by June 2028\n- Welcome calls made within three days: 95%" },
		{
			bad: "## Measures for 2029\n\n| Measure | 2025-26 | 2028-29 |\n|---|---:|---:|\n| «Overall satisfaction» | 58% | 75% |\n| Courtesy of wardens | 82% | 90% |",
		},
		{
			bad: "## What makes it a success?\n\n*Name the indicator and its value today.*\n\n- Boater «satisfaction from 7.9 to 8.4»",
		},
		{
			bad: "Satisfaction on the piers is 71%. Two harbours wrote. The council reads it too. «Getting back above 75%» is one of our promises.",
		},
		{
			good: "## Targets\n\nBy May: refused berths at 8% or less, calls at 40 per 100 moorings, and stars at 4.5.",
			tempting: true,
			note: "What customers do is a target in the same sentence.",
		},
		{
			good: "## Goals\n\n- NPS of 40, and renewals of 88%\n- QA scorecard average of 90",
			tempting: true,
			note: "Call checks are no survey.",
		},
		{ good: "## Goals\n\n- NPS from 31 to 40, with renewals up from 88% to 92%\n- Repeat calls down from 31% to 23%" },
		{ good: "The target is a changed-date rate of 15%, down from 27%." },
		{ good: "The KPI for the programme is 20% fewer repeat claims, with CSAT held at 81%." },
		{ good: "Gate 2: proceed if satisfaction exceeds 4.2 and cancellations stay below 3%." },
		{
			good: "| Metric | Today | Target |\n|---|---|---|\n| NPS, with churn | 18 | 30 |\n| Churn | 4.1% | 3.6% |",
			note: "The sibling row sets a target in behaviour; the score alone is then bare-score's business.",
			tempting: true,
		},
		{ good: "We will track NPS, CSAT and the contact rate.", tempting: true, note: "A list of names sets no goal." },
		{
			good: "The goal is to halve the time it takes to answer the satisfaction survey.",
			tempting: true,
			note: "About the survey, not the score.",
		},
	],
	spares,
	*check(argument) {
		for (const claim of argument.scoreClaims) {
			if (spares(argument, claim)) continue;
			yield {
				span: argument.spanOf(claim.passage, claim.range),
				message: messageFor(claim, argument.quote(claim.passage, claim.range)),
				fixes: [fixFor(argument, claim)],
			};
		}
	},
};

function spares(argument: Argument, { goal, worth }: ScoreClaim): string | undefined {
	if (!goal) return "It says how things are and sets no goal.";
	if (worth.accepted) return "The goal says what it is worth.";
	if (goal.paired) return "A target in money or in what customers do stands beside it.";
	if (goal.besideReport && argument.ofWhole(setsGoals))
		return "The table reports, and where the paper sets its goals it is told of them there.";
	return undefined;
}

/** Whether the paper sets goals for scores anywhere but in a column beside what it reports. */
function setsGoals({ scoreClaims }: Argument): boolean {
	return scoreClaims.some(({ goal }) => goal && !goal.besideReport);
}

function messageFor({ form, goal }: ScoreClaim, quote: string): string {
	if (goal?.besideReport)
		return `The targets under “${quote}” are for survey scores only. Add a target in money or in what customers do.`;
	if (form === "table")
		return `The targets in this table are survey scores only, such as “${quote}”. Add a target in money or in what customers do.`;
	return `“${quote}” sets a goal in survey terms only. Put a target in money or in what customers do beside it.`;
}

function fixFor(argument: Argument, claim: ScoreClaim): Fix {
	const title = "Add a target in behaviour and money";
	const { table } = claim.passage.row ?? {};
	if (table) {
		const cells = table.header.cells.map((_, column) => (column === 0 ? "[behaviour]" : "[target %]"));
		return { kind: "guided", title, edits: [insertRow(table, cells)] };
	}
	return { kind: "guided", title, edits: [insertTarget(argument, claim, claim.sentence ?? 0)] };
}
