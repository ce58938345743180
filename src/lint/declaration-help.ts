import type { DECLARATION_KEYS, DeclarationKey, KindOfProposal } from "../argument/declared/declared";
import type { LEVELS } from "../argument/declared/stakeholder-maps";
import { NOT_REQUIRED } from "./kinds";

type Inner<Key extends DeclarationKey> = (typeof DECLARATION_KEYS)[Key][number];

/** What one key is for, in words for a writer, and the keys inside it. */
export interface Help<Key extends string = string> {
	readonly text: string;
	readonly keys: { readonly [key in Key]: string };
}

/** What each key of front matter is for: the schemas, completion and hovers of the editor are made from this. */
export const DECLARATION_HELP: { readonly [Key in DeclarationKey]: Help<Inner<Key>> } = {
	proposal: {
		text: "What kind of paper this is. Each kind has its own parts that it must hold. Write false if it is no proposal.",
		keys: {},
	},
	audience: {
		text: "The executives who read this paper, and what each of them wants to reach.",
		keys: {
			role: "The reader's role, such as CFO.",
			goal: "What this reader is measured on or wants to reach, as they would say it themselves.",
		},
	},
	stakeholders: {
		text: "The executives whose support decides. Where each of them stands is better kept in the file beside the paper, which they do not read.",
		keys: {
			name: "The person's name.",
			role: "The person's role, such as COO.",
			level: "Where this person stands today, from against to for.",
			goal: "What this person is measured on or wants to reach.",
			next: "The next step to win this person, with a date.",
		},
	},
	ask: {
		text: "What you ask for, in one line (“$1.2m by 31 March”) or in parts.",
		keys: {
			amount: "How much money, with its currency, or how many people.",
			decision: "What the readers are to decide.",
			by: "The date by which you need the decision, such as 2027-03-31, 31 March or Q2 2027.",
		},
	},
	supports: {
		text: "The strategy, programme or company goal that this paper serves, by the name under which the readers know it.",
		keys: {},
	},
	urgency: { text: "Why it must be decided now: the event or trend, with its date.", keys: {} },
	governance: { text: "Who meets, how often, and what they may decide.", keys: {} },
	pilot: { text: "The limited first step: where, until when, and the figure that decides whether to go on.", keys: {} },
};

type SparedPart = (typeof NOT_REQUIRED)[KindOfProposal][number];

const SPARED_IN_WORDS: Readonly<Record<SparedPart, string>> = {
	ask: "a decision",
	cost: "the cost",
	benefit: "the benefit",
	return: "the return",
	"inaction-cost": "the cost of waiting",
	pilot: "a pilot",
	roadmap: "a roadmap",
	"change-plan": "a change plan",
};

/** What each kind of proposal is, and which parts of a case it need not hold. */
export const KIND_HELP: { readonly [kind in KindOfProposal]: string } = {
	"business-case": "Asks for money, and must hold all parts of a case.",
	"board-paper": "Goes to a board for a decision, and must hold all parts of a case.",
	pilot: `A limited first step: ${sparing("pilot")}.`,
	renewal: `Asks to go on with what runs already: ${sparing("renewal")}.`,
	strategy: `Asks for a direction before it asks for money: ${sparing("strategy")}.`,
};

/** What each level of commitment means. */
export const LEVEL_HELP: { readonly [level in (typeof LEVELS)[number]]: string } = {
	opposer: "Works against it.",
	passive: "Neither helps nor hinders.",
	"toe-dipper": "Tries a little of it, and waits for results.",
	supporter: "Helps where asked.",
	advocate: "Pushes it without being asked, and wins others.",
};

/** "it need not hold a pilot, a roadmap or a change plan". A pilot is its own first step, which nobody asks it for. */
function sparing(kind: "pilot" | "renewal" | "strategy"): string {
	const parts = NOT_REQUIRED[kind].filter((part) => part !== kind).map((part) => SPARED_IN_WORDS[part]);
	return `it need not hold ${parts.slice(0, -1).join(", ")} or ${parts.at(-1)}`;
}
