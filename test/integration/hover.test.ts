import * as vscode from "vscode";
import { equal, eventually, match, ok } from "./expect";
import { bareScore, CLAIM, closeAll, openFile } from "./workbench";

describe("the hover", () => {
	afterEach(closeAll);

	it("says why, how to clear it, an example and whose advice it is", async () => {
		const document = await openFile("hover.md", `${CLAIM}\n`);
		const { range } = await bareScore(document);
		const text = await eventually("the hover", () => hoverAt(document, range.start));
		for (const part of ["Why it matters", "To clear it", "Before:", "After:", "Jim Tincher", "More about this"])
			ok(text.includes(part), `${part} is missing in ${text}`);
		match(text, /command:execspeak\.explainRule/);
		ok(!/[«»]/.test(text));
	});

	it("says what was considered, with a link to its line", async () => {
		const document = await openFile("hover-considered.md", `${CLAIM}\n\nRepeat calls cost £90,000 a year.\n`);
		const { range } = await bareScore(document);
		const text = await eventually("the hover", () => hoverAt(document, range.start));
		match(
			text,
			/\*\*What was considered\*\*\n\n- ✗ \[line 3\]\([^)]*hover-considered\.md#L3\): “£90,000”\. It stands in another/,
		);
	});

	it("says of a promise what stands near and does not show it, and what would", async () => {
		const text = "# Ferry\n\nLeadership is fully on board. We ask for £90,000.\n";
		const document = await openFile("hover-promise.md", text);
		const hover = await eventually("the hover", () => hoverAt(document, new vscode.Position(2, 4)));
		match(
			hover,
			/\*\*What was considered\*\*\n\n- ✗ \[line 3\]\([^)]*hover-promise\.md#L3\): “£90,000”\. It is still asked for, so it shows nothing yet\.\n- Nothing shows it: the paragraph tells of no decision/,
		);
	});

	it("is not there where nothing is found", async () => {
		const document = await openFile("no-hover.md", `Hello.\n\n${CLAIM}\n`);
		await bareScore(document);
		equal(await hoverAt(document, new vscode.Position(0, 2)), "");
	});
});

async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
	const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
		"vscode.executeHoverProvider",
		document.uri,
		position,
	);
	const contents = hovers.flatMap((hover) => hover.contents);
	return contents
		.map((content) => (typeof content === "string" ? content : content.value))
		.filter((text) => text.includes("Why it matters"))
		.join("\n");
}
