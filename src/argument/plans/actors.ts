import type { Span } from "../../text/document";
import { rememberPerReading } from "../memory";
import type { Mention } from "../mention";
import { matchesIn } from "../patterns/matches";
import { idOf, mentionsPerson, namesPerson, type People } from "../persons";
import type { Reading } from "../reading";
import {
	isFunction,
	isLikelyName,
	isOffice,
	isOpen,
	isPlainlySomebody,
	isSomebody,
	LONGEST_NAME,
	UNIT,
} from "../somebody";
import { countWords } from "../terms/words";
import { ACRONYM, ledBySomebody, namesAgent, SYSTEM } from "./agents";
import {
	abbreviates,
	BRACKETED,
	BRACKETED_UNIT,
	bracketsAcronym,
	bracketsNames,
	bracketsUnitAndName,
	DATED_BRACKET,
	isBracketOfNames,
	wordsIn,
} from "./brackets";
import { lengthOfOpeningTime } from "./opening-times";

/**
 * True where a text names who does the work that it speaks of: beside it, as the one who "will" or "is to" act, or as
 * the function in capitals that it is done with. Who is worked on is nobody's owner.
 */
export function namesOwner(reading: Reading, range: Span, people: People): boolean {
	return rememberedOwners(reading, `${idOf(people)} ${range.start} ${range.end}`, () =>
		tellsOwner(reading, range, people),
	);
}

const rememberedOwners = rememberPerReading<string, boolean>();

function tellsOwner(reading: Reading, range: Span, people: People): boolean {
	const text = wordsIn(reading, range);
	if (NOBODY_YET.test(text)) return false;
	const inBrackets = OPENING_BRACKET.exec(text)?.[1];
	if (inBrackets && (isLikelyName(inBrackets) || isFunction(inBrackets) || isOffice(inBrackets))) return true;
	if (carriesOwner(reading, range, people)) return true;
	if (LABELLED.test(text)) return false;
	if (UNIT_AT_END.test(text)) return true;
	const last = NAME_AT_END.exec(text)?.[1];
	if (last !== undefined && (isLikelyName(last) || ACRONYM.test(last))) return true;
	if (
		segmentsOf(text).some(
			([start, end]) =>
				isUnit(text, start, end) ||
				isPerson(text.slice(start, end), people) ||
				SELF.test(text.slice(start, end)) ||
				WITH_ME.test(text.slice(start, end)) ||
				isLikelyName(AT_WORK.exec(text.slice(start, end))?.[1] ?? ""),
		)
	)
		return true;
	if (
		bracketsAcronym(text) ||
		BRACKETED_UNIT.test(text) ||
		isBracketOfNames(text) ||
		bracketsUnitAndName(text) ||
		bracketsNames(text)
	)
		return true;
	if (isBehindFirst(reading, range) && opensWithSomebody(reading, range, people)) return true;
	const led = LEAD_IS.exec(text);
	if (led && isLikelyName(led[1]!)) return true;
	if (namesAgent(text) || ledBySomebody(reading, range, people) || BODY_DECIDES.test(text)) return true;
	const [, partner] = WITH_THE_AUTHOR.exec(text) ?? [];
	if (partner !== undefined && isLikelyName(partner)) return true;
	const opening = lengthOfOpeningTime(text);
	if (opening > 0) return tellsOwner(reading, { start: range.start + opening, end: range.end }, people);
	const [label, name] = TIMED_LABEL.exec(text) ?? [];
	if (label === undefined || !isLikelyName(name!)) return false;
	const start = label.length - name!.length;
	return namesAgent(text.slice(start)) || ledBySomebody(reading, { ...range, start: range.start + start }, people);
}

/** "The board looks at the result and decides". */
const BODY_DECIDES =
	/^\W*(?:the |our )?(?:[\p{L}-]+ )?(?:board|committee|council|cabinet|exco|steering (?:group|committee)|trustees|governors|directors)\s(?:then |will )?(?:looks?|decides?|reviews?|considers?|approves?|hears?|receives?|agrees?|votes?|discusses?)\b/iu;
