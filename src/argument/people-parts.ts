import type { Quotation, TableRow } from "../text/document";
import type { Argument } from "./argument";
import { DECLARED, type Evidence, isDenied, search } from "./evidence";
import type { Mention } from "./mention";
import type { Statement } from "./statements";
import { isOrder } from "./work";

/** Who meets, how often, to decide or review. */
export function governanceOf(argument: Argument): Evidence {
	if (argument.declared.governance) return DECLARED;
	return search(
		argument,
		(statement) => isGovernance(argument, statement),
		(statement) => statement.has("forum", "body") && (statement.has("cadence", "vague") || statement.has("future")),
	);
}

function isGovernance(argument: Argument, statement: Statement): boolean {
	const cadences = statement.of("cadence", "cadence").filter((cadence) => !isOfADay(argument, statement, cadence));
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

/** "Thursday's call" was one, "Thursdays" are many. */
function isOfADay(argument: Argument, statement: Statement, cadence: Mention): boolean {
	if (statement.row) return false;
	return /['’]s$/u.test(argument.readingOf(statement.passage).text.slice(cadence.start, cadence.end));
}

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
	if (statement.test(ANSWERS_HIMSELF) || labelsOwner(statement)) return true;
	if (statement.themes.has("owner") && isNameAlone(statement)) return true;
	if (answers.length === 0 || statement.has("accountable", "nobody") || statement.has("hypothesis")) return false;
	return answers.some((mention) => namesSomebody(argument, statement, mention.start, mention.end));
}

/** "GM Field, Aroha Ngata." under "Accountability". */
function isNameAlone(statement: Statement): boolean {
	return statement.text.length <= LONGEST_NAME && namesPerson(statement.text) && !NOBODY.test(statement.text);
}

const LONGEST_NAME = 60;

/** Behind the label stands a person or an office, not a department that nobody answers in. */
function labelsOwner(statement: Statement): boolean {
	return statement.test(LABELLED_OWNER) && !statement.has("accountable", "nobody");
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
	if (isMarkedAccountable(argument, row)) return true;
	return (
		row.cells.some((cell) => {
			const { text } = argument.readingOf(cell);
			return namesPerson(text) && !NOBODY.test(text) && !isOrder(text);
		}) ||
		(statement.themes.has("owner") && statement.of("role").some((role) => role.tag === "executive"))
	);
}

/** An A in a matrix of responsibilities, under a person's name. */
function isMarkedAccountable(argument: Argument, row: TableRow): boolean {
	return row.cells.some((cell, column) => {
		if (column === 0 || !/^\s*A(?: ?\/ ?R)?\s*$/u.test(argument.readingOf(cell).text)) return false;
		const head = row.table.header.cells[column];
		if (!head) return false;
		const reading = argument.readingOf(head);
		return /^\s*\p{Lu}\p{Ll}+\s*$/u.test(reading.text) && !reading.has("role") && !NO_NAME.test(reading.text);
	});
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

/** The author answers in the first person: "I am accountable for the result", "I'll own the whole thing". */
const ANSWERS_HIMSELF =
	/\bI(?:['’]m| am| remain| stay| will be|['’]ll be) (?:personally |solely |fully |directly |finally |end[- ])?(?:accountable|responsible|answerable|in charge)\b|\bI(?:['’]ll| will| shall|['’]m going to| am going to)? (?:personally |myself |gladly )?(?:own|answer|vouch|take (?:full |personal |the |over )?(?:responsibility|charge|ownership|accountability|the blame)|stand)(?: up)? (?:for|the|this|it|all|whole|of)\b|\bI(?:['’]ll| will| shall) (?:lead|run|head|carry) (?:this|it|the)\b|\b[Tt]he undersigned is (?:accountable|responsible)\b|\bI['’]m the (?:one|person|man|woman)\b|\b(?:hold|blame|shout at|come to) me (?:if|for|when|to)\b/u;

/** "Nodal officer: Sr. DCM", "Owner of the project: R. Lima": a label with somebody behind it. */
const LABELLED_OWNER =
	/\b(?:nodal officer|(?:project|programme|program|pilot|business|executive|overall|process|initiative|scheme|trial) (?:owner|lead(?:er)?|manager|head|sponsor|director)|(?:person|officer|executive) (?:responsible|accountable|in charge)|(?:responsible|accountable) (?:person|officer|executive|owner|manager)|owner(?: of (?:the |this )?\p{L}+)?|sponsor|SRO|DRI)[*_]*\s*[:–—-]\s*(?!TB[DC]|to be|tbd|tbc|open\b|n\/a|all\b|various|joint|shared|\?)[*_]*\p{Lu}/iu;

const REACH_OF_A_NAME = 60;
const PERSON =
	/(?<![\p{L}])(?:(?:Dr|Mr|Ms|Mrs|Prof|Ing|Eng|Herr|Frau)\.? )?\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)? (?:(?:de|da|van|von|der|la|el|bin|al|\p{Lu}\.) )*\p{Lu}[\p{Ll}'’]+(?:[-'’]?\p{Lu}\p{Ll}+)?|\b(?:Herr|Frau|Mr|Ms|Mrs|Dr|Ing|Mme|Shri|Smt)\.? \p{Lu}\p{Ll}+|\b\p{Lu}\. \p{Lu}\p{Ll}+/gu;
/** Words that stand in capitals in titles and tables without being anybody's name. */
const NO_NAME =
	/\b(?:Account|Manager|Customer|Client|Head|Team|Service|Services|Board|Committee|Council|Executive|Group|Office|Officer|Director|Operations|Finance|Marketing|Sales|Digital|Phase|Pilot|Project|Programme|Program|Centre|Center|Contact|Call|High|Low|Value|Risk|The|This|Each|Every|Our|All|Experience|Department|Retail|Supply|Chain|Human|Resources|Technology|People|Product|Steering|Success|Support|Change|Captain|Road|North|South|East|West|New|Bank|Water|University|Hospital|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Week|Quarter|Year|Chief|Vice|Senior|General|President|Business|Owner|Sponsor|Accountable|Responsible|Lead|Key|Quality|Care|Desk|Line|City|Street|Region|Plan|Data|Voice|Net|Promoter|Score|Legal|Policy|Works|Professional|Corporate|Commercial|Branch|Staff|Training|College|School|Institute|Academy|Unit|Zone|Zonal|Agency|Society|Association|Ministry|Union|Company|Partner|Supplier|Vendor|Facility|Facilities|Station|Terminal|Department|Division|Section|Planning|Passenger|Member|Patient|Guest)\b/u;

/** A name of two capitalised words, neither of them a word of business. */
function namesPerson(text: string): boolean {
	if (/\[(?:name|owner|sponsor|role)[^\]]*\]/iu.test(text)) return true;
	for (const [name] of text.matchAll(PERSON)) if (!NO_NAME.test(name)) return true;
	return false;
}

