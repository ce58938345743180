import type { Argument } from "./argument";
import { idOf, type People, peopleIn } from "./persons";
import { ACRONYMS } from "./scores/score-names";

/** The acronyms that have their other meaning, each between blanks. */
export function trapsOf(whole: Argument): string {
	const traps = new Set<string>();
	for (const alone of whole.sections) {
		const found = alone.remembered(trapsIn);
		if (found === OTHER_SCORES) return "";
		for (const tag of found) traps.add(tag);
	}
	return ` ${[...traps].sort().join(" ")} `;
}

const OTHER_SCORES = "other scores";

function trapsIn({ readings }: Argument): readonly string[] | typeof OTHER_SCORES {
	const traps: string[] = [];
	for (const reading of readings) {
		if (reading.of("score").some((mention) => !ACRONYMS.has(mention.tag))) return OTHER_SCORES;
		for (const mention of reading.of("trap")) traps.push(mention.tag);
	}
	return traps;
}

/** Whether the document names a survey score anywhere. */
export function speaksOfScores(whole: Argument): boolean {
	return whole.someSection(scoresIn, (tags) => tags.some((tag) => !ACRONYMS.has(tag) || !whole.hasTrap(tag)));
}

function scoresIn({ readings }: Argument): readonly string[] {
	return [...new Set(readings.flatMap((reading) => reading.of("score").map(({ tag }) => tag)))];
}

/** Everybody whom the document names beside an office, by each part of the name. */
export function peopleOf(whole: Argument): People {
	return new Set(whole.perSection(peopleInSection).flat());
}

function peopleInSection({ readings }: Argument): readonly string[] {
	return [...peopleIn(readings)];
}

/** The same people in the same order have the same id. */
export function peopleIdOf(whole: Argument): number {
	return idOf(whole.people);
}
