import assert from "node:assert/strict";
import { isPressed } from "../../../../src/argument/parts/drivers";
import { oneLine } from "../../titles";
import { argue } from "../readings";
import { CASES, type Part } from "./parts.cases";
import { CALM, PRESSING } from "./waiting-parts.cases";

const isFound = (part: Part, text: string) => argue(text).parts[part].present;

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
		"We require the COO's approval of an order for 40 scanners.",
		"To go ahead we need the dean's sign-off on 25 licences and 12 days of IT time.",
		"# Pier\n\n### We request the Committee\n\n1. To allot €56k from the 2027 budget",
		"What I would like is a berth desk. Wages come to £112,000.",
		"What we are after is a squad of two developers and a designer for two quarters.",
		"Our request: approve the purchase of 14 ticket machines.",
		"Give us one engineering squad until June.",
		"I am writing to ask for two extra dispatchers and $18,000 for radios.",
		"Subject to your approval, we will appoint two case managers and spend £40,000 on training.",
		"If you agree, sign the attached purchase order for $52,000.",
		"| Ask | Amount |\n|---|---|\n| Funding for the desk | £90,000 |",
		"The proposal needs £30,000 and your signature by Monday.",
		"We hope the trustees will agree £12,500 for the van at their May meeting.",
		"Approve the hire of two welfare officers (band 5).",
		"Let us have a crew of four for the month of May.",
		"**What we want the board to do**\nApprove CHF 310,000 and two posts.",
		"# Paper\n\n## Decision we ask\n\n€275k for 2027, so that a rider rides again in a day.",
		"For kind perusal and approval of Rs. 7 crore.",
		"Let me know by Friday if you're good and I'll get the order going for the $358K.",
		"Give us £26,000 and let us open the mill.",
		"We would be obliged for a decision by 9 May. The two extra lifeguards cost £38,000 a season.",
		"Sanction of Rs.14,50,000 is requested for the ward kiosks.",
		"Kindly release S/ 220 thousand for the second counter before 1 July.",
		"We humbly request the Board to approve the sum of ₦41 million.",
		"# Slides\n\n## What you decide today\n\n- €1.35 million, of which €420,000 now",
		"We ask the trustees for two curators for nine months.",
		"Kindly sanction three additional lifeguards from May.",
		"What I need from you is two trainers for a fortnight.",
		"**Object:** a new gate\n**Asker:** Lena Roth\n**Amount:** 210 k€ (2027)",
		"# Paper\n\n## Asks\n\n- 4 engineers and 1 designer for two quarters",
		"# Paper\n\n## Total budget requested\n\n| No. | For | Sum |\n|---|---|---:|\n| 1 | Ten evenings | $4,000 |",
		"# Paper\n\n## Funding requested\n\n- May: 4,000 euro\n- June: 2,000 euro",
		"# Paper\n\n## Total Budget Requested\n\n900 QXT",
		"One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.\n\nEight.\n\nNine.\n\n**Total budget requested:** $98,000",
	])
		it(oneLine(text), () => {
			const { ask } = argue(text).parts;
			assert.deepEqual([ask?.decides, ask?.sized], [true, true]);
		});
	for (const text of [
		"We ask for two stewards to be thanked by name.",
		"A love squad costs about 6 heads.\n\n## Ask\n\nJust say yes.",
		"Total cost is ¥450 million.\n\nWe would like the meeting to approve the direction of this plan.",
		"# Paper\n\n## Budget\n\n- Boats: 4,000 euro",
		"# Paper\n\n## Total Budget Requested\n\n2 boats in blue",
		"Could we have your thumbs up for the concept on 4 May?\n\nThe programme costs €80,000.",
		"When we asked the nine clerks why, six did not know that they may approve a refund. The kiosk costs €80,000.",
		"After your approval we will inform the schools. The programme costs €80,000.",
		"You gave us the green light for the first season, which cost €40,000.",
		"# Pier\n\n## Next steps\n\n- Trustees to give their blessing\n- Order the benches\n\nThe benches cost £40,000.",
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
		"The levy on plastic cups goes up to 12 cents on 1 April 2027.",
		"Berths in default were 6.1% in March and 8.8% in September.",
		"The regatta takes place on 3 July 2027 and the money is not yet found.",
		"Paid crossings fell from 21,200 in 2024 to 19,400 last year.",
		"Average queue at the pier is 27 minutes, up from 16 a year ago.",
		"Hires have come down from 610 to 540 a day since Ostboat began home delivery in April 2026.",
		"The mediator has treated 214 files of ours in 2026, against 131 in 2025, and complaints doubled.",
		"Complaints about the pier: 1,906 in 2026 (1,240 in 2025).",
		"The concession of the Plateau (38,000 meters) is to renew on 1 January 2029.",
		"It has sold evening visits since August and has taken 310 of our agreements there.",
		"The ombudsman has given to the ministry until 1 July to answer on our letter.",
		"The insurer (27% of our berths) renegotiates the agreement in October.",
		"In the last two quarters 46 of 310 dealers have moved part of their volume to Sundmark.",
		"In the portal we lost the badge on 2 February.",
		"40 of the top 500 skippers pulled their boats since the new tariff on 3 February.",
	])
		it(`is there: ${oneLine(text)}`, () => assert.ok(argue(text).parts.occasions.length > 0));
	for (const text of [
		"The accreditation council re-assesses our wards on 3 November.",
		"The ministry has announced that stars for harbours will be published for the first time on 1 May 2027.",
		"Bed occupancy was 84% in Q2 2026 and 71% in Q2 2027.",
		"Drop-out in year one is 18%, and was 13% four years ago.",
		"Withdrawals have risen from 4% to 6% over three years.",
		"Our season passes on that shore dropped by 2,100 over the same winter, in 2026.",
		"Lanternbooks opened two shops in the arcade in March, one of them next door.",
	])
		it(`is there: ${oneLine(text)}`, () => assert.ok(argue(text).parts.occasions.length > 0));
	for (const text of [
		"In the storm of 3 March 41 crossings were cancelled.",
		"Tenants are polled 30 days before the lease ends on 1 May.",
		"Transfers to a second desk went from 900 in March to 310 in June.",
		"Visitors was the word in Q1 2026 and guests in Q2.",
		"Guests who waited booked again at 17%, against 29% for the others.",
		"We must greet every guest with a smile.",
		"After her ride in April the director took the limit from £5 to £15, and repeat calls fell from 31% to 12%.",
		"Kiosk NPS fell from 31 to 24 in a year.",
		"We lose 40 guests a week each summer.",
		"In the test we lost 40 guests in May.",
		"Lost parcels went from 12% to 5% in 2026.",
		"Complaints about the pier: 1,240 in 2026 (1,906 in 2025).",
		"# Paper\n\n## Roadmap\n\nThe crew must be taught before 1 March because the boats come then.",
	])
		it(`is not there: ${oneLine(text)}`, () => assert.deepEqual(argue(text).parts.occasions, []));
});

