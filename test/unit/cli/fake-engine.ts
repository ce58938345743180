import { isMainThread } from "node:worker_threads";
import type { Configuration } from "../../../src/lint/configuration";
import type { Engine, LintRequest } from "../../../src/lint/engine";
import type { Finding } from "../../../src/lint/finding";
import type { Rule } from "../../../src/lint/rule";

/** Two rules that are easy to trigger: the host's behaviour is under test, not the engine's. */
export const RULES: readonly Rule[] = [fakeRule("bare-score", "warning"), fakeRule("double-space", "information")];

export function createEngine(
	rules: readonly Rule[],
	configuration: Configuration,
): Pick<Engine, "lint" | "assess" | "forget"> {
	const severityOf = (id: string) => configuration.severities[id] ?? rules.find((rule) => rule.id === id)!.severity;
	return {
		forget() {},
		assess: () => undefined,
		lint({ text, treatAs, today }: LintRequest) {
			if (text.includes("stumble here")) throw new TypeError("nothing to stand on");
			if (text.includes("end the other thread here") && !isMainThread) process.exit(1);
			if (text.includes("let the other thread begin") && isMainThread) sleep(1500);
			const hits: Omit<Finding, "severity">[] = [];
			for (const { index, 0: words } of text.matchAll(/NPS rose \d points/g)) {
				const span = { start: index, end: index + words.length };
				const related = [{ message: "Money stands here.", span: { start: 0, end: 1 } }];
				hits.push({ rule: "bare-score", message: `“${words}” stands alone on ${today}.`, span, related });
			}
			for (const { index } of text.matchAll(/who reads/g)) {
				const span = { start: index, end: index + 1 };
				hits.push({ rule: "bare-score", message: `Read by ${isMainThread ? "the first" : "another"} thread.`, span });
			}
			for (const { index } of text.matchAll(/ {2}/g)) {
				const span = { start: index, end: index + 2 };
				const fixes = [{ kind: "safe" as const, title: "Write one space", edits: [{ ...span, text: " " }] }];
				hits.push({ rule: "double-space", message: "Two spaces.", span, fixes });
			}
			const findings = hits.flatMap((hit): Finding[] => {
				const severity = severityOf(hit.rule);
				return severity === "off" ? [] : [{ ...hit, severity }];
			});
			findings.sort((one, other) => one.span.start - other.span.start);
			return { proposal: treatAs === "proposal" || treatAs === "named", findings };
		},
	};
}

function sleep(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function fakeRule(id: string, severity: Rule["severity"]): Rule {
	return {
		id,
		title: `The title of ${id}`,
		why: `Why ${id} matters.`,
		clear: `How to clear ${id}.`,
		source: { article: "An article", author: "An author", quote: "A quote" },
		severity,
		scope: "passage",
		pillar: "outcome",
		examples: [
			{ bad: "Our «NPS rose 6 points».", fixed: "Fixed." },
			{ good: "Fine.", note: "a note" },
		],
		check: () => [],
	};
}
