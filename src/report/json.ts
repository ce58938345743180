import { type FileResult, placedFindings } from "./result";

/** `[{ file, proposal, findings }]` for other programs; lines and columns from 1, in UTF-16 units. */
export function json(results: readonly FileResult[]): string {
	return `${JSON.stringify(results.map(jsonFile), undefined, 2)}\n`;
}

function jsonFile(result: FileResult) {
	const findings = placedFindings(result).map(({ rule, severity, message, related, fixes, ...place }) => ({
		rule,
		severity,
		message,
		...place,
		...(related.length > 0 && { related }),
		...(fixes.length > 0 && { fixes }),
	}));
	const output = result.output === undefined ? {} : { output: result.output };
	return { file: result.file, proposal: result.report.proposal, findings, ...output };
}
