import { allowCommentFor, isHygieneRule } from "../lint/hygiene";
import { optionLines } from "../lint/options";
import { type Example, type Rule, runsUnasked } from "../lint/rule";
import { costInWords } from "./explain-score";
import type { Presentation } from "./result";
import { type Paint, painter, SCOPE_NAMES, SEVERITY_NAMES, SEVERITY_STYLES, wrap } from "./terminal";

/** Everything a writer may want to know of one rule. */
export function explain(rule: Rule, presentation: Pick<Presentation, "colour" | "columns">): string {
	const paint = painter(presentation.colour);
	const width = Math.min(presentation.columns ?? 80, 100) - INDENT.length - 1;
	const paragraph = (text: string) => wrap(text, width).map((line) => `${INDENT}${line}`);
	const severity = paint(SEVERITY_STYLES[rule.severity], SEVERITY_NAMES[rule.severity]);
	const [waits, to, setting] = runsUnasked(rule) ? ["", "off", "off"] : [", off until asked for", "on", rule.severity];
	const { article, author, quote } = rule.source;
	const lines = [
		`${paint("bold", rule.title)}  ${paint("dim", rule.id)}`,
		`${severity}${waits}, ${SCOPE_NAMES[rule.scope]}; ${costInWords(rule)}`,
		"",
		paint("bold", "Why"),
		...paragraph(rule.why),
		"",
		paint("bold", "How to clear it"),
		...paragraph(rule.clear),
		"",
		...examples(rule.examples, { paint, width }),
		...optionParts(rule, { paint, paragraph }),
		paint("bold", "Where it comes from"),
		...paragraph(`${quote ? `“${quote}” — ` : ""}${author}, ${article}`),
		"",
		paint("bold", whereToAllow(rule)),
		`${INDENT}${allowCommentFor(rule.id)}`,
		paint("bold", `To switch it ${to} for a folder, put these lines into a file .execspeak.yaml there`),
		`${INDENT}rules:`,
		`${INDENT}  ${rule.id}: ${setting}`,
	];
	return lines.map((line) => `${line}\n`).join("");
}

function optionParts(
	{ id, options = {} }: Rule,
	{ paint, paragraph }: { readonly paint: Paint; readonly paragraph: (text: string) => string[] },
): string[] {
	return Object.entries(options).flatMap(([name, option]) => [
		paint("bold", `What “${name}” in a file .execspeak.yaml does`),
		...paragraph(option.description),
		...optionLines(id, name, option).map((line) => `${INDENT}${line}`),
		"",
	]);
}

function whereToAllow({ id, scope }: Rule): string {
	if (isHygieneRule(id)) return "To allow it in this file, put this line into it";
	return `To allow it once, put this line before the ${scope === "document" ? "line that is marked" : "words"}`;
}

/** One line for each rule: id, severity, title. */
export function catalogue(rules: readonly Rule[], presentation: Pick<Presentation, "colour">): string {
	const paint = painter(presentation.colour);
	const idWidth = Math.max(0, ...rules.map((rule) => rule.id.length));
	const severityWidth = Math.max(0, ...rules.map((rule) => severityIn(rule).length));
	const lines = rules.map((rule) => {
		const severity = severityIn(rule).padEnd(severityWidth);
		return `${paint("bold", rule.id.padEnd(idWidth))}  ${paint(SEVERITY_STYLES[rule.severity], severity)}  ${rule.title}\n`;
	});
	const silent = rules.find((rule) => !runsUnasked(rule));
	if (silent) lines.push(...silentRules(silent).map((line) => `${line}\n`));
	return lines.join("");
}

function severityIn(rule: Rule): string {
	return `${SEVERITY_NAMES[rule.severity]}${runsUnasked(rule) ? "" : ", off"}`;
}

function silentRules({ id, severity }: Rule): readonly string[] {
	return [
		"",
		"Rules marked “off” wait until they are asked for, in a file .execspeak.yaml or for one run:",
		`${INDENT}--rule ${id}:${SEVERITY_NAMES[severity]}`,
	];
}

const INDENT = "  ";

interface Page {
	readonly paint: Paint;
	readonly width: number;
}

function examples(list: readonly Example[], page: Page): string[] {
	const bad = list.flatMap((example) => ("bad" in example ? [exampleLines(example, example.bad, page)] : []));
	const good = list.flatMap((example) => ("good" in example ? [exampleLines(example, example.good, page)] : []));
	return [...examplesUnder("Reported", bad, page.paint), ...examplesUnder("Not reported", good, page.paint)];
}

const MOST_EXAMPLES = 4;

function examplesUnder(heading: string, list: readonly string[][], paint: Paint): string[] {
	if (list.length === 0) return [];
	return [paint("bold", heading), ...list.slice(0, MOST_EXAMPLES).flat(), ""];
}

function exampleLines(example: Example, text: string, { paint, width }: Page): string[] {
	const bullet = "bad" in example ? paint("red", "✗") : paint("green", "✓");
	const lines = exampleBlock(text, bullet, width).map((line) => marked(line, paint));
	if ("fixed" in example && example.fixed) lines.push(...exampleBlock(example.fixed, "→", width));
	if (example.note) lines.push(`${INDENT}  ${paint("dim", `(${example.note})`)}`);
	return lines;
}

/** An example behind its bullet. Prose is wrapped; the rows of a table stay whole. */
function exampleBlock(text: string, bullet: string, width: number): string[] {
	const lines = text
		.trim()
		.split("\n")
		.flatMap((line) => (line.length <= width - 2 || line.startsWith("|") ? [line] : wrap(line, width - 2)));
	return lines.map((line, index) => (index === 0 ? `${INDENT}${bullet} ${line}` : `${INDENT}  ${line}`.trimEnd()));
}

/** The marks of what is reported become an underline where the terminal can show one. */
function marked(line: string, paint: Paint): string {
	if (paint("underline", "") === "") return line;
	return line.replace(/«([^»]*)»/g, (_, words: string) => paint("underline", words));
}