const NOBODY = /\b(?:TBD|TBC|to be|various|all)\b/iu;
/** "Priscilla owns the result": one given name before the verb. */
const GIVEN_NAME_ANSWERS =
	/(?:^|[.;:] )\p{Lu}\p{Ll}+ (?:owns|leads|sponsors|answers for|is (?:end[- ]|finally |ultimately |overall |fully |personally )?(?:accountable|responsible)|carries)\b/u;

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
			(statement.of("adoption").some((mention) => !isDenied(statement, mention)) || statement.test(STAFF_TOLD)) &&
			!statement.themes.has("history") &&
			!isPassive(statement),
		(statement) => statement.themes.has("change"),
	);
}

/** A token plan: "naturally the staff will be informed". */
const STAFF_TOLD =
	/\b(?:staff|teams?|employees|colleagues|crews?|assistants|nurses|drivers|teachers|operators|agents|managers|people|everybody|everyone) (?:will|shall|are to|would|must|have to) (?:all |also |then |first )?be (?:informed|told|shown|prepared|instructed|involved|heard|asked|introduced|taken along|accompanied|supported|familiari[sz]ed)\b|\b(?:inform|prepare|involve|instruct|accompany|get) (?:all |the |our )?(?:\p{L}+ )?(?:staff|teams?|employees|colleagues|crews?) (?:on board|about|of|for|in advance|early)\b/iu;