/** "Tomasz + me write the messages", "Joost and I do the sums". */
const WITH_THE_AUTHOR = /(?:^|[\s,:;(])(\p{Lu}\p{Ll}+) (?:\+|&|and) (?:me|I|myself)\b/u;

/** "[Finance] Confirm the limits". */
const OPENING_BRACKET = /^\W{0,3}\[(\p{Lu}[^\][]{1,30})\]\s/u;

/** "14 Feb: Niamh writes the script": who does it may stand behind the time. */
const TIMED_LABEL = /^[^\p{L}\d]{0,4}[\p{L} ]{0,12}\d[^:]{0,16}:\s+(\p{Lu}\p{Ll}+)(?=\s)/u;

/** "Still looking for someone to run it", "whoever has a budget": who does it is yet to be found. */
const NOBODY_YET =
	/\b(?:looking for|seeking|need(?:s|ed)?|find(?:ing)?|wanted:?|search(?:ing)? for) (?:someone|somebody|anyone|a volunteer|volunteers|an owner|a lead(?:er)?)\b|\b(?:no ?one|nobody) (?:yet|so far|is |has |named|assigned)|\bwhoever\b|\b(?:owner|lead|who)(?: does it| runs it| leads)?(?:\?| (?:is |still |yet |remains )*(?:open|missing|unclear|to be (?:found|named|decided)))/iu;

/** Before the first sentence of an item may stand its box or its number. */
function isBehindFirst({ sentences }: Reading, { start }: Span): boolean {
	return start > (sentences[0]?.start ?? 0);
}

/** "…; training lead is Colin Pyatt". */
const LEAD_IS =
	/\b(?:lead|leader|owner|contact|co-?ordinator|manager|champion|sponsor|trainer|organi[sz]er) (?:is|will be|stays|remains) (\p{Lu}\p{Ll}+)/u;

/** True where a text carries an owner beside its words: after a label or "by", in brackets, behind a dash. */
export function carriesOwner(reading: Reading, range: Span, people: People): boolean {
	const text = wordsIn(reading, range);
	const named = (start: number, end: number) =>
		isSomebody(reading, { start: range.start + start, end: range.start + end }, people) ||
		isFunction(text.slice(start, end));
	const label = LABELLED.exec(text);
	if (label) {
		const from = label.index + label[0].length;
		const value = text.slice(from, endOfValue(text, from));
		if (UNSETTLED.test(value)) return false;
		return reading.has("placeholder") ? named(from, from + value.length) || !isOpen(value) : !isOpen(value);
	}
	if (MENTIONED.test(text) || DATED_BRACKET.test(text) || AS_BEFORE.test(text)) return true;
	const answers = ANSWERS_FOR.exec(text);
	if (answers && !isOpen(answers[1]!) && !NOBODY.test(answers[1]!)) return true;
	const charged = RESPONSIBLE.exec(text);
	if (charged && !isOpen(text.slice(charged.index + charged[0].length))) return true;
	for (const bracket of matchesIn(text, BRACKETED)) {
		if (abbreviates(bracket[0].slice(1, -1), text.slice(0, bracket.index))) continue;
		if (bracket.index + range.start > 0 && named(bracket.index + 1, bracket.index + bracket[0].length - 1)) return true;
	}
	for (const by of matchesIn(text, BY)) {
		if (DECIDED.test(text.slice(0, by.index))) continue;
		const from = by.index + by[0].length;
		const end = endOfName(text, from);
		if (/^(?:under|through|via)/iu.test(by[0]) && !named(from, end) && !isBody(text.slice(from, end))) continue;
		if (by[0] === "with " && !isProper(text.slice(from, end))) continue;
		if (
			isOtherParty(by[0], text.slice(0, by.index), text.slice(from)) &&
			!isColleague(reading, range.start + from, text.slice(from, end))
		)
			continue;
		if (
			named(from, end) ||
			(LEADS.test(by[0]) && !isOpen(text.slice(from, end))) ||
			(isProper(text.slice(from, end)) && !isChannelOrTime(reading, range.start + from, text.slice(from, end)))
		)
			return true;
	}
	return tailNames(text, named) || mentionsPerson(text, people);
}

/** "Through NIC": letters that are a body, unless they are known for a system or a channel. */
function isBody(words: string): boolean {
	return ACRONYM.test(words) && !SYSTEM.test(words);
}

/** "Sign the contract with Brightwave", "integrate with PMS": a supplier or a system does not do the work. */
function isOtherParty(by: string, before: string, behind: string): boolean {
	if (!by.startsWith("with")) return false;
	const name = /^[\p{L}& ]*/u.exec(behind)![0];
	return OF_SUPPLIERS.test(before) || SYSTEM.test(name.trim()) || /\s(?:by|in|before|from|until|during)\s/u.test(name);
}

/** Departments and offices work together whatever they agree on. */
function isColleague(reading: Reading, at: number, name: string): boolean {
	const isInside = ({ start, end }: Mention) => start >= at && end <= at + name.length;
	return isFunction(name) || reading.of("role").some(isInside) || reading.of("actor").some(isInside);
}

const OF_SUPPLIERS =
	/\b(?:contracts?|agreements?|deals?|SLAs?|terms|prices?|tariffs?|fees?|rates?|renewals?|licen[cs]es?|integrat\p{Ll}+|connect\p{Ll}*|link\p{Ll}*|sync\p{Ll}*|interface\p{Ll}*|compar\p{Ll}+|replac\p{Ll}+|pair\p{Ll}*|negotiat\p{Ll}+)\b[^,;.]{0,40}$/iu;

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
	for (const cut of matchesIn(text, /,\s|;\s|:\s|\s[–—|-]\s|$/gu)) {
		if (from >= 0 && cut.index > from) found.push([from, cut.index]);
		from = cut.index + cut[0].length;
	}
	return found;
}

