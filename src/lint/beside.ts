/** How the file is named that declares the stakeholders of the paper beside it: `retention.stakeholders.yaml`. */
export const STAKEHOLDERS_ENDING = ".stakeholders.yaml";

/** How such a file starts: all of it is left to fill in, for only the author knows who stands where. */
export const STAKEHOLDERS_SKELETON = `- name: "[name]"
  role: "[role]"
  level: "[opposer, passive, toe-dipper, supporter or advocate]"
`;

/** The file that may lie beside a paper: `board/retention.md` has `board/retention.stakeholders.yaml`. */
export function stakeholdersFileOf(paper: string): string {
	return paper.replace(/\.[^./\\]*$/u, "") + STAKEHOLDERS_ENDING;
}

/** Whether a path names such a file, and no paper. */
export function isStakeholdersFile(path: string): boolean {
	return path.endsWith(STAKEHOLDERS_ENDING);
}
