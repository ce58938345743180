import type { Argument } from "../argument/argument";
import { saysNothingBeside, withBlanks } from "../argument/declared/open-words";
import type { Span } from "../text/document";
import { overlap } from "../text/spans";
import { suppress } from "./allow";
import { type Configuration, optionsOf } from "./configuration";
import { NO_OPTIONS } from "./options";
import { ranked, withoutSuperseded } from "./precedence";
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
	/** Whether holes stand in the file beside the paper. */
	readonly isOpenBeside: boolean;
	/** Reads the text as a paper beside whose file no hole stands. */
	argue(text: string): Argument;
}

/**
 * The findings that the score of a proposal counts: those of the rules that run unasked, with their own severities,
 * whether a configuration or a comment silences them or not. What a placeholder stands for counts as missing, so the
 * rules run a second time over the text with its holes blanked; and those on the whole document a third time, over a text
 * in which whole sentences are blanked that say nothing but for their holes: "We ask [name] to approve [amount]" asks for
 * nothing yet.
 */
export function scoredFindingsOf(argument: Argument, scoring: Scoring): readonly ScoredFinding[] {
	const said = findingsOf(argument, scoring.unasked);
	const missed = missedIn(argument, said, scoring);
	return withSilence(argument, withoutSuperseded([...said, ...missed], scoring.unasked), scoring);
}

/** What is found beyond `said` where what is still to be filled in says nothing. */
function missedIn(argument: Argument, said: readonly ScoredFinding[], scoring: Scoring): readonly ScoredFinding[] {
	const { spans, open } = holesOf(argument);
	if (spans.length === 0 && !scoring.isOpenBeside) return [];
	const scopes = new Map(scoring.unasked.map(({ id, scope }) => [id, scope]));
	const onDocument = scoring.unasked.filter(({ scope }) => scope === "document");
	const missed: ScoredFinding[] = [];
	for (const [holes, rules] of [
		[spans, scoring.unasked],
		[open, onDocument],
	] as const) {
		const known = [...said, ...missed];
		for (const finding of findingsOf(scoring.argue(withBlanks(argument.document.text, holes)), rules)) {
			if (!known.some((other) => isSame(finding, other, scopes))) missed.push({ ...finding, open: true });
		}
	}
	return missed;
}

function findingsOf(argument: Argument, rules: readonly Rule[]): readonly ScoredFinding[] {
	const findings = rules.flatMap((rule) =>
		[...rule.check(argument, NO_OPTIONS)].map(
			(hit): ScoredFinding => ({ ...hit, rule: rule.id, severity: rule.severity }),
		),
	);
	const { standing, superseded } = ranked(findings, rules);
	return standing.map((finding) => {
		const next = superseded.find(
			({ by, outlasts, span }) => outlasts && by === finding.rule && overlap(span, finding.span),
		);
		return next ? { ...finding, uncovers: next.rule } : finding;
	});
}

/** Whether two findings are one: of a rule on the whole document there is one, of others one for the same words. */
function isSame(one: ScoredFinding, other: ScoredFinding, scopes: ReadonlyMap<string, Rule["scope"]>): boolean {
	if (one.rule !== other.rule) return false;
	if (scopes.get(one.rule) === "document") return one.partly !== undefined || other.partly === undefined;
	return overlap(one.span, other.span);
}

/** What the holes that the author has left say nothing about, in the order of the text; front matter first. */
function holesOf(argument: Argument): Holes {
	const spans: Span[] = argument.declared.holes.map(({ open }) => open);
	const open: Span[] = [...spans];
	for (const passage of argument.document.passages) {
		if (argument.voiceOf(passage) !== "author") continue;
		const reading = argument.readingOf(passage);
		const holes = reading.of("placeholder").filter(({ quoted }) => !quoted);
		if (holes.length === 0) continue;
		spans.push(...holes.map((hole) => argument.spanOf(passage, hole)));
		for (const sentence of new Set(holes.map((hole) => hole.sentence))) {
			const within = holes.filter((hole) => hole.sentence === sentence);
			open.push(
				...openSpans(reading.text, reading.sentences[sentence]!, within).map((span) => argument.spanOf(passage, span)),
			);
		}
	}
	return { spans, open };
}

/** Where text is still to be written. */
interface Holes {
	/** The holes themselves, and what front matter says around them where that says nothing. */
	readonly spans: readonly Span[];
	/** The same, and every sentence whole that says nothing before its holes are filled in. */
	readonly open: readonly Span[];
}

function openSpans(text: string, { start, end }: Span, holes: readonly Span[]): readonly Span[] {
	const local = holes.map((hole) => ({ start: hole.start - start, end: hole.end - start }));
	return saysNothingBeside(local, text.slice(start, end)) ? [{ start, end }] : holes;
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
