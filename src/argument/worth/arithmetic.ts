import type { Span } from "../../text/document";
import type { Mention } from "../mention";
import type { Reading } from "../reading";

/**
 * Whether a figure can be worked out from other amounts: money as one sum times one or two numbers or shares, or as the
 * sum or difference of two, or their difference times a number; a percentage as the change from one value to another. No word has to say so.
 */
export function followsFrom(figure: Mention, amounts: readonly Mention[]): boolean {
	const inputs = amounts.filter((other) => other !== figure && other.amount !== undefined);
	if (inputs.length < 2 || inputs.length > MOST_INPUTS || !figure.amount) return false;
	return figure.tag === "money" ? isMoneyOf(figure, inputs) : figure.tag === "percent" && isChangeOf(figure, inputs);
}

/** The sums that a promise comes to: of a share, the money in its sentence. */
export function resultsOf(reading: Reading, sentence: number, figure: Span): readonly Mention[] {
	const amounts = reading.of("amount");
	const own = amounts.find(({ start }) => start === figure.start);
	if (own?.tag === "money") return [own];
	const sums = amounts.filter((other) => other.sentence === sentence && other.tag === "money");
	return own ? [own, ...sums] : sums;
}

/** With more of them, some product comes near any figure by chance. */
const MOST_INPUTS = 9;

function isMoneyOf(figure: Mention, inputs: readonly Mention[]): boolean {
	const sums = inputs.filter(({ tag }) => tag === "money").map(numberOf);
	const factors = [...inputs.filter(({ tag }) => tag !== "money").map(factorOf), MONTHS_OF_A_YEAR];
	const isResult = (value: number) => isRounded(value, figure);
	return sums.some(
		(sum, at) =>
			factors.some(
				(one, index) => isResult(sum * one) || factors.slice(index + 1).some((other) => isResult(sum * one * other)),
			) ||
			sums.slice(at + 1).some((other) => {
				const difference = Math.abs(sum - other);
				return isResult(sum + other) || isResult(difference) || factors.some((one) => isResult(difference * one));
			}),
	);
}

/** "38 shifts a month at £165" make the sum of a year. */
const MONTHS_OF_A_YEAR = 12;

/** "From 9,200 to 6,900, a quarter less": two values of one kind, of which the one is the other's share. */
function isChangeOf(figure: Mention, inputs: readonly Mention[]): boolean {
	return inputs.some((before) =>
		inputs.some(
			(after) =>
				after !== before &&
				after.tag === before.tag &&
				numberOf(before) > 0 &&
				isRounded((Math.abs(numberOf(before) - numberOf(after)) / numberOf(before)) * 100, figure),
		),
	);
}

function numberOf({ amount }: Mention): number {
	return amount?.value ?? 0;
}

function factorOf(mention: Mention): number {
	return mention.tag === "percent" ? numberOf(mention) / 100 : numberOf(mention);
}

/** To the last digit that is stated, or to one in a hundred. */
function isRounded(value: number, { amount }: Mention): boolean {
	if (!amount) return false;
	return Math.abs(value - amount.value) <= Math.max(amount.precision / 2, amount.value * NEAR);
}

const NEAR = 0.01;
