import { createEngine, DEFAULT_CONFIGURATION, type Engine, type Finding, type Rule } from "../../../src/index";
import type { OptionValues } from "../../../src/lint/options";

type Example = Rule["examples"][number];

/** An example without its marks. */
export function sourceOf(example: Example): string {
	return ("bad" in example ? example.bad : example.good).replace(/[«»]/gu, "");
}

/** What a rule finds by itself, also one that waits until it is asked for. */
export function findingsOf(rule: Rule, text: string, options?: OptionValues): readonly Finding[] {
	const treatAs = rule.scope === "document" ? "proposal" : "passages";
	return engineOf(rule, options).lint({ text, treatAs, today: "2026-01-15" }).findings;
}

const engines = new Map<Rule, Engine>();

/** One engine for a rule's examples: to make one costs more than to lint an example. */
function engineOf(rule: Rule, options: OptionValues | undefined): Engine {
	const severities = { [rule.id]: rule.severity };
	if (options) return createEngine([rule], { ...DEFAULT_CONFIGURATION, severities, options: { [rule.id]: options } });
	const engine = engines.get(rule) ?? createEngine([rule], { ...DEFAULT_CONFIGURATION, severities });
	engines.set(rule, engine);
	return engine;
}
