import type { ListItem, Span } from "../../text/document";
import type { Argument } from "../argument";
import { saysWhen } from "../dates";
import type { People } from "../persons";
import type { Reading } from "../reading";
import { isFunction } from "../somebody";
import { countWords } from "../terms/words";
import { opensWithEmphasis } from "../voice";
import type { Action, Said } from "./actions";
import { namesOwner } from "./actors";
import type { Announcement } from "./announcements";
import type { Cover } from "./cover";
import { tellsDatedStep } from "./list-evidence";
import {
	countsThings,
	decidesByFigure,
	formOf,
	isDeed,
	isMilestone,
	isOrder,
	saysOnlyWho,
	setsTarget,
	sizesThing,
	tellsInPresent,
} from "./work";
import { tellsFeeling } from "./work-forms";

/** The actions of an item of a list: itself, or what stands in its nested list where the item only names a phase. */
export function actionsOf(
	argument: Argument,
	item: ListItem,
	as: Announcement,
	cover: Cover,
	people: People,
): Action[] {
	const [passage] = item.passages;
	if (!passage || item.task === "done") return [];
	const reading = argument.readingOf(passage);
	const [first] = reading.sentences;
	if (!first || argument.voiceOf(passage) !== "author" || leadsIn(item, reading.text)) return [];
	const range = sayingRange(reading, opensWithEmphasis(argument.document, passage)) ?? first;
	const text = reading.text.slice(range.start, range.end);
	if ((saysOnlyWho(text) && !isOrder(text)) || decidesByFigure(text) || setsTarget(text) || isMilestone(text))
		return [];
	const form = formOf(text);
	if (/\?\s*$/u.test(text) || tellsFeeling(text)) return [];
	const isAct =
		form === "statement" &&
		as === "steps" &&
		((tellsInPresent(text) && namesOwner(reading, range, people)) || tellsDatedStep(reading, range));
	if ((form === "attribute" || form === "statement") && item.task === undefined && !isAct) return [];
	const nested = isTitle(text) ? nestedActionsOf(argument, item, cover, people) : [];
	if (nested.length > 0) return nested;
	if (form !== "work" && as !== "steps" && !(form === "unknown" && OWNER_FIELD.test(reading.text))) return [];
	const said = sayOf(argument, item, people);
	if (form === "unknown" && item.task === undefined && !said.date) {
		if (sizesThing(text) || (!said.owner && countsThings(text))) return [];
	}
	return [{ passage, range, owner: said.owner ?? cover.owner, date: said.date ?? cover.date }];
}

/** "Bay sensors that ping the lead. Owner: Store Technology.": whatever has an owner's field is somebody's work. */
const OWNER_FIELD = /(?:^|[.;(|*_]\s?)(?:owners?|responsible|lead)\s?:\s?\S/iu;

/** "13. The following is planned:": a numbered paragraph that introduces what stands behind it. */
function leadsIn({ lists }: ListItem, text: string): boolean {
	return lists.length === 0 && /[:：]\s*$/u.test(text);
}

/**
 * Behind titles with a full stop, the sentence that says what is done: "Line 2. Repairs app. Build an app for booking."
 * In bold, the first is a title even where it could be work itself: "**Text alerts.** Send one for each delay."
 */
function sayingRange({ text, sentences }: Reading, isEmphatic: boolean): Span | undefined {
	let title: Span | undefined;
	for (const [index, sentence] of sentences.entries()) {
		const words = text.slice(sentence.start, sentence.end);
		const isWork = formOf(words) === "work" && !(index > 0 && isFunction(words));
		if (isWork && (index > 0 || !isEmphatic || isDeed(words))) return sentence;
		if (isWork) title = sentence;
		if (!isTitle(words)) break;
	}
	return title;
}

/** "Phase 2 – Build (Q3)", "Data": an item that only names what its nested list tells. */
function isTitle(text: string): boolean {
	return countWords(text) <= WORDS_OF_A_TITLE;
}

const WORDS_OF_A_TITLE = 8;

function nestedActionsOf(argument: Argument, item: ListItem, cover: Cover, people: People): Action[] {
	const own = { passages: item.passages, lists: [] };
	const said = sayOf(argument, own, people);
	const around = {
		owner: cover.owner ?? said.owner ?? attributesOf(argument, item, people).owner,
		date: cover.date ?? said.date ?? attributesOf(argument, item, people).date,
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
	return { owner: said.find(({ owner }) => owner)?.owner, date: said.find(({ date }) => date)?.date };
}

/** Whether an item, with all that stands in it, says who and when. */
function sayOf(argument: Argument, item: Pick<ListItem, "passages" | "lists">, people: People): Cover {
	let owner: Said | undefined;
	let date: Said | undefined;
	for (const passage of item.passages) {
		const reading = argument.readingOf(passage);
		for (const range of reading.sentences) {
			if (!owner && namesOwner(reading, range, people)) owner = { passage, range };
			if (!date && saysWhen(reading, range)) date = { passage, range };
		}
	}
	for (const nested of item.lists.flatMap((list) => list.items)) {
		const said = sayOf(argument, nested, people);
		owner ??= said.owner;
		date ??= said.date;
	}
	return { owner, date };
}

/** The words of an item's first sentence; empty where it has none. */
export function firstSentenceOf(argument: Argument, item: ListItem): string {
	const [passage] = item.passages;
	if (!passage) return "";
	const reading = argument.readingOf(passage);
	const [first] = reading.sentences;
	return first ? reading.text.slice(first.start, first.end) : "";
}
