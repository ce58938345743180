import * as vscode from "vscode";
import type { Rule } from "../../index";
import { everyRule, ruleOf } from "./rule-page";

/** What a rule's page says beside the title. */
export type Page = Pick<Rule, "why" | "clear" | "source" | "examples">;

/** The rules' pages, which lie in a file beside the extension and are read when the first hover or page asks. */
export class Pages {
	private all: Promise<Readonly<Record<string, Page>>> | undefined;

	constructor(private readonly extension: vscode.Uri) {}

	/** The rule of an id with its page, where there is such a rule and its page can be read. */
	async ruleWithPage(id: string): Promise<Rule | undefined> {
		const rule = ruleOf(id);
		const page = rule && (await this.read())[id];
		return page && { ...rule, ...page };
	}

	/** Every rule whose page can be read. */
	async rulesWithPages(): Promise<readonly Rule[]> {
		const rules = await Promise.all(everyRule().map(({ id }) => this.ruleWithPage(id)));
		return rules.filter((rule) => rule !== undefined);
	}

	private async read(): Promise<Readonly<Record<string, Page>>> {
		this.all ??= this.readAnew();
		return this.all;
	}

	/** A file that cannot be read now may be there the next time. */
	private async readAnew(): Promise<Readonly<Record<string, Page>>> {
		try {
			const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extension, "dist/pages.json"));
			return JSON.parse(new TextDecoder().decode(bytes));
		} catch {
			this.all = undefined;
			return {};
		}
	}
}
