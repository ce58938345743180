import { FUNCTION_WORDS, OPEN_ENDS } from "../lexicon/work";
import type { Span } from "../text/document";
import { isOrdinary, namesPerson, type People } from "./persons";
import { verbs } from "./plans/work-words";
import type { Reading } from "./reading";

/** "comms", "vendor and safety", "legal, May": the functions of a company, whatever their case. */
export function isFunction(value: string): boolean {
	if (value.length > LONGEST_NAME) return false;
	const [named = ""] = value.split(/[,;:(]/u);
	const words = named.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
	const rest = words.filter((word) => !/^(?:and|the|our|local|vendor|supplier|me|myself|i)$/u.test(word));
	if (rest.length === 0 || words.length > 5) return false;
	return (
		rest.every((word) => functions.has(word)) ||
		(words.length > 1 && AGENTS.test(rest.at(-1)!) && !verbs.has(words[0]!) && !JOINS.test(named))
	);
}

const JOINS = /\b(?:of|for|to|with|in|from|at|on|by|into|per|all|each|every|more|new)\b/iu;

/** The last word of a role that no lexicon holds: "pier managers", "harbour master". */
const AGENTS =
	/^(?:managers?|leads?|leaders?|officers?|supervisors?|coordinators?|directors?|heads?|chiefs?|masters?|captains?|clerks?|engineers?|wardens?|foremen|foreman|administrators?|assistants?|agents?|advisers?|advisors?|specialists?|teams?|crews?|squads?|staff|cells?|bureau|offices?|departments?|dept|units?|divisions?|direction|wing|eng|agency|agencies|contractors?|librarians?|technicians?|curators?|porters?|registrars?|deans?|stewards?|caretakers?|trainers?|planners?|analysts?|archivists?|nurses?|physicians?|surgeons?|chaplains?)$/u;

/** "Head Librarian", "berth captains": two words or more, the last of which is what people are. */
export function isOffice(value: string): boolean {
	const words = value.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
	return (
		words.length > 1 && words.length <= 5 && AGENTS.test(words.at(-1)!) && !verbs.has(words[0]!) && !JOINS.test(value)
	);
}

/** A capitalised phrase that ends as units of a company do: "Network Planning", "Student Services", "RevOps". */
export const UNIT =
	/^(?:\p{Lu}[\p{L}&-]*\s(?:and\s|&\s|of\s)?){0,3}(?:Services|Operations|\p{Lu}?\p{Ll}*Ops|Experience|Success|Relations|Affairs|Resources|Management|Insights?|Analytics|Technology|Depot|Care|Support|Sales|Finance|Marketing|Communications|Strategy|Office|Desk|Studio|Engineering|Logistics|Legal|Procurement|Digital|IT|HR|Transformation|Delivery|Performance|Planning)(?:\s\([^)]*\))?$/u;

/** True where words are a role, a unit or a function, in whatever case: "IT wing", "depot managers", "comms". */
export function isNamed(reading: Reading, range: Span): boolean {
	return isSomebody(reading, range, NOBODY) || isFunction(reading.text.slice(range.start, range.end));
}

const NOBODY: People = new Set();

const functions: ReadonlySet<string> = new Set(FUNCTION_WORDS);

/** More characters than any name of a person or a unit has. */
export const LONGEST_NAME = 60;

/** A capitalised word that is none of the trade's: where a name is due, a name. */
export function isLikelyName(word: string): boolean {
	const lower = word.toLowerCase();
	return (
		/^\p{Lu}\p{Ll}+$/u.test(word) && !verbs.has(lower) && !isOpen(word) && !isOrdinary(word) && !NO_NAME.test(lower)
	);
}

/** States, times, places of work and machines that stand where a name could. */
export const NO_NAME =
	/^(?:a[nst]|b[ey]|do|go|he|i[fnst]|m[ey]|no|o[fnr]|so|to|u[ps]|we|others?|further|remaining|additional|several|many|most|both|some|later|rest|done|ordered|agreed|signed|closed|delivered|optional|high|medium|low|tbd|due|dates?|deadlines?|timing|finish|christmas|easter|diwali|pongal|onam|ramadan|eid|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\p{L}*bots?|\p{L}*ware|machines?|robots?|engines?|interfaces?|dashboards?|kiosks?|tickets?|forms?|invoices?|rules?|prices?|leaflets?|scripts?|devices?|germany|france|italy|spain|poland|austria|switzerland|india|ireland|scotland|wales|england|london|berlin|munich|hamburg|paris|madrid|warsaw|delhi|mumbai|dublin)$/u;

/** The first word in small letters; empty where a text opens with none. */
export function firstWord(text: string): string {
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
	/^(?:to be |not yet|not (?:assigned|known|fixed|decided|available|named)|yet to|under (?!\p{Lu})|in due (?:time|course)|in (?:clarification|coordination|discussion|preparation)|will be (?:named|decided|advised|confirmed|announced)|to follow|awaited|nil$|t\.?b\.?[dac]\b|n\.?\/?a\.?$|all (?:of|concerned|involved|relevant|functions|teams|departments|staff|parties|employees|stakeholders)|the (?:business|company|organi[sz]ation)$|as soon as|as (?:required|needed|and when)|cross[- ]functional|everyone|everybody|nobody|various|multiple|relevant|respective|appropriate|competent (?:authority|person|department)|(?:the |all )?concerned (?!citizen)|(?:the )?\p{L}+ concerned$|suitable|designated|nominated|someone|somebody|one of (?:the|our|us)|person to|same as|pending|under discussion|being discussed|open\b|subject to|depends|dependent)/u;
