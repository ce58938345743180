import type { Span } from "../text/document";

/** The kinds of proposal that front matter can name. */
export const KINDS_OF_PROPOSAL = ["business-case", "board-paper", "pilot", "renewal", "strategy"] as const;
export type KindOfProposal = (typeof KINDS_OF_PROPOSAL)[number];

/** What can be declared, and the keys inside, in the order in which they are best written. */
export const DECLARATION_KEYS = {
	proposal: [],
	audience: ["role", "goal"],
	stakeholders: ["name", "role", "level", "goal", "next"],
	ask: ["amount", "decision", "by"],
	supports: [],
	urgency: [],
	governance: [],
	pilot: [],
} as const;
export type DeclarationKey = keyof typeof DECLARATION_KEYS;

/** What front matter and the file beside a paper declare of its case. What cannot be read counts as not given. */
export interface Declared {
	/** A kind; true where the kind is not known; `undefined` where it is not given. */
	readonly proposal?: KindOfProposal | boolean;
	readonly audience: readonly { readonly role?: string; readonly goal?: string }[];
	readonly stakeholders: readonly DeclaredStakeholder[];
	readonly ask?: { readonly amount?: string; readonly decision?: string; readonly by?: string };
	readonly supports: readonly string[];
	readonly urgency?: string;
	readonly governance?: string;
	readonly pilot?: string;
	/** In the order of the text. */
	readonly problems: readonly DeclarationProblem[];
}

export interface DeclaredStakeholder {
	readonly name?: string;
	readonly role?: string;
	readonly level?: string;
	readonly goal?: string;
	readonly next?: string;
	/** The places of the values in this document; none for those that another file declares. */
	readonly places?: { readonly [key in (typeof DECLARATION_KEYS)["stakeholders"][number]]?: Span };
}

/** What is wrong in front matter. */
export interface DeclarationProblem {
	/** One or two sentences for a reader who is no programmer. */
	readonly message: string;
	readonly span: Span;
	/** A `likeness` is a key that may belong to another tool, and is nearly one of ours. */
	readonly kind: "fault" | "likeness";
	readonly instead?: Correction & { readonly span: Span };
}

/** What to write instead; `same` where only case or spacing differ, else a guess. */
export interface Correction {
	readonly text: string;
	readonly certainty: "same" | "guess";
}

export const NOTHING_DECLARED: Declared = { audience: [], stakeholders: [], supports: [], problems: [] };

/** What a paper declares, together with the stakeholders that the file beside it declares. */
export function together(own: Declared, beside: Declared): Declared {
	const others = beside.stakeholders.map(({ places: _, ...stakeholder }) => stakeholder);
	return { ...own, stakeholders: [...own.stakeholders, ...others] };
}
