import type { Argument } from "./argument";
import { DECLARED, type Evidence, isDenied, search } from "./evidence";
import type { Statement } from "./statements";

/** A goal or strategy of the company or of an executive that the programme serves; a score or a CX programme is none. */
export function executiveGoalOf(argument: Argument): Evidence {
	const { audience, stakeholders, supports } = argument.declared;
	if (supports.length > 0 || audience.some((entry) => entry.goal) || stakeholders.some((entry) => entry.goal))
		return DECLARED;
	return search(
		argument,
		isExecutiveGoal,
		(statement) =>
			statement.has("priority", "strategy", "goal") && statement.has("role") && !statement.test(LETTERHEAD),
	);
}

/** "Date: …", "Prepared by: …": who wrote the paper and when. */
const LETTERHEAD = /^\W*(?:date|author|prepared (?:by|for)|to|from|version|status|subject|reference)\s?:/iu;

function isExecutiveGoal(statement: Statement): boolean {
	if (statement.has("score") || statement.row?.index === -1) return false;
	const named = statement.of("priority", "named").filter((mention) => !isDenied(statement, mention));
	if (named.length > 0) return !isOwnMeasure(statement);
	if (statement.test(OWNED_PLAN) || statement.test(NAMED_GOAL)) return true;
	if (statement.has("priority", "strategy") && statement.test(NAMED_STRATEGY)) return true;
	return isOwnedGoal(statement);
}

/** "Strategy *Wexcombe 2030*", "the Closer to Home strategy", "Plan 2028". */
const NAMED_STRATEGY =
	/\b20[2-4]\d (?:[Ss]trategy|[Vv]ision|[Aa]genda)\b|\b[Ss]trategy,? [“"‘'(]?[A-Z]\w+ (?:\w+ )?20[2-4]\d|\b[A-Z]\w+ 20[2-4]\d(?:: | [Ss]trategy| [Pp]lan)|\b(?:[Ss]trategy|[Pp]lan|[Vv]ision|[Aa]genda|[Mm]asterplan) 20[2-4]\d|\b20[2-4]\d[-–/]\d{2,4} (?:corporate |strategic |business )?(?:strategy|plan)|[“"‘][A-Z][^”"’]{2,40}[”"’] (?:strategy|plan|agenda)/u;

