import { parseArgs } from "node:util";
import { closest } from "../../index";
import { CannotRun } from "./cannot-run";

/** What stands on the command line: the values of each option, in order, and the rest. An option without a value has "". */
export interface Words {
	readonly values: ReadonlyMap<string, readonly string[]>;
	readonly operands: readonly string[];
}

/** Takes the command line apart. Throws `CannotRun` with one sentence where an option is unknown or lacks its value. */
export function readWords(words: readonly string[]): Words {
	const { tokens, positionals } = parseArgs({
		args: [...words],
		options: FLAGS,
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	const values = new Map<string, string[]>();
	for (const token of tokens) {
		if (token.kind !== "option") continue;
		const { name, rawName, value, inlineValue } = token;
		if (!isFlag(name)) throw unknownOption(rawName, name);
		values.set(name, [...(values.get(name) ?? []), checkedValue(name, value, inlineValue)]);
	}
	return { values, operands: positionals };
}

/** What an option's value looks like, for whoever left it out. */
export const SAMPLE_VALUES: Readonly<Record<string, string>> = {
	config: "--config .execspeak.yaml",
	"fail-on": "--fail-on error",
	format: "--format json",
	"max-warnings": "--max-warnings 10",
	"min-score": "--min-score 70",
	"output-file": "--output-file report.sarif",
	rule: "--rule bare-score:error",
	"stdin-filename": "--stdin-filename proposal.md",
	threads: "--threads 2",
	today: "--today 2027-03-31",
	trace: "explain --trace proposal.md:12",
};

const FLAGS = {
	"allow-no-files": { type: "boolean" },
	"as-proposal": { type: "boolean" },
	config: { type: "string", short: "c" },
	"fail-on": { type: "string" },
	fix: { type: "boolean" },
	"fix-dry-run": { type: "boolean" },
	format: { type: "string", short: "f" },
	help: { type: "boolean", short: "h" },
	"max-warnings": { type: "string" },
	"min-score": { type: "string" },
	"output-file": { type: "string", short: "o" },
	"no-color": { type: "boolean" },
	quiet: { type: "boolean", short: "q" },
	rule: { type: "string" },
	score: { type: "boolean" },
	"stdin-filename": { type: "string" },
	threads: { type: "string" },
	today: { type: "string" },
	trace: { type: "string" },
	version: { type: "boolean", short: "v" },
} as const;

/** Other tools' names for our options. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	reporter: "format",
	silent: "quiet",
	severity: "rule",
	write: "fix",
	"dry-run": "fix-dry-run",
	date: "today",
	"no-colour": "no-color",
	"minimum-score": "min-score",
	concurrency: "threads",
	jobs: "threads",
	workers: "threads",
	readiness: "score",
	"pass-on-no-files": "allow-no-files",
	"no-error-on-unmatched-pattern": "allow-no-files",
};

function isFlag(name: string): name is keyof typeof FLAGS {
	return Object.hasOwn(FLAGS, name);
}

function checkedValue(name: keyof typeof FLAGS, value: string | undefined, inline: boolean | undefined): string {
	if (FLAGS[name].type === "boolean") {
		if (value !== undefined) throw new CannotRun(`--${name} takes no value: leave out “=${value}”.`);
		return "";
	}
	if (!value || (!inline && /^-\D/.test(value))) {
		throw new CannotRun(
			`--${name} needs a value, as in ${name === "trace" ? "execspeak " : ""}${SAMPLE_VALUES[name]}.`,
		);
	}
	return value;
}

function unknownOption(rawName: string, name: string): CannotRun {
	const guess = OTHER_NAMES[name] ?? closest(name, Object.keys(FLAGS));
	return new CannotRun(`There is no option ${rawName}: ${guess ? `did you mean --${guess}?` : "--help lists them."}`);
}
