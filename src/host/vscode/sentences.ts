/** How many findings there are, and at how many places: what stands at one place is listed together under Problems. */
export interface Count {
	readonly findings: number;
	readonly places: number;
}

/** What “Lint This Proposal” says when it is done. */
export function verdict(count: Count): string {
	if (count.findings === 0) return "Execspeak has no findings in this proposal. Well done.";
	return `${findingsAtPlaces(count)} in this proposal, listed under Problems.`;
}

/** What “Apply All Safe Fixes” says when it is done. */
export function mended(count: number): string {
	if (count === 0) return "Nothing to mend safely: use the light bulb at a finding.";
	return `Execspeak mended ${findings(count)}.`;
}

/** What “Lint All Proposals in the Workspace” has read, and how it ended. */
export interface Tally extends Count {
	/** Markdown files that there are to read, as far as they were looked for. */
	readonly found: number;
	/** Files that were read. */
	readonly files: number;
	readonly proposals: number;
	readonly ending: "finished" | "stopped";
}

/** What “Lint All Proposals in the Workspace” says when it is done or was stopped. */
export function summary(tally: Tally): string {
	const { files: read, proposals, ending } = tally;
	if (ending === "stopped") return stopped(tally);
	if (read === 0) return "There is no Markdown file in this workspace: proposals are files that end in .md.";
	const files = read === 1 ? "1 Markdown file" : `${read} Markdown files`;
	if (proposals === 0) return `Execspeak read ${files} and found no proposal among them.`;
	const among = proposals === 1 ? "1 proposal" : `${proposals} proposals`;
	if (tally.findings === 0) return `Execspeak read ${files}, ${among} among them, and has no findings.`;
	return `${findingsAtPlaces(tally)} in ${among}, listed under Problems.`;
}

/** Whoever stops the reading must not take what was read for everything. */
function stopped(tally: Tally): string {
	const { found, files: read } = tally;
	const again = "Run “Lint All Proposals in the Workspace” again to read them all.";
	if (read === 0) return `You stopped Execspeak before it had read a file. ${again}`;
	const none = tally.findings === 0;
	const listed = none ? "no findings so far" : `${findingsAtPlaces(tally)} so far, listed under Problems`;
	return `You stopped Execspeak after ${read} of ${found} Markdown files: ${listed}. ${again}`;
}

export const NOTHING_TO_VISIT = "Execspeak has no findings here.";
export const PLACE_THE_CURSOR =
	"Place the cursor on the underlined words that you mean, or on a line with one finding, then run this again.";
export const SAVE_FIRST = "Save this paper first: the map of its stakeholders goes into a file beside it.";
export const UNWRITABLE_FOLDER =
	"The file beside this paper cannot be made: the folder may not be writable. Save a copy of the paper elsewhere, and try again there.";
export const SWITCHED_OFF =
	"Execspeak is switched off for this file, by your settings or by “ignore” in .execspeak.yaml. Run “Lint This Proposal” to check it all the same.";
export const OPEN_A_PROPOSAL = "Open a proposal written in Markdown first: a file that ends in .md.";

/** A count of findings, in words. */
export function findings(count: number): string {
	return count === 1 ? "1 finding" : `${count} findings`;
}

/** The same, with the places where several of them stand together. */
export function findingsAtPlaces({ findings: count, places }: Count): string {
	if (places === count) return findings(count);
	return `${findings(count)} at ${places === 1 ? "1 place" : `${places} places`}`;
}
