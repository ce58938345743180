import type { List, ListItem, Passage, Section, Span } from "../text/document";
import { namesOwner, type People, peopleIn } from "./actors";
import {
	type Announcement,
	announcementOf,
	goesOn,
	isGuide,
	isLabelOfTime,
	isListOfSources,
	mayHoldPlan,
} from "./announcements";
import type { Argument } from "./argument";
import { type Cover, coverOf } from "./cover";
import { saysWhen } from "./dates";
import { evidenceOf, hasOwnerInPlace, isInColumns, namesInPlace } from "./list-evidence";
import { tablePlansOf } from "./plan-tables";
import type { Reading } from "./reading";
import { asksForDecision, formOf, isDeed, tellsInPresent } from "./work";

/** One thing that a plan says shall be done. */
export interface Action {
	readonly passage: Passage;
	/** The words that say it; counts in the passage's reading. */
	readonly range: Span;
	readonly hasOwner: boolean;
	readonly hasDate: boolean;
	/** Where it is a row of a table: the cell that should say who, or when. */
	readonly ownerCell?: Passage | undefined;
	readonly dateCell?: Passage | undefined;
}

/** An action list, a roadmap, a table of milestones. */
export interface Plan {
	readonly actions: readonly Action[];
	/** True where it is a list without dates of what the author would do, rather than of steps. */
	readonly isProposal?: boolean | undefined;
	/** Where it is a table: the header cell to blame where no row says who, or when. */
	readonly ownerHead?: Passage | undefined;
	readonly dateHead?: Passage | undefined;
}

/** Every plan in the author's voice: what shall be done, whether somebody is named for it, and whether it has a date. */
export function plansOf(argument: Argument): readonly Plan[] {
	const { document } = argument;
	if (document.lists.length + document.tables.length === 0 || isGuide(argument)) return [];
	let known: People | undefined;
	const people = () => (known ??= peopleIn(document.passages.map((passage) => argument.readingOf(passage))));
	const plans: Plan[] = [];
	const planned = new Set<Section>();
	for (const table of document.tables) {
		const [first] = table.header.cells;
		if (!first || argument.voiceOf(first) !== "author") continue;
		const found = tablePlansOf(argument, table, people);
		if (found.length > 0) planned.add(first.section);
		plans.push(...found);
	}
	for (const list of document.lists) {
		const [first] = list.items[0]?.passages ?? [];
		if (!first || list.parent || argument.voiceOf(first) !== "author") continue;
		if (isListOfSources(argument, first.section)) continue;
		const found = listPlansOf(argument, list, people, {
			section: first.section,
			isPlanned: planned.has(first.section),
		});
		if (found.length > 0) planned.add(first.section);
		plans.push(...found);
	}
	return withoutProposals(plans);
}

/** Beside a plan that says who and when, a list of what is proposed tells what the plan is about. */
function withoutProposals(plans: readonly Plan[]): readonly Plan[] {
	if (!plans.some((plan) => plan.isProposal)) return plans;
	const hasWhole = plans.some(
		({ isProposal, actions }) =>
			!isProposal && actions.filter((action) => action.hasOwner && action.hasDate).length >= 2,
	);
	return hasWhole ? plans.filter(({ isProposal }) => !isProposal) : plans;
}

/** Where a list stands: under which heading, and whether another list or table there is a plan. */
interface Place {
	readonly section: Section;
	readonly isPlanned: boolean;
}

