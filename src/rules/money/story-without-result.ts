import type { Argument } from "../../argument/argument";
import { mentionsIn, type Reading } from "../../argument/reading";
import { isOtherStory, listedStoryIn, plainStoryIn, type Story, storyIn } from "../../argument/wording/stories";
import type { Hit } from "../../lint/finding";
import { sentenceFix } from "../../lint/insertions";
import { judging, type Words } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import type { Passage } from "../../text/document";

export const storyWithoutResult: Rule = {
	id: "story-without-result",
	title: "A success story without its result",
	why: "Executives like a case from their own industry, and ask at once what came of it. Without before, after and by when it is an anecdote.",
	clear: "Give the figure before and after, the period, and what it was compared with.",
	source: {
		article: "On the sense of urgency and five recommendations to gain executive sponsorship",
		author: "Daniel Toro",
		quote: "reduced customer complaints and increased retention thanks to a new customer experience strategy",
	},
	severity: "information",
	scope: "case",
	reach: "section",
	pillar: "evidence",
	supersedes: ["cx-jargon"],
	examples: [
		{
			bad: "«A large Nordic insurer has introduced» the same desk and is delighted with it.",
			fixed:
				"A large Nordic insurer has introduced the same desk and is delighted with it. There, [metric] went from [baseline] to [result] within [duration].",
		},
		{ bad: "Our Kisumu branch tried the new queue in May, and members have been «raving about» it." },
		{ bad: "The new letters were «a great success»." },
		{ bad: "At our Oban pier the crew rebuilt the gate in spring, and the «results have been remarkable»." },
		{ bad: "Ports abroad are seeing «fantastic results»." },
		{ bad: "At a similar harbour in Skåne, «our method transformed» the ticket hall." },
		{ bad: "«A leading European bank has implemented» the same approach with outstanding results." },
		{ bad: "The trial at our Pune lab was «very well received»." },
		{ bad: "They call every tenant back within a day in Oulu, and the mood there is «like night and day»." },
		{ bad: "Ushers were tried in Graz. «Response of the public was overwhelming»." },
		{ bad: "Our sister mill opened such a desk last year, and the «outcome has been very encouraging»." },
		{ bad: "Lund ran a trial of the same gate and it «went gangbusters»." },
		{
			bad: "The depot at Voss «tried this with wonderful results». Bergen tried it too: 31 missed boats a day became 12.",
		},
		{ bad: "Vigo «tried late boats and the crews swear by» them." },
		{ bad: "A neighbouring trust did this and «hasn't looked back»." },
		{ bad: "At the Salem unit a drive was taken up in 2023 and it was «a grand success»." },
		{ bad: "For a bus operator we «redesigned the ticket hall, and the change was remarkable»." },
		{ bad: "At Vannes, Yann began with small gestures last summer. The «mood in the house changed completely»." },
		{
			bad: "In Skin missed slots went from 10.2% to 7.7%. Hill Street Clinic did something similar and it's been «a great success».",
		},
		{ bad: "A tram operator in the north «credits the Loop with a complete turnaround»." },
		{ bad: "«A large port in the north introduced a similar scheme», and the crews are calmer." },
		{ bad: "The summer timetable was «received extremely well» on the islands." },
		{ bad: "Our work at Visby was «described by its mayor as a triumph»." },
		{ bad: "**A Baltic port.** We accompanied the crews over a year. The charter «was embraced by» all of them." },
		{
			bad: "A rival line opened a night desk and it was «a great success». In our own trial missed boats went from 31% to 12%.",
		},
		{ bad: "Mo started to pay for taxis in May. Islanders «were extremely happy» and told everyone." },
		{ bad: "The Lund team «moved the desk to the door last spring, and guards notice a much friendlier tone»." },
		{ bad: "Our crew «began to ring the islanders, and the relationship went from frost to sunshine»." },
		{ bad: "Elin «started to greet riders by name, and the whole mood changed overnight»." },
		{ bad: "«Our sister pier at Oban gave each islander one number to ring. Missed boats became rare»." },
		{ bad: "«The Visby ferry line moved its desk on board, and complaints dried up»." },
		{ bad: "«A tram company in Graz let its drivers wait for runners; takings picked up»." },
		{ bad: "Last summer «we wrote to every angler by hand. Renewals came back»." },
		{ bad: "«A lock keeper's office in Kent put its opening hours on the gate, and boaters sleep better»." },
		{ bad: "A harbour abroad had the same trouble. «It let its crews decide, and the trouble went away»." },
		{ bad: "«Queues vanished at the Voss pier once the crew rang the islanders»." },
		{ bad: "- «Port A (ferries, Norway): rewrote its tickets; calls fell»." },
		{ bad: "Our sister line in Bergen renewed its desk. «The skipper says it was a before and an after»." },
		{ bad: "«The Lund team posted its tide table online, and anglers have stopped ringing»." },
		{ bad: "«A port in Chile changed its tickets, which cut disputes»." },
		{ bad: "«A marina in Vigo handed its keys to the berth holders, with tremendous effect»." },
		{ bad: "## Reference cases\n\n- Lund ferries: one desk for all. «Far fewer letters of protest»." },
		{ bad: "«The Brixham yard tried it two winters ago and the whole place changed»." },
		{ bad: "«The Falmouth marina introduced night wardens in May. Lovely atmosphere», no rows any more." },
		{
			bad: "| Who | What they did | What came of it |\n|---|---|---|\n| Port of Lund | one desk for all | «shorter queues» |",
		},
		{ bad: "The idea is not ours: the Skagen pier «did a similar thing and they're very pleased» with it." },
		{ bad: "Some tram firms «have switched to one desk and swear by» it." },
		{ bad: "Our sister mill launched the card in 2023. Growers have «taken to it in a big way»." },
		{ bad: "For a ferry line we «redesigned the boarding hour, which riders still speak about»." },
		{ bad: "The depot «tried night calls, and morale has been off the charts»." },
		{ bad: "A clerk got the shop to send a new lamp. The lodger has «told everybody she knows»." },
		{ bad: "The tea round in Ely «was a huge hit»." },
		{
			good: "Sentiment in reviews that name the crew is very positive.",
			tempting: true,
			note: "A mood, and no story.",
		},
		{ good: "Rates rose since the lender has switched to gas.", tempting: true, note: "No success." },
		{ good: "Members love it when the boat is on time.", tempting: true, note: "A liking, no story." },
		{
			good: "The Lund team moved the desk, and guards notice a friendlier tone: complaints went from weeks to days.",
			tempting: true,
			note: "A result stands there.",
		},
		{ good: "A large Nordic insurer has introduced the same desk; repeat calls fell from 31% to 19% in six months." },
		{ good: "Our Kisumu branch tried the new queue in May: 212 of 640 waiting members left before, 61 after." },
		{ good: "The pilot was a great success: it saved £40,000." },
		{
			good: "A leading European bank implemented the same approach: complaints fell from 900 to 410 a month within a year.",
		},
		{
			good: "A rival carrier introduced tracking in May and advertises it on buses.",
			tempting: true,
			note: "A threat, not a model.",
		},
		{
			good: "Feedback from the pilot was very positive: 61 of 70 guests extended.",
			note: "A result stands there.",
			tempting: true,
		},
		{ good: "Last year many steps were appreciated by all.", tempting: true, note: "No story of any one of them." },
		{
			good: "For a harbour in Skåne, we transformed the tables into the new format.",
			tempting: true,
			note: "Work done, no success claimed.",
		},
		{ good: "The response time was great in May.", tempting: true, note: "How fast, not how well received." },
		{ good: "The pilot will be a great success if repeat calls fall below 20%.", tempting: true, note: "A condition." },
		{ good: "Our Pune lab implemented the new barcode in May.", tempting: true, note: "A fact, no success claimed." },
		{
			good: "We launched a count in May. Crews were very happy to help.",
			tempting: true,
			note: "Willing, no success.",
		},
		{ good: "A large port in the north introduced a night fee.", tempting: true, note: "A fact." },
		{
			good: "The Oban pier gave each islander one number. Missed boats fell by a third.",
			tempting: true,
			note: "A share.",
		},
		{
			good: "We opened a second gate in May. Calls fell in August, as they do each year.",
			tempting: true,
			note: "A season.",
		},
		{
			good: "The pier in Bath changed hands in May. Anglers came back after the flood.",
			tempting: true,
			note: "A fact.",
		},
		{
			good: "The Oslo line paid for taxis in May. Claims went down, refunds went up.",
			tempting: true,
			note: "Both ways.",
		},
		{
			good: "A tenant in Hull called each week, and her letters stopped when she moved.",
			tempting: true,
			note: "A customer.",
		},
		{ good: "One supplier changed its invoices, and our errors fell.", tempting: true, note: "A supplier." },
		{ good: "The Ghent depot got a new roof last summer, and morale improved.", tempting: true, note: "No service." },
		{
			good: "The Ely pier sends letters since May. Whether complaints have fallen we shall know in June.",
			tempting: true,
			note: "Open.",
		},
		{
			good: "## Results\n\n- Lund: one desk for all.\n- Fewer letters of protest are the aim.",
			tempting: true,
			note: "An aim.",
		},
		{ good: "We moved the desk in May and complaints rose.", tempting: true, note: "No success." },
		{ good: "The Voss pier starts in May; queues will vanish.", tempting: true, note: "A plan." },
		{
			good: "The Head of Piers has freed two guards. She is pleased to report in June.",
			tempting: true,
			note: "Support.",
		},
		{
			good: "A rival line opened a night desk, and its bookings picked up.",
			tempting: true,
			note: "A threat.",
		},
		{
			good: "The Graz depot tried it and gave it up: crews were no happier, and nothing improved.",
			tempting: true,
			note: "A failure.",
		},
	],
	...judging({
		taken: "It tells of a success.",
		nothing:
			"Nothing says what came of it: no percentage, no money and no change between two numbers stands in this sentence or the next two.",
		*judge(argument) {
			for (const passage of argument.authored) {
				if (passage.sentences.length === 0) continue;
				if (argument.standsUnder(passage, "method", "glossary", "annex", "risks")) continue;
				const reading = argument.readingOf(passage);
				const told =
					storyIn(reading) ??
					plainStoryIn(reading) ??
					(isListed(argument, passage) ? listedStoryIn(reading) : undefined);
				if (!told) continue;
				const { range } = told;
				const result = resultOf(argument, passage, reading, told);
				yield result
					? { passage, range, cleared: { ...result, because: "It gives the result." } }
					: { passage, range, hit: hitOf(argument, passage, told) };
			}
		},
	}),
};

