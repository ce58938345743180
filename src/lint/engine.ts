import type { Configuration } from "./configuration";
import type { Report } from "./finding";
import type { Rule } from "./rule";

export interface LintRequest {
	readonly text: string;
	/** `auto` lets the text decide; `proposal` forces document rules; `passages` runs passage rules only. */
	readonly treatAs?: "auto" | "proposal" | "passages";
	/** The day on which the text is read, as an ISO date. The engine has no clock of its own. */
	readonly today: string;
}

/** Lints documents under one configuration, and remembers passages between calls. */
export interface Engine {
	lint(request: LintRequest): Report;
}

export function createEngine(_rules: readonly Rule[], _configuration: Configuration): Engine {
	return { lint: () => ({ proposal: false, findings: [] }) };
}
