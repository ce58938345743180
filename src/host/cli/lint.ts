import { type FileResult, FORMATS, HYGIENE_RULES, type Notice, RULES, type Severity } from "../../index";
import { jobsOf } from "./companions";
import { type Destination, destinationOf } from "./destination";
import { findInputs, pathsOf } from "./inputs";
import { createLintCheck } from "./lint-file";
import type { Options } from "./options";
import { judge } from "./score";
import { createSettingsFinder } from "./settings";
import type { Surroundings } from "./surroundings";
import { checkAll } from "./threads";

/** Lints what the options name, prints a report, and gives the exit code. */
export async function lint(options: Options, surroundings: Surroundings): Promise<number> {
	const { workingFolder } = surroundings;
	const finder = createSettingsFinder(options, workingFolder);
	const { inputs, faults } = await findInputs(options, surroundings, finder);
	const destination = destinationOf(options, surroundings, pathsOf(inputs));
	const { jobs, unnamed, faults: companionFaults } = jobsOf(inputs, workingFolder);
	const all = [...jobs, ...unnamed];
	const checked = await checkAll(all, createLintCheck(options, finder), {
		options,
		workingFolder,
		finder,
	});
	const results = checked.flatMap(({ result }, place) =>
		result && (place < jobs.length || isWorthAWord(result)) ? [result] : [],
	);
	const notices: readonly Notice[] = [
		...faults.map(errorOf),
		...checked.flatMap(({ fault }, place) => (fault ? [{ ...errorOf(fault), file: all[place]!.input.name }] : [])),
		...companionFaults.map(errorOf),
	];
	for (const { message } of notices) surroundings.complain(message);
	for (const { written } of finder.problems) surroundings.complain(written);
	publish({ results, notices: [...notices, ...finder.problems] }, destination, options, surroundings);
	const isWhole = notices.length === 0 && finder.problems.every(({ severity }) => severity === "warning");
	return Math.max(isWhole ? 0 : 2, verdictOn(results, options, surroundings));
}

function errorOf(message: string): Notice {
	return { message, severity: "error" };
}

/** The exit code for what was checked. Says on standard error what no finding tells. */
function verdictOn(results: readonly FileResult[], options: Options, surroundings: Surroundings): number {
	const score = options.minimumScore === undefined ? 0 : judge(results, options, surroundings);
	const excess = excessOf(results, options);
	const isFailure = excess !== undefined || fails(results, options);
	if (excess) surroundings.complain(excess);
	else if (isFailure && options.shown === "errors" && countOf(results, "error") === 0) surroundings.complain(UNSEEN);
	return Math.max(score, isFailure ? 1 : 0);
}

/** Nobody should wonder why a run fails that shows nothing. */
const UNSEEN =
	"Findings that --quiet does not show end this run with 1: leave --quiet out to see them, or let only errors fail with --fail-on error.";

/** What to say where there are more warnings than `--max-warnings` allows: no finding tells that the run fails on it. */
function excessOf(results: readonly FileResult[], { mostWarnings, shown }: Options): string | undefined {
	const count = countOf(results, "warning") - countOf(results, "error");
	if (count <= mostWarnings) return undefined;
	const warnings = count === 1 ? "1 warning" : `${count} warnings`;
	const fact = `${warnings}, and --max-warnings allows ${mostWarnings === 0 ? "none" : mostWarnings}`;
	return shown === "all" ? `${fact}.` : `${fact}: leave --quiet out to see them, or raise --max-warnings.`;
}

/** Nobody asked for the file beside a paper by name: it is in the report only if there is something to say. */
function isWorthAWord({ report, mended }: FileResult): boolean {
	return report.findings.length + mended > 0;
}

function publish(
	{ results, notices }: { readonly results: readonly FileResult[]; readonly notices: readonly Notice[] },
	destination: Destination,
	options: Options,
	{ version }: Surroundings,
): void {
	const shown = options.shown === "all" ? results : results.map(onlyErrors);
	const report = FORMATS[options.format]!(shown, {
		...destination.look,
		hidden: countOf(results, "hint") - countOf(shown, "hint"),
		fixes: options.fixes,
		rules: [...RULES, ...HYGIENE_RULES],
		version,
		notices,
	});
	destination.write(report);
}

function onlyErrors(result: FileResult): FileResult {
	const findings = result.report.findings.filter((finding) => finding.severity === "error");
	return { ...result, report: { ...result.report, findings } };
}

const RANKS: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** How many findings are at least as severe. */
function countOf(results: readonly FileResult[], least: Severity): number {
	let count = 0;
	for (const { report } of results) {
		count += report.findings.filter((finding) => RANKS[finding.severity] >= RANKS[least]).length;
	}
	return count;
}

function fails(results: readonly FileResult[], options: Options): boolean {
	return options.failOn !== "never" && countOf(results, options.failOn) > 0;
}