/** Whether a passage is one of a list of reference cases, or tells in a table of them what came of one. */
function isListed(argument: Argument, passage: Passage): boolean {
	const { item, row, column, section } = passage;
	const group = item?.list ?? row?.table;
	if (!group) return false;
	if (row && column !== undefined) {
		const [who] = row.table.header.cells;
		if (row.index < 0 || column === 0 || !who || !argument.readingOf(row.table.header.cells[column]!).test(RESULT_HEAD))
			return false;
		if (argument.readingOf(who).test(WHO_HEAD)) return true;
	}
	return [group.leadIn, section.heading].some((title) => title && argument.readingOf(title).test(REFERENCES));
}

const RESULT_HEAD =
	/^(?!.*\b(?:expected|target|planned|goal)\b).*\b(?:results?|outcomes?|effects?|came of it|happened|experience|verdict|since then|what they (?:say|found|saw)|how it went|success)\b/iu;
const WHO_HEAD = /^\W*(?:who|company|organi[sz]ation|reference|case|peer|where it was done)\b/iu;
const REFERENCES =
	/\b(?:reference (?:cases?|stories|customers|visits)|references|case stud(?:y|ies)|precedents?|elsewhere|what others (?:did|have done)|others (?:who|that) (?:did|have)|success stories|(?:has|have) been done before|done (?:it|this) before|who (?:else )?has (?:already )?(?:done|tried))\b/iu;

