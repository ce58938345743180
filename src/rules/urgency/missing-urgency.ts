import type { Argument } from "../../argument/argument";
import { isLeftOpen } from "../../argument/declared/declared";
import { isPressed, presses } from "../../argument/parts/drivers";
import { DECLARED, type Evidence } from "../../argument/parts/evidence";
import type { Statement } from "../../argument/statements";
import type { Fix, Hit } from "../../lint/finding";
import { guided, insertAfterBlock } from "../../lint/insertions";
import { requires } from "../../lint/kinds";
import { placeOfTopic } from "../../lint/places";
import type { Rule } from "../../lint/rule";

export const missingUrgency: Rule = {
	id: "missing-urgency",
	title: "No reason to act now",
	part: "reason to act now",
	why: "Every executive has other priorities. Without a date, a threat or a trend, the easiest decision is to decide later.",
	clear:
		"Name what forces the decision now: a competitor's move, lost customers, a regulation, rising cost, staff leaving, a contract or technology date. Give it a date, an amount or a name.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "Without a clear reason to act, executives tend to focus on other aspects",
	},
	severity: "warning",
	scope: "document",
	pillar: "urgency",
	supersedes: ["score-without-urgency"],
	examples: [
		{ bad: "# «Fewer repeat calls»\n\nWe ask the board to approve £200,000 for a new call-back desk." },
		{ bad: "# «Token counters»\n\nKindly approve ₹14 lakh for three token counters. Patients deserve better." },
		{ bad: "# «A calmer check-in»\n\nWe ask the owners for €220,000. Guests have always waited." },
		{ bad: "# A tenant app\n\nPlease approve £90,000.\n\n## «Why now»\n\nBecause it is the right thing to do." },
		{
			good: "# Fewer repeat calls\n\nWe ask the board to approve £200,000. The call-centre contract expires on 30 June 2026.",
		},
		{
			good: "# Fewer repeat calls\n\nWe ask the board to approve £200,000. Churn rose from 3.1% to 4.2% since January.",
		},
		{
			good: "# Token counters\n\nKindly approve ₹14 lakh. Walk-outs have doubled since Diwali, from 600 to 1,200 a month.",
		},
		{ good: "# Night lamps\n\nWe ask for £14,000. The insurer has given us until 30 September to show fewer falls." },
		{ good: "# Night lamps\n\nWe ask for £14,000. The supplier's price goes up by 9% on 1 July." },
		{ good: "# Night lamps\n\nWe ask for ₹8 lakh. NABH re-accreditation falls due in November 2026." },
		{ good: "# Night lamps\n\nWe ask for $30,000. Two of our four schedulers retire in June." },
		{ good: "# Night lamps\n\nWe ask for £30,000. Our peers Aldis and Brome both offer same-day repairs since May." },
		{ good: "# Dry decks\n\nWe ask for £30,000.\n\n**Why now.** Falls on deck went from 23 to 41 in two winters." },
		{ good: "# Dry decks\n\nWe ask for £30,000. Two facts press us. The coroner wrote to us on 12 May." },
		{ good: "# Dry decks\n\nWe ask for £30,000. The maker of our winches is shutting its works on 30 June." },
		{
			bad: "# «Dry decks»\n\nWe ask for £30,000. Falls on deck went from 41 to 23 in the pilot.",
			note: "A change that no title calls the reason.",
		},
		{
			good: "# Fewer repeat calls\n\nWe ask for £200,000. Our competitor Northwind launched free call-backs in May.",
			tempting: true,
			note: "A named party is enough.",
		},
		{
			good: "# A tenant app\n\nPlease approve £90,000. Our landlord licence is renewed in October, and the council will ask for response times.",
			tempting: true,
			note: "A date that forces the decision, without the word “deadline”.",
		},
		{
			good: "# Night porters\n\nWe ask for $60,000. Two of our four schedulers retire in June.",
			tempting: true,
			note: "Staff who leave are a reason to act.",
		},
	],
	asks: { as: "a reason to act now", find: reasonIn },
	*check(argument) {
		if (requires(argument, "urgency") && !reasonIn(argument).present) yield hitOf(argument);
	},
};

/** A driver that presses, or an occasion that no single word names. */
function reasonIn(argument: Argument): Evidence {
	if (argument.declared.urgency || isLeftOpen(argument.declared, "urgency")) return DECLARED;
	const isPressing = ({ passage, range }: Statement) =>
		argument.drivers.some(
			(driver) =>
				driver.passage === passage &&
				driver.range.start >= range.start &&
				driver.range.start < range.end &&
				presses(argument, driver),
		);
	const { parts } = argument;
	const counts = (statement: Statement) =>
		isPressing(statement) || parts.occasions.includes(statement) || parts.rarerOccasions.includes(statement);
	const isPresent = isPressed(argument) || parts.occasions.length > 0 || parts.rarerOccasions.length > 0;
	return { present: isPresent, counts };
}

function hitOf(argument: Argument): Hit {
	const place = placeOfTopic(argument, "urgency");
	const near = nearMiss(argument);
	const found = near ? `; “${near.words}” could be a reason, but stands without a date, an amount or a name` : "";
	return {
		span: place.span,
		message: `Nothing in this paper says why it must be decided now${found}. Name the event or trend that forces the decision, with ${near ? "one of them" : "a date, an amount or a name"}.`,
		...(near && {
			related: [
				{ message: "This could become the reason, with a date, an amount or a name beside it.", span: near.span },
			],
		}),
		fixes: [whyNow(place.end)],
	};
}

function whyNow(at: number): Fix {
	return guided("Add a “Why now” section", [
		insertAfterBlock(at, "## Why now\n\n[driver] on [date] puts [amount] at risk. Each month of delay costs [amount]."),
	]);
}

function nearMiss(argument: Argument) {
	for (const passage of argument.passagesWith("driver")) {
		const mention = argument
			.readingOf(passage)
			.of("driver")
			.find((candidate) => !candidate.quoted);
		if (mention) return { words: argument.quote(passage, mention), span: argument.spanOf(passage, mention) };
	}
	return undefined;
}
