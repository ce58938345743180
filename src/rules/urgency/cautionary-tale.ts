import { placesOfDrivers } from "../../argument/parts/drivers";
import { mentionsIn } from "../../argument/reading";
import { sentenceFix } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";

export const cautionaryTale: Rule = {
	id: "cautionary-tale",
	title: "A cautionary tale in place of a reason",
	why: "Every executive has heard of Kodak. What makes yours act is what happens to your own customers, contracts and costs, and when.",
	clear:
		"Give a reason of your own with a date, an amount, a named party or a trend; the tale may stay beside it or go.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "Classic examples like Blockbuster, Sears, and Polaroid illustrate this point",
	},
	severity: "hint",
	scope: "passage",
	pillar: "urgency",
	examples: [
		{
			bad: "«Kodak» did not listen to its customers, and we all know where that led.",
			fixed:
				"Kodak did not listen to its customers, and we all know where that led. For us the reason to act is [driver] on [date], which puts [amount] at risk.",
		},
		{ bad: "We do not want to be the next «Blockbuster»." },
		{ bad: "Remember what happened to «Nokia» and BlackBerry." },
		{ bad: "Think of «Kodak»: it invented the digital camera and was still swept away." },
		{ bad: "«Blockbuster» laughed at Netflix; banks must not laugh at the neobanks." },
		{
			good: "We do not want to be the next Blockbuster: in March, Parcelo opened 40 lockers in our towns and our parcel volume fell 9%.",
		},
		{ good: "Churn rose from 11% to 14% since June. Kodak ignored such figures." },
		{ good: "The contract with the carrier ends on 30 June." },
		{ good: "Sears closed for want of service; we lost 4,100 card holders since March, 9% of the book." },
		{ good: "The Nokia radio units in the north are replaced in May.", tempting: true, note: "A supplier." },
		{ good: "M. Sears, Claims, signs the letters by 3 May.", tempting: true, note: "A person." },
		{ good: "Kodak film is still used for the X-ray archive on ward 3.", tempting: true, note: "A supplier." },
		{ good: "The nurse Polaroid of each baby stays in the file.", tempting: true, note: "A picture, no tale." },
	],
	*check(argument) {
		for (const passage of argument.passagesWith("tale")) {
			if (argument.standsUnder(passage, "annex", "glossary", "method")) continue;
			const reading = argument.readingOf(passage);
			const tale = reading.of("tale").find((mention) => {
				const bounds = reading.sentences[mention.sentence];
				if (!bounds || mention.quoted) return false;
				const several = mentionsIn(reading, mention.sentence, "tale").length > 1;
				return several || FATE.test(reading.text.slice(bounds.start, bounds.end));
			});
			if (!tale) continue;
			if (argument.once(placesOfDrivers).length > 0) return;
			if (
				reading.has("time") ||
				reading.of("amount").some((amount) => amount.tag === "money" || amount.tag === "percent")
			)
				continue;
			yield {
				span: argument.spanOf(passage, tale),
				message: `${argument.quote(passage, tale)} is everybody's example and nobody's reason. Say what happens to your own company, when, and what it costs.`,
				fixes: [
					sentenceFix(
						argument,
						passage,
						tale.sentence,
						"Add a reason of your own",
						"For us the reason to act is [driver] on [date], which puts [amount] at risk.",
					),
				],
			};
			return;
		}
	},
};

const FATE =
	/\b(?:fail(?:ed|ure)?|disappear(?:ed)?|vanish(?:ed)?|bankrupt(?:cy)?|collapse[ds]?|fate|lesson|next|happened|ignored?|missed|lost|gone|extinct|died?|demise|fell|wiped out|complacen(?:t|cy)|did not|didn['’]t|too late|like|story|stories|remember|learn(?:ed)? from|went the way|went under|swept away|overtaken|think of|warning|example|laughed|no longer|once)\b/iu;
