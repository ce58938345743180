import { resolve } from "node:path";
import { isStakeholdersFile, lineStartsOf, normalise, TRACE_FORMATS } from "../../index";
import { CannotRun } from "./cannot-run";
import { Companions } from "./companions";
import { destinationOf } from "./destination";
import { readDocument } from "./documents";
import type { FileLine } from "./file-line";
import { treatmentOf } from "./inputs";
import type { Options } from "./options";
import { shownPath } from "./paths";
import { createSettingsFinder } from "./settings";
import type { Surroundings } from "./surroundings";

/** Says why there is, or is no, finding on a line, under the settings with which it would be linted. Gives the exit code. */
export function trace(options: Options, { file, line }: FileLine, surroundings: Surroundings): number {
	const path = resolve(surroundings.workingFolder, file);
	const name = shownPath(path, surroundings.workingFolder);
	if (isStakeholdersFile(path)) throw new CannotRun(`${name} is no paper: check it whole, with execspeak ${name}.`);
	const destination = destinationOf(options, surroundings, [path]);
	const reading = readDocument(path, name);
	if ("fault" in reading) throw new CannotRun(reading.fault);
	const text = normalise(reading.source);
	const count = linesIn(text);
	if (line > count)
		throw new CannotRun(`${name} has ${count === 1 ? "1 line" : `${count} lines`}: there is no line ${line}.`);
	const finder = createSettingsFinder(options, surroundings.workingFolder);
	const settings = finder.settingsFor(path);
	const companions = new Companions(surroundings.workingFolder);
	const stakeholders = companions.textBeside({ path, hasPlace: true });
	const request = { text, stakeholders, treatAs: treatmentOf(path, settings, options), today: options.today };
	const traced = settings.engine.trace(request, line - 1);
	const { faults } = companions;
	for (const sentence of [...faults, ...finder.problems.map(({ written }) => written)]) surroundings.complain(sentence);
	destination.write(TRACE_FORMATS[options.format]!({ file: name, text, line, trace: traced }, destination.look));
	return faults.length > 0 || finder.problems.some((problem) => problem.severity === "error") ? 2 : 0;
}

/** As an editor counts: the line end of the last line begins no further one. */
function linesIn(text: string): number {
	const count = lineStartsOf(text).length;
	return count > 1 && text.endsWith("\n") ? count - 1 : count;
}
