import assert from "node:assert/strict";
import type { Action } from "../../../../src/argument/plans/actions";
import { argue } from "../readings";

/** Each action of a text, in order, with `o` where somebody is named and `d` where it has a date: "o-", "--". */
function plansIn(text: string): string {
	return argue(text)
		.plans.flatMap(({ actions }) => actions)
		.map(({ owner, date }) => `${owner ? "o" : "-"}${date ? "d" : "-"}`)
		.join(" ");
}

function underNoPlansName(...items: readonly string[]): string {
	return `# Ferry desk\n\n## What changes on the quay\n\n${items.map((item) => `- ${item}`).join("\n")}`;
}

function asNextSteps(...items: readonly string[]): string {
	return `# Ferry desk\n\n## Next steps\n\n${items.map((item) => `- ${item}`).join("\n")}`;
}

describe("A list shows by its own items that it is a plan", () => {
	for (const [text, expected] of [
		[
			underNoPlansName(
				"Ticket gates moved to the pier: Harbour Works (L. Brandt), by 3 May",
				"Text alerts when a sailing is late, Digital, Q3",
				"Connect the timetable to the gates",
			),
			"od od --",
		],
		[
			underNoPlansName(
				"Specification of the gate (Einkauf, until 30.04.2027)",
				"Clearance with the works council",
				"Trial at berth 4, June 2027, led by the harbour master",
			),
			"od -- od",
		],
		[
			underNoPlansName(
				"Posting of two clerks at the jetty – HR – by 15 June",
				"Painting of the waiting hall",
				"Audio guide in Tamil – before Pongal",
			),
			"od -- -d",
		],
		[
			underNoPlansName(
				"Aurélie Petit draws up the new letters by 4 March",
				"Letters tested in Brest from 9 March, Réseau Ouest",
				"Write down what we learnt",
			),
			"od od --",
		],
		[
			underNoPlansName(
				"Shorten the queue at berth 2 (Pier team, by end of April)",
				"Heated benches for the winter sailings (Asha Nair, from October)",
				"Large clocks along the whole quay",
				"Look at the group tariff in due course",
			),
			"od od -- --",
		],
	] as const) {
		it(`"${expected}": ${text.split("\n")[4]}`, () => assert.equal(plansIn(text), expected));
	}
});

describe("Who does it", () => {
	for (const [why, expected, ...items] of [
		["stands behind an arrow", "o- o-", "Hire two clerks → Lisa M.", "Ropes for the crews → Jamal"],
		[
			"stands in the midst",
			"od od",
			"Deck hands recruited on the quay, People team, during May",
			"Gates: signs on both, Dewi to get quotes by the 20th",
		],
		["is reached through letters", "o- --", "Timetable to be drawn up through NIC", "Timetable to be sent through SMS"],
		[
			"is who writes the paper",
			"o- o- o-",
			"Count the cars, myself, twice",
			"We ring back, I keep the list",
			"Bess and I weigh the nets",
		],
		[
			"stands with a unit in brackets",
			"o- -- od",
			"Re-route the boats (Depot, Sanjay)",
			"Open two halls at the piers (Malin, Howth)",
			"Draw the map (Quay Office, before the regatta)",
		],
		[
			"stands in capitals behind a dash",
			"o- --",
			"Ring every caller back within a day – Quay Contact",
			"Phase 4 – Quiet Sailing",
		],
		["is two by their first names", "od", "Priya and Lou: weigh the nets, from 1 May"],
		[
			"is yet to be found",
			"-- --",
			"Crew for the night boat - still looking for someone to run it",
			"Replace the radios, whoever has a budget",
		],
		["is not what is signed", "-- o-", "Digital signature", "The COO's signature"],
		[
			"is not a bracket that says which",
			"-- -d",
			"Trial at three berths (Malin, Howth, Skerries)",
			"Team to be formed in May",
		],
		["is a group that meets", "o-", "Menu panel of twelve riders meets on the quay"],
		["is whoever it stands under", "o-", "The other boats, each under its director"],
		[
			"stands where it stands in the others, before what they are to do",
			"od od -d",
			"Moorings to count the ropes by 3 May",
			"Harbour Works to paint the bollards by 12 May",
			"Bollards to be numbered by 20 May",
		],
		[
			"stands where it stands in the others, before what they do",
			"od od od -d -d",
			"The harbour master weighs the nets by 3 May",
			"A skipper from each pier tests the radio by 12 May",
			"The deputy bosun counts lifebelts every Friday from 20 May",
			"The new form replaces the slip from 1 June",
			"Hang a second bell by 5 June",
		],
		[
			"stands behind a time where it does in the others",
			"od od",
			"By 3 May, the harbour master weighs the nets.",
			"By 10 May, the weighing group publishes the list.",
		],
		[
			"is a name before a colon, as in the others",
			"od od",
			"Harbour master: ropes by 3 May",
			"Fiona Grant: nets by 12 May",
		],
		[
			"is whoever came before",
			"od od od",
			"Malin orders the ropes by 4 May",
			"Same: nets by 18 May",
			"She also books the crane by 20 May",
		],
		[
			"is a label with its function, where others have one",
			"od od od",
			"Engineering: fix the winch by 3 May",
			"Support: ring the twelve skippers by 5 May",
			"Comms: post a notice by 6 May",
		],
		[
			"is whoever acts, where all items say that somebody does",
			"od od od",
			"Ministry of Piers names ten harbours by 15 January.",
			"UNESCO prints the guide by 31 January.",
			"Head pilots hold open evenings in February.",
		],
		[
			"stands behind a label that says what is done",
			"od od",
			"Build: Malin to connect the pumps by 3 May",
			"Learn: the harbour master publishes the list by 29 August",
		],
		[
			"stands behind a colon, as in the others",
			"od od",
			"Book the crane: Hamish, 22 May",
			"Train the night crew: jetty team leaders, 26–30 May",
		],
		["is not told by we", "od -d", "Malin orders the ropes by 4 May", "We will paint the slipway by 18 May"],
		[
			"is nobody to whom something is done",
			"od -d",
			"The harbour master will ring the skippers by 5 May",
			"All 400 boaters will get a letter by 12 May",
		],
		[
			"is no label that says what is done",
			"od -d -d",
			"Harbour master: paint the slipway by 7 March",
			"Training: book the hall by 28 March",
			"Wording: cut it to one page by 30 March",
		],
		[
			"stands in square brackets first",
			"od od",
			"[Finance] Confirm the fees by 9 May",
			"[Sales] Ring the skippers by 16 May",
		],
		[
			"is no thing like the one before",
			"od -d",
			"Malin orders the ropes by 4 May",
			"The same ropes for the tugs by 18 May",
		],
		["stands between strokes", "od od", "Order the ropes / Malin / 4 April", "Book the crane / Asha / 11 April"],
		["stands in square brackets", "od od", "Order the ropes [Malin, by 4 April]", "Book the crane [Asha, by 11 April]"],
		[
			"answers for it",
			"od -d",
			"Ropes signed for by 15 May; the bosun is accountable.",
			"Nets by 1 June; nobody is accountable yet.",
		],
		["is a unit of two names", "od", "Catering and Harbour Services agree the menu by 5 May"],
		[
			"is two of them",
			"od od",
			"The bosun weighs the nets by 3 May",
			"The mate and the keeper of the light choose three bells by 9 May",
		],
		["is a group with its name", "od od", "Group CX signs the lease in week 22", "Pier heads name stewards in week 23"],
		[
			"is a label, where another says that both act",
			"od od od",
			"Malin: get a quote for the winch by 3 May",
			"Skerry: talk to the carter by 3 May",
			"Both: come back on 19 May",
		],
		[
			"stands in brackets behind the full stop",
			"od od",
			"Approve the trial by 3 May. (MD)",
			"Send live times from 21 May. (Dispatch)",
		],
	] as const) {
		it(why, () => assert.equal(plansIn(asNextSteps(...items)), expected));
	}
});

