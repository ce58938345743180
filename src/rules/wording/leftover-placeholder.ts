import type { DeclaredKey } from "../../argument/declared/declared";
import { hiddenHolesIn } from "../../argument/declared/hidden-holes";
import type { Mention } from "../../argument/mention";
import type { Hit } from "../../lint/finding";
import type { Rule } from "../../lint/rule";
import type { Span } from "../../text/document";

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
		{ bad: "The quay pays «€XX,XXX» for tools and «XX,XXX» for rope." },
		{ bad: "Expected benefit is Rs. «___» lakh per annum." },
		{ bad: "«Lorem ipsum» dolor sit amet." },
		{ bad: "The lift costs «{{amount}}» and is ready by «{{ due_date }}»." },
		{ bad: "Owner: «<name of owner>», budget: «<<amount>>»." },
		{
			bad: '---\naudience:\n  - role: CFO\n    goal: "«[executive goal]»"\nsupports: «[name of the priority]»\n---\n\n# Barge crews',
		},
		{ bad: "«Insert chart here».\n\n«Paste the latest table here»" },
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
		{
			good: "The page shows {{ page.date }} and {{ total | money }} from the ledger.",
			tempting: true,
			note: "A program's own expressions.",
		},
		{
			good: "The feed gives a List<Customer>, and a <details open>note</details> hides the rest; see `<name of owner>`.",
			tempting: true,
			note: "Types, HTML and code.",
		},
		{ good: "Guests insert the key card here and wait two seconds.", tempting: true, note: "What people do." },
		{ good: "The sensor <name>A7</name> stood still in May.", tempting: true, note: "A tag that is closed." },
		{ good: "Press [Enter] to go on.", tempting: true, note: "A key." },
		{
			good: "---\nsupports: [Plan 2030, Safer Quays]\ntitle: Barges [draft]\n---\n\n# Barge crews",
			tempting: true,
			note: "A list in front matter, and another tool's key.",
		},
		{ good: "Hall XX was renamed in May.", tempting: true, note: "A number in Roman letters." },
	],
	*check(argument) {
		if (argument.document.sections[0]?.index === 0) {
			for (const { span, key } of argument.declared.holes)
				yield declaredHit(argument.document.text.slice(span.start, span.end), span, PILLARS[key]);
		}
		for (const passage of argument.document.passages) {
			if (argument.voiceOf(passage) !== "author") continue;
			const reading = argument.readingOf(passage);
			for (const { span, names } of hiddenHolesIn(argument, passage))
				yield hitOn(argument.document.text.slice(span.start, span.end), span, pillarOf(names));
			if (!reading.has("placeholder")) continue;
			for (const mention of reading.of("placeholder")) {
				if (mention.quoted) continue;
				const names = KINDS.flatMap((kind) => reading.of(kind)).filter(({ start }) => start === mention.start);
				yield hitOn(argument.quote(passage, mention), argument.spanOf(passage, mention), pillarOf(names));
			}
		}
	},
};

function hitOn(quote: string, span: Span, hole: NonNullable<Hit["hole"]>): Hit {
	return { span, message: `“${quote}” is still to be filled in. Put in the fact, or take the sentence out.`, hole };
}

function declaredHit(quote: string, span: Span, hole: NonNullable<Hit["hole"]>): Hit {
	return { span, message: `“${quote}” is still to be filled in. Put in the fact, or take the line out.`, hole };
}

/** Where the fact is missing that front matter is to name. */
const PILLARS: Readonly<Record<DeclaredKey, NonNullable<Hit["hole"]>>> = {
	proposal: "wording",
	audience: "ownership",
	stakeholders: "ownership",
	name: "ownership",
	role: "ownership",
	level: "ownership",
	next: "plan",
	goal: "outcome",
	supports: "urgency",
	ask: "ask",
	decision: "ask",
	amount: "money",
	by: "plan",
	urgency: "urgency",
	governance: "ownership",
	pilot: "plan",
};

/** What a hole may stand for. */
const KINDS = ["amount", "driver", "behaviour", "role", "time"] as const;

/** Where the fact is missing: money for `[amount]`, a date in the plan, a name among the owners. */
function pillarOf(names: readonly Pick<Mention, "kind" | "tag">[]): NonNullable<Hit["hole"]> {
	const stands = (kind: Mention["kind"], tag?: string) =>
		names.some((name) => name.kind === kind && (tag === undefined || name.tag === tag));
	if (stands("amount", "money")) return "money";
	if (stands("driver")) return "urgency";
	if (stands("behaviour")) return "outcome";
	if (stands("role")) return "ownership";
	if (stands("time")) return "plan";
	return stands("amount") ? "evidence" : "wording";
}
