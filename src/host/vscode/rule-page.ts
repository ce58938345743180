import { allowCommentFor, HYGIENE_RULES, isHygieneRule, optionLines, RULES, type Rule, runsUnasked } from "../../index";

/** The rule of an id, where there is one. */
export function ruleOf(id: string): Rule | undefined {
	return RULES.find((rule) => rule.id === id) ?? HYGIENE_RULES.find((rule) => rule.id === id);
}

/** Every rule that a finding can name. */
export function everyRule(): readonly Rule[] {
	return [...RULES, ...HYGIENE_RULES];
}

/** A rule in a list to choose from, which is searched for words of all that stands in it. */
export function entryOf({ id, title, why, clear }: Rule) {
	return { label: title, description: id, detail: `${why} ${clear}`, id };
}

/** The examples for which a rule's page has room. */
export function examplesShown(rule: Rule): readonly Rule["examples"][number][] {
	const { mended, reported, fine } = sorted(rule.examples);
	return [...mended, ...reported, ...fine];
}

/** A rule's page, in Markdown: why it matters, how to clear it, examples, where it comes from, how to allow it. */
export function rulePage(rule: Rule): string {
	const { article, author, quote } = rule.source;
	const { mended, reported, fine } = sorted(rule.examples);
	const sections = [
		`# ${rule.title}`,
		`## Why it matters\n\n${rule.why}`,
		`## How to clear it\n\n${rule.clear}`,
		...examplesUnder("Before and after", mended.map(beforeAndAfter)),
		...examplesUnder(
			"Reported",
			reported.map((example) => quoted(example.bad, example)),
		),
		...examplesUnder(
			"Fine as it is",
			fine.map((example) => quoted(example.good, example)),
		),
		...optionSections(rule),
		`## Where it comes from\n\n${quote ? `“${quote}” — ` : ""}${author}, *${article}*`,
		`## When it is right as it stands\n\n${isHygieneRule(rule.id) ? "Put this line into the file" : "Put this line before the paragraph"}, with your reason. Readers of the finished page do not see it.\n\n${fenced(allowCommentFor(rule.id))}`,
		runsUnasked(rule)
			? `To silence it in all proposals of a folder, put these lines into a file named \`.execspeak.yaml\`:\n\n${fenced(`rules:\n  ${rule.id}: off`)}`
			: `It is off until asked for. To switch it on for all proposals of a folder, put these lines into a file named \`.execspeak.yaml\`; to silence it again, take them out:\n\n${fenced(`rules:\n  ${rule.id}: ${rule.severity}`)}`,
	];
	return `${sections.join("\n\n")}\n`;
}

function optionSections({ id, options = {} }: Rule): string[] {
	return Object.entries(options).map(([name, option]) => {
		const lines = optionLines(id, name, option).join("\n");
		return `## Your own words\n\n${option.description} Put them into a file named \`.execspeak.yaml\`:\n\n${fenced(lines)}`;
	});
}

type Example = Rule["examples"][number];
type Bad = Extract<Example, { bad: string }>;

type Good = Extract<Example, { good: string }>;

const MOST_EXAMPLES = 4;

function sorted(examples: readonly Example[]) {
	const bad = examples.filter((example): example is Bad => "bad" in example);
	const good = examples.filter((example): example is Good => "good" in example);
	return {
		mended: bad.filter((example) => example.fixed).slice(0, MOST_EXAMPLES),
		reported: bad.filter((example) => !example.fixed).slice(0, MOST_EXAMPLES),
		fine: good.slice(0, MOST_EXAMPLES),
	};
}

function examplesUnder(heading: string, examples: readonly string[]): string[] {
	return examples.length === 0 ? [] : [`## ${heading}`, ...examples];
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
