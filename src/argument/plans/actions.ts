import type { Passage, Section, Span } from "../../text/document";
import type { Argument } from "../argument";
import { isGuide, listsSources } from "../guides";
import { linePlansOf } from "./line-plans";
import { familyOf } from "./list-families";
import { listPlansOf } from "./list-plans";
import { numberedPlansOf } from "./numbered-plans";
import { tablePlansOf } from "./plan-tables";

/** Words that say who or when; `range` counts in the passage's reading. */
export interface Said {
	readonly passage: Passage;
	readonly range: Span;
}

/** One thing that a plan says shall be done. */
export interface Action {
	readonly passage: Passage;
	/** The words that say it; counts in the passage's reading. */
	readonly range: Span;
	/** Where somebody is named for it. */
	readonly owner?: Said | undefined;
	/** Where its date stands; `not asked` of rows whose table lists no deeds, such as workstreams or roles. */
	readonly date?: Said | "not asked" | undefined;
	/** Where it is a row of a table: the cell that should say who, or when. */
	readonly ownerCell?: Passage | undefined;
	readonly dateCell?: Passage | undefined;
}

/** An action list, a roadmap, a table of milestones. */
export interface Plan {
	readonly actions: readonly Action[];
	/** True where it is a list without dates of what the author would do, rather than of steps. */
	readonly isProposal?: boolean | undefined;
	/** True where it is a list without dates in the closing words of the paper. */
	readonly isSummary?: boolean | undefined;
	/** Where it is a table: the header cell to blame where no row says who, or when. */
	readonly ownerHead?: Passage | undefined;
	readonly dateHead?: Passage | undefined;
}

/**
 * Every plan of a section in the author's voice: what shall be done, whether somebody is named for it, and whether it has a
 * date.
 */
export function plansOf(argument: Argument): readonly Plan[] {
	const { document } = argument;
	if (argument.ofWhole(isGuide)) return [];
	const people = () => argument.people;
	const plans: Plan[] = [];
	const planned = new Set<Section>();
	for (const table of document.tables) {
		const [first] = table.header.cells;
		if (!first || argument.voiceOf(first) !== "author") continue;
		const found = tablePlansOf(argument, table, people);
		if (found.length > 0) planned.add(first.section);
		plans.push(...found);
	}
	for (const list of document.lists) {
		const [first] = list.items[0]?.passages ?? [];
		if (!first || list.parent || argument.voiceOf(first) !== "author") continue;
		if (argument.once(listsSources)) continue;
		const found = listPlansOf(argument, list, people, {
			section: first.section,
			isPlanned: planned.has(first.section),
			family: familyOf(argument, list),
		});
		if (found.length > 0) planned.add(first.section);
		plans.push(...found);
	}
	plans.push(...linePlansOf(argument, people), ...numberedPlansOf(argument, people));
	return plans;
}

/**
 * Whether a plan stays one beside the others. The last words of a paper say in principle what another plan says in steps;
 * beside a plan that says who and when, a list of what is proposed tells what the plan is about.
 */
export function isBesidePlans(argument: Argument, { isSummary, isProposal }: Plan): boolean {
	if (isSummary && argument.ofWhole(hasOtherThanSummary)) return false;
	return !(isProposal && argument.ofWhole(hasWholePlan));
}

function hasOtherThanSummary(whole: Argument): boolean {
	return whole.someSection(plansAtAGlance, (plans) => plans.some(({ isSummary }) => !isSummary));
}

function hasWholePlan(whole: Argument): boolean {
	return whole.someSection(plansAtAGlance, (plans) => plans.some(({ isWhole }) => isWhole));
}

function plansAtAGlance({ allPlans }: Argument): readonly { isSummary: boolean; isWhole: boolean }[] {
	return allPlans.map(({ isSummary, isProposal, actions }) => ({
		isSummary: isSummary === true,
		isWhole: !isProposal && actions.filter(({ owner, date }) => owner && date).length >= 2,
	}));
}
