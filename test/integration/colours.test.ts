import * as vscode from "vscode";
import { equal, eventually, ok } from "./expect";
import { closeAll, openFile, replaceAll } from "./workbench";

const SENTENCE = "Our NPS fell 6 points, churn rose and it costs us $1.2m a year.";

describe("colours", () => {
	afterEach(closeAll);

	it("mark scores, money and reasons to act now in a proposal", async () => {
		const document = await openFile("coloured.md", `---\nproposal: business-case\n---\n\n# Calls\n\n${SENTENCE}\n`);
		const words = await eventually("colours", async () => {
			const found = await colouredWords(document);
			return found.length > 0 ? found : undefined;
		});
		for (const word of ["surveyScore NPS", "businessMoney $1.2m"]) ok(words.includes(word), `${word}: ${words}`);
		ok(
			words.some((word) => word.startsWith("urgencyDriver")),
			`a driver: ${words}`,
		);
	});

	it("leave other Markdown alone, until it becomes a proposal", async () => {
		const document = await openFile("plain.md", `# Calls\n\n${SENTENCE}\n`);
		equal(await colouredWords(document), []);
		await replaceAll(document, `---\nproposal: pilot\n---\n\n${SENTENCE}\n`);
		await eventually("colours", async () => (await colouredWords(document)).length > 0);
	});
});

async function colouredWords(document: vscode.TextDocument): Promise<string[]> {
	const { uri } = document;
	const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
		"vscode.provideDocumentSemanticTokensLegend",
		uri,
	);
	const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
		"vscode.provideDocumentSemanticTokens",
		uri,
	);
	const words: string[] = [];
	let [line, character] = [0, 0];
	for (let at = 0; at < (tokens?.data.length ?? 0); at += 5) {
		const [lines, characters, length, type] = [...tokens!.data.slice(at, at + 4)] as [number, number, number, number];
		character = lines > 0 ? characters : character + characters;
		line += lines;
		words.push(
			`${legend.tokenTypes[type]} ${document.getText(new vscode.Range(line, character, line, character + length))}`,
		);
	}
	return words;
}
