import type { Amount, TimeReference } from "../figures/amount";
import type { MentionKind as WordKind } from "../lexicon/index";

export type MentionKind = WordKind | "amount" | "time";

/** Something that a passage says. `start` and `end` count in the reading's text; `word` is the ordinal of its first word. */
export interface Mention {
	readonly kind: MentionKind;
	/** The family within the kind: "nps", "up", "competition"; for amounts and times their own kind. */
	readonly tag: string;
	readonly start: number;
	readonly end: number;
	readonly word: number;
	readonly lastWord: number;
	readonly sentence: number;
	/** True inside quotation marks that hold somebody's words (scare quotes are the author's). */
	readonly quoted: boolean;
	readonly amount?: Amount;
	readonly time?: TimeReference;
}
