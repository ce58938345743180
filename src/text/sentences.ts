import {
	abbreviationOf,
	belongsToTime,
	isCompanySuffix,
	isSayingVerb,
	opensSentence,
	takesLetter,
} from "./abbreviations";
import type { Span } from "./document";
import { FILLER } from "./prose";

/**
 * The sentences of a passage's prose, trimmed of white space and fillers. Line breaks and semicolons end none.
 * The marker of a callout, "[!NOTE]", is one by itself: what stands on the lines below it opens as it would without.
 * Each run of stops is looked at once, with the word before it and the word after, so the time taken grows with the
 * length of the text alone.
 */
export function sentencesOf(prose: string): Span[] {
	const spans: Span[] = [];
	let start = CALLOUT.exec(prose)?.[0].length ?? 0;
	if (start > 0) addSentence(spans, prose, 0, start);
	for (let at = nextStop(prose, start); at >= 0; ) {
		const stop = readStop(prose, at);
		if (stop.after < prose.length && endsSentence(prose, start, stop)) {
			addSentence(spans, prose, start, stop.after);
			start = stop.after;
		}
		at = nextStop(prose, stop.after);
	}
	addSentence(spans, prose, start, prose.length);
	return spans;
}

/** A run of stops and the quotation marks and brackets that close after it. */
interface Stop {
	readonly start: number;
	/** The last mark of the run. */
	readonly mark: string;
	readonly isSingle: boolean;
	/** What closes after the marks, fillers left out. */
	readonly closing: string;
	/** Where the next sentence may start. */
	readonly after: number;
}

/** A word after a stop, and the quotation marks and brackets that open before it. */
interface Next {
	readonly opening: string;
	readonly word: string;
	readonly end: number;
}

const CALLOUT = /^\s*\[![A-Za-z]+\][+-]?[^\S\n]*\n/;
const STOP = /[.!?…。！？｡؟।]/g;
const STOPS = ".!?…。！？｡؟।";
/** Stops of scripts that put no space between sentences. */
const WIDE_STOPS = "。！？｡";
const CLOSERS = `"'”’»)]』」）*_¹²³⁴⁵⁶⁷⁸⁹⁰${FILLER}`;
const OPENERS = `"'“‘«„([¿¡『「（*_${FILLER}`;
const LONGEST_WORD = 30;
const NUMBER = /^[-+~≈<>#]?\p{Sc}?\d/u;
const CONTINUATION = /^[,;:.!?…%)\]}&/|=+<>–—-]/;
const LETTER = /^[\p{L}\p{N}]/u;
const ENUMERATOR = /^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/;

function nextStop(prose: string, from: number): number {
	STOP.lastIndex = from;
	return STOP.exec(prose)?.index ?? -1;
}

function readStop(prose: string, start: number): Stop {
	let end = skip(prose, start, STOPS);
	const mark = prose[end - 1]!;
	const isSingle = end === start + 1;
	const marksEnd = end;
	end = skip(prose, end, CLOSERS);
	return { start, mark, isSingle, closing: prose.slice(marksEnd, end).replaceAll(FILLER, ""), after: end };
}

function endsSentence(prose: string, sentenceStart: number, stop: Stop): boolean {
	if (WIDE_STOPS.includes(stop.mark)) return true;
	if (!isSpace(prose[stop.after]!)) return false;
	const next = nextWord(prose, stop.after);
	if (!next || !canStart(next)) return false;
	if (stop.mark === "?" || stop.mark === "!") return !goesOnAfterCall(prose, stop, next);
	if (stop.mark === "…" || !stop.isSingle) return !isSpace(prose[stop.start - 1] ?? "") || opensSentence(next.word);
	return stop.mark !== "." || stop.closing !== "" || !isAbbreviated(prose, sentenceStart, stop, next);
}

function nextWord(prose: string, from: number): Next | undefined {
	let start = from;
	while (start < prose.length && isBlank(prose[start]!)) start++;
	if (start === prose.length) return undefined;
	const wordStart = skip(prose, start, OPENERS);
	let end = wordStart;
	while (end < prose.length && end - wordStart < LONGEST_WORD && !isSpace(prose[end]!)) end++;
	return { opening: prose.slice(start, wordStart), word: prose.slice(wordStart, end).replaceAll(FILLER, ""), end };
}

