import * as vscode from "vscode";
import { equal, eventually, match, ok } from "./expect";
import {
	actionsAt,
	closeAll,
	openFile,
	replaceAll,
	ruleOf,
	rulesShown,
	shown,
	withSettings,
	writeFile,
} from "./workbench";

const PAPER = "# Night buses\n\nThe CFO is asked to approve £80,000 for night buses by 31 March.\n";
const MAP =
	"- role: CFO\n  level: passive\n  goal: overtime below 4%\n- role: COO\n  level: advocate\n  goal: punctuality\n";
const BESIDE = "buses.stakeholders.yaml";

describe("the file beside a paper", () => {
	beforeEach(async () => {
		await writeFile(".execspeak.yaml", "rules:\n  missing-stakeholder-map: warning\n");
	});
	afterEach(async () => {
		await closeAll();
		for (const name of [".execspeak.yaml", BESIDE]) await vscode.workspace.fs.delete(await writeFile(name, ""));
	});

	const mapIsMissing = (document: vscode.TextDocument) => () => /stakeholder map/.test(wordsOf(document));

	it("counts as evidence as soon as it is there, and no longer when it is gone", async () => {
		const document = await openFile("buses.md", PAPER);
		await eventually("a missing map", mapIsMissing(document));
		const file = await writeFile(BESIDE, MAP);
		await eventually("no missing map", () => shown(document).length > 0 && !mapIsMissing(document)());
		await vscode.workspace.fs.delete(file);
		await eventually("a missing map again", mapIsMissing(document));
	});

	it("shows its own problems, follows what is typed in it, and the paper follows too", async () => {
		const paper = await openFile("buses.md", PAPER);
		const beside = await openFile(BESIDE, "- role: CFO\n  level: fan\n");
		const fault = await eventually("a fault in the file", () => shown(beside)[0]);
		equal(ruleOf(fault), "unknown-level");
		equal(beside.getText(fault.range), "fan");
		await eventually("no missing map", () => shown(paper).length > 0 && !mapIsMissing(paper)());
		await replaceAll(beside, "[]\n");
		await eventually("no fault", () => shown(beside).length === 0);
		await eventually("a missing map", mapIsMissing(paper));
	});

	it("shows nothing while settings switch checking off, and follows when they change", async () => {
		const beside = await openFile(BESIDE, "- role: CFO\n  level: fan\n");
		await eventually("a fault in the file", () => shown(beside).length > 0);
		await withSettings({ enable: false }, async () => {
			await eventually("no fault", () => shown(beside).length === 0);
		});
		await eventually("a fault again", () => shown(beside).length > 0);
	});

	it("is mended by the light bulb", async () => {
		const beside = await openFile(BESIDE, "- role: CFO\n  level: suporter\n");
		await eventually("a fault in the file", () => shown(beside).length > 0);
		const at = new vscode.Range(1, 9, 1, 9);
		const actions = await eventually("a fix", async () => {
			const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
				"vscode.executeCodeActionProvider",
				beside.uri,
				at,
			);
			return found.length > 0 ? found : undefined;
		});
		const fix = actions.find(({ title }) => /supporter/.test(title));
		ok(fix?.edit);
		await vscode.workspace.applyEdit(fix.edit);
		equal(beside.getText(), "- role: CFO\n  level: supporter\n");
	});

	it("may lie in a virtual file system", async () => {
		const content = {
			provideTextDocumentContent: ({ path }: vscode.Uri) => (path.endsWith(".md") ? PAPER : "- rol: CFO\n"),
		};
		const registration = vscode.workspace.registerTextDocumentContentProvider("elsewhere", content);
		try {
			const beside = vscode.Uri.parse(`elsewhere:/${BESIDE}`);
			await vscode.workspace.openTextDocument(beside);
			await vscode.workspace.openTextDocument(vscode.Uri.parse("elsewhere:/buses.md"));
			match((await eventually("a fault in the file", () => shown(beside)[0])).message, /did you mean “role”/);
		} finally {
			registration.dispose();
		}
	});

	it("is begun by the light bulb, with every level left open, and never twice", async () => {
		const paper = await openFile("buses.md", PAPER);
		await eventually("a missing map", mapIsMissing(paper));
		const titles = (await actionsAt(paper, new vscode.Range(0, 4, 0, 4))).map(({ title }) => title);
		ok(
			titles.some((title) => /in a file beside this paper/.test(title)),
			titles.join(),
		);
		const text = paper.getText();
		await vscode.commands.executeCommand("execspeak.mapStakeholders", paper.uri.toString());
		const beside = vscode.window.activeTextEditor!.document;
		ok(beside.uri.path.endsWith(`/${BESIDE}`));
		match(beside.getText(), /^- name: "\[name\]"\n {2}role: "\[role\]"\n {2}level: "\[opposer, passive/);
		equal(paper.getText(), text, "nothing goes into the paper");
		await eventually("no missing map", () => !mapIsMissing(paper)());
		await replaceAll(beside, MAP);
		await vscode.window.showTextDocument(paper);
		await vscode.commands.executeCommand("execspeak.mapStakeholders");
		equal(vscode.window.activeTextEditor!.document.getText(), MAP);
	});
});

