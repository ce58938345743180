import { asking } from "../../lint/asking";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingSuccessMeasure: Rule = {
	id: "missing-success-measure",
	title: "No measure of success",
	why: "A programme that cannot fail cannot succeed either. A figure agreed beforehand spares the quarrel afterwards.",
	clear: "Name a measure with its figure today and its target or threshold.",
	source: {
		article: "Must You Have “Executive Support” to Begin CX Improvements?",
		author: "McorpCX",
		quote: "executing against specific objectives",
	},
	severity: "warning",
	scope: "document",
	pillar: "outcome",
	examples: [
		{
			bad: "# «Kind words at the desk»\n\nWe ask for £15,000. Success is when visitors smile.",
			fixed:
				"# Kind words at the desk\n\nWe ask for £15,000. Success is when visitors smile.\n\n## How we measure success\n\n| Measure | Today | Target | Date |\n|---|---:|---:|---|\n| [metric] | [baseline] | [target] | [date] |",
		},
		{
			bad: "# Fast lane\n\nThe lane costs €60,000.\n\n## «Success criteria»\n\nThe branches will write them with us.",
		},
		{ bad: "# «Garden waste»\n\nThe new rounds cost $80,000 and save $120,000 a year." },
		{ bad: "# «Shorter bills»\n\nWe will know it worked when nobody calls any more." },
		{ good: "# Kind words\n\nOur target is 12 complaints a month or fewer, from 31 today." },
		{ good: "# Fast lane\n\n| Measure | Today | Target |\n|---|---:|---:|\n| Wait in minutes | 14 | 6 |" },
		{ good: "# Garden waste\n\n## Goals\n\n- Missed collections from 4% to 1%" },
		{ good: "# Night lamps\n\nFalls at night: 17 a month now, 12 by December." },
		{ good: "# Night lamps\n\nWe count it a success if night falls drop by 30% from 17." },
		{ good: "# Night lamps\n\nTAT to come down from 9 days to 4 days by March 2027." },
		{
			good: "# Library hours\n\nIf fewer than 200 people come on Sundays by June, we stop; the threshold is 200 visits.",
			tempting: true,
			note: "A threshold is a measure.",
		},
		{
			good: "# Repairs\n\nWe will cut repeat visits from 27% to 15% within a year.",
			tempting: true,
			note: "No heading announces it.",
		},
	],
	...asking({
		part: "success-measure",
		as: "the measure of success",
		find: ({ parts }) => parts.successMeasure,
		absence: (successMeasure) => ({
			theme: "measure",
			message: `Nothing in this paper says how success will be measured${butFound(successMeasure, "it sets no target with a figure")}. Name a measure, its figure today and the target or threshold.`,
			near: nearestOf(successMeasure, "This could become the measure, with a baseline and a target."),
			fix: {
				title: "Add a table of measures",
				heading: "How we measure success",
				text: "| Measure | Today | Target | Date |\n|---|---:|---:|---|\n| [metric] | [baseline] | [target] | [date] |",
			},
		}),
	}),
};
