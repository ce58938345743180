import {
	applyEdits,
	type FileResult,
	type Finding,
	FORMATS,
	HYGIENE_RULES,
	isStakeholdersFile,
	type LintRequest,
	lineStartsOf,
	type Mending,
	normalise,
	positionAt,
	type Readiness,
	type Report,
	RULES,
	type Severity,
	safeEditsOf,
} from "../../index";
import { ownFaultOn } from "./cannot-run";
import { Companions } from "./companions";
import { destinationOf } from "./destination";
import { replaceDocument } from "./documents";
import { findInputs, type Input, treatmentOf } from "./inputs";
import type { Options } from "./options";
import { judge } from "./score";
import { createSettingsFinder, type Settings } from "./settings";
import type { Surroundings } from "./surroundings";

/** Lints what the options name, prints a report, and gives the exit code. */
export async function lint(options: Options, surroundings: Surroundings): Promise<number> {
	const finder = createSettingsFinder(options, surroundings.workingFolder);
	const { inputs, faults } = await findInputs(options, surroundings, finder);
	const companions = new Companions(surroundings.workingFolder);
	const results: FileResult[] = [];
	const take = (input: Input): FileResult | undefined => {
		const reading = input.read();
		if ("fault" in reading) {
			faults.push(reading.fault);
			return undefined;
		}
		const settings = finder.settingsFor(input.path);
		const stakeholders = companions.textBeside(input);
		const outcome = outcomeOf(reading.source, { input, settings, stakeholders, options });
		if ("fault" in outcome) {
			faults.push(outcome.fault);
			return undefined;
		}
		const changed = outcome.source !== reading.source;
		const fault = changed && options.fixes === "written" && replaceDocument(input.path, input.name, outcome.source);
		if (fault) faults.push(fault);
		return resultOf(input.name, outcome, changed && options.fixes === "rehearsed" ? outcome.source : undefined);
	};
	for (const input of inputs) results.push(...present(take(input)));
	for (const input of companions.without(inputs)) results.push(...present(take(input)).filter(isWorthAWord));
	faults.push(...companions.faults);
	for (const line of [...faults, ...finder.problems.map((problem) => problem.line)]) surroundings.complain(line);
	publish(results, options, surroundings);
	if (faults.length > 0 || finder.problems.some((problem) => problem.severity === "error")) return 2;
	const verdict = options.minimumScore === undefined ? 0 : judge(results, options, surroundings);
	const isFailure = fails(results, options);
	if (isFailure && options.shown === "errors" && countOf(results, "error") === 0)
		surroundings.complain(unseen(options));
	return Math.max(verdict, isFailure ? 1 : 0);
}

/** Nobody should wonder why a run fails that shows nothing. */
function unseen({ failOn }: Options): string {
	const fact = "Findings that --quiet does not show end this run with 1: leave --quiet out to see them";
	return failOn === "error"
		? `${fact}, or raise --max-warnings.`
		: `${fact}, or let only errors fail with --fail-on error.`;
}

interface Outcome {
	readonly source: string;
	readonly text: string;
	readonly report: Report;
	readonly mendings: readonly Mending[];
	readonly readiness?: Readiness;
}

/** A fix may bring another finding's fix within reach; more rounds than this would be a circle. */
const MOST_ROUNDS = 10;

/** How one input is linted, and scored where scores are asked for. */
interface Reviewer {
	lint(text: string): Report;
	assess(text: string): Readiness | undefined;
	forget(): void;
}

interface Review {
	readonly input: Input;
	readonly settings: Settings;
	/** What the file beside the input says. */
	readonly stakeholders: string | undefined;
	readonly options: Options;
}

function reviewerOf({ input, settings, stakeholders, options }: Review): Reviewer {
	const { engine } = settings;
	const { forget } = engine;
	if (isStakeholdersFile(input.path)) return { lint: engine.lintStakeholders, assess: () => undefined, forget };
	const treatAs = treatmentOf(input.path, settings, options);
	const requestFor = (text: string): LintRequest => ({ text, stakeholders, treatAs, today: options.today });
	return {
		lint: (text) => engine.lint(requestFor(text)),
		assess: (text) => (options.scores === "asked" ? engine.assess(requestFor(text)) : undefined),
		forget,
	};
}

function outcomeOf(source: string, review: Review): Outcome | { readonly fault: string } {
	try {
		return lintSource(source, reviewerOf(review), review.options);
	} catch (error) {
		return { fault: ownFaultOn(review.input.name, error) };
	}
}

function lintSource(source: string, reviewer: Reviewer, options: Options): Outcome {
	const unmended = normalise(source);
	let outcome: Outcome = { source, text: unmended, report: reviewer.lint(unmended), mendings: [] };
	for (let round = 0; options.fixes !== "none" && round < MOST_ROUNDS; round += 1) {
		const { edits, mended } = safeEditsOf(outcome.report.findings);
		const changed = applyEdits(outcome.source, edits);
		if (changed === outcome.source) break;
		const text = normalise(changed);
		const mendings = [...outcome.mendings, ...mendingsOf(mended, outcome.text)];
		outcome = { source: changed, text, report: reviewer.lint(text), mendings };
	}
	const readiness = reviewer.assess(outcome.text);
	reviewer.forget();
	return readiness ? { ...outcome, readiness } : outcome;
}

/** Nobody asked for the file beside a paper by name: it is in the report only if there is something to say. */
function isWorthAWord({ report, mended }: FileResult): boolean {
	return report.findings.length + mended > 0;
}

function present<Value>(value: Value | undefined): readonly Value[] {
	return value === undefined ? [] : [value];
}

function mendingsOf(findings: readonly Finding[], text: string): readonly Mending[] {
	const lineStarts = lineStartsOf(text);
	return findings.map(({ rule, span, fixes = [] }) => {
		const { line, character } = positionAt(lineStarts, span.start);
		const title = fixes.find(({ kind }) => kind === "safe")?.title ?? "";
		return { line: line + 1, column: character + 1, rule, title };
	});
}

function resultOf(
	file: string,
	{ text, report, mendings, readiness }: Outcome,
	output: string | undefined,
): FileResult {
	const rehearsed = output !== undefined && { output, mendings };
	return { file, text, report, mended: mendings.length, ...rehearsed, ...(readiness && { readiness }) };
}

function publish(results: readonly FileResult[], options: Options, surroundings: Surroundings): void {
	const shown = options.shown === "all" ? results : results.map(onlyErrors);
	const destination = destinationOf(options, surroundings);
	const report = FORMATS[options.format]!(shown, {
		...destination.look,
		hidden: countOf(results, "hint") - countOf(shown, "hint"),
		fixes: options.fixes,
		rules: [...RULES, ...HYGIENE_RULES],
		version: surroundings.version,
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
	const warnings = countOf(results, "warning") - countOf(results, "error");
	if (warnings > options.mostWarnings) return true;
	return options.failOn !== "never" && countOf(results, options.failOn) > 0;
}
