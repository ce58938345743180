import type { Passage, Span } from "../../text/document";
import { themesIn } from "../announced-themes";
import type { Argument } from "../argument";
import { oncePerReading } from "../memory";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import { rangeOver } from "../scores/support";

/** A reason to act now, with what makes it one. */
export interface Driver {
	readonly passage: Passage;
	readonly range: Span;
	/** Its kind: "competition", "regulation", "contract"… */
	readonly tag: string;
	/** What stands beside it. */
	readonly evidence: "date" | "amount" | "party" | "trend" | "placeholder";
}

/** Whether a driver alone makes a whole paper pressing: money that customers took along at no told time does not. */
export function presses(argument: Argument, driver: Driver): boolean {
	if (driver.tag !== "customer loss" || driver.evidence !== "amount") return true;
	const reading = argument.readingOf(driver.passage);
	const sentence = reading.sentences.findIndex(({ end }) => driver.range.start < end);
	const isDate = mentionsIn(reading, sentence, "time").some((time) => time.tag !== "duration");
	return isDate || mentionsIn(reading, sentence, "when").some((mention) => mention.tag === "season");
}

/** Where the drivers of a document start in it. */
export function placesOfDrivers(argument: Argument): readonly number[] {
	return argument
		.perSection(placesIn)
		.flatMap((places, index) => places.map((place) => argument.sections[index]!.start + place));
}

function placesIn({ drivers, start }: Argument): readonly number[] {
	return drivers.map(({ passage }) => passage.start - start);
}

/** Whether a driver makes the whole paper pressing. */
export function isPressed(argument: Argument): boolean {
	return argument.someSection(hasPressing, (presses) => presses);
}

function hasPressing(argument: Argument): boolean {
	return argument.drivers.some((driver) => presses(argument, driver));
}

/** Drivers in the author's voice; method, glossary and annex do not argue, and a season that is a risk presses nobody. */
export function driversOf(argument: Argument): readonly Driver[] {
	const drivers: Driver[] = [];
	for (const passage of argument.passagesWith("driver")) {
		if (argument.standsUnder(passage, "method", "glossary", "annex") || isOwnStep(argument, passage)) continue;
		const isRisk = argument.standsUnder(passage, "risks");
		const found = driversIn(argument.readingOf(passage), passage);
		drivers.push(...(isRisk ? found.filter(({ tag }) => tag !== "market") : found));
	}
	return [...drivers, ...underWhyNow(argument)];
}

/** "Tender for robots: March", in the list of steps, is the author's own doing. */
function isOwnStep(argument: Argument, passage: Passage): boolean {
	const { heading } = passage.section;
	if (passage.kind !== "item") return false;
	if (heading !== undefined && themesIn(argument.readingOf(heading)).has("roadmap")) return true;
	return argument.plans.some(({ actions }) => actions.some((action) => action.passage === passage));
}

/** Under "Why now" whatever has a date, money or a figure that has moved is a reason, in whatever words. */
function underWhyNow(argument: Argument): Driver[] {
	const drivers: Driver[] = [];
	const { sections, tables } = argument.document;
	const keyed = tables.flatMap(({ rows }) =>
		rows.flatMap(({ cells: [key, value] }) =>
			key && value && argument.topics.ofPassage(key).has("urgency") ? [value] : [],
		),
	);
	const headed = sections.filter((section) => argument.topics.ofSection(section).has("urgency"));
	const titled = [...argument.passagesWith("topic")].filter((passage) => opensWithWhyNow(argument.readingOf(passage)));
	const announced = argument.authored.filter((passage) => announcesWhyNow(argument.readingOf(passage)));
	for (const passage of new Set([
		...headed.flatMap((section) => section.passages),
		...keyed,
		...titled,
		...announced,
	])) {
		const reading = argument.readingOf(passage);
		if (argument.voiceOf(passage) !== "author" || driversIn(reading, passage).length > 0) continue;
		const date =
			reading.of("time").find((time) => time.tag !== "duration") ??
			reading.of("amount").find((amount) => amount.tag === "money" && !isGained(reading, amount));
		if (date)
			drivers.push({
				passage,
				range: rangeOver(date),
				tag: "event",
				evidence: date.kind === "time" ? "date" : "amount",
			});
		else if (!reading.has("score")) {
			const change = CHANGES.exec(reading.text);
			if (change)
				drivers.push({
					passage,
					range: { start: change.index, end: change.index + change[0].length },
					tag: "event",
					evidence: "trend",
				});
		}
	}
	return drivers;
}