/** "…, Frau Winter, …": a segment that is nothing but a person. */
function isPerson(words: string, people: People): boolean {
	return isProper(words) && countWords(words) <= 4 && namesPerson(words, people);
}

/** "…, myself, 2 February": who writes the paper does it. */
const SELF = /^(?:me|myself|ourselves|mine|yours truly|the undersigned)[.]?$/u;

/** "…, me and Tasha in Brand, by May". */
const WITH_ME = /^(?:me|myself|I)(?: and| with| &| \+) \p{Lu}\p{Ll}+/u;

/** "Kiosks on Fridays, Niamh minding them": a name and what she does meanwhile. */
const AT_WORK =
	/^(\p{Lu}\p{Ll}+) (?!during\b)\p{Ll}+ing (?:(?:it|them|this|that|the|each|all|our|and|on|over)\b|\p{Ll}+\W*$)/u;

/** "…, Works Depot", "…, volunteers, from April": a unit, or a function that a time follows. */
function isUnit(text: string, start: number, end: number): boolean {
	const words = text.slice(start, end);
	if (/\sto\s/u.test(words) && namesAgent(words)) return true;
	const isTimed = TIMED.test(text.slice(end));
	if (UNIT.test(words) || TEAM_IN_CAPITALS.test(words) || (isTimed && (isFunction(words) || ONE_OFFICE.test(words))))
		return true;
	return end >= text.trimEnd().length && countWords(words) > 1 && !/^(?:and|or)\b/u.test(words) && isFunction(words);
}

/** "People team", "Purchase wing". */
const TEAM_IN_CAPITALS =
	/^\p{Lu}[\p{L}&-]*(?: \p{L}+)? (?:team|desk|crew|unit|wing|section|office|department|dept|committee|cell|squad|branch|board|council)s?$/u;

/** "…: call team manager, by 4 July": one of them and no article, so that the first word orders nothing. */
const ONE_OFFICE =
	/^(?:[\p{L}&-]+ ){1,3}(?:manager|lead|leader|officer|supervisor|coordinator|director|head|master|warden|engineer|administrator|specialist|planner|analyst|secretary|owner|desk|cell)$/iu;

const TIMED =
	/^(?:,|\s[–—-])\s(?:(?:done|due|ready|completed?|finished|live) )?(?:by|from|starting|until|till|before|after|during|through|within|over|due|in|on|this|next|today|mid|early|late|end|Q\d|week|wk|w\/c|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** "Owner: …", "Lead – …", "Responsible: …". */
const LABELLED =
	/\b(?:(?:action |business |process |step )?owners?|owned by|lead|led by|leads|responsible|accountable|accountability|responsibility|who|by whom|assigned to|assignee|dri|sponsor)\s?(?::|=|–|—| - )\s*/iu;

/** "Legal or Service, to be sorted out", "one of the directors, yet to be named": who might be named is nobody yet. */
const UNSETTLED =
	/^(?![^,;–—-]*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})[^()]{0,60}?[,;–—-]?\s(?:still |yet )?to be (?:\p{Ll}+ )?(?:sorted|decided|agreed|confirmed|named|appointed|settled|defined|assigned|nominated|determined|found|clarified|identified|discussed|chosen)\b/u;

