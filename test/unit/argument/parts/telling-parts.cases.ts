import type { PartCases } from "./parts.cases";

/** Parts that whole papers, without a fault, told in a manner of their own. */
export const TELLING_CASES: PartCases = [
	[
		"executiveGoal",
		[
			"It serves the COO's scorecard line: lift berth sales from £2.1m to £2.4m by June 2028.",
			"The President's contract with the owners: cost per crossing from €21 to €20 by December 2028.",
			"In May you gave the skippers your word that the port would stand at 900 boats by spring.",
			"The board expects 5% more crossings next year.",
			"It keeps your own promise to the trustees, which was to have nobody waiting longer than six weeks for a berth.",
			"You told us in Oban that for you the year has one main goal: from 61 to 70 percent winter berths.",
			"The plan which the council adopted in June has a line on boats: moorings let up from 84 to 90 per cent.",
			"It fits the strategy paper “Quay 2031”, point 2: win back the pilot boat contract.",
		],
		[
			"The council expects 4,000 anglers a day.",
			"The pilot's contract with the yard: £2,100 a month.",
			"The plan that the crew agreed has one line on training: 40 hours each.",
			"Our project plan, step 2: win back the skippers.",
		],
	],
	[
		"inaction",
		[
			"# Paper\n\n| Cost | Working | £ |\n|---|---|---|\n| Tows | 41 × £90 | 3,690 |\n| **Bill for doing nothing** | | **48,690** |",
			"If the second winch isn't built, the yard will need two more men for the winter at a cost of £61,000.",
		],
		[
			"# Paper\n\n| Cost | £ |\n|---|---|\n| Price of doing well | 48,690 |",
			"If nothing else, the yard will have a winch.",
		],
	],
	[
		"governance",
		[
			"Monthly: the treasurer and the harbour master, with power to stop.",
			"A working group (quays, finance, two anglers) meets on the first Monday of each month, and members receive its note.",
		],
		["Monthly: 41 boats, with room for more."],
	],
	[
		"owner",
		[
			"**Submitted by:** Ann Reid, Head of Piers, Oban (accountable for this proposal from start to finish)",
			"Bola Ade, Head of Piers, will answer to the Board for it.",
		],
		["**Submitted by:** Ann Reid, Head of Piers, Oban (third draft)"],
	],
	[
		"customerEvidence",
		["I met the skippers of 61 of those 88 boats. In 43 cases the reason was the wait."],
		["I met the winch makers in May."],
	],
	[
		"risks",
		[
			"Calls at supper can feel like begging. We'll ask on the form when it suits people.",
			"# Paper\n\n## What could go wrong\n\nHaste could mean loose knots. A second hand will re-tie one boat in ten.",
			"A light can lose its charge in frost. The ones we've chosen run a night without the sun.",
		],
		["A light can lose its charge in frost. We propose 40 lights."],
	],
	[
		"pilot",
		[
			"1. *May:* the Oban pier only. If missed boats there don't halve, we pull up.\n2. *June:* the other piers.",
			"July: the Leith pier, on the night boats only, moving forward if 90% of skippers hear from us in time.",
		],
		["July: all piers and all boats, moving forward with the new tickets for 900 skippers."],
	],
	[
		"owner",
		[
			"Overall charge of the project is with the undersigned, Harbour Master.",
			"**Prepared by:** Ines Lobo, Head of Moorings (project lead)",
			"I should be glad to lead the work myself, with my deputy at my side.",
		],
		["The charge of £12 for the key is with the yard."],
	],
	[
		"risks",
		[
			"# Paper\n\n**What might go belly-up?**\n\n- *Posts break loose.* Works ties each of them twice.\n- *Keys get lost.* We hold a spare for every gate.",
		],
		["# Paper\n\n**What might go up?**\n\n- Posts. Works ties each of them twice."],
	],
	[
		"benefit",
		["# Paper\n\n**What do we earn**\n\nThat gives €38,000 a year."],
		["# Paper\n\n**What do we pay**\n\nThat makes €38,000 a year."],
	],
	[
		"successMeasure",
		["Success means the wait at the lock going from 41 minutes today to 12 by May."],
		["Success means that everybody is glad."],
	],
];
