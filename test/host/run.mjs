// `npm run test:electron`: the integration suite inside a real extension host, then the packaged extension, installed
// into a workbench and driven like a person.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { downloadAndUnzipVSCode, runTests, SilentReporter } from "@vscode/test-electron";
import { ROOT } from "./install.mjs";
import { VSCODE_VERSION } from "./npm-host.mjs";

const NPM_HOST = join(ROOT, "test/host/vscode.mjs");
const TIMED_OUT = 124;

const executable = await chooseExecutable();
const started = Date.now();
const code = (await runIntegration()) || runEndToEnd();
console.log(`test:electron took ${((Date.now() - started) / 1000).toFixed(1)} s and ${code ? "FAILED" : "passed"}`);
process.exit(code);

async function chooseExecutable() {
	if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
	if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
		console.log("No display, which a desktop VS Code needs: using the VS Code from npm.");
		return NPM_HOST;
	}
	try {
		return await downloadAndUnzipVSCode({ version: VSCODE_VERSION, timeout: 5_000, reporter: new SilentReporter() });
	} catch (error) {
		if (process.platform !== "linux") throw error;
		console.log(`VS Code cannot be downloaded (${error.code ?? error.message}): using the VS Code from npm.`);
		return NPM_HOST;
	}
}

async function runIntegration() {
	try {
		return await runTests({
			vscodeExecutablePath: executable,
			extensionDevelopmentPath: ROOT,
			extensionTestsPath: join(ROOT, "out/test/integration/index.js"),
			launchArgs: [freshCopy("test/integration/workspace"), "--disable-extensions"],
		});
	} catch (error) {
		return error.code || 1;
	}
}

function runEndToEnd() {
	if (executable !== NPM_HOST) {
		console.log("Skipped: the end-to-end test drives the VS Code from npm in a browser, not the desktop one.");
		return 0;
	}
	const vsix = join(ROOT, "out/execspeak.vsix");
	const packaging = spawnSync("npm", ["run", "--silent", "package", "--", "--out", vsix], {
		cwd: ROOT,
		encoding: "utf8",
	});
	if (packaging.status !== 0) {
		console.error(packaging.stdout, packaging.stderr);
		return 1;
	}
	const workspace = freshCopy("test/endtoend/workspace");
	const { status, signal } = spawnSync(
		process.execPath,
		[join(ROOT, "node_modules/mocha/bin/mocha.js"), "--timeout", "60000", "test/endtoend/*.test.mjs"],
		{
			cwd: ROOT,
			stdio: "inherit",
			timeout: 300_000,
			env: { ...process.env, ENDTOEND_WORKSPACE: workspace, ENDTOEND_VSIX: vsix },
		},
	);
	if (signal) console.error("The end-to-end test took more than 300 s.");
	return signal ? TIMED_OUT : status;
}

/** The tests write into their workspace; the repository stays as it is. */
function freshCopy(folder) {
	const copy = join(ROOT, "out", folder);
	rmSync(copy, { recursive: true, force: true });
	mkdirSync(copy, { recursive: true });
	cpSync(join(ROOT, folder), copy, { recursive: true });
	return copy;
}
