import {
	closest,
	FORMATS,
	HYGIENE_RULES,
	READINESS_FORMATS,
	RULES,
	readSeverity,
	type Severity,
	TRACE_FORMATS,
} from "../../index";
import { CannotRun } from "./cannot-run";
import { type FileLine, fileLineOf } from "./file-line";
import { readWords, SAMPLE_VALUES } from "./flags";

/** What the command line asks for, checked. */
export interface Options {
	readonly command: "lint" | "score" | "explain" | "trace" | "rules" | "help" | "version";
	/** Files, folders, globs or `-`; for `explain`, the rule's id. */
	readonly operands: readonly string[];
	readonly format: string;
	/** The line to explain. */
	readonly traced?: FileLine;
	/** Where the report goes instead of standard output. */
	readonly outputFile?: string;
	readonly configuration?: string;
	readonly failOn: Severity | "never";
	readonly mostWarnings: number;
	/** Whether linting shows the readiness scores too. */
	readonly scores: "asked" | "unasked";
	/** The least score that passes, from 0 to 100. */
	readonly minimumScore?: number;
	readonly treatAs: "auto" | "proposal";
	/** An ISO date. */
	readonly today: string;
	readonly fixes: "none" | "written" | "rehearsed";
	readonly standardInputName?: string;
	readonly severities: Readonly<Record<string, Severity | "off">>;
	readonly shown: "all" | "errors";
	readonly colour: "automatic" | "never";
	readonly noFiles: "allowed" | "refused";
	/** On how many threads files are checked; where it is not said, the program decides. */
	readonly threads?: number;
}

/** Reads the arguments after the program's name. Throws `CannotRun` with one sentence where they make no sense. */
export function readOptions(words: readonly string[], now: Date): Options {
	const { values, operands } = readWords(words);
	const command = commandOf(values, operands);
	const formats = command === "score" ? READINESS_FORMATS : command === "trace" ? TRACE_FORMATS : FORMATS;
	const minimumScore = values.get("min-score")?.at(-1);
	if (command === "score") refuseForScore(values);
	if (command === "explain" || command === "rules") refuseForPages(command, values);
	const maximum = values.get("max-warnings")?.at(-1);
	const failOn = values.get("fail-on")?.at(-1) ?? (maximum === undefined ? "warning" : "error");
	const format = values.get("format")?.at(-1) ?? "stylish";
	if (command === "lint" && values.has("score") && format !== "stylish" && format in FORMATS) throw unseenScore(format);
	const configuration = values.get("config")?.at(-1);
	const outputFile = values.get("output-file")?.at(-1);
	const standardInputName = values.get("stdin-filename")?.at(-1);
	const trace = values.get("trace")?.at(-1);
	const threads = values.get("threads")?.at(-1);
	return {
		command,
		operands: command === operands[0] ? operands.slice(1) : operands,
		format: oneOf(command === "trace" ? "--format beside --trace" : "--format", format, Object.keys(formats)),
		...(trace !== undefined && { traced: fileLineOf(trace) }),
		...(outputFile !== undefined && { outputFile }),
		...(configuration !== undefined && { configuration }),
		failOn: failOnOf(failOn),
		mostWarnings: maximum === undefined ? Number.POSITIVE_INFINITY : wholeNumber("--max-warnings", maximum),
		scores: values.has("score") || minimumScore !== undefined ? "asked" : "unasked",
		...(minimumScore !== undefined && { minimumScore: scoreOf(minimumScore) }),
		treatAs: values.has("as-proposal") ? "proposal" : "auto",
		today: dayOf(values.get("today")?.at(-1), now),
		fixes: values.has("fix-dry-run") ? "rehearsed" : values.has("fix") ? "written" : "none",
		...(standardInputName !== undefined && { standardInputName }),
		severities: severitiesOf(values.get("rule") ?? []),
		shown: values.has("quiet") ? "errors" : "all",
		colour: values.has("no-color") ? "never" : "automatic",
		noFiles: values.has("allow-no-files") ? "allowed" : "refused",
		...(threads !== undefined && { threads: threadsOf(threads) }),
	};
}

function commandOf(values: ReadonlyMap<string, unknown>, operands: readonly string[]): Options["command"] {
	if (values.has("help") || operands[0] === "help") return "help";
	if (values.has("version")) return "version";
	const [first] = operands;
	if (values.has("trace")) return traceCommand(operands);
	return first === "rules" || first === "explain" || first === "score" ? first : "lint";
}

/** What has to do with single findings says nothing to the score, and a team must not believe that it does. */
function refuseForScore(values: ReadonlyMap<string, unknown>): void {
	for (const name of ["fix", "fix-dry-run", "quiet"]) {
		if (values.has(name)) throw new CannotRun(`--${name} does not go with score, which only reads: leave it out.`);
	}
	for (const name of ["fail-on", "max-warnings"]) {
		if (values.has(name))
			throw new CannotRun(`--${name} does not go with score: use --min-score, as in --min-score 70.`);
	}
	if (values.has("rule"))
		throw new CannotRun("--rule does not change the score, so that nobody can silence a loss: leave it out.");
}

/** A report for machines holds findings: who asks it for the score too must not wait for one in vain. */
function unseenScore(format: string): CannotRun {
	return new CannotRun(
		`--score is not shown in --format ${format}: write execspeak score, which has a --format json of its own.`,
	);
}

/** A page is printed as it is: who asks for another form of it must not believe to have got it. */
function refuseForPages(command: string, values: ReadonlyMap<string, unknown>): void {
	for (const name of values.keys())
		if (name !== "no-color") throw new CannotRun(`--${name} does not go with ${command}: leave it out.`);
}

function traceCommand([command, ...operands]: readonly string[]): "trace" {
	if (command === "explain" && operands.length === 0) return "trace";
	throw new CannotRun(`--trace explains one line, as in: execspeak ${SAMPLE_VALUES.trace}.`);
}

function oneOf(option: string, value: string, allowed: readonly string[]): string {
	if (allowed.includes(value)) return value;
	const guess = closest(value, allowed);
	throw new CannotRun(
		`${option} cannot be “${value}”: ${guess ? `did you mean ${guess}?` : `use ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}.`}`,
	);
}

function failOnOf(value: string): Options["failOn"] {
	const word = value.toLowerCase();
	if (word === "information") return word;
	const severity = oneOf("--fail-on", word, ["error", "warning", "info", "never"]);
	return severity === "info" ? "information" : (severity as Options["failOn"]);
}

function wholeNumber(option: string, value: string): number {
	if (/^\d{1,9}$/.test(value)) return Number(value);
	throw new CannotRun(`${option} needs a whole number, not “${value}”.`);
}

function scoreOf(value: string): number {
	if (/^\d{1,3}$/.test(value) && Number(value) <= HIGHEST_SCORE) return Number(value);
	throw new CannotRun(`--min-score needs a whole number from 0 to ${HIGHEST_SCORE}, not “${value}”.`);
}

const HIGHEST_SCORE = 100;

function threadsOf(value: string): number {
	if (/^\d{1,2}$/.test(value) && Number(value) >= 1) return Number(value);
	throw new CannotRun(`--threads needs a whole number from 1 to 99, not “${value}”.`);
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
			if (!severity) oneOf("The severity after --rule", word, ["error", "warning", "info", "hint", "off"]);
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
