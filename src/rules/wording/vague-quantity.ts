import type { Argument } from "../../argument/argument";
import { isReference } from "../../argument/counted";
import { attachFigures } from "../../argument/figuring";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
import { sizedBy } from "../../argument/sizes";
import type { Hit } from "../../lint/finding";
import { guided } from "../../lint/insertions";
import { judging, type Reason } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import { insertSize } from "../../lint/size-clauses";
import type { Passage, Span } from "../../text/document";

export const vagueQuantity: Rule = {
	id: "vague-quantity",
	title: "A size without a figure",
	why: "“Significant” means one thing to the writer and another to the finance director. A rough range is worth more than a strong adjective.",
	clear: "Put a figure or a range in the sentence, or in the next one.",
	source: {
		article: "Build an Executive-Level CX Change Coalition",
		author: "Jim Tincher",
		quote: "She also does the math",
	},
	severity: "information",
	scope: "case",
	reach: "section",
	pillar: "wording",
	examples: [
		{
			bad: "The new desk will bring «significant savings» to the group.",
			fixed: "The new desk will bring significant savings to the group (about [amount] a year).",
		},
		{ bad: "- «Substantial reduction» of churn among small firms" },
		{ bad: "Complaints about parking cause «massive costs»." },
		{ bad: "This will lead to «huge cost savings»." },
		{ bad: "«A large number of complaints» is received about parking." },
		{ bad: "«Numerous complaints» are received about parking." },
		{ bad: "«A large number of tenants are moving to» other landlords." },
		{ bad: "«A great many left» before the gate opened." },
		{ bad: "The number of lost parcels «increased considerably»." },
		{ bad: "The crews are facing «a lot of hardship» on the night boats." },
		{ bad: "«Queue times have got way worse» since the move." },
		{ bad: "The «impact on the margin will be considerable»." },
		{ bad: "«Many campers do not come back» in June." },
		{ bad: "«A significant number of long-standing donors have left» us." },
		{ bad: "Chasing calls are a «huge drain» on the night shift." },
		{ bad: "We would need «a decent chunk of budget» for it." },
		{ bad: "The calls «grew heavily» over the winter." },
		{ bad: "- «Good reduction» in lost parcels" },
		{ bad: "640 skippers bought it at £9 each, and the queue «shrank significantly»." },
		{ bad: "We serve 640 skippers and expect «massive savings»." },
		{ bad: "Fees to agents are a «considerable sum» each year." },
		{ bad: "The night bill «drives away a great many lodgers» each spring." },
		{ bad: "«Lots of anglers miss the last boat» on Sundays." },
		{ bad: "Callers are «considerably more likely» to take a second berth." },
		{ bad: "Late boats pose a «considerable threat» to the island line." },
		{ bad: "The freight bill will «sink considerably»." },
		{ bad: "Anglers leave the pier «in droves»." },
		{ bad: "The old gate «costs us a fortune»." },
		{ bad: "The «savings will be far from negligible»." },
		{ bad: "- «Significant incremental visits» on weekdays" },
		{ bad: "There are «large savings» in the two yards." },
		{ bad: "The new signs «cost very little»." },
		{ good: "Many campers do not come back: 310 of 900 last June." },
		{ good: "There is substantial goodwill among the pilots.", tempting: true, note: "Goodwill that nobody pays." },
		{ good: "A second gate could add a lot of effort.", tempting: true, note: "It weighs on nobody yet." },
		{ good: "It is very important to reduce costs.", tempting: true, note: "Important, not large." },
		{ good: "Many tenants left a message after eight.", tempting: true, note: "Nobody is lost." },
		{ good: "Many members wrote to us about the new pool.", tempting: true, note: "Nothing is lost." },
		{ good: "The new desk will bring significant savings: £1.2m a year." },
		{ good: "Costs fell substantially. The saving was 14%." },
		{ good: "The kiosk will drastically reduce waiting times, from 34 minutes to 10." },
		{ good: "We lose many customers at the first bill: 2,100 last year." },
		{ good: "The difference was statistically significant.", tempting: true, note: "A term of art." },
		{ good: "A strong password is required at the counter.", tempting: true, note: "No benefit is sized." },
		{ good: "We could not show a significant improvement.", tempting: true, note: "A denial." },
		{ good: "A large part of the building dates from 1911.", tempting: true, note: "No benefit, cost or problem." },
		{ good: "Many thanks to the porters who kept the tally.", tempting: true, note: "Thanks." },
		{
			good: "The desk serves the major lines of business of the port.",
			tempting: true,
			note: "It picks, and sizes nothing.",
		},
		{ good: "The letters make a strong business case.", tempting: true, note: "The adjective grades a paper." },
		{ good: "A strong retention focus keeps the depot calm.", tempting: true, note: "What is strong is the focus." },
		{ good: "A kind word at the counter can go a long way.", tempting: true, note: "A saying." },
		{ good: "Do your tenants cause significant costs?", tempting: true, note: "A question claims nothing." },
		{ good: "Solid waste is collected on Monday.", tempting: true, note: "A kind of waste." },
		{ good: "Heavy rain causes delays on the two northern lines.", tempting: true, note: "A kind of weather." },
		{ good: "Material costs are booked by the yard.", tempting: true, note: "What material costs." },
		{ good: "We have put a lot of effort into the new timetable.", tempting: true, note: "Pride in work done." },
		{ good: "The major costs are listed below.", tempting: true, note: "It picks, and sizes nothing." },
		{
			good: "Missed boats cost us a significant amount:\n\n- 300 refunds of €40 each\n- €9,000 for hotels",
			tempting: true,
			note: "The list gives the figures.",
		},
		{
			good: "A calamity is defined as a large number of complaints in one night.",
			tempting: true,
			note: "It says what a word means.",
		},
		{ good: "Guests tell us a lot about costs.", tempting: true, note: "How much they say." },
	],
	...judging({
		taken: "It gives a size in words.",
		nothing: "Nothing says how much: neither this sentence nor the next has a figure for it.",
		*judge(argument) {
			for (const passage of argument.passagesWith("quantity")) {
				if (argument.standsUnder(passage, "glossary", "method", "annex")) continue;
				const reading = argument.readingOf(passage);
				const seen = new Set<number>();
				for (const quantity of reading.of("quantity")) {
					if (quantity.quoted || seen.has(quantity.sentence)) continue;
					const range = sizedBy(reading, quantity);
					if (!range) continue;
					const cleared = settledBy(argument, passage, quantity, range);
					if (cleared) {
						yield { passage, range, cleared };
						continue;
					}
					seen.add(quantity.sentence);
					yield { passage, range, hit: hitOf(argument, passage, quantity, range) };
				}
			}
		},
	}),
};