describe("What a heading or a lead-in leaves open, the items tell", () => {
	for (const [why, text, expected] of [
		[
			"after the time that a heading gives to the rest",
			"# Ferry\n\n## The next six months\n\n**May and June**\n\n- Move the gate (Works)\n\n**After that**\n\n- Cameras on the boats\n- Talk with the other port",
			"od -- --",
		],
		[
			"where outputs are no steps",
			"# Ferry\n\n## Deliverables\n\n- Dashboard for 31 berths\n- A report each quarter",
			"",
		],
		[
			"to be launched",
			"# Ferry\n\n## To launch immediately\n\n- Name a steward for each boat\n- A leaflet will be drawn up with the agency",
			"-- --",
		],
		[
			"on getting it done",
			"# Ferry\n\n## Getting it done\n\n- Pursers shadow the desk for a week\n- The vans get bigger shelves\n- Somehow win the pilots over",
			"o- -- --",
		],
		[
			"in a column of dates with a condition",
			"# Ferry\n\n## Rollout\n\n| When | What changes | In charge |\n|---|---|---|\n| May | Two boats | Ana Ruiz |\n| If delays fall under 14% | All boats | Ana Ruiz |",
			"od o-",
		],
		[
			"under columns that ask with whom and at the latest",
			"# Ferry\n\n## Next steps\n\n| Task | With whom | Latest |\n|---|---|---|\n| Fish quay | Correspondence | 30 May |\n| Archive | Rope store | |",
			"od o-",
		],
		[
			"under a heading in a question's form",
			"# Ferry\n\nNPS fell.\n\n## How will we roll it out?\n\n- Sign the order with the shipyard\n- Train the pursers\n- Turn on the last two berths",
			"-- -- --",
		],
		[
			"of those who work together",
			"# Ferry\n\n## How we shall work together\n\n- The gates will be moved by Tom Ahern's crew from 3 May.\n- A steward will be appointed at each berth.\n- Audits of the ropes will be started.",
			"od -- --",
		],
		[
			"that says when, and its items who",
			"# Ferry\n\n## What happens in Q4\n\n- [ ] Berth 4 is sold last. Pier desk, from 10 November\n- [ ] Clearer signs. Yusuf, by 2 December\n- [ ] Look into the tariff",
			"od od --",
		],
		[
			"in bold with a full stop",
			"# Ferry\n\n**What we want to do.**\n\n1. A call before sailing. (IT, from May.)\n2. Pay by the boat and not by the hour. (Head of Piers, from June.)\n3. A cap of 60 cars a boat.",
			"od od --",
		],
		[
			"that would hold figures, where owners stand behind the items",
			"# Ferry\n\n## 3. Measures\n\n1. Stock of ropes is doubled.\n2. The gate is checked at 10 and at 14. Responsible: Hr. Brandt, from 1 May.\n3. Each guest has a text. Responsible: Pier Office, until June.",
			"-- od",
		],
		[
			"by phases",
			"# Ferry\n\n## Procedure\n\n- Phase 1 (May to June): berth 4 only\n- Phase 2: all berths, when the crews are content",
			"-d --",
		],
		[
			"of one phase and not of the next",
			"# Ferry\n\n## Roadmap\n\n**Phase 1: Trial (May to June)**. Lead: Ana Ruiz, Head of Piers\n\n- Fit the gate\n- Train the crew\n\n**Phase 2: Extend**\n\n- Fit the other gates\n- Tune it",
			"od od -- --",
		],
		[
			"where ideas are put off",
			"# Ferry\n\n## Next steps\n\n- Ropes bought (Works, by 30 May)\n- Later we can add a cinema",
			"od --",
		],
		[
			"under a heading that asks who",
			"# Ferry\n\n## Who is doing what\n\n- Gate orders: Jas Bhullar, 6 October\n- Hall – pier managers – from 13 October\n- New signs painted",
			"od od --",
		],
		[
			"behind a numbered paragraph",
			"# Ferry\n\n1. Queues have grown to 40 minutes.\n\n2. It is proposed as under:\n\n- Token system to be introduced at 6 berths\n- Notice to agents – AGM (Piers)",
			"-- o-",
		],
		[
			"with who and when nested under each",
			"# Ferry\n\n### The package\n\n1. Introduction of a text service\n   - Responsible: Hafenmeisterei\n   - Start: 01.04.2027\n2. Mystery trips\n3. Renewal of the gates\n   - Start: 15.05.2027",
			"od -- -d",
		],
		[
			"where a label goes on",
			"# Ferry\n\n| Week | What happens |\n|---|---|\n| 17 August | Works fits the gates |\n| 24 August | Hours doubled |\n\nAlso on our list:\n\n- Retire the paper tickets\n- Agents named at each berth (deans' office, by Labor Day)",
			"od -d -- od",
		],
		[
			"where the reader is asked first",
			"# Ferry\n\nIf you agree, here is how the autumn looks:\n\n| Month | What happens |\n|---|---|\n| September | Gates fitted |\n| October | Hall opened |",
			"-d -d",
		],
		[
			"by quarters in French",
			"# Ferry\n\n## Planning\n\n- T1 2027: choice of the gates (DSI)\n- T2 2027: formation of the crews\n- Communication to the agents",
			"od -d --",
		],
		[
			"and by the text before it, whose all of it is",
			"# Ferry\n\n## Implementation\n\nWorks manager Tom Ahern runs all of this.\n\n- Gates fitted, end of May\n- Hall opened",
			"od o-",
		],
	] as const) {
		it(why, () => assert.equal(plansIn(text), expected));
	}

	it("who does it in the columns that dashes make, whatever the department is called", () => {
		const items =
			"- Inventory of signs: done\n- Trial with 30 riders — Communicatie — May 2027\n- Painting, berth 1 — Communicatie\n- Painting, berth 2";
		assert.equal(plansIn(`# Ferry\n\n## Planning of works\n\n${items}`), "od o- --");
	});

	it("whose it is where the lead-in tells somebody what to do", () => {
		assert.equal(
			plansIn("# Ferry\n\n## Role of IT\n\nIT wing shall:\n\n- link the gates\n- send a text by May"),
			"o- od",
		);
		assert.equal(plansIn("# Ferry\n\n## Role of IT\n\nThe new gate will:\n\n- open by itself\n- send a text"), "");
	});

	it("but not under risks, asks or what went wrong", () => {
		for (const heading of ["Risks", "What we ask of the Board", "What went wrong so far"]) {
			const items = "- Gates late, Works, by May\n- Hall cold (Retail, June)";
			assert.equal(plansIn(`# Ferry\n\n## ${heading}\n\n${items}`), "", heading);
		}
	});
});

describe("Lists of one plan show together that they are one", () => {
	for (const [why, text, expected] of [
		[
			"one under each phase",
			"# Ferry\n\n## The work\n\n### Phase 1 – before Easter\n\n- Benches varnished (Harbour Works, by 9 March)\n- Hall lamps doubled\n\n### Phase 2\n\n- Boats: new ropes, fresh paint\n- Rope store swap-out",
			"od -d -- --",
		],
		[
			"each behind a title",
			"# Ferry\n\n## 3. Measures\n\n(1) Fixed crews\n\n- Choose a crew for each boat (Pier Office, from April)\n- Draw up the reserve list\n\n(2) Calmer boarding\n\n- Gates will be renewed on 1 May (Works Section)\n- Hourly bell",
			"od -- od --",
		],
		[
			"each a work package",
			"# Ferry\n\n## 3 Work packages\n\n**WP1 – Warm hall**\n\n- Heaters fitted, by 30 April\n- Gas checks: Works, weekly\n\n**WP2 – Calls**\n\n- Script and training\n- Hourly bell",
			"-d od -- --",
		],
		[
			"but not a list of facts among them",
			"# Ferry\n\n## The work\n\n### Phase 1 – before Easter\n\n- Benches varnished (Harbour Works, by 9 March)\n- Hall lamps doubled\n\n### Phase 2\n\n- €40,000 for ropes\n- 12% fewer calls",
			"od -d",
		],
	] as const) {
		it(why, () => assert.equal(plansIn(text), expected));
	}
});

