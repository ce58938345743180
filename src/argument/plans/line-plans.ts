import type { Passage, Span } from "../../text/document";
import type { Argument } from "../argument";
import { saysWhen } from "../dates";
import { oncePerReading } from "../memory";
import { namesPerson, type People } from "../persons";
import type { Reading } from "../reading";
import { isFunction, isLikelyName, isNamed, isOffice } from "../somebody";
import { opensWithEmphasis } from "../voice";
import type { Action, Plan } from "./actions";
import { namesOwner } from "./actors";
import { announcementOf, asList } from "./announcements";
import { coverOf } from "./cover";
import { withParallelOwners } from "./parallel-owners";
import { formOf } from "./work";

/**
 * The plans that are written in lines without the marks of a list: "Anna: call script by 3 May", "**Week 1** – Sales drafts
 * the letters", "Who: Claims. What: one form. By when: 30 April". They stand under a heading or a lead-in that announces
 * work, and most of their lines open with somebody or with a time.
 */
export function linePlansOf(argument: Argument, people: () => People): Plan[] {
	return runsOf(argument).flatMap((lines) => planOf(argument, lines, people) ?? []);
}

interface Line {
	readonly passage: Passage;
	readonly range: Span;
	readonly label: Span;
}

/** Lines that follow each other, at least two. */
function runsOf(argument: Argument): Line[][] {
	const runs: Line[][] = [];
	let run: Line[] = [];
	let last: Passage | undefined;
	for (const passage of argument.document.passages) {
		const found = linesIn(argument, passage);
		if (found.length === 0 || last?.section !== passage.section) {
			runs.push(run);
			run = [];
		}
		last = passage;
		run.push(...found);
	}
	return [...runs, run].filter(({ length }) => length >= 2);
}

function linesIn(argument: Argument, passage: Passage): Line[] {
	if (passage.kind !== "paragraph") return [];
	const lines = labelledLines(argument.readingOf(passage));
	if (lines.length === 0 || argument.voiceOf(passage) !== "author") return [];
	// A paragraph of one line is a line of a plan only where its opening stands out.
	if (lines.length < 2 && !opensWithEmphasis(argument.document, passage)) return [];
	return lines.map((line) => ({ passage, ...line }));
}

/** The lines of a paragraph, if all of them open with a label. */
const labelledLines = oncePerReading(({ text }): readonly Omit<Line, "passage">[] => {
	const found: Omit<Line, "passage">[] = [];
	let start = 0;
	for (const line of text.split("\n")) {
		const words = line.trimEnd();
		const label = LABEL.exec(words);
		if (!label) return [];
		const from = start + label[0].indexOf(label[1]!);
		found.push({ range: { start, end: start + words.length }, label: { start: from, end: from + label[1]!.length } });
		start += line.length + 1;
	}
	return found;
});

const LABEL = /^[^\p{L}\d]{0,4}([\p{L}\d][^:\n]{1,50}?)(?::|\s[–—-])\s+(?=\S)/u;

function planOf(argument: Argument, lines: readonly Line[], people: () => People): Plan | undefined {
	const [first] = lines;
	if (!first) return undefined;
	const { section } = first.passage;
	const keys = lines.map((line) => keyOf(argument.readingOf(line.passage), line, people));
	const keyed = keys.filter((key) => key !== undefined);
	if (keyed.length < 2 || keyed.length * 2 < lines.length) return undefined;
	const passages = lines.map(({ passage }) => passage);
	const { as, over } = announcementOf(argument, asList(argument, passages), section);
	if (as !== "steps" && as !== "work") return undefined;
	const isByName = keys.filter((key) => key === "who").length * 2 >= lines.length;
	const cover = coverOf(argument, over, section, people());
	const actions = lines.flatMap((line) => actionOf(argument, line, isByName, people()) ?? []);
	const isDated = actions.some(({ date }) => date);
	if (actions.length * 2 < lines.length || !(isDated || keys.includes("both"))) return undefined;
	const owned = keys.includes("both") ? actions : withParallelOwners(argument, actions);
	return {
		actions: owned.map((action) => ({
			...action,
			owner: action.owner ?? cover.owner,
			date: action.date ?? (isDated ? undefined : cover.date),
		})),
	};
}

