import type { Argument } from "../../argument/argument";
import type { Reading } from "../../argument/reading";
import { cheapestIn, finestIn, isLowestRank, isTopRank, mayBeCheapest } from "../../argument/wording/rival-promises";
import { isAim, isNoPromise, isPromised, without, wordsOf } from "../../argument/worth/promised-words";
import type { Fix, Hit } from "../../lint/finding";
import { sentenceFix } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import type { Passage, Span, Table } from "../../text/document";

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
		{ bad: "We'll be «the highest-rated, lowest-cost operator» of the coast." },
		{ bad: "Passengers will enjoy «world-class service at the lowest fares»." },
		{ bad: "Anglers will get «the best advice on the coast at the lowest prices»." },
		{ bad: "- «All of this while running the leanest crew» in the north" },
		{ bad: "The desk becomes a model by offering «world-class hospitality at the lowest cost» per berth." },
		{ bad: "We shall give «the best service in the north while cutting overheads»." },
		{ bad: "We want «the best arrivals hall on the coast at the lowest staffing cost» of any port." },
		{ bad: "Visitors get an «outstanding, caring service whilst we bring our cost per visit to the bottom» quartile." },
		{ bad: "- «World-class hospitality whilst lowering our overheads»" },
		{ bad: "We shall «serve anglers better than any other harbour and run the cheapest» quay in the land." },
		{ bad: "Lodgers will have «the finest care in the county. The trust will spend less on it than any other» trust." },
		{ bad: "- «The warmest welcome» of all ferry lines\n- The lowest crew cost of all ferry lines" },
		{ bad: "- «The leanest staffing» of any inn\n- Hospitality that is second to none" },
		{ bad: "| Aim | Rank by 2028 |\n|---|---|\n| Care for lodgers | «First» |\n| Cost per lodger | Lowest |" },
		{
			bad: "| For whom | What we promise |\n|---|---|\n| Skippers | «The best advice» on the coast |\n| The board | The lowest cost per berth |",
		},
		{ bad: "«Nobody will look after skippers better, and nobody will do it for less»." },
		{ bad: "By 2028 the port has «unbeatable service, unbeatable cost»." },
		{
			good: "The highest-rated pier has the lowest cost per visit.",
			tempting: true,
			note: "How it is, and no promise.",
		},
		{
			good: "We want the best-rated vendor with the lowest cost.",
			tempting: true,
			note: "What is bought, and not what is promised.",
		},
		{
			good: "Ferry care took the prize for best service in 2025. The lowest cost per crossing was £4.",
			tempting: true,
			note: "A prize, and a figure of its own.",
		},
		{
			good: "- Lowest cost per berth: Hull, £14\n- Best service rating: Leith, 4.6 stars",
			tempting: true,
			note: "Facts in a list.",
		},
		{
			good: "- The best advice on the coast\n- The lowest cost per berth of any port\n\nThe two go together only where the skipper books online, as 61% do.",
			tempting: true,
			note: "What follows says when.",
		},
		{
			good: "| Option | Service | Cost |\n|---|---|---|\n| Night clerk | Best | £90,000 |\n| Machine | Fair | Lowest |",
			tempting: true,
			note: "A choice between two.",
		},
		{
			good: "We must choose between the best service on the coast and the lowest cost.",
			tempting: true,
			note: "A choice.",
		},
		{
			good: "The best support will go to the crews with the lowest wages, who are owed it.",
			tempting: true,
			note: "Whom the help is for.",
		},
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
			if (passage.sentences.length === 0 || !mayBeCheapest(argument.readingOf(passage))) continue;
			if (argument.standsUnder(passage, "glossary", "method", "example", "annex")) continue;
			const conflict =
				passage.kind === "cell"
					? conflictInTable(argument, passage)
					: (conflictInPassage(argument, passage) ?? conflictInList(argument, passage));
			if (conflict) yield hitOf(argument, conflict);
		}
	},
};

/** Both promises, in the order of the text. */
interface Conflict {
	readonly first: Promised;
	/** The other one, where it stands in another passage. */
	readonly other?: Promised;
	readonly fixes: readonly Fix[];
}