describe("An action stands on the sentence that says what shall be done", () => {
	for (const [item, expected] of [
		["**Line 1. The voice of the crew.** To set up a box at each berth, so nobody is left out.", "To set up a box"],
		["**Calmer boarding.** Close the second gangway.", "Close the second"],
		["Varnish the benches. Two coats.", "Varnish the benches"],
		["**Text alerts.** Switch on for each late sailing.", "Switch on"],
		["**Publish the letters.** Switch on the alerts.", "Publish the letters"],
	] as const) {
		it(item, () => {
			const argument = argue(asNextSteps(item, "Paint the hall"));
			const [{ passage, range }] = argument.plans[0]!.actions as [Action];
			assert.ok(argument.quote(passage, range).startsWith(expected), argument.quote(passage, range));
		});
	}
});

describe("A list is no plan", () => {
	for (const [why, text] of [
		[
			"of papers with their years",
			"# Ferry\n\n- [Quay report](q.md) (Port Authority, May 2024)\n- [Berth study](b.md) (Ministry, June 2025)",
		],
		["of years gone by", underNoPlansName("2021: quay bought, Harbour Works", "2022: kiosk opened, Retail")],
		[
			"of what passengers say",
			underNoPlansName('"Nobody knew the gate" (Maria Lund, in May)', '"Too cold" (Per Holm, in June)'),
		],
		[
			"of scores",
			underNoPlansName("NPS 31 at the pier (Insight team, May)", "NPS 12 at the quay (Insight team, June)"),
		],
		["of costs", underNoPlansName("Gates (Harbour Works, by May): £40,000", "Kiosk (Retail, by June): £9,000")],
		[
			"of what is only watched",
			"# Ferry\n\n## Measuring the season\n\nWe will keep an eye on:\n\n- Response rate\n- Training hours\n- Check-in time",
		],
		[
			"of rules that a figure decides by",
			"# Ferry\n\n## Next steps after the trial\n\n- Continue if late sailings are below 4%\n- Close by 30 April 2027 if they are above 9%\n- In between, the harbour board decides",
		],
		[
			"of what others are asked to decide",
			"# Ferry\n\n## What we ask the Board to do next\n\n1. Approve £310k for the gates\n2. Agree that the pier comes first",
		],
		[
			"of things, two of which sound like work",
			"# Ferry\n\nFour initiatives bring it to life:\n\n1. Online tickets that show the berth\n2. Acceptance of the island card in place of the form\n3. Two clerks for families\n4. Courtesy training for 40 porters\n5. A listening post at the quay",
		],
		[
			"of the names of departments, in a schedule",
			"# Ferry\n\nRoll-out schedule:\n\n- Finance & Stores\n- Engineers\n- Decks and Galley\n- Pier",
		],
		[
			"of departments whose names sound like work",
			"# Ferry\n\n## Next steps\n\n- Finance\n- Sales & Marketing\n- Legal",
		],
		[
			"of occasions",
			"# Ferry\n\n## What we will do\n\nThe purser would ring the family:\n\n- on the day of a late, cancelled or moved crossing\n- once a month otherwise\n- within two days of a letter",
		],
		["of links", "# Ferry\n\n## Next steps\n\n- [Report on tides](./tides.md)\n- [Plan of the pier](../pier/plan.md)"],
		[
			"of roles",
			"# Ferry\n\n## Next steps\n\n| Role | Description | Lead |\n|---|---|---|\n| Berths | Keep the quay clear | Ana |",
		],
		["of weeks that come round", "# Ferry\n\n**Week 1**\n\n- Look at the complaints\n- Tidy the hall"],
	] as const) {
		it(why, () => assert.equal(plansIn(text), ""));
	}

	it("of what is proposed, where a plan beside it says who and when", () => {
		const table =
			"| Step | Who | When |\n|---|---|---|\n| Gate built | Works | 3 May |\n| Gate open | Pier team | 9 June |";
		const proposal = "## What we'd do\n\n- Move the gate\n- Train the pier staff";
		assert.equal(plansIn(`# Ferry\n\n${proposal}`), "-- --");
		assert.equal(plansIn(`# Ferry\n\n${proposal}\n\n## Plan\n\n${table}`), "od od");
	});
});

describe("What announces a plan", () => {
	for (const [text, expected] of [
		["# Ferry\n\n## What shall be done\n\n- Cleaning of the hall\n- Kiosk at every berth", "-- --"],
		["# Ferry\n\n**Carried over from March:**\n\n- Paint the gangway\n- New sign at berth 2", "-- --"],
		["# Ferry\n\n**To do, if you say yes**\n\n- Order the gates\n- I choose the berth", "-- o-"],
		[
			"# Ferry\n\nAfter the test, the followings will be carried out.\n\n- Extension to berth 5\n- Revision of the manual",
			"-- --",
		],
		[
			`# Ferry\n\n${"The hall is cold and the queue is long. ".repeat(6)}We would:\n\n- heat the hall\n- replace the two kiosks`,
			"-- --",
		],
		[
			"# Ferry\n\n**Next 30 days**\n\n- Call the agents (pier staff)\n\n**Days 31–60**\n\n- Open the gate\n\n**Later**\n\n- Rebuild the hall",
			"od -d --",
		],
		["# Ferry\n\n- [ ] Order the gates\n- [x] Measure the pier\n- [ ] Note: tell the crowd", "-- --"],
		["# Ferry\n\n## Work plan 2027\n\n- Order the gates, Purchasing\n- Open the gates, Pier team", "od od"],
		["# Ferry\n\n## Work plan 2027\n\n- Order the gates in May, Purchasing\n- Open the gates, Pier team", "od o-"],
	] as const) {
		it(`"${expected}": ${text.slice(0, 70).replace(/\n+/gu, " / ")}`, () => assert.equal(plansIn(text), expected));
	}
});

describe("Somebody is named for an action", () => {
	for (const item of [
		"Fit the gates (works and purchasing, week 20)",
		"Quay coffee – Jonno",
		"Ask the agents: Omar",
		"Pier prices, Raj",
		"Gate contract – DRKPA",
		"Fit the gates. Pier team, done by June",
		"Tariff for groups. Tasha writes it",
		"Peer guides. Carla in Moorings has offered to run this",
		"Porters fit the safes",
		"New ticket layout (Key Accounts)",
		"Choice of two berths; Vertrieb",
		"Photo of each ticket – from 1 August – Reading agency",
		"TI reserves two servers",
		"Julie to speak with the agents",
		"Welsh version. Translation is with the Language Unit",
		"Close the old hall!! (Pier squad, wk 28)",
		"Calls to late passengers, volunteers, from April",
		"I choose the berth",
		"Order the gates, Frau Obermüller, until KW 14",
		"Choice of the gates (DRKPA)",
		"Freeze the tariff, payments eng",
		"Test with six agents (@priya)",
		"Jo to put figures on the refunds",
		"Priyanka → letters to the agents",
		"Reservations phone every family",
		"SK & AJ: write the snag card",
		"**Pier phone.** Reception to choose between the two quotes",
		"Me: weekly note to the crew",
		"Replace two ropes (Engr. Bello)",
		"Review the tariff with Finance",
		"Settle the notice with Legal, by mid-May",
		"Harbour Coordination to publish the delays",
		"Ingrid Solheim to call the agents",
		"Kiosk test (Marsh & Lowe with the ferry crews)",
	]) {
		it(item, () => assert.match(plansIn(asNextSteps(item, "Paint the hall")), /^o. -/u));
	}

	it("between the same dashes as elsewhere in its list", () => {
		const text = asNextSteps("Contract – Legal – May", "First sailing – skippers – June", "Paint the hall – July");
		assert.equal(plansIn(text), "od od -d");
	});
});

