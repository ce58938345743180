import type { Rule } from "../lint/rule";

/** How a rule fared against a reviewer's labels; shares from 0 to 1, null where there is nothing to share. */
export interface RuleFigures {
	readonly rule: string;
	/** Faults that the reviewer marked. */
	readonly cases: number;
	readonly right: number;
	/** Faults that the rule reported and the reviewer did not see. */
	readonly wrong: number;
	readonly precision: number | null;
	readonly recall: number | null;
}

/** What was measured on one set of labelled documents. */
export interface Measurement {
	/** An ISO date. */
	readonly date: string;
	readonly documents: number;
	readonly rules: readonly RuleFigures[];
}

export interface Figures {
	/** On the documents beside which the rules were developed. */
	readonly gold?: Measurement;
	/** On documents that nobody had seen while developing the rules. */
	readonly fresh?: Measurement;
}

/** Below this share of right findings a rule may not warn: a false alarm costs a user. */
export const LEAST_PRECISION_OF_A_WARNING = 0.85;

/** With fewer labelled cases, or fewer findings, a share says nothing. */
export const FEWEST_CASES = 5;

/** The rules that warn or err by default although too many of their findings are wrong, each with its figures. */
export function tooLoud(rules: readonly Rule[], figures: Figures): string[] {
	const measured = [figures.gold, figures.fresh].flatMap((measurement) => measurement?.rules ?? []);
	return measured.flatMap(({ rule: id, right, wrong }) => {
		const isLoud = rules.some(({ id: own, severity }) => own === id && LOUD.has(severity));
		const isDoubtful = right + wrong >= FEWEST_CASES && right / (right + wrong) < LEAST_PRECISION_OF_A_WARNING;
		return isLoud && isDoubtful ? [`${id}: ${right} of ${right + wrong} findings right`] : [];
	});
}

const LOUD: ReadonlySet<Rule["severity"]> = new Set(["error", "warning"]);
