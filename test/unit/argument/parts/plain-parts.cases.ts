import type { PartCases } from "./parts.cases";

/** Parts told in plain words and in the tables of consultants, with those that only sound like them. */
export const PLAIN_CASES: PartCases = [
	[
		"owner",
		[
			"| Task | Harbour | Pier | Finance |\n|---|---|---|---|\n| Overall responsibility | I | A | R |\n| Count | R | I | C |",
			"# Pier\n\n## Who does what\n\n| | Task | By |\n|---|---|---|\n| Ines Roth | Answers to the Board for the result | May 2027 |\n| Hans Lund | Paints the hull | April 2027 |",
			"Gareth is the one I'll be asking, and you can ask me.",
			"Orla in Works would run it, and if it goes wrong it's her and me you come to.",
		],
		["To decide which director will carry the project.", "If it goes wrong, it's the weather that they blame."],
	],
	[
		"governance",
		[
			"**Rite:** the pier programme's weekly room, Mondays 8:30, COO and harbour master; obstacles decided in the room.",
			"The berth programme has been a standing item in the monthly executive meeting since May.",
		],
		[
			"Pier managers get a weekly huddle sheet.",
			"Stand up a monthly berth page: me, first one on 14 November.",
			"Each berth champion has a day's induction and a monthly call with the others.",
		],
	],
	[
		"risks",
		[
			"# Pier\n\n### Points of attention\n\n| Concern | Comment |\n|---|---|\n| The pilot sets the signal late | The signal goes to “wait” by itself when the wind rises |",
			"What could trip us up is mostly the supplier losing people. The draft contract has a floor of eight callers, and €1,500 off for each week below it.",
		],
		[
			"# Pier\n\n### Points of attention\n\n| Concern | Comment |\n|---|---|\n| Skippers book all for the first day after a storm | To be observed |",
			"# Pier\n\n## What to watch\n\nWe will keep talking to skippers and adapt as we learn.",
		],
	],
	[
		"inaction",
		[
			"Damage claims: $6.8M in FY25, on track for more.",
			"Boats refused or re-run cost the port $6.3M in F24.",
			"Each one costs us €285. In 2025 these are already €1.9 million for trips on which nobody repaired anything.",
			"In the quarter, 212 bookings were diverted because no berth was free.",
			"If the committee says no, the calls stop on New Year's Eve.",
		],
		["Each one costs us €285.", "Damage claims are handled by the purser."],
	],
	[
		"cost",
		[
			"# Pier\n\n## Request\n\nWe request approval of the below from 1 December:\n\n| Item | Cost per year |\n|---|---|\n| 6 clerks | €166k |",
		],
		["# Pier\n\n## Today\n\nThe piers in short:\n\n| Item | Cost per year |\n|---|---|\n| Broken ropes | €166k |"],
	],
	[
		"executiveGoal",
		["Fergal's line for this year is to get to €20m of berth income, and he asked each of us for an idea."],
		[
			"Fergal's line for this year is to be kind to one another.",
			"Hemi Parata, Head of Piers, wants to do three things about it: more ropes, 40 more lamps and a bell.",
		],
	],
	[
		"changePlan",
		["They get a day on the tablets with Ines on 21 October, before anyone has to use one."],
		["They get a day in the harbour.", "Retrain the arrival model by May."],
	],
	[
		"pilot",
		[],
		[
			"We propose to launch the Berth Promise: a 45-minute window, and €15 back where we are late by more than 15 minutes.",
			"Bonus: starting in 2026, half a point of the dealers' margin rides on a rating of 4.0 or better until May.",
			"In 22 of them, two groups worked on it without knowing of each other.",
			"Sixty years married, first cruise. If we get 40 guests, the money will follow.",
			"The Danish chain will open its first six shops here this September; if it sells 400 toys a day, we lose.",
			"Of those who had a refit, 41% came again; of those who had not, 55% did. I left that out, as the two groups aren't alike.",
		],
	],
];
