#!/usr/bin/env node
// What @vscode/test-electron takes for a VS Code executable: runs a suite inside the npm host's extension host.
import { VSCODE_VERSION } from "./npm-host.mjs";
import { runSuite } from "./suite.mjs";
import { openWorkbench } from "./workbench.mjs";

if (process.argv.includes("--version")) console.log(VSCODE_VERSION);
else process.exit(await runSuite("integration", openForSuite));

function openForSuite(print) {
	return openWorkbench({
		folder: process.argv.slice(2).find((argument) => !argument.startsWith("-")),
		extension: option("extensionDevelopmentPath"),
		tests: option("extensionTestsPath"),
		print,
	});
}

function option(name) {
	const prefix = `--${name}=`;
	return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}
