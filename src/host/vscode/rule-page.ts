import { HYGIENE_RULES, RULES, type Rule } from "../../index";

/** The rule of an id, where there is one. */
export function ruleOf(id: string): Rule | undefined {
	return RULES.find((rule) => rule.id === id) ?? HYGIENE_RULES.find((rule) => rule.id === id);
}

/** Every rule that a finding can name. */
export function everyRule(): readonly Rule[] {
	return [...RULES, ...HYGIENE_RULES];
}

/** A rule's page, in Markdown: why it matters, how to clear it, examples, where it comes from, how to allow it. */
export function rulePage(rule: Rule): string {
	const { article, author, quote } = rule.source;
	const bad = rule.examples.flatMap((example) => ("bad" in example ? [example] : []));
	const good = rule.examples.flatMap((example) => ("good" in example ? [example] : []));
	const sections = [
		`# ${rule.title}`,
		`## Why it matters\n\n${rule.why}`,
		`## How to clear it\n\n${rule.clear}`,
		...examplesUnder("Before and after", bad.filter((example) => example.fixed).map(beforeAndAfter)),
		...examplesUnder(
			"Reported",
			bad.filter((example) => !example.fixed).map((example) => quoted(example.bad, example)),
		),
		...examplesUnder(
			"Fine as it is",
			good.map((example) => quoted(example.good, example)),
		),
		`## Where it comes from\n\n${quote ? `“${quote}” — ` : ""}${author}, *${article}*`,
		`## When it is right as it stands\n\nPut this line before the paragraph, with your reason. Readers of the finished page do not see it.\n\n${fenced(`<!-- execspeak-allow ${rule.id}: your reason -->`)}`,
		`To silence it in all proposals of a folder, put these lines into a file named \`.execspeak.yaml\`:\n\n${fenced(`rules:\n  ${rule.id}: off`)}`,
	];
	return `${sections.join("\n\n")}\n`;
}

type Example = Rule["examples"][number];
type Bad = Extract<Example, { bad: string }>;

const MOST_EXAMPLES = 4;

function examplesUnder(heading: string, examples: readonly string[]): string[] {
	if (examples.length === 0) return [];
	return [`## ${heading}`, ...examples.slice(0, MOST_EXAMPLES)];
}

function beforeAndAfter(example: Bad): string {
	return `${quoted(example.bad, example)}\n\nbecomes\n\n${quoted(example.fixed!, {})}`;
}

function quoted(text: string, { note }: { readonly note?: string }): string {
	const lines = withoutMarks(text)
		.trim()
		.split("\n")
		.map((line) => `> ${line}`.trimEnd());
	return note ? `${lines.join("\n")}\n\n*${note}*` : lines.join("\n");
}

/** An example as its writer would see it, without the marks of what is reported. */
export function withoutMarks(example: string): string {
	return example.replace(/[«»]/g, "");
}

function fenced(text: string): string {
	return `\`\`\`\n${text}\n\`\`\``;
}
