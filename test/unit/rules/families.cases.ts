import type { Family } from "../families";
import { COMMITMENT_FAMILIES } from "./commitment-families.cases";
import { FIGURE_FAMILIES } from "./figure-families.cases";
import { HOPE_FAMILIES } from "./hope-families.cases";
import { JARGON_FAMILIES } from "./jargon-families.cases";

/** Members of families of words, each in a sentence in which a rule finds a fault, or none, by that member alone. */
export const RULE_FAMILIES: Readonly<Record<string, readonly Family[]>> = {
	...FIGURE_FAMILIES,
	"ownerless-action": [
		{
			name: "headings that close a paper",
			found: [],
			notFound: [
				"# Next steps\n\n- Ada Brook trains the porters by 4 May\n- Olav Berg opens the gate by 5 May\n\n## Concluding remarks\n\nWe will:\n\n- Train the porters\n- Open the gate",
				"# Next steps\n\n- Ada Brook trains the porters by 4 May\n- Olav Berg opens the gate by 5 May\n\n## Take-aways\n\nWe will:\n\n- Train the porters\n- Open the gate",
			],
		},
	],
	"unproven-causation": [
		{
			name: "glad, and as a result",
			found: ["Sailors are happier and as a result they stay longer."],
			notFound: [],
		},
		{
			name: "the more, the more",
			found: ["The more content the sailor, the longer the charter.", "The happier the sailor, the oftener he sails."],
			notFound: [],
		},
		{
			name: "look after them, and",
			found: ["Cherish your guests and they will come back.", "Pamper your guests and they will come back."],
			notFound: [],
		},
		{
			name: "what good service pays",
			found: [
				"Good service pays the wages.",
				"Good service pays our bills.",
				"Good service pays the salaries.",
				"Good service pays the dividend.",
			],
			notFound: ["Good service pays attention."],
		},
		{
			name: "ties between a score and money",
			found: [
				"Guest satisfaction goes hand in hand with revenue.",
				"Guest satisfaction is directly proportional to revenue.",
				"Loyalty supposes satisfaction, and satisfaction supposes revenue.",
				"Guest satisfaction is decisive for revenue.",
				"Guest satisfaction is reflected in revenue.",
				"Guest satisfaction is visible in revenue.",
				"Guest satisfaction pays dividends in revenue.",
			],
			notFound: ["Guest satisfaction is decisive for us."],
		},
		{
			name: "results of trade",
			found: [
				"Guest satisfaction drives fidelity.",
				"Guest satisfaction drives patronage.",
				"Satisfaction cuts debtor days.",
			],
			notFound: ["Guest satisfaction drives debate."],
		},
		{
			name: "more of it",
			found: ["Guest satisfaction leads to fatter tips."],
			notFound: [],
		},
		{
			name: "where a result comes from",
			found: ["Revenue is a by-product of guest satisfaction.", "Revenue is founded on guest satisfaction."],
			notFound: [],
		},
		{
			name: "people by their mood",
			found: ["Appreciative sailors spend more.", "Devoted sailors spend more.", "Enchanted sailors spend more."],
			notFound: [],
		},
		{
			name: "people by their rating",
			found: ["Sailors who give us full marks spend more."],
			notFound: [],
		},
		{
			name: "what customers get, by its quality",
			found: ["Glowing reviews drive revenue.", "Better aftercare drives revenue.", "Better rapport drives revenue."],
			notFound: ["Better lamps drive revenue."],
		},
		{
			name: "how people are met",
			found: ["A warm handshake drives revenue.", "A friendly farewell drives revenue."],
			notFound: [],
		},
		{
			name: "what loyal people never do",
			found: [
				"Happy sailors never haggle.",
				"Happy sailors never litigate.",
				"Happy sailors never unsubscribe.",
				"Happy savers never redeem.",
				"Happy sailors never desert us.",
				"Happy members never resign.",
				"Happy sailors never bargain.",
			],
			notFound: ["Happy sailors never whistle."],
		},
		{
			name: "whom they bring along",
			found: [
				"Happy sailors bring their siblings.",
				"Happy sailors bring their brothers.",
				"Happy sailors bring their sisters.",
				"Happy sailors bring their cousins.",
			],
			notFound: ["Happy sailors bring their dogs."],
		},
		{
			name: "loyalty in so many words",
			found: ["Companies that delight their guests prosper."],
			notFound: [],
		},
		{
			name: "causes told in the past, the perfect and the next clause",
			found: [
				"Last winter the ferry line raised its CSAT to 81, which cut complaints at the quay.",
				"The text alerts raised satisfaction and so reduced cancellations.",
				"Having lifted NPS by five points, we kept the three largest clients.",
				"Improved customer sentiment has been driving our fare income since March.",
				"The uplift in CSAT since May is behind the lower complaint volumes.",
			],
			notFound: [
				"The portal raised satisfaction and cut costs.",
				"The programme improves satisfaction and reduces costs.",
				"Having raised CSAT by four points, we now turn to costs.",
			],
		},
		{
			name: "what is explained by a score",
			found: [
				"Declining NPS is the reason bookings fell in spring.",
				"Weak CSAT is why tenants left the east wing.",
				"Unhappy residents are the reason voids went up.",
				"What reduced churn was the improved onboarding experience.",
				"Bookings rose to 4,100 in June thanks to our better Google rating.",
			],
			notFound: ["Falling demand is the reason income declined.", "Due to late deliveries, NPS fell."],
		},
		{
			name: "whom and what poor service loses",
			found: [
				"Poor service is costing us one customer in ten.",
				"The drop in satisfaction cost us the Leeds tender.",
				"It is no secret that low satisfaction is sending our best clients to other firms.",
			],
			notFound: ["A poor weld costs us a day of rework.", "Excellent service will cost us 2 more staff per shop."],
		},
		{
			name: "one grows with the other",
			found: [
				"The smoother the check-in experience, the fuller the restaurant.",
				"When staff provide excellent service, sales rise.",
				"With better service comes higher income.",
			],
			notFound: [
				"The higher the price, the lower the satisfaction.",
				"The better the data, the better the service.",
				"When agents provide the order number, the refund follows.",
				"With better data comes lower cost.",
			],
		},
		{
			name: "cells of a table",
			found: ["| Lever | Rationale |\n|---|---|\n| Hosts | Better experience reduces churn |"],
			notFound: [
				"| Claim | Evidence |\n|---|---|\n| Better experience reduces churn | Control group of 900, 4.1% against 6.2% |",
				"| Assumption | How we test it |\n|---|---|\n| Better experience reduces churn | Split by postcode, six weeks |",
			],
		},
		{
			name: "ratings and services of another kind",
			found: ["Better hospitality lowers voids."],
			notFound: [
				"A better credit rating reduces the cost of debt.",
				"A good rating from Moody's lowers our interest costs.",
				"The improved rating system reduces errors in billing.",
				"Rising food costs hurt our margin.",
			],
		},
		{
			name: "how it is known, and what is left open",
			found: ["Tenants rate us 8.1, against 6.9 before. This gain has translated into stronger renewals."],
			notFound: [
				"Better check-in experience raises rebooking. Guests on the new process rebooked at 31%, guests on the old at 24% (1,900 each).",
				"Poor service drives cancellations: of 412 cancelled policies we phoned, 268 named the wait.",
				"We assume that happier tenants stay longer; the trial in block C will test this.",
				"The manager believes that better service brought the deposits. We doubt it: the rival closed in May.",
				"It is tempting to think that happy customers spend more. Our figures do not bear that out.",
			],
		},
		{
			name: "what somebody once believed",
			found: [],
			notFound: [
				"For years I preached that guest satisfaction drives revenue.",
				"For years I took it for granted that guest satisfaction drives revenue.",
				"For years I said that sentence: guest satisfaction drives revenue.",
			],
		},
	],
	"hedged-benefit": HOPE_FAMILIES,
	"vague-quantity": [
		{
			name: "sizes in everyday words",
			found: [
				"The failed drops are eating deeply into margin on the north run.",
				"Replacing skippers is a serious drain on the port's funds.",
				"Clerks disconnect the wrong customer with worrying frequency.",
				"The fault brings a high volume of calls to the desk.",
				"Patients ring the ward far too often.",
			],
			notFound: ["Skippers ring the bell too often for some ears; 40 calls a day are logged."],
		},
		{
			name: "most of them, for nothing",
			found: [
				"Most of the letters we send could be avoided.",
				"The majority of enquiries would be unnecessary with a plain tariff.",
				"An alarming number of seedlings arrive damaged.",
				"Many of our growers stop delivering in May.",
				"A high proportion of parcels come back.",
			],
			notFound: ["Most of our tenants live in the old town.", "Many of our growers deliver on Monday."],
		},
		{
			name: "sizes that stand by themselves",
			found: [
				"Paper permits are extremely costly to issue.",
				"The gate is grossly inefficient.",
				"Training pays for itself many times over.",
				"Untold hours go into chasing signatures.",
				"Call volumes have exploded since the merger.",
				"The number of complaints is alarmingly high.",
				"We spend far too much on agency nurses.",
				"Repairs by contractor are much more expensive.",
				"The clinic is inundated with calls.",
			],
			notFound: [
				"The pump is highly efficient.",
				"The most expensive boat is the Freya.",
				"The work is very physical.",
			],
		},
		{
			name: "adjectives of weight",
			found: [
				"The line suffers heavy losses in winter.",
				"We see excessive overtime in the kitchen.",
				"The kiosk brings a wealth of extra revenue.",
				"Late boats come at a considerable human and financial cost.",
				"Nobody has priced the enormous cost of lost pallets.",
			],
			notFound: ["Heavy rain delayed the count.", "Nobody has found a significant saving."],
		},
		{
			name: "figures that size it, and others",
			found: ["The old boiler costs us dearly. It has two burners."],
			notFound: [
				"Waiting takes a lot of time: 40 minutes per visit.",
				"Wrong slips cost us dearly. Two in ten come back.",
			],
		},
	],
	"cx-jargon": JARGON_FAMILIES,
	"false-urgency": [
		{
			name: "urgency that is asserted",
			found: [
				"Our repair service has reached a critical point.",
				"This really is critical for the north depot.",
				"The board really must act on this.",
				"We must move immediately on the night lines.",
				"It simply won't keep.",
				"We mustn't let this slide.",
				"Let us not dither.",
				"This decision must not wait.",
			],
			notFound: [
				"Passengers should not wait more than twenty minutes.",
				"We should not hesitate to ring the harbour master.",
				"It will not keep the water out.",
				"We cannot put it off the pier.",
				"The north depot is critical for the night lines.",
				"The board must act on this by 4 May, when the lease ends.",
				"Tenants must move immediately when the alarm sounds.",
			],
		},
	],
	"story-without-result": [
		{
			name: "praise that tells a story",
			found: [
				"The night bus got a very warm response.",
				"The night bus received a positive reaction.",
				"The night bus met with great feedback.",
				"The night bus had an enthusiastic reception.",
				"The night bus has won hearts in Lund.",
				"Riders cannot stop talking about the tram.",
				"The night bus is the talk of the town.",
				"The night bus completely changed how Lund travels.",
				"The night bus totally changed the way Lund travels.",
				"The night bus utterly transformed the way Lund travels.",
				"The night bus really transformed how Lund travels.",
				"The night bus truly transformed how Lund travels.",
			],
			notFound: [
				"The pandemic completely changed how guests book.",
				"Guests cannot stop talking about the queue.",
				"The tenants had a very positive test.",
			],
		},
		{
			name: "praise that work has won",
			found: [
				"At a ferry in Lund, our work won plaudits.",
				"At a ferry in Lund, our work won praise.",
				"At a ferry in Lund, our work won acclaim.",
				"At a ferry in Lund, our work won applause.",
				"At a ferry in Lund, our work won admirers.",
			],
			notFound: ["At a ferry in Lund, our work won time."],
		},
		{
			name: "that somebody did the same",
			found: ["Lund has gone down this road, and the crews are thrilled."],
			notFound: ["Lund has gone down this hill, and the crews are late."],
		},
		{
			name: "how good it was",
			found: [
				"Lund tried the lamps and the crews were over the moon.",
				"Lund tried the lamps and the crews couldn't be happier.",
				"Lund tried the lamps and the crews could not be happier.",
				"Lund tried the lamps, and they changed everything.",
				"Lund tried the lamps, and they proved a boon.",
				"Lund tried the lamps, and they proved a blessing.",
				"Lund tried the lamps, and the evenings developed very positively.",
				"Lund introduced the lamps, and its shopkeepers speak highly of them.",
				"Lund tried the lamps; it was the best thing they'd ever done.",
			],
			notFound: [
				"We opened talks with a blessing of the bishop.",
				"Lund tried the lamps and the crews want to go back.",
				"Lund tried the lamps and the crews were over the hill.",
			],
		},
		{
			name: "another place, whose result is its own",
			found: [
				"The night bus went viral in Lund. Closer to home, refunds fell by 12%.",
				"The night bus went viral in Lund. In Ribe the same bus cut refunds by 12%.",
			],
			notFound: [],
		},
	],
	"bare-score": [
		{
			name: "ways of speaking, which suppose nothing",
			found: [
				"If memory serves, our NPS fell 6 points.",
				"If I recall, our NPS fell 6 points.",
				"If I remember, our NPS fell 6 points.",
				"If truth be told, our NPS fell 6 points.",
				"If need be told: our NPS fell 6 points.",
				"If we're honest, our NPS fell 6 points.",
			],
			notFound: ["If memory were short, our NPS fell 6 points."],
		},
		{
			name: "changes that go on, and marks in plain words",
			found: [
				"Boater satisfaction has been declining for three quarters.",
				"Satisfaction keeps falling.",
				"We score 6.4 for friendliness at the locks.",
				"Our lockkeepers rate us 3.9.",
			],
			notFound: ["The water level has been falling since May.", "We score 40 goals a season."],
		},
		{
			name: "no deeds next to it that are told of the same, or by score",
			found: ["Boaters rated the lock 3.1 out of 5. The same time next year we report again on 12 locks."],
			notFound: [
				"Boaters rated the lock 3.1 out of 5. The same locks cause 410 calls a month that could be spared.",
				"Boaters satisfied with the first trip book again at 91%, others at 74%. Satisfaction with the first trip is 66%.",
				"Boaters giving us 4 or 5 stars book again in 52% of cases. On the north canal the average is 3.3 stars.",
				"- Boater rating up from 3.6 to 4.2, first bookings up 17% at the same locks",
			],
		},
		{
			name: "no measure of deeds that moved beside it",
			found: [
				"Boater satisfaction went from 3.2 to 3.7, and the share of respondents who recommend us went from 40% to 46%.",
				"CSAT rose from 70% to 74%, and the number of surveys sent rose from 400 to 600.",
				"NPS rose from 31 to 38, and staff numbers grew from 40 to 60.",
			],
			notFound: [
				"Since the new menu, the share of boaters who hung up fell from 11% to 6%, and satisfaction with the line went from 3.2 to 3.7.",
				"CSAT rose to 79% at the lock, and transfers to the lockkeeper dropped from 22% to 13%.",
				"Mooring satisfaction has been flat at 7.2, yet the number of skippers who book every month has dropped from 910 to 770.",
				"Boater effort fell from 4.6 to 3.8, and the average number of forms sent twice fell from 1.4 to 0.6.",
				"Tour NPS is 19 points lower at the north pier, and those boaters return 11% of what they buy.",
				"Boater satisfaction is 70%, and our complaint rate is 5.8 per 1,000 trips.",
			],
		},
		{
			name: "no assessment of the work by experts",
			found: ["Boaters gave the lock a score of 2 out of 5."],
			notFound: ["The maturity assessment in April gave the complaints process a score of 2 out of 5."],
		},
		{
			name: "how high, against all other times",
			found: [
				"Our CSAT is the lowest it has been in five years.",
				"Guest satisfaction is at its highest point ever.",
				"NPS reached its best value since measurement began.",
				"Student satisfaction hit a ten-year low this spring.",
				"Tenant satisfaction has never been lower.",
				"NPS has been negative for two years.",
			],
			notFound: ["Occupancy is at its lowest since 2020.", "Sickness in the depots is at a ten-year high."],
		},
		{
			name: "how many are promoters or detractors",
			found: [
				"Our detractors have grown from 14% to 21% of respondents.",
				"The number of detractors has doubled since the spring.",
				"Promoters now account for 52% of the sample.",
				"Detractors outnumber promoters.",
			],
			notFound: [
				"Promoters of the concert have doubled their fee.",
				"Detractors get a call from the manager.",
				"The share of claims paid in five days went from 41% to 36%.",
			],
		},
		{
			name: "marks that are given, where no score is named",
			found: [
				"Overall the patients scored us 8.9, up from 8.2.",
				"Customers gave us a 6.2 this quarter.",
				"The dealer network is rated 3.6 on average.",
				"The pilot group scored 4.6 against 4.1 for the rest of the floor.",
			],
			notFound: [
				"The pump scored 8.4 in the endurance test.",
				"The bid scored 4.6 against 4.1 for the runner-up.",
				"The motor is rated 4.5 and the pump 3.0.",
				"Guests gave us 3.5 hours of their time.",
				"The pilot group scored 4.6 and reopened 9% of its tickets against 17%.",
			],
		},
		{
			name: "a verb after a long subject",
			found: [
				"Satisfaction scores in the two homes run by the new manager have doubled.",
				"Satisfaction scores among patients who came through the new lounge have improved.",
				"Trust scores have halved since the incident, and customers mention it in more than half of the comments.",
				"Visitor feedback scores remain well below target at the east gate.",
			],
			notFound: ["Costs in the two homes run by the new manager have doubled."],
		},
		{
			name: "columns of ratings",
			found: ["| Store | Google rating |\n|---|---|\n| Cork | 4.2 |\n| Galway | 3.6 |"],
			notFound: [
				"| Site | Safety rating |\n|---|---|\n| Leeds | 4.2 |\n| York | 3.6 |",
				"| Bond | Rating 2023 | Rating 2024 |\n|---|---|---|\n| A | AA | A |\n| B | BBB | BB |",
				"| Branch | Rating | Accounts closed |\n|---|---|---|\n| Ennis | 4.1 | 3% |\n| Tralee | 3.2 | 9% |",
			],
		},
		{
			name: "stars of a class",
			found: ["The guests gave us four stars."],
			notFound: [
				"The lodge has held five stars with the tourism authority since 2012.",
				"The hall was awarded five stars by the council.",
				"The hotel lost one of its four stars.",
			],
		},
	],
	...COMMITMENT_FAMILIES,
};
