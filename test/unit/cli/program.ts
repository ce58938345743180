import { spawnSync } from "node:child_process";
import {
	chmodSync,
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export interface Outcome {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

export interface Call {
	readonly input?: string | Buffer;
	readonly environment?: Readonly<Record<string, string>>;
	/** Where in the folder the program starts. */
	readonly from?: string;
	/** Somebody who owns nothing, where the tests are run by an administrator, who may read and write everything. */
	readonly user?: "nobody";
}

/** A temporary folder with files, in which the program runs. */
export interface Folder {
	readonly path: string;
	run(words: readonly string[], call?: Call): Outcome;
	write(name: string, content: string | Buffer): void;
	read(name: string): string;
	mode(name: string): number;
	chmod(name: string, mode: number): void;
	remove(): void;
}

/** The program with the fake engine and rules instead of the real ones. `esbuild.mjs tests` makes both. */
export const FAKE_PROGRAM = resolve("out/test/fake-execspeak.cjs");

/** The program as it ships, but for its version, 1.2.3. */
export const PROGRAM = resolve("out/test/execspeak.cjs");

/** Whether `user: "nobody"` can be had: on Windows permissions work otherwise, and Node.js may lie where only its owner looks. */
export function isActingForNobodyPossible(): boolean {
	if (process.platform === "win32") return false;
	if (process.getuid?.() !== 0) return true;
	const { status } = spawnSync(process.execPath, ["--version"], { uid: NOBODY, gid: NOBODY });
	return status === 0;
}

const NOBODY = 65_534;

/** Puts the program where everybody may read it: into a folder that begins with a dot, in which papers are not searched. */
function copyForAll(program: string, folder: string): string {
	const copy = join(folder, ".program/execspeak.cjs");
	mkdirSync(dirname(copy), { recursive: true });
	copyFileSync(program, copy);
	for (const path of [dirname(copy), copy]) chmodSync(path, 0o755);
	return copy;
}

export function createFolder(program: string, files: Readonly<Record<string, string | Buffer>>): Folder {
	const path = mkdtempSync(join(tmpdir(), "execspeak-"));
	const folder: Folder = {
		path,
		run(words, { input = "", environment = {}, from = ".", user } = {}) {
			const isOther = user === "nobody" && process.getuid?.() === 0;
			const { status, stdout, stderr } = spawnSync(
				process.execPath,
				[isOther ? copyForAll(program, path) : program, ...words],
				{
					cwd: join(path, from),
					input,
					encoding: "utf8",
					env: { PATH: process.env.PATH ?? "", ...environment },
					...(isOther && { uid: NOBODY, gid: NOBODY }),
				},
			);
			return { code: status, out: stdout, err: stderr };
		},
		write(name, content) {
			mkdirSync(dirname(join(path, name)), { recursive: true });
			writeFileSync(join(path, name), content);
		},
		read: (name) => readFileSync(join(path, name), "utf8"),
		mode: (name) => statSync(join(path, name)).mode & 0o777,
		chmod: (name, mode) => chmodSync(join(path, name), mode),
		remove: () => rmSync(path, { recursive: true, force: true }),
	};
	chmodSync(path, 0o755);
	for (const [name, content] of Object.entries(files)) folder.write(name, content);
	return folder;
}
