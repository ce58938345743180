import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
import { attachFigures } from "../../argument/scores/figuring";
import { isReference } from "../../argument/wording/counted";
import { BURDENS } from "../../argument/wording/gain-words";
import { figureInRow, sizeInCell } from "../../argument/wording/size-cells";
import { sizesIn } from "../../argument/wording/size-forms";
import { sizedBy } from "../../argument/wording/sizes";
import type { Hit } from "../../lint/finding";
import { guided } from "../../lint/insertions";
import { judging, type Reason } from "../../lint/judging";
import type { Rule } from "../../lint/rule";
import { insertSize, type SizeInWords } from "../../lint/size-clauses";
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
		{ bad: "Empty crossings «cost us a packet»." },
		{ bad: "The search for a mooring permit «takes ages»." },
		{ bad: "Lost keys take up «a good part of the porter's morning»." },
		{ bad: "Wrong tide tables make for «a great deal of extra work» at the locks." },
		{ bad: "We are «losing lots of anglers» to the lake." },
		{ bad: "«Hardly anybody renews» after the second winter." },
		{ bad: "The «waits at the lock are painfully long»." },
		{ bad: "«Far fewer disputes» would reach the harbour court." },
		{ bad: "Card payment would «make the toll office much cheaper»." },
		{ bad: "A list of berths would «relieve the night porter enormously»." },
		{ bad: "Berth fees go «up steeply» every spring." },
		{ bad: "Refunds go astray «with depressing regularity»." },
		{ bad: "«Many chandlers have moved their accounts to» the rival quay." },
		{ bad: "| Fault | Size |\n|---|---|\n| Lost keys | «Very high» |" },
		{ bad: "Anglers are leaving «in droves» since the new gate." },
		{ bad: "- «Much stronger word of mouth»\n- A quieter quay" },
		{ bad: "Wardens get a «much lighter workload» once the double entry is gone." },
		{ bad: "The «goodwill among boaters will be enormous»." },
		{ bad: "«Many skippers call twice» about the same bill." },
		{ bad: "The café is «losing an absolute fortune» each winter." },
		{ bad: "The searching of papers costs the crews «very much idle» time." },
		{ bad: "«Quite a few boat owners have walked» over the late refunds." },
		{ bad: "Skippers with a buddy are «far more likely to renew»." },
		{ bad: "«Lost keys are costly» for everybody." },
		{ bad: "«Replacing a warden is expensive»." },
		{ bad: "With 640 growers, even a small «rise in renewals would be a large sum»." },
		{ bad: "Berth lettings go up by 40%, along with «significant savings» on print." },
		{ bad: "Besides «considerable savings» on print, lettings go up by 40%." },
		{ bad: "We save £40,000 in post, not to mention a «massive drop» in disputes." },
		{ bad: "The «waits at the lock have become unbearable»." },
		{ bad: "«Most lapsed growers never come back»." },
		{ good: "Most anglers pay at the gate.", tempting: true, note: "Nobody is lost." },
		{ good: "A boiler is expensive, and so we lease it.", tempting: true, note: "A thing with a price, no loss." },
		{ good: "Failed deliveries are expensive: £14 each." },
		{ good: "Older boats are far more likely to sink.", tempting: true, note: "Nobody's choice." },
		{
			good: "Guests were asked whether they are much more likely to return.",
			tempting: true,
			note: "A question of the study.",
		},
		{ good: "Many thanks to the crews who call twice.", tempting: true, note: "Thanks." },
		{ bad: "Re-tying of boats is «enormously expensive» for a port of our kind." },
		{ good: "Gulls come in droves at noon.", tempting: true, note: "Nobody leaves." },
		{ good: "Empty crossings cost us a packet: £310,000 a year." },
		{ good: "Major spending decisions stay with the harbour master.", tempting: true, note: "Who may decide." },
		{ good: "The ferry takes passengers of all ages.", tempting: true, note: "No length of time." },
		{ good: "Most of the porter's morning is quiet.", tempting: true, note: "Nobody loses it." },
		{ good: "A large share of the letters come from anglers.", tempting: true, note: "Post that costs nothing extra." },
		{ good: "The quality of the paint is very high.", tempting: true, note: "A grade of what is there." },
		{ good: "If refunds rise sharply, the trial stops.", tempting: true, note: "Supposed." },
		{ good: "We listened to a great many calls at the lock.", tempting: true, note: "How the study was made." },
		{ good: "Many tenants call to ask for the gate code.", tempting: true, note: "Nothing goes wrong." },
		{ good: "A pontoon was ruled out, as its cost was far too high.", tempting: true, note: "Rejected." },
		{ good: "Nobody waits far too long at the lock.", tempting: true, note: "A denial." },
		{
			good: "| Risk | Size | Response |\n|---|---|---|\n| Storm | Very high | Sail a week later |",
			tempting: true,
			note: "A rating of risks.",
		},
		{ good: "| Fault | Size | Today |\n|---|---|---|\n| Lost keys | Very high | 310 a month |" },
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
			for (const passage of argument.authored) {
				if (passage.sentences.length === 0) continue;
				if (argument.standsUnder(passage, "glossary", "method", "annex")) continue;
				const seen = new Set<number>();
				for (const { quantity, range } of sizesOf(argument, passage)) {
					if (seen.has(quantity.sentence)) continue;
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

interface Sized {
	readonly quantity: SizeInWords;
	readonly range: Span;
}

/** Those that an adjective or an adverb gives to what stands beside it, then those that a phrase or a clause gives. */
function* sizesOf(argument: Argument, passage: Passage): Generator<Sized> {
	const reading = argument.readingOf(passage);
	for (const quantity of reading.of("quantity")) {
		if (quantity.quoted || isAskedOfReaders(reading, quantity)) continue;
		const range = sizedBy(reading, quantity);
		if (range && !IS_ORDER.test(reading.text.slice(range.end))) yield { quantity, range };
	}
	if (argument.standsUnder(passage, "risks") || isHead(passage)) return;
	const cell = sizeInCell(argument, passage);
	if (cell) yield { quantity: cell, range: cell.range };
	for (const sized of sizesIn(reading)) yield { quantity: sized, range: sized.range };
}

/** "Major spending decisions stay with the board": who may decide, and no size of the case. */
const IS_ORDER =
	/^ (?:decisions?|approvals?|authority|powers?|commitments?|requests?|committee|limits?|polic(?:y|ies))\b/iu;

/** "Please allow plenty of time", "many thanks to the crews". */
function isAskedOfReaders({ text, sentences }: Reading, { sentence }: SizeInWords): boolean {
	return ASKED_OF_READERS.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end));
}