describe("Nobody is named for an action", () => {
	for (const item of [
		"Lobby hosts hired and trained",
		"Agree the hours with the pier team",
		"Desk with rights to release tickets",
		"Someone writes the notices",
		"Chatbot – Germany",
		"Painting of the hall (North Pier)",
		"Pier Ticket Exchange (PTE)",
		"Kiosk – ordered if cheap",
		"Reply to every angry letter",
		"Procurement of repairs software for the boats",
		"Hall heaters to be hired in Brest",
		"There is need to brief the porters",
	]) {
		it(item, () => assert.match(plansIn(asNextSteps(item, "Paint the hall")), /^-/u));
	}

	it("where a lead-in says who decides before", () => {
		const leadIn = "After release by the Board the following steps are foreseen:";
		assert.equal(plansIn(`# Ferry\n\n${leadIn}\n\n- Detailed concept\n- Order the gates`), "-- --");
	});
});

describe("A table is a plan", () => {
	for (const [why, text, expected] of [
		[
			"by its orders, beside who",
			"| Project | Lead | Envelope |\n|---|---|---|\n| Rebuild the pier | Works | 4 M€ |\n| Open the hall | Retail | 2 M€ |",
			"o- o-",
		],
		[
			"where measures are to be taken",
			"| Measure | Responsible | Until |\n|---|---|---|\n| Text on delay | Pier IT | 31.05.2027 |\n| New letters | under adjustment | open |",
			"od --",
		],
		[
			"with an officer and a probable date",
			"| Point | Nodal officer | PDC |\n|---|---|---|\n| Paint the hall | S. Rao | by Onam |\n| Mend the gate | | At the earliest |",
			"od --",
		],
		[
			"that answers faults",
			"| Issue | Action | By whom | Time limit |\n|---|---|---|---|\n| Cold hall | Heaters | Works | Within 2 months |\n| No reply | Cell at the pier | | 1 August |",
			"od -d",
		],
		[
			"that numbers its rows",
			"| Sl. | Particulars | Resp. | TAT |\n|---|---|---|---|\n| 1 | Two clerks posted | HR | 31.07.2027 |\n| 2 | Heaters hired | | |",
			"od --",
		],
		[
			"of what comes later",
			"| Later steps | Lead |\n|---|---|\n| Kiosk open until 3 a.m. | Retail |\n| Ropes | tbc |",
			"o- --",
		],
		[
			"before an event",
			"| Action | With | Till when |\n|---|---|---|\n| Write the letters | Legal | before next meeting |\n| Mend the gate | Works | when staff allows |",
			"od o-",
		],
	] as const) {
		it(why, () => assert.equal(plansIn(`# Ferry\n\n${text}`), expected));
	}

	it("not where it measures", () => {
		assert.equal(
			plansIn("# Ferry\n\n| Measure | Owner | Baseline | By |\n|---|---|---|---|\n| Queue | Pier | 12 min | May |"),
			"",
		);
	});
});

describe("A date around a list that dates none of it", () => {
	const items = "- Order the gates (Purchasing)\n- Paint the hall (Pier team)";
	for (const [heading, expected] of [
		["Actions agreed at the September harbour meeting", "o- o-"],
		["Points raised on 9 April", "o- o-"],
		["Next steps from the June safety audit", "o- o-"],
		["Actions arising in March", "o- o-"],
		["Follow-up to the May inspection", "o- o-"],
		["Actions for September", "od od"],
		["Steps to the October review", "od od"],
	] as const) {
		it(`${heading}: "${expected}"`, () => assert.equal(plansIn(`# Ferry\n\n## ${heading}\n\n${items}`), expected));
	}

	it("the sponsor of the paper", () => {
		const meta = "Paper for the harbour board. Sponsor: Harbour Master.";
		assert.equal(plansIn(`# Ferry\n\n${meta}\n\n**Timeline**\n\n- June: new ropes\n- July: new gates`), "-d -d");
	});

	it("the number of a section", () => {
		assert.equal(plansIn("# Ferry\n\n## 2 | Delivery\n\n| Task | Owner |\n|---|---|\n| Order ropes | |"), "--");
	});

	it("a goal that has a day", () => {
		const goal = "Success is a full boat at both berths by Easter.";
		assert.equal(plansIn(`# Ferry\n\n## Next steps\n\n${items}\n\n${goal}`), "o- o-");
	});

	for (const label of ["Later", "Backlog", "Longer term", "Not yet scheduled"]) {
		it(`a year above "${label}"`, () => {
			const text = `# Ferry\n\n## Work plan 2027\n\n**March**\n\n${items}\n\n**${label}**\n\n${items}`;
			assert.equal(plansIn(text), "od od o- o-");
		});
	}
});

describe("Measures that are to be taken are work, those that measure are none", () => {
	for (const [heading, expected] of [
		["Main measures", "-- -d"],
		["3. Proposed measures", "-- -d"],
		["Corrective measures", "-- -d"],
		["Our further measures", "-- -d"],
		["Success measures", ""],
		["Key measures", ""],
	] as const) {
		it(`${heading}: "${expected}"`, () =>
			assert.equal(
				plansIn(`# Ferry\n\n## ${heading}\n\n- Replace the two gates\n- Fit the gangway in May\n- Under 8 minutes`),
				expected,
			));
	}
});

describe("What the work brings is no action among the next steps", () => {
	for (const item of [
		"Results will be visible in the near future",
		"First savings are expected to show in autumn",
		"The benefits should follow",
		"All improvements will be felt by the skippers",
	]) {
		it(item, () => assert.equal(plansIn(asNextSteps("Paint the hall", item)), "--"));
	}

	for (const item of ["Results will be presented", "Result boards put up at the quay"]) {
		it(`but "${item}" is one`, () => assert.equal(plansIn(asNextSteps("Paint the hall", item)), "-- --"));
	}
});

describe("Who acts is named in a sentence", () => {
	for (const item of [
		"Astrid Vik's crew picks a paint supplier",
		"Olga's OK on the tariff",
		"Devi's signature under the quay lease",
		"Ms. Oyelaran is responsible for visiting the depots",
		"Engineer Kwame Boateng is in charge of training the skippers",
		"Repair of the gangway, Moorings Dept., before the season",
	]) {
		it(item, () => assert.match(plansIn(asNextSteps(item, "Paint the hall")), /^o. -/u));
	}

	for (const item of ["Customer's OK on the ticket", "Repairs of the gate"]) {
		it(`but not in "${item}"`, () => assert.match(plansIn(asNextSteps(item, "Paint the hall")), /^-/u));
	}
});

