import type { Span } from "../text/document";
import type { Pillar } from "./readiness-weights";

export type Severity = "error" | "warning" | "information" | "hint";

/** One replacement of source text. Offsets count in `document.text`. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * A way to mend a finding. A `safe` fix cannot change meaning and is the only kind that fix-all and `--fix` apply.
 * A `guided` fix leaves `[placeholders]` for what only the author knows; the editor makes them tab stops.
 */
export interface Fix {
	readonly kind: "safe" | "guided";
	/** An imperative: what choosing it does. */
	readonly title: string;
	readonly edits: readonly Edit[];
}

export interface Related {
	readonly message: string;
	readonly span: Span;
}

/** What a rule yields. It knows neither its severity nor other rules. Spans count in `document.text`. */
export interface Hit {
	readonly span: Span;
	/** What is wrong, quoting the text. One or two sentences for a reader who is no programmer. */
	readonly message: string;
	readonly related?: readonly Related[];
	readonly fixes?: readonly Fix[];
	/** Where the file of stakeholders beside the paper would mend it: an imperative for hosts that can make that file. */
	readonly beside?: string;
	/** Where a piece of a missing part is there: what the part lacks, in a few words. Half of its points are earned. */
	readonly partly?: string;
	/** The rule that finds its fault once this one is mended, unless both are mended together. */
	readonly uncovers?: string;
	/** Set where the fault is still there once the one that it gives way to is mended. */
	readonly outlasts?: true;
	/** Where the hit is a hole left to fill: the pillar of the readiness score whose fact is missing. */
	readonly hole?: Pillar;
}

/** Plain data: a hit, whose rule it is, and how severe the configuration makes it. */
export interface Finding extends Hit {
	readonly rule: string;
	readonly severity: Severity;
}

/** What linting one document yields. */
export interface Report {
	/** Whether the document was taken for a proposal. */
	readonly proposal: boolean;
	/** In order of place, then rule. */
	readonly findings: readonly Finding[];
}