const ASKED_OF_READERS = /^\W*(?:please|thanks?|thank you|(?:many|our) thanks|kindly)\b/iu;

function isHead({ row }: Passage): boolean {
	return row !== undefined && row === row.table.header;
}

function settledBy(argument: Argument, passage: Passage, quantity: SizeInWords, range: Span): Reason | undefined {
	const reading = argument.readingOf(passage);
	const figure = figureFor(reading, quantity, range);
	if (figure) return { passage, range: figure, because: "A figure says how much." };
	const listed = figureInList(argument, passage, quantity);
	if (listed) return { ...listed, because: "The list that it leads in to gives figures." };
	const beside = figureInRow(argument, passage);
	if (beside) return { ...beside, because: "The row gives a figure." };
	if (mentionsIn(reading, quantity.sentence, "definition").length > 0 || definesTerm(reading, quantity))
		return { because: "The sentence says what a word means." };
	return isDenied(reading, quantity) ? { because: "The sentence denies it." } : undefined;
}

/** "By a “major incident” we mean": the words in quotation marks are what is defined. */
function definesTerm({ text, sentences }: Reading, { sentence, start }: SizeInWords): boolean {
	return (
		/["“]$/u.test(text.slice(0, start)) &&
		DEFINES.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end))
	);
}

const DEFINES = /\b(?:we mean|means?|stands for|refers to)\b|["”] is (?:one|an?|any)\b/iu;

function hitOf(argument: Argument, passage: Passage, quantity: SizeInWords, range: Span): Hit {
	const quote = argument.quote(passage, withVerb(argument.readingOf(passage), range, quantity));
	return {
		span: argument.spanOf(passage, range),
		message: `“${quote}”: how much? Put in a figure, even a range; the reader will otherwise supply a smaller one.`,
		fixes: [guided("Put a figure to it", [insertSize(argument, passage, quantity, range)])],
	};
}

/** "Cut refunds significantly": where the adverb stands last, the verb before what is sized belongs to the quotation. */
function withVerb(reading: Reading, range: Span, quantity: SizeInWords): Span {
	if (quantity.start === range.start) return range;
	const { start } = reading.sentences[quantity.sentence]!;
	const before = reading.text.slice(Math.max(start, range.start - 30), range.start);
	const verb = /(?:^|\s)[\p{L}-]{1,20}\s(?:(?:the|our|their|its)\s)?$/u.exec(before)?.[0].trimStart() ?? "";
	return { start: range.start - verb.length, end: range.end };
}

/** "The night desk is under heavy strain:", and the items behind it say how much. */
function figureInList(argument: Argument, passage: Passage, quantity: SizeInWords) {
	const reading = argument.readingOf(passage);
	if (quantity.sentence < reading.sentences.length - 1 || !/:\s*$/u.test(reading.text)) return undefined;
	const next = argument.behind(passage);
	if (next?.kind !== "item") return undefined;
	const figure = figureIn(argument.readingOf(next), 0, ({ tag }) => tag !== "duration");
	return figure && { passage: next, range: figure };
}

/** "Many customers call twice": how often each does it, and not how many do. */
function saysHowOften({ text }: Reading, { start, end }: Span): boolean {
	return /^(?:once|twice|thrice|(?:two|three|2|3) times)$/iu.test(text.slice(start, end));
}

/** A figure stands in the sentence or in the next; how many took part, told in a clause before, is none for it. */
function figureFor(reading: Reading, quantity: SizeInWords, range: Span): Mention | undefined {
	const ofTime = OF_TIME.test(reading.text.slice(range.start, range.end));
	const figure = figureIn(
		reading,
		quantity.sentence,
		(amount) =>
			(amount.tag !== "duration" || ofTime) &&
			!saysHowOften(reading, amount) &&
			!countsOthers(reading, amount, quantity) &&
			!sizesAnother(reading, amount, quantity) &&
			!countsThings(reading, amount) &&
			!namesThing(reading, amount),
	);
	const next = quantity.sentence + 1;
	if (figure || next >= reading.sentences.length) return figure;
	const ofSpending = OF_SPENDING.test(reading.text.slice(range.start, range.end));
	return figureIn(
		reading,
		next,
		(amount) =>
			(amount.tag !== "duration" || ofTime) &&
			!countsThings(reading, amount) &&
			!namesThing(reading, amount) &&
			(ofSpending || !isAskedFor(reading, amount)),
	);
}

/** What a sum that is asked for sizes too. */
const OF_SPENDING = /\b(?:costs?|outlay|spend\p{L}*|budget|investments?|price|funds?|funding|sum|money)\b/iu;

/** "We therefore ask the board for £95,000": what the remedy costs, and not what was sized. */
function isAskedFor({ text, sentences }: Reading, { sentence, start, tag }: Mention): boolean {
	return tag === "money" && ASKED_FOR.test(text.slice(sentences[sentence]!.start, start));
}

const ASKED_FOR =
	/\b(?:ask(?:s|ed|ing)?|request\p{L}*|seek(?:s|ing)?|appl(?:y|ies)|approv\p{L}+|sanction\p{L}*|grant|allocat\p{L}+|allot|release)\b[^.;]{0,120}$/iu;

/** "Notice 14", "between nine and eleven": the number is a name, or a time of day. */
function namesThing({ text }: Reading, { start, end, tag }: Mention): boolean {
	if (tag !== "number") return false;
	const before = text.slice(Math.max(0, start - 24), start);
	if (/^\d{1,4}\p{L}?$/u.test(text.slice(start, end)) && NAMED_BY_NUMBER.test(before)) return true;
	return (
		FEW_IN_WORDS.test(text.slice(start, end)) &&
		TIME_OF_DAY.test(before) &&
		/^(?: and|\s*[.,;:]|$)/u.test(text.slice(end))
	);
}

const NAMED_BY_NUMBER =
	/\b(?:notice|form|route|line|sprint|room|ward|gate|platform|unit|block|building|terminal|zone|level|floor|bay|pier|track|page|annex|appendix|table|figure|version|section|chapter|week|wk|day|shop|store|depot|district|clinic|version|release|article|clause|paragraph|no\.|number)s? $/iu;
const TIME_OF_DAY = /\b(?:between|at|after|before|until|till|by|from|past|to|and) $/iu;

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
	if (isOne(reading.text, amount)) return true;
	if (RATED.test(reading.text.slice(amount.end, amount.end + 50))) return false;
	if (!COUNTED.test(reading.text.slice(amount.end, amount.end + 60))) return false;
	return !(["people", "behaviour", "money", "burden"] as const).some((kind) =>
		mentionsIn(reading, amount.sentence, kind).some(
			({ word }) => word > amount.lastWord && word - amount.lastWord <= 3,
		),
	);
}