describe("front matter", () => {
	afterEach(closeAll);

	it("says at its place what cannot be read", async () => {
		const document = await openFile("faulty.md", `---\nproposal: busines-case\n---\n\n${PAPER}`);
		const fault = await eventually("a fault", () =>
			shown(document).find((one) => ruleOf(one) === "unreadable-front-matter"),
		);
		equal(document.getText(fault.range), "busines-case");
		equal(fault.severity, vscode.DiagnosticSeverity.Error);
		await replaceAll(document, `---\nproposal: business-case\n---\n\n${PAPER}`);
		await eventually("no fault", () => !rulesShown(document).includes("unreadable-front-matter"));
	});

	it("completes keys that are not there yet, and values", async () => {
		const document = await openFile(
			"keys.md",
			`---\nask: £9\n\nproposal: \nstakeholders:\n  - level: \n---\n\n${PAPER}\n`,
		);
		const keys = await eventually("keys", async () => {
			const labels = await labelsAt(document, 2, 0);
			return labels.includes("audience") ? labels : undefined;
		});
		ok(!keys.includes("ask") && keys.includes("urgency"));
		ok((await labelsAt(document, 3, 10)).includes("board-paper"));
		ok((await labelsAt(document, 5, 11)).includes("toe-dipper"));
		ok(!(await labelsAt(document, 8, 0)).includes("audience"), "no keys in the text");
		const audience = (await completionsAt(document, 2, 0)).find(({ label }) => label === "audience");
		ok(audience?.insertText instanceof vscode.SnippetString);
		equal(audience.insertText.value, "audience:\n  - role: $1\n    goal: $2");
		match(String(audience.documentation), /read this paper/);
	});

	it("completes values in quotation marks too, and in the place of a placeholder", async () => {
		const lines = ['proposal: "bo"', "stakeholders:", "  - level: ''", '  - level: "[opposer or advocate]"'];
		const document = await openFile("quoted.md", `---\n${lines.join("\n")}\n---\n\n${PAPER}`);
		const values = async (line: number, character: number) =>
			(await completionsAt(document, line, character)).filter(
				({ kind }) => kind === vscode.CompletionItemKind.EnumMember,
			);
		const kinds = await eventually("kinds of papers", async () => (await values(1, 13))[0] && values(1, 13));
		ok(kinds.some(({ label, insertText }) => label === "board-paper" && insertText === "board-paper"));
		equal((await values(3, 12)).length, 5);
		const [level] = await values(4, 18);
		ok(level?.range instanceof vscode.Range);
		equal(document.getText(level.range), "[opposer or advocate]");
		equal(level.filterText, "[opposer or advocate]");
	});

	it("explains its keys and values where the pointer rests", async () => {
		const document = await openFile("hovered.md", `---\nproposal: pilot\n---\n\n${PAPER}`);
		const textAt = async (character: number) => {
			const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
				"vscode.executeHoverProvider",
				document.uri,
				new vscode.Position(1, character),
			);
			return hovers
				.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value)))
				.join("\n");
		};
		await eventually("the key's description", async () => /What kind of paper/.test(await textAt(2)));
		match(await textAt(12), /limited first step/);
	});
});

