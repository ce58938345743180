import type { Passage, Span } from "../../text/document";
import type { Argument } from "../argument";
import type { Mention } from "../mention";
import { matchesIn } from "../patterns/matches";
import { mentionsIn, type Reading } from "../reading";
import { isPrice, namesBenefitIn } from "./benefits";

/** An amount that may stand again in the paper. */
export interface Sum {
	readonly mention: Mention;
	/** By what share the two may differ. */
	readonly nearness: number;
	/** What the amount is a share of, where the sentence says which: for "down by 70% ($7,000)", 10,000. */
	readonly bases: readonly number[];
	/** Whether it is named a net benefit, which a passage may work out to another amount. */
	readonly isNet: boolean;
}

/** The amounts of which one may stand again in the paper, for a promised figure. */
export function sumsOf(reading: Reading, sentence: number, figure: Span): readonly Sum[] {
	const isNet = NET_BENEFIT.test(textOf(reading, sentence));
	return amountsFor(reading, sentence, figure).map((mention) => {
		return { mention, nearness: nearnessOf(reading, mention), bases: basesOf(reading, sentence, mention), isNet };
	});
}

const NET_BENEFIT = /\bnet (?:annual |yearly )?(?:benefit|saving|gain|effect|return)s?\b/iu;

/** The amounts of which a sum of money is one of the shares in its sentence. */
function basesOf(reading: Reading, sentence: number, { amount, tag, start }: Mention): readonly number[] {
	if (!amount || tag !== "money") return [];
	const from = reading.sentences[sentence]!.start;
	const clause = reading.text.slice(Math.max(from, start - CLAUSE), start);
	const shares = matchesIn(clause, SHARE).map(([, percent]) => (percent ? Number(percent) / 100 : 1 / 2));
	return shares.filter((share) => share > 0).map((share) => amount.value / share);
}

const CLAUSE = 60;
const SHARE = /(?<![\d.,])(\d{1,2}(?:\.\d)?)\s?(?:%|per ?cent)|\b(?:half|halves?|halved)\b/giu;

function amountsFor(reading: Reading, sentence: number, figure: Span): readonly Mention[] {
	const amount = reading.of("amount").find((mention) => mention.start === figure.start);
	if (!amount) return reading.of("amount").filter(isMoney);
	return amount.tag === "percent" || isFraction(amount)
		? [amount, ...mentionsIn(reading, sentence, "amount").filter(isMoney)]
		: [amount];
}

/** "Halve", "a third". */
function isFraction({ amount, tag }: Mention): boolean {
	return tag === "multiple" && amount !== undefined && amount.value < 1;
}

/** Whether one of the amounts stands in a table or farther down, or before in a passage that works something out. */
export function standsAgain(argument: Argument, passage: Passage, sums: readonly Sum[]): boolean {
	if (sums.length === 0) return false;
	const bySize = argument.once(figuresBySize);
	return sums.some(({ mention, nearness, bases, isNet }) => {
		const value = mention.amount?.value;
		if (value === undefined) return false;
		if (isNet && argument.once(isNetWorkedOut)) return true;
		const like = (wanted: number, share: number) =>
			near(bySize, wanted).filter(
				(other) => other.index !== passage.index && isLike(mention, other) && isNear(wanted, other.value, share),
			);
		const isShown = ({ index, isCell, isWorking, isPriced }: Figure) =>
			!isPriced && (isCell || index > passage.index || isWorking);
		return (
			like(value, nearness).some(isShown) ||
			bases.some((base) => like(base, NEAR).some(({ isCell, isWorking }) => isCell || isWorking))
		);
	});
}

function isLike({ tag }: Mention, other: Figure): boolean {
	return other.isCell && other.tag === "number" ? tag === "money" : other.tag === tag;
}

function near(bySize: ReadonlyMap<number, readonly Figure[]>, value: number): readonly Figure[] {
	const size = sizeOf(value);
	return [size - 1, size, size + 1].flatMap((one) => bySize.get(one) ?? []);
}

/** Whether a passage of the document takes the running cost off a benefit: "€90,000 less €12,000 = €78,000 net". */
function isNetWorkedOut(argument: Argument): boolean {
	return argument.someSection(hasNetWorkedOut, (has) => has);
}

function hasNetWorkedOut(alone: Argument): boolean {
	return alone.document.passages.some((passage) => alone.readingOf(passage).test(WORKS_OUT_NET));
}

const WORKS_OUT_NET = /\d[^=]{0,60}=[^=]{0,40}\bnet\b/iu;

interface Figure {
	/** Which passage holds it: of the section where the section is asked, of the document in the index. */
	readonly index: number;
	readonly isCell: boolean;
	/** Whether the passage works something out. */
	readonly isWorking: boolean;
	/** Whether it is a cost, of which a share may be saved: it shows no benefit by itself. */
	readonly isPriced: boolean;
	readonly tag: string;
	/** At the scale of the table's head: 734 in a column of "£k" is £734,000. */
	readonly value: number;
	/** The order of size of the value. */
	readonly size: number;
}

/** All figures of the document by their order of size, so that a promise is compared with those near it alone. */
function figuresBySize(argument: Argument): ReadonlyMap<number, readonly Figure[]> {
	const bySize = new Map<number, Figure[]>();
	for (const [at, figures] of argument.perSection(figuresIn).entries()) {
		const first = argument.sections[at]!.document.passages[0]?.index ?? 0;
		for (const figure of figures) {
			const found = { ...figure, index: first + figure.index };
			const same = bySize.get(figure.size);
			if (same) same.push(found);
			else bySize.set(figure.size, [found]);
		}
	}
	return bySize;
}