/** "One permit": no more than "a permit", unless it is one in so many. */
function isOne(text: string, { start, end }: Span): boolean {
	return ONE.test(text.slice(start, end)) && OF_A_KIND.test(text.slice(end, end + 30));
}

const ONE = /^one$/iu;
const OF_A_KIND =
	/^ (?!in\b|of\b|out\b|hundred|thousand|million|per\b|an?\b|day\b|week\b|month\b|hour\b|euro|pound|dollar)\p{L}/iu;
const FEW_IN_WORDS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/iu;
/** "Three trips each", "two calls a tenant": then it does size. */
const RATED = /^ (?:[\p{L}-]+ ){0,3}(?:each|apiece|per|every|an?)\b/iu;
const COUNTED = /^ (?!of\b|in\b|out\b|hundred|thousand|million|left\b|\p{L}+ed\b)(?:[\p{L}-]+ )?[\p{L}-]{3,}s\b/iu;

/** "1,912 guests bought it at £18 each, and complaints dropped significantly": people and prices of another clause. */
function countsOthers({ text, sentences }: Reading, { start, end, tag }: Mention, quantity: SizeInWords): boolean {
	if (end > quantity.start) return false;
	const opening = text.slice(sentences[quantity.sentence]!.start, start);
	if (tag === "number" && AMONG.test(opening) && PEOPLE_COUNTED.test(text.slice(end))) return true;
	if (!NEXT_CLAUSE.test(text.slice(end, quantity.start))) return false;
	if (tag === "money") return /^ each\b/iu.test(text.slice(end));
	return tag === "number" && SERVES.test(opening) && /^ \p{Ll}+/u.test(text.slice(end));
}

