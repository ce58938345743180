import type { MentionKind } from "./mention";
import { matchesIn } from "./patterns/matches";

/** A hole that the author has left to fill. */
export interface Placeholder {
	readonly start: number;
	readonly end: number;
	/** What the hole names, so that it counts as one: `[amount]` as money, `[date]` as a time. */
	readonly names: readonly { readonly kind: MentionKind; readonly tag: string }[];
}

/** Finds `[amount]`, `TBD`, `XX%`, `$X`, `lorem ipsum`, `____`, “Insert chart here” in plain prose. Linear in the text. */
export function placeholdersIn(text: string): readonly Placeholder[] {
	if (!MARKS_OF_A_HOLE.test(text)) return NONE;
	const found = [...bracketedHolesIn(text)];
	for (const match of matchesIn(text, MARKS)) {
		const start = match.index;
		if (found.some((other) => start >= other.start && start < other.end)) continue;
		if (isInName(text, start, start + match[0].length)) continue;
		found.push({ start, end: start + match[0].length, names: namesOfMark(match[0]) });
	}
	return found.sort((a, b) => a.start - b.start);
}

/** Finds those in square brackets alone, as fixes and snippets leave them for the writer to fill in. */
export function bracketedHolesIn(text: string): readonly Placeholder[] {
	const found: Placeholder[] = [];
	for (const match of matchesIn(text, BRACKETED)) {
		const inside = match[1]!.trim();
		if (!isHole(inside, text[match.index - 1], text[match.index + match[0].length])) continue;
		found.push({ start: match.index, end: match.index + match[0].length, names: namesOf(inside) });
	}
	return found;
}

/** What a hole that is marked off by brackets names; nothing for words that name no fact. */
export function placeholderNamed(inside: string): Placeholder["names"] | undefined {
	const words = inside.trim().replaceAll("_", " ");
	return HOLE_WORDS.test(words) ? namesOf(words) : undefined;
}

const NONE: readonly Placeholder[] = [];
/** A search for these is many times faster than the patterns, and nearly no passage has one. */
const MARKS_OF_A_HOLE = /[X[]|TB|tb|TODO|FIXME|orem|OREM|___|xx|\?\?\?|nsert |aste /;
const BRACKETED = /\[([^[\]\n]{1,60})\]/gu;
const MARKS =
	/\b(?:TBD|TBC|TBA|tbd|tbc|TODO(?=\s*(?:[:([]|$))|FIXME|lorem ipsum|Lorem ipsum|LOREM IPSUM)\b|(?<![\p{L}\d])[~$€£₹]?\s?X{1,4}(?:[.,]X{1,2})?\s?(?:%|[kKmM]\b)|(?<![\p{L}\d])[~$€£₹]\s?(?:X{1,4}(?:[.,]X{2,4}){0,3}|x{2,4}(?:[.,]x{2,4}){0,3})\b|(?<!\b(?:[Mm]odel|[Tt]ype|[Cc]lass|[Ss]ize|[Ss]eries|[Hh]all|[Cc]hapter|[Vv]olume) )\bXX{1,3}(?:,XXX){0,2}\b|\bQX\b|_{3,}|\?{3,}|(?<![\p{L}\p{N}])(?:Insert|INSERT|Paste) (?:(?:the|a|an|your|new|final|latest) )?(?:\p{L}+ )?(?:amount|chart|data|date|diagram|figures?|graph|image|link|logo|map|name|number|numbers|photo|picture|quote|screenshot|signature|table|text|title) here\b/gu;

const NOUNS: readonly (readonly [pattern: RegExp, kind: MentionKind, tag: string])[] = [
	[/amount|cost|value|saving|budget|price|revenue|money|margin|spend|investment|[$€£₹]/u, "amount", "money"],
	[
		/percent|%|rate|share|from|baseline|target|threshold|figure|number|count|points|score|size|\bn\b|\bx+\b|total/u,
		"amount",
		"number",
	],
	[/date|deadline|month|quarter|\bday|when|year|week|period|time|duration|dd|yyyy/u, "time", "period"],
	[/executive/u, "role", "executive"],
	[/^(?!.*executive).*?(?:owner|name|role|\bwho|sponsor|team|person|function|manager|contact|party)/u, "role", "role"],
	[/driver|reason|event|regulation|competitor|contract|deadline/u, "driver", "placeholder"],
	[/behaviou?r|outcome|operation|renewal|repeat|retention|churn|metric|measure/u, "behaviour", "placeholder"],
];
const HOLE_WORDS =
	/\b(?:amount|forum|mechanism|result|results|week|weekday|score|level|benefit|action|comparison|size|months|weeks|customers|errors|cost|value|saving|savings|budget|price|revenue|margin|percent|percentage|rate|share|baseline|target|threshold|figure|number|count|date|deadline|month|quarter|year|period|time|duration|owner|name|role|sponsor|team|person|executive|function|title|company|customer|product|project|programme|program|segment|group|region|channel|driver|reason|event|regulation|competitor|contract|behaviou?r|outcome|metric|measure|insert|add|enter|describe|your|contact|details|list|visual|chart|table|image|graph|placeholder|example|text|description|sentence|item|step|goal|objective|risk|mitigation|decision|source|evidence|quote|customer|verbatim|department|organi[sz]ation|agency|who|what|when|tbd|tbc|toe-dipper|xx+|n|x|link|url|achievement|required|optional)\b|dd\/mm|mm\/yyyy|yyyy|hh:mm|%/iu;
const NO_HOLE =
	/^(?:sic|emphasis (?:added|mine|ours)|\.{3}|…|x|\s*|\d[\d\s,–-]*|[a-z]|[ivx]+|citation needed|PDF(?:,.*)?|pdf|video|audio|note \d+|fig(?:ure)?\.? \d+|table \d+|source: .+|ref\.? .+|enter|return|esc)$/iu;

/** An editor's bracket inside a word or a citation number is no hole. */
function isHole(inside: string, before: string | undefined, after: string | undefined): boolean {
	if (NO_HOLE.test(inside) && !/^(?:n|x)$/iu.test(inside)) return false;
	if (/^x$/iu.test(inside) || after === "(" || after === "[") return false;
	if (before !== undefined && /[\p{L}]/u.test(before)) return false;
	if (after !== undefined && /[\p{L}]/u.test(after)) return false;
	if (/^(?:the|a|an|his|her|their|our)\s\S+\s/iu.test(inside) && before === " ") return false;
	return HOLE_WORDS.test(inside);
}

/** "Bergen XK Harbour": letters between two capitalised words belong to a name. */
function isInName(text: string, start: number, end: number): boolean {
	return (
		/^X+[MK]?$/u.test(text.slice(start, end)) &&
		/\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 24), start)) &&
		/^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))
	);
}

function namesOf(inside: string): Placeholder["names"] {
	const lower = inside.toLowerCase();
	const found = NOUNS.filter(([pattern]) => pattern.test(lower)).map(([, kind, tag]) => ({ kind, tag }));
	return found.slice(0, 2);
}

function namesOfMark(mark: string): Placeholder["names"] {
	if (/[$€£₹]/u.test(mark)) return [{ kind: "amount", tag: "money" }];
	if (/%/u.test(mark)) return [{ kind: "amount", tag: "percent" }];
	return [];
}
