import type { Argument } from "../../argument/argument";
import { mentionsIn } from "../../argument/reading";
import type { ScoreClaim } from "../../argument/scores/claims";
import { isListOfScores } from "../../argument/scores/score-lists";
import { guided, insertClause } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";

export const scoreBasis: Rule = {
	id: "score-basis",
	title: "A score without its basis",
	why: "A score means something against another one: of whom, when, out of how many answers. A move of two points on a few hundred answers is noise.",
	clear:
		"Add the number of answers and the period, or what the score is compared with; beside a small move, its margin.",
	source: { article: "Sampling error of a Net Promoter Score, from the literature", author: "Execspeak's own rule" },
	severity: "hint",
	scope: "passage",
	reach: "section",
	pillar: "evidence",
	examples: [
		{ bad: "«CSAT is 4.1 out of 5».", fixed: "CSAT is 4.1 out of 5 (n = [number], [period])." },
		{ bad: "Our «NPS stands at 44»." },
		{ bad: "The «NPS rose 2 points» in the spring, a clear improvement." },
		{ bad: "The hotel's «satisfaction score is 8.4»." },
		{ bad: "«NPS for home loans is 12»." },
		{ good: "CSAT is 4.1 out of 5 (n = 1,204, May)." },
		{ good: "NPS among dealers was 31 in May, against 44 among installers." },
		{ good: "NPS rose 2 points, from 31 to 33 (margin ±1, 2,900 answers)." },
		{ good: "The hotel's satisfaction score is 8.4 from 612 stays in May." },
		{ good: "NPS is the difference between promoters and detractors.", tempting: true, note: "A definition." },
		{ good: "The target is an NPS of 40.", tempting: true, note: "A target has no sample." },
		{ good: "NPS is asked two days after discharge.", tempting: true, note: "No score is given." },
	],
	*check(argument) {
		for (const claim of argument.scoreClaims) {
			if (claim.goal || claim.form !== "figure" || claim.sentence === undefined) continue;
			const isSmall = isSmallMove(argument, claim);
			if (isSmall ? hasSample(argument, claim) : hasBasis(argument, claim)) continue;
			const quote = argument.quote(claim.passage, claim.range);
			yield {
				span: argument.spanOf(claim.passage, claim.range),
				message: isSmall
					? `“${quote}” is a small move, and nothing tells whether it is more than chance. Add the number of answers or the margin.`
					: `“${quote}” stands without its basis. Add the number of answers and the period, or what it compares with.`,
				fixes: [
					guided("Add the basis", [insertClause(argument, claim.passage, claim.sentence, " (n = [number], [period])")]),
				],
			};
		}
	},
};

/** One to three points up are called an improvement. */
function isSmallMove(argument: Argument, { passage, range, sentence = 0 }: ScoreClaim): boolean {
	const reading = argument.readingOf(passage);
	const points = mentionsIn(reading, sentence, "amount").filter(
		(amount) => amount.tag === "points" && amount.start >= range.start && amount.end <= range.end,
	);
	return (
		points.some((amount) => Math.abs(amount.amount?.value ?? 9) <= LARGEST_SMALL_MOVE) &&
		mentionsIn(reading, sentence, "change").some((change) => change.tag === "up")
	);
}

const LARGEST_SMALL_MOVE = 3;

function hasSample(argument: Argument, { passage }: ScoreClaim): boolean {
	const reading = argument.readingOf(passage);
	return reading.has("method") || reading.has("evidence") || SAMPLE.test(reading.text);
}

const SAMPLE =
	/\bn\s?=|±|\+\/-|\bmargin\b|\b(?:answers|responses|respondents|interviews|surveys)\b|\bsignificant at\b|\bconfidence\b/iu;

/** A period, a sample, a group or something to compare with in the passage. */
function hasBasis(argument: Argument, claim: ScoreClaim): boolean {
	const reading = argument.readingOf(claim.passage);
	const list = claim.passage.item?.list;
	if (list && isListOfScores(argument, list)) return true;
	if (reading.has("time") || hasSample(argument, claim) || COMPARES.test(reading.text)) return true;
	const figures = mentionsIn(reading, claim.sentence ?? 0, "amount").filter(
		(amount) => amount.start >= claim.range.start && amount.end <= claim.range.end,
	);
	return figures.length >= 2 || claim.worth.accepted !== undefined;
}

const COMPARES =
	/\b(?:from|vs\.?|versus|than|against|compared|average|median|benchmark|sector|rivals?|competitors?|competition|among|amongst|segment|by (?:channel|region|segment)|year|quarter|month|week|now|today|previous|earlier|before|after|rose|fell|dropped|climbed|gained|lost|up|down|in \p{Lu}\p{L}+|for \p{Lu}\p{L}+|at \p{Lu}\p{L}+)\b/u;