interface Promised {
	readonly passage: Passage;
	readonly range: Span;
}

function hitOf(argument: Argument, { first, other, fixes }: Conflict): Hit {
	const words = [first, ...(other ? [other] : [])].map(({ passage, range }) => `“${argument.quote(passage, range)}”`);
	const related = other && {
		message: "The other promise.",
		span: argument.spanOf(other.passage, other.range),
	};
	return {
		span: argument.spanOf(first.passage, first.range),
		message: `${words.join(" and ")} ${other ? "promise" : "promises"} two things that pull in opposite directions. Say what makes both possible, or which comes first.`,
		...(related ? { related: [related] } : {}),
		fixes,
	};
}

function fixBehind(argument: Argument, passage: Passage, sentence: number): Fix {
	return sentenceFix(argument, passage, sentence, "Say what makes both possible", HOW_IT_IS_POSSIBLE);
}

const HOW_IT_IS_POSSIBLE =
	"It is possible because [mechanism] removes [number] [contacts or errors] a year, worth [amount].";

/** In one sentence, or in two that follow one another. */
function conflictInPassage(argument: Argument, passage: Passage): Conflict | undefined {
	const reading = argument.readingOf(passage);
	const count = reading.sentences.length;
	for (let sentence = 0; sentence < count; sentence++) {
		const words = wordsOf(reading, sentence);
		const cheapest = cheapestIn(words);
		if (!cheapest) continue;
		const found =
			within(reading, sentence, words, cheapest) ??
			(sentence + 1 < count ? across(reading, sentence, sentence + 1) : undefined) ??
			(sentence > 0 ? across(reading, sentence - 1, sentence) : undefined);
		if (!found || reading.isQuoted(found.start) || isExplained(argument, passage, found)) continue;
		const last = reading.sentences.findIndex(({ end }) => found.end <= end);
		return { first: { passage, range: found }, fixes: [fixBehind(argument, passage, last)] };
	}
	return undefined;
}

/** From the first promise to the second, in one sentence. */
function within(reading: Reading, sentence: number, words: string, cheapest: Span): Span | undefined {
	const finest = finestIn(words);
	if (!finest) return undefined;
	const range = over(words, finest, cheapest);
	const between = words.slice(Math.min(finest.end, cheapest.end), Math.max(finest.start, cheapest.start));
	if (OR.test(between) || isNoPromise(reading, sentence, [finest, cheapest])) return undefined;
	if (!AT_ONCE.test(between) && !isPromised(words)) return undefined;
	return moved(range, reading.sentences[sentence]!.start);
}

/** "…the lowest cost" and "…with the best service" in one breath, as a slogan has it; what stands apart must be promised. */
const AT_ONCE = /^\W*(?:[\p{L}-]+ ){0,5}?(?:at|with|and|while|whilst|for|on)\b.{0,40}$/iu;
const OR = /\b(?:or|versus|vs|nor)\b/iu;

/** In two sentences, the one of which promises and the other goes on. */
function across(reading: Reading, one: number, two: number): Span | undefined {
	const words = [wordsOf(reading, one), wordsOf(reading, two)] as const;
	const finest = [finestIn(words[0]), finestIn(words[1])] as const;
	const cheapest = [cheapestIn(words[0]), cheapestIn(words[1])] as const;
	const before = cheapest[1] ? finest[0] : cheapest[0];
	const behind = cheapest[1] ? cheapest[1] : finest[1];
	if (!before || !behind) return undefined;
	if (!isPromised(words[0]) || !isPromised(words[1]) || !words.some(isAim)) return undefined;
	if (isNoPromise(reading, one, [before]) || isNoPromise(reading, two, [behind])) return undefined;
	const first = moved(over(words[0], before, before), reading.sentences[one]!.start);
	return { start: first.start, end: reading.sentences[two]!.start + behind.end };
}

function over(words: string, one: Span, other: Span): Span {
	const start = Math.min(one.start, other.start);
	const article = /\bthe $/iu.test(words.slice(0, start)) ? 4 : 0;
	return { start: start - article, end: Math.max(one.end, other.end) };
}

