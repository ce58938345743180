import type { Passage } from "../../text/document";
import type { Argument } from "../argument";
import { datesWhatFollows } from "../dates";
import { isLabel } from "../labels";
import { rememberPerReading } from "../memory";
import type { Reading } from "../reading";
import type { Statement } from "../statements";

/**
 * The times of the titles that sort work by when it is done ("### Weeks 2–4: benches", "**Phase 1 (Q3)**"), each with
 * the first thing to be done under it. A title over results or figures dates no step, whatever time it names.
 */
export function stepsUnderTitlesOf(argument: Argument): ReadonlyMap<string, Statement> {
	const works = new Set(argument.plans.flatMap(({ actions }) => actions.map(({ passage }) => passage)));
	const found = new Map<string, Statement>();
	if (works.size === 0) return found;
	for (const statement of argument.statements) {
		const work = [statement.passage, ...(statement.row?.cells ?? [])].find((passage) => works.has(passage));
		const time = work && timeOver(argument, work);
		if (time !== undefined && !found.has(time)) found.set(time, statement);
	}
	return found;
}

/** The time in the nearest title that has one. */
function timeOver(argument: Argument, work: Passage): string | undefined {
	for (const title of titlesOver(argument, work)) {
		const time = timeOf(argument.readingOf(title));
		if (time !== undefined) return time;
	}
	return undefined;
}

/** Short lead-ins and headings, the nearest first. */
function titlesOver(argument: Argument, work: Passage): readonly Passage[] {
	const titles: Passage[] = [];
	for (let item = work.item; item; item = item.list.parent) {
		const { leadIn } = item.list;
		if (leadIn && isLabel(argument, leadIn)) titles.push(leadIn);
	}
	for (let section: Passage["section"] | undefined = work.section; section; section = section.parent) {
		if (section.heading) titles.push(section.heading);
	}
	return titles;
}

const remembered = rememberPerReading<"time", string | undefined>();

/** "Weeks 2–4" of a title that opens with it, or of a phase; "What we learned in March" dates no work. */
function timeOf(reading: Reading): string | undefined {
	return remembered(reading, "time", () => {
		const [first] = reading.of("time");
		if (!first || !datesWhatFollows(reading, { start: 0, end: reading.text.length })) return undefined;
		const opening = reading.text.slice(0, first.start).replace(/\b(?:in|by|from|until)\b/iu, "");
		const isPhase = reading.of("plan").some((mention) => mention.tag === "phase");
		if (!isPhase && /\p{L}/u.test(opening)) return undefined;
		return reading.text.slice(first.start, first.end).toLowerCase();
	});
}
