import assert from "node:assert/strict";
import type { Parts } from "../../../src/argument/parts";
import { argue } from "./readings";

type Part = {
	[Name in keyof Parts]: Parts[Name] extends { readonly present: boolean } ? Name : never;
}[keyof Parts];

const isFound = (part: Part, text: string) => argue(text).parts[part].present;

/** Whole families: each case is one form of many in which people say the same. */
const CASES: readonly (readonly [part: Part, found: readonly string[], notFound: readonly string[]])[] = [
	[
		"executiveGoal",
		[
			"The programme serves the occupancy goal the trustees set in June: 92% by 2027.",
			"The FY28 plan you signed in March asks for 6% fewer write-offs.",
			"The long-term financial strategy (agreed in November) relies on ticket income of £4.1m.",
			"Halving the waiting list is one of the five commitments in the Mayor's manifesto.",
			"You told the shareholders that we would sell 40,000 more season tickets.",
			"The general manager has put “seats filled: 85%” as the first target for this year.",
			"Helga - I know the CFO wants 150 bps more margin this year.",
			"It was directed that refunds be paid within 9 of 10 cases in a week.",
			"This counts towards target 3 of the Harbour plan 2031.",
			"The trial serves the 2027 plan's goal of taking £2m out of the depots.",
			"It answers the five-year strategy's second priority.",
		],
		[
			"We set a goal of 40 for the team.",
			"The director likes the idea very much.",
			"Our project plan 2027 has four steps.",
			"The CX strategy the board adopted asks for 20 more points.",
			"If you want 10% off, tell the printer.",
		],
	],
	[
		"pilot",
		[
			"We open the counter at the Elm Road depot only, from May to July.\n\nIf fewer than 40 parcels a week go astray, the other depots follow in autumn; if not, we stop.",
			"It is tried at two ferry berths for 3 months in the first instance. Wherever the wait does not come down to 20 minutes, the arrangement shall be discontinued.",
			"First, the surgical wards go first in March.\n\nGate: beds freed before noon at 55% or more.",
			"| Step | Date |\n|---|---|\n| Trial in the Linz kitchens | May |\n\n| Measure | Now | Stop if below |\n|---|---|---|\n| Meals returned | 9% | 14% |",
			"The larger moorings will be tried at Elsfleth first (30 berths); we go on only if complaints stay under five.",
			"To begin, we make it only for the baths of Ober. We compare with the others and aim to descend to 8%. The other two establishments follow if it is obtained.",
		],
		[
			"The airline's pilots will get a new lounge in May; 30% asked for it.",
			"A pilot in Basel ran last year and 200 guests came.",
			"We start everywhere on 1 May. If 10% of the tills fail, the supplier comes.",
			"**Phase 1 (Q2 2027):** launch the app to all 3 million customers.",
			"If nothing is done, 90 berths close by 2028. We begin in Ystad.",
		],
	],
	[
		"risks",
		[
			"# Paper\n\n## Dangers\n\nConsent: a parent can refuse, then the child goes by the old bus and is counted apart.",
			"# Paper\n\n## Risks\n\n- Gulls learn to open the bins: each lid carries a second latch from the first day.",
			"What could go wrong? The skippers fear late departures. That is why the bridge keeps the last word.",
			"Before you say it, Tom: yes, some will abuse it. The till will flag the seventh voucher and we'd stop there.",
			"# Paper\n\n## Obstacles\n\nDispatchers see the screen as a spy. Times are shown per ward only.",
			"| What | How we deal with it |\n|---|---|\n| Risk of late boats | Older boats stay until August |",
			"Apprehension of touts: a constable is posted at both counters.",
		],
		[
			"# Paper\n\n## Risks\n\n| Risk | Rating |\n|---|---|\n| Late boats | High |\n\nTogether we will make waves a pleasure.",
			"# Paper\n\n## Risks\n\n1. Robots may be late.\n2. Data could leak.\n\nWe classify both risks as medium.",
			"# Paper\n\n## Downsides\n\nSome teams may worry. We think that the opposite is true: guests will thank us.",
			"# Paper\n\n## Risks\n\nPeople may cheat. We'll keep an eye on it.",
			"# Paper\n\n## Risks\n\nThe risks are frost and thieves. We will monitor them.",
			"# Paper\n\n## Risks\n\nThe main risk is frost in the orchard. It will be monitored.",
			"We insure ships against fire. The risk department has moved to the third floor.",
		],
	],
	[
		"owner",
		[
			"I'll own the whole thing, so shout at me if it fails.",
			"I shall answer for all of this myself.",
			"Nodal officer: Sr. Harbour Master.",
			"Femke is end responsible.",
			"Who does what (RACI):\n\n| | Ida | Finance |\n|---|---|---|\n| Choose the crane | A | C |",
			"Who: me (Joan Ek). I'm the one to sack.",
			"I own this.",
			"I remain accountable for the mill.",
			"The responsible of the project is Ing. Bellini, director of the quarry.",
			"Frau Winter is responsible for the whole.",
		],
		[
			"| Activity | Responsible | When |\n|---|---|---|\n| Refurbish Turku North pier | | May |",
			"| Activity | Responsibility | When |\n|---|---|---|\n| Teach the porters | Staff Training College | May |",
			"Project lead: to be named.",
			"The director of the clinic next door is delighted.",
			"A sponsor for each project will be designated.",
		],
	],
	[
		"governance",
		[
			"# Paper\n\n## Committee\n\nEvery 15 days, Cellar, Sales and Finance, with decision to go on or to stop.",
			"Every first Tuesday of the month it is on the agenda of the management team.",
			"Every Monday we count the till and go through the bookings with the wardens.",
		],
		[
			"As I said on Thursday's call, we should meet the growers.",
			"We will meet when needed.",
			"The survey is sent every month.",
		],
	],
	[
		"cost",
		[
			"It takes 480,000 kronor for signs and the text service.",
			"The software house sells it; the vendor wants €40k.",
			"# Paper\n\n## Expense\n\n| Item | JPY million |\n|---|---|\n| Counters | 31 |",
			"Please approve CHF 90,000 for the second boat.",
			"| Field | Entry |\n|---|---|\n| Amount requested | SEK 2.1 million |",
		],
		[
			"Repeat visits cost us £310,000 a year.",
			"I have no number for the boats yet.",
			"The tour takes 3 hours from the pier.",
			"This takes £350k out of freight costs.",
		],
	],
	[
		"benefit",
		[
			"This takes £350k out of freight costs.",
			"We're confident that it will raise an extra £250,000 a year.",
			"If one third of the no-shows is avoided, it is €416,000 per year.",
			"# Paper\n\n## Money\n\n| | 2027 |\n|---|---|\n| Two cranes | 140 k€ |\n| Sales kept | 900 k€ |",
		],
		[
			"The rate desk found that each tenth has costed us €610,000 last season.",
			"Signs and leaflets cost £9,000.",
			"Guests will be happier.",
		],
	],
	[
		"inaction",
		[
			"If we let it lapse, we go back to one paper a year.",
			"If we leave it, we would enter the tender with the worst record of all four ports.",
			"Port-outs reached 31,000 in Q3.",
		],
		["If you like it, we go on.", "We wait for the boats.", "Nothing is harder than to greet a guest."],
	],
	[
		"changePlan",
		[
			"Naturally the staff will be informed.",
			"Field teams: one day of practice in each depot.",
			"On 12 April we walk everybody through the day.",
			"Each store gets a coach for its first fortnight.",
		],
		["We are a credit union with 40 branches.", "The bus passes the school gate.", "The objectives are on the wall."],
	],
	[
		"customerEvidence",
		[
			"“We came all the way from Leeds and the gate was shut” is what the book in the porch says.",
			"We have telephoned to 180 persons who cancelled.",
			"We walked the ward with 20 visitors in May.",
			"Wardens rode with 31 commuters and noted where they got lost.",
			"> “I waited on the pier for two hours with my mother.”\n>\n> — passenger, Ystad",
		],
		[
			"> “The passenger should feel as a guest in our house and nobody shall wait.”\n>\n> — Hon'ble Minister, opening speech",
			"Our guests deserve the best.",
			"# Paper\n\n## Measures\n\n- Interview the growers by telephone",
			"# Paper\n\n## Next steps\n\n- Run a focus group with the tenants",
		],
	],
	[
		"successMeasure",
		[
			"Satisfaction is 7.1 and we want to come to 8.0 by December.",
			"# Paper\n\n## Measures\n\n- letters per burial: 4.6 now, 3.0",
			"Go on only when nine of ten questions are answered within a day.",
			"Berth NPS is -20 and I'd bet we get it to +20.",
		],
		["We want happier guests.", "In 2025 satisfaction was 7.1."],
	],
	[
		"roadmap",
		[
			"On the Ostby crossing only, from 1 March, we hold a fifth of the deck.\n\nThen Kapell in August.",
			"# Slides\n\n## Our answer\n\n1. Adviser on call, one region, autumn 2027\n2. Then Bretagne in spring 2028\n3. Then the whole country, autumn 2028",
		],
		[
			"Things to do:\n\n- write the promise\n- sort out the list\n- tidy the shed\n- calls, starting with the spring appeal in April\n\nThe chair reports in June.",
			"We lost 30 berths in May 2025 and 40 in June 2025.",
		],
	],
];

