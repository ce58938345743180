import type { Table } from "../../text/document";
import type { Argument } from "../argument";
import type { Mention } from "../mention";
import type { Statement } from "../statements";
import { DECLARED, type Evidence, search } from "./evidence";

/** An executive on the map, with what is known of them. */
export interface Stakeholder {
	readonly level?: Level;
}

/** Temkin's five levels, from against to for. */
export type Level = "opposer" | "passive" | "toe-dipper" | "supporter" | "advocate";

/** The executives whose level the document gives, in front matter or in a table. */
export function stakeholdersOf(argument: Argument): readonly Stakeholder[] {
	const declared = argument.declared.stakeholders.map(({ level }) => stakeholder(level ?? ""));
	return [...declared, ...argument.perSection(mapsIn).flat()];
}

function mapsIn(argument: Argument): readonly Stakeholder[] {
	return argument.document.tables.flatMap((table) => mapIn(argument, table));
}

function stakeholder(text: string): Stakeholder {
	const level = levelIn(text);
	return level ? { level } : {};
}

/** A table that gives a level to each of its rows, or to most. */
function mapIn(argument: Argument, table: Table): readonly Stakeholder[] {
	if (table.rows.length === 0) return [];
	const rows = table.rows.map((row) => stakeholder(row.cells.map((cell) => argument.readingOf(cell).text).join(" | ")));
	const known = rows.filter((row) => row.level);
	return known.length * 2 >= rows.length ? rows : [];
}

const LEVELS: readonly (readonly [pattern: RegExp, level: Level])[] = [
	[/\bopposers?\b/iu, "opposer"],
	[/\bpassives?\b/iu, "passive"],
	[/\btoe[- ]?dippers?\b/iu, "toe-dipper"],
	[/\bsupporters?\b/iu, "supporter"],
	[/\badvocates?\b/iu, "advocate"],
];

function levelIn(text: string): Level | undefined {
	return LEVELS.find(([pattern]) => pattern.test(text))?.[1];
}

/** Where the document speaks of a transformation, or of everybody and everything at once. */
export function wideScopeOf(argument: Argument): Evidence {
	return search(argument, isWide);
}

function isWide(_: Argument, statement: Statement): boolean {
	return statement.has("scope", "wide") && !statement.has("negation") && !statement.themes.has("history");
}

/** Where a sponsor is claimed. */
export function sponsorshipOf(argument: Argument): Evidence {
	return search(argument, namesSponsor);
}

function namesSponsor(_: Argument, statement: Statement): boolean {
	return statement.test(SPONSOR) && !statement.has("negation");
}

const SPONSOR = /\b(?:executive |senior |board )?(?:sponsor(?:s|ed|ship)?)\b/iu;

/** A budget, people or a right to decide behind the programme. */
export function resourcesOf(argument: Argument): Evidence {
	if (argument.parts.cost.present) return DECLARED;
	return search(argument, givesResources);
}

function givesResources(_: Argument, statement: Statement): boolean {
	if (statement.has("spend", "people") && statement.of("amount").some((amount) => amount.tag === "number")) return true;
	if (statement.has("commitmentProof") && statement.of("amount").some((amount) => amount.tag === "money")) return true;
	return statement.test(AUTHORITY);
}

const AUTHORITY =
	/\b(?:may (?:decide|spend|approve|move|release)|can (?:decide|spend|approve)|authority to|right to decide|decides on|decision right|days? (?:a|per) week|hours? (?:a|per) week|seconded|ring-?fenced)\b/iu;

/** The executives that the document names, as it first writes them; "CFO" and "Chief Financial Officer" are one. */
export function executivesOf(argument: Argument): readonly string[] {
	const named = new Map<string, string>();
	const declared = [...argument.declared.audience, ...argument.declared.stakeholders].flatMap(({ role }) => role || []);
	const written = argument.perSection(executivesIn).flat();
	for (const role of [...declared, ...written]) if (!named.has(keyOfRole(role))) named.set(keyOfRole(role), role);
	return [...named.values()];
}

