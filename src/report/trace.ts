import type { Subject, Trace } from "../lint/trace";
import type { Outcome } from "../lint/trace-outcomes";
import type { WeighedSupport } from "../lint/trace-supports";
import type { Span } from "../text/document";
import { lineStartsOf, positionAt } from "../text/positions";
import { type Presentation, placeOf } from "./result";
import { type Paint, painter, SEVERITY_NAMES, SEVERITY_STYLES, wrap } from "./terminal";

/** The trace of one line of one file. */
export interface TracedLine {
	/** As it is shown: relative to the working folder, with forward slashes. */
	readonly file: string;
	/** The text that the trace's spans count in. */
	readonly text: string;
	/** From 1. */
	readonly line: number;
	readonly trace: Trace;
}

export type TraceFormat = (traced: TracedLine, presentation: Pick<Presentation, "colour" | "columns">) => string;

/** What `--format` can name beside `--trace`. */
export const TRACE_FORMATS: Readonly<Record<string, TraceFormat>> = { stylish: traceForTerminal, json: traceAsJson };

/** `{ file, line, text, proposal, subjects, … }` for other programs; lines and columns from 1, in UTF-16 units. */
function traceAsJson({ file, text, line, trace }: TracedLine): string {
	const { span, proposal, ...rest } = trace;
	const lineStarts = lineStartsOf(text);
	const placed = (_key: string, value: unknown) => (isSpan(value) ? placeOf(lineStarts, value) : value);
	const traced = { file, line, text: text.slice(span.start, span.end), proposal, ...rest };
	return `${JSON.stringify(traced, placed, 2)}\n`;
}

function isSpan(value: unknown): value is Span {
	return typeof value === "object" && value !== null && "start" in value && typeof value.start === "number";
}

/** For somebody at a terminal: what was judged, what was weighed for it, what the rules say. */
function traceForTerminal(
	{ file, text, line, trace }: TracedLine,
	{ colour, columns }: Pick<Presentation, "colour" | "columns">,
): string {
	const lineStarts = lineStartsOf(text);
	const page: Page = {
		paint: painter(colour),
		width: Math.min(columns ?? 90, 100) - 1,
		lineOf: ({ start }) => positionAt(lineStarts, start).line + 1,
	};
	const words = text.slice(trace.span.start, trace.span.end).trim();
	const { underline, dim } = styles(page.paint);
	const lines = [
		`${underline(`${file}, line ${line}`)}  ${dim(trace.proposal ? "a proposal" : "not taken for a proposal")}`,
		...(words === "" ? [] : wrap(words, page.width - 2).map((part) => `  ${dim(part)}`)),
		"",
		...trace.subjects.flatMap((subject) => [...subjectLines(subject, page), ""]),
		...section(
			"Also on this line",
			trace.others.flatMap((outcome) => outcomeLines(outcome, page)),
			page,
		),
		...section(
			"Weighed for a claim on another line",
			trace.uses.flatMap((use) => useLines(use, page)),
			page,
		),
		...(trace.subjects.some(({ isClaim }) => isClaim) ? [] : [...wrap(summaryOf(trace), page.width), ""]),
	];
	return `${lines.join("\n").trimEnd()}\n`;
}

interface Page {
	readonly paint: Paint;
	readonly width: number;
	/** The line of a span, from 1. */
	lineOf(span: Span): number;
}

function styles(paint: Paint) {
	return { underline: (text: string) => paint("underline", text), dim: (text: string) => paint("dim", text) };
}

function section(title: string, lines: readonly string[], { paint }: Page): string[] {
	return lines.length === 0 ? [] : [paint("bold", title), ...lines, ""];
}

function subjectLines(subject: Subject, page: Page): string[] {
	const { paint, width } = page;
	const reasons = subject.weighed.filter(({ kind }) => kind === "reason to act now");
	return [
		paint("bold", `“${subject.words}”`),
		...wrap(subject.taken, width - 2).map((part) => `  ${part}`),
		...part("What was weighed for it", worthLines(subject, page)),
		...part("Why act now", weighedLines(reasons, page)),
		...part(
			"What the rules make of it",
			subject.outcomes.flatMap((outcome) => outcomeLines(outcome, page)),
		),
	];
}

function part(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ["", `  ${title}`, ...lines];
}

function worthLines({ weighed, farther, nothing }: Subject, page: Page): string[] {
	const worth = weighed.filter(({ kind }) => kind !== "reason to act now");
	const none = nothing === undefined ? [] : wrap(nothing, page.width - 4).map((line) => `    ${line}`);
	const more = farther > 0 ? [`    … and ${farther} more, further away.`] : [];
	return [...weighedLines(worth, page), ...more, ...none];
}

/** Each support, and once for those in a row that share it, the reason. */
function weighedLines(supports: readonly WeighedSupport[], { paint, width, lineOf }: Page): string[] {
	return supports.flatMap(({ span, words, verdict, because }, index) => {
		const mark = verdict === "accepted" ? paint("green", "✓") : paint("red", "✗");
		const [first = "", ...others] = wrap(`line ${lineOf(span)}: “${words}”`, width - 6);
		const isShared = supports[index + 1]?.because === because;
		return [`    ${mark} ${first}`, ...[...others, ...(isShared ? [] : wrap(because, width - 6))].map(indented)];
	});
}

function useLines(use: Trace["uses"][number], page: Page): string[] {
	const { span, words } = use.claim;
	const claim = wrap(`This was weighed for “${words}” on line ${page.lineOf(span)}.`, page.width - 6).map(indented);
	return [...weighedLines([use], page), ...claim];
}

function outcomeLines(outcome: Outcome, page: Page): string[] {
	const { paint, width } = page;
	const { verdict, severity, rule, because } = outcome;
	const isShown = verdict === "reported" && severity !== undefined;
	const word = isShown
		? SEVERITY_NAMES[severity]
		: (WITHOUT_FINDING[verdict as keyof typeof WITHOUT_FINDING] ?? "no finding");
	const mark = paint(isShown ? SEVERITY_STYLES[severity] : "dim", word);
	const said = verdict === "found" ? `${because.replace(/\.$/u, "")} (${rule}).` : `${rule}: ${because}`;
	const [first = "", ...others] = wrap(said, width - WIDTH_OF_MARK - 6);
	const gap = " ".repeat(WIDTH_OF_MARK - word.length);
	return [`    ${mark}${gap}  ${first}`, ...others.map((line) => `${" ".repeat(WIDTH_OF_MARK + 6)}${line}`)];
}

/** What is said in place of a severity, where it is not that there is no finding. */
const WITHOUT_FINDING = { elsewhere: "elsewhere", found: "found" };
const WIDTH_OF_MARK = "no finding".length;

function indented(part: string): string {
	return `      ${part}`;
}

function summaryOf({ contents, others }: Trace): string {
	const isReported = others.some(({ verdict }) => verdict === "reported");
	return isReported || contents.startsWith("This line is")
		? contents
		: `${contents} No rule has a finding on this line.`;
}