/** "(same responsible)", "That one is mine": the one before, or who writes the paper. */
const AS_BEFORE =
	/\b(?:the )?same (?:owner|responsible|lead|manager|person)\b|\b(?:this|that|it)(?: one)?(?:['’]s| is| stays) mine\b/iu;

/** "…; Procurement is accountable", "… and the depot manager answers for it". */
const ANSWERS_FOR =
	/(?:[;,.]| and)\s(?:the |our )?((?:[\p{L}&’'-]+ ){1,6}?)(?:(?:is|are|stays?|remains?) (?:accountable|responsible|answerable|in charge)\b|(?:answers?|is answering) for (?:it|this)\b)/iu;
const NOBODY = /^(?:no ?one|nobody|none|which|that|who|it|this|they|not)\b/iu;

/** "…, responsible IT", "(responsible M. Sato)": the label without its colon. */
const RESPONSIBLE = /[,;(–-] ?responsible (?:is |are )?(?:the )?(?=\p{Lu})/u;

/** "@maria". */
const MENTIONED = /(?<![\w.])@\w[\w.-]+/u;

const BY =
	/\b(?:(?:led |run |headed |owned |handled |chaired |signed off |carried out |looked after |taken care of )?by|(?:decision|approval|review|endorsement|sign-?off|vote) (?:of|from)|owned by|led by|(?:is|are|lies|sits|rests|stays|stands) with|falls to|belongs to|up to|with sign-off from|together with|jointly with|w\/|through|via|under(?: the (?:lead(?:ership)?|direction|supervision|guidance|responsibility|management|authority|control|care|eye) of)?)\s(?:the |our |its |a |an )?|\bwith (?=[\p{L}&]+(?: [\p{L}&]+){0,2}(?:[,;.)]|$|\s(?:by|in|before|from|until|during)\s))/giu;

/** "After release by the board" says who decides before the work starts. */
const DECIDED = /\b(?:after|upon|following|once|subject to|pending)\s(?:\p{L}+\s){0,5}$/iu;

/** "Move the depot phones. Fleet team, done by May.": behind the work, a sentence that starts with who does it. */
function opensWithSomebody(reading: Reading, range: Span, people: People): boolean {
	const text = reading.text.slice(range.start, range.end);
	if (HEADS_UNIT.test(text)) return true;
	if (
		isLikelyName(
			/^(\S+)\s(?:in|from|at|has|will|is|with (?:her|his|my|me|their)|and (?:her|his|my|me|their|I))\b/u.exec(
				text,
			)?.[1] ?? "",
		)
	)
		return true;
	const names = NAMES_THEN_WHEN.exec(text)?.[1]?.split(/,? (?:and|&|with) |, ?|\//u);
	if (names?.every(isLikelyName)) return true;
	const end = text.search(/[,.;:(]|\sand\s|\s[–—-]\s|$/u);
	if (end > LONGEST_NAME || !isProper(text) || countWords(text.slice(0, end)) > 5) return false;
	if (isOffice(text.slice(0, end)) && (TIMED.test(text.slice(end)) || /^\W*$/u.test(text.slice(end)))) return true;
	return isPlainlySomebody(reading, { start: range.start, end: range.start + end }, people);
}

/** "Head L&D", "GM Ports": an office before its unit, without "of". */
const HEADS_UNIT =
	/^\W*(?:Head|GM|DGM|AGM|VP|AVP|SVP|EVP|Director|Manager) (?!Training|Dashboard|Portal|App\b)\p{Lu}[\p{L}&]*(?: (?:and |& )?\p{Lu}[\p{L}&]*){0,3}(?:[.,;(]|$)/u;

/** "Yusuf, by 21 November", "Ana and Dale (IT), in May", "Ana.": behind the work, first names and when. */
const NAMES_THEN_WHEN =
	/^\(?(\p{Lu}\p{Ll}+(?:(?:, | and | & | with |\/)\p{Lu}\p{Ll}+){0,3})(?: \([^()]{2,30}\))?(?:(?:[,;:]| [–—-]) (?:by|in|on|from|until|before|after|due|done|starting|end|early|mid|late|this|next|week|Q\d|\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[.)]*\s*$)/u;

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
	for (const cut of matchesIn(text, /\s[–—|→]\s|\s-\s|;\s|\.\s/gu)) {
		const from = cut.index + cut[0].length;
		if (from < 4 || !/\p{L}/u.test(text.slice(0, cut.index))) continue;
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
	/(?:\s[–—-]|\p{Ll}[:;])\s\p{Lu}[\p{L}&]{2,}(?:\s(?:(?:and|&)\s)?\p{Lu}[\p{L}&]{2,}){0,2},\s(?:by |in |from |on |until |before )?(?:\d|sprint|week|Q\d|mid|early|late|end|[A-Z][a-z]+(?:\s\d|[.;]?\s*$))/u;

/** "… – Jonno", "…: Omar", "…, Raj", "… – HQ": one word behind the last mark. */
const NAME_AT_END = /(?:\s(?:[–—-]|→|->|=>|>>)|[^\s,],|[^\s:]:|[^\s;];)\s(\p{Lu}[\p{L}'’]+)(?: \p{Lu}\.?)?[.;]?\s*$/u;

/** "… – Customer Contact": behind the last dash, two words or more in capitals that are no place and no part of the work. */
const UNIT_AT_END =
	/^\W*(?!(?:Phase|Stage|Step|Wave|Part|Track|Stream)\b)(?:\S+\s){3,60}[–—-]\s(?!(?:Phase|Stage|Wave|Step|Part|Ward|Zone|North|South|East|West|Option|Annex|Appendix|Section|Table|Version|New|First|Second|Third|All|No|Not|Q\d|FY)\b)\p{Lu}\p{Ll}+(?:\s(?:(?:and|&|of)\s)?\p{Lu}\p{Ll}+){1,3}(?<! (?:Street|Road|Square|Terminal|Station|City|Airport|Island|Bridge|North|South|East|West|Branch|Campus|Hospital|School))[.;]?\s*$/u;

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
