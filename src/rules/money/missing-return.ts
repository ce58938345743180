import type { Argument } from "../../argument/argument";
import type { Evidence } from "../../argument/parts/evidence";
import { lacksReturn } from "../../lint/kinds";
import { missing } from "../../lint/missing";
import type { Rule } from "../../lint/rule";

export const missingReturn: Rule = {
	id: "missing-return",
	title: "Cost and benefit, but no return",
	why: "Executives compare proposals by what is left when the cost is paid. If the paper does not say it, they guess.",
	clear: "State the net benefit, ROI, NPV or payback.",
	source: {
		article: "When it’s time to transform customer experience, who needs to be “on board”?",
		author: "author not named",
		quote: "Will the benefits of improving customer experience significantly exceed the costs/investments",
	},
	severity: "information",
	scope: "document",
	pillar: "money",
	step: "say what is left: a net benefit, ROI, NPV or payback",
	examples: [
		{
			bad: "# «Digital queue tickets»\n\nThe system costs £60,000. Fewer walk-outs bring us £110,000 a year.",
			fixed:
				"# Digital queue tickets\n\nThe system costs £60,000. Fewer walk-outs bring us £110,000 a year.\n\n## Return\n\nNet benefit: [amount] a year. Payback: [number] months.",
		},
		{ bad: "# «Meals at the bedside»\n\nThe investment is $90,000. Less waste saves $140,000." },
		{
			bad: "# Van tracking\n\n| Item | Cost, € |\n|---|---:|\n| Licence | 40,000 |\n\n## «Benefits»\n\nAvoided calls are worth €95,000 a year.",
		},
		{ bad: "# «Shorter bills»\n\nThe redesign costs €60,000 and saves €150,000 a year." },
		{ good: "# Queue tickets\n\nThe system costs £60,000 and saves £110,000 a year; payback is seven months." },
		{ good: "# Meals\n\nThe investment is $90,000. Less waste saves $140,000, a net of $50,000." },
		{ good: "# Van tracking\n\nThe licence costs €40,000; at €95,000 of avoided calls the ROI is 138%." },
		{ good: "# Shorter bills\n\nThe redesign costs €60,000 and saves €150,000 a year: it pays back in five months." },
		{ good: "# Night lamps\n\nThe lamps cost £14,000 and save £28,000: for each pound we get two back." },
		{ good: "# Shorter bills\n\nCost ₹60 lakh, savings ₹1.5 crore a year, NPV ₹2.1 crore over three years." },
		{
			good: "# Parking app\n\nThe app pays for itself within a year: it costs $80,000 and brings $120,000.",
			tempting: true,
			note: "Paying for itself within a year is a payback.",
		},
		{
			good: "# Ramps\n\nThe ramps cost £20,000. The law asks for them.",
			tempting: true,
			note: "There is no benefit to compare: another rule says so.",
		},
	],
	asks: { as: "what is left when cost and benefit meet", find: returnIn },
	*check(argument) {
		const { cost, benefit } = argument.parts;
		if (!cost.present || !benefit.present || !lacksReturn(argument)) return;
		yield missing(argument, {
			theme: "benefit",
			message:
				"The paper states a cost and a benefit, but not what is left: no net benefit, ROI, NPV or payback. Subtract one from the other, and say after how many months the money is back.",
			fix: {
				title: "Add the return",
				heading: "Return",
				text: "Net benefit: [amount] a year. Payback: [number] months.",
			},
		});
	},
};

function returnIn({ parts }: Argument): Evidence {
	return parts.return;
}