describe("Lines with letters are a list", () => {
	for (const [why, text, expected] of [
		[
			"in brackets behind a lead-in",
			"## Next steps\n\nWe will:\n(a) order the gates;\n(b) paint the hall, Works, by May;\n(c) train the crew.",
			"-- od --",
		],
		[
			"without an opening bracket",
			"## Next steps\n\na) Order the gates\nb) Skippers to paint the hall in May",
			"-- od",
		],
		["with figures", "## Action plan\n\n(1) Order the gates in May\n(2) Paint the hall", "-d --"],
		[
			"with Roman numbers and longer items",
			"## Action plan\n\n(i) Order the gates\nfor both berths, Works\n(ii) Paint the hall",
			"o- --",
		],
		["but not a single remark", "## Next steps\n\nOrder the gates\n(b) is for later.", ""],
		["nor a row that starts in the middle", "## Next steps\n\n(c) Order the gates\n(d) Paint the hall", ""],
		[
			"that says what is proposed, where a plan beside it says who and when",
			"## Programme\n\nWe propose a programme of three streams:\n\n(a) Wider gates\n(b) Training of the crew\n\n## Steps\n\n| Step | Who | When |\n|---|---|---|\n| Gates | Works | 3 May |\n| Crew | HR | 9 June |",
			"od od",
		],
	] as const) {
		it(why, () => assert.equal(plansIn(`# Ferry\n\n${text}`), expected));
	}
});

describe("What stands beside a date or an owner is taken for neither", () => {
	it("a sum behind its label, where the work takes it", () => {
		assert.equal(plansIn(asNextSteps("Paint the hall", "Trial: PLN 0.4 million and two clerks")), "--");
	});

	it("how long something lasts at least", () => {
		assert.equal(plansIn(asNextSteps("Offer a cabin to those who wait longer than five days", "Paint it")), "-- --");
	});

	it("a column with the names of phases", () => {
		const head = "| Phase | Name | Activities | Schedule |\n|---|---|---|---|";
		const rows =
			"| 1 | Awaken | Open day on all piers | March |\n| 2 | Align | Training of the crews | At the soonest |";
		assert.equal(plansIn(`# Ferry\n\n## Phasing\n\n${head}\n${rows}`), "-d --");
	});
});

describe("A fact, a result or a resource among steps is no step", () => {
	for (const fact of [
		"Boarding certainty: 70%",
		"Riders kept: 1,300 more",
		"Waiting-time cut: from 31% to 20%",
		"Expected take-up: 15% (90 crews)",
		"Original opening: May 2027",
		"Postponed works: lighting and benches",
		"Staff allocation: Staff time for the trial (some 90 hours)",
		"The pier team and the ferry desk will lead jointly.",
		"**Rosa Field**, Head of Quays, owns the result.",
		"Moorings is accountable for the whole programme",
		"4 newsletters with over 900 readers among skippers",
		"Harbour portal with 40 pages and 12 guides",
	]) {
		it(`"${fact}"`, () => assert.equal(plansIn(asNextSteps("Paint the hall", fact)), "--"));
	}

	for (const step of [
		"Offer group tickets: 10% off",
		"Appoint somebody who will lead it",
		"Wave 2: 40%",
		"Staff allocation: Appoint two clerks",
		"2 more benches on the quay",
		"3 training days for skippers",
		"Trial with 40 riders and 12 skippers",
		"Repainting: from 3 to 20 May",
	]) {
		it(`but "${step}" is one`, () => assert.match(plansIn(asNextSteps("Paint the hall", step)), /^-- \S+$/u));
	}

	it("and what is counted is one where it has a date, or a box to tick", () => {
		assert.equal(plansIn(asNextSteps("Paint the hall", "4 newsletters by 3 May")), "-- -d");
		assert.equal(plansIn(asNextSteps("[ ] Paint the hall", "[ ] 4 newsletters for the crews")), "-- --");
	});
});

describe("What stands over a list says when it is done, whose it is, or that it is no plan", () => {
	for (const [why, text, expected] of [
		[
			"a quarter two headings above, over its priorities",
			"## Q3 priorities and outlook\n\n### Main initiatives\n\n- Repaint the hall\n- Hire two skippers",
			"-d -d",
		],
		[
			"but not over its results",
			"## Q3 results\n\n### Main initiatives\n\n- Repaint the hall\n- Hire two skippers",
			"-- --",
		],
		[
			"who will be responsible for it",
			"## Implementation\n\nThe harbour master will be responsible for the following tasks:\n\n- Repaint the hall by 3 May\n- Hire two skippers",
			"od o-",
		],
		[
			"a standing duty has no date",
			"## Implementation\n\nThe harbour master will be responsible for the following tasks:\n\n- Greeting the skippers\n- Report faults to the pier council",
			"",
		],
		[
			"what money is lost on",
			"## Next steps\n\nWe are still spending:\n\n- Ticket clerks waiting at empty berths\n- Paint resources on gates that rust",
			"",
		],
		[
			"what was complained of",
			"## Recommendations\n\nRiders and guests complained about:\n\n- Waiting in the rain\n- Booking by telephone",
			"",
		],
		[
			"but what is being launched is a plan",
			"## Next steps\n\nWe are now launching:\n\n- Training of the skippers\n- Repair of the gates",
			"-- --",
		],
		[
			"what there is",
			"## Roll-out\n\nThere are three piers that handle most sailings. These are:\n\n- Pier Launch Office\n- Training Quay\n- North Station",
			"",
		],
		[
			"one option among several",
			"## Implementation\n\n### Option B: Phased delivery\n\n- Staged fit-out: 2027–2029 implementation\n- Training of the skippers",
			"",
		],
		[
			"but the option that is chosen is the plan",
			"## Implementation\n\n### Option B (recommended): Phased delivery\n\n- Repair of the gates\n- Training of the skippers",
			"-- --",
		],
		[
			"steps and responsibilities are steps",
			"## Next steps and responsibilities\n\n- Repaint the hall\n- Hire two skippers",
			"-- --",
		],
		[
			"steps that close a paper are steps",
			"## Roadmap\n\n- Open the hall in May\n\n## Conclusion\n\nNext steps:\n\n- Repaint the hall\n- Hire two skippers",
			"-d -- --",
		],
		[
			"the last words of a paper with a plan",
			"## Next steps\n\n- Hire two skippers by May\n- Repaint the hall\n\n## The bottom line\n\nWe need to:\n\n- Simplify the quays for all\n- Align the piers",
			"-d --",
		],
		[
			"though they are the plan where there is no other",
			"## Conclusion\n\nWe will:\n\n- Hire two skippers\n- Repaint the hall",
			"-- --",
		],
		[
			"and who owns the paper does not own the work",
			"## Next steps\n\n- Hire two skippers\n- Repaint the hall\n\nDocument owner: Harbour master",
			"-- --",
		],
	] as const) {
		it(why, () => assert.equal(plansIn(`# Ferry\n\n${text}`), expected));
	}
});

describe("Words with the stem of a role are nobody", () => {
	for (const words of [
		"Upgrade the berth booking management (BBM) system",
		"Shorter queues will lead to higher takings",
		"Better signs, leading to fewer questions",
		"Buy a complaint management platform",
	]) {
		it(`"${words}"`, () => {
			const argument = argue(`# Ferry\n\n${words}\n`);
			const roles = argument.document.passages.flatMap((passage) => argument.readingOf(passage).of("role"));
			assert.deepEqual(roles, []);
		});
	}

	for (const words of ["The pier manager paints it", "Quay lead to order the gates", "Both leads agree"]) {
		it(`but there is one in "${words}"`, () => {
			const argument = argue(`# Ferry\n\n${words}\n`);
			assert.equal(argument.readingOf(argument.document.passages[1]!).of("role").length, 1);
		});
	}

	it("letters in brackets that shorten what stands before them own nothing", () => {
		const items = ["Upgrade the client relationship management (CRM) system", "Choice of the tool (CRM)"];
		assert.equal(plansIn(asNextSteps(...items)), "-- o-");
	});
});