/** What the work would bring presses nobody, unless it is said of waiting. */
function isGained(reading: Reading, { sentence }: Mention): boolean {
	return mentionsIn(reading, sentence, "gain").length > 0 && mentionsIn(reading, sentence, "waiting").length === 0;
}

/** "**Why this quarter.** Two clients choose their carrier in June.": a title that runs into its paragraph. */
function opensWithWhyNow(reading: Reading): boolean {
	const title = /^[^.:!?\n]{4,50}[.:?\n]/u.exec(reading.text)?.[0];
	return (
		title !== undefined &&
		title.length < reading.text.trimEnd().length &&
		reading.of("topic").some(({ tag, start }) => tag === "urgency" && OPENING.test(title.slice(0, start)))
	);
}

/** What may stand before the words of a title: emphasis, an article. */
const OPENING = /^\W*(?:(?:the|our|my|one|a) (?:\p{L}+ )?)?$/iu;

/** "Two facts press us.", "The matter has come up now because …": the reason is told in the same paragraph. */
function announcesWhyNow(reading: Reading): boolean {
	return reading.test(ANNOUNCES);
}

const ANNOUNCES =
	/\b(?:(?:one|two|three|four|several|a few|some|these|both|the|new) (?:\p{L}+ )?(?:facts?|things|events|dates|reasons|circumstances|developments|deadlines|changes) (?:now )?(?:press(?:es)?|pushe?s?|forces?|hurry|hurries|drives?|compels?|oblige[sd]?|make[s]? (?:it|this|the matter) (?:urgent|pressing)|(?:speak|argue|call)s? for (?:acting|deciding|doing (?:it|this)) (?:now|today|at once|this (?:year|month|quarter)))\b|(?:matter|question|subject|issue|topic|idea|request|this|it) (?:has |is )?(?:c[ao]m(?:e|es|ing)|arises?|arisen|raised|brought) (?:up |to you |before you )?(?:again )?(?:now|today|this (?:year|month|quarter|week)|at this (?:time|moment|meeting)) (?:because|as|since|for|through|on account of)\b|what (?:has (?:changed|happened)|changed|forces our hand|presses us|pushes us|makes (?:it|this) (?:urgent|pressing)) (?:is|was)\b|(?:forces?|forcing) our hand\b|(?:cannot|can['’]t|must not) (?:wait|be (?:put off|postponed)) (?:because|as|since|for)\b|why (?:now|this moment|the hurry|this (?:year|quarter|month))\?)/iu;

/** "Refund claims went from 2,300 to 3,900 in two winters." */
const CHANGES =
	/\bfrom \D{0,6}\d[\d.,]*\s?(?:%|per cent|percent|k|m|bn|million|lakh|crore|[\p{L}]+)?(?: [\p{L}]+){0,3}? to \D{0,12}\d[\d.,]*\s?%?|\bup from \D{0,6}\d[\d.,]*/iu;

/** The drivers with evidence in one passage; a list item or table row is read as one, a paragraph sentence by sentence. */
export function driversIn(reading: Reading, passage: Passage): readonly Driver[] {
	return evidencedDrivers(reading).map((driver) => ({ passage, ...driver }));
}

const evidencedDrivers = oncePerReading((reading): readonly Omit<Driver, "passage">[] => {
	const found: Omit<Driver, "passage">[] = [];
	for (const mention of reading.of("driver")) {
		if (mention.quoted || isPartOfName(reading, mention) || isOfMethod(reading, mention)) continue;
		if (isOwnEnd(reading, mention) || isTermOfTarget(reading, mention)) continue;
		const evidence = evidenceFor(reading, mention);
		if (evidence) found.push({ range: rangeOver(mention), tag: mention.tag, evidence });
	}
	return found;
});

/** "Larkspur Peaks", "the Tender Care ward": in capitals beside another, a word is part of a name. */
function isPartOfName({ text }: Reading, { start, end }: Mention): boolean {
	if (!/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end))) return false;
	return (
		/\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 24), start)) &&
		/^['’]?[^\p{L}]|^$/u.test(text.slice(end, end + 1))
	);
}

