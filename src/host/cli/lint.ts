import { resolve } from "node:path";
import {
	applyEdits,
	type FileResult,
	FORMATS,
	HYGIENE_RULES,
	normalise,
	type Report,
	RULES,
	type Severity,
	safeEditsOf,
} from "../../index";
import { CannotRun } from "./cannot-run";
import { type Reading, readDocument, readStandardInput, replaceDocument, writeReport } from "./documents";
import { findFiles, shownPath } from "./files";
import type { Options } from "./options";
import { createSettingsFinder, type Settings, type SettingsFinder } from "./settings";
import type { Surroundings } from "./surroundings";

/** Lints what the options name, prints a report, and gives the exit code. */
export async function lint(options: Options, surroundings: Surroundings): Promise<number> {
	const finder = createSettingsFinder(options, surroundings.workingFolder);
	const { inputs, faults } = await findInputs(options, surroundings, finder);
	if (inputs.length === 0 && faults.length === 0 && options.noFiles === "refused") {
		const where = options.operands.length > 0 ? options.operands.join(", ") : "this folder";
		throw new CannotRun(`There is no Markdown file in ${where}: name a file or folder that has some.`);
	}
	const results: FileResult[] = [];
	for (const input of inputs) {
		const reading = input.read();
		if ("fault" in reading) {
			faults.push(reading.fault);
			continue;
		}
		const outcome = lintSource(reading.source, finder.settingsFor(input.path), input.path, options);
		const changed = outcome.source !== reading.source;
		const fault = changed && options.fixes === "written" && replaceDocument(input.path, input.name, outcome.source);
		if (fault) faults.push(fault);
		results.push(resultOf(input.name, outcome, changed && options.fixes === "rehearsed" ? outcome.source : undefined));
	}
	for (const line of [...faults, ...finder.problems.map((problem) => problem.line)]) surroundings.complain(line);
	publish(results, options, surroundings);
	if (faults.length > 0 || finder.problems.some((problem) => problem.severity === "error")) return 2;
	return fails(results, options) ? 1 : 0;
}

/** Something to lint. */
interface Input {
	/** Where it lies, or would lie. */
	readonly path: string;
	/** What reports call it. */
	readonly name: string;
	read(): Reading;
}

async function findInputs(
	options: Options,
	{ workingFolder }: Surroundings,
	finder: SettingsFinder,
): Promise<{ inputs: Input[]; faults: string[] }> {
	const operands = options.operands.length > 0 ? options.operands : ["."];
	const files = operands.filter((operand) => operand !== STANDARD_INPUT);
	const leftOut = (path: string) => finder.settingsFor(path).ignores(path);
	const { paths, faults } = await findFiles(files, workingFolder, leftOut);
	const inputs = paths.map((path): Input => {
		const name = shownPath(path, workingFolder);
		return { path, name, read: () => readDocument(path, name) };
	});
	if (files.length === operands.length) return { inputs, faults: [...faults] };
	if (options.fixes === "written") {
		throw new CannotRun("What comes from standard input cannot be mended in place: use --fix-dry-run.");
	}
	const path = resolve(workingFolder, options.standardInputName ?? "stdin.md");
	const name = options.standardInputName === undefined ? "standard input" : shownPath(path, workingFolder);
	return { inputs: [{ path, name, read: readStandardInput }, ...inputs], faults: [...faults] };
}

const STANDARD_INPUT = "-";

interface Outcome {
	readonly source: string;
	readonly text: string;
	readonly report: Report;
	readonly mended: number;
}

/** A fix may bring another finding's fix within reach; more rounds than this would be a circle. */
const MOST_ROUNDS = 10;

function lintSource(source: string, settings: Settings, path: string, options: Options): Outcome {
	const treatAs = options.treatAs === "auto" && settings.namesAsProposal(path) ? "named" : options.treatAs;
	const lintText = (text: string) => settings.engine.lint({ text, treatAs, today: options.today });
	let text = normalise(source);
	let outcome: Outcome = { source, text, report: lintText(text), mended: 0 };
	if (options.fixes === "none") {
		settings.engine.forget();
		return outcome;
	}
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		const { edits, count } = safeEditsOf(outcome.report.findings);
		const changed = applyEdits(outcome.source, edits);
		if (changed === outcome.source) break;
		text = normalise(changed);
		outcome = { source: changed, text, report: lintText(text), mended: outcome.mended + count };
	}
	settings.engine.forget();
	return outcome;
}

function resultOf(file: string, { text, report, mended }: Outcome, output: string | undefined): FileResult {
	return { file, text, report, mended, ...(output !== undefined && { output }) };
}

function publish(results: readonly FileResult[], options: Options, surroundings: Surroundings): void {
	const shown = options.shown === "all" ? results : results.map(onlyErrors);
	const { workingFolder, colour, columns, version } = surroundings;
	const target = options.outputFile === undefined ? undefined : resolve(workingFolder, options.outputFile);
	const report = FORMATS[options.format]!(shown, {
		colour: target === undefined ? colour : "never",
		...(target === undefined && columns !== undefined && { columns }),
		hidden: countOf(results, "hint") - countOf(shown, "hint"),
		fixes: options.fixes === "written" ? "written" : "rehearsed",
		rules: [...RULES, ...HYGIENE_RULES],
		version,
	});
	if (target === undefined) {
		surroundings.print(report);
		return;
	}
	const fault = writeReport(target, shownPath(target, workingFolder), report);
	if (fault) throw new CannotRun(fault);
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
	const warnings = countOf(results, "warning") - countOf(results, "error");
	if (warnings > options.mostWarnings) return true;
	return options.failOn !== "never" && countOf(results, options.failOn) > 0;
}