function canStart({ opening, word }: Next): boolean {
	if (opening.includes("[")) return true;
	if (isLowerCase(word, 0)) return isBrand(word);
	return word !== "" && (!CONTINUATION.test(word) || NUMBER.test(word));
}

/** `"Why now?" Ana asked` and "Yahoo! Inc." go on. */
function goesOnAfterCall(prose: string, stop: Stop, next: Next): boolean {
	if (stop.mark === "!" && isCompanySuffix(next.word)) return true;
	if (stop.closing === "" || opensSentence(next.word)) return false;
	const verb = nextWord(prose, next.end);
	return verb !== undefined && isSayingVerb(verb.word);
}

function isAbbreviated(prose: string, sentenceStart: number, stop: Stop, next: Next): boolean {
	const wordStart = startOfWord(prose, sentenceStart, stop.start);
	const word = prose.slice(wordStart, stop.start).replaceAll(FILLER, "");
	if (ENUMERATOR.test(word) && isFirst(prose, sentenceStart, wordStart)) return true;
	switch (abbreviationOf(word)) {
		case "joined":
			return true;
		case "numbered":
			return NUMBER.test(next.word);
		case "time":
			return NUMBER.test(next.word) || belongsToTime(next.word);
		case "name":
			return !opensSentence(next.word) && !isLetterLabel(prose, word, wordStart);
		default:
			return false;
	}
}

function startOfWord(prose: string, from: number, end: number): number {
	let start = end;
	while (start > from && end - start < LONGEST_WORD && !isWordBorder(prose[start - 1]!)) start--;
	while (start < end && prose[start] === FILLER) start++;
	return start;
}

function isWordBorder(character: string): boolean {
	return isSpace(character) || (character !== FILLER && OPENERS.includes(character)) || "/—–,;:".includes(character);
}

function isFirst(prose: string, sentenceStart: number, wordStart: number): boolean {
	return !hasWord(prose, Math.max(sentenceStart, wordStart - LONGEST_WORD), wordStart);
}

/** "Plan B." ends a sentence where "J." would not. */
function isLetterLabel(prose: string, letter: string, letterStart: number): boolean {
	if (letter.length > 1) return false;
	let end = letterStart;
	while (end > 0 && isBlank(prose[end - 1]!)) end--;
	return takesLetter(prose.slice(startOfWord(prose, 0, end), end));
}

/** Adds a sentence; what holds no letter or figure (a smiley, a lone dash) goes with the sentence before it. */
function addSentence(spans: Span[], prose: string, from: number, to: number): void {
	let start = from;
	let end = to;
	while (start < end && isBlank(prose[start]!)) start++;
	while (end > start && isBlank(prose[end - 1]!)) end--;
	if (start === end) return;
	const last = spans.pop();
	if (!last) spans.push({ start, end });
	else if (hasWord(prose, start, end)) spans.push(last, { start, end });
	else spans.push({ start: last.start, end });
}

function skip(prose: string, from: number, characters: string): number {
	let at = from;
	while (at < prose.length && characters.includes(prose[at]!)) at++;
	return at;
}

/** iPhone, eBay, pH: small at the start, but names. */
function isBrand(word: string): boolean {
	return isUpperCase(word, 1) || (isLowerCase(word, 1) && isUpperCase(word, 2));
}

function isLowerCase(word: string, at: number): boolean {
	const character = word[at] ?? "";
	return character !== character.toUpperCase() && character === character.toLowerCase();
}

function isUpperCase(word: string, at: number): boolean {
	const character = word[at] ?? "";
	return character !== character.toLowerCase();
}

/** Whether a letter or figure stands in a part of the prose. */
function hasWord(prose: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		const code = prose.charCodeAt(at);
		if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)) return true;
		if (code > 0x7f && LETTER.test(prose.slice(at, at + 2))) return true;
	}
	return false;
}

function isSpace(character: string): boolean {
	const code = character.charCodeAt(0);
	return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || (code > 0x167f && character.trim() === "");
}

function isBlank(character: string): boolean {
	return character === FILLER || isSpace(character);
}