function hitOf(argument: Argument, passage: Passage, { range, sentence }: Story): Hit {
	const text = "There, [metric] went from [baseline] to [result] within [duration].";
	return {
		span: argument.spanOf(passage, range),
		message: `“${argument.excerpt(passage, range)}” tells a success without its result. Give the figure before and after, and the period.`,
		fixes: [sentenceFix(argument, passage, sentence, "Add the result", text)],
	};
}

/** A percentage, an amount, a change from one number to another near the story: how long it took is no result. */
function resultOf(argument: Argument, passage: Passage, reading: Reading, story: Story): Words | undefined {
	const told = story.sentence;
	const sentenceOf = (sentence: number) => ({ passage, range: reading.sentences[sentence]! });
	if (story.deedIn !== undefined) {
		for (let sentence = Math.max(0, story.deedIn - 1); sentence <= told; sentence++)
			if (isResult(reading, sentence) || isShare(reading, sentence)) return sentenceOf(sentence);
	}
	if (
		!isOtherStory(reading, told) &&
		isResult(reading, told - 1) &&
		(reading.test(SPEAKS) || mentionsIn(reading, told - 1, "change").length > 0)
	)
		return sentenceOf(told - 1);
	for (let sentence = told; sentence <= told + 2; sentence++) {
		if (sentence > told && isOtherStory(reading, sentence)) break;
		if (isResult(reading, sentence)) return sentenceOf(sentence);
	}
	const cell = passage.row?.cells.find((other) =>
		argument.readingOf(other).sentences.some((_, at) => isResult(argument.readingOf(other), at)),
	);
	if (cell) return { passage: cell, range: argument.readingOf(cell).sentences[0]! };
	const nested = passage.item?.lists.flatMap((list) => list.items.flatMap((item) => item.passages)) ?? [];
	const next = argument.behind(passage);
	const isLeadIn = next?.kind === "item" && /:\s*$/u.test(reading.text);
	for (const other of [...nested, ...(isLeadIn && next ? [next] : [])]) {
		const below = argument.readingOf(other);
		const range = below.sentences.find((_, sentence) => isResult(below, sentence));
		if (range) return { passage: other, range };
	}
	return undefined;
}

