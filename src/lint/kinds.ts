import type { Argument } from "../argument/argument";

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
const NOT_REQUIRED: ReadonlyMap<string, ReadonlySet<Part>> = new Map<string, ReadonlySet<Part>>([
	["business-case", new Set()],
	["board-paper", new Set()],
	["pilot", new Set<Part>(["pilot", "benefit", "return", "inaction-cost", "roadmap", "change-plan"])],
	["renewal", new Set<Part>(["pilot", "roadmap", "change-plan"])],
	["strategy", new Set<Part>(["ask", "cost", "benefit", "return", "pilot"])],
]);

/** The words that front matter `proposal:` may name a kind with. */
export const KINDS_OF_PROPOSAL: readonly string[] = [...NOT_REQUIRED.keys()];

/** Whether a proposal of the document's kind must hold the part; without a kind it must hold all. */
export function requires(argument: Argument, part: Part): boolean {
	const { proposal } = argument.declared;
	if (typeof proposal !== "string") return true;
	const kind = proposal
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/gu, "-");
	return NOT_REQUIRED.get(kind)?.has(part) !== true;
}
