import type { Argument } from "../argument/argument";
import type { Document } from "../text/document";
import { staysReadable } from "../text/frontmatter";
import { contains, countBefore } from "../text/spans";
import { type Configuration, optionsOf } from "./configuration";
import type { Edit, Finding, Fix } from "./finding";
import { moved } from "./moved";
import { type Rule, severityOf } from "./rule";

/** What each of the rules finds in an argument. */
export type Run = (argument: Argument) => (rule: Rule) => readonly Finding[];

/**
 * Runs rules: on the whole argument, or section by section where a rule reaches no farther. What these find in a section
 * is remembered with it, so that after a keystroke it is looked for only where something has changed.
 */
export function createRunner(rules: readonly Rule[], configuration: Configuration): Run {
	const reaching = rules.filter(({ reach }) => reach === "section");
	const inSection = (alone: Argument) =>
		new Placed(
			alone.start,
			reaching.flatMap((rule) => found(rule, alone, configuration)),
		);
	return (argument) => {
		const findings = new Map<string, Finding[]>(reaching.map(({ id }) => [id, []]));
		const { sections } = argument;
		for (const [index, placed] of argument.perSection(inSection).entries()) {
			for (const finding of placed.from(sections[index]!.start)) findings.get(finding.rule)!.push(finding);
		}
		return (rule) => findings.get(rule.id) ?? found(rule, argument, configuration);
	};
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

function found(rule: Rule, argument: Argument, configuration: Configuration): Finding[] {
	const severity = severityOf(rule, configuration);
	if (severity === "off") return [];
	const findings: Finding[] = [];
	for (const hit of rule.check(argument, optionsOf(rule, configuration))) {
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
