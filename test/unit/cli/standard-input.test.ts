import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createFolder, FAKE_PROGRAM, type Folder } from "./program";

describe("execspeak -", function () {
	this.timeout(60_000);

	let folder: Folder;

	before(() => {
		folder = createFolder(FAKE_PROGRAM, {});
	});

	after(() => folder.remove());

	it("waits for an input that comes slowly and that another process has set not to wait", async function () {
		if (process.platform === "win32") this.skip();
		const pipe = join(folder.path, "pipe");
		spawnSync("mkfifo", [pipe]);
		const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
		const writer = openSync(pipe, constants.O_WRONLY);
		// Node.js lets a child's own standard input wait, so the shell puts the pipe there.
		const child = spawn("sh", ["-c", `exec "${process.execPath}" "${FAKE_PROGRAM}" - --format json <&3`], {
			cwd: folder.path,
			stdio: ["ignore", "pipe", "pipe", reader],
		});
		const [out, err] = [child.stdout!, child.stderr!].map(collected);
		const ended = once(child, "close");
		await pause(700);
		writeSync(writer, "# Plan\n\nOur NPS rose ");
		await pause(300);
		writeSync(writer, "6 points.\n");
		closeSync(writer);
		closeSync(reader);
		const [code] = await ended;
		assert.deepEqual([code, err!.join("")], [1, ""]);
		assert.match(out!.join(""), /“NPS rose 6 points”/);
	});

	it("reads no further than what it can check", function () {
		if (process.platform === "win32") this.skip();
		const line = `yes "A line without an end." | "${process.execPath}" "${FAKE_PROGRAM}" -`;
		const { status, stderr } = spawnSync("sh", ["-c", line], { cwd: folder.path, encoding: "utf8", timeout: 20_000 });
		assert.equal(status, 2);
		assert.match(stderr, /^Standard input is larger than 10 MB: split it, or leave it out\.$/m);
	});
});

function collected(stream: NodeJS.ReadableStream): string[] {
	const parts: string[] = [];
	stream.on("data", (part) => parts.push(String(part)));
	return parts;
}
