import type { Argument } from "../../argument/argument";
import type { Action } from "../../argument/plans/actions";
import { insertDate } from "../../lint/date-edits";
import type { Hit } from "../../lint/finding";
import { guided } from "../../lint/insertions";
import { type Judgement, judging, type Reason } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import { fillCells, fillColumn } from "../../lint/table-edits";
import type { Passage } from "../../text/document";

export const undatedAction: Rule = {
	id: "undated-action",
	title: "An action without a date",
	why: "A plan without dates cannot be late, and so it cannot be managed. Executives fund what has an end that they can check.",
	clear:
		"Give the action a date, week, month, quarter or duration, in the item, its row or a line that covers the whole list.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "assign clear responsibilities, establish timelines for each implementation phase",
	},
	severity: "warning",
	scope: "case",
	reach: "section",
	pillar: "plan",
	examples: [
		{
			bad: "# Returns\n\n## Next steps\n\n1. «Legal to clear the refund letters.»\n2. Store managers brief their teams in week 20.",
			fixed:
				"# Returns\n\n## Next steps\n\n1. Legal to clear the refund letters by [date].\n2. Store managers brief their teams in week 20.",
		},
		{
			bad: "# Claims desk\n\n| Action | Owner | Due |\n|---|---|---|\n| Draft the letters | Legal | 3 March |\n| «Train the adjusters» | Claims | as soon as possible |",
			fixed:
				"# Claims desk\n\n| Action | Owner | Due |\n|---|---|---|\n| Draft the letters | Legal | 3 March |\n| Train the adjusters | Claims | [date] |",
		},
		{
			bad: "# Warehouse\n\n## Roadmap\n\n| Phase | Theme | «Timeline» |\n|---|---|---|\n| 1 | Two depots pilot the new slots | Short term |\n| 2 | Every depot | Ongoing |",
			fixed:
				"# Warehouse\n\n## Roadmap\n\n| Phase | Theme | Timeline |\n|---|---|---|\n| 1 | Two depots pilot the new slots | [date] |\n| 2 | Every depot | [date] |",
		},
		{
			bad: "# Ferry\n\n## Roadmap\n\n- Horizon 1: Operations opens the new quay desk in May\n- «Horizon 2: Operations opens the others, FY28 and beyond»",
		},
		{
			bad: "# Lamps on the quay\n\n**To:** The harbour board\n**From:** Ana Ruiz\n**Date:** 3 May 2027\n\nWe propose lamps.\n\n**Plan**\n\n- Works fits the lamps by 4 June.\n- «Safety counts the falls.»\n- Estates signs the lease, 9 June.",
		},
		{
			bad: "# Lamps\n\n## Who's doing what?\n\n- Ana Ruiz (Works) fits the lamps by 4 June.\n- «Tom Beck (Safety) rewrites the night round.»\n- A rail is added to the steps by 20 June by the yard.",
		},
		{
			good: "# Depots\n\n## Next steps\n\n| Step | Owner | Status |\n|---|---|---|\n| Gates mended | Works | done, April |\n| Lamps fitted | Works | ✔ done |",
			tempting: true,
			note: "What is done needs no date any more.",
		},
		{ bad: "# Enrolment\n\n## Next steps\n\n- «Registry: simplify the form»\n- IT: open the portal, 4 May" },
		{
			bad: "# Enrolment\n\n## Action plan\n\n| Action | Owner | Target date |\n|---|---|---|\n| Train the advisers | S. Iyer | 12 May |\n| «Rewrite the letters» | Registry | TBD |",
		},
		{
			bad: "# Tills\n\n## Next steps\n\n- «Store managers to brief their teams in due course»\n- Finance to release the money by 3 March",
		},
		{
			bad: "# Lamps\n\n## Actions for the third quarter\n\n| Action | Owner | Date |\n|---|---|---|\n| Lease signed | Estates | 4 July |\n| Lamps fitted | Works | 30 August |\n| «Night round extended» | Security | |",
		},
		{
			bad: "# Lamps\n\n## Plan\n\n| Step | Responsible | Period |\n|---|---|---|\n| Poles | Works | May |\n| «Parts list» | Stores | in parallel, as far as hours are available |\n| Night round | Security | term 2 |",
		},
		{
			bad: "# Lamps\n\n## What we want to do next year\n\n- Fit the lamps (Works, by March)\n- «Extend the night round (Security)»\n- Count the falls again (Safety, from June)",
		},
		{
			good: "# Lamps\n\n## What happens in Q3\n\n- Works fits the lamps\n- Security extends the night round",
		},
		{
			good: "# Returns\n\n## Next steps\n\n- Legal to clear the refund letters by 30 June.\n- Publish the new letters within six weeks (Digital).",
		},
		{
			good: "# Ferry\n\n## Implementation\n\n### Phase 1 (January to March)\n\n- Train the quay staff\n- Open the desk",
		},
		{ good: "# Claims desk\n\n| Action | Owner | Due |\n|---|---|---|\n| Draft the letters | Legal | early FY27 |" },
		{
			good: "# Enrolment\n\n## Next steps\n\n- Registry simplifies the form, w/c 4 May\n- IT opens the portal two weeks later",
		},
		{
			good: "# Lamps\n\n## Next steps\n\n- Finance approves the lease before Easter\n- Estates fits the lamps the week after",
		},
		{
			good: "# Ferry\n\n## What success looks like\n\n- Launch on time\n- Train everybody",
			tempting: true,
			note: "Success criteria are no plan.",
		},
		{
			good: "# Ferry\n\n## Milestones\n\n- [x] Quay lease signed\n- [ ] Desk open, 14 July",
			tempting: true,
			note: "Done is done.",
		},
		{
			good: "# Hotel\n\n## Next steps\n\nBy the end of May the front-office team will:\n\n- rewrite the welcome mail\n- close the second desk",
			tempting: true,
			note: "The lead-in dates its items.",
		},
		{
			good: "# Lock\n\n## Next steps\n\nThe harbour board is invited to:\n\n- welcome the draft\n- endorse the two piers\n- agree that the map be printed",
			tempting: true,
			note: "What a board decides in its meeting.",
		},
		{ good: "# Enrolment\n\n## Principles\n\n- Train people before machines\n- Write as you speak", tempting: true },
		{
			good: "# Ferry\n\n## Next steps within 48 hours\n\n- Call every stranded passenger\n- Close the second gate",
			tempting: true,
			note: "The heading dates its items.",
		},
		{
			good: "# Ferry\n\n## 7.2 Quarterly tune-up\n\n**Activities:**\n\n- Review the slot plan\n- Train new deck hands",
			tempting: true,
			note: "Done every quarter: that is its date.",
		},
		{
			good: "# Ferry law\n\n## Implementation\n\nOperators shall take the following actions:\n\n- survey the passengers\n- publish the results",
			tempting: true,
			note: "A law, not a plan.",
		},
	],
	...judging({
		taken: "A step of a plan.",
		nothing: "It has no date: neither in the step or its row, nor above it, nor in a line for the whole list.",
		*judge(argument) {
			for (const { actions, dateHead } of argument.plans) {
				const open = actions.filter(({ date }) => !date);
				if (dateHead && open.length === actions.length) {
					const head = { passage: dateHead, range: { start: 0, end: argument.readingOf(dateHead).text.length } };
					yield { ...head, hit: headHit(argument, dateHead, actions), about: HEAD };
					yield { reportedAt: head, all: () => actions };
					continue;
				}
				for (const action of actions) yield judgementOn(argument, action);
			}
		},
	}),
};

