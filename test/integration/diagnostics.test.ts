import * as vscode from "vscode";
import { equal, eventually, match, ok } from "./expect";
import {
	bareScore,
	CLAIM,
	CLAIMED,
	closeAll,
	openFile,
	openUntitled,
	replaceAll,
	ruleOf,
	shown,
	silence,
	staysSilent,
	withSettings,
	writeFile,
} from "./workbench";

describe("diagnostics", () => {
	afterEach(closeAll);

	it("underline a bare score, say what is wrong and link to the rule", async () => {
		const document = await openFile("claim.md", `# Notes\n\n${CLAIM}\n`);
		const diagnostic = await bareScore(document);
		equal(document.getText(diagnostic.range), CLAIMED);
		equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
		match(diagnostic.message, /NPS rose 6 points/);
		ok(typeof diagnostic.code === "object");
		equal(diagnostic.code.target.scheme, "command");
	});

	it("follow the text while it is written", async () => {
		const document = await openFile("typing.md", "Hello.\n");
		await replaceAll(document, `Hello.\n\n${CLAIM}\n`);
		equal((await bareScore(document)).range.start.line, 2);
		await replaceAll(document, `Hello.\n\nMore.\n\n${CLAIM}\n`);
		await eventually("the finding moving", () => shown(document)[0]?.range.start.line === 4);
		await replaceAll(document, "Hello.\n");
		await silence(document);
	});

	it("show only the last of many quick changes", async () => {
		const document = await openFile("quick.md", "Hello.\n");
		for (let count = 1; count <= 20; count++) await replaceAll(document, `${"\n".repeat(count)}${CLAIM}\n`);
		await eventually("the last state", () => shown(document)[0]?.range.start.line === 20);
		equal(shown(document).length, 1);
	});

	it("go when the document is closed", async () => {
		const document = await openFile("closing.md", CLAIM);
		await bareScore(document);
		await closeAll();
		await silence(document);
	});

	it("underline every placeholder, as many as there are", async () => {
		const lines = Array.from({ length: 24 }, (_, index) => `Hall ${index} costs [amount] a year.\n`);
		const document = await openFile("gaps.md", `# New halls\n\nThe board is asked for £90,000.\n\n${lines.join("\n")}`);
		const gaps = () => shown(document).filter((one) => ruleOf(one) === "leftover-placeholder");
		await eventually("all of them", () => gaps().length === lines.length);
		ok(gaps().every(({ range }) => document.getText(range) === "[amount]"));
		ok(gaps().every(({ severity }) => severity === vscode.DiagnosticSeverity.Information));
	});

	it("come in untitled documents", async () => {
		await bareScore(await openUntitled(CLAIM));
	});

	it("stand at the right place with Windows line ends", async () => {
		const document = await openFile("windows.md", `# Notes\r\n\r\nHello.\r\n\r\n${CLAIM}\r\n`);
		equal(document.eol, vscode.EndOfLine.CRLF);
		const { range } = await bareScore(document);
		equal(document.getText(range), CLAIMED);
		equal(range.start.line, 4);
	});

	it("stand at the right place after a byte order mark", async () => {
		const document = await openFile("mark.md", `\uFEFF${CLAIM}\n`);
		equal(document.getText((await bareScore(document)).range), CLAIMED);
	});

	it("leave other languages alone", async () => {
		await staysSilent(await openUntitled(CLAIM, "plaintext"));
	});

	for (const scheme of ["git", "vscode-chat-code-block"]) {
		it(`leave documents of scheme ${scheme} alone`, async () => {
			const content = { provideTextDocumentContent: () => CLAIM };
			const registration = vscode.workspace.registerTextDocumentContentProvider(scheme, content);
			try {
				const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(`${scheme}:/older.md`));
				equal(document.languageId, "markdown");
				await staysSilent(document);
			} finally {
				registration.dispose();
			}
		});
	}

	it("come in documents of a virtual file system", async () => {
		const content = { provideTextDocumentContent: () => CLAIM };
		const registration = vscode.workspace.registerTextDocumentContentProvider("somewhere", content);
		try {
			await bareScore(await vscode.workspace.openTextDocument(vscode.Uri.parse("somewhere:/paper.md")));
		} finally {
			registration.dispose();
		}
	});
});

describe("settings", () => {
	afterEach(closeAll);

	it("enable: off means silence, until somebody asks", async () => {
		await withSettings({ enable: false }, async () => {
			const document = await openFile("off.md", CLAIM);
			await staysSilent(document);
			await vscode.commands.executeCommand("execspeak.lint");
			await bareScore(document);
		});
	});

	it("enable: takes effect at once", async () => {
		const document = await openFile("toggle.md", CLAIM);
		await bareScore(document);
		await withSettings({ enable: false }, async () => {
			await silence(document);
		});
		await bareScore(document);
	});

	it("run: onSave waits for the save", async () => {
		await withSettings({ run: "onSave" }, async () => {
			const document = await openFile("saving.md", "Hello.\n");
			await staysSilent(document);
			await replaceAll(document, CLAIM);
			await staysSilent(document);
			await document.save();
			await bareScore(document);
		});
	});

	it("severityAsHint shows everything as hints", async () => {
		await withSettings({ severityAsHint: true }, async () => {
			const document = await openFile("hints.md", CLAIM);
			equal((await bareScore(document)).severity, vscode.DiagnosticSeverity.Hint);
		});
	});
});

describe("the configuration file", () => {
	afterEach(async () => {
		await closeAll();
		await vscode.workspace.fs.delete(await writeFile(".execspeak.yaml", ""));
	});

	it("changes severities, at once and for files in folders below", async () => {
		const document = await openFile("below/deep/claim.md", CLAIM);
		await bareScore(document);
		await writeFile(".execspeak.yaml", "rules:\n  bare-score: error\n");
		await eventually("an error", () => shown(document)[0]?.severity === vscode.DiagnosticSeverity.Error);
		await writeFile(".execspeak.yaml", "rules:\n  bare-score: off\n");
		await eventually("no bare-score", () => !shown(document).some((one) => ruleOf(one) === "bare-score"));
	});

	it("leaves out what it ignores", async () => {
		await writeFile(".execspeak.yaml", "ignore:\n  - drafts/\n");
		await staysSilent(await openFile("drafts/claim.md", CLAIM));
	});

	it("names proposals, unless they say that they are none", async () => {
		await writeFile(".execspeak.yaml", "proposals:\n  - board/\n");
		const document = await openFile("board/lobby.md", "# Lobby\n\nWe painted the lobby blue.\n");
		await eventually("missing parts", () => shown(document).length > 0);
		await replaceAll(document, "---\nproposal: false\n---\n\n# Lobby\n\nWe painted the lobby blue.\n");
		await silence(document);
	});

	it("has its own problems shown in it", async () => {
		const uri = await writeFile(".execspeak.yaml", "rules:\n  bare-scores: error\n");
		await openFile("claim.md", CLAIM);
		const problem = await eventually("a problem", () => shown(uri)[0]);
		equal(problem.range.start.line, 1);
		match(problem.message, /bare-score/);
	});
});
