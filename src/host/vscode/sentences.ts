/** What “Lint This Proposal” says when it is done. */
export function verdict(count: number): string {
	if (count === 0) return "Execspeak has nothing to remark on in this proposal. Well done.";
	return `Execspeak found ${points(count)} to look at. ${count === 1 ? "It is" : "They are"} listed under Problems.`;
}

/** What “Fix All Safe Problems” says when it is done. */
export function mended(count: number): string {
	if (count === 0)
		return "There is nothing here that Execspeak can mend by itself. The light bulb at each finding helps you rewrite it.";
	return `Execspeak mended ${points(count)}.`;
}

export const OPEN_A_PROPOSAL = "Open a proposal written in Markdown first: a file that ends in .md.";

function points(count: number): string {
	return count === 1 ? "1 point" : `${count} points`;
}
