import type { Argument } from "../../argument/argument";
import { driversIn } from "../../argument/parts/drivers";
import type { ScoreClaim } from "../../argument/scores/claims";
import { type DistantWorth, distantWorthOf } from "../../argument/scores/distant-worth";
import type { Fix, Hit, Related } from "../../lint/finding";
import { whyNowFix } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import { insertWorth } from "../../lint/worth-clauses";

export const bareScore: Rule = {
	id: "bare-score",
	title: "A survey score without its worth",
	why: "Executives decide in money, deadlines and owners. A score moves them only when they see what customers did differently and what that is worth.",
	clear:
		"In the same sentence, say what customers did (renewed, called less, bought more) with a figure, or what it is worth in money; or send the reader to the section that says it (“see section 4”).",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "CX speaks in surveys; executives speak in dollars.",
	},
	severity: "warning",
	scope: "passage",
	reach: "section",
	pillar: "outcome",
	supersedes: ["score-basis", "score-without-urgency", "undefined-acronym", "vague-quantity"],
	examples: [
		{
			bad: "Our «NPS rose 6 points» last quarter.",
			fixed:
				"Our NPS rose 6 points last quarter, and [behaviour] went from [baseline %] to [result %], worth [amount] a year.",
		},
		{
			bad: "Our «NPS in the season-ticket tier fell 9 points».",
			fixed:
				"Our NPS in the season-ticket tier fell 9 points, and in that group [behaviour] went from [baseline %] to [result %], costing [amount] a year.",
		},
		{
			bad: "«CSAT in the workshop is 3.7 out of 5», and nobody disputes it.",
			fixed:
				"CSAT in the workshop is 3.7 out of 5, with [behaviour] at [result %], worth [amount] a year, and nobody disputes it.",
		},
		{ bad: "| Metric | Q1 | Q2 | Q3 |\n|---|---|---|---|\n| «NPS» | 44 | 47 | 43 |\n| CSAT | 63% | 66% | 61% |" },
		{ bad: "CSAT scores by depot are:\n\n- «Leeds: 3.9»\n- «Derby: 3.4»" },
		{
			bad: "We expect the new letters to «lift customer satisfaction» in every region.",
			fixed:
				"We expect the new letters to lift customer satisfaction in every region, with [behaviour] moving from [baseline %] to [target %], worth [amount] a year.",
		},
		{ bad: "Post-discharge survey: «Friends and Family Test score of 87%, against 93%» a year ago." },
		{ bad: "Our «Zomato rating stands at 3.4»." },
		{ bad: "- «CSAT improved by 9 percentage points» after the IVR redesign" },
		{ bad: "«Member satisfaction is at an all-time low»." },
		{ bad: "Our «CSAT of 72% is below the sector average of 78%»." },
		{ bad: "«Customer satisfaction has deteriorated by 7 percentage points» since the merger." },
		{ bad: "The share of «promoters went from 41% to 36%»." },
		{ bad: "«Resident satisfaction is at its lowest» since the merger." },
		{ bad: "Last week the patients scored us «8.9»." },
		{ bad: "In May our readers gave us «64 marks out of 100», nine fewer than last year." },
		{ bad: "Our average on the «review sites slid from 4.4 to 4.1»." },
		{ bad: "Parking is our lowest-rated item at «2.87»." },
		{ bad: "| Branch | «Rating 2024» | Rating 2025 |\n|---|---|---|\n| Ennis | 4.1 | 4.4 |\n| Tralee | 3.2 | 3.3 |" },
		{ good: "Our NPS rose 6 points and renewals in that group rose from 88% to 94%." },
		{ good: "NPS fell 4 points. That group of customers cancelled 310 contracts, worth £1.2m a year." },
		{ good: "| Segment | NPS | Renewal rate |\n|---|---|---|\n| North | 31 | 91% |\n| South | 18 | 84% |" },
		{ good: "CSAT on the north pier slipped from 4.4 to 4.1, and withdrawals rose from 8.2% to 10.5% of bookings." },
		{ good: "Anglers who rate the hut at 2 or less left at a rate of 31 per cent, the others at 12 per cent." },
		{
			good: "Boaters who wait gave 3.9 stars, the rest 4.5. It matters what those boaters did next: 9% rebooked, against 17%.",
		},
		{
			good: "Late yards (14) bought 6% fewer ropes, punctual ones (31) 3% more. Satisfaction in the two groups was 5.9 and 7.8.",
		},
		{
			good: "We counted only lodgers with a bureau score above 700.",
			tempting: true,
			note: "A lender's score, not a customer's.",
		},
		{
			good: "## Control\n\n| Indicator | 2025 | May 2027 |\n|---|---|---|\n| Lost moorings | 140 | 90 |\n| Berth satisfaction (of 10) | 6.9 | 7.7 |",
			tempting: true,
			note: "Targets, one of them in what customers do.",
		},
		{ bad: "The tide office got a «7.4» from the skippers." },
		{ bad: "Anglers gave the kiosk an «8» on paper." },
		{ bad: "Our «NPS is thirty»." },
		{
			bad: "| | 2023 | 2024 |\n|---|---|---|\n| Boater «NPS» | 31 | 22 |\n| Moorings office (out of 10) | 7.9 | 7.2 |\n\nWe have «slipped on every row».",
		},
		{
			bad: "| | 2023 | 2024 |\n|---|---|---|\n| Boater «NPS» | 31 | 22 |\n| Moorings office (out of 10) | 7.9 | 7.2 |\n\n«The moorings office is dragging the rest down». «It has fallen» further than anything else.",
		},
		{
			bad: "| | May | June |\n|---|---|---|\n| Boater «NPS» | 31 | 22 |\n\n«That's a nine point» loss in one month. «We're behind most» of the other harbours.",
		},
		{
			bad: "| Quay | NPS | Complaints a week |\n|---|---|---|\n| Fish Quay, Whitby | 41 | 3 |\n| Old Slip | 19 | 12 |\n\n«Whitby picked up 5 points» after the kiosk opened.",
		},
		{
			bad: "| | Piers with a warden | Others |\n|---|---|---|\n| Berths left early | 4% | 9% |\n| «Stars after the stay» | 4.6 | 3.9 |\n\nOur satisfaction survey closed in May. «The stars are up» on last year.",
		},
		{ bad: "«Friends and Family fell to 84%» in the spring." },
		{ bad: "Boater «satisfaction has suffered»." },
		{ bad: "The «fall in boater NPS» is mainly due to the lock." },
		{ bad: "The pier survey says the same: we slip. «Parking is at 5.9», down from 6.6." },
		{
			bad: "Boaters gave us an «overall satisfaction of 58 percent, three points» fewer than in May. «Quiet at night was 51 percent».",
		},
		{ bad: "## Survey results\n\n- «Berth holders are at 59» and slipping\n- «Day visitors are on 72»" },
		{ bad: "Our «guests rate us above» every hotel on the coast." },
		{ bad: "The berth «satisfaction survey has improved» for two years." },
		{
			good: "## What the surveys say\n\n- Headcount is at 59 since May\n- The gate is on 14 lines",
			tempting: true,
			note: "What is counted stands at a number, too.",
		},
		{ good: "The rise in NPS that we hope for is no reason to start.", tempting: true, note: "Nothing has risen." },
		{ bad: "Since May our «NPS shows a slow decline»." },
		{
			bad: "We expect «satisfaction to recover to 80%» as the wardens get used to the till.",
			note: "A forecast, and no goal.",
		},
		{
			good: "Satisfaction among night anglers fell 6 points. The same anglers cancelled 85 season tickets.",
		},
		{
			good: "Boaters who queued scored us 2 points lower. They also sent their passes back three times as often.",
		},
		{
			good: "Our survey asks for satisfaction on a scale of 1 to 5, where 5 is very satisfied.",
			tempting: true,
			note: "An end of the scale, not a score.",
		},
		{
			good: "Our satisfaction survey runs in May. The Friends and Family ticket sold 9% more.",
			tempting: true,
			note: "A fare, not a survey.",
		},
		{ good: "The skippers gave us an 8-page letter.", tempting: true, note: "A length." },
		{ good: "Satisfaction of seven clients was asked for.", tempting: true, note: "Clients are counted." },
		{ bad: "Boater «NPS after a storm stands at 9, against 41» for boaters who never met one." },
		{ good: "With a named skipper, satisfaction is 81% and boaters ring us 1.2 times for a berth rather than 2.7." },
		{ good: "The app rating fell from 4.4 to 3.6 and mobile top-ups fell 11%." },
		{
			good: "CSAT in the claims line fell from 82% to 74%; because of it 1,900 policies were not renewed, ₹2.3 crore of premium.",
		},
		{
			good: "NPS is the share of promoters (9-10) minus the share of detractors (0-6).",
			tempting: true,
			note: "A definition claims nothing.",
		},
		{
			good: "“Your NPS of 12 is a disgrace,” one customer told us on the phone.",
			tempting: true,
			note: "A customer's words.",
		},
		{
			good: "We will send the NPS survey to 400 customers in May.",
			tempting: true,
			note: "An instrument, not a claim.",
		},
		{
			good: "Pier satisfaction rose from 3.9 to 4.3, and among those boaters “where is my berth” calls fell from 41 to 29 per thousand moorings.",
		},
		{
			good: "Kiosk CSAT went up 0.3, and 58% of lodgers who tried it didn't ring the desk that night (May: 44%).",
		},
		{
			good: "Satisfaction with signs was 52% among anglers who came by bus and 77% among those who came by car. The first group cancelled 19% of bookings, the second 8%.",
		},
		{
			good: "Satisfaction with the ferry (FX2) was 71.3%. It is shown here because the harbour board asks for it.",
			tempting: true,
			note: "The author sets the score aside.",
		},
		{
			good: "CSAT sank, and on its own it wouldn't justify a new pontoon.",
			tempting: true,
			note: "The author sets the score aside.",
		},
		{
			good: "Our NPS went from 47 to 39, but we do not ask for money so that it goes back up: this is not the goal.",
			tempting: true,
			note: "The author sets the score aside.",
		},
		{
			good: "The NPS budget for trail repair rose 6 points above that of the Forest Service, says the National Park Service.",
			tempting: true,
			note: "Another NPS.",
		},
		{
			good: "The safety rating of the vans is five stars, and we have 14 of them.",
			tempting: true,
			note: "A rating that no customer gives.",
		},
		{
			good: "The lodge holds four stars from the tourist board until March.",
			tempting: true,
			note: "An authority's class.",
		},
		{ good: "Our hotel has four stars and 120 rooms.", tempting: true, note: "A class, not a rating by guests." },
		{
			good: "| KPI | Now | Target |\n|---|---|---|\n| Tickets renewed | 61% | 70% |\n| NPS | 12 | 20 |\n| Yearly fares | €310 | €340 |",
			tempting: true,
			note: "Money and behaviour are targets in the same table.",
		},
		{
			good: "We first had to understand which delay had the most potential to lower our passengers' satisfaction.",
			tempting: true,
			note: "A question that is still open.",
		},
		{
			good: "Effort is asked for after each crossing. CES takes one question, with a rating scale of 1 (easy) to 5 (hard).",
			tempting: true,
			note: "The scale, not a score.",
		},
	],
	spares,
	*check(argument) {
		for (const claim of argument.scoreClaims) if (!spares(argument, claim)) yield hitOf(argument, claim);
	},
};

