import { existsSync } from "node:fs";
import { isStakeholdersFile, normalise, stakeholdersFileOf } from "../../index";
import type { Job } from "./check";
import { readDocument } from "./documents";
import { fileInput, type Input } from "./inputs";
import { isAbsent, shownPath } from "./paths";

export interface Jobs {
	/** One for each input, in their order. */
	readonly jobs: readonly Job[];
	/** For the files beside papers that nobody named. */
	readonly unnamed: readonly Job[];
	/** One sentence for each file beside a paper that cannot be read. */
	readonly faults: readonly string[];
}

/** What there is to check: the inputs, each with what the file beside it says, and these files themselves. */
export function jobsOf(inputs: readonly Input[], workingFolder: string): Jobs {
	const companions = new Companions(workingFolder);
	const jobs = inputs.map((input) => ({ input, stakeholders: companions.textBeside(input) }));
	const unnamed = companions.without(inputs).map((input) => ({ input, stakeholders: undefined }));
	return { jobs, unnamed, faults: companions.faults };
}

/** The files beside papers that declare their stakeholders, each read once. */
export class Companions {
	/** One sentence for each file that cannot be read. */
	readonly faults: string[] = [];
	private readonly found = new Map<string, { readonly input: Input; readonly text: string }>();
	private readonly searched = new Set<string>();

	constructor(private readonly workingFolder: string) {}

	/** What the file beside a paper says; nothing where there is none, or it cannot be read. */
	textBeside(paper: Pick<Input, "path" | "hasPlace">): string | undefined {
		if (!paper.hasPlace || isStakeholdersFile(paper.path)) return undefined;
		const path = stakeholdersFileOf(paper.path);
		if (!this.searched.has(path)) this.search(path);
		return this.found.get(path)?.text;
	}

	/** The files that papers have asked for so far, but not those that are to be linted anyway. */
	without(inputs: readonly Input[]): readonly Input[] {
		const named = new Set(inputs.map(({ path }) => path));
		return [...this.found.values()].map(({ input }) => input).filter(({ path }) => !named.has(path));
	}

	private search(path: string): void {
		this.searched.add(path);
		const name = shownPath(path, this.workingFolder);
		const other = path.replace(/yaml$/u, "yml");
		if (isAbsent(path)) {
			if (existsSync(other)) this.faults.push(`${name.replace(/yaml$/u, "yml")} is not read: call it ${name}.`);
			return;
		}
		const reading = readDocument(path, name);
		if ("fault" in reading) this.faults.push(reading.fault);
		else {
			this.found.set(path, { input: fileInput(path, name), text: normalise(reading.source) });
		}
	}
}
