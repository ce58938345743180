import type { Span } from "../../text/document";
import type { Reading } from "../reading";
import { isFunction, isLikelyName, isOpen } from "../somebody";
import { ACRONYM } from "./agents";

/** The words of a range, without the names of what was counted: "three depots (Leeds, Hull and York)". */
export function wordsIn({ text }: Reading, { start, end }: Span): string {
	const words = text.slice(start, end);
	if (!words.includes("(") && !words.includes("[")) return words;
	return words.replace(BRACKETED, (bracket, at: number) =>
		enumerates(bracket, words.slice(0, at)) ? " ".repeat(bracket.length) : bracket,
	);
}

/** As many names as things were counted are the names of these things. */
function enumerates(bracket: string, before: string): boolean {
	const counted = COUNTED_THINGS.exec(before);
	if (!counted) return false;
	const names = bracket.slice(1, -1).split(/,\s(?:and\s)?|\s(?:and|&)\s/u);
	return (
		names.length === (NUMBERS.indexOf(counted[1]!.toLowerCase()) + 1 || Number(counted[1])) &&
		names.every((name) => /^\p{Lu}/u.test(name))
	);
}

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** What is counted last before a bracket. */
const COUNTED_THINGS =
	/\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:\p{Ll}+ ){0,3}\p{Ll}+s\b[^.;:()]{0,40}$/iu;

/** "(Dana)", "(Priya and Tom)": behind the full stop of the work, a bracket that holds nothing but names. */
export function isBracketOfNames(text: string): boolean {
	const names = /^\s*\(([^()]{2,40})\)[.;]?\s*$/u.exec(text)?.[1]?.split(/\s?[,&/+]\s?|\sand\s|\swith\s/u);
	return names?.some((name) => isLikelyName(name) || isFunction(name)) === true && names.every((name) => !isOpen(name));
}

/** "Paint the hull (Ann), 3 May", "Paint the hull by May (Ann and Joe)": first names in brackets where a place would stand only behind what it holds. */
export function bracketsNames(text: string): boolean {
	const match = BRACKETED_NAMES.exec(text);
	if (!match) return false;
	const before = text.slice(0, match.index);
	const names = match[1]!.split(/,\s|\sand\s|\s?[&/+]\s?/u);
	return names.every((name) => isLikelyName(name)) && !endsInPlaces(before) && !COUNTED_THINGS.test(before);
}

const BRACKETED_NAMES =
	/\s\(((?!(?:Phase|Stage|Wave|Step|Part|North|South|East|West|Central|Northern|Southern|Eastern|Western|Annex|Appendix|Table|Figure|Version|All|Both|Week|Day|Month|Quarter|Year|Spring|Summer|Autumn|Winter|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Critical|Urgent|Priority|Mandatory|Recommended|Required|New)\b)\p{Lu}\p{Ll}+(?:(?:, | and |\s?[&/+]\s?)\p{Lu}\p{Ll}+){0,2})\)(?=[.;]?\s*$|,\s|\sby\s|\sfrom\s|\sin\s)/u;

/** "Choice of the tool (DSI)": letters in brackets that do not abbreviate the words before them. */
export function bracketsAcronym(text: string): boolean {
	const match = /^(.*\S)\s\((\p{Lu}{2,5})(?:,[^()]*)?\)[.;]?\s*$/u.exec(text);
	if (!match || !ACRONYM.test(match[2]!)) return false;
	return !abbreviates(match[2]!, match[1]!);
}

/** "Berth booking system (BBS)" says its name twice. */
export function abbreviates(letters: string, before: string): boolean {
	if (!/^\p{Lu}{2,5}$/u.test(letters)) return false;
	const initials = before
		.slice(-LONGEST_SPELLED_OUT)
		.match(/(?<![\p{L}’'])\p{L}/gu)
		?.join("")
		.toUpperCase();
	return initials?.endsWith(letters) ?? false;
}

const LONGEST_SPELLED_OUT = 120;

/** "… (Key Accounts)": two or three words in capitals at the end are a unit, unless they say where, when or which part. */
export const BRACKETED_UNIT =
	/\((?!(?:Phase|Stage|Wave|Step|Part|Ward|Zone|Zones|North|South|East|West|Option|Annex|Appendix|Section|Table|Figure|Version|See|Quick|No|New|First|Second|All|High|Low|Medium)\b)\p{Lu}\p{Ll}+(?:\s(?:& |and )?\p{Lu}\p{Ll}+){1,2}(?:,? (?:with|and|together with) (?:the |our )?\p{Ll}[\p{Ll} ]{2,30})?\)[.;]?\s*$/u;

/** "(Academy, in March)", "(Forum; at this meeting)", "(Ann, Joe; until 3 May)": who, and then when. */
export const DATED_BRACKET =
	/[([](?!(?:From|Until|After|Before|By|If|When|Once|All|Both|Phase|Stage|Wave|Step|Part|First|Second|Third|Then|Now|Each|Every|Only|See|As|In|On|At|The)\b)\p{Lu}[^(),;]{1,30}(?:, \p{Lu}[^(),;]{1,20}){0,3}(?:(?:[,;:/]| [–—-]) (?:by |in |on |at |from |until |before |after |due |done by |starting |within )?(?:the |this |next |our )?| by (?:the )?(?:end of )?)(?:\d|weeks?\b|wk|w\/c|Q\d|H[12]|FY|KW|CW|(?:before|after) \p{Ll}|mid|early|late|end\b|(?:first|second) half\b|beginning\b|start\b|spring|summer|autumn|winter|today|tomorrow|meeting|session|sitting|board|month|quarter|term|sprint|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[^()]{0,24}[)\]][.;,]?\s*$/u;

/** "… (Depot, Sanjay)": a unit and somebody in it, unless they are places: "two berths (Malin, Howth)". */
export function bracketsUnitAndName(text: string): boolean {
	const match = UNIT_AND_NAME.exec(text);
	return match !== null && !endsInPlaces(text.slice(0, match.index));
}

/** True where words end in places, whose names may follow in brackets: "two desks at the piers". */
export function endsInPlaces(words: string): boolean {
	return PLACES.test(words);
}

const UNIT_AND_NAME =
	/\((?!(?:From|Until|After|Before|By|If|When|Once|All|Both|Phase|Stage|Wave|Step|Part|First|Second|Each|Every|Only|See|As|In|On|At|The|North|South|East|West)\b)\p{Lu}[\p{L}&]+(?:\s(?:(?:and|&|of)\s)?\p{Lu}[\p{L}&]+){0,2}(?:,|\s?\/|\s[–—-])\s?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\)[.;,]?\s*$/u;

const PLACES =
	/\b(?:in|at|for|from|across|of|between)\s[^.;:()]{0,40}?\b(?:sites?|branches|stores?|shops?|depots?|wards?|hotels?|offices?|regions?|cities|towns?|stations?|counters?|clinics?|hospitals?|schools?|countries|markets?|berths?|piers?|plants?|campus(?:es)?|lines?|routes?|counties|districts?|languages?|brands?|products?)\s*$/iu;

/** What stands in brackets, unless it opens with a word that says when or for what. */
export const BRACKETED =
	/[([](?!(?:if|when|once|after|subject|pending|see|e\.g|i\.e|for|with|in|at|to|from|such|like|including)\b)[^()[\]]{2,70}[)\]]/giu;
