import type { Family } from "../families";

/** The same for the rules on figures without a sum, and on figures of others. */
export const FIGURE_FAMILIES: Readonly<Record<string, readonly Family[]>> = {
	"borrowed-statistic": [
		{
			name: "sources by their trade",
			found: [
				"Market researchers estimate that 54% of defections could be avoided.",
				"Consultants reckon that a third of office work is rework.",
				"National polling indicates that 63% of lodgers want to write.",
				"Polling by the anglers' union indicates that 58% of them want a letter.",
				"Psychologists have shown that guests remember 90% of the farewell.",
				"A 2023 survey among ferry lines revealed that 63% of lapsed riders never got a map.",
				"As per a recent trade report, 47% of lodgers have moved over a cold room.",
				"Replacing a cook costs three times what one pays, the literature says.",
				"Data from the ferry association shows that riders with a pass spend 30% more.",
			],
			notFound: [
				"Our analysts report that 67% of repeat calls follow a wrong bill.",
				"A report by the harbour team found that 35% of berths have no light.",
				"A survey of the 300 largest berths found 22% of the lamps broken.",
				"The exit survey found that 44% of lodgers named the wait.",
				"Last year's staff survey shows that 41% of porters do not know whom to ask.",
				"Figures from the billing system show that 8% of invoices are reversed.",
				"We considered the usual industry studies on loyalty and profit.",
				"A study of the depot will be made at a cost of £9,000.",
			],
		},
		{
			name: "sources by their names",
			found: [
				"Bots can deal with 70% of simple questions, according to IBM.",
				"CEB research has found that 96% of annoyed riders stay away.",
				"9 times more guests come back if they are asked (Lindqvist, 2019).",
				"Ninety per cent of letters are never opened, HubSpot reports.",
			],
			notFound: [
				"According to Finance, 12% of invoices are paid late.",
				"According to Priya Nair, head of claims, 18% of files come back.",
				"The rent is indexed at 2% (Mercer 2024).",
			],
		},
		{
			name: "what holds everywhere",
			found: [
				"It is widely reported that 30% of calls chase a parcel.",
				"As a rule of thumb, one lost lodger takes eleven others along.",
				"Across the sector only 20 to 30 per cent of donors give again.",
				"Across Europe, one in four ferry riders has moved to rail.",
				"Experience in comparable ports suggests 25% fewer cancellations.",
				"Peer harbours and other operators report 20% fewer calls.",
				"The top performers in our industry convert 35% of enquiries.",
				"82 percent of B2B decision-makers think that agents are unprepared.",
				"Seven in ten shoppers give up when the line is engaged.",
				"68% of customers leave because they feel that nobody cares.",
				"Harbours that adopted e-gates report 30% fewer walk-ins; banks that did so report 12% more.",
				"World-class contact centres reach 80% at the first call.",
				"More than half of consumers will not call back after a long wait (Velaris, 2022).",
				"The Consortium for Harbour Innovation reports that maps cut calls by 30%.",
			],
			notFound: [
				"Data from the other depots show that 20% of vans come back half full.",
				"12% of all professionals at the hospital are agency staff.",
				"Other harbours charge 20% more for the same berth.",
				"Most businesses in the park pay by direct debit (82%).",
				"Statistics from the switchboard show 22% of calls abandoned.",
			],
		},
		{
			name: "winning is dearer than keeping",
			found: [
				"The cost of winning a new lodger is six to seven times higher than the cost of keeping one.",
				"Winning a new donor costs up to ten times more than keeping an old one.",
				"The probability of selling to an existing guest is 60 to 70 per cent.",
			],
			notFound: ["The cost of a second visit is three times that of a first.", "The probability of rain is 30%."],
		},
		{
			name: "a cell that argues",
			found: ["| Reason | Proof |\n|---|---|\n| It pays | 84 per cent of CX-focused firms report more revenue |"],
			notFound: ["| Measure | Sector average |\n|---|---|\n| Lost calls | 12% of calls in the industry |"],
		},
	],
	"unshown-math": [
		{
			name: "promises in the present",
			found: [
				"The desk cuts cost by 4% in the first year.",
				"The desk improves margin by 4% in the second year.",
				"The desk raises revenue by 4% in the third year.",
				"The desk lifts revenue by 4% in the first year.",
				"The desk increases revenue by 4% in the first year.",
				"The desk reduces cost by 4% in the first year.",
				"£40,000 of savings are for the taking.",
			],
			notFound: [],
		},
		{
			name: "verbs and nouns of expecting",
			found: [
				"We are projecting an uplift of 6% in repeat charters.",
				"The clinic is budgeting for a 20% cut in repeat visits.",
				"We are confident of a 5% increase in freight bookings.",
				"Consultants have identified savings of $1.8 million, which will be released over two years.",
				"Our best guess is an extra €55,000 of bar takings per season.",
				"We believe we can take 15% off the cost to serve.",
				"The savings are put at $640,000 annually.",
				"The effect on margin is estimated at €380,000 a year.",
				"The business case shows an NPV of €2.2m.",
				"The first-year saving is £72,000.",
				"Efficiency savings of 12% will be delivered by the end of the second year.",
			],
			notFound: [
				"We will measure whether complaints fall by 10%.",
				"The committee asked what a rise of 10% in volumes would mean.",
				"The contract is worth £2.75m a year and would be extended.",
				"A fall of 10% in usage would trigger a review.",
				"Without the new desk, complaints would rise by 10% a year.",
			],
		},
		{
			name: "verbs of change",
			found: [
				"A trust portal will shorten the sales cycle by a third.",
				"Pre-filled forms will accelerate decisions by 40 per cent.",
				"Porters would walk 25% quicker.",
				"Porters could have 30% more time with guests.",
				"The reminder will mean 30% fewer no-shows.",
				"The lamps will improve on-time departure by 7 points.",
				"We expect a reduction of 15% without ringing anybody.",
			],
			notFound: [
				"The reserve will be drawn down by £300,000.",
				"By 2028 the law requires a reduction in emissions of 30%.",
				"The pilot lowered lost keys by 14% and we will publish the report.",
			],
		},
		{
			name: "what a plan brings in",
			found: [
				"The desk will contribute €9m to the savings programme.",
				"The desk will spare the trust some €120,000 of overtime annually.",
				"The benefits outweigh the costs by £1.9m.",
				"Benefits will outstrip the outlay by some €800,000.",
				"The model delivers a 22% reduction in handling time.",
				"Second, savings in the order of €2 million from the old archive.",
			],
			notFound: ["The desk would add £40,000 to the wage bill.", "Finance will release £80,000 in April."],
		},
		{
			name: "what pays back, and what it costs alone",
			found: ["The outlay is €310,000. We anticipate payback within nine months."],
			notFound: [
				"The gate costs €30,000 and saves €60,000 a year, hence payback within six months.",
				"At full scale the desk is worth €690,000 a year. It pays back in eight months.",
			],
		},
		{
			name: "sums without a sign",
			found: ["A tow costs us $140. We make 22,000 a year, so we are looking at $1,450,000 less."],
			notFound: [
				"A return costs £14. The yard has 9,000 of them. We expect savings of £126,000.",
				"Claims of the dealer cost us €210, ours €165. We expect 3,000 of them to move and save €135,000.",
				"We expect spoilage to drop by $96,000. The sum is: 8,000 crates, average value $120, and a 10% lower loss.",
				"- Night cover: 40 shifts a month at £150\n- We expect that 32 shifts fall away and £57,600 a year are saved",
			],
		},
		{
			name: "a table of benefits that works nothing out",
			found: ["| Benefit | Value a year |\n|---|---|\n| Fewer calls | £450,000 |\n| Calmer porters | Not quantified |"],
			notFound: [
				"| Benefit | Value a year |\n|---|---|\n| Fewer calls (900 × £50) | £45,000 |\n| Calmer porters | Not quantified |",
				"| Option | Effect |\n|---|---|\n| A | Saved £20,000 in 2024 |\n| B | None |",
			],
		},
		{
			name: "what a vendor's clients have",
			found: [
				"A survey found that our clients see 14% more, and savings will grow by 14%.",
				"A survey found that our users report 14% more, and savings will grow by 14%.",
				"A survey found that our members on average save 14%, and savings will grow by 14%.",
				"A survey found that our customers achieve 14% more, and savings will grow by 14%.",
				"A survey found that our clients get 14% more, and savings will grow by 14%.",
			],
			notFound: [],
		},
	],
};