const HEAD = { taken: "The head of a plan.", nothing: "No row under it has a date." };

function judgementOn(argument: Argument, action: Action): Judgement {
	const { passage, range, date } = action;
	if (date === "not asked")
		return {
			passage,
			range,
			cleared: { because: "The table lists work or roles, not steps, and is asked for no dates." },
		};
	if (date) return { passage, range, cleared: { ...date, because: "It says when." } };
	return { passage, range, hit: hitOf(argument, action), rejected: () => withoutDate(argument, action) };
}

/** "TBD" in the column of dates, "in due course" in the step. */
function* withoutDate(argument: Argument, { passage, dateCell }: Action): Generator<Reason> {
	const [range] = dateCell ? argument.readingOf(dateCell).sentences : [];
	if (dateCell && range) yield { passage: dateCell, range, because: "It gives no date." };
	for (const vague of argument.readingOf(passage).of("vagueTime"))
		yield { passage, range: vague, because: "It gives no date." };
}

function hitOf(argument: Argument, action: Action): Hit {
	const quote = argument.quote(action.passage, action.range);
	const edits = action.dateCell
		? fillCells(argument, [action.dateCell], "[date]")
		: [insertDate(argument, action.passage, action.range)];
	return {
		span: argument.spanOf(action.passage, action.range),
		message: `“${quote}” has no date. Say by which day, week, month or quarter it is done.`,
		fixes: [guided("Give it a date", edits)],
	};
}

function headHit(argument: Argument, head: Passage, actions: readonly Action[]): Hit {
	const cells = actions.flatMap((action) => (action.dateCell ? [action.dateCell] : []));
	return {
		span: argument.spanOf(head, { start: 0, end: argument.readingOf(head).text.length }),
		message: "No row of this plan has a date. Say for each by which day, week, month or quarter it is done.",
		fixes: [
			guided(
				cells.length > 0 ? "Date each row" : "Add a column for dates",
				fillColumn(argument, head, cells, { head: "By when", hole: "[date]" }),
			),
		],
	};
}
