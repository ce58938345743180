import type { Argument } from "../../argument/argument";
import type { Reading } from "../../argument/reading";
import { type Borrowed, borrowedIn } from "../../argument/wording/borrowed-figures";
import { answerTo, ownFigureIn } from "../../argument/wording/own-figures";
import { claimsResult } from "../../argument/wording/study-results";
import { sentenceFix } from "../../lint/insertions";
import { type Judgement, judging } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import type { Passage } from "../../text/document";

export const borrowedStatistic: Rule = {
	id: "borrowed-statistic",
	title: "Somebody else's figure carries the argument",
	why: "What happened at other companies opens a door; it does not prove that it will happen here. One figure of our own, however small, does more.",
	clear: "Put a figure of your own beside it, and call the other one a benchmark.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "You can present success stories from other companies",
	},
	severity: "information",
	scope: "case",
	reach: "section",
	pillar: "evidence",
	examples: [
		{
			bad: "«According to global research», experience leaders grow twice as fast as the rest.",
			fixed:
				"According to global research, experience leaders grow twice as fast as the rest. In our own figures, [metric] went from [baseline %] to [result %] in [period].",
		},
		{ bad: "«As per global research», one unhappy lodger drives away eleven others." },
		{ bad: "One «vendor study» promises every user a return of 600%." },
		{ bad: "- It «costs seven times more to win» a tenant than to keep one" },
		{ bad: "As we say in the trade, a 5% «increase in retention lifts» profits by 25% to 95%." },
		{ bad: "«Studies show» that 86% of consumers will pay more for a better experience." },
		{ bad: "It «costs five times more to find» a new leaseholder than to keep one." },
		{ bad: "As they say, one «unhappy guest tells» fifteen others." },
		{ bad: "«As per a global survey», 86% of diners are ready to pay more for a better evening." },
		{ bad: "Boatworks reports that «landlords with» a tidy yard spend a third less on repairs." },
		{ bad: "«Various studies» confirm that 7 of each 10 campers stay away after a bad night." },
		{ bad: "«CX leaders» outgrow the rest by 70%, so this is easy." },
		{ bad: "We expect sales to grow by 12%. «Industry studies» put the premium of leaders at 8%." },
		{ bad: "The «vendor says» that its clients save up to 30% of postage." },
		{ bad: "- «Pleased guests tell» seven people" },
		{ bad: "A half-star more lets an inn ask 6% more («Cornell»)." },
		{ bad: "«Gallup» found that crews who care lose 19% fewer parcels." },
		{ bad: "Per «Mintel», 41% of anglers turn elsewhere." },
		{ bad: "«Improving retention by» 5% can lift profits by a quarter." },
		{ bad: "It is four «times dearer to win» a berth than to keep one." },
		{ bad: "37% of renters leave after «one bad experience»." },
		{ bad: "«According to international researches», 74% of the guests pay more for a calmer room." },
		{ bad: "«Trade analysts report» that 67% of cancellations could be avoided, hence the new desk." },
		{ bad: "Bots answer 80% of plain questions, «according to IBM»." },
		{ bad: "«For every lodger who complains, 26 others stay» silent." },
		{ bad: "«Nationally, nearly two thirds of a»nglers who leave do so over a rude warden." },
		{ bad: "«Eighty-nine per cent of companies» expect to compete on service." },
		{ bad: "«As is known from the literature», a berth kept is worth 25% more." },
		{ bad: "«Analysts expect» 80% of bookings to be made by voice." },
		{ bad: "There is a «figure that does the rounds», that a kept skipper spends double." },
		{ bad: "«One regular is worth six of the» passing sort." },
		{ bad: "«A referred tenant costs a third of» one who comes from an agency." },
		{ bad: "«As per a national poll» one diner out of four never comes back." },
		{ bad: "«Two clients out of five leave a bank» after one bad call." },
		{
			bad: "«Studies show» that a calm tenant costs one-fifth of a new one. We are confident that rents will rise by 8%.",
		},
		{ good: "A student pays half of the fee in January.", tempting: true, note: "A price." },
		{ good: "- **Who:** 12% of shoppers (those with an even number).", tempting: true, note: "A sample." },
		{
			good: "Expectations grow faster than ever, and hospitals that wait risk their nurses.",
			tempting: true,
			note: "What grows faster is not theirs.",
		},
		{
			good: "For every lodger who wrote to us, 11 others never did, as our exit calls showed.",
			tempting: true,
			note: "Counted at one's own door.",
		},
		{
			good: "The exit survey found that 44% of the lodgers who left named the wait.",
			tempting: true,
			note: "The house's own survey.",
		},
		{
			good: "Of 900 anglers 170 lapsed, close to what the trade association reports (18%).",
			tempting: true,
			note: "Ours first.",
		},
		{ good: "Industry benchmarks put churn at 9%; ours is 14%, and was 11% two years ago." },
		{ good: "Industry studies put late cancellations at 9%; with us it is 14%." },
		{
			good: "Of all visits 1.4% end in a membership, and 31% of people who start the form never send it.",
			tempting: true,
			note: "Counted at one's own door.",
		},
		{ good: "Our own renewals rose from 88% to 94% in the pilot." },
		{
			good: "Gartner expects most contacts to be automated by 2027; of our own 41,000 calls a month, 17,000 ask for a meter reading.",
		},
		{ good: "Of our guests, 23% booked direct last year; the chain beside the station reports 38%." },
		{
			good: "It costs us four times more to find a new lodger (£2,150) than to keep one (£540).",
			tempting: true,
			note: "Our own ledger.",
		},
		{ good: "Forrester will present at our town hall in May.", tempting: true, note: "A name, no statistic." },
		{
			good: "Market share is up 2 points, according to our own survey of 900 buyers.",
			tempting: true,
			note: "An own figure.",
		},
		{
			good: "It is well known that our lifts are slow and that better ones need higher fees.",
			tempting: true,
			note: "No statistic.",
		},
		{
			good: "Anglers made 12% of bookings but are 31% of households. Their words follow.",
			tempting: true,
			note: "How large a group is.",
		},
		{
			good: "The new form went live in May, and 58% of people who used it never rang again.",
			tempting: true,
			note: "Counted among those who used our own form.",
		},
		{
			good: "A tenth of people rang to ask where the new gate is.",
			tempting: true,
			note: "Counted at one's own door.",
		},
		{ good: "The supplier says 2% of tags fail, and I say 5%.", tempting: true, note: "A doubt, not an argument." },
		{
			good: "62% of our anglers would pay more for a longer season.",
			tempting: true,
			note: "Asked at one's own door.",
		},
		{
			good: "McKinsey will run the workshops in June and bill €90,000.",
			tempting: true,
			note: "A supplier, not a source.",
		},
		{
			good: "According to the annual report of our own ward, 14% of the beds were empty.",
			tempting: true,
			note: "The figure is our own.",
		},
		{
			good: "According to trade research, 82% of people in the county book online. However, a third of our own passengers never have.",
			tempting: true,
			note: "An own share is set against it.",
		},
		{
			good: "A case study from the Oslo ferries tells how one letter moved 40% of renewals online.",
			tempting: true,
			note: "One house's own case, not a statistic.",
		},
		{
			good: "Of eighteen crews 71% scored “Good”, much higher than Gartner's benchmark.",
			tempting: true,
			note: "A benchmark beside an own figure.",
		},
	],
	...judging({
		taken: "It draws a result from a study or from others.",
		nothing:
			"Nothing of your own stands beside it: no sentence of the paragraph has a figure of yours, as in “our churn is 14%”.",
		*judge(argument) {
			for (const passage of argument.authored) {
				if (
					(passage.kind === "cell" && !isStatement(argument, passage)) ||
					passage.kind === "footnote" ||
					argument.standsUnder(passage, "glossary", "method", "annex")
				)
					continue;
				const reading = argument.readingOf(passage);
				if (!reading.has("study") && borrowedIn(reading).length === 0) continue;
				const own = ownFigureIn(reading);
				if (own) {
					const cleared = { passage, range: own, because: "It is a figure of your own." };
					yield { cleared, all: () => drawnIn(reading).map((range) => ({ passage, range })) };
					continue;
				}
				for (const range of drawnIn(reading)) yield judgementOn(argument, passage, range);
			}
		},
	}),
};

