import type { Mention } from "../../argument/mention";
import type { Reading } from "../../argument/reading";
import type { Hit } from "../../lint/finding";
import type { Rule } from "../../lint/rule";

export const leftoverPlaceholder: Rule = {
	id: "leftover-placeholder",
	title: "A hole left to fill",
	why: "One forgotten [amount] in a board paper, and every other figure in it is doubted.",
	clear: "Fill it in, or take the sentence out.",
	source: { article: "Placeholders", author: "Execspeak" },
	severity: "error",
	scope: "case",
	reach: "section",
	pillar: "each",
	examples: [
		{ bad: "The pilot costs «[amount]» and ends on «[date]»." },
		{ bad: "Owner: «TBD»" },
		{ bad: "Churn will fall by «XX%»." },
		{ bad: "Savings of «£xx» a year." },
		{ bad: "Expected benefit is Rs. «___» lakh per annum." },
		{ bad: "«Lorem ipsum» dolor sit amet." },
		{ good: "The pilot costs £40,000 and ends on 30 June." },
		{ good: "The registrar signs by 30 June; the wards pay £40,000." },
		{ good: "Two brackets stay open on line 4 until the electrician has come." },
		{
			good: "Spoilage fell by a third [1], see the [report](https://example.com/report).",
			tempting: true,
			note: "A citation and a link.",
		},
		{ good: "The plans are drawn by the Bergen XK Institute.", tempting: true, note: "Letters in a name." },
		{ good: "“They [the agents] were kind,” she said.", tempting: true, note: "An editor's bracket." },
		{ good: "- [x] Shift data available\n- [ ] Hub live on 14 July", tempting: true, note: "A task list." },
		{ good: "Model XX of the ticket machine is no longer sold.", tempting: true, note: "A model's name." },
		{ good: "The array `items[index]` is read once.", tempting: true, note: "Code." },
		{ good: "Press [Enter] to go on.", tempting: true, note: "A key." },
		{ good: "Hall XX was renamed in May.", tempting: true, note: "A number in Roman letters." },
	],
	*check(argument) {
		for (const passage of argument.document.passages) {
			if (argument.voiceOf(passage) !== "author") continue;
			const reading = argument.readingOf(passage);
			if (!reading.has("placeholder")) continue;
			for (const mention of reading.of("placeholder")) {
				if (mention.quoted) continue;
				const quote = argument.quote(passage, mention);
				yield {
					span: argument.spanOf(passage, mention),
					message: `“${quote}” is still to be filled in. Put in the fact, or take the sentence out.`,
					hole: pillarOf(reading, mention),
				};
			}
		}
	},
};

/** Where the fact is missing: money for `[amount]`, a date in the plan, a name among the owners. */
function pillarOf(reading: Reading, hole: Mention): NonNullable<Hit["hole"]> {
	const stands = (kind: Mention["kind"], tag?: string) =>
		reading.of(kind).some((mention) => mention.start === hole.start && (tag === undefined || mention.tag === tag));
	if (stands("amount", "money")) return "money";
	if (stands("driver")) return "urgency";
	if (stands("behaviour")) return "outcome";
	if (stands("role")) return "ownership";
	if (stands("time")) return "plan";
	return stands("amount") ? "evidence" : "wording";
}
