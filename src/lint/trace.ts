import type { Argument } from "../argument/argument";
import type { Mention } from "../argument/mention";
import { type ScoreClaim, silenceAround, silenceOn } from "../argument/scores/claims";
import { verdictOnTable } from "../argument/scores/tables";
import type { Passage, Span } from "../text/document";
import { lineStartsOf } from "../text/positions";
import type { Examination } from "./engine";
import type { Severity } from "./finding";
import type { OptionValues } from "./options";
import type { Rule } from "./rule";
import { contentsOf } from "./trace-contents";
import { judgedOn, partsOn } from "./trace-judgements";
import { byVerdict, keyOf, type Outcome, outcomeOfClaim, outcomesOn, spanOf, touches } from "./trace-outcomes";
import { SILENCES, takenFor } from "./trace-sentences";
import { type Use, usesOf, type WeighedSupport, weighedInTable, weighedOf } from "./trace-supports";

/** Why there is, or is no, finding on a line. Plain data; spans count in the text, sentences are for the writer. */
export interface Trace {
	readonly proposal: boolean;
	/** The line itself. */
	readonly span: Span;
	/** The claims on the line, and the scores that are named without a claim. */
	readonly subjects: readonly Subject[];
	/** What on the line was weighed for a claim on another line. */
	readonly uses: readonly Use[];
	/** What other rules say of words on the line. */
	readonly others: readonly Outcome[];
	/** What was read on the line, in one or two sentences. */
	readonly contents: string;
}

/** Something on the line that is judged, or that a reader may think is. */
export interface Subject {
	readonly span: Span;
	/** As written, in one line. */
	readonly words: string;
	/** What it was taken for, or why for nothing. */
	readonly taken: string;
	readonly isClaim: boolean;
	/** What could have been its support: what counts first, then the nearest. */
	readonly weighed: readonly WeighedSupport[];
	/** Of a claim that nothing clears: a sentence that says so, and what could have. */
	readonly nothing?: string;
	/** How many more stand further away than those. */
	readonly farther: number;
	/** What is reported, then what would be, then why other rules are silent. */
	readonly outcomes: readonly Outcome[];
}

/** What a trace must know of the run's configuration. */
export interface Ruling {
	readonly rules: readonly Rule[];
	severityOf(rule: Rule): Severity | "off";
	optionsOf(rule: Rule): OptionValues;
}

const NOTHING = "Nothing in this file: neither money nor, with a figure, what customers did.";

/** Explains one line, which counts from 0; a line beyond the last is taken for the last. */
export function traceLine(examination: Examination, ruling: Ruling, line: number): Trace {
	const { argument, proposal } = examination;
	const span = spanOfLine(argument.document.text, line);
	const claims = argument.scoreClaims.filter((claim) => touches(spanOf(argument, claim), span));
	const judged = judgedOn(examination, ruling, span);
	const subjects = [
		...claims.map((claim) => claimSubject(examination, ruling, claim)),
		...silentScores(argument, span),
		...judged.subjects,
	].sort((one, other) => one.span.start - other.span.start);
	const told = subjects.flatMap((subject) => subject.outcomes.map(keyOf));
	const others = [
		...outcomesOn(examination, span),
		...passedOn(argument, ruling, span),
		...partsOn(examination, ruling, span),
	].filter((outcome) => !told.includes(keyOf(outcome)));
	const uses = argument.scoreClaims
		.filter((claim) => !claims.includes(claim))
		.flatMap((claim) => usesOf(argument, claim, (place) => touches(place, span)));
	return { proposal, span, subjects, uses: [...uses, ...judged.uses], others, contents: contentsOf(argument, span) };
}

function spanOfLine(text: string, line: number): Span {
	const starts = lineStartsOf(text);
	const index = Math.min(Math.max(line, 0), starts.length - 1);
	return { start: starts[index]!, end: (starts[index + 1] ?? text.length + 1) - 1 };
}

function claimSubject(examination: Examination, ruling: Ruling, claim: ScoreClaim): Subject {
	const { argument } = examination;
	const judges = ruling.rules.filter((rule) => rule.spares);
	const { weighed, farther } = weighedOf(
		argument,
		claim,
		examination.proposal ? judges.filter((rule) => ruling.severityOf(rule) !== "off") : [],
	);
	const hasWorth = weighed.some(({ kind }) => kind !== "reason to act now");
	return {
		span: spanOf(argument, claim),
		words: argument.quote(claim.passage, claim.range),
		taken: takenFor(claim),
		isClaim: true,
		weighed,
		farther,
		...(!hasWorth && { nothing: NOTHING }),
		outcomes: judges.map((rule) => outcomeOfClaim(examination, rule, claim)).sort(byVerdict),
	};
}

/** What rules that judge no claims about scores looked at and let pass. */
function passedOn(argument: Argument, { rules, severityOf, optionsOf }: Ruling, line: Span): Outcome[] {
	const passages = argument.document.passages.filter((passage) => touches(passage, line));
	return rules.flatMap((rule) => {
		if (!rule.passes || severityOf(rule) === "off") return [];
		const passed = passages.flatMap((passage) => [...rule.passes!(argument, passage, optionsOf(rule))]);
		return passed
			.map((one) => ({ ...one, span: spanOf(argument, one) }))
			.filter(({ span }) => touches(span, line))
			.map(({ passage, range, span, because }): Outcome => {
				const words = argument.quote(passage, range);
				return { rule: rule.id, verdict: "spared", because: `“${words}” passes: ${because}`, span };
			});
	});
}

/** Scores that are named on the line in sentences and tables that claim nothing of them: the first of each sentence. */
function silentScores(argument: Argument, line: Span): Subject[] {
	const subjects: Subject[] = [];
	for (const passage of argument.document.passages) {
		if (!touches(passage, line)) continue;
		const seen = new Set<number>();
		for (const score of scoresNamedIn(argument, passage)) {
			if (seen.has(score.sentence) || !touches(spanOf(argument, { passage, range: score }), line)) continue;
			const silent = passage.row ? silentCell(argument, passage) : silentSentence(argument, passage, score);
			const words = argument.quote(passage, score);
			const isTold = subjects.some((other) => other.words === words && other.taken === silent?.taken);
			if (!silent || isTold) continue;
			seen.add(score.sentence);
			subjects.push({
				span: argument.spanOf(passage, score),
				words,
				isClaim: false,
				farther: 0,
				outcomes: [],
				...silent,
			});
		}
	}
	return subjects;
}

type Silent = Pick<Subject, "taken" | "weighed">;

function scoresNamedIn(argument: Argument, passage: Passage): readonly Mention[] {
	const reading = argument.readingOf(passage);
	return [...reading.of("score"), ...reading.of("ratingWord")];
}

function silentSentence(argument: Argument, passage: Passage, score: Mention): Silent | undefined {
	const isClaimed = argument.scoreClaims.some(
		(claim) => claim.passage === passage && claim.sentence === score.sentence && !score.quoted,
	);
	const silence = isClaimed ? undefined : silenceOn(argument, passage, score);
	return silence && { taken: SILENCES[silence], weighed: [] };
}

function silentCell(argument: Argument, cell: Passage): Silent | undefined {
	const around = silenceAround(argument, cell);
	if (around) return { taken: SILENCES[around], weighed: [] };
	const verdict = verdictOnTable(argument, cell.row!.table);
	if ("claim" in verdict) return undefined;
	return { taken: SILENCES[verdict.silence], weighed: verdict.worth ? [weighedInTable(argument, verdict.worth)] : [] };
}
