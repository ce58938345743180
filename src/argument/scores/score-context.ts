import type { List, ListItem, Passage, Section } from "../../text/document";
import type { Argument } from "../argument";
import type { Mention } from "../mention";
import { mentionsIn, type Reading } from "../reading";
import type { ScoreClaim } from "./claims";
import { sizesGroup } from "./score-forms";
import { isUnderGoals, pairOf } from "./score-goals";
import { isListOfScores } from "./score-lists";
import { worthOfSentence } from "./support";

/** What a list leaves to its lead-in, heading or siblings: "CSAT by channel" makes "Chat: 3.5" a score. */
export function contextOf(argument: Argument, item: ListItem): string | undefined {
	const { leadIn } = item.list;
	const own = leadIn ? argument.readingOf(leadIn) : undefined;
	const last = own ? own.sentences.length - 1 : 0;
	const named = own?.of("score").findLast((mention) => mention.sentence === last);
	const isOpen = own !== undefined && /[:：]\s*$/u.test(own.text);
	if (isOpen && named) return own.text.slice(named.start, named.end);
	const goesOn = isOpen && own.of("ratingWord").some((mention) => mention.sentence === last);
	const before = goesOn ? own.of("score").at(-1) : undefined;
	if (own && before) return own.text.slice(before.start, before.end);
	if (own && own.sentences.length > 0 && item.list.parent) return undefined;
	const above = headingOver(argument, item.passages[0]?.section);
	const inHeading = above?.of("score")[0];
	if (above && inHeading && (!leadIn || goesOn)) return above.text.slice(inHeading.start, inHeading.end);
	const isOfAll = item.passages.some((passage) => argument.readingOf(passage).test(OF_ALL));
	const isStatement = item.passages.some(
		(passage) => argument.readingOf(passage).test(STATEMENT_AT) || argument.readingOf(passage).test(SHARE_AGREES),
	);
	const isGoalBeside =
		(isOfAll || isStatement) && isUnderGoals(argument, item.passages[0]!) && speaksOfScore(argument, item.list);
	const isBeside = isGoalBeside || (!isOfAll && isListOfScores(argument, item.list));
	return isBeside ? SIBLINGS : undefined;
}

/** The heading over what stands in a section; "By plan" leaves it to the heading above what is told plan by plan. */
export function headingOver(argument: Argument, section: Section | undefined): Reading | undefined {
	if (!section?.heading) return undefined;
	const own = argument.readingOf(section.heading);
	const over = own.test(BY_PART) ? section.parent?.heading : undefined;
	return over ? argument.readingOf(over) : own;
}

const BY_PART =
	/^\W*(?:\d[\d.]*\s)?(?:(?:split |broken down |results |scores )?by|per|for each|across)\s\p{L}+(?:\s\p{L}+)?\W*$/iu;

/** '"Ease of mooring" not below 4.2', '"My skipper listens" at 80%': what was asked, by its own words, and the mark it shall get. */
const STATEMENT_AT =
	/^\W*(?:["“][^"”]{4,60}["”](?=[^"%]{1,24}$)|["“][^"”]{0,40}\b(?:I|[Mm]y|me|us|we)\b[^"”]{0,40}["”])(?:\s\([^)]{1,20}\))?(?::|\s(?:[a-z]{2,6}\s){0,2}(?:at|above|over|to|of|from|than|below|least|under|≥|>))\s(?:\+?\d{1,2}\s?%|\d[.,]\d(?!\d))/u;

/** '90% agree "I knew when they'd come"', "70% of skippers call it easy": what is felt, by how many. */
const SHARE_AGREES =
	/^\W*\d{1,3}\s?(?:%|per cent)\s(?:of (?:all |our |the )?(?:\p{L}+\s){1,2})?(?:agree|say|feel|find|call|rate|think|would recommend|recommend)\b/iu;

/** "Every branch above 65" leaves it to the goals beside it what is measured. */
const OF_ALL = /^\W*(?:every|each|all|no)\s[a-z]+\s(?:at least|above|over|below|under|at)\s\d/iu;

function speaksOfScore(argument: Argument, list: List): boolean {
	return list.items.some((item) => item.passages.some((passage) => argument.readingOf(passage).has("score")));
}

/** Without a lead-in or heading that names a score, the other items of the list may be scores. */
const SIBLINGS = "the scores beside it";