/** "The figures speak for themselves", after the figures. */
const SPEAKS = /\bspeaks? for (?:itself|themselves)\b/iu;

function isResult(reading: Reading, sentence: number): boolean {
	const bounds = reading.sentences[sentence];
	if (!bounds) return false;
	const amounts = mentionsIn(reading, sentence, "amount").filter((amount) => amount.tag !== "duration");
	if (amounts.some((amount) => amount.tag !== "number") || amounts.length >= 2) return true;
	return FROM_TO.test(reading.text.slice(bounds.start, bounds.end));
}

/** "A third fewer", "one in ten", "to two days": a figure in words, or of a time that is the result. */
function isShare(reading: Reading, sentence: number): boolean {
	const bounds = reading.sentences[sentence]!;
	return SHARE.test(reading.text.slice(bounds.start, bounds.end));
}

const SHARE =
	/\b(?:by|to|under|below|of|in|only|than) (?:(?:about|nearly|almost|around|over|just|less than|more than|only) )?(?:an? (?:third|quarter|fifth|tenth|half)|half|two[ -]thirds|three[ -]quarters|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:in|out of) |(?<=\b(?:by|to|under|below|than) )(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:minutes|hours|days|seconds)(?! (?:of|ago|before)\b))|\b(?:zero|nil|twice|tenfold|twofold|threefold|one in (?:two|three|four|five|ten|\d+)|not (?:one|a single)|a (?:third|quarter|fifth) (?:fewer|less|more|lower|higher))\b/iu;

/** From one number or stretch of time to another; "from water to wine" is no result. */
const FROM_TO =
	/\bfrom (?:\S{1,20} )?\S{0,12}(?:[\d[]|days|weeks|hours|months|minutes)\S{0,12} to |\b(?:halved|doubled|tripled)\b/iu;