describe("Who does it", () => {
	for (const [item, expected] of [
		["**June**: choose the tiles. Two samples are enough. (Tobias)", "od"],
		["Move the desk by 3 May. (Abena and Kofi)", "od"],
		["Safety Lead to sign off the ramp, third quarter", "od"],
		["Contact Desk Manager to agree the wording", "o-"],
		["DSWD to release the forms by 2 June", "od"],
		["Repaint the ramp with Estates in the week before term", "od"],
		["Bench order: Parks, completed by mid-May", "od"],
		["Queue rails at the gate by 2 June; site contact is Oyelaran", "od"],
		["Sign the price agreement with Novotile", "--"],
		["Link the tills with POS before Easter", "-d"],
		["A guide with AI for the hall", "--"],
		["Supplier-side agreement to be drafted", "--"],
		["Other halls to follow in due course", "--"],
	] as const) {
		it(`"${expected}": ${item}`, () =>
			assert.equal(plansIn(asNextSteps(item, "Hall opened, Works, 3 July")), `${expected} od`));
	}

	it("is nobody where the label leaves it open", () =>
		assert.equal(
			plansIn(
				"# Ferry\n\n## Next steps\n\nOwner: Estates or Parks, yet to be agreed.\n\n- Paint the hall\n- Tender the benches",
			),
			"-- --",
		));
	it("is open in a cell that is empty among others that are filled, whoever stands over the table", () =>
		assert.equal(
			plansIn(
				"# Ferry\n\n## Action table 2 – Service\n\n| Action | Responsible | Date |\n|---|---|---|\n| Paint the hall | Works | 3 May |\n| Tender the benches | – | 9 May |",
			),
			"od -d",
		));
});

describe("When it is done", () => {
	for (const [item, expected] of [
		["Registrar to write the bylaw some time after the harvest", "o-"],
		["Works renumbers the bays beyond 2028", "o-"],
		["Bursary office holds a three-day seminar for wardens", "o-"],
		["Friday queue counts, Station team", "o-"],
		["Lockers go on sale as soon as the hall is painted", "--"],
		["Volunteer training twice in a month (Chaplaincy)", "od"],
		["Council to approve the design at the next sitting", "od"],
		["Building: six weeks thereafter", "-d"],
		["Two-day course for wardens, 4 and 5 June, Academy", "od"],
	] as const) {
		it(`"${expected}": ${item}`, () =>
			assert.equal(plansIn(asNextSteps(item, "Hall opened, Works, 3 July")), `${expected} od`));
	}

	it("is said for all by the title of a quarter's plan, where no item has a date of its own", () => {
		const items = "## What we do\n\nOwner: Mei Tan\n\n- Build the ticket screen";
		assert.equal(plansIn(`# Ferry OKRs, Q3 2027\n\n${items}\n- Write the help page`), "od od");
		assert.equal(plansIn(`# Ferry OKRs, Q3 2027\n\n${items}, 4 August\n- Write the help page`), "od o-");
	});
	it("is not said by how often something is looked at", () =>
		assert.equal(
			plansIn(
				"# Ferry\n\n## Next steps\n\n- Paint the hall\n- Tender the benches\n\nWe look at it every other Thursday in the quay meeting.",
			),
			"-- --",
		));
	it("is said for a whole column by the heading, but not for what the column puts off", () =>
		assert.equal(
			plansIn(
				"# Ferry\n\n## Coming up in Q3\n\n| What | Who | When |\n|---|---|---|\n| Paint the hall | Works | 3 July |\n| Tender the benches | Works | |\n| Second berth | Works | some time after summer |",
			),
			"od od o-",
		));
	it("is open where a measure's way is told instead", () =>
		assert.equal(
			plansIn(asNextSteps("KR 2.1 Tickets sold at the kiosk from 12% to 45%", "KR 2.2 Paint the kiosk")),
			"--",
		));
	it("is told under stages to come", () =>
		assert.equal(
			plansIn("# Ferry\n\nThe work will run in three overlapping stages:\n\n- Look: at once\n- Learn: in parallel"),
			"-- --",
		));
});

describe("A list that decides by figures, names aspects or ideas, or describes changes is no plan", () => {
	for (const [why, text] of [
		[
			"figures that decide what follows",
			"## Next steps\n\n- Refunds per 100 tickets at 12 or fewer (19 now): we open the other piers from 4 May.\n- Between 12 and 16: one more month.\n- Above 16: we close the desk.",
		],
		[
			"how it is run",
			"## Getting it done\n\n- **Sponsor:** the harbour master\n- **Steering:** Pier Council, when needed\n- **Launch:** every berth on one Sunday\n- **Crews:** a weekly leaflet\n- **Measurement:** stars per berth",
		],
		[
			"ideas by name",
			"## What is the plan?\n\nThree small ideas:\n\n- **Deck Club**: stamps, soup, a cap\n- **Quay Line**: phone and chat in one box\n- **Rope School**: two hours of training for each crew",
		],
		[
			"what crews feel and where measures stand",
			"## The crews\n\n- They feel hurried, six of nine told us. The talk starts on 2 June (HR, G. Lund).\n- Pay per sailing from 1 June: sailings on time. HR (G. Lund) has it ready.\n- Trust in the boats (top box) is 88%. Ropes tell nothing of it.",
		],
	] as const) {
		it(why, () => {
			const found = plansIn(`# Ferry\n\n${text}`);
			assert.ok(!found.includes("-"), found);
		});
	}

	it("but work beside a deciding figure or under a title is", () => {
		assert.equal(plansIn(asNextSteps("Paint the hall", "Hire clerks", "Above 16: we close the desk")), "-- --");
		assert.equal(plansIn(asNextSteps("**Sponsor:** open", "**Budget:** open", "**Pier:** build the desk")), "--");
	});

	it("and what is proposed, told in sentences, is what the other plan is about", () => {
		const steps = "## Next steps\n\n- Works paints the hall by 3 May\n- Digital opens the app, 4 June";
		const told = [
			"1. *Ask where it hurts.* Advisers carry a chart of the piers. Wrong berths are 300 of 900 delays.",
			"2. *A text the day before and a text on the quay*, which the passenger can answer. Who says no frees the seat by 6 p.m.",
			"3. *One timetable.* Planners and crews look at the same sheet. Today they look at two of them every single morning.",
		];
		assert.equal(plansIn(`# Ferry\n\n## What we propose\n\nThree things.\n\n${told.join("\n")}\n\n${steps}`), "od od");
	});
});

describe("An owner is named without a colon", () => {
	for (const [expected, item] of [
		["o", "Berth 4 only, 80 boats, responsible K. Aalto"],
		["o", "Link to the tills, responsible IT"],
		["o", "The other piers follow (same responsible)"],
		["o", "April to June: the other piers, same owner"],
		["o", "The new ticket goes to the printer. That one is mine."],
		["o", "Rope course for each crew. *Head L&D.*"],
		["-", "Link to the tills, responsible TBD"],
		["-", "Link to the tills with responsible care"],
	] as const) {
		it(`"${expected}": ${item}`, () => assert.equal(plansIn(asNextSteps(item, "Paint the hall"))[0], expected));
	}
});

describe("Whoever is in capitals and does work is an owner", () => {
	for (const [expected, text] of [
		[
			"od od --",
			asNextSteps("R&D to test the lamp by 3 May", "Guest Services to start welcome calls in June", "Paint"),
		],
		["-d", asNextSteps("Loyalty Scheme to start in May")],
		[
			"o- o-",
			"# Ferry desk\n\n## Next steps\n\nGuest Relations (Tom and Mei) will lead on all of these:\n\n- Rewrite the letters\n- Train the clerks",
		],
	] as const) {
		it(text.replace(/\s+/gu, " "), () => assert.equal(plansIn(text), expected));
	}
});

describe("A key result that says where a measure goes", () => {
	it("is no action, and leaves those beside it what they are", () => {
		const text = underNoPlansName(
			"KR 1.1 Gate open on all quays by 20 May (Works, Ana Silva)",
			"KR 1.2 Complaints about the gate from 210 a month to under 60",
			"KR 1.3 Offer a second ticket",
		);
		assert.equal(plansIn(text), "od --");
	});
});

