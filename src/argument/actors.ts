import { FUNCTION_WORDS, OPEN_ENDS, WORK_NOUNS, WORK_VERBS } from "../lexicon/work";
import type { Span } from "../text/document";
import { rememberPerReading } from "./memory";
import type { Reading } from "./reading";

/** The people whom a document knows by name, by each part of their names: "Priscilla", "Nakamura". */
export type People = ReadonlySet<string>;

/**
 * True where a text names who does the work that it speaks of: beside it, or as the one who "will" or "is to" act. Who is
 * only worked with or worked on is nobody's owner.
 */
export function namesOwner(reading: Reading, range: Span, people: People): boolean {
	return rememberedOwners(reading, `${idOf(people)} ${range.start} ${range.end}`, () =>
		tellsOwner(reading, range, people),
	);
}

const rememberedOwners = rememberPerReading<string, boolean>();

function tellsOwner(reading: Reading, range: Span, people: People): boolean {
	const text = reading.text.slice(range.start, range.end);
	if (carriesOwner(reading, range, people)) return true;
	if (LABELLED.test(text)) return false;
	const last = NAME_AT_END.exec(text)?.[1];
	if (last !== undefined && (isLikelyName(last) || ACRONYM.test(last))) return true;
	if (segmentsOf(text).some(([start, end]) => isUnit(text, start, end) || isPerson(text.slice(start, end), people)))
		return true;
	if (bracketsAcronym(text) || BRACKETED_UNIT.test(text)) return true;
	if (range.start > 0 && opensWithSomebody(reading, range, people)) return true;
	return namesAgent(text) || ledBySomebody(reading, range, people);
}

/** True where a text carries an owner beside its words: after a label or "by", in brackets, behind a dash. */
export function carriesOwner(reading: Reading, range: Span, people: People): boolean {
	const text = reading.text.slice(range.start, range.end);
	const named = (start: number, end: number) =>
		isSomebody(reading, { start: range.start + start, end: range.start + end }, people) ||
		isFunction(text.slice(start, end));
	const label = LABELLED.exec(text);
	if (label) {
		const from = label.index + label[0].length;
		const value = text.slice(from, endOfValue(text, from));
		return reading.has("placeholder") ? named(from, from + value.length) || !isOpen(value) : !isOpen(value);
	}
	if (MENTIONED.test(text) || DATED_BRACKET.test(text)) return true;
	for (const bracket of text.matchAll(BRACKETED)) {
		if (bracket.index + range.start > 0 && named(bracket.index + 1, bracket.index + bracket[0].length - 1)) return true;
	}
	for (const by of text.matchAll(BY)) {
		if (DECIDED.test(text.slice(0, by.index))) continue;
		const from = by.index + by[0].length;
		const end = endOfName(text, from);
		if (
			named(from, end) ||
			(LEADS.test(by[0]) && !isOpen(text.slice(from, end))) ||
			(isProper(text.slice(from, end)) && !isChannelOrTime(reading, range.start + from, text.slice(from, end)))
		)
			return true;
	}
	return tailNames(text, named) || mentionsPerson(text, people);
}

/** "By Civic Experience" names who; "by SMS" and "by Easter" do not. */
function isChannelOrTime(reading: Reading, at: number, text: string): boolean {
	const isAt = (mention: Span) => mention.start >= at && mention.start <= at + 8;
	return (
		reading.of("time").some(isAt) ||
		reading.of("when").some(isAt) ||
		/^(?:SMS|WhatsApp|E-?mail|IVR|App|Phone|Post|Web|PDF|API|Slack|Teams|Zoom|\p{Lu}\d|FY|Ltd)\b/u.test(text)
	);
}

/** What stands between commas, dashes or brackets behind the first: "…, Works Depot, by 27 February". */
function segmentsOf(text: string): [number, number][] {
	const found: [number, number][] = [];
	let from = -1;
	for (const cut of text.matchAll(/,\s|;\s|:\s|\s[–—|-]\s|$/gu)) {
		if (from >= 0 && cut.index > from) found.push([from, cut.index]);
		from = cut.index + cut[0].length;
	}
	return found;
}

