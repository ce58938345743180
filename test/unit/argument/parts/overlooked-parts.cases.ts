import type { PartCases } from "./parts.cases";

/** Parts that were overlooked in papers which nobody had seen, and others that had passed for a part. */
export const OVERLOOKED_CASES: PartCases = [
	[
		"executiveGoal",
		[
			"The chairman has laid before the shareholders the aim of 40 crore of berth fees by 2029.",
			"Our CEO presented to investors the objective of an 11% EBIT margin in 2027.",
			"The MD shared with all staff her ambition of €90 million by 2029.",
			"The general manager has unveiled to the unions the target of 95% of trams on the road.",
			"This brings us nearer to the target of Ewa (COO) for 2027: cost per crossing from 4.10 to 3.60 euro.",
			"It pays into the goal of Mr Lindqvist (CFO): overdue invoices below 4% of turnover.",
			"It serves one of the three strategic pillars of the company: growth.",
			"It serves the Harbour Plan 2030.",
			"Strategic objective: cut the cost per meal to 2.10 by 2028.",
			"Strategic priority: profitable growth in cold storage.",
			"It serves the Group's strategic pillar “Operational excellence”.",
		],
		[
			"The Chairman has presented to the board a report of 40 pages.",
			"The MD showed the investors a map with 30 depots.",
			"The target of Ewa (Payments) is 3 tickets a day.",
			"The director's (CMO) target group is people over 60, 34% of callers.",
			"Our approach rests on four strategic pillars and 12 projects.",
			"# Library Experience Plan 2027\n\nFor the trustees.",
			"**Reedham Museums | Visitor Loyalty Strategy 2026–2029**",
			"The board has made visitor experience a priority.",
			"The strategic pillars of this programme are people, process and platform.",
			"Strategic objective: be number one for readers.",
			"Reader First Strategy 2026",
			"Our members are our first priority.",
		],
	],
	[
		"owner",
		[
			"The result is for me to answer for, whichever way it goes.",
			"How it turns out is for me to explain.",
			"The number is mine to defend in November.",
		],
		[
			"The choice of colour is for me to make.",
			"It is not for me to answer for the crews.",
			"It is for the council to answer.",
			"Coordination will be led by a circle for the reader, which will sit as needed.",
		],
	],
	[
		"governance",
		[
			"Written by Ada Okoro, Harbour Office, for Tom Weller, COO.\n\nWe'll have a quarter of an hour each Tuesday (Ada and me), and Tom joins in weeks 4 and 8 to say carry on or stop.",
			"The steering committee will review the progress in every second week.",
		],
		[
			"A steering committee will be set up under a senior trustee and will review the progress periodically.",
			"The project board looks at the results at regular intervals and decides.",
		],
	],
	[
		"inaction",
		[
			"In 2024 we have lost 14 mills, which took another supplier.",
			"The creamery lost 37 farms in 2025.",
			"Last year 23 hotels left us.",
			"Readers under thirty closed 2,140 accounts in the last twelve months, up from 1,480 the year before.",
			"Tenants handed in notice on 310 berths last season.",
			"Of the clinics in the north, 41 switched supplier last year.",
			"38 of 412 landlords ended their contract with us in 2025.",
		],
		[
			"We closed 2,140 tickets last year.",
			"The bank closed 400 dormant accounts last year.",
			"We lost 4 points in the ranking last year.",
			"The museum lost 3 places in 2025.",
			"Customers returned 4,000 parcels last year.",
			"Waiting will only make things worse.",
		],
	],
	[
		"benefit",
		[
			"Late crates from 9% to 6% are 40,000 crates less. Each costs 2.10 plus a call, so CHF 4.40. This gives around CHF 176,000 a year.",
			"Going from 12 to 9 in a hundred is 1.2 million letters fewer. One is 0.80. That saves SEK 960,000.",
			"Half of the wasted trips would go: 1,200 × £31 = £37,200 a year.",
			"It frees 2,100 hours, at €38 that is €79,800.",
		],
		[
			"There were 4,000 calls more last year. Each costs 5. That is PLN 20,000.",
			"We need 40 vans more. Each is 30,000. That is PLN 1,200,000.",
			"It took 2,100 hours last year, that is €79,800.",
			"We wasted 1,200 trips × £31 = £37,200 last year.",
		],
	],
];
