import type { Argument } from "../../argument/argument";
import type { Mention } from "../../argument/mention";
import { mentionsIn, type Reading } from "../../argument/reading";
import { attachFigures } from "../../argument/scores/figuring";
import { scoresIn } from "../../argument/scores/score-names";
import type { Hit } from "../../lint/finding";
import { guided } from "../../lint/insertions";
import type { Rule } from "../../lint/rule";
import type { Passage, Table } from "../../text/document";

export const scoreUnit: Rule = {
	id: "score-unit",
	title: "NPS in percent",
	why: "NPS runs from −100 to +100 and is counted in points. Whoever writes percent has not said whether the score rose by 15 points or by a seventh.",
	clear: "Write points; or say that a change is relative and give both values.",
	source: { article: "The Net Promoter Score's definition, from the literature", author: "Execspeak's own rule" },
	severity: "warning",
	scope: "passage",
	reach: "section",
	pillar: "evidence",
	examples: [
		{ bad: "NPS is up by «15%» since May.", fixed: "NPS is up by [number] points since May." },
		{ bad: "We saw a «12%» increase in NPS among dealers." },
		{ bad: "- Branch NPS: «45%»\n- Calls a day: 310" },
		{ bad: "| Measure | Q1 | Q2 |\n|---|---|---|\n| NPS | «31%» | 34% |\n| First-time fix | 71% | 74% |" },
		{ bad: "Relationship NPS improved «8%» year on year." },
		{ bad: "NPS dropped by «200 bps» in the south circle." },
		{ good: "NPS is up by 15 points since May." },
		{ good: "NPS rose from 20 to 23, or 15% in relative terms." },
		{ good: "NPS rose from 20 to 23, an increase of 15%.", note: "The values show that it is relative." },
		{ good: "Relationship NPS improved 8 points year on year." },
		{ good: "Detractors fell from 28% to 20%, so NPS rose by 8 points." },
		{ good: "42% are promoters and 18% detractors, so NPS is 24.", tempting: true, note: "Shares of people." },
		{ good: "The NPS survey had a response rate of 15%.", tempting: true, note: "The survey's rate." },
		{ good: "CSAT rose to 81%.", tempting: true, note: "A score that is a share." },
		{ good: "Renewals among NPS promoters rose by 12%.", tempting: true, note: "The per cent are those of renewals." },
		{ good: "12% of agents miss their NPS target.", tempting: true, note: "The per cent count people." },
	],
	*check(argument) {
		for (const table of argument.document.tables) {
			const hit = hitInTable(argument, table);
			if (hit) yield hit;
		}
		for (const passage of argument.passagesWith("score")) {
			if (passage.kind === "cell" || argument.standsUnder(passage, "method", "glossary")) continue;
			const reading = argument.readingOf(passage);
			for (let sentence = 0; sentence < reading.sentences.length; sentence++) {
				const figure = wrongFigureIn(argument, reading, sentence);
				if (figure) yield hitOf(argument, passage, figure);
			}
		}
	},
};

function wrongFigureIn(argument: Argument, reading: Reading, sentence: number): Mention | undefined {
	if (!mentionsIn(reading, sentence, "score").some((score) => isNet(reading, score))) return undefined;
	const scores = scoresIn(argument, reading, sentence).filter((score) => isNet(reading, score));
	const amounts = mentionsIn(reading, sentence, "amount");
	if (scores.length === 0 || !amounts.some(isShare) || mentionsIn(reading, sentence, "definition").length > 0)
		return undefined;
	const bounds = reading.sentences[sentence]!;
	if (RELATIVE.test(reading.text.slice(bounds.start, bounds.end)) || isRelativeChange(amounts)) return undefined;
	const attached = attachFigures(reading, sentence);
	return scores
		.flatMap((score) => attached.figuresOf(score))
		.find(
			(figure) =>
				isShare(figure) &&
				!COUNTS_PEOPLE.test(reading.text.slice(figure.end, figure.end + 40)) &&
				!OF_OTHERS.test(reading.text.slice(Math.max(0, figure.start - 40), figure.start)),
		);
}