function listPlansOf(argument: Argument, list: List, people: () => People, { section, isPlanned }: Place): Plan[] {
	const { as: announced, near, over } = announcementOf(argument, list, section);
	if (
		announced === "other" &&
		!(mayHoldPlan(argument, list, section) && evidenceOf(argument, list, people) === "strong")
	)
		return [];
	const isTimed = over.some((passage) => isLabelOfTime(argument, passage));
	const continues = isPlanned && (isTimed || over.some((passage) => goesOn(argument, passage)));
	const hint =
		announced === "steps" || announced === "work" ? announced : continues ? "work" : isTimed ? "time" : undefined;
	const as = hint === "steps" ? "steps" : asShown(argument, list, hint, people);
	if (!as || (list.items.length < 2 && !near && !isPhase(argument, over))) return [];
	if (
		as === "work" &&
		list.items.filter((item) => asksForDecision(firstSentenceOf(argument, item))).length * 2 > list.items.length
	)
		return [];
	const cover = coverOf(argument, over, section, people(), list.leadIn);
	const own = { owner: cover.owner, date: cover.date && !cover.isYear };
	const found = datedByYear(
		list.items.flatMap((item) => actionsOf(argument, item, as, own, people())),
		cover,
	);
	const actions = withNamesInPlace(argument, withNamesInBrackets(argument, found), people());
	const isProposal =
		actions.every(({ hasDate }) => !hasDate) && over.some((passage) => PROPOSAL.test(argument.readingOf(passage).text));
	return actions.length > 0 ? [{ actions, isProposal }] : [];
}

