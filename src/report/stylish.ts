import { isStakeholdersFile } from "../lint/beside";
import type { Severity } from "../lint/finding";
import { listed } from "../text/enumeration";
import { inOneLine } from "./readiness";
import { type FileResult, type PlacedFinding, type Presentation, placedFindings } from "./result";
import { counted, type Paint, painter, printable, SEVERITY_NAMES, SEVERITY_STYLES, wrap } from "./terminal";

/** A report for somebody at a terminal: findings by file, then one or two sentences that sum it up. */
export function stylish(results: readonly FileResult[], presentation: Presentation): string {
	if (results.length === 0) return "Nothing was checked.\n";
	const paint = painter(presentation.colour);
	const files = results.flatMap((result) => fileBlock(result, paint, presentation.columns));
	const summary = summaryLines(results, presentation, paint);
	return [...files, ...summary].map((line) => `${line}\n`).join("");
}

const NARROWEST_MESSAGE = 40;

function fileBlock(result: FileResult, paint: Paint, columns: number | undefined): string[] {
	const findings = placedFindings(result);
	if (findings.length === 0)
		return result.readiness ? [paint("underline", result.file), ...readinessLines(result, paint), ""] : [];
	const placeWidth = Math.max(...findings.map((finding) => place(finding).length));
	const severityWidth = Math.max(...findings.map((finding) => SEVERITY_NAMES[finding.severity].length));
	const indent = 2 + placeWidth + 2 + severityWidth + 2;
	const width = columns ? Math.max(NARROWEST_MESSAGE, columns - indent - 1) : Number.POSITIVE_INFINITY;
	const lines = [paint("underline", result.file)];
	for (const finding of findings) {
		const severity = SEVERITY_NAMES[finding.severity].padEnd(severityWidth);
		const head = `  ${paint("dim", place(finding).padStart(placeWidth))}  ${paint(SEVERITY_STYLES[finding.severity], severity)}  `;
		const body = [...messageLines(finding, width, paint), ...relatedLines(finding, width, paint)];
		lines.push(head + body.join(`\n${" ".repeat(indent)}`));
	}
	return [...lines, ...readinessLines(result, paint), ""];
}

function readinessLines({ readiness }: FileResult, paint: Paint): string[] {
	return readiness ? [`  ${paint("bold", "Readiness")} ${inOneLine(readiness)}`] : [];
}

/** The message, wrapped, with the rule's id after the last line or, where it does not fit, below it. */
function messageLines(finding: PlacedFinding, width: number, paint: Paint): string[] {
	const lines = wrap(finding.message, width);
	const id = paint("dim", finding.rule);
	const last = lines.pop() ?? "";
	if (last.length + 2 + finding.rule.length > width) return [...lines, last, id];
	return [...lines, `${last}  ${id}`];
}

/** What else to look at, and where, below the message. */
function relatedLines({ related }: PlacedFinding, width: number, paint: Paint): string[] {
	return related.flatMap((other) => {
		const [first = "", ...others] = wrap(`${place(other)} ${other.message}`, width - WIDTH_OF_ARROW);
		return [`→ ${first}`, ...others.map((line) => `${" ".repeat(WIDTH_OF_ARROW)}${line}`)].map((line) =>
			paint("dim", line),
		);
	});
}

const WIDTH_OF_ARROW = 2;

function place({ line, column }: Pick<PlacedFinding, "line" | "column">): string {
	return `${line}:${column}`;
}

