import type { Argument } from "../../argument/argument";
import {
	causationIn,
	comparesGroups,
	isBelievedOnce,
	isLeftOpen,
	isShown,
	mayClaimCause,
} from "../../argument/causes/causation";
import type { Reading } from "../../argument/reading";
import { sentenceFix } from "../../lint/insertions";
import { judging, type Reason } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import type { Passage, Span, TableRow } from "../../text/document";

export const unprovenCausation: Rule = {
	id: "unproven-causation",
	title: "A score said to cause a result, without proof",
	why: "“Happy customers stay” may be true; a finance director has heard it often and seen it proved seldom. Two groups compared in your own data settle it.",
	clear:
		"Show it with your own customers (two groups compared, a test, a pilot), or say that it is a hypothesis and how you will test it.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "create and communicate the linkage between CX and their goals",
	},
	severity: "information",
	scope: "passage",
	reach: "section",
	pillar: "evidence",
	examples: [
		{
			bad: "«Higher NPS drives renewals» in every region.",
			fixed:
				"Higher NPS drives renewals in every region. We will test this: [group] against [comparison group] from [date], measured by [metric].",
		},
		{ bad: "«Enhanced ferry experience will generate additional revenue» on the island lines." },
		{ bad: "Investing in «CX has a direct impact on the bottom line»." },
		{ bad: "«When the experience gets better, conversion goes up»." },
		{ bad: "«Happier customers stay longer» and tell their friends." },
		{ bad: "«Better satisfaction is closely linked to renewals» of leases." },
		{ bad: "There is a «direct correlation between NPS and growth»." },
		{ bad: "«Improved CSAT will result in higher revenue» per room." },
		{ bad: "A «better patient experience leads to fewer complaints»." },
		{ bad: "«Happy tenants renew», that is all there is to it." },
		{ bad: "«Delighted lodgers always bring other lodgers», and so the desk pays." },
		{ bad: "«Satisfied lodgers are less likely to» leave." },
		{ bad: "«When donors feel valued they give more», and for longer." },
		{ bad: "«Better camping experience drives bookings» in spring." },
		{ bad: "As everybody knows, an «NPS gain of 8 points raises the rebooking rate»." },
		{ bad: "«When guest satisfaction rises, churn decreases» by itself." },
		{ bad: "«Low CSAT is costing us repeat bookings» on every quay." },
		{ bad: "«Satisfaction is the engine of turnover»." },
		{ bad: "There is no doubt that «passenger experience underpins income»." },
		{ bad: "«Tenant satisfaction and rent collection go together»." },
		{ bad: "«Improved passenger experience will automatically increase the volume» of parcels." },
		{ bad: "«CSAT is a leading indicator of churn»." },
		{ bad: "«Loyalty is a consequence of satisfaction»." },
		{ bad: "«Tenants who are pleased with a repair look after» their homes." },
		{ bad: "«If satisfaction becomes high, bookings increase»." },
		{ bad: "«Good food shortens length of stay» on every ward." },
		{ bad: "A «tenant who feels supported renews» the lease." },
		{ bad: "«Contented tenants take out» a second garage before they leave." },
		{ bad: "«Pleased diners never look elsewhere»." },
		{ bad: "Crews who got the new app are «happier, so they renew»." },
		{ bad: "«Clearer communication leads also to fewer claims»." },
		{ bad: "The Voss yard «had its best winter ever because its owners felt well looked after by our crew»." },
		{ bad: "The drop in unpaid «berths came from the better way in which skippers were treated»." },
		{ bad: "«The Visby line sold more tickets because the riders there are better treated»." },
		{ bad: "Each additional point of «satisfaction means passengers stay with us for longer»." },
		{ bad: "«Happier riders are choosing the tram more» often." },
		{ bad: "«When campers are glad, bookings and shop sales follow» by themselves." },
		{ bad: "«Happier anglers = more permits = more income»" },
		{ bad: "The link between «satisfied tenants and rent» is well known." },
		{ bad: "Our CSAT will go from 71 to 76. We are sure that «a gain of this size will drive renewals»." },
		{ bad: "It is said that a «clinic with a high NPS sees better bed occupancy»." },
		{ bad: "- «Harbours that win hearts win wallets»" },
		{ bad: "«Kind words bring in policies», as our agents know." },
		{ bad: "A «courteous greeting sells berths», every pilot knows that." },
		{ bad: "Regulars talk at the pier, and «advocacy brings in new lodgers»." },
		{ bad: "«Tenants who love Ashby stay longer»." },
		{ bad: "- **Riders**: «Improved boarding experience driving higher uptake»" },
		{ bad: "| Line | Calculation |\n|---|---|\n| Berths | «Satisfaction gain → retention» |" },
		{ bad: "«Guests who rate us 9 or 10 take out» a berth for the next year." },
		{ bad: "Our «NPS will climb to 44, which will translate into market leadership»." },
		{ bad: "By lifting «CSAT to 80 we will protect our biggest accounts»." },
		{ bad: "A «kinder tone brings repeat orders», the crews tell each other." },
		{ bad: "«Contented boatmen do not default on» their rent." },
		{ bad: "«Glad crews make glad guests»." },
		{ bad: "«The happier the lodger, the longer the lease»." },
		{ bad: "«Look after the angler and the permits look after themselves»." },
		{ bad: "«Good hospitality pays»." },
		{ bad: "Our «growth is built on satisfied tenants»." },
		{ bad: "«Brokers who trust us place more» business, and that is all." },
		{ bad: "«Harbours with higher trust see fewer claims»." },
		{ bad: "«Satisfaction is the single biggest determinant of renewals»." },
		{ bad: "«When you treat lodgers with respect, deposits follow»." },
		{ bad: "«Because our anglers are happier, they will stay on»." },
		{ bad: "«Poor service is what is losing us bids»." },
		{ bad: "«Pupils who are happier with their tutor also do better» in the finals." },
		{ bad: "As we say, a «contented angler is a loyal angler»." },
		{ bad: "A «warmer crew leads to fuller boats», as every skipper knows." },
		{ bad: "A «better ticket experience will bring the over-sixties back»." },
		{ bad: "«Better skipper ratings are also driving renewals» across the fleet." },
		{ bad: "«Divers who feel connected give more» to the reef fund." },
		{ bad: "«Happy skippers become repeat buyers»." },
		{ bad: "Every point of «NPS puts money in the till»." },
		{ bad: "Our «falling CSAT is the reason premium income» declined." },
		{ bad: "We raised «satisfaction on both piers, which cut complaints»." },
		{ bad: "«The stronger our service, the fuller the boats»." },
		{ bad: "| Lever | Why |\n|---|---|\n| Hosts | «Better service means fewer claims» |" },
		{ bad: "«Anglers who're treated decently pay their dues sooner»." },
		{ bad: "«When anglers have a lovely day they come back» more often." },
		{ bad: "«Happier skippers say yes» to a second berth." },
		{ bad: "«When guests are happy, their basket becomes bigger»." },
		{ bad: "Our guests feel welcome. «That makes bookings grow»." },
		{ bad: "«Loyal berth holders do not hand in» their keys." },
		{ bad: "«Contented skippers put up with» a late tide table." },
		{ bad: "A «pleased angler brings his brother» and the boss." },
		{ bad: "Nobody doubts that «families pick a nursery by its stars»." },
		{ bad: "«Divers go where they feel welcome»." },
		{ bad: "- «Friendly clinics see fewer no-shows»" },
		{ bad: "A «star rating below 4 spoils the name of the pier and discourages anglers from booking»." },
		{ bad: "We all know that «trust brings deposits»." },
		{ bad: "The riders give us 71%, and 44% for information at the gate. «Satisfied riders stay longer»." },
		{ good: "Loyal anglers do not get the letter.", tempting: true, note: "What is done for them." },
		{ good: "Satisfied skippers do not fill in the form.", tempting: true, note: "How they answer." },
		{ good: "The app lets riders pick a boat by its rating.", tempting: true, note: "What a tool does." },
		{ good: "Guests stay where the warden puts them.", tempting: true, note: "No mood." },
		{ good: "Trusted suppliers receive a badge.", tempting: true, note: "What is done for them." },
		{
			good: "| Claim | Evidence |\n|---|---|\n| Better service means fewer claims | 4% against 9% in the pilot |",
			tempting: true,
			note: "Its row shows it.",
		},
		{
			good: "The friendlier team will move to the second floor in May.",
			tempting: true,
			note: "Where they sit.",
		},
		{
			good: "A better ticket experience will bring the project back on track.",
			tempting: true,
			note: "Nobody comes back.",
		},
		{ good: "Customers who scored 9 or 10 renewed at 94%, those below 7 at 81%, in a matched cohort of 400." },
		{ good: "Our hypothesis is that a higher NPS leads to more renewals; the pilot will test it." },
		{
			good: "In a matched cohort of 400 guests there is a clear link between satisfaction and second stays: 31% against 19%.",
		},
		{ good: "Guests who scored 9 or 10 came back 1.8 times a year, the others 1.1 times (n = 2,400, 2025)." },
		{
			good: "Happy campers book again. Of those who were glad 212 of 400 did, of the rest 90 of 400.",
			tempting: true,
			note: "Two groups are counted.",
		},
		{
			good: "The portal improves the customer experience and lowers costs.",
			tempting: true,
			note: "The portal is what lowers them.",
		},
		{
			good: "When guests are satisfied, they close the chat.",
			tempting: true,
			note: "Nothing that a business counts.",
		},
		{
			good: "Studies show that a higher NPS lifts berth sales by 8%; ours do not tell yet.",
			tempting: true,
			note: "A cited figure: another rule asks for your own.",
		},
		{ good: "The warm welcome desk brings in the forms each night.", tempting: true, note: "A desk by its name." },
		{ good: "Harbours that win slots win routes.", tempting: true, note: "What is won is no mood." },
		{
			good: "| Score | Change |\n|---|---|\n| Satisfaction | 71 → 74 |",
			tempting: true,
			note: "A change, not a cause.",
		},
		{ good: "The satisfaction survey keeps costs in view.", tempting: true, note: "A survey, not a score." },
		{ good: "When a guest is satisfied, the agent closes the ticket.", tempting: true, note: "A procedure." },
		{
			good: "A contented lodger is the best ambassador of the house.",
			tempting: true,
			note: "No result.",
		},
		{ good: "Improved reviews raised bookings from 410 to 520.", tempting: true, note: "A result with its figures." },
		{ good: "Happy guests do not happen by accident.", tempting: true, note: "Nothing is said to follow." },
		{ good: "Look after the key and the caretaker will take it back.", tempting: true, note: "No people to please." },
		{ good: "The loyalty card brings 40 scans a day.", tempting: true, note: "A card by its name." },
		{ good: "NPS and revenue are both reported monthly.", tempting: true, note: "No cause is claimed." },
		{
			good: "Late repairs drive down satisfaction.",
			tempting: true,
			note: "The score is the effect here, not the cause.",
		},
		{ good: "There is no direct link between NPS and revenue.", tempting: true, note: "A denial." },
		{
			good: "I believed for years that happy diners come back. Nobody asked me how I knew.",
			tempting: true,
			note: "A belief given up.",
		},
		{
			good: "We aim for satisfaction that grows to 4.6 after the move.",
			tempting: true,
			note: "The score is what grows.",
		},
		{
			good: "Satisfied tenants renewed at 94% last year, the others at 71%.",
			tempting: true,
			note: "A result with its figures.",
		},
		{
			good: "The portal brings a better experience and lowers costs.",
			tempting: true,
			note: "The portal does both.",
		},
		{ good: "Satisfied guests receive a card in May.", tempting: true, note: "What is done for them." },
		{ good: "Higher tariffs led to lower satisfaction.", tempting: true, note: "The cause runs the other way." },
	],
	...judging({
		taken: "It says that a score, or how customers feel, brings about a result.",
		nothing:
			"Nothing proves it: the paragraph compares no two groups, names no test or data of yours, and does not call it a hypothesis.",
		*judge(argument) {
			for (const passage of argument.authored) {
				if (!mayClaim(passage)) continue;
				const reading = argument.readingOf(passage);
				if (!mayClaimCause(reading) || argument.standsUnder(passage, "glossary", "method", "annex")) continue;
				const cleared = provedBy(argument, passage, reading);
				if (cleared) {
					yield { cleared, all: () => causationsIn(reading).map(({ range }) => ({ passage, range })) };
					continue;
				}
				for (const { sentence, range } of causationsIn(reading))
					yield { passage, range, hit: hitOf(argument, passage, sentence, range) };
			}
		},
	}),
};

