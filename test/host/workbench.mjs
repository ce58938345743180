// Starts the npm host's server and opens its workbench in a browser, for the suite inside it or for a person's hands.
import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import { browserOptions } from "./chromium.mjs";
import { ROOT } from "./install.mjs";
import { installNpmHost } from "./npm-host.mjs";

export const SCREENSHOTS = join(ROOT, "test/screenshots");
const QUIET_SETTINGS = {
	"workbench.startupEditor": "none",
	"workbench.enableExperiments": false,
	"workbench.tips.enabled": false,
	"security.workspace.trust.enabled": false,
	"extensions.autoUpdate": false,
	"extensions.autoCheckUpdates": false,
	"extensions.ignoreRecommendations": true,
	"update.mode": "none",
	"git.enabled": false,
	"files.hotExit": "off",
	"telemetry.telemetryLevel": "off",
	"chat.commandCenter.enabled": false,
};

/**
 * Opens the workbench on `folder` with the extension of `extension` under development, or with `vsix` installed.
 *
 * With `tests`, a CommonJS module with `run()`, the suite starts by itself and `result` settles with
 * `{ code, logs }`; without, `page` is for driving. `close()` stops browser and server and leaves nothing behind.
 */
export async function openWorkbench({ folder, extension, tests, openFile, settings = {}, vsix, print = () => {} }) {
	const server = await startServer(await installNpmHost(), settings, vsix);
	return openPage({
		address: address(server.port, { folder, extension, tests, openFile }),
		closing: server.stop,
		output: server.output,
		print,
	});
}

/** Opens a workbench's page in a browser. `closing` ends what serves it, which has written `output` so far. */
export async function openPage({ address, closing: closeServer, output, print }) {
	const closing = [closeServer];
	const close = async () => {
		for (const step of closing.splice(0).reverse()) await step();
	};
	try {
		const browser = await chromium.launch({ ...(await browserOptions()), timeout: 30_000 });
		closing.push(() => browser.close().catch(() => {}));
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		const console = recordConsole(page);
		const { result } = await exposeResult(page, print);
		page.setDefaultTimeout(15_000);
		await page.goto(address, { timeout: 30_000 });
		return { page, result, close, keepEvidence: (name) => keepEvidence(page, console, output, name) };
	} catch (error) {
		await close();
		throw error;
	}
}

/** Forgets nothing: a picture of the window, what its console said, and what the server said. */
async function keepEvidence(page, console, output, name) {
	mkdirSync(SCREENSHOTS, { recursive: true });
	writeFileSync(join(SCREENSHOTS, `${name}.log`), `${console.join("\n")}\n--- server ---\n${output.join("")}`);
	await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), timeout: 10_000 }).catch(() => {});
	return join(SCREENSHOTS, name);
}

async function startServer(host, settings, vsix) {
	const data = mkdtempSync(join(tmpdir(), "execspeak-host-"));
	mkdirSync(join(data, "data/User"), { recursive: true });
	writeFileSync(join(data, "data/User/settings.json"), JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, "\t"));
	if (vsix) await installVsix(host, data, vsix);
	const args = [
		join(host, "out/server-main.js"),
		...["--host", "127.0.0.1", "--port", "0", "--without-connection-token", "--accept-server-license-terms"],
		...["--telemetry-level", "off", "--disable-workspace-trust", "--server-data-dir", data],
	];
	const child = spawn(process.execPath, args, {
		env: cleanEnvironment(),
		detached: true,
		stdio: ["ignore", "pipe", "pipe"],
	});
	const signalGroup = (signal) => {
		try {
			process.kill(-child.pid, signal);
		} catch {
			// The group has already ended.
		}
	};
	const onExit = () => signalGroup("SIGKILL");
	process.once("exit", onExit);
	const output = [];
	const stop = async () => {
		const ended = child.exitCode !== null ? undefined : new Promise((resolve) => child.once("exit", resolve));
		signalGroup("SIGTERM");
		await Promise.race([ended, pause(2_000)]);
		signalGroup("SIGKILL");
		process.removeListener("exit", onExit);
		rmSync(data, { recursive: true, force: true, maxRetries: 5 });
	};
	try {
		return { port: await portOf(child, output), output, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** As a user would: "Install from VSIX…". */
function installVsix(host, data, vsix) {
	const args = [join(host, "out/server-main.js"), "--accept-server-license-terms", "--server-data-dir", data];
	return promisify(execFile)(process.execPath, [...args, "--install-extension", vsix], {
		env: cleanEnvironment(),
		timeout: 60_000,
	});
}

function portOf(child, output) {
	return new Promise((resolve, reject) => {
		const limit = setTimeout(() => reject(new Error(`The server did not start in 30 s:\n${output.join("")}`)), 30_000);
		const read = (chunk) => {
			output.push(String(chunk));
			const port = /listening on (\d+)/.exec(output.join(""))?.[1];
			if (!port) return;
			clearTimeout(limit);
			resolve(Number(port));
		};
		child.stdout.on("data", read);
		child.stderr.on("data", read);
		child.once("exit", (code) => {
			clearTimeout(limit);
			reject(new Error(`The server ended with ${code}:\n${output.join("")}`));
		});
	});
}

/** What a surrounding VS Code or Node set for itself must not reach this one; what the tests set must. */
function cleanEnvironment() {
	const foreign = /^(VSCODE_(?!TEST_)|ELECTRON_|CODE_SERVER_|NODE_OPTIONS$)/;
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

function address(port, { folder, extension, tests, openFile }) {
	const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
	const payload = [
		["skipWelcome", "true"],
		["skipReleaseNotes", "true"],
	];
	if (extension) payload.push(["extensionDevelopmentPath", remote(extension)]);
	if (tests) payload.push(["extensionTestsPath", remote(tests)]);
	if (openFile) payload.push(["openFile", remote(openFile)]);
	const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
	return `http://127.0.0.1:${port}/?${query}`;
}

function recordConsole(page) {
	const lines = [];
	page.on("console", (message) => lines.push(`${message.type()}: ${message.text()}`));
	page.on("pageerror", (error) => lines.push(`page error: ${error.stack ?? error.message}`));
	page.on("crash", () => lines.push("The page crashed."));
	return lines;
}

/** The workbench tells its own automation what the suite prints and how it ends. */
async function exposeResult(page, print) {
	let settle;
	const result = new Promise((resolve) => {
		settle = resolve;
	});
	await page.exposeFunction("codeAutomationLog", (type, args) => print(type, args));
	await page.exposeFunction("codeAutomationExit", (code, logs) => settle({ code, logs }));
	page.on("crash", () => settle({ code: 1, logs: [] }));
	return { result };
}

function pause(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