/** "Tenants are surveyed 60 days before the lease ends": when people are asked, and no reason. */
function isOfMethod(reading: Reading, { sentence }: Mention): boolean {
	const { start, end } = reading.sentences[sentence]!;
	return /\b(?:is|are|was|were|will be) (?:\p{Ll}+ )?(?:surveyed|polled|sampled|interviewed)\b|\bresponse rate\b/iu.test(
		reading.text.slice(start, end),
	);
}

/** "The pilot starts on 1 October and ends on 18 December": the end of what we do ourselves presses nobody. */
function isOwnEnd({ text, sentences }: Reading, { sentence, start, end, tag }: Mention): boolean {
	if (tag !== "contract" || !/^(?:ends? on|closes)$/iu.test(text.slice(start, end))) return false;
	return OWN_WORK.test(text.slice(sentences[sentence]!.start, start));
}

/** "It ought to be 40 by the end of the year": the day by which a figure shall be reached. */
function isTermOfTarget(reading: Reading, { sentence, start, end }: Mention): boolean {
	const { text, sentences } = reading;
	if (!/^(?:by the end of the year|year end)$/iu.test(text.slice(start, end))) return false;
	const isBy = /\bby (?:the )?$/iu.test(text.slice(Math.max(0, start - 8), start));
	if (isBy && mentionsIn(reading, sentence, "score").length > 0) return true;
	return TARGETS.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end));
}

const TARGETS =
	/\b(?:targets?|goals?|aims?|want|ought to|should|shall be|expect|from (?:\p{L}+ )?\d[^.;]{0,12} to \d|to (?:below|under|above|over) \d|(?:at|to) (?:least|most) \d)/iu;
const OWN_WORK =
	/^\W*(?:(?:the|our|this|a|each|that) )?(?:\p{L}+ )?(?:pilot|trial|test|phase|stage|step|wave|sprint|project|workshop|training|survey|roll-?out|series|consultation)s?\b(?! (?:contract|licen|agreement|grant|fund))/iu;

function evidenceFor(reading: Reading, driver: Mention): Driver["evidence"] | undefined {
	const near = [driver.sentence, ...(driver.sentence + 1 < reading.sentences.length ? [driver.sentence + 1] : [])];
	const dates = near.flatMap((sentence) => mentionsIn(reading, sentence, "time"));
	const amounts = mentionsIn(reading, driver.sentence, "amount");
	const changes = mentionsIn(reading, driver.sentence, "change").filter(
		(change) => change.tag === "up" || change.tag === "down",
	);
	if (mentionsIn(reading, driver.sentence, "placeholder").length > 0) return "placeholder";
	const isTrend = changes.length > 0 && amounts.some((amount) => amount.tag !== "duration");
	switch (driver.tag) {
		case "customer loss":
			if (isTrend && !isBroughtDown(reading, driver)) return "trend";
			if (isLessened(reading, driver)) return undefined;
			return amounts.some((amount) => amount.tag === "money") ? "amount" : undefined;
		case "competition":
			if (namesParty(reading, driver)) return "party";
			if (isTrend && !isScoreTrend(reading, driver)) return "trend";
			return dates.some((date) => date.sentence === driver.sentence && date.tag !== "duration") &&
				hasEvent(reading, driver)
				? "date"
				: undefined;
		case "cost":
			return amounts.some((amount) => amount.tag === "money" || amount.tag === "percent") ? "amount" : undefined;
		case "workforce":
			if (isTrend) return "trend";
			return dates.some((date) => date.sentence === driver.sentence) ? "date" : undefined;
		default:
			if (
				dates.some(
					(date) =>
						date.tag !== "duration" &&
						(date.sentence === driver.sentence || driver.tag === "contract") &&
						!isBygone(reading, date) &&
						!isBudgetYear(reading, date),
				)
			)
				return "date";
			if (amounts.some((amount) => amount.tag === "money") && changes.length > 0) return "trend";
			return amounts.length > 1 && isCompared(reading, driver) ? "trend" : undefined;
	}
}

