import { existsSync } from "node:fs";
import { isStakeholdersFile, normalise, stakeholdersFileOf } from "../../index";
import { readDocument } from "./documents";
import { shownPath } from "./files";
import type { Input } from "./inputs";

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
		if (!existsSync(path)) {
			if (existsSync(other)) this.faults.push(`${name.replace(/yaml$/u, "yml")} is not read: call it ${name}.`);
			return;
		}
		const reading = readDocument(path, name);
		if ("fault" in reading) this.faults.push(reading.fault);
		else {
			const input = { path, name, hasPlace: true, read: () => readDocument(path, name) };
			this.found.set(path, { input, text: normalise(reading.source) });
		}
	}
}