/** "Chat: 3.5" or "… up from 58% to 75%" in a list of scores, by the context that `contextOf` found. */
export function claimOfContext(
	argument: Argument,
	passage: Passage,
	sentence: number,
	context: string,
): ScoreClaim | undefined {
	const reading = argument.readingOf(passage);
	if (sentence > 0 || reading.wordCount > WORDS_OF_A_PLAIN_ITEM || reading.test(NAMES_BOX)) return undefined;
	const agrees = reading.test(SHARE_AGREES);
	const isTopic = agrees || reading.test(STATEMENT_AT) || (context !== SIBLINGS && isLabelledScore(reading));
	if (
		context === SIBLINGS &&
		!isTopic &&
		(reading.test(SHARE_OF) || reading.test(OF_OPERATIONS) || reading.test(OF_CHECKS))
	)
		return undefined;
	if (isBusinessLike(reading, sentence) && !isTopic) return undefined;
	const figures = mentionsIn(reading, sentence, "amount").filter(
		(amount) => FIGURES_OF_A_SCORE.has(amount.tag) && amount.amount?.unit === undefined && !sizesGroup(reading, amount),
	);
	const last = figures.at(-1);
	if (!last || (context === SIBLINGS && figures.some((figure) => figure.tag === "number" && !isOnScale(figure))))
		return undefined;
	const isLabelled =
		/^\s*[^:]{1,40}:\s*[+~-]?$/u.test(reading.text.slice(0, figures[0]!.start)) && reading.text.length - last.end <= 40;
	const isPlain = isLabelled || reading.text.slice(last.end).trim().length <= CHARACTERS_AFTER_A_PLAIN_FIGURE;
	if (!isPlain && !agrees && !figures.some((figure) => looksLikeScore(reading, figure))) return undefined;
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
		worth: isTopic ? {} : worthOfSentence(argument, passage, sentence),
	};
}

/** "Passives (7-8): 30%" is a share of what the score is made of. */
const NAMES_BOX = /\((?:9|7|0|1)\s?[-–]\s?(?:10|8|6|2)\)/u;

/** "Share of passengers who get their money: 22%" counts what happens to people. */
const SHARE_OF = /^\W*(?:\*\*)?(?:share|number|proportion|percentage) of\b/iu;

/** "Reopened tickets: 9.7%" counts what is worked on. */
export const OF_OPERATIONS =
	/\b(?:tickets|calls|contacts|visits|orders|deliveries|appointments|cases|jobs|repairs|requests|QBRs?|completion|completed|re-?opened|answered|resolved|resolution|closed|handled|abandoned|delivered|started|late|overdue|backlog|adoption|uptake|usage|coverage|trained|accuracy|availability|attendance|participation|turnover|absence)\b/iu;

/** "QA scorecard average of 92": who marks it is no customer. */
const OF_CHECKS =
	/\b(?:QA|QC|quality[- ](?:assurance|control|monitoring)|audits?|inspections?|mystery[- ]shop\p{L}*|(?:compliance|hygiene|safety|security|5S) (?:scores?|ratings?|index|checks?)|(?:call|ticket|case|chat|contact|conversation|interaction|work|data|document) quality)\b/iu;

/** "Billing: 3.5": under a heading for scores a topic by its name, and nothing but a figure on a scale. */
function isLabelledScore({ text }: Reading): boolean {
	return /^\s*[^:\d]{2,40}:\s*\d[.,]\d\s*$/u.test(text);
}

/** Whether a sentence speaks of behaviour, money, a method, an activity or a definition. */
export function isBusinessLike(reading: Reading, sentence: number): boolean {
	return BUSINESS.some((kind) => mentionsIn(reading, sentence, kind).length > 0);
}

/** What a sentence speaks of that is no opinion. */
export const BUSINESS = ["behaviour", "money", "method", "activity", "definition"] as const;

/** A bare number that an index of a hundred points can hold. */
export function isOnScale({ amount }: Mention): boolean {
	return amount !== undefined && amount.unit === undefined && Math.abs(amount.value) <= 100;
}

/** One decimal at most ten, or a move in points: what survey scores look like and few other figures do. */
export function looksLikeScore(reading: Reading, figure: Mention): boolean {
	if (figure.tag === "points") return true;
	if (figure.tag !== "number" || figure.amount === undefined || figure.amount.unit !== undefined)
		return figure.tag === "rating";
	return figure.amount.value <= 10 && /\d[.,]\d$/u.test(reading.text.slice(figure.start, figure.end));
}

export const WORDS_OF_A_PLAIN_ITEM = 18;

const CHARACTERS_AFTER_A_PLAIN_FIGURE = 3;

const FIGURES_OF_A_SCORE: ReadonlySet<string> = new Set(["number", "percent", "points", "rating"]);
