import type { Argument } from "../../argument/argument";
import type { Action } from "../../argument/plans/actions";
import { mentionsIn } from "../../argument/reading";
import { endsLine, sentenceAt } from "../../lint/date-edits";
import type { Edit, Hit } from "../../lint/finding";
import { guided, insertBehind, insertClause } from "../../lint/insertions";
import { type Judgement, judging, type Reason } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import { fillCells, fillColumn } from "../../lint/table-edits";
import type { Passage } from "../../text/document";

export const ownerlessAction: Rule = {
	id: "ownerless-action",
	title: "An action that nobody owns",
	why: "What nobody is named for does not get done. An executive reads the owner's name before the action, for it tells whether the plan is meant.",
	clear: "Name a role, a person or a team for the action, in the item, its row or a line that covers the whole list.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "assign clear responsibilities, establish timelines for each implementation phase",
	},
	severity: "warning",
	scope: "case",
	reach: "section",
	pillar: "ownership",
	examples: [
		{
			bad: "# Returns\n\n## Next steps\n\n- «Rewrite the refund letters by 30 June.»\n- Depot managers to brief the crews in week 20.",
			fixed:
				"# Returns\n\n## Next steps\n\n- Rewrite the refund letters by 30 June (owner: [name and role]).\n- Depot managers to brief the crews in week 20.",
		},
		{
			bad: "# Lamps\n\n## Who's doing what?\n\n- Ana Ruiz (Works) fits the lamps by 4 June.\n- Tom Beck (Safety) rewrites the night round by 9 June.\n- «A rail is added to the steps by 20 June.»",
		},
		{
			bad: "# Lamps\n\n## How do we begin?\n\n1. Lease of the north quay: Ana Ruiz (Estates), from 2 to 17 April.\n2. «Purchase and fitting of the lamps, before 15 May.»\n3. Training of the crews: Tom Beck (Safety), 4 May.",
		},
		{
			good: "# Lamps\n\n## The trial\n\n- Works fits 30 lamps on the north quay, 2 to 30 April.\n- Pass: 9 of 12 crews or more find the steps.\n- 6 to 8: Safety decides on the count.\n- Under 6: Works takes them down.",
			tempting: true,
			note: "Which figure leads to what.",
		},
		{
			bad: "# Roaming\n\n| Step | «Owner» | By when |\n|---|---|---|\n| New tariff page live | TBD | 4 May |\n| Advisers trained | to be agreed | 18 May |",
			fixed:
				"# Roaming\n\n| Step | Owner | By when |\n|---|---|---|\n| New tariff page live | [owner] | 4 May |\n| Advisers trained | [owner] | 18 May |",
		},
		{
			bad: "# Front desk\n\n## Roadmap\n\n| «Phase» | Focus | Timing |\n|---|---|---|\n| One | Check-in kiosks in two hotels | Q1 2027 |\n| Two | All hotels | Q3 2027 |",
			fixed:
				"# Front desk\n\n## Roadmap\n\n| Phase | Focus | Timing | Owner |\n|---|---|---|---|\n| One | Check-in kiosks in two hotels | Q1 2027 | [owner] |\n| Two | All hotels | Q3 2027 | [owner] |",
		},
		{
			bad: "# Clinics\n\n## Rollout\n\n**Phase 1 (weeks 1–6)**\n\n- «Train the reception staff of two clinics»\n- «Switch on text reminders»\n- Calm first weeks, low risk",
		},
		{
			bad: "# OPD tokens\n\n## Action plan\n\n1. «Install token displays in three blocks by 31 March»\n2. Nursing superintendent to draw up the roster by 15 April",
		},
		{
			bad: "# Fibre\n\n## Next steps\n\nThe following is needed:\n\n- «Negotiate the crew contract, April»\n- «Update the outage map, May»",
		},
		{
			bad: "# Lost luggage\n\n## Implementation plan\n\n| Activity | Start | End | «Responsible» |\n|---|---|---|---|\n| Tag printers | 3 May | 9 May | |\n| Hall signs | 10 May | 20 May | |",
		},
		{
			bad: "# Berths\n\n**Q4. What will we actually do?**\n\n- «Set up a line for breakdowns, by March»\n- Mr Raju (Works) to station two divers at the lock, from May",
		},
		{
			bad: "# Letter on berths\n\nI have called it Quiet Quay. It would comprise the following:\n\n- «Rewrite the harbour rules by May.»\n- Ines Lobo to repaint the numbers by June.\n\nI hope that you like it.\n\nI should be glad to lead the work myself.",
		},
		{
			bad: "# Letter on berths\n\nWhat has to happen when you say yes:\n\n- «Repaint the numbers by May.»\n- Ines Lobo ties the posts by June.",
		},
		{
			bad: "# Berths\n\n**What happens, in what order?**\n\nWe would try it with one pier, which has 40 berths.\n\n- Ines Lobo fits the posts by 2 March.\n- «Repaint the numbers in April.»",
		},
		{
			bad: "# Berths\n\n**Next steps**\n\nOne pier comes first.\n\n- Ines Lobo fits the posts by 2 March.\n- «Repaint the numbers in April.»",
		},
		{
			bad: "# Ferry\n\n## Next steps\n\n- «A task team will be formed to look at the fares by May»\n- «Trial at three berths (Malin, Howth and Skerries), from June»",
		},
		{
			good: "# Ferry\n\n## Next steps\n\nAll actions below sit with the Harbour Office.\n\n- Paint the hall by 3 May\n- Mend the gate by 9 May",
		},
		{
			good: "# Ferry\n\n## Next steps\n\n- Confirm the two promises (Assembly, at this meeting)\n- New gate scripts: pier hall manager, by 4 July\n- Count the queue, myself, 2 May\n- Each deck officer will brief the crew in May",
		},
		{
			good: "# Returns\n\n## Next steps\n\n- Legal to clear the refund letters by 30 June.\n- J. Restrepo signs the courier contract, 12 May.\n- Store managers brief their teams in week 20.",
		},
		{
			good: "# Roaming\n\n| Step | Owner | By when |\n|---|---|---|\n| New tariff page live | Digital | 4 May |\n| Advisers trained | Mei Tan | 18 May |",
		},
		{
			good: "# Library\n\n## Action plan\n\nOwner: Head of Lending, until September.\n\n- Extend the loan period\n- Simplify the fines",
		},
		{
			good: "# OPD tokens\n\n## Action plan\n\n1. Facilities installs token displays in three blocks by 31 March\n2. Matron Rao briefs the wards, 4 April",
		},
		{
			good: "# Desk\n\n## Why customers like it\n\n- Launch of a new product felt simple\n- Review of the bill took two minutes",
			tempting: true,
			note: "Benefits, not a plan.",
		},
		{
			good: "# Meters\n\n## Recommendation\n\nThe Board is asked to:\n\n1. approve €2.1m for the smart meters;\n2. note the risks in section 7.",
			tempting: true,
			note: "Decisions asked of a board.",
		},
		{
			bad: "# Piers\n\n## What we would do\n\n1. **Two crews at noon** (Pier Office, by 31 March)\n2. **«“Your berth is free” text**, so that people can sail on»\n3. **A rigger on shift** (Harbour Office, from 27 March)",
		},
		{
			good: "# Piers\n\n## 1. What the Board is asked to do\n\n1.1 Approve £18,000 for signs.\n\n1.2 Release £6,000 of it today for one pier, 27 October 2025.\n\n1.3 Keep back the other £12,000 until the winter's figures are in.",
			tempting: true,
			note: "What others are asked to decide.",
		},
		{
			good: "# Depots\n\n## Closed actions from spring\n\n- Gates mended in Ghent, April\n- Late hours trial in Bruges",
			tempting: true,
			note: "The heading says that it is over.",
		},
		{
			good: "# Depots\n\n## Next steps\n\n- Gates mended in Ghent (done, April)\n- Lamps in all yards (completed in May)\n- Signs repainted ✓\n- Works fits the ramp in June",
			tempting: true,
			note: "What is done needs nobody any more.",
		},
		{
			good: "# Piers\n\n## Next steps\n\n- Weeks 1 to 4: two crews walk the pier\n- Weeks 5 to 8: handover, with one clerk for 20 berths. Tenants are called by her on day 7.",
			tempting: true,
		},
		{
			good: "# Piers\n\n## Who's in\n\n- Sponsor: Ana Reis, COO. Lead: Tom Weller\n- Harbour masters at all four piers are up for it\n- Steering group: Ana, Tom, Finance. First Monday of the month\n- Crews at Reed and Holm told on 3 May",
			tempting: true,
			note: "Who stands behind it.",
		},
		{
			good: "# Meters\n\n## Implementation\n\n| Risk | Mitigation |\n|---|---|\n| Supplier is late | Order the first batch early |",
			tempting: true,
			note: "Risks are no actions.",
		},
		{
			good: "# OPD tokens\n\n## Lessons from last year\n\n- Install early: displays came late\n- Test with real patients",
			tempting: true,
		},
		{
			good: "# Fibre\n\n## What the regulator asks\n\n- Publish outage times\n- Refund within thirty days",
			tempting: true,
		},
		{
			good: "# Meters\n\n## Implementation\n\nThe law of 2019 in short. Suppliers shall:\n\n- survey their customers\n- publish the results",
			tempting: true,
			note: "A law names who; no plan of the author's.",
		},
		{
			good: "# Berths\n\n## Steps\n\n- March 2027: the harbour board looks at the result and decides\n- Maeve + me write to the berth holders, 6 May\n- October 2027: piers 2 and 3 (Works, Mr Roche)",
			tempting: true,
		},
		{
			good: "# Berths\n\n## What we would do\n\n| Step | Who answers for it | When |\n|---|---|---|\n| Posts | Harbour Master, I. Lobo | March 2027 |\n| Short film for wardens | Learning and Development | May 2027 |",
			tempting: true,
		},
		{ good: "## Next steps\n\n1. Paint the hull (Ann), 3 May\n2. Print the tide tables by June (Joe and Siobhán)" },
		{
			good: "## Next steps\n\n| Action | Area | Start |\n|---|---|---|\n| Letter to berth holders | Harbour office, Ada Okoro | 3 May |\n| New signs | Engineering | June |",
		},
		{
			good: "## Next steps\n\n1. Open the lock, Huw's team, May\n2. The night team and the yard do their drill in June",
		},
		{
			good: '# Lock\n\nNPS is 31.\n\n### How it is\n\n- 31 of the 40 skippers I rang said "open earlier" before I had asked\n- 7% of boats turn back because nobody is there\n- Skippers lose an hour waiting for somebody with a key',
			tempting: true,
			note: "What was heard, and no step.",
		},
		{
			good: "# Lock\n\n## What I need from you\n\n1. A word to the harbour board before June\n2. An answer by 3 May",
			tempting: true,
			note: "Asked of the readers.",
		},
		{
			good: "# Berths\n\n**What could go wrong**\n\nNobody can rule out a storm.\n\n- Posts break loose. Works ties them twice.\n- Berth holders refuse the numbers.",
			tempting: true,
		},
		{
			good: "# Meters\n\n**What could sink us.**\n\n- Readers get ill. IT (Asha) keeps two in reserve from May.\n- The gate fails. Works (Tom) mends it by June.",
			tempting: true,
			note: "Risks under a title in bold.",
		},
		{
			good: "# Meters\n\n## Fees\n\n| Stage | Days | Fee (EUR) |\n|---|---|---|\n| Explore | 40 | 60,000 |\n| Build | 80 | 120,000 |",
			tempting: true,
			note: "Days that are charged, not a plan.",
		},
		{
			good: "# Laws on meters\n\n**May 2, 2019 — [Metering Act](https://example.com/a)**\n\nMeter plan:\n\n- Publish the tariffs\n- Train the readers\n\n**June 2011 — [Meter Order](https://example.com/b)**\n\n**March 2003 — [Meter Code](https://example.com/c)**",
			tempting: true,
			note: "Retold from a source.",
		},
	],
	...judging({
		taken: "A step of a plan.",
		nothing: "Nobody is named for it: neither in the step or its row, nor above it, nor in a line for the whole list.",
		*judge(argument) {
			for (const { actions, ownerHead } of argument.plans) {
				const open = actions.filter(({ owner }) => !owner);
				if (ownerHead && open.length === actions.length) {
					const head = { passage: ownerHead, range: { start: 0, end: argument.readingOf(ownerHead).text.length } };
					yield { ...head, hit: headHit(argument, ownerHead, actions), about: HEAD };
					yield { reportedAt: head, all: () => actions };
					continue;
				}
				for (const action of actions) yield judgementOn(argument, action);
			}
		},
	}),
};

