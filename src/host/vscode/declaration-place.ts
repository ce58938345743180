/** Where the cursor stands among the keys of front matter, or of a file that declares stakeholders. */
export interface DeclarationPlace {
	/** The key inside which it stands; nothing at the top. */
	readonly parent: string | undefined;
	/** The key whose value is meant; nothing where the word is itself a key. */
	readonly key: string | undefined;
	/** The word at the cursor, without quotation marks: its first and last character in the line, from 0. */
	readonly start: number;
	readonly end: number;
	readonly word: string;
	/** Blanks that a new key needs before it to stand under the other keys of its list item. */
	readonly shift: string;
	/** The keys that stand beside it already. */
	readonly beside: readonly string[];
}

/** `everywhere` for YAML that may be a list, `keys` for YAML with keys at its left edge, `top` for YAML above Markdown. */
export type Reach = "everywhere" | "keys" | "top";

/** What stands at a line and character, both from 0; nothing outside front matter, and nothing inside braces or prose. */
export function placeAmong(
	lines: readonly string[],
	line: number,
	character: number,
	reach: Reach,
): DeclarationPlace | undefined {
	const first = reach === "top" ? 1 : 0;
	if (reach === "top" && !isWithin(lines, line)) return undefined;
	const [, lead = "", rest = ""] = LEAD.exec(lines[line] ?? "")!;
	const [, key = "", gap = ""] = KEY.exec(rest) ?? [];
	const mayShift = gap === "" && !lead.includes("-") && (reach === "everywhere" || lead !== "");
	const shift = mayShift ? shiftBelowItem(lines, line, lead.length, first) : "";
	const siblings = siblingsOf(lines, line, lead.length + shift.length, first);
	const common = { parent: siblings.parent, beside: siblings.keys.filter((other) => other !== key), shift };
	const valueStart = lead.length + key.length + gap.length;
	if (gap === "" || character <= lead.length + key.length) {
		const word = /^[\w-]*/u.exec(rest)![0];
		const isBare = gap !== "" || word === rest.trimEnd();
		if (!isBare || character < lead.length) return undefined;
		return { ...common, key: undefined, start: lead.length, end: lead.length + word.length, word };
	}
	const [bare, mark = "", quoted = ""] = VALUE.exec(rest.slice(key.length + gap.length))!;
	const word = mark === "" ? bare : quoted;
	const start = valueStart + mark.length;
	if ((mark !== "" && character < start) || character > start + word.length) return undefined;
	return { ...common, key, start, end: start + word.length, word };
}

/** Indentation and dashes, and what follows. */
const LEAD = /^((?:[ ]|- )*)(.*)$/u;
/** A word or, in quotation marks, also a placeholder that stands for one. */
const VALUE = /^(?:(["'])(\[[^\]"']*\]|[\w-]*)|[\w-]*)/u;
/** A key, and its colon with the space behind. */
const KEY = /^([\w-]+)(:(?: +|$))/u;

/** Between the first line and the closing one; while that one is not written yet, up to the first blank line. */
function isWithin(lines: readonly string[], line: number): boolean {
	if (line === 0 || !/^---[ \t]*$/u.test(lines[0] ?? "")) return false;
	const closing = lines.findIndex((text, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/u.test(text));
	return closing > 0 ? line < closing : lines.slice(1, line).every((text) => text.trim() !== "");
}

/** The keys of the same map, and the key under which the map stands. */
function siblingsOf(lines: readonly string[], line: number, indent: number, first: number) {
	const keys: string[] = [];
	const columnOf = (text: string) => LEAD.exec(text)![1]!.length;
	const take = (text: string) => {
		const key = columnOf(text) === indent && KEY.exec(text.slice(indent))?.[1];
		if (key) keys.push(key);
	};
	for (let below = line + 1; below < lines.length; below++) {
		const text = lines[below]!;
		if (/^(?:---|\.\.\.)/u.test(text) || (text.trim() !== "" && endsMap(text, indent))) break;
		take(text);
	}
	for (let above = line; above >= first; above--) {
		const text = lines[above]!;
		if (above === line && columnOf(text) < indent) continue;
		if (text.trim() !== "" && columnOf(text) < indent) return { keys, parent: KEY.exec(text.trimStart())?.[1] };
		take(text);
		if (/^ *- /u.test(text) && columnOf(text) === indent) return { keys, parent: parentAbove(lines, above, first) };
	}
	return { keys, parent: undefined };
}

/** Under the dash of a list item only another item can stand: whoever writes a key there means the item's own. */
function shiftBelowItem(lines: readonly string[], line: number, indent: number, first: number): string {
	for (let above = line - 1; above >= first; above--) {
		const [, lead = ""] = LEAD.exec(lines[above]!)!;
		const blanks = lead.length - lead.trimStart().length;
		if (lines[above]!.trim() === "" || blanks < indent) return "";
		if (blanks === indent) return lead.includes("-") ? " ".repeat(lead.length - indent) : "";
	}
	return "";
}

/** A line that belongs to another map: less indented, or a next item of the list. */
function endsMap(text: string, indent: number): boolean {
	const [, lead = ""] = LEAD.exec(text)!;
	return lead.length < indent || (lead.includes("-") && lead.indexOf("-") < indent);
}

/** The key above a list, which may stand at the same indentation as the dashes. */
function parentAbove(lines: readonly string[], item: number, first: number): string | undefined {
	const dash = lines[item]!.indexOf("-");
	for (let above = item - 1; above >= first; above--) {
		const [, lead = "", rest = ""] = LEAD.exec(lines[above]!)!;
		if (rest !== "" && !lead.includes("-") && lead.length <= dash) return KEY.exec(rest)?.[1];
	}
	return undefined;
}