/** Two values no farther apart than what is said roughly have the same order of size, or orders that are neighbours. */
function sizeOf(value: number): number {
	return Math.floor(Math.log(value) / STEP_OF_SIZE);
}

const STEP_OF_SIZE = Math.log(1.07);

function figuresIn(alone: Argument): readonly Figure[] {
	return alone.document.passages.flatMap((passage, index) => {
		const reading = alone.readingOf(passage);
		const amounts = reading.of("amount");
		if (amounts.length === 0) return [];
		const isCell = passage.row !== undefined;
		const isWorking = reading.test(WORKING);
		const scale = isCell ? scaleOver(passage) : 1;
		return amounts.flatMap(({ amount, tag, sentence }) => {
			const value = (amount?.value ?? 0) * (tag === "number" ? scale : 1);
			if (value <= (tag === "multiple" ? 1 : LEAST_SUM)) return [];
			const isPriced = isCell ? standsInCosts(passage) : !isWorking && isPrice(textOf(reading, sentence));
			return [{ index, isCell, isWorking, isPriced, tag, value, size: sizeOf(value) }];
		});
	});
}

/** A cell whose row or heading names costs alone: what a programme costs shows nothing of what it brings. */
function standsInCosts({ row, section }: Passage): boolean {
	const label = row?.cells[0]?.prose ?? "";
	return isPrice(label) || (!namesBenefitIn(label) && isPrice(section.heading?.prose ?? ""));
}

/** What the head of a cell's column says its numbers count: "£k", "Rs. lakh", "€ million"; 1 where it says nothing of the kind. */
export function scaleOver({ row, prose, start }: Passage): number {
	if (!row || !/\d/u.test(prose)) return 1;
	const column = row.cells.findIndex((cell) => cell.start === start);
	const head = row.table.header.cells[column]?.prose ?? "";
	return SCALES.find(([pattern]) => pattern.test(head))?.[1] ?? 1;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
	[
		/(?:[$£€₹¥]|(?<!\p{L})\p{Lu}{3} ?)[kK]\b|\b[kK][$£€]|\bTEUR\b|(?<!\d[,. ]?)\b000s?\b|\b(?:[Tt]housands?|THOUSANDS?)\b/u,
		1e3,
	],
	[/(?:[$£€₹¥]|(?<!\p{L})\p{Lu}{3} ?)[mM](?:n|io)?\b|\b[mM][$£€]|\b(?:[Mm]illions?|MILLIONS?)\b/u, 1e6],
	[/\blakhs?\b/iu, 1e5],
	[/\bcrores?\b/iu, 1e7],
];

/** Smaller numbers are alike by chance. */
const LEAST_SUM = 20;

/** The signs and words of working something out. */
export const WORKING =
	/[×÷]|\d[^=]{0,60}=|\d divided by |\d\s?% of \D{0,5}\d\S*(?: [\p{L}\d$€£₹,.]+){0,6}? (?:is|are|makes|comes to) |\([$€£₹]?\d[^()/]{0,14} \/ [$€£₹]?\d|\d\s*[x*]\s*[$£€\d]|\b(?:assum\w*|based on|multiplied|workings\b|the (?:sum|maths?|arithmetic) (?:is|behind|runs)\b|(?<!\b(?:our|my|first|rough) )calculations?\b|calculate[sd]? (?:from|with|as|on|by|it|this)\b|derived|the (?:figure|amount|number|estimate|saving|benefit) (?:comes from|is based on|rests on|is built on|follows from)|(?<!\b(?:costs?|spend|prices?|time|revenue|value|income|sales|margin|effort) )per (?:call|case|customer|account|order|contact|ticket|unit|visit|claim)\b|low case|base case|sensitivity|(?<!\b(?:looking|aim|aims|put|puts|set|estimated|valued|taken|placed|pegged|stands?|reckoned|projected|assessed|quantified|forecast) )at (?:an? )?(?:average |typical |mean )?(?:of )?[$£€₹]\s?\d|hourly rate|(?:the|by the|on the) same (?:sums?|maths?|arithmetic|calculations?|reckoning|basis|method|workings?) (?:on|for|with|across|over|applied|gives|brings|makes|comes)\b|from the pilot|in the pilot|that is by \d|this makes|i\.e\.)/iu;

/** Whether it is a sum of money, of whatever size. A percentage beside one is that money's: where the one is shown, the other is. */
export function isMoney(mention: Mention): boolean {
	return mention.tag === "money";
}

/** Rounded alike. */
export function isSame(one: Mention, other: Mention): boolean {
	if (!one.amount || !other.amount || (one.tag === "percent") !== (other.tag === "percent")) return false;
	return other.amount.value > LEAST_SUM && isNear(one.amount.value, other.amount.value, NEAR);
}

function isNear(one: number, other: number, nearness: number): boolean {
	return Math.abs(one - other) <= other * nearness;
}

/** "About $0.7 million" may stand for $734,000. */
function nearnessOf(reading: Reading, { start }: Span): number {
	return ROUGHLY.test(reading.text.slice(Math.max(0, start - 20), start)) ? ROUGHLY_NEAR : NEAR;
}

const ROUGHLY = /\b(?:about|around|roughly|some|circa|nearly|almost|approximately)\s$/iu;
const ROUGHLY_NEAR = 0.06;
const NEAR = 0.02;

function textOf(reading: Reading, sentence: number): string {
	const { start, end } = reading.sentences[sentence]!;
	return reading.text.slice(start, end);
}
