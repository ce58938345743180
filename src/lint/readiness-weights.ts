import type { Severity } from "./finding";
import type { Part } from "./kinds";

/** What an executive asks of a proposal, in eight parts that together make the readiness score. */
export type Pillar = "money" | "outcome" | "urgency" | "ask" | "evidence" | "ownership" | "plan" | "wording";

export interface PillarWeight {
	readonly id: Pillar;
	readonly title: string;
	/** What the reader wants to know. */
	readonly question: string;
	/** What the pillar is worth; all of them together are worth 100. */
	readonly points: number;
	/** What is lost where a part is missing. The parts that every paper needs make up the whole pillar. */
	readonly parts: Readonly<Partial<Record<Part, number>>>;
}

/** The one table of weights, in the order in which a reader asks. */
export const PILLARS: readonly PillarWeight[] = [
	{
		id: "money",
		title: "Money",
		question: "What does it cost, and what comes back?",
		points: 20,
		parts: { benefit: 11, cost: 9, return: 4 },
	},
	{
		id: "outcome",
		title: "Outcome",
		question: "What will customers do differently, and whose goal does it serve?",
		points: 15,
		parts: { "success-measure": 9, "executive-goal": 6 },
	},
	{
		id: "urgency",
		title: "Urgency",
		question: "Why now, and what if we wait?",
		points: 15,
		parts: { urgency: 8, "inaction-cost": 4, "priority-link": 3 },
	},
	{
		id: "ask",
		title: "Ask",
		question: "What exactly are we to decide?",
		points: 15,
		parts: { ask: 15 },
	},
	{
		id: "evidence",
		title: "Evidence",
		question: "How do we know?",
		points: 10,
		parts: { "customer-evidence": 10 },
	},
	{
		id: "ownership",
		title: "Ownership",
		question: "Who answers for it?",
		points: 10,
		parts: { owner: 6, governance: 4 },
	},
	{
		id: "plan",
		title: "Plan",
		question: "What happens when, and what could go wrong?",
		points: 10,
		parts: { pilot: 3, roadmap: 3, risks: 2, "change-plan": 2 },
	},
	{
		id: "wording",
		title: "Wording",
		question: "Is it said plainly?",
		points: 5,
		parts: {},
	},
];

/** What one finding takes from its pillar, by the severity that its rule has of itself. */
export const POINTS_OF_A_FINDING: Readonly<Record<Severity, number>> = {
	error: 3,
	warning: 2,
	information: 1,
	hint: 0,
};

/** What one placeholder takes from the pillar whose fact it stands for. */
export const POINTS_OF_A_PLACEHOLDER = 1;

/** How many findings of one rule count in a pillar: a habit is one fault, however long the paper. */
export const MOST_FINDINGS_COUNTED = 3;

/** The share of a missing part that is lost where a piece of it is there. */
export const SHARE_OF_HALF_A_PART = 0.5;
