import { DAYS_OF_TWO_QUARTERS, type FirstResult } from "../../argument/parts/outlook-parts";
import { shortened } from "../../argument/quotation";
import { requires } from "../../lint/kinds";
import { missing } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const lateFirstResult: Rule = {
	id: "late-first-result",
	title: "The first result comes late",
	why: "Executives are measured by the quarter. Support that has nothing to show for half a year goes elsewhere.",
	clear: "Plan a first measurable result within six months of the start.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "executives are more concerned with short-term results",
	},
	severity: "information",
	scope: "document",
	pillar: "plan",
	examples: [
		{ bad: "# Smart meters\n\n## «Roadmap»\n\n- Start in January 2026\n- First results in March 2027" },
		{ bad: "# «New tills»\n\nFirst measurable benefits come after 14 months." },
		{
			bad: "# Rail cards\n\n## «Plan»\n\n| Step | Date |\n|---|---|\n| Kick-off | 3 March 2026 |\n| Review of results | 30 November 2026 |",
		},
		{ bad: "# Trams\n\n## «Roadmap»\n\n- Start in January 2027\n- First results in March 2029" },
		{ bad: "# «Core ledger»\n\nWe start in January 2027 and read the first results in March 2028." },
		{
			bad: "# Depot doors\n\n## «Plan»\n\n- Hire two fitters by 3 May 2027\n- Fit the doors in Hull by 1 September 2027\n- Fit the doors in York by 1 March 2028",
			note: "No step is a result.",
		},
		{ good: "# Smart meters\n\n## Roadmap\n\n- Start in January 2026\n- First results in April 2026" },
		{ good: "# New tills\n\nFirst measurable benefits come after 10 weeks." },
		{ good: "# Rail cards\n\nNothing is dated here." },
		{ good: "# Core system\n\nWe start in January 2026 and read the first results in May 2026." },
		{
			good: "# Night lamps\n\n## Roadmap\n\n- January 2026: lamps fitted\n- March 2026: first count of falls\n- 2028: all wards",
		},
		{
			good: "# Kiosks\n\nThe old kiosks launched in May 2019.\n\n## Roadmap\n\n- Start in January 2027\n- First results in April 2027",
			tempting: true,
			note: "An old start is history.",
		},
		{
			good: "# Depot doors\n\n## Plan\n\n- Hire two fitters by 3 May 2027\n- Fit the doors in Hull by 1 June 2027\n- Heating bill of May and June read on 4 July 2027: review with the CFO",
		},
		{
			good: "# Vans\n\nThe licence runs until 2029.",
			tempting: true,
			note: "A late date that is no result.",
		},
		{
			good: "# Clinics\n\n## Plan\n\n- Pilot live 2 March 2026\n- Report of results 29 May 2026\n- Full rollout December 2027",
			tempting: true,
			note: "The rollout is late, the result is not.",
		},
	],
	*check(argument) {
		const { firstResult } = argument.parts;
		if (!firstResult || isEarly(firstResult) || !requires(argument, "roadmap")) return;
		const { statement } = firstResult;
		yield missing(argument, {
			theme: "roadmap",
			message: `${whenOf(firstResult)} Plan something that can be measured within six months of the start.`,
			near: statement && { statement, message: "This is the first result with a date." },
			fix: {
				title: "Add an early result",
				heading: "First result",
				text: "First measurable results after [number] weeks: [metric] from [baseline] to [target], reported on [date].",
			},
		});
	},
};

/** A plan with dates and without any result has none that is early. */
function isEarly({ statement, days }: FirstResult): boolean {
	return statement !== undefined && (days === undefined || days <= DAYS_OF_TWO_QUARTERS);
}

function whenOf({ statement, days = 0 }: FirstResult): string {
	if (!statement) return "None of the dated steps of this plan is a result.";
	const months = Math.round(days / DAYS_OF_A_MONTH);
	return `The first result (“${shortened(statement.text)}”) comes about ${months} months after the start.`;
}

const DAYS_OF_A_MONTH = 30.4;