/** What a line opens with: somebody, a time, or the labels of who, what and when. */
function keyOf(reading: Reading, { range, label }: Line, people: () => People): "who" | "when" | "both" | undefined {
	const words = reading.text.slice(range.start, range.end);
	if (IN_FIELDS.test(words)) return "both";
	if (isTime(reading, label)) return "when";
	return isWho(reading, label, people()) ? "who" : undefined;
}

/** "Who: Claims. What: one form. By when: 30 April." */
const IN_FIELDS =
	/\b(?:who|owner|responsible)\s?:\s.*\b(?:what|by when|when|due|date|until)\s?:|\b(?:what|action|step|task)\s?:\s.*\b(?:who|owner|responsible|by when|when|due|until)\s?:/iu;

function isTime(reading: Reading, label: Span): boolean {
	return saysWhen(reading, label) || NUMBERED_DAYS.test(reading.text.slice(label.start, label.end));
}

/** "Day 1", "30 days", "Days 31–60". */
const NUMBERED_DAYS =
	/^(?:(?:days?|weeks?|months?)\s\d{1,3}(?:\s?(?:–|-|to)\s?\d{1,3})?|\d{1,3} (?:days|weeks|months))$/iu;

function isWho(reading: Reading, label: Span, people: People): boolean {
	const words = reading.text.slice(label.start, label.end);
	if (NO_WHO.test(words)) return false;
	return (
		isOffice(words) ||
		isFunction(words) ||
		isNamed(reading, label) ||
		namesPerson(words, people) ||
		words.split(/\s(?:and|&|with)\s|,\s|\/|\s/u).every(isLikelyName)
	);
}

/** The labels of a letter's head and of what a plan has beside its work. */
const NO_WHO =
	/^(?:to|from|cc|date|subject|re|for|by|via|author|prepared (?:by|for)|presented (?:by|to)|submitted (?:by|to)|sponsor|owner|version|status|reference|ref|copy|attention|note|result|background|purpose|decision)\b/iu;

function actionOf(
	argument: Argument,
	{ passage, range, label }: Line,
	isByName: boolean,
	people: People,
): Action | undefined {
	const reading = argument.readingOf(passage);
	const said = { passage, range };
	const isDated = isTime(reading, label) || saysWhen(reading, range);
	const action = (isOwned: boolean): Action => ({
		...said,
		owner: isOwned ? said : undefined,
		date: isDated ? said : undefined,
	});
	if (IN_FIELDS.test(reading.text.slice(range.start, range.end))) return action(namesOwner(reading, range, people));
	const behind = reading.text.slice(label.end, range.end);
	const body = { start: label.end + Math.max(0, behind.search(/[\p{L}\d$€£₹]/u)), end: range.end };
	const words = reading.text.slice(body.start, body.end);
	const isWhose = isWho(reading, label, people);
	const isOwned =
		isWhose ||
		(isByName && IN_CAPITALS.test(reading.text.slice(label.start, label.end))) ||
		namesOwner(reading, range, people) ||
		namesOwner(reading, body, people);
	if (NO_WORK.test(words) || TOLD.test(words)) return undefined;
	const form = formOf(words);
	if (form === "work" || (isOwned && (isDated || form === "unknown"))) return action(isOwned);
	return undefined;
}

/** "1,200 calls", "£4,000 for the licences", "fewer invoices": what is counted, costs or gets better. */
const NO_WORK =
	/^(?:[$€£₹]|(?:EUR|USD|GBP|INR|CHF|PLN|Rs)\b|\d[\d.,]*\s(?!(?:new|extra|additional|more)\b)|(?:about |some |over )?\d|(?:fewer|less|more|no more|one|two|three|better|faster|shorter|calmer|happier|lower|higher)\s)/iu;
/** What is over is no step. */
const TOLD = /\b(?:was|were|has been|have been|had)\b/iu;
/** "Fire Marshal", "Mayor's Office": beside other lines that open with somebody. */
const IN_CAPITALS =
	/^\p{Lu}[\p{L}'’.]+(?: (?:of |and |& )?\p{Lu}[\p{L}'’.]+){1,4}(?:, \p{Lu}\p{L}+)?(?<!\b(?:Portal|App|System|Website|Platform|Tool|Page|Form|Letter|Survey|Dashboard|Phase|Training))$/u;
