import type { Argument } from "../argument/argument";
import type { ScoreClaim } from "../argument/scores/claims";
import type { Passage, Span } from "../text/document";
import type { Examination } from "./engine";
import type { Finding, Severity } from "./finding";
import type { Rule } from "./rule";

/** What a rule makes of some words. */
export interface Outcome {
	readonly rule: string;
	readonly verdict:
		| "reported"
		/** Reported together with other words, at a place that `because` names. */
		| "elsewhere"
		| "allowed"
		| "superseded"
		| "outOfCase"
		| "off"
		| "proposalsOnly"
		| "spared"
		/** The words are a part of a case that the rule asks for. */
		| "found";
	readonly because: string;
	/** The words, where the rule has marked some. */
	readonly span?: Span;
	readonly severity?: Severity;
}

/** Whether a span has a character, or for an empty span its place, on a line. */
export function touches(span: Span, line: Span): boolean {
	return span.start <= line.end && (span.end > line.start || span.start === line.start);
}

/** Where a stretch of a passage's reading stands in the document's text. */
export function spanOf(
	argument: Argument,
	{ passage, range }: { readonly passage: Passage; readonly range: Span },
): Span {
	return argument.spanOf(passage, range);
}

/** What a rule makes of a claim about a score: by the reason for which it spares it, else by what was found. */
export function outcomeOfClaim(examination: Examination, rule: Rule, claim: ScoreClaim): Outcome {
	const { argument, proposal } = examination;
	if (rule.scope === "document" && !proposal)
		return { rule: rule.id, verdict: "proposalsOnly", because: PROPOSALS_ONLY };
	const because = rule.spares?.(argument, claim);
	return because
		? { rule: rule.id, verdict: "spared", because }
		: outcomeOfHit(examination, rule, spanOf(argument, claim));
}

/** What became of words that a rule does not spare: a rule that is off has found nothing there. */
export function outcomeOfHit(examination: Examination, rule: Rule, span: Span): Outcome {
	const key = keyOf({ rule: rule.id, span });
	const shown = outcomesOn(examination, span).find((outcome) => keyOf(outcome) === key);
	return shown ?? { rule: rule.id, verdict: "off", because: OFF };
}

const PROPOSALS_ONLY = "The rule looks at proposals only, and this file was not taken for one.";
const OFF = "The rule is off here. Switch it on in .execspeak.yaml to see it.";

/** What was found on some words, what is not shown included. */
export function outcomesOn({ findings, allowed, superseded, outOfCase }: Examination, span: Span): Outcome[] {
	const on = (finding: Finding) => touches(finding.span, span);
	const reported = findings.filter(on).map((finding) => outcome(finding, "reported", finding.message));
	const permitted = [...allowed]
		.filter(([finding]) => on(finding))
		.map(([finding, reason]) => outcome(finding, "allowed", allowedBecause(reason)));
	const given = superseded
		.filter(on)
		.map((finding) => outcome(finding, "superseded", `It gives way to ${finding.by}, which judges the same words.`));
	const beside = outOfCase()
		.filter(on)
		.map((finding) => outcome(finding, "outOfCase", OUT_OF_CASE));
	return [...reported, ...permitted, ...given, ...beside];
}

function allowedBecause(reason: string): string {
	return `A comment allows it: ${reason.replace(/\.$/u, "") || "it gives no reason"}.`;
}

const OUT_OF_CASE =
	"The rule looks at papers that argue a case of their own, and this one reads as a guide, an article or a law.";

function outcome({ rule, span, severity }: Finding, verdict: Outcome["verdict"], because: string): Outcome {
	return { rule, verdict, because, span, severity };
}

/** Tells outcomes apart: the rule and the words that it marks. */
export function keyOf({ rule, span }: { readonly rule: string; readonly span?: Span }): string {
	return `${rule} ${span?.start} ${span?.end}`;
}

/** What is reported first, then what would be, then why rules are silent. */
export function byVerdict(one: Outcome, other: Outcome): number {
	return ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict);
}

const ORDER: readonly Outcome["verdict"][] = [
	"reported",
	"elsewhere",
	"allowed",
	"superseded",
	"outOfCase",
	"off",
	"proposalsOnly",
	"spared",
	"found",
];
