import type { Input } from "./inputs";

/** Something to check, and what the file beside it says of stakeholders. */
export interface Job {
	readonly input: Input;
	readonly stakeholders: string | undefined;
}

/** What came of a job: a result, or one sentence about why there is none; both where a fix could not be written. */
export interface Checked<Result> {
	readonly result?: Result;
	readonly fault?: string;
}

export type Check<Result> = (job: Job) => Checked<Result>;
