import { resolve } from "node:path";
import type { Presentation } from "../../index";
import { CannotRun } from "./cannot-run";
import { writeReport } from "./documents";
import { shownPath } from "./files";
import type { Options } from "./options";
import type { Surroundings } from "./surroundings";

/** Where a report goes, and how it may look there. */
export interface Destination {
	readonly look: Pick<Presentation, "colour" | "columns">;
	/** Throws `CannotRun` where the report cannot be written. */
	write(report: string): void;
}

/** Standard output, or the file that `--output-file` names. */
export function destinationOf(options: Options, surroundings: Surroundings): Destination {
	const { workingFolder, colour, columns, print } = surroundings;
	const { outputFile } = options;
	if (outputFile === undefined) {
		return { look: { colour, ...(columns !== undefined && { columns }) }, write: print };
	}
	const target = resolve(workingFolder, outputFile);
	const write = (report: string) => {
		const fault = writeReport(target, shownPath(target, workingFolder) || outputFile, report);
		if (fault) throw new CannotRun(fault);
	};
	return { look: { colour: "never" }, write };
}
