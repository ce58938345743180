import type { Passage, Span } from "../text/document";
import type { Argument } from "./argument";
import type { Mention } from "./mention";
import { mentionsIn, type Reading } from "./reading";

/** An amount that may stand again in the paper. */
export interface Sum {
	readonly mention: Mention;
	/** By what share the two may differ. */
	readonly nearness: number;
}

/** The amounts of which one may stand again in the paper, for a promised figure. */
export function sumsOf(reading: Reading, sentence: number, figure: Span): readonly Sum[] {
	return amountsFor(reading, sentence, figure).map((mention) => ({ mention, nearness: nearnessOf(reading, mention) }));
}

function amountsFor(reading: Reading, sentence: number, figure: Span): readonly Mention[] {
	const amount = reading.of("amount").find((mention) => mention.start === figure.start);
	if (!amount) return reading.of("amount").filter(isBigSum);
	return amount.tag === "percent" ? [amount, ...mentionsIn(reading, sentence, "amount").filter(isBigSum)] : [amount];
}

/** Whether one of the amounts stands in a table or farther down, or before in a passage that works something out. */
export function standsAgain(argument: Argument, passage: Passage, sums: readonly Sum[]): boolean {
	if (sums.length === 0) return false;
	for (const alone of argument.sections) {
		const first = alone.document.passages[0]?.index ?? 0;
		for (const { place, isCell, isWorking, amounts } of alone.remembered(figuresIn)) {
			const index = first + place;
			if (index === passage.index || (!isCell && index < passage.index && !isWorking)) continue;
			const scales = isCell ? SCALES : AS_IT_IS;
			for (const amount of amounts)
				for (const { mention, nearness } of sums) if (isSame(mention, amount, scales, nearness)) return true;
		}
	}
	return false;
}

interface Figures {
	/** Which passage of the section holds them. */
	readonly place: number;
	readonly isCell: boolean;
	/** Whether the passage works something out. */
	readonly isWorking: boolean;
	readonly amounts: readonly Mention[];
}

function figuresIn(alone: Argument): readonly Figures[] {
	return alone.document.passages.flatMap((passage, place) => {
		const reading = alone.readingOf(passage);
		const amounts = reading.of("amount").filter(({ amount }) => amount && amount.value > LEAST_SUM);
		if (amounts.length === 0) return [];
		return [{ place, isCell: passage.row !== undefined, isWorking: reading.test(WORKING), amounts }];
	});
}

/** Smaller numbers are alike by chance. */
const LEAST_SUM = 20;

/** The signs and words of working something out. */
export const WORKING =
	/[×÷]|\d[^=]{0,60}=|\d\s*[x*]\s*[$£€\d]|\b(?:assum\w*|based on|multiplied|workings\b|we calculated?|calculat(?:e|es|ion|ions)\b|calculated (?:from|with|as)|derived|per (?:call|case|customer|account|order|contact|ticket|unit|visit|claim)|low case|base case|sensitivity|at (?:an? )?(?:average |typical |mean )?(?:of )?[$£€₹]\s?\d|hourly rate|from the pilot|in the pilot|that is by \d|this makes|i\.e\.)/iu;

/** A percentage in one sentence with money is that money's: where the one is shown, the other is. */
export function isBigSum(mention: Mention): boolean {
	return mention.tag === "money";
}

/** Rounded alike, whatever the scale of a table's head: 4.18 in a column of millions is £4.2m. */
export function isSame(one: Mention, other: Mention, scales: readonly number[], nearness = NEAR): boolean {
	if (!one.amount || !other.amount || (one.tag === "percent") !== (other.tag === "percent")) return false;
	const { value } = other.amount;
	if (value <= LEAST_SUM) return false;
	for (const scale of one.tag === "percent" ? AS_IT_IS : scales)
		if (Math.abs(one.amount.value * scale - value) <= value * nearness) return true;
	return false;
}

/** "About $0.7 million" may stand for $734,000. */
function nearnessOf(reading: Reading, { start }: Span): number {
	return ROUGHLY.test(reading.text.slice(Math.max(0, start - 20), start)) ? ROUGHLY_NEAR : NEAR;
}

const ROUGHLY = /\b(?:about|around|roughly|some|circa|nearly|almost|approximately)\s$/iu;
const ROUGHLY_NEAR = 0.06;
const NEAR = 0.02;
export const AS_IT_IS = [1] as const;

const SCALES = [1, 1e3, 1e5, 1e6, 1e7] as const;
