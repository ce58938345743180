import type { Outcome, Span, Subject, Trace, WeighedSupport } from "../../index";
import { titleOf } from "./remarks";

/** What a page about a line is made of. */
interface Traced {
	readonly text: string;
	trace(line: number): Trace;
	rangeOf(span: Span): { readonly start: { readonly line: number } };
}

/** The page about a line, which counts from 0, in Markdown: what was judged on it, by what, and what came of it. */
export function linePage(proof: Traced, line: number): string {
	const { proposal, span, subjects, uses, others, contents } = proof.trace(line);
	const lineOf = (place: Span) => proof.rangeOf(place).start.line + 1;
	const words = proof.text.slice(span.start, span.end).trim();
	const parts = [
		`# Line ${line + 1}`,
		...(words ? [`> ${plain(words)}`] : []),
		...(proposal ? [] : ["*This file was not taken for a proposal, so no rule asks what the whole paper lacks.*"]),
		...subjects.flatMap((subject) => aboutSubject(subject, lineOf)),
		...list("## Also on this line", others.map(aboutOutcome)),
		...list(
			"## Weighed for a claim on another line",
			uses.map(
				(use) =>
					`${aboutSupport(use, lineOf)} It was weighed for “${plain(use.claim.words)}”, line ${lineOf(use.claim.span)}.`,
			),
		),
		...(subjects.some(({ isClaim }) => isClaim) ? [] : [plain(contents)]),
	];
	return `${parts.join("\n\n")}\n`;
}

function aboutSubject(subject: Subject, lineOf: (span: Span) => number): string[] {
	const { words, taken, nothing, weighed, farther, outcomes } = subject;
	const more = farther > 0 ? [`… and ${farther} more, further away.`] : [];
	const none = nothing === undefined ? [] : [plain(nothing)];
	return [
		`## “${plain(words)}”`,
		plain(taken),
		...list("### What was considered", [...weighed.map((support) => aboutSupport(support, lineOf)), ...more, ...none]),
		...list("### What the rules make of it", outcomes.map(aboutOutcome)),
	];
}

function aboutSupport({ span, words, verdict, because }: WeighedSupport, lineOf: (span: Span) => number): string {
	return `${verdict === "accepted" ? "✓" : "✗"} line ${lineOf(span)}: “${plain(words)}”. ${plain(because)}`;
}

function aboutOutcome({ rule, verdict, because }: Outcome): string {
	if (verdict === "found") return `**Found.** ${plain(because)}`;
	return `**${MARKS[verdict] ?? "No finding"}: ${plain(titleOf(rule))}.** ${plain(because)}`;
}

const MARKS: Partial<Record<Outcome["verdict"], string>> = {
	reported: "Finding",
	elsewhere: "Finding on another line",
};

function list(heading: string, items: readonly string[]): string[] {
	return items.length === 0 ? [] : [heading, items.map((item) => `- ${item}`).join("\n")];
}

/** Text that Markdown leaves as it is. */
export function plain(text: string): string {
	return text.replace(/[\\*_[\]<>`|~#]/g, "\\$&");
}
