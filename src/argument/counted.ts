import type { Span } from "../text/document";
import type { Reading } from "./reading";

/** True where a small number points back to known things, as in "these three changes": it counts them and sizes nothing. */
export function isReference({ text }: Reading, { start, end }: Span): boolean {
	return SPELLED.test(text.slice(start, end)) && KNOWN.test(text.slice(Math.max(0, start - 10), start));
}

const SPELLED = /^(?:two|three|four|five|six|seven|eight|nine|ten)\b/iu;
const KNOWN = /(?:^|[\s(])(?:the|these|those|our|all|its|their|both|your) $/iu;
