import assert from "node:assert/strict";
import { createEngine, DEFAULT_CONFIGURATION } from "../../../src/index";

const engine = createEngine([], DEFAULT_CONFIGURATION);
const isProposal = (text: string) => engine.lint({ text, today: "2026-11-22" }).proposal;

describe("A case put to somebody is a proposal, in whatever form:", () => {
	for (const [form, text] of [
		[
			"an e-mail without headings",
			`From: Ingrid\nTo: Olav; Station masters\nSubject: Lost property - what I want to change\n\nHi both,\n\nWe lose too many umbrellas and too many patience. One desk in three gets the right item back.\n\nMy idea is simple: one desk, one list. We would move all six desks to Central over the winter and train the staff.\n\nThe target is four out of five items back within a week. On budget I can't say much before the locksmith has been.\n\nLet me know what you think.`,
		],
		[
			"a letter",
			`Dear Mr Okafor, dear members of the board,\n\nLast winter 640 boilers waited longer than two days for a fitter, and tenants of 90 flats gave notice.\n\nI suggest a second van for the northern estates from November to March. It takes 38,000 euro and one fitter. If fewer than one boiler in ten waits, we will do the same in the south.\n\nKindly release the sum at your next meeting.\n\nYours, M. Lind`,
		],
		[
			"a letter that asks leave",
			`Dear Ines,\n\na third of the skippers turn round at the closed gate. May I open it at five from 3 May? The cost is £1,900.\n\nOlav`,
		],
		[
			"a letter that would like to try something",
			`# Could we try an early gate?\n\nDear Ines,\n\na third of the skippers turn round at the closed gate. I would like to try five o'clock in May. It should cost very little.\n\nOlav`,
		],
		[
			"slides",
			`# Shorter queues at the border shop\n\nManagement meeting, 4 May\n\n---\n\n## Where we stand\n\n- One shopper in five turns round at the door\n\n---\n\n## Our answer\n\n- Second till from June to August\n- Open it whenever six people wait\n\n---\n\n## Money\n\n- Two students: 9,400 euro\n- Sales kept: 31,000 euro\n\n---\n\n## What we need from you\n\nYour yes to 9,400 euro`,
		],
		[
			"a long deck that addresses nobody and asks without a title for it",
			`# Full at noon\n\nReed Harbours · Berth Desk\n\n## In short\n\n- We want £80k to free berths at two piers for the 2027 season\n\n## What it is like\n\n${"- A skipper waited at the buoy\n".repeat(80)}\n## Two piers first\n\n- Boats turned away there: 26% of arrivals. We want under 12% by the end of July\n- July above 18%: we stop and come back\n\n## Risks\n\n- Buoys break loose: Works ties them twice\n\n## What it takes\n\n| 2027 | £k |\n|---|---:|\n| Crews | 50 |\n| Buoys | 30 |\n| **Total** | **80** |\n\n## What comes back\n\n- From 26% to 10% saves £170k a year\n\n## Who's in\n\n- Sponsor: Ana Reis, COO. Lead: Tom Weller\n- Steering group: Ana, Tom, Finance. First Tuesday of the month, January to October\n\n## Roadmap\n\n- January: Works drafts the tender\n- 27 March: both piers open (Harbour Office)`,
		],
		[
			"a strategy in non-native English",
			`# Strategy of reception 2027\n\n*Document for the Direction committee*\n\n## Diagnostic\n\nThe NPS of the campsites has lost six points in two seasons.\n\n## Our ambition\n\nTo be the first campsite in the heart of the families.\n\n## The projects\n\nThe arrival will be rebuilt with a key in the telephone. Each bungalow will be equipped with a tablet.\n\n## Envelope\n\nThe whole is of 240 k€.`,
		],
		[
			"a chatty plan for a team of executives",
			`# Project Sunshine\n\n*for the SLT, from the lifeguards' desk*\n\n## Where we are\n\nReviews are at 3.1 and nobody books the second lesson.\n\n## Bets\n\n- we'll ring every parent after lesson one\n- we'll move the beginners to the warm pool\n\n## Money\n\nWe'd need three heads, rest to follow.\n\n## What we want\n\nJust say yes.`,
		],
		[
			"a paper that calls itself one",
			`# Proposal: Calmer evenings on ward 4\n\nOur NPS rose 9 points. We want to go on.\n\n## What\n\n- Redesign the evening round`,
		],
		[
			"a pitch before a vote",
			`# Why we should weave our own ropes\n\nEspecially for Lars (CEO) and Ines (CFO): ten minutes, then a vote.\n\n## The ugly number\n\nEvery fourth rope frays within a year. In Q3 that was 214 ropes at 61 euro each.\n\n## The offer\n\nWe take weaving in house with one loom until Easter. We keep going when fewer than one in ten frays.\n\n## Vote\n\n39,200 euro, yes or no.`,
		],
		[
			"a memo that only wants to talk",
			`To: Hospital directors\nFrom: Pharmacy\nSubject: Waiting for take-home medicine\n\nPatients wait 74 minutes for their bag on the day they leave. We want to pack it the evening before, on all wards at the same time. The cabinets cost 22.000 euro. We expect that beds are free one hour earlier; we would start in April. I would be glad if we could speak about it.`,
		],
		[
			"one page that is one table, addressed to nobody",
			`# A3: No more wrong keys\n\n| | |\n|---|---|\n| Responsible | Ms. Aoki, section chief |\n| Decision wanted | 2.6 million yen and 1 person for 5 months |\n| Effect | 1,870 × 70% × 1,420 = 1.86 million yen per year saved |\n| Try | North hall only, May to July. Continue if wrong keys become 1.5% or less (now 3.1%) |\n| Schedule | April: contract. May: north hall. August: others |\n| Worry | Photo is dark → a lamp is given to each desk |\n| Measure | Wrong keys 3.1% → 0.9% in March next year |`,
		],
		[
			"slides that name no reader",
			`# Two hours, not all day\n\n---\n\n## What you decide today\n\n- €135,000, of which €42,000 now\n\n---\n\n## We begin in Vik\n\nOne pier, March to April. Pass mark: second trips from 11% down to 7%.\n\n---\n\n## Per year\n\nSecond trips saved: €199,000\n\n---\n\n## Who\n\nEva Lund stands for the result.`,
		],
		[
			"a post that forgot whom it asks",
			`# Project Rainbow\n\n**everyone please read!!**\n\ncsat is in the cellar (61%) and we all know it.\n\n## what I'm proposing\n\n- chat at night\n- a song for every skipper\n\n## cost\n\nno idea yet\n\n## timeline\n\nasap\n\n## how we'll know\n\ncsat over 90\n\n## what I need\n\njust your blessing`,
		],
		[
			"questions and answers",
			`# Q&A: why we need another crossing\n\nCustomer satisfaction is 3.9 and flat.\n\n### How much?\n\nNobody knows, we think four million.\n\n### What's the return?\n\nOthers grew.\n\n### Who will lead it?\n\nSomebody.\n\n### What could go wrong?\n\nNothing.`,
		],
		[
			"the form for ideas, whose fields stand in bold",
			`# Idea 228: hello from the skipper\n\n**Describe your idea**\nThe skipper says hello and NPS goes through the roof, we think.\n\n**Estimated cost**\nLow.\n\n**Estimated benefit**\nPriceless.\n\n**Who could help?**\nEveryone.\n\n**How would we roll it out?**\nEverywhere.`,
		],
		[
			"a concept note whose parts stand in bold",
			`# A calmer ferry: concept note\n\n**Initial situation.** Passenger satisfaction is 2.9 of 5.\n\n**Goal.** We want 3.8 until 2029.\n\n**Financing.** From the funds of the port.\n\n**Expected effects.** More trust.\n\n**Realisation.** It is carried out continuously.`,
		],
		[
			"a memo that takes a few minutes of its reader's time",
			`# A memo about skippers\n\nFrom: Berths\nTo: President; VP Finance\n\nI would like to take a few minutes of your time to make the case for a welcome programme. NPS is 41 and we want 55. The desk costs $78,000 and would bring $120,000 a year. We will hire one clerk in May. I would be grateful for a conversation about funding.`,
		],
		[
			"a paper that speaks of minutes, of who is present and of a vote that is over",
			`# Twelve minutes at the till\n\nThe council unanimously approved the first shop in March.\n\nAttendance: 340 a day\n\nPresent: 12 minutes, one clerk. Future: 4 minutes.\n\nWe ask the board to release 40,000 euro for the second shop.`,
		],
		[
			"a request with the answer to an earlier mail below",
			`From: Eva\nTo: CFO\nSubject: Re: Ropes\n\nI ask for your approval of 9,000 euro for new ropes by Friday.\n\nFrom: CFO\nTo: Eva\nSubject: Ropes\n\nWhat do you need?`,
		],
		[
			"a request for approval with one sum",
			`# Approval request: a second lifeguard tower\n\n**Request date:** 4 May\n\n## What it takes\n\n1. **Budget approval:** 18,000-26,000 euro for the tower and its radio\n2. **People:** two lifeguards\n\n## Recommendation\n\n**APPROVE**`,
		],
		[
			"a paper that says itself what it is, and names a sum",
			`### Title\n\nA gardener for the school roofs\n\n### Description\n\nThis proposal is to fund a gardener who keeps the beds of all six schools.\n\n### Cost\n\nA year takes 14,000 euro.`,
		],
		[
			"a paper that says itself what it is, and leaves its budget open",
			`# A map of quiet benches\n\n## Plan\n\nThis is a proposal to draw a map. A student counts the benches.\n\n## Budget\n\nThis part I need help with.`,
		],
		[
			"a plan that proposes, over a budget",
			`# Swimming lessons at four lakes\n\nWe propose to hold one week of lessons at each lake.\n\n## Budget\n\n- Boats: $2,400\n- Teachers: $5,100`,
		],
		[
			"the form of a fund",
			`### Title\n\nA tuner for the school pianos\n\n### Project team\n\n- R. Bos\n\n### Project description\n\nA tuner goes round all the schools twice a year.\n\n### Approximate budget\n\n- Currency: US $8,150`,
		],
		[
			"a proposal by its title that counts money and asks nobody",
			`# Proposal: a common telephone exchange\n\nAuthors: R. Bos, L. Weir\n\nThe four libraries ring each other by hand. One exchange costs £4,100 a year.\n\n## Steps\n\n1. Rent the exchange\n2. Print the numbers`,
		],
		[
			"phases, a return and risks that count money without saying “we”",
			`# Late letters: roll-out and return\n\nComplaints score customer satisfaction at 61%.\n\n## Timeline\n\nLetters in May, texts in June.\n\n## Return\n\nPostage of £80,000 falls to £31,000.\n\n## Costs\n\nLicence £12,000. Training £4,000.\n\n## Risks\n\nThe printer's contract runs to July and costs £3,000 to leave.`,
		],
		[
			"an application for a grant that speaks of a podcast",
			`# Open grant proposal: \`Harbour voices\`\n\n**Name of project:** Harbour voices (podcast and evenings)\n\n## Budget\n\n$12,000 for ten evenings.`,
		],
		[
			"a strategy that asks the management group for its support",
			`# Strategy for a better crossing\n\nCustomer department\n\n## Focus areas\n\n1. Tickets in the telephone\n2. Warm waffles\n\nWe ask the management group for its support to the strategy.`,
		],
	] as const)
		it(form, () => assert.equal(isProposal(text), true));
});

