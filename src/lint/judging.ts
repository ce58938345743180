import type { Argument } from "../argument/argument";
import type { Passage, Span } from "../text/document";
import type { Hit } from "./finding";
import type { Rule } from "./rule";

/** Words in the text; `range` counts in the passage's reading. */
export interface Words {
	readonly passage: Passage;
	readonly range: Span;
}

/** What speaks for words that a rule weighs, or fails to; without a place, it is no single piece of the text. */
export interface Reason extends Partial<Words> {
	/** A sentence for the writer. */
	readonly because: string;
}

/**
 * What a rule decides. Words are cleared, or reported, or reported where another hit stands. Several that share a fate
 * can be decided together: `all` names them, and is asked for a trace alone, as `rejected` is.
 */
export type Judgement = ((Words | Together) & (Cleared | ReportedElsewhere)) | (Words & Reported);

interface Together {
	all(): Iterable<Words>;
}

interface Cleared {
	readonly cleared: Reason;
}

interface Reported {
	readonly hit: Hit;
	/** Where these words are something else than the judge's others. */
	readonly about?: Pick<Judge, "taken" | "nothing">;
	/** What stands near and does not clear the words. */
	readonly rejected?: () => Iterable<Reason>;
}

interface ReportedElsewhere {
	readonly reportedAt: Words;
}

/** How a rule that weighs words decides, and how it says so. */
export interface Judge {
	/** What the words are taken for: a sentence for the writer. */
	readonly taken: string;
	/** Says that nothing clears the words, and what could have: a sentence for the writer. */
	readonly nothing: string;
	judge(argument: Argument): Iterable<Judgement>;
}

/** Makes of one decision both the rule's check and what its trace tells, so that the two cannot disagree. */
export function judging(judge: Judge): Pick<Rule, "judge" | "check"> {
	return {
		judge,
		check(argument) {
			const hits: Hit[] = [];
			for (const judgement of judge.judge(argument)) if ("hit" in judgement) hits.push(judgement.hit);
			return hits;
		},
	};
}

/** The words that a judgement is about. */
export function wordsOf(judgement: Judgement): readonly Words[] {
	return "all" in judgement ? [...judgement.all()] : [judgement];
}