/** "The Group's 2027 plan asks for…", "the Delivery Program commits us to…". */
const OWNED_PLAN =
	/(?:['’]s|\b(?:corporate|group|board|company|council|trust|strategic|departmental|ministry))(?: (?:own|stated|published|20\d\d(?: ?[-–/] ?\d{2,4})?|FY ?\d{2,4}|three-year|five-year|annual|medium-term|strategic|corporate|business)){1,3} (?:plan|strategy|goals?|objectives?|priorit(?:y|ies)|targets?|commitments?|budget pledge)\b|['’]s (?:\p{Ll}+ ){0,2}(?:plan|strategy|agenda) (?:for|to|until|up to) (?:FY ?)?\d{2,4}|\b(?:[Pp]lan|[Pp]rogram(?:me)?|[Ss]trategy|[Mm]andate)(?: (?:for|to|until) [\d–/-]+)? (?:commits us|commits the|asks for|asks us|demands|sets|requires us|calls for|wants us|obliges)\b|\b(?:Priority|Objective|Goal|Pillar|Theme) (?:One|Two|Three|Four|Five|\d)\b(?! ?[|:])/u;

/** "Priya's number one goal for 2026 is…" */
const NAMED_GOAL =
	/\b\p{Lu}\p{Ll}+['’]s (?:\p{Ll}+ ){0,3}(?:goals?|targets?|priority|priorities|objectives?) (?:for|in|this|of) (?:20\d\d|FY|the year|this year|next year|year)/u;

/** "The COO has promised…", "the CFO's priority for 2026". */
function isOwnedGoal(statement: Statement): boolean {
	const owners = statement.of("role").filter((role) => role.tag === "executive");
	return statement
		.of("priority", "goal")
		.some(
			(goal) =>
				owners.some((owner) => goal.word > owner.lastWord && goal.word - owner.lastWord <= WORDS_TO_A_GOAL) &&
				!isDenied(statement, goal),
		);
}

const WORDS_TO_A_GOAL = 3;

/** A programme's own target is not the company's. */
function isOwnMeasure(statement: Statement): boolean {
	return statement.themes.has("glossary");
}

/** Who meets, how often, to decide or review. */
export function governanceOf(argument: Argument): Evidence {
	if (argument.declared.governance) return DECLARED;
	return search(
		argument,
		isGovernance,
		(statement) => statement.has("forum", "body") && (statement.has("cadence", "vague") || statement.has("future")),
	);
}

function isGovernance(statement: Statement): boolean {
	const cadences = statement.of("cadence", "cadence");
	if (cadences.length > 0 && (statement.ofHeads("forum").length > 0 || statement.themes.has("governance"))) return true;
	if (cadences.length === 0 || statement.has("score") || statement.has("method")) return false;
	const occasions = [
		...statement.of("forum", "occasion"),
		...(statement.themes.has("governance") ? statement.of("forum", "body") : []),
	];
	return occasions.some(
		(occasion) =>
			cadences.some((cadence) => Math.abs(cadence.word - occasion.word) <= WORDS_TO_A_CADENCE) ||
			statement.row !== undefined,
	);
}

const WORDS_TO_A_CADENCE = 14;

/** An accountable person or role for the programme. */
export function ownerOf(argument: Argument): Evidence {
	return search(
		argument,
		(statement) => isOwner(argument, statement),
		(statement) => statement.has("accountable", "nobody") && statement.has("accountable", "answers"),
	);
}

function isOwner(argument: Argument, statement: Statement): boolean {
	if (statement.row) return isOwnerRow(argument, statement);
	const answers = statement.of("accountable", "answers").filter((mention) => !isDenied(statement, mention));
	if (statement.test(ANSWERS_HIMSELF)) return true;
	if (answers.length === 0 || statement.has("accountable", "nobody") || statement.has("hypothesis")) return false;
	return answers.some((mention) => namesSomebody(argument, statement, mention.start, mention.end));
}

/** A row that gives somebody by name something to answer for. */
function isOwnerRow(argument: Argument, statement: Statement): boolean {
	const { row } = statement;
	if (!row || statement.themes.has("risks")) return false;
	const heads = row.table.header.cells.map((cell) => argument.readingOf(cell));
	const isAbout =
		heads.some(
			(head) => /^\s*(?:who|names?)\b/iu.test(head.text) || head.of("theme").some((mention) => mention.tag === "owner"),
		) ||
		statement.themes.has("owner") ||
		statement.has("accountable", "answers");
	if (!isAbout) return false;
	return (
		row.cells.some((cell) => {
			const { text } = argument.readingOf(cell);
			return namesPerson(text) && !NOBODY.test(text);
		}) ||
		(statement.themes.has("owner") && statement.of("role").some((role) => role.tag === "executive"))
	);
}

/** A name of two or more capitalised words, or an executive's role, near the words that make them answer. */
function namesSomebody(argument: Argument, statement: Statement, start: number, end: number): boolean {
	const { text } = argument.readingOf(statement.passage);
	const near = text.slice(
		Math.max(statement.range.start, start - REACH_OF_A_NAME),
		Math.min(statement.range.end, end + REACH_OF_A_NAME),
	);
	if (namesPerson(near)) return true;
	if (GIVEN_NAME_ANSWERS.test(near)) return true;
	return statement
		.of("role")
		.some(
			(role) =>
				role.tag !== "function" &&
				role.end !== end &&
				(role.end <= start || role.start >= end) &&
				Math.abs(role.start - start) <= REACH_OF_A_NAME &&
				isDefinite(text, role.start, role.tag),
		);
}

/** The author answers in the first person: "I am accountable for the result." */
const ANSWERS_HIMSELF =
	/\bI(?:['’]m| am| will be|['’]ll be) (?:personally |solely |fully |directly )?(?:accountable|responsible|answerable)\b|\bI (?:will )?own the\b|\b[Tt]he undersigned is (?:accountable|responsible)\b/u;

const REACH_OF_A_NAME = 60;
const PERSON =
	/(?<![\p{L}])(?:(?:Dr|Mr|Ms|Mrs|Prof|Herr|Frau)\.? )?\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)? (?:(?:de|da|van|von|der|la|el|bin|al|\p{Lu}\.) )*\p{Lu}[\p{Ll}'’]+(?:[-'’]?\p{Lu}\p{Ll}+)?|\b(?:Herr|Frau|Mr|Ms|Mrs|Dr)\.? \p{Lu}\p{Ll}+|\b\p{Lu}\. \p{Lu}\p{Ll}+/gu;