describe("A word that names a reason", () => {
	const reasonsIn = (text: string) => argue(text).drivers.map(({ tag }) => tag);
	for (const text of [
		"Our supervisors met 40 visitors on 3 May.",
		"Larkspur Peaks opens on 3 May.",
		"Tenants are polled 30 days before the lease ends on 1 May.",
		"We ask for €2m for FY28, ahead of the winter season.",
		"# Pier\n\n## Who does what\n\n- Lockers in the hall, Works, before the peak in May\n- Benches, Works, by 3 June",
	])
		it(`is none here: ${oneLine(text)}`, () => assert.deepEqual(reasonsIn(text), []));
	it("is not needed in a paragraph that opens with why it is now", () =>
		assert.deepEqual(reasonsIn("# Pier\n\n**Why this term.** The bus company sets its timetable on 14 June."), [
			"event",
		]));
});

describe("A paper is pressing", () => {
	const isPressing = (text: string) => {
		const { parts } = argue(text);
		return isPressed(argue(text)) || parts.occasions.length > 0 || parts.rarerOccasions.length > 0;
	};
	for (const text of [
		...PRESSING,
		"12,300 savers rolled out last year, 18% more than the year before.",
		"Churn cost us £2m in 2026 and reduced the dividend.",
		"# Paper\n\n## The case for change\n\nThe mill's lease runs to 30 September 2027 and then goes to tender.",
		"We have lost 38 accounts since April.",
		"We lost 90 tenants to Larchmont last quarter.",
		"Our backlog has tripled since 9 May.",
		"Repeat bookings fell 9% since August.",
		"Timber prices rose 17% this year.",
		"Dormant agents increased from 9,800 in January to 14,300 in July.",
		"We lost 41% of our deckhands last year, up from 33% in 2026.",
		"Brill Fashions (€2.2m a year with us) has written that it will move 30% of its crates on 1 October.",
		"Two of our five largest buyers begin charging for each missed slot on 1 July 2027.",
		"# Paper\n\n## Why before harvest\n\n- Harvest starts on 15 October.",
		"Why March: registration opens on 20 April.",
		'In the words of a colleague at Hexham:\n\n> "I love it."\n\nWe lost 41% of our deckhands last year, up from 33% in 2026.',
		"Our hosting partner shuts the Bergen data hall on 31 August 2027 and will not extend.",
		"The Care Quality Board re-inspects both homes in the week of 4 October.",
		"Member deaths and transfers took 2,140 accounts out of the society in 2026, a third more than in 2025.",
		"From 1 January the new Packaging Levy puts 11 øre on every bottle that comes back unsorted.",
		"Nine of our 31 winch operators reach pension age before June.",
		"Harbourline has undercut us by 12% on the Oban run since Easter.",
		"Subscribers who cancel in their first month: 4.1% in March, 6.8% in September.",
		"Lidgate Foods, 14% of our turnover, puts its lanes out to bid in May.",
		"The city will take back the quay on 1 June unless we can show 80% use.",
		"Two of the six crane drivers have told us they go in August.",
		"The tenancy board's new repairs standard binds us from 1 April 2027.",
		"Fuel is 22% dearer than in January, and the surcharge clause ends in May.",
		"Every week since Easter some thirty boats have gone to the marina across the fjord.",
		"The old ticket printers get no more spare parts after December 2026.",
		"Our chair leaves in September, and the new one starts with a review of all schemes.",
		"Two thirds of our volunteers are over seventy, and the roster lost eleven of them between March and August.",
		"Gas for the kilns costs 31% more since the contract was renewed in February.",
		"Hotel Brisa, 40 metres away, offers late check-out to everybody since April.",
		"Unless the figures are in by 15 November, the Arts Fund gives the €90,000 to somebody else.",
		"The lease of the Dock Road shop comes up in March 2027.",
		"Complaints to the ministry: 61 in the first half of 2026, 112 in the second.",
		"From September the school buses stop at the bridge, and 300 children will have to walk.",
		"In the last tender round we came fourth of five, and the next is in February.",
		"The card network reduces the window from 45 to 30 days on 1 January 2027.",
		"The loan ends December 31.",
		"The ministry's new code commences on 1 November 2027.",
		"The Treasury stops refunding the stamp duty on 1 July, which costs our buyers A$4,100 each.",
		"Our licence to moor at Kings Wharf is up for renewal in February.",
		"Sick days among the sorters went from 8.2 to 11.9 per head in twelve months.",
	])
		it(oneLine(text), () => assert.equal(isPressing(text), true));
	for (const text of [
		...CALM,
		"Presses peak between 8 and 9. The clerk has asked for a second till since March.",
		"# Paper\n\n## Risks\n\n- Peak trading. No workshops from 20 December to 31 January.",
		"Attrition of good customers reduced by 15% by June.",
		"The plan will add €4m to revenue by 2029 and reduce churn by 15%.",
		"# Paper\n\n## The case for change\n\nThe vendor estimates a net benefit of €11m.",
		"Expectations are rising and the pressure on the sector has never been greater.",
		"Registrations are open in May and we would like to be ready.",
		"We meet on 4 May to look at the first drafts of the poster.",
		"Attendance at the spring course was 41, against 38 in autumn.",
		"Every competitor talks about experience now.",
		"The kiosk opens at eight on Saturdays.",
		"The steering group decides on 4 May whether phase two starts.",
		"We will hire two deckhands in April and train them until June.",
		"In 2024 the supplier closed its second warehouse.",
		"The shop opens in March and the team moves in during February.",
		"Feedback was collected in June from 240 guests.",
		"Marketing will announce the new menu on 4 May.",
		"We hope to reach 70% by December.",
		"All of it goes live in every hotel on the same day in March.",
		"The trainers are nine colleagues who know a Saturday in August.",
		"Orders softened in August.",
		"Car park shuttle, July 2027:",
		"From 1 March the text message is sent in five languages.",
		"The 34 colleagues will be trained in September.",
		"The chart below shows the waits from March to June.",
		"Ana signs the contract on 4 May.",
		"The workshop is on 12 May and lunch is served.",
		"Our brand turns fifty in 2027 and that deserves something special.",
		"We will know more in the second quarter.",
		"The sorters were asked in May what they think of the belts.",
		"Falls at night: 17 a month now, 12 by December.",
	])
		it(`not by: ${oneLine(text)}`, () => assert.equal(isPressing(text), false));
});