for (const [part, found, notFound] of CASES) {
	describe(`The part ${part}`, () => {
		for (const text of found) it(`is there: ${oneLine(text)}`, () => assert.equal(isFound(part, text), true));
		for (const text of notFound) it(`is not there: ${oneLine(text)}`, () => assert.equal(isFound(part, text), false));
	});
}

const ONE_TABLE = `# Same-day glasses

| | |
|---|---|
| Why now | The lab in Hull closes on 30 June 2027 |
| First step | Two shops, 4 May to 31 July; pass mark 70% of glasses the same day |
| Cost | £96k for two machines |
| If not | We would lose the £740k of last year again |
| Risk | Machine down: the courier contract is kept until December |
| Owner | Meera Shah, Retail Director |`;

describe("On a page that is one table, the first cell is a title:", () => {
	for (const part of ["pilot", "cost", "inaction", "risks", "owner", "successMeasure"] as const)
		it(part, () => assert.equal(isFound(part, ONE_TABLE), true));
	it("and where few of the first cells are titles, none is", () =>
		assert.equal(
			isFound("risks", "| | |\n|---|---|\n| Risk | Machine down: the courier waits |\n| Hull | 4 |"),
			false,
		));
});

describe("A request decides and is sized", () => {
	for (const text of [
		"**What we want the board to do**\nApprove CHF 310,000 and two posts.",
		"# Paper\n\n## Decision we ask\n\n€275k for 2027, so that a rider rides again in a day.",
		"For kind perusal and approval of Rs. 7 crore.",
		"Let me know by Friday if you're good and I'll get the order going for the $358K.",
		"Give us £26,000 and let us open the mill.",
	])
		it(oneLine(text), () => {
			const { ask } = argue(text).parts;
			assert.deepEqual([ask?.decides, ask?.sized], [true, true]);
		});
	for (const text of [
		"A love squad costs about 6 heads.\n\n## Ask\n\nJust say yes.",
		"Total cost is ¥450 million.\n\nWe would like the meeting to approve the direction of this plan.",
		"The licence costs £1.8m. Before we start we need 100% buy-in from every director.",
	])
		it(`not in: ${oneLine(text)}`, () => assert.notEqual(argue(text).parts.ask?.sized, true));
});

describe("A reason to act now that no word names", () => {
	for (const text of [
		"We do need to get a move on, because plants go out on 1 March and nobody has time after that.",
		"The works last until May, and Silverline opened its desk two hundred metres from ours.",
		"| Field | Entry |\n|---|---|\n| Current contract ends | 31 December 2026 |",
		"From January the county pays by loans only and no longer by inhabitants.",
		"The haulier's new price list adds 8% to every return from 1 February.",
		"The grant from the Heritage Fund (a third of our income) ends in March 2027.",
	])
		it(`is there: ${oneLine(text)}`, () => assert.ok(argue(text).parts.occasions.length > 0));
	for (const text of [
		"Guests who waited booked again at 17%, against 29% for the others.",
		"We must greet every guest with a smile.",
		"# Paper\n\n## Roadmap\n\nThe crew must be taught before 1 March because the boats come then.",
	])
		it(`is not there: ${oneLine(text)}`, () => assert.deepEqual(argue(text).parts.occasions, []));
});

function oneLine(text: string): string {
	return text.replace(/\s+/gu, " ").slice(0, 110);
}
