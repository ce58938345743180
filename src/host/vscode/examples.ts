import * as vscode from "vscode";
import type { Rule } from "../../index";
import { ruleOf } from "./rule-page";

/** The rules' examples, which lie in a file beside the extension and are read when the first page or hover asks. */
export class Examples {
	private all: Promise<Readonly<Record<string, Rule["examples"]>>> | undefined;

	constructor(private readonly extension: vscode.Uri) {}

	/** The rule of an id with its examples, where there is such a rule. */
	async ruleWithExamples(id: string): Promise<Rule | undefined> {
		const rule = ruleOf(id);
		if (!rule) return undefined;
		this.all ??= this.read();
		return { ...rule, examples: (await this.all)[id] ?? rule.examples };
	}

	private async read(): Promise<Readonly<Record<string, Rule["examples"]>>> {
		try {
			const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extension, "dist/examples.json"));
			return JSON.parse(new TextDecoder().decode(bytes));
		} catch {
			return {};
		}
	}
}
