import type { Argument } from "../../argument/argument";
import type { Reading } from "../../argument/reading";
import type { Hit } from "../../lint/finding";
import { sentenceFix } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import type { Passage, Span } from "../../text/document";

export const serviceAndCostConflict: Rule = {
	id: "service-and-cost-conflict",
	title: "Best service and lowest cost, with nothing between them",
	why: "Whoever promises the best service and the lowest cost in one breath is believed in neither. Show the mechanism, or say which gives way.",
	clear:
		"Say how the one brings the other (work that falls away, calls that need not be made), or which of the two comes first.",
	source: {
		article: "CX Mistake #1: Faking Executive Commitment (a reader's comment)",
		author: "Bruce Temkin",
		quote: "target premier customer service and cost leadership in the same sentence",
	},
	severity: "information",
	scope: "passage",
	reach: "section",
	pillar: "money",
	examples: [
		{
			bad: "Policyholders will get «the best service in the market at the lowest cost».",
			fixed:
				"Policyholders will get the best service in the market at the lowest cost. It is possible because [mechanism] removes [number] [contacts or errors] a year, worth [amount].",
		},
		{ bad: "We stand for «cost leadership and premier guest care»." },
		{ bad: "- «White-glove delivery at rock-bottom prices»" },
		{ bad: "Passengers will enjoy «world-class service at the lowest fares»." },
		{ bad: "Anglers will get «the best advice on the coast at the lowest prices»." },
		{ bad: "- «All of this while running the leanest crew» in the north" },
		{ bad: "The desk becomes a model by offering «world-class hospitality at the lowest cost» per berth." },
		{ bad: "We shall give «the best service in the north while cutting overheads»." },
		{ bad: "We want «the best arrivals hall on the coast at the lowest staffing cost» of any port." },
		{ bad: "Visitors get an «outstanding, caring service whilst we bring our cost per visit to the bottom» quartile." },
		{ bad: "- «World-class hospitality whilst lowering our overheads»" },
		{ good: "We provide a good service at a fair cost per visit.", tempting: true, note: "Nothing is at its lowest." },
		{
			good: "The best service comes at the lowest cost, because a claim that is settled in one call saves three more.",
		},
		{ good: "We choose the lowest cost for small parcels, and good service for large ones." },
		{ good: "The lowest cost per case was £14 in May." },
		{ good: "World-class service at low fares is possible since the app removes 40% of the calls." },
		{ good: "Nobody can offer the best service at the lowest cost.", tempting: true, note: "A denial." },
		{ good: "The best branches have the lowest cost per visit.", tempting: true, note: "An observation." },
		{
			good: "The lowest cost and the best service were found at different hospitals.",
			tempting: true,
			note: "Two facts, no promise.",
		},
		{ good: "Premium service costs more than the lowest fare.", tempting: true, note: "It says that they differ." },
	],
	*check(argument) {
		for (const passage of argument.authored) {
			if (passage.sentences.length === 0) continue;
			const reading = argument.readingOf(passage);
			if (!reading.test(MAY_PROMISE) || !reading.test(CHEAPEST)) continue;
			for (const sentence of reading.sentences.keys()) {
				const range = conflictIn(reading, sentence);
				if (range && !isSpared(reading, sentence, range)) yield hitOf(argument, passage, sentence, range);
			}
		}
	},
};

function hitOf(argument: Argument, passage: Passage, sentence: number, range: Span): Hit {
	const quote = argument.quote(passage, range);
	return {
		span: argument.spanOf(passage, range),
		message: `“${quote}” promises two things that pull in opposite directions. Say what makes both possible, or which comes first.`,
		fixes: [sentenceFix(argument, passage, sentence, "Say what makes both possible", HOW_IT_IS_POSSIBLE)],
	};
}

const HOW_IT_IS_POSSIBLE =
	"It is possible because [mechanism] removes [number] [contacts or errors] a year, worth [amount].";

/** Somebody else says it, what follows says how, or it is denied. */
function isSpared(reading: Reading, sentence: number, range: Span): boolean {
	const { start, end } = reading.sentences[sentence]!;
	if (reading.isQuoted(range.start) || MECHANISM.test(reading.text.slice(start))) return true;
	const isDenied = reading.of("negation").some((negation) => negation.sentence === sentence);
	return isDenied && !/\bno contradiction\b/iu.test(reading.text.slice(start, end));
}

