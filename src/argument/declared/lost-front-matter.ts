import { type Declared, NOTHING_DECLARED } from "./declared";
import { isOurs } from "./declared-keys";

/**
 * What a text without front matter declares: nothing, and a problem where its first lines are front matter that nobody
 * can see, for it does not begin with the first line or does not end.
 */
export function lostFrontMatter(text: string): Declared {
	const [opening, blanks = ""] = OPENING.exec(text) ?? [];
	if (opening === undefined) return NOTHING_DECLARED;
	const lines = text.slice(opening.length).split("\n", MOST_LINES);
	const end = lines.findIndex((line) => CLOSING.test(line));
	const blank = lines.findIndex((line) => line.trim() === "");
	const ends = [end, blank].filter((index) => index >= 0);
	const within = lines.slice(0, Math.min(...ends, lines.length));
	const first = within.findIndex((line) => isOurs(KEY.exec(line)?.[1] ?? ""));
	if (first < 0 || (blanks === "" && end >= 0)) return NOTHING_DECLARED;
	const start = opening.length + within.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
	const message = blanks === "" ? UNCLOSED : TOO_LATE;
	const span = { start, end: start + within[first]!.trimEnd().length };
	return { ...NOTHING_DECLARED, problems: [{ message, span, kind: "fault" }] };
}

const UNCLOSED = "Nothing is read here, for the front matter does not end: put a line “---” below its last key.";
const TOO_LATE =
	"Nothing is read here, for front matter begins with the very first line: take out the empty lines above it.";

/** Empty lines, and the line that begins front matter. */
const OPENING = /^(\s*)---[ \t]*\n/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/u;
const KEY = /^["']?([\w-]+)["']?[ \t]*:/u;
/** Front matter is short; what is not closed by then is none. */
const MOST_LINES = 60;
