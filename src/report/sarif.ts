import type { Severity } from "../lint/finding";
import type { Rule } from "../lint/rule";
import {
	type FileResult,
	type Notice,
	type Place,
	type PlacedFinding,
	type Presentation,
	placedFindings,
} from "./result";

/** A SARIF 2.1.0 log: what code scanning and many other tools read. */
export function sarif(results: readonly FileResult[], { rules, version, notices }: Presentation): string {
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: { driver: { name: "Execspeak", semanticVersion: version, rules: rules.map(descriptor) } },
				columnKind: "utf16CodeUnits",
				invocations: [invocation(notices)],
				artifacts: results.map(({ file }) => ({ location: artifact(file), mimeType: mimeTypeOf(file) })),
				results: results.flatMap((result) => placedFindings(result).map((finding) => entry(result, finding, rules))),
			},
		],
	};
	return `${JSON.stringify(log, undefined, 2)}\n`;
}

const LEVELS: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	information: "note",
	hint: "note",
};

/** Whether all could be checked, and what kept the run from it. */
function invocation(notices: readonly Notice[]) {
	const told = notices.map(({ severity, message, file, place }) => ({
		level: severity,
		message: { text: message },
		...(file !== undefined && { locations: [{ physicalLocation: noticeLocation(file, place) }] }),
	}));
	const isWhole = notices.every(({ severity }) => severity === "warning");
	return { executionSuccessful: isWhole, ...(told.length > 0 && { toolExecutionNotifications: told }) };
}

function noticeLocation(file: string, place: Notice["place"]) {
	const region = place && { region: { startLine: place.line, startColumn: place.column } };
	return { artifactLocation: artifact(file), ...region };
}

function descriptor(rule: Rule) {
	return {
		id: rule.id,
		name: rule.id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
		shortDescription: { text: rule.title },
		fullDescription: { text: rule.why },
		help: {
			text: `${rule.why}\n\nHow to clear it: ${rule.clear}`,
			markdown: `${rule.why}\n\n**How to clear it:** ${rule.clear}`,
		},
		defaultConfiguration: { level: LEVELS[rule.severity] },
	};
}

function entry({ file }: FileResult, finding: PlacedFinding, rules: readonly Rule[]) {
	const related = finding.related.map((other) => ({ ...location(file, other), message: { text: other.message } }));
	const fixes = finding.fixes.filter((fix) => fix.kind === "safe");
	return {
		ruleId: finding.rule,
		ruleIndex: rules.findIndex((rule) => rule.id === finding.rule),
		level: LEVELS[finding.severity],
		message: { text: finding.message },
		locations: [location(file, finding)],
		...(related.length > 0 && { relatedLocations: related }),
		...(fixes.length > 0 && { fixes: fixes.map((fix) => change(file, fix)) }),
	};
}

function change(file: string, { title, edits }: PlacedFinding["fixes"][number]) {
	const replacements = edits.map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } }));
	return { description: { text: title }, artifactChanges: [{ artifactLocation: artifact(file), replacements }] };
}

function location(file: string, place: Place) {
	return { physicalLocation: { artifactLocation: artifact(file), region: region(place) } };
}

function region({ line, column, endLine, endColumn }: Place) {
	return { startLine: line, startColumn: column, endLine, endColumn };
}

function mimeTypeOf(file: string): string {
	return file.endsWith(".yaml") ? "application/yaml" : "text/markdown";
}

/** Paths are URIs here; those below the working folder are relative to wherever the repository lies. */
function artifact(file: string) {
	const uri = encodeURI(file).replaceAll("#", "%23").replaceAll("?", "%3F");
	if (file.startsWith("/")) return { uri: `file://${uri}` };
	if (/^[A-Za-z]:/.test(file)) return { uri: `file:///${uri}` };
	return { uri, uriBaseId: "%SRCROOT%" };
}