function spares(_argument: Argument, claim: ScoreClaim): string | undefined {
	if (claim.worth.accepted) return "The score is tied to what it is worth.";
	if (claim.goal) return "It sets a goal, and a goal is judged as one.";
	return undefined;
}

function hitOf(argument: Argument, claim: ScoreClaim): Hit {
	const span = argument.spanOf(claim.passage, claim.range);
	const quote = argument.quote(claim.passage, claim.range);
	const isUrgent = driversIn(argument.readingOf(claim.passage), claim.passage).length > 0;
	return {
		span,
		message: messageFor(claim, quote, isUrgent),
		related: relatedTo(argument, claim),
		fixes: fixesFor(argument, claim, isUrgent),
	};
}

function messageFor(claim: ScoreClaim, quote: string, isUrgent: boolean): string {
	if (claim.form === "table") {
		return `This table reports survey scores, such as “${quote}”, but not what they are worth. Add what customers did, or what it is worth in money, beside the scores.`;
	}
	if (isUrgent)
		return `“${quote}” comes with a reason to act now, but not with its worth. Say what customers did differently, or what it means in money.`;
	return `“${quote}” stands alone: nothing tied to it says what it is worth or why it matters now. Add what customers did, or what it means in money.`;
}

function relatedTo(argument: Argument, claim: ScoreClaim): Related[] {
	const { untied } = claim.worth;
	if (!untied) return furtherOff(argument, claim);
	const words = argument.quote(untied.passage, untied.range);
	return [
		{
			message: `“${words}” stands near, but nothing ties it to the score. Join the two with “because”, “worth” or “in that group”, if that is what you mean.`,
			span: argument.spanOf(untied.passage, untied.range),
		},
	];
}

