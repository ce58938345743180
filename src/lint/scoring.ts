import type { Argument } from "../argument/argument";
import { placeholdersIn } from "../argument/placeholders";
import type { Span } from "../text/document";
import { overlap } from "../text/spans";
import { suppress } from "./allow";
import { type Configuration, optionsOf } from "./configuration";
import { NO_OPTIONS } from "./options";
import { withoutSuperseded } from "./precedence";
import type { ScoredFinding } from "./readiness";
import type { Rule } from "./rule";

/** What `scoredFindingsOf` works with. */
export interface Scoring {
	/** Every rule there is. */
	readonly rules: readonly Rule[];
	/** Those that run where no configuration says otherwise. */
	readonly unasked: readonly Rule[];
	readonly configuration: Pick<Configuration, "severities" | "options">;
	/** An ISO date. */
	readonly today: string;
	argue(text: string): Argument;
}

/**
 * The findings that the score of a proposal counts: those of the rules that run unasked, with their own severities,
 * whether a configuration or a comment silences them or not. What a placeholder stands for counts as missing, so the
 * rules run a second time over the text with its holes blanked.
 */
export function scoredFindingsOf(argument: Argument, scoring: Scoring): readonly ScoredFinding[] {
	const said = findingsOf(argument, scoring.unasked);
	const holes = holesOf(argument);
	const blanked =
		holes.length === 0 ? [] : findingsOf(scoring.argue(withBlanks(argument.document.text, holes)), scoring.unasked);
	const scopes = new Map(scoring.unasked.map(({ id, scope }) => [id, scope]));
	const open = blanked
		.filter((finding) => !said.some((other) => isSame(finding, other, scopes)))
		.map((finding): ScoredFinding => ({ ...finding, open: true }));
	return withSilence(argument, withoutSuperseded([...said, ...open], scoring.unasked), scoring);
}

function findingsOf(argument: Argument, rules: readonly Rule[]): readonly ScoredFinding[] {
	const findings = rules.flatMap((rule) =>
		[...rule.check(argument, NO_OPTIONS)].map(
			(hit): ScoredFinding => ({ ...hit, rule: rule.id, severity: rule.severity }),
		),
	);
	return withoutSuperseded(findings, rules);
}

/** Whether two findings are one: of a rule on the whole document there is one, of others one for the same words. */
function isSame(one: ScoredFinding, other: ScoredFinding, scopes: ReadonlyMap<string, Rule["scope"]>): boolean {
	if (one.rule !== other.rule) return false;
	if (scopes.get(one.rule) === "document") return true;
	return overlap(one.span, other.span);
}

/** The holes that the author has left, in the order of the text; those of front matter first. */
function holesOf(argument: Argument): readonly Span[] {
	const holes: Span[] = [...holesOfFrontMatter(argument)];
	for (const passage of argument.document.passages) {
		if (argument.voiceOf(passage) !== "author") continue;
		for (const mention of argument.readingOf(passage).of("placeholder")) {
			if (!mention.quoted) holes.push(argument.spanOf(passage, mention));
		}
	}
	return holes;
}

function holesOfFrontMatter({ document }: Argument): readonly Span[] {
	if (!document.frontMatter) return [];
	const { start, end } = document.frontMatter.span;
	const source = document.text.slice(start, end);
	return placeholdersIn(source)
		.filter((hole) => !/[{}:,]/.test(source.slice(hole.start, hole.end)))
		.map((hole) => ({ start: start + hole.start, end: start + hole.end }));
}

/** No-break spaces say nothing and mean nothing to Markdown, so that every other place stays what it was. */
function withBlanks(text: string, holes: readonly Span[]): string {
	let blanked = "";
	let at = 0;
	for (const { start, end } of holes) {
		blanked += text.slice(at, start) + text.slice(Math.max(at, start), end).replace(/[^\n]/g, "\u00a0");
		at = Math.max(at, end);
	}
	return blanked + text.slice(at);
}

/** Marks what a comment or the configuration keeps from being shown: it counts all the same. */
function withSilence(
	argument: Argument,
	findings: readonly ScoredFinding[],
	{ rules, configuration, today }: Scoring,
): readonly ScoredFinding[] {
	const { document } = argument;
	const { severities } = configuration;
	const { suppressed } = suppress(document, findings, { known: rules, ran: () => true, severities, today });
	const allowed = new Set<unknown>(suppressed);
	const isAllowed = allowedByOptions(argument, rules, configuration);
	return findings.map((finding): ScoredFinding => {
		if (severities[finding.rule] === "off") return { ...finding, silenced: "configuration" };
		if (isAllowed(finding)) return { ...finding, silenced: "option" };
		return allowed.has(finding) ? { ...finding, silenced: "comment" } : finding;
	});
}

/** Whether what is set for a finding's rule keeps it from being shown. */
function allowedByOptions(
	argument: Argument,
	rules: readonly Rule[],
	configuration: Pick<Configuration, "options">,
): (finding: ScoredFinding) => boolean {
	const shown = new Map(
		rules
			.filter(({ id }) => id in configuration.options)
			.map((rule) => [rule.id, [...rule.check(argument, optionsOf(rule, configuration))]]),
	);
	return ({ rule, span }) =>
		shown.get(rule)?.every((hit) => hit.span.start !== span.start || hit.span.end !== span.end) ?? false;
}
