import type { Span } from "../../text/document";

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
	readonly audience: readonly DeclaredPerson[];
	readonly stakeholders: readonly DeclaredStakeholder[];
	readonly ask?: { readonly amount?: string; readonly decision?: string; readonly by?: string };
	readonly supports: readonly string[];
	readonly urgency?: string;
	readonly governance?: string;
	readonly pilot?: string;
	/** What is still to be filled in, in the order of the text. Where nothing else is said, the value is not given. */
	readonly holes: readonly DeclaredHole[];
	/** In the order of the text. */
	readonly problems: readonly DeclarationProblem[];
}

/** A hole in a value that is declared: `goal: "[executive goal]"`. */
export interface DeclaredHole {
	readonly span: Span;
	/** What says nothing until the hole is filled in: the hole itself, or the words around it too. */
	readonly open: Span;
	/** The key that the value stands under. */
	readonly key: DeclaredKey;
	/** True where it takes the place of the value and says of what kind that will be; “TBD” says nothing. */
	readonly stands: boolean;
}
export type DeclaredKey = DeclarationKey | (typeof DECLARATION_KEYS)[DeclarationKey][number];

/** Whether a goal is given, or a hole stands for it. */
export function givesGoal({ goal, open }: DeclaredPerson): boolean {
	return goal !== undefined || (open?.includes("goal") ?? false);
}

/** What the file beside a paper declares without its holes. */
export function withoutHoles(beside: Declared): Declared {
	if (!beside.stakeholders.some(({ open }) => open)) return beside;
	const stakeholders = beside.stakeholders
		.map(({ open: _, ...stakeholder }) => stakeholder)
		.filter(({ places: _, ...fields }) => Object.keys(fields).length > 0);
	return { ...beside, stakeholders };
}

/** Whether a hole that is reported stands for what one of the keys would declare. */
export function isLeftOpen({ holes }: Declared, ...keys: readonly DeclaredKey[]): boolean {
	return holes.some(({ stands, key }) => stands && keys.includes(key));
}

export interface DeclaredPerson {
	readonly role?: string;
	readonly goal?: string;
	/** The keys under which holes stand for values. */
	readonly open?: readonly DeclaredKey[];
}

export interface DeclaredStakeholder extends DeclaredPerson {
	readonly name?: string;
	readonly level?: string;
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

export const NOTHING_DECLARED: Declared = { audience: [], stakeholders: [], supports: [], holes: [], problems: [] };

/** What a paper declares, together with the stakeholders that the file beside it declares. */
export function together(own: Declared, beside: Declared): Declared {
	const others = beside.stakeholders.map(({ places: _, ...stakeholder }) => stakeholder);
	return { ...own, stakeholders: [...own.stakeholders, ...others] };
}
