import * as vscode from "vscode";
import { equal, ok, pause } from "./expect";
import { closeAll, openUntitled } from "./workbench";

const LIMIT_MILLISECONDS = 30;

describe("activation", () => {
	after(closeAll);

	it("waits for a Markdown document", async () => {
		const extension = vscode.extensions.getExtension("execspeak.execspeak");
		ok(extension, "the extension is not installed");
		await openUntitled("Hello.", "plaintext");
		await pause(300);
		equal(extension.isActive, false);
	});

	it(`takes less than ${LIMIT_MILLISECONDS} ms`, async () => {
		const extension = vscode.extensions.getExtension("execspeak.execspeak")!;
		const started = performance.now();
		await extension.activate();
		const milliseconds = performance.now() - started;
		console.log(`      execspeak activation: ${milliseconds.toFixed(1)} ms`);
		ok(milliseconds < LIMIT_MILLISECONDS, `it took ${milliseconds.toFixed(1)} ms`);
	});

	it("has everything it promises in the palette", async () => {
		const promised = vscode.extensions.getExtension("execspeak.execspeak")!.packageJSON.contributes.commands;
		const commands = await vscode.commands.getCommands(true);
		for (const { command } of promised) ok(commands.includes(command), `${command} is missing`);
	});
});
