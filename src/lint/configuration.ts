import { NO_TERMS, type Terms } from "../lexicon/terms";
import type { Severity } from "./finding";
import { NO_OPTIONS, type OptionValues } from "./options";
import type { Rule } from "./rule";

/** What `.execspeak.yaml` can say, decoded. Nothing in it is executable. */
export interface Configuration {
	/** Severities that differ from the rules' defaults, by rule id. */
	readonly severities: Readonly<Record<string, Severity | "off">>;
	/** What is set for rules beside their severity, by rule id. */
	readonly options: Readonly<Record<string, OptionValues>>;
	readonly terms: Terms;
	/** Globs, relative to the configuration file's folder, of files that are proposals whatever they say. */
	readonly proposals: readonly string[];
	/** Globs of files that are not linted when a folder is walked. */
	readonly ignore: readonly string[];
}

export const DEFAULT_CONFIGURATION: Configuration = {
	severities: {},
	options: {},
	terms: NO_TERMS,
	proposals: [],
	ignore: [],
};

/** What is set for a rule beside its severity. */
export function optionsOf({ id }: Pick<Rule, "id">, { options }: Pick<Configuration, "options">): OptionValues {
	return options[id] ?? NO_OPTIONS;
}

/** The files that hold a configuration, looked for from a document's folder upwards. Of two in one folder, the first. */
export const CONFIGURATION_FILES: readonly string[] = [".execspeak.yaml", ".execspeak.yml", ".execspeak.json"];

/** What may be written for a severity: `info` is short for `information`. */
export function readSeverity(word: string): Severity | "off" | undefined {
	return SEVERITY_WORDS.get(word.trim().toLowerCase());
}

const SEVERITY_WORDS: ReadonlyMap<string, Severity | "off"> = new Map([
	["error", "error"],
	["warning", "warning"],
	["information", "information"],
	["info", "information"],
	["hint", "hint"],
	["off", "off"],
]);

/** The words of `readSeverity`, for suggestions. */
export const SEVERITIES: readonly string[] = [...SEVERITY_WORDS.keys()];