describe("the configuration in YAML", () => {
	const FILE = ".execspeak.yaml";
	afterEach(async () => {
		await closeAll();
		await vscode.workspace.fs.delete(await writeFile(FILE, ""));
	});

	it("completes keys, rules and severities, and explains them", async () => {
		const document = await openFile(FILE, "rules:\n  bare-score: \n  \n");
		const severities = await eventually("severities", async () => {
			const labels = await labelsAt(document, 1, 14);
			return labels.includes("warning") ? labels : undefined;
		});
		ok(severities.includes("off"));
		const rules = await completionsAt(document, 2, 2);
		ok(!rules.some(({ label }) => label === "bare-score"), "it is there already");
		const rule = rules.find(({ label }) => label === "cx-jargon");
		ok(rule?.insertText instanceof vscode.SnippetString);
		match(rule.insertText.value, /^cx-jargon: \$\{1\|error,warning,.*,off\|\}$/);
		match(String(rule.documentation), /Jargon in place of a figure/);
		const keys = await completionsAt(document, 3, 0);
		const inserted = keys.map(({ label, insertText }) => [
			label,
			insertText instanceof vscode.SnippetString && insertText.value,
		]);
		ok(
			inserted.some(([label, text]) => label === "ignore" && text === "ignore: [$1]"),
			JSON.stringify(inserted),
		);
		ok(inserted.some(([label, text]) => label === "terms" && /^terms:\n {2}scores: \[\$1\]\n/.test(String(text))));
		ok(!inserted.some(([label]) => label === "$schema" || label === "rules"));
	});

	it("is mended by the light bulb, with Windows line ends too", async () => {
		const document = await openFile(FILE, "rules:\r\n  bare-scores: warning\r\n  cx-jargon: 'eror'\r\nignores: []\r\n");
		await eventually("three faults", () => shown(document).length === 3);
		equal(
			shown(document).map(({ range }) => document.getText(range)),
			["bare-scores", "'eror'", "ignores"],
		);
		for (const { range } of shown(document)) {
			const [fix] = await actionsAt(document, range, vscode.CodeActionKind.QuickFix);
			ok(fix?.edit, document.getText(range));
			equal(fix.title.slice(0, 5), "Write");
			await vscode.workspace.applyEdit(fix.edit);
		}
		equal(document.getText(), "rules:\r\n  bare-score: warning\r\n  cx-jargon: 'error'\r\nignore: []\r\n");
	});
});

describe("the configuration in JSON", () => {
	afterEach(closeAll);

	it("holds until a YAML lies beside it, and both while they are there", async () => {
		const document = await openFile("below/claim.md", "Our NPS rose 6 points last quarter.\n");
		await eventually("a finding", () => shown(document).length > 0);
		const json = await writeFile(".execspeak.json", '{ "rules": { "bare-score": "error" }, "rule": 1 }\n');
		await eventually("an error", () => shown(document)[0]?.severity === vscode.DiagnosticSeverity.Error);
		match((await eventually("its own problem", () => shown(json)[0])).message, /did you mean “rules”/);
		await writeFile(".execspeak.yaml", "rules:\n  bare-score: info\n");
		await eventually("information", () => shown(document)[0]?.severity === vscode.DiagnosticSeverity.Information);
		await eventually("silence on the other", () => shown(json).length === 0);
		for (const name of [".execspeak.json", ".execspeak.yaml"])
			await vscode.workspace.fs.delete(await writeFile(name, ""));
		await eventually("a warning", () => shown(document)[0]?.severity === vscode.DiagnosticSeverity.Warning);
	});
});

async function completionsAt(document: vscode.TextDocument, line: number, character: number) {
	const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
		"vscode.executeCompletionItemProvider",
		document.uri,
		new vscode.Position(line, character),
	);
	return items;
}

async function labelsAt(document: vscode.TextDocument, line: number, character: number) {
	const items = await completionsAt(document, line, character);
	return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

function wordsOf(document: vscode.TextDocument): string {
	return shown(document)
		.map(({ message, code }) => `${message} ${typeof code === "object" ? code.value : code}`)
		.join("\n")
		.replaceAll("missing-stakeholder-map", "stakeholder map");
}
