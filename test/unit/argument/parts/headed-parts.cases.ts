import type { PartCases } from "./parts.cases";

/** What stands under a heading for a part and is none of it, and parts that stand under a heading for another. */
export const HEADED_CASES: PartCases = [
	[
		"risks",
		[
			"## Points of caution\n\nStorms. The crane stops above 60 km/h and the barge waits in the lock.",
			"What we are most afraid of is the false alarm: the bell rings and nobody is ill. So a second nurse confirms each call.",
			"The part I lose sleep over is the frost. Two heaters stand by in the shed.",
			"## Risks\n\n- The vet is away. Should he be late, Dr Ruiz covers the clinic.",
			"## Risks\n\n- Forged tickets. Each code is checked at the gate.",
			"## Risks\n\nThe ferry can be late. Passengers will get a bus voucher.",
			"## Risks\n\nStorms will disrupt any rota, so we keep two crews in reserve.",
		],
		[
			"## What goes wrong\n\nThe ferry is late one day in four, so we lost 40 crews.",
			"## Dangers\n\nThe printer can be slow. We shall keep an eye on this.",
			"## Risks\n\n- Nurses are overworked. If it feels like another form, it is doomed.\n- The lift. Two wards are still on the old key and nobody knows if it opens.",
			"## What may trouble us\n\nHarvest comes in June. Storms will disrupt any rota. The mill is known to deliver late.",
			"## Threats\n\nLidrex opens in May. Fuel can rise again, and members will blame us. All such threats will be monitored.",
			"## Risks\n\nSkippers may object. I have no remedy for this. I do think they will come round once they see it.",
			"## Concerns\n\nSome wardens told me they hate the board. I get it.",
			"## Benefits\n\nThe kiosk may ease the queue and could raise tips. We count on 4,000 more guests.",
		],
	],
	[
		"pilot",
		[
			"A coin was tossed for each pair of piers; the winners got lamps in May.",
			"No-shows fell from 12% to 8% at the piers with a caller. At the quays, which the caller does not serve, it was 12% and is 11%.",
			"## Plan\n\nThe first three of our nine piers go live in May. If thefts fall by 20%, the others follow.",
		],
		[
			"## Goals\n\nWe want to be among the first three of the league.\n\nIf the current decline continues, 30% of berths are empty by May.",
			"Our skippers started on one idea. All nine piers open on 4 May, because May is when 30% of the season's anglers join.",
			"The count is made once in a year at 12 piers, on a scale of 1 to 5.\n\nOne guard for each gate.",
			"Audit takes the first three from the ledger and reports 4% of errors if there are any.",
		],
	],
	[
		"changePlan",
		["## Risks\n\nPorters may refuse: we train two ushers of each hall on the new gate in May."],
		[
			"## Risks\n\nPorters fall ill: we cross-train two ushers.",
			"## 3. Training\n\n*Describe who will be trained and how (max. 150 words).*\n\n[TBC]",
		],
	],
	[
		"roadmap",
		[
			"## Money and people\n\n| Task | Who | Until |\n|---|---|---|\n| Lamps ordered | Dock office | 6 February |\n| Lamps fitted | Dock office | 2 March |",
			"## Staff costs and dates\n\n| Sl. | Activity | Responsibility | Target |\n|---|---|---|---|\n| 1 | Ropes | Stores | 15 October 2027 |\n| 2 | Buoys | Stores | 15 January 2028 |",
			"## Schedule\n\n| Activity | Term |\n|---|---|\n| Choice of the mill | II quarter 2027 |\n| New oven | before the season 2027/28 |",
		],
		[
			"## Budget\n\n| Item | 2027 | 2028 |\n|---|---|---|\n| Lamps | 4,000 | 300 |\n| Ropes | 900 | 900 |",
			"## Who does what\n\n| Task | Who | Until |\n|---|---|---|\n| Lamps ordered | Dock office | 2027 |\n| Lamps fitted | Dock office | 2028 |",
		],
	],
];
