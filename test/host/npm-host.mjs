// Installs a real VS Code from the npm registry alone: code-server carries the workbench and the extension host.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installOnce } from "./install.mjs";

export const VSCODE_VERSION = "1.100.3";
const CODE_SERVER = "code-server@4.100.3";
const RIPGREP = { x64: "@vscode/ripgrep-linux-x64@1.18.0", arm64: "@vscode/ripgrep-linux-arm64@1.18.0" }[process.arch];

/** The folder of the installed VS Code server; installs it on first use. */
export function installNpmHost() {
	return installOnce("code-server-4.100.3", (folder) => {
		unpack(CODE_SERVER, folder, "package/lib/vscode");
		run("npm", ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], folder);
		const modules = join(folder, "node_modules");
		for (const name of ["native-watchdog", "@vscode/native-watchdog"]) stub(modules, name, WATCHDOG);
		stub(modules, "@vscode/spdlog", SPDLOG);
		if (RIPGREP) unpack(RIPGREP, join(modules, "@vscode/ripgrep/bin"), "package/bin");
		symlinkSync("node_modules", join(folder, "node_modules.asar"));
		deleteSourceMaps(folder);
	});
}

/** Unpacks one folder of a registry package into `target`. */
export function unpack(specification, target, folder) {
	const staging = `${target}.tarball`;
	mkdirSync(staging, { recursive: true });
	run("npm", ["pack", specification, "--silent", "--pack-destination", staging], staging);
	const [tarball] = readdirSync(staging).filter((name) => name.endsWith(".tgz"));
	run("tar", ["-xzf", tarball, folder], staging);
	cpSync(join(staging, folder), target, { recursive: true });
	rmSync(staging, { recursive: true });
}

const WATCHDOG = "exports.start = () => {};\n";
const SPDLOG = `
class Logger {
	trace() {} debug() {} info() {} warn() {} error() {} critical() {}
	getLevel() { return 2; }
	setLevel() {} setPattern() {} clearFormatters() {} flush() {} drop() {}
}
exports.Logger = Logger;
exports.version = 0;
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async () => new Logger();
`;

/** These two are native and load at start; nothing here has a compiler. */
function stub(modules, name, source) {
	const folder = join(modules, name);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "0.0.0", main: "index.js" }));
	writeFileSync(join(folder, "index.js"), source);
}

function deleteSourceMaps(folder) {
	for (const name of readdirSync(join(folder, "out"), { recursive: true }))
		if (name.endsWith(".js.map")) rmSync(join(folder, "out", name));
}

function run(command, args, cwd) {
	try {
		execFileSync(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"], timeout: 240_000 });
	} catch (error) {
		throw new Error(`${command} ${args.join(" ")} failed: ${error.stderr ?? error.message}`);
	}
}
