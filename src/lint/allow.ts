import type { Document } from "../text/document";
import { type Allowance, type CommentReading, type Fault, isDirective, readComment } from "./allow-comments";
import { unusedFault } from "./allow-unused";
import type { Configuration } from "./configuration";
import type { Finding } from "./finding";
import { HYGIENE_RULES, UNKNOWN_RULE } from "./hygiene";
import type { Rule } from "./rule";

export interface Suppression {
	/** Findings that no comment allows. */
	readonly kept: readonly Finding[];
	readonly suppressed: readonly Finding[];
	/** The reasons of the comments that suppress them; empty where a comment gives none. */
	readonly reasons: ReadonlyMap<Finding, string>;
	/** What is wrong with the comments themselves, in order of place. */
	readonly hygiene: readonly Finding[];
}

/** What `suppress` must know of a run to judge the comments. */
export interface Run {
	/** Every rule there is, whether it ran or not. */
	readonly known: readonly Rule[];
	/** Whether a rule looked at this document. Comments for one that did not are never called unused. */
	ran(id: string): boolean;
	readonly severities: Configuration["severities"];
	/** An ISO date. */
	readonly today: string;
}

/**
 * Takes out the findings that allow-comments cover.
 *
 * `execspeak-allow` covers the list item or the paragraph, heading or table row that it stands in, else the next block
 * after it; `execspeak-allow-line` its own line or, alone on a line, the next one; `execspeak-allow-file` everything.
 * A comment whose `until` is past covers nothing and is reported itself.
 */
export function suppress(document: Document, findings: readonly Finding[], run: Run): Suppression {
	const comments = document.comments.filter(isDirective);
	if (comments.length === 0) return { kept: findings, suppressed: [], reasons: new Map(), hygiene: [] };
	const ids = [...run.known, ...HYGIENE_RULES].map((rule) => rule.id);
	const readings = comments.map((comment) => readComment(document, comment, ids, run.today));
	const allowances = readings.flatMap((reading) => reading.allowances);
	const hygieneOf = (faults: readonly Fault[]) => faults.flatMap((fault) => findingOf(fault, run.severities));

	const proper = split(findings, allowances);
	const faulty = split(hygieneOf(readings.flatMap((reading) => reading.faults)), allowances);
	const idle = readings.flatMap((reading) => unusedIn(document, reading, proper.kept, run));
	const unused = split(hygieneOf(idle), allowances);
	return {
		kept: proper.kept,
		suppressed: [proper, faulty, unused].flatMap(({ reasons }) => [...reasons.keys()]),
		reasons: new Map([proper, faulty, unused].flatMap(({ reasons }) => [...reasons])),
		hygiene: [...faulty.kept, ...unused.kept].sort((one, other) => one.span.start - other.span.start),
	};
}

/** What one comment allows in vain. Names that no rule has may be meant for one, so they stay. */
function unusedIn(
	document: Document,
	{ allowances, faults }: CommentReading,
	kept: readonly Finding[],
	run: Run,
): readonly Fault[] {
	const isIdle = (allowance: Allowance) => !allowance.used && judgeable(allowance, run);
	const misspelled = faults.filter(({ rule }) => rule === UNKNOWN_RULE).map(({ rule }) => rule.id);
	const needed = [...allowances.filter((allowance) => !isIdle(allowance)).map(({ id }) => id), ...misspelled];
	return allowances.filter(isIdle).map((allowance) => unusedFault(document, allowance, kept, needed));
}

/** Whether it can be known that nothing is left to allow. */
function judgeable(allowance: Allowance, run: Run): boolean {
	if (HYGIENE_RULES.some((rule) => rule.id === allowance.id)) return false;
	return run.severities[allowance.id] !== "off" && run.ran(allowance.id);
}

function findingOf(fault: Fault, severities: Configuration["severities"]): Finding[] {
	const severity = severities[fault.rule.id] ?? fault.rule.severity;
	if (severity === "off") return [];
	const { span, message, fixes } = fault;
	return [{ rule: fault.rule.id, severity, span, message, ...(fixes && { fixes }) }];
}

function split(findings: readonly Finding[], allowances: readonly Allowance[]) {
	const kept: Finding[] = [];
	const reasons = new Map<Finding, string>();
	for (const finding of findings) {
		const covering = allowances.filter((allowance) => allowance.id === finding.rule && touches(allowance, finding));
		for (const allowance of covering) allowance.used = true;
		const [allowance] = covering;
		if (allowance) reasons.set(finding, allowance.reason);
		else kept.push(finding);
	}
	return { kept, reasons };
}

function touches({ covered }: Allowance, { span }: Finding): boolean {
	if (span.start === span.end) return span.start >= covered.start && span.start <= covered.end;
	return span.start < covered.end && span.end > covered.start;
}
