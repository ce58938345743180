import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { mentionsIn } from "../../argument/reading";
import type { ScoreClaim } from "../../argument/scores/claims";
import type { Hit } from "../../lint/finding";
import type { Rule } from "../../lint/rule";
import type { Passage, Table } from "../../text/document";

export const impossibleTarget: Rule = {
	id: "impossible-target",
	title: "A target that nobody reaches",
	why: "A promise of 100 % satisfaction tells an executive that nobody has looked at the figures. A target that can be met can also be missed, and so it is believed.",
	clear: "Set a target from your own trend or from the best in your sector, with the date by which it is reached.",
	source: {
		article: "Published benchmarks of satisfaction and NPS, from the literature",
		author: "Execspeak's own rule",
	},
	severity: "information",
	scope: "passage",
	reach: "section",
	pillar: "outcome",
	examples: [
		{ bad: "Our goal is «customer satisfaction of 100%»." },
		{ bad: "The target for next year is an «NPS of 95»." },
		{ bad: "| Measure | Today | Target |\n|---|---|---|\n| NPS | 41 | «90» |\n| Repeat calls | 31% | 20% |" },
		{ bad: "We will achieve «100% customer satisfaction» by March." },
		{ bad: "Target: «CSAT of 99.5%» across all OPD counters." },
		{ good: "Our goal is customer satisfaction of 86%, from 81%." },
		{ good: "The target for next year is an NPS of 52." },
		{ good: "| Measure | Today | Target |\n|---|---|---|\n| NPS | 41 | 46 |\n| Repeat calls | 31% | 20% |" },
		{ good: "Target: CSAT of 84% across all OPD counters, and 12% fewer repeat visits." },
		{
			good: "The goal is that 100% of the depots measure customer satisfaction.",
			tempting: true,
			note: "Of the depots.",
		},
		{
			good: "| Measure | Today | Target |\n|---|---|---|\n| NPS survey response rate | 9% | 99% |",
			tempting: true,
			note: "Another measure.",
		},
		{
			good: "We aim for 100% uptime of the satisfaction kiosk.",
			tempting: true,
			note: "A machine can be up all the time.",
		},
		{
			good: "100% of patients will be asked how satisfied they are.",
			tempting: true,
			note: "Everybody is asked, not satisfied.",
		},
	],
	*check(argument) {
		for (const claim of argument.scoreClaims) {
			if (isAimed(argument, claim) && claim.form === "figure" && reachesTooHigh(argument, claim))
				yield hitOf(argument, claim.passage, claim.range);
		}
		for (const table of argument.document.tables) yield* hitsInTable(argument, table);
	},
};

/** A goal by name, or what "we will achieve". */
function isAimed(argument: Argument, { goal, passage, range, sentence = 0 }: ScoreClaim): boolean {
	if (goal) return true;
	const { start } = argument.readingOf(passage).sentences[sentence]!;
	return PROMISED.test(argument.readingOf(passage).text.slice(start, range.start));
}

const PROMISED = /\b(?:will|shall|to|we) (?:achieve|reach|attain|deliver|hit)\s(?:an?\s)?$/iu;

function reachesTooHigh(argument: Argument, { passage, range, sentence = 0 }: ScoreClaim): boolean {
	const reading = argument.readingOf(passage);
	const inside = (mention: Mention) => mention.start >= range.start && mention.end <= range.end;
	const score = mentionsIn(reading, sentence, "score").find(inside);
	const figures = mentionsIn(reading, sentence, "amount").filter(inside);
	const last = figures.at(-1);
	if (!score || !last || PEOPLE.test(reading.text.slice(last.end, last.end + 30))) return false;
	return isTooHigh(score, last);
}

/** "100% of the depots": a share of something else. */
const PEOPLE = /^\s*of\s(?:the|our|all|its)\s/iu;

function isTooHigh(score: Mention, figure: Mention): boolean {
	const { value = 0, outOf } = figure.amount ?? {};
	if (score.tag === "nps")
		return (
			(figure.tag === "number" || figure.tag === "points" || figure.tag === "percent") &&
			value > HIGHEST_NPS &&
			value <= 100
		);
	if (score.tag !== "csat" && score.tag !== "satisfaction") return false;
	return figure.tag === "percent"
		? value >= HIGHEST_SATISFACTION && value <= 100
		: figure.tag === "rating" && outOf !== undefined && value >= outOf;
}

const HIGHEST_NPS = 80;
const HIGHEST_SATISFACTION = 99;

function* hitsInTable(argument: Argument, table: Table): Generator<Hit> {
	const [first] = table.header.cells;
	if (!first || argument.voiceOf(first) !== "author") return;
	const targets = table.header.cells.flatMap((cell, column) =>
		column > 0 && TARGET_HEAD.test(argument.readingOf(cell).text) ? [column] : [],
	);
	if (targets.length === 0) return;
	for (const row of table.rows) {
		const [label] = row.cells;
		if (!label || OTHER_MEASURE.test(argument.readingOf(label).text)) continue;
		const score = argument.readingOf(label).of("score")[0];
		if (!score || argument.hasTrap(score.tag)) continue;
		for (const column of targets) {
			const cell = row.cells[column];
			const figure = cell && argument.readingOf(cell).of("amount").at(-1);
			if (cell && figure && isTooHigh(score, figure)) yield hitOf(argument, cell, figure);
		}
	}
}

const TARGET_HEAD = /\b(?:targets?|goals?|ambition|aspiration|aim|to-be|desired)\b|^\s*to\s*$/iu;
const OTHER_MEASURE = /\b(?:response|survey|rate of|coverage|trained|completion|index|employee|closed)\b/iu;

function hitOf(argument: Argument, passage: Passage, range: { start: number; end: number }): Hit {
	return {
		span: argument.spanOf(passage, range),
		message: `Nobody reaches “${argument.quote(passage, range)}”. Set a target from your own trend or from the best in your sector.`,
	};
}
