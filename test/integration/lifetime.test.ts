import * as vscode from "vscode";
import { activateWith } from "../../src/host/vscode/activation";
import { Colours } from "../../src/host/vscode/colours";
import { DeclarationHelp } from "../../src/host/vscode/declaration-help";
import { HoverAtCursor } from "../../src/host/vscode/hover-at-cursor";
import { equal, eventually, ok, pause } from "./expect";
import { GatedFiles, SCHEME } from "./gated-files";
import { closeAll, openFile, replaceAll } from "./workbench";

describe("what was begun", () => {
	afterEach(closeAll);

	it("is begun anew by the next command where the engine could not be loaded", async () => {
		const command = "execspeak-test.answer";
		const subscriptions: vscode.Disposable[] = [];
		const extension = { packageJSON: { contributes: { commands: [{ command }] } } };
		let loads = 0;
		const load = async () => {
			loads += 1;
			if (loads === 1) throw new Error("The network is down.");
			return { beginSession: () => ({ [command]: async () => 42 }) };
		};
		try {
			activateWith({ subscriptions, extension } as never, load);
			await eventually("a first try", () => loads === 1);
			await pause(20);
			equal(await vscode.commands.executeCommand(command), 42);
			equal(await vscode.commands.executeCommand(command), 42);
			equal(loads, 2);
		} finally {
			for (const subscription of subscriptions) subscription.dispose();
			await vscode.commands.executeCommand("notifications.clearAll");
		}
	});

	it("forgets the colours of a document that is closed", async () => {
		const read = new vscode.EventEmitter<vscode.TextDocument>();
		let isProposal = true;
		const proof = { proposal: true, argue: () => ({ document: { passages: [] } }) };
		const proofreading = {
			onDidRead: read.event,
			isKnownAsProposal: () => isProposal,
			proofOf: async () => proof,
		};
		const colours = new Colours(proofreading as never);
		let changes = 0;
		colours.onDidChangeSemanticTokens(() => {
			changes += 1;
		});
		const uri = vscode.Uri.parse("untitled:coloured.md");
		await colours.provideDocumentSemanticTokens({ uri, isClosed: false } as never);
		isProposal = false;
		read.fire({ uri, isClosed: true } as never);
		read.fire({ uri, isClosed: false } as never);
		equal(changes, 0, "nothing coloured is shown");
		colours.dispose();
	});

	it("looks for its schemas again where they could not be read", async () => {
		const files = new GatedFiles();
		const registration = vscode.workspace.registerFileSystemProvider(SCHEME, files);
		try {
			const help = new DeclarationHelp(vscode.Uri.from({ scheme: SCHEME, path: "/extension" }));
			const document = await openFile("schemas.md", "---\nask: £9\n\n---\n\n# Trams\n");
			const labels = async () =>
				(await help.provideCompletionItems(document, new vscode.Position(2, 0)))?.map(({ label }) => label);
			ok(
				await labels().then(
					() => false,
					() => true,
				),
				"there is nothing to read yet",
			);
			files.put("/extension/schemas/front-matter.schema.json", '{ "properties": { "audience": {} } }');
			equal(await labels(), ["audience"]);
		} finally {
			registration.dispose();
		}
	});

	it("no longer watches for a change that would hide a hover", async () => {
		const document = await openFile("hover-end.md", "Hello.\n");
		let hidden = 0;
		const hover = new HoverAtCursor(() => {
			hidden += 1;
		});
		await hover.show(document);
		await replaceAll(document, "Hello again.\n");
		await eventually("the hover going", () => hidden === 1);
		await hover.show(document);
		hover.dispose();
		await replaceAll(document, "Goodbye.\n");
		await pause(50);
		equal(hidden, 1);
	});
});
