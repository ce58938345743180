import * as vscode from "vscode";
import type { Engine } from "../../index";
import type { Proof } from "./proof";
import type { Proofreading } from "./proofreading";

type Argument = ReturnType<Engine["argue"]>;
type Mention = ReturnType<ReturnType<Argument["readingOf"]>["of"]>[number];

export const LEGEND = new vscode.SemanticTokensLegend(["surveyScore", "businessMoney", "urgencyDriver"]);

/** Colours scores, money and reasons to act now, so that a glance shows what a proposal argues with. */
export class Colours implements vscode.DocumentSemanticTokensProvider, vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChangeSemanticTokens = this.changed.event;
	private readonly coloured = new Set<string>();
	private readonly subscription: vscode.Disposable;

	constructor(private readonly proofreading: Proofreading) {
		this.subscription = proofreading.onDidRead((document) => {
			const isProposal = proofreading.isKnownAsProposal(document);
			const key = document.uri.toString();
			if (document.isClosed) this.coloured.delete(key);
			else if (isProposal !== this.coloured.has(key)) this.changed.fire();
		});
	}

	async provideDocumentSemanticTokens(document: vscode.TextDocument): Promise<vscode.SemanticTokens> {
		const builder = new vscode.SemanticTokensBuilder(LEGEND);
		const proof = await this.proofreading.proofOf(document);
		const key = document.uri.toString();
		if (!proof?.proposal) this.coloured.delete(key);
		else {
			this.coloured.add(key);
			for (const [range, type] of tokensOf(proof)) builder.push(range, type);
		}
		return builder.build();
	}

	dispose(): void {
		this.subscription.dispose();
		this.changed.dispose();
	}
}

/** In order of place, none over another and each within a line, as VS Code wants them. */
function* tokensOf(proof: Proof): Generator<[vscode.Range, string]> {
	const argument = proof.argue();
	for (const passage of argument.document.passages) {
		if (argument.voiceOf(passage) === "template") continue;
		let free = 0;
		for (const [mention, type] of colouredIn(argument, passage)) {
			if (mention.start < free) continue;
			free = mention.end;
			const range = proof.rangeOf(argument.spanOf(passage, mention));
			if (range.isSingleLine) yield [range, type];
		}
	}
}

function colouredIn(argument: Argument, passage: Parameters<Argument["readingOf"]>[0]): [Mention, string][] {
	const reading = argument.readingOf(passage);
	const scores = reading.of("score").filter(({ tag }) => !argument.hasTrap(tag));
	const money = [...reading.of("amount").filter(({ tag }) => tag === "money"), ...reading.of("money")];
	const coloured = [
		...scores.map((mention): [Mention, string] => [mention, "surveyScore"]),
		...money.map((mention): [Mention, string] => [mention, "businessMoney"]),
		...reading.of("driver").map((mention): [Mention, string] => [mention, "urgencyDriver"]),
	];
	return coloured.sort(([one], [other]) => one.start - other.start || other.end - one.end);
}
