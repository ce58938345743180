/** Why a run cannot begin or go on. The message is one sentence that names the way out. */
export class CannotRun extends Error {}

/** What to say where the program itself fails on a file: the writer has nothing to mend, and the rest is still checked. */
export function ownFaultOn(name: string, error: unknown): string {
	return `${name}: Execspeak itself failed on this file (${reasonOf(error)}), which is no fault of yours. Please report it; the other files are checked.`;
}

/** What to say where the program itself fails: one line instead of a page of its code. */
export function ownFault(error: unknown): string {
	return `execspeak: the program itself failed (${reasonOf(error)}), which is no fault of yours. Please report it, with the command.`;
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
