import type { Argument } from "../../argument/argument";
import { attachFigures } from "../../argument/figuring";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
import type { Hit } from "../../lint/finding";
import { insertClause } from "../../lint/insertions";
import { judging, type Reason } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
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
		{ bad: "Fees to agents are a «considerable sum» each year." },
		{ good: "Guests tell us a lot about costs.", tempting: true, note: "How much they say." },
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
					const cleared = settledBy(passage, reading, quantity);
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

function settledBy(passage: Passage, reading: Reading, quantity: Mention): Reason | undefined {
	const figure = figureFor(reading, quantity.sentence);
	if (figure) return { passage, range: figure, because: "A figure says how much." };
	return isDenied(reading, quantity) ? { because: "The sentence denies it." } : undefined;
}

function hitOf(argument: Argument, passage: Passage, quantity: Mention, range: Span): Hit {
	const quote = argument.quote(passage, withVerb(argument.readingOf(passage), range, quantity));
	return {
		span: argument.spanOf(passage, range),
		message: `“${quote}”: how much? Put in a figure, even a range; the reader will otherwise supply a smaller one.`,
		fixes: [
			{
				kind: "guided" as const,
				title: "Put a figure to it",
				edits: [insertClause(argument, passage, quantity.sentence, " (about [amount] a year)")],
			},
		],
	};
}

const WORDS_TO_WHAT_IS_SIZED = 4;

/** "Cut refunds significantly": where the adverb stands last, the verb before what is sized belongs to the quotation. */
function withVerb(reading: Reading, range: Span, quantity: Mention): Span {
	if (quantity.start === range.start) return range;
	const { start } = reading.sentences[quantity.sentence]!;
	const before = reading.text.slice(Math.max(start, range.start - 30), range.start);
	const verb = /(?:^|\s)[\p{L}-]{1,20}\s(?:(?:the|our|their|its)\s)?$/u.exec(before)?.[0].trimStart() ?? "";
	return { start: range.start - verb.length, end: range.end };
}

/** The quantity and what it sizes; undefined where it sizes no benefit, cost or problem. */
function sizedBy(reading: Reading, quantity: Mention): Span | undefined {
	const { start, end } = reading.sentences[quantity.sentence]!;
	if (reading.text.slice(start, end).trimEnd().endsWith("?")) return undefined;
	if (/statistic\w*\s+$/iu.test(reading.text.slice(Math.max(0, quantity.start - 16), quantity.start))) return undefined;
	if (/^a long way$/iu.test(reading.text.slice(quantity.start, quantity.end)))
		return TOWARDS.test(reading.text.slice(quantity.end)) ? quantity : undefined;
	if (
		/^ about\b/u.test(reading.text.slice(quantity.end, quantity.end + 7)) &&
		/^a lot$/iu.test(wordsOf(reading, quantity))
	)
		return undefined;
	if (WEAK.test(wordsOf(reading, quantity))) return isPromisedSize(reading, quantity) ? quantity : undefined;
	const losing = thoseWhoLeave(reading, quantity);
	if (losing || quantity.tag === "many") return losing;
	const candidates = (["benefit", "behaviour", "money", quantity.tag === "adverb" ? "change" : "burden"] as const)
		.flatMap((kind) => mentionsIn(reading, quantity.sentence, kind))
		.filter(
			(candidate) =>
				candidate.lastWord === quantity.word - 1 || !NO_SIZE.test(reading.text.slice(candidate.start, candidate.end)),
		)
		.filter((candidate) => candidate.kind !== "burden" || !isSupposed(reading, quantity));
	if (quantity.tag !== "adverb" && IS.test(reading.text.slice(start, quantity.start)))
		return saidOf(reading, quantity, candidates);
	if (quantity.tag === "predicate") return undefined;
	let best: Mention | undefined;
	for (const candidate of candidates) {
		const after = candidate.word - quantity.lastWord;
		const before = quantity.word - candidate.lastWord;
		const isNear =
			(after > 0 && after <= WORDS_TO_WHAT_IS_SIZED) ||
			(quantity.tag === "adverb" && before > 0 && before <= WORDS_TO_WHAT_IS_SIZED);
		if (!isNear || isParted(reading, quantity, candidate) || describesAnother(reading, candidate)) continue;
		if (!best || Math.abs(candidate.word - quantity.word) < Math.abs(best.word - quantity.word)) best = candidate;
	}
	if (!best) return undefined;
	const { lastWord } = best;
	const rest = candidates.find((candidate) => candidate.word === lastWord + 1 && candidate.word > quantity.word);
	return { start: Math.min(best.start, quantity.start), end: Math.max((rest ?? best).end, quantity.end) };
}

/** "Good reduction in complaints", as an item or behind "brings": elsewhere it grades. */
function isPromisedSize(reading: Reading, quantity: Mention): boolean {
	const { start } = reading.sentences[quantity.sentence]!;
	return BRINGS.test(reading.text.slice(start, quantity.start));
}

const WEAK = /^(?:good|decent|nice|fair)\s\p{L}+$/iu;
const BRINGS = /^\W*$|\b(?:brings?|gives?|expect|sees?|gets?|achieve|yields?|delivers?|make|to|in)\s(?:an?\s)?$/iu;

function wordsOf(reading: Reading, { start, end }: Span): string {
	return reading.text.slice(start, end);
}

/** "It could add a lot of effort": what may come weighs on nobody yet. */
function isSupposed(reading: Reading, quantity: Mention): boolean {
	return mentionsIn(reading, quantity.sentence, "hypothesis").some((mention) => mention.word < quantity.word);
}

