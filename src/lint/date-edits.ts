import type { Argument } from "../argument/argument";
import type { Reading } from "../argument/reading";
import type { Passage, Span } from "../text/document";
import type { Edit } from "./finding";
import { insertBehind, insertClause } from "./insertions";

/** Words and where they stand in a passage's reading. */
export interface Replacement {
	readonly range: Span;
	readonly text: string;
}

/**
 * What to write, with a date to fill in, in place of words that leave the time open; nothing where they stand before a noun
 * that they describe, as in "our near-term plan".
 */
export function datedWords({ text }: Reading, { start, end }: Span): Replacement | undefined {
	const written = text.slice(start, end);
	const [, before = "", vague = "", after = ""] = KEPT_AROUND.exec(written) ?? [];
	const degree = DEGREE.exec(text.slice(Math.max(0, start - LONGEST_DEGREE), start))?.[0] ?? "";
	const range = { start: start + before.length - (before === "" ? degree.length : 0), end: end - after.length };
	if (
		DESCRIBES.test(text.slice(Math.max(0, range.start - LONGEST_DEGREE), range.start)) ||
		/^near[\s-]term$/iu.test(vague)
	)
		return undefined;
	const rest = text.slice(range.end);
	if (SOON.test(vague) && /^\s(?:after|before)\s[\p{L}\d]/u.test(rest)) return { range, text: "[number] weeks" };
	const [later = ""] = SOON.test(vague) ? (/^\s(?:after|afterwards)(?=\W*$)/u.exec(rest) ?? []) : [];
	const dated = wordsFor(vague);
	const [ongoing = ""] = LASTS.test(vague) ? (ON_AN_ONGOING_BASIS.exec(rest) ?? []) : [];
	const isCapital = /^\p{Lu}(?!\p{Lu})/u.test(text.slice(range.start, range.end));
	return {
		range: { start: range.start, end: range.end + later.length + ongoing.length },
		text: isCapital ? dated[0]!.toUpperCase() + dated.slice(1) : dated,
	};
}

/** Adds a date to fill in where a sentence says when, if only vaguely, else behind what it says is to be done. */
export function insertDate(argument: Argument, passage: Passage, said: Span): Edit {
	const reading = argument.readingOf(passage);
	const sentence = sentenceAt(reading, said.start);
	const open = openTimeIn(reading, sentence);
	if (open) return { ...argument.spanOf(passage, open.range), text: open.text };
	const { start, end } = reading.sentences[sentence]!;
	const ongoing = ONGOING.exec(reading.text.slice(start, end));
	if (ongoing) return insertBehind(argument, passage, start + ongoing.index + ongoing[0].length, " until [date]");
	if (endsLine(reading, said)) return insertBehind(argument, passage, said.end, " by [date]");
	const date = REGULARLY.test(reading.text.slice(said.start, end)) ? " from [date] on" : " by [date]";
	const aside = BEHIND_THE_DEED.exec(reading.text.slice(said.start, end));
	if (aside && said.start + aside.index > start) return insertBehind(argument, passage, said.start + aside.index, date);
	return insertClause(argument, passage, sentence, date);
}

/** True where words end with their line and their sentence goes on in the next: what is added to them belongs before it. */
export function endsLine(reading: Reading, { start, end }: Span): boolean {
	return reading.text[end] === "\n" && end < reading.sentences[sentenceAt(reading, start)]!.end;
}

/** The sentence of a reading in which a place stands, by its ordinal. */
export function sentenceAt({ sentences }: Reading, at: number): number {
	const found = sentences.findIndex(({ end }) => at < end);
	return found < 0 ? sentences.length - 1 : found;
}

function openTimeIn(reading: Reading, sentence: number): Replacement | undefined {
	const { start, end } = reading.sentences[sentence]!;
	const open = DATE_LEFT_OPEN.exec(reading.text.slice(start, end));
	if (open) {
		const from = start + open.index;
		return { range: { start: from, end: from + open[0].length }, text: "by [date]" };
	}
	for (const vague of reading.of("vagueTime")) {
		if (vague.sentence !== sentence || vague.quoted || AIMS.test(reading.text.slice(vague.start, vague.end))) continue;
		const dated = datedWords(reading, vague);
		if (dated) return dated;
	}
	return undefined;
}

function wordsFor(vague: string): string {
	if (LASTS.test(vague)) return "from [date] on";
	if (RECURS.test(vague)) return "every [period]";
	return /^until /iu.test(vague) ? "until [date]" : "by [date]";
}

/** "Follows later", "will in time", "In time we": words that are part of the phrase and of the sentence. */
const KEPT_AROUND = /^((?:follows?|will|would|shall)\s|)(.*?)(\s(?:we|we['’]d|the|it|they)|)$/iu;

/** "Very soon": how soon goes with it. */
const DEGREE = /\b(?:very|quite|pretty|fairly|rather|relatively|really)\s$/iu;
const LONGEST_DEGREE = 12;
const DESCRIBES = /\b(?:an?|our|its|their|this|that|these|those)\s$/iu;

const SOON = /^(?:soon|shortly)$/iu;

/** What begins and goes on, rather than being done at some time. */
const LASTS = /^(?:going|moving) forward$|^in (?:the )?future$|^from now on$/iu;
/** It says a second time that it goes on. */
const ON_AN_ONGOING_BASIS = /^,? on an? (?:ongoing|continuous|continual|regular) basis/iu;
const RECURS = /\bintervals$|^from time to time$|^once in a while$/iu;

/** How well a thing is timed, not when it is done. */
const AIMS = /^at the (?:right|appropriate|proper) time$/iu;

/** "Date TBC", "timing to be agreed". */
const DATE_LEFT_OPEN =
	/\b(?:(?:start |due |delivery )?(?:date|timing|deadline|timeline)s?:? (?:is )?(?:TBD|TBC|TBA|to be (?:agreed|confirmed|decided|defined|determined|announced))|by (?:TBD|TBC|TBA))\b/iu;

/** What goes on ends some day or begins on one; it is not done by one. */
const ONGOING = /\b(?:ongoing|continuously)(?=\)?[.!;]?\s*$)/iu;
const REGULARLY = /^\W*(?:regularly|continuously|continually|keep)\s/iu;

/** Who does it, or what for: what stands behind the date. */
const BEHIND_THE_DEED =
	/\s\(owner: [^()]*\)(?=[.!;]?\s*$)|, owner: [^,()]*$|,? (?:so that|because|in order to)\s|, (?:which|while)\s|;\s/u;