/** "The money stands 12 lines below": what may be the score's worth, where a reader of the score does not see it. */
function furtherOff({ withNext: argument }: Argument, claim: ScoreClaim): Related[] {
	const found = distantWorthOf(argument, claim);
	if (!found) return [];
	const { passage, range, tier } = found.support;
	const what = tier === "money" ? "Money stands" : "What customers did stands";
	return [
		{
			message: `${what} ${distanceOf(found)}: “${argument.excerpt(passage, range)}”. If the score is worth that, say so in the score's own sentence.`,
			span: argument.spanOf(passage, range),
		},
	];
}

function distanceOf({ linesBelow }: DistantWorth): string {
	const lines = Math.abs(linesBelow);
	if (lines === 0) return "further along the line";
	return `${lines} ${lines === 1 ? "line" : "lines"} ${linesBelow > 0 ? "below" : "above"}`;
}

function fixesFor(argument: Argument, claim: ScoreClaim, isUrgent: boolean): Fix[] {
	if (claim.sentence === undefined) return [];
	const link: Fix = {
		kind: "guided",
		title: "Say what it is worth: link the score to behaviour and money",
		edits: [insertWorth(argument, claim, claim.sentence)],
	};
	if (isUrgent) return [link];
	return [link, whyNowFix(argument, claim.passage, claim.sentence)];
}