/** "Attrition reduced by 15%": what shall come of it. */
function isBroughtDown(reading: Reading, driver: Mention): boolean {
	const { start, end } = reading.sentences[driver.sentence]!;
	return /\b(?:reduc(?:e|es|ed|ing|tion)|lower(?:s|ed|ing)?|cut(?:s|ting)?|halv(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|bring(?:s|ing)? down)\b/iu.test(
		reading.text.slice(start, end),
	);
}

/** "€4m more by 2029, and 15% less churn": what the work shall bring. */
function isLessened({ text }: Reading, { start }: Mention): boolean {
	return LESSENS.test(text.slice(Math.max(0, start - 32), start));
}

const LESSENS = /\b(?:reduc|lower|cut|halv|less|fewer|prevent|avoid)\p{Ll}* (?:[\p{L}-]+ ){0,2}$/iu;

/** "2,310 cases, up from 1,480." */
function isCompared(reading: Reading, driver: Mention): boolean {
	const { start, end } = reading.sentences[driver.sentence]!;
	return /\b(?:up|down|rose|fell|grew|climbed|dropped|increased|decreased) from\b/iu.test(
		reading.text.slice(start, end),
	);
}

/** "€2m for FY28" says whose budget, not by when. */
function isBudgetYear({ text }: Reading, { start, end }: Mention): boolean {
	return (
		/^FY ?\d{2,4}$/iu.test(text.slice(start, end)) &&
		/\b(?:for|in|of|from) $/iu.test(text.slice(Math.max(0, start - 6), start))
	);
}

/** "Last year" names no day that comes nearer. */
function isBygone(reading: Reading, date: Mention): boolean {
	return /^(?:last|previous|past)\b|\b(?:last|previous|past) (?:year|month|quarter|week|summer|winter|spring|autumn|season)\b/iu.test(
		reading.text.slice(Math.max(0, date.start - 5), date.end),
	);
}

function isScoreTrend(reading: Reading, driver: Mention): boolean {
	return mentionsIn(reading, driver.sentence, "score").length > 0;
}

/** A competitor did something. */
function hasEvent(reading: Reading, driver: Mention): boolean {
	const { start, end } = reading.sentences[driver.sentence]!;
	return /\b(?:launched|opened|cut|matched|introduced|advertised|announced|entered|offers?|won|took|moved|started|began|released)\b/iu.test(
		reading.text.slice(start, end),
	);
}

/** A capitalised name next to a competitor word, not at the sentence's start. */
function namesParty(reading: Reading, driver: Mention): boolean {
	const { start, end } = reading.sentences[driver.sentence]!;
	const sentence = reading.text.slice(start, end);
	return (
		/(?:[Cc]ompetitors?|[Rr]ivals?|[Pp]eers|[Ee]ntrants?|[Cc]hallengers?)[\s,:(-]+(?:such as |like |including )?[A-Z][a-z]{2,}/u.test(
			sentence,
		) || /[a-z,]\s[A-Z][a-z]{2,}[^.]{0,30}\b(?:undercut|poached|launched|competitors?|rivals?)\b/u.test(sentence)
	);
}