/** "Goodwill among the team" is no payment, and "up front" no rise. */
const NO_SIZE = /^(?:goodwill|up|down|moving|move|drive|remain\w*)$/iu;

const IS = /\b(?:is|are|was|were|be|been)\s(?:(?:very|really|quite|so|truly|also)\s)?$/iu;
const CLAUSE_ENDS = /^\s*(?:[.,;!)]|$|(?:and|but|for us|in|on|this|next)\b)/iu;
const WORDS_TO_A_SUBJECT = 12;

/** "The impact on the income statement will be considerable": the subject of the sentence is what is sized. */
function saidOf(reading: Reading, quantity: Mention, candidates: readonly Mention[]): Span | undefined {
	if (!CLAUSE_ENDS.test(reading.text.slice(quantity.end))) return sizedPredicate(reading, quantity, candidates);
	const { start } = reading.sentences[quantity.sentence]!;
	const subject = candidates.find(
		(candidate) =>
			candidate.end < quantity.start &&
			quantity.word - candidate.lastWord <= WORDS_TO_A_SUBJECT &&
			!/[,;:()–—]|\b(?:and|but|while|because|if|that|which)\b/u.test(
				reading.text.slice(candidate.end, quantity.start),
			) &&
			!/\b(?:of|for|with|by)\s(?:the |our )?$/iu.test(reading.text.slice(start, candidate.start)) &&
			!describesAnother(reading, candidate),
	);
	return subject && { start: subject.start, end: quantity.end };
}

/** "Repeat calls are a huge drain": after the verb the quantity sizes a noun of its own. */
function sizedPredicate(reading: Reading, quantity: Mention, candidates: readonly Mention[]): Span | undefined {
	const noun = candidates.find((candidate) => candidate.word === quantity.lastWord + 1);
	const isCompared = /^[^,;]* than\b/u.test(reading.text.slice(quantity.end, quantity.end + 30));
	return isCompared || quantity.tag === "predicate" || !noun || describesAnother(reading, noun)
		? undefined
		: { start: quantity.start, end: noun.end };
}

const MANY = /many$|of$|^(?:countless|numerous)$/iu;
const LEAVES =
	/^(?:\s(?!to\s)\w+){0,2}?\s(?:(?:have|has|had)\s)?(?:(?:leave|left|quit)(?!\s(?:an?|the|their|his|her|it|some|no)\b)|cancel|cancelled|complain|complained|switch|switched|shifted|(?:g[io]ven?|gave) up|went (?:away|dormant|elsewhere)|gone|stopped \w+ing|(?:are |is )?(?:going|moving|shifting|switching) (?:to|away|elsewhere)|withdr[ae]w|withdrawn|(?:do not|don['’]t|did not|didn['’]t|never|no longer) (?:turn up|show up|return|repeat|come(?: back)?|renew|rebook|reorder|visit|buy|book|pay|make it|finish))\b/iu;

/** "Many guests do not come back": how many? */
function thoseWhoLeave(reading: Reading, quantity: Mention): Span | undefined {
	if (!MANY.test(reading.text.slice(quantity.start, quantity.end))) return undefined;
	const who = mentionsIn(reading, quantity.sentence, "people").find(
		(people) => people.word > quantity.lastWord && people.word - quantity.lastWord <= 4,
	);
	const from = who?.end ?? quantity.end;
	const deed = LEAVES.exec(reading.text.slice(from, from + 60));
	return deed && (who || /^\s\w+$/u.test(deed[0])) ? { start: quantity.start, end: from + deed[0].length } : undefined;
}

function isParted(reading: Reading, one: Mention, other: Mention): boolean {
	const between = reading.text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
	return /[,;:.()–—]|\b(?:and|but|while|of the|is|are|was|were|(?:lines|areas|units|kinds|types|parts) of)\b/u.test(
		between,
	);
}

/** "This would go a long way towards a cure" sizes a step; "a smile goes a long way" is a saying. */
const TOWARDS = /^\s+(?:to|towards?|in)\b/iu;

/** In "a strong retention focus" it is the focus that is strong. */
function describesAnother(reading: Reading, candidate: Mention): boolean {
	return ANOTHER.test(reading.text.slice(candidate.end, candidate.end + 16));
}

/** Nouns that make of a benefit or a cost the name of something that no figure sizes. */
const ANOTHER =
	/^[\s-](?:agenda|analysts?|cases?|culture|departments?|focus|functions?|initiatives?|leaders?|managers?|mindset|models?|objectives?|owners?|partners?|plans?|positions?|process(?:es)?|programmes?|programs?|projects?|propositions?|reviews?|status|strateg(?:y|ies)|systems?|teams?|tools?|units?)\b/iu;

/** A figure stands in the sentence or in the next: a length of time, a date or a score's figure sizes nothing else. */
function figureFor(reading: Reading, sentence: number): Mention | undefined {
	for (const index of [sentence, sentence + 1]) {
		if (index >= reading.sentences.length) return undefined;
		const attached = attachFigures(reading, index);
		const figure = mentionsIn(reading, index, "amount").find(
			(amount) => amount.tag !== "duration" && attached.ownerOf(amount)?.kind !== "score",
		);
		if (figure) return figure;
	}
	return undefined;
}

function isDenied(reading: Reading, quantity: Mention): boolean {
	return mentionsIn(reading, quantity.sentence, "negation").some(
		(negation) => negation.word < quantity.word && quantity.word - negation.lastWord <= 5,
	);
}