describe("A plan's heading that says how it gets done", () => {
	for (const [heading, expected] of [
		["How it would be done", "-- o-"],
		["2. How this will get done", "-- o-"],
		["What we have done", ""],
	] as const) {
		const list = "- Deckhands will be recruited.\n- The old booth will be closed by the harbour master.";
		it(`${heading}: "${expected}"`, () => assert.equal(plansIn(`# Ferry\n\n## ${heading}\n\n${list}`), expected));
	}
});

describe("Who does it, in an item's first words", () => {
	for (const [expected, item] of [
		["o", "Call centre to ring the owners of lost bags"],
		["o", "The support centre will answer by letter"],
		["o", "Pier 4 help desk to take the bookings"],
		["o", "Front office to hand out the vouchers"],
		["o", "9 June: Maren draws the berth plan, with the pilots"],
		["o", "Week 3: Odhran to paint the gangway"],
		["-", "Train help desk to take the bookings"],
		["-", "Call centre to be moved to the pier"],
		["-", "9 June: first sailings"],
		["-", "Week 3: Painting starts at the gangway"],
	] as const) {
		it(`"${expected}": ${item}`, () => assert.equal(plansIn(asNextSteps(item, "Paint the hall"))[0], expected));
	}
});

describe("A name that opens an item", () => {
	for (const [why, text, expected] of [
		["under who does what", "## Who does what\n\n- Ania: find a printer\n- Signe: call the pilots", "o- o-"],
		[
			"known by both names",
			"Mel Askew ran the trial.\n\n## Next steps\n\n- Mel: first letters by 9 June\n- Paint",
			"od --",
		],
		[
			"no name of anybody",
			"Mel Askew ran the trial.\n\n## Next steps\n\n- Bergen: first letters by 9 June\n- Paint",
			"-d --",
		],
		["a label under who does what", "## Who does what\n\n- Training: find a room\n- Signe: call the pilots", "-- o-"],
	] as const) {
		it(why, () => assert.equal(plansIn(`# Ferry\n\n${text}`), expected));
	}
});

describe("People of a unit whose names could be verbs", () => {
	for (const [expected, item] of [
		["o", "Support leads train their crews on the new letters"],
		["o", "The depot heads lift the gangways by 9 June"],
		["-", "Support leads with new letters"],
	] as const) {
		it(`"${expected}": ${item}`, () => assert.equal(plansIn(asNextSteps(item, "Paint the hall"))[0], expected));
	}
});

describe("What is no step of a plan", () => {
	for (const item of [
		"9 June: first sailings",
		"4 July: decision",
		"*Gate, 4 July.* Lost bags at 2% or under, go; over 3%, we stop.",
		"Maren (Harbour lead) is the one to shout at for the whole thing",
	]) {
		it(item, () => assert.equal(plansIn(asNextSteps(item, "Paint the hall")), "--"));
	}

	it("the row of a total, whatever it is called", () => {
		for (const total of ["Total", "Grand total", "All in", "Altogether", "In all"]) {
			const table = `| Step | Owner | When | £ |\n|---|---|---|---|\n| Ropes | Ana Silva | May | 9 |\n| ${total} | | | 9 |`;
			assert.equal(plansIn(`# Ferry\n\n## Next steps\n\n${table}`), "od", total);
		}
	});

	it("the lines of a sum", () => {
		const table = "| Step | Number |\n|---|---|\n| Guests who leave | 1,160 |\n| We keep one in five | 232 |";
		assert.equal(plansIn(`# Ferry\n\n## What is it worth?\n\n${table}`), "");
	});

	it("phases and their gates, beside a plan that says who and when", () => {
		const phases = "| Step | Dates | Gate |\n|---|---|---|\n| Pilot | May | 9% |\n| Rest | July | 8% |";
		const plan = "- Tell the crews (Ana Silva, 3 May)\n- Order ropes (Ole Dahl, 9 May)";
		assert.equal(plansIn(`# Ferry\n\n## Gates\n\n${phases}\n\n## Next steps\n\n${plan}`), "od od");
		assert.equal(plansIn(`# Ferry\n\n## Gates\n\n${phases}`), "-d -d");
	});

	it("ideas, one of which has begun, beside a plan that says who and when", () => {
		const ideas =
			"- **Doors.** Mend them, from 5 May\n- **Treats**: ribbons\n- **A bot** that talks\n- **A wall** in each office";
		const plan = "- Tell the crews (Ana Silva, 3 May)\n- Order ropes (Ole Dahl, 9 May)";
		assert.equal(plansIn(`# Ferry\n\n## What do we want to do?\n\n${ideas}\n\n## Next steps\n\n${plan}`), "od od");
	});
});

describe("An ask beside a plan", () => {
	it("dates the money and no step", () => {
		const text =
			"# Ferry\n\nI ask for £300k for FY26 to call every guest within two days.\n\nNext steps:\n\n- Paint the hall\n- Tell the crews";
		assert.equal(plansIn(text), "-- --");
	});

	it("but the time that all steps take is said beside an approval too", () => {
		const text =
			"# Ferry\n\n## Next steps\n\nSubject to approval, all steps are done by 30 June.\n\n- Paint the hall\n- Tell the crews";
		assert.equal(plansIn(text), "-d -d");
	});
});

describe("A target for a measure among the items of a plan", () => {
	it("is no action", () => {
		const targets = ["Lift crew NPS from 18 to 40", "Cut repeat calls from 9% to 4%", "Keep berth CSAT at 4.2."];
		assert.equal(plansIn(asNextSteps(...targets, "Paint the hall")), "--");
	});

	it("but work on it is one", () => {
		assert.equal(plansIn(asNextSteps("Move the desk from pier 2 to pier 9", "Paint the hall")), "-- --");
	});
});

describe("A day that is part of a name", () => {
	for (const [expected, item] of [
		["-", "Soup-for-tonight counter by the gangway"],
		["d", "Close the counter tonight"],
	] as const) {
		it(`"${expected}": ${item}`, () => assert.equal(plansIn(asNextSteps("Paint the hall", item)).at(-1), expected));
	}
});

describe("What stands over a list gives all of it to somebody, or says that it is no plan", () => {
	const ITEMS = "- Repaint the hall by 3 May\n- Hire two skippers by 9 May";
	for (const over of [
		"All tasks in this section fall to the Harbour Office.",
		"The steps listed below are the responsibility of the Registry.",
		"Everything below is in the hands of Facilities.",
		"Both actions sit with the Harbour team and are due by 30 June:",
		"Each of these measures is assigned to the Quality Manager.",
		"Owner for all points: Head of Moorings.",
		"Unless otherwise stated, the Service Desk Manager is responsible.",
		"Amira Haddad coordinates every step:",
		"### Tasks for the pier managers",
		"### What Procurement has to do",
		"### Marketing's actions",
		"### Head of Moorings",
		"**Warehouse manager**",
		"**Ana Ruiz (Ports)**",
		"By the end of May, the branch managers will:",
		"From 3 May the harbour master shall:",
	])
		it(`"oo": ${over}`, () => assert.equal(plansIn(`# Ferry\n\n## Next steps\n\n${over}\n\n${ITEMS}`), "od od"));
	for (const over of [
		"All actions below support the new desk.",
		"All actions below sit with whoever is free.",
		"The following steps bring benefits to the Service Desk team.",
		"We ask the committee to note the following steps:",
		"### Actions for customers",
		"### Actions for better service",
		"**Wave one**",
		"**Fixed crews**",
		"By 30 June, we will:",
	])
		it(`"--": ${over}`, () => assert.equal(plansIn(`# Ferry\n\n## Next steps\n\n${over}\n\n${ITEMS}`), "-d -d"));
	for (const over of [
		"What the trial taught us:",
		"Riders said they would like to:",
		"In interviews, guests asked us to:",
		"With the app, customers can:",
		"Conditions under which we would stop:",
	])
		it(`none: ${over}`, () =>
			assert.equal(plansIn(`# Ferry\n\n## Next steps\n\n${over}\n\n- change the berth\n- order a card`), ""));
});

