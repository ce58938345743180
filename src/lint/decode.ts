import { closest } from "../argument/terms/closest";
import { NO_TERMS, type Terms } from "../lexicon/terms";
import type { Span } from "../text/document";
import { listed } from "../text/enumeration";
import { readYaml } from "../text/yaml";
import { isEmpty, type Path } from "../text/yaml-values";
import { type Configuration, DEFAULT_CONFIGURATION, readSeverity, SEVERITIES } from "./configuration";
import { decodeList, globFault, type Reporter, show, termFault } from "./decode-lists";
import type { Fix, Severity } from "./finding";
import { HYGIENE_RULES } from "./hygiene";
import { guided } from "./insertions";
import type { OptionValues } from "./options";
import type { Rule } from "./rule";

/** What is wrong in a configuration, and where. Errors are left out of the configuration; warnings may be harmless. */
export interface ConfigurationProblem {
	readonly message: string;
	/** Counts in the source that was decoded. */
	readonly span: Span;
	readonly severity: "error" | "warning";
	/** Puts in its place what was probably meant; not there where nobody can tell. */
	readonly fix?: Fix;
}

export interface DecodedConfiguration {
	/** Whatever could be understood; defaults for the rest. */
	readonly configuration: Configuration;
	/** In the order of the text. */
	readonly problems: readonly ConfigurationProblem[];
}

/** Reads the text of a `.execspeak.yaml` or `.execspeak.json`, which is YAML too. Never throws: what is wrong is a problem with a place and a way out. */
export function decodeConfiguration(source: string, rules: readonly Rule[]): DecodedConfiguration {
	const reading = readYaml(source, 0);
	const problems: ConfigurationProblem[] = reading.problems.map((problem) => ({ ...problem, severity: "error" }));
	const whole = { start: 0, end: source.trimEnd().length };
	const mending = (span: Span | undefined, meant: string | undefined) =>
		span && meant ? { fix: writing(meant, source, span) } : {};
	const report: Reporter = {
		value(path, message, meant) {
			const span = reading.spanOf(path);
			problems.push({ message, severity: "error", span: span ?? whole, ...mending(span, meant) });
		},
		key(path, message, severity, meant) {
			const span = reading.keySpanOf(path);
			problems.push({ message, severity, span: span ?? whole, ...mending(span, meant) });
		},
	};
	const configuration = decodeRoot(reading.data, [...rules, ...HYGIENE_RULES], report);
	return { configuration, problems: problems.sort((one, other) => one.span.start - other.span.start) };
}

