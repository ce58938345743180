import type { Argument } from "../argument/argument";
import type { KindOfProposal } from "../argument/declared/declared";

/** The parts of a case that a kind of proposal may require; each is the rule `missing-…` of that name. */
export type Part =
	| "ask"
	| "cost"
	| "benefit"
	| "return"
	| "urgency"
	| "inaction-cost"
	| "executive-goal"
	| "priority-link"
	| "governance"
	| "pilot"
	| "roadmap"
	| "risks"
	| "change-plan"
	| "customer-evidence"
	| "owner"
	| "success-measure";

/**
 * What the kinds in front matter `proposal:` need not hold. A pilot is itself the limited first step; a renewal has
 * had it; a strategy asks for direction before it asks for money.
 */
export const NOT_REQUIRED = {
	"business-case": [],
	"board-paper": [],
	pilot: ["pilot", "benefit", "return", "inaction-cost", "roadmap", "change-plan"],
	renewal: ["pilot", "roadmap", "change-plan"],
	strategy: ["ask", "cost", "benefit", "return", "pilot"],
} as const satisfies Readonly<Record<KindOfProposal, readonly Part[]>>;

/** Whether a paper must say what is left when cost and benefit meet, and does not. */
export function lacksReturn(argument: Argument): boolean {
	return requires(argument, "return") && !argument.parts.return.present;
}

/** Whether a proposal of the document's kind must hold the part; without a kind it must hold all. */
export function requires(argument: Argument, part: Part): boolean {
	const { proposal } = argument.declared;
	if (typeof proposal !== "string") return true;
	const spared: readonly Part[] = NOT_REQUIRED[proposal];
	return !spared.includes(part);
}
