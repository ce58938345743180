import type { Passage, Span } from "../../text/document";
import type { Argument } from "../argument";
import { isLabel } from "../labels";
import type { People } from "../persons";
import type { Reading } from "../reading";
import { isFunction, isNamed, isOffice, isPlainlySomebody, isSomebody, UNIT } from "../somebody";
import type { Said } from "./actions";
import { namesOwner } from "./actors";

/**
 * True where a heading, a bold line or a lead-in says whose all of the work under it is: "Marketing:", "By 30 June, the
 * depot managers will:", "**Claims Director**", "Actions for the IT department".
 */
export function titlesOwner(argument: Argument, passage: Passage, people: People): boolean {
	const reading = argument.readingOf(passage);
	if (reading.wordCount > WORDS_OF_A_TITLE) return false;
	const isHeading = passage.kind === "heading";
	if (!isHeading && isNameTag(reading, people)) return true;
	if (!isHeading && !isLabel(argument, passage)) return false;
	const given = GIVEN.find((pattern) => reading.test(pattern))?.exec(reading.text);
	if (given) return isWholly(reading, rangeOf(given), people);
	if (reading.wordCount > WORDS_OF_A_TAG) return false;
	const whole = WHOLE.exec(reading.text);
	if (!whole) return false;
	const range = rangeOf(whole);
	// A function alone over a list may be what the list is about, unless a plan's heading stands above.
	const isInPlan = !isHeading || (passage.section.parent ?? argument.title) !== argument.title;
	const words = reading.text.slice(range.start, range.end);
	return isWholly(reading, range, people) && isPlainlyOrOffice(reading, range, people) && (isInPlan || isOffice(words));
}

const WORDS_OF_A_TITLE = 16;
const WORDS_OF_A_TAG = 6;

/** "Actions for the IT department", "What Procurement has to do", "Legal's tasks". */
const GIVEN: readonly RegExp[] = [
	/^[^\p{L}]*(?:\p{L}+ ){0,2}?(?:actions?|tasks?|steps?|to[- ]dos?|to[- ]do list|to do|to be done|measures|work|jobs|duties|assignments|activities|deliverables|things|points)(?: \p{Ll}+)? (?:for|of|by|with|at|to)\s(?:the |our )?([^:.]{2,50}?)\W*$/iu,
	/^[^\p{L}]*what (?:the |our )?([^:.]{2,50}?) (?:has to do|have to do|will do|does|do|must do|should do|is to do|are to do|takes on|is doing|are doing|delivers?|contributes?|is going to do)\W*$/iu,
	/^[^\p{L}]*(?:the |our )?([^:.]{2,50}?)['’]s? (?:actions?|tasks?|steps?|to[- ]dos?|measures|work|jobs|duties|assignments|activities|deliverables|list)\W*$/iu,
];

/** Without what stands in brackets behind it, or by when; "Fixed crews", "New managers" are what the work is about. */
const WHOLE =
	/^[^\p{L}\d(]*(?:\d[\d.]* )?(?:the |our )?((?!\p{L}+ed |(?:New|More|Fewer|Better|Extra|All|No|Good|Strong|Two|Three)\b)\p{Lu}[^:.]{1,50}?)(?:\s\([^()]{2,40}\))?(?:(?:,| [–—-]) (?:by|from|until|in|due) [^():]{2,30})?[^\p{L})]*$/u;

function rangeOf(match: RegExpExecArray): Span {
	const start = match.index + match[0].indexOf(match[1]!);
	return { start, end: start + match[1]!.length };
}

function isPlainlyOrOffice(reading: Reading, range: Span, people: People): boolean {
	return isPlainlySomebody(reading, range, people) || isOffice(reading.text.slice(range.start, range.end));
}

/** True where words are somebody from end to end: "Head of Admissions", not "Meeting with the Head of Admissions". */
function isWholly(reading: Reading, range: Span, people: People): boolean {
	const words = reading.text.slice(range.start, range.end);
	if (TIED.test(words)) return false;
	if (UNIT.test(words) || isFunction(words) || isOffice(words)) return true;
	if (!isSomebody(reading, range, people)) return false;
	const roles = [...reading.of("role"), ...reading.of("actor")].filter(
		({ start, end }) => start >= range.start && end <= range.end,
	);
	return roles.length === 0 || roles.some(({ end }) => range.end - end <= LONGEST_REST);
}

const TIED = /\b(?:for|with|to|by|at|on|from|into|about|who|which|that)\b/iu;
/** "Head of Admissions", "Director, Leeds". */
const LONGEST_REST = 24;

/** "Marketing:", "The depot managers are to:", "By 30 June, IT will:". */
function isNameTag(reading: Reading, people: People): boolean {
	const { text } = reading;
	const tag = TAG.exec(text);
	if (!tag || (!tag[2] && reading.wordCount > WORDS_OF_A_TAG)) return false;
	const { end } = rangeOf(tag);
	const start = startOfSubject(reading, rangeOf(tag));
	const range = { start, end };
	return !/\b(?:we|I|it|they|you)$/iu.test(text.slice(start, end)) && isNamedOrSomebody(reading, range, people);
}

const TAG = /^\s*(\p{Lu}[^:]{1,90}?)(\s(?:will|shall|must|is to|are to|has to|have to))?(?: (?:then|also))?\s?:\s*$/u;

function isNamedOrSomebody(reading: Reading, range: Span, people: People): boolean {
	return isSomebody(reading, range, people) || isNamed(reading, range);
}

/** Behind the time that a lead-in opens with: "By 30 June, the depot managers", "From 3 May IT". */
function startOfSubject(reading: Reading, { start, end }: Span): number {
	const timed = TIMED.exec(reading.text.slice(start, end));
	if (timed) return start + timed[0].length;
	const time = [...reading.of("time"), ...reading.of("when")].find(
		(mention) => mention.end < end && OPENS_TIME.test(reading.text.slice(start, mention.start)),
	);
	return time ? time.end + 1 : start;
}

const TIMED = /^(?:by|from|in|on|until|before|during|within|over|after|starting|as of|at|between) [^,:]{2,50}, /iu;
const OPENS_TIME =
	/^(?:by|from|in|on|until|before|during|within|over|after|starting|as of)\s(?:the )?(?:end of |mid-?|early |late )?$/iu;

/** "The harbour master will be responsible for:" says whose all of it is, whatever the office is called. */
export function makesResponsible(reading: Reading, sentence: Span): boolean {
	const subject = RESPONSIBLE.exec(reading.text.slice(sentence.start, sentence.end))?.[1];
	if (subject === undefined) return false;
	return isNamed(reading, { start: sentence.start, end: sentence.start + subject.length });
}

const RESPONSIBLE =
	/^([^.:,]{2,50}?)\s(?:(?:will|shall|must) be|is|are)\s(?:responsible|accountable|in charge)\s(?:for|of)\b[^.:]{0,60}:\s*$/u;

/** "Tom Ahern runs all of this.": the text straight before a list may say whose all of it is. */
export function takerOfAll(argument: Argument, passage: Passage, people: People): Said | undefined {
	const reading = argument.readingOf(passage);
	const range = reading.sentences.find(({ start, end }) => {
		const words = reading.text.slice(start, end);
		const takes = TAKES_ALL.exec(words);
		if (!takes) return false;
		return TAKER.test(words.slice(0, takes.index)) || namesOwner(reading, { start, end }, people);
	});
	return range && { passage, range };
}

/** "Guest Relations (Tom and Mei) will": whoever it is, in capitals. */
const TAKER =
	/^\W*(?!(?:We|It|This|They|The|Nobody)\s)(?:\p{Lu}[\p{L}&-]*\s(?:(?:and|of)\s)?){1,4}(?:\([^)]{2,40}\)\s)?(?:will\s)?$/u;

