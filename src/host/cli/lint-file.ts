import {
	applyEdits,
	type FileResult,
	isStakeholdersFile,
	type LintRequest,
	normalise,
	type Readiness,
	type Report,
	safeEditsOf,
} from "../../index";
import { ownFaultOn } from "./cannot-run";
import type { Check } from "./check";
import { type Input, treatmentOf } from "./inputs";
import { type Mended, mendingsIn } from "./mendings";
import type { Options } from "./options";
import { replaceDocument } from "./replace-document";
import type { Settings, SettingsFinder } from "./settings";

/** Lints one input after the other, each under its own settings, and mends files where the options ask for it. */
export function createLintCheck(options: Options, finder: SettingsFinder): Check<FileResult> {
	return ({ input, stakeholders }) => {
		const reading = input.read();
		if ("fault" in reading) return { fault: reading.fault };
		const settings = finder.settingsFor(input.path);
		const review: Review = { input, settings, stakeholders, options };
		const outcome = outcomeOf(reading.source, review);
		if ("fault" in outcome) return outcome;
		if (outcome.source === reading.source) return { result: resultOf(input.name, outcome) };
		if (options.fixes === "rehearsed") return { result: { ...resultOf(input.name, outcome), ...rehearsalOf(outcome) } };
		const fault = replaceDocument(input.path, input.name, outcome.source);
		if (fault === undefined) return { result: resultOf(input.name, outcome) };
		// What was not written is not mended: the report is to tell of the text in the file.
		const unmended = outcomeOf(reading.source, { ...review, options: { ...options, fixes: "none" } });
		if ("fault" in unmended) return unmended;
		return { result: { ...resultOf(input.name, unmended), unwritten: mendedBy(outcome) }, fault };
	};
}

interface Outcome {
	readonly source: string;
	readonly text: string;
	readonly report: Report;
	/** What each round of fixes mended, and by which edits. */
	readonly rounds: readonly Mended[];
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
	let outcome: Outcome = { source, text: unmended, report: reviewer.lint(unmended), rounds: [] };
	for (let round = 0; options.fixes !== "none" && round < MOST_ROUNDS; round += 1) {
		const { edits, mended } = safeEditsOf(outcome.report.findings);
		const changed = applyEdits(outcome.source, edits);
		if (changed === outcome.source) break;
		const text = normalise(changed);
		const rounds = [...outcome.rounds, { text: outcome.text, findings: mended, edits }];
		outcome = { source: changed, text, report: reviewer.lint(text), rounds };
	}
	const readiness = reviewer.assess(outcome.text);
	reviewer.forget();
	return readiness ? { ...outcome, readiness } : outcome;
}

function resultOf(file: string, outcome: Outcome): FileResult {
	const { text, report, readiness } = outcome;
	return { file, text, report, mended: mendedBy(outcome), ...(readiness && { readiness }) };
}

function mendedBy({ rounds }: Outcome): number {
	return rounds.reduce((sum, { findings }) => sum + findings.length, 0);
}

function rehearsalOf({ source, rounds }: Outcome): Pick<FileResult, "output" | "mendings"> {
	return { output: source, mendings: mendingsIn(rounds) };
}
