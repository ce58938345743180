import type * as vscode from "vscode";
import {
	type Engine,
	type Finding,
	type LintRequest,
	normalise,
	type Readiness,
	type Span,
	type Trace,
} from "../../index";
import type { Footing } from "./configurations";
import { rangeOf } from "./diagnostics";
import { stretchesOf } from "./places";
import { type Remark, remarksOf } from "./remarks";

/** What one version of a document got to hear. */
export interface Proof {
	readonly version: number;
	readonly proposal: boolean;
	/** The text in which all spans count. */
	readonly text: string;
	readonly findings: readonly Finding[];
	/** The findings as the editor shows them. */
	readonly remarks: readonly Remark[];
	rangeOf(span: Span): vscode.Range;
	/** How ready the proposal is; nothing for other texts. Worked out when first asked for: ask when nobody waits. */
	assess(): Readiness | undefined;
	/** What the text says, for edits and colours that depend on it. */
	argue(): ReturnType<Engine["argue"]>;
	/** Why there is, or is no, finding on a line, which counts from 0. */
	trace(line: number): Trace;
}

/** A text as somebody wrote it, and which of its versions this is. */
export interface Manuscript {
	readonly text: string;
	/** What the file beside it declares of its stakeholders. */
	readonly stakeholders: string | undefined;
	readonly version: number;
}

/** How to decide whether a text is a proposal. */
export type Treatment = NonNullable<LintRequest["treatAs"]>;

/** Reads a text on the writer's own day. */
export function readProof(manuscript: Manuscript, { engine }: Footing, treatAs: Treatment): Proof {
	const text = normalise(manuscript.text);
	const request = { text, stakeholders: manuscript.stakeholders, treatAs, today: today() };
	const report = engine.lint(request);
	let assessment: { readonly readiness: Readiness | undefined } | undefined;
	const stretchOf = stretchesOf(text);
	return {
		version: manuscript.version,
		proposal: report.proposal,
		text,
		findings: report.findings,
		remarks: remarksOf(report.findings),
		rangeOf: (span) => rangeOf(stretchOf(span)),
		assess() {
			assessment ??= { readiness: engine.assess(request) };
			return assessment.readiness;
		},
		argue: () => engine.argue(text),
		trace: (line) => engine.trace(request, line),
	};
}

/** Whether a configuration names a file as a proposal, or leaves the decision to its text. */
export function treatmentOf(uri: vscode.Uri, footing: Footing): Treatment {
	return footing.namesAsProposal(uri) ? "named" : "auto";
}

/** The writer's own day, as an ISO date. */
function today(): string {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
