import type { PartCases } from "./parts.cases";

/** How one-page papers say their parts in everyday words, most of them in one clause and without a heading of that name. */
export const PAGE_CASES: PartCases = [
	[
		"risks",
		[
			"Radios drop out behind the cliff, so those boats get a printed tide table instead.",
			"Thieves will try the new gate. Any boat seen twice in a night therefore goes to the warden.",
			"The likeliest trouble is a late crane; should that happen we would lift by hand.",
			"Some berth holders have no phone; they would get a card at the office.",
			"Biggest worry is the pump being lent out, so Malin wrote its days into the lease.",
			"If the tide table is wrong, there's a bell to ring by hand.",
			"**Danger.** Payment to the wrong heir. Any file above £5,000 will be seen by the notary first.",
			"## Risks\n\nA wrong mark on the chart means a boat on the sand; the pilot confirms each mark by radio.",
			"## Caution\n\nNets may get sold twice. The old tag must be returned before a new one is issued.",
			"A shared berth might let a faulty boat through. Every tenth hull will be looked at by the surveyor.",
		],
		[
			"## Risks\n\nThe winch is old; attrition among the crew was 34% last year.",
			"## Risks\n\nThe pier is full on Saturdays, so further boats will not all find a berth.",
			"## Downsides\n\nSome crews may object. We think that the opposite is true: they will thank us.",
			"Berth holders could save an hour a week. We will open the gate in May.",
		],
	],
	[
		"pilot",
		[
			"| When | What |\n|---|---|\n| April | two boats on the north run; count the return trips |\n| June | the other nine |",
			"- March: Skerry pier only. We keep track of how many skippers stay.\n- May: the other piers",
			"The harbour at Malin goes first, by itself. We'd look at late boats there, and go no further unless they come below 40.",
			"Ten new berth holders in the dinghy yard, nobody else. We track the days to the first sailing.",
			"- 3 May to 30 June: Skerry pier only. If fewer than 15 of 100 boats wait, we keep going.\n- July: all piers",
			"Give one winch to the Skerry crew, leave the other four with their ropes, and compare their hours.",
			"If their calls halve, the north pier joins in May and the rest in July.",
			"| Stage | Where |\n|---|---|\n| March | only the pier of Malin; each day the keeper notes the minutes of waiting |\n| April | all others |",
		],
		[
			"## Staff\n\nThe pier crews have two briefings and a sheet of answers in March.",
			"Tickets are for Saturdays only and cost £3.",
			"The ferry only stops at Malin, and nobody else lands there.",
		],
	],
	[
		"inaction",
		[
			"As long as that stays as it is, we will go on losing about 900 moorings a quarter.",
			"Left alone, we can expect around 60 berth holders to stop every month.",
			"We wrote off 40 boats, and it will be the same next year if we carry on as we are.",
			"That is £594,000 we'll keep handing away.",
			"## If we leave it\n\nRoughly 2,300 applicants a year give up after the first visit.",
			"**4. In case we do nothing.** The night shift at Skerry would have to be closed.",
			"Should things stay the way they are and the ferries leave, that is £2.9 million in fees each summer.",
			"## Leaving it alone\n\nThe bosuns keep making those calls, 90 minutes a shift.",
		],
		["What happens if we fail? We shall have to ask ourselves in 2028."],
	],
	[
		"executiveGoal",
		[
			"This year's plan, as announced by the CEO in April, is to carry 1,500 more boats without a new pier.",
			"The port has set itself the aim of 60,000 new moorings by 2028.",
			"Growth of the winter trade is the University's chief aim for the decade.",
			"Our strategy says we'll have half of our income from berth holders by 2030.",
			"The buoys belong to the goal of the board to win the line contract again.",
			"The development plan of the Senate names 20,000 boats in 2028 as goal.",
			"You told the managers in May that 2027 is about growing the winter trade.",
		],
		["The crew has set itself the aim of answering 90% of mails in a day.", "Our plan is to train 40 skippers in May."],
	],
	[
		"changePlan",
		[
			"Deckhands will get a one-page script and a lunch session on each pier.",
			"Some bosuns are fond of their own lists, so we will sit down with each crew for an hour.",
			"The older keepers think it is an insult to their ear, so the Skerry crew will show it to the other piers.",
			"Wardens would be taken through the new rota over breakfast.",
			"The keepers feel judged; the mate will sit with them for a week.",
			"- June: staff sessions on every pier, plus a guide for the front desk",
			"There's a walkthrough for the night crews on 3 July.",
		],
		[
			"They get 40 calls a day.",
			"Paying someone who left the train early is the main risk.",
			"I am happy to explain further whenever it suits.",
			"Customers get a guide and a card.",
		],
	],
	[
		"benefit",
		[
			"Move half: 20,000 × $5.30 = $106,000 a year.",
			"With the bells ringing we can let the night line go, which is $310,000 a year.",
			"Five more in each 100 is 20 boats; at £1,400 each, this is £28,000.",
			"Keeping 15 boats we'd otherwise lose is £144,000.",
			"Give 600 boats those ten minutes and you have £1.4 million a year.",
		],
		[
			"Salary and benefits, £148,000 a year.",
			"A late call costs us $11.",
			"12 posts × £30,000 = £360,000 a year.",
			"Leave it: 40,000 × $6.20 = $248,000 every year.",
		],
	],
	[
		"cost",
		[
			"**What it runs.** $165,000 to build and $18,000 a year to keep up.",
			"We ask the trustees to agree £22,000 for this, which pays for printing and a part-time keeper.",
			"| Topic | |\n|---|---|\n| Request | £190,000 and one keeper for 12 months |\n| Purpose | Warn the boats |",
			"**Ask:** £260,000 plus two keepers.",
		],
		["A late call costs us £11.", "Staying as we are puts about £600,000 of fees at stake."],
	],
	[
		"owner",
		[
			"Malin Ruiz has said he'll carry this and his name can go on the result.",
			"Oona Foley, pier manager, has this on her head.",
			"Jo Rathbone, harbour manager, is the one to hold to account.",
			"**Who's in charge.** Moira Sinclair, head of moorings.",
			"**Who looks after it:** Wiremu Hohaia, berth manager.",
		],
		["Malin Ruiz looked after the last trial."],
	],
	[
		"governance",
		[
			"The fishing committee would take it as an item each quarter.",
			"The pier panel, with two skippers on it, will see the figures every month.",
			"**Review.** The pier managers, every other Monday, until the bell is in.",
			"The keeper, two mates and the bursar will meet every half term to review the count.",
			"A review group of Claims and IT sits on every 5th of the month and clears each phase.",
		],
		["During two Saturdays we observed the desk in Malin."],
	],
	[
		"successMeasure",
		[
			"Right now 71 boats in a hundred stay. We'd want 80 by the end of the year.",
			"The average wait is 40 minutes. By July it's 12.",
			"Boats out on time: 38% today, 42% twelve months after launch.",
			"Waiting time per boat: 90 minutes at the start, 40 by 30 October.",
			"Boats in time: today 48% of the cases, end of 2027 80%.",
		],
		["The port has set itself the aim of 60,000 new moorings under the 2028 plan."],
	],
	[
		"customerEvidence",
		[
			"The desk log for the summer has 388 of them. Most waited four hours.",
			"I went back through the exit calls. One ops director said, “We paid for three months before my crew could sail.”",
			"The mooring office rang 18 of the berth holders, and 13 said the same.",
		],
		[
			"August: test overnight with dummy bookings (Works)",
			"I'd like us to take a card when the skipper tells us they're off.",
		],
	],
];