/** Few passages hold any of these words, and the others need no closer look. */
const MAY_PROMISE =
	/lowest|cheapest|rock-bottom|minim(?:al|um)|least[\s-]|leanest|slimmest|smallest|(?:budget|bargain)\sprice|half\sthe|(?:while|whilst|and)\s(?:cutting|slash|reducing|lowering)|bottom\s|cost\slead|price\slead/iu;

const CHEAPEST =
	/\b(?:lowest|cheapest|rock-bottom|minimal|minimum|least|leanest|slimmest|smallest)[ -](?:(?!(?:extra|additional|added) )[\p{L}-]+ ){0,3}(?:costs?|prices?|freight|fees?|fares?|rates?|money|outlay|expense|spend|tariffs?|premiums?|overheads?)\b|\b(?:leanest|slimmest|smallest possible|smallest|cheapest) (?:[\p{L}-]+ ){0,2}?(?:operations?|operators?|organi[sz]ations?|crews?|teams?|offices?|structures?|set-ups?|headcounts?|budgets?|operating models?|line|airline|bank|carrier|provider)\b|\b(?:cost|price) lead(?:er|ership)\b|\blow-?cost lead(?:er|ership)\b|\blowest-cost\b|\b(?:budget|bargain) prices?\b|\bhalf the (?:cost|price)\b|\bcosts?\b[^.;,]{0,30} (?:to|in) the (?:lowest|bottom)\b|\b(?:while|whilst|and) (?:cutting|slashing|slash|reducing|lowering) (?:the |our |its )?(?:[\p{L}-]+ ){0,2}?(?:costs?|cost[- ]income ratio|overheads?|headcount|cost base|expenses)\b/iu;
const FINEST =
	/\b(?:best|finest|highest|premier|premium|world-class|first-class|five-star|5-star|best-in-class|unrivalled|unrivaled|unmatched|unparalleled|outstanding|exceptional|superior|white-glove|concierge(?:-level)?|top-notch|gold-standard|luxury|excellent)\b(?:,?[ -]\p{L}+){0,4}?[ -](?:services?|quality|care|experiences?|standards?|support|delivery|attention|treatment|hotel|comfort|hospitality|advice|banking)\b|\b(?:service|quality|care|experience)\b[^.;]{0,30}\b(?:world-class|five-star|best-in-class|second to none|best in|highest level)\b|\b(?:best|most)[- ]loved\b|\bbest (?:[\p{L}-]+ ){1,6}(?=at the (?:lowest|cheapest|smallest)\b)|\ball (?:of )?(?:this|that|these)(?= (?:while|at|with|for|and)\b)/iu;
/** What brings the one out of the other, or says which gives way. */
const MECHANISM =
	/\b(?:because|by (?:removing|cutting|ending|stopping|avoiding|moving|automating|fixing|reducing|(?!deliver|offer|provid|giv|becom|being|combin|ensur)\p{L}+ing)|since|thanks to|through|fewer|instead of|at the expense|trade-?offs?|we accept|in exchange|which (?:saves|removes|avoids)|rather than|first, then|depends|removes|saves|removing|avoided)\b/iu;

/** From the first promise to the second, in one sentence. */
function conflictIn(reading: Reading, index: number): Span | undefined {
	const sentence = reading.sentences[index]!;
	const words = reading.text.slice(sentence.start, sentence.end);
	const cheap = CHEAPEST.exec(words);
	const fine = FINEST.exec(words);
	if (
		!cheap ||
		!fine ||
		/(?<!\b(?:will|shall|would|to) )\b(?:have|has|had|was|were|nobody|no one|costs? more|costs \D{0,5}\d\S*|more than)\b/iu.test(
			words,
		)
	)
		return undefined;
	const withArticle = (at: number) => (/\bthe $/u.test(words.slice(0, at)) ? at - 4 : at);
	const start = Math.min(withArticle(cheap.index), withArticle(fine.index));
	const end = Math.max(cheap.index + cheap[0].length, fine.index + fine[0].length);
	return { start: sentence.start + start, end: sentence.start + end };
}