/** The fix that puts a word in a place, in quotation marks where JSON needs them or some were there. */
function writing(word: string, source: string, span: Span): Fix {
	const [mark] = /^["']|^/.exec(source.slice(span.start, span.end))!;
	const quote = mark === "" && /^\s*\{/.test(source) ? '"' : mark;
	return guided(`Write “${word}”`, [{ ...span, text: quote + word + quote }]);
}

type Mapping = Readonly<Record<string, unknown>>;

const KEYS = ["rules", "terms", "proposals", "ignore"] as const;
const TERM_KINDS = ["scores", "money", "behaviours", "drivers", "roles"] as const;

/** Spellings of keys that are too far off for a likeness of letters. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	severities: "rules",
	severity: "rules",
	vocabulary: "terms",
	words: "terms",
	except: "allow",
	exceptions: "allow",
	ignore: "allow",
	exclude: "ignore",
	files: "proposals",
	include: "proposals",
	metrics: "scores",
	urgency: "drivers",
	stakeholders: "roles",
};

function decodeRoot(data: unknown, rules: readonly Rule[], report: Reporter): Configuration {
	if (data === undefined) return DEFAULT_CONFIGURATION;
	if (!isMapping(data)) {
		report.value([], `A configuration begins with one of the keys ${listed(KEYS)}, followed by a colon.`);
		return DEFAULT_CONFIGURATION;
	}
	const { $schema: _, ...own } = data;
	reportUnknownKeys(own, [], KEYS, report);
	return {
		...decodeRules(data.rules, rules, report),
		terms: decodeTerms(data.terms, report),
		proposals: decodeList(data.proposals, ["proposals"], report, globFault),
		ignore: decodeList(data.ignore, ["ignore"], report, globFault),
	};
}

function decodeRules(data: unknown, rules: readonly Rule[], report: Reporter): RuleSettings {
	if (isEmpty(data)) return { severities: {}, options: {} };
	if (!isMapping(data)) {
		report.value(["rules"], "“rules” needs one line for each rule below it, such as “bare-score: error”.");
		return { severities: {}, options: {} };
	}
	const severities: Record<string, Severity | "off"> = {};
	const options: Record<string, OptionValues> = {};
	for (const [id, value] of Object.entries(data)) {
		const rule = rules.find((one) => one.id === id);
		if (!rule) {
			const guess = closest(
				id,
				rules.map((one) => one.id),
			);
			report.key(
				["rules", id],
				`There is no rule “${id}”${suggest(guess, "“Explain a Rule” in VS Code and `execspeak rules` list them all")}`,
				// One like no other may be a rule that another version knows.
				guess ? "error" : "warning",
				guess,
			);
			continue;
		}
		const path = ["rules", id];
		const own = isMapping(value) ? value : { severity: value };
		reportUnknownKeys(own, path, ["severity", ...Object.keys(rule.options ?? {})], report);
		const place = own === value ? [...path, "severity"] : path;
		const severity = "severity" in own ? severityAt(own.severity, place, id, report) : undefined;
		if (severity) severities[id] = severity;
		const values = decodeOptions(own, rule, report);
		if (Object.keys(values).length > 0) options[id] = values;
	}
	return { severities, options };
}

type RuleSettings = Pick<Configuration, "severities" | "options">;

/** The options that are set, each a list of words. */
function decodeOptions(data: Mapping, { id, options = {} }: Rule, report: Reporter): OptionValues {
	const set = Object.keys(options).filter((name) => name in data);
	return Object.fromEntries(set.map((name) => [name, decodeList(data[name], ["rules", id, name], report, termFault)]));
}

function severityAt(value: unknown, path: Path, id: string, report: Reporter): Severity | "off" | undefined {
	const severity = typeof value === "string" ? readSeverity(value) : undefined;
	if (severity) return severity;
	if (isEmpty(value)) report.value(path, `“${id}” has no severity: write error, warning, info, hint or off after it.`);
	else if (value === false) report.value(path, `To silence “${id}”, write off instead of false.`, "off");
	else {
		const guess = typeof value === "string" ? closest(value, SEVERITIES) : undefined;
		const way = suggest(guess, "write error, warning, info, hint or off");
		report.value(path, `“${show(value)}” is no severity${way}`, guess);
	}
	return undefined;
}

function decodeTerms(data: unknown, report: Reporter): Terms {
	if (isEmpty(data)) return NO_TERMS;
	if (!isMapping(data)) {
		report.value(["terms"], `“terms” needs one of the keys ${listed(TERM_KINDS)} below it, each with a list of words.`);
		return NO_TERMS;
	}
	reportUnknownKeys(data, ["terms"], TERM_KINDS, report);
	const wordsOf = (kind: (typeof TERM_KINDS)[number]) => decodeList(data[kind], ["terms", kind], report, termFault);
	return {
		scores: wordsOf("scores"),
		money: wordsOf("money"),
		behaviours: wordsOf("behaviours"),
		drivers: wordsOf("drivers"),
		roles: wordsOf("roles"),
	};
}

function reportUnknownKeys(data: Mapping, path: Path, known: readonly string[], report: Reporter): void {
	for (const key of Object.keys(data)) {
		if (known.includes(key)) continue;
		if (key.startsWith("//") || key.startsWith("/*")) {
			report.key([...path, key], COMMENT_IN_JSON, "error");
			continue;
		}
		const other = OTHER_NAMES[key.toLowerCase()];
		const guess = other && known.includes(other) ? other : closest(key, known);
		const way = known.length === 1 ? `only “${known[0]}” can stand here` : `the keys here are ${listed(known)}`;
		report.key([...path, key], `There is no key “${key}”${suggest(guess, way)}`, "error", guess);
	}
}

const COMMENT_IN_JSON =
	"JSON knows no comments: take this one out, or call the file .execspeak.yaml, where a comment begins with #.";

function suggest(guess: string | undefined, otherwise: string): string {
	return guess ? `: did you mean “${guess}”?` : `: ${otherwise}.`;
}

function isMapping(value: unknown): value is Mapping {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
