import type { Passage, Section, Span } from "../../text/document";
import type { Argument } from "../argument";
import { saysWhen } from "../dates";
import { isLabel } from "../labels";
import { rememberPerReading } from "../memory";
import type { Mention } from "../mention";
import { gatesOfPilot } from "../parts/pilot-gates";
import { type People, peopleIn } from "../persons";
import { mentionsIn, type Reading } from "../reading";
import { allThat } from "../selection";
import { isSomebody } from "../somebody";
import type { Statement } from "../statements";
import { namesOwner } from "./actors";

/** A pilot that is planned: where it is announced, and what is said of it. */
export interface Pilot {
	readonly passage: Passage;
	/** Counts in the passage's reading. */
	readonly range: Mention;
	readonly has: {
		readonly metric: boolean;
		readonly threshold: boolean;
		readonly duration: boolean;
		readonly owner: boolean;
	};
	/** The sentence that sets the threshold; it counts in the passage's reading. */
	readonly threshold?: { readonly passage: Passage; readonly range: Span };
}

/** The pilot that a document plans, if it plans one: what its section says, or else what stands around each mention. */
export function plannedPilotOf(argument: Argument): Pilot | undefined {
	if (!argument.someSection(namesPilot, (names) => names)) return undefined;
	const headed = argument.document.sections.find(
		(section) => section.heading && isPilotHeading(argument, section.heading),
	);
	const planned = plannedMentionsOf(argument);
	const place = headed?.heading ? placeOfHeading(argument, headed.heading) : planned[0];
	if (!place) return undefined;
	const around = headed ? passagesUnder(argument, headed) : [];
	const passages = [...new Set([...around, ...planned.flatMap(({ passage }) => neighboursOf(argument, passage))])];
	if (headed && around.every((passage) => !isForward(argument.readingOf(passage)))) return undefined;
	const entries = [...gatesOfPilot(argument), ...allThat(argument, isStepOfPilot)].flatMap(passagesOf);
	const proposed = argument.parts.pilot.statement;
	const all = [...entries, ...passages, ...(proposed ? passagesOf(proposed) : [])];
	const threshold = thresholdIn(argument, all);
	return { ...place, has: saidIn(argument, all), ...(threshold && { threshold }) };
}

function thresholdIn(argument: Argument, passages: readonly Passage[]): Pilot["threshold"] {
	const passage = passages.find((each) => setsThreshold(argument.readingOf(each)));
	if (!passage) return undefined;
	const { text, sentences } = argument.readingOf(passage);
	const range = sentences.find(({ start, end }) => THRESHOLD.test(text.slice(start, end))) ?? sentences[0];
	return range && { passage, range };
}

/** "Pilot review: 40 returns a week or fewer", as a row of a plan. */
function isStepOfPilot(_: Argument, statement: Statement): boolean {
	return (
		statement.row !== undefined &&
		statement.row.index !== -1 &&
		statement.has("trial", "trial") &&
		statement.has("time") &&
		statement.test(PILOT) &&
		!statement.test(DONE) &&
		!statement.themes.has("risk")
	);
}

function passagesOf({ passage, row }: Statement): readonly Passage[] {
	return row?.cells ?? [passage];
}

function namesPilot({ readings }: Argument): boolean {
	return readings.some((reading) => reading.test(PILOT));
}

interface Place {
	readonly passage: Passage;
	readonly range: Mention;
}

function isPilotHeading(argument: Argument, heading: Passage): boolean {
	return (
		argument.voiceOf(heading) === "author" &&
		heading.section.level > 1 &&
		placeOfHeading(argument, heading) !== undefined &&
		isLabel(argument, heading) &&
		!/\b(?:will|can|should|results?|lessons|was)\b/iu.test(argument.readingOf(heading).text)
	);
}

function placeOfHeading(argument: Argument, heading: Passage): Place | undefined {
	const range = trialsIn(argument.readingOf(heading))[0];
	return range ? { passage: heading, range } : undefined;
}

function trialsIn(reading: Reading): readonly Mention[] {
	return reading
		.of("trial")
		.filter(
			(mention) =>
				mention.tag === "trial" && !mention.quoted && PILOT.test(reading.text.slice(mention.start, mention.end)),
		);
}

const PILOT = /pilot|trial|proof of (?:concept|value)|\bpoc\b/iu;

/** Sentences that say that a pilot shall be run; one that was run, or may be, or is refused is no plan. */
function plannedMentionsOf(argument: Argument): Place[] {
	return argument
		.perSection(mentionsPlannedIn)
		.flatMap((mentions, index) =>
			mentions.map(({ place, range }) => ({ passage: argument.sections[index]!.document.passages[place]!, range })),
		);
}

function mentionsPlannedIn(argument: Argument): readonly { readonly place: number; readonly range: Mention }[] {
	const found: { place: number; range: Mention }[] = [];
	for (const [place, passage] of argument.document.passages.entries()) {
		if (passage.kind === "heading" || argument.voiceOf(passage) !== "author") continue;
		if (!argument.readingOf(passage).test(PILOT)) continue;
		if (passage.kind === "cell" || argument.standsUnder(passage, "risks", "glossary", "annex", "method")) continue;
		const reading = argument.readingOf(passage);
		for (const range of trialsIn(reading)) {
			const bounds = reading.sentences[range.sentence]!;
			const text = reading.text.slice(bounds.start, bounds.end);
			const isDenied = mentionsIn(reading, range.sentence, "negation").length > 0;
			if (!isDenied && PLANNED.test(text) && !DONE.test(text)) found.push({ place, range });
		}
	}
	return found;
}