describe("No case is put, and so there is no proposal, in", () => {
	for (const [form, text] of [
		[
			"a blog post that speaks of boards and budgets",
			`# Why I threw away our happiness dashboard\n\n*Posted on the engineering blog*\n\nFor years we would open each board meeting with NPS. We want to be liked, and the target was 60. The budget for it was 40,000 euro. Now we will show returns, which cost us 2 million.`,
		],
		[
			"minutes",
			`# Passenger group\n\nPresent: R. Bos (chair), T. Aalto. Apologies: depot.\n\nTo: all members\n\n**1.** The wait at the gate was 14 minutes. T. will ask the depot. The target stays 10 minutes.\n\n**2.** The cost of the new sign is 4,000 euro. We will look at it in May.`,
		],
		[
			"minutes that weigh options and settle a budget",
			`# Harbour lights: meeting notes\n\nAttendees: T. Aalto (CEO), R. Bos (CFO)\n\nSubject: decision on 300,000 euro for new lamps\n\n## Options\n\nOption A costs 300,000 euro and saves 90,000 euro a year. We would start with the north pier in May, and our target is 4 of 5 for satisfaction.\n\n## Decisions made\n\n- Approve 300,000 euro for option A\n\n## Next steps\n\n- We will look at the risks in June. Please send figures.`,
		],
		[
			"minutes without the word, where a vote was held",
			`# Allotment circle, 4 May\n\nPresent: Ruth, Omar, Jan\n\nMembers are asked to pay 12 euro for the water. Omar asks the board for a second tap for 400 euro. Unanimously approved.`,
		],
		[
			"minutes with an agenda and action points",
			`Minutes: ferry crew\n\n**Agenda**\n\n1. Queues\n2. Tickets\n\nWe ask the committee for 2,000 euro for ropes. Satisfaction was 3.9.\n\n**Action points**\n\n- Eva: ropes`,
		],
		[
			"a thread of mails that others have answered",
			`From: Head of greenhouses\nTo: Executive team\nSubject: Colder nights\n\nWe want to heat from March. The target is 5% lost plants. Please send your thoughts. It costs 8,000 euro, and we would save 20,000 euro.\n\n---\n\nFrom: Nursery\nTo: Executive team\nSubject: Re: Colder nights\n\nWe would begin with hall two.\n\n---\n\nFrom: CFO\nTo: Head of greenhouses\nSubject: Re: Colder nights\n\nThe budget of 8,000 euro is approved.`,
		],
		[
			"a review that says that no approval is being sought",
			`# Crossings, second quarter\n\nRespected members, please find the review below. No approval is being sought through this note.\n\nNPS of skippers is 43 and we want 46. We will extend the night desk to every lock; it costs 90,000 euro. Waste fell by 38,000 euro.`,
		],
		[
			"an assurance paper in which there is nothing to approve",
			`# Complaints at the quay\n\nTo: Harbour Committee\n\nThere's nothing in this paper for the Committee to approve.\n\nWe received 214 complaints. We will ring skippers whose berth is cancelled. Our target is 150; the desk costs 9,000 euro and saves 4,100 euro a month.`,
		],
		[
			"a report for information",
			`# Service desk, third quarter\n\nFor information only. To: heads of department\n\nCSAT was 81. We will move the survey to Tuesday and we would like to thank the crew. The target for the year is 83. Returns cost us 12,000 euro, 3,000 less than in spring.`,
		],
		["a technical proposal", `# Proposal: iterators that wait\n\nWe add a keyword. Our engines gain 3 percent.`],
		[
			"a guide to proposals",
			`# Proposal writing: a checklist\n\nOur NPS examples are made up. We want you to name a date.`,
		],
		[
			"training",
			`# Writing for the directors\n\nLearning module for new analysts in the fund\n\nWe want you to know the goals of the house. We will look at costs, benefits and targets. There is a quiz.`,
		],
		[
			"a quarterly report to managers that asks nothing",
			`# Quarterly service report\n\nTo: all managers\n\nComplaints fell to 410. We will open the second desk as planned and we would expect 380 next quarter. Overtime costs came to 9,000 euro; the target is 350 complaints.`,
		],
		[
			"a report on a quarter, with recommendations",
			`# Q4 2026 Guest Satisfaction Report\n\nDistribution: executive team\n\nSatisfaction was 4.1 of 5, and late keys fell to 3%.\n\n## Why it matters\n\nAverage resolution time was 8 hours at a cost of 40 euro.\n\n## Recommendations\n\n- Night desk in Q1: the benefit could be 20,000 euro a year\n- We need to add a porter\n\n## Targets\n\n- 4.3 by Q2\n\n## Timeline\n\n- March: night desk\n- June: porter\n\n## Risks\n\n- Porters are few`,
		],
		[
			"a technical proposal that says what it is",
			`# Iterators that wait\n\nThis proposal is to add a keyword.\n\n## Costs\n\nParsers grow.\n\nWe propose to start with loops.`,
		],
		[
			"a call for proposals",
			`# Call for grant proposals\n\n## Team\n\nSay who you are.\n\n## Project description\n\nSay what you want.\n\n## Requested budget\n\nUp to $5,000.`,
		],
		[
			"a post to the whole company about what went well",
			`Hi everyone,\n\nwhat a summer! The new kiosks sold 12,000 ice creams and the queue is gone. A big thank you to Malik and the night crew. We will have cake on Friday.`,
		],
		[
			"a paper that says that it asks for nothing",
			`Note to the board\n\nThis note asks for nothing. We will renew the leaflets and we would expect fewer calls; the leaflets cost 900 euro, and our goal is 200 calls a month.`,
		],
		[
			"a procedure whose fields stand in bold",
			`# Procedure for feedback\n\n**Owner:** Quality\n\nCustomer satisfaction is asked every year.\n\n**Timeline:** two days\n\n**Costs:** none\n\n**Customer approval:** in writing\n\n**Targets:** 90%. We file the form.`,
		],
		[
			"a service report to clients that tells of approvals",
			`# Service report to clients: October\n\nDear clients,\n\nwe closed 301 of 318 tickets, and satisfaction was 4.5 of 5. We ask you to send tickets before noon. Invoices above €500 need your approval in the portal.`,
		],
		[
			"a proposal for a change to a language, in which no money is counted",
			`# Proposal: optional commas\n\n## Motivation\n\nCommas are noise.\n\n## Steps\n\n1. Change the grammar\n2. Write tests`,
		],
		[
			"notes of a talk that say what one would ask for",
			`# Four things we got wrong about stars\n\n*Talk notes, meetup in Leeds*\n\n1. We asked too early.\n2. We spent £18,000 on a screen that nobody opened.\n\nWhat I'd ask for today: £3,000, one analyst and the data.`,
		],
	] as const)
		it(form, () => assert.equal(isProposal(text), false));
});

it("Front matter has the last word on what is a proposal", () => {
	const email =
		"To: Board\n\nWe would open a second desk. We want a target of 3 minutes. It costs 9,000 euro. Please approve.";
	assert.equal(isProposal(email), true);
	assert.equal(isProposal(`---\nproposal: false\n---\n\n${email}`), false);
	const plain = "# Lockers\n\nA locker in each branch.\n";
	assert.equal(isProposal(plain), false);
	assert.equal(isProposal(`---\nask: €120,000 by 31 March\n---\n\n${plain}`), true);
	assert.equal(isProposal(`---\nask: €120,000 by 31 March\nproposal: false\n---\n\n${plain}`), false);
	assert.equal(isProposal(`---\naudience: CFO\n---\n\n${plain}`), false);
});
