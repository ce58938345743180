#!/usr/bin/env node
// What @vscode/test-electron takes for a VS Code executable: runs a suite inside the npm host's extension host.
import { format } from "node:util";
import { VSCODE_VERSION } from "./npm-host.mjs";
import { openWorkbench } from "./workbench.mjs";

const LIMIT_SECONDS = Number(process.env.VSCODE_TEST_LIMIT_SECONDS ?? 180);
const TIMED_OUT = 124;
/** What the workbench says of its own sockets and files, and of galleries that it cannot reach. */
const NOISE = /ENOTFOUND|remote-connection|workbench\.js:\d|^(Creating a socket|Resolv)/;

if (process.argv.includes("--version")) console.log(VSCODE_VERSION);
else {
	setTimeout(() => process.exit(TIMED_OUT), (LIMIT_SECONDS + 120) * 1_000).unref();
	process.exit(await runSuite());
}

async function runSuite() {
	let begun = false;
	let summarised = false;
	const print = (line) => {
		begun ||= line === "integration suite";
		if (!begun) return;
		summarised ||= /^\s*\d+ passing/m.test(line);
		if (!NOISE.test(line)) console.log(line);
	};
	const workbench = await openWorkbench({
		folder: process.argv.slice(2).find((argument) => !argument.startsWith("-")),
		extension: option("extensionDevelopmentPath"),
		tests: option("extensionTestsPath"),
		print: (_type, args) => print(format(...args)),
	});
	const blame = async (reason, code) => {
		console.error(`${reason}; see ${await workbench.keepEvidence("integration")}.png and .log`);
		return code;
	};
	try {
		const result = await withLimit(workbench.result);
		if (result && (summarised || result.code)) return result.code;
		if (result) return await blame("The extension host ended before the suite did", 1);
		return await blame(`No result after ${LIMIT_SECONDS} s`, TIMED_OUT);
	} finally {
		await workbench.close();
	}
}

function option(name) {
	const prefix = `--${name}=`;
	return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}

async function withLimit(result) {
	let timer;
	const limit = new Promise((resolve) => {
		timer = setTimeout(resolve, LIMIT_SECONDS * 1_000);
	});
	try {
		return await Promise.race([result, limit]);
	} finally {
		clearTimeout(timer);
	}
}