/** A cell that says a whole sentence, in a row without figures of another cell. */
function isStatement(argument: Argument, { prose, row }: Passage): boolean {
	return (
		row !== undefined &&
		/(?:\S+\s+){5}\S/u.test(prose) &&
		row.cells.every((cell) => cell.prose === prose || !argument.readingOf(cell).has("amount"))
	);
}

/** The first words in each sentence that draw a result from others: the name of a study, else the turn of the sentence. */
function drawnIn(reading: Reading): readonly Borrowed[] {
	const drawn = new Map<number, Borrowed>();
	for (const study of reading.of("study"))
		if (!study.quoted && !drawn.has(study.sentence) && claimsResult(reading, study)) drawn.set(study.sentence, study);
	for (const borrowed of borrowedIn(reading)) if (!drawn.has(borrowed.sentence)) drawn.set(borrowed.sentence, borrowed);
	return [...drawn.values()].sort((one, other) => one.start - other.start);
}

function judgementOn(argument: Argument, passage: Passage, range: Borrowed): Judgement {
	const answer = answerTo(argument.readingOf(passage), range.sentence);
	if (answer)
		return { passage, range, cleared: { passage, range: answer, because: "It sets a figure of your own against it." } };
	const hit = {
		span: argument.spanOf(passage, range),
		message: `“${argument.excerpt(passage, range)}” leans on what was found elsewhere, and on nothing of your own. Put a figure of yours beside it.`,
		fixes: passage.row ? [] : [sentenceFix(argument, passage, range.sentence, "Add a figure of your own", SENTENCE)],
	};
	return { passage, range, hit };
}

const SENTENCE = "In our own figures, [metric] went from [baseline %] to [result %] in [period].";
