import { type FileReadiness, isStakeholdersFile, READINESS_FORMATS, type Readiness } from "../../index";
import { jobsOf } from "./companions";
import { destinationOf } from "./destination";
import { findInputs, pathsOf } from "./inputs";
import type { Options } from "./options";
import { createScoreCheck } from "./score-file";
import { createSettingsFinder } from "./settings";
import type { Surroundings } from "./surroundings";
import { checkAll } from "./threads";

/** Scores the proposals that the options name, prints a report, and gives the exit code. */
export async function score(options: Options, surroundings: Surroundings): Promise<number> {
	const { workingFolder } = surroundings;
	const finder = createSettingsFinder(options, workingFolder);
	const { inputs, faults } = await findInputs(options, surroundings, finder);
	const destination = destinationOf(options, surroundings, pathsOf(inputs));
	const papers = inputs.filter(({ path }) => !isStakeholdersFile(path));
	const others = inputs.filter((input) => !papers.includes(input)).map(({ name }) => ({ file: name }));
	const { jobs, faults: companionFaults } = jobsOf(papers, workingFolder);
	const checked = await checkAll(jobs, createScoreCheck(options, finder), { options, workingFolder, finder });
	const files: FileReadiness[] = [];
	for (const { result, fault } of checked) {
		if (result) files.push(result);
		if (fault) faults.push(fault);
	}
	faults.push(...companionFaults);
	for (const line of [...faults, ...finder.problems.map(({ written }) => written)]) surroundings.complain(line);
	destination.write(READINESS_FORMATS[options.format]!(files, destination.look));
	const isWhole = faults.length === 0 && finder.problems.every(({ severity }) => severity === "warning");
	return Math.max(isWhole ? 0 : 2, judge([...files, ...others], options, surroundings));
}

/** What scoring says about a file, whatever else is known of it. */
interface Judged {
	readonly file: string;
	readonly readiness?: Readiness;
}

/**
 * The exit code that scores call for: 1 where one is below `--min-score`, 2 where there was nothing to score, for a
 * check that passes without having checked anything is a trap. Says on standard error what is wrong.
 */
export function judge(files: readonly Judged[], options: Options, { complain }: Surroundings): number {
	const scored = files.flatMap(({ file, readiness }) => (readiness ? [{ file, score: readiness.score }] : []));
	if (scored.length === 0) {
		if (options.noFiles === "allowed") return 0;
		// Where no file could be read, that has been said.
		if (files.length > 0) complain(nothingScored(files.map(({ file }) => file)));
		return 2;
	}
	const minimum = options.minimumScore ?? 0;
	const below = scored.filter((file) => file.score < minimum);
	for (const file of below) complain(`${file.file} scores ${file.score}; --min-score asks for ${minimum} or more.`);
	return below.length > 0 ? 1 : 0;
}

function nothingScored(files: readonly string[]): string {
	const { length } = files.filter((file) => !isStakeholdersFile(file));
	if (length === 0 && files.length > 0)
		return `${files[0]} says where executives stand and has no score: name the paper beside it.`;
	const none = length === 1 ? "This file does not read as a proposal" : `None of ${length} files reads as a proposal`;
	return `${none}, so nothing was scored: name a proposal, write “proposal: business-case” into its front matter, or add --as-proposal.`;
}
