import type { Argument } from "../../argument/argument";
import { attachFigures } from "../../argument/figuring";
import type { Mention } from "../../argument/mention";
import { answerTo, FIGURES, ownFigureIn } from "../../argument/own-figures";
import { mentionsIn, type Reading } from "../../argument/reading";
import { insertSentence } from "../../lint/insertions";
import { type Judgement, judging } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

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
			for (const passage of argument.passagesWith("study")) {
				if (
					passage.kind === "cell" ||
					passage.kind === "footnote" ||
					argument.standsUnder(passage, "glossary", "method", "annex")
				)
					continue;
				const reading = argument.readingOf(passage);
				const own = ownFigureIn(reading);
				if (own) {
					const cleared = { passage, range: own, because: "It is a figure of your own." };
					yield { cleared, all: () => studiesIn(reading).map((range) => ({ passage, range })) };
					continue;
				}
				for (const range of studiesIn(reading)) yield judgementOn(argument, passage, range);
			}
		},
	}),
};

/** The first study in each sentence that draws a result from it. */
function studiesIn(reading: Reading): readonly Mention[] {
	const seen = new Set<number>();
	return reading.of("study").filter((study) => {
		if (study.quoted || seen.has(study.sentence) || !claimsResult(reading, study)) return false;
		seen.add(study.sentence);
		return true;
	});
}

function judgementOn(argument: Argument, passage: Passage, range: Mention): Judgement {
	const answer = answerTo(argument.readingOf(passage), range.sentence);
	if (answer)
		return { passage, range, cleared: { passage, range: answer, because: "It sets a figure of your own against it." } };
	const hit = {
		span: argument.spanOf(passage, range),
		message: `“${argument.excerpt(passage, range)}” leans on what was found elsewhere, and on nothing of your own. Put a figure of yours beside it.`,
		fixes: fixesFor(argument, passage, range),
	};
	return { passage, range, hit };
}

const RESULT =
	/\b(?:outperform|faster than|more than|times|higher|lower|margin|growth|grow|revenue|profit|return|lift|cheaper|more expensive|more to|stay longer|loyal|tells?|pay more|more likely)\b/iu;

const GENERAL =
	/stud|research|survey|report|clients|users|out of|average|bad experience|pay (?:more|extra)|complaining|a brand|dissatisfied|unhappy|invested|decisions|like (?:us|you)|positive|organi[sz]ations|americans|britons|australians|canadians|indians|business school|consumers|travell?ers|shoppers|buyers|adults|millennials|people|harvard|experts|consultancy/iu;

const COMPARES =
	/\b(?:outgrow|outperform|outspend|beat|laggards?|more|less|fewer|doubles?|triples?|faster|quicker|higher|lower|growth|above|below)\b/iu;
/** "Each NPS point", "a one-point rise in reviews": what it is worth elsewhere. */
const EACH_POINT = /\b(?:an?|one|each|every)[ -](?:[\p{L}]+[ -])?(?:points?|stars?|percentage points?)\b/iu;
/** What everybody knows holds no figure, unless one stands there. */
const COMMON_KNOWLEDGE = /know|documented|settled|prove[dn]/iu;
const FAR_MORE =
	/\b(?:times|twice|double|cheaper|more expensive|costlier|outperform|outgrow|faster|(?:far|much|many) (?:more|less))\b/iu;
/** "Seven of each ten", "tells nine others": a share without a sign. */
const SHARE =
	/\b(?:on (?:an )?average|it takes|tells?|refers?|brings?|drives? away|takes?)\b[^.;:]{0,30}?\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen) (?:\p{L}+ ){0,2}(?:people|others|friends|(?:positive|good|great) (?:experiences|impressions)|patients|customers|guests|members|(?:more|other|new)(?! (?:weeks|months|years|days|hours|minutes)\b))\b|\b(?:\d+|one|two|three|four|six|seven|eight|nine) (?:of (?:each|every)|in|out of) (?:\d+|ten|five|four|three)\b|\ba (?:third|quarter|half)\b/iu;

/** "The vendor tells us": we are told of what others have. */
const IS_TOLD = /\b(?:tell|tells|told|assures?|assured|inform|informs|informed|promises?|shows?) $/iu;

/** "McKinsey will run the workshops" names a supplier. */
const WORKS_FOR_US = /^ (?:will|is to|has been) (?:run|lead|host|present|hired|engaged|support|help|train|review)/iu;

