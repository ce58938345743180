import type { List, ListItem, Passage, Section, Span } from "../text/document";
import { namesOwner, type People, peopleIn } from "./actors";
import { type Announcement, announcementOf, isGuide } from "./announcements";
import type { Argument } from "./argument";
import { type Cover, coverOf } from "./cover";
import { saysWhen } from "./dates";
import { tablePlansOf } from "./plan-tables";
import type { Reading } from "./reading";
import { asksForDecision, formOf, isDeed } from "./work";

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
	for (const list of document.lists) {
		const [first] = list.items[0]?.passages ?? [];
		if (!first || list.parent || argument.voiceOf(first) !== "author") continue;
		plans.push(...listPlansOf(argument, list, people, first.section));
	}
	for (const table of document.tables) {
		const [first] = table.header.cells;
		if (!first || argument.voiceOf(first) !== "author") continue;
		plans.push(...tablePlansOf(argument, table, people));
	}
	return plans;
}

function listPlansOf(argument: Argument, list: List, people: () => People, section: Section): Plan[] {
	const { as: announced, near, over } = announcementOf(argument, list, section);
	const as = announced ?? (isListOfDeeds(argument, list) ? "work" : undefined);
	if (!as || as === "other" || (list.items.length < 2 && !near && !isPhase(argument, over))) return [];
	if (
		as === "work" &&
		list.items.filter((item) => asksForDecision(firstSentenceOf(argument, item))).length * 2 > list.items.length
	)
		return [];
	const cover = coverOf(argument, over, section, people());
	const found = list.items.flatMap((item) => actionsOf(argument, item, as, cover, people()));
	const actions = namesInBrackets(argument, found)
		? found.map((action) => ({ ...action, hasOwner: action.hasOwner || hasBracket(argument, action) }))
		: found;
	return actions.length > 0 ? [{ actions }] : [];
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

/** In a paper on customers' scores, a list of orders ("Train…", "Launch…") is a plan whatever its heading. */
function isListOfDeeds(argument: Argument, list: List): boolean {
	if (list.items.length < 2 || !argument.speaksOfScores) return false;
	const deeds = list.items.filter((item) => isDeed(firstSentenceOf(argument, item)));
	return deeds.length * 3 >= list.items.length * 2;
}

/** Where some items name their owners in brackets at the end, a capitalised bracket there is an owner in the others too. */
function namesInBrackets(argument: Argument, actions: readonly Action[]): boolean {
	return (
		actions.some((action) => action.hasOwner && hasBracket(argument, action)) &&
		actions.some((action) => !action.hasOwner)
	);
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
	if (form === "attribute" || form === "statement") return [];
	const nested = isTitle(text) ? nestedActionsOf(argument, item, cover, people) : [];
	if (nested.length > 0) return nested;
	if (form === "unknown" && as !== "steps") return [];
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
