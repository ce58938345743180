import type { List, Passage, Section } from "../../text/document";
import type { Argument } from "../argument";
import { isLabel, isLabelOfTime } from "../labels";

/**
 * The lists that are one plan with a list, itself included: one under the heading of each phase or month, or several in
 * a section, each behind a title of its own.
 */
export function familyOf(argument: Argument, list: List): readonly List[] {
	const common = commonSectionOf(argument, list);
	return (common && withPhases(argument).once(families).get(common)) ?? [list];
}

/** Lists under headings of phases are one plan across their sections: then these must be read together. */
export function withPhases(argument: Argument): Argument {
	return argument.ofWhole(textOfPhases) === "" ? argument : argument.beyond(textOfPhases);
}

function families(argument: Argument): ReadonlyMap<Section, readonly List[]> {
	const found = new Map<Section, List[]>();
	for (const list of argument.document.lists) {
		const common = commonSectionOf(argument, list);
		if (!common) continue;
		const lists = found.get(common);
		if (lists) lists.push(list);
		else found.set(common, [list]);
	}
	return found;
}

/** The text of all sections that are phases, and of those that hold them. */
function textOfPhases(whole: Argument): string {
	if (!whole.someSection(isOfPhase, (is) => is)) return "";
	const phases = whole.sections.filter((alone) => alone.remembered(isOfPhase));
	const holders = new Set(phases.map((alone) => alone.document.sections[0]?.parent));
	return whole.sections
		.filter((alone) => alone.remembered(isOfPhase) || holders.has(alone.document.sections[0]))
		.map((alone) => alone.source)
		.join("");
}

function isOfPhase(alone: Argument): boolean {
	const heading = alone.document.sections[0]?.heading;
	return heading !== undefined && sortsWork(alone, heading);
}

function sortsWork(argument: Argument, heading: Passage): boolean {
	return isPhase(argument, heading) || isLabelOfTime(argument, heading);
}

/** The section that holds the family of a list. */
function commonSectionOf(argument: Argument, list: List): Section | undefined {
	const section = list.items[0]?.passages[0]?.section;
	if (!section || list.parent) return undefined;
	const { heading } = section;
	if (heading && sortsWork(argument, heading)) return section.parent;
	return list.leadIn && isLabel(argument, list.leadIn) ? section : undefined;
}

/** "Phase 1", "Second wave": a heading or a lead-in that names a part of a plan. */
export function isPhase(argument: Argument, passage: Passage): boolean {
	return argument
		.readingOf(passage)
		.of("plan")
		.some((mention) => mention.tag === "phase");
}
