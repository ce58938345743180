import type { Presentation } from "../../index";
import { CannotRun } from "./cannot-run";
import { writeReport } from "./documents";
import type { Options } from "./options";
import { shownPath } from "./paths";
import { reportTargetOf } from "./report-target";
import type { Surroundings } from "./surroundings";

/** Where a report goes, and how it may look there. */
export interface Destination {
	readonly look: Pick<Presentation, "colour" | "columns">;
	/** Throws `CannotRun` where the report cannot be written. */
	write(report: string): void;
}

/**
 * Standard output, or the file that `--output-file` names. Throws `CannotRun` where that is one of the papers, or other work
 * of somebody's that a report must not replace: ask before anything is written.
 */
export function destinationOf(options: Options, surroundings: Surroundings, papers: readonly string[]): Destination {
	const { workingFolder, colour, columns, print } = surroundings;
	const target = reportTargetOf(options, { workingFolder, papers });
	if (target === undefined) {
		return { look: { colour, ...(columns !== undefined && { columns }) }, write: print };
	}
	const write = (report: string) => {
		const fault = writeReport(target, shownPath(target, workingFolder) || options.outputFile!, report);
		if (fault) throw new CannotRun(fault);
	};
	return { look: { colour: "never" }, write };
}