function moved({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}

/** In two items of a list, or in an item and its lead-in. */
function conflictInList(argument: Argument, passage: Passage): Conflict | undefined {
	const { item } = passage;
	if (!item || item.list.items.length > MOST_ITEMS) return undefined;
	const { leadIn } = item.list;
	if (leadIn && NO_AIMS.test(leadIn.prose)) return undefined;
	if (NO_AIMS.test(passage.section.heading?.prose ?? "")) return undefined;
	const cheap = promiseIn(argument, passage, cheapestIn);
	if (!cheap) return undefined;
	for (const sibling of item.list.items) {
		const [opening] = sibling.passages;
		const fine = opening && sibling !== item ? promiseIn(argument, opening, finestIn) : undefined;
		if (!fine) continue;
		const pair = fine.passage.start < cheap.passage.start ? ([fine, cheap] as const) : ([cheap, fine] as const);
		if (item.list.items.some(({ passages }) => passages.some(({ prose }) => TRADES.test(prose)))) return undefined;
		const last = item.list.items.at(-1)!.passages.at(-1);
		if (last && isExplainedBehind(argument, last)) return undefined;
		const { passage: end } = pair[1];
		return {
			first: pair[0],
			other: pair[1],
			fixes: [fixBehind(argument, end, end.sentences.length - 1)],
		};
	}
	return undefined;
}

const MOST_ITEMS = 12;

/** The promise of an item or a cell: what it says of today, of others or not at all is none. */
function promiseIn(
	argument: Argument,
	passage: Passage,
	find: (words: string) => Span | undefined,
): Promised | undefined {
	const reading = argument.readingOf(passage);
	for (const sentence of reading.sentences.keys()) {
		const words = wordsOf(reading, sentence);
		const found = find(words);
		if (!found || !isPromised(words) || isNoPromise(reading, sentence, [found])) continue;
		const range = moved(over(words, found, found), reading.sentences[sentence]!.start);
		if (
			reading.isQuoted(range.start) ||
			MECHANISM.test(without(reading.text.slice(reading.sentences[sentence]!.start), [found]))
		)
			continue;
		return { passage, range };
	}
	return undefined;
}

/** In two cells of a row, or of two rows: said in words, or as a rank beside what is measured. */
function conflictInTable(argument: Argument, cell: Passage): Conflict | undefined {
	const { row } = cell;
	if (!row || row.index < 0 || !isTableOfAims(row.table, cell)) return undefined;
	const cheap = inCell(argument, cell, cheapestIn, isLowestRank);
	if (!cheap) return undefined;
	for (const other of row.table.rows) {
		for (const each of other.cells) {
			const fine = inCell(argument, each, finestIn, isTopRank);
			if (!fine) continue;
			if (row.table.rows.some(({ cells }) => cells.some(({ prose }) => TRADES.test(prose)))) return undefined;
			const last = row.table.rows.at(-1)!.cells.at(-1)!;
			if (isExplainedBehind(argument, last)) return undefined;
			if (each === cell) return { first: fine, fixes: [] };
			const [first, second] = fine.passage.start < cheap.passage.start ? [fine, cheap] : [cheap, fine];
			return { first, other: second, fixes: [] };
		}
	}
	return undefined;
}

function inCell(
	argument: Argument,
	cell: Passage,
	find: (words: string) => Span | undefined,
	isRank: (measure: string, rank: string) => boolean,
): Promised | undefined {
	if (cell.sentences.length === 0) return undefined;
	const said = promiseIn(argument, cell, find);
	if (said) return said;
	const label = cell.row!.cells[0]!;
	const head = cell.row!.table.header.cells[cell.column!]!;
	const measure = label === cell ? head.prose : `${label.prose} | ${head.prose}`;
	if (!isRank(measure, cell.prose)) return undefined;
	const { text } = argument.readingOf(cell);
	return { passage: cell, range: { start: 0, end: text.length } };
}

/** A table of aims and no comparison of offers, with the words of its head, of what stands over it or of the cell. */
function isTableOfAims({ header, leadIn }: Table, cell: Passage): boolean {
	const around = [
		cell.row?.cells[0]?.prose ?? "",
		...header.cells.map(({ prose }) => prose),
		leadIn?.prose ?? "",
		cell.section.heading?.prose ?? "",
	].join(" | ");
	return !NO_AIMS.test(around) && (AIMS.test(around) || isAim(cell.prose));
}

const AIMS =
	/\b(?:aims?|goals?|targets?|objectives?|ambitions?|promis\p{L}+|visions?|missions?|pledges?|commitments?|outcomes?|results?|will|shall|gets?|wants?|by 20\d\d|in 20(?:2[6-9]|3\d)|20(?:2[7-9]|3\d)|where we|places?|position|standing|rank|benefits?|offers? to|for whom|principles?|strategy|priorit(?:y|ies)|delivers?|proposition)\b/iu;
/** Offers that are compared, what others have or want, and what is weighed. */
const NO_AIMS =
	/\b(?:options?|suppliers?|vendors?|bidders?|bids?|tenders?|quotes|criteri(?:a|on)|weight(?:ing)?|competitors?|rivals?|alternatives?|awards?|either|choose|choice|trade-?offs?|asked|found|surveyed|said|importance|scenarios?|risks?|myths?|mistakes?|not)\b/iu;

/** What follows, or a neighbour, says how the one brings the other, or which of them gives way. */
function isExplained(argument: Argument, passage: Passage, range: Span): boolean {
	const reading = argument.readingOf(passage);
	const sentence = reading.sentences.findIndex(({ end }) => range.start < end);
	const { start } = reading.sentences[sentence]!;
	const words = reading.text.slice(start);
	const promised = reading.text.slice(range.start, range.end);
	const spans = [finestIn(promised), cheapestIn(promised)].filter((span) => span !== undefined);
	const rest = without(
		words,
		spans.map((span) => moved(span, range.start - start)),
	);
	if (MECHANISM.test(rest) || TRADES.test(rest)) return true;
	if (THEREFORE.test(words) && sentence > 0 && /\d/u.test(wordsOf(reading, sentence - 1))) return true;
	return isExplainedBehind(argument, passage);
}

const THEREFORE =
	/^\W*(?:so|thus|hence|therefore|that is how|this is how|that way|in this way|as a result|the result)\b/iu;

/** "The two go together only where…", "This works because…": the next block turns back to them. */
function isExplainedBehind(argument: Argument, passage: Passage): boolean {
	const next = argument.behind(passage);
	if (!next || next.kind === "heading" || next.sentences.length === 0) return false;
	const opening = wordsOf(argument.readingOf(next), 0);
	return TRADES.test(opening) || (TURNS_BACK.test(opening) && (MECHANISM.test(opening) || ONLY_WHERE.test(opening)));
}

const TURNS_BACK =
	/^\W*(?:this|it|both|the two|these|that|how|they|the (?:one|first|second|mechanism|money|saving))\b/iu;
const ONLY_WHERE = /\bonly (?:where|when|if|because|in|for|with)\b/iu;

/** What brings the one out of the other, or says which gives way. */
const MECHANISM =
	/\b(?:because|by (?:removing|cutting|ending|stopping|avoiding|moving|automating|fixing|reducing|(?!deliver|offer|provid|giv|becom|being|combin|ensur)\p{L}+ing)|since|thanks to|through|fewer|instead of|at the expense|trade-?offs?|we accept|in exchange|which (?:saves|removes|avoids)|rather than|first, then|depends|removes|saves|removing|avoided|for one reason|pa(?:ys|id) for|no longer|falls? away|goes away|go away|disappears?)\b/iu;
/** Which of the two gives way. */
const TRADES =
	/\b(?:at the expense of|trade-?offs?|(?:we|I) accept|gives? way|takes? precedence|comes? first|wins? if|in (?:that|this) order|where (?:they|the two|both) (?:clash|conflict|collide|pull|compete)|go(?:es)? together only)\b/iu;