/** The author's own plan: "we will", "is proposed", "will be run"; what others plan is news. */
const PLANNED =
	/\b(?:we|I|our [a-z]+) (?:therefore |now |also )?(?:will|shall|would|propose|suggest|intend|plan|want|ask|start|begin|seek|request|recommend|are (?:going|asking|planning|proposing))\b|\b(?:is|are) (?:proposed|suggested|recommended|planned|foreseen|requested|to be)\b|\bwill (?:be )?(?:run|runs|start|begin|launch(?:ed)?|conduct(?:ed)?|carried out|take place|cover)\b|\b(?:pilot|trial) (?:runs?|starts?|begins?|of|in)\b[^.]{0,60}\b(?:from|on|until|by|for)\b|\b(?:kicks? off|starts?|begins?|opens?) with an?\b|^(?:launch|run|start|conduct|begin|test|pilot)\b|\bapprov(?:e|al)\b/iu;
const DONE =
	/\b(?:was|were|has|have|had|showed|ran|last (?:year|spring|summer|autumn|winter|month)|earlier|previous)\b|\b(?:pilot|trial)(?: (?:in|at|with|on) [^,.;]{2,40}?)? (?:cut|reduced|raised|lifted|brought|saved|found|proved|gave|produced|delivered|earned|increased|lowered|halved|doubled)\b/iu;

function isForward(reading: Reading): boolean {
	return !/^\s*$/u.test(reading.text) && !/\b(?:was|were|ran|showed|had)\b/iu.test(reading.text);
}

function passagesUnder(argument: Argument, section: Section): Passage[] {
	return argument.document.passages.filter(
		(passage) =>
			passage.start >= section.span.start && passage.start < section.span.end && argument.voiceOf(passage) === "author",
	);
}

/** What is said of a pilot in passing: its paragraph and the next two passages, or its list with the lead-in. */
function neighboursOf(argument: Argument, passage: Passage): Passage[] {
	const { passages } = argument.document;
	if (passage.item) {
		const { items, leadIn } = passage.item.list;
		return [...(leadIn ? [leadIn] : []), ...items.flatMap((item) => item.passages)];
	}
	return passages.slice(passage.index, passage.index + 3).filter((other) => other.section === passage.section);
}

function saidIn(argument: Argument, passages: readonly Passage[]): Pilot["has"] {
	const readings = passages.map((passage) => argument.readingOf(passage));
	const people = peopleIn(readings);
	return {
		metric: readings.some(namesMetric),
		threshold: readings.some(setsThreshold),
		duration: readings.some(saysHowLong),
		owner: argument.parts.owner.present || readings.some((reading) => namesSomeone(reading, people)),
	};
}

function saysHowLong(reading: Reading): boolean {
	const isLength = (amount: Mention) => amount.tag === "duration";
	return remembered(
		reading,
		"duration",
		() => saysWhen(reading, { start: 0, end: reading.text.length }) || reading.of("amount").some(isLength),
	);
}

function namesSomeone(reading: Reading, people: People): boolean {
	return reading.sentences.some(
		(range) => namesOwner(reading, range, people) || (OWNING.test(reading.text) && isSomebody(reading, range, people)),
	);
}

const OWNING = /\b(?:owns?|leads?|led|responsible|accountable|chairs?|runs)\b/iu;

function namesMetric(reading: Reading): boolean {
	return reading.has("behaviour") || reading.has("money") || reading.has("score") || reading.test(METRIC);
}

const METRIC =
	/\b(?:rate|share|number of|median|average|days|hours|minutes|calls|contacts|visits|errors|complaints|per \d|per cent|percentage|time to|a (?:day|week|month|year)|measures?|metrics?|criterion|criteria|measure(?:d|s)? (?:by|is))\b|%|\[metric\]/iu;

function setsThreshold(reading: Reading): boolean {
	return remembered(reading, "threshold", () => holdsThreshold(reading));
}

const remembered = rememberPerReading<"threshold" | "duration", boolean>();

function holdsThreshold(reading: Reading): boolean {
	if (/\[threshold\]/u.test(reading.text)) return true;
	const figures = reading
		.of("amount")
		.filter(
			(amount) =>
				amount.tag !== "money" &&
				!(amount.tag === "duration" && /^(?:day|week|month|quarter|year)/u.test(amount.amount?.unit ?? "")),
		);
	return (
		figures.length > 0 &&
		(figures.some((figure) => figure.amount?.bound !== undefined || figure.amount?.sign !== undefined) ||
			THRESHOLD.test(reading.text))
	);
}

const THRESHOLD =
	/[≤≥<>]|\b(?:if|at least|at most|or (?:more|less|fewer|lower|higher|below|above)|below|under|above|over|target|threshold|pass|stop|gate|go\b|from \S+ to|to \d|by \d+|reach(?:es)?|falls?|half|halved)\b/iu;