function summaryLines(results: readonly FileResult[], presentation: Presentation, paint: Paint): string[] {
	const findings = results.flatMap((result) => result.report.findings);
	const lines: string[] = [];
	if (findings.length > 0 || presentation.hidden > 0) lines.push(paint("bold", countSentence(results, presentation)));
	else lines.push(paint("green", `No findings in ${filesPhrase(results)}.`));
	lines.push(...mendingSentences(results, presentation), ...mendingLines(results, paint));
	const mendable = findings.filter((finding) => finding.fixes?.some((fix) => fix.kind === "safe")).length;
	if (mendable > 0 && presentation.fixes === "none")
		lines.push(paint("dim", `\`--fix\` can mend ${mendable} of them.`));
	if (isLonelyText(results)) lines.push(paint("dim", NOT_TAKEN_FOR_ONE));
	const commonest = mostFrequent(findings.map((finding) => finding.rule));
	if (commonest)
		lines.push(paint("dim", `\`execspeak explain ${commonest}\` says why a finding matters and how to clear it.`));
	if (results.some((result) => result.readiness))
		lines.push(paint("dim", "`execspeak score FILE` says what each point is lost to, and what brings it back."));
	return lines;
}

const NOT_TAKEN_FOR_ONE =
	"If this file is a proposal, add `--as-proposal`: then Execspeak also says which parts are missing.";

/** Whoever checks one text that nobody takes for a proposal may well have written one. */
function isLonelyText([only, another]: readonly FileResult[]): boolean {
	return only !== undefined && another === undefined && !only.report.proposal && !isStakeholdersFile(only.file);
}

function countSentence(results: readonly FileResult[], { hidden }: Presentation): string {
	const found = results.filter((result) => result.report.findings.length > 0).length;
	const counts = listed(SEVERITY_ORDER.flatMap((severity) => countPhrase(results, severity)));
	if (counts === "") return `No errors in ${filesPhrase(results)}; ${counted(hidden, "lesser finding")} not shown.`;
	const where = results.length === 1 ? filesPhrase(results) : `${found} of ${filesPhrase(results)}`;
	return `${counts} in ${where}${hidden > 0 ? `; ${counted(hidden, "lesser finding")} not shown` : ""}.`;
}

const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "information", "hint"];

function countPhrase(results: readonly FileResult[], severity: Severity): string[] {
	const count = results.reduce(
		(sum, result) => sum + result.report.findings.filter((finding) => finding.severity === severity).length,
		0,
	);
	if (count === 0) return [];
	return [severity === "information" ? `${count} info` : counted(count, SEVERITY_NAMES[severity])];
}

function filesPhrase(results: readonly FileResult[]): string {
	const proposals = results.filter((result) => result.report.proposal).length;
	if (results.every(({ file }) => isStakeholdersFile(file)))
		return `${counted(results.length, "file")} of stakeholders`;
	if (results.length === 1) return proposals === 1 ? "1 proposal" : "1 file, which does not read as a proposal";
	if (proposals === results.length) return counted(proposals, "proposal");
	return `${counted(results.length, "file")} (${counted(proposals, "proposal")})`;
}

function mendingSentences(results: readonly FileResult[], { fixes }: Presentation): string[] {
	if (fixes === "none") return [];
	const mended = countIn(results, (result) => result.mended);
	const unwritten = countIn(results, (result) => result.unwritten ?? 0);
	if (mended === undefined && unwritten === undefined) return [NOTHING_TO_MEND];
	if (fixes === "rehearsed") return [`--fix would mend ${mended}; nothing was written.`];
	return [
		...(mended === undefined ? [] : [`Mended ${mended}.`]),
		...(unwritten === undefined ? [] : [`Could not mend ${unwritten}; nothing was changed there.`]),
	];
}

const NOTHING_TO_MEND = "--fix finds nothing here to mend without changing the meaning.";

/** "3 findings in 2 files"; nothing where there are none. */
function countIn(results: readonly FileResult[], countOf: (result: FileResult) => number): string | undefined {
	const counts = results.map(countOf).filter((count) => count > 0);
	if (counts.length === 0) return undefined;
	const sum = counts.reduce((total, count) => total + count, 0);
	return `${counted(sum, "finding")} in ${counted(counts.length, "file")}`;
}

function mendingLines(results: readonly FileResult[], paint: Paint): string[] {
	return results.flatMap(({ file, mendings = [] }) =>
		mendings.map(
			({ line, column, rule, title }) => `  ${printable(`${file}:${line}:${column}  ${title}`)}  ${paint("dim", rule)}`,
		),
	);
}

function mostFrequent(ids: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
