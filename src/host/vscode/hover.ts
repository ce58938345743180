import * as vscode from "vscode";
import type { Rule } from "../../index";
import { commandUri, EXPLAIN_COMMAND } from "./diagnostics";
import type { Pages } from "./pages";
import type { Proofreading } from "./proofreading";
import { withoutMarks } from "./rule-page";

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
		const text = new vscode.MarkdownString(hoverText(known));
		text.isTrusted = { enabledCommands: [EXPLAIN_COMMAND] };
		return new vscode.Hover(text, proof.rangeOf(remark.span));
	}
}

/** A rule in a few lines: why, how, one example, whose advice it is. Several rules get a line each. */
export function hoverText(rules: readonly Rule[]): string {
	const explanation = commandUri(EXPLAIN_COMMAND, ...rules.map(({ id }) => id));
	const more = `[More about ${rules.length > 1 ? "these" : "this"}](${explanation} "Open the full explanation")`;
	const [rule] = rules;
	if (!rule || rules.length > 1) {
		const lines = rules.map(({ title, clear }) => `- **${plain(title)}.** ${plain(clear)}`);
		return `${lines.join("\n")}\n\n${more}`;
	}
	const { quote, author, article } = rule.source;
	const source = quote ? `“${plain(quote)}” — ${plain(author)}` : `${plain(author)}, *${plain(article)}*`;
	return [
		`**Why it matters** — ${plain(rule.why)}`,
		`**To clear it** — ${plain(rule.clear)}`,
		...exampleOf(rule),
		`${source} · ${more}`,
	].join("\n\n");
}

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

/** Text that Markdown leaves as it is. */
function plain(text: string): string {
	return text.replace(/[\\*_[\]<>`|~]/g, "\\$&");
}