const TAKES_ALL =
	/\b(?:owns?|leads?|runs?|handles?|co-?ordinates?|manages?|oversees?|delivers?|executes?|looks? after|takes? care of|takes? on|carr(?:y|ies) out|(?:is|am|are) (?:accountable for|responsible for|in charge of))\s(?:on\s)?(?:all|everything|the whole|every|each)\b/iu;

/** "All actions below sit with the Programme Office": a sentence that gives all of a plan to somebody. */
export function givesAll(reading: Reading, sentence: Span): boolean {
	const words = reading.text.slice(sentence.start, sentence.end);
	if (!ALL_OF_IT.test(words)) return false;
	return GIVES_ALL.some((pattern) => {
		const given = pattern.exec(words);
		if (!given) return false;
		const { start, end } = rangeOf(given);
		const range = { start: sentence.start + start, end: sentence.start + end };
		return (
			!/^(?:whoever|whichever|those|us|no ?one|nobody)\b/iu.test(given[1]!) && isWholly(reading, range, NOBODY_KNOWN)
		);
	});
}

const NOBODY_KNOWN: People = new Set();

const ALL_OF_IT =
	/\b(?:all|every|everything|each|both|these|following|below|unless|throughout|(?:owners?|responsible|responsibility|accountable|lead)\b[^:.]{0,50}:)/iu;

const GIVES_ALL: readonly RegExp[] = [
	/^\W*(?:owners?|responsible|lead|accountable)\b[^.:]{0,90}? (?:is|are|will be) (?:the |our )?([^.;:,()]{2,60}?)(?: (?:unless|except)\b|[.;:,()]|\s*$)/iu,
	/\b(?:all|every|everything|each|both|these|(?:the|what) (?:\p{L}+ ){0,3}(?:following|above|below|actions|steps|tasks|measures|items|points))\b[^.;:]{0,60}?\s(?:(?:sits?|lies?|rests?|stays?|remains?|is|are) (?:with|up to)|(?:falls?|goes|go|belongs?) (?:to|on|upon)|(?:assigned|allotted|allocated|given|entrusted|delegated|handed|handed over|left) to|(?:owned|led|run|handled|carried out|done|delivered|executed|managed|co-?ordinated|overseen|driven|looked after|taken care of|undertaken|performed) by|(?:is|are) the (?:responsibility|job|task|work|duty) of|(?:is|are|lies?|rests?) in the (?:hands|care) of)\s(?:the |our )?([^.;:,()]{2,60}?)(?: and (?:are|is|will|must|shall) |[.;:,()]|\s*$)/iu,
	/^\W*(?:owners?|responsible|responsibility|accountable|accountability|lead|in charge)\s(?:for|of|throughout|in|on)\b[^:.]{0,40}:\s(?:the |our )?([^.;:,()]{2,60})/iu,
	/\bunless\b[^.,;:]{2,50},? (?:the |our )?([^.;:,()]{2,60}?) (?:is|are|will be|remains?) (?:responsible|accountable|in charge|the owner)\b/iu,
	/\bunless\b[^.,;:]{2,50},? (?:the )?(?:owner|lead|responsible (?:person|unit))(?: is|:) (?:the |our )?([^.;:,()]{2,60})/iu,
];