/** "With 640 skippers, even a small gain is a huge sum": how many there are of them, and not how much it is. */
const AMONG =
	/^\W*(?:with|among|across|given|having) (?:(?:our|the|its|some|about|around|over|more than|nearly|all) ){0,2}$/iu;
const PEOPLE_COUNTED = new RegExp(
	`^ (?!(?:[\\p{L}-]+ ){0,2}?(?:${BURDENS}))(?:[\\p{L}-]+ ){0,2}?\\p{L}{3,}(?:s|people|staff)\\b[^,.;]{0,40},`,
	"iu",
);

/** "Fares up by 9%, apart from considerable savings on paper": the figure belongs to the one, the words to the other. */
function sizesAnother({ text, sentences }: Reading, { start, end }: Mention, quantity: SizeInWords): boolean {
	// What a fix has left to fill in is there for these very words.
	if (text[start] === "[") return false;
	if (end <= quantity.start)
		return BESIDES_BEHIND.test(text.slice(end, quantity.start)) || ONE_STEP.test(text.slice(start, end));
	const opening = text.slice(sentences[quantity.sentence]!.start, quantity.start);
	return BESIDES_FIRST.test(opening) && /,\s/u.test(text.slice(quantity.end, start));
}

/** "Even one point of churn is a huge sum": what is sized is one of them. */
const ONE_STEP = /^(?:one|1|a single)(?: (?:percentage )?points?| per ?cent| ?%)/iu;
const BESIDES =
	"apart from|aside from|besides|in addition to|as well as|along with|together with|coupled with|combined with|not to mention|to say nothing of|on top of|over and above|alongside|quite apart from";
const BESIDES_BEHIND = new RegExp(
	`\\b(?:${BESIDES})\\s(?!th(?:is|at|ese|ose)\\b)(?:(?:an?|some|the|our|also|very|quite)\\s){0,2}$`,
	"iu",
);
const BESIDES_FIRST = new RegExp(`^\\W*(?:${BESIDES})\\s(?:(?:an?|some|the|our|very|quite)\\s){0,2}$`, "iu");

const NEXT_CLAUSE = /(?:,|\p{L}) and \p{L}/u;
/** Nothing before the count but the name of a callout, or that so many are served. */
const SERVES =
	/^\W*(?:\p{Lu}{3,10}\])?\W*$|\b(?:serve|have|host|welcome|carry|treat|teach)s? (?:about |some |over )?$/u;

/** "Nobody has looked at the huge cost" grants that it is huge. */
function isDenied(reading: Reading, quantity: SizeInWords): boolean {
	if (/\b(?:the|our|its|their|this|these|those) $/iu.test(reading.text.slice(0, quantity.start))) return false;
	return mentionsIn(reading, quantity.sentence, "negation").some(
		({ start, end }) =>
			end <= quantity.start &&
			!/^ (?:to mention|only|just|merely)\b/iu.test(reading.text.slice(end, end + 12)) &&
			!(WHICH.test(reading.text.slice(0, start)) && LEADS_TO.test(reading.text.slice(end, quantity.start))) &&
			!AS_SUBJECT.test(reading.text.slice(end, quantity.start)) &&
			wordsIn(reading.text.slice(end, quantity.start)) <= WORDS_FROM_A_DENIAL,
	);
}

/** "Requests that nobody answers lead to": what is denied is over when the size comes. */
const WHICH = /\b(?:that|which|who|whose|where) $/iu;
/** "Guests not turning up is a huge problem": the denial belongs to the subject. */
const AS_SUBJECT = /^ \p{L}+ing\b.*\s(?:is|are|was|were|costs?|has|have)\s/iu;
const LEADS_TO = /\s(?:leads? to|caus(?:e|es|ed)|means?|meant|costs?|results? in|brings?|makes?|takes?|creates?) /iu;
const WORDS_FROM_A_DENIAL = 4;

function wordsIn(text: string): number {
	return text.match(WORD)?.length ?? 0;
}

const WORD = /[\p{L}\p{N}’']+/gu;