/** "…, Frau Winter, …": a segment that is nothing but a person. */
function isPerson(words: string, people: People): boolean {
	return isProper(words) && countWords(words) <= 4 && namesPerson(words, people);
}

/** "… (Key Accounts)": two or three words in capitals at the end are a unit, unless they say where, when or which part. */
const BRACKETED_UNIT =
	/\((?!(?:Phase|Stage|Wave|Step|Part|Ward|Zone|Zones|North|South|East|West|Option|Annex|Appendix|Section|Table|Figure|Version|See|Quick|No|New|First|Second|All|High|Low|Medium)\b)\p{Lu}\p{Ll}+(?:\s(?:& |and )?\p{Lu}\p{Ll}+){1,2}\)[.;]?\s*$/u;

/** "Choice of the tool (DSI)": letters in brackets that do not abbreviate the words before them. */
function bracketsAcronym(text: string): boolean {
	const match = /^(.*\S)\s\((\p{Lu}{2,5})(?:,[^()]*)?\)[.;]?\s*$/u.exec(text);
	if (!match || !ACRONYM.test(match[2]!)) return false;
	const initials =
		match[1]!
			.match(/(?<![\p{L}’'])\p{L}/gu)
			?.join("")
			.toUpperCase() ?? "";
	return !initials.endsWith(match[2]!);
}

/** "…, Works Depot", "…, volunteers, from April": a unit, or a function that a time follows. */
function isUnit(text: string, start: number, end: number): boolean {
	const words = text.slice(start, end);
	if (UNIT.test(words) || (TIMED.test(text.slice(end)) && isFunction(words))) return true;
	return end >= text.trimEnd().length && countWords(words) > 1 && !/^(?:and|or)\b/u.test(words) && isFunction(words);
}

const TIMED =
	/^(?:,|\s[–—-])\s(?:by|from|starting|until|till|before|due|in|mid|early|late|end|Q\d|week|wk|w\/c|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** A capitalised phrase that ends as units of a company do. */
const UNIT =
	/^(?:\p{Lu}[\p{L}&-]*\s(?:and\s|&\s|of\s)?){0,3}(?:Services|Operations|Ops|Experience|Success|Relations|Affairs|Resources|Management|Insights?|Analytics|Technology|Depot|Care|Support|Sales|Finance|Marketing|Communications|Strategy|Office|Desk|Studio|Engineering|Logistics|Legal|Procurement|Digital|IT|HR|Transformation|Delivery|Performance|Planning)(?:\s\([^)]*\))?$/u;

/** "Owner: …", "Lead – …", "Responsible: …". */
const LABELLED =
	/\b(?:(?:action |business |process |step )?owners?|owned by|lead|led by|leads|responsible|accountable|accountability|responsibility|who|by whom|assigned to|assignee|dri|sponsor)\s?(?::|=|–|—| - )\s*/iu;
/** "(Academy, in March)": who, and then when. */
const DATED_BRACKET =
	/\(\p{Lu}[\p{L}&. -]{1,30}, (?:by |in |from |until |before |due )?(?:\d|week|Q\d|mid|early|late|end|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[^()]{0,24}\)[.;,]?\s*$/u;
/** "@maria". */
const MENTIONED = /(?<![\p{L}\d.])@[\p{L}][\p{L}\d._-]+/u;
const BRACKETED =
	/[([](?!(?:if|when|once|after|subject|pending|see|e\.g|i\.e|for|with|in|at|to|from|such|like|including)\b)[^()[\]]{2,70}[)\]]/giu;
const BY =
	/\b(?:(?:led |run |headed |owned |handled |chaired |signed off |carried out |looked after |taken care of )?by|(?:decision|approval|review|endorsement|sign-?off|vote) (?:of|from)|owned by|led by|(?:is|are|lies|sits|rests|stays|stands) with|falls to|belongs to|up to|with sign-off from|together with|jointly with)\s(?:the |our |its |a |an )?/giu;

/** "After release by the board" says who decides before the work starts. */
const DECIDED = /\b(?:after|upon|following|once|subject to|pending)\s(?:\p{L}+\s){0,5}$/iu;

/** "comms", "vendor and safety", "legal, May": the functions of a company, whatever their case. */
function isFunction(value: string): boolean {
	if (value.length > LONGEST_NAME) return false;
	const [named = ""] = value.split(/[,;:(]/u);
	const words = named.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
	const rest = words.filter((word) => !/^(?:and|the|our|local|vendor|supplier)$/u.test(word));
	if (rest.length === 0 || words.length > 5) return false;
	return (
		rest.every((word) => functions.has(word)) ||
		(words.length > 1 && AGENTS.test(rest.at(-1)!) && !verbs.has(words[0]!) && !JOINS.test(named))
	);
}

const JOINS = /\b(?:of|for|to|with|in|from|at|on|by|into|per|all|each|every|more|new)\b/iu;
/** The last word of a role that no lexicon holds: "pier managers", "harbour master". */
const AGENTS =
	/^(?:managers?|leads?|leaders?|officers?|supervisors?|coordinators?|directors?|heads?|chiefs?|masters?|captains?|clerks?|engineers?|wardens?|foremen|foreman|administrators?|assistants?|agents?|advisers?|advisors?|specialists?|teams?|crews?|squads?|staff|cells?|bureau|offices?|departments?|dept|units?|divisions?|direction|wing|eng|agency|agencies|contractors?)$/u;

/** True where words are a role, a unit or a function, in whatever case: "IT wing", "depot managers", "comms". */
export function isNamed(reading: Reading, range: Span): boolean {
	return isSomebody(reading, range, NOBODY) || isFunction(reading.text.slice(range.start, range.end));
}

const NOBODY: People = new Set();

const functions: ReadonlySet<string> = new Set(FUNCTION_WORDS);

/** "Move the depot phones. Fleet team, done by May.": behind the work, a sentence that starts with who does it. */
function opensWithSomebody(reading: Reading, range: Span, people: People): boolean {
	const text = reading.text.slice(range.start, range.end);
	if (isLikelyName(/^(\p{L}+)\s(?:in|from|at|has|will|is)\s/u.exec(text)?.[1] ?? "")) return true;
	const end = text.search(/[,.;:(]|\sand\s|\s[–—-]\s|$/u);
	if (end > LONGEST_NAME || !isProper(text) || countWords(text.slice(0, end)) > 5) return false;
	return isPlainlySomebody(reading, { start: range.start, end: range.start + end }, people);
}

function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
}

/** Who leads or runs something is somebody, whatever the words. */
const LEADS = /^(?:led|run|headed|owned|handled|chaired|signed off|carried out|looked after|taken care of) by/iu;

/** A label's value ends with its clause. */
function endOfValue(text: string, from: number): number {
	const end = text.slice(from).search(/[;|.](?:\s|$)|\s(?:–|—)\s|\bby (?:when|date)\b/u);
	return end < 0 ? text.length : from + end;
}

function endOfName(text: string, from: number): number {
	const end = text
		.slice(from)
		.search(/[,;:.()[\]|](?:\s|$)|\s(?:and|to|in|on|by|before|until|for|with|from|after|at|will|is|are)\s/u);
	return end < 0 ? text.length : from + end;
}

/** Owners stand last as well: "Publish the new letters – Legal, 3 May". */
function tailNames(text: string, named: (start: number, end: number) => boolean): boolean {
	for (const cut of text.matchAll(/\s[–—|→]\s|\s-\s|;\s|\.\s/gu)) {
		const from = cut.index + cut[0].length;
		if (from < 4 || cut.index === 0) continue;
		const end = endOfName(text, from);
		if (end - from <= LONGEST_NAME && isWhole(text, end) && named(from, end)) return true;
	}
	if (TAIL.test(text)) return true;
	const lastComma = text.lastIndexOf(", ");
	return (
		lastComma > 0 &&
		text.length - lastComma <= LONGEST_NAME &&
		isProper(text.slice(lastComma + 2)) &&
		named(lastComma + 2, text.length)
	);
}

/** "… — Joao, sprint 14": a first name and then a date. */
const TAIL =
	/\s[–—]\s\p{Lu}\p{Ll}{2,},\s(?:by |in |from )?(?:\d|sprint|week|Q\d|mid|early|late|end|\p{Lu}\p{Ll}+(?:\s\d|$))/u;
/** "… – Jonno", "…: Omar", "…, Raj", "… – HQ": one word behind the last mark. */
const NAME_AT_END = /(?:\s[–—-]|[\p{L}\d):],|[\p{L}\d]:|[\p{L}\d)];)\s(\p{Lu}[\p{L}'’]+)[.;]?\s*$/u;
const LONGEST_NAME = 60;

/** A capitalised word that is none of the trade's: where a name is due, a name. */
function isLikelyName(word: string): boolean {
	const lower = word.toLowerCase();
	return (
		/^\p{Lu}\p{Ll}+$/u.test(word) && !verbs.has(lower) && !isOpen(word) && !isOrdinary(word) && !NO_NAME.test(lower)
	);
}

/** States, times, places of work and machines that stand where a name could. */
const NO_NAME =
	/^(?:a[nst]|b[ey]|do|go|he|i[fnst]|m[ey]|no|o[fnr]|so|to|u[ps]|we|done|ordered|agreed|signed|closed|delivered|optional|high|medium|low|tbd|christmas|easter|diwali|pongal|onam|ramadan|eid|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\p{L}*bots?|\p{L}*ware|machines?|robots?|engines?|interfaces?|dashboards?|kiosks?|tickets?|forms?|invoices?|rules?|prices?|leaflets?|scripts?|devices?|germany|france|italy|spain|poland|austria|switzerland|india|ireland|scotland|wales|england|london|berlin|munich|hamburg|paris|madrid|warsaw|delhi|mumbai|dublin)$/u;

function isWhole(text: string, end: number): boolean {
	return (
		end >= text.length ||
		/[,;:.()[\]|]/u.test(text[end]!) ||
		/^\s(?:and|by|before|in|on|from|until)\s/u.test(text.slice(end))
	);
}

function isProper(text: string): boolean {
	return /^\p{Lu}/u.test(text);
}

const verbs: ReadonlySet<string> = new Set(WORK_VERBS);

/** "Ms. Duarte circulates…": somebody, and then a verb of work in the third person. */
function actsInPresent(reading: Reading, range: Span, people: People): boolean {
	const text = reading.text.slice(range.start, range.end);
	for (const match of text
		.slice(0, LONGEST_SUBJECT)
		.matchAll(/\s((?!recommends|proposes|suggests|asks|supports|needs)\p{Ll}{3,}s)(?=\s)/gu)) {
		const verb = match[1]!;
		const hasObject = OBJECT.test(text.slice(match.index + match[0].length));
		const isVerb =
			hasObject || verbs.has(verb.slice(0, -1)) || verbs.has(verb.slice(0, -2)) || verbs.has(`${verb.slice(0, -3)}y`);
		const subject = { start: range.start, end: range.start + match.index };
		const words = text.slice(0, match.index);
		if (!isVerb || /[,;:]/u.test(words)) continue;
		if (isSomebody(reading, subject, people)) return !verbs.has(firstWord(text));
		if (hasObject && (isLikelyName(words.trim()) || ACRONYM.test(words.trim()))) return true;
	}
	return false;
}

/** "Porters fit the safes": people by what they do, and a verb of work with its object. */
function actTogether(text: string): boolean {
	const match =
		/^(?:The |Our |All )?\p{L}+(?: \p{L}+)?(?:ers|ors|ists|ants|rses|men|staff|aches) (\p{Ll}+)(?=\s)/u.exec(text);
	return (
		match !== null && verbs.has(match[1]!) && OBJECT.test(text.slice(match[0].length)) && !verbs.has(firstWord(text))
	);
}

/** What follows a verb, and hardly a noun: "Lobby hosts hired" has no verb of a person called Lobby. */
const OBJECT =
	/^\s(?:the|an?|our|all|both|each|every|it|them|this|that|these|with|to(?! be\b)|up|out|off|on|into|through|two|three|four|five|six|ten|\d+)(?!\p{L})/u;

/** "ICT: …", "CSTE – …": letters that name a department; others name things. */
const ACRONYM =
	/^(?!(?:KPI|FAQ|NPS|CSAT|CES|SMS|IVR|CRM|ERP|API|VOC|ROI|SLA|OKR|KR|WP|AI|UX|EU|UK|US|USA|POC|MVP|FCR|AHT|TBD|TBC|TODO|NOTE|GDPR|KYC|B2B|B2C|QR|PDF)\b)\p{Lu}{2,5}$/u;

/** "Luis to test…", "Agents will call…": one capitalised word that is no noun of the trade, and then a verb of work. */
function namesAgent(text: string): boolean {
	const match =
		/^[^\p{L}]{0,6}(\p{Lu}\p{Ll}+)\s(?:to|will)\s(?:also |then )?(?!(?:all|any|both|each|every|the|our|those|these|their|its)\b)(\p{Ll}+)/u.exec(
			text,
		);
	if (!match) return false;
	const subject = match[1]!.toLowerCase();
	const isVerb =
		(verbs.has(match[2]!) || isLikelyName(match[1]!)) &&
		!/^(?:be|go|start|begin|follow|run|open|close|move|become|cover|include|launch)$/u.test(match[2]!);
	return isVerb && !verbs.has(subject) && !nouns.has(subject) && !TRADE.test(subject) && !NO_NAME.test(subject);
}

/** "Finance to confirm…", "The COO will chair…", "Rosa Delgado signs…", "ELT endorsement of…", "Legal: …". */
function ledBySomebody(reading: Reading, range: Span, people: People): boolean {
	const text = reading.text.slice(range.start, range.end);
	const act = ACTS.exec(text);
	if (act && act.index > 0 && !/\b(?:be|been|being)\b/iu.test(act[0])) {
		const subject = text.slice(0, act.index);
		if (
			subject.length <= LONGEST_SUBJECT &&
			!(/\sto\s/u.test(act[0]) && /\s(?:with|for|that|which)\s/u.test(subject)) &&
			!verbs.has(firstWord(subject)) &&
			isSomebody(reading, { start: range.start, end: range.start + act.index }, people)
		)
			return true;
	}
	if (/^I(?:['’]ll)?\s/u.test(text) || actTogether(text) || actsInPresent(reading, range, people)) return true;
	const decides = DECIDES.exec(text);
	if (
		decides &&
		decides.index > 0 &&
		decides.index <= LONGEST_NAME &&
		!verbs.has(firstWord(text)) &&
		(isLikelyName(/^(\p{L}+)['’]s?$/u.exec(text.slice(0, decides.index))?.[1] ?? "") ||
			isSomebody(reading, { start: range.start, end: range.start + decides.index }, people))
	)
		return true;
	const labelled = /^[^:]{2,40}:\s+(\p{Lu}[^,;.(–—]{1,40}?)(?=\s*(?:[,;.(–—]|$))/u.exec(text);
	if (labelled) {
		const end = range.start + labelled[0].length;
		if (isPlainlySomebody(reading, { start: end - labelled[1]!.length, end }, people)) return true;
	}
	const lead = /^([^:–—]{2,60}?)(?::|\s[–—-])\s/u.exec(text)?.[1];
	if (lead !== undefined && ACRONYM.test(lead)) return true;
	if (lead === undefined || verbs.has(firstWord(lead)) || /\d/u.test(lead)) return false;
	return isPlainlySomebody(reading, { start: range.start, end: range.start + lead.length }, people);
}

const LONGEST_SUBJECT = 90;
const ACTS =
	/\s(?:will|shall|must|should|to|can|has agreed to|have agreed to|agrees? to|is to|are to)\s(?!be\b|the\b|our\b|all\b|a\b|an\b|follow\b|start\b|begin\b|clients\b|customers\b)(?:also |then |jointly |now )?\p{Ll}|\s(?:owns?|leads?|runs?|chairs?|signs?|reports?|reviews?|delivers?|drafts?|prepares?|presents?|publishes|approves?|decides?|confirms?|briefs?|trains?|builds?|takes?|brings?|releases?|writes?|sets?|keeps?|provides?|hands?|meets?|completes?|finali[sz]es?|agrees?|launches|designs?|tests?|starts?|checks?|pulls?|sponsors?|hires?|recruits?|is accountable|are accountable|is responsible|are responsible|is in charge|are in charge|will be accountable|will be responsible)\s/u;
const DECIDES =
	/\s(?:approval|endorsement|sign-?off|OK|okay|yes|consent|signature|green light|decision|go-ahead|agreement|confirmation|review|mandate|resolution|paper|briefing)\b/iu;

function firstWord(text: string): string {
	return /^[\s"“'‘(]*([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
}

/** Somebody where a subject could stand as well: "Finance", but not "Training" or "Digital". */
export function isPlainlySomebody(reading: Reading, range: Span, people: People): boolean {
	return isSomebody(reading, range, people) && !SUBJECT.test(reading.text.slice(range.start, range.end).trim());
}

const SUBJECT =
	/^(?:the |our )?(?:Training|Learning|Data|Digital|Technology|People|Product|Products|Service|Services|Delivery|Support|Care|Quality|Policy|Strategy|Innovation|Network|Networks|Claims|Billing|Communications?|Comms|Brand|Pricing|Planning|Growth|Insights?|Analytics|Online|Retail|Risk|Security|Credit|Cards|Payments|Collections|Supply|Logistics|Field|Maintenance|Production|Transport|Fleet|Dispatch|Assessment|Enforcement|Engineering|Operations)(?: (?:and|&) \p{L}+)?$/u;

/** True where a range of words is somebody: a role, a function, a team, a body, a person; not "TBD" or "everyone". */
export function isSomebody(reading: Reading, range: Span, people: People): boolean {
	const value = reading.text.slice(range.start, range.end).trim();
	if (value === "" || isOpen(value) || verbs.has(value.toLowerCase()) || isOrder(value)) return false;
	const inside = (mention: Span) => mention.start >= range.start && mention.end <= range.end;
	if (
		reading.of("role").some((mention) => inside(mention) && isRole(reading.text, mention)) ||
		reading.of("actor").some(inside)
	)
		return true;
	if (
		reading
			.of("leadership")
			.some((mention) => inside(mention) && BODY.test(reading.text.slice(mention.start, mention.end)))
	)
		return true;
	return TEAM.test(value) || namesPerson(value, people) || /^(?:I|[Mm]e|[Mm]y team|[Mm]yself)\b/u.test(value);
}

/** By their stems alone "manage" would be a manager and "commission" a commissioner; a bare "lead" is a verb as often. */
function isRole(text: string, mention: Span): boolean {
	const words = text.slice(mention.start, mention.end);
	if (STEM_OF_A_ROLE.test(words)) return false;
	return !/^leads?$/iu.test(words) || /\p{L}\s$/u.test(text.slice(Math.max(0, mention.start - 3), mention.start));
}

const STEM_OF_A_ROLE =
	/^(?:manag(?!er)|coordinat(?!or)|commission(?!er)|control(?!ler)|offices?$|direct(?!or)|presid(?!ent)|supervis(?!or)|sponsor(?:ed|ing|ship)|own(?!er)|led$|leading$|treasur(?!er))/iu;

/** "Appoint process owners" orders something of somebody. */
function isOrder(value: string): boolean {
	return verbs.has(firstWord(value)) && value.split(/\s+/u).length > 2;
}

const BODY = /team|committee|board|group|cabinet|\bELT\b|\bSLT\b|exco|council|steer|heads? of/iu;
const TEAM =
	/\b(?!cross-functional|(?:the|a|an|our|this|that|new|dedicated|working|small|core|agile|joint|multidisciplinary|virtual|whole|small|single|local|relevant|each|every|all|these|those|project|of|with|by|and|for|tiger)\s)[\p{L}&-]+ (?:teams?|department|dept|desk|office|squad|unit|division|directorate|chapter|crew|guild|tribe|pod|cell)\b/iu;

const open: ReadonlySet<string> = new Set(OPEN_ENDS);

/** "TBD", "to be agreed", "–", "various", "all functions". */
export function isOpen(value: string): boolean {
	const plain = value.toLowerCase().replace(/^[\s"“(['‘*_~-]+|[\s"”)\]'’*_.~]+$/gu, "");
	if (!/[\p{L}\p{N}]/u.test(plain)) return true;
	if (open.has(plain)) return true;
	return OPENING.test(plain);
}

const OPENING =
	/^(?:to be |not yet|not (?:assigned|known|fixed|decided|available|named)|yet to|under (?!\p{Lu})|in due (?:time|course)|in (?:clarification|coordination|discussion|preparation)|will be (?:named|decided|advised|confirmed|announced)|to follow|awaited|nil$|t\.?b\.?[dac]\b|n\.?\/?a\.?$|all (?:of|concerned|involved|relevant|functions|teams|departments|staff|parties|employees|stakeholders)|the (?:business|company|organi[sz]ation)$|as soon as|as (?:required|needed|and when)|cross[- ]functional|everyone|everybody|nobody|various|multiple|relevant|respective|same as|pending|under discussion|being discussed|open\b|subject to|depends|dependent)/u;

/** A person by name: with an initial or a title, by first and last name, or known from elsewhere in the document. */
export function namesPerson(value: string, people: People): boolean {
	if (INITIALED.test(value) || TITLED.test(value)) return true;
	for (const pair of value.matchAll(FULL_NAME)) if (!isOrdinary(pair[0])) return true;
	return mentionsPerson(value, people);
}

const INITIALED =
	/(?<![\p{L}.])(?:\p{Lu}\.[ -]?){1,3}(?:(?:de|da|dos|van|von|der|la|al|bin|el|O['’])\s?){0,2}\p{Lu}\p{Ll}[\p{L}'’-]*/u;
const TITLED =
	/\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Herr|Frau|Mme|Sra?|Shri|Smt|Dato|Datuk|Puan|Encik|Sir|Dame|Engr|Ing|Adv|Capt|Cmdr|Cdr|Col|Maj|Lt|Sgt|Insp|Rev|Dott)\.?\s\p{Lu}[\p{L}'’-]+/u;
const FULL_NAME =
	/(?<![\p{L}-])\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s(?:\p{Lu}\.|de|da|dos|van|von|der|la|al|bin|el|ibn))?\s(?:[OD]['’])?\p{Lu}\p{Ll}[\p{L}'’-]+(?![\p{L}-])/gu;

/** Capitalised pairs that are no names hold a word of the trade: "Customer Room", "Phase One", "Journey Mapping". */
function isOrdinary(pair: string): boolean {
	return pair.split(/\s/u).some((word) => {
		const lower = word.toLowerCase();
		return (
			verbs.has(lower) ||
			nouns.has(lower) ||
			TRADE.test(lower) ||
			/(?:tion|ment|ness|ship|ing|ings|ery|ance|ence|ics)s?$/u.test(lower)
		);
	});
}

const nouns: ReadonlySet<string> = new Set(WORK_NOUNS);
const TRADE =
	/^(?:accounts?|advisory|strategic|operational|technical|critical|immediate|additional|specific|major|current|after|agents?|agency|airport|annual|app|area|assets?|autumn|baseline|before|big|board|branch|branches|brand|business|call|cards?|care|case|cases|cent(?:er|re)|central|change|chat|check|city|claims?|client|clients|close|club|committee|community|company|contact|core|corporate|council|country|credit|customers?|cx|daily|dashboard|data|day|days|demand|desk|digital|direct|district|early|east|eastern|email|energy|europe|every|experience|express|field|final|first|fleet|forum|framework|free|full|gate|global|go|gold|good|great|green|group|guest|half|head|health|high|home|hospital|hour|house|hub|insights?|internal|international|island|issue|january|february|march|april|may|june|july|august|september|october|november|december|journey|journeys|key|lab|late|learning|legal|letters?|level|life|line|live|local|loyalty|lower|loop|management|map|maps|market|medical|member|mid|mobile|model|modules?|month|monthly|national|net|new|next|night|north|northern|office|one|online|open|order|orders|our|page|partner|patient|people|phase|phone|platform|plaza|point|policy|portal|post|premium|price|prime|principles?|privacy|process|product|products|programme?|project|promise|promoter|public|pulse|quality|quarter|quarterly|quick|rail|red|region|regional|retail|review|right|road|room|sales|saturday|scale|school|score|second|segment|self|senior|service|services|sign|single|site|smart|social|south|southern|spring|stage|standard|standards|station|status|step|store|stores|strategy|street|student|summer|sunday|super|supply|survey|system|systems|target|tariff|team|teams|terms|the|third|this|time|today|tools?|top|total|touchpoint|town|trade|travel|two|tier|unit|united|upper|value|vehicle|vendor|version|video|view|vision|voice|wave|way|weeks?|weekly|west|western|winter|wins?|work|workshop|world|year|years|young|your)$/u;

function mentionsPerson(text: string, people: People): boolean {
	if (people.size === 0) return false;
	for (const word of text.matchAll(/(?<![\p{L}-])\p{Lu}\p{Ll}[\p{L}'’-]*/gu)) {
		const name = word[0].replace(/['’]s$/u, "");
		if (!people.has(name)) continue;
		if (!/\b(?:to|for|about|under|like)\s(?:the |our )?$/iu.test(text.slice(Math.max(0, word.index - 12), word.index)))
			return true;
	}
	return false;
}

/** The parts of each name that stands beside a role ("Priscilla Nakamura, VP Lending"), once for a document. */
export function peopleIn(readings: Iterable<Reading>): People {
	const known = new Set<string>();
	for (const reading of readings) {
		if (!reading.has("role")) continue;
		for (const part of rememberedNames(reading, "names", () => namesIn(reading))) known.add(part);
	}
	return known;
}

const rememberedNames = rememberPerReading<"names", readonly string[]>();

function namesIn(reading: Reading): readonly string[] {
	const found: string[] = [];
	const roles = reading.of("role");
	for (const pair of reading.text.matchAll(FULL_NAME)) {
		const end = pair.index + pair[0].length;
		const isBeside = roles.some(
			(role) =>
				(role.start >= end &&
					role.start - end <= WIDTH_OF_A_GAP &&
					/^[\s,(:;–—|-]+(?:the |our )?(?:[\p{Lu}][\p{L}]*\s){0,2}$/u.test(reading.text.slice(end, role.start))) ||
				(role.end <= pair.index && /^[\s,(:–—-]*\(?$/u.test(reading.text.slice(role.end, pair.index))),
		);
		if (!isBeside || isOrdinary(pair[0])) continue;
		for (const part of pair[0].split(/\s/u)) if (/^\p{Lu}\p{Ll}{2}/u.test(part)) found.push(part);
	}
	return found;
}

/** The same people in the same order have the same id, so that what depends on them can be remembered. */
function idOf(people: People): number {
	let id = ids.get(people);
	if (id === undefined) {
		const names = [...people].join(" ");
		id = known.get(names);
		if (id === undefined) {
			if (known.size > MOST_GROUPS) known.clear();
			id = nextId++;
			known.set(names, id);
		}
		ids.set(people, id);
	}
	return id;
}

const MOST_GROUPS = 200;
const known = new Map<string, number>();
const ids = new WeakMap<People, number>();
let nextId = 0;

const WIDTH_OF_A_GAP = 30;
