import type { Span } from "../../text/document";
import type { Reading } from "../reading";

/** True where a small number counts known things, as in "these three changes", or names one, "Pillar 3": it sizes nothing. */
export function isReference({ text }: Reading, { start, end }: Span): boolean {
	const [number, before] = [text.slice(start, end), text.slice(Math.max(0, start - LONGEST_PART), start)];
	return (SPELLED.test(number) && KNOWN.test(before)) || (ORDINAL.test(number) && PART.test(before));
}

/** "Initiative 5", "Pillar two": a part of the plan by its number. */
const PART =
	/\b(?:initiatives?|pillars?|moves?|(?:work)?streams?|objectives?|themes?|levers?|priority|priorities|tracks?|goals?|principles?|phases?|stages?|waves?|steps?|options?|horizons?|chapters?|sections?) $/iu;
const ORDINAL = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)$/iu;
const LONGEST_PART = 14;

const SPELLED = /^(?:two|three|four|five|six|seven|eight|nine|ten)\b/iu;
const KNOWN = /(?:^|[\s(])(?:the|these|those|our|all|its|their|both|your) $/iu;
