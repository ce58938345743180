/** What “Lint This Proposal” says when it is done. */
export function verdict(count: number): string {
	if (count === 0) return "Execspeak has no findings in this proposal. Well done.";
	return `${findings(count)} in this proposal, listed under Problems.`;
}

/** What “Apply All Safe Fixes” says when it is done. */
export function mended(count: number): string {
	if (count === 0) return "Nothing to mend safely: use the light bulb at a finding.";
	return `Execspeak mended ${findings(count)}.`;
}

/** What “Lint All Proposals in the Workspace” has read, and how it ended. */
export interface Tally {
	/** Markdown files that there are to read, as far as they were looked for. */
	readonly found: number;
	/** Files that were read. */
	readonly files: number;
	readonly proposals: number;
	readonly remarks: number;
	readonly ending: "finished" | "stopped";
}

/** What “Lint All Proposals in the Workspace” says when it is done or was stopped. */
export function summary({ found, files: read, proposals, remarks: count, ending }: Tally): string {
	if (ending === "stopped") return stopped(found, read, count);
	if (read === 0) return "There is no Markdown file in this workspace: proposals are files that end in .md.";
	const files = read === 1 ? "1 Markdown file" : `${read} Markdown files`;
	if (proposals === 0) return `Execspeak read ${files} and found no proposal among them.`;
	const among = proposals === 1 ? "1 proposal" : `${proposals} proposals`;
	if (count === 0) return `Execspeak read ${files}, ${among} among them, and has no findings.`;
	return `${findings(count)} in ${among}, listed under Problems.`;
}

/** Whoever stops the reading must not take what was read for everything. */
function stopped(found: number, read: number, count: number): string {
	const again = "Run “Lint All Proposals in the Workspace” again to read them all.";
	if (read === 0) return `You stopped Execspeak before it had read a file. ${again}`;
	const listed = count === 0 ? "no findings so far" : `${findings(count)} so far, listed under Problems`;
	return `You stopped Execspeak after ${read} of ${found} Markdown files: ${listed}. ${again}`;
}

export const NOTHING_TO_VISIT = "Execspeak has no findings here.";
export const SAVE_FIRST = "Save this paper first: the map of its stakeholders goes into a file beside it.";
export const UNWRITABLE_FOLDER =
	"The file beside this paper cannot be made: the folder may not be writable. Save a copy of the paper elsewhere, and try again there.";
export const SWITCHED_OFF =
	"Execspeak is switched off for this file, by your settings or by “ignore” in .execspeak.yaml. Run “Lint This Proposal” to check it all the same.";
export const OPEN_A_PROPOSAL = "Open a proposal written in Markdown first: a file that ends in .md.";

/** A count of findings, in words; what is put together for the eye counts as one. */
export function findings(count: number): string {
	return count === 1 ? "1 finding" : `${count} findings`;
}
