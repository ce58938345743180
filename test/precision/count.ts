import type { RuleFigures } from "../../src/report/measurement";
import { type Cases, casesOf } from "./cases";
import type { Label, LabelledDocument } from "./labels";

/** A finding as the command line reports it in JSON; lines and columns from 1. */
export interface ReportedFinding {
	readonly rule: string;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
}

/**
 * Compares what was reported with what reviewers marked: figures for every rule that the labels name, sorted by rule.
 * Rules about whole documents count each proposal once; all others count cases.
 *
 * @param findingsOf what was reported of a document, by its file name.
 * @param documentRules the rules that speak of whole documents.
 */
export function countAll(
	documents: readonly LabelledDocument[],
	findingsOf: (file: string) => readonly ReportedFinding[],
	documentRules: ReadonlySet<string>,
): RuleFigures[] {
	const labelled = new Set(documents.flatMap(({ labels }) => labels.map((label) => label.rule)));
	return [...labelled].sort().map((rule) => {
		const count = documentRules.has(rule) ? countDocument : countPassages;
		const tallies = documents.map((document) => count(rule, document, findingsOf(document.file)));
		const sum = (part: keyof Tally) => tallies.reduce((total, tally) => total + tally[part], 0);
		return figuresOf(rule, { right: sum("right"), wrong: sum("wrong"), missed: sum("missed") });
	});
}

interface Tally {
	readonly right: number;
	readonly wrong: number;
	readonly missed: number;
}

function figuresOf(rule: string, { right, wrong, missed }: Tally): RuleFigures {
	const share = (whole: number) => (whole === 0 ? null : Math.round((right / whole) * 100) / 100);
	const cases = right + missed;
	return { rule, cases, right, wrong, precision: share(right + wrong), recall: share(cases) };
}

function countDocument(rule: string, document: LabelledDocument, findings: readonly ReportedFinding[]): Tally {
	const label = document.labels.find((candidate) => candidate.rule === rule && candidate.line === 0);
	if (!document.isProposal || label?.undecided) return { right: 0, wrong: 0, missed: 0 };
	const isReported = findings.some((finding) => finding.rule === rule);
	return {
		right: Number(isReported && label !== undefined),
		wrong: Number(isReported && label === undefined),
		missed: Number(!isReported && label !== undefined),
	};
}

/** Rules that speak once, at the head of a table, for all its rows. */
const SPEAK_FOR_ROWS: ReadonlySet<string> = new Set(["ownerless-action", "undated-action"]);

/** Where the other rule's fault is marked, this one's is neither asked for nor wrong: both see the same fault. */
const SAME_FAULT: Readonly<Record<string, { readonly rule: string; readonly within: "block" | "line" }>> = {
	"bare-score": { rule: "score-as-goal", within: "block" },
	"vague-time": { rule: "undated-action", within: "line" },
};

function countPassages(rule: string, document: LabelledDocument, findings: readonly ReportedFinding[]): Tally {
	const cases = casesOf(document.text);
	const labels = document.labels.filter((label) => label.line > 0);
	const marked = casesMarked(rule, labels, cases);
	const hit = new Set<string>();
	const alarms = new Set<string>();
	for (const finding of findings.filter((candidate) => candidate.rule === rule)) {
		const rows = rowsSpokenFor(finding, marked.certain, cases);
		for (const row of rows) hit.add(row);
		if (rows.length > 0) continue;
		const place = cases.at(rule, finding.line, finding.column);
		if (marked.certain.has(place)) hit.add(place);
		else if (!marked.undecided.has(place) && !isSameFault(finding, labels)) alarms.add(place);
	}
	const missed = [...marked.certain].filter(
		([place, label]) => !hit.has(place) && !isMarkedOtherwise(label, labels, cases),
	);
	return { right: hit.size, wrong: alarms.size, missed: missed.length };
}

function casesMarked(rule: string, labels: readonly Label[], cases: Cases) {
	const certain = new Map<string, Label>();
	const undecided = new Set<string>();
	for (const label of labels.filter((candidate) => candidate.rule === rule)) {
		const place = cases.at(rule, label.line, label.column);
		if (label.undecided) undecided.add(place);
		else certain.set(place, label);
	}
	return { certain, undecided };
}

function rowsSpokenFor(finding: ReportedFinding, certain: ReadonlyMap<string, Label>, cases: Cases): string[] {
	if (!SPEAK_FOR_ROWS.has(finding.rule) || !cases.isHeader(finding.line)) return [];
	const table = cases.blockOf(finding.line);
	return [...certain].filter(([, label]) => cases.blockOf(label.line) === table).map(([place]) => place);
}

function isSameFault(finding: ReportedFinding, labels: readonly Label[]): boolean {
	const other = SAME_FAULT[finding.rule];
	return labels.some(
		(label) => label.rule === other?.rule && label.line >= finding.line && label.line <= finding.endLine,
	);
}

/** Whether a case that was not reported is marked as the other rule's too, so that nothing is missed. */
function isMarkedOtherwise(missed: Label, labels: readonly Label[], cases: Cases): boolean {
	const other = SAME_FAULT[missed.rule];
	if (!other) return false;
	const reach = (line: number) => (other.within === "line" ? line : cases.blockOf(line));
	return labels.some(
		(label) => label.rule === other.rule && !label.undecided && reach(label.line) === reach(missed.line),
	);
}