/** A sentence may claim a cause, and so may a cell below the head of its table. */
function mayClaim({ kind, row }: Passage): boolean {
	return kind === "paragraph" || kind === "item" || (kind === "cell" && row !== undefined && row.index >= 0);
}

function causationsIn(reading: Reading) {
	return reading.sentences.flatMap((_, sentence) => {
		const range = causationIn(reading, sentence);
		return range ? [{ sentence, range }] : [];
	});
}

/** What in the passage proves a cause, or says that none is claimed. */
function provedBy(argument: Argument, passage: Passage, reading: Reading): Reason | undefined {
	if (passage.row && isTestedInRow(argument, passage.row))
		return { because: "Its row or the head of the table says how it is known, or that it will be tested." };
	const [evidence] = reading.of("evidence");
	if (evidence) return { passage, range: evidence, because: "It speaks of a test, a comparison or data that show it." };
	const disclaimer = reading.of("disclaimer").find(({ start }) => !OF_A_FIGURE.test(reading.text.slice(0, start)));
	if (disclaimer) return { passage, range: disclaimer, because: "It says that nothing rests on the score." };
	if (isBelievedOnce(reading)) return { because: "The paragraph tells of a belief, and does not hold it." };
	if (isShown(reading)) return { because: "The paragraph says how it is known." };
	if (isLeftOpen(reading)) return { because: "The paragraph says that it is not shown, or that a test will show it." };
	return comparesGroups(reading) ? { because: "The paragraph counts two groups side by side." } : undefined;
}