const HEAD = { taken: "The head of a plan.", nothing: "No row under it names who does it." };

function judgementOn(argument: Argument, action: Action): Judgement {
	const { passage, range, owner, ownerCell } = action;
	if (owner) return { passage, range, cleared: { ...owner, because: "It says who does it." } };
	const hit = hitOf(argument, action);
	return { passage, range, hit, rejected: () => withoutName(argument, ownerCell) };
}

/** "TBD" in the column of owners. */
function* withoutName(argument: Argument, cell: Passage | undefined): Generator<Reason> {
	const [range] = cell ? argument.readingOf(cell).sentences : [];
	if (cell && range) yield { passage: cell, range, because: "It names nobody." };
}

function hitOf(argument: Argument, action: Action): Hit {
	const quote = argument.quote(action.passage, action.range);
	const edits = action.ownerCell ? fillCells(argument, [action.ownerCell], "[owner]") : [insertOwner(argument, action)];
	return {
		span: argument.spanOf(action.passage, action.range),
		message: `Nobody is named for “${quote}”. Say which role, person or team does it.`,
		fixes: edits.length > 0 ? [guided("Name an owner", edits)] : [],
	};
}

/** An owner to fill in behind the action; brackets that give its date take the owner in, and none follow upon others. */
function insertOwner(argument: Argument, { passage, range }: Action): Edit {
	const reading = argument.readingOf(passage);
	const sentence = sentenceAt(reading, range.start);
	const { start, end } = reading.sentences[sentence]!;
	if (endsLine(reading, range)) return insertBehind(argument, passage, range.end, " (owner: [name and role])");
	const aside = ASIDE_AT_END.exec(reading.text.slice(start, end));
	if (!aside) return insertClause(argument, passage, sentence, " (owner: [name and role])");
	const close = start + aside.index + aside[0].lastIndexOf(")");
	const isDate = mentionsIn(reading, sentence, "time").some(
		(time) => time.start >= start + aside.index && time.end <= close,
	);
	if (isDate) return insertBehind(argument, passage, close, "; owner: [name and role]");
	return insertClause(argument, passage, sentence, ", owner: [name and role]");
}

/** "Trial at two berths (from June).", with a date behind it or none. */
const ASIDE_AT_END = /\([^()]{1,80}\)(?=(?: by \[date\])?[.!;:]?\s*$)/u;

function headHit(argument: Argument, head: Passage, actions: readonly Action[]): Hit {
	const cells = actions.flatMap((action) => (action.ownerCell ? [action.ownerCell] : []));
	return {
		span: argument.spanOf(head, { start: 0, end: argument.readingOf(head).text.length }),
		message: "No row of this plan names who does it. Give each row a role, a person or a team.",
		fixes: [
			guided(
				cells.length > 0 ? "Name an owner in each row" : "Add a column for owners",
				fillColumn(argument, head, cells, { head: "Owner", hole: "[owner]" }),
			),
		],
	};
}
