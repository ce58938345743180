import type { Argument } from "../../argument/argument";
import { hasMoney } from "../../argument/parts/evidence";
import type { ScoreClaim } from "../../argument/scores/claims";
import { firstThat } from "../../argument/selection";
import type { Statement } from "../../argument/statements";
import type { Edit } from "../../lint/finding";
import { guided, insertAfterBlock } from "../../lint/insertions";
import { headingEnd, placeOfTitle } from "../../lint/places";
import type { Rule } from "../../lint/rule";
import { titleOf, titlePassageOf } from "../../lint/title";

export const buriedMoney: Rule = {
	id: "buried-money",
	title: "Scores up front, money further down",
	why: "Executives decide in the first minute whether to read on. If it holds only scores, the money further down goes unread.",
	clear: "Put the amount at stake and the amount you ask for into the first paragraph.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "translate those data points into business metrics",
	},
	severity: "information",
	scope: "document",
	pillar: "money",
	examples: [
		{
			bad: "# «Happier commuters»\n\nOur NPS fell from 31 to 24 last year.\n\n## Money\n\nLost season tickets cost €2m.",
			fixed:
				"# Happier commuters\n\nAt stake: [amount] a year. We ask for [amount].\n\nOur NPS fell from 31 to 24 last year.\n\n## Money\n\nLost season tickets cost €2m.",
		},
		{
			bad: "# «Kinder clinics»\n\n## Summary\n\nPatient satisfaction is 61%, nine points below the sector.\n\n## Cost\n\nWe ask for £90,000.",
		},
		{ bad: "# «Warm welcome»\n\nCSAT dropped to 3.4 out of 5. The budget follows in the annex." },
		{
			bad: "# «Calmer wards»\n\nOur Friends and Family score is 81%, the lowest in the region.\n\n## Money\n\nAgency nurses cost £600,000.",
		},
		{ good: "# Happier commuters\n\nLost season tickets cost us €2m a year; NPS fell from 31 to 24." },
		{ good: "# Kinder clinics\n\nWe ask for £90,000. Patient satisfaction is 61%." },
		{ good: "# Save £300k a year with a new desk\n\nOur NPS fell from 31 to 22 last year." },
		{ good: "# Warm welcome\n\nGuests who leave unhappy do not come back." },
		{ good: "# Calmer wards\n\nAgency nurses cost us £600,000 a year, and our Friends and Family score is 81%." },
		{ good: "# Night lamps\n\nPatient satisfaction is 61%. Falls at night cost us £44,000 a year." },
		{
			good: "# Repairs\n\n> “NPS 12? I would give you zero.”\n>\n> — Tenant\n\nRepeat visits cost £300,000 a year.",
			tempting: true,
			note: "A customer speaks of the score.",
		},
		{
			good: "# Parking\n\nDrivers circle for eleven minutes.\n\n## Scores\n\nCSAT is 70%.",
			tempting: true,
			note: "The opening does not argue from a score.",
		},
		{
			good: "# Roaming\n\nCSAT is 64% and each lost line costs us ₹4,200 a year.",
			tempting: true,
			note: "Money stands in the opening.",
		},
	],
	*check(argument) {
		const opening = openingOf(argument);
		const title = titlePassageOf(argument);
		const score = opening.claims.find(
			({ passage }) => passage === title || opening.statements.some((statement) => statement.passage === passage),
		);
		if (!score || opening.statements.some((statement) => hasMoney(argument, statement))) return;
		if (
			titleOf(argument)
				?.of("amount")
				.some(({ tag }) => tag === "money")
		)
			return;
		const money = firstThat(argument, hasMoney);
		const place = placeOfTitle(argument);
		yield {
			span: place.span,
			message: `The paper opens with a score (“${score.name}”) and without money${money ? "; the first amount stands further down" : ""}. Say in the opening what is at stake and what you ask for.`,
			...(money && {
				related: [{ message: "The first amount stands here.", span: argument.spanOf(money.passage, money.range) }],
			}),
			fixes: [
				guided("Open with the money", [
					insertAfterHeading(argument, "At stake: [amount] a year. We ask for [amount]."),
				]),
			],
		};
	},
};

/** The first section that says something beyond who writes to whom, and of it the first words. */
function openingOf(argument: Argument): Opening {
	const index = argument.sections.findIndex(({ statements }) =>
		statements.some((statement) => !statement.test(BYLINE)),
	);
	const sections = argument.sections.slice(0, index + 1);
	const statements: Statement[] = [];
	let words = 0;
	for (const statement of sections.at(-1)?.statements ?? []) {
		if (statement.test(BYLINE)) continue;
		if (words >= WORDS_OF_AN_OPENING) break;
		statements.push(statement);
		words += statement.text.split(" ").length;
	}
	return { statements, claims: sections.flatMap(({ scoreClaims }) => scoreClaims) };
}

interface Opening {
	readonly statements: readonly Statement[];
	/** Those of its section and of what stands above it. */
	readonly claims: readonly ScoreClaim[];
}

const WORDS_OF_AN_OPENING = 150;
const BYLINE =
	/^(?:\W*)(?:to|from|cc|re|date|subject|sponsor|author|prepared|submitted|presented|by|for|status|meeting|dear|version|classification)\b[^.]{0,80}(?::|$|,)/iu;

/** Behind the first heading, so that the money comes before everything else; without headings at the very top. */
function insertAfterHeading(argument: Argument, text: string): Edit {
	const { document } = argument;
	const heading = document.sections.find((section) => section.heading)?.heading;
	if (!heading) return { start: 0, end: 0, text: `${text}\n\n` };
	return insertAfterBlock(headingEnd(argument, heading.end), text);
}
