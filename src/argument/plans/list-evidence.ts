import type { List, ListItem, Span } from "../../text/document";
import type { Argument } from "../argument";
import { saysWhen } from "../dates";
import { rememberPerReading } from "../memory";
import { matchesIn } from "../patterns/matches";
import type { People } from "../persons";
import type { Reading } from "../reading";
import { isOpen, isSomebody } from "../somebody";
import { namesOwner } from "./actors";
import { formOf } from "./work";

/**
 * How far the items of a list show by themselves that it is a plan: "Train the desk – Retail, by 4 May" tells work,
 * who and when in the places where a plan has them, whatever the heading.
 *
 * - `strong`: at least two items, and half of all, do so, and one of them names who; or a third of all, one of them with
 *   both who and when, and no item tells a fact.
 * - `some`: two items do so, or half of all, or one that says who and when.
 */
export type Evidence = "strong" | "some" | "none";

/** Reads the evidence of a list's items, or of those of several lists that are one plan. */
function evidenceOf(argument: Argument, items: readonly ListItem[], people: () => People): Evidence {
	if (items.length < 2) return "none";
	const places = items.map((item) => placesOf(argument, item, people));
	const placed = places.filter(({ owner, date }) => owner || date);
	const owned = placed.filter(({ owner }) => owner);
	if (placed.length === 0) return "none";
	if (owned.length > 0 && placed.length >= 2 && placed.length * 2 >= items.length) {
		return places.filter(({ isFact }) => isFact).length * 3 <= items.length ? "strong" : "some";
	}
	if (owned.length > 0 && placed.length * 2 >= items.length) return "some";
	const isWhole = placed.some((place) => place.owner && place.date);
	if (isWhole && placed.length * 3 >= items.length && !places.some(({ isFact }) => isFact)) return "strong";
	return placed.length >= 2 || placed.some(({ owner, date }) => owner && date) ? "some" : "none";
}

/**
 * As `evidenceOf`, for a list among all those of one plan: what one of them shows, or all together, counts for each whose
 * items tell hardly a fact.
 */
export function evidenceAmong(argument: Argument, list: List, all: readonly List[], people: () => People): Evidence {
	const own = evidenceOf(argument, list.items, people);
	if (own === "strong" || all.length < 2) return own;
	const facts = list.items.filter((item) => placesOf(argument, item, people).isFact);
	if (facts.length * 3 > list.items.length) return own;
	const groups = [all.flatMap(({ items }) => items), ...all.map(({ items }) => items)];
	const found = [own, ...groups.map((items) => evidenceOf(argument, items, people))];
	return STRENGTHS.find((strength) => found.includes(strength))!;
}

const STRENGTHS = ["strong", "some", "none"] as const;

interface Places {
	readonly owner: boolean;
	readonly date: boolean;
	/** It tells, quotes or sizes something. */
	readonly isFact: boolean;
}

function placesOf(argument: Argument, item: ListItem, people: () => People): Places {
	const [passage] = item.passages;
	if (!passage || item.task === "done") return NOTHING;
	const reading = argument.readingOf(passage);
	const [first] = reading.sentences;
	if (!first) return NOTHING;
	if (argument.document.text.slice(passage.start, passage.end).includes("](")) return FACT;
	const own = attributesWithin(reading, people);
	if (own.owner) return { ...own, isFact: false };
	if (remembered(reading, "fact", () => tellsFact(reading, first) && !tellsDatedStep(reading, first))) return FACT;
	const nested = attributesOf(argument, item, people);
	if (nested.owner || nested.date) return { ...nested, isFact: false };
	const owner =
		reading.sentences.some((sentence) => namesOwner(reading, sentence, people())) ||
		remembered(reading, "columns", () => isInColumns(reading, first));
	const date = remembered(reading, "date", () =>
		reading.sentences.some((sentence) => isDatedInPlace(reading, sentence)),
	);
	return { owner: owner && (date || mayPlan(reading, first, people())), date, isFact: false };
}

/** What "Responsible: …" says behind the first sentence of an item, whatever that sentence looks like. */
function attributesWithin(reading: Reading, people: () => People): { owner: boolean; date: boolean } {
	const labelled = reading.sentences
		.slice(1)
		.filter(({ start, end }) => OWNER_LABEL.test(reading.text.slice(start, end)));
	return {
		owner: labelled.some((sentence) => namesOwner(reading, sentence, people())),
		date: labelled.some((sentence) => saysWhen(reading, sentence)),
	};
}

const OWNER_LABEL = /^\W*(?:owners?|lead|responsible|responsibility|accountable|who|dri)\s?[:–—]/iu;

/** What "Responsible: …" and "Start: …" under an item say of it. */
function attributesOf(argument: Argument, item: ListItem, people: () => People): { owner: boolean; date: boolean } {
	let owner = false;
	let date = false;
	for (const nested of item.lists.flatMap((list) => list.items)) {
		const [passage] = nested.passages;
		const reading = passage && argument.readingOf(passage);
		const [first] = reading?.sentences ?? [];
		if (!reading || !first || formOf(reading.text.slice(first.start, first.end)) !== "attribute") continue;
		owner ||= namesOwner(reading, first, people());
		date ||= saysWhen(reading, first);
	}
	return { owner, date };
}

const NOTHING: Places = { owner: false, date: false, isFact: false };
const FACT: Places = { owner: false, date: false, isFact: true };

const remembered = rememberPerReading<"fact" | "date" | "columns", boolean>();

