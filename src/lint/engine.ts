import { Argument } from "../argument/argument";
import { declaredBeside } from "../argument/declared/declarations";
import { type Declared, NOTHING_DECLARED, withoutHoles } from "../argument/declared/declared";
import { documentOfYaml } from "../text/frontmatter";
import { createParser } from "../text/markdown";
import { suppress } from "./allow";
import { type Configuration, optionsOf } from "./configuration";
import { createMemory } from "./engine-memory";
import type { Finding, Report } from "./finding";
import { FRONT_MATTER_RULES } from "./front-matter";
import { arguesOwnCase } from "./own-case";
import { ranked, type Superseded } from "./precedence";
import { isProposal } from "./proposal";
import { type Readiness, readinessOf } from "./readiness";
import { type Rule, runsUnasked, severityOf } from "./rule";
import { createRunner } from "./runner";
import { scoredFindingsOf } from "./scoring";
import { type Ruling, type Trace, traceLine } from "./trace";

export interface LintRequest {
	readonly text: string;
	/**
	 * `auto` lets the text decide; `named` is for a file that the configuration calls a proposal, and still gives way to
	 * `proposal: false` in its front matter; `proposal` forces document rules; `passages` runs passage rules only.
	 */
	readonly treatAs?: "auto" | "named" | "proposal" | "passages";
	/** The text of the file beside the paper that declares its stakeholders; they count as if front matter did. */
	readonly stakeholders?: string | undefined;
	/** The day on which the text is read, as an ISO date. The engine has no clock of its own. */
	readonly today: string;
}

/** Lints documents under one configuration, and remembers passages between calls. */
export interface Engine {
	/** Same text, rules, configuration and day: same report. Never throws on any text. */
	lint(request: LintRequest): Report;
	/** How ready a proposal is for an executive; nothing for any other text. Costs about two lints: ask when idle. */
	assess(request: LintRequest): Readiness | undefined;
	/**
	 * Why there is, or is no, finding on a line, which counts from 0: by the same decisions as `lint`, worked out on request.
	 * A line beyond the last is taken for the last.
	 */
	trace(request: LintRequest, line: number): Trace;
	/** What is wrong in the file beside a paper that declares its stakeholders. Never throws on any text. */
	lintStakeholders(text: string): Report;
	/** What the document says, for explanations and tools. */
	argue(text: string): Argument;
	/** Drops what passages said: for a host that lints each document once. */
	forget(): void;
}

/** All that a run has found, what it does not show included. */
export interface Examination {
	readonly argument: Argument;
	readonly proposal: boolean;
	/** What is shown, in order of place. */
	readonly findings: readonly Finding[];
	/** What comments allow, with their reasons; empty where a comment gives none. */
	readonly allowed: ReadonlyMap<Finding, string>;
	readonly superseded: readonly Superseded<Finding>[];
	/** What rules about a case of one's own find in a text that argues none; looked for on request. */
	outOfCase(): readonly Finding[];
}

/** Makes an engine of these rules, of which the configuration says how severe each is; a rule that is off never runs. */
export function createEngine(rules: readonly Rule[], configuration: Configuration): Engine {
	let parser = createParser();
	const memory = createMemory(configuration);
	const active = [...rules, ...FRONT_MATTER_RULES].filter((rule) => severityOf(rule, configuration) !== "off");
	const findingsIn = createRunner(active, configuration);
	const argue = (text: string, beside: Declared): Argument => {
		const document = parser.parse(text);
		const declared = memory.declaredOf(document, beside);
		return new Argument(document, memory.readingsOf(document), declared, memory.sectionsOf(document, beside));
	};
	const aboutCases = active.filter(({ scope }) => scope === "case");
	/**
	 * Most documents of a repository argue no case, and rules about one are left out there. To ask costs as much as some
	 * rules: where few depend on the answer, it is asked only if one of them has found something.
	 */
	const run = (argument: Argument, proposal: boolean, arguesCase = arguesOwnCase) => {
		const findingsOf = findingsIn(argument);
		const findNothing = () => aboutCases.every((rule) => findingsOf(rule).length === 0);
		const isCase = proposal || (aboutCases.length <= FEW_RULES && findNothing()) || arguesCase(argument);
		const isSpared = (scope: Rule["scope"]) => (scope === "case" && !isCase) || (scope === "document" && !proposal);
		const running = active.filter(({ scope }) => !isSpared(scope));
		const beside = isCase ? [] : aboutCases;
		return {
			running,
			findings: running.flatMap(findingsOf),
			outOfCase: () => beside.flatMap(findingsOf),
			/** A comment in vain is one in vain whether a case is argued or not. */
			ran: (id: string) =>
				running.some((rule) => rule.id === id) ||
				beside.some((rule) => rule.id === id && findingsOf(rule).length === 0),
		};
	};
	return {
		argue: (text) => argue(text, NOTHING_DECLARED),
		forget() {
			parser = createParser();
			memory.forget();
		},
		lint(request) {
			const { proposal, findings } = examine(request);
			return { proposal, findings };
		},
		assess(request) {
			const beside = memory.besideOf(request.stakeholders);
			const argument = argue(request.text, beside);
			if (!treatsAsProposal(argument, request.treatAs ?? "auto")) return undefined;
			const unasked = rules.filter(runsUnasked);
			const filled = withoutHoles(beside);
			const scoring = {
				rules,
				unasked,
				configuration,
				today: request.today,
				isOpenBeside: filled !== beside,
				argue: (text: string) => argue(text, filled),
			};
			return readinessOf(scoredFindingsOf(argument, scoring), rules);
		},
		trace: (request, line) => traceLine(examine(request), rulingOf(rules, configuration), line),
		lintStakeholders(text) {
			const document = documentOfYaml(text);
			const argument = new Argument(document, [], declaredBeside(document.frontMatter, text));
			const { running, findings } = run(argument, false, () => true);
			return { proposal: false, findings: [...ranked(findings, running).standing].sort(byPlace) };
		},
	};

	function examine({ text, stakeholders, treatAs = "auto", today }: LintRequest): Examination {
		const argument = argue(text, memory.besideOf(stakeholders));
		const proposal = treatsAsProposal(argument, treatAs);
		const { running, findings, outOfCase, ran } = run(argument, proposal);
		const { standing, superseded } = ranked(findings, running);
		const { kept, hygiene, reasons } = suppress(argument.document, standing, {
			known: rules,
			ran,
			severities: configuration.severities,
			today,
		});
		const shown = [...kept, ...hygiene].sort(byPlace);
		return { argument, proposal, findings: shown, allowed: reasons, superseded, outOfCase };
	}
}

const FEW_RULES = 4;

function treatsAsProposal(argument: Argument, treatAs: NonNullable<LintRequest["treatAs"]>): boolean {
	if (treatAs === "auto") return isProposal(argument);
	if (treatAs === "named") return argument.declared.proposal !== false;
	return treatAs === "proposal";
}

function rulingOf(rules: readonly Rule[], configuration: Configuration): Ruling {
	return {
		rules,
		severityOf: (rule) => severityOf(rule, configuration),
		optionsOf: (rule) => optionsOf(rule, configuration),
	};
}

function byPlace(one: Finding, other: Finding): number {
	return (
		one.span.start - other.span.start ||
		one.span.end - other.span.end ||
		(one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)
	);
}
