import type { Severity } from "../lint/finding";
import { type FileResult, type PlacedFinding, placedFindings } from "./result";
import { counted } from "./terminal";

/** Workflow commands that GitHub shows as annotations on a pull request, and one line for the log. */
export function github(results: readonly FileResult[]): string {
	const commands = results.flatMap((result) => placedFindings(result).map((finding) => command(result.file, finding)));
	const summary = `${counted(commands.length, "finding")} in ${counted(results.length, "file")}.`;
	return [...commands, summary].map((line) => `${line}\n`).join("");
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
	const properties = Object.entries({ file, line, endLine, ...columns, title: finding.rule });
	const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
	return `::${LEVELS[finding.severity]} ${written}::${escapeData(finding.message)}`;
}

function escapeData(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
