import { asking } from "../../lint/asking";
import { butFound, nearestOf } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingInactionCost: Rule = {
	id: "missing-inaction-cost",
	title: "Nothing on doing nothing",
	part: "cost of waiting",
	why: "The strongest rival of every proposal is to leave things as they are. Its price must stand beside the price of acting.",
	clear: "Say what another month or year without the programme costs, or what happens by when.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "fall behind competitors who do",
	},
	severity: "information",
	scope: "document",
	pillar: "urgency",
	examples: [
		{
			bad: "# «A faster returns desk»\n\nWe ask for £45,000 for a second desk. It saves two staff hours a day.",
			fixed:
				"# A faster returns desk\n\nWe ask for £45,000 for a second desk. It saves two staff hours a day.\n\n## If we do nothing\n\nIf we do nothing, we lose [amount] a month through [behaviour]; by [date] that is [amount].",
		},
		{
			bad: "# «Quiet hours in the store»\n\nPlease approve €12,000. Shoppers with autism will feel welcome. Leaving it is not an option.",
		},
		{
			bad: "# Museum audio guide\n\nThe guide costs $70,000.\n\n## «Doing nothing»\n\nThat would disappoint our members.",
		},
		{ bad: "# «Shorter bills»\n\nWe ask for €60,000 and will save €150,000." },
		{ good: "# A faster returns desk\n\nThe queue costs us £9,000 a month in abandoned exchanges." },
		{ good: "# Quiet hours\n\nIf we do nothing, 400 families keep shopping elsewhere, €220,000 a year." },
		{ good: "# Audio guide\n\nWe lost 1,300 members last year." },
		{ good: "# Night lamps\n\nWithout the lamps we shall see another 90 falls this year." },
		{ good: "# Night lamps\n\nShould nothing be done, the accreditation lapses in November." },
		{ good: "# Shorter bills\n\nIf we leave the bill as it is, 9,000 people a month go on calling, at €4 each." },
		{
			good: "# Call-backs\n\nEvery month of delay is another $31,000 of missed orders.",
			tempting: true,
			note: "Delay has a price.",
		},
		{
			good: "# Damp flats\n\nRepeat visits cost the association £310,000 a year.",
			tempting: true,
			note: "A loss of today with a period says what waiting costs.",
		},
		{
			good: "# Damp flats\n\nWe ask for £60,000.\n\n**Without intervention:**\n\n- Flats that stand empty: 14\n- Lost rent: £48,000",
			tempting: true,
			note: "The title of the list says what it is the price of.",
		},
	],
	...asking({
		part: "inaction-cost",
		as: "the cost of waiting",
		find: ({ parts }) => parts.inaction,
		absence: (inaction) => ({
			theme: "inaction",
			message: `Nothing in this paper says what happens if nothing is done${butFound(inaction, "it has no figure")}. Name what a month or a year of waiting loses, in money or in customers.`,
			near: nearestOf(inaction, "This could become the cost of waiting, with an amount and a period beside it."),
			fix: {
				title: "Add what waiting costs",
				heading: "If we do nothing",
				text: "If we do nothing, we lose [amount] a month through [behaviour]; by [date] that is [amount].",
			},
		}),
	}),
};
