import type { PartCases } from "./parts.cases";

/** Sentences that hold the words of a part and not the part, each beside its twin that holds it. */
export const HOLLOW_CASES: PartCases = [
	[
		"executiveGoal",
		[
			"Your target of £9 a crate comes about 20p closer.",
			"It helps the COO hit the 2027 target of £9 a crate.",
			"It serves the goal of the COO: cost per crate below £9.",
		],
		["Your target group is skippers of 40 to 60."],
	],
	[
		"governance",
		["Every Tuesday the harbour master and I go through the berths that were let twice."],
		[
			"## Next steps\n\nEvery day, a dozen more skippers go through the lock without a receipt.",
			"Each month 60 visitors come to the scales and find them closed.",
		],
	],
	[
		"risks",
		["## Risks\n\nThe printer may come too late. Then we go on with the paper tags."],
		[
			"## Risks\n\nThere are some dangers, such as poor data and tired crews, and we shall control them tightly.",
			"## Risks\n\nCrews may not like it, but we will handle this well.",
		],
	],
	[
		"changePlan",
		[
			"Communication to the crews starts in May.",
			"Better communication with the yard crews is planned for each Monday.",
		],
		[
			"Studies tell us that timely communication raises trust.",
			"Poor communication costs us moorings.",
			"Communication drives renewals.",
		],
	],
	[
		"owner",
		["1. Owner: Ana Ruiz", "The whole programme: owner Ana Ruiz.", "The project is led by Ana Ruiz, Harbour Director."],
		[
			"## Risks\n\nThe crews may object. Mitigation: talks with the union, led by Ana Ruiz, Harbour Director, before 1 March.",
			"## Next steps\n\n1. Order the scales by 3 May 2027 (owner: Ana Ruiz)\n2. Train the crews by 9 June 2027 (owner: Bo Lund)",
		],
	],
	[
		"cost",
		["## Cost\n\nTraining takes two trainers for six weeks.", "We ask you for two trainers for six weeks."],
		["The outlay is small. We need an app and a little training for 90 wardens.", "We need tablets for 40 skippers."],
	],
	[
		"successMeasure",
		[
			"Success: turn-aways per week fall from 4.6 to 2.5 by March 2028.",
			"We will have succeeded when turn-aways fall from 46 to 25 a week.",
			"## How we measure success\n\nTurn-aways per week fall from 4.6 to 2.5.",
		],
		[
			"Success rests on the 12 clerks and the 3 foremen.",
			"I need two more wardens from Tuesday to Saturday between 10 and 3.",
		],
	],
	[
		"return",
		[
			"It brings £97,000 a year, £24,500 more than it costs.",
			"The scales bring £90,000 and cost £60,000, which leaves £30,000.",
			"It saves £90,000 a year, so we gain £30,000.",
		],
		["This matters more than it costs.", "The old scales need more paper than the new ones cost."],
	],
	[
		"benefit",
		["70 more visitors at £30 bring £2,100.", "We expect 70 more visitors. That is £2,100 a season."],
		[
			"70 lamps at £30 are £2,100.",
			"We lost 70 visitors. That is £2,100 a season.",
			"Repeat bookings went from 41% to 36%, worth £900,000 a year.",
		],
	],
	[
		"inaction",
		["Waiting costs us £9,000 a month.", "We lose about 90 donors each year.", "We lose 40 guests a week."],
		["Complaints about waiting fell by 14%.", "The average waiting time is 21 minutes, and 40 visitors complained."],
	],
	[
		"pilot",
		["I would like to test late opening for six Fridays from 5 March 2027. If fewer than 40 come we stop."],
		[
			"I would like to test late opening. It would be lovely.",
			"We go on if 40 come. Forrester says that 70% leave after one rude letter.",
		],
	],
	["customerEvidence", ["38% of visitors said that they could not find the gate."], ["Some visitors are loud."]],
	[
		"priorityLink",
		[
			"Part of Harbour Promise 2029, line 6.",
			"It belongs to the programme Open Harbour 2029.",
			"It belongs to the Open Harbour 2029 programme.",
			"It belongs to budget line 7120, Moorings.",
		],
		[
			"It belongs to the things we never finish.",
			"It supports the plan of some skippers.",
			"Part of March 2028 goes by without it.",
		],
	],
];
