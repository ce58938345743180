import type { PartCases } from "./parts.cases";

/** Structures that make a part, whatever words fill them, each beside what looks like it: lists, tables of verdicts, shares. */
export const LIKENESS_CASES: PartCases = [
	[
		"executiveGoal",
		[
			'It is what the Mayor stood on: her pledge three, "every pool breaking even by 2028".',
			"The CEO told the county in May that late rides will be under 4% by the end of the year.",
			"The Director General's statement of intent for 2027 to 2029 sets the ports the task of cutting berth hours by one fifth.",
			"Marta, you told the works council that the figure you'll be measured on is scrap per tonne, from 41 kg to 30 kg by December.",
			"You are judged by the trustees on cost per bed night, £61 today and £55 by March.",
			"The harbour master's bonus hangs on turnaround under 9 hours.",
			"Plant Operations' own 2027 target is to bring gas per tonne from 61 to 52 cubic metres.",
			"The Managing Director said at the spring meeting that she wants ticket revenue at €9m by 2028 (today €7.4m).",
			"SLT priority 3 for FY27: bring cost per berth to $212, from $221.",
			"Owners want EBITDA of £4.1m next year from £3.6m.",
			"The objective of the cycle, approved by the Board, is to lower expense per crossing by 8%.",
		],
		[
			"# Pier\n\n## What we have set ourselves\n\n- NPS from 21 to 40",
			"The app's promise one is speed.",
			"The pilot will be judged on repeat visits, from 25% to 17%.",
			"We will be measured on calls answered, 80% by June.",
			"You can judge for yourself: a berth went from €612 to €540.",
			"The Board's own commitment has been clear since the away day, and 100% of managers are behind it.",
			"She wants ticket revenue to be counted twice.",
		],
	],
	[
		"governance",
		[
			"The Yards Panel takes a page on it at every quarterly sitting.",
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
			"The result stops at my desk.",
			"The Committee may kindly approve ₹2 crore and note that Head, Crane Maintenance shall be the accountable officer.",
			"# Paper\n\n## Steering and risks\n\nAssoc Prof Nair is accountable for the trial.",
			"Accountability for delivery sits with Manager, Fleet Workshops.",
			"The nodal person shall be Deputy Registrar, Examinations.",
			"| | |\n|---|---|\n| Accountable officer | Town Clerk |\n| Attachments | Map |",
			"Carla Brandt, Director of Moorings, leads each of the stages.",
		],
		[
			"The buck is passed from desk to desk.",
			"The accountable officer will be named by the General Manager, Ports.",
			"Perhaps the harbour master would own the result.",
			"# Paper\n\n## Risks\n\nThe harbour master is accountable for keys that are lost.",
			"Owner-occupied berths may question the cost.",
			"Response was 12%, and the wardens learned to remind the happy ones.",
			"| | |\n|---|---|\n| Responsible officer | To be confirmed |",
		],
	],
	[
		"pilot",
		[
			"The east lift alone, where 14 people fit, is booked by the hour for six weeks. If more than one party in ten comes late, we give it up.",
			"In the Aarhus kitchen plated meals were tried from May to July on 2,100 dinners. Returned plates came down from 14 per cent to 5 per cent.",
			"We tried the new cart in bay 6 for ten weeks; damaged crates fell from 8% to 3%.",
			"Turku goes first, from 3 February. It has to be at 8% empty visits or lower by 30 April or we do not go to the other four towns.",
			"| Stage | What | When |\n|---|---|---|\n| 0 | Ober and Unter, 900 homes. Passes if calls fall ≥ 40% | 2 June to 25 July |\n| 1 | All homes | August |",
			"Since May the scales stand at gate 3: wrong weights went from 7% to 2% (n = 5,100); at gate 4, without the scales, they stayed at 7%.",
		],
		[
			"In vans alone, that is 40% of cost.",
			"Returned plates came down from 14 per cent to 5 per cent last year in all our kitchens.",
			"Callers tried to reach us from May to July and waits went from 3 to 8 minutes.",
			"We tried the new cart in bay 6 for ten weeks and liked it.",
			"## Benefits\n\nIf 40 per cent of failed drops are closed, 52,000 × 40% × €3 = €62,400 a year.\n\n## Plan\n\n| Work | Who | When |\n|---|---|---|\n| Remaining depots | Depot desk | May |",
			"Rates went from 7% to 2% and then to 5% without any help.",
		],
	],
	[
		"successMeasure",
		[
			"| Yardstick | Last season | Coming season |\n|---|---:|---:|\n| Days to answer | 26 | 7 |",
			"| Cars turned away, July and August | What happens then |\n|---|---|\n| 40 or fewer | both other harbours from May |\n| more than 90 | no second summer |",
			"## Targets\n\n- Harbour Guide 4.4\n- Skipper's Pages 8.8",
			"## How we will know\n\nAn NPS of 55 in the spring survey.",
			"| | This year | Next year |\n|---|---:|---:|\n| Lost keys | 210 | 90 |",
		],
		[
			"| Boat | Last season | Coming season |\n|---|---:|---:|\n| Ober | 26 | 7 |",
			"## Targets\n\n- Train 12 skippers in the new way",
			"| Cars turned away | Place |\n|---|---|\n| 40 | Ober |",
			"| | Ober | Unter |\n|---|---:|---:|\n| Lost keys | 210 | 90 |",
		],
	],
	[
		"inaction",
		[
			"Were the Board to decline, lorries would be hired as before, at some £61,000 a year.",
			"# Pier\n\n**And without it?**\n\nLate boats are refunded as they are today, €80,000 each season.",
			"## Cost of the present situation\n\n| Item | € (January to June 2026) |\n|---|---:|\n| Express freight | 105,952 |",
			"Without a change I expect approximately 800,000 € for 2027.",
		],
		[
			"Were the Board to agree, lorries would be hired at £61,000 a year.",
			"Growers whose last call was dropped cancelled within 30 days at 8.9%, against 3.7 for the others.",
			"Each lost tray costs us a spare at £2.20 this year.",
		],
	],
	[
		"benefit",
		[
			"We assume that four in ten of the 2,000 tows can be saved. This is 800 tows, and at £90 each £72,000 a year.",
			"No-shows: 7,400 x 2% = 148 sailings spared. At £210 each that is £31,080.",
			"Call it £92,000 a year, so it has earned itself back in eighteen months.",
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
			"# Pier\n\n**Will the floor staff go along?**\n\nMany hold that advice is what they do already. They choose who sits the diploma, and the fees are paid.",
			"The gatekeepers go to Oban in turn, so that they have handled the tags before any skipper asks.",
			"Stewards at each gate will show season ticket holders how to scan the card in the first two weeks.",
			"Volunteers will help older tenants to install the app on Saturdays in May.",
			"## People\n\nSister Amadi and I will spend a night shift on each of the three wards in the last week of March.",
			"Doctors fear that patients read it alone. They are right in part. For hard news it opens later. Dr. Lindqvist presents the rule to all six wards before May.",
		],
		[
			"# Pier\n\n## Staff\n\nThey get 40 calls a day.",
			"# Pier\n\n**Will the staff go along?**\n\nWe are sure of it. They love guests.",
			"The app will show passengers how to reach the gate.",
			"Patients waited 51 minutes from registration to consultation.",
			"The posters will show visitors how to find the quay from May.",
			"The programme turns visitors into ambassadors.",
			"Doctors fear that patients read it alone.",
		],
	],
	[
		"roadmap",
		[
			"| Initiative | Lead | By |\n|---|---|---|\n| Text reminders | Ms Koh | June 2027 |\n| Live board | IT | September 2027 |",
		],
		["| Shop | Sold by | Sales |\n|---|---|---|\n| Ober | June 2027 | 40 |\n| Unter | September 2027 | 60 |"],
	],
	[
		"risks",
		[
			"# Pier\n\n| What may go amiss | What is in hand for it |\n|---|---|\n| Salt in the locks | Cases since July; four kept in reserve |",
			"Should the cable fail in the cellar, a radio link has been priced and is within the contingency.",
			"# Pier\n\n**And if it goes wrong?**\nIf the tills stop, paper slips are at the desk.",
		],
		[
			"Should you have questions, the harbour office is open until five.",
			"Should the committee agree, the locks are ordered in May.",
			"# Pier\n\n## What might defeat us\n\n- Ice\n- Salt\n- Wind",
		],
	],
	[
		"customerEvidence",
		["| What tenants say in the book (412 entries read) | Entries |\n|---|---:|\n| Came too late | 171 |"],
		["| What we say in the brochure (12 pages) | Pages |\n|---|---:|\n| Welcome | 1 |"],
	],
	[
		"owner",
		[
			"The GM Harbour Services is accountable for delivery.",
			"The DGM of Signals answers for the result.",
			"Accountability for the berth hours is mine.",
			"I carry the can for the number of lost bags.",
			"I'm on the hook for the number.",
			"Signe (pier guild lead) is the one to shout at for the whole thing.",
		],
		[
			"GM fell to 31% of sales.",
			"The figures are mine to check.",
			"The call centre is the one to call.",
			"The hook on the crane can carry nine tonnes.",
		],
	],
];
