import { parseArgs } from "node:util";
import { closest, FORMATS, HYGIENE_RULES, RULES, readSeverity, SEVERITIES, type Severity } from "../../index";
import { CannotRun } from "./cannot-run";

/** What the command line asks for, checked. */
export interface Options {
	readonly command: "lint" | "explain" | "rules" | "help" | "version";
	/** Files, folders, globs or `-`; for `explain`, the rule's id. */
	readonly operands: readonly string[];
	readonly format: string;
	/** Where the report goes instead of standard output. */
	readonly outputFile?: string;
	readonly configuration?: string;
	readonly failOn: Severity | "never";
	readonly mostWarnings: number;
	readonly treatAs: "auto" | "proposal";
	/** An ISO date. */
	readonly today: string;
	readonly fixes: "none" | "written" | "rehearsed";
	readonly standardInputName?: string;
	readonly severities: Readonly<Record<string, Severity | "off">>;
	readonly shown: "all" | "errors";
	readonly colour: "automatic" | "never";
	readonly noFiles: "allowed" | "refused";
}

/** Reads the arguments after the program's name. Throws `CannotRun` with one sentence where they make no sense. */
export function readOptions(words: readonly string[], now: Date): Options {
	const { values, operands } = readWords(words);
	const command = commandOf(values, operands);
	const maximum = values.get("max-warnings")?.at(-1);
	const failOn = values.get("fail-on")?.at(-1) ?? (maximum === undefined ? "warning" : "error");
	const format = values.get("format")?.at(-1) ?? "stylish";
	const configuration = values.get("config")?.at(-1);
	const outputFile = values.get("output-file")?.at(-1);
	const standardInputName = values.get("stdin-filename")?.at(-1);
	return {
		command,
		operands: command === "explain" || command === "rules" ? operands.slice(1) : operands,
		format: oneOf("--format", format, Object.keys(FORMATS)),
		...(outputFile !== undefined && { outputFile }),
		...(configuration !== undefined && { configuration }),
		failOn: failOnOf(failOn),
		mostWarnings: maximum === undefined ? Number.POSITIVE_INFINITY : wholeNumber("--max-warnings", maximum),
		treatAs: values.has("as-proposal") ? "proposal" : "auto",
		today: dayOf(values.get("today")?.at(-1), now),
		fixes: values.has("fix-dry-run") ? "rehearsed" : values.has("fix") ? "written" : "none",
		...(standardInputName !== undefined && { standardInputName }),
		severities: severitiesOf(values.get("rule") ?? []),
		shown: values.has("quiet") ? "errors" : "all",
		colour: values.has("no-color") ? "never" : "automatic",
		noFiles: values.has("allow-no-files") ? "allowed" : "refused",
	};
}

export const HELP = `Execspeak checks business proposals written in Markdown before an executive reads them.

  execspeak [files, folders or globs]   check proposals; without any, the current folder
  execspeak -                           check what comes from standard input
  execspeak explain RULE                say why a rule matters and how to clear it
  execspeak rules                       list all rules

What to check
  --as-proposal           treat every file as a proposal, whatever it says
  --config FILE           use this file instead of the nearest .execspeak.yaml
  --rule ID:SEVERITY      set a rule to error, warning, info, hint or off; may be repeated
  --stdin-filename NAME   the name to report for standard input, and where to look for .execspeak.yaml
  --today DATE            read the proposals as on this day, such as 2027-03-31
  --allow-no-files        exit with 0 instead of 2 where there is no file to check

What to show
  --format NAME           ${Object.keys(FORMATS).join(", ")} (default: stylish)
  --output-file FILE      write the report to a file instead
  --quiet                 show errors only
  --no-color              no colour; NO_COLOR in the environment does the same

What to mend
  --fix                   apply the fixes that cannot change the meaning
  --fix-dry-run           say what --fix would mend, and write nothing

When to fail
  --fail-on SEVERITY      error, warning, info or never (default: warning)
  --max-warnings N        tolerate up to N warnings (and fail on errors, unless --fail-on says otherwise)

  --help, --version

Exit code: 0 nothing to complain about, 1 findings, 2 could not check everything.
`;

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
	"output-file": { type: "string", short: "o" },
	"no-color": { type: "boolean" },
	quiet: { type: "boolean", short: "q" },
	rule: { type: "string" },
	"stdin-filename": { type: "string" },
	today: { type: "string" },
	version: { type: "boolean", short: "v" },
} as const;

