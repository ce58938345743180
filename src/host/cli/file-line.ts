import { CannotRun } from "./cannot-run";

/** A line of a file. */
export interface FileLine {
	readonly file: string;
	/** From 1. */
	readonly line: number;
}

/** `proposal.md:12`, `C:\papers\q3.md:12`, and `proposal.md:12:5` as it stands in our own reports. Else throws `CannotRun`. */
export function fileLineOf(place: string): FileLine {
	const [, file, line] = /^(.+?):(\d{1,9})(?::\d{1,9})?$/.exec(place) ?? [];
	if (!file || !line) {
		const sample = "execspeak explain --trace proposal.md:12";
		throw new CannotRun(`--trace needs a file and a line, as in: ${sample}, not “${place}”.`);
	}
	if (Number(line) === 0) throw new CannotRun(`Lines count from 1: there is no line 0 in ${file}.`);
	return { file, line: Number(line) };
}
