import type { Finding, Fix, Report, Severity } from "../lint/finding";
import type { Readiness } from "../lint/readiness";
import type { Rule } from "../lint/rule";
import type { Span } from "../text/document";
import { lineStartsOf, positionAt } from "../text/positions";

/** What linting one file gave. */
export interface FileResult {
	/** As it is shown: relative to the working folder, with forward slashes. */
	readonly file: string;
	/** The text that the findings' places count in. */
	readonly text: string;
	readonly report: Report;
	/** How many findings safe fixes have mended, or would mend in a dry run. */
	readonly mended: number;
	/** How many they would have mended, had the file let itself be written. */
	readonly unwritten?: number;
	/** What safe fixes would mend, in a dry run only. */
	readonly mendings?: readonly Mending[];
	/** The text as fixes would leave it, in a dry run only. */
	readonly output?: string;
	/** How ready the proposal is, where that was asked for. */
	readonly readiness?: Readiness;
}

/** A safe fix that a dry run did not write, and where it would be made; line and column count from 1. */
export interface Mending {
	readonly line: number;
	readonly column: number;
	readonly rule: string;
	readonly title: string;
}

/** What kept a run from being whole, or is wrong in a configuration: no finding, but to be told where findings are. */
export interface Notice {
	readonly message: string;
	readonly severity: "error" | "warning";
	/** The file that it is about, as it is shown; absent where it is about none. */
	readonly file?: string;
	/** Its place in the file, from 1, where it has one. */
	readonly place?: Pick<Place, "line" | "column">;
}

/** How ready one file is. */
export interface FileReadiness {
	/** As it is shown: relative to the working folder, with forward slashes. */
	readonly file: string;
	/** The text that the findings' places count in. */
	readonly text: string;
	/** Absent where the file is no proposal. */
	readonly readiness?: Readiness;
}

/** All that a report needs to know beside the results. */
export interface Presentation {
	readonly colour: "always" | "never";
	/** The width of the terminal; without one, lines are not wrapped. */
	readonly columns?: number;
	/** Findings that `--quiet` left out. */
	readonly hidden: number;
	/** Whether safe fixes were asked for, and mended files written. */
	readonly fixes: "none" | "written" | "rehearsed";
	readonly rules: readonly Rule[];
	readonly version: string;
	/** For the formats that other tools show: people read them on standard error. */
	readonly notices: readonly Notice[];
}

/** A span as people and other tools count: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}

export interface PlacedFinding extends Place {
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	readonly related: readonly (Place & { readonly message: string })[];
	readonly fixes: readonly PlacedFix[];
}

export interface PlacedFix {
	readonly kind: Fix["kind"];
	readonly title: string;
	readonly edits: readonly (Place & { readonly text: string })[];
}

/** The findings of a file with lines and columns instead of offsets. */
export function placedFindings({ text, report }: FileResult): readonly PlacedFinding[] {
	const lineStarts = lineStartsOf(text);
	return report.findings.map((finding) => placedFinding(finding, (span) => placeOf(lineStarts, span)));
}

function placedFinding(finding: Finding, place: (span: Span) => Place): PlacedFinding {
	return {
		rule: finding.rule,
		severity: finding.severity,
		message: finding.message,
		...place(finding.span),
		related: (finding.related ?? []).map(({ message, span }) => ({ message, ...place(span) })),
		fixes: (finding.fixes ?? []).map(({ kind, title, edits }) => ({
			kind,
			title,
			edits: edits.map((edit) => ({ ...place(edit), text: edit.text })),
		})),
	};
}

/** Where a span begins and ends, in lines and columns from 1. */
export function placeOf(lineStarts: readonly number[], { start, end }: Span): Place {
	const first = positionAt(lineStarts, start);
	const last = positionAt(lineStarts, end);
	return { line: first.line + 1, column: first.character + 1, endLine: last.line + 1, endColumn: last.character + 1 };
}