/** The sentence draws a business result from the study: with a figure, or with a comparison. */
function claimsResult(reading: Reading, study: Mention): boolean {
	const { start, end } = reading.sentences[study.sentence]!;
	const first = mentionsIn(reading, study.sentence, "amount")[0];
	const denies = mentionsIn(reading, study.sentence, "negation").some(
		(negation) => (!first || negation.start < first.start) && !/^-shows?\b/iu.test(reading.text.slice(negation.end)),
	);
	if (denies) return false;
	const isOurMoney =
		mentionsIn(reading, study.sentence, "firstPerson").some((who) => !IS_TOLD.test(reading.text.slice(0, who.start))) &&
		mentionsIn(reading, study.sentence, "amount").some((amount) => amount.tag === "money");
	if (isOurMoney) return false;
	if (isOwnCount(reading, study)) return false;
	if (/^ whose\b/u.test(reading.text.slice(study.end, study.end + 8))) return false;
	if (WORKS_FOR_US.test(reading.text.slice(study.end, study.end + 20))) return false;
	const text = reading.text.slice(start, end);
	const name = reading.text.slice(study.start, study.end);
	const before = reading.text.slice(start, study.start);
	if (/\bcase\s$/iu.test(before) || isCompared(reading, study, before)) return false;
	const attached = attachFigures(reading, study.sentence);
	const hasFigure = mentionsIn(reading, study.sentence, "amount").some(
		(amount) =>
			["percent", "multiple", "money", "points"].includes(amount.tag) && attached.ownerOf(amount)?.kind !== "score",
	);
	const hasShare = SHARE.test(text) || (EACH_POINT.test(text) && /%|per ?cent/iu.test(text));
	if (hasFigure && OF_OURS.test(text)) return false;
	if (hasFigure && isSourced(reading, study)) return true;
	if ((hasFigure || hasShare) && (GENERAL.test(name) || COMPARES.test(text))) return true;
	if (COMMON_KNOWLEDGE.test(name) && !hasFigure && !FAR_MORE.test(text)) return false;
	return (
		RESULT.test(text) ||
		(hasFigure &&
			(mentionsIn(reading, study.sentence, "behaviour").length > 0 ||
				mentionsIn(reading, study.sentence, "money").length > 0))
	);
}

/** "Per PwC, 32% of…", "…, Edelman says", "(Bain, 2019)": a name that is given as the source. */
function isSourced(reading: Reading, { start, end }: Span): boolean {
	if (!/^\p{Lu}/u.test(reading.text.slice(start, end))) return false;
	return SOURCE_BEFORE.test(reading.text.slice(0, start)) || SOURCE_BEHIND.test(reading.text.slice(end));
}

const SOURCE_BEFORE = /(?:\b(?:per|according to|source:?)\s|\()$/iu;
const SOURCE_BEHIND =
	/^(?:['’]s)?(?: \(?\d{4}\)?)? (?:says?|found|finds|puts|estimates|reports|reckons|shows?|research|study|survey|calculates|tells)\b|^(?:,? \d{4})?\)/iu;

/** "62% of our members would pay more": asked at one's own door. */
const OF_OURS = /\d\s?(?:%|per ?cent) of (?:our|these|those|them|us)\b/iu;

/** "29% of people who start a booking": what those do whom a house counts at its own door. */
function isOwnCount(reading: Reading, { start, end }: Span): boolean {
	if (!/^of \p{L}+$/iu.test(reading.text.slice(start, end))) return false;
	const behind = reading.text.slice(end);
	return THE_GROUP.test(reading.text.slice(0, start)) || AT_OUR_DOOR.test(behind) || DID_IT.test(behind);
}

/** "The 18% of people who are offline" names a group and claims nothing of it. */
const THE_GROUP = /\bthe \S{1,6}(?: per cent)?\s$/iu;
/** "A tenth of people rang": what they have done is counted; what they say or would do is asked. */
const DID_IT =
	/^ (?:(?:rang|called|phoned|came|went|booked|paid|returned|signed|opened|replied|answered|clicked|left|stayed|used|chose|took|gave|turned|collected|cancelled|renewed|joined|complained|asked)\b|(?:\p{L}+ ){0,4}(?:had|were|was|did)\b|(?:that )?(?:we|on our|in our|with us|at our)\b)/iu;
const AT_OUR_DOOR =
	/^ (?:who|that) (?:start|begin|open|reach|visit|enter|call|ring|apply|order|book|register|join|ask|log|land|arrive|try|need|can|could|use)\b/iu;

/** "71% scored “Good”, far above the benchmark of…": what stands before the comparison is the author's. */
function isCompared(reading: Reading, study: Mention, before: string): boolean {
	if (!/\b(?:than|above|below|over|under|against|versus|vs\.?|beside)\s(?:the\s)?(?:\S+\s)?$/iu.test(before))
		return false;
	return mentionsIn(reading, study.sentence, "amount").some(
		(amount) => FIGURES.has(amount.tag) && amount.word < study.word,
	);
}

function fixesFor(argument: Argument, passage: Passage, study: Mention) {
	const text = "In our own figures, [metric] went from [baseline %] to [result %] in [period].";
	return [
		{
			kind: "guided" as const,
			title: "Add a figure of your own",
			edits: [insertSentence(argument, passage, study.sentence, text)],
		},
	];
}
