import type { Argument } from "../argument/argument";
import type { ScoreClaim } from "../argument/scores/claims";
import type { Passage, Span } from "../text/document";
import type { Asked } from "./asking";
import type { Configuration } from "./configuration";
import type { Hit, Severity } from "./finding";
import type { Judge } from "./judging";
import type { OptionValues, RuleOption } from "./options";
import type { Pillar } from "./readiness-weights";

/** Where a rule's advice comes from. */
export interface Source {
	readonly article: string;
	readonly author: string;
	/** At most 15 words, as they stand in the article. */
	readonly quote?: string;
}

/**
 * A piece of Markdown that proves a rule. `«»` mark each span that must be reported; without marks nothing may be.
 * With `fixed`, the first fix gives this text, and this text is clean. `options` are set while it is linted.
 */
export type Example =
	| { readonly bad: string; readonly fixed?: string; readonly note?: string; readonly options?: OptionValues }
	| { readonly good: string; readonly tempting?: true; readonly note?: string; readonly options?: OptionValues };

/** Something that could speak for a claim, and whether it does. `range` counts in the passage's reading. */
export interface Considered {
	readonly passage: Passage;
	readonly range: Span;
	readonly verdict: "accepted" | "rejected";
	/** A sentence for the writer. */
	readonly because: string;
}

/** All that is known of a rule: docs, hover, config schema and tests are made from it. */
export interface Rule {
	/** Names the fault and reads well after "allow": `bare-score`. `missing-…` is kept for document rules. */
	readonly id: string;
	readonly title: string;
	/** Of a `missing-…` rule: what the paper lacks, where the id's own words would say too little to a writer. */
	readonly part?: string;
	/** One or two sentences an executive would nod to. */
	readonly why: string;
	/** How to clear it, in one sentence. */
	readonly clear: string;
	readonly source: Source;
	readonly severity: Severity;
	/** Whether the rule runs where no configuration sets its severity; without it, all rules do but hints. */
	readonly enabled?: "always" | "onRequest";
	/**
	 * `passage` rules run on every document; `case` rules where a document argues a case of its own (own-case.ts), for
	 * elsewhere the words they mark cost nothing; `document` rules on proposals only.
	 */
	readonly scope: "passage" | "case" | "document";
	/**
	 * `section` where a rule judges each section by what stands in it, by the headings over it and by what `ofWhole` tells:
	 * then it runs for each by itself, and after a keystroke for those alone that have changed.
	 */
	readonly reach?: "section";
	/** What its findings take points from in the readiness score; `each` where each hit says so in its `hole`. */
	readonly pillar: Pillar | "each" | "none";
	/** Rules that give way where they would mark the same words. */
	readonly supersedes?: readonly string[];
	/** Of a rule that another uncovers: what must be written with it, in words that go on from "if you also". */
	readonly step?: string;
	/** What a configuration may set for it beside the severity, by name. Schema, decoding and docs follow from it. */
	readonly options?: Readonly<Record<string, RuleOption>>;
	readonly examples: readonly Example[];
	/**
	 * Of a rule that judges score claims: why it lets one pass, in a sentence for the writer; undefined where it reports.
	 * `check` decides by it, and `explain --trace` shows it.
	 */
	readonly spares?: (argument: Argument, claim: ScoreClaim) => string | undefined;
	/** What the rule weighs for a claim beside what it is worth. */
	readonly weighs?: (argument: Argument, claim: ScoreClaim) => Iterable<Considered>;
	/** Of other rules: what the rule looked at in a passage and lets pass. */
	readonly passes?: (argument: Argument, passage: Passage, options: OptionValues) => Iterable<Considered>;
	/** Of a rule that weighs words of its own: made with `judging`, together with `check`. */
	readonly judge?: Judge;
	/** Of a rule that asks for a part of a case: made with `asking`, together with `check`. */
	readonly asks?: Asked;
	check(argument: Argument, options: OptionValues): Iterable<Hit>;
}

/** How severe a configuration makes what a rule finds, or that it is not to run. */
export function severityOf(rule: Rule, configuration: Configuration): Severity | "off" {
	return configuration.severities[rule.id] ?? (runsUnasked(rule) ? rule.severity : "off");
}

/** Hints wait until a configuration asks for them, unless the rule says otherwise. */
export function runsUnasked(rule: Rule): boolean {
	return rule.enabled === undefined ? rule.severity !== "hint" : rule.enabled === "always";
}
