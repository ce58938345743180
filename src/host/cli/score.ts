import { type FileReadiness, normalise, READINESS_FORMATS, type Readiness } from "../../index";
import { ownFaultOn } from "./cannot-run";
import { Companions } from "./companions";
import { destinationOf } from "./destination";
import { findInputs, treatmentOf } from "./inputs";
import type { Options } from "./options";
import { createSettingsFinder } from "./settings";
import type { Surroundings } from "./surroundings";

/** Scores the proposals that the options name, prints a report, and gives the exit code. */
export async function score(options: Options, surroundings: Surroundings): Promise<number> {
	const finder = createSettingsFinder(options, surroundings.workingFolder);
	const { inputs, faults } = await findInputs(options, surroundings, finder);
	const companions = new Companions(surroundings.workingFolder);
	const files: FileReadiness[] = [];
	for (const input of inputs) {
		const reading = input.read();
		if ("fault" in reading) {
			faults.push(reading.fault);
			continue;
		}
		const settings = finder.settingsFor(input.path);
		const text = normalise(reading.source);
		const stakeholders = companions.textBeside(input);
		const treatAs = treatmentOf(input.path, settings, options);
		try {
			const readiness = settings.engine.assess({ text, stakeholders, treatAs, today: options.today });
			files.push({ file: input.name, text, ...(readiness && { readiness }) });
		} catch (error) {
			faults.push(ownFaultOn(input.name, error));
		}
		settings.engine.forget();
	}
	faults.push(...companions.faults);
	for (const line of [...faults, ...finder.problems.map((problem) => problem.line)]) surroundings.complain(line);
	const destination = destinationOf(options, surroundings);
	destination.write(READINESS_FORMATS[options.format]!(files, destination.look));
	if (faults.length > 0 || finder.problems.some((problem) => problem.severity === "error")) return 2;
	return judge(files, options, surroundings);
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
		complain(nothingScored(files.length));
		return 2;
	}
	const minimum = options.minimumScore ?? 0;
	const below = scored.filter((file) => file.score < minimum);
	for (const file of below) complain(`${file.file} scores ${file.score}; --min-score asks for ${minimum} or more.`);
	return below.length > 0 ? 1 : 0;
}

function nothingScored(count: number): string {
	const none = count === 1 ? "This file does not read as a proposal" : `None of ${count} files reads as a proposal`;
	return `${none}, so nothing was scored: name a proposal, write “proposal: business-case” into its front matter, or add --as-proposal.`;
}