/** What an option's value looks like, for whoever left it out. */
const SAMPLE_VALUES: Readonly<Record<string, string>> = {
	config: "--config .execspeak.yaml",
	"fail-on": "--fail-on error",
	format: "--format json",
	"max-warnings": "--max-warnings 10",
	"output-file": "--output-file report.sarif",
	rule: "--rule bare-score:error",
	"stdin-filename": "--stdin-filename proposal.md",
	today: "--today 2027-03-31",
};

/** Other tools' names for our options. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	reporter: "format",
	silent: "quiet",
	severity: "rule",
	write: "fix",
	"dry-run": "fix-dry-run",
	date: "today",
	"no-colour": "no-color",
	"pass-on-no-files": "allow-no-files",
	"no-error-on-unmatched-pattern": "allow-no-files",
};

interface Words {
	readonly values: ReadonlyMap<string, readonly string[]>;
	readonly operands: readonly string[];
}

function readWords(words: readonly string[]): Words {
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

function isFlag(name: string): name is keyof typeof FLAGS {
	return Object.hasOwn(FLAGS, name);
}

function checkedValue(name: keyof typeof FLAGS, value: string | undefined, inline: boolean | undefined): string {
	if (FLAGS[name].type === "boolean") {
		if (value !== undefined) throw new CannotRun(`--${name} takes no value: leave out “=${value}”.`);
		return "";
	}
	if (value === undefined || (!inline && /^-./.test(value))) {
		throw new CannotRun(`--${name} needs a value, as in ${SAMPLE_VALUES[name]}.`);
	}
	return value;
}

function unknownOption(rawName: string, name: string): CannotRun {
	const guess = OTHER_NAMES[name] ?? closest(name, Object.keys(FLAGS));
	return new CannotRun(`There is no option ${rawName}: ${guess ? `did you mean --${guess}?` : "--help lists them."}`);
}

function commandOf(values: ReadonlyMap<string, unknown>, operands: readonly string[]): Options["command"] {
	if (values.has("help") || operands[0] === "help") return "help";
	if (values.has("version")) return "version";
	if (operands[0] === "rules") return "rules";
	return operands[0] === "explain" ? "explain" : "lint";
}

function oneOf(option: string, value: string, allowed: readonly string[]): string {
	if (allowed.includes(value)) return value;
	const guess = closest(value, allowed);
	throw new CannotRun(
		`${option} cannot be “${value}”: ${guess ? `did you mean ${guess}?` : `use ${allowed.join(", ")}.`}`,
	);
}

function failOnOf(value: string): Options["failOn"] {
	const word = oneOf("--fail-on", value.toLowerCase(), ["error", "warning", "info", "information", "never"]);
	return word === "info" ? "information" : (word as Options["failOn"]);
}

function wholeNumber(option: string, value: string): number {
	if (/^\d{1,9}$/.test(value)) return Number(value);
	throw new CannotRun(`${option} needs a whole number, not “${value}”.`);
}

function dayOf(value: string | undefined, now: Date): string {
	if (value === undefined) return isoDay(now);
	const day = new Date(`${value}T00:00:00Z`);
	const exists = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
	if (exists) return value;
	throw new CannotRun(`--today needs a date such as ${isoDay(now)}, not “${value}”.`);
}

/** The day in the local time zone: what the writer's calendar shows. */
function isoDay(date: Date): string {
	const digits = (value: number, length: number) => String(value).padStart(length, "0");
	return `${digits(date.getFullYear(), 4)}-${digits(date.getMonth() + 1, 2)}-${digits(date.getDate(), 2)}`;
}

function severitiesOf(settings: readonly string[]): Options["severities"] {
	const ids = [...RULES, ...HYGIENE_RULES].map((rule) => rule.id);
	return Object.fromEntries(
		settings.map((setting) => {
			const [, id, word] = /^([^:=]+)[:=](.+)$/.exec(setting) ?? [];
			if (!id || !word) throw new CannotRun(`--rule needs a rule and a severity, as in ${SAMPLE_VALUES.rule}.`);
			if (!ids.includes(id)) throw unknownRule(id);
			const severity = readSeverity(word);
			if (!severity) oneOf("The severity after --rule", word, SEVERITIES);
			return [id, severity ?? "off"];
		}),
	);
}

/** What to say to somebody who names a rule that is not there. */
export function unknownRule(id: string): CannotRun {
	const ids = [...RULES, ...HYGIENE_RULES].map((rule) => rule.id);
	const guess = closest(id, ids);
	return new CannotRun(
		`There is no rule “${id}”: ${guess ? `did you mean ${guess}?` : "`execspeak rules` lists them all."}`,
	);
}
