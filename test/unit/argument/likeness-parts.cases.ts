import type { PartCases } from "./parts.cases";

/** Structures that make a part, whatever words fill them, each beside what looks like it: lists, tables of verdicts, shares. */
export const LIKENESS_CASES: PartCases = [
	[
		"executiveGoal",
		[
			"Plant Operations' own 2027 target is to bring gas per tonne from 61 to 52 cubic metres.",
			"The Managing Director said at the spring meeting that she wants ticket revenue at €9m by 2028 (today €7.4m).",
			"SLT priority 3 for FY27: bring cost per berth to $212, from $221.",
			"Owners want EBITDA of £4.1m next year from £3.6m.",
			"The objective of the cycle, approved by the Board, is to lower expense per crossing by 8%.",
		],
		[
			"The Board's own commitment has been clear since the away day, and 100% of managers are behind it.",
			"She wants ticket revenue to be counted twice.",
		],
	],
	[
		"governance",
		[
			"I go through the list with her and the ramp manager every Sunday at 9.",
			"On Saturdays, 20 min, the three managers of the yard.",
			"## Plan\n\nThe Cabinet will see the count on the first Tuesday of every month.",
		],
		[
			"It would have a welcome call for each household, a weekly letter from the gardeners, and a tasting.",
			"Some growers will learn to call every month; customers will learn to call every week.",
			"I have been here for a year and I've talked to many growers, mostly on Saturdays.",
		],
	],
	[
		"owner",
		[
			"| | |\n|---|---|\n| Accountable officer | Town Clerk |\n| Attachments | Map |",
			"Carla Brandt, Director of Moorings, leads each of the stages.",
		],
		[
			"Owner-occupied berths may question the cost.",
			"Response was 12%, and the wardens learned to remind the happy ones.",
			"| | |\n|---|---|\n| Responsible officer | To be confirmed |",
		],
	],
	[
		"pilot",
		[
			"Turku goes first, from 3 February. It has to be at 8% empty visits or lower by 30 April or we do not go to the other four towns.",
			"| Stage | What | When |\n|---|---|---|\n| 0 | Ober and Unter, 900 homes. Passes if calls fall ≥ 40% | 2 June to 25 July |\n| 1 | All homes | August |",
			"Since May the scales stand at gate 3: wrong weights went from 7% to 2% (n = 5,100); at gate 4, without the scales, they stayed at 7%.",
		],
		[
			"## Benefits\n\nIf 40 per cent of failed drops are closed, 52,000 × 40% × €3 = €62,400 a year.\n\n## Plan\n\n| Work | Who | When |\n|---|---|---|\n| Remaining depots | Depot desk | May |",
			"Rates went from 7% to 2% and then to 5% without any help.",
		],
	],
	[
		"successMeasure",
		[
			"| Cars turned away, July and August | What happens then |\n|---|---|\n| 40 or fewer | both other harbours from May |\n| more than 90 | no second summer |",
			"## Targets\n\n- Harbour Guide 4.4\n- Skipper's Pages 8.8",
			"## How we will know\n\nAn NPS of 55 in the spring survey.",
			"| | This year | Next year |\n|---|---:|---:|\n| Lost keys | 210 | 90 |",
		],
		[
			"## Targets\n\n- Train 12 skippers in the new way",
			"| Cars turned away | Place |\n|---|---|\n| 40 | Ober |",
			"| | Ober | Unter |\n|---|---:|---:|\n| Lost keys | 210 | 90 |",
		],
	],
	[
		"inaction",
		[
			"## Cost of the present situation\n\n| Item | € (January to June 2026) |\n|---|---:|\n| Express freight | 105,952 |",
			"Without a change I expect approximately 800,000 € for 2027.",
		],
		[
			"Growers whose last call was dropped cancelled within 30 days at 8.9%, against 3.7 for the others.",
			"Each lost tray costs us a spare at £2.20 this year.",
		],
	],
	[
		"benefit",
		[
			"## Financial implications\n\nIf second inspections fall from 22% to 12%, the County would avoid about $84,000 a year.",
			"## What it takes\n\nWe assume to recover a third of the leak, R$1.6m per year.",
		],
		["## Financial implications\n\nThe scanner costs $31,000."],
	],
	[
		"cost",
		["The suite comes in at about €65,000 in the first year."],
		["The train comes in at about 9.40 and 65 people wait."],
	],
	[
		"changePlan",
		[
			"## People\n\nSister Amadi and I will spend a night shift on each of the three wards in the last week of March.",
			"Doctors fear that patients read it alone. They are right in part. For hard news it opens later. Dr. Lindqvist presents the rule to all six wards before May.",
		],
		["The programme turns visitors into ambassadors.", "Doctors fear that patients read it alone."],
	],
];
