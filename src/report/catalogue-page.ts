import { DEFAULT_CONFIGURATION } from "../lint/configuration";
import { createEngine, type Engine } from "../lint/engine";
import { NO_OPTIONS } from "../lint/options";
import { type Example, type Rule, runsUnasked } from "../lint/rule";
import {
	FEWEST_CASES,
	type Figures,
	LEAST_PRECISION_OF_A_WARNING,
	type Measurement,
	type RuleFigures,
} from "./measurement";
import { SCOPE_NAMES, SEVERITY_NAMES } from "./terminal";

export interface RuleGroup {
	readonly name: string;
	readonly rules: readonly Rule[];
}

/** `rules/README.md`: every rule with its reason, source, examples and fixes, and how often it is right. */
export function cataloguePage(groups: readonly RuleGroup[], figures: Figures): string {
	const engine = createEngine([], DEFAULT_CONFIGURATION);
	const parts = [
		"# The rules",
		"<!-- Made by “npm run catalogue” from the rules' files and test/precision/figures.json: do not edit. -->",
		INTRODUCTION,
		...measurementParts(groups, figures),
		...groups.flatMap(({ name, rules }) => [
			`## ${capitalised(name)}`,
			...rules.map((rule) => rulePart(rule, figures, engine)),
		]),
	];
	return `${parts.join("\n\n")}\n`;
}

const INTRODUCTION = `In the examples, \`«»\` mark the words that are reported. A guided fix leaves a placeholder for what only the author
knows; a safe fix cannot change the meaning, and \`--fix\` applies it. A hint is off until a configuration asks for it,
unless its entry says otherwise.`;

function measurementParts(groups: readonly RuleGroup[], { gold, fresh }: Figures): string[] {
	const rules = groups.flatMap((group) => group.rules);
	const parts = ["## How often they are right", howMeasured(gold)];
	if (gold) parts.push(table(rules, gold));
	parts.push("### On documents not seen before");
	if (!fresh)
		return [
			...parts,
			"Not in this table: `test/precision/README.md` names what first runs gave. `npm run figures -- --fresh DIR` measures it here.",
		];
	const caption = `${fresh.documents} documents that nobody had read while the rules were written, measured on ${fresh.date}. These figures, not those above, say what to expect of your own papers.`;
	return [...parts, caption, table(rules, fresh)];
}

function howMeasured(gold: Measurement | undefined): string {
	const where = gold
		? `On ${gold.documents} documents that reviewers labelled by hand, measured on ${gold.date}. **The rules were developed beside these
documents: on new documents the figures are lower**, and test/precision/README.md tells them.`
		: "Not measured yet.";
	return `${where}

Precision is the share of a rule's findings that the reviewers marked too; recall is the share of what they marked that
the rule found. A case is a sentence, a list item or a table row; for rules about whole papers, a paper. “Too few” stands
where there are fewer than ${FEWEST_CASES} findings, or fewer than ${FEWEST_CASES} cases, to say. Rules that are not listed have no labels. Rules that
are off by default were turned on to be measured.

A rule whose precision on these documents is below ${decimal(LEAST_PRECISION_OF_A_WARNING)}, over at least ${FEWEST_CASES} findings, may not be a warning
or an error by default: a test sees to that. \`npm run figures -- --gold DIR\` measures anew, where DIR holds \`docs/\` and
\`labels.tsv\`.`;
}

function table(rules: readonly Rule[], { rules: measured }: Measurement): string {
	const rows = measured.flatMap((figures) => {
		const rule = rules.find(({ id }) => id === figures.rule);
		const { precision, recall } = sayable(figures);
		return rule
			? [
					`| [${rule.id}](#${rule.id}) | ${SEVERITY_NAMES[rule.severity]} | ${precision} | ${recall} | ${figures.cases} |`,
				]
			: [];
	});
	return ["| rule | default | precision | recall | cases |", "|---|---|---:|---:|---:|", ...rows].join("\n");
}

function sayable({ cases, right, wrong, precision, recall }: RuleFigures) {
	return {
		precision: precision === null || right + wrong < FEWEST_CASES ? "too few" : decimal(precision),
		recall: recall === null || cases < FEWEST_CASES ? "too few" : decimal(recall),
	};
}

/** ".97", as statisticians write a share. */
function decimal(share: number): string {
	return share.toFixed(2).replace(/^0/u, "");
}

function rulePart(rule: Rule, figures: Figures, engine: Engine): string {
	const { article, author, quote } = rule.source;
	const bad = rule.examples.find((example) => "bad" in example);
	const good = rule.examples.find((example) => "good" in example);
	return [
		`### ${rule.id}`,
		`**${rule.title}.** ${rule.why}`,
		[
			`- Default: ${defaultOf(rule)}`,
			`- To clear it: ${rule.clear}`,
			`- Source: ${quote ? `“${quote}” — ` : ""}${author}, *${article}*`,
			`- Fixes: ${fixesOf(rule, engine)}`,
			...optionItems(rule),
			`- Figures: ${figuresLine(rule, figures)}`,
		].join("\n"),
		...(bad ? [`Reported:\n\n${fenced(bad)}`] : []),
		...(good ? [`Not reported:\n\n${fenced(good)}`] : []),
	].join("\n\n");
}

function optionItems({ id, options = {} }: Rule): string[] {
	return Object.entries(options).map(
		([name, { description, example }]) =>
			`- Option \`${name}\`: ${description} \`${id}: { ${name}: [${example.join(", ")}] }\``,
	);
}

function defaultOf(rule: Rule): string {
	return `${SEVERITY_NAMES[rule.severity]}${runsUnasked(rule) ? "" : ", off until asked for"}; ${SCOPE_NAMES[rule.scope]}`;
}

function figuresLine(rule: Rule, { gold, fresh }: Figures): string {
	const lineOf = (measurement: Measurement | undefined) => {
		const figures = measurement?.rules.find(({ rule: id }) => id === rule.id);
		if (!figures || (figures.cases < FEWEST_CASES && figures.right + figures.wrong < FEWEST_CASES))
			return "too few labelled cases to say";
		const { precision, recall } = sayable(figures);
		return `precision ${precision}, recall ${recall}, ${figures.cases} ${figures.cases === 1 ? "case" : "cases"}`;
	};
	return fresh ? `${lineOf(gold)}; on documents not seen before: ${lineOf(fresh)}` : lineOf(gold);
}

/** The fixes that the rule's own examples bring forth, each title once. */
function fixesOf(rule: Rule, engine: Engine): string {
	const hits = rule.examples.flatMap((example) => [...rule.check(engine.argue(textOf(example)), NO_OPTIONS)]);
	const fixes = hits.flatMap((hit) => hit.fixes ?? []);
	const besides = hits.flatMap(({ beside }) => (beside === undefined ? [] : [`${beside} (guided, in the editor)`]));
	const lines = new Set([...fixes.map(({ kind, title }) => `${title} (${kind})`), ...besides]);
	return lines.size === 0 ? "none" : [...lines].slice(0, MOST_FIXES).join("; ");
}

/** Titles that quote the text differ from example to example: a few show what they are like. */
const MOST_FIXES = 3;

function textOf(example: Example): string {
	return ("bad" in example ? example.bad : example.good).replace(/[«»]/gu, "");
}

function capitalised(name: string): string {
	return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** In a fence that is longer than any inside. */
function fenced(example: Example): string {
	const text = "bad" in example ? example.bad : example.good;
	const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}markdown\n${text}\n${fence}`;
}
