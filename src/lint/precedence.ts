import { overlap } from "../text/spans";
import type { Finding } from "./finding";
import type { Rule } from "./rule";

/** A finding that gives way to another on the same words. */
export type Superseded<Any extends Finding> = Any & {
	/** The rule of the other. */
	readonly by: string;
};

/** One fault, one squiggle: where two rules mark overlapping words, the one that supersedes stays. */
export function withoutSuperseded<Any extends Finding>(findings: readonly Any[], rules: readonly Rule[]): Any[] {
	return ranked(findings, rules).standing;
}

/** What stays, and what gives way to which rule. */
export function ranked<Any extends Finding>(findings: readonly Any[], rules: readonly Rule[]) {
	const over = new Map<string, Set<string>>();
	for (const rule of rules) {
		for (const id of rule.supersedes ?? []) {
			const known = over.get(id) ?? new Set();
			over.set(id, known.add(rule.id));
		}
	}
	const superiors = new Map(
		[...over].map(([id, above]) => [id, findings.filter((finding) => above.has(finding.rule))]),
	);
	const superseded: Superseded<Any>[] = [];
	const standing = findings.filter((finding) => {
		const superior = superiors.get(finding.rule)?.find((other) => overlap(other.span, finding.span));
		if (superior) superseded.push({ ...finding, by: superior.rule });
		return !superior;
	});
	return { standing, superseded };
}