/** "49% for information at the gate": what the figure is of. */
const OF_A_FIGURE = /(?:\d|%|per ?cent|points?|stars?) $/iu;

/** "41% against 27%", "to be tested in May" in another cell, "Hypothesis" above them. */
function isTestedInRow(argument: Argument, { cells, table }: TableRow): boolean {
	return [...table.header.cells, ...cells].some(
		(cell) => OF_A_TEST.test(cell.prose) || comparesGroups(argument.readingOf(cell)),
	);
}

const OF_A_TEST =
	/\b(?:evidence|proofs?|proven|shown|tests?|tested|trial|pilot|hypothes[ei]s|assum\p{L}+|measured|observed|source|cohort|sample|against|versus|validat\p{L}+|myths?|questions?)\b/iu;

function hitOf(argument: Argument, passage: Passage, sentence: number, range: Span) {
	const quote = argument.excerpt(passage, range);
	const test = "We will test this: [group] against [comparison group] from [date], measured by [metric].";
	const claim = isBelief(argument.readingOf(passage), sentence, range)
		? "is what you believe, and nothing here shows it"
		: "is stated as a fact, without proof";
	return {
		span: argument.spanOf(passage, range),
		message: `“${quote}” ${claim}. Show it with two groups of your own customers, or call it a hypothesis and say how you will test it.`,
		fixes: passage.kind === "cell" ? [] : [sentenceFix(argument, passage, sentence, "Say how you will test it", test)],
	};
}

/** "We believe that delight pays": whoever says so has not passed it off as a fact. */
function isBelief({ text, sentences }: Reading, sentence: number, { end }: Span): boolean {
	return BELIEF.test(text.slice(sentences[sentence]!.start, end));
}

const BELIEF =
	/^\P{L}*(?:[^,;:]{0,40}[,:] )?(?:(?:we|I)(?: all| both| still| firmly| strongly| truly| honestly| do)? (?:believe|think|feel|trust|suspect)|(?:we|I)(?: are|['’]re| am|['’]m)(?: firmly| quite| all)? (?:convinced|confident|certain|sure|persuaded)|(?:it is |in )?(?:our|my)(?: firm| strong| shared| humble)? (?:belief|conviction|opinion|view))\b/iu;
