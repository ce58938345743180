import type { Argument } from "../argument/argument";
import type { Document } from "../text/document";
import { staysReadable } from "../text/frontmatter";
import { contains, countBefore } from "../text/spans";
import { type Configuration, optionsOf } from "./configuration";
import type { Edit, Finding, Fix, Severity } from "./finding";
import { moved } from "./moved";
import type { OptionValues } from "./options";
import { type Rule, severityOf } from "./rule";

/** What each of the rules finds in an argument. */
export type Run = (argument: Argument) => (rule: Rule) => readonly Finding[];

/**
 * Runs rules: on the whole argument, or section by section where a rule reaches no farther. What these find in a section
 * is remembered with it, so that after a keystroke it is looked for only where something has changed.
 */
export function createRunner(rules: readonly Rule[], configuration: Configuration): Run {
	const checks = rules.flatMap((rule) => checkOf(rule, configuration) ?? []);
	const whole = new Map(checks.filter(({ rule }) => rule.reach !== "section").map((check) => [check.rule.id, check]));
	const together = new Map<Rule["scope"], Together>();
	for (const scope of ["passage", "case", "document"] as const)
		together.set(scope, togetherOf(checks.filter(({ rule }) => rule.reach === "section" && rule.scope === scope)));
	return (argument) => {
		const found = new Map<string, Finding[]>();
		return ({ id, scope }) => {
			const check = whole.get(id);
			if (!found.has(id) && check) found.set(id, addFound([], check, argument));
			if (!found.has(id)) findTogether(found, together.get(scope)!, argument);
			return found.get(id) ?? [];
		};
	};
}

/** The rules of one scope that reach no farther than a section: they run together, since they are asked for together. */
interface Together {
	readonly checks: readonly Check[];
	inSection(alone: Argument): Placed;
}

function togetherOf(checks: readonly Check[]): Together {
	return {
		checks,
		inSection(alone) {
			const findings: Finding[] = [];
			for (const check of checks) addFound(findings, check, alone);
			return new Placed(alone.start, findings);
		},
	};
}

function findTogether(found: Map<string, Finding[]>, { checks, inSection }: Together, argument: Argument): void {
	for (const { rule } of checks) found.set(rule.id, []);
	const { sections } = argument;
	for (const [index, placed] of argument.perSection(inSection).entries())
		for (const finding of placed.from(sections[index]!.start)) found.get(finding.rule)!.push(finding);
}

/** A rule that is to run, as a configuration sets it. */
interface Check {
	readonly rule: Rule;
	readonly severity: Severity;
	readonly options: OptionValues;
}

function checkOf(rule: Rule, configuration: Configuration): Check | undefined {
	const severity = severityOf(rule, configuration);
	return severity === "off" ? undefined : { rule, severity, options: optionsOf(rule, configuration) };
}

/** The findings of a section where it stands: what stands above the keystroke stays there, and only the rest is moved. */
class Placed {
	#start: number;
	#findings: readonly Finding[];

	constructor(start: number, findings: readonly Finding[]) {
		this.#start = start;
		this.#findings = findings;
	}

	from(start: number): readonly Finding[] {
		const by = start - this.#start;
		if (by !== 0) this.#findings = this.#findings.map((finding) => moved(finding, by));
		this.#start = start;
		return this.#findings;
	}
}

function addFound(findings: Finding[], { rule, severity, options }: Check, argument: Argument): Finding[] {
	for (const hit of rule.check(argument, options)) {
		const fixes = hit.fixes?.filter((fix) => isHarmless(argument.document, fix));
		findings.push({ rule: rule.id, severity, ...hit, ...(fixes && { fixes }) });
	}
	return findings;
}

/** A fix is offered only where prose equals source, so that it cannot eat markup; in front matter if YAML stays as sound. */
function isHarmless(document: Document, fix: Fix): boolean {
	const { frontMatter } = document;
	if (frontMatter && fix.edits.every((edit) => edit.start < edit.end && contains(frontMatter.content, edit)))
		return staysReadable(document.text, frontMatter, fix.edits);
	return fix.edits.every(
		(edit) =>
			document.prose.slice(edit.start, edit.end) === document.text.slice(edit.start, edit.end) &&
			!standsInMarkup(document, edit),
	);
}

/** An insertion between two characters that are both markup would land inside it. */
function standsInMarkup(document: Document, { start, end }: Edit): boolean {
	const { text } = document;
	if (start !== end || start === 0 || start >= text.length) return false;
	const isMarkup = (at: number) => proseAt(document, at) !== text[at] && text[at] !== "\n";
	return isMarkup(start - 1) && isMarkup(start) && proseAt(document, start) !== " ";
}

/** From its passage where it has one: V8 puts the prose of the whole together when a character of it is first asked for. */
function proseAt({ passages, prose }: Document, at: number): string | undefined {
	const passage = passages[countBefore(passages, at + 1) - 1];
	return passage && at < passage.end ? passage.prose[at - passage.start] : prose[at];
}
