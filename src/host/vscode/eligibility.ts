/** What is known of a document before anybody reads it. */
export interface Candidate {
	readonly scheme: string;
	readonly languageId: string;
}

/** Whether a document is somebody's Markdown, and no older version, chat, cell of a notebook or page of our own. */
export function isProofread({ scheme, languageId }: Candidate): boolean {
	return languageId === "markdown" && isSomebodys(scheme);
}

/** Whether documents of a scheme are what somebody writes. */
export function isSomebodys(scheme: string): boolean {
	return !FOREIGN_SCHEME.test(scheme);
}

/** Whether files of a scheme lie on a disk, here or at the other end of a remote window, and not in a service. */
export function isOnDisk(scheme: string): boolean {
	return scheme === "file" || scheme === "vscode-remote";
}

/** How long to wait for the next keystroke: the longer a text takes to read, the longer. */
export function delayAfter(millisecondsOfLastRun: number): number {
	return Math.min(LONGEST_DELAY, SHORTEST_DELAY + 4 * millisecondsOfLastRun);
}

const SHORTEST_DELAY = 150;
const LONGEST_DELAY = 250;

const FOREIGN_SCHEME =
	/^(?:git|gitfs|gitlens.*|git-graph|scm|svn|hg|pr|review|comment|merge.*|.*diff.*|vscode-(?:chat|notebook|local-history|merge|scm|interactive|userdata|settings|terminal|edit-session).*|(?:walk-?through|search-editor|output|debug|interactive|extension-output|markdown-preview|execspeak).*)$/i;
