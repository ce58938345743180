import type { PartCases } from "./parts.cases";

/** What whole papers were credited with by a word that meant something else. */
export const MISTAKEN_CASES: PartCases = [
	[
		"owner",
		[
			"---\nowner: Dara Quinn\n---\n\n# Dry ropes\n\nNew ropes for all nine berths.",
			"| | |\n|---|---|\n| Owner of the programme | Dara Quinn |\n| First step | New ropes |",
			"For the result I answer myself.",
		],
		[
			"---\nowner: tbd\n---\n\n# Dry ropes\n\nNew ropes for all nine berths.",
			"## Next steps\n\n| Step | Who | When |\n|---|---|---|\n| Choose the ropes | Dara Quinn, Purchasing | 4 May |\n| Fit the lamps | | June |\n| Tell the skippers | Harbour office | |",
			"Baltic Hire has already invited the project director to its yard.",
			"I'll be the one explaining the new form to the skippers.",
		],
	],
	["executiveGoal", [], ["Before the start we need all deputies behind the target model."]],
	[
		"customerEvidence",
		["We interviewed eleven skippers in May."],
		["We interviewed seven of the nine directors.", "The journey mapping is the foundation for everything else."],
	],
	[
		"inaction",
		[],
		[
			"If we don't move on this right now, it'll be too late.",
			"As long as the card is valid, members lose 2 points a month.",
			"If a customer does not pay, we write off 40 euros.",
		],
	],
	[
		"pilot",
		[],
		[
			"| Step | When |\n|---|---|\n| Map nine journeys, from mooring to bill | May |\n| Count the calls in a sample | June |",
			"| Step | When |\n|---|---|\n| The tide board goes live for all 27 berths on one weekend | 9 May |\n| Calls counted | June |",
		],
	],
	["risks", [], ["## Risks\n\n- Attrition of trained riggers to other ports"]],
];