function executivesIn(argument: Argument): readonly string[] {
	return [...argument.passagesWith("role")].flatMap((passage) => {
		const reading = argument.readingOf(passage);
		return reading
			.of("role")
			.filter((mention) => mention.tag === "executive" && !mention.quoted)
			.map((mention) => withFunction(reading.text, mention).replaceAll(/\s+/gu, " "));
	});
}

const LETTERS_OF_CHIEFS: Readonly<Record<string, string>> = {
	"chief executive": "ceo",
	"chief financial": "cfo",
	"chief operating": "coo",
	"chief information": "cio",
	"chief technology": "cto",
	"chief marketing": "cmo",
	"chief customer": "cco",
	"managing director": "md",
};

/** "Director of Operations" and "Director of Sales" are two. */
function withFunction(text: string, role: Mention): string {
	const after = FUNCTION.exec(text.slice(role.end, role.end + REACH_OF_A_FUNCTION));
	return text.slice(role.start, role.end) + (after?.[0] ?? "");
}

const REACH_OF_A_FUNCTION = 30;
const FUNCTION = /^(?: of|,| for)? (?:the )?\p{Lu}[A-Za-z]+/u;

/** What two spellings of a role have in common: "Chief Financial Officer" and "CFO" give "cfo". */
export function keyOfRole(role: string): string {
	const lower = role
		.toLowerCase()
		.replace(/[^\p{L}]+/gu, " ")
		.trim();
	for (const [long, short] of Object.entries(LETTERS_OF_CHIEFS)) if (lower.startsWith(long)) return short;
	return lower.split(" ").slice(0, 3).join(" ");
}

/** Customers' own words: a block quote or a quotation inside a paragraph. */
export function customerVoiceOf(argument: Argument): Evidence {
	if (argument.someSection(holdsQuotation, (holds) => holds)) return DECLARED;
	return search(argument, quotesSomebody);
}

function holdsQuotation(argument: Argument): boolean {
	return argument.document.passages.some(
		(passage) => argument.voiceOf(passage) === "quoted" && !isExecutiveVoice(argument.readingOf(passage).text),
	);
}

function quotesSomebody(_: Argument, statement: Statement): boolean {
	return statement.test(QUOTED) && !isExecutiveVoice(statement.text);
}

/** Six words or more between quotation marks. */
const QUOTED = /[“"„«](?:[^“”"„«»\s]+\s+){5,}[^”"»]*[”"»“]/u;

/** The words outside the quotation marks say who speaks. */
function isExecutiveVoice(text: string): boolean {
	const outside = text.replace(/[“"„«][^”"»]*[”"»]/gu, " ");
	return /\b(?:CEO|CFO|COO|MD|president|chair(?:man|woman)?|executive|managing director|founder)\b/iu.test(outside);
}

/** A tie to what exists already: a strategy, a programme, a budget line. */
export function priorityLinkOf(argument: Argument): Evidence {
	if (argument.parts.executiveGoal.present) return DECLARED;
	return search(argument, isTied, namesStrategy);
}

function namesStrategy(_: Argument, statement: Statement): boolean {
	return statement.has("priority", "strategy");
}

function isTied(_: Argument, statement: Statement): boolean {
	return statement.test(BUDGET_LINE) || statement.test(EXISTING);
}

const BUDGET_LINE =
	/\b(?:belongs? to|is (?:on|in|part of)|sits in|falls under) (?:the |our )?(?:\p{L}+ ){0,3}budget line\b|\b(?:from|in|within|under|out of|against|charged to|taken out of) (?:the |our |this year's |next year's )?(?:[\p{L}\d/'’-]+ ){0,4}(?:reserve|budget|budget line|capital plan|capex vote|fund|allocation|account|vote|cost centre|cost center)\b/iu;
const EXISTING =
	/\b[Pp]art of (?:the |our )?(?:(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{L}+ ){1,3}20[2-4]\d\b|\b(?:part of|(?:workstream|strand|pillar|project) (?:\d+ )?(?:of|in)|contributes? to|supports?|feeds|under|belongs? to|in line with) (?:the |our )?(?:[A-Z]\S+ (?:(?:[A-Z]\S+|20\d\d|of|and|for|&) ){0,3}(?:programme|program|strategy|plan|initiative|agenda|review|roadmap)\b|(?:programme|program|strategy|plan|initiative|agenda) [“"‘*_]?[A-Z])/u;