function settledBy(argument: Argument, passage: Passage, quantity: Mention, range: Span): Reason | undefined {
	const reading = argument.readingOf(passage);
	const figure = figureFor(reading, quantity, range);
	if (figure) return { passage, range: figure, because: "A figure says how much." };
	const listed = figureInList(argument, passage, quantity);
	if (listed) return { ...listed, because: "The list that it leads in to gives figures." };
	if (mentionsIn(reading, quantity.sentence, "definition").length > 0)
		return { because: "The sentence says what a word means." };
	return isDenied(reading, quantity) ? { because: "The sentence denies it." } : undefined;
}

function hitOf(argument: Argument, passage: Passage, quantity: Mention, range: Span): Hit {
	const quote = argument.quote(passage, withVerb(argument.readingOf(passage), range, quantity));
	return {
		span: argument.spanOf(passage, range),
		message: `“${quote}”: how much? Put in a figure, even a range; the reader will otherwise supply a smaller one.`,
		fixes: [guided("Put a figure to it", [insertSize(argument, passage, quantity, range)])],
	};
}

/** "Cut refunds significantly": where the adverb stands last, the verb before what is sized belongs to the quotation. */
function withVerb(reading: Reading, range: Span, quantity: Mention): Span {
	if (quantity.start === range.start) return range;
	const { start } = reading.sentences[quantity.sentence]!;
	const before = reading.text.slice(Math.max(start, range.start - 30), range.start);
	const verb = /(?:^|\s)[\p{L}-]{1,20}\s(?:(?:the|our|their|its)\s)?$/u.exec(before)?.[0].trimStart() ?? "";
	return { start: range.start - verb.length, end: range.end };
}

