import type { List, Passage, Section } from "../text/document";
import type { Argument } from "./argument";
import { isLabel, isLabelOfTime } from "./labels";

/**
 * The lists that are one plan with a list, itself included: one under the heading of each phase or month, or several in
 * a section, each behind a title of its own.
 */
export function familiesOf(argument: Argument): (list: List) => readonly List[] {
	const families = new Map<Section, List[]>();
	for (const list of argument.document.lists) {
		const common = commonSectionOf(argument, list);
		if (!common) continue;
		const lists = families.get(common);
		if (lists) lists.push(list);
		else families.set(common, [list]);
	}
	return (list) => {
		const common = commonSectionOf(argument, list);
		return (common && families.get(common)) ?? [list];
	};
}

/** The section that holds the family of a list. */
function commonSectionOf(argument: Argument, list: List): Section | undefined {
	const section = list.items[0]?.passages[0]?.section;
	if (!section || list.parent) return undefined;
	const { heading } = section;
	if (heading && (isPhase(argument, heading) || isLabelOfTime(argument, heading))) return section.parent;
	return list.leadIn && isLabel(argument, list.leadIn) ? section : undefined;
}

/** "Phase 1", "Second wave": a heading or a lead-in that names a part of a plan. */
export function isPhase(argument: Argument, passage: Passage): boolean {
	return argument
		.readingOf(passage)
		.of("plan")
		.some((mention) => mention.tag === "phase");
}