/** "Would recommend" is a share of people and may be in percent; NPS is a difference. */
function isNet(reading: Reading, score: Mention): boolean {
	return score.tag === "nps" && /NPS|promoter/iu.test(reading.text.slice(score.start, score.end));
}

function isShare(amount: Mention): boolean {
	return amount.tag === "percent" || amount.tag === "basisPoints";
}

const RELATIVE =
	/\brelative(?:ly)?\b|\bin (?:both )?relative\b|\bpromoters?\b|\bdetractors?\b|\bresponse rate\b|\bconfidence\b|\bbonus\b|\bSTI\b|\bweight(?:ed|ing)?\b/iu;
const COUNTS_PEOPLE =
	/^\s*(?:of (?:the |our |all )?(?:\p{L}+ )?(?:customers|clients|respondents|people|members|answers|accounts|staff|agents|teams|branches|stores|employees|advisers|managers|those|revenue|the bonus|pay|calls)|response|who\b|promoters|detractors|confidence|answered|responded|weight)/iu;
const OF_OTHERS =
	/\b(?:response rate|share|weight|bonus|confidence|renewals?|churn|retention|revenue|sales|cost|calls?)\b[^.;,]{0,25}$/iu;

/** "From 20 to 23, an increase of 15%": the percentage follows from the two values. */
function isRelativeChange(amounts: readonly Mention[]): boolean {
	const values = amounts.filter((amount) => amount.tag === "number").map((amount) => amount.amount?.value ?? 0);
	const shares = amounts.filter(isShare).map((amount) => amount.amount?.value ?? 0);
	const [before, after] = values;
	if (before === undefined || after === undefined || before === 0) return false;
	const change = Math.abs(((after - before) / before) * 100);
	return shares.some((share) => Math.abs(share - change) < 1);
}

/** A row or a column of NPS that holds percentages: one finding for the table. */
function hitInTable(argument: Argument, table: Table): Hit | undefined {
	const [first] = table.header.cells;
	if (!first || argument.voiceOf(first) !== "author" || argument.standsUnder(first, "method", "glossary"))
		return undefined;
	const columns = new Set(table.header.cells.flatMap((cell, column) => (isNps(argument, cell) ? [column] : [])));
	const wrong: { cell: Passage; share: Mention }[] = [];
	for (const row of table.rows) {
		const isRow = row.cells[0] !== undefined && isNps(argument, row.cells[0]);
		for (const [column, cell] of row.cells.entries()) {
			const head = table.header.cells[column];
			const isCounted = column > 0 && (isRow || columns.has(column));
			if (!isCounted || (head && OTHER_HEAD.test(argument.readingOf(head).text))) continue;
			const share = argument.readingOf(cell).of("amount").find(isShare);
			if (share && argument.readingOf(cell).wordCount <= 3) wrong.push({ cell, share });
		}
	}
	const [found] = wrong;
	if (!found) return undefined;
	const edits = wrong.map(({ cell, share }) => ({ ...argument.spanOf(cell, share), text: "[number] points" }));
	return { ...hitOf(argument, found.cell, found.share), fixes: [guided("Write points", edits)] };
}

const OTHER_HEAD = /\b(?:change|growth|weight|share|response|yoy|vs|delta|difference|relative|confidence)\b|Δ|%\s*$/iu;

function isNps(argument: Argument, cell: Passage): boolean {
	const reading = argument.readingOf(cell);
	return (
		reading.of("score").some((score) => score.tag === "nps" && !argument.hasTrap("nps")) &&
		!/\b(?:promoters?|detractors?|response|survey|would recommend|recommendation|likelihood|willing)/iu.test(
			reading.text,
		)
	);
}

function hitOf(argument: Argument, passage: Passage, figure: Mention): Hit {
	const span = argument.spanOf(passage, figure);
	return {
		span,
		message: `NPS is counted in points, not in percent: does “${argument.quote(passage, figure)}” mean points, or a relative change? Write points, or give both values.`,
		fixes: [guided("Write points", [{ ...span, text: "[number] points" }])],
	};
}