/** "Councillors were shown a mock-up at the briefing": what once happened plans nothing. */
function isPassive(statement: Statement): boolean {
	return (
		!statement.row &&
		!statement.has("future") &&
		/\b(?:was|were) (?:shown|told|given|held|sent|invited)\b/iu.test(statement.text)
	);
}

/** A block quotation, unless a minister, a director or a founder is quoted, which is no evidence of what customers live through. */
function isCustomers(argument: Argument, { passages }: Quotation): boolean {
	const first = passages.find((passage) => argument.voiceOf(passage) === "quoted");
	const last = passages.at(-1);
	if (!first || !last) return false;
	const following = argument.document.passages[last.index + 1];
	const said = passages.some((passage) => speaksAsLeader(argument.readingOf(passage).text));
	return !said && !(following && speaksAsLeader(argument.readingOf(following).text));
}

/** The attribution behind a dash names the office. */
function speaksAsLeader(text: string): boolean {
	const attribution = /(?:^|["”»\n]\s*)[\s*_]*[—–―-]{1,2}\s*(\S[^\n]{2,120})$/u.exec(text.trimEnd());
	return attribution !== null && LEADER.test(attribution[1]!) && !OF_THE_CUSTOMER.test(attribution[1]!);
}

const LEADER =
	/\b(?:minister|president|CEO|CFO|COO|chief executive|managing director|general manager|chair(?:man|woman|person)?|founder|board|commissioner|mayor|governor|secretary of state|Jeff Bezos|Steve Jobs|Peter Drucker|Hon['’]ble)\b/iu;
const OF_THE_CUSTOMER =
	/\b(?:customer|client|patient|resident|tenant|member|passenger|guest|shopper|supplier|dealer|account|interview|survey|complaint)s?\b/iu;

/** Five words or more in the first person, within the author's sentence: "I waited two hours", they told the porter. */
function quotesCustomer(argument: Argument, statement: Statement): boolean {
	const quoted = statement.row ? null : QUOTED_WORDS.exec(statement.text);
	if (!quoted || statement.test(LEADER) || statement.has("role", "executive") || statement.has("leadership"))
		return false;
	return argument.voiceOf(statement.passage) === "author" && !statement.has("request");
}

/** "We have telephoned to 180 persons who cancelled", "we walked the ward with 20 visitors". */
const ASKED_THEM =
	/\b(?:we|I|they|officers?|staff|colleagues|nurses|clerks|managers) (?:have |has |had )?(?:telephoned|phoned|rang|rung|called|visited|met|asked|polled|questioned|spoke|spoken|talked|sat|listened|watched|followed|shadowed|interviewed|accompanied|walked|rode|timed|tested)\b(?: the \p{L}+(?= with))?(?: (?:to|with|beside|back|up|all|some|about|over|through))*(?: the)? (?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|a dozen|twenty|thirty|forty|fifty|sixty|a hundred) (?:of (?:them|our|the) ?)?(?:\p{L}+ ){0,2}\p{L}*\b/iu;
const QUOTED_WORDS = /["“„«](?=[^"”»]{0,200}\b(?:I|we|my|our|We|My|you|You)\b)(?:[^\s"”»]+ ){4,60}[^\s"”»]+["”»]/u;

/** Evidence of what customers experience: their words, interviews, contact reasons, complaint or journey data. */
export function customerEvidenceOf(argument: Argument): Evidence {
	if (argument.document.quotations.some((quotation) => isCustomers(argument, quotation))) return DECLARED;
	return search(argument, (statement) => {
		if (isOrder(statement.text)) return false;
		if (statement.has("listening", "research") || quotesCustomer(argument, statement)) return true;
		if (statement.test(ASKED_THEM)) return true;
		if (statement.themes.has("benefit") || statement.themes.has("measure") || statement.themes.has("ask")) return false;
		return (
			/\d/u.test(statement.text) &&
			statement.has("listening", "data") &&
			statement.of("amount").some((amount) => amount.tag === "number" || amount.tag === "percent") &&
			!statement.has("future")
		);
	});
}
