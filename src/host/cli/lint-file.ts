import {
	applyEdits,
	type FileResult,
	type Finding,
	isStakeholdersFile,
	type LintRequest,
	lineStartsOf,
	type Mending,
	normalise,
	positionAt,
	type Readiness,
	type Report,
	safeEditsOf,
} from "../../index";
import { ownFaultOn } from "./cannot-run";
import type { Check } from "./check";
import { replaceDocument } from "./documents";
import { type Input, treatmentOf } from "./inputs";
import type { Options } from "./options";
import type { Settings, SettingsFinder } from "./settings";

/** Lints one input after the other, each under its own settings, and mends files where the options ask for it. */
export function createLintCheck(options: Options, finder: SettingsFinder): Check<FileResult> {
	return ({ input, stakeholders }) => {
		const reading = input.read();
		if ("fault" in reading) return { fault: reading.fault };
		const settings = finder.settingsFor(input.path);
		const outcome = outcomeOf(reading.source, { input, settings, stakeholders, options });
		if ("fault" in outcome) return outcome;
		const changed = outcome.source !== reading.source;
		const fault = changed && options.fixes === "written" && replaceDocument(input.path, input.name, outcome.source);
		const output = changed && options.fixes === "rehearsed" ? outcome.source : undefined;
		return { result: resultOf(input.name, outcome, output), ...(fault && { fault }) };
	};
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
