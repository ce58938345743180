import type { ListItem, Passage } from "../text/document";
import type { Argument } from "./argument";
import { isDisclaimed, type ScoreClaim } from "./claims";
import type { Mention } from "./mention";
import { mentionsIn, type Reading } from "./reading";
import { sizesGroup } from "./score-forms";
import { isUnderGoals, pairOf } from "./score-goals";
import { worthOfSentence } from "./support";

/** What a list leaves to its lead-in, heading or siblings: "CSAT by channel" makes "Chat: 3.5" a score. */
export function contextOf(argument: Argument, item: ListItem): string | undefined {
	const { leadIn } = item.list;
	const own = leadIn ? argument.readingOf(leadIn) : undefined;
	const named = own?.of("score").findLast((mention) => mention.sentence === own.sentences.length - 1);
	if (own && named && /[:：]\s*$/u.test(own.text)) return own.text.slice(named.start, named.end);
	if (own && own.sentences.length > 0 && item.list.parent) return undefined;
	const heading = item.passages[0]?.section.heading;
	const above = heading ? argument.readingOf(heading) : undefined;
	const inHeading = above?.of("score")[0];
	if (above && inHeading && !leadIn) return above.text.slice(inHeading.start, inHeading.end);
	return argument.isListOfScores(item.list) ? "the scores beside it" : undefined;
}

/** "Chat: 3.5" or "… up from 58% to 75%" in a list of scores. */
export function claimOfContext(
	argument: Argument,
	passage: Passage,
	reading: Reading,
	sentence: number,
): ScoreClaim | undefined {
	if (sentence > 0 || reading.wordCount > WORDS_OF_A_PLAIN_ITEM || isBusinessLike(reading, sentence)) return undefined;
	const figures = mentionsIn(reading, sentence, "amount").filter(
		(amount) => FIGURES_OF_A_SCORE.has(amount.tag) && amount.amount?.unit === undefined && !sizesGroup(reading, amount),
	);
	const last = figures.at(-1);
	if (!last) return undefined;
	const isLabelled =
		/^\s*[^:]{1,40}:\s*[+~-]?$/u.test(reading.text.slice(0, figures[0]!.start)) && reading.text.length - last.end <= 40;
	const isPlain = isLabelled || reading.text.slice(last.end).trim().length <= CHARACTERS_AFTER_A_PLAIN_FIGURE;
	if (!isPlain && !figures.some((figure) => looksLikeScore(reading, figure))) return undefined;
	const start = reading.sentences[0]!.start;
	return {
		passage,
		sentence,
		range: { start, end: last.end },
		name: reading.text
			.slice(start, figures[0]!.start)
			.replace(/[\s:–—-]+$/u, "")
			.replace(/\s+/gu, " "),
		form: "figure",
		...(isUnderGoals(argument, passage) && { goal: { paired: pairOf(argument, passage) } }),
		worth: worthOfSentence(argument, passage, sentence),
	};
}

/** "Roads bring up the rear on 4.8." after a sentence that claimed a score goes on claiming, and is worth what that was. */
export function claimInWake(
	argument: Argument,
	reading: Reading,
	sentence: number,
	before: ScoreClaim | undefined,
): ScoreClaim | undefined {
	if (before?.sentence !== sentence - 1) return undefined;
	if (isBusinessLike(reading, sentence) || isDisclaimed(reading, sentence)) return undefined;
	const figure =
		mentionsIn(reading, sentence, "amount").find(
			(amount) => amount.tag === "number" && looksLikeScore(reading, amount),
		) ?? sameAgain(reading, sentence, before);
	if (!figure) return undefined;
	const { start } = reading.sentences[sentence]!;
	return {
		passage: before.passage,
		sentence,
		range: { start, end: figure.end },
		name: reading.text.slice(start, figure.start).trim(),
		form: "figure",
		worth: before.worth.accepted ? before.worth : worthOfSentence(argument, before.passage, sentence),
	};
}

/** "E-mail is stuck at 61%." after a percentage of satisfied customers: a short subject, a verb of being, the same unit. */
function sameAgain(reading: Reading, sentence: number, before: ScoreClaim): Mention | undefined {
	if (!/\d\s?%$/u.test(reading.text.slice(before.range.start, before.range.end))) return undefined;
	const figure = mentionsIn(reading, sentence, "amount").find((amount) => amount.tag === "percent");
	if (!figure || /^\s?(?:of|who|that|more|less|fewer)\b/iu.test(reading.text.slice(figure.end))) return undefined;
	const { start } = reading.sentences[sentence]!;
	return SHORT_LEVEL.test(reading.text.slice(start, figure.start)) ? figure : undefined;
}

const SHORT_LEVEL =
	/^\W*(?:[\p{L}-]+\s){1,4}(?:is|are|was|were|stands?|stood|sits?|remains?|comes?|came|gets?|got|scores?|scored)\s(?:\p{L}+\s){0,3}$/u;

function isBusinessLike(reading: Reading, sentence: number): boolean {
	return (["behaviour", "money", "method", "activity", "definition"] as const).some(
		(kind) => mentionsIn(reading, sentence, kind).length > 0,
	);
}

/** One decimal at most ten, or a move in points: what survey scores look like and few other figures do. */
function looksLikeScore(reading: Reading, figure: Mention): boolean {
	if (figure.tag === "points") return true;
	if (figure.tag !== "number" || figure.amount === undefined || figure.amount.unit !== undefined)
		return figure.tag === "rating";
	return figure.amount.value <= 10 && /\d[.,]\d$/u.test(reading.text.slice(figure.start, figure.end));
}

export const WORDS_OF_A_PLAIN_ITEM = 18;

const CHARACTERS_AFTER_A_PLAIN_FIGURE = 3;

const FIGURES_OF_A_SCORE: ReadonlySet<string> = new Set(["number", "percent", "points", "rating"]);