const PROPOSAL =
	/\bwhat (?:we|I)(?:['’](?:d|ll|re)| would| will| propose| suggest| want| intend| are| have in mind)\b|\b(?:our|the|my) (?:solution|idea)\b|\bpropos(?:als?|e[ds]?|ing)\b/iu;

/** A year over a plan dates its actions where none has a date of its own; beside finer dates it dates nothing. */
function datedByYear(actions: readonly Action[], { isYear }: Cover): readonly Action[] {
	if (!isYear || actions.some(({ hasDate }) => hasDate)) return actions;
	return actions.map((action) => ({ ...action, hasDate: true }));
}

/** What a list is that no heading calls a plan by name: its own items may show that it is one. */
function asShown(
	argument: Argument,
	list: List,
	hint: "work" | "time" | undefined,
	people: () => People,
): "steps" | "work" | undefined {
	if (isTaskList(list) && (hint !== undefined || isMostlyWork(argument, list))) return "steps";
	const evidence = evidenceOf(argument, list, people);
	if (evidence === "strong" || (evidence === "some" && hint !== undefined)) return "steps";
	return hint === "work" || isListOfDeeds(argument, list) ? "work" : undefined;
}

/** "- [ ] …": boxes are ticked when work is done. */
function isTaskList(list: List): boolean {
	return list.items.length >= 2 && list.items.every((item) => item.task !== undefined);
}

/** One item under a subject is a sentence in a list's clothes; under a phase it is what the phase does. */
function isPhase(argument: Argument, over: readonly Passage[]): boolean {
	return over.some((passage) =>
		argument
			.readingOf(passage)
			.of("plan")
			.some((mention) => mention.tag === "phase"),
	);
}

function isMostlyWork(argument: Argument, list: List): boolean {
	return (
		list.items.filter((item) => formOf(firstSentenceOf(argument, item)) === "work").length * 2 >= list.items.length
	);
}

/** In a paper on customers' scores, a list of orders ("Train…", "Launch…") is a plan whatever its heading. */
function isListOfDeeds(argument: Argument, list: List): boolean {
	if (list.items.length < 2 || !argument.speaksOfScores) return false;
	const deeds = list.items.filter((item) => isDeed(firstSentenceOf(argument, item)));
	return deeds.length * 3 >= list.items.length * 2;
}

/** Where some items name their owners in brackets at the end, a capitalised bracket there is an owner in the others too. */
function withNamesInBrackets(argument: Argument, actions: readonly Action[]): readonly Action[] {
	if (!actions.some((action) => action.hasOwner && hasBracket(argument, action))) return actions;
	return actions.map((action) => ({ ...action, hasOwner: action.hasOwner || hasBracket(argument, action) }));
}

/** Where some items name their owners between dashes, a few words there are an owner in the others too. */
function withNamesInPlace(argument: Argument, actions: readonly Action[], people: People): readonly Action[] {
	if (actions.every(({ hasOwner }) => hasOwner)) return actions;
	const isPlaced = ({ passage, range, hasOwner }: Action) =>
		(hasOwner && hasOwnerInPlace(argument.readingOf(passage), range, people)) ||
		isInColumns(argument.readingOf(passage), range);
	if (!actions.some(isPlaced)) return actions;
	return actions.map((action) => ({
		...action,
		hasOwner: action.hasOwner || namesInPlace(argument.readingOf(action.passage), action.range),
	}));
}

function hasBracket(argument: Argument, { passage, range }: Action): boolean {
	return /\(\p{Lu}[^()]{1,40}\)[.;,]?\s*$/u.test(argument.readingOf(passage).text.slice(range.start, range.end));
}

/** The actions of an item: itself, or what stands in its nested list where the item only names a phase. */
function actionsOf(argument: Argument, item: ListItem, as: Announcement, cover: Cover, people: People): Action[] {
	const [passage] = item.passages;
	if (!passage || item.task === "done") return [];
	const reading = argument.readingOf(passage);
	const [first] = reading.sentences;
	if (!first || argument.voiceOf(passage) !== "author") return [];
	const range = sayingRange(reading) ?? first;
	const text = reading.text.slice(range.start, range.end);
	const form = formOf(text);
	const isAct = form === "statement" && as === "steps" && tellsInPresent(text) && namesOwner(reading, range, people);
	if ((form === "attribute" || form === "statement") && item.task === undefined && !isAct) return [];
	const nested = isTitle(text) ? nestedActionsOf(argument, item, cover, people) : [];
	if (nested.length > 0) return nested;
	if (form !== "work" && as !== "steps") return [];
	const said = sayOf(argument, item, people);
	return [{ passage, range, hasOwner: cover.owner || said.owner, hasDate: cover.date || said.date }];
}

/** Behind a title with a full stop, the sentence that says what is done: "Repairs app. Build an app for booking." */
function sayingRange({ text, sentences }: Reading): Span | undefined {
	const [first, second] = sentences;
	if (!first || !second || !isTitle(text.slice(first.start, first.end))) return undefined;
	const own = formOf(text.slice(first.start, first.end));
	return own !== "work" && formOf(text.slice(second.start, second.end)) === "work" ? second : undefined;
}

/** "Phase 2 – Build (Q3)", "Data": an item that only names what its nested list tells. */
function isTitle(text: string): boolean {
	return (text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0) <= WORDS_OF_A_TITLE;
}

const WORDS_OF_A_TITLE = 8;

function nestedActionsOf(argument: Argument, item: ListItem, cover: Cover, people: People): Action[] {
	const own = { passages: item.passages, lists: [] };
	const said = sayOf(argument, own, people);
	const around = {
		owner: cover.owner || said.owner || attributesOf(argument, item, people).owner,
		date: cover.date || said.date || attributesOf(argument, item, people).date,
	};
	return item.lists.flatMap((list) =>
		list.items.flatMap((nested) => actionsOf(argument, nested, "work", around, people)),
	);
}

/** What "Owner: …" and "Timing: …" among an item's nested items say for all of them. */
function attributesOf(argument: Argument, item: ListItem, people: People): Cover {
	const attributes = item.lists
		.flatMap((list) => list.items)
		.filter((nested) => formOf(firstSentenceOf(argument, nested)) === "attribute");
	const said = attributes.map((nested) => sayOf(argument, nested, people));
	return { owner: said.some(({ owner }) => owner), date: said.some(({ date }) => date) };
}

/** Whether an item, with all that stands in it, says who and when. */
function sayOf(argument: Argument, item: Pick<ListItem, "passages" | "lists">, people: People): Cover {
	let owner = false;
	let date = false;
	for (const passage of item.passages) {
		const reading = argument.readingOf(passage);
		for (const sentence of reading.sentences) {
			owner ||= namesOwner(reading, sentence, people);
			date ||= saysWhen(reading, sentence);
		}
	}
	for (const nested of item.lists.flatMap((list) => list.items)) {
		const said = sayOf(argument, nested, people);
		owner ||= said.owner;
		date ||= said.date;
	}
	return { owner, date };
}

function firstSentenceOf(argument: Argument, item: ListItem): string {
	const [passage] = item.passages;
	if (!passage) return "";
	const reading = argument.readingOf(passage);
	const [first] = reading.sentences;
	return first ? reading.text.slice(first.start, first.end) : "";
}