/** "The night desk is under heavy strain:", and the items behind it say how much. */
function figureInList(argument: Argument, passage: Passage, quantity: Mention) {
	const reading = argument.readingOf(passage);
	if (quantity.sentence < reading.sentences.length - 1 || !/:\s*$/u.test(reading.text)) return undefined;
	const next = argument.behind(passage);
	if (next?.kind !== "item") return undefined;
	const figure = figureIn(argument.readingOf(next), 0, ({ tag }) => tag !== "duration");
	return figure && { passage: next, range: figure };
}

/** A figure stands in the sentence or in the next; how many took part, told in a clause before, is none for it. */
function figureFor(reading: Reading, quantity: Mention, range: Span): Mention | undefined {
	const ofTime = OF_TIME.test(reading.text.slice(range.start, range.end));
	const figure = figureIn(
		reading,
		quantity.sentence,
		(amount) =>
			(amount.tag !== "duration" || ofTime) &&
			!countsOthers(reading, amount, quantity) &&
			!(amount.end < quantity.start && countsThings(reading, amount)),
	);
	const next = quantity.sentence + 1;
	if (figure || next >= reading.sentences.length) return figure;
	return figureIn(reading, next, (amount) => (amount.tag !== "duration" || ofTime) && !countsThings(reading, amount));
}

/** What a length of time sizes. */
const OF_TIME =
	/\b(?:time|hours|wait\p{L}*|delay\p{L}*|overtime|queu\p{L}*|effort|longer|shorter|slower|faster|quicker)\b/iu;

/** A date or a score's figure sizes nothing else. */
function figureIn(reading: Reading, sentence: number, counts: (amount: Mention) => boolean): Mention | undefined {
	const attached = attachFigures(reading, sentence);
	return mentionsIn(reading, sentence, "amount").find(
		(amount) => attached.ownerOf(amount)?.kind !== "score" && !isReference(reading, amount) && counts(amount),
	);
}

/** "It has two burners": a sentence on its own that counts a few things in words, neither people nor money nor deeds. */
function countsThings(reading: Reading, amount: Mention): boolean {
	if (amount.tag !== "number" || !FEW_IN_WORDS.test(reading.text.slice(amount.start, amount.end))) return false;
	if (!COUNTED.test(reading.text.slice(amount.end, amount.end + 60))) return false;
	return !(["people", "behaviour", "money", "burden"] as const).some((kind) =>
		mentionsIn(reading, amount.sentence, kind).some(
			({ word }) => word > amount.lastWord && word - amount.lastWord <= 3,
		),
	);
}

const FEW_IN_WORDS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/iu;
const COUNTED = /^ (?!of\b|in\b|out\b|hundred|thousand|million|left\b|\p{L}+ed\b)(?:[\p{L}-]+ )?[\p{L}-]{3,}s\b/iu;

/** "1,912 guests bought it at £18 each, and complaints dropped significantly": people and prices of another clause. */
function countsOthers({ text, sentences }: Reading, { start, end, tag }: Mention, quantity: Mention): boolean {
	if (end > quantity.start || !NEXT_CLAUSE.test(text.slice(end, quantity.start))) return false;
	if (tag === "money") return /^ each\b/iu.test(text.slice(end));
	const before = text.slice(sentences[quantity.sentence]!.start, start);
	return tag === "number" && SERVES.test(before) && /^ \p{Ll}+/u.test(text.slice(end));
}

const NEXT_CLAUSE = /(?:,|\p{L}) and \p{L}/u;
/** Nothing before the count but the name of a callout, or that so many are served. */
const SERVES =
	/^\W*(?:\p{Lu}{3,10}\])?\W*$|\b(?:serve|have|host|welcome|carry|treat|teach)s? (?:about |some |over )?$/u;

/** "Nobody has looked at the huge cost" grants that it is huge. */
function isDenied(reading: Reading, quantity: Mention): boolean {
	if (/\b(?:the|our|its|their|this|these|those) $/iu.test(reading.text.slice(0, quantity.start))) return false;
	return mentionsIn(reading, quantity.sentence, "negation").some(
		(negation) => negation.word < quantity.word && quantity.word - negation.lastWord <= 5,
	);
}
