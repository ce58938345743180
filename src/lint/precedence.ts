import type { Finding } from "./finding";
import type { Rule } from "./rule";

/** One fault, one squiggle: where two rules mark overlapping words, the one that supersedes stays. */
export function withoutSuperseded<Any extends Finding>(findings: readonly Any[], rules: readonly Rule[]): Any[] {
	const over = new Map<string, Set<string>>();
	for (const rule of rules) {
		for (const id of rule.supersedes ?? []) {
			const known = over.get(id) ?? new Set();
			over.set(id, known.add(rule.id));
		}
	}
	if (over.size === 0) return [...findings];
	return findings.filter((finding) => {
		const superiors = over.get(finding.rule);
		if (!superiors) return true;
		return !findings.some(
			(other) =>
				superiors.has(other.rule) && other.span.start < finding.span.end && finding.span.start < other.span.end,
		);
	});
}