/** Words that stand in capitals in titles and tables without being anybody's name. */
const NO_NAME =
	/\b(?:Account|Manager|Customer|Client|Head|Team|Service|Services|Board|Committee|Council|Executive|Group|Office|Officer|Director|Operations|Finance|Marketing|Sales|Digital|Phase|Pilot|Project|Programme|Program|Centre|Center|Contact|Call|High|Low|Value|Risk|The|This|Each|Every|Our|All|Experience|Department|Retail|Supply|Chain|Human|Resources|Technology|People|Product|Steering|Success|Support|Change|Captain|Road|North|South|East|West|New|Bank|Water|University|Hospital|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Week|Quarter|Year|Chief|Vice|Senior|General|President|Business|Owner|Sponsor|Accountable|Responsible|Lead|Key|Quality|Care|Desk|Line|City|Street|Region|Plan|Data|Voice|Net|Promoter|Score|Legal|Policy|Works|Professional|Corporate|Commercial|Branch)\b/u;

/** A name of two capitalised words, neither of them a word of business. */
function namesPerson(text: string): boolean {
	if (/\[(?:name|owner|sponsor|role)[^\]]*\]/iu.test(text)) return true;
	for (const [name] of text.matchAll(PERSON)) if (!NO_NAME.test(name)) return true;
	return false;
}

const NOBODY = /\b(?:TBD|TBC|to be|various|all)\b/iu;
/** "Priscilla owns the result": one given name before the verb. */
const GIVEN_NAME_ANSWERS =
	/(?:^|[.;] )\p{Lu}\p{Ll}+ (?:owns|leads|sponsors|answers for|is accountable|is responsible|carries)\b/u;

/** "The Head of Retail", "VP Operations": one role, not "a manager". */
function isDefinite(text: string, start: number, tag: string): boolean {
	const before = text.slice(Math.max(0, start - 12), start);
	if (/\b(?:an?|each|every|some|any|senior|dedicated)\s(?:\w+\s)?$/iu.test(before)) return false;
	return tag === "executive" || /\b(?:the|our|as|to|by|:)\s*(?:\w+\s)?$/iu.test(before) || before.trim() === "";
}

/** Resistance, adoption, training or communication is planned for; a token plan counts. */
export function changePlanOf(argument: Argument): Evidence {
	return search(
		argument,
		(statement) =>
			statement.of("adoption").some((mention) => !isDenied(statement, mention)) &&
			!statement.themes.has("history") &&
			!isPassive(statement),
		(statement) => statement.themes.has("change"),
	);
}

/** "Councillors were shown a mock-up at the briefing": what once happened plans nothing. */
function isPassive(statement: Statement): boolean {
	return (
		!statement.row &&
		!statement.has("future") &&
		/\b(?:was|were) (?:shown|told|given|held|sent|invited)\b/iu.test(statement.text)
	);
}

/** Evidence of what customers experience: their words, interviews, contact reasons, complaint or journey data. */
export function customerEvidenceOf(argument: Argument): Evidence {
	if (argument.document.passages.some((passage) => argument.voiceOf(passage) === "quoted")) return DECLARED;
	return search(argument, (statement) => {
		if (statement.has("listening", "research")) return true;
		if (statement.themes.has("benefit") || statement.themes.has("measure") || statement.themes.has("ask")) return false;
		return (
			/\d/u.test(statement.text) &&
			statement.has("listening", "data") &&
			statement.of("amount").some((amount) => amount.tag === "number" || amount.tag === "percent") &&
			!statement.has("future")
		);
	});
}