describe("Units and crews that act are somebody", () => {
	for (const [item, expected] of [
		["Student Services writes to the tenants", "o-"],
		["RevOps exports the list", "o-"],
		["Two CSMs phone all lapsed accounts", "o-"],
		["Yard crews leave a card at the gate", "o-"],
		["Communicate the trial. Due: 20 Mar.", "-d"],
	] as const)
		it(`"${expected}": ${item}`, () => assert.equal(plansIn(asNextSteps(item, "Paint the hall")), `${expected} --`));
});

describe("Lines without marks are a plan where they open with somebody or with a time", () => {
	for (const [why, text, expected] of [
		["by name", "Priya: list of members by 13 March\nTomas: call script by 17 March\nInes: wall chart", "od od o-"],
		[
			"by office, beside a thing",
			"Matron: agree the rota by 17 May\nFire Marshal: publish the list\nPatient portal: go live by 1 September",
			"od o- -d",
		],
		[
			"by time, in bold",
			"**Weeks 1–2:** Engineering tags the tickets.\n**Weeks 3–5:** Top faults fixed and released.",
			"od -d",
		],
		[
			"a paragraph each",
			"**30 days** – Ward Sister introduces a daily round.\n\n**60 days** – Rounds held and written up.\n\n**Later** – Librarian rewrites the leaflets.",
			"od -d o-",
		],
		[
			"in fields",
			"**Who: Kitchen. What: drop the menu. By when: 30 April.**\n\n**Who: tbd. What: e-ordering. By when: –**",
			"od --",
		],
		["but not the head of a letter", "To: Board of Directors\nFrom: Head of Service\nDate: 4 May", ""],
		["nor costs", "Finance: £12,000 for the licences by May\nIT: £4,000 for the interface", ""],
		["nor what was counted", "January: 12 complaints\nFebruary: 15 complaints", ""],
		["nor benefits", "**Porters:** fewer notes from May\n\n**Finance:** fewer invoices to correct", ""],
	] as const)
		it(why, () => assert.equal(plansIn(`# Ferry\n\n## Next steps\n\n${text}`), expected));
	it("under no plan's heading they are none", () =>
		assert.equal(plansIn("# Ferry\n\n## Who we are\n\nPriya: call lists, May\nTomas: call script, June"), ""));
});

describe("When it is done, or how often it is due", () => {
	for (const [item, expected] of [
		["Same week: IT opens the accounts", "od"],
		["That same day IT opens the accounts", "od"],
		["The Bursar looks into the monthly payments", "o-"],
		["The Bursar reviews the list monthly", "od"],
		["Director of Risk: review the arrears rules", "o-"],
		["By the end of March club captains phone everyone on it", "od"],
		["The Bursar rings the parents by Tues", "od"],
		["Ring the parents (Bursar, Wed)", "od"],
		["The Bursar texts the parents from the same date", "od"],
		["The Bursar answers every letter the same day", "o-"],
		["The Bursar announces it at the 5/28 assembly", "od"],
		["The Bursar clears it (11/21)", "od"],
		["The Bursar reports at the July council", "od"],
		["The Bursar counts the families during the school holidays", "od"],
		["The Bursar gets 24/7 cover", "o-"],
		["The Bursar writes to parents two weeks ahead", "od"],
		["The Bursar brings in a two-day call before each tour", "o-"],
		["Sort out the route (Bursar, Sat Nav)", "o-"],
	] as const)
		it(`"${expected}": ${item}`, () => assert.equal(plansIn(asNextSteps(item, "Paint the hall")), `${expected} --`));
	for (const over of ["We would end the trial if:", "Stop rules:"])
		it(`none: ${over}`, () =>
			assert.equal(
				plansIn(`# Ferry\n\n## Next steps\n\n${over}\n\n- Handling time rises\n- Repair of gates fails`),
				"",
			));
});

describe("The head of a table that names who leads", () => {
	const rows = "|---|---|\n| Sort the ropes | April 2026 |\n| Coach six pilots | May 2026 |";
	it("says it for all rows", () =>
		assert.equal(
			plansIn(`# Ferry desk\n\n## Next steps\n\n| Workstream (lead: Harbour Care) | Date |\n${rows}`),
			"od od",
		));
	it("says nothing in another bracket", () =>
		assert.equal(plansIn(`# Ferry desk\n\n## Next steps\n\n| Workstream (in weeks) | Date |\n${rows}`), "-d -d"));
});

describe("Who does it, said in one breath or behind the work", () => {
	for (const [item, expected] of [
		["Night roster for three piers. Regional Heads, by 15 November.", "od"],
		["Letter to the berth holders by May. Harbour masters.", "od"],
		["Marie (harbour office) picks the berths by 3 October", "od"],
		["Ines Roth (Works) to paint the hull by June", "od"],
		["You: ring the mayor before 6 February, so that he hears it first", "od"],
		["Pick the name and the badge, me and Tasha in Crew, by 14 November", "od"],
		["Skippers agree on the rules (Joost, Mirela, Sven; until 30 April)", "od"],
		["Talk with the works council (Brigitte, first half of May)", "od"],
		["The lamps on the quay want mending", "--"],
	] as const)
		it(item, () => assert.equal(plansIn(asNextSteps(item, "Paint the hall")).split(" ")[0], expected));

	it("nor is a board that needs convincing", () =>
		assert.equal(plansIn(asNextSteps("The board needs convincing", "Paint the hall", "Mend the gate")), "-- --"));
	it("what people feel about it is no step", () =>
		assert.equal(
			plansIn(
				asNextSteps(
					"Crews won't love this. They are paid by the trip.",
					"Duty officers worry that the camera watches them. It does not.",
					"Paint the hall",
				),
			),
			"--",
		));
	it("nor is what it takes, in sums and things", () =>
		assert.equal(
			plansIn(
				"# Ferry\n\n## What I would do\n\nWhat it would take:\n\n- Ana's salary, £18,300 for eight months\n- A phone and some postage",
			),
			"",
		));
	it("but what it takes may be steps", () =>
		assert.equal(
			plansIn(
				"# Ferry\n\n## What I would do\n\nWhat it would take:\n\n- Hire Ana by May for £18,300\n- Buy a phone by June",
			),
			"od od",
		));
	it("a lead-in may say no more than that we begin", () =>
		assert.equal(
			plansIn("# Ferry\n\nTo get moving:\n\n- put Ines on it half time from May\n- get the posts set up"),
			"-d --",
		));
	for (const over of ["## How further", "## What comes after\n\nIf it works:"])
		it(`may be over it: ${over.replace(/\s+/gu, " ")}`, () =>
			assert.equal(plansIn(`# Ferry\n\n${over}\n\n- Choose the ropes\n- Recruit the crew, Q1 2027 (HR)`), "-- od"));
	it("but a condition that stops it is none", () =>
		assert.equal(
			plansIn("# Ferry\n\n## Then\n\nWe stop if:\n\n- Choose the ropes\n- Recruit the crew, Q1 2027 (HR)"),
			"",
		));
	it("a meeting is a date in a table", () =>
		assert.equal(
			plansIn(
				"# Ferry\n\n## Roadmap\n\n| Step | Who | By |\n|---|---|---|\n| Second paper | Ines Roth | January COC |\n| Posts | Hans Lund | spring board |",
			),
			"od od",
		));
});
