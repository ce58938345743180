import * as vscode from "vscode";
import type { Rule, WeighedSupport } from "../../index";
import { commandUri, EXPLAIN_COMMAND } from "./diagnostics";
import type { Pages } from "./pages";
import type { Proof } from "./proof";
import type { Proofreading } from "./proofreading";
import type { Remark } from "./remarks";
import { ruleOf, withoutMarks } from "./rule-page";
import { plain } from "./trace-page";

/** Says, where the pointer rests on a remark, why it matters and how to clear it. */
export class Hovers implements vscode.HoverProvider {
	constructor(
		private readonly proofreading: Proofreading,
		private readonly pages: Pages,
	) {}

	async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
		const proof = await this.proofreading.proofOf(document);
		const remark = proof?.remarks.find(({ span }) => proof.rangeOf(span).contains(position));
		if (!proof || !remark) return undefined;
		const ids = [...new Set(remark.findings.map(({ rule }) => rule))];
		const rules = await Promise.all(ids.map((id) => this.pages.ruleWithPage(id)));
		const known = rules.filter((rule) => rule !== undefined);
		if (known.length === 0) return undefined;
		const text = new vscode.MarkdownString(hoverText(known, considered(proof, remark, document.uri)));
		text.isTrusted = { enabledCommands: [EXPLAIN_COMMAND] };
		return new vscode.Hover(text, proof.rangeOf(remark.span));
	}
}

/** A rule in a few lines: why, how, what was considered, one example, whose advice it is. Several rules get a line each. */
function hoverText(rules: readonly Rule[], considerations: readonly string[] = []): string {
	const explanation = commandUri(EXPLAIN_COMMAND, ...rules.map(({ id }) => id));
	const more = `[More about ${rules.length > 1 ? "these" : "this"}](${explanation} "Open the full explanation")`;
	const [rule] = rules;
	if (!rule || rules.length > 1) {
		const lines = rules.map(({ title, clear }) => `- **${plain(title)}.** ${withCode(clear)}`);
		return `${lines.join("\n")}\n\n${more}`;
	}
	const { quote, author, article } = rule.source;
	const source = quote ? `“${plain(quote)}” — ${plain(author)}` : `${plain(author)}, *${plain(article)}*`;
	return [
		`**Why it matters** — ${withCode(rule.why)}`,
		`**To clear it** — ${withCode(rule.clear)}`,
		...(considerations.length > 0 ? [`**What was considered**\n\n${considerations.join("\n")}`] : []),
		...exampleOf(rule),
		`${source} · ${more}`,
	].join("\n\n");
}

/** Text that Markdown leaves as it is, save for what stands in backticks, which is code. */
function withCode(text: string): string {
	return text
		.split(/(`[^`]+`)/)
		.map((piece, index) => (index % 2 === 1 ? piece : plain(piece)))
		.join("");
}

/** What could have cleared a remark, and why it did not: a list item each. */
function considered(proof: Proof, { span, findings }: Remark, uri: vscode.Uri): string[] {
	const [finding] = findings;
	const rule = finding && ruleOf(finding.rule);
	if (!rule?.spares && !rule?.judge) return [];
	const { subjects } = proof.trace(proof.rangeOf(span).start.line);
	const subject = subjects.find(
		(one) =>
			one.span.start === span.start &&
			one.span.end === span.end &&
			one.outcomes.some((outcome) => outcome.rule === rule.id && outcome.verdict === "reported"),
	);
	const supports = subject?.weighed.filter((support) => isWeighedBy(rule, support)) ?? [];
	const items = supports.slice(0, MOST_CONSIDERED).map(({ span: place, verdict, words, because }) => {
		const line = proof.rangeOf(place).start.line + 1;
		const link = `[line ${line}](${uri.with({ fragment: `L${line}` })})`;
		return `- ${verdict === "accepted" ? "✓" : "✗"} ${link}: “${plain(words)}”. ${plain(because)}`;
	});
	return rule.judge && subject?.nothing !== undefined ? [...items, `- ${plain(subject.nothing)}`] : items;
}

function isWeighedBy(rule: Rule, { kind, rule: weigher }: WeighedSupport): boolean {
	if (rule.judge) return weigher === rule.id;
	return (kind === "reason to act now") === (rule.weighs !== undefined);
}

const MOST_CONSIDERED = 4;

/** One line before, one after; tables and lists are too large to hover. */
function exampleOf({ examples }: Rule): string[] {
	const bad = examples.flatMap((example) => ("bad" in example && isOneLine(example.bad) ? [example] : []));
	const good = examples.flatMap((example) =>
		"good" in example && !example.tempting && isOneLine(example.good) ? [example.good] : [],
	);
	const before = bad.find(({ fixed }) => fixed && isOneLine(fixed)) ?? bad[0];
	const after = good[0] ?? before?.fixed;
	if (!before || !after) return [];
	return [`*Before:* ${plain(withoutMarks(before.bad))}  \n*After:* ${plain(after)}`];
}

function isOneLine(text: string): boolean {
	return !text.trim().includes("\n") && !/^[#|>-]/.test(text);
}
