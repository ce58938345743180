import type { Severity } from "../lint/finding";
import { type FileResult, type Notice, type PlacedFinding, type Presentation, placedFindings } from "./result";
import { counted } from "./terminal";

/** Workflow commands that GitHub shows as annotations on a pull request, and one line for the log. */
export function github(results: readonly FileResult[], { notices }: Presentation): string {
	const commands = results.flatMap((result) => placedFindings(result).map((finding) => command(result.file, finding)));
	const summary = `${counted(commands.length, "finding")} in ${counted(results.length, "file")}.`;
	return [...notices.map(noticeCommand), ...commands, summary].map((line) => `${line}\n`).join("");
}

const LEVELS: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	information: "notice",
	hint: "notice",
};

function command(file: string, finding: PlacedFinding): string {
	const { line, column, endLine, endColumn } = finding;
	// GitHub takes the last column as part of the annotation, and columns only where it stands on one line.
	const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
	return written(finding.severity, { file, line, endLine, ...columns, title: finding.rule }, finding.message);
}

function noticeCommand({ severity, message, file, place }: Notice): string {
	const where = file === undefined ? {} : { file, ...(place && { line: place.line, col: place.column }) };
	return written(severity, { ...where, title: "Execspeak" }, message);
}

function written(severity: Severity, properties: Readonly<Record<string, string | number>>, message: string): string {
	const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	return `::${LEVELS[severity]} ${list.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
