import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const CACHE = join(ROOT, ".vscode-test");

/**
 * The folder `.vscode-test/<name>`, filled by `fill(folder)` on first use. The work happens beside it and ends with a
 * marker file and a rename, so that an interrupted or a second run never sees half an installation.
 */
export async function installOnce(name, fill) {
	const target = join(CACHE, name);
	if (existsSync(join(target, ".complete"))) return target;
	const staging = `${target}.${process.pid}`;
	const started = Date.now();
	console.log(`Installing ${name} into .vscode-test …`);
	mkdirSync(staging, { recursive: true });
	try {
		await fill(staging);
		writeFileSync(join(staging, ".complete"), new Date().toISOString());
		publish(staging, target);
	} finally {
		rmSync(staging, { recursive: true, force: true });
	}
	console.log(`Installed ${name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
	return target;
}

function publish(staging, target) {
	if (existsSync(join(target, ".complete"))) return;
	rmSync(target, { recursive: true, force: true });
	renameSync(staging, target);
}
