import type { Passage } from "../../text/document";
import { themesIn } from "../announced-themes";
import type { Argument } from "../argument";
import { mentionsIn } from "../reading";
import type { ScoreClaim } from "./claims";
import { type Support, supportIn } from "./support";

/** Money or a behaviour with its figure that stands out of a claim's reach, though not far from it. */
export interface DistantWorth {
	readonly support: Support;
	/** How many lines below the claim it stands; negative above it, 0 on the same line. */
	readonly linesBelow: number;
}

/** Walks of a fixed length, so that however many scores stand together, a lint takes time in proportion to the text. */
const STEPS = 40;

/**
 * What could be a claim's worth in the rest of its section or in the next one: the nearest money, else the nearest
 * behaviour. What is asked for, what the work costs and what others found elsewhere is nobody's worth.
 */
export function distantWorthOf(argument: Argument, claim: ScoreClaim): DistantWorth | undefined {
	let behaviour: Support | undefined;
	for (const { passage, sentence } of placesAround(argument, claim)) {
		if (isSetApart(argument, passage, claim)) continue;
		const support = supportIn(passage, argument.readingOf(passage), sentence);
		if (!support || isOther(argument, passage, sentence)) continue;
		if (support.tier === "money") return placed(argument, claim, support);
		behaviour ??= support;
	}
	return behaviour && placed(argument, claim, behaviour);
}

interface Place {
	readonly passage: Passage;
	readonly sentence: number;
}

/** The sentences below and above a claim by turns, as far as its section reaches and, below, the next one. */
function* placesAround(argument: Argument, claim: ScoreClaim): Generator<Place> {
	const below = placesBelow(argument, claim);
	const above = placesAbove(argument, claim);
	for (let step = 0; step < STEPS; step++) {
		for (const places of [below, above]) {
			const { value } = places.next();
			if (value) yield value;
		}
	}
}

function* placesBelow(argument: Argument, { passage, sentence }: ScoreClaim): Generator<Place> {
	const { passages, sections } = argument.document;
	const { section, index } = passage;
	let next = (sentence ?? 0) + 1;
	for (let at = index; at <= index + STEPS; at++) {
		const other = passages[at];
		if (!other || (other.section !== section && other.section !== sections[section.index + 1])) return;
		for (; next < other.sentences.length; next++) yield { passage: other, sentence: next };
		next = 0;
	}
}

function* placesAbove(argument: Argument, { passage, sentence }: ScoreClaim): Generator<Place> {
	const { passages } = argument.document;
	const { section, index } = passage;
	let next = (sentence ?? 0) - 1;
	for (let at = index; at >= index - STEPS; at--) {
		const other = passages[at];
		if (other?.section !== section) return;
		for (; next >= 0; next--) yield { passage: other, sentence: next };
		next = (passages[at - 1]?.sentences.length ?? 0) - 1;
	}
}

/** Titles, other people's words, and the rows of a table that was judged as a whole. */
function isSetApart(argument: Argument, passage: Passage, { passage: claimed }: ScoreClaim): boolean {
	if (passage.kind === "heading" || argument.voiceOf(passage) !== "author") return true;
	return passage.row !== undefined && passage.row.table === claimed.row?.table;
}

function isOther(argument: Argument, passage: Passage, sentence: number): boolean {
	const reading = argument.readingOf(passage);
	const { heading } = passage.section;
	return (
		(["study", "ask", "spend"] as const).some((kind) => mentionsIn(reading, sentence, kind).length > 0) ||
		(heading !== undefined && themesIn(argument.readingOf(heading)).has("cost"))
	);
}

function placed(argument: Argument, claim: ScoreClaim, support: Support): DistantWorth {
	const from = argument.spanOf(claim.passage, claim.range).start;
	const to = argument.spanOf(support.passage, support.range).start;
	const lines = argument.document.text.slice(Math.min(from, to), Math.max(from, to)).split("\n").length - 1;
	return { support, linesBelow: to < from ? -lines : lines };
}