/** A statement, a quotation, a score, an amount of money, a share: what a list of findings, goals or costs is made of. */
function tellsFact(reading: Reading, first: Span): boolean {
	const words = reading.text.slice(first.start, first.end);
	if (KEY_RESULT.test(words)) return false;
	const form = formOf(words);
	return (
		reading.wordCount > WORDS_OF_AN_ITEM ||
		form === "statement" ||
		form === "attribute" ||
		/^\s*["“„«‘]/u.test(words) ||
		COUNTS_PEOPLE.test(words) ||
		(/^\s*[A-Za-z]{2,}ed\s[a-z]/u.test(words) && !ENDS_WITH_WHO_AND_WHEN.test(words)) ||
		/%|[$€£₹]\s?\d|\d\s?[$€£₹]|\b(?:e\.g\.|i\.e\.|such as)|\b(?:EUR|USD|GBP|INR|PLN|CHF|Rs)\b/u.test(words) ||
		(form !== "work" && (reading.has("score") || MOVES.test(words)))
	);
}

/** "31 of the 40 growers I rang", "four in ten callers": a share of a group opens a finding and no step. */
const COUNTS_PEOPLE =
	/^\s*(?:(?:about|some|around|nearly|almost|over|only) )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|most|many|half) (?:out )?(?:of|in|from) (?:all |the |our |these |those |every )*(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)/iu;

/** "A bench is added to the quay by 20 June": told in the present, and due on a day. */
export function tellsDatedStep(reading: Reading, first: Span): boolean {
	return DONE_BY.test(reading.text.slice(first.start, first.end)) && isDatedInPlace(reading, first);
}

const DONE_BY =
	/^[^.;:,%]{3,60} (?:is|are|gets?) (?:then |also |first |now )?(?!(?:needed|expected|required|located|called|based|limited|used|known|said|estimated|affected|concerned|satisfied|interested)\b)\p{L}+(?:ed|en|wn|un|ut|ade|ent|ught|old) [^.;]*\b(?:by|before|until|from|on) /iu;

/** What is measured stands among what is done for it. */
const KEY_RESULT = /^\W*KR\s?\d/u;

/** "Timed tickets (Gate team, from May)" is to be done, whatever its first word looks like. */
const ENDS_WITH_WHO_AND_WHEN = /\([A-Z][^(),]{1,40},[^()]{2,40}\)[.;]?\s*$/u;

/** "Calls per booking from 1.8 to 1.3", "19 → 12 minutes": where a measure goes. */
const MOVES = /\b(?:from|down|up) [^,;]{0,12}\d[^,;]{0,16} to \d|\d[^,;]{0,12}→\s?\d/u;

/** A plan's item is short; more is an account. */
const WORDS_OF_AN_ITEM = 32;

/** Who is named without a date counts where the item has words beside the name. */
function mayPlan(reading: Reading, first: Span, people: People): boolean {
	const words = reading.text.slice(first.start, first.end);
	const head = /^[^–—:(,]*/u.exec(words)?.[0].trim() ?? "";
	return (
		head.split(/\s+/u).length >= 2 &&
		!isSomebody(reading, { start: first.start, end: first.start + head.length }, people)
	);
}

/** A time where a plan puts it: in brackets, behind a comma, a dash or a preposition, or first before a colon. */
function isDatedInPlace(reading: Reading, range: Span): boolean {
	if (!saysWhen(reading, range)) return false;
	const times = [...reading.of("time"), ...reading.of("when").filter(({ tag }) => tag !== "cadence")];
	return times.some(({ start, end }) => {
		if (start < range.start || end > range.end) return false;
		const before = reading.text.slice(Math.max(range.start, start - 16), start);
		return (
			/[(,;–—-]\s*$|\b(?:by|until|till|from|through|starting|before|due|w\/c|early|mid|end of|end|late|start of|begin of)[\s-](?:the )?$/iu.test(
				before,
			) ||
			(start - range.start <= 3 &&
				!/^\s*(?:19|20)\d\d\s*:/u.test(reading.text.slice(range.start, end + 2)) &&
				/^[^:.]{0,20}(?::|\s[–—-])\s/u.test(reading.text.slice(end, range.end)))
		);
	});
}

/**
 * Where other items name who between dashes ("Contract – Legal – May"), a few words in that place are a name as well:
 * "First patient in – centres – 1 May".
 */
export function namesInPlace(reading: Reading, range: Span): boolean {
	const parts = partsOf(reading, range);
	return parts.some((part) => {
		const words = reading.text.slice(part.start, part.end).trim();
		return (
			/^\p{L}[^\d:]{1,40}$/u.test(words) &&
			words.split(/\s+/u).length <= WORDS_OF_A_NAME &&
			!isOpen(words) &&
			!NO_NAME.test(words) &&
			formOf(words) !== "work" &&
			!saysWhen(reading, part)
		);
	});
}

/** "Readers' test — Webteam — May": work, somebody and a time, between dashes. */
export function isInColumns(reading: Reading, range: Span): boolean {
	const parts = partsOf(reading, range);
	return parts.length >= 2 && parts.some((part) => saysWhen(reading, part)) && namesInPlace(reading, range);
}

/** True where an item names who between its dashes. */
export function hasOwnerInPlace(reading: Reading, range: Span, people: People): boolean {
	return partsOf(reading, range).some((part) => isSomebody(reading, part, people));
}

const WORDS_OF_A_NAME = 4;
const NO_NAME =
	/^(?:done|ordered|agreed|signed|closed|delivered|optional|high|medium|low|if |when |after |before |once |only |first |then |no |not |with |without |in |at |for |to |from |by |and |or |see )|(?:ed|ing)$/iu;

/** What stands behind each dash, up to the next. */
function partsOf({ text }: Reading, range: Span): Span[] {
	const cuts = matchesIn(text.slice(range.start, range.end), /\s[–—/-]\s/gu);
	return cuts.map((cut, at) => ({
		start: range.start + cut.index + cut[0].length,
		end: range.start + (cuts[at + 1]?.index ?? range.end - range.start),
	}));
}
